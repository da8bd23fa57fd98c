"""Batches by the command: processes, chosen keys, duplicates, resuming, progress, configuration."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from conftest import unpacked
from newsclean import dedup, sources
from newsclean.batch import Plan, Summary, Unchanged, run
from newsclean.cli import main
from newsclean.display import reporter
from newsclean.outputs.stream import Stream

pytestmark = pytest.mark.usefixtures("folder")

STORY = "The ferry to Osmund Island will run twice a day from the first of May, the harbour board decided on Tuesday."
COUNTS = re.compile(r"^(\d+ inputs?: .* skipped)\.$", re.MULTILINE)


def pile(folder: Path, *texts: str) -> None:
    (folder / "in").mkdir(exist_ok=True)
    for number, text in enumerate(texts):
        (folder / "in" / f"{number}.txt").write_text(text)


def invoke(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, ["ingest", *arguments], input=stdin)


def records(output: str | bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def stories(number: int) -> list[str]:
    return [
        f"{STORY}\n\nIt is the {count}th time that the board has met this year, said Ragna Thole.\n"
        for count in range(number)
    ]


# Processes


class Pressed(Stream):
    """An output in the middle of which Ctrl-C is pressed, so many times."""

    def __init__(self, stream: io.BytesIO, times: int) -> None:
        super().__init__(stream)
        self._times = times

    def write(self, *arguments: Any) -> None:
        for _ in range(self._times):
            signal.raise_signal(signal.SIGINT)
        super().write(*arguments)


@pytest.mark.parametrize(("times", "written"), [(1, 1), (2, 0)])
def test_ctrl_c_waits_for_what_is_begun_unless_it_is_pressed_again(folder: Path, times: int, written: int) -> None:
    pile(folder, *stories(3))
    stream = io.BytesIO()
    summary = run(sources.find(["in"]), Pressed(stream, times), reporter.Reporter(quiet=True), plan=Plan(2))
    assert summary.interrupted
    assert len(records(stream.getvalue())) == summary.inputs == written
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_processes_change_nothing(folder: Path) -> None:
    pile(folder, *stories(12), "")
    one, two, many = (invoke("in", "-j", jobs) for jobs in ("1", "2", "7"))
    assert one.stdout_bytes == two.stdout_bytes == many.stdout_bytes
    assert len(records(one.stdout)) == 13


@pytest.mark.parametrize(
    "option",
    [
        ("-j", "0"),
        ("-j", "x"),
        ("--timeout", "0"),
        ("--timeout", "-1"),
        *[("--timeout", said) for said in ("inf", "nan", "1e30")],
    ],
)
def test_wrong_numbers_are_wrong_usage(option: tuple[str, str]) -> None:
    assert invoke("-", *option, stdin=STORY).exit_code == 2


def test_standard_input_among_many_inputs(folder: Path) -> None:
    pile(folder, *stories(3))
    found = records(invoke("in", "-", "in/0.txt", stdin=STORY).stdout)
    assert [record["input"] for record in found] == ["in/0.txt", "in/1.txt", "in/2.txt", "-", "in/0.txt"]
    assert found[3]["text"] == STORY


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="this system has no /dev/fd")
def test_what_only_the_first_process_can_open(folder: Path) -> None:
    pile(folder, *stories(2))
    command = f"{sys.executable} -m newsclean ingest <(echo '{STORY}') in/0.txt /dev/stdin -j 2 < in/1.txt"
    ran = subprocess.run(["bash", "-c", command], capture_output=True, check=True)
    assert [record["text"].count(STORY) for record in records(ran.stdout)] == [1, 1, 1]


# Outputs


@pytest.mark.parametrize("output", ["all.jsonl", "all.jsonl.gz", "all.jsonl.zst"])
def test_compressed_lines(folder: Path, output: str) -> None:
    pile(folder, *stories(3))
    assert invoke("in", "-o", output).exit_code == 0
    assert unpacked(folder / output) == invoke("in").stdout_bytes


def test_chosen_keys() -> None:
    (record,) = records(invoke("-", "--fields", "text, title", stdin=STORY).stdout)
    assert record == {"title": None, "text": STORY}


@pytest.mark.parametrize(
    ("named", "message"),
    [
        ("text,headline", "there is no key headline"),
        ("", "there is no key ''"),
        ("text,,title", "there is no key ''"),
        ("id,duplicate_of", "duplicate_of needs --dedup"),
    ],
)
def test_keys_that_are_none_are_wrong_usage(named: str, message: str) -> None:
    result = invoke("-", "--fields", named, stdin=STORY)
    assert result.exit_code == 2
    assert message in result.stderr


def test_an_output_in_the_folder_that_is_read_is_not_read_itself(folder: Path) -> None:
    pile(folder, *stories(2))
    for _ in range(2):
        assert "2 inputs: " in invoke("in", "-o", "in/all.jsonl").stderr
    (folder / "in" / "all.jsonl").unlink()
    assert "2 inputs: " in invoke("in", "-o", "in/out").stderr
    assert "2 inputs: 0 ok, 0 empty, 0 failed, 2 skipped." in invoke("in", "-o", "in/out", "--resume").stderr


def test_no_file_that_the_run_writes_is_read(folder: Path) -> None:
    pile(folder, *stories(2))
    Path("link").symlink_to("in")
    for _ in range(2):
        assert "2 inputs: " in invoke("in", "-o", "link/all.jsonl", "--errors", "in/errors.jsonl").stderr
    for path in ("in/all.jsonl", "in/errors.jsonl"):
        Path(path).unlink()
    for _ in range(2):  # the shell sends standard output into the folder
        with Path("in/z.jsonl").open("ab") as stream:
            command = [sys.executable, "-m", "newsclean", "ingest", "in", "--field", "text"]
            ran = subprocess.run(command, stdout=stream, stderr=subprocess.PIPE, check=True)
        assert b"2 inputs: " in ran.stderr


@pytest.mark.parametrize("output", ["in/old", "in/old.jsonl", "in/old.jsonl.gz", "in/old.db"])
def test_what_a_former_run_wrote_is_left_out_of_a_folder(folder: Path, output: str) -> None:
    pile(folder, *stories(2))
    invoke("in", "-o", output, "--fields", "text")
    again = invoke("in", "-o", "in/again.jsonl")
    assert (again.exit_code, again.stderr.count("warning: ")) == (0, 1)
    assert f"warning: {output}: left out, for newsclean wrote that. Name it to have it read.\n" in again.stderr
    assert "2 inputs: 2 ok" in again.stderr
    assert f"warning: in/again.jsonl, {output}: left out" in CliRunner().invoke(main, ["detect", "in"]).stderr


def test_what_went_to_standard_output_is_left_out_by_how_it_begins(folder: Path) -> None:
    pile(folder, *stories(2))
    (folder / "in" / "records.jsonl").write_text(invoke("in").stdout)
    invoke("in", "missing", "--errors", "in/errors.jsonl")
    invoke("in", "-o", "moved")
    (folder / "moved").rename(folder / "in" / "moved")
    again = invoke("in", "--errors", "more.jsonl")
    assert again.exit_code == 0
    left = "in/errors.jsonl, in/moved/0.txt.json, in/moved/1.txt.json, in/records.jsonl"
    assert f"warning: {left}: left out" in again.stderr


def test_what_a_former_run_wrote_is_read_where_it_is_named(folder: Path) -> None:
    pile(folder, *stories(2))
    invoke("in", "-o", "in/old")
    invoke("in", "-o", "in/old.jsonl")
    assert "2 inputs: 2 ok" in invoke("in/old").stderr
    assert "2 inputs: 2 ok" in invoke("in/old.jsonl", "--field", "text").stderr
    (folder / "list").write_text("in/old.jsonl\n")
    assert "2 inputs: 2 ok" in invoke("--files-from", "list", "--field", "text").stderr


@pytest.mark.parametrize(
    "arguments",
    [
        "mine.jsonl -o mine.jsonl",
        "mine.jsonl!1 -o mine.jsonl",
        ". -o mine.jsonl",
        "m*.jsonl -o mine.jsonl",
        "- -o mine.jsonl",
        "--files-from list -o mine.jsonl",
        "in -o link.jsonl",
        "in -o mine.jsonl",
        "in -o mine.jsonl --files-from mine.jsonl",
        "mine.jsonl --errors mine.jsonl",
        "in --errors ./mine.jsonl",
        "in -o all.jsonl --errors mine.jsonl",
        "in --urls mine.jsonl --errors mine.jsonl",
    ],
)
def test_no_file_is_written_over_that_no_former_run_wrote(folder: Path, arguments: str) -> None:
    pile(folder, *stories(2))
    lines = "".join(json.dumps({"text": story}) + "\n" for story in stories(3))
    Path("mine.jsonl").write_text(lines)
    Path("link.jsonl").symlink_to("mine.jsonl")
    Path("list").write_text("mine.jsonl\n")
    with Path("mine.jsonl").open("rb") as stdin:
        command = [sys.executable, "-m", "newsclean", "ingest", "--field", "text", *arguments.split()]
        ran = subprocess.run(command, stdin=stdin, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert (
        ".jsonl is there already, and no former run wrote it. Name another file, or move this one away." in ran.stderr
    )
    assert Path("mine.jsonl").read_text() == lines
    assert not Path("all.jsonl").exists()


def test_what_a_former_run_wrote_and_what_is_empty_is_replaced(folder: Path) -> None:
    pile(folder, *stories(2))
    Path("all.jsonl").touch()
    Path("errors.jsonl").touch()
    for _ in range(2):
        assert invoke("in", "missing", "-o", "all.jsonl", "--errors", "errors.jsonl").exit_code == 1
        assert len(records(Path("all.jsonl").read_bytes())) == 2
        assert len(records(Path("errors.jsonl").read_bytes())) == 1


def test_records_and_errors_do_not_go_to_one_file(folder: Path) -> None:
    pile(folder, *stories(1))
    assert invoke("in", "-o", "all.jsonl", "--errors", "all.jsonl").exit_code == 2


def test_a_former_output_may_be_among_the_files_that_the_shell_names(folder: Path) -> None:
    pile(folder, *stories(2))
    for _ in range(2):
        names = [str(path) for path in sorted(Path("in").iterdir()) if not path.name.startswith(".")]
        assert "2 inputs: 2 ok" in invoke(*names, "-o", "in/all.jsonl").stderr


# Resuming


@pytest.mark.parametrize("output", ["all.jsonl", "all.db", "all"])
def test_what_is_unchanged_is_skipped(folder: Path, output: str) -> None:
    pile(folder, *stories(4))
    assert invoke("in", "-o", output).exit_code == 0
    (folder / "in" / "2.txt").write_text(STORY)
    result = invoke("in", "-o", output, "--resume")
    assert COUNTS.findall(result.stderr) == ["4 inputs: 1 ok, 0 empty, 0 failed, 3 skipped"]
    assert COUNTS.findall(invoke("in", "-o", output, "--resume").stderr) == [
        "4 inputs: 0 ok, 0 empty, 0 failed, 4 skipped"
    ]


def test_what_failed_is_tried_again(folder: Path) -> None:
    pile(folder, *stories(2))
    assert invoke("in", "missing.txt", "-o", "all.jsonl").exit_code == 1
    (folder / "missing.txt").write_text(STORY)
    result = invoke("in", "missing.txt", "-o", "all.jsonl", "--resume")
    assert result.exit_code == 0
    assert COUNTS.findall(result.stderr) == ["3 inputs: 1 ok, 0 empty, 0 failed, 2 skipped"]
    assert (folder / "all.jsonl").read_bytes() == invoke("in", "missing.txt").stdout_bytes


@pytest.mark.parametrize("arguments", [("in",), ("in", "-o", "all.parquet")])
def test_resuming_what_cannot_be_resumed_is_wrong_usage(folder: Path, arguments: tuple[str, ...]) -> None:
    pile(folder, STORY)
    result = invoke(*arguments, "--resume")
    assert result.exit_code == 2
    assert "cannot be gone on with" in result.stderr


def test_resuming_with_other_options_is_wrong_usage(folder: Path) -> None:
    pile(folder, STORY)
    invoke("in", "-o", "all.jsonl")
    before = (folder / "all.jsonl").read_bytes()
    result = invoke("in", "-o", "all.jsonl", "--resume", "--removed")
    assert result.exit_code == 2
    assert "was begun with other inputs or options: fields (now removed). Give" in result.stderr
    assert (folder / "all.jsonl").read_bytes() == before


@pytest.mark.parametrize("slash", ["", "/"])
def test_a_slash_behind_a_folder_makes_no_other_input(folder: Path, slash: str) -> None:
    pile(folder, *stories(2))
    invoke(f"in{slash}", "-o", "all.jsonl")
    for again in ("in", "in/"):
        assert "0 failed, 2 skipped" in invoke(again, "-o", "all.jsonl", "--resume").stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["in/0.txt", "in/2.txt"], "inputs (then in/1.txt, now in/2.txt). Give"),
        (["in/1.txt", "in/0.txt"], "inputs (in another order). Give"),
        (["in/0.txt", "in/1.txt", "--dedup", "exact"], "dedup (now exact); fields (now duplicate_of). Give"),
    ],
)
def test_resuming_says_what_was_recorded_where_it_differs(folder: Path, arguments: list[str], message: str) -> None:
    pile(folder, *stories(3))
    invoke("in/0.txt", "in/1.txt", "-o", "all.jsonl")
    assert f"other inputs or options: {message}" in invoke(*arguments, "-o", "all.jsonl", "--resume").stderr


# Duplicates


def test_duplicates_are_marked_by_the_id_of_the_first(folder: Path) -> None:
    pile(folder, STORY, *stories(1), STORY, "", STORY, "")
    found = records(invoke("in", "--dedup", "exact", "-j", "2").stdout)
    assert all(list(record)[-1] == "duplicate_of" for record in found)
    assert [record["duplicate_of"] for record in found] == [None, None, found[0]["id"], None, found[0]["id"], None]
    assert "duplicate_of" not in invoke("in").stdout


@pytest.mark.parametrize("output", ["all.jsonl", "all.db", "all"])
def test_duplicates_can_be_left_out(folder: Path, output: str) -> None:
    pile(folder, STORY, *stories(1), STORY, STORY)
    result = invoke("in", "--dedup", "exact", "--drop-duplicates", "-o", output)
    assert COUNTS.findall(result.stderr) == ["4 inputs: 4 ok, 0 empty, 0 failed, 0 skipped"]
    assert "  duplicates: 2\n" in result.stderr
    if output == "all.jsonl":
        assert len(records((folder / output).read_bytes())) == 2
    if output == "all":
        assert sorted(path.name for path in (folder / output).iterdir()) == ["0.txt.json", "1.txt.json"]


def test_leaving_duplicates_out_needs_to_be_told_which() -> None:
    assert invoke("-", "--drop-duplicates", stdin=STORY).exit_code == 2


def test_near_duplicates(folder: Path) -> None:
    pytest.importorskip("datasketch", reason="the extra `dedup` is not installed")
    long = " ".join(f"The board heard report {number} on the ferry and its fares." for number in range(60))
    pile(folder, long, long.replace("report 30 ", "another report "), " ".join(stories(20)), long)
    found = records(invoke("in", "--dedup", "near", "-j", "2").stdout)
    assert [record["duplicate_of"] for record in found] == [None, found[0]["id"], None, found[0]["id"]]
    assert invoke("in", "--dedup", "near", "-j", "1").stdout == invoke("in", "--dedup", "near", "-j", "3").stdout


def test_a_library_that_is_missing_is_told_before_the_run_begins(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pile(folder, STORY)
    monkeypatch.setattr(dedup, "find_spec", lambda _: None)
    result = invoke("in", "--dedup", "near", "-o", "all.jsonl")
    assert (result.exit_code, Path("all.jsonl").exists()) == (2, False)
    assert "--dedup near needs datasketch: pip install 'newsclean[dedup]'" in result.stderr


# What is told


def test_summary(folder: Path) -> None:
    pile(folder, *stories(2), f"{STORY}\n\nSign up for our newsletter\n")
    said = invoke("in").stderr
    assert "  formats: plain-text 3\n" in said
    assert "  languages: en 3\n" in said
    assert "  dropped: newsletter_prompt 1\n" in said
    assert re.search(r"^  seconds: \d+\.\d$", said, re.MULTILINE)


def test_plain_progress(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pile(folder, *stories(2))
    monkeypatch.setattr(reporter, "_PLAIN_SECONDS", 0)
    line = r"^2 inputs, \d+\.\d a second: 2 ok, 0 empty, 0 failed, 0 skipped; now in/1\.txt$"
    assert re.search(line, invoke("in", "--progress", "plain").stderr, re.MULTILINE)
    assert not re.search(line, invoke("in").stderr, re.MULTILINE)
    assert invoke("in", "--progress", "plain", "-q").stderr == ""


@pytest.mark.parametrize(
    ("options", "barred"),
    [
        ("> /dev/null", True),
        ("-o out.jsonl", True),
        ("-o out", True),
        ("--progress none > /dev/null", False),
        ("", False),
    ],
)
def test_a_bar_on_a_terminal(folder: Path, options: str, barred: bool) -> None:
    pty = pytest.importorskip("pty")
    pile(folder, *stories(8), "")
    master, slave = pty.openpty()
    command = f"exec {sys.executable} -m newsclean ingest in {options}"
    with subprocess.Popen(
        command, shell=True, stdin=slave, stdout=slave, stderr=slave, env=os.environ | {"COLUMNS": "200"}
    ) as process:
        os.close(slave)
        shown = b""
        while data := _available(master):
            shown += data
        assert process.wait(timeout=60) == 0
    os.close(master)
    assert b"9 inputs: 8 ok, 1 empty, 0 failed, 0 skipped." in shown
    assert b"warning: in/8.txt: " in shown
    assert (b"9/9" in shown and b"in/8.txt" in shown and b"/s" in shown) == barred


def _available(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65_536)
    except OSError:  # the other end is closed
        return b""


def test_odd_names_in_the_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    shown = reporter.Reporter()
    with shown.running([]):
        shown.done(Unchanged("[/red] {0} \x1b[31m"), Summary(skipped=1))


# Configuration


def test_configuration_in_the_working_folder(folder: Path) -> None:
    (folder / "newsclean.toml").write_text('fields = "title,text"\njobs = 1\nremoved = true\ndedup = "exact"\n')
    (record,) = records(invoke("-", stdin=STORY).stdout)
    assert list(record) == ["title", "text"]
    (record,) = records(invoke("-", "--fields", "id", stdin=STORY).stdout)
    assert list(record) == ["id"]


def test_configuration_that_is_named(folder: Path) -> None:
    (folder / "newsclean.toml").write_text('fields = "title"\n')
    (folder / "other.toml").write_text('output = "all.jsonl"\n')
    assert invoke("-", "--config", "other.toml", stdin=STORY).stdout == ""
    assert len(records((folder / "all.jsonl").read_bytes())[0]) > 10


def test_explain_and_detect_take_what_they_have_from_the_configuration(folder: Path) -> None:
    (folder / "a.txt").write_text(f"{STORY}\n\nKeep the Gull flying today.\n")
    (folder / "own.txt").write_text("Keep the Gull flying *\n")
    (folder / "newsclean.toml").write_text('rules = "own.txt"\njobs = 1\nformat = "plain-text"\nfields = "title"\n')
    assert "own_phrase" in CliRunner().invoke(main, ["explain", "a.txt"]).stdout
    (folder / "lines").write_text(json.dumps({"html": f"<p>{STORY}</p>"}) + "\n")
    (folder / "other.toml").write_text('field = "html"\n')
    for command in ("detect", "explain"):
        assert CliRunner().invoke(main, [command, "lines!1", "--config", "other.toml"]).exit_code == 0
        (folder / "wrong.toml").write_text("no-option = 1\n")
        wrong = CliRunner().invoke(main, [command, "a.txt", "--config", "wrong.toml"])
        assert (wrong.exit_code, "wrong.toml says what is no option: no-option." in wrong.stderr) == (2, True)


def test_configuration_with_a_byte_order_mark(folder: Path) -> None:
    (folder / "newsclean.toml").write_text('fields = "title"\n', encoding="utf-8-sig")
    assert list(records(invoke("-", stdin=STORY).stdout)[0]) == ["title"]


def test_configuration_of_one_or_many(folder: Path) -> None:
    (folder / "newsclean.toml").write_text('fields = ["input", "title"]\nexclude = "b.txt"\n')
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(STORY)
    (record,) = records(invoke("a.txt", "b.txt").stdout)
    assert list(record) == ["input", "title"]


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("jobs =", "could not be read"),
        ("job = 2", "says what is no option: job"),
        ("resume = true", "newsclean.toml: resume is a matter of one run. Give it on the command line."),
        ("jobs = 4.5", "newsclean.toml: jobs takes a whole number."),
        ("jobs = true", "jobs takes a whole number."),
        ('jobs = "4"', "jobs takes a whole number."),
        ('timeout = "long"', "timeout takes a number."),
        ('fail-fast = "yes"', "fail-fast takes true or false."),
        ("quiet = 1", "quiet takes true or false."),
        ('exclude = ["a", 3]', "exclude takes texts in quotation marks."),
        ("exclude = 3", "exclude takes a text in quotation marks."),
        ('errors = ["a", "b"]', "errors takes a text in quotation marks."),
        ("output = 2024-05-01", "output takes a text in quotation marks."),
        ('inputs = ["in"]', "says what is no option: inputs"),
        ("jobs = 0", "-j"),
        ('format = "docx"', "--format"),
    ],
)
def test_wrong_configuration_is_wrong_usage(folder: Path, said: str, message: str) -> None:
    (folder / "newsclean.toml").write_text(said)
    result = invoke("-", stdin=STORY)
    assert result.exit_code == 2
    assert message in result.stderr


def test_configuration_of_each_type(folder: Path) -> None:
    (folder / "newsclean.toml").write_text(
        'jobs = 1\ntimeout = 5\nquiet = true\nremoved = false\nexclude = ["a", "b"]\n'
    )
    result = invoke("-", stdin=STORY)
    assert (result.exit_code, result.stderr) == (0, "")


def test_missing_configuration_is_wrong_usage() -> None:
    result = invoke("-", "--config", "missing.toml", stdin=STORY)
    assert result.exit_code == 2
    assert "missing.toml could not be read" in result.stderr


@pytest.mark.parametrize(
    ("asked", "words", "expected"),
    [
        ("bash_source", "", "_newsclean_completion() {"),
        ("bash_complete", "newsclean in", "plain,ingest"),
        ("bash_complete", "newsclean ingest --ded", "plain,--dedup"),
        ("bash_complete", "newsclean ingest --dedup n", "plain,near"),
        ("bash_complete", "newsclean ingest in -o o", "file,o"),
    ],
)
def test_completion(folder: Path, asked: str, words: str, expected: str) -> None:
    (folder / "newsclean.toml").write_text("what is no option = 1")  # completion is not the place to say so
    ran = subprocess.run(
        [sys.executable, "-c", "from newsclean.cli import main; main(prog_name='newsclean')"],
        env=os.environ | {"_NEWSCLEAN_COMPLETE": asked, "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))},
        capture_output=True,
        check=True,
        text=True,
    )
    assert expected in ran.stdout.splitlines()
    assert not ran.stderr


# Phrases of the user's own


PITCH = "Here at the Osmund Gull we tell stories that matter to all who live by the sea, and this is one of them."


def told(folder: Path, *phrases: str) -> None:
    (folder / "own.txt").write_text("\n".join(phrases), encoding="utf-8")


def with_pitch(number: int) -> list[str]:
    return [f"{story}\n{PITCH}\n" for story in stories(number)]


def test_lines_that_match_a_phrase_are_dropped(folder: Path) -> None:
    pile(folder, *with_pitch(1))
    told(folder, "# mine", "", PITCH)
    (record,) = records(invoke("in", "--rules", "own.txt", "--removed").stdout)
    assert record["removed"] == [{"line": 5, "reason": "own_phrase", "text": PITCH}]
    assert PITCH in invoke("in").stdout


def test_phrases_reach_all_processes(folder: Path) -> None:
    pile(folder, *with_pitch(40))
    told(folder, PITCH)
    alone, many = (invoke("in", "--rules", "own.txt", "-j", number) for number in "12")
    assert alone.stdout_bytes == many.stdout_bytes
    assert "dropped: own_phrase 40" in many.stderr
    assert PITCH not in many.stdout


@pytest.mark.parametrize("processes", "12")
def test_phrases_that_matched_nothing_are_told(folder: Path, processes: str) -> None:
    pile(folder, *with_pitch(3), *stories(4)[3:])
    told(folder, "# mine", "keep the gull flying", PITCH, "", "It is the 3th time **")
    run = ("in", "--rules", "own.txt", "-j", processes)
    assert invoke(*run).stderr.startswith("warning: own.txt, line 2: matched no line of any input.\n4 inputs: ")
    assert "own.txt" not in invoke(*run, "--quiet").stderr


def test_of_many_phrases_that_matched_nothing_some_are_told(folder: Path) -> None:
    pile(folder, STORY)
    told(folder, *(f"gull {number}" for number in range(8)))
    assert "own.txt, lines 1, 2, 3, 4, 5 and 3 more: matched no line" in invoke("in", "--rules", "own.txt").stderr


def test_nobody_knows_what_phrases_match_in_inputs_that_a_former_run_did(folder: Path) -> None:
    pile(folder, *with_pitch(1))
    told(folder, PITCH)
    run = ("in", "-o", "all.jsonl", "--rules", "own.txt")
    assert invoke(*run).exit_code == 0
    (folder / "in" / "1.txt").write_text(STORY)
    assert "matched no line" not in invoke(*run, "--resume").stderr


def test_phrases_from_the_configuration(folder: Path) -> None:
    pile(folder, *with_pitch(1))
    told(folder, PITCH)
    (folder / "newsclean.toml").write_text('rules = "own.txt"\n')
    assert PITCH not in invoke("in").stdout


@pytest.mark.parametrize("output", ["all.jsonl", "all.db", "all"])
def test_other_phrases_are_a_change_of_all_inputs(folder: Path, output: str) -> None:
    pile(folder, *with_pitch(3))
    run = ("in", "-o", output, "--rules", "own.txt")
    told(folder, "keep the gull flying")
    assert invoke(*run).exit_code == 0
    told(folder, "# a comment changes nothing", "Keep the GULL flying!")
    assert "0 ok, 0 empty, 0 failed, 3 skipped" in invoke(*run, "--resume").stderr
    told(folder, PITCH)
    assert "3 ok, 0 empty, 0 failed, 0 skipped" in invoke(*run, "--resume").stderr
    if output == "all.jsonl":
        assert (folder / output).read_bytes() == invoke("in", "--rules", "own.txt").stdout_bytes
    assert "0 ok, 0 empty, 0 failed, 3 skipped" in invoke(*run, "--resume").stderr


def test_resuming_without_the_phrases_is_wrong_usage(folder: Path) -> None:
    pile(folder, STORY)
    told(folder, PITCH)
    invoke("in", "-o", "all.jsonl", "--rules", "own.txt")
    result = invoke("in", "-o", "all.jsonl", "--resume")
    assert result.exit_code == 2
    assert "was begun with other inputs or options: rules (then own.txt). Give" in result.stderr


def test_the_file_of_phrases_is_not_written_over(folder: Path) -> None:
    told(folder, PITCH)
    result = invoke("-", "--rules", "own.txt", "--errors", "own.txt", stdin=STORY)
    assert result.exit_code == 2
    assert (folder / "own.txt").read_text(encoding="utf-8") == PITCH


@pytest.mark.parametrize("command", ["ingest", "explain"])
@pytest.mark.parametrize(
    ("phrases", "message"),
    [
        (["gull", "(gull"], "own.txt, line 2: a bracket has no partner"),
        (["# none"], "own.txt holds no phrase"),
        (None, "own.txt could not be read"),
    ],
    ids=["bracket", "empty", "missing"],
)
def test_a_file_of_phrases_of_no_use_is_wrong_usage(
    folder: Path, command: str, phrases: list[str] | None, message: str
) -> None:
    if phrases:
        told(folder, *phrases)
    result = CliRunner().invoke(main, [command, "-", "--rules", "own.txt"], input=STORY)
    assert result.exit_code == 2
    assert message in result.stderr
    assert result.stdout == ""


def test_explain_shows_that_a_phrase_matched(folder: Path) -> None:
    told(folder, PITCH)
    shown = CliRunner().invoke(main, ["explain", "-", "--rules", "own.txt", "--json"], input=with_pitch(1)[0]).stdout
    line = json.loads(shown)["lines"][-1]
    assert (line["keep"], line["reason"]) == (False, "own_phrase")
    assert line["explanation"] == "Matches a phrase of your own"
