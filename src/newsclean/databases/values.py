"""What the fields of a press database state, under the keys that front matter has."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from newsclean.databases.forms import BODY, CAPTION, CREDIT, DAY, ISSUE, MORE, NAMES, SENTENCE
from newsclean.text import PREPOSITION

Values = dict[str, str | list[str]]

_SHARE = re.compile(r"\s*\(\d+%\)")
_PLACE = re.compile(r"\s*;\s*(?:Pg|Page|Version|Column|S)\b[.:]?[^;]*", re.IGNORECASE)
"""Where in the paper it stood."""
_ISSUE = re.compile(r"(.+?)\s*(?:;|\((?=Vol)|[.,]\s(?=\d|no\b)|$)")
_DAY = re.compile(r"\b(\d{1,2} [A-Z][a-z]{2} \d{4})\b|\b(\d\d)/(\d\d)/(\d{4})\b")


def stated(fields: Iterable[tuple[str, Sequence[str]]]) -> Values:
    """The values of a document.

    Args:
        fields: What a label states, see `forms`, and the lines of its value; the first that states a thing says it.

    """
    found: dict[str, Sequence[str]] = {}
    for states, lines in fields:
        found.setdefault(states, lines)
    values: Values = {}
    for states, lines in sorted(found.items(), key=lambda field: field[0] in _WEAK):
        for key, value in _read(states, " ".join(lines)).items():
            values.setdefault(key, value)
    return values


def _read(states: str, written: str) -> Values:
    return _READ[states](written) if states in _READ else {states: written}


_WEAK = frozenset({CREDIT, ISSUE})
_CATALOGUED = re.compile(r"([^,]+), ([^,]+)")
BYLINE = re.compile(rf"{PREPOSITION}\b", re.IGNORECASE)
"""How a line begins that names an author."""


def _names(written: str) -> Values:
    """`Field, Jonas; Moss, Ada` as names are written in a byline."""
    turned = [_CATALOGUED.fullmatch(part.strip()) for part in written.strip("; ").split(";")]
    return {"author": [f"{name[2]} {name[1]}" for name in turned if name]} if all(turned) else _byline(written)


def _byline(written: str) -> Values:
    """What is labelled so is a byline, though the label may stand for its first word."""
    return {"author": written if BYLINE.match(written) else f"By {written}"}


def _title(written: str) -> Values:
    return {"title": re.sub(r"(?<=\w{2})\.$", "", written)}


def _section(written: str) -> Values:
    return {"section": _PLACE.sub("", written)}


def _tags(written: str) -> Values:
    parts = re.split(r"\s*;\s*|\s*\*", _SHARE.sub("", written))
    return {"tags": [part.strip() for part in parts if part.strip()]}


def _issue(written: str) -> Values:
    """Outlet and date, as in `The Gull ; Osmund. 08 Jan 2019: A.4.` and `Gull, The. 01/08/2019, p4`."""
    outlet, day = _ISSUE.match(written), _DAY.search(written)
    values: Values = {"source": outlet[1]} if outlet else {}
    if day:
        values["date"] = day[1] or f"{day[4]}-{day[2]}-{day[3]}"  # the month stands first
    return values


_FULL_DAY = re.compile(r"\d{1,2}(?:er|\.)? [^\W\d]+ \d{4}|[^\W\d]+ \d{1,2}, \d{4}")


def _day(written: str) -> Values:
    found = _FULL_DAY.search(written)
    return {"date": found[0]} if found else {}


def _nothing(_: str) -> Values:
    return {}


_READ: dict[str, Callable[[str], Values]] = {
    "author": _byline,
    "section": _section,
    "tags": _tags,
    NAMES: _names,
    SENTENCE: _title,
    ISSUE: _issue,
    DAY: _day,
    CREDIT: _byline,
    BODY: _nothing,
    MORE: _nothing,
    CAPTION: _nothing,
}
