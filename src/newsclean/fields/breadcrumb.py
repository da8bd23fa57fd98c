"""The breadcrumb: the way from a site's home page to the article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from newsclean.document import Block
from newsclean.lexicon.breadcrumbs import HOMES, is_from_home, steps_of

_MARK = re.compile(r"[/>»›→|]")
"""Stands on a line of its own between two steps."""
_CRUMBS = frozenset({"breadcrumb", "breadcrumbs"})


@dataclass(frozen=True, slots=True)
class Breadcrumb:
    """The way from a site's home page to the article."""

    steps: tuple[str, ...]
    """The names on the way, without the home page's."""
    blocks: tuple[int, ...]


def find(blocks: Sequence[Block], end: int) -> Breadcrumb | None:
    """The breadcrumb before the Block `end`: on one line, over several, or in an element that is named so."""
    for start in range(end):
        crumb = _named(blocks, start) or _on_one_line(blocks, start) or _over_lines(blocks, start)
        if crumb is not None:
            return crumb
    return None


def _named(blocks: Sequence[Block], start: int) -> Breadcrumb | None:
    end = start
    while end < len(blocks) and any(not _CRUMBS.isdisjoint(element.words) for element in blocks[end].ancestors):
        end += 1
    if end == start:
        return None
    steps = [step for block in blocks[start:end] for step in steps_of(block.text)]
    return _without_home(steps, range(start, end))


def _on_one_line(blocks: Sequence[Block], start: int) -> Breadcrumb | None:
    text = blocks[start].text
    return _without_home(steps_of(text), range(start, start + 1)) if is_from_home(text) else None


def _over_lines(blocks: Sequence[Block], start: int) -> Breadcrumb | None:
    if blocks[start].text.casefold() not in HOMES:
        return None
    end = start + 1
    while end + 1 < len(blocks) and _MARK.fullmatch(blocks[end].text):
        end += 2
    if end == start + 1:
        return None
    return _without_home([block.text for block in blocks[start:end]], range(start, end))


def _without_home(steps: Sequence[str], blocks: range) -> Breadcrumb:
    names = (step.strip(" /|") for step in steps)
    return Breadcrumb(tuple(name for name in names if name and name.casefold() not in HOMES), tuple(blocks))
