"""Addresses that the input states: of this copy, and of its picture."""

from __future__ import annotations

import re

from newsclean.document import Document
from newsclean.fields.found import Found, by_strength, hints

_ABSOLUTE = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)
_STRENGTH = (
    "link:canonical",
    "meta:og:url",
    "front-matter:guid",
)
"""A guid is the last resort: it may be no more than an identifier."""


def url(document: Document) -> Found[str] | None:
    """Where this copy stands; a path alone is no address."""
    for hint in by_strength(document, "url", _STRENGTH):
        if is_absolute(hint.value):
            return Found(hint.value, hint.origin)
    return None


def source_url(document: Document) -> Found[str] | None:
    """The address of the original, where metadata states it."""
    for hint in hints(document, "source_url"):
        if is_absolute(hint.value):
            return Found(hint.value, hint.origin)
    return None


def image(document: Document) -> Found[str] | None:
    """The picture that metadata names, as it is written there."""
    for hint in hints(document, "image"):
        if " " not in hint.value:
            return Found(hint.value, hint.origin)
    return None


def is_absolute(address: str) -> bool:
    """Whether `address` says of itself on which site it stands."""
    return _ABSOLUTE.fullmatch(address) is not None
