"""Paragraphs that begin with an indent and no blank line, as in typescripts and in files of news agencies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from newsclean.readers.texts.lines import Line
from newsclean.readers.texts.paragraphs import LIST_MARK
from newsclean.readers.texts.wraps import NARROWEST
from newsclean.text import is_terminated

_DEEPEST = 10
"""Columns; what is indented by more is a heading in the middle or a signature on the right."""
_FEWEST = 3
"""Fewer indented lines tell of nothing."""
_BEHIND_SENTENCES = 0.6
"""So many below a line without an indent follow a sentence's end; the rest of a list's entry follows no such thing."""


def with_indents(lines: Sequence[Line]) -> list[Line]:
    """The lines, those that begin a paragraph by their indent as if a blank line stood above them."""
    inside = (line for above, line in pairwise(lines) if not (line.after_blank or is_terminated(above.text)))
    margins = Counter(line.indent for line in inside) if any(line.indent for line in lines) else Counter()
    if not margins:
        return list(lines)
    usual = margins.most_common(1)[0][0]
    leads = [line.indent - usual if 0 < line.indent - usual <= _DEEPEST else 0 for line in lines]
    begun = [n for n in range(1, len(lines)) if leads[n] and _begins(lines, leads, n)]
    within = [n for n in begun if not lines[n].after_blank and leads[n - 1] < leads[n]]
    behind_sentences = sum(is_terminated(lines[n - 1].text) for n in within)
    if len(begun) < _FEWEST or behind_sentences < _BEHIND_SENTENCES * len(within):
        return list(lines)
    made = [replace(line, lead=lead) for line, lead in zip(lines, leads, strict=True)]
    for n in begun:
        made[n].after_blank = True
    return made


def _begins(lines: Sequence[Line], leads: Sequence[int], n: int) -> bool:
    """Whether an indented line is a paragraph's first, and not within a quotation, all lines of which are indented."""
    if LIST_MARK.match(lines[n].text):
        return False
    if lines[n - 1].indent < lines[n].indent:
        return True
    if leads[n + 1 : n + 2] != [0]:
        return False
    is_below_heading = n < 2 or leads[n - 2] < leads[n] or len(lines[n - 1].text) < NARROWEST
    return is_below_heading or is_terminated(lines[n - 1].text)
