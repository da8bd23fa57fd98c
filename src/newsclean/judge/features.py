"""The facts that rules and model look at: a Block, and what stands round it on the page.

They are computed here once, for markup and text alike. `FEATURES` are those facts as numbers, for the model.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import log1p

from newsclean.document import Block, Element

_MAJOR = 0.5
"""An element round more than this share of the page's prose is the page or its article: what its class says
(`has-sidebar`, `comments-enabled`) is not said of the Block."""

_CONTAINER_SHARE = 0.75
"""The main container is found by going down while one child holds so much of its parent's prose."""

_LINKED = 0.5
"""From this linked share on, a Block's sentences are teasers rather than prose."""


@dataclass(frozen=True, slots=True)
class Group:
    """What an element that holds Blocks is made of."""

    prose: float = 0.0
    """The share of the page's prose that stands in it, 0 to 1."""
    linked: float = 0.0
    """The linked share of its characters, 0 to 1."""
    blocks: int = 0
    """How many Blocks stand in it."""


@dataclass(frozen=True, slots=True)
class Facts:
    """One Block, and what its surroundings tell of it."""

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


def survey(
    blocks: Sequence[Block],
    hits: Sequence[tuple[str, ...]],
    title: str | None = None,
    authors: Sequence[str] = (),
) -> tuple[Facts, ...]:
    """The Facts of all Blocks of a document.

    Args:
        blocks: The Blocks in reading order.
        hits: For each the rules on wording that it fires: its words are then no prose of the page.
        title: The headline, where it is known.
        authors: The names of the byline, where they are known.

    """
    names = tuple(name.casefold() for name in authors if " " in name)
    page = _Page(blocks, [_prose_of(block) if not hit else 0 for block, hit in zip(blocks, hits, strict=True)])
    title_words = frozenset((title or "").casefold().split())
    minor: dict[tuple[Element, ...], tuple[frozenset[str], frozenset[str]]] = {}
    facts = []
    prose_before = 0
    for index, block in enumerate(blocks):
        path = block.ancestors
        if path not in minor:
            below = [element for element in path if page.prose[element] <= _MAJOR * page.total]
            minor[path] = _words(below), frozenset(element.tag for element in below)
        words, tags = minor[path]
        facts.append(
            Facts(
                block=block,
                index=index,
                hits=hits[index],
                words=words,
                tags=tags,
                repeats=page.wordings[block.normal],
                in_main=page.main is None or page.main in path,
                parent=page.group(path, 2),
                grandparent=page.group(path, 3),
                path_prose=page.paths[tuple(element.tag for element in path)] / (page.total or 1),
                titled=_shared(block, title_words),
                on_author=bool(names) and block.text.casefold().startswith(names),
                place=index / len(blocks),
                prose_before=prose_before / (page.total or 1),
                marked_up=bool(path),
            )
        )
        prose_before += page.prose_of[index]
    return tuple(facts)


def _prose_of(block: Block) -> int:
    return block.prose if block.linked_share < _LINKED else 0


class _Page:
    """Sums over a document's Blocks."""

    def __init__(self, blocks: Sequence[Block], prose_of: Sequence[int]) -> None:
        self.prose_of = prose_of
        self.wordings = Counter(block.normal for block in blocks)
        self.prose: Counter[Element] = Counter()
        self.paths: Counter[tuple[str, ...]] = Counter()
        self._linked: Counter[Element] = Counter()
        self._length: Counter[Element] = Counter()
        self._blocks: Counter[Element] = Counter()
        self._groups: dict[Element, Group] = {}
        for block, prose in zip(blocks, prose_of, strict=True):
            length, linked = len(block.text), min(block.linked, len(block.text))
            self.paths[tuple(element.tag for element in block.ancestors)] += prose
            for element in block.ancestors:
                self.prose[element] += prose
                self._length[element] += length
                self._linked[element] += linked
                self._blocks[element] += 1
        self.total = sum(prose_of)
        self._document = Group(1.0, 0.0, len(blocks))
        self.main = self._main_container(blocks)

    def group(self, path: tuple[Element, ...], out: int) -> Group:
        """The element so many steps out of `path`, as a Group."""
        if len(path) < out:
            return self._document
        element = path[-out]
        found = self._groups.get(element)
        if found is None:
            linked = self._linked[element] / self._length[element]
            found = Group(self.prose[element] / (self.total or 1), linked, self._blocks[element])
            self._groups[element] = found
        return found

    def _main_container(self, blocks: Sequence[Block]) -> Element | None:
        """The innermost element that is reached by going down to the child with the greater part of the prose."""
        children: dict[Element | None, dict[Element, None]] = {}
        for path in dict.fromkeys(block.ancestors for block in blocks):
            parent: Element | None = None
            for element in path:
                children.setdefault(parent, {})[element] = None
                parent = element
        main: Element | None = None
        while main in children:
            best = max(children[main], key=lambda element: self.prose[element])
            share = self.prose[best] / ((self.prose[main] if main else self.total) or 1)
            if share < _CONTAINER_SHARE or best.tag in {"p", "li"}:
                break
            main = best
        return main


def _words(elements: list[Element]) -> frozenset[str]:
    return frozenset().union(*(element.words for element in elements)) if elements else frozenset()


def _shared(block: Block, title_words: frozenset[str]) -> float:
    if not title_words or block.words > 60:  # a paragraph shares some words with any title
        return 0.0
    words = block.text.casefold().split()
    return sum(word in title_words for word in words) / len(words)


_LETTERS = re.compile(r"[^\W\d_]")
_CAPITALISED = re.compile(r"\b[^\W\d_a-zß-öø-ÿа-я][\w’'-]*")
_SENTENCE_MARKS = re.compile(r"[.!?。！？؟।]+(?=[\s\"”’»)]|$|[぀-鿿])")
_PAIRS = re.compile(r"\w\s*[|/•·»›>→]\s*\w")


@dataclass(frozen=True, slots=True)
class Feature:
    """A fact as a number, and what it is called where a verdict is explained."""

    name: str
    words: str
    of: Callable[[Facts], float]


def _tag(name: str, words: str, *tags: str) -> Feature:
    wanted = frozenset(tags)
    return Feature(name, words, lambda f: float(f.block.tag in wanted))


def _inside(name: str, words: str, *tags: str) -> Feature:
    wanted = frozenset(tags)
    return Feature(name, words, lambda f: float(not wanted.isdisjoint(f.tags)))


def _share(pattern: re.Pattern[str]) -> Callable[[Facts], float]:
    return lambda f: min(1.0, len(pattern.findall(f.block.text[:600])) / max(1, min(f.block.words, 100)))


_FEATURES_OF_BLOCKS: tuple[Feature, ...] = (
    Feature("length", "its length", lambda f: log1p(f.block.words) / 6),
    Feature("prose", "how much of it stands in sentences", lambda f: f.block.prose / max(1, f.block.words)),
    Feature("prose_words", "the length of its sentences", lambda f: log1p(f.block.prose) / 6),
    Feature("terminated", "how it ends", lambda f: float(f.block.terminated)),
    Feature("colon", "how it ends", lambda f: float(f.block.text.endswith((":", "：")))),
    Feature("question", "how it ends", lambda f: float(f.block.text.endswith(("?", "？", "؟")))),
    Feature("ellipsis", "how it ends", lambda f: float(f.block.text.endswith(("...", "…")))),
    Feature("lower_start", "how it begins", lambda f: float(f.block.text[0].islower())),
    Feature("digit_start", "how it begins", lambda f: float(f.block.text[0].isdigit())),
    Feature("quote_start", "how it begins", lambda f: float(f.block.text[0] in "\"“„«‘'「『—–")),
    Feature("symbol_start", "how it begins", lambda f: float(not f.block.text[0].isalnum())),
    Feature("capitals", "its capital letters", _share(_CAPITALISED)),
    Feature("shouting", "its capital letters", lambda f: float(f.block.text.isupper())),
    Feature("digits", "its digits", lambda f: sum(map(str.isdigit, f.block.text[:200])) / min(len(f.block.text), 200)),
    Feature("commas", "its commas", lambda f: min(1.0, 5 * f.block.text.count(",") / max(1, f.block.words))),
    Feature("sentences", "its sentences", lambda f: min(1.0, len(_SENTENCE_MARKS.findall(f.block.text)) / 8)),
    Feature("pairs", "its bars and arrows", lambda f: min(1.0, len(_PAIRS.findall(f.block.text[:300])) / 4)),
    Feature("letters", "the script it is in", lambda f: f.block.words / max(1, len(f.block.text)) * 4),
    Feature("address", "an address in it", lambda f: float("@" in f.block.text or "http" in f.block.text)),
    Feature("rights", "a copyright sign in it", lambda f: float("©" in f.block.text)),
    Feature("listed", "that it is an item of a list", lambda f: float(bool(f.block.mark))),
    Feature("opens", "that a paragraph begins with it", lambda f: float(f.block.opens)),
    Feature("repeats", "how often it stands on the page", lambda f: min(1.0, (f.repeats - 1) / 4)),
    Feature("titled", "the words that it shares with the title", lambda f: f.titled),
    Feature("place", "where it stands", lambda f: f.place),
    Feature("prose_before", "the prose before it", lambda f: f.prose_before),
    Feature("first", "that it stands at the beginning", lambda f: float(f.index < 3)),
    Feature("marked_up", "that there is markup", lambda f: float(f.marked_up)),
    Feature("linked", "its links", lambda f: f.block.linked_share),
    Feature("links", "its links", lambda f: min(1.0, len(f.block.links) / 5)),
    Feature("in_main", "the part of the page it stands in", lambda f: float(f.in_main)),
    Feature("parent_prose", "the prose round it", lambda f: f.parent.prose),
    Feature("parent_linked", "the links round it", lambda f: f.parent.linked),
    Feature("parent_blocks", "how much stands round it", lambda f: log1p(f.parent.blocks) / 6),
    Feature("grand_prose", "the prose round it", lambda f: f.grandparent.prose),
    Feature("grand_linked", "the links round it", lambda f: f.grandparent.linked),
    Feature("grand_blocks", "how much stands round it", lambda f: log1p(f.grandparent.blocks) / 6),
    Feature("path_prose", "the prose in elements of its kind", lambda f: f.path_prose),
    Feature("depth", "how deep it stands in the markup", lambda f: min(1.0, len(f.block.ancestors) / 25)),
)

_FEATURES_OF_ELEMENTS: tuple[Feature, ...] = (
    _tag("p", "that it is a paragraph", "p"),
    _tag("li", "that it is a list item", "li"),
    _tag("heading_1", "that it is a heading", "h1"),
    _tag("heading_2", "that it is a heading", "h2"),
    _tag("heading_3", "that it is a heading", "h3", "h4", "h5", "h6"),
    _tag("row", "that it is a row of a table", "tr"),
    _tag("cell", "that it is a cell of a table", "td", "th"),
    _tag("box", "that it is no paragraph but a box", "div", "section"),
    _tag("quotation", "that it is a quotation", "blockquote"),
    _tag("code", "that it is code", "pre", "code"),
    _inside("in_nav", "the navigation round it", "nav"),
    _inside("in_header", "the header round it", "header"),
    _inside("in_footer", "the footer round it", "footer"),
    _inside("in_aside", "the aside round it", "aside"),
    _inside("in_article", "the article element round it", "article"),
    _inside("in_section", "the section round it", "section"),
    _inside("in_list", "the list round it", "ul", "ol", "dl"),
    _inside("in_table", "the table round it", "table"),
    _inside("in_figure", "the figure round it", "figure"),
    _inside("in_form", "the form round it", "form", "button", "select", "label"),
    _inside("in_quotation", "the quotation round it", "blockquote"),
)
"""These look at the names of the elements alone, which many Blocks share."""

FEATURES = _FEATURES_OF_BLOCKS + _FEATURES_OF_ELEMENTS
"""The facts as numbers, most of them between 0 and 1."""


def numbers(documents_facts: Sequence[Facts]) -> list[list[float]]:
    """All FEATURES of a document's Blocks, one row each."""
    known: dict[tuple[str, frozenset[str]], list[float]] = {}
    rows = []
    for facts in documents_facts:
        elements = facts.block.tag, facts.tags
        if elements not in known:
            known[elements] = [feature.of(facts) for feature in _FEATURES_OF_ELEMENTS]
        rows.append([feature.of(facts) for feature in _FEATURES_OF_BLOCKS] + known[elements])
    return rows
