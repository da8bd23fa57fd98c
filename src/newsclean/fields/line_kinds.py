"""What kind of line stands beside a headline or a name: a date, a byline, how long the article takes to read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from newsclean.dates.lines import is_date_label, is_dated_line, is_moment, is_reading_time
from newsclean.document import Block
from newsclean.fields.names import is_byline

WHEN = frozenset({"date", "reading time"})
"""Kinds of lines that stand beside a byline."""
_DIGIT = re.compile(r"\d")
_LINE = 200
"""Characters of such a line."""
_REMEMBERED = 2048
"""Headline and byline are looked for among the same lines, and a site's labels stand on all its pages."""


@lru_cache(_REMEMBERED)
def kind_of(text: str) -> str:
    """One of `date`, `byline`, `reading time`, or nothing."""
    if len(text) > _LINE:
        return ""
    number = _DIGIT.search(text)
    if is_dated_line(text) or is_moment(text) if number else is_date_label(text):
        return "date"
    if is_byline(text):
        return "byline"
    return "reading time" if number and is_reading_time(text) else ""


def kind_at(blocks: Sequence[Block], n: int) -> str:
    """The kind of the line `n`; nothing where there is no such line."""
    return kind_of(blocks[n].text) if 0 <= n < len(blocks) else ""
