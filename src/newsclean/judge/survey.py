"""The facts that rules and model look at: a Block, and what stands round it on the page.

They are computed here once, for markup and text alike.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from newsclean.document import Block
from newsclean.judge.containers import Group, Page, kind
from newsclean.judge.listings import listings
from newsclean.judge.overlap import Vocabulary, trigrams
from newsclean.text import normal_form

PARAGRAPH = 15
"""Words of prose that make a paragraph."""
SENTENCE = 8
"""Words of prose of the shortest sentence that tells of an article; fewer are a label that ends with a full stop."""
_TITLE_WORDS, _HEADING_WORDS = 60, 30
"""Longer Blocks repeat no title, and are no subheadings."""


@dataclass(slots=True)
class Facts:
    """One Block, and what its surroundings tell of it; nobody changes it."""

    block: Block
    index: int
    hits: tuple[str, ...]
    """The rules on wording that it fires."""
    words: frozenset[str]
    """Class, id and role words of the elements round it that are not round most of the page."""
    tags: frozenset[str]
    """Names of the elements round it that are not round most of the page."""
    repeats: int
    """How often the same wording stands in the document."""
    in_main: bool
    """Whether it stands in the page's main container; always true in text."""
    parent: Group
    """What the element round its own element is made of; in text the whole document."""
    grandparent: Group
    """The same, one element further out."""
    path_prose: float
    """The share of the page's prose that stands at the same path of elements, 0 to 1."""
    titled: float
    """The share of its words that stand in the title, 0 to 1."""
    on_author: bool
    """Whether it begins with the full name of an author."""
    place: float
    """Where it stands in the document, 0 to 1."""
    prose_before: float
    """The share of the document's prose that stands before it, 0 to 1."""
    marked_up: bool
    """Whether markup told of it."""
    kind_prose: float
    """The share of the page's prose that stands in elements of the same name and classes, 0 to 1."""
    same_parent: bool
    """Whether it stands in the same element as the Block before it."""
    anchored: float
    """The share of its words that its own element's id repeats, as the ids of an article's subheadings do, 0 to 1."""
    shared: float
    """The share of its longer words that stand in another paragraph of the document, 0 to 1."""
    stated: float | None
    """The share of its word trigrams that stand in the article as the page's metadata state it; None without."""
    listing: int | None
    """The number of the listing of which it is a line; None in the article's own words."""


def survey(
    blocks: Sequence[Block],
    hits: Sequence[tuple[str, ...]],
    title: str | None = None,
    authors: Sequence[str] = (),
    stated: str = "",
) -> tuple[Facts, ...]:
    """The Facts of all Blocks of a document.

    Args:
        blocks: The Blocks in reading order.
        hits: For each the rules on wording that it fires: its words are then no prose of the page.
        title: The headline, where it is known.
        authors: The names of the byline, where they are known.
        stated: The article's text as the page's metadata state it, empty where they do not.

    """
    prose_of = [0 if hit or _is_in_field(block) else prose_in(block) for block, hit in zip(blocks, hits, strict=True)]
    page = Page(blocks, prose_of)
    share = 1 / (page.total or 1)
    wordings = Counter(block.normal for block in blocks)
    vocabulary = Vocabulary(blocks, [prose >= PARAGRAPH for prose in prose_of])
    known = _Known(title, authors, stated)
    listing_of = _listings(blocks, page)
    before = zip(((), *(block.ancestors for block in blocks)), accumulate(prose_of, initial=0), strict=True)
    return tuple(
        Facts(
            block=block,
            index=index,
            hits=hits[index],
            words=(node := page.node(block)).words,
            tags=node.tags,
            repeats=wordings[block.normal],
            in_main=page.main is None or page.main in block.ancestors,
            parent=page.group(block.ancestors, 2),
            grandparent=page.group(block.ancestors, 3),
            path_prose=page.paths[node.path] * share,
            titled=known.titled(block),
            on_author=known.is_on_author(block),
            place=index / len(blocks),
            prose_before=prose_before * share,
            marked_up=bool(block.ancestors),
            kind_prose=page.kinds[kind(block.ancestors)] * share,
            same_parent=block.ancestors[-2:-1] == path_before[-2:-1] != (),
            anchored=_anchored(block),
            shared=vocabulary.shared(index),
            stated=known.stated(block),
            listing=listing_of.get(index),
        )
        for index, (block, (path_before, prose_before)) in enumerate(zip(blocks, before, strict=False))
    )


def prose_in(block: Block) -> int:
    """The words of a Block that are prose; none of a Block that is mostly links."""
    return 0 if block.is_linked else block.prose


def _is_in_field(block: Block) -> bool:
    """Whether a Block stands in a field for text: what can be copied from there says the article again, as code."""
    return bool(block.ancestors) and block.ancestors[-1].tag == "textarea"


def _listings(blocks: Sequence[Block], page: Page) -> dict[int, int]:
    """For each Block that is a line of a listing the listing's number.

    On a page they are sought where there is a `pre`, as there is on few: Blocks are many.
    """
    may_list = not page.nodes or any(element.tag == "pre" for element in page.nodes)
    return {index: n for n, listing in enumerate(listings(blocks) if may_list else ()) for index in listing}


class _Known:
    """What is known of the article before its Blocks are judged, and how each Block repeats that."""

    def __init__(self, title: str | None, authors: Sequence[str], stated: str) -> None:
        self._title = frozenset((title or "").casefold().split())
        self._names = tuple(name.casefold() for name in authors if " " in name)
        self._longest = max(map(len, self._names), default=0)
        self._stated = trigrams(normal_form(stated)) if stated else None

    def titled(self, block: Block) -> float:
        """The share of a Block's words that stand in the title; a paragraph shares some with any."""
        return (
            _share(block.text.casefold().split(), self._title) if self._title and block.words <= _TITLE_WORDS else 0.0
        )

    def is_on_author(self, block: Block) -> bool:
        """Whether a Block begins with a name, and what follows is not what its bearer says, as in an interview."""
        begins = block.text[: self._longest + 1].casefold()
        name = next(filter(begins.startswith, self._names), None)
        return name is not None and not begins.startswith(f"{name}:")

    def stated(self, block: Block) -> float | None:
        """The share of a Block's word trigrams that stand in the article as metadata state it; None without."""
        if self._stated is None:
            return None
        own = trigrams(block.normal)
        return len(own & self._stated) / len(own) if own else 0.0


def _anchored(block: Block) -> float:
    """The share of a Block's words that its element's id or class says too."""
    own = block.ancestors[-1].words if block.ancestors else frozenset[str]()
    return _share(block.normal.split(), own) if own and block.words <= _HEADING_WORDS else 0.0


def _share(words: Sequence[str], among: frozenset[str]) -> float:
    return 0.0 if among.isdisjoint(words) else sum(word in among for word in words) / len(words)
