"""What is looked at to tell whether a line of a text is its headline: the line, those round it, and the article."""

from __future__ import annotations

import itertools
from bisect import bisect
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property
from math import log1p
from typing import TYPE_CHECKING

from newsclean.document import Block, Document
from newsclean.fields.line_kinds import kind_at
from newsclean.fields.prose import Prose, survey
from newsclean.style import STYLE, packed, style_of, table

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

_MENU_LINES = 8
"""So many lines before the first prose are a menu, whatever the text looks like."""
_PARAGRAPHS, _FIRST_PARAGRAPHS = 8, 3
"""A line's words are looked for in so many paragraphs of the article."""
_LEAD = 6
"""The article may begin so many lines below its headline with paragraphs too short to be told."""
_OFTEN = 2
"""So often the article says what it is about."""
_CONTENT = 3
"""A word of more letters says something of the topic."""
_LISTED = 40
"""So many lines behind the beginning of the article are looked through for repetitions, and all above it."""
_LIST_CHARACTERS = 300
_LOOKED_AT = (0, -2, -1, 1, 2, 3)
"""A line, and those round it."""
_KINDS = ("byline", "date", "reading time", "paragraph")


class Lines:
    """The lines of a text, and what is asked again and again of them."""

    def __init__(self, document: Document, prose: Prose) -> None:
        self.blocks = document.blocks
        self.prose = prose
        self._is_plain = document.format == "plain-text"
        self.begin_an_article = self._is_plain and prose.first < _MENU_LINES
        """Whether no menu stands before the first prose."""
        self._prose_lines = frozenset(prose.indices)
        self._has_top = self.begin_an_article and (1 in self._prose_lines or any(b.mark for b in self.blocks[1:2]))
        """Whether its first line stands right above a paragraph or a list."""
        self._end = prose.article.stop if self.begin_an_article and prose.indices else len(self.blocks)
        self._kinds: dict[int, str] = {}

    def kind(self, n: int) -> str:
        """What kind of line it is: `paragraph`, one of `line_kinds`, or nothing."""
        if n not in self._kinds:
            self._kinds[n] = "paragraph" if n in self._prose_lines else kind_at(self.blocks, n)
        return self._kinds[n]

    def is_of_the_article(self, n: int) -> bool:
        """Whether more than one word of a line, of those that say something, stands in what follows it."""
        normal = self.blocks[n].normal
        lead = " ".join(block.normal for block in self.blocks[n + 1 : n + _LEAD] if block.normal != normal)
        return len(_content(self.blocks[n]) & ({*lead.split()} | self._article.keys())) > 1

    def facts(self, lines: Sequence[int]) -> NDArray[float32]:
        """What tells whether lines are the headline: one row each, most numbers from 0 to 1, as FACTS says."""
        import numpy as np  # noqa: PLC0415  (imported where it is used: 90 ms)

        looked_at = sorted({n + step for n in lines for step in _LOOKED_AT})
        rows = table(map(self._alone, looked_at), len(looked_at))
        place = {n: row for row, n in enumerate(looked_at)}
        beside = rows[[place[n + step] for n in lines for step in _LOOKED_AT]]
        own = table((packed(self._own(n)) for n in lines), len(lines))
        return np.hstack([own, beside.reshape(len(lines), -1)])

    def _alone(self, n: int) -> bytes:
        """What a line tells by itself; beyond the text's ends there is nothing, nor below an article alone."""
        if not 0 <= n < self._end:
            return _NOTHING
        kind = self.kind(n)
        return style_of(self.blocks[n].text) + packed(
            {"marked": bool(self.blocks[n].mark), **{name: kind == name for name in _KINDS}}
        )

    def _own(self, n: int) -> Mapping[str, float]:
        """What a line tells by its place, its words and its likes."""
        return self._place(n) | self._topic(n) | self._likes(n)

    def _place(self, n: int) -> dict[str, float]:
        block, start = self.blocks[n], self.prose.article.start
        return {
            "first": n == 0,
            "second or third": 0 < n < 3,
            "lines above": log1p(n) / 5,
            "of the way to the article": n / (start or 1),
            "above the article": log1p(max(0, start - n)) / 5,
            "inside the article": n >= start,
            "below some prose": n > self.prose.first,
            "prose above it": min(1.0, bisect(self.prose.indices, n) / 4),
            "above prose": log1p(self.prose.behind(n + 1) - n) / 5,
            "of the text": n / len(self.blocks),
            "article begins at": log1p(start) / 6,
            "plain text": self._is_plain,
            "text begins as an article": self.begin_an_article,
            "at the top": n == 0 and self._has_top,
            "first-rank heading": block.tag == "h1",
            "second-rank heading": block.tag == "h2",
            "tagged": bool(block.tag),
            "links": min(1.0, len(block.links) / 2),
            "opens": block.opens,
        }

    def _topic(self, n: int) -> dict[str, float]:
        """How far the page's title and the article speak of the same."""
        words = _content(self.blocks[n])
        of = len(words) or 1
        title = len(words & self._page_title) if n else 0
        lead = len(words & self._lead)
        told = [self._article[word] for word in words & self._article.keys()]
        return {
            "in the page title": title / (min(len(words), len(self._page_title)) or 1),
            "two in the page title": title > 1,
            "in the lead": lead / of,
            "words in the lead": min(1.0, lead / 4),
            "in the article": len(told) / of,
            "dwelt on": sum(times >= _OFTEN for times in told) / of,
            "times in the article": min(1.0, sum(told) / 15),
        }

    def _likes(self, n: int) -> dict[str, float]:
        """The lines that say the same, or more."""
        normal = self.blocks[n].normal
        return {
            "repeats": min(1.0, (self._times[normal] - 1) / 3),
            "ends a line": f" {normal}\n" in self._joined,
            "begins a line": f"\n{normal} " in self._joined,
        }

    @cached_property
    def _listed(self) -> list[str]:
        """The shorter lines down to the article's beginning, in their normal form."""
        lines = self.blocks[: self.prose.article.start + _LISTED]
        return [block.normal for block in lines if len(block.text) < _LIST_CHARACTERS]

    @cached_property
    def _times(self) -> Counter[str]:
        return Counter(self._listed)

    @cached_property
    def _joined(self) -> str:
        return "\n".join(["", *self._listed, ""])

    @cached_property
    def _page_title(self) -> set[str]:
        return _content(self.blocks[0])

    @cached_property
    def _article(self) -> Counter[str]:
        return self._words(_PARAGRAPHS)

    @cached_property
    def _lead(self) -> set[str]:
        return set(self._words(_FIRST_PARAGRAPHS))

    def _words(self, most: int) -> Counter[str]:
        """The words of the first `most` paragraphs of the article, and how often each stands there."""
        paragraphs = itertools.islice((n for n in self.prose.indices if n in self.prose.article), most)
        return Counter(" ".join([self.blocks[n].normal for n in paragraphs]).split())


def _content(block: Block) -> set[str]:
    return {word for word in block.normal.split() if len(word) > _CONTENT}


_ALONE = (*STYLE, "marked", *_KINDS)
_NOTHING = packed(dict.fromkeys(_ALONE, 0.0))


def _names() -> tuple[str, ...]:
    """What `Lines.facts` gives of any line, in its order."""
    document = Document("plain-text", "", (Block("x", 1),))
    own = Lines(document, survey(document.blocks))._own(0)
    return (*own, *(f"{name} {step:+}" for step in _LOOKED_AT for name in _ALONE))


FACTS = _names()
"""The names of what is looked at."""
