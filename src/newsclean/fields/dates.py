"""When an article was published and changed: from metadata, or from a line that states a date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from newsclean.dates.lines import changed_at, is_date_label, is_date_line, is_dated_line, rest_of, states_date
from newsclean.dates.words import MODIFIED
from newsclean.dates.written import WORDS, Stated, is_past, parse, stated_in, without_dates, written
from newsclean.document import Block, Document, Hint
from newsclean.fields import addresses, datelines, labels
from newsclean.fields.found import Found, by_strength, hints, is_exported, is_news
from newsclean.fields.names import people
from newsclean.fields.opening import Opening
from newsclean.fields.prose import Prose, is_prose
from newsclean.text import PREPOSITION, words_of

_PUBLISHED_STRENGTH = (
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
    "meta:citation_online_date",
    "meta:dc.date",
    "meta:dcterms.date",
)
_WEAK = frozenset({"time-element", "front-matter:created"})
"""An element of the page's body may date a comment or another article, and a file may be made long after the article:
a line beside the headline is stronger."""

_LABELLED = re.compile(
    r"(?:(?:first )?published|posted|veröffentlicht|erschienen|publié|publicado|publicada|pubblicato|gepubliceerd|"
    r"publicerad|publiceret|publisert|opublikowano|опубликовано)\b(?: (?:on|at|am|le|el|il|em|op|den))?(?: the)?:?\s+",
    re.IGNORECASE,
)
"""Words that call the date behind them the day of publication."""
_DAY_FIRST_HOST = re.compile(r"https?://[^/]+\.(?:uk|ie|au|nz|in|za|ng|ke|sg|my|pk|mt|eu)(?:[/:]|$)")
"""Where English has the day before the month."""

_SHARED = frozenset({"meta:article:published_time", "meta:og:article:published_time", "meta:og:published_time"})
"""What a page declares to those who share it."""
_REVISED = timedelta(days=30)
"""Who changes a page after so long has written it anew; before, has mended it."""
_WEST, _EAST = timedelta(hours=-12), timedelta(hours=14)
"""How far from UTC the clocks of the earth are."""

_BEGINNINGS_OF_TIME = frozenset("1753-01-01 1899-12-30 1900-01-01 1904-01-01 1969-12-31 1970-01-01 1980-01-01".split())
"""The first days of programs' calendars: so a page's metadata state that nobody knows the day."""

_DAY = len("2021-05-03")

_MIDNIGHT = "T00:00:00"
"""So programs write a day of which they know no time."""
_DATES_OF_ONE = 4
_LATE_DATES = 2
"""More dates than these are those of other articles in a list."""
_FIRST_PROSE = 3
"""A report begins with one of so many paragraphs: a deck may stand above it."""
_SINCE = "1994"
"""Since then texts are on the web."""
_UNDER_PROSE = 4
"""The date under an article stands so few Blocks below its prose: tags and the byline may stand between."""
_REST_WORDS = 3
"""So many words may stand beside a date on a line that states it: a place, an outlet, half a name."""


@dataclass(frozen=True, slots=True)
class Dates:
    """What is known of an article's days."""

    published: Found[str] | None
    modified: Found[str] | None
    warnings: tuple[str, ...] = ()


@dataclass(slots=True)
class _Lines:
    """The dates that the lines round the headline state."""

    published: Found[str] | None = None
    modified: Found[str] | None = None
    days: set[str] = field(default_factory=set)
    """All days that may be the day of publication."""
    used: dict[int, str] = field(default_factory=dict)


def find(document: Document, prose: Prose, opening: Opening, headlines: Sequence[int], language: str | None) -> Dates:
    """The days of publication and of the last change, `headlines` being the Blocks that repeat the title."""
    if language == "en" and any(_DAY_FIRST_HOST.match(address) for address, _ in addresses.stated(document)):
        language = "en-GB"
    known = _known_days(document)
    hinted = by_strength(document, "published", _PUBLISHED_STRENGTH)
    declared, doubts = _from_hints([hint for hint in hinted if hint.origin not in _WEAK], language, known)
    changed, doubts_of_change = _from_hints(by_strength(document, "modified", ()), language, known)
    modified = next(iter(changed), None)
    headline = max((n for n in headlines if n <= opening.prose), default=0)
    lines = _from_lines(opening, headline, language, known)
    published = _weighed(document, declared, lines, modified)
    weak, weak_doubts = _from_hints([hint for hint in hinted if hint.origin in _WEAK], language, known)
    published = _to_the_minute(published, weak) if published else next(iter(weak), None)
    if published is None:
        published = (
            lines.modified
            or _from_last_line(document, prose, language)
            or _from_dateline(document, prose, opening, language)
            or _labelled(opening, language)
        )
    modified = modified or lines.modified
    if published is not None and lines.used:
        published = Found(published.value, published.origin, {**lines.used, **published.used})
    return Dates(published, modified, tuple(dict.fromkeys([*doubts, *doubts_of_change, *weak_doubts])))


def _from_hints(
    hinted: Iterable[Hint], language: str | None, known: frozenset[str]
) -> tuple[list[Found[str]], list[str]]:
    """The days that metadata state, strongest first, and warnings of what is no day before the first one."""
    found: list[Found[str]] = []
    warnings: list[str] = []
    for hint in hinted:
        value = parse(hint.value, language, known)
        if value is not None and _is_believable(value, hint.origin):
            found.append(Found(value, hint.origin))
        elif not found and written(hint.value):
            warnings.append(f"{hint.origin} states no possible date: {hint.value[:40]!r}.")
    return found, warnings


def _known_days(document: Document) -> frozenset[str]:
    """The days of which the input leaves no doubt: by these `3/4/2021` is read elsewhere."""
    stated = [hint.value for name in ("published", "modified") for hint in hints(document, name)]
    stated += [address.replace("/", " ") for address, _ in addresses.stated(document)]
    read = ((parse(text, "en-US"), parse(text, "en-GB")) for text in stated)
    return frozenset(value[:10] for value, other in read if value is not None and value == other)


def _is_believable(value: str, origin: str) -> bool:
    """An export may state any day, a page's metadata none to come, nor the beginning of a program's time."""
    return is_exported(origin) or (value[:10] not in _BEGINNINGS_OF_TIME and is_past(value))


def _from_lines(opening: Opening, headline: int, language: str | None, known: frozenset[str]) -> _Lines:
    lines = _Lines()
    dated = _dated_lines(opening)
    last = max((n for n, block in enumerate(opening.blocks[: opening.late + 1]) if is_prose(block)), default=0)
    places = [n for n, _ in dated]
    dated.sort(key=lambda line: _rank(line[0], headline, last, places))
    for n, block in dated:
        label = opening.blocks[n - 1].text if n else ""
        visit = n < headline and lines.published is not None
        other = n > last and lines.published is not None
        for stated in () if visit else _stated_by(block, label, language, known):
            found = Found(stated.value, "date-line")
            if stated.modified:
                lines.modified = lines.modified or found
            elif not other:
                lines.published = lines.published or found
                lines.days.add(stated.value[:10])
        if lines.published is not None and lines.modified is None:
            lines.modified = _changed_below(opening.blocks, n, lines.published.value)
        if is_dated_line(block.text):
            lines.used[n] = "used-as-date"
            if is_date_label(label):
                lines.used[n - 1] = "used-as-label"
    return lines


def _rank(n: int, headline: int, last: int, places: Sequence[int]) -> tuple[int, int, int]:
    """Which of several dated lines comes first: one below the headline, one above it, one below the `last` prose.

    Above a headline may stand the day of the visit, farther from it than the article's, below the article the day of
    another one. Of lines beside each other the second tells of a change.
    """
    if n > last and n >= headline:
        return 2, 0, n
    first = n
    while n < headline and first - 1 in places:
        first -= 1
    return (1, -first, n) if n < headline else (0, 0, n)


def _changed_below(blocks: Sequence[Block], n: int, published: str) -> Found[str] | None:
    """The time of a change on the day of publication itself, on the line below that: `Updated 19:02`."""
    clock = changed_at(blocks[n + 1].text) if n + 1 < len(blocks) else None
    if clock is None:
        return None
    changed = datetime.combine(date.fromisoformat(published[:10]), clock)
    return Found(changed.isoformat(), "date-line", {n + 1: "used-as-date"})


def _dated_lines(opening: Opening) -> list[tuple[int, Block]]:
    """The lines in which the article's own date may stand; an index of articles has a date for each."""
    before = [(n, block) for n, block in opening.before_prose if states_date(block.text)]
    late = [(n, block) for n, block in opening.near_prose if _is_dated_byline(block.text)]
    if sum(is_date_line(block.text) for _, block in before) > _DATES_OF_ONE:
        return []
    return before if len(late) > _LATE_DATES else before + late


def _stated_by(block: Block, label: str, language: str | None, known: frozenset[str]) -> Iterator[Stated]:
    """The dates of a line that is about its date: a headline that mentions one is not."""
    if len(WORDS.findall(rest_of(block.text))) > _REST_WORDS and not _is_dated_byline(block.text):
        return
    changed = is_date_label(label) and any(word.casefold() in MODIFIED for word in WORDS.findall(label))
    for stated in filter(lambda stated: is_past(stated.value), stated_in(block.text, language, known)):
        yield Stated(stated.value, stated.modified or changed)


_BYLINE = re.compile(rf"(?:^|[|•·⋅\d]\s*){PREPOSITION}\s+\S", re.IGNORECASE)
_PARTS = re.compile(r"\s*[|•·⋅]\s*")
_BYLINE_WORDS = 30
_LOADED = re.compile(r"load-?date\b", re.IGNORECASE)
"""The day on which a database took an article in."""


def _is_dated_byline(text: str) -> bool:
    """Whether a line is about the article's date: `Jane Roe • Harbour Editor • Updated May 6, 2025`."""
    if not states_date(text) or words_of(text) > _BYLINE_WORDS or _LOADED.match(text):
        return False
    if is_dated_line(text) or _BYLINE.search(text) is not None or _names_people(text):
        return True
    parts = labels.split(text, _PARTS)
    return len(parts) > 1 and any(is_dated_line(part) for part in parts)


def _names_people(text: str) -> bool:
    """Whether a line has nothing but names before its date: `Jane Roe and John Doe Sat 3 Oct 2026`."""
    head, _, behind = without_dates(text).partition(" | ")
    names = people(head) if not rest_of(behind) else ()
    return len(names) > 1 and head.rstrip(" ,.–—-").endswith(names[-1])


def _weighed(
    document: Document, declared: Sequence[Found[str]], lines: _Lines, modified: Found[str] | None
) -> Found[str] | None:
    """What the metadata declare or, where a page prints another day, what it prints."""
    if not declared or lines.published is None:
        return declared[0] if declared else lines.published
    first, printed = declared[0], lines.published
    if document.format != "html" or len(lines.days) > 1 or first.value[:10] in lines.days:
        return first
    if _is_same_moment(first.value, printed.value):
        in_address = f"/{printed.value[:10].replace('-', '/')}/"
        return printed if any(in_address in address for address, _ in addresses.stated(document)) else first
    agreed = next((other for other in declared if other.value[:10] in lines.days), None)
    if agreed is None and (
        _is_earlier(printed.value, first.value) or _is_change(document, declared, printed, modified)
    ):
        return printed
    return agreed or first


def _to_the_minute(printed: Found[str], weak: Sequence[Found[str]]) -> Found[str]:
    """A printed day with the only time that elements of the page state for it."""
    if printed.origin != "date-line" or len(printed.value) > _DAY:
        return printed
    stated = {found.value for found in weak if found.value.startswith(f"{printed.value}T")}
    moments = {moment for moment in stated if _MIDNIGHT not in moment}
    return Found(moments.pop(), printed.origin, printed.used) if len(moments) == 1 else printed


def _is_same_moment(stated: str, printed: str) -> bool:
    """Whether metadata state in UTC the moment whose day, where the outlet is, the page prints."""
    if not stated.endswith("+00:00"):
        return False
    moment, day = datetime.fromisoformat(stated), printed[:10]
    return (moment + _WEST).date().isoformat() <= day <= (moment + _EAST).date().isoformat()


def _is_earlier(printed: str, stated: str) -> bool:
    """Whether a page prints a day before the declared one, which then is that on which it was last put out."""
    days = (date.fromisoformat(stated[:10]) - date.fromisoformat(printed[:10])).days
    return days > 1 or (days == 1 and stated.endswith("+00:00"))


def _is_change(
    document: Document, declared: Sequence[Found[str]], printed: Found[str], modified: Found[str] | None
) -> bool:
    """Whether the day of a change is the one that a page prints as its own.

    Long after the other day it is that of the text, where the other one is declared to search engines alone and may be
    that on which the address was first used. Who declares it to those who share the page as well, or as the press,
    means it.
    """
    if modified is None or modified.value[:10] != printed.value[:10] or is_news(document):
        return False
    days = date.fromisoformat(printed.value[:10]) - date.fromisoformat(declared[0].value[:10])
    return days > _REVISED and not any(found.origin in _SHARED for found in declared)


def _labelled(opening: Opening, language: str | None) -> Found[str] | None:
    """The only date of the whole page that a label calls the day of publication: `Posted on April 3, 2021`."""
    found: dict[str, str] = {}
    for n in range(opening.start, len(opening.blocks)):
        block = opening.blocks[n]
        if not states_date(block.text) or opening.is_furniture(block):
            continue
        label = opening.blocks[n - 1].text if n else ""
        labelled = _LABELLED.match(block.text) or (is_date_line(block.text) and _LABELLED.fullmatch(f"{label} "))
        value = _read_first(block.text, language) if labelled else None
        if value is not None:
            found[value[:10]] = value
    return Found(next(iter(found.values())), "date-line") if len(found) == 1 else None


def _from_last_line(document: Document, prose: Prose, language: str | None) -> Found[str] | None:
    """The date under an article: the only line right behind its last prose that is nothing but a date."""
    blocks = document.blocks
    last = prose.article.stop - 1 if document.format == "html" else prose.last
    lines = [n for n in range(last + 1, len(blocks)) if is_date_line(blocks[n].text)]
    if len(lines) != 1 or last < 0 or lines[0] > last + _UNDER_PROSE:
        return None
    value = _read_first(blocks[lines[0]].text, language)
    return Found(value, "date-line", {lines[0]: "used-as-date"}) if value else None


def _from_dateline(document: Document, prose: Prose, opening: Opening, language: str | None) -> Found[str] | None:
    """The day with which the report begins: `OSMUND, July 19, 2000 -- The ferry`; long ago it may be a story's."""
    start = min(prose.first, opening.prose)
    for n in (n for n in prose.indices[:_FIRST_PROSE] if n >= start):
        dated = datelines.day(document.blocks[n].text)
        value = dated.read(language, frozenset()) if dated else None
        if value is not None and is_past(value) and value >= _SINCE:
            return Found(value, "dateline")
    return None


def _read_first(text: str, language: str | None) -> str | None:
    dates = stated_in(text, language)
    return dates[0].value if dates else None
