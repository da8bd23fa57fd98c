"""Gold sets, and what tools are given and answer: a set is a folder with `gold.jsonl` and `cases/`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsclean import clean
from newsclean.decoding.decode import decode


@dataclass(frozen=True, slots=True)
class Input:
    """What a tool is given; it takes the bytes, or the text where it cannot decode."""

    data: bytes
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What a tool made of an input."""

    text: str = ""
    title: str | None = None
    published: str | None = None
    authors: tuple[str, ...] = ()


def newsclean(data: bytes) -> Answer:
    """The record that `newsclean ingest` writes."""
    article = clean(data, "input").article
    return Answer(article.text, article.title, article.published, article.authors)


@dataclass(frozen=True, slots=True)
class Case:
    """One input of a set, and what is right."""

    id: str
    input: Input
    bodies: tuple[str, ...]
    """The readings of the body, any of which is right; none where the gold does not say."""
    title: str | None
    published: str | None
    authors: tuple[tuple[str, ...], ...]
    """The readings of the byline."""
    complete: bool
    """Whether a field that the gold does not state is not there, rather than unknown."""


def load(folder: Path, limit: int | None = None) -> list[Case]:
    """The first `limit` cases of a set, in the order of its gold."""
    files = {path.stem: path for path in (folder / "cases").iterdir()}
    with (folder / "gold.jsonl").open(encoding="utf-8") as lines:
        rows = [row for row in map(json.loads, lines) if row["id"] in files]
    return [_case(row, files[row["id"]]) for row in rows[:limit]]


def original(folder: Path) -> Path | None:
    """The set of pages that a set of text dumps, called `PAGES+KIND`, was made from, if it is there."""
    name, plus, _ = folder.name.partition("+")
    pages = folder.with_name(name)
    return pages if plus and pages.is_dir() else None


def is_pages(folder: Path) -> bool:
    """Whether a set's cases are web pages rather than texts."""
    return any((folder / "cases").glob("*.html"))


def _case(row: dict[str, Any], path: Path) -> Case:
    data = path.read_bytes()
    return Case(
        id=row["id"],
        input=Input(data, decode(data).text),
        bodies=tuple(body for key in ("body", "body_alt") if (body := row.get(key))),
        title=row.get("title"),
        published=row.get("published"),
        authors=tuple(tuple(names) for key in ("authors", "authors_alt") if (names := row.get(key)) is not None),
        complete=bool(row.get("complete")),
    )
