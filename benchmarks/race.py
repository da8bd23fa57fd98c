"""CPU time of several tools, side by side."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from time import process_time

from benchmarks.cases import Answer

Heat = Mapping[str, Callable[[], Answer]]
"""One input: for each tool the call that reads it."""

_WARM_UP = 3
"""Heats that are run beforehand, off the clock: imports, tables, caches."""


@dataclass(frozen=True, slots=True)
class Run:
    """What a tool made of one input, and how long it took."""

    answer: Answer
    seconds: float
    failed: bool


def race(heats: Sequence[Heat]) -> dict[str, list[Run]]:
    """Run all heats in one process, tool by tool within each, so that the machine's moods hit all alike.

    The order of the tools is shuffled anew for each heat, the same on every run: no tool always pays for the garbage
    that another has left. Garbage is collected as Python does it, for so it is where the tools are used.
    """
    chance = random.Random(0)
    for heat in heats[:_WARM_UP]:
        for call in heat.values():
            _run(call)
    runs: dict[str, list[Run]] = {name: [] for name in (heats[0] if heats else ())}
    for heat in heats:
        for name in chance.sample(list(heat), len(heat)):
            runs[name].append(_run(heat[name]))
    return runs


def _run(call: Callable[[], Answer]) -> Run:
    start = process_time()
    try:
        answer, failed = call(), False
    except Exception:  # noqa: BLE001  (a peer may raise what it likes: the input then counts as empty)
        answer, failed = Answer(), True
    return Run(answer, process_time() - start, failed)


def speed(runs: Sequence[Run], reference: Sequence[Run]) -> tuple[float, float]:
    """How many times as fast as the reference: over all inputs together, and for the median input."""
    pairs = list(zip(runs, reference, strict=True))
    total = sum(one.seconds for _, one in pairs) / sum(one.seconds for one, _ in pairs)
    return total, median(other.seconds / one.seconds for one, other in pairs)
