"""Text that lost its line ends: one line holds what were many, as `" ".join(strings)` and cells of tables have it.

A menu, a headline, a byline and paragraphs follow each other there with nothing but spaces between them. The line is
cut where a sentence ends, and where a small network holds it for likely that a line ended. It looks at the words on
both sides of a gap: how they are written, how often the text has them, which they are, and how much of what is round
them is like prose. It is learned by `training/` from text dumps whose line ends are known; here it only runs, on numpy.

In other texts only what stood in one element was joined; there those lines alone are cut that begin with labels.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate, compress, pairwise
from math import log1p
from typing import TYPE_CHECKING
from zlib import crc32

from newsclean.dates.words import MONTHS
from newsclean.readers.texts.paragraphs import CELLS
from newsclean.text import sentence_ends
from newsclean.weights import loaded

if TYPE_CHECKING:
    from numpy import float32, intp
    from numpy.typing import NDArray

_CASELESS = "in another script"
_KINDS = (
    *("a number", "holds a digit", "in small letters", "in capitals", "with a capital letter"),
    *("without letters", _CASELESS),
)
_ENDS = {
    "ends a sentence": ".!?…。؟।",
    "ends with a comma": ",",
    "ends with a colon": ":;",
    "ends with a bracket or quote": ')]”"»’',
    "ends with a stroke": "|–—-•·>/",
}
FACTS = (
    *_KINDS,
    *_ENDS,
    *("begins with a bracket or quote", "times in small letters", "never in small letters", "times", "letters"),
    "an address",
)
"""What is looked at in a word, and in the text for it."""
BUCKETS = 2048
"""A word counts as which of so many it is, told by a checksum."""
NEAR, ROUND = 5, 15
"""So many words on either side of a gap are looked at one by one, and so many together."""

_FEWEST, _MOST = 60, 50_000
"""Words of a line that may have held several, times the lines that the text still has: where it has more, the long
line may as well be a paragraph. No text of one page has more than the latter."""
_SHARE = 0.5
"""So much of the text stands in such a line."""
_HEAD, _CAPITALS = 20, 15
"""Of so many words at the beginning of a line so many with a capital, a digit or a sign are labels and a byline,"""
_LISTING, _LISTED = ",;)", 3
"""unless so many of them end with one of these, as names in a sentence do."""
_MOSTLY = 0.5
"""Such a share of words is most of them."""
_LIKELY = 0.0
"""Log-odds from which on a line ended."""

_OUTER = ".,;:!?…。؟।\"“”„‘’'«»‹›()[]{}|"
_OPENING = '"“„(«[‘'
_LONG = 15
"""Letters of a word; longer ones count as that."""
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"\w")
_CLAIM = re.compile(r"(?<!copyright )(?<= )©(?= \d{4}\b)", re.IGNORECASE)
"""With it, a copyright line begins."""
_BEHIND_DATELINE = re.compile(r"[-–—] (?<=\) [-–—] )|(?<=\) [-–—] )|(?<=\) -- )")
_ADDRESS = re.compile(r"@|://|www\.")


def is_flat(line: str, text: str) -> bool:
    """Whether a line may be a text that lost its line ends, or most of one; it has one space between any two words."""
    if not is_most(line, text, _FEWEST):
        return False
    return _FEWEST * sum(map(bool, map(str.strip, text.split("\n")))) <= line.count(" ")


def is_most(line: str, text: str, fewest: int) -> bool:
    """Whether a line of more than the `fewest` words is most of a text."""
    return len(line) >= _SHARE * len(text) and fewest <= line.count(" ") < _MOST


def lines(line: str) -> Iterator[str]:
    """The lines and sentences that a flat line is made of.

    Args:
        line: The line, one space between any two words.

    """
    words = line.split(" ")
    return _parts(line, words, _likely_ends(words))


def parts_of_glued(lines: Sequence[str]) -> dict[int, list[str]]:
    """The lines that begin with labels glued to what follows, by their places, and what each is made of.

    So texts are in which each element of a page is one line: its menu, its headline, byline and first paragraph.

    Args:
        lines: The lines of a text, one space between any two words.

    """
    glued = [n for n, line in enumerate(lines) if _begins_with_labels(line)]
    words = [line.split(" ") for line in lines] if glued else []
    starts = [0, *accumulate(map(len, words))]
    likely = _likely_ends([word for of_line in words for word in of_line]) if 0 < starts[-1] < _MOST else []
    if not likely:
        return {}
    return {n: list(_parts(lines[n], words[n], likely[starts[n] : starts[n + 1] - 1])) for n in glued}


def _begins_with_labels(line: str) -> bool:
    """Whether more of a long line's first words have a capital or a digit than those of prose, a headline or a row."""
    if line.count(" ") < _HEAD or line.isupper() or CELLS in line:
        return False
    words = line.split(" ", _HEAD)[:_HEAD]
    if sum(word[0].isupper() or not word[0].isalpha() for word in words) < _CAPITALS:
        return False
    return sum(word[-1] in _LISTING for word in words) < _LISTED


def _parts(line: str, words: Sequence[str], likely: Sequence[bool]) -> Iterator[str]:
    """A line, cut where sentences end and behind the words for which a line end is `likely`."""
    starts = accumulate(len(word) + 1 for word in words)
    ends = [end + 1 for end in sentence_ends(line) if line.startswith(" ", end)]
    begun = {0, *ends, *compress(starts, likely), *(claim.start() for claim in _CLAIM.finditer(line))}
    if line.endswith("."):  # a single word with a full stop, such as a surname, is no label
        begun -= {line.rfind(" ") + 1} - {0, *ends}
    edges = pairwise([*sorted(begun), len(line)])
    begins = [start for start, end in edges if start == 0 or _may_begin(line, start, end)]
    for start, end in pairwise([*begins, len(line)]):
        yield line[start:end].rstrip(" ")


def _may_begin(line: str, start: int, end: int) -> bool:
    """Whether a part may begin there: not with mere signs, behind a dateline, `BERN (ats) – The`, or in a date."""
    if _WORD.search(line, start, end) is None or _BEHIND_DATELINE.match(line, start) is not None:
        return False
    return not _is_amid_date(line[line.rfind(" ", 0, start - 1) + 1 : start - 1], line[start:end].split(" ", 1)[0])


def _is_amid_date(word: str, following: str) -> bool:
    """Whether a day and its month, or a month and its year, stand beside each other."""
    if word.rstrip(".").isdigit():
        return following.strip(".,").casefold() in MONTHS
    return following[0].isdigit() and word.strip(".,").casefold() in MONTHS


def _likely_ends(words: Sequence[str]) -> list[bool]:
    """For each gap between words whether a line ended there; none did in a script without capitals.

    What tells a label from a sentence there is of another kind, and the sets have too few such pages to learn it from.
    """
    facts, buckets = facts_of(words)
    if facts[:, FACTS.index(_CASELESS)].mean() > _MOSTLY:
        return []
    likely: list[bool] = (log_odds(facts, buckets) > _LIKELY).tolist()
    return likely


def facts_of(words: Sequence[str]) -> tuple[NDArray[float32], NDArray[intp]]:
    """What is looked at in words that follow each other: a row of FACTS each, and its bucket."""
    import numpy as np  # noqa: PLC0415  (imported where it is used: 90 ms)

    cores = {word: word.strip(_OUTER) for word in words}
    folded = {word: core.casefold() for word, core in cores.items()}
    times = Counter(folded[word] for word in words)
    small = Counter(folded[word] for word in words if cores[word][:1].islower())
    distinct = {word: number for number, word in enumerate(cores)}
    rows = [_facts(word, core, times[folded[word]], small[folded[word]]) for word, core in cores.items()]
    buckets = [crc32(_DIGIT.sub("0", core).encode()) % BUCKETS for core in folded.values()]
    places = np.array([distinct[word] for word in words])
    return np.array(rows, dtype=np.float32)[places], np.array(buckets)[places]


def _facts(word: str, core: str, times: int, small: int) -> tuple[float, ...]:
    """The FACTS of a word that a text has so many times, and so many times in small letters."""
    kind = _kind(core)
    return (
        *(float(n == kind) for n in range(len(_KINDS))),
        *(float(word[-1] in marks) for marks in _ENDS.values()),
        float(word[0] in _OPENING),
        log1p(small),
        float(not small),
        log1p(times - 1),
        min(len(core), _LONG) / _LONG,
        float(_ADDRESS.search(word) is not None),
    )


def _kind(core: str) -> int:
    """Which of _KINDS a word is, given without the marks round it."""
    tells = (
        core[:1].isdigit(),
        _DIGIT.search(core) is not None,
        core[:1].islower(),
        core.isupper() and len(core) > 1,
        core[:1].isupper(),
        not core,
    )
    return tells.index(True) if True in tells else len(tells)


@cache
def _layers() -> dict[str, NDArray[float32]]:
    """The weights, loaded once. `training/README.md` says how they were made."""
    return loaded(__package__, "flattened.npz", FACTS)


def log_odds(facts: NDArray[float32], buckets: NDArray[intp]) -> NDArray[float32]:
    """For each gap between two words the log-odds that a line ended there."""
    import numpy as np  # noqa: PLC0415

    weights = _layers()
    gaps = len(facts) - 1
    near = np.pad(np.hstack([facts, weights["words"][buckets]]), ((NEAR - 1, NEAR - 1), (0, 0)))
    hidden = weights["near_bias"] + sum(near[n : n + gaps] @ layer for n, layer in enumerate(weights["near"]))
    sums = np.pad(np.maximum(facts @ weights["round"] + weights["round_bias"], 0).cumsum(0), ((1, 0), (0, 0)))
    at = np.arange(1, gaps + 1)
    before = sums[at] - sums[np.maximum(at - ROUND, 0)]
    behind = sums[np.minimum(at + ROUND, gaps + 1)] - sums[at]
    found: NDArray[float32] = np.hstack([np.maximum(hidden, 0), before, behind]) @ weights["out"] + weights["out_bias"]
    return found
