"""Where records go: JSON Lines, or a folder with one file an input; and the record's JSON Schema."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, contextmanager
from itertools import count
from pathlib import Path
from typing import IO, Any

from newsclean.document import Article
from newsclean.sources import Entry

Write = Callable[[Entry, Article], None]

_TEXT = {"type": "string"}
_TEXT_OR_NULL = {"type": ["string", "null"]}
_TEXTS = {"type": "array", "items": _TEXT}
_MOMENT = {
    "type": ["string", "null"],
    "pattern": r"^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?([+-]\d{2}:\d{2})?)?)?)?$",
}

_PROPERTIES: dict[str, dict[str, Any]] = {
    "schema_version": {"const": 1, "description": "Raised when a key changes its meaning."},
    "id": {
        "type": ["string", "null"],
        "pattern": "^[0-9a-f]{16}$",
        "description": "The same on every run and machine: from sha256 of title, line end and text; null without text.",
    },
    "input": _TEXT | {"description": "The input's path as given; `-` for standard input."},
    "format": {"enum": ["front-matter", "html", "scraped-text", "plain-text"], "description": "What the input was."},
    "title": _TEXT_OR_NULL | {"description": "The headline."},
    "authors": _TEXTS | {"description": "The people or agencies of the byline."},
    "section": _TEXT_OR_NULL | {"description": "The section or category."},
    "tags": _TEXTS | {"description": "Tags or keywords."},
    "excerpt": _TEXT_OR_NULL | {"description": "The stated summary, else the deck."},
    "image": _TEXT_OR_NULL | {"description": "Address of the main image."},
    "source": _TEXT_OR_NULL | {"description": "Who is credited: outlet or agency."},
    "published": _MOMENT | {"description": "ISO 8601, as precise as stated."},
    "modified": _MOMENT | {"description": "ISO 8601, as precise as stated."},
    "url": _TEXT_OR_NULL | {"description": "Where this copy stands."},
    "source_url": _TEXT_OR_NULL | {"description": "The original that this copy credits."},
    "language": _TEXT_OR_NULL | {"description": "BCP 47."},
    "text": _TEXT | {"description": "Paragraphs separated by one blank line."},
    "truncated": {"type": "boolean", "description": "Whether the input breaks off."},
    "warnings": _TEXTS | {"description": "What was in doubt, in sentences."},
    "provenance": {
        "type": "object",
        "additionalProperties": _TEXT,
        "description": "Only with --provenance: field to where it came from.",
    },
    "removed": {
        "type": "array",
        "description": "Only with --removed: what was dropped.",
        "items": {
            "type": "object",
            "properties": {"line": {"type": "integer", "minimum": 1}, "reason": _TEXT, "text": _TEXT},
            "required": ["line", "reason", "text"],
            "additionalProperties": False,
        },
    },
}
_OPTIONAL = ("provenance", "removed")


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a record."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "newsclean article",
        "type": "object",
        "properties": _PROPERTIES,
        "required": [key for key in _PROPERTIES if key not in _OPTIONAL],
        "additionalProperties": False,
    }


def record(article: Article, *, provenance: bool = False, removed: bool = False) -> dict[str, Any]:
    """The record of an article: always the same keys in the same order."""
    wanted = {"provenance": provenance, "removed": removed}
    made = {key: getattr(article, key) for key in _PROPERTIES if wanted.get(key, True)}
    if removed:
        made["removed"] = [{"line": r.line, "reason": r.reason, "text": r.text} for r in article.removed]
    return {key: list(value) if isinstance(value, tuple) else value for key, value in made.items()}


def line(article: Article, *, provenance: bool = False, removed: bool = False) -> bytes:
    """The record as one line of JSON Lines, in UTF-8."""
    made = record(article, provenance=provenance, removed=removed)
    return json.dumps(made, ensure_ascii=False, separators=(", ", ": ")).encode() + b"\n"


class WrongOutputError(Exception):
    """An output that newsclean does not know how to write: its message is a sentence for the user."""


_LINE_SUFFIXES = (".jsonl",)


def opened(
    output: str | None, stdout: IO[bytes], entries: Iterable[Entry], **extras: bool
) -> AbstractContextManager[Write]:
    """Open the output for writing.

    Args:
        output: A path that ends in `.jsonl`, a path without a suffix for a folder, or None for standard output.
        stdout: The stream that stands for standard output.
        entries: All inputs, from which the names in a folder are made.
        extras: `provenance` and `removed`, see `record`.

    Raises:
        WrongOutputError: The suffix is none that newsclean writes.

    """
    if output is None:
        return _stream(stdout, **extras)
    if output.endswith(_LINE_SUFFIXES):
        return _file(Path(output), **extras)
    if not Path(output).suffix or Path(output).is_dir():
        return _folder(Path(output), output_names(entries), **extras)
    raise WrongOutputError(
        f"newsclean does not write {Path(output).suffix!r} files. "
        "Name a file that ends in .jsonl, or a folder without a suffix."
    )


@contextmanager
def _stream(stream: IO[bytes], **extras: bool) -> Any:
    def write(_: Entry, article: Article) -> None:
        stream.write(line(article, **extras))
        stream.flush()

    yield write


@contextmanager
def _file(path: Path, **extras: bool) -> Any:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as stream, _stream(stream, **extras) as write:
        yield write


@contextmanager
def _folder(folder: Path, names: dict[Entry, str], **extras: bool) -> Any:
    folder.mkdir(parents=True, exist_ok=True)

    def write(entry: Entry, article: Article) -> None:
        made = record(article, **extras)
        inside = article.input.removeprefix(entry.name)  # of an article in an export: `!article`
        _whole(
            folder / f"{names[entry].removesuffix('.json')}{inside}.json",
            json.dumps(made, ensure_ascii=False, indent=2).encode() + b"\n",
        )

    yield write


def _whole(path: Path, data: bytes) -> None:
    """Write a file so that it is there whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".newsclean-")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(temporary).chmod(0o666 & ~_umask())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def output_names(entries: Iterable[Entry]) -> dict[Entry, str]:
    """The name of each input's file in an output folder: no two are the same.

    `<path under its argument>/<full input name>.json`; arguments whose names would meet get their own base name in
    front, and what still meets a number behind.
    """
    entries = list(entries)
    arguments_of: dict[str, set[str]] = {}
    for entry in entries:
        arguments_of.setdefault(entry.relative, set()).add(entry.argument)
    meeting = {argument for arguments in arguments_of.values() if len(arguments) > 1 for argument in arguments}
    wanted = [f"{_base(entry)}/{entry.relative}" if entry.argument in meeting else entry.relative for entry in entries]
    names: dict[Entry, str] = {}
    taken: set[str] = set()
    for entry, name in zip(entries, wanted, strict=True):
        numbered = (f"{name}.{number}" for number in count(2))
        free = name if name not in taken else next(n for n in numbered if n not in taken and n not in wanted)
        taken.add(free)
        names[entry] = f"{free}.json"
    return names


def _base(entry: Entry) -> str:
    """The base name of a folder argument; of a file argument, that of the folder it stands in."""
    path = Path(entry.argument).resolve()
    return path.name if path.is_dir() else path.parent.name
