"""The record of an article as JSON, and its JSON Schema."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from newsclean.document import FORMATS, Article

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
    "format": {"enum": list(FORMATS), "description": "What the input was."},
    "title": _TEXT_OR_NULL | {"description": "The headline."},
    "authors": _TEXTS | {"description": "The people or agencies of the byline."},
    "section": _TEXT_OR_NULL | {"description": "The section or category."},
    "tags": _TEXTS | {"description": "Tags or keywords."},
    "excerpt": _TEXT_OR_NULL | {"description": "The stated summary, else the deck."},
    "image": _TEXT_OR_NULL | {"description": "Address of the main image."},
    "source": _TEXT_OR_NULL | {"description": "Who is credited: outlet or agency."},
    "published": _MOMENT | {"description": "ISO 8601, as precise as stated."},
    "modified": _MOMENT | {"description": "ISO 8601, as precise as stated."},
    "url": _TEXT_OR_NULL | {"description": "Where the page stood that was saved."},
    "source_url": _TEXT_OR_NULL | {"description": "The original that this copy credits."},
    "language": _TEXT_OR_NULL | {"description": "BCP 47."},
    "text": _TEXT | {"description": "Paragraphs separated by one blank line."},
    "truncated": {"type": "boolean", "description": "Whether the article shows that it breaks off."},
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
    "duplicate_of": {
        "type": ["string", "null"],
        "pattern": "^[0-9a-f]{16}$",
        "description": "Only with --dedup: the id of an earlier record with the same text, or nearly the same.",
    },
}
_OPTIONAL = ("provenance", "removed", "duplicate_of")
KEYS = tuple(_PROPERTIES)


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


@dataclass(frozen=True, slots=True)
class Shape:
    """What a record shows, and how it is laid out."""

    provenance: bool = False
    removed: bool = False
    duplicates: bool = False
    """Whether it says of which record it is a duplicate."""
    fields: Sequence[str] = ()
    """The keys that are wanted; all where there are none."""
    indented: bool = False
    """Over many lines, else on one."""

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of a record, in their order."""
        shown = {"provenance": self.provenance, "removed": self.removed, "duplicate_of": self.duplicates}
        return tuple(key for key in KEYS if (key in self.fields if self.fields else shown.get(key, True)))


EVERYTHING = Shape()


def record(article: Article, shape: Shape = EVERYTHING) -> dict[str, Any]:
    """The record of an article: always the same keys in the same order."""
    return {key: _value(article, key) for key in shape.keys}


def _value(article: Article, key: str) -> Any:
    if key == "duplicate_of":
        return None
    if key == "removed":
        return [{"line": r.line, "reason": r.reason, "text": r.text} for r in article.removed]
    value = getattr(article, key)
    return list(value) if isinstance(value, tuple) else value


def written(article: Article, shape: Shape = EVERYTHING) -> bytes:
    """The record as JSON in UTF-8, with a line end: one line of JSON Lines, or a file of its own."""
    made = record(article, shape)
    return json.dumps(made, ensure_ascii=False, indent=2 if shape.indented else None).encode() + b"\n"


# It is the last key, so nothing that an article says can be taken for it.
_DUPLICATE = re.compile(rb'(?<="duplicate_of": )(?:null|"[0-9a-f]{16}")(?=\n?}\n$)')


def marked(data: bytes, original: str | None) -> bytes:
    """A written record that says of which it is a duplicate, if it is one; one that has no key for it as it was."""
    return _DUPLICATE.sub(json.dumps(original).encode(), data, count=1)
