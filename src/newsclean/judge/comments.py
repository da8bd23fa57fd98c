"""Readers' comments, which stand below an article and read like it where nothing but text tells of them.

Of the sentences below 141 such headings (37 articles of the gold sets and their dumps) the gold has 3%; where each of
several things on a page has a heading of its own, it may have all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsclean.judge.survey import Facts
from newsclean.lexicon.comments import counted, names_comments

_ABOVE = 80
"""Words of kept prose that stand above the heading: under a headline it is a link to the comments."""
_LESS = 0.5
"""In log-odds: so much less likely is what stands below than what stands above, lest the link stands below the lead."""
_DOUBTED = 0.8
"""In log-odds: where the heading counts nothing, so unsure must the model be of what stands below."""


def of_readers(facts: Sequence[Facts], log_odds: Sequence[float], keeps: Sequence[bool]) -> range:
    """The indexes of the Blocks that are readers' comments, or stand below them; none where there are no comments.

    Args:
        facts: All Blocks' Facts.
        log_odds: The log-odds that each is the article's, as the model has them.
        keeps: What is kept so far.

    """
    counting, naming = _headings(facts, keeps)
    if len(counting) > 1 or (not counting and len(naming) != 1):  # of several, each is that of another thing
        return range(0)
    heading = (counting or naming)[0]
    kept = [one for one, keep in zip(facts, keeps, strict=True) if keep]
    article, comments = ([one for one in kept if (one.index < heading) is is_above] for is_above in (True, False))
    most = _likelihood(article, log_odds) - _LESS if counting else _DOUBTED
    return range(heading, len(facts)) if _likelihood(comments, log_odds) <= most else range(0)


def _headings(facts: Sequence[Facts], keeps: Sequence[bool]) -> tuple[list[int], list[int]]:
    """The indexes of headings amid what is kept: the first for each number of comments, and those without a number."""
    last = max((index for index, keep in enumerate(keeps) if keep), default=0)
    counting: dict[int, int] = {}
    naming = []
    above = 0
    for one, keep in zip(facts[:last], keeps, strict=False):
        if above >= _ABOVE and not one.block.prose:
            if count := counted(one.block.text, one.titled):
                counting.setdefault(count, one.index)
            elif not keep and names_comments(one.block.text):
                naming.append(one.index)
        above += one.block.prose if keep else 0
    return list(counting.values()), naming


def _likelihood(blocks: Iterable[Facts], log_odds: Sequence[float]) -> float:
    """The mean of the log-odds of Blocks, by their words."""
    pairs = [(one.block.words, log_odds[one.index]) for one in blocks]
    return sum(words * of_one for words, of_one in pairs) / (sum(words for words, _ in pairs) or 1)
