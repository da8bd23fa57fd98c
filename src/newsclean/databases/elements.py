"""One document of a text collection in SGML: its elements state its fields.

So do the collections of TREC and the LDC (Gigaword, AQUAINT), Reuters-21578, and what WikiExtractor writes, whose
fields are attributes. Names are the same in any case; what is called by no name that is known is the article's.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from newsclean.databases.forms import BODY, ELEMENTS, NOTHING, OPENING, ROOTS
from newsclean.databases.values import Values
from newsclean.text import tidy

_OPENING = re.compile(OPENING)
_CLOSING = re.compile(rf"</(?:{ROOTS})\s*>\s*$", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([a-z]+)\s*=\s*\"([^\"<>]*)\"", re.IGNORECASE)
_MARK = re.compile(rf"<(/?)({'|'.join(ELEMENTS)})(?:\s[^<>]*)?>", re.IGNORECASE)
_PARAGRAPH = re.compile(r"<p(?:\s[^<>]*)?>(.*?)(?:</p\s*>|(?=<p[\s>])|$)", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_DAY_OF_ID = re.compile(r"(?:\bid\s*=\s*\"|(?i:<doc(?:no|id)>)\s*)[A-Z]{3}(?:_[A-Z]{3}_)?((?:19|20)\d{6})[._]\d")
"""The LDC calls a document by its agency, its day and a number."""


def begins(text: str, start: int) -> bool:
    """Whether such a document begins there."""
    return _OPENING.match(text, start) is not None


def read(text: str) -> tuple[Values, str] | None:
    """Read a document.

    Returns:
        What it states, under the keys that front matter has, and its article, in which all lines that are not the
        article's are blank; None where it is no such document.

    """
    opening = _OPENING.match(text)
    if opening is None:
        return None
    closing = _CLOSING.search(text)
    end = closing.start() if closing else len(text)
    fields, article = _parted(text[opening.end() : end])
    values: Values = {}
    for states, said in (*_of_attributes(opening[1] or ""), *fields):
        if states and (value := tidy(unescape(_TAG.sub(" ", said)).replace("\n", " "))):
            values.setdefault(states, value)
    day = _DAY_OF_ID.search(text, 0, end)
    if day is not None:
        values.setdefault("date", day[1])
    return values, _blank(opening[0]) + unescape(_PARAGRAPH.sub(_in_one_line, article)) + _blank(text[end:])


def _of_attributes(written: str) -> Iterator[tuple[str, str]]:
    return ((ELEMENTS.get(name.lower(), NOTHING), value) for name, value in _ATTRIBUTE.findall(written))


class _Element(NamedTuple):
    """Where an element of a name that is known begins and ends, what it states and what stands in it."""

    start: int
    end: int
    states: str
    said: str


def _parted(text: str) -> tuple[list[tuple[str, str]], str]:
    """What the elements state, those inside the article's too, and the article, all other lines being blank.

    It is what stands in the elements that hold it or, where none does, outside of all that state a field.
    """
    known = list(_known(text))
    held = any(element.states == BODY for element in known)
    fields: list[tuple[str, str]] = []
    parts, at = [], 0
    for element in known:
        between, said = text[at : element.start], _blank(element.said)
        if element.states == BODY:
            inner, said = _parted(element.said)
            fields += inner
        else:
            fields.append((element.states, element.said))
        parts += [_blank(between) if held else between, said]
        at = element.end
    rest = text[at:]
    return fields, "".join([*parts, _blank(rest) if held else rest])


def _known(text: str) -> Iterator[_Element]:
    """The elements that stand in no other, each up to the first end of its name."""
    marks = list(_MARK.finditer(text))
    ends: dict[str, list[int]] = {}
    for n, mark in enumerate(marks):
        if mark[1]:
            ends.setdefault(mark[2].lower(), []).append(n)
    done = 0
    for n, mark in enumerate(marks):
        name = mark[2].lower()
        places = ends.get(name, [])
        behind = bisect(places, n)
        if n >= done and not mark[1] and behind < len(places):
            done = places[behind]
            end = marks[done]
            yield _Element(mark.start(), end.end(), ELEMENTS[name], text[mark.end() : end.start()])


def _in_one_line(paragraph: re.Match[str]) -> str:
    return " ".join(paragraph[1].split()) + _blank(paragraph[0])


def _blank(text: str) -> str:
    return "\n" * text.count("\n")
