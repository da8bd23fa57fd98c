"""One article of an export."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Post:
    """An article as an export holds it."""

    name: str
    """What the export calls it: a slug, a number; it may be empty or not the only one."""
    metadata: Mapping[str, str | Sequence[str] | None]
    """Under the keys that front matter has them."""
    body: str
    line: int = 1
    """The line of the export on which the body begins."""
    warnings: tuple[str, ...] = ()
