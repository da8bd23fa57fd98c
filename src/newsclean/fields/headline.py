"""The line of a text that is its headline: what speaks for a line and against it is weighed."""

from __future__ import annotations

import itertools
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from newsclean.document import Block, Document
from newsclean.fields.headline_weights import weight
from newsclean.fields.line_kinds import kind_at
from newsclean.fields.prose import Prose
from newsclean.text import words_of

FEWEST, MOST = 3, 30
"""Words of a line that looks like a headline."""
OUTLET_WORDS = 5
BAR = re.compile(r"\s*\|\s*|\s+»\s+")

_SURE = 0.4
"""So probable, among all lines and none, has the headline to be."""
_SURE_IN_PLAIN_TEXT = 0.2
"""Whoever kept a text without its page's menus mostly kept its headline: the dumps that were learned from did not."""
_SURE_AT_THE_TOP = 0.5
"""A first line right above a paragraph or a list: a headline six times as often as a subheading."""
_SURE_FAR_ABOVE = 0.5
_MENU_LINES = 8
"""So many lines before the first prose are a menu, whatever the text looks like."""

_NO_HEADLINE = re.compile(
    r"(?:(?:news |photo |image |picture )?(?:source|credit|photo|image|video|watch|listen|read|read also|also read|"
    r"see also|also see|related|tags|topics|filed under|share|category|location|date|contact|tel|phone|e-?mail|"
    r"by|from|to|subject|foto|bild|quelle|fuente|fonte)|editor'?s note)\s*:"
    r"|skip to\b|jump to\b|zum (?:haupt)?inhalt\b|aller au contenu|(?:saltar|ir) al contenido|vai al contenuto"
    r"|https?://|\S+@\S+|[#@]\w|[©<>]|\d+/\d",
    re.IGNORECASE,
)
_OPENERS = "\"'“‘«„¿¡‹「『"
_NUMBERED = re.compile(r"\d{1,2}\.\s+")
_STEPS = re.compile(r"\s[/>»›→]\s|[>»›→]")
_PICTURE = re.compile(
    r"\((?:image|photo|foto|picture|credit|bild|ap|reuters|getty)|\b(?:Getty|AFP|Reuters|EFE|dpa|Shutterstock|iStock|"
    r"AP Photo|Unsplash)\b|©|(?:photo|image|foto|bild|credit|legende|caption)\s*:",
    re.IGNORECASE,
)
_FEW_WORDS = ("", "one word", "two words", "three words", "four words")
_SEARCHED = 60
"""So many lines above the article are searched, and the first ones, in case they are the page's title."""
_FIRST = 3
_LOOKED_AT, _HOPELESS = 6, 4
"""So many lines are looked at closely, and none that a glance holds for so much less likely than the likeliest."""
_BELOW = 8
"""A notice may stand between the headline and what looks like the article's first paragraph."""
_FAR_FROM_ARTICLE, _FAR_FROM_PROSE = 20, 12
_DECK_WORDS = 8, 45
_PARAGRAPHS_OF_ONE = 3
_ROUND, _DATES_OF_A_LIST = 8, 4
_LISTED = 40
"""So many lines behind the beginning of the article are looked through for repetitions, and all above it."""
_LIST_CHARACTERS = 300
_PARAGRAPHS, _FIRST_PARAGRAPHS = 8, 3
"""A line's words are looked for in so many paragraphs of the article."""
_OFTEN = 2
"""So often the article says what it is about."""
_TIMES = 4
"""What stands more often is a menu's."""
_CONTENT = 3
"""A word of more letters says something of the topic."""


def before_bar(value: str) -> str | None:
    """The headline before ` | Outlet`, where the rest is short enough to be a name."""
    parts = BAR.split(value)
    if len(parts) < 2 or words_of(parts[0]) < FEWEST or words_of(parts[-1]) > OUTLET_WORDS:
        return None
    return parts[0]


def find(document: Document, prose: Prose) -> tuple[int, str] | None:
    """The index of the headline's line and its text; None where no line is likely enough to be it."""
    if not prose.indices:
        return None
    lines = _Lines(document, prose)
    if lines.are_index():
        return None
    sure = _SURE_IN_PLAIN_TEXT if lines.begin_an_article else _SURE
    start = prose.article.start
    near = [*range(min(_FIRST, start)), *range(max(_FIRST, start - _SEARCHED), start + _BELOW)]
    line = _likeliest(lines, near, sure)
    if line is None and start > _SEARCHED:
        line = _likeliest(lines, range(start + _BELOW), _SURE_FAR_ABOVE)
    if line is None:
        return None
    text = document.blocks[line].text
    return line, _NUMBERED.sub("", text, count=1) if lines.is_step(line) else text


def _likeliest(lines: _Lines, searched: Iterable[int], sure: float) -> int | None:
    """The line that is the headline with the probability `sure`, taken together with those that say the same."""
    odds: dict[str, float] = {}
    chosen: dict[str, tuple[float, int]] = {}
    for n, signs in lines.weighed(searched):
        normal = lines.blocks[n].normal
        one = math.exp(lines.weight(n, signs))
        odds[normal] = odds.get(normal, 0.0) + one
        chosen[normal] = max(chosen.get(normal, (0.0, 0)), (one, n))
    if not odds:
        return None
    best = max(odds, key=odds.__getitem__)
    line = chosen[best][1]
    needed = _SURE_AT_THE_TOP if lines.is_top(line) else sure
    return line if odds[best] >= needed * (1 + sum(odds.values())) else None


class _Lines:
    """The lines of a text, and what is asked again and again of them."""

    def __init__(self, document: Document, prose: Prose) -> None:
        self.blocks = document.blocks
        self._prose = prose
        self._plain = document.format == "plain-text"
        self.begin_an_article = self._plain and prose.first < _MENU_LINES
        """Whether no menu stands before the first prose."""
        self._prose_lines = frozenset(prose.indices)
        self._listed = "\n".join(
            [
                "",
                *[
                    block.normal
                    for block in self.blocks[: prose.article.start + _LISTED]
                    if len(block.text) < _LIST_CHARACTERS
                ],
                "",
            ]
        )
        self._article, self._lead = self._words(_PARAGRAPHS), self._words(_FIRST_PARAGRAPHS).keys()
        self._page_title = _content(self.blocks[0])
        self._has_top = self.begin_an_article and (1 in self._prose_lines or any(b.mark for b in self.blocks[1:2]))

    def are_index(self) -> bool:
        """Whether this is a list of articles: it has a date for each, and hardly any prose."""
        if sum(n in self._prose.article for n in self._prose.indices) >= _PARAGRAPHS_OF_ONE:
            return False
        return sum(self._kind(n) == "date" for n in range(len(self.blocks))) > _DATES_OF_A_LIST

    def is_top(self, n: int) -> bool:
        """Whether a line is the first of a text that begins as an article does, right above a paragraph or a list."""
        return n == 0 and self._has_top

    def weight(self, n: int, signs: Iterable[str]) -> float:
        """The log odds that the line `n` with these signs is the headline."""
        return weight(signs, at_the_top=self.is_top(n))

    def weighed(self, searched: Iterable[int]) -> list[tuple[int, list[str]]]:
        """The lines that may be the headline, each with what speaks for it and against it.

        What a glance tells is asked of all lines, the rest of those for which that speaks best.
        """
        glances = [(n, list(self._at_a_glance(n))) for n in searched if self._may_be_headline(n)]
        likely = sorted(((self.weight(n, signs), n, signs) for n, signs in glances), reverse=True)[:_LOOKED_AT]
        return [
            (n, [*signs, *self._on_looking(n)])
            for glance, n, signs in likely
            if glance > likely[0][0] - _HOPELESS and not _NO_HEADLINE.match(self.blocks[n].text) and self._kind(n) == ""
        ]

    def is_step(self, n: int) -> bool:
        """Whether a line is a numbered step of a breadcrumb: the one above has the number before it."""
        number = _NUMBERED.match(self.blocks[n].text)
        above = _NUMBERED.match(self.blocks[n - 1].text) if n else None
        return bool(number and above and int(number[0].rstrip(". ")) == int(above[0].rstrip(". ")) + 1)

    def _may_be_headline(self, n: int) -> bool:
        if n >= len(self.blocks) or n in self._prose_lines:
            return False
        block = self.blocks[n]
        fewest = 1 if self.is_top(n) else FEWEST
        if not fewest <= block.words <= MOST or block.mark:
            return False
        text = block.text
        return text[-1] not in ":;," and not text[0].islower() and (text[0].isalnum() or text[0] in _OPENERS)

    def _at_a_glance(self, n: int) -> Iterator[str]:
        yield "any"
        if self._plain:
            yield "in plain text"
        if n < _FIRST:
            yield "second or third" if n else "first"
        above = self._prose.article.start - n
        if above > _FAR_FROM_ARTICLE:
            yield "far above the article"
        elif above <= 0:
            yield "inside the article"
        block = self.blocks[n]
        if block.words <= 4:
            yield _FEW_WORDS[block.words]
        elif block.words > 6:
            yield "seven words or more"
        if block.text.endswith(("...", "…")):
            yield "breaks off"
        elif block.text.endswith("."):
            yield "ends as a sentence"
        yield from self._topic(n)

    def _topic(self, n: int) -> Iterator[str]:
        words = _content(self.blocks[n])
        shared = len(words & self._page_title)
        fewer = min(len(words), len(self._page_title))
        if n and fewer > 1 and shared >= 0.75 * fewer:
            yield "page title has its words"
        if told := len(words & self._lead):
            yield "first paragraphs have its words" if told > 1 else "first paragraphs have one of its words"
        if not words or sum(word in self._article for word in words) * 2 < len(words):
            yield "article has few of its words"
        elif sum(self._article[word] >= _OFTEN for word in words) * 2 >= len(words) > 1:
            yield "article dwells on its words"

    def _on_looking(self, n: int) -> Iterator[str]:
        text = self.blocks[n].text
        if _NUMBERED.match(text):
            yield "numbered"
        if _STEPS.search(text):
            yield "steps of a breadcrumb"
        if _PICTURE.search(text):
            yield "credits a picture"
        if self.blocks[n].tag == "h1":
            yield "marked as headline"
        yield from self._above(n)
        yield from self._below(n)
        yield from self._repetitions(n)

    def _above(self, n: int) -> Iterator[str]:
        kinds = [self._kind(m) for m in range(n - 2, n)]
        if "date" in kinds:
            yield "date above"
        if "byline" in kinds:
            yield "byline above"
        if "date" in kinds and sum(self._kind(m) == "date" for m in range(n - _ROUND, n + _ROUND)) >= _DATES_OF_A_LIST:
            yield "many dates round it"
        if n and _NUMBERED.match(self.blocks[n - 1].text) and kinds[-1] != "date":
            yield "numbered line above"
        if n and self.blocks[n - 1].words <= FEWEST:
            yield "short line above"

    def _below(self, n: int) -> Iterator[str]:
        kinds = [self._kind(m) for m in range(n + 1, n + 5)]
        if kinds[0] in _FACTS:
            yield "byline or date below"
        if not _FACTS.isdisjoint(kinds[1:]):
            yield "byline or date near below"
        if n + 1 < len(self.blocks):
            below = self.blocks[n + 1]
            if _DECK_WORDS[0] <= below.words <= _DECK_WORDS[1] and (kinds[0] == "prose" or below.terminated):
                yield "prose below"
        if self._prose.behind(n + 1) - n > _FAR_FROM_PROSE:
            yield "far above any prose"

    def _repetitions(self, n: int) -> Iterator[str]:
        normal = self.blocks[n].normal
        times = self._listed.count(f"\n{normal}\n")
        if 1 < times <= _TIMES:
            yield "stands twice"
        if f" {normal}\n" in self._listed:
            yield "ends another line"
        if f"\n{normal} " in self._listed:
            yield "begins another line"

    def _words(self, most: int) -> Counter[str]:
        """The words of the first `most` paragraphs of the article, and how often each stands there."""
        paragraphs = itertools.islice((n for n in self._prose.indices if n in self._prose.article), most)
        return Counter(" ".join([self.blocks[n].normal for n in paragraphs]).split())

    def _kind(self, n: int) -> str:
        return "prose" if n in self._prose_lines else kind_at(self.blocks, n)


_FACTS = frozenset({"byline", "date", "reading time"})


def _content(block: Block) -> set[str]:
    return {word for word in block.normal.split() if len(word) > _CONTENT}
