"""The company that a line keeps: what joins it to the article by its form, though the model alone would drop it.

In the gold of text dumps most such lines are the article's: 63% of the entries of lists, 87% of the labelled lines,
92% of the labels between sentences. Nearly all that give a value were lost as copies where they were none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from newsclean.document import Verdict
from newsclean.judge.rules import WORDINGS, by_id
from newsclean.judge.survey import Facts

_LISTED_MARGIN = 1.0
"""In log-odds, for an entry of a list most of which is kept."""
_LABELLED_MARGIN = 1.0
"""For a line with the label of others that are kept."""
_TURN_MARGIN = 3.2
"""For one that stands beside another such line, as question and answer do."""
_LABELLED = 2
"""So many kept lines make a label one that the article uses."""
_HEADING_LOG_ODDS = 0.3
"""So sure must the model be that a label is a subheading, though it is worded as one of the site's."""
_HEADING_WORDS = 3

_LABEL = re.compile(r"([^\W\d][^:：.!?]{0,30})[:：] ?\S")
"""The speaker in an interview, `Q` and `A`, what a value is of."""
_SPEAKING = frozenset({"wording", "shape", "markup", "field", "own"})
"""Kinds of rules that speak of the line itself, not of what stands round it."""


def keep_joined(
    facts: Sequence[Facts], verdicts: Sequence[Verdict], log_odds: Sequence[float], keeps: list[bool]
) -> None:
    """Keep the lines of a text that its form joins to what is kept."""
    _keep_headings(facts, verdicts, log_odds, keeps)
    silent = [not _is_spoken_of(verdict) for verdict in verdicts]
    for index, margin in (*_listed(facts, keeps), *_labelled(facts, keeps)):
        keeps[index] = keeps[index] or (silent[index] and log_odds[index] > -margin)


def _is_spoken_of(verdict: Verdict) -> bool:
    kinds = by_id()
    return any(kinds[id].kind in _SPEAKING for id in verdict.witnesses)


def _keep_headings(
    facts: Sequence[Facts], verdicts: Sequence[Verdict], log_odds: Sequence[float], keeps: list[bool]
) -> None:
    """Keep a label between sentences where the model takes it for the article's: `Privacy` heads a part of a review."""
    for index in range(1, len(keeps) - 1):
        block = facts[index].block
        is_label = block.words <= _HEADING_WORDS and not block.terminated
        if is_label and log_odds[index] > _HEADING_LOG_ODDS and not WORDINGS.isdisjoint(verdicts[index].witnesses):
            beside = (index - 1, index + 1)
            keeps[index] = keeps[index] or all(keeps[other] and facts[other].block.prose for other in beside)


def _listed(facts: Sequence[Facts], keeps: Sequence[bool]) -> Iterator[tuple[int, float]]:
    """The entries of lists most of which are kept, each with its margin."""
    for entries in _lists(facts):
        if sum(keeps[index] for index in entries) * 2 > len(entries):
            yield from ((index, _LISTED_MARGIN) for index in entries)


def _lists(facts: Iterable[Facts]) -> Iterator[list[int]]:
    """The entries that follow each other without a blank line, in lists of their indexes."""
    entries: list[int] = []
    for one in facts:
        if entries and (one.block.opens or not one.block.mark):
            yield entries
            entries = []
        if one.block.mark:
            entries.append(one.index)
    yield entries


def _labelled(facts: Sequence[Facts], keeps: Sequence[bool]) -> Iterator[tuple[int, float]]:
    """The lines with a label of kept ones, each with its margin; a turn of an interview may be as short as `A: No.`."""
    above = None
    for index in _of_usual_labels(facts, keeps):
        yield index, _TURN_MARGIN if above == index - 1 else _LABELLED_MARGIN
        above = index


def may_repeat(format: str, facts: Sequence[Facts], keeps: Sequence[bool]) -> set[int]:
    """The indexes of Blocks of a text that may say what others say, and mean it; on a page such are a second layout."""
    if format == "html":
        return set()
    entries = _entries_alone(facts) if format == "plain-text" else set()
    return _values(facts, keeps) | entries | _parts_of_a_line(facts)


def _parts_of_a_line(facts: Sequence[Facts]) -> set[int]:
    """What was cut out of a line and is no sentence: it may have been cut where nothing ended."""
    return {one.index for one in facts if one.block.runs_on and not one.block.terminated}


def _values(facts: Sequence[Facts], keeps: Sequence[bool]) -> set[int]:
    """The labelled lines that give a value, `Price: 3 crowns a kilo`: of two things it may be the same.

    What is said in sentences is not: where an interview stands twice, its turns do.
    """
    return {index for index in _of_usual_labels(facts, keeps) if not facts[index].block.terminated}


def _entries_alone(facts: Sequence[Facts]) -> set[int]:
    """The entries of lists whose words stand in lists alone: two things may need the same.

    Other entries are those of a table of contents, which say a heading again.
    """
    elsewhere = {one.block.normal for one in facts if not one.block.mark}
    return {one.index for one in facts if one.block.mark and one.block.normal not in elsewhere}


def _of_usual_labels(facts: Sequence[Facts], keeps: Sequence[bool]) -> list[int]:
    """The lines that begin with the label of several kept ones."""
    labels = [found[1] if (found := _LABEL.match(one.block.text)) else "" for one in facts]
    counts = Counter(label for label, keep in zip(labels, keeps, strict=True) if keep)
    return [index for index, label in enumerate(labels) if label and counts[label] >= _LABELLED]
