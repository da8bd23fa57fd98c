"""Who wrote it: from metadata, or from a line that names its author."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from newsclean.document import Document, Hint
from newsclean.fields import bylines
from newsclean.fields.bylines import Names
from newsclean.fields.found import Found, by_strength, is_exported
from newsclean.fields.names import in_normal_case, is_handle, is_person, is_placeholder, people
from newsclean.fields.opening import Opening
from newsclean.fields.prose import Prose
from newsclean.lexicon.agencies import AGENCIES
from newsclean.lexicon.byline_cues import BY
from newsclean.text import normal_form

_STRENGTH = (
    "json-ld:author",
    "meta:parsely-author",
    "meta:sailthru.author",
    "meta:cxenseparse:author",
    "meta:byl",
    "meta:author",
    "meta:citation_author",
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
_ADDRESS = re.compile(r"https?:|www\.|\w@\w|\w\.com/|\.(?:com|org|net|de|fr|es|it|co\.uk)$", re.IGNORECASE)
_ASIDE = re.compile(r"\s*\([^()]*\)|,\s.*$")
"""Initials in brackets, and what follows a comma: an office, a degree."""
_LINE_WORDS = 30
_TEMPLATE = re.compile(r"\b(?:page|site|post|article)\.\w|[{}]|:\s")
"""What a template left unfilled, or a list of who did what."""
_LOGIN_WORDS = 4
_OUTLET_WORDS = 8
_LINK = re.compile(r"https?:|www\.|\w@\w|facebook", re.IGNORECASE)


def find(
    document: Document, prose: Prose, opening: Opening, headlines: Sequence[int], outlets: Sequence[str]
) -> Names | None:
    """The people who wrote the article, as the input prints their names, or else the desk or outlet that it names."""
    found = _find(document, prose, opening, headlines, outlets)
    return None if found is None else replace(found, value=tuple(map(in_normal_case, found.value)))


def behind_title(byline: str) -> Names | None:
    """The people named behind the headline on its own line."""
    named = people(byline)
    return Found(tuple(map(in_normal_case, named)), "byline") if named else None


def _find(
    document: Document, prose: Prose, opening: Opening, headlines: Sequence[int], outlets: Sequence[str]
) -> Names | None:
    labelled = _labelled(document) if document.format == "front-matter" else None
    if labelled is not None:
        return labelled
    hinted = by_strength(document, "authors", _STRENGTH)
    elements = [hint for hint in hinted if hint.origin in _ELEMENTS]
    metadata = [hint for hint in hinted if hint.origin not in _ELEMENTS]
    lines = bylines.find(document, prose, opening, headlines, outlets)
    stated = _from_hints(metadata, outlets)
    if stated is not None and (lines is None or _outweighs(stated, lines)):
        return replace(stated, used=lines.used if lines and _agree(stated, lines) else {})
    return (
        lines or _first_of(elements) or bylines.under_article(opening, prose) or _login(elements) or _outlet(metadata)
    )


def _outweighs(stated: Names, line: Names) -> bool:
    """Whether metadata outweigh a byline.

    What an export's author wrote always does, a page's login never, and a bare meta element only where it names
    one of the same people: templates put the site's owner there.
    """
    if is_exported(stated.origin):
        return True
    if stated.origin.startswith("meta:") and not _agree(stated, line):
        return False
    return any(map(is_person, stated.value))


def _agree(stated: Names, line: Names) -> bool:
    """Whether metadata and a byline name one of the same people."""
    return not set(map(normal_form, stated.value)).isdisjoint(map(normal_form, line.value))


def _from_hints(hinted: list[Hint], outlets: Sequence[str]) -> Names | None:
    for origin in dict.fromkeys(hint.origin for hint in hinted):
        values = [hint.value for hint in hinted if hint.origin == origin]
        names = dict.fromkeys(name for value in values for name in _stated(value, origin))
        outlet_names = set() if is_exported(origin) else {normal_form(outlet) for outlet in outlets}
        named = tuple(name for name in names if normal_form(name) not in outlet_names)
        if named:
            return Found(named if is_exported(origin) else _people_first(named), origin)
    return None


def _people_first(names: tuple[str, ...]) -> tuple[str, ...]:
    """The people and agencies, where people are named: a page's metadata lists desks and sponsors beside them."""
    if not any(map(is_person, names)):
        return names
    return tuple(name for name in names if is_person(name) or name.casefold() in AGENCIES)


def _first_of(elements: list[Hint]) -> Names | None:
    """The people in the first element that names some: those behind it may be of other articles."""
    for hint in elements:
        named = people(hint.value)
        if named:
            return Found(named, hint.origin)
    return None


def _login(elements: list[Hint]) -> Names | None:
    """Somebody with one name, or a team, where an element says that this is the author."""
    for hint in elements:
        name = " ".join(BY.sub("", hint.value, count=1).split())
        named = hint.origin != "byline-element" or BY.match(hint.value) is not None
        if named and is_handle(name, _LOGIN_WORDS):
            return Found((name,), hint.origin)
    return None


def _outlet(metadata: list[Hint]) -> Names | None:
    """The outlet itself, where its metadata name it as the author and no person is known."""
    for hint in metadata:
        if is_handle(hint.value, _OUTLET_WORDS) and not _LINK.search(hint.value):
            return Found((hint.value,), hint.origin)
    return None


def _stated(value: str, origin: str) -> tuple[str, ...]:
    """The names in one value; metadata may also give a login or a group, elements of the page only people."""
    if _ADDRESS.search(value):
        return ()
    named = people(value)
    if named or origin in _ELEMENTS:
        return named
    name = " ".join(BY.sub("", value, count=1).split()) if re.match(r"by\s", value, re.IGNORECASE) else value
    if not is_exported(origin):
        name = _ASIDE.sub("", name)
    if is_placeholder(name) or not name or len(name) > 80 or name.isdigit():
        return ()
    if not is_exported(origin) and _TEMPLATE.search(name):
        return ()
    return (name,)


def _labelled(document: Document) -> Names | None:
    """`Author: …` in the first lines of an export's body: the metadata names only who posted it."""
    for n, block in enumerate(document.blocks[:4]):
        if _LABEL.match(block.text) and block.words <= _LINE_WORDS:
            named = people(block.text)
            if named:
                return Found(named, "byline", {n: "used-as-byline"})
    return None
