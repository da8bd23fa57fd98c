"""An input that was found, not opened yet."""

from __future__ import annotations

import hashlib
import os
import re
from typing import NamedTuple, Self

from newsclean.document import Hint, InputError
from newsclean.sources.item import Item


class Refusal(NamedTuple):
    """Why an input cannot be read: what an InputError is made of."""

    error: str
    message: str


class Entry(NamedTuple):
    """An input that was named or found. It can be pickled, and is opened in the process that cleans it."""

    name: str
    """As shown to the user and written to the record's `input`; bytes that are not UTF-8 are backslash-escaped."""
    path: str | None
    """The file that it is, or the container that it stands in; None for standard input and remote files."""
    argument: str
    """The argument that led to it."""
    relative: str
    """Its path below a folder argument, else the file's own name. It never leads out of a folder."""
    hints: tuple[Hint, ...] = ()
    """What is known of it from outside."""
    warnings: tuple[str, ...] = ()
    """What was in doubt when it was found."""
    address: str | None = None
    """Where a remote file is, for fsspec."""
    content: bytes | Refusal | None = None
    """What stands in a container is read where it is found, for containers are read from their beginning to their end;
    None for a file that is yet to be read."""
    former: bool = False
    """Whether it is a file or a folder that a former run wrote, and nobody named: see `outputs.without`."""

    def holding(self, item: Item) -> Self:
        """The input that a container holds which this is; a nameless one is all that it holds, and called as it is."""
        if not item.name:
            return self._replace(hints=(*self.hints, *item.hints), warnings=(*self.warnings, *item.warnings))
        return self._replace(
            name=f"{self.name}!{item.name}",
            relative=f"{self.relative}!{mirrored(item.name)}",
            hints=(*self.hints, *item.hints),
            warnings=(*self.warnings, *item.warnings),
        )

    def refused(self, error: InputError) -> Self:
        """The input, where it is known already that it cannot be read."""
        return self._replace(content=Refusal(error.error, str(error)))


_PART = 200
_WHOLE = 1000
"""Bytes: file systems hold names of 255 and paths of 4096."""


def mirrored(name: str) -> str:
    """A name from outside (in an archive, in a list, an address) as a path that stays below a folder that holds it."""
    parts = [part for part in re.split(r"[/\\]+", name.replace("\0", "\\x00")) if part not in {"", "."}]
    path = "/".join("__" if part == ".." else shortened(part, _PART) for part in parts)
    return shortened(path, _WHOLE).rstrip("/") or "_"


def shortened(name: str, most: int) -> str:
    """A name of at most `most` bytes; one that is cut ends in what tells it from others."""
    data = name.encode()
    if len(data) <= most:
        return name
    return data[: most - 17].decode(errors="ignore") + "~" + hashlib.sha256(data).hexdigest()[:16]


def printable(name: str | bytes) -> str:
    """A file name as valid Unicode: bytes that are not UTF-8 become `\\xNN`."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")
