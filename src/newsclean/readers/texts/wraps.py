"""Paragraphs that a program wrapped: it broke them where the next word would not have fitted on the line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar
from unicodedata import east_asian_width

from newsclean.document import Block
from newsclean.text import UNSPACED, is_terminated, prose_words, words_of

_T = TypeVar("_T")

WIDEST = 120
"""Columns."""
NARROWEST = 40
"""Columns; shorter lines are labels, which no width wraps, unless they are a paragraph's."""
_COLUMN, _FEWEST_OF_COLUMN = 20, 10
"""Characters of a newspaper's column, and lines that tell of one."""
_WRAPPED_SHARE = 0.6
"""A text is wrapped when so many of its line ends stand where the next word would not have fitted."""
_AMID_SHARE = 1 / 3
"""And when so many of the next lines begin in the midst of a sentence, as in a list of headlines they do not."""
_FEWEST = 3
"""Fewer lines tell of no width."""
_CUT, _CUT_SHARE = 8, 0.75
"""So many line ends within sentences tell alone, if so many of them are full: a page has lists that nobody wraps."""
_CUT_SPACELESS = 2
"""Where a line may end behind any character, few tell, if all of those are full."""
_NEARLY = 0.8
"""Where letters are not all of one width, lines of so many characters may have no room left."""
_HANGING = 1.1
"""So much wider than nearly all others may a line be; one that is wider still was not wrapped."""
_CHARACTERS = 4
"""Columns that may be left where a line may end behind any character, but none may begin with a comma."""
_EAST_ASIAN = "\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff9f"
"""Han, kana, and what punctuation stands among them."""
_SPACELESS = re.compile(f"[{_EAST_ASIAN}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""They, Thai, Lao, Burmese and Khmer; not Hangul, the words of which are parted by spaces."""
_AMID_EAST_ASIAN = re.compile(rf"(?<=[{_EAST_ASIAN}])[ \t]*\n\s*(?=[{_EAST_ASIAN}])")


def width_of(runs: Iterable[Sequence[str]], *, printed: bool = False) -> int:
    """The width at which a text was wrapped, in columns; 0 where it was not.

    Args:
        runs: Its lines in lists, a blank line or what else ends a paragraph between each two.
        printed: Whether it was printed, in letters of different widths.

    """
    runs = [run for run in runs if len(run) > 1]
    pairs = [pair for run in runs for pair in pairwise(run) if columns(pair[0]) >= NARROWEST]
    if width := _width_of_sentences(pairs):
        return width
    if width := _width_of_spaceless(runs):
        return width
    if len(pairs) < _FEWEST:
        least = [(_COLUMN if _is_paragraph(run) else NARROWEST, run) for run in runs]
        pairs = [pair for length, run in least for pair in pairwise(run) if columns(pair[0]) >= length]
        if len(pairs) < _FEWEST_OF_COLUMN:
            return 0
    width = _kept_to(pairs)
    return width if width <= WIDEST and _is_wrapped(runs, pairs, width, printed=printed) else 0


def _width_of_sentences(pairs: Sequence[tuple[str, str]]) -> int:
    """The width, by those lines alone that end within a sentence; 0 where they are few, or keep to none."""
    within = [pair for pair in pairs if _ends_amid_sentence(*pair)]
    cut = [pair for pair in within if columns(pair[0]) <= WIDEST]  # an address may have no place to break it at
    if len(cut) < max(_CUT, len(within) / 2):
        return 0
    width = _kept_to(cut)
    return width if sum(is_full(*pair, width) for pair in cut) >= _CUT_SHARE * len(cut) else 0


def _width_of_spaceless(runs: Iterable[Sequence[str]]) -> int:
    """The width of paragraphs without spaces, all of whose lines that end within a sentence are of one length."""
    cut = [
        pair
        for run in runs
        if _is_paragraph(run)
        for pair in pairwise(run)
        if _SPACELESS.match(pair[1]) and _ends_amid_sentence(*pair)
    ]
    width = max((columns(line) for line, _ in cut), default=0)
    is_width = NARROWEST <= width <= WIDEST and len(cut) >= _CUT_SPACELESS
    return width if is_width and all(is_full(*pair, width) for pair in cut) else 0


def _ends_amid_sentence(line: str, following: str) -> bool:
    """Whether a line ends within a sentence: the next one begins with a small letter, or with one that has no other."""
    return following[0].isalpha() and not following[0].isupper() and not is_terminated(line)


def _kept_to(pairs: Sequence[tuple[str, str]]) -> int:
    """The width that nearly all lines keep to."""
    lengths = sorted(columns(line) for line, _ in pairs)
    return lengths[int(len(lengths) * 0.95)]


def _is_wrapped(runs: list[Sequence[str]], pairs: list[tuple[str, str]], width: int, *, printed: bool) -> bool:
    """Whether enough of the lines end for want of room, and enough of the next begin in the midst of a sentence.

    In a paragraph one does, though it begins with a capital, if the line above ends without a full stop: so do many
    lines of German.
    """
    full = sum(is_full(*pair, width) for pair in pairs)
    if full < _WRAPPED_SHARE * len(pairs) and not printed:
        return False
    amid = {pair for pair in pairs if not pair[1][0].isupper()}
    for run in filter(_is_paragraph, runs):
        amid.update(pair for pair in pairwise(run) if not is_terminated(pair[0]))
    if printed:
        full = sum((is_nearly_full if pair in amid else is_full)(*pair, width) for pair in pairs)
    return full >= _WRAPPED_SHARE * len(pairs) and sum(pair in amid for pair in pairs) >= _AMID_SHARE * len(pairs)


def _is_paragraph(run: Sequence[str]) -> bool:
    return len(run) >= _FEWEST and is_made_of_sentences(" ".join(run))


def is_made_of_sentences(text: str) -> bool:
    """Whether most words of a text stand in sentences."""
    return prose_words(text) * 2 > words_of(text)


def is_full(line: str, following: str, width: int) -> bool:
    """Whether the next line's first word would not have fitted on the line."""
    return width - _first(following) <= columns(line) <= width * _HANGING


def is_nearly_full(line: str, following: str, width: int) -> bool:
    """Whether it may not have fitted, since letters are of different widths."""
    return width * _NEARLY - _first(following) <= columns(line) <= width * _HANGING


def _first(line: str) -> int:
    return _CHARACTERS if _SPACELESS.match(line) else columns(line.split(" ", 1)[0])


def columns(line: str) -> int:
    """How wide a line is: a character of East Asia is as wide as two others."""
    if line.isascii() or not UNSPACED.search(line):
        return len(line)
    return len(line) + sum(east_asian_width(character) in "WF" for character in line)


def glue(line: str, following: str) -> str:
    """What stands between two lines that are joined: nothing in scripts without spaces."""
    return "" if _SPACELESS.match(line[-1]) and _SPACELESS.match(following[0]) else " "


def without_ends_amid_words(text: str) -> str:
    """Text of markup without the line ends for which East Asian text has no space, as browsers show it."""
    return text if text.isascii() or "\n" not in text else _AMID_EAST_ASIAN.sub("", text)


def unwrapped(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The Blocks of markup; paragraphs of sentences that were wrapped by line breaks in them are whole again."""
    runs = list(_runs(blocks))
    if len(runs) == len(blocks):  # so it is on most pages
        return tuple(blocks)
    narrow = filter(_may_be_wrapped, runs)
    width = width_of([block.text for block in run] for run in narrow)
    if not width:
        return tuple(blocks)
    return tuple(block for run in runs for block in (_whole(run, width) if _may_be_wrapped(run) else run))


def _runs(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """The Blocks in lists, each a paragraph: nothing but the ends of lines stands between its Blocks."""
    return parted(
        blocks, lambda one, block: block.opens or bool(block.mark) or block.ancestors[-1:] != one.ancestors[-1:]
    )


def parted(items: Iterable[_T], begins: Callable[[_T, _T], bool]) -> Iterator[list[_T]]:
    """The items in lists that follow one another; `begins` says of an item and the next whether a list begins there."""
    run: list[_T] = []
    for item in items:
        if run and begins(run[-1], item):
            yield run
            run = []
        run.append(item)
    if run:
        yield run


def _may_be_wrapped(run: Sequence[Block]) -> bool:
    """Whether a paragraph has lines, none of them long, and is made of sentences: neither code nor an address."""
    if len(run) < _FEWEST or run[0].tag == "tr" or max(len(block.text) for block in run) > WIDEST:
        return False
    return is_made_of_sentences(" ".join(block.text for block in run))


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
        text=one.text + glue(one.text, following.text) + following.text,
        end_line=following.line,
        linked=one.linked + following.linked,
        links=one.links + following.links,
    )
