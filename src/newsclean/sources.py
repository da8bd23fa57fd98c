"""Paths, folders and standard input, opened as Sources."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from newsclean.document import Hint, InputError, Source
from newsclean.exports import EXPORTS, articles, substack

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Entry:
    """An input that was named or found, not opened yet."""

    name: str
    """As shown to the user and written to the record's `input`; bytes that are not UTF-8 are backslash-escaped."""
    path: Path | None
    """None for standard input."""
    argument: str
    """The argument that led to it."""
    relative: str
    """Its path below a folder argument; else the file's own name."""
    number: int = 0
    """Its place among the inputs, from 0: one file that is named twice is two inputs."""
    url: str | None = None
    """Where it was saved from, as a table beside the inputs says."""


def find(arguments: tuple[str, ...]) -> Iterator[Entry]:
    """Number the inputs that the arguments name."""
    for number, entry in enumerate(_named(arguments)):
        yield replace(entry, number=number)


def _named(arguments: tuple[str, ...]) -> Iterator[Entry]:
    """The inputs that the arguments name: files as given, folders in sorted order without hidden names.

    A path that does not exist is an Entry as well: opening it says so, and the rest goes on.
    """
    for argument in arguments:
        if argument == STDIN:
            yield Entry(STDIN, None, STDIN, "stdin")
        elif Path(argument).is_dir():
            yield from _walk(argument, Path(argument), ())
        else:
            path = Path(argument)
            yield Entry(printable(argument), path, argument, printable(path.name))


def _walk(argument: str, folder: Path, parents: tuple[Path, ...]) -> Iterator[Entry]:
    """All files below `folder`; a symbolic link that leads back to a folder above is passed over."""
    here = folder.resolve()
    if here in parents:
        return
    try:
        children = sorted(os.scandir(folder), key=lambda child: os.fsencode(child.name))
    except OSError:
        yield Entry(printable(str(folder)), folder, argument, printable(folder.name))
        return
    for child in children:
        path = Path(child.path)
        if child.name.startswith("."):
            continue
        if child.is_dir():
            yield from _walk(argument, path, (*parents, here))
        elif child.is_file() or not path.exists():  # pipes and devices are passed over, dangling links reported
            relative = os.path.relpath(child.path, argument)
            # os.path.join keeps the argument as it was given: `samples/` and `./samples` alike
            yield Entry(printable(os.path.join(argument, relative)), path, argument, printable(relative))  # noqa: PTH118


def with_urls(entries: Sequence[Entry], table: Path) -> list[Entry]:
    """Give the inputs the addresses that they were saved from.

    Args:
        entries: The inputs.
        table: A file in UTF-8, a line an input: its path, a tab, the address. Paths count from the table's folder or
            from the working folder.

    Raises:
        InputError: The table cannot be read, a line of it is none, or it names no input.

    """
    try:
        lines = table.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, ValueError) as error:
        raise InputError("not-readable", f"{table} could not be read: {error}.") from None
    urls: dict[Path, str] = {}
    for number, line in enumerate(lines, 1):
        path, tab, url = line.partition("\t")
        if not line.strip():
            continue
        if not tab or not url.strip():
            raise InputError("not-text", f"{table}, line {number}: there must be a path, a tab and an address.")
        urls[Path(path).resolve()] = urls[(table.parent / path).resolve()] = url.strip()
    found = [replace(entry, url=urls.get(entry.path.resolve()) if entry.path else None) for entry in entries]
    if urls and not any(entry.url for entry in found):
        raise InputError("not-found", f"{table} names none of the inputs: its paths count from its own folder.")
    return found


def opened(entry: Entry) -> Iterator[Source]:
    """Open one input: the file itself, or each article in an export; `export!article` names one of those.

    Raises:
        InputError: It cannot be read.

    """
    whole, mark, _ = str(entry.path).rpartition("!")
    if mark and entry.path is not None and not entry.path.exists() and Path(whole).is_file():
        inside = _articles(read(replace(entry, name=printable(whole), path=Path(whole))))
        found = next((source for source in inside if source.name == entry.name), None)
        if found is None:
            raise InputError("not-found", f"There is no such article in {printable(whole)}. Check its name.")
        yield found
    else:
        yield from _articles(read(entry))


def _articles(source: Source) -> Iterator[Source]:
    """The articles of an export; what is none comes back as it is, but for a table that belongs to one."""
    export = next((export for export in EXPORTS if export.sniff(source.data)), None)
    if export is not None:
        for name, data, warnings in articles(export, source.data):
            yield Source(f"{source.name}!{name}", data, warnings=warnings)
    elif not substack.is_table(source.data):
        yield source


def read(entry: Entry) -> Source:
    """Read one file.

    Raises:
        InputError: It does not exist, is no file, or cannot be read.

    """
    hints = (Hint("url", entry.url, "given:url"),) if entry.url else ()
    if entry.path is None:
        return Source(entry.name, sys.stdin.buffer.read())
    try:
        return Source(entry.name, entry.path.read_bytes(), (*hints, *substack.hints(entry.path)))
    except FileNotFoundError:
        raise InputError("not-found", "There is no such file or folder. Check the path.") from None
    except (PermissionError, IsADirectoryError):
        raise InputError("not-readable", "It may not be read. Check its permissions.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError("not-readable", f"It could not be read: {reason}.") from None


def printable(name: str) -> str:
    """A file name as valid Unicode: bytes that are not UTF-8 become `\\xNN`."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")
