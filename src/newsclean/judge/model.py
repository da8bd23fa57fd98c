"""The learned model: weighs the rules and the facts, and gives each Block the probability that it is the article's.

A small network over the sequence of Blocks, so that a Block is never judged without its neighbours: a linear layer on
each Block's facts and rules, then dilated convolutions (F. Yu and V. Koltun, "Multi-scale context aggregation by
dilated convolutions", ICLR 2016) with the document's mean and maximum fed in between. It is learned by `training/`;
here it only runs, on numpy. Several networks are learned, and their mean decides.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from newsclean.judge.features import FEATURES, WORDS, numbers
from newsclean.judge.rules import ALONE, WITNESSES
from newsclean.judge.survey import Facts
from newsclean.weights import loaded

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
    weights = loaded(__package__, "weights.npz", FEATURES)
    rows = {rule: row for row, rule in enumerate(weights.pop("rule_names").tolist())}
    return weights, rows, weights.pop("dilations").tolist()


@cache
def deciding() -> frozenset[str]:
    """The rules that decide alone: those that nobody overrules, the proven ones, and those newer than the weights."""
    return ALONE | proven(records()) | frozenset(rule.id for rule in WITNESSES if rule.id not in _layers()[1])


def proven(measured: Mapping[str, Mapping[str, float]]) -> frozenset[str]:
    """The rules whose precision is proven."""
    return frozenset(
        rule for rule, record in measured.items() if record["at_least"] >= _PROVEN and record["support"] >= _PROVEN_ON
    )


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
    found: list[float] = _run(_inputs(facts, witnesses)).tolist() if facts else []
    return found


def _inputs(facts: Sequence[Facts], witnesses: Sequence[Sequence[str]]) -> Array:
    """What the first layer gives for each Block: an array of networks, Blocks, units."""
    import numpy as np  # noqa: PLC0415

    weights, rows, _ = _layers()
    hidden: Array = numbers(facts) @ weights["facts"].transpose(0, 2, 1) + weights["facts_bias"][:, None]
    fired = np.zeros((len(facts), len(rows)), dtype=np.float32)
    for index, ids in enumerate(witnesses):
        for id in ids:
            if id in rows:
                fired[index, rows[id]] = 1
    hidden += fired @ weights["rules"]
    return hidden


def _run(hidden: Array) -> Array:
    """Everything behind the first layer; the networks' mean."""
    weights, _, _ = _layers()
    last, _ = _convolutions(hidden)
    result: Array = ((last * weights["out"][:, None]).sum(2) + weights["out_bias"][:, None]).mean(0)
    return result


def _convolutions(hidden: Array) -> tuple[Array, list[Array]]:
    """What the last layer gives, and what each convolution gave on the way."""
    import numpy as np  # noqa: PLC0415

    weights, _, dilations = _layers()
    hidden = np.maximum(hidden, 0)
    given = []
    for layer, dilation in enumerate(dilations):
        if layer == len(dilations) // 2:
            document = np.concatenate([hidden.mean(1), hidden.max(1)], axis=1)[:, None]
            told = document @ weights["document"].transpose(0, 2, 1) + weights["document_bias"][:, None]
            hidden += np.maximum(told, 0)
        given.append(_convolved(hidden, weights[f"layer{layer}"], dilation, weights[f"bias{layer}"]))
        hidden += np.maximum(given[-1], 0)
    return hidden, given


def _convolved(hidden: Array, kernel: Array, dilation: int, bias: Array) -> Array:
    """One convolution over three Blocks that stand `dilation` apart; beyond the document's ends there is nothing."""
    result: Array = hidden @ kernel[:, 1]
    result += bias[:, None]
    if hidden.shape[1] > dilation:
        result[:, dilation:] += hidden[:, :-dilation] @ kernel[:, 0]
        result[:, :-dilation] += hidden[:, dilation:] @ kernel[:, 2]
    return result


def telling(facts: Sequence[Facts], witnesses: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
    """For each Block the facts that weighed most in what the model says of it, in words, strongest first.

    The weight of a fact is its distance from the document's mean times the slope of the log-odds: gradient times input
    (A. Shrikumar et al., "Not just a black box", 2016). What reaches a Block through the document's mean is left out.
    """
    weights, _, _ = _layers()
    hidden = _inputs(facts, witnesses)
    last, given = _convolutions(hidden)
    of_blocks = (last * weights["out"][:, None]).sum(2).mean(0) + weights["out_bias"].mean()
    table = numbers(facts)
    steps = table - table.mean(0)
    moved = (_moved(_slope(hidden, given, index), steps[index], ids) for index, ids in enumerate(witnesses))
    return [_strongest(one, log_odds) for one, log_odds in zip(moved, of_blocks.tolist(), strict=True)]


def _moved(slope: Array, steps: Array, ids: Sequence[str]) -> dict[str, float]:
    """How far its facts and rules move the log-odds of a Block, by what they are called."""
    weights, rows, _ = _layers()
    moved: dict[str, float] = {}
    for feature, move in zip(FEATURES, ((slope @ weights["facts"]).mean(0)[0] * steps).tolist(), strict=True):
        moved[WORDS[feature]] = moved.get(WORDS[feature], 0.0) + move
    return moved | {id: float((slope[:, 0] * weights["rules"][:, rows[id]]).sum(1).mean()) for id in ids if id in rows}


def _strongest(moved: dict[str, float], log_odds: float) -> tuple[str, ...]:
    """The few that moved the log-odds furthest to where they are."""
    agreeing = {words: move for words, move in moved.items() if move * log_odds > 0 and abs(move) >= _TELLING}
    return tuple(sorted(agreeing, key=lambda words: -abs(agreeing[words]))[:_TOLD])


def _slope(hidden: Array, given: Sequence[Array], index: int) -> Array:
    """How the log-odds of one Block move with its own first layer: an array of networks, 1, units."""
    import numpy as np  # noqa: PLC0415

    weights, _, dilations = _layers()
    reach = sum(dilations)
    start, end = max(0, index - reach), index + reach + 1
    slope = np.zeros_like(hidden[:, start:end])
    slope[:, index - start] = weights["out"]
    for layer in reversed(range(len(dilations))):
        through = slope * (given[layer][:, start:end] > 0)
        kernel, dilation = weights[f"layer{layer}"].transpose(0, 1, 3, 2), dilations[layer]
        slope = slope + through @ kernel[:, 1]
        if slope.shape[1] > dilation:
            slope[:, :-dilation] += through[:, dilation:] @ kernel[:, 0]
            slope[:, dilation:] += through[:, :-dilation] @ kernel[:, 2]
    own: Array = slope[:, index - start : index - start + 1] * (hidden[:, index : index + 1] > 0)
    return own
