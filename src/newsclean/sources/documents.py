"""Files and pages of a press database: its documents are inputs, called by their numbers."""

from __future__ import annotations

from collections.abc import Iterator
from io import BufferedReader
from itertools import chain

from newsclean import databases
from newsclean.databases import pages
from newsclean.decode import decode
from newsclean.sources.item import Item
from newsclean.sources.streams import EXPORT, LIMIT, head, too_large, whole


def documents(stream: BufferedReader) -> Iterator[Item]:
    """The documents in a file; a file with one is that document."""
    form = databases.told(head(stream))
    assert form is not None  # noqa: S101  (so the file was told)
    yield from _numbered(databases.documents(form, _lines(stream)))


def of_a_page(stream: BufferedReader) -> Iterator[Item]:
    """The documents that a page shows, as text."""
    page = pages.told(head(stream))
    assert page is not None  # noqa: S101
    found = pages.documents(page, decode(whole(stream, EXPORT)).text)
    yield from _numbered(text.encode(errors="replace") for text in found)


def _numbered(found: Iterator[bytes]) -> Iterator[Item]:
    first, second = next(found, b""), next(found, None)
    if second is None:
        yield Item("", first)
        return
    for number, content in enumerate(chain((first, second), found), 1):
        yield Item(str(number), content)


def _lines(stream: BufferedReader) -> Iterator[bytes]:
    """The lines of a file, none longer than an input may be."""
    while line := stream.readline(LIMIT + 1):
        if len(line) > LIMIT:
            raise too_large(LIMIT)
        yield line
