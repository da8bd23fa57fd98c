"""Streams that a person may look at: what they can show, and what becomes of one that nobody reads any more."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, TextIO

from newsclean.text import some

if TYPE_CHECKING:
    from rich.console import Console


def console(stream: TextIO) -> Console:
    """A stream in colour."""
    from rich.console import Console  # noqa: PLC0415  (imported where it is used: 50 ms)

    return Console(file=stream)


def writable(words: str, stream: TextIO) -> str:
    """Words that the stream's encoding can hold and that stay on one line."""
    encoding = stream.encoding or "utf-8"
    return one_line(words).encode(encoding, "backslashreplace").decode(encoding)


def one_line(words: str) -> str:
    """Words that stay on one line and move no cursor, whatever a file is called."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in words)


def left_out(names: Sequence[str]) -> str:
    """What is told of files and folders that former runs wrote."""
    return f"{some(names)}: left out, for newsclean wrote that. Name it to have it read."


def give_up(*streams: TextIO) -> None:
    """Nothing more is written to them: what Python still holds for one would fail again when it is flushed at exit."""
    for stream in streams:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
