"""The article's language: what is stated, checked against what the text is written in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsclean.document import Block, Document
from newsclean.fields.found import Found, by_strength
from newsclean.fields.prose import Prose

_STRENGTH = (
    "html:lang",
    "json-ld:inlanguage",
    "meta:content-language",
    "meta:og:locale",
)
_TAG = re.compile(
    r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?:-[A-Za-z\d]{5,8})*(?:[.@][\w.@=-]*)?"
)

_SAMPLE = 4_000
"""Characters that are looked at: enough to be sure, and a millisecond's work."""
_LONG_BLOCK = 8
_FEW_WORDS = 20
_SHARE = 70
"""The percentage of the text that has to be in one language: code and quotes may be in another."""
_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]+")
_OTHER_LETTERS = re.compile(r"[^\W\d_A-Za-zÀ-ɏḀ-ỿ]+")

_SAME = {
    "iw": "he",
    "nb": "no",
    "nn": "no",
    "da": "no",
    "bs": "hr",
    "sr": "hr",
    "ms": "id",
    "gl": "pt",
}
"""Languages that a detector confuses with a neighbour: no ground for a contradiction."""
_CODES = {"iw": "he", "jw": "jv"}


@dataclass(frozen=True, slots=True)
class Language:
    """The language, and a warning where what is stated is contradicted."""

    found: Found[str] | None
    warning: str | None = None


def find(document: Document, prose: Prose) -> Language:
    """The language of a document."""
    stated = _stated(document)
    detected = _detected(document, prose)
    if stated is None or detected is None:
        return Language(stated or detected)
    if _base(stated.value) == _base(detected.value):
        return Language(stated)
    warning = f"The input says that its language is {stated.value}, but it is written in {detected.value}."
    return Language(detected, warning)


def bcp47(tag: str) -> str | None:
    """`tag` as BCP 47 writes it: `en_us` gives `en-US`; None where it is no language tag."""
    parts = _TAG.fullmatch(tag.strip())
    if parts is None or parts[1].lower() in {"und", "mul", "zxx"}:
        return None
    language, script, region = parts.groups()
    return "-".join(filter(None, (language.lower(), script and script.title(), region and region.upper())))


def _stated(document: Document) -> Found[str] | None:
    for field in ("language", "locale"):
        for hint in by_strength(document, field, _STRENGTH):
            tag = bcp47(hint.value)
            if tag:
                return Found(tag, hint.origin)
    return None


def _base(tag: str) -> str:
    base = tag.split("-", 1)[0]
    return _SAME.get(base, base)


def _detected(document: Document, prose: Prose) -> Found[str] | None:
    """The language of the whole document or, where that is in several, of the article in it."""
    article = document.blocks[prose.article.start : prose.article.stop]
    code = _language_of(document.blocks) or _language_of(article)
    return Found(code, "detected") if code else None


def _language_of(blocks: Sequence[Block]) -> str | None:
    words, sample = _sample(blocks)
    if not sample:
        return None
    import pycld2  # noqa: PLC0415  (imported where it is used: 15 ms)

    try:
        reliable, _, languages = pycld2.detect(sample, bestEffort=words < _FEW_WORDS)
    except (pycld2.error, ValueError):
        return None
    _, code, share, _ = languages[0]
    if not reliable or share < _SHARE or code in {"un", "xxx"}:
        return None
    return str(_CODES.get(code, code))


def _sample(blocks: Sequence[Block]) -> tuple[int, str]:
    """Some of the longer Blocks, and how many words they have; all of a short text."""
    long = (block for block in blocks if not block.is_linked and block.words >= _LONG_BLOCK)
    words, sample = _beginning(long)
    return (words, sample) if sample else _beginning(blocks)


def _beginning(blocks: Iterable[Block]) -> tuple[int, str]:
    taken: list[str] = []
    words = size = 0
    for block in blocks:
        taken.append(_in_its_script(block.text))
        words += block.words
        size += len(block.text)
        if size > _SAMPLE:
            break
    return words, "\n".join(taken)[:_SAMPLE].encode("utf-8", "ignore").decode()


def _in_its_script(text: str) -> str:
    """A paragraph that is mostly in another script than Latin, without the names and code in Latin letters.

    Bytes are counted, not letters: a Han character says as much as several letters.
    """
    if text.isascii() or _bytes(_OTHER_LETTERS, text) <= _bytes(_LATIN, text):
        return text
    return _LATIN.sub(" ", text)


def _bytes(letters: re.Pattern[str], text: str) -> int:
    return len("".join(letters.findall(text)).encode("utf-8", "ignore"))
