"""Who wrote it: from metadata, or from a line that names its author."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsclean.document import Block, Document, Hint
from newsclean.fields.dates import without_dates
from newsclean.fields.found import Found, by_strength
from newsclean.fields.names import BY, TAIL_BYLINE, bio, is_person, is_placeholder, people
from newsclean.fields.opening import Opening, last_prose
from newsclean.text import normal_form

_STRENGTH = (
    "front-matter:author",
    "front-matter:authors",
    "json-ld:author",
    "meta:parsely-author",
    "meta:sailthru.author",
    "meta:cxenseparse:author",
    "meta:byl",
    "meta:author",
    "meta:dcterms.creator",
    "meta:dc.creator",
    "json-ld:creator",
    "meta:article:author",
    "meta:og:article:author",
    "rel-author",
    "microdata:author",
    "byline-element",
)
_ELEMENTS = frozenset({"rel-author", "microdata:author", "byline-element"})
"""Elements of the page's body: they hold names, but also roles, dates and menus."""

_LABEL = re.compile(r"(?:author|autor|autora|auteur|autore|written by|by)\s*:\s*", re.IGNORECASE)
_JOINER = re.compile(r"(?:,|;|&|\||/|and|und|et|y|e|og|och|en)", re.IGNORECASE)
_CREDIT = re.compile(r"\w/\w")
_ADDRESS = re.compile(r"https?:|www\.|\w@\w|\.(?:com|org|net|de|fr|es|it|co\.uk)$", re.IGNORECASE)
_ASIDE = re.compile(r"\s*\([^()]*\)|,\s.*$")
"""Initials in brackets, and what follows a comma: an office, a degree."""
_AUTHOR_WORDS = frozenset(
    "author authors byline autor autoren autora auteur auteurs autore writer contributor verfasser".split()
)
_BIO_BLOCKS = 4
_LINE_WORDS = 30
_NAMES = 12


def find(document: Document, opening: Opening, outlets: Sequence[str]) -> Found[tuple[str, ...]] | None:
    """The people who wrote the article, as the input prints their names."""
    in_body = _labelled(document) if document.format == "front-matter" else None
    lines = in_body or _from_opening(opening, outlets)
    hinted = by_strength(document, "authors", _STRENGTH)
    stated = None if in_body else _from_hints([hint for hint in hinted if hint.origin not in _ELEMENTS], outlets)
    if stated is not None and (lines is None or _are_people(stated)):
        return Found(stated.value, stated.origin, lines.used if lines else {})
    if lines is not None:
        return lines
    return _from_hints([hint for hint in hinted if hint.origin in _ELEMENTS], outlets) or _from_end(opening)


def _are_people(stated: Found[tuple[str, ...]]) -> bool:
    """Whether metadata may outweigh a byline: what an export's author wrote always does, a page's login never."""
    return stated.origin.startswith("front-matter:") or any(is_person(name) for name in stated.value)


def _from_hints(hinted: list[Hint], outlets: Sequence[str]) -> Found[tuple[str, ...]] | None:
    for origin in dict.fromkeys(hint.origin for hint in hinted):
        values = [hint.value for hint in hinted if hint.origin == origin]
        names = dict.fromkeys(name for value in values for name in _stated(value, origin))
        outlet_names = {normal_form(outlet) for outlet in outlets} if not origin.startswith("front-matter:") else set()
        named = tuple(name for name in names if normal_form(name) not in outlet_names)
        if named:
            return Found(named if origin.startswith("front-matter:") else _people_first(named), origin)
    return None


def _people_first(names: tuple[str, ...]) -> tuple[str, ...]:
    """The people, where some are named: a page's metadata lists desks and sponsors beside them."""
    return tuple(name for name in names if is_person(name)) or names


def _stated(value: str, origin: str) -> tuple[str, ...]:
    """The names in one value; metadata may also give a login or a group, elements of the page only people."""
    if _ADDRESS.search(value):
        return ()
    named = people(value)
    if named or origin in _ELEMENTS:
        return named
    name = " ".join(BY.sub("", value, count=1).split()) if re.match(r"by\s", value, re.IGNORECASE) else value
    if not origin.startswith("front-matter:"):
        name = _ASIDE.sub("", name)
    if is_placeholder(name) or not name or len(name) > 80 or name.isdigit():
        return ()
    return (name,)


def _labelled(document: Document) -> Found[tuple[str, ...]] | None:
    """`Author: …` in the first lines of an export's body: the metadata names only who posted it."""
    for n, block in enumerate(document.blocks[:4]):
        if _LABEL.match(block.text) and block.words <= _LINE_WORDS:
            named = people(block.text)
            if named:
                return Found(named, "byline", {n: "used-as-byline"})
    return None


def _from_opening(opening: Opening, outlets: Sequence[str]) -> Found[tuple[str, ...]] | None:
    lines = opening.before_prose() + opening.near_prose()
    for n, block in lines:
        by = BY.match(block.text)
        if by is not None and by.end() == len(block.text):
            found = _from_next_lines(opening.blocks, n, outlets)
        else:
            found = _from_line(n, block)
        if found is not None:
            return found
    return None


def _from_line(n: int, block: Block) -> Found[tuple[str, ...]] | None:
    """A byline on one line, a date beside it or not."""
    if block.words > _LINE_WORDS:
        return None
    text = without_dates(block.text)
    parts = [part for part in re.split(r"\s*[|•·]\s*", text) if part]
    byline = next((part for part in parts if BY.match(part)), None)
    if byline is None and not block.markup_words.isdisjoint(_AUTHOR_WORDS):
        byline = next((part for part in parts if people(part)), None)
    if byline is None or _CREDIT.search(byline):
        return None
    named = people(byline)
    return Found(named, "byline", {n: "used-as-byline"}) if named else None


def _from_next_lines(blocks: Sequence[Block], label: int, outlets: Sequence[str]) -> Found[tuple[str, ...]] | None:
    """`By` on one line, and the names on those that follow, commas and `and` on lines of their own."""
    names: list[str] = []
    used = {label: "used-as-byline"}
    for n in range(label + 1, min(label + _NAMES, len(blocks))):
        text = blocks[n].text
        if names and _JOINER.fullmatch(text):
            used[n] = "used-as-byline"
            continue
        named = people(without_dates(text)) if blocks[n].words <= _LINE_WORDS else ()
        if not named:
            names.extend(() if names else _before_outlet(text, outlets))
            break
        if names and not _is_joined(blocks[n - 1].text):
            break
        names.extend(named)
        used[n] = "used-as-byline"
    return Found(tuple(dict.fromkeys(names)), "byline", used) if names else None


def _is_joined(before: str) -> bool:
    return _JOINER.fullmatch(before) is not None or before.endswith((",", "&", " and"))


def _before_outlet(text: str, outlets: Sequence[str]) -> tuple[str, ...]:
    """The names that are glued to the outlet's: `Jane Roe , John Doe Outlet …`."""
    for outlet in outlets:
        head, found, _ = text[:200].partition(outlet)
        if found and len(head) < 120:
            return people(head)
    return ()


def _from_end(opening: Opening) -> Found[tuple[str, ...]] | None:
    """A byline under the article, or at the end of its last paragraph."""
    blocks = opening.blocks
    last = last_prose(blocks)
    if last < 0:
        return None
    for n in range(last + 1, min(last + 6, len(blocks))):
        found = None if opening.is_furniture(blocks[n]) else _from_line(n, blocks[n])
        if found is not None:
            return found
    tail = TAIL_BYLINE.search(blocks[last].text[-300:])
    if tail is not None and is_person(tail["name"]):
        return Found((tail["name"],), "byline")
    presented = next(filter(None, (bio(block.text) for block in blocks[-_BIO_BLOCKS:])), None)
    return Found((presented.name,), "author-bio") if presented else None
