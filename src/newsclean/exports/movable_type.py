"""The text that Movable Type exports, as do TypePad, Hatena, Ameba and others: one entry a post.

Entries end with a line of eight hyphens, their sections with one of five. The first section holds keys and values, the
others begin with their name: BODY, EXTENDED BODY, EXCERPT, KEYWORDS, COMMENT, PING.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime

from newsclean.decoding.decode import decode
from newsclean.exports.post import Post

_KEYS = (
    "AUTHOR|TITLE|BASENAME|STATUS|ALLOW COMMENTS|ALLOW PINGS|CONVERT BREAKS|NO ENTRY|DATE|PRIMARY CATEGORY|CATEGORY|"
    "TAGS|UNIQUE URL|PATH|IMAGE"
)
_END = r"(?:\n|\r\n?)"
_ANY_KEY = "[A-Z][A-Z0-9 _]*"
"""Plugins, and other programs, write keys of their own."""
_HEAD = re.compile(
    rf"\s*(?:{_KEYS}):[^\r\n]*{_END}(?:{_ANY_KEY}:[^\r\n]*{_END})*"
    rf"-----[ \t]*{_END}(?:EXTENDED )?[A-Z]+:[^\r\n]*{_END}".encode()
)
_KEY = re.compile(rf"{_ANY_KEY}:")
_PAIR = re.compile(rf"({_KEYS}):[ \t]*(.*)")
_PAIR_SOMEWHERE = re.compile(rf"^{_PAIR.pattern}", re.MULTILINE)
_SECTION = re.compile(r"(BODY|EXTENDED BODY|EXCERPT|KEYWORDS|COMMENT|PING):[ \t]*\n?")
_RULE = re.compile(r"^(?:-----|--------)[ \t]*(?:\n|\Z)", re.MULTILINE)


def sniff(data: bytes) -> bool:
    """Whether `data` is such a text."""
    return _HEAD.match(data, 0, 4096) is not None


def posts(data: bytes) -> Iterator[Post]:
    """The entries of an export, in its order; readers' comments are not an article's."""
    entry = _Entry()
    part = ""
    for part, line, begins in _parts(decode(data).text):
        if _begins_entry(part) if begins else _is_head(part):
            if entry.head:
                yield entry.post()
            entry = _Entry(_PAIR.findall(part))
        else:
            entry.add(part, line)
    if entry.head:
        breaks_off = part.strip() or not entry.sections
        yield entry.post(_CUT) if breaks_off else entry.post()


_CUT = "The export breaks off in this article; what stood behind it is missing."


def _parts(text: str) -> Iterator[tuple[str, int, bool]]:
    """What stands between the lines of hyphens, on which line it begins, and whether behind the end of an entry."""
    line, begin, begins = 1, 0, True
    for rule in (*_RULE.finditer(text), None):
        end = rule.start() if rule else len(text)
        yield text[begin:end], line, begins
        stop = rule.end() if rule else end
        line += text.count("\n", begin, stop)
        begin, begins = stop, text.startswith("--------", end)


def _begins_entry(part: str) -> bool:
    """Whether an entry begins behind the end of another: one key that is known will do."""
    return _KEY.match(part.lstrip()) is not None and _PAIR_SOMEWHERE.search(part) is not None


def _is_head(part: str) -> bool:
    """Whether an entry begins where the one before it has lost its end: it must be a head in all its lines."""
    lines = [line for line in part.split("\n") if line.strip()]
    return bool(lines) and all(_PAIR.fullmatch(line) for line in lines) and "TITLE:" in part


@dataclass(slots=True)
class _Entry:
    """One entry, as far as it was read."""

    head: list[tuple[str, str]] = field(default_factory=list)
    sections: dict[str, str] = field(default_factory=dict)
    line: int = 1
    """Where the body begins."""
    last: str = "BODY"

    def add(self, part: str, line: int) -> None:
        """Add a section; what has no name is the rest of the one before: a writer, too, may use hyphens for a rule."""
        named = _SECTION.match(part)
        if named:
            self.last = named[1]
        if self.last == "BODY" and "BODY" not in self.sections:
            self.line = line + 1
        if part.strip():
            text = part[named.end() :] if named else part
            self.sections[self.last] = self.sections.get(self.last, "") + text

    def post(self, *warnings: str) -> Post:
        """The article."""
        stated = dict(reversed(self.head))
        categories = [value for wanted in ("PRIMARY CATEGORY", "CATEGORY") for key, value in self.head if key == wanted]
        metadata = {
            "title": stated.get("TITLE"),
            "author": stated.get("AUTHOR"),
            "date": _date(stated.get("DATE", "")),
            "categories": list(dict.fromkeys(categories)),
            "tags": next(csv.reader([stated.get("TAGS", "")]), []) or self.sections.get("KEYWORDS", "").strip(),
            "excerpt": self.sections.get("EXCERPT", "").strip(),
            "url": stated.get("UNIQUE URL"),
            "image": stated.get("IMAGE"),
            "status": stated.get("STATUS"),
        }
        body = "\n".join(filter(None, map(self.sections.get, ("BODY", "EXTENDED BODY"))))
        return Post(stated.get("BASENAME", ""), metadata, body, self.line, warnings)


def _date(written: str) -> str:
    """`01/31/2002 03:31:05 PM`: the format has the month first, whatever the language."""
    for form in ("%m/%d/%Y %I:%M:%S %p", "%m/%d/%Y %H:%M:%S", "%m/%d/%Y"):
        with suppress(ValueError):
            moment = datetime.strptime(written.strip(), form)
            return moment.isoformat(sep=" ") if "%M" in form else moment.date().isoformat()
    return written
