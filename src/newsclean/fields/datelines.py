"""The dateline, with which an agency's report begins: its place, mostly the day, and who put it out."""

from __future__ import annotations

import re

from newsclean.dates.written import Written, written
from newsclean.lexicon.agencies import AGENCIES, EAST_ASIAN
from newsclean.text import normal_form

_EAST_ASIAN = "|".join(EAST_ASIAN)
_FORMS = (
    re.compile(r"[^()]{0,60}?\s*\((?P<agency>[^()/]{2,30})(?:/[^()]{1,20})?\)\s*\.?(?:[-–—]\s|--)"),
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
_BEHIND_DAY = re.compile(
    r"[)\]]?\s*(?:\([^()]{2,40}\)|/[^/]{2,40}/)?\s*(?:--|[-–—])\s*[“\"«„‘]?(?=[A-ZÀ-Ý]|[^\W\da-zà-ÿ])"
)
"""What stands between the day and the report: a dash, mostly two hyphens or a long one, and who put it out."""
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SMALL = frozenset("de del la las los of den am le el du di".split())
"""In names of places, and before a day."""
_NO_PLACE = frozenset("on in at by since until after before from am im seit vom le el il no em en op".split())
"""Words that stand alone before the day with which a sentence begins."""
_PLACE_WORDS = 6
_STOPPED = re.compile(r"[^\W\d_]{6,}\.\s|[:;?!\"“”„«»]")
"""What a place does not have; `Calif.` is short."""


def agency(text: str) -> str | None:
    """The agency that the dateline of a paragraph names, as written there."""
    named = (match["agency"].strip() for match in (form.match(text[:_DATELINE]) for form in _FORMS) if match)
    return next((name for name in named if normal_form(name) in _AGENCIES), None)


def day(text: str) -> Written | None:
    """The full date in the dateline of a paragraph: `OSMUND -- July 19, 2000 -- The ferry`."""
    start = text[:_DATELINE]
    dated = next(iter(written(start)), None)
    if dated is None or _BEHIND_DAY.match(start, dated.end) is None:
        return None
    return dated if _is_place(start[: dated.start]) else None


def _is_place(text: str) -> bool:
    """Whether nothing but a place stands before a day, and who put out the report: names, with capitals."""
    words = [word for word in _WORD.findall(text) if word not in _SMALL]
    if len(words) == 1 and words[0].casefold() in _NO_PLACE:
        return False
    return len(words) <= _PLACE_WORDS and _STOPPED.search(text) is None and not any(word[0].islower() for word in words)
