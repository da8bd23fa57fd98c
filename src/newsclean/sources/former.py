"""What former runs wrote: in a folder that is walked it is no input, for a record is no article."""

from __future__ import annotations

import os
import re
from pathlib import Path

_DATABASE = b"SQLite format 3\0"
_RECORD = rb'\s*"schema_version": 1,\s*"id": (?:null|"[0-9a-f]{16}"),\s*"input": "'
_FAILURE = rb'"input": "(?:[^"\\]|\\.)*", "error": "[a-z-]+", "message": "'
_BEGINS = re.compile(rb"\{(?:%b|%b)" % (_RECORD, _FAILURE))
"""How a record begins that has all keys, and the line of an input that failed: standard output has no state."""
_ENDINGS = (".json", ".jsonl")
"""Other files need not be opened to tell."""
_HEAD = 8_192


def beside(output: Path, ending: str) -> Path:
    """The name of a file that belongs to an output; it is hidden, so that it is never taken for an input."""
    return output.parent / f".{output.name}.{ending}"


def is_written(path: str) -> bool:
    """Whether newsclean wrote a file or folder that was found: its state lies beside it, or it begins as it writes."""
    return _has_state(path) or (path.lower().endswith(_ENDINGS) and _BEGINS.match(_head(path)) is not None)


def is_below_output(path: str) -> bool:
    """Whether a path is an output with a state, or leads into one."""
    whole = os.path.abspath(path)  # noqa: PTH100  (a link stays one)
    return any(_has_state(str(part)) for part in (whole, *Path(whole).parents))


def _has_state(path: str) -> bool:
    return _head(str(beside(Path(path), "state"))).startswith(_DATABASE)


def _head(path: str) -> bytes:
    """The first bytes of a file; none where there are none to read."""
    try:
        if not os.path.isfile(path):  # noqa: PTH113  (a pipe would not answer)
            return b""
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123
            return file.read(_HEAD)
    except (OSError, ValueError):
        return b""
