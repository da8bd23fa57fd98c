"""The dateline, with which an agency's report begins: its place, mostly the day, and who put it out."""

from __future__ import annotations

import re

from newsclean.lexicon.agencies import AGENCIES, EAST_ASIAN
from newsclean.text import normal_form

_EAST_ASIAN = "|".join(EAST_ASIAN)
_FORMS = (
    re.compile(r"[^()]{0,60}?\s*\((?P<agency>[^()/]{2,30})(?:/[^()]{1,20})?\)\s*\.?(?:[-–—]|--)\s"),
    re.compile(r"[^()/]{2,60}\s/(?P<agency>[^/]{2,30})/"),
    re.compile(r"[^.,()]{2,40}[.,]\s?\d{1,2}\s\w{3,10}\.?\s(?:[-–—]\s)?(?P<agency>[^–—-]{2,30}?)(?:\.|\s[-–—])\s"),
    re.compile(r"[(\[][^()\[\]=]{2,10}=(?P<agency>[^()\[\]]{2,20})[)\]]"),
    re.compile(rf"(?P<agency>{_EAST_ASIAN}).{{0,12}}?\d{{1,2}}月\d{{1,2}}日[电電讯訊]"),
    re.compile(rf"【(?:[^【】]{{1,12}}?[＝=・]?)?(?P<agency>{_EAST_ASIAN})】"),
)
"""`LONDON (dpa/lsw) - `, `LONDON, May 3 /Agency/`, `МОСКВА, 3 мая — ТАСС. `, `(서울=연합뉴스)`, `新华社北京5月3日电`,
`【東京共同】`."""
_AGENCIES = frozenset(map(normal_form, AGENCIES))
_DATELINE = 120
"""Characters of a dateline."""


def agency(text: str) -> str | None:
    """The agency that the dateline of a paragraph names, as written there."""
    named = (match["agency"].strip() for match in (form.match(text[:_DATELINE]) for form in _FORMS) if match)
    return next((name for name in named if normal_form(name) in _AGENCIES), None)
