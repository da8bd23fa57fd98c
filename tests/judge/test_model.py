"""The learned model: what it takes, what it gives, what it says of itself."""

from __future__ import annotations

from importlib.resources import files

import numpy as np
import pytest

from newsclean import clean
from newsclean.document import Block, Source
from newsclean.judge import by_rules, model
from newsclean.judge.features import FEATURES, WORDS, numbers
from newsclean.judge.rules import RULES, WITNESSES, examine
from newsclean.pipeline import process
from newsclean.readers import read

STORY = (
    "The ferry to Osmund Island will run twice a day from the first of May, the harbour board decided on Tuesday.",
    "Fares stay as they are until the autumn, and children travel free of charge, said the woman who chairs the board.",
    "Last winter the boat lay in dock for eleven weeks because a spare part could not be found anywhere on the coast.",
)
MENU = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("Home", "World", "Sports", "Money", "Weather"))
PAGE = (
    f"<html><body><nav><ul>{MENU}</ul></nav><main><h1>Ferry to run twice a day</h1>"
    + "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    + f"</main><footer><ul>{MENU}</ul><p>© 2031 The Osmund Mail</p></footer></body></html>"
)


def weighed(text: str) -> list[tuple[str, float]]:
    document = read(text)
    _, facts, verdicts = by_rules(document, {})
    log_odds = model.log_odds(facts, [verdict.witnesses for verdict in verdicts])
    return list(zip((block.text for block in document.blocks), log_odds, strict=True))


def test_prose_is_likelier_than_the_menu() -> None:
    log_odds = dict(weighed(PAGE))
    assert (
        min(log_odds[paragraph] for paragraph in STORY) > 0 > max(log_odds["Home"], log_odds["© 2031 The Osmund Mail"])
    )


def test_the_same_document_is_weighed_the_same() -> None:
    assert weighed(PAGE) == weighed(PAGE)


def test_nothing_is_weighed_as_nothing() -> None:
    assert model.log_odds((), ()) == []


@pytest.mark.parametrize("count", [1, 2, 3, 17, 40])
def test_a_document_may_be_shorter_than_the_network_reaches(count: int) -> None:
    assert len(weighed("\n\n".join([STORY[0]] * count))) == count


def test_facts_are_numbers_near_one() -> None:
    facts = examine((Block("x", 1), Block("日本語のテキストです。" * 400, 2), Block("a | b" * 900, 3)), "x")
    assert all(-1 <= number <= 4 for row in numbers(facts) for number in row)
    assert {len(row) for row in numbers(facts)} == {len(FEATURES)}


def test_a_number_stands_where_its_name_says() -> None:
    _, facts, _ = by_rules(read(PAGE), {})
    rows = [dict(zip(FEATURES, row, strict=True)) for row in numbers(facts)]
    menu, headline, story = rows[0], rows[len(MENU.split("</li>")) - 1], rows[len(MENU.split("</li>"))]
    assert (menu["in_nav"], menu["li"], menu["linked"], menu["terminated"]) == (1, 1, 1, 0)
    assert (headline["heading_1"], headline["in_nav"], headline["bare"]) == (1, 0, 1)
    assert (story["p"], story["same_parent"], story["terminated"]) == (1, 1, 1)


def test_weights_are_small_and_know_their_facts_and_rules() -> None:
    assert len((files("newsclean.judge") / "weights.npz").read_bytes()) < 2_000_000
    _, rows, _ = model._layers()
    assert set(rows) <= {rule.id for rule in WITNESSES}


def test_what_weighed_most_is_told_in_words() -> None:
    outcome = process(Source("x", PAGE.encode()), tell=True)
    known = set(WORDS.values()) | {rule.id for rule in RULES}
    assert any(verdict.facts for verdict in outcome.verdicts)
    assert all(set(verdict.facts) <= known for verdict in outcome.verdicts)
    _, facts, verdicts = by_rules(outcome.document, {})
    told = model.telling(facts, [verdict.witnesses for verdict in verdicts])
    assert len(told) == len(facts) and any(told)
    assert all(len(words) <= 3 and set(words) <= known for words in told)


def test_a_slope_is_what_a_small_step_moves(monkeypatch: pytest.MonkeyPatch) -> None:
    weights, rows, dilations = model._layers()
    # the way through the document's mean is left out of a slope
    alone = {**weights, "document": 0 * weights["document"], "document_bias": 0 * weights["document_bias"]}
    monkeypatch.setattr(model, "_layers", lambda: (alone, rows, dilations))
    _, facts, verdicts = by_rules(read(PAGE), {})
    hidden = model._inputs(facts, [verdict.witnesses for verdict in verdicts])
    _, given = model._convolutions(hidden)
    step = np.zeros_like(hidden)
    step[:, 3] = 1e-3 * np.sign(hidden[:, 3])
    moved = (model._run(hidden + step) - model._run(hidden))[3]
    assert moved == pytest.approx((model._slope(hidden, given, 3)[:, 0] * step[:, 3]).sum(1).mean(), rel=0.02)


def test_proven_rules_are_measured_ones() -> None:
    assert model.proven(model.records()) <= set(model.records()) <= {rule.id for rule in RULES}


def test_verdicts_are_as_sure_as_probabilities() -> None:
    verdicts = clean(PAGE.encode(), "x").verdicts
    assert any(verdict.probability is not None for verdict in verdicts)
    assert all(0.5 <= verdict.sure <= 1 for verdict in verdicts)
