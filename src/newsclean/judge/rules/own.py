"""Phrases of the user's own: what matches one is dropped, whatever else speaks for it.

They are of the same language as the tables in `phrases/` and are searched in the same way. But a table's phrases are
written in normal form, and these as users write them: the very line that is not wanted may be pasted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from newsclean.decoding.decode import lines_of
from newsclean.document import Block, InputError
from newsclean.judge.rules.wording import Index, keys_of, search
from newsclean.text import normal_form, tidy

REASON = "own_phrase"
"""The id of the rule."""

_COMMENT = "#"
_BRACKETED = re.compile(r"(\([^()\[\]]*\)|\[[^()\[\]]*\])")
_WILD = re.compile(r"(<n>[\w%]*|(?<!\S)\*{1,2}(?![^\s.,:;!?…]))", re.IGNORECASE)
"""Stars are wild where they stand by themselves, a full stop or the like aside; elsewhere they are a footnote's, or
Markdown's. What is written onto a number, as in `<n>%`, is of its word."""
_REMEMBERED = 8
"""So many lists of phrases are remembered with their index; a run has one."""


def read(path: Path) -> dict[int, str]:
    """Read a file of phrases: UTF-8, one a line; blank lines and those that begin with `#` say nothing.

    Returns:
        The phrases as `phrase` gives them, so that files that say the same give the same, by number of their line.

    Raises:
        InputError: It cannot be read, holds no phrase, or one of which nothing can be made.

    """
    phrases = {}
    for number, line in enumerate(lines_of(path), 1):
        if line.strip() and not line.lstrip().startswith(_COMMENT):
            try:
                phrases[number] = phrase(line)
            except ValueError as error:
                raise InputError("not-text", f"{path}, line {number}: {error}.") from None
    if not phrases:
        raise InputError("not-text", f"{path} holds no phrase. Write one a line.")
    return phrases


def phrase(written: str) -> str:
    """A phrase as the tables have it: its words in normal form, and what stands for others left as it is.

    Raises:
        ValueError: A bracket has no partner, stands in another or holds an empty choice, or there is no literal word.

    """
    parts = _BRACKETED.split(tidy(written))
    if not set("()[]").isdisjoint("".join(parts[::2])):
        raise ValueError(
            f"a bracket has no partner, or stands in another, in {written.strip()!r}; punctuation may be left out"
        )
    parts[::2] = map(_normal, parts[::2])
    parts[1::2] = map(_choice, parts[1::2])
    made = " ".join(filter(None, parts))
    try:
        keys_of(made)
    except ValueError:
        raise ValueError(f"{written.strip()!r} needs a word beside stars, <n> and square brackets") from None
    return made


def _choice(bracketed: str) -> str:
    """A bracket in normal form; nothing is left of one that holds nothing but punctuation."""
    options = [_normal(option) for option in bracketed[1:-1].split("|")]
    if not any(options):
        return ""
    if not all(options):
        raise ValueError(f"a choice is empty in {bracketed!r}; square brackets stand for one or nothing")
    return bracketed[0] + "|".join(options) + bracketed[-1]


def _normal(words: str) -> str:
    parts = _WILD.split(words)
    parts[::2] = map(normal_form, parts[::2])
    parts[1::2] = ("<n>" if part[0] == "<" else part for part in parts[1::2])
    return " ".join(filter(None, parts))


def matched(blocks: Sequence[Block], phrases: Sequence[str]) -> dict[int, str]:
    """The Blocks that match a phrase as a whole, by index, with the reason.

    Args:
        blocks: The Blocks of a document.
        phrases: As users write them, or as `read` gives them.

    Raises:
        ValueError: Nothing can be made of a phrase; see `phrase`.

    """
    return {number: REASON for number, found in enumerate(_found(blocks, phrases)) if found}


def fired(blocks: Sequence[Block], phrases: Sequence[str]) -> frozenset[int]:
    """The phrases that match any of the Blocks, by index."""
    return frozenset(int(number) for found in _found(blocks, phrases) for number in found)


def _found(blocks: Sequence[Block], phrases: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The phrases that match each Block, by index in digits."""
    if phrases:
        index = _index(tuple(phrases))
        yield from (search(index, block.normal) for block in blocks)


@lru_cache(_REMEMBERED)
def _index(phrases: tuple[str, ...]) -> Index:
    return Index((str(number), phrase(written)) for number, written in enumerate(phrases))
