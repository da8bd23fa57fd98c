"""What is to be read: paths, folders, patterns, lists, standard input, addresses, and what stands in containers.

`find` names every input, in order, and `read` opens one, in whatever process that is. A file on a disk is only looked
into by `find`, and read by `read`. What stands in a container is read by `find`, for containers are read from their
beginning to their end, and travels in its Entry: whoever holds many of them holds their bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from newsclean.document import InputError, Source
from newsclean.exports import substack
from newsclean.sources.entry import Entry, Refusal, printable
from newsclean.sources.inside import Search, opened
from newsclean.sources.paths import STDIN, FileList, container_of, listed, named
from newsclean.sources.selection import Selection, any_of
from newsclean.sources.streams import whole
from newsclean.sources.urls import Addresses

__all__ = ["STDIN", "Addresses", "Entry", "FileList", "file_of", "find", "read"]


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
        container = container_of(argument) if isinstance(argument, str) else None
        if container is not None:
            yield from _items(str(argument), container, search)
        else:
            for entry in listed(argument) if isinstance(argument, FileList) else named(argument):
                yield from search.inputs(entry)


def file_of(argument: str | FileList) -> str:
    """The file that an argument reads: itself, or the container in it."""
    return argument.file if isinstance(argument, FileList) else str(container_of(argument) or argument)


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
