"""Paths, folders and standard input, opened as Sources."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from newsclean.document import InputError, Source

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


def read(entry: Entry) -> Source:
    """Open one input.

    Raises:
        InputError: It does not exist, is no file, or cannot be read.

    """
    if entry.path is None:
        return Source(entry.name, sys.stdin.buffer.read())
    try:
        return Source(entry.name, entry.path.read_bytes())
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
