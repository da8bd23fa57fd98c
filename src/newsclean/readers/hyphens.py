"""Words that a line end cuts in two, as in text taken from a printed page."""

from __future__ import annotations

import re
from collections.abc import Iterable

_WORD = re.compile(r"([^\W\d_][\w'’-]*)[\W_]*(?:\s|$)")
_AND = frozenset("and or to und oder bis sowie et ou y o e en of och og eller i oraz lub".split())
"""Words behind a hyphen that stands for the rest of a compound: `two- and threefold`."""
_END = 3
"""Characters of two letters and the hyphen."""
_FEWEST = 3
_SHARE = 0.04
"""A text that is hyphenated has so many cut words, and so many a line; where lines end at spaces and hyphens alone, few
end at a hyphen."""


def is_cut(left: str, right: str) -> bool:
    """Whether the last word of a line goes on at the beginning of the next."""
    if not left.endswith("-") or len(left) < _END or not left[-_END:-1].isalpha():
        return False
    rest = _WORD.match(right)
    return rest is not None and rest[1].lower() not in _AND


def are_hyphenated(pairs: Iterable[tuple[str, str]]) -> bool:
    """Whether words are hyphenated in a text, of whose lines each two that follow each other are given."""
    ends = [is_cut(left, right) and right[0].islower() for left, right in pairs]
    return sum(ends) >= max(_FEWEST, _SHARE * len(ends))


def joined(left: str, right: str, *, hyphenated: bool) -> str:
    """The two lines with the cut word whole: a hyphen before a capital, or in a text without any others, is its own."""
    return (left[:-1] if hyphenated and right[0].islower() else left) + right
