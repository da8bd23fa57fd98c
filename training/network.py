"""The network that is learned: the same that `newsclean.judge.model` runs on numpy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any, Protocol, TypeVar

import torch
from torch import nn
from torch.nn import functional

from training.sets import fold

HIDDEN = 64
DILATIONS = (1, 2, 4, 8, 16)
DROPOUT = 0.4
SEED = 1
NETS = 3
"""Networks learned from different seeds; their mean is steadier than any of them."""


def steady() -> None:
    """Have this process give the same numbers on every run: one thread, and no order is left to chance.

    For the same reason arrays are copied for a network, with `torch.tensor`: where numpy has them in memory differs by
    run, and so would the last digits.
    """
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)  # without it, numbers near zero cost a hundred times as long
    torch.use_deterministic_algorithms(True)


class OfSite(Protocol):
    """What is learned from."""

    @property
    def site(self) -> str:
        """The site that it is of."""


_Item = TypeVar("_Item", bound=OfSite)
_Network = TypeVar("_Network", bound=nn.Module)


def learned_by_fold(
    items: Sequence[_Item],
    learn: Callable[[Sequence[_Item], int], _Network],
    folds: int,
    processes: int,
    nets: int = NETS,
) -> list[list[_Network]]:
    """Networks that learned from all items, and then for each fold of sites those that learned from all others.

    Args:
        items: What is learned from.
        learn: Learns one network from items, with a seed; a function of a module.
        folds: How many there are.
        processes: How many networks learn at a time.
        nets: How many are learned of each, from different seeds.

    """
    jobs = [(learn, out, folds, SEED + number) for out in range(-1, folds) for number in range(nets)]
    with ProcessPoolExecutor(processes, get_context("fork"), _begin, (items,)) as pool:
        networks = list(pool.map(_learn_without, jobs))
    return [networks[start : start + nets] for start in range(0, len(networks), nets)]


_ITEMS: list[Any] = []
"""What the processes of the pool learn from: far too much to be sent with each job."""


def _begin(items: Sequence[OfSite]) -> None:
    _ITEMS[:] = items
    steady()


def _learn_without(job: tuple[Callable[[Sequence[Any], int], _Network], int, int, int]) -> _Network:
    learn, out, folds, seed = job
    return learn([item for item in _ITEMS if fold(item.site, folds) != out], seed)


class Network(nn.Module):
    """Log-odds for each Block of a batch of documents.

    Args:
        facts: How many facts a Block has.
        rules: How many rules there are.

    """

    def __init__(self, facts: int, rules: int) -> None:
        super().__init__()
        self.facts = nn.Linear(facts, HIDDEN)
        self.rules = nn.EmbeddingBag(rules, HIDDEN, mode="sum")
        nn.init.normal_(self.rules.weight, std=0.05)
        self.layers = nn.ModuleList(nn.Conv1d(HIDDEN, HIDDEN, 3, padding=d, dilation=d) for d in DILATIONS)
        self.document = nn.Linear(2 * HIDDEN, HIDDEN)
        self.out = nn.Linear(HIDDEN, 1)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(
        self, facts: torch.Tensor, rules: torch.Tensor, offsets: torch.Tensor, mask: torch.Tensor
    ) -> torch.Tensor:
        """Log-odds, one row a document.

        Args:
            facts: The facts of all Blocks of the batch, one row each.
            rules: The numbers of the rules that fire on them, one after the other.
            offsets: Where in `rules` each Block's begin.
            mask: One row a document, 1 where it has a Block.

        """
        each = self.dropout(functional.relu(self.facts(facts) + self.rules(rules, offsets)))
        hidden = torch.zeros(*mask.shape, HIDDEN)
        hidden[mask.bool()] = each
        there = mask.unsqueeze(-1)
        for number, layer in enumerate(self.layers):
            if number == len(self.layers) // 2:
                mean = (hidden * there).sum(1) / there.sum(1)
                largest = (hidden + (there - 1) * 1e4).max(1)[0]
                document = functional.relu(self.document(torch.cat([mean, largest], 1)))
                hidden = (hidden + document.unsqueeze(1)) * there
            convolved = functional.relu(layer(hidden.transpose(1, 2)).transpose(1, 2))
            hidden = (hidden + self.dropout(convolved)) * there
        result: torch.Tensor = self.out(hidden).squeeze(-1)
        return result
