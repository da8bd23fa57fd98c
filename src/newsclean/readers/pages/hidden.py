"""Articles that a page holds and does not show: a script of the page was to put them in place.

They stand in the page's JSON-LD (`articleBody`), in `noscript` elements, in the `noframes` of a page made of frames, or
in the state of its scripts. `template` elements are no such place, save those that browsers show: on the gold sets they
hold dialogues and tooltips, never the article. Elements of AMP are shown as all others are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import accumulate
from typing import Any

from newsclean.document import Block, Hint
from newsclean.readers.pages import states
from newsclean.text import tidy

Read = Callable[[str, str, int], tuple[Block, ...]]
"""Makes Blocks of markup, given the source in which they are looked up and its first line: `html.sound`."""

_FURNITURE = frozenset({"nav", "footer", "aside", "form"})
_TIMES = 3
"""So many times as much prose as the page shows must be hidden: less is a summary, comments, a dialogue."""
_ENOUGH = 40
"""Words of prose; less is no article but a notice that scripts are needed."""
_KNOWN = 0.5
"""Where the page shows so large a share of what seemed hidden, it shows the article in a form that is not told as
prose, such as verse, a table, or a script without full stops."""
_PIECE = 20
"""Characters; so many in a row stand twice in one page only where the same is said twice."""
_PIECES = 500
"""So many are looked for at the most: a page may be of any size."""
_TEASER = 8
"""Words of prose of the shortest teaser, caption or notice."""

_NOT_LETTERS = re.compile(r"[\W_]+")
_LINES = re.compile(r"\s*\n\s*")
_ELEMENT = re.compile(
    r"</?(?:p|br|div|h[1-6]|ul|ol|li|section|article|blockquote|figure|table)\b[^<>]*>", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """What may be a hidden article."""

    place: str
    mark: str
    """How it begins in the source."""
    markup: str
    in_order: bool
    """Whether it stands in the source where it is to be read."""


def reveal(
    text: str, tree: Any, blocks: tuple[Block, ...], hints: Sequence[Hint], read: Read
) -> tuple[tuple[Block, ...], tuple[str, ...]]:
    """Put the hidden article, if there is one, among the Blocks that the page shows.

    Args:
        text: The page.
        tree: The page, parsed.
        blocks: What it shows; all of that stays.
        hints: What it states of itself.
        read: What makes Blocks of markup.

    Returns:
        The Blocks, and a warning where a hidden article is among them.

    """
    candidates = list(_candidates(tree, hints)) or list(_states(tree, blocks))
    if not candidates:
        return blocks, ()
    prose = [block for block in blocks if _is_prose(block)]
    length = _TIMES * sum(len(block.text) for block in prose)
    for one in candidates:
        if len(one.markup) < length:  # so it is on nearly all pages, and nothing more needs to be known
            continue
        start = max(0, text.find(one.mark))
        article = read(one.markup, text[start:], 1 + text.count("\n", 0, start))
        if _is_hidden(article, blocks, prose):
            place = _place_by_line(article, blocks) if one.in_order else _place_under_headline(blocks, hints)
            warning = f"The article was read from the page's {one.place}: the visible page has little or nothing of it."
            return _insert(article, blocks, place), (warning,)
    return blocks, ()


def _candidates(tree: Any, hints: Sequence[Hint]) -> Iterator[_Candidate]:
    for hint in hints:
        if hint.field == "body":
            yield _Candidate("JSON-LD", '"articleBody"', _as_markup(hint.value), in_order=False)
    for node in tree.css("noframes"):
        yield _Candidate("noframes element", "<noframes", node.text(), in_order=True)
    for node in tree.css("body noscript"):
        if len(node.text().strip()) >= _ENOUGH:  # most hold an image, or that scripts are needed
            yield _Candidate("noscript element", "<noscript", node.inner_html or "", in_order=True)


def _states(tree: Any, blocks: Sequence[Block]) -> Iterator[_Candidate]:
    """The article in a script's state, looked for where the page shows none: that takes long."""
    shown = accumulate(block.prose for block in blocks if _is_prose(block))
    if all(words < _ENOUGH for words in shown):
        markup, mark = states.article(tree)
        if markup:
            yield _Candidate("scripts", mark, markup, in_order=False)


def _as_markup(text: str) -> str:
    """A paragraph for each line, where the text is not markup itself."""
    if _ELEMENT.search(text):
        return text
    return f"<article>{''.join(f'<p>{escape(line)}</p>' for line in _LINES.split(text))}</article>"


def _is_prose(block: Block) -> bool:
    return not block.is_linked and _FURNITURE.isdisjoint(block.tags) and block.prose > 0


def _is_hidden(article: Sequence[Block], blocks: Sequence[Block], prose: Sequence[Block]) -> bool:
    """Whether it is far more prose than the page shows, and other prose."""
    words = sum(block.prose for block in article if _is_prose(block))
    if words < max(_ENOUGH, _TIMES * sum(block.prose for block in prose)):
        return False
    shown, letters = _letters(blocks), _letters(article)
    step = max(_PIECE, len(letters) // _PIECES)
    pieces = [letters[at : at + _PIECE] for at in range(0, len(letters), step)]
    return sum(piece in shown for piece in pieces) < _KNOWN * len(pieces)


def _letters(blocks: Sequence[Block]) -> str:
    return _NOT_LETTERS.sub("", "".join(block.text for block in blocks)).casefold()


def _place_by_line(article: Sequence[Block], blocks: Sequence[Block]) -> int:
    return next((n for n, block in enumerate(blocks) if block.line > article[0].line), len(blocks))


def _place_under_headline(blocks: Sequence[Block], hints: Sequence[Hint]) -> int:
    """Before the first prose under the headline that is not the deck: a caption, a prompt to subscribe, a notice."""
    headline = next((n for n, block in enumerate(blocks) if block.tag == "h1"), len(blocks))
    decks = {hint.value for hint in hints if hint.field == "excerpt"}
    following = range(headline + 1, len(blocks))
    return next((n for n in following if blocks[n].prose >= _TEASER and blocks[n].text not in decks), len(blocks))


def _insert(article: Sequence[Block], blocks: tuple[Block, ...], place: int) -> tuple[Block, ...]:
    """Put the article at its place, or, where the page shows a teaser of it, its rest behind that."""
    whole = "\n".join(block.text for block in article)
    teaser = [n for n, block in enumerate(blocks) if block.prose >= _TEASER and block.text in whole]
    if not teaser:
        return (*blocks[:place], *article, *blocks[place:])
    place = teaser[-1] + 1
    rest = _without([blocks[n].text for n in teaser], article)
    return (*blocks[:place], *(_put_beside(blocks[place - 1], block) for block in rest), *blocks[place:])


def _put_beside(teaser: Block, block: Block) -> Block:
    """A Block of the article in the element that holds its teaser, so that both are told to be of one article."""
    own = block.ancestors[1:] if block.ancestors and block.ancestors[0].tag == "article" else block.ancestors
    return replace(block, ancestors=(*teaser.ancestors[:-1], *own))


def _without(shown: Sequence[str], article: Sequence[Block]) -> Iterator[Block]:
    """The article without what the page shows of it."""
    for block in article:
        text = block.text
        for known in shown:
            text = text.replace(known, " ")
        text = tidy(text)
        if text:
            yield replace(block, text=text)
