"""How a line is written, as numbers: what those who learn from lines look at, wherever the line stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from math import log1p
from struct import Struct
from typing import TYPE_CHECKING

from newsclean.document import REMEMBERED, told_by

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

_CAPITALISED = re.compile(r"[^\W\d_a-zß-öø-ÿа-я](?<!\w.)[\w’'-]*")
_SENTENCE_MARKS = re.compile(r"[.!?。！？؟।][.!?。！？؟।]*(?=[\s\"”’»)]|$|[぀-鿿])")
"""A pattern that begins with one set of characters is found in half the time."""
_PAIR_MARK = re.compile("[|/•·»›>→]")
_PAIRS = re.compile(rf"\w\s*{_PAIR_MARK.pattern}\s*\w")
_DIGITS = re.compile(r"\d")
_READER = frozenset(
    "you your yours yourself "  # English
    "dein deine deinen dich dir du euch "  # German
    "vous votre vos toi ton tu te "  # French
    "ti tus tuyo usted ustedes "  # Spanish
    "voi vostro vostra tuo tua "  # Italian
    "você vocês "  # Portuguese
    "jij jouw uw je "  # Dutch
    "dig din ditt dina "  # Swedish
    "deg deres "  # Norwegian
    "jer jeres "  # Danish
    "ty twój twoje wy wasz was "  # Polish
    "вы вас вам ваш ваша ваши "  # Russian
    "ви "  # Ukrainian
    "siz sizin sizi size "  # Turkish
    "anda "  # Indonesian
    "당신 여러분 "  # Korean
    "أنت لك".split()  # Arabic
)
_NEWSROOM = frozenset(
    "we our ours us "  # English
    "wir uns unser unsere unseren unserem unserer "  # German
    "nous notre nos "  # French
    "nosotros nuestro nuestra nuestros nuestras "  # Spanish
    "noi nostro nostra nostri nostre "  # Italian
    "nós nosso nossa nossos nossas "  # Portuguese
    "wij ons onze "  # Dutch
    "vi vår våra vårt oss "  # Swedish
    "våre "  # Norwegian
    "vores "  # Danish
    "my nasz nasza nasze nas "  # Polish
    "мы наш наша наши нас "  # Russian
    "ми нашої "  # Ukrainian
    "biz bizim "  # Turkish
    "kami kita "  # Indonesian
    "우리 "  # Korean
    "نحن".split()  # Arabic
)
"""Pronouns: furniture speaks to its reader, and of those who make the site. The Polish `was` and the Turkish `size` are
English words, too, as the model has learned."""
_LOOKED_AT = 200
"""Characters; so much of a Block tells how it is written."""


def _count(words: list[str], among: frozenset[str]) -> int:
    return 0 if among.isdisjoint(words) else sum(word in among for word in words)


@lru_cache(REMEMBERED)
def style_of(text: str) -> bytes:
    """What a text tells by itself, as `packed` has it, in the order of STYLE."""
    return packed(_in_text(text))


def packed(named: Mapping[str, float]) -> bytes:
    """Numbers as a row of a table of 32-bit floats holds them: many times faster to join than to read one by one."""
    return _row(len(named)).pack(*named.values())


def table(cells: Iterable[bytes], rows: int) -> NDArray[float32]:
    """So many rows of 32-bit floats, one or more; each is made of as many cells, which are as `packed` has them."""
    import numpy as np  # noqa: PLC0415  (imported where it is used: 90 ms)

    return np.frombuffer(bytearray().join(cells), np.float32).reshape(rows, -1)


@cache
def _row(length: int) -> Struct:
    return Struct(f"{length}f")


def _in_text(text: str) -> dict[str, float]:
    """What a text tells by itself."""
    told = told_by(text)
    words, prose, said = told["words"], told["prose"], told["normal"].split()
    head, first, some = text[:_LOOKED_AT], text[0], words or 1
    return {
        "length": log1p(words) / 6,
        "prose": prose / some,
        "prose_words": log1p(prose) / 6,
        "terminated": told["terminated"],
        "colon": text.endswith((":", "：")),
        "question": text.endswith(("?", "？", "؟")),
        "ellipsis": text.endswith(("...", "…")),
        "lower_start": first.islower(),
        "digit_start": first.isdigit(),
        "quote_start": first in "\"“„«‘'「『—–",
        "symbol_start": not first.isalnum(),
        "capitals": min(1.0, len(_CAPITALISED.findall(head)) / min(some, 33)),
        "shouting": text.isupper(),
        "digits": len(_DIGITS.findall(head)) / len(head),
        "commas": min(1.0, 5 * text.count(",") / some),
        "sentences": min(1.0, len(_SENTENCE_MARKS.findall(text)) / 8),
        "pairs": min(1.0, len(_PAIRS.findall(head)) / 4) if _PAIR_MARK.search(head) else 0.0,
        "letters": words / len(text) * 4,
        "address": "@" in text or "http" in text,
        "rights": "©" in text,
        "reader": min(1.0, 5 * _count(said, _READER) / some),
        "newsroom": min(1.0, 5 * _count(said, _NEWSROOM) / some),
    }


STYLE = tuple(_in_text("x"))
"""The names of what is told of a text."""
