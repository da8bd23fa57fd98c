"""Dates as people write them: found in a line, and read by its language."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from newsclean.dates import clocks
from newsclean.dates.calendars import (
    BUDDHIST_CENTURY,
    ERAS,
    FIRST_YEAR,
    HAN_NUMERALS,
    SOLAR_LANGUAGES,
    SOLAR_YEARS,
    TAIWAN,
    YEARS_OF_TAIWAN,
    base,
    gregorian_year,
    number,
    of_era,
    of_solar,
)
from newsclean.dates.words import MODIFIED, MONTHS, MONTHS_IN_CROATIAN, PUBLISHED, SOLAR_MONTHS, WEEKDAYS

_ISO = re.compile(
    r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?)?\s*"
    r"(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?(?:\[[\w/+-]+\])?",
    re.IGNORECASE,
)
_CTIME = re.compile(r"(?:[A-Za-z]{3},?\s+)?([A-Za-z]{3,4}\s+\d{1,2})\s+(\d{1,2}:\d{2}:\d{2})\s+([A-Z]{3,4}\s+)?(\d{4})")
"""`Fri Apr 28 19:20:36 CEST 2023`, as programs print a date."""
_SECONDS = re.compile(r"(1\d{9})(?:\d{3})?(?:\.\d+)?")
"""Seconds or milliseconds since 1970, as pandas and databases write a moment: from 2001 to 2033."""
_SIGN = r"(?:[\u0900-\u0963\u0966-\u109f\u1780-\u17ff](?<!\w))"
"""Vowel signs of India and its neighbours are no letters to `\\w`."""
_LETTER = rf"(?:[^\W\d_]|{_SIGN})"
_MONTH_OF_VIETNAM = rf"tháng\s(?:mười\s(?:một|hai)|\d{{1,2}}|{_LETTER}{{2,5}})"
MONTH_NAME = rf"(?:{_LETTER}{{2,14}}(?:\s(?:ال)?(?:ثاني|أول|اول))?|{_MONTH_OF_VIETNAM}|[ก-เ][ก-ี]?\.[ก-ฮ])"
"""What may be a month's name; whether it is one is looked up."""
_AGAIN = r"(?:\s?/\s?[\u0621-\u064a]{3,9})?(?:[\s\u200c]?ماه)?"
"""What Arabic writes behind a month's name, its other name, and Persian, the word for month."""
_NUMBER = rf"[\d{HAN_NUMERALS}]"
_HAN_YEAR = (
    rf"(?:(?:中華)?(?P<era>{'|'.join(ERAS)})\s?(?P<y7>{_NUMBER}{{1,4}}|{FIRST_YEAR})|"
    rf"(?P<y9>1\d\d|[{HAN_NUMERALS}]{{4}}))\s?年"
)
_SAME_YEAR = rf"(?:\s?[（(](?:{'|'.join(ERAS)})?(?:\d{{1,4}}|{FIRST_YEAR})年?[）)])?"
"""A year as another calendar has it, behind the year: `2024年（令和6年）`."""
_AND_AGAIN = rf"\d\d?(?:st|nd|rd|th|\.)?\s?{_LETTER}{{3}}|\d\d?[/.-]\d\d?[/.-]\d{{4}}"
"""What may be glued to a year: another day, where a page prints both and shows one, or how long it takes to read."""
_DATE = re.compile(
    rf"(?:(?<![\w/.])|(?<=(?-i:[a-zà-ÿ\d]))(?=(?-i:[A-ZÀ-Ý]))|(?<=[\s./-](?:19|20)\d\d)(?={_AND_AGAIN}))(?:"
    rf"(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|º|ª|\.)?[\s\-/]*(?:(?:of|de|ga)\s+|d')?"
    rf"(?P<m1>{MONTH_NAME})(?!\w){_AGAIN}\.?[\s\-/,،]*(?:(?:del?|of|năm)\s+|[พค]\.ศ\.\s*)?(?P<y1>\d{{4}})"
    rf"|(?P<m2>{MONTH_NAME})\.?\s*(?P<d2>\d{{1,2}})(?:st|nd|rd|th|(?=[\s.,])|(?<=0\d))\s*[.,]?\s*(?P<y2>\d{{4}})"
    rf"|(?P<y3>\d{{4}})\s*[-/.年년]{_SAME_YEAR}\s*(?P<m3>\d{{1,2}})\s*[-/.月월]\s*(?P<d3>\d{{1,2}})[日일]?T?"
    rf"|{_HAN_YEAR}{_SAME_YEAR}\s?(?P<m7>{_NUMBER}{{1,3}})\s?月\s?(?P<d7>{_NUMBER}{{1,3}})\s?日"
    rf"|(?P<y5>\d{{4}})\.\s?gada\s(?P<d5>\d{{1,2}})\.\s?(?P<m5>{MONTH_NAME})"
    rf"|(?P<y6>\d{{4}})[.,]?(?:\s*m\.)?[\s-]*(?P<m6>[IVX]{{1,4}}\.(?=\s?\d)|{MONTH_NAME})\.?[\s-]*(?P<d6>\d{{1,2}})\.?"
    rf"|(?P<d8>\d{{1,2}})\s?(?P<m8>[ก-ฮ][ก-๎.]{{1,10}}[ก-๎])\.?\s?(?P<y8>\d{{2}})(?!\d)"
    rf"|(?P<n1>\d{{1,2}})(?P<sep>[/.-])\s?(?P<n2>\d{{1,2}})(?P=sep)\s?(?P<y4>\d{{4}})"
    rf"|(?<![.-])(?P<n3>\d{{1,2}})(?P<part>[.-])(?P<n4>\d{{1,2}})(?P=part)(?P<short>\d{{2}})(?![.-]\d)"
    rf")(?:(?<=[日일])|(?!\d(?!\d?:\d\d)|/)|(?<=(?:19|20)\d\d)(?={_AND_AGAIN}))",
    re.IGNORECASE,
)
_YEAR = re.compile(rf"[\dก-ฮ年](?:(?<=\d)(?:\d{{3}}|([.-])\d\d?\1\d\d)|(?<=[ก-ฮ])\.?\s?\d\d|(?<=年)\s?{_NUMBER})")
"""Stands in every date, and is found far sooner than one."""
WORDS = re.compile(rf"[^\W\d_]+(?:{_SIGN}+[^\W\d_]*)*")
_LAST_WORD = re.compile(r"(?<!\w)([^\W\d_]+)\W*$")
_WEEKDAY = 24
"""Characters of the longest, and what parts it from the date."""
_MONTH_FIRST = frozenset({"en-US", "en-PH", "en-CA"})
_SHORT_YEARS = {".": frozenset("de da no nb fi cs he ru uk bg".split()), "-": frozenset({"nl"})}
"""Where `25.04.24` or `25-04-24` is a usual way to write a day; elsewhere it may be a time or a number."""
_CROATIAN = frozenset({"hr", "bs"})
_EARLIEST = 1600
"""The oldest newspapers are of the first years of that century."""
_REMEMBERED = 256
"""Judge and fields ask of the same few lines."""


@dataclass(frozen=True, slots=True)
class Written:
    """A date that stands in a line, whatever day it is."""

    start: int
    end: int
    read: Callable[[str | None, frozenset[str]], str | None]
    """The date as ISO 8601 by the language of the text and by days that it may be; None where there is no such day."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A date that stands in a line, and what the line says of it."""

    value: str
    modified: bool
    """Whether the words before it say that it is the day of a change."""


def parse(text: str, language: str | None = None, known: frozenset[str] = frozenset()) -> str | None:
    """The day, and the time where it is stated, as ISO 8601; None where `text` is no possible date.

    Args:
        text: A date as metadata states it: ISO 8601, a count of seconds, or as people write it.
        language: The language by which `3/4/2021` is read.
        known: Days as ISO 8601 of which the text may speak: where one is the third of April, so is `3/4/2021`.

    """
    iso = _ISO.fullmatch(text.strip())
    if iso is not None:
        return _iso(iso, language)
    seconds = _SECONDS.fullmatch(text.strip())
    if seconds is not None:
        return datetime.fromtimestamp(int(seconds[1]), UTC).isoformat()
    found = written(_CTIME.sub(r"\1 \4 \2 \3", text))
    return found[0].read(language, known) if found else None


def written(text: str) -> tuple[Written, ...]:
    """The dates that stand in a text."""
    return _written(text) if _YEAR.search(text) else ()


@lru_cache(_REMEMBERED)
def _written(text: str) -> tuple[Written, ...]:
    found: list[Written] = []
    match = _DATE.search(text)
    while match is not None:
        named = match["m1"] or match["m2"] or match["m5"] or match["m6"] or match["m8"]
        dated = named is None or named in SOLAR_MONTHS or month_of(named) is not None
        if dated:
            found.append(_dated(match, found[-1].end if found else 0))
        # a month may be glued to the word before it
        match = _DATE.search(text, found[-1].end if dated else match.start() + 1)
    return tuple(found)


def _dated(match: re.Match[str], start: int) -> Written:
    """A day with the time that stands behind it or, not before `start`, in front of it."""
    behind = clocks.behind(match.string, match.end())
    before = None if behind else clocks.before(match.string, start, match.start())
    return Written(
        (before or match).start(),
        (behind or match).end(),
        lambda language, known: _read(match, behind or before, language, known),
    )


def stated_in(text: str, language: str | None = None, known: frozenset[str] = frozenset()) -> list[Stated]:
    """The dates that a line states, each with what its label says."""
    found: list[Stated] = []
    before = 0
    modified = False
    for one in written(text):
        label = {word.casefold() for word in WORDS.findall(text[before : one.start])}
        if label & MODIFIED:
            modified = True
        elif label & PUBLISHED:
            modified = False
        before = one.end
        value = one.read(language, known)
        if value is not None:
            found.append(Stated(value, modified))
    return found


def without_dates(text: str) -> str:
    """A line with a bar in the place of each date and its weekday, so that what stood on its two sides stays apart."""
    for one in reversed(written(text)):
        text = f"{_without_weekday(text[: one.start])} | {text[one.end :]}"
    return text


def _without_weekday(before: str) -> str:
    """What stands before a date, without the weekday behind a name."""
    day = _LAST_WORD.search(before[-_WEEKDAY:])
    if day is None or day[1].casefold() not in WEEKDAYS:
        return before
    rest = before[: len(before) - len(day[0])]
    return rest if len(rest.split()) > 1 else before


def is_past(value: str) -> bool:
    """Whether a day has begun somewhere on earth."""
    return value[:10] <= (datetime.now(UTC) + timedelta(days=1)).date().isoformat()


def month_of(name: str, language: str | None = None) -> int | None:
    """The number of the month that has this name, if one has."""
    if language in _CROATIAN and name.lower() in MONTHS_IN_CROATIAN:
        return MONTHS_IN_CROATIAN[name.lower()]
    return MONTHS.get(name.lower().replace("\u0307", ""))  # the dot that lowering leaves of a Turkish İ


def _iso(match: re.Match[str], language: str | None) -> str | None:
    year, month, day, hour, minute, second, zone = match.groups()
    try:
        on = _numbered(int(year), int(month), int(day), language)
        if hour is None:
            return _plausible(on.isoformat())
        at = time(int(hour), int(minute), int(second or 0), tzinfo=clocks.zone(zone))
    except ValueError:
        return None
    return _plausible(datetime.combine(on, at).isoformat())


def _plausible(value: str) -> str | None:
    return value if int(value[:4]) >= _EARLIEST else None


def _read(match: re.Match[str], clock: re.Match[str] | None, language: str | None, known: frozenset[str]) -> str | None:
    """A date that people wrote; what it leaves open stays open."""
    if match["short"] and base(language) not in _SHORT_YEARS[match["part"]]:
        return None
    try:
        day = _day(match, language, known)
        if clock is None:
            return _plausible(day.isoformat())
        return _plausible(datetime.combine(day, clocks.read(clock, language)).isoformat())
    except ValueError:  # no such day or time
        return None


def _day(match: re.Match[str], language: str | None, known: frozenset[str]) -> date:
    groups = match.groupdict()
    for n in "1256":
        if groups[f"y{n}"]:
            return _named(int(groups[f"y{n}"]), groups[f"m{n}"], int(groups[f"d{n}"]), language)
    if groups["y8"]:
        return _named(BUDDHIST_CENTURY + int(groups["y8"]), groups["m8"], int(groups["d8"]), language)
    if groups["y3"]:
        return _numbered(int(groups["y3"]), int(groups["m3"]), int(groups["d3"]), language)
    if groups["d7"]:
        year = of_era(groups["era"], groups["y7"]) if groups["era"] else number(groups["y9"])
        return _numbered(year, number(groups["m7"]), number(groups["d7"]), language)
    return _in_order(match, language, known)


def _in_order(match: re.Match[str], language: str | None, known: frozenset[str]) -> date:
    """A day and a month by numbers alone, of which the larger one or the language tells which is which."""
    groups = match.groupdict()
    first, second = int(groups["n1"] or groups["n3"]), int(groups["n2"] or groups["n4"])
    year = gregorian_year(int(groups["y4"] or f"20{groups['short']}"))
    if first > 12:
        return date(year, second, first)
    if second > 12:
        return date(year, first, second)
    usual, other = date(year, second, first), date(year, first, second)
    if _month_first(match, language):
        usual, other = other, usual
    return other if other.isoformat() in known and usual.isoformat() not in known else usual


def _named(year: int, month: str, day: int, language: str | None) -> date:
    if month in SOLAR_MONTHS:
        return of_solar(year, SOLAR_MONTHS[month], day)
    return date(gregorian_year(year), month_of(month, language) or 0, day)


def _numbered(year: int, month: int, day: int, language: str | None) -> date:
    """A day by numbers alone, of which the language tells the calendar where the year is of no other."""
    if year in SOLAR_YEARS and base(language) in SOLAR_LANGUAGES:
        return of_solar(year, month, day)
    if year in YEARS_OF_TAIWAN and (language or "").startswith(TAIWAN):
        year = of_era("民國", str(year))
    return date(gregorian_year(year), month, day)


def _month_first(match: re.Match[str], language: str | None) -> bool:
    """How `3/4/2021` is read: months come first in the English of America, or where nothing tells."""
    if match["n1"] is None or match["sep"] == ".":
        return False
    return language is None or language == "en" or language in _MONTH_FIRST
