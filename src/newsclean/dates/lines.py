"""What a line says of when: a date and nothing else, a date beside a place, a day without its year, how long ago."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import time
from functools import lru_cache

from newsclean.dates import clocks
from newsclean.dates.words import (
    BACK,
    BESIDE,
    HALVES_BEFORE,
    HALVES_BEHIND,
    HAN_BACK,
    HAN_UNITS,
    MODIFIED,
    MONTHS,
    PUBLISHED,
    SINCE,
    SOLAR_MONTHS,
    TO_CLOCK,
    UNITS,
)
from newsclean.dates.written import MONTH_NAME, WORDS, month_of, without_dates, written
from newsclean.text import UNSPACED, is_terminated

_LABELS = PUBLISHED | MODIFIED
_LITTLE = _LABELS | BESIDE
_READ = "to read|read|lesezeit|de lecture|de lectura|di lettura|de leitura|leestijd|чтения|okuma"
_READING_TIME = re.compile(
    r"\d+(?:[-–]\d+)?\s*-?\s*(?:min(?:ute)?[ns]?\.?|minut[oei]s?|мин\w*|хв\w*|dk|menit|分)"
    rf"(?:\s+(?:{_READ}))?(?!\w)",
    re.IGNORECASE,
)


def _any(words: frozenset[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_AND = "and|und|et|y|e|și|si|i|и|і"
_COUNT = rf"\d+\s*(?:{_any(UNITS)})(?:\s+(?:{_AND})\s+\d+\s*(?:{_any(UNITS)}))?"
"""How long ago: `3 hours`, `3 hours and 20 minutes`."""
_AGO = re.compile(
    rf"(?<![^\W\d_])(?:{SINCE})\s+{_COUNT}(?!\w)|(?<!\w){_COUNT}\s+(?:{BACK})(?!\w)|"
    rf"\d+\s*(?:{_any(HAN_UNITS)})\s*(?:{HAN_BACK})",
    re.IGNORECASE,
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
_YEARLESS = re.compile(
    rf"(?<![\w.:/-])(?:{_DAY}(?:st|nd|rd|th|er|º|ª|\.)?\s+(?:(?:of|de)\s+)?(?P<behind>{MONTH_NAME})(?!\w)"
    rf"|(?P<before>{MONTH_NAME})\.?\s+(?:{_DAY}(?:st|nd|rd|th)?|(?:del?\s+)?\d{{4}})(?![\w:])"
    rf"|(?:19|20)\d\d\s+(?P<of_year>{MONTH_NAME})(?!\w)|\d{{1,2}}\s?[月월]\s?\d{{1,2}}\s?[日일])",
    re.IGNORECASE,
)
"""A day without its year, or a month without its day."""
_SHORT = re.compile(r"(?<![\w.:/-])\d{1,2}/\d{1,2}/\d\d(?!\d)")
"""A day whose year has two digits: whether it is one, and which, nothing tells."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NUMBER = re.compile(r"\d{3,}")
_NO_TIME = re.compile(r"[%€£$¥₽₴₺]|\b(?:EUR|USD|GBP|CHF)\b")
"""Beside these, `12.50` is no time of day."""
_ORDINALS = frozenset("st nd rd th er".split())
_FILLING = _LITTLE | TO_CLOCK | UNITS | _ORDINALS
_VOCABULARY = _FILLING | frozenset(
    word
    for words in (*MONTHS, *SOLAR_MONTHS, *HALVES_BEFORE, *HALVES_BEHIND, SINCE, BACK, _READ, _AND, "ماه")
    for word in WORDS.findall(words)
)
"""All words that a line may hold which says when and nothing else."""
_MOMENT = 60
"""Characters of a line that says when and little more."""
_LINE = 300
"""Characters of a line that may state a date."""
_PLACE_WORDS = 2
_LABEL_WORDS = 4
_REMEMBERED = 256
"""Several fields ask of the same few lines."""
_REMEMBERED_WORDS = 4096
"""The words of lines with numbers are much the same everywhere."""


@lru_cache(_REMEMBERED)
def rest_of(text: str) -> str:
    """What stands on a line beside its dates and the words that go with them."""
    without = _READING_TIME.sub(" ", without_dates(text))
    return " ".join(word for word in without.split() if not _is_little(word)).strip(" |")


def states_date(text: str) -> bool:
    """Whether a line holds a date."""
    return len(text) <= _LINE and bool(written(text))


def is_date_line(text: str) -> bool:
    """Whether a line states a date and nothing else."""
    return states_date(text) and not any(char.isalnum() for char in rest_of(text))


def is_dated_line(text: str) -> bool:
    """Whether a line states a date and no more than a place beside it: `Port Ansel, 14 November 2022`."""
    if not states_date(text):
        return False
    if is_date_line(text):
        return True
    if is_terminated(text) or text.endswith(":"):
        return False
    return len(WORDS.findall(rest_of(text))) <= _PLACE_WORDS


def is_date_label(text: str) -> bool:
    """Whether a line only introduces the date that stands on the next."""
    first = WORDS.search(text) if len(text) <= _MOMENT else None
    if first is None or first[0].casefold() not in _LITTLE:
        return False
    words = WORDS.findall(text)
    if len(words) > _LABEL_WORDS:
        return False
    folded = {word.casefold() for word in words}
    return folded <= _LITTLE and not folded.isdisjoint(_LABELS)


def changed_at(text: str) -> time | None:
    """The time of a change where a line states nothing else: the day is the one beside it."""
    clock = clocks.last_of(text) if len(text) <= _MOMENT else None
    if clock is None or any(map(str.isdigit, text[: clock.start()])):
        return None
    label = {word.casefold() for word in WORDS.findall(text[: clock.start()])}
    if not (label <= _LITTLE and label & MODIFIED):
        return None
    try:
        return clocks.read(clock)
    except ValueError:  # no such time
        return None


def is_reading_time(text: str) -> bool:
    """Whether a line says how long the article takes to read."""
    found = _READING_TIME.search(text)
    return found is not None and len(WORDS.findall(text[: found.start()] + text[found.end() :])) <= _PLACE_WORDS


def is_moment(text: str) -> bool:
    """Whether a line says when without a year, and little more: `Jan 23`, `Published 6 hours ago`."""
    if len(text) > _MOMENT:
        return False
    if _AGO.search(text):
        return True
    return any(_yearless(text)) and len(WORDS.findall(rest_of(text))) <= _PLACE_WORDS


def says_when(text: str) -> bool:
    """Whether a line says when and nothing else, be it without a year: `3 March`, `10:15 GMT`, `5 hours ago`."""
    if not all(map(_may_say_when, WORDS.findall(text))) or _NO_TIME.search(text):
        return False
    rest, moments = _without_moments(without_dates(text))
    if not moments and not written(text):
        return False
    rest = _YEAR.sub(" ", _READING_TIME.sub(" ", rest))
    words = WORDS.findall(rest)
    return not _NUMBER.search(rest) and all(len(word) == 1 or word.casefold() in _FILLING for word in words)


def day_at_end(text: str) -> int | None:
    """Where the day begins with which a line ends, with or without a year; None where it ends otherwise."""
    spans = [(one.start, one.end) for one in written(text)]
    spans += [found.span() for found in (*_yearless(text), *_SHORT.finditer(text))]
    return next((start for start, end in spans if not any(map(str.isalnum, text[end:]))), None)


def _without_moments(text: str) -> tuple[str, int]:
    """A line without what says when, be it without a year, and how often it did."""
    rest, ago = _AGO.subn(" ", text)
    days = list(_yearless(rest))
    for found in reversed(days):
        rest = f"{rest[: found.start()]} {rest[found.end() :]}"
    rest, short = _SHORT.subn(" ", rest)
    rest, times = clocks.without(rest)
    return rest, ago + len(days) + short + times


def _yearless(text: str) -> Iterator[re.Match[str]]:
    """The days of a line that have no year, and its months without a day."""
    found = _YEARLESS.search(text)
    while found is not None:
        named = found["behind"] or found["before"] or found["of_year"]
        is_day = named is None or named in SOLAR_MONTHS or month_of(named) is not None
        if is_day:
            yield found
        found = _YEARLESS.search(text, found.end() if is_day else found.start() + 1)


@lru_cache(_REMEMBERED_WORDS)
def _may_say_when(word: str) -> bool:
    """Whether a word may stand on a line that says nothing but when; in scripts without spaces, hardly one can tell."""
    return len(word) == 1 or word.casefold().replace("\u0307", "") in _VOCABULARY or UNSPACED.search(word) is not None


def _is_little(word: str) -> bool:
    parts = [part.casefold() for part in WORDS.findall(word)]
    return all(part in _LITTLE for part in parts) and not any(char.isdigit() for char in word)
