"""The line of a text that is its headline: the likeliest one by a small network, where it is likely enough.

A layer of hidden units on the facts of a line gives its odds, and of all lines and none one is the headline. The
network is learned by `training/`; here it only runs, on numpy. Several are learned, and their mean decides.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from newsclean.document import Document
from newsclean.fields.consent import heads_consent
from newsclean.fields.headline_facts import FACTS, Lines
from newsclean.fields.names import is_prompt
from newsclean.fields.prose import Prose
from newsclean.text import words_of
from newsclean.weights import loaded

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

FEWEST, MOST = 3, 30
"""Words of a line that looks like a headline."""
_FEWEST_AT_ALL = 2
"""Words of one that does not, and may be it if all else speaks for it."""
_FEWEST_AGAIN, _RIGHT_ABOVE = 5, 4
"""Words of a line that tells by being said again, and so many lines above the article: menus say things again too."""
_NO_END = (".", "。", "।", ":", ";", ",")
"""So ends no headline: a line of the article that goes as its headline is worse than none."""
_OF_A_NAME = 3
"""Words, of what was cut out of a line."""
_PROSE = 15
_SENTENCE_ENDS = re.compile(r"[^\W\d_]{2}[.!?…][\"”’»)]? [\"“‘«(]?[A-ZÀ-Ý]")
"""A line of more words of prose in which a sentence ends is a deck, or a paragraph cut short."""
OUTLET_WORDS = 5
BAR = re.compile(r"\s*\|\s*|\s+»\s+")

_SURE = 0.4
"""So probable, among all lines and none, has the headline to be."""
_SURE_IN_PLAIN_TEXT = 0.15
"""Whoever kept a text without its page's menus mostly kept its headline: the dumps that were learned from did not."""
_SURE_OF_A_PIECE = 0.75
"""Where a text lost its line ends and its menus, the beginning of its first sentence may look like a headline."""
_NEARLY, _NEAR = 0.5, 2
"""Of two lines with one between them at the most the upper is the headline where it is half as likely as the lower."""

_NO_HEADLINE = re.compile(
    r"(?:(?:news |photo |image |picture )?(?:source|credit|photo|image|video|watch|listen|read|read also|also read|"
    r"see also|also see|related|tags|topics|filed under|share|category|location|date|contact|tel|phone|e-?mail|"
    r"by|from|to|subject|foto|bild|quelle|fuente|fonte)|editor'?s note)\s*:"
    r"|skip to\b|jump to\b|zum (?:haupt)?inhalt\b|aller au contenu|(?:saltar|ir) al contenido|vai al contenuto"
    r"|https?://|\S+@\S+|[#@]\w|[©<>]|\d+/\d|eds\s*:|.*\bwritethru\b"
    r"|\d\d?[.:]\d\d(?:\s?(?:uhr|h|[ap]\.?m\.?))?\s*[:|–—-]\s",  # the entry of a liveblog
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\d{1,2}\.\s+")
_SEARCHED = 60
"""So many lines above the article are searched, and the first ones, in case they are the page's title."""
_DASHES = ("-", "–", "—", "--")
_FIRST = 3
_BELOW = 12
"""A notice may stand between the headline and what looks like the article's first paragraph; in a text without a menu
what stands below that is a subheading."""
_PARAGRAPHS_OF_ONE = 3
_DATES_OF_A_LIST = 4


def before_bar(value: str) -> str | None:
    """The headline before ` | Outlet`, where the rest is short enough to be a name."""
    parts = BAR.split(value)
    if len(parts) < 2 or words_of(parts[0]) < FEWEST or words_of(parts[-1]) > OUTLET_WORDS:
        return None
    return parts[0]


def find(document: Document, prose: Prose) -> tuple[int, str] | None:
    """The index of the headline's line and its text; None where no line is likely enough to be it."""
    lines = Lines(document, prose)
    searched = candidates(lines)
    if not searched:
        return None
    line = _likeliest(lines, searched, _log_odds(lines.facts(searched)))
    if line is None:
        line = _said_again(lines, searched)
    if line is None:
        return None
    text = document.blocks[line].text
    return line, _NUMBERED.sub("", text, count=1) if _is_step(lines, line) else text


def _said_again(lines: Lines, searched: Sequence[int]) -> int | None:
    """The line right above the article, and of the same matter, that the next one says again.

    So a page reads whose picture has the headline as its text, or whose first paragraph begins with it.
    """
    start = lines.prose.article.start
    again = [n for n in searched if start - _RIGHT_ABOVE <= n < start and _is_said_again(lines, n)]
    return again[0] if again else None


def _is_said_again(lines: Lines, n: int) -> bool:
    block, below = lines.blocks[n], lines.blocks[n + 1]
    if block.words < _FEWEST_AGAIN or not below.normal.startswith(block.normal) or is_prompt(block.text):
        return False
    rest = below.normal[len(block.normal) :]
    return (not rest or (rest.startswith(" ") and lines.kind(n + 1) == "paragraph")) and lines.is_of_the_article(n)


def candidates(lines: Lines) -> list[int]:
    """The lines that may be the headline; none in a text without prose or a list of articles."""
    if not lines.prose.indices or _are_index(lines):
        return []
    start = lines.prose.article.start
    end = start if lines.begin_an_article else start + _BELOW
    near = [*range(min(_FIRST, end)), *range(max(_FIRST, start - _SEARCHED), end)]
    return [n for n in near if _may_be_headline(lines, n)]


def _may_be_headline(lines: Lines, n: int) -> bool:
    if n >= len(lines.blocks):
        return False
    block = lines.blocks[n]
    if not _FEWEST_AT_ALL <= block.words <= MOST or block.mark or _is_amid(lines, n):
        return False
    text = block.text
    if (block.prose > _PROSE and _SENTENCE_ENDS.search(text)) or _is_item(lines, n):
        return False
    is_part = _goes_on(text) or (text.endswith(_NO_END) and not text.endswith("..."))
    return not lines.kind(n) and not is_part and not _NO_HEADLINE.match(text) and not heads_consent(block.normal)


def _is_amid(lines: Lines, n: int) -> bool:
    """Whether a Block was cut out of a paragraph, in a text that lost its line ends.

    Other sentences follow it there, `Why now? The ferry …`; or in a text that begins with its article it is hardly
    more than a name, or follows a sentence itself.
    """
    if not _was_cut(lines, n):
        return False
    block, before = lines.blocks[n], lines.blocks[n - 1]
    if lines.begin_an_article and (block.words <= _OF_A_NAME or (block.runs_on and before.terminated)):
        return True
    return block.terminated and _goes_on_below(lines, n)


def _was_cut(lines: Lines, n: int) -> bool:
    """Whether a Block is a part of a line that was cut, maybe within a sentence."""
    return lines.blocks[n].runs_on or _goes_on_below(lines, n)


def _goes_on_below(lines: Lines, n: int) -> bool:
    return n + 1 < len(lines.blocks) and lines.blocks[n + 1].runs_on


def _goes_on(text: str) -> bool:
    """Whether a line begins within a sentence: behind its dash, or with a small letter, but not as `eBay`, `n8n` do."""
    word = text.split(maxsplit=1)[0]
    return word in _DASHES or (word[0].islower() and word == word.lower() and not any(map(str.isdigit, word)))


def _are_index(lines: Lines) -> bool:
    """Whether this is a list of articles: it has a date for each, and hardly any prose."""
    if sum(n in lines.prose.article for n in lines.prose.indices) >= _PARAGRAPHS_OF_ONE:
        return False
    return sum(lines.kind(n) == "date" for n in range(len(lines.blocks))) > _DATES_OF_A_LIST


def _is_item(lines: Lines, n: int) -> bool:
    """Whether a line is an item of a numbered list: the one below has the next number."""
    return n + 1 < len(lines.blocks) and _is_step(lines, n + 1)


def _is_step(lines: Lines, n: int) -> bool:
    """Whether a line is numbered, such as a step of a breadcrumb, and the one above has the number before it."""
    number = _NUMBERED.match(lines.blocks[n].text)
    above = _NUMBERED.match(lines.blocks[n - 1].text) if n else None
    return bool(number and above and int(number[0].rstrip(". ")) == int(above[0].rstrip(". ")) + 1)


def _likeliest(lines: Lines, searched: Sequence[int], log_odds: NDArray[float32]) -> int | None:
    """The line that is the headline, if one is likely enough, taken together with those that say the same."""
    import numpy as np  # noqa: PLC0415  (imported where it is used: 90 ms)

    together: dict[str, float] = {}
    chosen: dict[str, tuple[float, int]] = {}
    odds = np.exp(log_odds).tolist()
    for n, one in zip(searched, odds, strict=True):
        normal = lines.blocks[n].normal
        together[normal] = together.get(normal, 0.0) + one
        chosen[normal] = max(chosen.get(normal, (0.0, 0)), (one, n))
    best = max(together, key=together.__getitem__)
    line = chosen[best][1]
    if together[best] < _sure_enough(lines, line) * (1 + sum(together.values())):
        return None
    return _uppermost(line, searched, odds) if lines.begin_an_article else line


def _sure_enough(lines: Lines, line: int) -> float:
    """How probable it has to be that this line is the headline."""
    if not lines.begin_an_article:
        return _SURE
    return _SURE_OF_A_PIECE if _was_cut(lines, line) else _SURE_IN_PLAIN_TEXT


def _uppermost(line: int, searched: Sequence[int], odds: Sequence[float]) -> int:
    """The first of the lines at the top of an article that may be its headline, unless another is far likelier.

    Below a headline stands the deck; what stands above one, such as a section, hardly ever looks like it.
    """
    enough = _NEARLY * odds[searched.index(line)]
    pairs = zip(searched, odds, strict=True)
    return next(n for n, one in pairs if n >= line - _NEAR and one >= enough)


@cache
def layers() -> dict[str, NDArray[float32]]:
    """The weights of all networks, stacked; loaded once. `training/README.md` says how they were made."""
    return loaded(__package__, "headline.npz", FACTS)


def _log_odds(facts: NDArray[float32]) -> NDArray[float32]:
    """For each line the log-odds against none that it is the headline; the networks' mean."""
    import numpy as np  # noqa: PLC0415

    weights = layers()
    hidden = np.maximum(facts @ weights["facts"] + weights["facts_bias"][:, None], 0)
    found: NDArray[float32] = ((hidden * weights["out"][:, None]).sum(2) + weights["out_bias"][:, None]).mean(0)
    return found
