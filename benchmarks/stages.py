"""Where newsclean's time goes: milliseconds an input, step by step.

The steps are those of the pipeline as it runs; each is put on the clock where the pipeline calls it.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from importlib import import_module
from pathlib import Path
from time import process_time
from typing import Any
from unittest.mock import patch

from benchmarks.cases import load
from newsclean import clean

STAGES = {
    "decode": ("newsclean.pipeline", "decode"),
    "read": ("newsclean.readers", "read"),
    "fields": ("newsclean.pipeline", "find_fields"),
    "rules": ("newsclean.judge", "by_rules"),
    "model": ("newsclean.judge.model", "log_odds"),
}
"""Each step, and the name by which it is called; no step stands inside another."""
_WARM_UP = 3


def clocked(stage: Callable[..., Any], name: str, spent: dict[str, float]) -> Callable[..., Any]:
    """The same step, its CPU time added to what was spent."""

    def run(*args: Any, **kwargs: Any) -> Any:
        start = process_time()
        try:
            return stage(*args, **kwargs)
        finally:
            spent[name] += process_time() - start

    return run


@contextmanager
def on_the_clock(spent: dict[str, float]) -> Iterator[None]:
    """All steps clocked; afterwards they are what they were, for the next set puts them on a clock of its own."""
    with ExitStack() as stack:
        for name, (module, function) in STAGES.items():
            stage = getattr(import_module(module), function)
            stack.enter_context(patch(f"{module}.{function}", clocked(stage, name, spent)))
        yield


def measure(inputs: list[bytes]) -> dict[str, float]:
    """Milliseconds of CPU time an input, for each step and for all else."""
    spent: dict[str, float] = defaultdict(float)
    with on_the_clock(spent):
        for data in inputs[:_WARM_UP]:
            clean(data, "input")
        spent.clear()
        start = process_time()
        for data in inputs:
            clean(data, "input")
        spent["all"] = process_time() - start
    spent["else"] = 2 * spent["all"] - sum(spent.values())
    return {name: 1000 * spent[name] / len(inputs) for name in (*STAGES, "else", "all")}


def main() -> None:
    """Print one line a set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="+", type=Path, metavar="SET", help="a folder with gold.jsonl and cases/")
    parser.add_argument("--limit", type=int, metavar="N", help="the first N inputs of each set")
    options = parser.parse_args()
    names = (*STAGES, "else", "all")
    print(f"{'ms an input':28}" + "".join(f"{name:>8}" for name in names))
    for folder in options.sets:
        spent = measure([case.input.data for case in load(folder, options.limit)])
        print(f"{folder.name:28}" + "".join(f"{spent[name]:8.2f}" for name in names), flush=True)


if __name__ == "__main__":
    main()
