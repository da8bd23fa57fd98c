"""Listings on a page: program code, tables drawn with characters, what a terminal showed.

Line by line they look like anything but an article, and a listing without its braces is none: it stays or goes as one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from newsclean.document import Block, Element


def listings(blocks: Sequence[Block]) -> Iterator[range]:
    """The indexes of the Blocks of each listing: of a `pre`, unless most of its words stand in sentences.

    Old pages and archives of mailing lists hold whole articles in one.
    """
    for pre, group in groupby(range(len(blocks)), lambda index: _pre(blocks[index])):
        indexes = list(group)
        inside = [blocks[index] for index in indexes]
        if pre is not None and sum(one.prose for one in inside) * 2 <= sum(one.words for one in inside):
            yield range(indexes[0], indexes[-1] + 1)


def _pre(block: Block) -> Element | None:
    if "pre" not in block.tags:
        return None
    return next(element for element in block.ancestors if element.tag == "pre")
