"""Gold sets as examples: Blocks made by newsclean's own readers, labelled against the gold body."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from newsclean.decode import decode
from newsclean.document import Block
from newsclean.fields import find
from newsclean.judge import by_rules, features
from newsclean.judge.rules import WITNESSES
from newsclean.readers import read

_WORD = re.compile(r"\w+")
_SHORT = 5
"""Blocks with fewer words are labelled by their place in the gold: their words stand anywhere."""
_ENOUGH = 0.5
"""A longer Block counts as the article's when so large a share of its word trigrams stands in the gold."""

RULE_NUMBER = {rule.id: number for number, rule in enumerate(WITNESSES)}


@dataclass(frozen=True, slots=True)
class Page:
    """One case of a set: its Blocks as the model sees them, and what is right."""

    set: str
    id: str
    site: str
    numbers: list[list[float]]
    rules: list[list[int]]
    """The numbers of the rules that fire on each Block, what its use and its context say among them."""
    labels: list[int]
    sizes: list[int]
    """Words of each Block."""
    texts: list[str]
    gold: str
    gold_alternative: str


def load(folders: list[Path], processes: int = 2) -> list[Page]:
    """All cases of the sets, in a fixed order; a set is a folder with `gold.jsonl` and `cases/`."""
    jobs = [(folder, row) for folder in folders for row in _rows(folder)]
    with ProcessPoolExecutor(processes) as pool:
        return [page for page in pool.map(_page, jobs, chunksize=8) if page]


def _rows(folder: Path) -> Iterator[dict[str, str]]:
    files = {path.stem: path for path in (folder / "cases").iterdir()}
    with (folder / "gold.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row.get("body") and row["id"] in files:
                yield {**row, "path": str(files[row["id"]])}


def _page(job: tuple[Path, dict[str, str]]) -> Page | None:
    folder, row = job
    document = read(decode(Path(row["path"]).read_bytes()).text)
    if not document.blocks:
        return None
    fields = find(document)
    facts, verdicts = by_rules(document, fields.used, fields.title, fields.authors)
    return Page(
        set=folder.name,
        id=row["id"],
        site=urlsplit(row.get("url") or "").netloc or row["id"],
        numbers=features.numbers(facts),
        rules=[[RULE_NUMBER[id] for id in verdict.witnesses] for verdict in verdicts],
        labels=labels(document.blocks, row["body"]),
        sizes=[len(_WORD.findall(block.text)) for block in document.blocks],
        texts=[block.text for block in document.blocks],
        gold=row["body"],
        gold_alternative=row.get("body_alt") or "",
    )


def labels(blocks: tuple[Block, ...], gold: str) -> list[int]:
    """For each Block whether it is the article's: 1, 0, or -1 where that cannot be told.

    A long Block is judged by the share of its word trigrams that stand in the gold; a short one must stand as it is
    between the places of its long neighbours there.
    """
    words = [_folded(block.text) for block in blocks]
    body = _folded(gold)
    places: dict[tuple[str, ...], list[int]] = {}
    for place in range(len(body) - 2):
        places.setdefault(tuple(body[place : place + 3]), []).append(place)
    spans = [_span(one, places) if len(one) >= _SHORT else None for one in words]
    found = []
    for index, one in enumerate(words):
        if not one:
            found.append(-1)
        elif len(one) >= _SHORT:
            found.append(int(spans[index] is not None))
        else:
            found.append(int(_stands_between(one, body, *_neighbours(spans, index, len(body)))))
    return found


def _folded(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _span(words: list[str], places: dict[tuple[str, ...], list[int]]) -> tuple[int, int] | None:
    """From where to where a long Block stands in the gold, or None."""
    trigrams = [tuple(words[i : i + 3]) for i in range(len(words) - 2)]
    hits = [places[trigram][0] for trigram in trigrams if trigram in places]
    if len(hits) < _ENOUGH * len(trigrams):
        return None
    middle = sorted(hits)[len(hits) // 2]
    return max(0, middle - len(words)), middle + len(words)


def _neighbours(spans: list[tuple[int, int] | None], index: int, end: int) -> tuple[int, int]:
    """Where in the gold the nearest long Blocks before and behind stand."""
    before = next((span[0] for span in reversed(spans[:index]) if span), 0)
    behind = next((span[1] for span in spans[index + 1 :] if span), end)
    return before, behind


def _stands_between(words: list[str], body: list[str], start: int, end: int) -> bool:
    size = len(words)
    return any(body[place : place + size] == words for place in range(max(0, start), min(len(body), end) - size + 1))
