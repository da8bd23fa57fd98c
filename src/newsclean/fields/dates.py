"""When an article was published and changed: from metadata, or from a line that states a date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache

from newsclean.document import Block, Document, Hint
from newsclean.fields.calendar_words import BESIDE, MODIFIED, MONTHS, PUBLISHED
from newsclean.fields.found import Found, by_strength, hints
from newsclean.fields.opening import Opening, last_prose
from newsclean.text import is_terminated, words_of

_PUBLISHED_STRENGTH = (
    "front-matter:date",
    "front-matter:post_date",
    "front-matter:pubdate",
    "front-matter:date_published",
    "front-matter:published",
    "json-ld:datepublished",
    "meta:article:published_time",
    "meta:og:article:published_time",
    "meta:og:published_time",
    "meta:datepublished",
    "meta:parsely-pub-date",
    "meta:sailthru.date",
    "meta:cxenseparse:recs:publishtime",
    "meta:dc.date.issued",
    "meta:dcterms.created",
    "meta:pubdate",
    "meta:publishdate",
    "meta:publish-date",
    "meta:publication_date",
    "meta:published",
    "meta:published_date",
    "meta:published_at",
    "meta:published_time",
    "meta:og:publish_date",
    "meta:article:first_published_time",
    "meta:cxenseparse:publishtime",
    "time-published",
    "meta:date_created",
    "meta:date",
    "meta:dc.date",
    "meta:dcterms.date",
)
_WEAK = frozenset({"time-element"})
"""An element of the page's body may date a comment or another article: a line beside the headline is stronger."""

_ISO = re.compile(
    r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?)?\s*"
    r"(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?(?:\[[\w/+-]+\])?",
    re.IGNORECASE,
)
_MONTH_NUMBERS = {name: number for number, names in enumerate(MONTHS, 1) for name in names}
_MONTH = "|".join(sorted(_MONTH_NUMBERS, key=len, reverse=True))
_TIME = (
    r"(?:[\s,|•·–-]*(?:at|um|à|a las|às|om|kl\.?|alle(?: ore)?|ore|@)?[\s(]*"
    r"(?P<hour>\d{1,2})(?=[:.h]\d\d|\s*[ap]\.?m\b|\s*(?:Uhr|hrs|h)\b)(?:[:.h](?P<minute>\d{2})(?::(?P<second>\d{2}))?)?"
    r"(?:\s*(?P<half>[ap]\.?m\b\.?))?(?:\s*(?:Uhr|hrs|h\b))?"
    r"(?:\s*\(?(?P<zone>Z\b|UTC|GMT|[+-]\d{2}:?\d{2}))?)?"
)
_DATE = re.compile(
    rf"(?<![\w/.])(?:"
    rf"(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|º|ª|\.)?[\s\-/]*(?:(?:of|de|d')\s*)?(?P<m1>{_MONTH})\b\.?[\s\-/,]*(?:(?:del?|of)\s+)?(?P<y1>\d{{4}})"
    rf"|(?P<m2>{_MONTH})\b\.?\s*(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s*,?\s*(?P<y2>\d{{4}})"
    rf"|(?P<y3>\d{{4}})\s*[-/.年]\s*(?P<m3>\d{{1,2}})\s*[-/.月]\s*(?P<d3>\d{{1,2}})日?T?"
    rf"|(?P<n1>\d{{1,2}})(?P<sep>[/.-])\s?(?P<n2>\d{{1,2}})(?P=sep)\s?(?P<y4>\d{{4}})"
    rf"|(?P<n3>\d{{2}})\.(?P<n4>\d{{2}})\.(?P<short>\d{{2}})"
    rf"|(?P<d5>\d{{1,2}})-(?P<m5>{_MONTH})-(?P<y5>\d{{4}})"
    rf")(?![\d/]){_TIME}",
    re.IGNORECASE,
)
_CTIME = re.compile(r"(?:[A-Za-z]{3},?\s+)?([A-Za-z]{3,4}\s+\d{1,2})\s+(\d{1,2}:\d{2}:\d{2})\s+([A-Z]{3,4}\s+)?(\d{4})")
"""`Fri Apr 28 19:20:36 CEST 2023`, as programs print a date."""
_YEAR = re.compile(r"\d{4}|\d\d\.\d\d\.\d\d")
"""Stands in every date, and is found far sooner than one."""
_WORDS = re.compile(r"[^\W\d_]+")
_LABELLED = re.compile(
    r"(?:(?:first )?published|posted|veröffentlicht|erschienen|publié|publicado|publicada|pubblicato|gepubliceerd|"
    r"publicerad|publiceret|publisert|opublikowano|опубликовано)\b(?: (?:on|at|am|le|el|il|em|op|den))?(?: the)?:?\s+",
    re.IGNORECASE,
)
"""Words that call the date behind them the day of publication."""
_LABELS = PUBLISHED | MODIFIED
_LITTLE = _LABELS | BESIDE
_READING_TIME = re.compile(
    r"\d+\s*-?\s*(?:min(?:ute)?[ns]?\.?|minut[oei]s?)"
    r"(?:\s+(?:to\s+)?(?:read|lesezeit|de lecture|de lectura|di lettura))?\b",
    re.IGNORECASE,
)
_MONTH_FIRST = frozenset({"en-US", "en-PH", "en-CA"})
_DAY_FIRST_HOST = re.compile(r"https?://[^/]+\.(?:uk|ie|au|nz|in|za|ng|ke|sg|my|pk|mt|eu)(?:[/:]|$)")
"""Where English has the day before the month."""
_DAYS, _MONTHS, _YEARS = ("d1", "d2", "d5"), ("m1", "m2", "m5"), ("y1", "y2", "y5")
"""The groups of a date whose month is a word."""
_SHORT_YEARS = frozenset({"de", "da", "no", "nb", "fi", "cs"})
"""Where `25.04.24` is a usual way to write a day; elsewhere it may be a time or a number."""
_EARLIEST = 1600
"""The oldest newspapers are of the first years of that century."""

_FIRST_PAGE = "1990"
"""Metadata of a page that state an earlier day state a program's beginning of time."""

_DATES_OF_ONE = 4
_LATE_DATES = 2
"""More dates than these are those of other articles in a list."""
_UNDER_PROSE = 3
_LINE = 300
"""Characters of a line that may state a date."""
_PLACE_WORDS = 2
_REST_WORDS = 3
"""So many words may stand beside a date on a line that states it: a place, an outlet, half a name."""


@dataclass(frozen=True, slots=True)
class Dates:
    """What is known of an article's days."""

    published: Found[str] | None
    modified: Found[str] | None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stated:
    """A date that stands in a line."""

    value: str
    modified: bool
    """Whether the words before it say that it is the day of a change."""


@dataclass(slots=True)
class _Lines:
    """The dates that the lines round the headline state."""

    published: Found[str] | None = None
    modified: Found[str] | None = None
    days: set[str] = field(default_factory=set)
    """All days that may be the day of publication."""
    used: dict[int, str] = field(default_factory=dict)


def find(document: Document, opening: Opening, headlines: Sequence[int], language: str | None) -> Dates:
    """The days of publication and of the last change, `headlines` being the Blocks that repeat the title."""
    warnings: list[str] = []
    if language == "en" and any(_DAY_FIRST_HOST.match(hint.value) for hint in hints(document, "url")):
        language = "en-GB"
    hinted = by_strength(document, "published", _PUBLISHED_STRENGTH)
    published = _from_hints([hint for hint in hinted if hint.origin not in _WEAK], language, warnings)
    modified = _from_hints(by_strength(document, "modified", ()), language, warnings)
    lines = _from_lines(opening, max((n for n in headlines if n <= opening.prose), default=0), language)
    if published is None or _prints_another_day(document, lines, published.value, modified):
        published = lines.published
    if published is None:
        published = _from_hints([hint for hint in hinted if hint.origin in _WEAK], language, warnings)
    if published is None:
        published = lines.modified or _from_last_line(document, language) or _labelled(opening, language)
    modified = modified or lines.modified
    if published is not None and lines.used:
        published = Found(published.value, published.origin, {**lines.used, **published.used})
    return Dates(published, modified, tuple(warnings))


def parse(text: str, language: str | None = None) -> str | None:
    """The day, and the time where it is stated, as ISO 8601; None where `text` is no possible date.

    Args:
        text: A date as metadata states it: ISO 8601 or as people write it.
        language: The language by which `3/4/2021` is read.

    """
    iso = _ISO.fullmatch(text.strip())
    if iso is not None:
        return _iso(iso)
    match = _DATE.search(_CTIME.sub(r"\1 \4 \2 \3", text))
    return _read(match, language) if match else None


def stated_in(text: str, language: str | None = None) -> list[Stated]:
    """The dates that a line states, each with what its label says."""
    found: list[Stated] = []
    before = 0
    modified = False
    for match in _DATE.finditer(text):
        label = {word.casefold() for word in _WORDS.findall(text[before : match.start()])}
        if label & MODIFIED:
            modified = True
        elif label & PUBLISHED:
            modified = False
        before = match.end()
        value = _read(match, language)
        if value is not None:
            found.append(Stated(value, modified))
    return found


@lru_cache(maxsize=64)  # several fields ask of the same few lines
def rest_of(text: str) -> str:
    """What stands on a line beside its dates and the words that go with them."""
    without = _READING_TIME.sub(" ", _DATE.sub(" | ", text))
    return " ".join(word for word in without.split() if not _is_little(word)).strip(" |")


def _is_little(word: str) -> bool:
    parts = [part.casefold() for part in _WORDS.findall(word)]
    return all(part in _LITTLE for part in parts) and not any(char.isdigit() for char in word)


def _states_date(text: str) -> bool:
    return len(text) <= _LINE and _YEAR.search(text) is not None and _DATE.search(text) is not None


def is_date_line(text: str) -> bool:
    """Whether a line states a date and nothing else."""
    return _states_date(text) and not any(char.isalnum() for char in rest_of(text))


def is_dated_line(text: str) -> bool:
    """Whether a line states a date and no more than a place beside it: `Port Ansel, 14 November 2022`."""
    if not _states_date(text):
        return False
    if is_date_line(text):
        return True
    if is_terminated(text) or text.endswith(":"):
        return False
    return len(_WORDS.findall(rest_of(text))) <= _PLACE_WORDS


def is_date_label(text: str) -> bool:
    """Whether a line only introduces the date that stands on the next."""
    words = _WORDS.findall(text)
    if not 0 < len(words) <= 4:
        return False
    folded = {word.casefold() for word in words}
    return folded <= _LITTLE and not folded.isdisjoint(_LABELS)


def _iso(match: re.Match[str]) -> str | None:
    year, month, day, hour, minute, second, zone = match.groups()
    try:
        if hour is None:
            return _plausible(date(int(year), int(month), int(day)).isoformat())
        moment = datetime(int(year), int(month), int(day), int(hour), int(minute), int(second or 0), tzinfo=_zone(zone))
    except ValueError:
        return None
    return _plausible(moment.isoformat())


def _is_past(value: str) -> bool:
    """Whether a day has begun somewhere on earth."""
    return value[:10] <= (datetime.now(UTC) + timedelta(days=1)).date().isoformat()


def _plausible(value: str) -> str | None:
    return value if int(value[:4]) >= _EARLIEST else None


def _zone(stated: str | None) -> timezone | None:
    if not stated:
        return None
    if stated[0] not in "+-":
        return UTC
    digits = stated[1:].replace(":", "").ljust(4, "0")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(offset if stated[0] == "+" else -offset)


def _read(match: re.Match[str], language: str | None) -> str | None:
    """A date that people wrote; what it leaves open stays open."""
    if match["short"] and (language or "").split("-")[0] not in _SHORT_YEARS:
        return None
    try:
        day = _day(match, language)
        if match["hour"] is None:
            return _plausible(day.isoformat())
        return _plausible(datetime.combine(day, _clock(match)).isoformat())
    except (ValueError, KeyError):  # no such day or time; a month's name in letters that have no lower case
        return None


def _day(match: re.Match[str], language: str | None) -> date:
    groups = match.groupdict()
    if groups["y3"]:
        return date(int(groups["y3"]), int(groups["m3"]), int(groups["d3"]))
    day, month, year = (next((groups[key] for key in keys if groups[key]), "") for keys in (_DAYS, _MONTHS, _YEARS))
    if month:
        return date(int(year), _MONTH_NUMBERS[month.lower()], int(day))
    first, second = int(groups["n1"] or groups["n3"]), int(groups["n2"] or groups["n4"])
    if first <= 12 and (second > 12 or _month_first(match, language)):
        first, second = second, first
    return date(int(groups["y4"] or f"20{groups['short']}"), second, first)


def _clock(match: re.Match[str]) -> time:
    hour, half = int(match["hour"]), (match["half"] or "")[:1].lower()
    if half:
        if hour > 12:
            raise ValueError
        hour = hour % 12 + 12 * (half == "p")
    return time(hour, int(match["minute"] or 0), int(match["second"] or 0), tzinfo=_zone(match["zone"]))


def _month_first(match: re.Match[str], language: str | None) -> bool:
    """How `3/4/2021` is read: months come first in the English of America, or where nothing tells."""
    if match["n1"] is None or match["sep"] == ".":
        return False
    return language is None or language == "en" or language in _MONTH_FIRST


def _from_hints(hinted: list[Hint] | tuple[Hint, ...], language: str | None, warnings: list[str]) -> Found[str] | None:
    for hint in hinted:
        value = parse(hint.value, language)
        if value is not None and _is_believable(value, hint.origin):
            return Found(value, hint.origin)
        warning = f"{hint.origin} states no possible date: {hint.value[:40]!r}."
        if _DATE.search(hint.value) and warning not in warnings:
            warnings.append(warning)
    return None


def _is_believable(value: str, origin: str) -> bool:
    """Front matter may speak of old papers and of days to come, a page's metadata of neither."""
    return origin.startswith("front-matter:") or (value >= _FIRST_PAGE and _is_past(value))


def _from_lines(opening: Opening, headline: int, language: str | None) -> _Lines:
    lines = _Lines()
    dated = _dated_lines(opening)
    dated.sort(key=lambda line: line[0] < headline)  # above the headline may stand the day of the visit
    for n, block in dated:
        label = opening.blocks[n - 1].text if n else ""
        visit = n < headline and lines.published is not None
        for stated in () if visit else _stated_by(block, label, language):
            found = Found(stated.value, "date-line")
            if stated.modified:
                lines.modified = lines.modified or found
            else:
                lines.published = lines.published or found
                lines.days.add(stated.value[:10])
        if is_dated_line(block.text):
            lines.used[n] = "used-as-date"
            if is_date_label(label):
                lines.used[n - 1] = "used-as-label"
    return lines


def _dated_lines(opening: Opening) -> list[tuple[int, Block]]:
    """The lines in which the article's own date may stand; an index of articles has a date for each."""
    before = [(n, block) for n, block in opening.before_prose if _states_date(block.text)]
    late = [(n, block) for n, block in opening.near_prose if _is_dated_byline(block.text)]
    if sum(is_date_line(block.text) for _, block in before) > _DATES_OF_ONE:
        return []
    return before if len(late) > _LATE_DATES else before + late


def _stated_by(block: Block, label: str, language: str | None) -> Iterator[Stated]:
    """The dates of a line that is about its date: a headline that mentions one is not."""
    if len(_WORDS.findall(rest_of(block.text))) > _REST_WORDS and not _is_dated_byline(block.text):
        return
    changed = is_date_label(label) and any(word.casefold() in MODIFIED for word in _WORDS.findall(label))
    for stated in filter(lambda stated: _is_past(stated.value), stated_in(block.text, language)):
        yield Stated(stated.value, stated.modified or changed)


_BYLINE = re.compile(r"(?:^|[|•·⋅\d]\s*)(?:by|von|par|por|di|door|av|af)\s+\S", re.IGNORECASE)
_PARTS = re.compile(r"\s*[|•·⋅]\s*")
_BYLINE_WORDS = 30


def _is_dated_byline(text: str) -> bool:
    """Whether a line is about the article's date: `Jane Roe • Harbour Editor • Updated May 6, 2025`."""
    if not _states_date(text) or words_of(text) > _BYLINE_WORDS:
        return False
    if is_dated_line(text) or _BYLINE.search(text) is not None:
        return True
    parts = _PARTS.split(text)
    return len(parts) > 1 and any(is_dated_line(part) for part in parts)


def _prints_another_day(document: Document, lines: _Lines, stated: str, modified: Found[str] | None) -> bool:
    """Whether the page prints its day where the metadata state another.

    Some systems state as both days that on which the page was last put out, others the day in UTC, which the address
    and the printed line do not.
    """
    if lines.published is None or len(lines.days) > 1:
        return False
    printed, day = date.fromisoformat(lines.published.value[:10]), date.fromisoformat(stated[:10])
    if stated.endswith("+00:00") and abs(printed - day) == timedelta(days=1):
        return any(f"/{printed:%Y/%m/%d}/" in hint.value for hint in hints(document, "url"))
    return modified is not None and modified.value[:10] <= stated[:10] and printed < day - timedelta(days=1)


def _labelled(opening: Opening, language: str | None) -> Found[str] | None:
    """The only date of the whole page that a label calls the day of publication: `Posted on April 3, 2021`."""
    found: dict[str, str] = {}
    for n, block in enumerate(opening.blocks):
        if not _states_date(block.text) or opening.is_furniture(block):
            continue
        label = opening.blocks[n - 1].text if n else ""
        labelled = _LABELLED.match(block.text) or (is_date_line(block.text) and _LABELLED.fullmatch(f"{label} "))
        value = _read_first(block.text, language) if labelled else None
        if value is not None:
            found[value[:10]] = value
    return Found(next(iter(found.values())), "date-line") if len(found) == 1 else None


def _from_last_line(document: Document, language: str | None) -> Found[str] | None:
    """The date under a press release: the only line right behind a text's last prose that is nothing but a date."""
    if document.format not in {"plain-text", "scraped-text"}:
        return None
    blocks = document.blocks
    last = last_prose(blocks)
    lines = [n for n in range(last + 1, len(blocks)) if is_date_line(blocks[n].text)]
    if len(lines) != 1 or last < 0 or lines[0] > last + _UNDER_PROSE:
        return None
    value = _read_first(blocks[lines[0]].text, language)
    return Found(value, "date-line", {lines[0]: "used-as-date"}) if value else None


def _read_first(text: str, language: str | None) -> str | None:
    dates = stated_in(text, language)
    return dates[0].value if dates else None


def without_dates(text: str) -> str:
    """A line with a bar in the place of each date, so that what stood on its two sides stays apart."""
    return _DATE.sub(" | ", text) if _YEAR.search(text) else text
