"""Gold sets as examples: Blocks made by newsclean's own readers, labelled against the gold body."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import repeat
from pathlib import Path
from urllib.parse import urlsplit
from zlib import crc32

import numpy as np

from newsclean.decoding.decode import decode
from newsclean.document import Block, Document
from newsclean.fields import find, headline
from newsclean.judge import Examined, by_rules, features, rules_decide, weigh
from newsclean.judge.rules import WITNESSES
from newsclean.pipeline import assemble
from newsclean.readers import read
from newsclean.text import UNSPACED

_WORD = re.compile(r"\w+")
_SHORT = 5
"""Blocks with fewer words are labelled by their place in the gold: their words stand anywhere."""
_VOTES = 20
"""So many places of a trigram are looked at: one that stands more often says nothing."""
_COVERED = 0.8
"""A Block is a copy when other Blocks take so large a share of its place in the gold."""
_ENOUGH = 0.5
"""A longer Block counts as the article's when so large a share of its word trigrams stands in the gold."""

SMALL_SET_WEIGHT = 3.0
"""Of sets of very different size the small ones count more: they hold the languages that the large one lacks."""

_HEADLINES: list[Mapping[str, np.ndarray]] = []
"""The networks that find headlines, for each fold those that saw no text of its sites; none where the command's are
to be used."""

RULE_NUMBER = {rule.id: number for number, rule in enumerate(WITNESSES)}


@dataclass(frozen=True, slots=True)
class Page:
    """One case of a set: its Blocks as the model sees them, and what is right."""

    set: str
    id: str
    site: str
    path: Path
    numbers: np.ndarray
    """The facts of its Blocks, one row each; of a page only those that are within reach."""
    rules: list[list[int]]
    """The numbers of the rules that fire on each Block, what its use and its context say among them."""
    labels: list[int]
    sizes: list[int]
    """Words of each Block."""
    gold: str
    gold_alternative: str


def fold(site: str, folds: int) -> int:
    """The fold of a site: all its pages, as markup and as dumps, are left out together."""
    return crc32(site.encode()) % folds


def site_of(row: Mapping[str, str]) -> str:
    """The site of a case."""
    return urlsplit(row.get("url") or "").netloc or row["id"]


def weights_of(names: Iterable[str]) -> dict[str, float]:
    """How much a case of each set counts, given the set of every case."""
    cases = Counter(names)
    sizes = Counter[str]()
    for name, number in cases.items():
        sizes[name.split("+")[0]] += number
    most = max(sizes.values())
    return {name: SMALL_SET_WEIGHT if sizes[name.split("+")[0]] * SMALL_SET_WEIGHT < most else 1.0 for name in cases}


def load(folders: list[Path], headlines: Sequence[Mapping[str, np.ndarray]] = (), processes: int = 2) -> list[Page]:
    """All cases of the sets, in a fixed order; a set is a folder with `gold.jsonl` and `cases/`.

    Args:
        folders: The sets.
        headlines: For each fold the weights of networks for headlines that saw no text of its sites.
        processes: How many read at a time.

    """
    jobs = [(folder, row) for folder in folders for row in rows(folder)]
    with ProcessPoolExecutor(processes, initializer=_use, initargs=(headlines,)) as pool:
        return [page for page in pool.map(_page, jobs, chunksize=8) if page]


def rows(folder: Path) -> Iterator[dict[str, str]]:
    """The cases of a set that have a gold body, each with its path."""
    return (row for row in cases(folder) if row.get("body"))


def cases(folder: Path) -> Iterator[dict[str, str]]:
    """All cases of a set, each with its path."""
    files = {path.stem: path for path in (folder / "cases").iterdir()}
    with (folder / "gold.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row["id"] in files:
                yield {**row, "path": str(files[row["id"]])}


def _use(headlines: Sequence[Mapping[str, np.ndarray]]) -> None:
    _HEADLINES[:] = headlines


def _examined(path: Path, site: str) -> tuple[Document, Examined]:
    """A case as the judge sees it, its headline found by networks that do not know its site."""
    if _HEADLINES:
        headline.layers = partial(_HEADLINES.__getitem__, fold(site, len(_HEADLINES)))  # type: ignore[assignment]
    document = read(decode(path.read_bytes()).text)
    fields = find(document)
    return document, by_rules(document, fields.used, fields.title, fields.authors)


def _page(job: tuple[Path, dict[str, str]]) -> Page | None:
    folder, row = job
    document, (near, facts, verdicts) = _examined(Path(row["path"]), site_of(row))
    if not facts:
        return None
    return Page(
        set=folder.name,
        id=row["id"],
        site=site_of(row),
        path=Path(row["path"]),
        numbers=features.numbers(facts),
        rules=[[RULE_NUMBER[id] for id in verdict.witnesses] for verdict in verdicts],
        labels=agreed(document.blocks, row["body"], row.get("body_alt") or row["body"])[near.start : near.stop],
        sizes=[len(_WORD.findall(one.block.text)) for one in facts],
        gold=row["body"],
        gold_alternative=row.get("body_alt") or "",
    )


def texts(
    pages: Sequence[Page],
    log_odds: Sequence[Sequence[float]],
    deciding: frozenset[str],
    headlines: Sequence[Mapping[str, np.ndarray]] = (),
) -> list[str]:
    """What newsclean makes of pages when its model gives their Blocks these log-odds; see `newsclean.judge.weigh`."""
    paths, sites = [page.path for page in pages], [page.site for page in pages]
    with ProcessPoolExecutor(2, initializer=_use, initargs=(headlines,)) as pool:
        return list(pool.map(_text, paths, sites, log_odds, repeat(deciding), chunksize=8))


def _text(path: Path, site: str, log_odds: Sequence[float], deciding: frozenset[str]) -> str:
    document, (near, facts, verdicts) = _examined(path, site)
    if not rules_decide(document, verdicts):
        verdicts = weigh(document.format, facts, verdicts, log_odds, deciding)
    return assemble(document.blocks[near.start : near.stop], verdicts)


def agreed(blocks: tuple[Block, ...], gold: str, alternative: str) -> list[int]:
    """The labels in which two readings of the gold agree, -1 where they do not: a deck may stay or go."""
    first = labels(blocks, gold)
    second = first if alternative == gold else labels(blocks, alternative)
    return [one if one == other else -1 for one, other in zip(first, second, strict=True)]


def labels(blocks: tuple[Block, ...], gold: str) -> list[int]:
    """For each Block whether it is the article's: 1, 0, or -1 where that cannot be told.

    A long Block is judged by the share of its word trigrams that stand in the gold; a short one must stand as it is
    between the places of its long neighbours there. What stands in a longer Block already is a pull quote or a copy.
    """
    words = [_folded(block.text) for block in blocks]
    body = _folded(gold)
    places: dict[tuple[str, ...], list[int]] = {}
    for place in range(len(body) - 2):
        places.setdefault(tuple(body[place : place + 3]), []).append(place)
    starts = [_starts(one, places) if _is_long(one) else [] for one in words]
    spans, copies = _placed(starts, [len(one) for one in words])
    found = []
    for index, one in enumerate(words):
        if not one or index in copies:
            found.append(-1)
        elif _is_long(one):
            found.append(int(spans[index] is not None))
        else:
            found.append(int(_stands_between(one, body, *_gap(spans, index, len(body)))))
    return found


def _folded(text: str) -> list[str]:
    """Words in lower case; in scripts without spaces every character is one."""
    return _WORD.findall(UNSPACED.sub(r" \g<0> ", text.casefold()))


def _is_long(words: list[str]) -> bool:
    """Whether words tell by themselves where they stand; a character of a script without spaces is half a word."""
    return sum(0.5 if UNSPACED.match(word) else 1.0 for word in words[: 2 * _SHORT]) >= _SHORT


def _starts(words: list[str], places: dict[tuple[str, ...], list[int]]) -> list[int]:
    """Where in the gold a long Block may begin, best first; nowhere where too little of it stands there."""
    trigrams = [tuple(words[i : i + 3]) for i in range(len(words) - 2)]
    if sum(trigram in places for trigram in trigrams) < _ENOUGH * len(trigrams):
        return []
    # every trigram votes for where the Block would begin: its own words agree on one place, chance ones do not
    votes = Counter(place - i for i, trigram in enumerate(trigrams) for place in places.get(trigram, ())[:_VOTES])
    most = max(votes.values())
    return sorted((start for start in votes if votes[start] >= 0.8 * most), key=lambda start: (-votes[start], start))


def _placed(starts: list[list[int]], sizes: list[int]) -> tuple[list[tuple[int, int] | None], set[int]]:
    """The place of each Block in the gold, longest Blocks first, and which Blocks are copies of one as long."""
    taken: dict[int, int] = {}
    spans: list[tuple[int, int] | None] = [None] * len(starts)
    copies = set()
    for index in sorted((index for index, found in enumerate(starts) if found), key=lambda index: -sizes[index]):
        size = sizes[index]
        others: list[int] = []
        for start in starts[index]:
            others = [taken[place] for place in range(start, start + size) if place in taken]
            if len(others) < _COVERED * size:
                spans[index] = max(0, start), start + size
                taken.update(dict.fromkeys(range(start, start + size), size))
                break
        else:
            if max(others) * _COVERED <= size:
                copies.add(index)
    return spans, copies


def _gap(spans: list[tuple[int, int] | None], index: int, end: int) -> tuple[int, int]:
    """What of the gold lies between the nearest long Blocks before and behind, a word of each being let in."""
    before = next((span[1] for span in reversed(spans[:index]) if span), 0)
    behind = next((span[0] for span in spans[index + 1 :] if span), end)
    return min(before, behind) - 1, max(before, behind) + 1


def _stands_between(words: list[str], body: list[str], start: int, end: int) -> bool:
    size = len(words)
    return any(body[place : place + size] == words for place in range(max(0, start), min(len(body), end) - size + 1))
