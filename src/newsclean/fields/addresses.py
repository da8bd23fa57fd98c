"""Addresses that the input states: of the page, of the original that it credits, and of its picture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsclean.document import Block, Document
from newsclean.fields.found import Found, by_strength, hints
from newsclean.fields.prose import Prose

_ABSOLUTE = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)
_STRENGTH = (
    "link:canonical",
    "meta:og:url",
    "front-matter:guid",
)
"""A guid is the last resort: it may be no more than an identifier."""
_ARCHIVED = re.compile(
    r"(?:https?://[^/]+)?/(?:[\w-]+/){0,3}(?:19|20)\d\d[\d.-]{4,14}(?:[a-z]{2}_)?/(https?://?[^/]\S*)", re.IGNORECASE
)
"""How public archives of the web write the addresses of a page that they show: the day when it was saved, and where."""
_USUAL_PORT = re.compile(r"(?<=^http:)(//[^/:]+):80(?=/|$)", re.IGNORECASE)
"""The Wayback Machine states it."""
_URL = (
    r"(?:(?:article|page|canonical)\s)?(?:url|permalink)|(?:article|page|canonical)\slink|permalien|"
    r"本文(?:链接|地址|網址|网址)"
)
_LABELLED = re.compile(
    rf"(?:{_URL}|link|lien|enlace|ссылка|链接|網址|网址|連結)\s*[:：]\s*(https?://\S+)", re.IGNORECASE
)
_LABELLED_BELOW = re.compile(rf"(?:{_URL})\s*[:：]\s*(https?://\S+)", re.IGNORECASE)
"""Below an article a bare `Link:` leads to what it is about."""
_BELOW = 4
"""So many of a text's last lines are looked at."""
_ABOVE = 3
"""So many of its first ones."""
_OF_AN_ARTICLE = re.compile(
    r"https?://[^/\s]+(?=\S*(?:/(?:19|20)\d\d/|(?:[^\W_]+-){3}|\d{5}))(?!\S*\.(?:jpe?g|png|gif|webp|pdf|mp[34])$)\S*",
    re.IGNORECASE,
)
"""It has a year, several words or a number, and is none of a file."""
_SLASHES = re.compile(r"(?<=^http:)/(?=[^/])|(?<=^https:)/(?=[^/])", re.IGNORECASE)


def url(document: Document, prose: Prose) -> Found[str] | None:
    """Where the page stood that was saved, as it says or a line above a text's prose; a path alone is no address."""
    told = next((Found(address, origin) for address, origin in stated(document) if is_absolute(address)), None)
    return told or _labelled(document, prose)


def _labelled(document: Document, prose: Prose) -> Found[str] | None:
    """`URL: https://…`, or the address of an article alone below the last sentence: so dumps say where it was."""
    if not document.is_text:
        return None
    blocks, size = document.blocks, len(document.blocks)
    below = range(max(prose.first, prose.last + 1, size - _BELOW), size)
    for pattern, stretch in ((_LABELLED, range(prose.first)), (_LABELLED_BELOW, below)):
        found = ((n, pattern.fullmatch(blocks[n].text)) for n in stretch if "http" in blocks[n].text)
        for n, line in found:
            if line is not None:
                return Found(original(line[1]), "label", {n: "used-as-label"})
    return _alone(document.blocks, prose)


def _alone(blocks: Sequence[Block], prose: Prose) -> Found[str] | None:
    """An article's address on a line of its own: below the last sentence, or the only one beside the headline."""
    above = [n for n in range(min(prose.first, _ABOVE)) if _OF_AN_ARTICLE.fullmatch(blocks[n].text)]
    if len(above) == 1:
        return Found(original(blocks[above[0]].text), "first-lines", {above[0]: "used-as-label"})
    is_last = len(blocks) > 1 and blocks[-2].terminated and _OF_AN_ARTICLE.fullmatch(blocks[-1].text)
    return Found(original(blocks[-1].text), "last-line", {len(blocks) - 1: "used-as-label"}) if is_last else None


def stated(document: Document) -> Iterator[tuple[str, str]]:
    """What the input states as its address, strongest first, each with where."""
    return ((original(hint.value), hint.origin) for hint in by_strength(document, "url", _STRENGTH))


def source_url(document: Document) -> Found[str] | None:
    """The address of the original, where metadata states it."""
    for hint in hints(document, "source_url"):
        address = original(hint.value)
        if is_absolute(address):
            return Found(address, hint.origin)
    return None


def image(document: Document) -> Found[str] | None:
    """The picture that metadata names, as it is written there."""
    for hint in hints(document, "image"):
        if " " not in hint.value:
            return Found(original(hint.value), hint.origin)
    return None


def original(address: str) -> str:
    """The address that an archive of the web has put its own before, without the usual port; any other as it is."""
    archived = _ARCHIVED.fullmatch(address)
    return _USUAL_PORT.sub(r"\1", _SLASHES.sub("//", archived[1]) if archived else address)


def is_absolute(address: str) -> bool:
    """Whether `address` says of itself on which site it stands."""
    return _ABSOLUTE.fullmatch(address) is not None
