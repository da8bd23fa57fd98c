"""The facts of a Block as numbers, for the model: the same for markup and text."""

from __future__ import annotations

from collections.abc import Sequence
from math import log1p
from typing import TYPE_CHECKING

from newsclean.judge.survey import Facts
from newsclean.style import packed, style_of, table

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

_BODY = frozenset({"body", "entry", "richtext", "rich", "prose", "paragraph"})
_CONTENT = frozenset({"article", "content", "post", "story", "text", "wp"})
"""Class words of the three innermost elements: further out, everything on the page has them."""


def _of_place(facts: Facts) -> dict[str, float]:
    """What a Block tells by its surroundings and its markup."""
    block = facts.block
    inner = block.ancestors[-3:]
    names = [name for element in inner for name in element.words]
    return {
        "listed": bool(block.mark),
        "opens": block.opens,
        "repeats": min(1.0, (facts.repeats - 1) / 4),
        "titled": facts.titled,
        "place": facts.place,
        "prose_before": facts.prose_before,
        "first": facts.index < 3,
        "marked_up": facts.marked_up,
        "linked": block.linked_share,
        "links": min(1.0, len(block.links) / 5),
        "in_main": facts.in_main,
        "parent_prose": facts.parent.prose,
        "parent_linked": facts.parent.linked,
        "parent_blocks": log1p(facts.parent.blocks) / 6,
        "grand_prose": facts.grandparent.prose,
        "grand_linked": facts.grandparent.linked,
        "grand_blocks": log1p(facts.grandparent.blocks) / 6,
        "path_prose": facts.path_prose,
        "kind_prose": facts.kind_prose,
        "same_parent": facts.same_parent,
        "anchored": facts.anchored,
        "shared": facts.shared,
        "stated": facts.stated or 0.0,
        "unstated": 0.0 if facts.stated is None else 1 - facts.stated,
        "depth": min(1.0, len(block.ancestors) / 25),
        "named_body": not _BODY.isdisjoint(names),
        "named_content": not _CONTENT.isdisjoint(names),
        "bare": bool(inner) and not inner[-1].words,
    }


_TAGS = {
    "p": {"p"},
    "li": {"li"},
    "heading_1": {"h1"},
    "heading_2": {"h2"},
    "heading_3": {"h3", "h4", "h5", "h6"},
    "row": {"tr"},
    "cell": {"td", "th"},
    "box": {"div", "section"},
    "quotation": {"blockquote"},
    "code": {"pre", "code"},
}
"""Names of the element itself."""
_INSIDE = {
    "in_nav": {"nav"},
    "in_header": {"header"},
    "in_footer": {"footer"},
    "in_aside": {"aside"},
    "in_article": {"article"},
    "in_section": {"section"},
    "in_list": {"ul", "ol", "dl"},
    "in_table": {"table"},
    "in_figure": {"figure"},
    "in_form": {"form", "button", "select", "label"},
    "in_quotation": {"blockquote"},
}
"""Names of the elements round it."""


def _of_elements(tag: str, tags: frozenset[str]) -> dict[str, float]:
    """What the names of the elements round a Block tell; many Blocks share them."""
    return {
        **{name: tag in wanted for name, wanted in _TAGS.items()},
        **{name: not tags.isdisjoint(wanted) for name, wanted in _INSIDE.items()},
    }


WORDS = {
    "length": "its length",
    "prose": "how much of it stands in sentences",
    "prose_words": "the length of its sentences",
    "terminated": "how it ends",
    "colon": "how it ends",
    "question": "how it ends",
    "ellipsis": "how it ends",
    "lower_start": "how it begins",
    "digit_start": "how it begins",
    "quote_start": "how it begins",
    "symbol_start": "how it begins",
    "capitals": "its capital letters",
    "shouting": "its capital letters",
    "digits": "its digits",
    "commas": "its commas",
    "sentences": "its sentences",
    "pairs": "its bars and arrows",
    "letters": "the script it is in",
    "address": "an address in it",
    "rights": "a copyright sign in it",
    "reader": "that it speaks to the reader",
    "newsroom": "that it speaks of us",
    "listed": "that it is an item of a list",
    "opens": "that a paragraph begins with it",
    "repeats": "how often it stands on the page",
    "titled": "the words that it shares with the title",
    "place": "where it stands",
    "prose_before": "the prose before it",
    "first": "that it stands at the beginning",
    "marked_up": "that there is markup",
    "linked": "its links",
    "links": "its links",
    "in_main": "the part of the page it stands in",
    "parent_prose": "the prose round it",
    "parent_linked": "the links round it",
    "parent_blocks": "how much stands round it",
    "grand_prose": "the prose round it",
    "grand_linked": "the links round it",
    "grand_blocks": "how much stands round it",
    "path_prose": "the prose in elements of its kind",
    "kind_prose": "the prose in elements of its kind",
    "same_parent": "that it stands beside the line before it",
    "anchored": "the id of its element",
    "shared": "the words that it shares with other paragraphs",
    "stated": "the article as the page's metadata state it",
    "unstated": "the article as the page's metadata state it",
    "depth": "how deep it stands in the markup",
    "named_body": "the names of the elements round it",
    "named_content": "the names of the elements round it",
    "bare": "that its element has no class",
    "p": "that it is a paragraph",
    "li": "that it is a list item",
    "heading_1": "that it is a heading",
    "heading_2": "that it is a heading",
    "heading_3": "that it is a heading",
    "row": "that it is a row of a table",
    "cell": "that it is a cell of a table",
    "box": "that it is no paragraph but a box",
    "quotation": "that it is a quotation",
    "code": "that it is code",
    "in_nav": "the navigation round it",
    "in_header": "the header round it",
    "in_footer": "the footer round it",
    "in_aside": "the aside round it",
    "in_article": "the article element round it",
    "in_section": "the section round it",
    "in_list": "the list round it",
    "in_table": "the table round it",
    "in_figure": "the figure round it",
    "in_form": "the form round it",
    "in_quotation": "the quotation round it",
}
"""The FEATURES, and what each is called where a verdict is explained."""

FEATURES = tuple(WORDS)
"""The facts as numbers, most of them between 0 and 1, in the order in which `numbers` gives them."""


def numbers(documents_facts: Sequence[Facts]) -> NDArray[float32]:
    """All FEATURES of a document's Blocks, one row each."""
    known: dict[tuple[str, frozenset[str]], bytes] = {}
    cells: list[bytes] = []
    for facts in documents_facts:
        elements = facts.block.tag, facts.tags
        if elements not in known:
            known[elements] = packed(_of_elements(*elements))
        cells += (style_of(facts.block.text), packed(_of_place(facts)), known[elements])
    return table(cells, len(documents_facts))
