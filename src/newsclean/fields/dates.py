"""When an article was published and changed: from metadata, or from a line that states a date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from newsclean.document import Block, Document, Hint
from newsclean.fields.calendar_words import MODIFIED
from newsclean.fields.found import Found, by_strength, hints
from newsclean.fields.opening import Opening
from newsclean.fields.prose import Prose
from newsclean.fields.written_dates import (
    WORDS,
    Stated,
    is_date_label,
    is_date_line,
    is_dated_line,
    is_past,
    parse,
    rest_of,
    stated_in,
    states_date,
    written,
)
from newsclean.text import words_of

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

_LABELLED = re.compile(
    r"(?:(?:first )?published|posted|veröffentlicht|erschienen|publié|publicado|publicada|pubblicato|gepubliceerd|"
    r"publicerad|publiceret|publisert|opublikowano|опубликовано)\b(?: (?:on|at|am|le|el|il|em|op|den))?(?: the)?:?\s+",
    re.IGNORECASE,
)
"""Words that call the date behind them the day of publication."""
_DAY_FIRST_HOST = re.compile(r"https?://[^/]+\.(?:uk|ie|au|nz|in|za|ng|ke|sg|my|pk|mt|eu)(?:[/:]|$)")
"""Where English has the day before the month."""

_FIRST_PAGE = "1990"
"""Metadata of a page that state an earlier day state a program's beginning of time."""

_DATES_OF_ONE = 4
_LATE_DATES = 2
"""More dates than these are those of other articles in a list."""
_UNDER_PROSE = 3
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
        published = lines.modified or _from_last_line(document, prose, language) or _labelled(opening, language)
    modified = modified or lines.modified
    if published is not None and lines.used:
        published = Found(published.value, published.origin, {**lines.used, **published.used})
    return Dates(published, modified, tuple(warnings))


def _from_hints(hinted: list[Hint] | tuple[Hint, ...], language: str | None, warnings: list[str]) -> Found[str] | None:
    for hint in hinted:
        value = parse(hint.value, language)
        if value is not None and _is_believable(value, hint.origin):
            return Found(value, hint.origin)
        warning = f"{hint.origin} states no possible date: {hint.value[:40]!r}."
        if written(hint.value) and warning not in warnings:
            warnings.append(warning)
    return None


def _is_believable(value: str, origin: str) -> bool:
    """Front matter may speak of old papers and of days to come, a page's metadata of neither."""
    return origin.startswith("front-matter:") or (value >= _FIRST_PAGE and is_past(value))


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
    before = [(n, block) for n, block in opening.before_prose if states_date(block.text)]
    late = [(n, block) for n, block in opening.near_prose if _is_dated_byline(block.text)]
    if sum(is_date_line(block.text) for _, block in before) > _DATES_OF_ONE:
        return []
    return before if len(late) > _LATE_DATES else before + late


def _stated_by(block: Block, label: str, language: str | None) -> Iterator[Stated]:
    """The dates of a line that is about its date: a headline that mentions one is not."""
    if len(WORDS.findall(rest_of(block.text))) > _REST_WORDS and not _is_dated_byline(block.text):
        return
    changed = is_date_label(label) and any(word.casefold() in MODIFIED for word in WORDS.findall(label))
    for stated in filter(lambda stated: is_past(stated.value), stated_in(block.text, language)):
        yield Stated(stated.value, stated.modified or changed)


_BYLINE = re.compile(r"(?:^|[|•·⋅\d]\s*)(?:by|von|par|por|di|door|av|af)\s+\S", re.IGNORECASE)
_PARTS = re.compile(r"\s*[|•·⋅]\s*")
_BYLINE_WORDS = 30


def _is_dated_byline(text: str) -> bool:
    """Whether a line is about the article's date: `Jane Roe • Harbour Editor • Updated May 6, 2025`."""
    if not states_date(text) or words_of(text) > _BYLINE_WORDS:
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
    """The date under a press release: the only line right behind a text's last prose that is nothing but a date."""
    if document.format not in {"plain-text", "scraped-text"}:
        return None
    blocks = document.blocks
    last = prose.last
    lines = [n for n in range(last + 1, len(blocks)) if is_date_line(blocks[n].text)]
    if len(lines) != 1 or last < 0 or lines[0] > last + _UNDER_PROSE:
        return None
    value = _read_first(blocks[lines[0]].text, language)
    return Found(value, "date-line", {lines[0]: "used-as-date"}) if value else None


def _read_first(text: str, language: str | None) -> str | None:
    dates = stated_in(text, language)
    return dates[0].value if dates else None
