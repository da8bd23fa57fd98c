"""`make train`: read the gold sets, learn, say how it scores on sites left out, write the weights.

    python -m training.train SET... [--out src/newsclean] [--folds 5] [--processes 2]

A SET is a folder with `gold.jsonl` and `cases/`. The same sets give the same weights on the same machine: the seed is
fixed, and each network is learned by one thread.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from math import sqrt
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from benchmarks.scores import f1, precision_and_recall
from newsclean.judge.features import FEATURES
from newsclean.judge.model import proven
from newsclean.judge.rules import ALONE, WITNESSES
from training import flattened, headlines
from training.network import DILATIONS, NETS, SEED, Network, steady
from training.sets import Page, fold, load, texts, weights_of

PACKAGE = Path("src/newsclean")
JUDGE, HEADLINES = Path("judge/weights.npz"), Path("fields/headline.npz")
LINE_ENDS = Path("readers/texts/flattened.npz")
"""Where the weights lie in the package."""
EPOCHS = 14
RATE = 3e-3
BLOCKS_A_BATCH = 8000
RULES_FORGOTTEN = 0.05
"""The share of fired rules that is hidden in learning: no rule may be leaned on alone."""


@dataclass(frozen=True, slots=True)
class Example:
    """A Page as arrays."""

    page: Page
    facts: np.ndarray
    labels: np.ndarray
    weights: np.ndarray


def example(page: Page, weight: float) -> Example:
    """A page's weight is spread over its Blocks by the square root of their length: long pages count as short ones."""
    labels = np.array(page.labels)
    sizes = np.sqrt(np.array(page.sizes) + 0.5)
    sizes[labels < 0] = 0
    whole = max(sizes[labels > 0].sum(), 0.3 * sizes.sum(), 1.0)
    return Example(page, page.numbers, labels, (sizes / whole * weight).astype(np.float32))


def examples(pages: Sequence[Page]) -> list[Example]:
    """All pages, weighted so that no set drowns the others."""
    weights = weights_of(page.set for page in pages)
    return [example(page, weights[page.set]) for page in pages]


def batches(items: Sequence[Example], shuffle: random.Random | None) -> Iterator[list[Example]]:
    """Documents of like length together, so that little is padded."""
    order = sorted(items, key=lambda item: len(item.labels) * (1 + 0.1 * shuffle.random() if shuffle else 1))
    made: list[list[Example]] = [[]]
    for item in order:
        if made[-1] and (len(made[-1]) + 1) * len(item.labels) > BLOCKS_A_BATCH:
            made.append([])
        made[-1].append(item)
    if shuffle:
        shuffle.shuffle(made)
    yield from made


def tensors(batch: Sequence[Example], forget: random.Random | None) -> tuple[torch.Tensor, ...]:
    """What the network takes: facts, rules, offsets, mask."""
    fired = [
        [rule for rule in rules if not forget or forget.random() >= RULES_FORGOTTEN]
        for item in batch
        for rules in item.page.rules
    ]
    counts = torch.tensor([len(rules) for rules in fired])
    return (
        torch.tensor(np.concatenate([item.facts for item in batch])),
        torch.tensor([rule for rules in fired for rule in rules], dtype=torch.long),
        torch.cumsum(counts, 0) - counts,
        padded([np.ones(len(item.labels), dtype=np.float32) for item in batch]),
    )


def padded(rows: Sequence[np.ndarray]) -> torch.Tensor:
    """Rows of different length as one array, zeros behind them."""
    result = np.zeros((len(rows), max(len(row) for row in rows)), dtype=np.float32)
    for number, row in enumerate(rows):
        result[number, : len(row)] = row
    return torch.tensor(result)


def learn(items: Sequence[Example], seed: int) -> Network:
    """Learn one network."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    network = Network(len(FEATURES), len(WITNESSES))
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=1e-2)
    steps = EPOCHS * (len(list(batches(items, random.Random(seed)))) + 8)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps, pct_start=0.15)
    for step, batch in enumerate(batch for _ in range(EPOCHS) for batch in batches(items, chance)):
        wanted = padded([np.maximum(item.labels, 0).astype(np.float32) for item in batch])
        weights = padded([item.weights for item in batch])
        found = network(*tensors(batch, chance))
        loss = (functional.binary_cross_entropy_with_logits(found, wanted, reduction="none") * weights).sum()
        optimizer.zero_grad()
        (loss / len(batch)).backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        if step < steps - 1:
            schedule.step()
    network.eval()
    return network


def log_odds(networks: Sequence[Network], items: Sequence[Example]) -> list[np.ndarray]:
    """The mean log-odds of all Blocks, a row an Example."""
    found: dict[int, np.ndarray] = {}
    with torch.no_grad():
        for batch in batches(items, None):
            given = tensors(batch, None)
            mean = torch.stack([network(*given) for network in networks]).mean(0).numpy()
            found.update({id(item): row[: len(item.labels)] for item, row in zip(batch, mean, strict=True)})
    return [found[id(item)] for item in items]


def log_odds_left_out(pool: ProcessPoolExecutor, items: Sequence[Example], folds: int) -> list[np.ndarray]:
    """The log-odds of all Blocks, each by networks that saw no page of its site."""
    total = [np.zeros(len(item.labels), dtype=np.float32) for item in items]
    for found in pool.map(_log_odds_of_fold, [(folds, out, SEED + n) for out in range(folds) for n in range(NETS)]):
        for index, row in found.items():
            total[index] += row / NETS
    return total


_ITEMS: list[Example] = []
"""What the processes of the pool learn from: far too much to be sent with each job."""


def _log_odds_of_fold(job: tuple[int, int, int]) -> dict[int, np.ndarray]:
    folds, out, seed = job
    known = [item for item in _ITEMS if fold(item.page.site, folds) != out]
    unknown = [index for index, item in enumerate(_ITEMS) if fold(item.page.site, folds) == out]
    found = log_odds([learn(known, seed)], [_ITEMS[index] for index in unknown])
    print(f"fold {out}, seed {seed}: {len(known)} to learn from, {len(unknown)} of other sites", flush=True)
    return dict(zip(unknown, found, strict=True))


def _learn_all(seed: int) -> Network:
    return learn(_ITEMS, seed)


def _begin(items: list[Example]) -> None:
    _ITEMS[:] = items
    steady()


def score(
    items: Sequence[Example], log_odds: Sequence[np.ndarray], left_out: Sequence[Mapping[str, np.ndarray]]
) -> dict[str, float]:
    """Shingle F1 a set, of the text that newsclean would write: mean precision and mean recall over its pages."""
    deciding = ALONE | proven(rule_records(items))
    written = texts([item.page for item in items], [row.tolist() for row in log_odds], deciding, left_out)
    pairs: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for item, text in zip(items, written, strict=True):
        golds = [gold for gold in (item.page.gold, item.page.gold_alternative) if gold]
        precision, recall = precision_and_recall(golds, text)
        pairs[item.page.set].append((1.0 if precision is None else precision, recall))
    return {name: f1(*map(statistics.mean, zip(*values, strict=True))) for name, values in sorted(pairs.items())}


def rule_records(items: Sequence[Example]) -> dict[str, dict[str, float]]:
    """For each rule how many Blocks it fired on, and the share of them that was not the article's."""
    seen: Counter[int] = Counter()
    right: Counter[int] = Counter()
    for item in items:
        for rules, label in zip(item.page.rules, item.page.labels, strict=True):
            if label >= 0:
                seen.update(rules)
                right.update(rules if label == 0 else ())
    return {
        rule.id: {"support": seen[n], "precision": round(right[n] / seen[n], 4), "at_least": lower(right[n], seen[n])}
        for n, rule in enumerate(WITNESSES)
        if seen[n]
    }


def lower(hits: int, of: int) -> float:
    """The lower end of the 95% interval of a share (E. B. Wilson, JASA 1927)."""
    z = 1.96
    share = hits / of
    return round(
        (share + z * z / (2 * of) - z * sqrt(share * (1 - share) / of + z * z / (4 * of * of))) / (1 + z * z / of), 4
    )


def arrays(networks: Sequence[Network]) -> dict[str, np.ndarray]:
    """The weights as `newsclean.judge.model` takes them; the networks stand in the first axis."""
    state = [{name: value.numpy() for name, value in network.state_dict().items()} for network in networks]

    def stacked(name: str) -> np.ndarray:
        return np.stack([one[name] for one in state]).astype(np.float16)

    result = {
        "facts": stacked("facts.weight"),
        "facts_bias": stacked("facts.bias"),
        "rules": stacked("rules.weight"),
        "document": stacked("document.weight"),
        "document_bias": stacked("document.bias"),
        "out": stacked("out.weight")[:, 0],
        "out_bias": stacked("out.bias")[:, 0],
        "dilations": np.array(DILATIONS),
        "rule_names": np.array([rule.id for rule in WITNESSES]),
        "fact_names": np.array(FEATURES),
    }
    for number in range(len(DILATIONS)):
        # torch keeps a kernel as (out, in, place); numpy multiplies rows by (place, in, out)
        result[f"layer{number}"] = stacked(f"layers.{number}.weight").transpose(0, 3, 2, 1)
        result[f"bias{number}"] = stacked(f"layers.{number}.bias")
    return result


def main() -> None:
    """Learn and write the weights and what is known of them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="+", type=Path, metavar="SET")
    parser.add_argument("--out", type=Path, default=PACKAGE, metavar="FOLDER", help="write there, not into the package")
    parser.add_argument("--folds", type=int, default=5, help="parts of the sites, each left out in turn")
    parser.add_argument("--processes", type=int, default=2, help="how many networks learn at a time")
    options = parser.parse_args()
    line_ends = flattened.learned(flattened.load(options.sets), options.folds, options.processes)
    write(options.out / LINE_ENDS, line_ends.weights)
    titles = headlines.learned(headlines.load(options.sets), options.folds, options.processes)
    write(options.out / HEADLINES, titles.weights)
    items = examples(load(options.sets, titles.left_out))
    with ProcessPoolExecutor(options.processes, get_context("fork"), _begin, (items,)) as pool:
        networks = list(pool.map(_learn_all, range(SEED, SEED + NETS)))
        log_odds = log_odds_left_out(pool, items, options.folds)
    scores = {name: round(value, 4) for name, value in score(items, log_odds, titles.left_out).items()}
    for name, value in scores.items():
        print(f"{name:24s} f1={value:.4f}")
    write(options.out / JUDGE, arrays(networks))
    note = {
        "sets": sorted({item.page.set for item in items}),
        "cases": len(items),
        "folds": options.folds,
        "line_ends_on_sites_left_out": {
            "precision": round(line_ends.precision, 4),
            "recall": round(line_ends.recall, 4),
        },
        "headlines_right_on_sites_left_out": round(titles.right, 4),
        "f1_on_sites_left_out": scores,
        "rules": rule_records(items),
    }
    (options.out / JUDGE).with_suffix(".json").write_text(json.dumps(note, indent=1) + "\n", encoding="utf-8")


def write(path: Path, weights: Mapping[str, np.ndarray]) -> None:
    """Write arrays to a file, and say how large it is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, **weights)
    print(f"wrote {path}: {path.stat().st_size / 1000:.0f} kB", flush=True)


if __name__ == "__main__":
    main()
