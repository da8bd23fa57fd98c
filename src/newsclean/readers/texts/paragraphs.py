"""Lines in paragraphs and lists: which belong together where a text is read, and how they are written.

What is written so is read back in the same paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from newsclean.document import Block
from newsclean.text import SENTENCE_WORDS, words_of

LIST_MARK = re.compile(r"(?:[*•●▪◦‣·]|\+(?!\s\+)|-(?!-))\s+(?=\S)")
BULLET, ASTERISK = _MARKS = "- ", "* "
CELLS = " | "
"""Stands between the cells of a table's row."""
_NUMBER = re.compile(r"\d{1,3}[.)]\s+(?=\S)")


def marked(text: str) -> tuple[str, str]:
    """The mark of a list that a line begins with, as all are written or an asterisk, and the rest of it."""
    mark = LIST_MARK.match(text)
    if mark is None:
        return "", text
    return ASTERISK if text[0] == ASTERISK[0] else BULLET, text[mark.end() :]


def with_lists(blocks: Iterable[Block]) -> list[Block]:
    """The Blocks, those with an asterisk for their mark being entries of a list, or by itself the note it refers to."""
    found = list(blocks)
    for n, block in enumerate(found):
        if block.mark == ASTERISK:
            beside = found[max(0, n - 1) : n] + found[n + 1 : n + 2]
            alone = not any(other.mark for other in beside)
            found[n] = replace(block, mark="", text=ASTERISK + block.text) if alone else replace(block, mark=BULLET)
    return found


def are_spaced(lines: Iterable[tuple[str, bool]]) -> bool:
    """Whether blank lines separate the paragraphs of a text, so that a single line end is only a line's.

    Args:
        lines: Those behind the first, each with whether a blank line stands above it.

    """
    lines = [(line, after_blank) for line, after_blank in lines if not _is_entry(line)]
    # no shorter line has so many words
    prose = [after for line, after in lines if len(line) >= SENTENCE_WORDS and words_of(line) >= SENTENCE_WORDS]
    return sum(prose) * 2 > len(prose) if prose else any(after_blank for _, after_blank in lines)


def is_within(line: str, above: str, *, opens: bool, spaced: bool) -> bool:
    """Whether the end of a line, and no blank line, parts a line from the one above in a text's paragraphs.

    Args:
        line: The line.
        above: The one above.
        opens: Whether it stands behind a blank line, or begins an element.
        spaced: Whether blank lines separate the paragraphs.

    """
    if line.startswith(_MARKS) and above.startswith(_MARKS):
        return True
    return not opens and (spaced or (_is_entry(line) and _is_entry(above)))


def _is_entry(line: str) -> bool:
    """Whether a line is an entry of a list or a row of a table; those follow each other without blank lines."""
    return CELLS in line or LIST_MARK.match(line) is not None or _NUMBER.match(line) is not None
