"""What may go wrong in a long run: processes that die or never end, a run that is killed, disks that are full."""

from __future__ import annotations

import json
import os
import random
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from conftest import FERRY, ROOT, unpacked

pytestmark = pytest.mark.usefixtures("folder")

STORY = f"{FERRY}\n"
NEWSCLEAN = (sys.executable, "-m", "newsclean", "ingest")
# `tests/faults/sitecustomize.py` makes inputs misbehave
FAULTY = os.environ | {
    "PYTHONPATH": os.pathsep.join(
        [str(ROOT / "tests" / "faults"), str(ROOT / "src"), os.environ.get("PYTHONPATH", "")]
    ),
    "TEST_CHECKPOINTS": "7",
}
JOBS = ["1", "2", "3"]


def pile(folder: Path, *texts: str) -> list[str]:
    """A folder of inputs; gives their names."""
    (folder / "in").mkdir(exist_ok=True)
    for number, text in enumerate(texts):
        (folder / "in" / f"{number:03}.txt").write_text(f"{text}\n\n{number}: {STORY}")
    return [f"in/{number:03}.txt" for number in range(len(texts))]


def run(*arguments: str, room: int | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run the command; no file may grow beyond `room` bytes."""

    def limit() -> None:
        if room is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))

    return subprocess.run(
        [*NEWSCLEAN, *arguments],
        capture_output=True,
        stdin=subprocess.DEVNULL,
        env=FAULTY,
        preexec_fn=limit,
        timeout=120,
        check=False,
    )


def counts(stderr: bytes) -> str:
    return next(line for line in stderr.decode().splitlines() if " skipped." in line)


def failures() -> list[tuple[str, str]]:
    told = [json.loads(line) for line in Path("errors.jsonl").read_text().splitlines()]
    return [(record["input"], record["error"]) for record in told]


# A worker


@pytest.mark.parametrize("jobs", JOBS)
@pytest.mark.parametrize("fault", ["KILL", "EXIT"])
def test_a_worker_that_is_killed_takes_its_own_input_along_and_no_other(folder: Path, fault: str, jobs: str) -> None:
    names = pile(folder, "", fault, "", "", fault, fault, "", "", fault)
    ran = run("in", "-j", jobs, "--errors", "errors.jsonl")
    assert ran.returncode == 1
    assert b"Traceback" not in ran.stderr
    bad = [names[number] for number in (1, 4, 5, 8)]
    assert [json.loads(line)["input"] for line in ran.stdout.splitlines()] == [n for n in names if n not in bad]
    assert failures() == [(name, "killed") for name in bad]
    assert counts(ran.stderr) == "9 inputs: 5 ok, 0 empty, 4 failed, 0 skipped."


@pytest.mark.parametrize("jobs", JOBS)
def test_an_input_that_never_ends_gets_an_error_record(folder: Path, jobs: str) -> None:
    names = pile(folder, "", "LOOP", "", "LOOP", "", "")
    ran = run("in", "-j", jobs, "--timeout", "0.5", "--errors", "errors.jsonl")
    assert ran.returncode == 1
    assert [json.loads(line)["input"] for line in ran.stdout.splitlines()] == [names[n] for n in (0, 2, 4, 5)]
    assert failures() == [(names[1], "timeout"), (names[3], "timeout")]
    assert b"in/001.txt: It took longer than 0.5 seconds." in ran.stderr


def test_one_input_alone_that_never_ends(folder: Path) -> None:
    pile(folder, "LOOP")
    ran = run("in", "--timeout", "0.5")
    assert (ran.returncode, ran.stdout) == (1, b"")
    assert ran.stderr.startswith(b"error: in/000.txt: It took longer than 0.5 seconds.")
    assert b"Traceback" not in ran.stderr


def test_a_bug_in_newsclean_is_reported_and_the_rest_goes_on(folder: Path) -> None:
    pile(folder, "", "BUG", "")
    ran = run("in", "--errors", "errors.jsonl")
    assert failures() == [("in/001.txt", "internal")]
    assert b"(ZeroDivisionError: by the test)" in ran.stderr
    assert len(ran.stdout.splitlines()) == 2


def test_fail_fast_ends_with_the_first_input_that_fails(folder: Path) -> None:
    pile(folder, "", "", "KILL", "", "BUG", "")
    for jobs in JOBS:
        ran = run("in", "--fail-fast", "-j", jobs)
        assert ran.returncode == 1
        assert len(ran.stdout.splitlines()) == 2
        assert counts(ran.stderr) == "3 inputs: 2 ok, 0 empty, 1 failed, 0 skipped."


def test_a_worker_does_not_outlive_the_run_even_if_its_input_never_ends(folder: Path) -> None:
    pile(folder, "LOOP", "LOOP")
    with subprocess.Popen(
        [*NEWSCLEAN, "in", "-j", "2", "--timeout", "3"], env=FAULTY, start_new_session=True, stderr=subprocess.DEVNULL
    ) as process:
        time.sleep(1.5)
        process.kill()  # this process alone, not its workers
    deadline = time.monotonic() + 30
    while group_lives(process.pid):
        assert time.monotonic() < deadline
        time.sleep(0.1)


def group_lives(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return any(
        path.read_text().split()[4] == str(group) and path.read_text().split()[2] != "Z"
        for path in Path("/proc").glob("[0-9]*/stat")
    )


@pytest.mark.parametrize("output", ["all.jsonl", "all.jsonl.gz", "all.jsonl.zst", "all.db", "all.parquet", "all"])
def test_the_same_bytes_for_any_number_of_processes(folder: Path, output: str) -> None:
    if output == "all.parquet":
        pytest.importorskip("pyarrow", reason="the extra `parquet` is not installed")
    pile(folder, *["", "KILL", "SLOW", "", "", "", ""] * 2)
    told = []
    for jobs in ("1", "3"):
        ran = run("in", "-j", jobs, "-o", f"{jobs}/{output}", "--dedup", "exact", "--errors", f"{jobs}/../errors{jobs}")
        told.append((counts(ran.stderr), Path(f"errors{jobs}").read_bytes(), tree(folder / jobs)))
    assert told[0] == told[1]


def tree(folder: Path) -> dict[str, bytes]:
    """All files below a folder, without the states."""
    files = [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".state"]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


# The whole run


def held(path: Path) -> Any:
    """What an output holds."""
    if path.is_dir():
        return tree(path)
    if path.suffix != ".db":
        return unpacked(path)
    base = sqlite3.connect(path)
    base.execute("INSERT INTO articles_fts (articles_fts) VALUES ('integrity-check')")
    rows = base.execute("SELECT * FROM articles").fetchall()
    base.close()
    return rows


@pytest.mark.parametrize("output", ["all.jsonl", "all.jsonl.gz", "all.jsonl.zst", "all.db", "all"])
def test_killed_at_ten_moments_and_gone_on_with(folder: Path, output: str) -> None:
    chance = random.Random(output)
    pile(folder, *["SLOW", "", "KILL", "SLOW", "SLOW", "SLOW", "", "SLOW"] * 15)
    for _ in range(10):
        with subprocess.Popen(
            [*NEWSCLEAN, "in", "-o", output, "-j", "2", "--resume", "--removed"],
            env=FAULTY,
            start_new_session=True,
            stderr=subprocess.PIPE,
        ) as process:
            time.sleep(chance.uniform(0.2, 2))
            os.killpg(process.pid, signal.SIGKILL)
            assert process.stderr is not None
            assert b"Traceback" not in process.stderr.read()
    ran = run("in", "-o", output, "--resume", "--removed")
    total, ok, _empty, failed, skipped = (
        int(word) for word in counts(ran.stderr).replace(".", "").split() if word.isdigit()
    )
    assert (total, failed, ok + skipped) == (120, 15, 105)
    run("in", "-o", f"unbroken/{output}", "--removed", "-j", "2")
    assert held(folder / output) == held(folder / "unbroken" / output)
    again = run("in", "-o", output, "--resume", "--removed")
    assert counts(again.stderr) == "120 inputs: 0 ok, 0 empty, 15 failed, 105 skipped."


@pytest.mark.parametrize("output", ["all.jsonl", "all.db", "all"])
def test_ctrl_c_leaves_what_is_done(folder: Path, output: str) -> None:
    pile(folder, *["SLOW"] * 80, "MARK", *["SLOW"] * 219)
    with subprocess.Popen(
        [*NEWSCLEAN, "in", "-o", output, "-j", "2"], env=FAULTY, start_new_session=True, stderr=subprocess.PIPE
    ) as process:
        while not Path("reached").exists():
            time.sleep(0.05)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to all processes
        assert process.stderr is not None
        said = process.stderr.read()
    assert process.returncode == 130
    assert b"Traceback" not in said
    assert b"Interrupted." in said
    done = int(counts(said).split()[0])
    assert 0 < done < 300
    assert len(held(folder / output).splitlines() if output == "all.jsonl" else held(folder / output)) == done
    ran = run("in", "-o", output, "--resume")
    assert counts(ran.stderr) == f"300 inputs: {300 - done} ok, 0 empty, 0 failed, {done} skipped."
    run("in", "-o", f"unbroken/{output}")
    assert held(folder / output) == held(folder / "unbroken" / output)


def test_a_reader_that_closes_the_pipe(folder: Path) -> None:
    pile(folder, *[""] * 200)
    command = f"{' '.join(NEWSCLEAN)} in -j 2 -q | head -n 3"
    ran = subprocess.run(["bash", "-c", f"set -o pipefail; {command}"], env=FAULTY, capture_output=True, check=False)
    assert (ran.returncode, ran.stderr, len(ran.stdout.splitlines())) == (0, b"", 3)


# The disk


@pytest.mark.parametrize("output", ["all.jsonl", "all.jsonl.gz", "all.jsonl.zst", "all.db", "all.parquet", "all"])
def test_a_full_disk(folder: Path, output: str) -> None:
    if output == "all.parquet":
        pytest.importorskip("pyarrow", reason="the extra `parquet` is not installed")
    chance = random.Random(1)
    pile(folder, *(" ".join(f"The {chance.random()} of the board." for _ in range(600)) for _ in range(60)))
    ran = run("in", "-o", output, "--removed", room=10_000 if output == "all" else 200_000)
    assert ran.returncode == 1
    assert b"error: The output could not be written: " in ran.stderr
    assert b"Traceback" not in ran.stderr
    if output == "all.parquet":
        assert not (folder / output).exists()
        return
    if output == "all.jsonl":
        assert all(json.loads(line) for line in unpacked(folder / output).splitlines())
    run("in", "-o", output, "--removed", "--resume")
    run("in", "-o", f"unbroken/{output}", "--removed")
    assert held(folder / output) == held(folder / "unbroken" / output)
