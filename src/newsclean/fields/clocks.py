"""Times of day as people write them, beside a day: `14.31 Uhr`, `7:45 p.m.`, `오후 2:20`, `5時00分`."""

from __future__ import annotations

import re
from datetime import UTC, time, timedelta, timezone

from newsclean.fields.calendar_words import BESIDE, HALVES, TO_CLOCK

_CLOCK = (
    rf"(?:(?P<early>{'|'.join(HALVES)})\s?)?"
    r"(?P<hour>\d{1,2})(?=[:.h]\d\d|\s*[ap]\.?m\b|\s*(?:Uhr|hrs|h)\b|\s?[時时点點시])"
    r"(?:(?:[:.h]|\s?[時时点點시]\s?)(?P<minute>\d{2}|\d(?=\s?[分분]))(?::(?P<second>\d{2}))?)?"
    r"(?:\s*(?P<half>[ap]\.?m\b\.?))?(?:\s*(?:Uhr|hrs|h\b|[時时点點시分분]))?"
    r"(?:\s*\(?(?P<zone>Z\b|UTC|GMT|[+-][01]\d:?[0-5]\d))?"
)
_WORDS = "|".join(sorted(map(re.escape, BESIDE | TO_CLOCK), key=len, reverse=True))
_BETWEEN = rf"[\s,，|•·–@-]*(?:(?:(?:{_WORDS})(?!\w)\.?|[(（][月火水木金土日월화수목금토일][)）])[\s,|•·–@-]*){{0,3}}"
"""What may stand between a day and the time: signs, a weekday, `at`."""
_BEHIND = re.compile(rf"\.?{_BETWEEN}[\s(]*{_CLOCK}", re.IGNORECASE)
_BEFORE = re.compile(rf"(?<![\w.:/-])(?!\d+\.){_CLOCK}{_BETWEEN}$", re.IGNORECASE)
"""A number with a full stop inside, before a day, may be anything."""
_LAST = re.compile(rf"(?<![\w.:/-]){_CLOCK}\W*$", re.IGNORECASE)
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


def read(clock: re.Match[str]) -> time:
    """The time that was found.

    Raises:
        ValueError: There is no such time.

    """
    hour = int(clock["hour"])
    half = HALVES.get(clock["early"]) or (clock["half"] or "")[:1].lower()
    if half and hour <= 12:  # whoever writes 14:31 p.m. has said it twice
        hour = hour % 12 + 12 * (half == "p")
    return time(hour, int(clock["minute"] or 0), int(clock["second"] or 0), tzinfo=zone(clock["zone"]))


def zone(stated: str | None) -> timezone | None:
    """The time zone as dates and times state it: `Z`, `GMT`, `+02:00`, or none."""
    if not stated:
        return None
    if stated[0] not in "+-":
        return UTC
    digits = stated[1:].replace(":", "").ljust(4, "0")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(offset if stated[0] == "+" else -offset)
