"""A first look at a page's Blocks, so cheap that it spares the judge the menus: half of a news page's lines.

What stands far before the first sentence or far behind the last one is never the article's. No list inside the article
is in danger: sentences stand before and behind it. One with which it ends is looked at as a whole.
"""

from __future__ import annotations

from newsclean.document import Block, Document
from newsclean.judge.survey import SENTENCE, prose_in

_FAR = 8
"""So many Blocks round the sentences are looked at; of the articles in the gold sets 0.1% stands further away."""
_LABEL = 20
"""Characters; a shorter line is a label, whatever stands in it: in Japanese it may hold ten words."""


def within_reach(document: Document) -> range:
    """The indexes of the Blocks that are worth examining: all of them, where no markup told of them.

    Of text dumps the menus are looked at as well: how they are cut into lines tells what the rest is like. Without
    them f1 falls by 0.005 on news.
    """
    blocks = document.blocks
    every = range(len(blocks))
    if document.format != "html":
        return every
    first = next((index for index in every if _is_sentence(blocks[index])), None)
    if first is None:
        return every
    last = next(index for index in reversed(every) if _is_sentence(blocks[index]))
    end = min(len(blocks), last + _FAR + 1)
    while end < len(blocks) and _goes_on(blocks[end - 1], blocks[end]):
        end += 1
    return range(max(0, first - _FAR), end)


def _goes_on(block: Block, following: Block) -> bool:
    """Whether a list or table without links goes on: winners, results, a programme."""
    parent = block.ancestors[-2:-1]
    same = bool(parent) and parent == following.ancestors[-2:-1]
    return same and not block.is_linked and not following.is_linked


def _is_sentence(block: Block) -> bool:
    return len(block.text) >= _LABEL and prose_in(block) >= SENTENCE
