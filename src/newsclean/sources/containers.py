"""Files that hold many inputs: how each kind is told, and what opens it."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator
from functools import partial
from io import BufferedReader
from typing import NamedTuple

from newsclean.databases import pages
from newsclean.exports import EXPORTS, Export, articles, substack
from newsclean.sources import documents
from newsclean.sources.item import Item
from newsclean.sources.streams import EXPORT, Meter, whole

Items = Callable[[BufferedReader, Meter], Iterator[Item]]


class Container(NamedTuple):
    """One kind of container."""

    kind: str
    sniff: Callable[[bytes], object]
    """Tells it by its first bytes, once they are expanded; see `streams.HEAD`."""
    items: Items
    """Yields what is in it, in its order, from its beginning to its end."""
    many: bool = False
    """Whether it is text that holds articles by the dozen: whoever makes one record of a text has to refuse it."""


def _zip(stream: BufferedReader, meter: Meter) -> Iterator[Item]:
    from newsclean.sources import archives  # noqa: PLC0415  (each is imported when there is such a file)

    return archives.zip_members(stream, meter)


def _tar(stream: BufferedReader, meter: Meter) -> Iterator[Item]:
    from newsclean.sources import archives  # noqa: PLC0415

    return archives.tar_members(stream, meter)


def _warc(stream: BufferedReader, meter: Meter) -> Iterator[Item]:
    from newsclean.sources import warc  # noqa: PLC0415

    return warc.pages(stream, meter)


def _json_lines(field: str, stream: BufferedReader, meter: Meter) -> Iterator[Item]:
    from newsclean.sources import json_lines  # noqa: PLC0415

    return json_lines.lines(stream, meter, field)


def _articles(export: Export, stream: BufferedReader, _: Meter) -> Iterator[Item]:
    for name, data, warnings in articles(export, whole(stream, EXPORT)):
        yield Item(name, data, warnings=warnings)


def _documents(stream: BufferedReader, _: Meter) -> Iterator[Item]:
    return documents.documents(stream)


def _pages(stream: BufferedReader, _: Meter) -> Iterator[Item]:
    return documents.of_a_page(stream)


def _nothing(_stream: BufferedReader, _meter: Meter) -> Iterator[Item]:
    """A table that belongs to an export beside it holds no article."""
    return iter(())


CONTAINERS = (
    Container("zip archive", re.compile(rb"PK(?:\x03\x04|\x05\x06)").match, _zip),
    Container("tar archive", re.compile(rb".{257}ustar", re.DOTALL).match, _tar, many=True),
    Container("WARC file", re.compile(rb"WARC/\d").match, _warc, many=True),
    *(Container(f"{export.name} export", export.sniff, partial(_articles, export), many=True) for export in EXPORTS),
    Container("file of a press database", documents.told, _documents),
    Container("page of a press database", pages.told, _pages),
    Container("Substack table", substack.is_table, _nothing),
)
_JSON_LINES = re.compile(rb'\s*\{[ \t]*"')
"""An object that begins with its first key on the same line."""


def told(start: bytes, field: str | None) -> Container | None:
    """The kind of container that begins with these bytes; None for an input.

    Args:
        start: The first bytes, see `streams.HEAD`.
        field: The field of JSON Lines that holds the article; without it they are no container.

    """
    start = start.removeprefix(BOM_UTF8)
    known = list(CONTAINERS)
    if field is not None:
        known.append(Container("JSON Lines file", _JSON_LINES.match, partial(_json_lines, field)))
    return next((container for container in known if container.sniff(start)), None)
