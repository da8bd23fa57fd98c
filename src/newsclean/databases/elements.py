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

from newsclean.databases.forms import BODY, NOTHING
from newsclean.databases.values import Values
from newsclean.text import tidy

_STATES = {
    name: states
    for states, names in {
        "title": "title headline head hl",
        "author": "author byline by",
        "date": "date date_time datetime pubdate",
        "source": "source publication",
        "url": "url",
        "section": "section",
        BODY: "text body content",
        NOTHING: "docno docid id fileid dateline keyword slug first second header trailer topics places people orgs "
        "exchanges companies unknown mknote",
    }.items()
    for name in names.split()
}
_OPENING = re.compile(r"\s*(?:<!doctype[^<>]*>\s*)?<(?:doc|reuters)\b([^<>]*)>", re.IGNORECASE)
_CLOSING = re.compile(r"</(?:doc|reuters)\s*>\s*$", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([a-z]+)\s*=\s*\"([^\"<>]*)\"", re.IGNORECASE)
_MARK = re.compile(rf"<(/?)({'|'.join(_STATES)})(?:\s[^<>]*)?>", re.IGNORECASE)
_PARAGRAPH = re.compile(r"<p(?:\s[^<>]*)?>(.*?)(?:</p\s*>|(?=<p[\s>])|$)", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_DAY_OF_ID = re.compile(r"(?:\bid\s*=\s*\"|(?i:<doc(?:no|id)>)\s*)[A-Z]{3}(?:_[A-Z]{3}_)?((?:19|20)\d{6})[._]\d")
"""The LDC calls a document by its agency, its day and a number."""


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
    values: Values = {}
    for states, said in (*_of_attributes(opening[1]), *_fields(text[opening.end() : end])):
        if states and (value := tidy(unescape(_TAG.sub(" ", said)).replace("\n", " "))):
            values.setdefault(states, value)
    day = _DAY_OF_ID.search(text, 0, end)
    if day is not None:
        values.setdefault("date", day[1])
    article = _PARAGRAPH.sub(_in_one_line, _article(text[opening.end() : end]))
    return values, _blank(opening[0]) + unescape(article) + _blank(text[end:])


def _of_attributes(written: str) -> Iterator[tuple[str, str]]:
    return ((_STATES.get(name.lower(), NOTHING), value) for name, value in _ATTRIBUTE.findall(written))


class _Element(NamedTuple):
    """Where an element of a name that is known begins and ends, what it states and what stands in it."""

    start: int
    end: int
    states: str
    said: str


def _fields(text: str) -> Iterator[tuple[str, str]]:
    """What the elements state, those inside the article's too."""
    for element in _known(text):
        yield from _fields(element.said) if element.states == BODY else [(element.states, element.said)]


def _article(text: str) -> str:
    """The article: what stands in the elements that hold it or, where none does, outside of all that state a field."""
    known = list(_known(text))
    held = any(element.states == BODY for element in known)
    parts, at = [], 0
    for element in known:
        between = text[at : element.start]
        parts.append(_blank(between) if held else between)
        parts.append(_article(element.said) if element.states == BODY else _blank(element.said))
        at = element.end
    return "".join([*parts, _blank(text[at:]) if held else text[at:]])


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
            yield _Element(mark.start(), end.end(), _STATES[name], text[mark.end() : end.start()])


def _in_one_line(paragraph: re.Match[str]) -> str:
    return " ".join(paragraph[1].split()) + _blank(paragraph[0])


def _blank(text: str) -> str:
    return "\n" * text.count("\n")
