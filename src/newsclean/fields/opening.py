"""The lines round the headline: where byline, date and deck stand, in whatever order an outlet prints them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from newsclean.document import SUBHEADINGS, Block, Document
from newsclean.fields.prose import Prose, is_prose

_FURNITURE = frozenset({"nav", "aside", "footer", "form", "button", "select", "blockquote"})
_OF_A_POST = re.compile(r"[—–-]{1,2}\s*[^()]{2,60}\(@\w{1,30}\)")
"""So networks sign a post that an article quotes: `— Jane Roe (@janeroe) May 5, 2022`."""
_LATE_PROSE = 3
"""A caption or a video's blurb may stand before the byline: so many Blocks of prose are looked past."""
_LATE_BLOCKS = 40
_ABOVE_TITLE = 3
"""A page may print its date so many Blocks above the headline."""
_ABOVE_ARTICLE = 12
"""In a text without a headline the lines so near above the article are looked at."""
_FAR = 500
"""Where there is no prose, all lines stand before it: so many of the first and so many of the last are looked at."""


@dataclass(frozen=True)
class Opening:
    """The part of a document in which fields are stated."""

    blocks: Sequence[Block]
    """All Blocks of the document."""
    start: int
    """Where the search begins: a little above the headline."""
    prose: int
    """The index of the first Block of prose."""
    late: int
    """The end of the stretch behind it in which an unmistakable byline or date still counts."""

    @cached_property
    def before_prose(self) -> list[tuple[int, Block]]:
        """The lines before the first prose, with their indices; a footer above it is that of the headline."""
        before = range(self.start, self.prose)
        near = before if len(before) <= 2 * _FAR else chain(before[:_FAR], before[-_FAR:])
        lines = ((n, self.blocks[n]) for n in near)
        return [(n, block) for n, block in lines if not self.is_furniture(block, _FURNITURE - {"footer"})]

    @cached_property
    def near_prose(self) -> list[tuple[int, Block]]:
        """The lines between the first Blocks of prose, with their indices."""
        stretch = ((n, self.blocks[n]) for n in range(self.prose, self.late))
        others = ((n, block) for n, block in stretch if not (is_prose(block) or self._is_subheading(n)))
        return [(n, block) for n, block in others if not self.is_furniture(block)]

    def _is_subheading(self, n: int) -> bool:
        """Whether a Block is a heading between two paragraphs, as `By Train` or a day may be."""
        beside = self.blocks[n - 1 : n + 2 : 2]
        return self.blocks[n].tag in SUBHEADINGS and len(beside) == 2 and all(map(is_prose, beside))

    def is_furniture(self, block: Block, furniture: frozenset[str] = _FURNITURE) -> bool:
        """Whether a Block stands in an element that never holds the article's own fields, one of `furniture`.

        In text, which has no elements, that is one which signs a quoted post.
        An element that holds the first prose too, such as a form round the whole page, is none.
        """
        if not block.ancestors:
            return _OF_A_POST.match(block.text) is not None
        shared = self.blocks[self.prose].ancestors if self.prose < len(self.blocks) else ()
        return any(element.tag in furniture and element not in shared for element in block.ancestors)


def find(document: Document, prose: Prose, headlines: Sequence[int]) -> Opening:
    """The opening of a document, `headlines` being the Blocks that repeat its title."""
    blocks = document.blocks
    start = _start(document, prose, headlines)
    first = prose.behind(start)
    late, seen = first, 0
    while late < min(len(blocks), first + _LATE_BLOCKS):
        seen += is_prose(blocks[late])
        if seen > _LATE_PROSE:
            break
        late += 1
    return Opening(blocks, max(0, start - _ABOVE_TITLE), first, late)


def _start(document: Document, prose: Prose, headlines: Sequence[int]) -> int:
    """The headline that stands at the article: its menus stand before it, and the page's title before them."""
    if not headlines:
        return max(0, prose.article.start - _ABOVE_ARTICLE) if document.is_text else 0
    if document.format == "html":
        return next((n for n in headlines if document.blocks[n].tag == "h1"), headlines[0])
    last = max((n for n in headlines if n <= prose.article.start), default=min(headlines))
    return min(n for n in headlines if last - _ABOVE_ARTICLE <= n <= last)
