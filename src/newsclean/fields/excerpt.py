"""The excerpt: a summary that metadata states, or the deck under the headline."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.dates.lines import is_date_line
from newsclean.document import HEADINGS, Block, Document
from newsclean.fields.found import Found, by_strength
from newsclean.fields.names import is_byline
from newsclean.fields.opening import Opening
from newsclean.fields.prose import is_prose
from newsclean.text import normal_form

_STRENGTH = (
    "meta:og:description",
    "meta:description",
    "json-ld:description",
    "meta:twitter:description",
)
_DECK_WORDS = frozenset(
    "deck dek standfirst subtitle subheadline subhead subheading chapo chapeau vorspann bajada entradilla "
    "sottotitolo ingress underrubrik".split()
)
"""Names of elements. `summary`, `lede`, `intro` and `description` are none: on dev-wcxb they name paragraphs of the
article as often as decks."""
_FEWEST, _MOST = 5, 60
"""Words of a deck."""
_LINES = 6
_PARAGRAPHS = 2
"""A deck has no more paragraphs of sentences."""
_SHARE = 2
"""The prose behind a deck has so many times its words: on the sets six times at the least. Otherwise it is the article
that stands above its date."""


def find(document: Document, opening: Opening, headlines: tuple[int, ...]) -> Found[str] | None:
    """What the article is about, in the words of the input."""
    hinted = by_strength(document, "excerpt", _STRENGTH)
    stated = Found(hinted[0].value, hinted[0].origin) if hinted else None
    deck = _deck(document, opening, headlines, [hint.value for hint in hinted])
    if not deck:
        return stated
    used = dict.fromkeys(deck, "deck")
    if stated is not None:
        return Found(stated.value, stated.origin, used)
    return Found("\n".join(opening.blocks[n].text for n in deck), "deck", used)


def _deck(document: Document, opening: Opening, headlines: tuple[int, ...], stated: list[str]) -> list[int]:
    if not headlines or headlines[-1] >= opening.late:
        return []
    if document.is_text:
        return _between_title_and_byline(opening, headlines[-1])
    normals = {normal_form(text) for text in stated}
    stretch = range(headlines[0] + 1, min(opening.late, len(opening.blocks)))
    return [n for n in stretch if _is_marked(opening.blocks, n, normals)][:1]


def _between_title_and_byline(opening: Opening, title: int) -> list[int]:
    """In a text only a byline or date behind it tells a deck from the article's first paragraph."""
    lines: list[int] = []
    for n in range(title + 1, min(title + _LINES + 2, len(opening.blocks))):
        block = opening.blocks[n]
        if is_date_line(block.text) or is_byline(block.text):
            return [] if _is_article(opening.blocks, lines, n) else lines
        if not _FEWEST <= block.words <= _MOST:
            return []
        lines.append(n)
    return []


def _is_article(blocks: Sequence[Block], lines: Sequence[int], behind: int) -> bool:
    """Whether lines are too much for a deck: a short article has its byline or date at its foot."""
    if sum(is_prose(blocks[n]) for n in lines) > _PARAGRAPHS:
        return True
    following = sum(block.words for block in blocks[behind:] if is_prose(block))
    return following < _SHARE * sum(blocks[n].words for n in lines)


def _is_marked(blocks: Sequence[Block], n: int, stated: set[str]) -> bool:
    """Whether markup tells that a Block is the deck: its element's name, its place, or that metadata repeats it."""
    block = blocks[n]
    if not _FEWEST <= block.words <= _MOST * 2 or block.mark or not block.ancestors:
        return False
    if not block.ancestors[-1].words.isdisjoint(_DECK_WORDS):
        return True
    if _stands_in_body(blocks, n):
        return False
    under_title = block.tag == "h2" and n > 0 and blocks[n - 1].tag == "h1"
    named = len(block.ancestors) > 1 and not block.ancestors[-2].words.isdisjoint(_DECK_WORDS)
    return under_title or named or (block.normal in stated and not _is_paragraph(block))


def _is_paragraph(block: Block) -> bool:
    """Whether a Block may as well be the article's first paragraph, which metadata repeat as often as the deck.

    Of such Blocks on dev-snippets 67 hold a line that is wanted and none one that is not.
    """
    return block.terminated and block.tag not in HEADINGS


def _stands_in_body(blocks: Sequence[Block], n: int) -> bool:
    """Whether the same element holds the Block and the next paragraphs."""
    block = blocks[n]
    if len(block.ancestors) < 2:
        return True
    parent = block.ancestors[-2]
    following = (other for other in blocks[n + 1 : n + 8] if other.tag == "p")
    return any(len(other.ancestors) > 1 and other.ancestors[-2] is parent for other in following)
