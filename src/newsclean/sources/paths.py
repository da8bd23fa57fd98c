"""What the arguments name: files, folders, patterns, standard input, lists of files. Nothing is opened here."""

from __future__ import annotations

import glob
import os
import stat
import sys
from codecs import BOM_UTF8
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any, NamedTuple

from newsclean.document import InputError
from newsclean.sources import former, remote
from newsclean.sources.entry import Entry, mirrored, printable

STDIN = "-"


def standard_input() -> Any:
    """The bytes that are piped in.

    Raises:
        InputError: It is closed.

    """
    if sys.stdin is None:
        raise InputError("not-readable", "Standard input is closed.")
    return sys.stdin.buffer


def named(argument: str) -> Iterator[Entry]:
    """The files that an argument names: a file as given, a folder's in sorted order without hidden names.

    A path that does not exist is an Entry as well: opening it says so, and the rest goes on.
    """
    if argument == STDIN:
        yield Entry(STDIN, None, STDIN, "stdin")
    elif not argument:
        nameless = Entry("", None, "", mirrored(""))
        yield nameless.refused(InputError("not-found", "Its name is empty. Is a variable of a script not set?"))
    elif os.path.lexists(argument):
        yield from _file_or_folder(argument)
    elif remote.is_address(argument):
        yield from remote.find(argument)
    elif glob.has_magic(argument):
        yield from _matching(argument)
    else:
        yield from _file_or_folder(argument)


def container_of(argument: str) -> Path | None:
    """The file in `file!item`, where that is no file itself."""
    if "!" not in argument or os.path.exists(argument):  # pathlib fails where a name is too long
        return None
    parts = argument.split("!")
    paths = ("!".join(parts[:count]) for count in range(1, len(parts)))
    return next((Path(path) for path in paths if os.path.isfile(path)), None)


class FileList(NamedTuple):
    """A file that lists files and folders."""

    file: str
    """Its path; `-` for standard input."""
    null: bool = False
    """Whether a NUL ends each path in it; else a line end does."""


def listed(files: FileList) -> Iterator[Entry]:
    """The files that a list names; the path of each in an output folder is the one that the list states."""
    try:
        for path in _paths(files.file, b"\0" if files.null else b"\n"):
            for entry in _file_or_folder(path):
                yield entry._replace(argument=files.file, relative=mirrored(entry.name))
    except InputError as error:
        unread = Entry(printable(files.file), None, files.file, mirrored(files.file))
        yield unread.refused(error)


_LONGEST = 65_536
"""Bytes; systems know no path of more than 4096."""


def _paths(file: str, end: bytes) -> Iterator[str]:
    rest = b""
    try:
        with nullcontext(standard_input()) if file == STDIN else open(file, "rb") as stream:
            while data := stream.read1(_LONGEST):
                *paths, rest = (rest + data).split(end)
                if len(rest) > _LONGEST:
                    raise InputError("not-text", "It is no list of files: there is a line longer than any path.")
                yield from _names(paths, end)
    except (OSError, ValueError) as error:
        raise unreadable(error) from None
    yield from _names([rest], end)


def _names(paths: list[bytes], end: bytes) -> Iterator[str]:
    for path in paths:
        if b"\0" in path:
            raise InputError("not-text", "NULs end its paths, as find -print0 writes them. Say so with -0.")
        name = path.removeprefix(BOM_UTF8).removesuffix(b"\r") if end == b"\n" else path
        if name:
            yield os.fsdecode(name)


def _matching(pattern: str) -> Iterator[Entry]:
    """What a pattern matches, where the shell did not expand it: hidden names aside, and `**` follows no links.

    The module glob would follow links, and of two that lead back to a folder above it makes 2**40 paths.
    """
    parts = pattern.split("/")
    first = next(place for place, part in enumerate(parts) if glob.has_magic(part))
    root, rest = "".join(f"{part}/" for part in parts[:first]), "/".join(parts[first:])
    if rest.endswith("**"):
        rest += "/*"
    try:
        matches = [path.relative_to(root) for path in Path(root).glob(rest) if "**" not in rest or not path.is_dir()]
    except (OSError, ValueError):
        matches = []
    paths = sorted((root + str(path) for path in matches if _is_shown(path, rest)), key=os.fsencode)
    if not paths:
        nothing = Entry(printable(pattern), None, pattern, mirrored(pattern))
        yield nothing.refused(InputError("not-found", "No file matches the pattern. Check it and the working folder."))
    for path in paths:
        yield from _file_or_folder(path)


def _is_shown(path: Path, pattern: str) -> bool:
    """Whether no part of a path is hidden, or the pattern asks for such."""
    return "/." in f"/{pattern}" or not any(part.startswith(".") for part in path.parts)


def _file_or_folder(argument: str) -> Iterator[Entry]:
    if os.path.isdir(argument):
        yield from _walk(argument, argument, "", ())
    else:
        yield Entry(printable(argument), argument, argument, printable(Path(argument).name))


_DEEPEST = 200


def _walk(argument: str, folder: str, below: str, parents: tuple[str, ...]) -> Iterator[Entry]:
    """All files below `folder`; a symbolic link that leads back to a folder above is passed over.

    Of what a former run wrote an Entry says so, unless that is what the argument names.
    """
    here = os.path.realpath(folder)
    if here in parents:
        return
    entry = Entry(printable(folder), folder, argument, printable(below or Path(folder).name))
    if len(parents) == _DEEPEST:
        yield entry.refused(InputError("not-readable", f"It stands in {_DEEPEST} folders or more."))
        return
    try:
        names = sorted(os.listdir(os.fsencode(folder)))  # bytes are smaller, and they stay while the folder is walked
    except OSError:
        yield entry
        return
    for raw in names:
        if raw.startswith(b"."):
            continue
        name = os.fsdecode(raw)
        path, relative = os.path.join(folder, name), os.path.join(below, name)
        mode = _mode(path)
        if mode and former.is_written(path) and not former.is_below_output(argument):
            yield Entry(printable(path), path, argument, printable(relative), former=True)
        elif stat.S_ISDIR(mode):
            yield from _walk(argument, path, relative, (*parents, here))
        elif stat.S_ISREG(mode) or not mode:  # pipes and devices are passed over, dangling links reported
            yield Entry(printable(path), path, argument, printable(relative))


def _mode(path: str) -> int:
    """What a path is; 0 where that cannot be found out."""
    try:
        return os.stat(path).st_mode
    except OSError:
        return 0


def unreadable(error: OSError | ValueError) -> InputError:
    """Why a file cannot be read."""
    if isinstance(error, FileNotFoundError):
        return InputError("not-found", "There is no such file or folder. Check the path.")
    if isinstance(error, PermissionError | IsADirectoryError):
        return InputError("not-readable", "It may not be read. Check its permissions.")
    reason = getattr(error, "strerror", None) or str(error)
    return InputError("not-readable", f"It could not be read: {reason}.")
