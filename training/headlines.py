"""The headline's line: examples from the text dumps of the gold sets, and the network that is learned from them."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from newsclean.decoding.decode import decode
from newsclean.fields import headline, prose
from newsclean.fields.headline_facts import FACTS, Lines
from newsclean.readers import read
from newsclean.text import normal_form
from training.network import learned_by_fold
from training.sets import fold, rows, site_of, weights_of

HIDDEN = 48
DROPOUT = 0.3
EPOCHS = 16
RATE = 5e-3
TEXTS_A_BATCH = 32
MADE_UP = 0.3
"""How much a text counts that was made of its gold, without its headline, below it, and below a label and it."""
_LABEL_WORDS = 6
_LETTERS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Text:
    """One text: the lines that may be its headline, and which are."""

    set: str
    site: str
    facts: np.ndarray
    """One row a line."""
    right: np.ndarray
    """For each line whether it is the headline; none is where the text does not hold it."""


def load(folders: Iterable[Path]) -> list[Text]:
    """The texts of all sets, in a fixed order."""
    return [text for folder in folders for text in texts(folder)]


def texts(folder: Path) -> Iterator[Text]:
    """The texts of a set of dumps; of a set of pages, texts made of their gold."""
    for row in rows(folder):
        if row.get("title"):
            made = (_text(folder.name, row, text) for text in _as_texts(row))
            yield from (text for text in made if text)


def _as_texts(row: dict[str, str]) -> Iterator[str]:
    path = Path(row["path"])
    text = decode(path.read_bytes()).text
    if path.suffix == ".txt":
        yield text
    else:
        body = "\n\n".join(line for line in row["body"].split("\n") if line.strip())
        yield body
        yield f"{row['title']}\n\n{body}"
        yield f"{_label(text, row)}\n\n{row['title']}\n\n{body}"


def _label(page: str, row: dict[str, str]) -> str:
    """A short line of a page that is neither in its article nor its headline."""
    article = normal_form(f"{row['body']} {row['title']}")
    labels = [block.text for block in read(page).blocks if block.words <= _LABEL_WORDS and block.normal not in article]
    return random.Random(row["id"]).choice(labels or [""])


def _text(name: str, row: dict[str, str], text: str) -> Text | None:
    """One text of a set of that name; None where no line of it is searched, or none can be called right or wrong."""
    document = read(text)
    lines = Lines(document, prose.survey(document.blocks))
    searched = headline.candidates(lines)
    wanted = _bare(row["title"])
    said = [document.blocks[n].text for n in searched]
    says = [wanted in {_bare(line), _bare(headline.before_bar(line) or "")} for line in said]
    if not searched or (not any(says) and any(wanted in _bare(line) for line in said)):
        return None
    return Text(name, site_of(row), lines.facts(searched), np.array(says))


def _bare(text: str) -> str:
    return _LETTERS.sub("", normal_form(text))


class Network(nn.Module):
    """Log-odds for each line; the same that `newsclean.fields.headline` runs on numpy."""

    def __init__(self, mean: torch.Tensor, spread: torch.Tensor) -> None:
        super().__init__()
        self.mean, self.spread = mean, spread
        self.facts = nn.Linear(len(mean), HIDDEN)
        self.out = nn.Linear(HIDDEN, 1)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, facts: torch.Tensor) -> torch.Tensor:
        """The log-odds against none, one a row of `facts`."""
        hidden = functional.relu(self.facts(self.dropout((facts - self.mean) / self.spread)))
        log_odds: torch.Tensor = self.out(self.dropout(hidden)).squeeze(-1)
        return log_odds


def learn(items: Sequence[Text], seed: int) -> Network:
    """Learn one network: of all lines of a text and none, one is the headline."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    weights = weights_of(item.set for item in items)
    weights = {name: weight * (1.0 if "+" in name else MADE_UP) for name, weight in weights.items()}
    table = torch.tensor(np.concatenate([item.facts for item in items]))
    network = Network(table.mean(0), table.std(0) + 1e-2)
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=0.3)
    steps = EPOCHS * (len(items) // TEXTS_A_BATCH + 1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps + 1, pct_start=0.15)
    order = list(items)
    for _ in range(EPOCHS):
        chance.shuffle(order)
        for start in range(0, len(order), TEXTS_A_BATCH):
            batch = order[start : start + TEXTS_A_BATCH]
            found = network(torch.tensor(np.concatenate([item.facts for item in batch])))
            parts = found.split([len(item.right) for item in batch])
            loss = torch.stack(
                [weights[item.set] * _loss(part, item.right) for part, item in zip(parts, batch, strict=True)]
            )
            optimizer.zero_grad()
            loss.mean().backward()
            optimizer.step()
            schedule.step()
    network.eval()
    return network


def _loss(log_odds: torch.Tensor, right: np.ndarray) -> torch.Tensor:
    """The cross entropy of a conditional logit: the odds of no line at all are 1."""
    none = torch.zeros(1)
    wanted = log_odds[torch.tensor(right)] if right.any() else none
    return torch.logsumexp(torch.cat([log_odds, none]), 0) - torch.logsumexp(wanted, 0)


def arrays(networks: Sequence[Network]) -> dict[str, np.ndarray]:
    """The weights as `newsclean.fields.headline` takes them; the networks stand in the first axis."""
    first = [network.facts.weight / network.spread for network in networks]
    bias = [network.facts.bias - weight @ network.mean for network, weight in zip(networks, first, strict=True)]
    stacked = {
        "facts": torch.stack([weight.T for weight in first]),
        "facts_bias": torch.stack(bias),
        "out": torch.stack([network.out.weight[0] for network in networks]),
        "out_bias": torch.stack([network.out.bias[0] for network in networks]),
    }
    result = {name: array.detach().numpy().astype(np.float16) for name, array in stacked.items()}
    return {**result, "fact_names": np.array(FACTS)}


@dataclass(frozen=True, slots=True)
class Learned:
    """The weights, and how they do on sites that they do not know."""

    weights: dict[str, np.ndarray]
    left_out: list[dict[str, np.ndarray]]
    """For each fold the weights of networks that saw no text of its sites."""
    right: float
    """The share of the texts of sites left out whose headline is found, or where none is."""


def learned(items: Sequence[Text], folds: int, processes: int) -> Learned:
    """Learn from all texts, and for each fold of sites from those of the others."""
    of_all, *left_out = learned_by_fold(items, learn, folds, processes)
    right = [_is_right(left_out[fold(item.site, folds)], item) for item in items]
    return Learned(arrays(of_all), list(map(arrays, left_out)), sum(right) / len(right))


def _is_right(networks: Sequence[Network], item: Text) -> bool:
    with torch.no_grad():
        log_odds = torch.stack([network(torch.tensor(item.facts)) for network in networks]).mean(0)
    chances = torch.softmax(torch.cat([log_odds, torch.zeros(1)]), 0)
    return bool(item.right[int(log_odds.argmax())]) if item.right.any() else bool(chances[-1] > 0.5)
