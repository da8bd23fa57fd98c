"""Which of the inputs that were found are wanted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import translate


@dataclass(frozen=True, slots=True)
class Selection:
    """Patterns that names are held against: of an input, and of each folder and container that it stands in."""

    include: re.Pattern[str] | None = None
    exclude: re.Pattern[str] | None = None
    only: str = ""
    """The name of one input in a container, or of a folder or container in it."""

    def passes_over(self, name: str) -> bool:
        """Whether nothing that is called so, or stands in it, is wanted."""
        if self.only and not _within(name, self.only) and not _within(self.only, name):
            return True
        return self.exclude is not None and self.exclude.fullmatch(name) is not None

    def wants(self, name: str) -> bool:
        """Whether an input is wanted."""
        if self.only and not _within(name, self.only):
            return False
        return self.include is None or self.include.fullmatch(name) is not None


def _within(name: str, outer: str) -> bool:
    """Whether `name` is `outer`, or stands in that folder or container."""
    return name == outer or name.startswith((f"{outer}/", f"{outer}!"))


def any_of(patterns: Sequence[str]) -> re.Pattern[str] | None:
    """One pattern for several of the shell's: `*` is any text, `/` and `!` too.

    It may match the whole name, or begin behind a `/` or `!` and end before one, so that it names folders and
    containers with all that is in them.
    """
    if not patterns:
        return None
    either = "|".join(translate(pattern.rstrip("/")).removesuffix(r"\Z").removesuffix(r"\z") for pattern in patterns)
    return re.compile(rf"(?s:.*[/!])?(?:{either})(?s:[/!].*)?")
