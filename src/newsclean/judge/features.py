"""The facts that the rules look at: a Block, and what stands round it on the page.

They are computed here once, for markup and text alike.
"""

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
class Facts:
    """One Block, and what its surroundings tell of it."""

    block: Block
    index: int
    words: frozenset[str]
    """Class, id and role words of the elements round it that are not round most of the page."""
    tags: frozenset[str]
    """Names of the elements round it that are not round most of the page."""
    repeats: int
    """How often the same wording stands in the document."""
    in_main: bool
    """Whether it stands in the page's main container; always true in text."""
    list_linked: float
    """The linked share of the list or other small group it stands in, 0 to 1."""


def survey(blocks: Sequence[Block]) -> tuple[Facts, ...]:
    """The Facts of all Blocks of a document."""
    wordings = Counter(block.normal for block in blocks)
    prose = _prose_of_elements(blocks)
    total = sum(block.prose for block in blocks)
    main = _main_container(blocks, prose)
    groups = _linked_share_of_groups(blocks)
    minor: dict[tuple[Element, ...], tuple[frozenset[str], frozenset[str]]] = {}
    facts = []
    for index, block in enumerate(blocks):
        path = block.ancestors
        if path not in minor:
            below = [element for element in path if prose[element] <= _MAJOR * total]
            minor[path] = _words(below), frozenset(element.tag for element in below)
        words, tags = minor[path]
        facts.append(
            Facts(
                block=block,
                index=index,
                words=words,
                tags=tags,
                repeats=wordings[block.normal],
                in_main=main is None or main in path,
                list_linked=groups[path[-2]] if len(path) > 1 else block.linked_share,
            )
        )
    return tuple(facts)


def _words(elements: list[Element]) -> frozenset[str]:
    return frozenset().union(*(element.words for element in elements)) if elements else frozenset()


def _prose_of_elements(blocks: Sequence[Block]) -> Counter[Element]:
    """How many words of unlinked prose stand in each element."""
    prose: Counter[Element] = Counter()
    for block in blocks:
        weight = block.prose if block.linked_share < 0.5 else 0
        for element in block.ancestors:
            prose[element] += weight
    return prose


def _main_container(blocks: Sequence[Block], prose: Counter[Element]) -> Element | None:
    """The innermost element that is reached by going down to the child with the greater part of the prose."""
    children: dict[Element | None, dict[Element, None]] = {}
    for block in blocks:
        parent: Element | None = None
        for element in block.ancestors:
            children.setdefault(parent, {})[element] = None
            parent = element
    main: Element | None = None
    total = sum(block.prose for block in blocks if block.linked_share < 0.5)
    while main in children:
        best = max(children[main], key=lambda element: prose[element])
        share = prose[best] / (prose[main] if main else total or 1)
        if share < _CONTAINER_SHARE or best.tag in {"p", "li"}:
            break
        main = best
    return main


def _linked_share_of_groups(blocks: Sequence[Block]) -> dict[Element, float]:
    """For each element that holds Blocks' own elements: the linked share of their characters."""
    linked: Counter[Element] = Counter()
    length: Counter[Element] = Counter()
    for block in blocks:
        if len(block.ancestors) > 1:
            linked[block.ancestors[-2]] += min(block.linked, len(block.text))
            length[block.ancestors[-2]] += len(block.text)
    return {element: linked[element] / length[element] for element in length}
