"""Where the lines of a flattened text ended: examples from dumps that have their lines, and what learns from them."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from newsclean.decoding.decode import decode
from newsclean.readers import read
from newsclean.readers.texts.flattened import BUCKETS, FACTS, NEAR, ROUND, facts_of, is_most
from newsclean.text import sentence_ends, tidy
from training.network import learned_by_fold
from training.sets import cases, fold, site_of, weights_of

HIDDEN, OF_WORD, OF_ROUND = 48, 8, 16
DROPOUT = 0.2
EPOCHS = 6
RATE = 3e-3
TEXTS_A_BATCH = 8
_FEWEST, _MOST = 60, 4000
"""Words of a text that is learned from, and of how many of them."""
_DOUBTFUL = 30
"""Words of a line that is most of a dump: fewer than the reader asks for, since its line ends are in doubt."""
_MARKDOWN = "+markdown"
"""Its links are no words."""


@dataclass(frozen=True, slots=True)
class Text:
    """The words of one text, one after the other."""

    set: str
    site: str
    facts: np.ndarray
    buckets: np.ndarray
    ended: np.ndarray
    """For each gap between two words whether a line ended there: 1 or 0, and -1 where a sentence did."""


def load(folders: Iterable[Path]) -> list[Text]:
    """The dumps of all sets, Markdown aside, and of pages the gold bodies, in a fixed order.

    A page without a gold body gives its Blocks: that lines end where elements do needs no gold.
    """
    return [text for folder in folders if _MARKDOWN not in folder.name for text in _texts(folder)]


def _texts(folder: Path) -> Iterator[Text]:
    for row in cases(folder):
        lines = [line.split() for line in _lines(row)]
        words = [word for line in lines for word in line]
        if len(words) >= _FEWEST:
            facts, buckets = facts_of(words)
            gaps = min(len(words), _MOST) - 1
            yield Text(folder.name, site_of(row), facts[:_MOST], buckets[:_MOST], _ended(words, lines)[:gaps])


def _lines(row: dict[str, str]) -> list[str]:
    """The lines of a case; none of a dump that may have lost them."""
    path = Path(row["path"])
    if path.suffix != ".txt" and row.get("body"):
        return row["body"].split("\n")
    text = decode(path.read_bytes()).text
    if path.suffix != ".txt":
        return [block.text for block in read(text).blocks]  # marks of lists are markup there
    if any(is_most(tidy(line), text, _DOUBTFUL) for line in text.split("\n")):
        return []
    return [block.mark + block.text for block in read(text).blocks]


def _ended(words: Sequence[str], lines: Sequence[Sequence[str]]) -> np.ndarray:
    """For each word whether a line ended behind it, as Text has it."""
    ended = np.zeros(len(words), dtype=np.int8)
    ended[np.array(list(accumulate(len(line) for line in lines if line))) - 1] = 1
    starts = {start: n for n, start in enumerate(accumulate(len(word) + 1 for word in words))}
    ends = (starts.get(end + 1) for end in sentence_ends(" ".join(words)))
    ended[[n for n in ends if n is not None]] = -1
    return ended


class Network(nn.Module):
    """Log-odds for each gap; the same that `newsclean.readers.texts.flattened` runs on numpy."""

    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(BUCKETS, OF_WORD)
        nn.init.normal_(self.words.weight, std=0.05)
        self.near = nn.Conv1d(len(FACTS) + OF_WORD, HIDDEN, 2 * NEAR)
        self.round = nn.Linear(len(FACTS), OF_ROUND)
        self.out = nn.Linear(HIDDEN + 2 * OF_ROUND, 1)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, facts: torch.Tensor, buckets: torch.Tensor) -> torch.Tensor:
        """The log-odds that a line ended, one a gap between the words whose facts and buckets these are."""
        gaps = len(facts) - 1
        words = torch.cat([facts, self.dropout(self.words(buckets))], 1)
        hidden = functional.relu(self.near(functional.pad(words.T[None], (NEAR - 1, NEAR - 1))))[0].T
        sums = functional.pad(functional.relu(self.round(facts)).cumsum(0), (0, 0, 1, 0))
        at = torch.arange(1, gaps + 1)
        before = sums[at] - sums[(at - ROUND).clamp(min=0)]
        behind = sums[(at + ROUND).clamp(max=gaps + 1)] - sums[at]
        log_odds: torch.Tensor = self.out(torch.cat([self.dropout(hidden), before / ROUND, behind / ROUND], 1))[:, 0]
        return log_odds


def learn(items: Sequence[Text], seed: int) -> Network:
    """Learn one network."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    weights = weights_of(item.set for item in items)
    network = Network()
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=0.05)
    steps = EPOCHS * (len(items) // TEXTS_A_BATCH + 1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps + 1)
    order = list(items)
    for _ in range(EPOCHS):
        chance.shuffle(order)
        for start in range(0, len(order), TEXTS_A_BATCH):
            batch = order[start : start + TEXTS_A_BATCH]
            loss = torch.stack([weights[item.set] * _loss(network, item) for item in batch]).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    network.eval()
    return network


def _loss(network: Network, item: Text) -> torch.Tensor:
    asked = item.ended >= 0
    found = network(*_given(item))[torch.tensor(asked)]
    return functional.binary_cross_entropy_with_logits(found, torch.tensor(item.ended[asked].astype(np.float32)))


def _given(item: Text) -> tuple[torch.Tensor, torch.Tensor]:
    """What the network takes."""
    return torch.tensor(item.facts), torch.tensor(item.buckets)


def arrays(network: Network) -> dict[str, np.ndarray]:
    """The weights as `newsclean.readers.texts.flattened` takes them."""
    near, far = network.out.weight[0].split([HIDDEN, 2 * OF_ROUND])
    stored = {
        "words": network.words.weight,
        "near": network.near.weight.permute(2, 1, 0),  # torch has (out, in, place)
        "near_bias": network.near.bias,
        "round": network.round.weight.T,
        "round_bias": network.round.bias,
        "out": torch.cat([near, far / ROUND]),
        "out_bias": network.out.bias,
    }
    result = {name: array.detach().numpy().astype(np.float16) for name, array in stored.items()}
    return {**result, "fact_names": np.array(FACTS)}


@dataclass(frozen=True, slots=True)
class Learned:
    """The weights, and how they do on sites that they do not know."""

    weights: dict[str, np.ndarray]
    left_out: list[dict[str, np.ndarray]]
    """For each fold the weights of a network that saw no text of its sites."""
    precision: float
    """The share of the line ends found in texts of sites left out that are ones."""
    recall: float
    """The share of their line ends that were found; where a sentence ended none is asked for."""


def learned(items: Sequence[Text], folds: int, processes: int) -> Learned:
    """Learn from all texts, and for each fold of sites from those of the others."""
    (of_all,), *left_out = learned_by_fold(items, learn, folds, processes, nets=1)
    of_fold = [network for (network,) in left_out]
    found = sum((_counts(of_fold[fold(item.site, folds)], item) for item in items), start=np.zeros(3))
    return Learned(arrays(of_all), list(map(arrays, of_fold)), found[0] / found[1], found[0] / found[2])


def _counts(network: Network, item: Text) -> np.ndarray:
    """How many line ends of a text were found rightly, were found, and are there."""
    with torch.no_grad():
        likely = network(*_given(item)).numpy() > 0
    found, there = likely & (item.ended >= 0), item.ended == 1
    return np.array([(found & there).sum(), found.sum(), there.sum()], dtype=float)
