"""Where the prose of a document stands: the fields are stated round it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from newsclean.dates.lines import is_date_line
from newsclean.document import Block
from newsclean.fields.consent import addresses_reader, asks_consent
from newsclean.text import SENTENCE_WORDS

_LABEL = 20
"""Characters; a shorter line is a label, and its words need not be counted."""
_PROSE_WORDS = 40
"""A Block of more words is prose even where no sentence of it ends."""
_UNFINISHED_WORDS = 25
"""A Block of more words is prose even where its last sentence does not end."""
_WORTH = 60
"""A Block's words count up to so many: one long Block of terms is no article."""
_COST = 4
"""What every Block between two of prose costs, in words: a menu parts the article from a notice above it."""
_BEGUN = 150
"""A stretch worth so many words may be the article's beginning, however long a list between it and the rest is."""
_ASKS = re.compile(r"(?:[^.?!]|(?<=\bvs)\.|(?<=\b[A-Z])\.)*[?!][\"”’»)]*")
"""One sentence, though an abbreviation in it has a full stop."""
_CONSENT_BLOCKS = 4
"""So many Blocks of prose above the article may ask for consent."""
_BANNER_BLOCKS = 12
"""So many below it may, with what explains each kind of cookie."""


def is_prose(block: Block) -> bool:
    """Whether a Block is a paragraph of sentences, or announces what follows.

    An abbreviation ends no sentence in a headline or behind a time.
    """
    if block.words > _PROSE_WORDS:
        return True
    if block.words > _UNFINISHED_WORDS and block.text.endswith(":"):
        return True
    if block.words < SENTENCE_WORDS or not block.prose:
        return False
    return block.words > _UNFINISHED_WORDS or (block.terminated and not is_date_line(block.text))


@dataclass(frozen=True)
class Prose:
    """Which Blocks of a document are prose."""

    indices: Sequence[int]
    """Those that are."""
    size: int
    """How many Blocks there are."""
    article: range
    """The stretch that holds most of the prose: what stands before and behind it may be notices and teasers."""

    @property
    def first(self) -> int:
        """The first Block of prose; the number of Blocks where there is none."""
        return self.indices[0] if self.indices else self.size

    @property
    def last(self) -> int:
        """The last Block of prose; -1 where there is none."""
        return self.indices[-1] if self.indices else -1

    def behind(self, start: int) -> int:
        """The first Block of prose at or behind `start`; the number of Blocks where there is none."""
        return next((n for n in self.indices if n >= start), self.size)


def survey(blocks: Sequence[Block], article: range | None = None) -> Prose:
    """Find the prose among the Blocks of a document, without what asks the reader's consent to cookies.

    Where it is known in which stretch the `article` stands, that is taken for it.
    """
    indices = [n for n, block in enumerate(blocks) if len(block.text) >= _LABEL and is_prose(block)]
    if indices[:1] == [0] and len(indices) > 1 and _may_be_headline(blocks[0]):
        del indices[0]
    asking = [n for n in indices[:_CONSENT_BLOCKS] if asks_consent(blocks[n].normal)]
    indices = [n for n in indices if not asking or n > asking[-1]]
    last = indices[_CONSENT_BLOCKS:][-_BANNER_BLOCKS:]
    banner = next((n for n in last if asks_consent(blocks[n].normal)), len(blocks))
    indices = [n for n in indices if n < banner]
    return Prose(indices, len(blocks), _article(blocks, indices) if article is None else article)


def _may_be_headline(first: Block) -> bool:
    """Whether the first line of a text asks or calls, and not the reader, as leads do: a headline writes `You`."""
    asks = not first.tag and first.words <= _UNFINISHED_WORDS and _ASKS.fullmatch(first.text)
    return bool(asks) and not addresses_reader(first.text)


def _article(blocks: Sequence[Block], indices: Sequence[int]) -> range:
    """From the first stretch of prose that is long enough to be an article's beginning to the end of the longest."""
    stretches = list(_stretches(blocks, indices))
    if not stretches:
        return range(0)
    longest = max(stretches)
    first = next((stretch for stretch in stretches if stretch.worth >= _BEGUN), longest)
    return range(first.start, longest.stop)


class _Stretch(NamedTuple):
    """Blocks of prose with little between them."""

    worth: int
    start: int
    stop: int


def _stretches(blocks: Sequence[Block], indices: Sequence[int]) -> Iterator[_Stretch]:
    worth = start = stop = 0
    best = _Stretch(0, 0, 0)
    for n in indices:
        worth -= _COST * (n - stop)
        if worth <= 0:
            if best.worth:
                yield best
            worth, start, best = 0, n, _Stretch(0, n, n)
        worth += min(blocks[n].words, _WORTH)
        stop = n + 1
        best = max(best, _Stretch(worth, start, stop))
    if best.worth:
        yield best
