"""Words that a line end cuts in two, as in text taken from a printed page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

_WORD = re.compile(r"([^\W\d_][\w'’-]*+)[\W_]*(?:\s|$)")
_AND = frozenset("and or to und oder bis sowie et ou y o e en of och og eller i oraz lub".split())
"""Words behind a hyphen that stands for the rest of a compound: `two- and threefold`."""
_HYPHENS = "-‐¬"
_SURE = "‐¬"
"""No author types these: a program that hyphenates does, and text recognition has the second one for a soft hyphen."""
_SOFT = "\xad"
_END = 3
"""Characters of two letters and the hyphen."""
_FEWEST = 3
_SHARE = 0.04
"""A text that is hyphenated has so many cut words, and so many a line; where lines end at spaces and hyphens alone, few
end at a hyphen."""


def with_soft_hyphens_shown(text: str) -> str:
    """A text in which the soft hyphens that cut a word at the end of a line are visible: there they were printed."""
    if f"{_SOFT}\n" not in text:
        return text
    lines = text.split("\n")
    for n, (line, following) in enumerate(pairwise(lines)):
        seen = line[:-1] + _SURE[0]
        if line.endswith(_SOFT) and is_cut(seen, following.strip()):
            lines[n] = seen
    return "\n".join(lines)


def is_cut(left: str, right: str) -> bool:
    """Whether the last word of a line goes on at the beginning of the next."""
    if left[-1:] not in _HYPHENS or len(left) < _END or not left[-_END:-1].isalpha():
        return False
    rest = _WORD.match(right)
    return rest is not None and rest[1].lower() not in _AND


def is_cut_for_sure(left: str, right: str) -> bool:
    """Whether it does so by a hyphen that nobody types."""
    return left[-1:] in _SURE and is_cut(left, right)


def are_hyphenated(pairs: Iterable[tuple[str, str]]) -> bool:
    """Whether words are hyphenated in a text, of whose lines each two that follow each other are given."""
    ends = [is_cut(left, right) and right[0].islower() for left, right in pairs]
    return sum(ends) >= max(_FEWEST, _SHARE * len(ends))


def joined(left: str, right: str, *, hyphenated: bool) -> str:
    """The two lines with the cut word whole: a hyphen before a capital, or in a text without any others, is its own."""
    if left[-1] in _SURE or (hyphenated and right[0].islower()):
        return left[:-1] + right
    return left + right
