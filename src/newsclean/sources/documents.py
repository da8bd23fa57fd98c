"""Files and pages of a press database: its documents are inputs, called by their numbers."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from io import BufferedReader
from itertools import chain

from newsclean import databases
from newsclean.databases import pages
from newsclean.decoding.decode import decode
from newsclean.sources.item import Item
from newsclean.sources.streams import EXPORT, LIMIT, head, too_large, whole


def told(start: bytes) -> databases.Form | None:
    """The form of the documents in a file that begins with these bytes; None where it is no database's."""
    return databases.told(decode(start).text.encode() if start.startswith(_WIDE) else start)


def documents(stream: BufferedReader) -> Iterator[Item]:
    """The documents in a file; a file with one is that document."""
    start = head(stream)
    form = told(start)
    assert form is not None  # noqa: S101  (so the file was told)
    lines = _narrowed(stream) if start.startswith(_WIDE) else _lines(stream)
    yield from _numbered(databases.documents(form, lines))


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


_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
"""What Word calls Unicode text begins so."""


def _narrowed(stream: BufferedReader) -> list[bytes]:
    return decode(whole(stream, EXPORT)).text.encode(errors="replace").splitlines(keepends=True)


def _lines(stream: BufferedReader) -> Iterator[bytes]:
    """The lines of a file, none longer than an input may be."""
    while line := stream.readline(LIMIT + 1):
        if len(line) > LIMIT:
            raise too_large(LIMIT)
        yield line
