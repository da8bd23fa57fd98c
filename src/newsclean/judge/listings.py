"""Listings: program code, tables drawn with characters, what a terminal showed.

Line by line they look like anything but an article, and a listing without its braces is none: it stays or goes as one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from newsclean.document import Block, Element
from newsclean.lexicon.code import is_code


def listings(blocks: Sequence[Block]) -> Iterator[range]:
    """The indexes of the Blocks of each listing: on a page of a `pre`, in a text of a paragraph of code."""
    return _on_page(blocks) if any(block.ancestors for block in blocks) else _in_text(blocks)


def _on_page(blocks: Sequence[Block]) -> Iterator[range]:
    """Each `pre`, unless most of its words stand in sentences: old pages and archives hold whole articles in one."""
    for pre, group in groupby(range(len(blocks)), lambda index: _pre(blocks[index])):
        indexes = list(group)
        inside = [blocks[index] for index in indexes]
        if pre is not None and sum(one.prose for one in inside) * 2 <= sum(one.words for one in inside):
            yield range(indexes[0], indexes[-1] + 1)


def _pre(block: Block) -> Element | None:
    if "pre" not in block.tags:
        return None
    return next(element for element in block.ancestors if element.tag == "pre")


def _in_text(blocks: Sequence[Block]) -> Iterator[range]:
    """Each paragraph the lines of which are a program's."""
    begun = [index for index, block in enumerate(blocks) if block.opens]
    for first, end in pairwise((*begun, len(blocks))):
        if is_code([block.text for block in blocks[first:end]]):
            yield range(first, end)
