"""What pandoc writes into Markdown of a page's elements: their classes and names, in braces and behind colons."""

from __future__ import annotations

import re

_ATTRIBUTE = r"(?:[#.][\w:.-]+|[\w-]+=(?:\"[^\"\n]*\"|[^\s\"{}]+))"
_BRACES = rf"\{{{_ATTRIBUTE}(?:\s+{_ATTRIBUTE})*\}}"
_OF_LINK = re.compile(rf"(?<=\)){_BRACES}")
_LINK = r"\[[^\[\]]{0,300}\]\([^()\s]*\)"
_OF_WORDS = re.compile(rf"\[((?:[^\[\]]|{_LINK}){{0,300}})\]{_BRACES}")
_OF_HEADING = re.compile(rf"(?<=\S)[ \t]+{_BRACES}$", re.MULTILINE)
_OF_BOX = re.compile(
    r"^((?:[ \t]*(?:[*+-]|\d{1,9}[.)])(?=[ \t]))*)"
    r"[ \t]*:{3,}+[ \t]*+(?:(?:\{[^{}]*\}|[\w-]++)[ \t]*+)?:*+[ \t]*+$",
    re.MULTILINE,
)
"""A line before and behind a part of the page; it may be the first of a list's item."""


def without_classes(text: str) -> str:
    """Markdown without the classes and names of elements."""
    if "{" not in text and ":::" not in text:
        return text
    for pattern in (_OF_LINK, _OF_WORDS, _OF_HEADING, _OF_BOX):
        text = pattern.sub(r"\1" if pattern.groups else "", text)
    return text
