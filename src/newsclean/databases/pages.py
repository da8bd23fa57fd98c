"""Pages in which a press database shows many documents: each becomes text in one of the `forms`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise
from typing import NamedTuple

from newsclean.databases.forms import EUROPRESSE


class Page(NamedTuple):
    """A kind of such pages."""

    name: str
    told_by: bytes
    """Stands in every one, and in hardly any other page."""
    begins: re.Pattern[str]
    """How the tag begins with which a document does."""


PAGES = (
    Page("Factiva", b"articleParagraph", re.compile(r"<div\b[^<>]*\bclass=[\"']article [a-z]{2}Article\b")),
    Page("Europresse", b"DocPublicationName", re.compile(r"<article\b")),
)


_SEARCHED = 50_000
"""Characters in which a page's first document begins."""


def told(start: bytes) -> Page | None:
    """The kind of the page that begins with these bytes, a document's first ones among them; None for other pages."""
    page = next((page for page in PAGES if page.told_by in start), None)
    return page if page and page.begins.search(start.decode(errors="replace")) else None


def several(text: str) -> str | None:
    """The database that shows more than one document in a page; None where it is no database's, or has one."""
    head = text[:_SEARCHED]
    page = next((page for page in PAGES if page.told_by.decode() in head), None)
    return page.name if page and len(page.begins.findall(text)) > 1 else None


def documents(page: Page, markup: str) -> Iterator[str]:
    """The documents in a page as text."""
    markup = _without_comments(markup)
    places = [found.start() for found in page.begins.finditer(markup)]
    for begin, end in pairwise([*places, len(markup)]):
        reader = _Reader()
        reader.feed(markup[begin:end])
        reader.close()
        yield reader.text


def _without_comments(markup: str) -> str:
    """The parser seeks the end of each anew, also of thousands that have none."""
    first, *rest = markup.split("<!--")
    return "".join([first, *(part.partition("-->")[2] for part in rest)])


_LINES = frozenset("div td tr table section article header br h1 h2 h3 h4 li ul ol".split())
_UNREAD = frozenset("script style footer".split())
_ENDS = {"p": "\n", **dict.fromkeys(_LINES, "\r")}
"""What stands for the end of a paragraph and of a line, until all that is white is looked at."""


class _Reader(HTMLParser):
    """Lines and paragraphs as text; an element whose class is a label of the form begins with that label."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[str] = []
        self._label = ""
        self._unread = 0

    @property
    def text(self) -> str:
        """What was read."""
        return re.sub(r"\s+", _white, "".join(self._parts))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line, a paragraph or a field."""
        self._unread += tag in _UNREAD
        self._parts.append(_ENDS.get(tag, ""))
        classes = (dict(attrs).get("class") or "").split()
        self._label = next((name for name in classes if name.lower() in EUROPRESSE), self._label)

    def handle_endtag(self, tag: str) -> None:
        """End a line or a paragraph."""
        self._unread -= tag in _UNREAD and self._unread > 0
        self._parts.append(_ENDS.get(tag, ""))

    def handle_data(self, data: str) -> None:
        """Add words, behind the label that waits for them."""
        if self._unread:
            return
        if self._label and data.strip():
            self._parts.append(f"\r{self._label}:\r")
            self._label = ""
        self._parts.append(re.sub(r"\s+", " ", data))


def _white(found: re.Match[str]) -> str:
    return "\n\n" if "\n" in found[0] else "\n" if "\r" in found[0] else " "
