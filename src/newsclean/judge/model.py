"""The learned model: weighs the rules and the facts, and gives each Block the probability that it is the article's.

A small network over the sequence of Blocks, so that a Block is never judged without its neighbours: a linear layer on
each Block's facts and rules, then dilated convolutions (F. Yu and V. Koltun, "Multi-scale context aggregation by
dilated convolutions", ICLR 2016) with the document's mean and maximum fed in between. It is learned by `training/`;
here it only runs, on numpy. Several networks are learned, and their mean decides.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from newsclean.judge.features import FEATURES, Facts, numbers

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

    Array = NDArray[float32]

_PROVEN = 0.99
_PROVEN_ON = 300
"""A rule decides alone when it is right on so large a share, 95% sure, of so many Blocks."""
_TOLD = 3
"""So many facts are named where a verdict is explained: more say less."""
_TELLING = 0.15
"""A fact that moves the log-odds by less is not worth naming."""


@cache
def _layers() -> tuple[dict[str, Array], dict[str, int], list[int]]:
    """The weights of all networks, stacked, the row of each rule in them, and the dilations; loaded once.

    `training/README.md` says how they were made.
    """
    import numpy as np  # noqa: PLC0415  (imported where it is used: 90 ms)

    with (files(__package__) / "weights.npz").open("rb") as stream, np.load(stream) as arrays:
        if [str(name) for name in arrays["fact_names"]] != [feature.name for feature in FEATURES]:
            raise RuntimeError("The weights were learned from other facts: run `make train`.")
        rows = {str(rule): row for row, rule in enumerate(arrays["rule_names"])}
        dilations = [int(dilation) for dilation in arrays["dilations"]]
        stored = {name: arrays[name] for name in arrays.files}
    weights = {name: array.astype(np.float32) for name, array in stored.items() if array.dtype.kind == "f"}
    return weights, rows, dilations


@cache
def proven() -> frozenset[str]:
    """The rules whose precision is proven: they decide alone."""
    return frozenset(
        rule
        for rule, measured in records().items()
        if measured["at_least"] >= _PROVEN and measured["support"] >= _PROVEN_ON
    )


def knows(rule: str) -> bool:
    """Whether a rule was there when the weights were learned."""
    return rule in _layers()[1]


@cache
def records() -> dict[str, dict[str, float]]:
    """For each rule as measured: `support` (Blocks), `precision`, and the lower end `at_least` of its 95% interval."""
    text = (files(__package__) / "weights.json").read_text(encoding="utf-8")
    measured: dict[str, dict[str, float]] = json.loads(text)["rules"]
    return measured


def log_odds(facts: Sequence[Facts], witnesses: Sequence[Sequence[str]]) -> list[float]:
    """For each Block of a document the log-odds that it is the article's.

    Args:
        facts: All Blocks' Facts, in reading order.
        witnesses: For each the ids of the rules that fire and of the field that it states.

    """
    return [float(value) for value in _run(_inputs(facts, witnesses))] if facts else []


def _inputs(facts: Sequence[Facts], witnesses: Sequence[Sequence[str]]) -> Array:
    """What the first layer gives for each Block: an array of networks, Blocks, units."""
    import numpy as np  # noqa: PLC0415

    weights, rows, _ = _layers()
    table = np.array(numbers(facts), dtype=np.float32)
    hidden: Array = table @ weights["facts"].transpose(0, 2, 1) + weights["facts_bias"][:, None]
    for index, ids in enumerate(witnesses):
        known = [rows[id] for id in ids if id in rows]
        if known:
            hidden[:, index] += weights["rules"][:, known].sum(1)
    return hidden


def _run(hidden: Array) -> Array:
    """Everything behind the first layer; the networks' mean."""
    import numpy as np  # noqa: PLC0415

    weights, _, dilations = _layers()
    hidden = np.maximum(hidden, 0)
    for layer, dilation in enumerate(dilations):
        if layer == len(dilations) // 2:
            document = np.concatenate([hidden.mean(1), hidden.max(1)], axis=1)[:, None]
            told = document @ weights["document"].transpose(0, 2, 1) + weights["document_bias"][:, None]
            hidden = hidden + np.maximum(told, 0)
        hidden = hidden + np.maximum(_convolved(hidden, weights[f"layer{layer}"], dilation, weights[f"bias{layer}"]), 0)
    result: Array = ((hidden * weights["out"][:, None]).sum(2) + weights["out_bias"][:, None]).mean(0)
    return result


def _convolved(hidden: Array, kernel: Array, dilation: int, bias: Array) -> Array:
    """One convolution over three Blocks that stand `dilation` apart; beyond the document's ends there is nothing."""
    result: Array = hidden @ kernel[:, 1] + bias[:, None]
    if hidden.shape[1] > dilation:
        result[:, dilation:] += hidden[:, :-dilation] @ kernel[:, 0]
        result[:, :-dilation] += hidden[:, dilation:] @ kernel[:, 2]
    return result


def telling(facts: Sequence[Facts], witnesses: Sequence[Sequence[str]], index: int) -> tuple[str, ...]:
    """The facts that weighed most in the verdict on one Block, in words, strongest first.

    Each fact is taken away in turn (set to the mean of its neighbours') and the change of the log-odds is its weight:
    feature occlusion (M. Zeiler and R. Fergus, ECCV 2014). Only the neighbours that the network sees are looked at.
    """
    import numpy as np  # noqa: PLC0415

    weights, rows, dilations = _layers()
    start, end = max(0, index - sum(dilations)), index + sum(dilations) + 1
    facts, witnesses, index = facts[start:end], witnesses[start:end], index - start
    hidden = _inputs(facts, witnesses)
    table = np.array(numbers(facts), dtype=np.float32)
    whole = float(_run(hidden)[index])

    def without(part: Array) -> float:
        changed = hidden.copy()
        changed[:, index] -= part
        return whole - float(_run(changed)[index])

    moved: dict[str, float] = {}
    for column, feature in enumerate(FEATURES):
        step = table[index, column] - table[:, column].mean()
        moved[feature.words] = moved.get(feature.words, 0.0) + without(step * weights["facts"][:, :, column])
    moved |= {id: without(weights["rules"][:, rows[id]]) for id in witnesses[index] if id in rows}
    agreeing = {words: move for words, move in moved.items() if move * whole > 0 and abs(move) >= _TELLING}
    return tuple(sorted(agreeing, key=lambda words: -abs(agreeing[words]))[:_TOLD])
