"""The encoding of bytes that do not say it, or say what cannot be: chardet's guess, asked for what is likely."""

from __future__ import annotations

import re

WESTERN = "cp1252"
_WESTERNERS = frozenset({WESTERN, "iso8859-1", "iso8859-15", "ascii", "utf-8"})
_FEW = 8
"""Fewer bytes beyond ASCII tell little: by the statistics one quotation mark may as well be a letter of an old Mac.
They are taken for an encoding of the web, and never speak against a declaration."""
_UNUSED = ("iso8859-3", "iso8859-4", "iso8859-10", "iso8859-14", "iso8859-16")
"""Encodings in which hardly anything was ever written, each like one in which much was."""
MARKUP = r"<(?:script|style)\b(?:[^<]++|<(?!/(?:script|style)))*+|<[^<>]*>"
"""What of a page is not written in its language: tags, scripts and style sheets; it matches in any case of letters."""
_MARKUP = re.compile(MARKUP.encode(), re.IGNORECASE)
_NOT_ASCII = bytes(range(0x80, 0x100))


def guess(data: bytes) -> str:
    """The likeliest encoding of bytes that are not UTF-8, as Python calls it."""
    written = _MARKUP.sub(b" ", data)
    return _likeliest(written, of_old_machines=_beyond_ascii(written) >= _FEW)


def contradicts(data: bytes) -> str | None:
    """The likeliest encoding of bytes that are said to be in one of Western Europe, where that cannot be.

    Programs declared their own encoding for texts in any, and servers told browsers the right one.
    """
    written = _MARKUP.sub(b" ", data)
    if _beyond_ascii(written) < _FEW:
        return None
    likeliest = _likeliest(written, of_old_machines=False)
    return None if likeliest in _WESTERNERS else likeliest


def _likeliest(written: bytes, *, of_old_machines: bool) -> str:
    from chardet import EncodingEra, detect  # noqa: PLC0415  (60 ms, and most inputs are UTF-8)

    era = EncodingEra.MODERN_WEB | EncodingEra.LEGACY_ISO
    if of_old_machines:
        era |= EncodingEra.LEGACY_MAC | EncodingEra.LEGACY_REGIONAL | EncodingEra.DOS
    found = detect(written, encoding_era=era, exclude_encodings=_UNUSED, prefer_superset=False, compat_names=False)
    return found["encoding"] or WESTERN


def _beyond_ascii(data: bytes) -> int:
    return len(data) - len(data.translate(None, _NOT_ASCII))
