"""Files are opened, and looked into: an input, or a container with many."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from newsclean.document import InputError
from newsclean.sources import containers, remote
from newsclean.sources.entry import Entry
from newsclean.sources.item import Item
from newsclean.sources.paths import standard_input, unreadable
from newsclean.sources.selection import Selection
from newsclean.sources.streams import (
    DEEPEST,
    HEAD,
    BombError,
    Meter,
    broken,
    buffered,
    compression,
    expanded,
    head,
    whole,
)


@contextmanager
def opened(entry: Entry) -> Iterator[tuple[io.BufferedReader, Meter]]:
    """Open what an Entry names: its bytes without compression, and the meter that they run through.

    Raises:
        InputError: It does not exist, is no file, or cannot be read.

    """
    try:
        if entry.address is not None:
            with remote.opened(entry.address) as stream:
                yield from _measured(stream)
        elif entry.path is not None:
            with open(entry.path, "rb", buffering=HEAD) as stream:
                yield from _measured(stream)
        else:
            yield from _piped(standard_input())
    except (OSError, ValueError) as error:
        raise unreadable(error) from None


def _measured(stream: Any) -> Iterator[tuple[io.BufferedReader, Meter]]:
    if not stream.seekable():
        yield from _piped(stream)
        return
    meter = Meter(stream.seek(0, os.SEEK_END))
    stream.seek(0)
    yield expanded(stream, meter), meter


def _piped(stream: Any) -> Iterator[tuple[io.BufferedReader, Meter]]:
    meter = Meter()
    yield expanded(buffered(stream, meter.took, "stream"), meter), meter


@dataclass(frozen=True, slots=True)
class Search:
    """The search for inputs in files that were named or found.

    Args:
        selection: Which are wanted.
        field: The field of JSON Lines that holds the article, if they are containers.

    """

    selection: Selection
    field: str | None

    def inputs(self, entry: Entry) -> Iterator[Entry]:
        """The inputs in a file; what cannot be read is one as well, and reading it says why."""
        if self.selection.passes_over(entry.name):
            return
        if entry.content is not None or entry.former:
            yield entry
            return
        if entry.path is not None and self._is_plain(entry.path):
            if self.selection.wants(entry.name):
                yield entry
            return
        try:
            with opened(entry) as (stream, meter):
                yield from self._look(entry, stream, meter, 0)
        except InputError as error:
            yield entry.refused(error)

    def _is_plain(self, path: str) -> bool:
        """Whether a file is an input as it stands. Most are, and one read tells; all others are opened with care."""
        try:
            if not _is_regular(path):
                return False
            with open(path, "rb", buffering=0) as file:
                start = file.read(HEAD)
        except (OSError, ValueError):
            return False
        return compression(start) is None and containers.told(start, self.field) is None

    def _look(self, entry: Entry, stream: io.BufferedReader, meter: Meter, depth: int) -> Iterator[Entry]:
        """An input, or those in the container that it is."""
        container = containers.told(head(stream), self.field)
        if container is None:
            if self.selection.wants(entry.name):
                yield entry if depth == 0 and _stays(entry) else entry._replace(content=whole(stream))
            return
        if depth == DEEPEST:
            raise InputError("not-readable", f"It is a {container.kind} in {DEEPEST} others. Unpack the outer ones.")
        try:
            for item in container.items(stream, meter):
                yield from self._item(entry.holding(item), item, meter, depth + 1)
        except InputError:
            raise
        except Exception as error:  # noqa: BLE001  (what a library raises when it trips over damage, nobody lists)
            raise broken(container.kind, error) from None

    def _item(self, entry: Entry, item: Item, meter: Meter, depth: int) -> Iterator[Entry]:
        if self.selection.passes_over(entry.name):
            return
        content = item.content
        try:
            if isinstance(content, io.BufferedReader):
                yield from self._look(entry, expanded(content, meter), meter, depth)
            elif self.selection.wants(entry.name):
                yield entry.refused(content) if isinstance(content, InputError) else entry._replace(content=content)
        except BombError:
            raise
        except InputError as error:
            yield entry.refused(error)


def _stays(entry: Entry) -> bool:
    """Whether it can be opened again, in another process."""
    return entry.address is not None if entry.path is None else _is_regular(entry.path)


def _is_regular(path: str) -> bool:
    """Whether a path is a file that stays: not so a pipe, nor what `/dev/stdin` leads to."""
    return not path.startswith("/dev/") and stat.S_ISREG(os.stat(path).st_mode)
