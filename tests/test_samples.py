"""Every sample gives the record and the explain view that stand under tests/expected/.

`pytest --update` writes them anew, so that the change of a rule shows in review as the lines that flipped.
"""

from __future__ import annotations

import json
from dataclasses import replace
from operator import attrgetter
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from conftest import ROOT
from newsclean import clean
from newsclean.display.views import explanation
from newsclean.document import Source
from newsclean.pipeline import process
from newsclean.record import Shape, record, schema
from newsclean.sources import find, read

SAMPLES = {replace(read(entry), name=entry.name.removeprefix(f"{ROOT}/")) for entry in find((str(ROOT / "samples"),))}
EXPECTED = ROOT / "tests" / "expected"

each_sample = pytest.mark.parametrize("sample", sorted(SAMPLES, key=attrgetter("name")), ids=attrgetter("name"))


def check(path: Path, found: str, *, update: bool) -> None:
    if update:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(found, encoding="utf-8")
    assert path.exists(), "run pytest --update and look at what it wrote"
    assert found == path.read_text(encoding="utf-8")


def expected(sample: Source, suffix: str) -> Path:
    return EXPECTED / (sample.name.removeprefix("samples/") + suffix)


@each_sample
def test_record(sample: Source, update: bool) -> None:
    made = record(process(sample).article, Shape(provenance=True))
    check(expected(sample, ".json"), json.dumps(made, ensure_ascii=False, indent=2) + "\n", update=update)


@each_sample
def test_explain_view(sample: Source, update: bool) -> None:
    lines = [label + words for _, label, words in explanation(process(sample))]
    check(expected(sample, ".explain"), "\n".join(lines) + "\n", update=update)


@each_sample
def test_record_fits_the_schema(sample: Source) -> None:
    made = record(process(sample).article, Shape(provenance=True, removed=True))
    Draft202012Validator(schema()).validate(made)


@each_sample
def test_a_record_that_is_read_again_stays_as_it_is(sample: Source, tmp_path: Path) -> None:
    """Whoever hands records back as JSON Lines, `--field text`, gets the same text and fields."""
    made = record(process(sample).article, Shape())
    (tmp_path / "records.jsonl").write_text(json.dumps(made), encoding="utf-8")
    (entry,) = find((str(tmp_path / "records.jsonl"),), field="text")
    again = record(process(read(entry)).article, Shape())
    about = ("input", "format", "warnings")
    assert {key: again[key] for key in again if key not in about} == {
        key: made[key] for key in made if key not in about
    }


@each_sample
def test_format_is_that_of_the_folder(sample: Source) -> None:
    assert process(sample).article.format == Path(sample.name).parts[1]


def test_nothing_is_expected_of_samples_that_are_gone() -> None:
    wanted = {expected(sample, suffix) for sample in SAMPLES for suffix in (".json", ".explain")}
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
