"""What a field's search gives: a value, where it came from, and the Blocks that say nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from newsclean.document import Document, Hint

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Found(Generic[Value]):
    """A field's value and its evidence."""

    value: Value
    origin: str
    """Where it came from: a Hint's origin, or the kind of line that states it."""
    used: Mapping[int, str] = field(default_factory=dict)
    """The Blocks that state nothing but this field, and the reason with which each is dropped."""


def hints(document: Document, name: str) -> tuple[Hint, ...]:
    """The Hints for the field `name`, in the order in which the reader gave them."""
    return tuple(hint for hint in document.hints if hint.field == name)


_FRONT_MATTER = "front-matter:"
_EXPORTS = (_FRONT_MATTER, "json-lines:", "posts.csv:")


def is_exported(origin: str) -> bool:
    """Whether a value was stated with the article in an export: no template put it there, as on a page."""
    return origin.startswith(_EXPORTS)


def by_strength(document: Document, name: str, strength: tuple[str, ...]) -> tuple[Hint, ...]:
    """The Hints for the field `name`: front matter's, ordered by `keys`, a page's by `strength`, then others.

    What stands beside a page in JSON was read off it by a crawler, and says no more than the page.

    Args:
        document: The document.
        name: The field.
        strength: Origins in lower case, strongest first. An export's is named where it is weaker than a page's.

    """
    rank = {origin: place for place, origin in enumerate(strength)}

    def place(hint: Hint) -> int:
        return rank.get(hint.origin.lower(), -1 if hint.origin.startswith(_FRONT_MATTER) else len(rank))

    return tuple(sorted(hints(document, name), key=place))


def is_news(document: Document) -> bool:
    """Whether a page calls itself a news article: an editor, no search engine's adviser, wrote what it declares."""
    return any("News" in kind or "LiveBlog" in kind for kind in (hint.value for hint in hints(document, "kind")))
