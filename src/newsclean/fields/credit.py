"""The lines that say whom an article is from, and where the original stands: `Source: The Outlet`, `元記事: https://…`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from newsclean.document import Block, Document
from newsclean.fields import labels
from newsclean.fields.addresses import is_absolute, original
from newsclean.fields.found import Found
from newsclean.fields.names import OUTLET_WORDS, may_be_outlet
from newsclean.fields.prose import Prose
from newsclean.lexicon.credits import COMES_FROM, FIRST_PUBLISHED, FIRST_STEMS, ORIGINAL, READ_ORIGINAL, SOURCE
from newsclean.text import normal_form

_ADDRESS = r"https?://[^\s()（）]+"
_LABELLED = re.compile(
    rf"(?:(?:{SOURCE})\s*[:：]\s*(?P<name>\S.*?)??|(?:{ORIGINAL})\s*[:：]|{READ_ORIGINAL}[:：]?)[\s(（]*(?P<url>{_ADDRESS})?[)）]?",
    re.IGNORECASE,
)
_FIRST_PUBLISHED = re.compile(rf"(?:.{{0,40}}\b)?(?:{FIRST_PUBLISHED})\s+(?!to\s)(?P<name>\S.*)", re.IGNORECASE)
_FIRST_PUBLISHED_WORDS = 3
"""`Originally from` and a name."""
_FIRST_PUBLISHED_LENGTH = 16
"""Characters of `First appeared` and the shortest name."""
_COMES_FROM = re.compile(rf"(?:{COMES_FROM})\s*[:：]?\s*(?P<name>[^\s，。：]{{2,20}})")
_BRACKETED = re.compile(r"[(（\[【]([^()（）\[\]【】]*)[)）\]】]\W?")
_AT_END = re.compile(
    rf"[.!?…。！？][\"”’»」]?\s*[(（\[]\s*(?:{SOURCE})\s*[:：]\s*(?P<name>[^()（）\[\]]+)[)）\]]$", re.IGNORECASE
)
"""Behind the full stop of the last sentence; before it, brackets say where a figure is from."""
_PICTURE = re.compile(r"(?:fotos?|photos?|bild(?:er)?|images?|imagen|grafik|pictures?)\b|.*/", re.IGNORECASE)
"""So begin names of who took a picture, or an agency stands before a bar."""
_AND_PICTURE = re.compile(
    r"\s*[-–—/,;|]\s*(?:photos?|pictures?|images?|fotos?|fotó|bild|kép|borítókép|illusztráció|illustrations?|zdjęcie|фото|"
    r"фотография|φωτογραφία)\s*:.*",
    re.IGNORECASE,
)
"""Whose the picture is, behind whom the article is from: `Source: The Outlet / Photo: Jane Roe`."""
_PROMPTS = frozenset({"read more", "link", "here", "click here", "read here", "source link"})
"""What a link to the source says where no name does."""
_PHOTO = frozenset({"figure", "figcaption", "table", "td"})
_PARTS = re.compile(r"\s+[/|]\s+")
_YEAR = re.compile(r"\b\d{4}\b")
_LONGEST = 400
"""Characters of a line with an address."""
HEAD_LINES = 30
"""So near above the first prose a line speaks of the article; farther above stand menus."""
_TAIL_BLOCKS = 12
"""So near to the end a line `Source: …` credits the article, not a chart in its midst."""
_END = 100
"""Characters of a paragraph's end that may hold a credit."""


@dataclass(frozen=True, slots=True)
class Credit:
    """Who is credited, and where the original stands."""

    name: Found[str] | None = None
    url: Found[str] | None = None


class _Line(NamedTuple):
    """What a line that credits somebody states."""

    n: int
    name: str
    url: str


def find(document: Document, prose: Prose) -> Credit:
    """What the first line that names somebody says, and the only address of an original."""
    lines = list(_lines(document, prose))
    named = next((line for line in lines if line.name), None)
    if named is None:
        return Credit(_at_end(document, prose), _only_address(lines))
    same = {line.n: "used-as-credit" for line in lines if normal_form(line.name) == normal_form(named.name)}
    return Credit(Found(named.name, "credit", same), _beside(document.blocks, named) or _only_address(lines))


def _lines(document: Document, prose: Prose) -> Iterator[_Line]:
    """The lines round the article, or in an element of their own, that say nothing but whom it is from.

    Below them one paragraph may stand, such as a disclaimer.
    """
    blocks = document.blocks
    tail = max(prose.last - 1, len(blocks) - _TAIL_BLOCKS)
    for n in range(0 if document.format == "html" else max(0, prose.first - HEAD_LINES), len(blocks)):
        block, outside = blocks[n], n <= prose.first or n >= tail
        if not outside and not block.ancestors:
            continue
        credited = _credited(block, labelled=not outside, below=n >= tail)
        if credited is None or not _PHOTO.isdisjoint(block.tags):
            continue
        if outside or not block.markup_words.isdisjoint({"source", "credit"}):
            yield _Line(n, *credited)


def _credited(block: Block, *, labelled: bool, below: bool) -> tuple[str, str] | None:
    """The name and the address in such a line; with `labelled` only in `Source: …`, in brackets only `below`."""
    if block.words > OUTLET_WORDS * 2 and ("http" not in block.text or len(block.text) > _LONGEST):
        return None
    match = _labelled(block.text, below=below)
    if match is not None:
        name, url = match["name"] or "", match["url"] or ""
    else:
        match = None if labelled else _unlabelled(block)
        name, url = match["name"] if match else "", ""
    name = _AND_PICTURE.sub("", name).strip(" .,)*_]–—-")
    if name and (not may_be_outlet(name) or _YEAR.search(name) or normal_form(name) in _PROMPTS):
        return None
    return (name, url) if name or url else None


def _labelled(text: str, *, below: bool) -> re.Match[str] | None:
    """`Source: …`, alone or as a part of its line; above an article brackets credit a picture."""
    if ":" not in text and "：" not in text:
        return None
    bracketed = _BRACKETED.fullmatch(text) if below else None
    parts = labels.split(bracketed[1].strip() if bracketed else text, _PARTS)
    match = next(filter(None, map(_LABELLED.fullmatch, parts)), None)
    return None if bracketed and match and _PICTURE.match(match["name"] or "") else match


def _unlabelled(block: Block) -> re.Match[str] | None:
    """`First published in The Outlet`, `内容来自鸥港日报`."""
    if not block.text.isascii() and (found := _COMES_FROM.fullmatch(block.text)):
        return found
    if len(block.text) < _FIRST_PUBLISHED_LENGTH or block.words < _FIRST_PUBLISHED_WORDS:
        return None
    return _FIRST_PUBLISHED.fullmatch(block.text) if any(stem in block.normal for stem in FIRST_STEMS) else None


def _beside(blocks: Sequence[Block], named: _Line) -> Found[str] | None:
    """The address behind a name, as a link or in print, or alone on the line below."""
    linked = next(filter(is_absolute, map(original, blocks[named.n].links)), named.url)
    if linked:
        return Found(original(linked), "credit")
    below = blocks[named.n + 1].text if named.n + 1 < len(blocks) else ""
    return Found(original(below), "credit", {named.n + 1: "used-as-credit"}) if is_absolute(below) else None


def _only_address(lines: Sequence[_Line]) -> Found[str] | None:
    """The address that lines without a name state; where that is several, they list what the article cites."""
    stated = {line.url: line.n for line in lines if not line.name}
    if len(stated) != 1:
        return None
    ((url, n),) = stated.items()
    return Found(original(url), "credit", {n: "used-as-credit"})


def _at_end(document: Document, prose: Prose) -> Found[str] | None:
    """Who is credited in brackets behind the last sentence of a text: `… until the autumn. (Source: The Outlet)`."""
    last = document.blocks[prose.last : prose.last + 2] if document.is_text and prose.indices else ()
    ends = (block.text[-_END:] for block in last)
    found = next(filter(None, (_AT_END.search(end) for end in ends if ":" in end or "：" in end)), None)
    name = found["name"].strip() if found else ""
    is_name = may_be_outlet(name) and not _YEAR.search(name) and not _PICTURE.match(name)
    return Found(name, "credit") if is_name else None
