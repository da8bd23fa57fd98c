"""Paragraphs that a program wrapped: it broke them where the next word would not have fitted on the line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from unicodedata import east_asian_width

from newsclean.document import Block
from newsclean.text import UNSPACED, is_terminated, prose_words, words_of

_WIDEST = 120
_NARROWEST = 40
"""Columns."""
_WRAPPED_SHARE = 0.6
"""A text is wrapped when so many of its line ends stand where the next word would not have fitted."""
_SMALL_SHARE = 1 / 3
"""And when so many of the next lines begin without a capital, as a list of headlines does not."""
_AMID, _AMID_SHARE = 8, 0.75
"""So many line ends amid sentences tell alone, if so many of them stand there: a page has lists that nobody wraps."""
_FEWEST = 3
"""Fewer lines tell of no width."""
_HANGING = 5
"""Columns that a line may be wider than nearly all others; one that is wider still was not wrapped."""
_CHARACTERS = 4
"""Columns that may be left where a line may end behind any character, but none may begin with a comma."""


def width_of(pairs: Sequence[tuple[str, str]]) -> int:
    """The width at which a text was wrapped, in columns; 0 where it was not.

    Args:
        pairs: Each two lines of it that follow each other with no blank line between.

    """
    pairs = [pair for pair in pairs if columns(pair[0]) >= _NARROWEST]  # shorter lines are labels, which no width wraps
    amid = [pair for pair in pairs if _is_amid(*pair)]
    if len(amid) >= _AMID and (width := _width(amid, _AMID_SHARE)):
        return width
    small = sum(not following[0].isupper() for _, following in pairs)
    return _width(pairs, _WRAPPED_SHARE) if len(pairs) >= _FEWEST and small >= _SMALL_SHARE * len(pairs) else 0


def _is_amid(line: str, following: str) -> bool:
    """Whether a line ends amid a sentence, whatever ended it."""
    return following[0].isalpha() and not following[0].isupper() and not is_terminated(line)


def _width(pairs: Sequence[tuple[str, str]], share: float) -> int:
    """The width that nearly all lines keep to, if so large a share of them is full."""
    lengths = sorted(columns(line) for line, _ in pairs)
    width = lengths[int(len(lengths) * 0.95)]
    if width > _WIDEST:
        return 0
    return width if sum(is_full(*pair, width) for pair in pairs) >= share * len(pairs) else 0


def is_full(line: str, following: str, width: int) -> bool:
    """Whether the next line's first word would not have fitted on the line."""
    first = _CHARACTERS if UNSPACED.match(following) else len(following.split(" ", 1)[0])
    return width - first <= columns(line) <= width + _HANGING


def columns(line: str) -> int:
    """How wide a line is: a character of East Asia is as wide as two others."""
    if line.isascii() or not UNSPACED.search(line):
        return len(line)
    return len(line) + sum(east_asian_width(character) in "WF" for character in line)


def unwrapped(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The Blocks of markup; paragraphs of sentences that were wrapped by line breaks in them are whole again."""
    runs = list(_runs(blocks))
    if len(runs) == len(blocks):  # so it is on most pages
        return tuple(blocks)
    narrow = filter(_may_be_wrapped, runs)
    width = width_of([(one.text, following.text) for run in narrow for one, following in pairwise(run)])
    if not width:
        return tuple(blocks)
    return tuple(block for run in runs for block in (_whole(run, width) if _may_be_wrapped(run) else run))


def _runs(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """The Blocks in lists, each a paragraph: nothing but the ends of lines stands between its Blocks."""
    run: list[Block] = []
    for block in blocks:
        if run and (block.opens or block.mark or block.ancestors[-1:] != run[-1].ancestors[-1:]):
            yield run
            run = []
        run.append(block)
    if run:
        yield run


def _may_be_wrapped(run: Sequence[Block]) -> bool:
    """Whether a paragraph has lines, none of them long, and is made of sentences: neither code nor an address."""
    if len(run) < _FEWEST or run[0].tag == "tr" or max(len(block.text) for block in run) > _WIDEST:
        return False
    text = " ".join(block.text for block in run)
    return prose_words(text) * 2 > words_of(text)


def _whole(run: Sequence[Block], width: int) -> Iterator[Block]:
    """A paragraph without the line ends that its width made, where it made most of them."""
    full = [is_full(one.text, following.text, width) for one, following in pairwise(run)]
    if sum(full) < _WRAPPED_SHARE * len(full):
        yield from run
        return
    held = run[0]
    for was_full, following in zip(full, run[1:], strict=True):
        if was_full:
            held = _joined(held, following)
        else:
            yield held
            held = following
    yield held


def _joined(one: Block, following: Block) -> Block:
    return replace(
        one,
        text=f"{one.text} {following.text}",
        end_line=following.line,
        linked=one.linked + following.linked,
        links=one.links + following.links,
    )
