"""What an article in one of the press's own XML formats states of itself: NITF, NewsML-G2, TEI."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from newsclean.document import Hint
from newsclean.text import tidy

_STATED = (
    ("nitf pubdata", "date.publication", "published"),
    ("nitf pubdata", "name", "source"),
    ("newsitem contentmeta > by", None, "authors"),
    ("newsitem contentmeta > language", "tag", "language"),
    ("newsitem provider", "literal", "source"),
    ("teiheader sourcedesc author", None, "authors"),
    ("teiheader titlestmt > author", None, "authors"),
    ("teiheader sourcedesc date", "when", "published"),
    ("teiheader sourcedesc title[level=j]", None, "source"),
)
"""Where a field stands, strongest first: an element, its attribute or else its text. The parser writes all in lower
case."""
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?(Z|[+-]\d\d:?\d\d)?")


def is_declared(text: str) -> bool:
    """Whether `text` declares to be XML."""
    return text.lstrip().startswith("<?xml")


def hints(text: str, tree: Any) -> Iterator[Hint]:
    """What `text` states, which was parsed to `tree`; nothing where it does not declare to be XML."""
    if not is_declared(text):
        return
    for selector, attribute, field in _STATED:
        node = tree.css_first(selector)
        if node is not None:
            value = tidy(node.attributes.get(attribute) or "" if attribute else node.text(separator=" "))
            if value:
                yield Hint(field, _day(value) if field == "published" else value, f"xml:{selector.split()[-1]}")


def _day(value: str) -> str:
    """`20070108T000000` is a day: nothing is published at midnight on the second."""
    found = _COMPACT.fullmatch(value)
    if found is None:
        return value
    year, month, day, *time, zone = found.groups()
    timed = time[0] is not None and set(time) != {"00"}
    return f"{year}-{month}-{day}" + (f"T{':'.join(time)}{zone or ''}" if timed else "")
