"""What a Block says that is said elsewhere in its document as well: word by word, or in runs of three words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import chain, compress

from newsclean.document import Block
from newsclean.text import UNSPACED

_LONGER = 5
"""Letters; shorter words say little of what a text is about. In scripts without spaces two characters are a word."""
_UNSPACED_RUN = re.compile(rf"(?:{UNSPACED.pattern})+")

_PIECE_WORDS = 100
_PIECE_SHARE = 1 / 3
"""A Block of so many words, and of so large a share of the others', may be the article in one piece."""
_PIECE_PART = 1 / 2
"""Where that says what stands in Blocks none of which is longer than this share of it."""
_PIECE_COPY = 0.8
"""So much of its word trigrams: where its paragraphs meet, and at its cut ends, it has some of its own."""


def in_one_piece(blocks: Sequence[Block]) -> int | None:
    """The index of the Block that says the article again, all paragraphs in one; None if there is none.

    Pages hold such a piece for a player that reads it aloud, or behind a paywall. Whatever is counted of the page
    would be counted twice.
    """
    if not blocks:
        return None
    index, piece = max(enumerate(blocks), key=lambda pair: len(pair[1].text))
    others = sum(len(block.text) for block in blocks) - len(piece.text)
    if len(piece.text) < _PIECE_SHARE * others or piece.words < _PIECE_WORDS:
        return None
    parts = (block for block in blocks if block.words <= _PIECE_PART * piece.words)
    own, said = trigrams(piece.normal), set[tuple[str, ...]]().union(*(trigrams(part.normal) for part in parts))
    return index if len(own & said) >= _PIECE_COPY * len(own) else None


class Vocabulary:
    """The longer words of a document: what its paragraphs speak of, teasers of other articles do not."""

    def __init__(self, blocks: Sequence[Block], is_paragraph: Sequence[bool]) -> None:
        self._words = [_longer_words(block.normal) for block in blocks]
        self._is_paragraph = is_paragraph
        count = Counter(chain.from_iterable(compress(self._words, is_paragraph)))
        self._in_one = count.keys()
        self._in_two = {word for word in count if count[word] > 1}

    def shared(self, index: int) -> float:
        """The share of a Block's words that stand in another paragraph."""
        words = self._words[index]
        elsewhere = self._in_two if self._is_paragraph[index] else self._in_one
        return len(words & elsewhere) / len(words) if words else 0.0


def _longer_words(normal: str) -> set[str]:
    words = {word for word in normal.split() if len(word) >= _LONGER}
    if normal.isascii() or not UNSPACED.search(normal):
        return words
    return {run[place : place + 2] for run in _UNSPACED_RUN.findall(normal) for place in range(len(run) - 1)} | {
        word for word in words if not UNSPACED.search(word)
    }


def trigrams(normal: str) -> set[tuple[str, ...]]:
    """All runs of three words of a text in its normal form."""
    words = normal.split()
    return set(zip(words, words[1:], words[2:], strict=False))
