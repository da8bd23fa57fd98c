"""How near answers are to the gold: four-word shingles for the body, agreement for the fields."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import mean

from benchmarks.cases import Answer, Case

_WORD = re.compile(r"\w+")
_NOT_LETTERS = re.compile(r"[\W_]+")
_BETWEEN_NAMES = re.compile(r",|;| and | & ")
_SHINGLE = 4
"""Words, as the article-extraction-benchmark has it."""


@dataclass(frozen=True, slots=True)
class Quality:
    """The figures of one tool on one set; None where the gold or the tool says nothing."""

    f1: float | None
    """Of mean precision and mean recall."""
    precision: float | None
    recall: float | None
    exact: float | None
    """The share of bodies that agree word for word."""
    title: float | None
    """The share of titles that agree, case, spaces and punctuation aside."""
    date: float | None
    """The share of dates of the same day."""
    authors: float | None
    """The mean F1 over names; in a set that states every field, the share of bylines that agree."""


def quality(cases: Sequence[Case], answers: Sequence[Answer]) -> Quality:
    """Score one answer for each case."""
    pairs = list(zip(cases, answers, strict=True))
    bodied = [(case, answer) for case, answer in pairs if case.bodies]
    found = [precision_and_recall(case.bodies, answer.text) for case, answer in bodied]
    precision = _mean([one for one, _ in found if one is not None])
    recall = _mean([one for _, one in found])
    titled = [(case, answer) for case, answer in pairs if case.title or case.complete]
    dated = [(case, answer) for case, answer in pairs if case.published or case.complete]
    signed = [(case, answer) for case, answer in pairs if any(case.authors) or case.complete]
    return Quality(
        f1=f1(precision, recall) if precision is not None and recall is not None else None,
        precision=precision,
        recall=recall,
        exact=_mean([_is_exact(case.bodies, answer.text) for case, answer in bodied]),
        title=_mean([_bare(case.title) == _bare(answer.title) for case, answer in titled])
        if any(answer.title for answer in answers)
        else None,
        date=_mean([_day(case.published) == _day(answer.published) for case, answer in dated])
        if any(answer.published for answer in answers)
        else None,
        authors=_mean([_agreement(case, answer) for case, answer in signed])
        if any(answer.authors for answer in answers)
        else None,
    )


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """All runs of four words; a shorter text is one run."""
    words = _WORD.findall(text)
    starts = range(max(1, len(words) - _SHINGLE + 1)) if words else ()
    return Counter(tuple(words[start : start + _SHINGLE]) for start in starts)


def precision_and_recall(bodies: Sequence[str], text: str) -> tuple[float | None, float]:
    """By the reading of the body that the text is nearer to; an empty text has no precision."""
    found = shingles(text)
    readings = (((gold & found).total(), gold.total()) for gold in map(shingles, bodies))
    hits, wanted = max(readings, key=lambda one: one[0] / (one[1] + found.total()))
    return hits / found.total() if found else None, hits / wanted


def _is_exact(bodies: Sequence[str], text: str) -> bool:
    words = _WORD.findall(text)
    return any(_WORD.findall(body) == words for body in bodies)


def _agreement(case: Case, answer: Answer) -> float:
    """How far the authors agree, by the reading of the byline that they are nearer to."""
    found = _names(answer.authors)
    readings = [_names(reading) for reading in case.authors]
    if case.complete:
        return float(found in readings)
    return max(2 * len(gold & found) / (len(gold) + len(found)) for gold in readings if gold)


def _names(authors: Iterable[str]) -> frozenset[str]:
    pieces = (piece for author in authors for piece in _BETWEEN_NAMES.split(author))
    return frozenset(bare for piece in pieces if (bare := _bare(piece)))


def _bare(text: str | None) -> str:
    return _NOT_LETTERS.sub("", text or "").casefold()


def _day(date: str | None) -> str:
    return (date or "")[:10]


def _mean(values: Sequence[float]) -> float | None:
    return mean(values) if values else None


def f1(precision: float, recall: float) -> float:
    """Their harmonic mean, 0 to 1."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
