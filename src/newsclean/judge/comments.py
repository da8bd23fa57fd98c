"""Readers' comments, which stand below an article and read like it where nothing but text tells of them.

What follows their heading is never the article's: of 60 such headings in the gold sets that stand below prose none is
followed by any of it, but on pages where each of several things has a heading of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsclean.judge.survey import Facts
from newsclean.lexicon.comments import counted

_ABOVE = 80
"""Words of kept prose that stand above the heading: under a headline it is a link to the comments."""


def of_readers(facts: Sequence[Facts], log_odds: Sequence[float], keeps: Sequence[bool]) -> range:
    """The indexes of the Blocks that are readers' comments, or stand below them; none where there are no comments."""
    kept = [one for one, keep in zip(facts, keeps, strict=True) if keep]
    above = 0
    within: dict[int, int] = {}
    for one, keep in zip(facts, keeps, strict=True):
        count = counted(one.block.text, one.titled) if above >= _ABOVE and not one.block.prose else None
        if count and one.index < kept[-1].index:
            within.setdefault(count, one.index)
        above += one.block.prose if keep else 0
    if len(within) != 1:  # of several, each counts those of another thing
        return range(0)
    (heading,) = within.values()
    article, comments = ([one for one in kept if (one.index < heading) is is_above] for is_above in (True, False))
    is_below = _likelihood(article, log_odds) >= _likelihood(comments, log_odds)
    return range(heading, len(facts)) if is_below else range(0)


def _likelihood(blocks: Iterable[Facts], log_odds: Sequence[float]) -> float:
    """The mean of the log-odds of Blocks, by their words."""
    pairs = [(one.block.words, log_odds[one.index]) for one in blocks]
    return sum(words * of_one for words, of_one in pairs) / (sum(words for words, _ in pairs) or 1)
