"""Pages that a program saved as notes in Markdown, and what it says of them above the article.

Obsidian Web Clipper and MarkDownload say it in front matter, Omnivore below that; Readwise and Jina Reader have none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from newsclean import keys
from newsclean.document import Hint


@dataclass(frozen=True, slots=True)
class Note:
    """A text, and what a program said of the page above it."""

    program: str
    """Which one it is; empty where there is none."""
    hints: tuple[Hint, ...]
    body: str
    """The text with blank lines in place of what the program said, so that all lines keep their numbers."""


_HEADING = r"\s*(?:#[ \t][^\n]*\n\s*)?"
"""The page's title: it stays, as any headline does, where nothing else states it."""
_HEADS = {
    "Jina Reader": re.compile(
        r"\s*(?P<said>(?P<pairs>Title:[^\n]*\n\s*URL Source:[ \t]*https?://[^\n]*\n"
        r"(?:\s*[A-Z][\w ]{2,30}:[ \t][^\n]*\n)*?)\s*Markdown Content:[ \t]*(?:\n|\Z))"
    ),
    "Readwise": re.compile(
        rf"(?P<said>{_HEADING}(?:!\[[^\]\n]*\]\([^()\n]*\)\s*)?"
        r"##[ \t]Metadata[ \t]*\n(?P<pairs>(?:-[ \t][^\n]*(?:\n|\Z))+))"
    ),
    "Omnivore": re.compile(
        rf"{_HEADING}(?P<said>(?:#Omnivore\s+)?\[Read on Omnivore\]\([^()\n]*\)\s*"
        r"\[Read Original\]\((?P<url>https?://[^()\s]+)\))"
    ),
    "MarkDownload": re.compile(rf"{_HEADING}(?P<said>>[ \t]##[ \t]Excerpt[ \t]*\n(?P<excerpt>(?:>[^\n]*(?:\n|\Z))+))"),
}
"""What each has above a page's text."""
PROGRAMS = frozenset(_HEADS)
_PAIR = re.compile(r"^(?:-[ \t]+)?(?!Category:)([A-Z][\w ]*):[ \t]+(\S[^\n]*)$", re.MULTILINE)
"""What Readwise calls the category is the kind of what was saved: `#articles`."""
_ABOVE_TEXT = re.compile(r"^#{1,2}[ \t]+Full (?:Content|Document):?[ \t]*$", re.MULTILINE)
_QUOTED = re.compile(r"^>[ \t]?", re.MULTILINE)


def opened(text: str) -> Note:
    """The note that a text is, or the text as it stands where it is none."""
    for program, head in _HEADS.items():
        found = head.match(text)
        if found is not None:
            body = text[: found.start("said")] + "\n" * found["said"].count("\n") + text[found.end("said") :]
            hints = keys.hints(dict(_values(found.groupdict())), program)
            return Note(program, hints, _ABOVE_TEXT.sub("", body, count=1))
    return Note("", (), text)


def _values(said: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for key, words in said.items():
        if key == "pairs":
            yield from _PAIR.findall(words)
        elif key != "said":
            yield key, _QUOTED.sub("", words)


_CLIPPINGS = "clippings"
"""The tag that Obsidian Web Clipper gives to all that it saves."""


def hints(values: Mapping[str, Any]) -> tuple[Hint, ...]:
    """What front matter states: in that of a clipped page `source` is its address, `created` the day of clipping."""
    stated = keys.hints(values, "front-matter")
    return tuple(_meant(stated)) if _is_clipped(values, stated) else stated


def _is_clipped(values: Mapping[str, Any], stated: tuple[Hint, ...]) -> bool:
    """Whether front matter is a clipper's: who publishes writes no day of creation beside another page's address."""
    if any(_is_tag(hint) for hint in stated):
        return True
    by_key = {keys.plain(key): value for key, value in values.items()}
    unknown = "published" in by_key and not by_key["published"]
    return "created" in by_key and (unknown or any(_is_address(hint) for hint in stated))


def _meant(stated: tuple[Hint, ...]) -> Iterator[Hint]:
    for hint in stated:
        if not _is_tag(hint) and keys.plain(hint.origin) != "created":
            yield replace(hint, field="url") if _is_address(hint) else hint


def _is_tag(hint: Hint) -> bool:
    return hint.field == "tags" and hint.value == _CLIPPINGS


def _is_address(hint: Hint) -> bool:
    return hint.field == "source_url" and keys.plain(hint.origin) == "source"
