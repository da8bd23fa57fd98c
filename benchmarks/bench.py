"""newsclean beside its peers: one table a set, quality against the gold and speed against trafilatura.

A set of web pages is read by all tools. A set of text dumps, called PAGES+KIND, is read by newsclean alone, beside the
dump as it was; newsclean's time on a dump is set against trafilatura's on the page of the same name in PAGES.
"""

from __future__ import annotations

import argparse
import json
import logging
import warnings
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from benchmarks.cases import Answer, Case, is_pages, load, original
from benchmarks.race import Heat, Run, race, speed
from benchmarks.scores import Quality, quality
from benchmarks.tools import REFERENCE, TOOLS


@dataclass(frozen=True, slots=True)
class Row:
    """One tool's figures on one set."""

    tool: str
    quality: Quality
    speed: float | None = None
    """How many times as fast as trafilatura over all inputs together."""
    typical: float | None = None
    """The same for the median input."""
    failed: int = 0
    """Inputs on which it raised an exception; they count as empty."""


def compare(folder: Path, limit: int | None = None) -> list[Row]:
    """The rows of one set."""
    cases = load(folder, limit)
    if is_pages(folder):
        return _pages(cases)
    before = original(folder)
    return _texts(cases, {case.id: case for case in load(before)} if before else {})


def _pages(cases: list[Case]) -> list[Row]:
    heats: list[Heat] = [{name: partial(tool, case.input) for name, tool in TOOLS.items()} for case in cases]
    runs = race(heats)
    return [_row(name, cases, runs[name], runs[REFERENCE]) for name in TOOLS]


def _texts(cases: list[Case], originals: dict[str, Case]) -> list[Row]:
    heats: list[Heat] = []
    for case in cases:
        given = {"newsclean": case, REFERENCE: originals.get(case.id)}
        heats.append({name: partial(TOOLS[name], one.input) for name, one in given.items() if one})
    runs = race(heats)
    untouched = quality(cases, [Answer(case.input.text) for case in cases])
    return [_row("newsclean", cases, runs["newsclean"], runs.get(REFERENCE)), Row("untouched", untouched)]


def _row(tool: str, cases: list[Case], runs: list[Run], reference: list[Run] | None) -> Row:
    total, typical = speed(runs, reference) if reference else (None, None)
    failed = sum(run.failed for run in runs)
    return Row(tool, quality(cases, [run.answer for run in runs]), total, typical, failed)


_HEADINGS = ("f1", "precision", "recall", "exact", "title", "date", "authors", "speed", "typical", "failed")


def table(name: str, rows: list[Row]) -> str:
    """The rows as text for people."""
    lines = [f"{name:22}" + "".join(f"{heading:>10}" for heading in _HEADINGS)]
    for row in rows:
        shares = ("–" if share is None else f"{share:.3f}" for share in asdict(row.quality).values())
        ratios = ("–" if ratio is None else f"{ratio:.2f}×" for ratio in (row.speed, row.typical))
        cells = (*shares, *ratios, row.failed or "")
        lines.append(f"{row.tool:22}" + "".join(f"{cell:>10}" for cell in cells))
    return "\n".join(lines)


def main() -> None:
    """Read the sets and print their tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="+", type=Path, metavar="SET", help="a folder with gold.jsonl and cases/")
    parser.add_argument("--limit", type=int, metavar="N", help="the first N inputs of each set")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    options = parser.parse_args()
    logging.disable()  # what peers have to say of single pages
    warnings.simplefilter("ignore")
    found = {}
    for folder in options.sets:
        rows = compare(folder, options.limit)
        found[folder.name] = [asdict(row) for row in rows]
        print(table(folder.name, rows), end="\n\n", flush=True)
    print(
        "speed: times as fast as trafilatura, CPU time in one process, over all inputs; typical: for the median input"
    )
    if options.json:
        options.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
