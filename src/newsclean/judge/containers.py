"""The elements of a page that hold its Blocks, and sums over what stands in each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from newsclean.document import Block, Element

_MAJOR = 0.5
"""An element round more than this share of the page's prose is the page or its article: what its class says
(`has-sidebar`, `comments-enabled`) is not said of the Block."""

_CONTAINER_SHARE = 0.75
"""The main container is found by going down while one child holds so much of its parent's prose."""


@dataclass(frozen=True, slots=True)
class Group:
    """What an element that holds Blocks is made of."""

    prose: float = 0.0
    """The share of the page's prose that stands in it, 0 to 1."""
    linked: float = 0.0
    """The linked share of its characters, 0 to 1."""
    blocks: int = 0
    """How many Blocks stand in it."""


class Node:
    """An element of the page, and sums over the Blocks in it."""

    __slots__ = ("blocks", "length", "linked", "parent", "path", "prose", "tags", "words")

    def __init__(self, parent: Node | None, path: int) -> None:
        self.parent = parent
        self.path = path
        """The number of its path: elements of the same names from the page's root on have the same."""
        self.prose = self.length = self.linked = self.blocks = 0
        self.words: frozenset[str] = frozenset()
        self.tags: frozenset[str] = frozenset()

    def take_in(self, inner: Node) -> None:
        """Add the sums of an element that stands right in this one."""
        self.prose += inner.prose
        self.length += inner.length
        self.linked += inner.linked
        self.blocks += inner.blocks


class Page:
    """Sums over a document's Blocks, gathered once an element rather than once a Block and element."""

    def __init__(self, blocks: Sequence[Block], prose_of: Sequence[int]) -> None:
        self.text = Node(None, 0)
        """What stands in no element."""
        self.nodes: dict[Element, Node] = {}
        self.paths: Counter[int] = Counter()
        self.kinds: Counter[tuple[str, frozenset[str]]] = Counter()
        self.total = sum(prose_of)
        self._numbers: dict[tuple[int, str], int] = {}
        self._groups: dict[Element, Group] = {}
        for block, prose in zip(blocks, prose_of, strict=True):
            self._add(block, prose)
        for node in reversed(self.nodes.values()):  # an element stands behind those round it
            if node.parent:
                node.parent.take_in(node)
        self._tell_minor(_headed(blocks))
        self._document = Group(1.0, 0.0, len(blocks))
        self.main = self._main_container()

    def node(self, block: Block) -> Node:
        """The element that holds a Block."""
        return self.nodes[block.ancestors[-1]] if block.ancestors else self.text

    def _add(self, block: Block, prose: int) -> None:
        node = self._entered(block.ancestors) if block.ancestors else self.text
        node.prose += prose
        node.length += len(block.text)
        node.linked += min(block.linked, len(block.text))
        node.blocks += 1
        self.paths[node.path] += prose
        self.kinds[kind(block.ancestors)] += prose

    def _entered(self, path: tuple[Element, ...]) -> Node:
        known = len(path)
        while known and path[known - 1] not in self.nodes:
            known -= 1
        node = self.nodes[path[known - 1]] if known else None
        for element in path[known:]:
            step = (node.path if node else 0, element.tag)
            node = Node(node, self._numbers.setdefault(step, len(self._numbers) + 1))
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
        children: dict[Node | None, list[Element]] = {}
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


def kind(path: tuple[Element, ...]) -> tuple[str, frozenset[str]]:
    """What elements of one kind share: name and classes; a row of a table has neither of its own."""
    return (path[-1].tag, path[-1].words) if path else ("", frozenset())
