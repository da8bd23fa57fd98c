"""The facts that rules and model look at: a Block, and what stands round it on the page.

They are computed here once, for markup and text alike.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from newsclean.document import Block, Element
from newsclean.judge.listings import listings
from newsclean.text import UNSPACED, normal_form

_MAJOR = 0.5
"""An element round more than this share of the page's prose is the page or its article: what its class says
(`has-sidebar`, `comments-enabled`) is not said of the Block."""

_CONTAINER_SHARE = 0.75
"""The main container is found by going down while one child holds so much of its parent's prose."""

PARAGRAPH = 15
"""Words of prose that make a paragraph."""
_LONGER = 5
"""Letters; shorter words say little of what a text is about. In scripts without spaces two characters are a word."""
_UNSPACED_RUN = re.compile(rf"(?:{UNSPACED.pattern})+")

SENTENCE = 8
"""Words of prose of the shortest sentence that tells of an article; fewer are a label that ends with a full stop."""


@dataclass(frozen=True, slots=True)
class Group:
    """What an element that holds Blocks is made of."""

    prose: float = 0.0
    """The share of the page's prose that stands in it, 0 to 1."""
    linked: float = 0.0
    """The linked share of its characters, 0 to 1."""
    blocks: int = 0
    """How many Blocks stand in it."""


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
    body = trigrams(normal_form(stated)) if stated else None
    names = tuple(name.casefold() for name in authors if " " in name)
    title_words = frozenset((title or "").casefold().split())
    prose_of = [0 if hit or _is_in_field(block) else prose_in(block) for block, hit in zip(blocks, hits, strict=True)]
    page = _Page(blocks, prose_of)
    wordings = Counter(block.normal for block in blocks)
    vocabulary = _Vocabulary(blocks, prose_of)
    share = 1 / (page.total or 1)
    # on a page where there is a pre, as there is on few: Blocks are many
    may_list = not page.nodes or any(element.tag == "pre" for element in page.nodes)
    in_listing = {index: n for n, listing in enumerate(listings(blocks) if may_list else ()) for index in listing}
    facts = []
    prose_before = 0
    parent: Element | None = None
    for index, block in enumerate(blocks):
        path = block.ancestors
        node = page.nodes[path[-1]] if path else page.text
        facts.append(
            Facts(
                block=block,
                index=index,
                hits=hits[index],
                words=node.words,
                tags=node.tags,
                repeats=wordings[block.normal],
                in_main=page.main is None or page.main in path,
                parent=page.group(path, 2),
                grandparent=page.group(path, 3),
                path_prose=page.paths[node.path] * share,
                titled=_shared(block, title_words) if title_words else 0.0,
                on_author=bool(names) and _is_on(block.text, names),
                place=index / len(blocks),
                prose_before=prose_before * share,
                marked_up=bool(path),
                kind_prose=page.kinds[_kind(path)] * share,
                same_parent=parent is not None and path[-2:-1] == (parent,),
                anchored=_anchored(block) if path and path[-1].words else 0.0,
                shared=vocabulary.shared(index),
                stated=_stated(block, body) if body else None,
                listing=in_listing.get(index),
            )
        )
        parent = path[-2] if len(path) > 1 else None
        prose_before += prose_of[index]
    return tuple(facts)


_PIECE_WORDS = 100
_PIECE_SHARE = 1 / 3
"""A Block of so many words, and of so large a share of the others', may be the article in one piece."""
_PIECE_PART = 1 / 2
"""Where that says what stands in Blocks none of which is longer than this share of it."""
_PIECE_COPY = 0.8
"""So much of its word trigrams: where its paragraphs meet, and at its cut ends, it has some of its own."""


def in_one_piece(blocks: Sequence[Block]) -> int | None:
    """The index of the Block that says the article again, all paragraphs in one; None if there is none.

    Pages hold such a piece for a player that reads it aloud, or behind a paywall. Whatever is counted of the page
    would be counted twice.
    """
    if not blocks:
        return None
    index, piece = max(enumerate(blocks), key=lambda pair: len(pair[1].text))
    others = sum(len(block.text) for block in blocks) - len(piece.text)
    if len(piece.text) < _PIECE_SHARE * others or piece.words < _PIECE_WORDS:
        return None
    parts = (block for block in blocks if block.words <= _PIECE_PART * piece.words)
    own, said = trigrams(piece.normal), set[tuple[str, ...]]().union(*(trigrams(part.normal) for part in parts))
    return index if len(own & said) >= _PIECE_COPY * len(own) else None


def prose_in(block: Block) -> int:
    """The words of a Block that are prose; none of a Block that is mostly links."""
    return 0 if block.is_linked else block.prose


def _is_in_field(block: Block) -> bool:
    """Whether a Block stands in a field for text: what can be copied from there says the article again, as code."""
    return bool(block.ancestors) and block.ancestors[-1].tag == "textarea"


class _Node:
    """An element of the page, and sums over the Blocks in it."""

    __slots__ = ("blocks", "length", "linked", "parent", "path", "prose", "tags", "words")

    def __init__(self, parent: _Node | None, path: int) -> None:
        self.parent = parent
        self.path = path
        """The number of its path: elements of the same names from the page's root on have the same."""
        self.prose = self.length = self.linked = self.blocks = 0
        self.words: frozenset[str] = frozenset()
        self.tags: frozenset[str] = frozenset()


class _Page:
    """Sums over a document's Blocks, gathered once an element rather than once a Block and element."""

    def __init__(self, blocks: Sequence[Block], prose_of: Sequence[int]) -> None:
        self.text = _Node(None, 0)
        """What stands in no element."""
        self.nodes: dict[Element, _Node] = {}
        self.paths: Counter[int] = Counter()
        self.kinds: Counter[tuple[str, frozenset[str]]] = Counter()
        self.total = sum(prose_of)
        self._numbers: dict[tuple[int, str], int] = {}
        self._groups: dict[Element, Group] = {}
        for block, prose in zip(blocks, prose_of, strict=True):
            node = self._node(block.ancestors) if block.ancestors else self.text
            node.prose += prose
            node.length += len(block.text)
            node.linked += min(block.linked, len(block.text))
            node.blocks += 1
            self.paths[node.path] += prose
            self.kinds[_kind(block.ancestors)] += prose
        for node in reversed(self.nodes.values()):  # an element stands behind those round it
            if node.parent:
                node.parent.prose += node.prose
                node.parent.length += node.length
                node.parent.linked += node.linked
                node.parent.blocks += node.blocks
        self._tell_minor(_headed(blocks))
        self._document = Group(1.0, 0.0, len(blocks))
        self.main = self._main_container()

    def _node(self, path: tuple[Element, ...]) -> _Node:
        known = len(path)
        while known and path[known - 1] not in self.nodes:
            known -= 1
        node = self.nodes[path[known - 1]] if known else None
        for element in path[known:]:
            step = (node.path if node else 0, element.tag)
            node = _Node(node, self._numbers.setdefault(step, len(self._numbers) + 1))
            self.nodes[element] = node
        assert node is not None  # noqa: S101  (a path has an element)
        return node

    def _tell_minor(self, article: Element | None) -> None:
        """Say of each element what the elements are called that are not round most of the page, nor its article."""
        for element, node in self.nodes.items():
            if node.prose <= _MAJOR * self.total and element is not article:
                outer = node.parent or self.text
                node.words = outer.words | element.words if element.words else outer.words
                node.tags = outer.tags if element.tag in outer.tags else outer.tags | {element.tag}

    def group(self, path: tuple[Element, ...], out: int) -> Group:
        """The element so many steps out of `path`, as a Group."""
        if len(path) < out:
            return self._document
        element = path[-out]
        found = self._groups.get(element)
        if found is None:
            node = self.nodes[element]
            found = Group(node.prose / (self.total or 1), node.linked / node.length, node.blocks)
            self._groups[element] = found
        return found

    def _main_container(self) -> Element | None:
        """The innermost element that is reached by going down to the child with the greater part of the prose."""
        children: dict[_Node | None, list[Element]] = {}
        for element, node in self.nodes.items():
            children.setdefault(node.parent, []).append(element)
        main: Element | None = None
        while below := children.get(self.nodes[main] if main else None):
            best = max(below, key=lambda element: self.nodes[element].prose)
            share = self.nodes[best].prose / ((self.nodes[main].prose if main else self.total) or 1)
            if share < _CONTAINER_SHARE or best.tag in {"p", "li"}:
                break
            main = best
        return main


def _headed(blocks: Sequence[Block]) -> Element | None:
    """The `article` element round the only heading of first rank.

    Content systems call it by all its tags and sections, and below many comments it holds less than half of the prose.
    """
    headings = [block for block in blocks if block.tag == "h1"]
    around = headings[0].ancestors if len(headings) == 1 else ()
    return next((element for element in reversed(around) if element.tag == "article"), None)


class _Vocabulary:
    """The longer words of a document: what its paragraphs speak of, teasers of other articles do not."""

    def __init__(self, blocks: Sequence[Block], prose_of: Sequence[int]) -> None:
        self._words = [_longer_words(block.normal) for block in blocks]
        self._is_paragraph = [prose >= PARAGRAPH for prose in prose_of]
        count = Counter(
            word for words, counts in zip(self._words, self._is_paragraph, strict=True) if counts for word in words
        )
        self._in_one = count.keys()
        self._in_two = {word for word in count if count[word] > 1}

    def shared(self, index: int) -> float:
        """The share of a Block's words that stand in another paragraph."""
        words = self._words[index]
        elsewhere = self._in_two if self._is_paragraph[index] else self._in_one
        return len(words & elsewhere) / len(words) if words else 0.0


def _longer_words(normal: str) -> set[str]:
    words = {word for word in normal.split() if len(word) >= _LONGER}
    if normal.isascii() or not UNSPACED.search(normal):
        return words
    return {run[place : place + 2] for run in _UNSPACED_RUN.findall(normal) for place in range(len(run) - 1)} | {
        word for word in words if not UNSPACED.search(word)
    }


def _is_on(text: str, names: tuple[str, ...]) -> bool:
    """Whether a text begins with one of the names, and what follows is not what its bearer says, as in an interview."""
    begins = text[: max(map(len, names)) + 1].casefold()
    name = next(filter(begins.startswith, names), None)
    return name is not None and not begins.startswith(f"{name}:")


def _shared(block: Block, title_words: frozenset[str]) -> float:
    if block.words > 60:  # a paragraph shares some words with any title
        return 0.0
    words = block.text.casefold().split()
    return 0.0 if title_words.isdisjoint(words) else sum(word in title_words for word in words) / len(words)


def _kind(path: tuple[Element, ...]) -> tuple[str, frozenset[str]]:
    """What elements of one kind share: name and classes; a row of a table has neither of its own."""
    return (path[-1].tag, path[-1].words) if path else ("", frozenset())


def _anchored(block: Block) -> float:
    if block.words > 30:
        return 0.0
    own = block.ancestors[-1].words
    words = block.normal.split()
    return 0.0 if own.isdisjoint(words) else sum(word in own for word in words) / len(words)


def trigrams(normal: str) -> set[tuple[str, ...]]:
    """All runs of three words of a text in its normal form."""
    words = normal.split()
    return set(zip(words, words[1:], words[2:], strict=False))


def _stated(block: Block, body: set[tuple[str, ...]]) -> float:
    own = trigrams(block.normal)
    return len(own & body) / len(own) if own else 0.0
