"""The record's fields: for each, ordered candidates, strongest first; what the input does not say stays unknown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from newsclean.document import Document
from newsclean.fields import (
    addresses,
    authors,
    breadcrumb,
    dates,
    excerpt,
    language,
    opening,
    prose,
    section,
    source,
    title,
)
from newsclean.fields.found import Found

__all__ = ["Fields", "find"]


@dataclass(frozen=True, slots=True)
class Fields:
    """What the input states of its article; the names are the record's keys."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    section: str | None = None
    tags: tuple[str, ...] = ()
    excerpt: str | None = None
    image: str | None = None
    source: str | None = None
    published: str | None = None
    modified: str | None = None
    url: str | None = None
    source_url: str | None = None
    language: str | None = None
    provenance: Mapping[str, str] = field(default_factory=dict)
    """For each field that is stated, where."""
    used: Mapping[int, str] = field(default_factory=dict)
    """The Blocks that state nothing but a field, by index, and the reason with which each is dropped."""
    warnings: tuple[str, ...] = ()


def find(document: Document, article: range | None = None) -> Fields:
    """Find all fields of a document, round the stretch of Blocks in which its article stands, if that is known."""
    text = prose.survey(document.blocks, article)
    outlets = source.outlets(document, text)
    crumb = breadcrumb.find(document.blocks, text.first)
    headline = title.find(document, text, outlets, crumb)
    lines = opening.find(document, text, headline.blocks)
    tongue = language.find(document, text)
    known = (headline.outlet, *outlets) if headline.outlet else outlets
    days = dates.find(document, text, lines, headline.blocks, tongue.found.value if tongue.found else None)
    people = authors.find(document, text, lines, headline.blocks, known)
    if people is None and headline.byline is not None:
        people = authors.behind_title(headline.byline)
    credit = source.find(document, text, outlets, headline, people.value if people else ())
    found: dict[str, Found[str] | Found[tuple[str, ...]] | None] = {
        "section": section.section(document, headline.found.value if headline.found else None, crumb),
        "tags": section.tags(document, text),
        "excerpt": excerpt.find(document, lines, headline.blocks),
        "image": addresses.image(document),
        "published": days.published,
        "modified": days.modified,
        "url": addresses.url(document, text),
        "source_url": addresses.source_url(document) or credit.url,
        "language": tongue.found,
        "source": credit.found,
        "authors": people,
        "title": headline.found,
    }
    return _fields(found, (*days.warnings, *((tongue.warning,) if tongue.warning else ())))


def _fields(found: Mapping[str, Found[str] | Found[tuple[str, ...]] | None], warnings: tuple[str, ...]) -> Fields:
    stated = {name: value for name, value in found.items() if value is not None}
    used: dict[int, str] = {}
    for value in stated.values():
        used.update(value.used)  # the last ones are the strongest: a line that is the title is dropped as the title
    return Fields(
        **{name: value.value for name, value in stated.items()},  # type: ignore[arg-type]
        provenance={name: value.origin for name, value in stated.items()},
        used=dict(sorted(used.items())),
        warnings=warnings,
    )
