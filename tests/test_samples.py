"""Every sample gives the record and the explain view that stand under tests/expected/.

`pytest --update` writes them anew, so that the change of a rule shows in review as the lines that flipped.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from conftest import ROOT
from newsclean import clean, display
from newsclean.document import Outcome
from newsclean.record import Shape, record, schema

SAMPLES = sorted(path for path in (ROOT / "samples").rglob("*") if path.is_file())
EXPECTED = ROOT / "tests" / "expected"

each_sample = pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}/{path.name}")


def cleaned(path: Path) -> Outcome:
    return clean(path.read_bytes(), path.relative_to(ROOT).as_posix())


def check(path: Path, found: str, *, update: bool) -> None:
    if update:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(found, encoding="utf-8")
    assert path.exists(), "run pytest --update and look at what it wrote"
    assert found == path.read_text(encoding="utf-8")


def expected(path: Path, suffix: str) -> Path:
    return EXPECTED / path.relative_to(ROOT / "samples").parent / (path.name + suffix)


@each_sample
def test_record(path: Path, update: bool) -> None:
    made = record(cleaned(path).article, Shape(provenance=True))
    check(expected(path, ".json"), json.dumps(made, ensure_ascii=False, indent=2) + "\n", update=update)


@each_sample
def test_explain_view(path: Path, update: bool) -> None:
    lines = [words for _, words in display.explanation(cleaned(path))]
    check(expected(path, ".explain"), "\n".join(lines) + "\n", update=update)


@each_sample
def test_record_fits_the_schema(path: Path) -> None:
    made = record(cleaned(path).article, Shape(provenance=True, removed=True))
    Draft202012Validator(schema()).validate(made)


@each_sample
def test_format_is_that_of_the_folder(path: Path) -> None:
    assert cleaned(path).article.format == path.parent.name


def test_nothing_is_expected_of_samples_that_are_gone() -> None:
    wanted = {expected(path, suffix) for path in SAMPLES for suffix in (".json", ".explain")}
    assert {path for path in EXPECTED.rglob("*") if path.is_file()} == wanted


def test_every_format_has_three_samples() -> None:
    for folder in (ROOT / "samples").iterdir():
        assert len(list(folder.iterdir())) >= 3, folder.name


def test_reference_inputs(shared: Path) -> None:
    """The owner's inputs give exactly the stated values, the text to the letter."""
    rows = [json.loads(row) for row in (shared / "seeds" / "expected.jsonl").read_text(encoding="utf-8").splitlines()]
    assert rows
    for row in rows:
        name = row.pop("file")
        made = record(clean((shared / "seeds" / name).read_bytes(), name).article)
        assert {key: made[key] for key in row} == row, name
