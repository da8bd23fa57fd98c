"""The formats: how each is told, and how it is read.

A format is one line in READERS; the first whose `sniff` finds evidence reads the input.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from newsclean.document import Document
from newsclean.readers import body, front_matter, unfit
from newsclean.readers.quoted import unquoted
from newsclean.readers.texts import plain


@dataclass(frozen=True, slots=True)
class Reader:
    """How a format is told from others, and read."""

    format: str
    sniff: Callable[[str], str | None]
    """Gives the evidence that a text is of this format, or None."""
    read: Callable[[str], Document]


READERS = (
    Reader("front-matter", front_matter.sniff, front_matter.read),
    Reader("html", body.sniff, body.read_alone),
    Reader("scraped-text", plain.sniff_scraped, plain.read_scraped),
    Reader("plain-text", plain.sniff_plain, plain.read_plain),
)


def read(text: str, format: str | None = None) -> Document:
    """Read `text` as the format that it is, or as `format` where that is told.

    Raises:
        KeyError: There is no such format.
        InputError: It is no one article, and no format is told; see `unfit`.

    """
    text = unquoted(text)
    if format is not None:
        return {reader.format: reader for reader in READERS}[format].read(text)
    unfit.refuse(text)
    return next(reader for reader in READERS if reader.sniff(text)).read(text)
