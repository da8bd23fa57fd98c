"""The lines round the headline: where byline, date and deck stand, in whatever order an outlet prints them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from newsclean.document import Block, Document

_SENTENCE_WORDS = 12
"""A Block of fewer words may be a headline or a caption even where it ends as a sentence does."""
_PROSE_WORDS = 40
"""A Block of more words is prose even where no sentence of it ends."""
_UNFINISHED_WORDS = 25
"""A Block of more words is prose even where its last sentence does not end."""
_FURNITURE = frozenset({"nav", "aside", "footer", "form", "button", "select"})
_LATE_PROSE = 3
"""A caption or a video's blurb may stand before the byline: so many Blocks of prose are looked past."""
_LATE_BLOCKS = 40
_ABOVE_TITLE = 3
"""A page may print its date so many Blocks above the headline."""


@dataclass(frozen=True)
class Opening:
    """The part of a document in which fields are stated."""

    blocks: Sequence[Block]
    """All Blocks of the document."""
    start: int
    """Where the search begins: at the headline in markup, at the first line of a text."""
    prose: int
    """The index of the first Block of prose."""
    late: int
    """The end of the stretch behind it in which an unmistakable byline or date still counts."""

    @cached_property
    def before_prose(self) -> list[tuple[int, Block]]:
        """The lines before the first prose, with their indices."""
        return [(n, self.blocks[n]) for n in range(self.start, self.prose) if not self.is_furniture(self.blocks[n])]

    @cached_property
    def near_prose(self) -> list[tuple[int, Block]]:
        """The lines between the first Blocks of prose, with their indices."""
        stretch = ((n, self.blocks[n]) for n in range(self.prose, self.late))
        return [(n, block) for n, block in stretch if not is_prose(block) and not self.is_furniture(block)]

    def is_furniture(self, block: Block) -> bool:
        """Whether a Block stands in an element that never holds the article's own fields.

        An element that holds the first prose too, such as a form round the whole page, is none.
        """
        shared = self.blocks[self.prose].ancestors if self.prose < len(self.blocks) else ()
        return any(element.tag in _FURNITURE and element not in shared for element in block.ancestors)


def is_prose(block: Block) -> bool:
    """Whether a Block is a paragraph of sentences; an abbreviation in a headline ends none."""
    if block.words > _PROSE_WORDS:
        return True
    return block.words >= _SENTENCE_WORDS and block.prose > 0 and (block.terminated or block.words > _UNFINISHED_WORDS)


def first_prose(blocks: Sequence[Block], start: int = 0) -> int:
    """The index of the first Block of prose at or after `start`; the number of Blocks where there is none."""
    return next((n for n in range(start, len(blocks)) if is_prose(blocks[n])), len(blocks))


def last_prose(blocks: Sequence[Block]) -> int:
    """The index of the last Block of prose; -1 where there is none."""
    return next((n for n in reversed(range(len(blocks))) if is_prose(blocks[n])), -1)


def find(document: Document, headlines: Sequence[int]) -> Opening:
    """The opening of a document, `headlines` being the Blocks that repeat its title."""
    blocks = document.blocks
    start = 0
    if headlines and document.format == "html":  # its menus stand before the headline
        start = next((n for n in headlines if blocks[n].tag == "h1"), headlines[0])
    prose = first_prose(blocks, start)
    late, seen = prose, 0
    while late < min(len(blocks), prose + _LATE_BLOCKS):
        seen += is_prose(blocks[late])
        if seen > _LATE_PROSE:
            break
        late += 1
    return Opening(blocks, max(0, start - _ABOVE_TITLE), prose, late)


_HOME = frozenset(
    "home homepage start startseite accueil inicio portada início hem forside hjem etusivu voorpagina главная".split()
) | {"home page", "página inicial", "strona główna", "ana sayfa"}
_CRUMBS = frozenset({"breadcrumb", "breadcrumbs"})
_STEP = re.compile(r"\s+[/>»›→|]\s+|\s*[>»›→]\s*")
_STEP_MARK = re.compile(r"[/>»›→|]")


@dataclass(frozen=True, slots=True)
class Breadcrumb:
    """The way from a site's home page to the article."""

    steps: tuple[str, ...]
    """The names on the way, without the home page's."""
    blocks: tuple[int, ...]


def breadcrumb(document: Document) -> Breadcrumb | None:
    """The breadcrumb before the article's prose: on one line, over several, or in an element that is named so."""
    blocks = document.blocks
    for start in range(min(first_prose(blocks), len(blocks))):
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
    steps = [step for block in blocks[start:end] for step in _STEP.split(block.text)]
    return _without_home(steps, range(start, end))


def _on_one_line(blocks: Sequence[Block], start: int) -> Breadcrumb | None:
    text = blocks[start].text
    steps = _STEP.split(text) if _STEP_MARK.search(text) else [text]
    if len(steps) < 2 or steps[0].casefold() not in _HOME:
        return None
    return _without_home(steps, range(start, start + 1))


def _over_lines(blocks: Sequence[Block], start: int) -> Breadcrumb | None:
    if blocks[start].text.casefold() not in _HOME:
        return None
    end = start + 1
    while end + 1 < len(blocks) and _STEP_MARK.fullmatch(blocks[end].text):
        end += 2
    if end == start + 1:
        return None
    return _without_home([block.text for block in blocks[start:end]], range(start, end))


def _without_home(steps: Sequence[str], blocks: range) -> Breadcrumb:
    names = (step.strip(" /|") for step in steps)
    return Breadcrumb(tuple(name for name in names if name and name.casefold() not in _HOME), tuple(blocks))
