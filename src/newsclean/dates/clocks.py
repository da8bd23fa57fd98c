"""Times of day as people write them, beside a day: `14.31 Uhr`, `7:45 p.m.`, `오후 2:20`, `5時00分`."""

from __future__ import annotations

import re
from datetime import UTC, time, timedelta, timezone

from newsclean.dates.calendars import base
from newsclean.dates.words import (
    BESIDE,
    HALVES_BEFORE,
    HALVES_BEHIND,
    INDIAN_LANGUAGES,
    INDIAN_TIME,
    TO_CLOCK,
    ZONES,
)

_CLOCK = (
    rf"(?:(?P<early>{'|'.join(HALVES_BEFORE)})\s?)?"
    r"(?P<hour>\d{1,2})(?=[:.h]\d\d|:\s\d\d(?!\d)|\s*[ap]\.?m\b|\s*(?:Uhr|hrs|h)\b|\s?[時时点點시])"
    r"(?:(?::\s|[:.h]|\s?[時时点點시]\s?)(?P<minute>\d{2}|\d(?=\s?[分분]))(?::(?P<second>\d{2}))?)?"
    rf"(?:\s*(?P<late>[ap]\.?m\b\.?|(?:{'|'.join(map(re.escape, HALVES_BEHIND))})(?!\w)))?"
    r"(?:\s*(?:Uhr|hrs|h\b|[時时点點시分분]|बजे))?"
    r"(?:\s*\(?(?P<zone>(?:UTC|GMT)\s?[+-]\d{1,2}(?::?[0-5]\d)?(?!\d)|Z\b|UTC|GMT|[+-][01]\d:?[0-5]\d|"
    rf"(?-i:{'|'.join([*ZONES, INDIAN_TIME])})\b))?"
)
_WORDS = "|".join(sorted(map(re.escape, BESIDE | TO_CLOCK), key=len, reverse=True))
_WEEKDAY = r"[(（][月火水木金土日월화수목금토일][)）]|[(（]?(?:星期|週|周)[一二三四五六日天][)）]?"
"""Needs no space behind it."""
_BETWEEN = rf"[\s,،，|•·–@-]*(?:(?:(?:{_WORDS})(?!\w)\.?|{_WEEKDAY})[\s,،，|•·–@-]*){{0,3}}"
_BEHIND = re.compile(rf"\.?{_BETWEEN}[\s(]*{_CLOCK}(?!(?:\.\d\d?)?\.\d{{4}}(?!\d))", re.IGNORECASE)
"""What has a year behind a full stop is a day."""
_BEFORE = re.compile(rf"(?<![\w.:/-])(?!\d+\.){_CLOCK}{_BETWEEN}$", re.IGNORECASE)
"""A number with a full stop inside, before a day, may be anything."""
_LAST = re.compile(rf"(?<![\w.:/-]){_CLOCK}\W*$", re.IGNORECASE)
_ANYWHERE = re.compile(rf"(?<![\w.:/-])(?!\d+\s*h(?:rs)?\b){_CLOCK}", re.IGNORECASE)
"""Full hours, too, may be how long something takes."""
_OFFSET = re.compile(r"([+-])(\d{1,2}):?(\d\d)?")
_FAR = 40
"""So many characters before a day its time may begin."""


def behind(text: str, end: int) -> re.Match[str] | None:
    """The time right behind a day that ends at `end`."""
    return _BEHIND.match(text, end)


def before(text: str, start: int, end: int) -> re.Match[str] | None:
    """The time right before a day that begins at `end`, where it does not begin before `start`."""
    return _BEFORE.search(text, max(start, end - _FAR), end)


def last_of(text: str) -> re.Match[str] | None:
    """The time with which a line ends."""
    return _LAST.search(text)


def without(text: str) -> tuple[str, int]:
    """A line without its times, and how many they were."""
    return _ANYWHERE.subn(" ", text)


def read(clock: re.Match[str], language: str | None = None) -> time:
    """The time that was found; the language of the text tells zones of one name apart.

    Raises:
        ValueError: There is no such time.

    """
    hour = int(clock["hour"])
    said = (clock["early"] or clock["late"] or "").casefold()
    half = HALVES_BEFORE.get(said) or HALVES_BEHIND.get(said) or said[:1]
    if half and hour <= 12:  # whoever writes 14:31 p.m. has said it twice
        hour = hour % 12 + 12 * (half == "p")
    return time(hour, int(clock["minute"] or 0), int(clock["second"] or 0), tzinfo=zone(clock["zone"], language))


def zone(stated: str | None, language: str | None = None) -> timezone | None:
    """The time zone as dates and times state it: `Z`, `GMT`, `GMT+7`, `+02:00`, `WIB`, or none."""
    if not stated:
        return None
    if stated in ZONES:
        return timezone(timedelta(hours=ZONES[stated]))
    if stated == INDIAN_TIME:
        return timezone(timedelta(hours=5, minutes=30)) if base(language) in INDIAN_LANGUAGES else None
    offset = _OFFSET.search(stated)
    if offset is None:
        return UTC
    ahead = timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0))
    return timezone(ahead if offset[1] == "+" else -ahead)
