"""What `newsclean ingest` is to read, as its arguments and `--files-from` say."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from typing import TypeAlias

import click

from newsclean.sources import STDIN, FileList, file_of
from newsclean.sources.entry import printable

Argument: TypeAlias = str | FileList

_SLASH = re.compile(r"(?<=[^/])/\Z")


def arguments(inputs: tuple[str, ...], files_from: str | None, null: bool) -> tuple[Argument, ...]:
    """What is to be read: standard input where nothing is named and something is piped in.

    Raises:
        UsageError: Nothing is named nor piped in, or standard input is to be two things.

    """
    if files_from is None:
        if null:
            raise click.UsageError("-0 says how the paths in a list end. Name the list: --files-from FILE.")
        return inputs or (_stdin(),)
    if files_from == STDIN and STDIN in inputs:
        raise click.UsageError("Standard input cannot be a list and an article at once.")
    return (*inputs, FileList(files_from, null))


def _stdin() -> str:
    if sys.stdin is None or sys.stdin.isatty():
        raise click.UsageError("Name files or folders to read, or pipe an article in.")
    return STDIN


def is_one(given: Sequence[Argument]) -> bool:
    """Whether there is but one file or folder, so that no two arguments can meet."""
    return len(given) == 1 and isinstance(given[0], str) and os.path.exists(given[0])  # noqa: PTH110


def spelled(given: Sequence[Argument]) -> list[Argument]:
    """The arguments as they are recorded, in every locale alike."""
    return [_spelled(argument) if isinstance(argument, str) else argument for argument in given]


def _spelled(argument: str) -> str:
    """With a `/` behind the name of a folder and without it, all that is in it is called alike."""
    return printable(_SLASH.sub("", argument) if os.path.isdir(argument) else argument)  # noqa: PTH112


def lasting(given: Sequence[Argument]) -> tuple[Argument, ...]:
    """The arguments that can be looked at twice: not so standard input."""
    return tuple(argument for argument in given if file_of(argument) != STDIN)
