"""Exports that hold many articles in one file: each is an input of its own.

An article is handed on as a file with front matter, as exporters to one file an article write it: so there is one
table of keys and one reader of bodies for all. An export is one line in EXPORTS.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from newsclean.exports import feed, ghost, movable_type, wxr
from newsclean.exports.post import Post

__all__ = ["EXPORTS", "FENCED", "Export", "articles"]


@dataclass(frozen=True, slots=True)
class Export:
    """How a kind of export is told, and read."""

    name: str
    sniff: Callable[[bytes], bool]
    """Tells it by its first bytes, some thousand."""
    posts: Callable[[bytes], Iterator[Post]]


EXPORTS = (
    Export("WordPress (WXR)", wxr.sniff, wxr.posts),
    Export("Movable Type", movable_type.sniff, movable_type.posts),
    Export("Ghost", ghost.sniff, ghost.posts),
    Export("feed", feed.sniff, feed.posts),
)


def articles(export: Export, data: bytes) -> Iterator[tuple[str, bytes, tuple[str, ...]]]:
    """The articles in an export: for each its name, no two the same, its file, and what was in doubt.

    Raises:
        InputError: The export breaks off in the midst of an article that cannot be read.

    """
    taken: set[str] = set()
    for number, post in enumerate(export.posts(data), 1):
        name = re.sub(r"[^\w.-]+", "-", post.name).strip("-.") or str(number)
        while name in taken:
            name = f"{name}.{number}"
        taken.add(name)
        yield name, _with_front_matter(post), post.warnings


FENCED = "export"
"""Stands behind the first fence, and tells an article of an export from a file that a person wrote."""
_FENCES = 3
"""Lines of front matter before the body."""


def _with_front_matter(post: Post) -> bytes:
    """The article as a file, its body on the same line as in the export, so that removed lines can be looked up."""
    metadata = json.dumps(post.metadata, ensure_ascii=False)
    before = "\n" * max(0, post.line - 1 - _FENCES)
    return f"{before};;;{FENCED}\n{metadata}\n;;;\n{post.body}".encode("utf-8", "replace")
