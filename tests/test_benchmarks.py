"""How the benchmark reads its sets and scores answers; the peers are not called."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import dumps
from benchmarks.cases import Answer, Case, Input, is_pages, load, original
from benchmarks.scores import Quality, quality

FERRY = "The ferry to Osmund Island will run twice a day."
FARES = "Fares stay as they are until the autumn."


def case(*bodies: str, authors: tuple[tuple[str, ...], ...] = (), complete: bool = False, **fields: str) -> Case:
    return Case("x", Input(b"", ""), bodies, fields.get("title"), fields.get("published"), authors, complete)


def scored(gold: Case, answer: Answer) -> Quality:
    return quality([gold], [answer])


def test_body_is_scored_by_runs_of_four_words() -> None:
    half = scored(case(f"{FERRY} {FARES}"), Answer(FERRY))
    assert (half.precision, half.recall, half.exact) == (1.0, 7 / 15, 0.0)
    assert half.f1 == pytest.approx(2 * 7 / (15 + 7))


def test_body_is_scored_by_the_nearer_reading() -> None:
    found = scored(case(FERRY, f"{FARES}\n\n{FERRY}"), Answer(f"{FARES} {FERRY}"))
    assert (found.f1, found.exact) == (1.0, 1.0)


def test_empty_answer_has_no_precision() -> None:
    found = quality([case(FERRY), case(FARES)], [Answer(FERRY), Answer()])
    assert (found.precision, found.recall) == (1.0, 0.5)


def test_fields_agree_but_for_case_and_punctuation() -> None:
    gold = case(title="Ferry: twice a day", published="2024-03-01T07:30:00", authors=(("Ida Roth", "Bo Lind"),))
    found = scored(gold, Answer(title="FERRY, twice a day", published="2024-03-01", authors=("Ida Roth",)))
    assert (found.title, found.date) == (1.0, 1.0)
    assert found.authors == pytest.approx(2 / 3)
    assert found.f1 is None


def test_field_that_no_answer_states_has_no_figure() -> None:
    found = scored(case(FERRY, title="Ferry", published="2024-03-01", authors=(("Ida Roth",),)), Answer(FERRY))
    assert (found.title, found.date, found.authors) == (None, None, None)


def test_where_the_gold_is_complete_nothing_is_right_too() -> None:
    golds = [case(authors=((),), complete=True), case(authors=(("Ida Roth",), ()), complete=True)]
    answers = [Answer(title="Ferry"), Answer(authors=("Ida Roth and Bo Lind",))]
    found = quality(golds, answers)
    assert (found.title, found.authors) == (0.5, 0.5)


def test_set_is_a_folder_with_gold_and_cases(tmp_path: Path) -> None:
    for folder, name in ((tmp_path / "pages", "a.html"), (tmp_path / "pages+soup", "a.txt")):
        (folder / "cases").mkdir(parents=True)
        (folder / "cases" / name).write_text(FERRY, encoding="utf-8")
        rows = [{"id": "a", "body": FERRY, "body_alt": "", "authors": ["Ida Roth"]}, {"id": "lost", "body": FARES}]
        (folder / "gold.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    pages, dumps = tmp_path / "pages", tmp_path / "pages+soup"
    assert [one.bodies for one in load(pages)] == [(FERRY,)]
    assert load(dumps, 0) == []
    assert (is_pages(pages), is_pages(dumps)) == (True, False)
    assert (original(pages), original(dumps)) == (None, pages)


def test_what_programs_write_is_scored_beside_newsclean() -> None:
    page = f"<html><body><nav>Home</nav><p>{FERRY}</p><p>{FARES}</p></body></html>"
    gold = replace(case(FERRY + "\n\n" + FARES), input=Input(page.encode(), page))
    assert {"get_text", "get_text, lines", "curl -i"} <= {name for name, _ in dumps.writers()}
    found = dumps.figures([gold], dumps.below_headers)
    assert found["f1"] == 1.0
    assert found["untouched"] is not None
    assert found["untouched"] < 1.0
    assert dumps.get_text_lines(page) == f"Home\n{FERRY}\n{FARES}"
