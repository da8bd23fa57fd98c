"""What is to be read: paths, folders, patterns, lists, standard input, addresses, and what stands in containers.

`find` names every input, in order, and `read` opens one, in whatever process that is. A file on a disk is only looked
into by `find`, and read by `read`. What stands in a container is read by `find`, for containers are read from their
beginning to their end, and travels in its Entry: whoever holds many of them holds their bytes.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from newsclean.decode import lines_of
from newsclean.document import Hint, InputError, Source
from newsclean.exports import substack
from newsclean.sources.entry import Entry, Refusal, printable
from newsclean.sources.inside import Search, opened
from newsclean.sources.paths import STDIN, FileList, listed, named
from newsclean.sources.selection import Selection, any_of
from newsclean.sources.streams import whole

__all__ = ["STDIN", "Entry", "FileList", "file_of", "find", "read", "with_urls"]


def find(
    arguments: Iterable[str | FileList],
    *,
    include: Sequence[str] = (),
    exclude: Sequence[str] = (),
    field: str | None = None,
) -> Iterator[Entry]:
    """Find the inputs that the arguments name, one after the other.

    Args:
        arguments: Files, folders, patterns, addresses, `-` for standard input, `container!item`, lists of files.
        include: Patterns of the names that are wanted; all where there are none.
        exclude: Patterns of those that are not.
        field: The field of JSON Lines that holds the article; without it they are read as text.

    """
    search = Search(Selection(any_of(include), any_of(exclude)), field)
    for argument in arguments:
        container = _container_of(argument) if isinstance(argument, str) else None
        if container is not None:
            yield from _items(str(argument), container, search)
        else:
            for entry in listed(argument) if isinstance(argument, FileList) else named(argument):
                yield from search.inputs(entry)


def file_of(argument: str | FileList) -> str:
    """The file that an argument reads: itself, or the container in it."""
    return argument.file if isinstance(argument, FileList) else str(_container_of(argument) or argument)


def _container_of(argument: str) -> Path | None:
    """The file in `file!item`, where that is no file itself."""
    if "!" not in argument or os.path.exists(argument):  # noqa: PTH110  (pathlib fails where a name is too long)
        return None
    parts = argument.split("!")
    paths = ("!".join(parts[:count]) for count in range(1, len(parts)))
    return next((Path(path) for path in paths if os.path.isfile(path)), None)  # noqa: PTH113


def _items(argument: str, path: Path, search: Search) -> Iterator[Entry]:
    """The inputs in a container that an argument names."""
    container = Entry(printable(str(path)), str(path), argument, printable(path.name))
    name = f"{container.name}!{argument[len(str(path)) + 1 :]}"
    found = False
    for entry in replace(search, selection=replace(search.selection, only=name)).inputs(container):
        found = True
        yield entry
    if not found:
        missing = f"{container.name} holds no such item. newsclean detect lists those that it holds."
        yield container._replace(name=name, content=Refusal("not-found", missing))


def with_urls(entries: Iterable[Entry], table: Path) -> Iterator[Entry]:
    """Give the inputs the addresses that they were saved from.

    Args:
        entries: The inputs.
        table: A file in UTF-8, a line an input: its path, a tab, the address. Paths count from the table's folder or
            from the working folder.

    Raises:
        InputError: The table cannot be read, a line of it is none, or none of its paths exists.

    """
    urls = _urls(table)
    return (_with_url(entry, urls.get(Path(entry.name).resolve())) for entry in entries)


_ADDRESS = re.compile(r"[a-z][a-z\d+.-]*://\S+", re.IGNORECASE)


def _urls(table: Path) -> dict[Path, str]:
    urls: dict[Path, str] = {}
    for number, line in enumerate(lines_of(table), 1):
        if not line.strip():
            continue
        path, _, url = line.partition("\t")
        if not _ADDRESS.fullmatch(url.strip()):
            said = "there must be a path, a tab and an address such as https://example.com/a"
            raise InputError("not-text", f"{table}, line {number}: {said}.")
        urls[Path(path).resolve()] = urls[(table.parent / path).resolve()] = url.strip()
    if urls and not any(os.path.exists(path) or _container_of(str(path)) for path in urls):  # noqa: PTH110
        raise InputError("not-found", f"{table} names none of the inputs: its paths count from its own folder.")
    return urls


def _with_url(entry: Entry, url: str | None) -> Entry:
    return entry._replace(hints=(Hint("url", url, "given:url"), *entry.hints)) if url else entry


def read(entry: Entry) -> Source:
    """Open one input.

    Raises:
        InputError: It does not exist, is no file, or cannot be read.

    """
    if isinstance(entry.content, Refusal):
        raise InputError(*entry.content)
    if entry.content is not None:
        return Source(entry.name, entry.content, entry.hints, entry.warnings)
    beside = substack.hints(Path(entry.path)) if entry.path else ()
    with opened(entry) as (stream, _):
        return Source(entry.name, whole(stream), (*entry.hints, *beside), entry.warnings)
