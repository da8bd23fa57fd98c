"""Going on with an output: however a run was stopped and whatever has changed, the end is that of an unbroken run."""

from __future__ import annotations

import gc
import io
import json
import random
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from conftest import unpacked
from newsclean.dedup import Exact
from newsclean.ledger import Digest, OutputError
from newsclean.outputs import Output, Terms, opened, spliced
from newsclean.outputs.database import Database
from newsclean.record import Shape, marked
from newsclean.sources import Entry

# a run that is killed closes nothing
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning", "ignore::ResourceWarning")

KEYS = Shape(fields=("input", "text", "duplicate_of")).keys
KINDS = ["all.jsonl", "all.jsonl.gz", "all.jsonl.zst", "all.db", "all"]
Inputs = list[tuple[str, str]]


@pytest.fixture(autouse=True)
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Checkpoints come after three records."""
    monkeypatch.setattr(spliced, "_EVERY", 3)


class StoppedError(Exception):
    """The run was stopped here."""


def go(path: Path, inputs: Inputs, *, resume: bool, stop: int | None = None, dedup: str = "mark") -> int:
    """A run; gives how many inputs were skipped. An input that says `fail` fails."""
    output = opened(str(path), io.BytesIO(), Terms(KEYS, {"a": 1}, resume))
    stage = Exact()
    skipped = 0
    for number, (name, text) in enumerate(inputs):
        if number == stop:
            raise StoppedError
        claim = output.claim(Entry(name, name, name, name))
        digest = Digest(len(text), text.encode())
        if text == "fail":
            output.drop(claim)
            continue
        same = claim.row is not None and claim.row.digest == digest
        original = stage.original(text.encode().ljust(8)) if dedup != "off" else None
        skipped += same
        if original and dedup == "drop":
            output.drop(claim)
        elif same:
            output.keep(claim, lambda data, original=original: marked(data, original))  # type: ignore[misc]
        else:
            made = {"input": name, "text": text, "duplicate_of": original}
            output.write(claim, digest, None, json.dumps(made).encode() + b"\n")
    output.close(finished=stop is None)
    return skipped


def stopped(path: Path, inputs: Inputs, stop: int, *, resume: bool, dedup: str = "mark") -> None:
    """A run that is stopped, as by a SIGKILL: nothing is closed, what was not committed is lost."""
    with suppress(StoppedError):
        go(path, inputs, resume=resume, stop=stop, dedup=dedup)
        pytest.fail("The run was not stopped.")
    gc.collect()


def held(path: Path) -> Any:
    """What an output holds."""
    if path.suffix == ".db":
        base = sqlite3.connect(path)
        base.execute("INSERT INTO articles_fts (articles_fts) VALUES ('integrity-check')")
        rows = base.execute("SELECT * FROM articles").fetchall()
        base.close()
        return rows
    if path.is_dir():
        return {file.relative_to(path): file.read_bytes() for file in path.rglob("*") if file.is_file()}
    return unpacked(path)


def fresh(folder: Path, kind: str, inputs: Inputs, dedup: str = "mark") -> Any:
    folder.mkdir(exist_ok=True)
    go(folder / kind, inputs, resume=False, dedup=dedup)
    return held(folder / kind)


@pytest.fixture(params=KINDS)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return tmp_path / str(request.param)


INPUTS = [(f"{number}.txt", f"Text {number}.") for number in range(10)]


@pytest.mark.parametrize("stop", [0, 1, 3, 5, 9])
def test_a_run_that_was_stopped(path: Path, tmp_path: Path, stop: int) -> None:
    stopped(path, INPUTS, stop, resume=False)
    skipped = go(path, INPUTS, resume=True)
    assert skipped <= stop
    if path.suffix:
        assert skipped == stop // 3 * 3
    assert held(path) == fresh(tmp_path / "fresh", path.name, INPUTS)
    assert {file.name for file in tmp_path.iterdir()} == {path.name, f".{path.name}.state", "fresh"}


def test_nothing_is_done_twice(path: Path) -> None:
    go(path, INPUTS, resume=False)
    before = held(path)
    assert go(path, INPUTS, resume=True) == len(INPUTS)
    assert held(path) == before


@pytest.mark.parametrize("number", [0, 4, 9])
def test_what_has_changed_is_done_again(path: Path, tmp_path: Path, number: int) -> None:
    go(path, INPUTS, resume=False)
    changed = [*INPUTS[:number], (INPUTS[number][0], "Another text."), *INPUTS[number + 1 :]]
    assert go(path, changed, resume=True) == len(INPUTS) - 1
    assert held(path) == fresh(tmp_path / "fresh", path.name, changed)


def test_inputs_that_came_and_went(path: Path, tmp_path: Path) -> None:
    go(path, INPUTS, resume=False)
    now = [("new.txt", "New."), *INPUTS[2:5], ("newer.txt", "Newer."), *INPUTS[6:]]
    assert go(path, now, resume=True) == 7
    assert held(path) == fresh(tmp_path / "fresh", path.name, now)


@pytest.mark.parametrize("dedup", ["off", "mark", "drop"])
@pytest.mark.parametrize("seed", range(5))
def test_whatever_happens(path: Path, tmp_path: Path, seed: int, dedup: str) -> None:
    """Runs that are stopped anywhere, between which inputs change, come, go, fail and are named twice."""
    chance = random.Random(seed)
    inputs = [(f"{chance.randrange(12)}.txt", f"Text {chance.randrange(9)}.") for _ in range(15)]
    inputs = [(name, dict(inputs)[name]) for name, _ in inputs]  # one name is one text
    resume = False
    for _ in range(6):
        stopped(path, inputs, chance.randrange(len(inputs)), resume=resume, dedup=dedup)
        resume = True
        for _ in range(chance.randrange(3)):
            inputs = altered(inputs, chance)
    go(path, inputs, resume=True, dedup=dedup)
    assert held(path) == fresh(tmp_path / "fresh", path.name, inputs, dedup)
    assert go(path, inputs, resume=True, dedup=dedup) <= len(inputs)
    assert held(path) == held(tmp_path / "fresh" / path.name)


def altered(inputs: Inputs, chance: random.Random) -> Inputs:
    place = chance.randrange(len(inputs))
    name, _ = inputs[place]
    match chance.randrange(4):
        case 0:
            text = chance.choice(["fail", f"Text {chance.randrange(9)}."])
            return [(other, text if other == name else said) for other, said in inputs]
        case 1:
            return inputs[:place] + inputs[place + 1 :] if len(inputs) > 5 else inputs
        case 2:
            return [*inputs[:place], (f"new{chance.randrange(99)}.txt", "New."), *inputs[place:]]
        case _:
            return [*inputs[:place], chance.choice(inputs), *inputs[place:]]


# What is refused


def begin(path: Path, *, resume: bool = False, settings: dict[str, Any] | None = None) -> Output:
    return opened(str(path), io.BytesIO(), Terms(KEYS, settings or {"a": 1}, resume))


def test_an_output_that_was_stopped_is_not_thrown_away(path: Path) -> None:
    stopped(path, INPUTS, 9, resume=False)
    before = held(path)
    with pytest.raises(OutputError, match=r"\d inputs were done. Go on with it by --resume"):
        begin(path)
    assert held(path) == before


def test_one_input_is_no_plural(tmp_path: Path) -> None:
    output = begin(tmp_path / "all.jsonl")
    output.write(output.claim(Entry("a", "a", "a", "a")), Digest(1, b"1"), None, b"{}\n")
    output.close(finished=False)
    with pytest.raises(OutputError, match="1 input was done"):
        begin(tmp_path / "all.jsonl")


def test_an_output_that_is_whole_is_replaced_unless_it_is_a_folder(path: Path) -> None:
    go(path, INPUTS, resume=False)
    if path.suffix:
        go(path, INPUTS[:2], resume=False)
        assert len(held(path)) < len(repr(INPUTS) * 20)
        go(path, INPUTS, resume=True)
    else:
        with pytest.raises(OutputError, match="not empty"):
            begin(path)


def test_other_options_are_not_mixed(path: Path) -> None:
    go(path, INPUTS, resume=False)
    before = held(path)
    with pytest.raises(OutputError, match=r"begun with other inputs or options: a \(then 1, now 2\)\. Give"):
        begin(path, resume=True, settings={"a": 2})
    assert held(path) == before


def test_without_its_state_nothing_can_be_gone_on_with(path: Path) -> None:
    go(path, INPUTS, resume=False)
    path.with_name(f".{path.name}.state").unlink()
    with pytest.raises(OutputError, match="not beside it"):
        begin(path, resume=True)


def test_a_state_that_is_none(path: Path) -> None:
    go(path, INPUTS, resume=False)
    path.with_name(f".{path.name}.state").write_text("nonsense" * 1_000)
    with pytest.raises(OutputError, match="cannot be used: file is not a database"):
        begin(path, resume=True)


@pytest.mark.parametrize("resume", [True, False])
def test_an_output_that_another_run_writes_to(path: Path, resume: bool) -> None:
    first = begin(path, resume=False)
    with pytest.raises(OutputError, match=r"another run writes to it\. Wait until it has ended\."):
        begin(path, resume=resume)
    first.close(finished=True)


def test_where_nothing_is_there_a_run_begins(path: Path, tmp_path: Path) -> None:
    assert go(path, INPUTS, resume=True) == 0
    assert held(path) == fresh(tmp_path / "fresh", path.name, INPUTS)


def test_an_output_that_was_removed_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    stopped(path, INPUTS, 9, resume=False)
    path.unlink()
    assert go(path, INPUTS, resume=True) == 0
    assert len(held(path).splitlines()) == len(INPUTS)


@pytest.mark.parametrize("harm", [b"", b"{}\n"])
def test_an_output_that_was_tampered_with(tmp_path: Path, harm: bytes) -> None:
    path = tmp_path / "all.jsonl"
    go(path, INPUTS, resume=False)
    path.write_bytes(harm)
    with pytest.raises(OutputError, match="shorter"):
        begin(path, resume=True)


@pytest.mark.parametrize("output", ["x.parquet", None])
def test_what_cannot_be_gone_on_with(output: str | None) -> None:
    with pytest.raises(OutputError, match="cannot be gone on with"):
        opened(output, io.BytesIO(), Terms(KEYS, resume=True))


@pytest.mark.parametrize("begun", ["", "PRAGMA journal_mode = WAL"])
def test_a_database_in_which_a_run_was_stopped_before_it_made_the_tables_gets_them(tmp_path: Path, begun: str) -> None:
    path = tmp_path / "all.db"
    base = sqlite3.connect(path)
    base.execute(begun)
    base.close()
    database = Database(path, ("input", "text"), new=False)
    assert database.checkpoint() == 0
    database.close()
