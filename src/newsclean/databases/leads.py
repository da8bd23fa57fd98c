"""What stands before the first label of a document, where its place alone says what it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from newsclean.databases.forms import COUNTER, DOCUMENT, END, LENGTH, Lead
from newsclean.databases.values import BYLINE, Values
from newsclean.lexicon.rights import RESERVED, SIGN

_FURNITURE = re.compile(rf"(?:Page \d+ of \d+|{COUNTER}|{END}|Document \d+ of \d+|_{{20,}}|ProQuest document link)?")


def is_furniture(line: str) -> bool:
    """Whether a line is the file's, not the document's, or blank."""
    return _FURNITURE.fullmatch(line.strip()) is not None


RIGHTS = re.compile(rf"\s*(?:{SIGN}(?:\W*\d{{4}}|.{{0,80}}$| of .+ is the property of )|{RESERVED})", re.IGNORECASE)
"""How notices of rights begin, which stand before and behind an article."""
_DAY = re.compile(
    r"(?:[^\W\d]+,?\s+)?(?:[^\W\d]{3,12}\.? \d{1,2}, ?\d{4}|\d{1,2}\.? (?:de )?[^\W\d]{3,12}\.? (?:de )?\d{4}|"
    r"[^\W\d]{3,12},? \d{4}$)"
)
_EDITION = re.compile(r".{0,40}\b(?:edition|ausgabe|final)\b.{0,30}", re.IGNORECASE)


def _paragraphs(lines: Sequence[str]) -> list[list[str]]:
    """The lines that say something of the document, those of a paragraph together."""
    made: list[list[str]] = [[]]
    for line in lines:
        if is_furniture(line) or RIGHTS.match(line):
            made.append([])
        else:
            made[-1].append(line.strip())
    return [paragraph for paragraph in made if paragraph]


def _title(lines: Sequence[str]) -> Values | None:
    paragraphs = _paragraphs(lines)
    return {"title": " ".join(paragraphs[0])} if len(paragraphs) == 1 else None


def _outlet(lines: Sequence[str]) -> Values | None:
    """The outlet right above its date; the title below them, or right above, where a cover may stand before it."""
    paragraphs = _paragraphs(lines)
    days = (n for n, paragraph in enumerate(paragraphs) if any(map(_DAY.match, paragraph)))
    day = next(days, None)
    if day is None:
        return None
    above = [line for paragraph in paragraphs[:day] for line in paragraph]
    while not _DAY.match(paragraphs[day][0]):
        above.append(paragraphs[day].pop(0))
    below = [line for rest in paragraphs[day + 1 :] if not _EDITION.fullmatch(rest[0]) for line in rest]
    values: Values = {"date": paragraphs[day][0]}
    if above:
        values["source"] = above[-1]
    if below or len(above) > 1:
        values["title"] = " ".join(below) or above[-2]
    return values


LEADS: dict[Lead, Callable[[Sequence[str]], Values | None]] = {
    Lead.NOTHING: lambda _: None,
    Lead.TITLE: _title,
    Lead.OUTLET: _outlet,
}
"""None where the lines say something else, so that they are read as the article's."""

_LENGTH = re.compile(rf"\s*{LENGTH}\s*")
_TIME = re.compile(r"\d\d:\d\d")
_LAST = re.compile(rf"\s*(?:{DOCUMENT}|© \d{{4}} Factiva.*)\s*")


def in_order(lines: Sequence[str]) -> tuple[Values, str] | None:
    """A document of Factiva without its codes: title, author, length, date, outlet and more, a line each."""
    length = next((n for n, line in enumerate(lines) if _LENGTH.fullmatch(line)), None)
    if length is None:
        return None
    blank = (n for n, line in enumerate(lines[length:], length) if not line.strip())
    begin = next(blank, length)
    end = next((n for n, line in enumerate(lines[begin:], begin) if _LAST.fullmatch(line)), len(lines))
    known = [line.strip() for line in lines[length + 1 : begin] if not _TIME.fullmatch(line.strip())]
    values: Values = dict(zip(("date", "source"), known, strict=False))
    above = [line.strip() for line in lines[:length] if line.strip()]
    titles = (n for n, line in enumerate(above) if not BYLINE.match(line))
    title = max(titles, key=lambda n: len(above[n]), default=None)
    if title is not None:
        values["title"] = above[title]
        values |= {"author": " ".join(above[title + 1 :])} if above[title + 1 :] else {}
        values |= {"section": above[title - 1]} if title else {}
    return values, "\n".join([*[""] * begin, *lines[begin:end]])
