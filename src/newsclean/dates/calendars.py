"""Days of calendars other than the Gregorian, where a text leaves no doubt which one it counts by.

The calendar of the Moon is none of them: its months begin when somebody sees it, on another day in another country.
"""

from __future__ import annotations

from datetime import date, timedelta

_BUDDHIST, _BUDDHIST_FROM = 543, 2400
"""The years by which the other era is older, and from which on a year is one of it: no paper is dated so far ahead."""
BUDDHIST_CENTURY = 2500
"""Which of its centuries Thai papers mean where they write two digits of a year."""
ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018, "民國": 1911, "民国": 1911}
"""The eras of Japan and Taiwan, and the years before their first."""
FIRST_YEAR = "元"
"""How the first year of an era is written."""
YEARS_OF_TAIWAN = range(100, 200)
"""Of the republic, since 2011: these are written without the era's name as well."""
TAIWAN = ("zh-Hant", "zh-TW")
"""How the language tags begin of those who write them so."""
_TEN, _HAN_DIGITS = "十", "〇零○一二三四五六七八九"
_AS_DIGITS = str.maketrans(_HAN_DIGITS, "000123456789")
HAN_NUMERALS = _HAN_DIGITS + _TEN
SOLAR_YEARS = range(1300, 1500)
"""Of Iran and Afghanistan: from the law that made this calendar, March 1921, as far as the cycle below holds."""
SOLAR_LANGUAGES = frozenset({"fa", "ps"})
_SOLAR_START = date(1921, 3, 21)
_LONG_MONTHS = 6


def base(language: str | None) -> str:
    """A language without its script and region: what its speakers share, whatever they write it in."""
    return (language or "").split("-")[0]


def gregorian_year(year: int) -> int:
    """The year of our era; Thai papers count from the Buddha's death."""
    return year - _BUDDHIST if year > _BUDDHIST_FROM else year


def of_era(era: str, year: str) -> int:
    """The year of our era by an era's name, and the year in it as written."""
    return ERAS[era] + (1 if year == FIRST_YEAR else number(year))


def number(text: str) -> int:
    """A number below a hundred in the words that East Asia writes it with, or any one digit by digit.

    Raises:
        ValueError: It is no such number.

    """
    tens, ten, ones = text.translate(_AS_DIGITS).partition(_TEN)
    return 10 * int(tens or 1) + int(ones or 0) if ten else int(tens)


def of_solar(year: int, month: int, day: int) -> date:
    """The day of our calendar of a day of Iran's, whose year begins in March with six months of 31 days.

    Leap years follow a cycle of 33 years, which agrees with what the equinox, by law, decides.

    Raises:
        ValueError: There is no such day.

    """
    last = 31 if month <= _LONG_MONTHS else 30 if month < 12 or _is_leap(year) else 29
    if year not in SOLAR_YEARS or not 1 <= month <= 12 or not 1 <= day <= last:
        raise ValueError
    years = 365 * (year - SOLAR_YEARS.start) + sum(map(_is_leap, range(SOLAR_YEARS.start, year)))
    months = 30 * (month - 1) + min(month - 1, _LONG_MONTHS)
    return _SOLAR_START + timedelta(days=years + months + day - 1)


def _is_leap(year: int) -> bool:
    return (25 * year + 11) % 33 < 8
