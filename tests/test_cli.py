"""The command line: what it reads, where it writes, what it says, and how it ends."""

from __future__ import annotations

import gzip
import json
import os
import re
import signal
import subprocess
import sys
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from newsclean import __version__, readers
from newsclean.cli import main
from newsclean.judge.rules import RULES
from newsclean.readers.texts import wraps

pytestmark = pytest.mark.usefixtures("folder")

STORY = (
    "The ferry to Osmund Island will run twice a day from the first of May, the harbour board decided on Tuesday.\n\n"
    "Fares stay as they are until the autumn, said Ragna Thole, who chairs the board of the harbour.\n"
)
OTHER = (
    "A storm has torn the roof off the old rope factory, and the market that is held there moves to the town hall.\n"
)
PROMPT = "\nSign up for our newsletter\n"
KEYS = [
    "schema_version",
    "id",
    "input",
    "format",
    "title",
    "authors",
    "section",
    "tags",
    "excerpt",
    "image",
    "source",
    "published",
    "modified",
    "url",
    "source_url",
    "language",
    "text",
    "truncated",
    "warnings",
]
MODULE = (sys.executable, "-m", "newsclean")


@pytest.fixture
def pile(folder: Path) -> Path:
    """A folder of inputs: two articles of one name but for the suffix, one deeper, one empty, one hidden."""
    written = {
        "pile/b.txt": STORY,
        "pile/b.html": f"<html><body><p>{STORY}</p><p>{OTHER}</p></body></html>",
        "pile/a/z.txt": OTHER,
        "pile/empty.txt": "",
        "pile/.hidden.txt": OTHER,
        "pile/.git/config.txt": OTHER,
    }
    for name, text in written.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder / "pile"


def invoke(*arguments: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, list(arguments), input=stdin)


def run(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*MODULE, *arguments], input=stdin, capture_output=True, timeout=60, check=False, env=os.environ | environment
    )


def records(output: str | bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def inputs(output: str | bytes) -> list[str]:
    return [record["input"] for record in records(output)]


# What it reads


@pytest.mark.usefixtures("pile")
def test_files_in_the_order_in_which_they_are_named() -> None:
    result = invoke("ingest", "pile/b.txt", "pile/a/z.txt", "pile/b.html")
    assert result.exit_code == 0
    assert inputs(result.stdout) == ["pile/b.txt", "pile/a/z.txt", "pile/b.html"]


@pytest.mark.parametrize("argument", ["pile", "pile/", "./pile"])
@pytest.mark.usefixtures("pile")
def test_folder_in_sorted_order_without_hidden_names(argument: str) -> None:
    result = invoke("ingest", argument)
    assert result.exit_code == 0
    names = ["a/z.txt", "b.html", "b.txt", "empty.txt"]
    assert inputs(result.stdout) == [f"{argument.rstrip('/')}/{name}" for name in names]


@pytest.mark.usefixtures("pile")
def test_hidden_file_is_read_where_it_is_named() -> None:
    assert inputs(invoke("ingest", "pile/.hidden.txt").stdout) == ["pile/.hidden.txt"]


def test_folder_that_holds_a_link_to_itself(pile: Path) -> None:
    (pile / "a" / "loop").symlink_to(pile / "a")
    assert inputs(invoke("ingest", "pile/a").stdout) == ["pile/a/z.txt"]


def test_dash_is_standard_input() -> None:
    result = invoke("ingest", "-", stdin=STORY)
    assert result.exit_code == 0
    assert inputs(result.stdout) == ["-"]


@pytest.mark.usefixtures("pile")
def test_dash_among_files() -> None:
    assert inputs(invoke("ingest", "pile/b.txt", "-", "pile/b.html", stdin=OTHER).stdout) == [
        "pile/b.txt",
        "-",
        "pile/b.html",
    ]


def test_piped_input_needs_no_argument() -> None:
    ran = run("ingest", stdin=STORY.encode())
    assert ran.returncode == 0
    assert inputs(ran.stdout) == ["-"]
    assert records(ran.stdout)[0]["text"] == STORY.strip()


def test_input_in_another_encoding_comes_out_in_utf_8() -> None:
    said = (
        "“Wir haben lange genug gewartet – seit März”, sagte die Vorsitzende, die mit keiner schnellen Antwort rechnet."
    )
    ran = run("ingest", stdin=said.encode("cp1252"), LC_ALL="C", PYTHONUTF8="0")
    assert ran.returncode == 0
    assert json.loads(ran.stdout.decode("utf-8"))["text"] == said


def test_no_input_on_a_terminal_is_wrong_usage() -> None:
    pty = pytest.importorskip("pty")
    master, slave = pty.openpty()
    try:
        ran = subprocess.run([*MODULE, "ingest"], stdin=slave, capture_output=True, timeout=60, check=False)
    finally:
        os.close(master)
        os.close(slave)
    assert ran.returncode == 2
    assert b"Usage" in ran.stderr


def test_format_is_told() -> None:
    text = "The ferry runs <b>twice</b> a day from the first of May, as the board decided at its last meeting in March."
    found = [records(invoke("ingest", "-", *told, stdin=text).stdout)[0] for told in ((), ("--format", "html"))]
    assert [record["format"] for record in found] == ["plain-text", "html"]
    assert [record["text"] for record in found] == [text, text.replace("<b>", "").replace("</b>", "")]


def test_unknown_format_is_wrong_usage() -> None:
    assert invoke("ingest", "-", "--format", "docx", stdin=STORY).exit_code == 2


# Where it writes


@pytest.mark.usefixtures("pile")
def test_output_into_one_file(folder: Path) -> None:
    result = invoke("ingest", "pile", "-o", "out/all.jsonl")
    assert result.exit_code == 0
    assert result.stdout == ""
    written = (folder / "out" / "all.jsonl").read_bytes()
    assert written == invoke("ingest", "pile").stdout_bytes


@pytest.mark.usefixtures("pile")
def test_output_into_a_folder_mirrors_the_names(folder: Path) -> None:
    assert invoke("ingest", "pile", "-o", "out").exit_code == 0
    written = sorted(
        path.relative_to(folder / "out").as_posix() for path in (folder / "out").rglob("*") if path.is_file()
    )
    assert written == ["a/z.txt.json", "b.html.json", "b.txt.json", "empty.txt.json"]
    assert json.loads((folder / "out" / "b.txt.json").read_text())["text"] == STORY.strip()


@pytest.mark.usefixtures("pile")
def test_output_folder_that_exists_may_have_a_dot_in_its_name(folder: Path) -> None:
    (folder / "out.d").mkdir()
    assert invoke("ingest", "pile", "-o", "out.d").exit_code == 0
    assert (folder / "out.d" / "b.txt.json").is_file()


def test_arguments_that_would_meet_get_their_base_name_in_front(folder: Path) -> None:
    for name in ("x/one/s.txt", "x/two/s.txt", "x/two/alone.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(STORY)
    assert invoke("ingest", "x/one", "x/two", "-o", "out").exit_code == 0
    written = sorted(path.relative_to(folder / "out").as_posix() for path in (folder / "out").rglob("*.json"))
    assert written == ["one/s.txt.json", "two/alone.txt.json", "two/s.txt.json"]


@pytest.mark.usefixtures("pile")
def test_one_file_named_twice_is_written_twice(folder: Path) -> None:
    assert invoke("ingest", "pile/b.txt", "pile/b.txt", "-o", "out").exit_code == 0
    assert sorted(path.name for path in (folder / "out").rglob("*.json")) == ["b.txt.2.json", "b.txt.json"]


def test_names_that_meet_even_with_their_base_names(folder: Path) -> None:
    for name in ("p/in/s.txt", "q/in/s.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"{name}: {STORY}")
    assert invoke("ingest", "p/in", "q/in", "-o", "out").exit_code == 0
    assert {json.loads(path.read_text())["input"] for path in (folder / "out").rglob("*.json")} == {
        "p/in/s.txt",
        "q/in/s.txt",
    }


def test_input_that_is_named_like_the_output_of_another(folder: Path) -> None:
    (folder / "in").mkdir()
    for name in ("s.txt", "s.txt.2", "s.txt.json"):
        (folder / "in" / name).write_text(STORY)
    assert invoke("ingest", "in", "in/s.txt", "in/s.txt", "-o", "out").exit_code == 0
    assert len(list((folder / "out").rglob("*.json"))) == 5


def test_standard_input_is_written_as_stdin(folder: Path) -> None:
    assert invoke("ingest", "-", "-o", "out", stdin=STORY).exit_code == 0
    assert [path.name for path in (folder / "out").iterdir()] == ["stdin.json"]


@pytest.mark.usefixtures("pile")
def test_nothing_is_written_outside_of_the_output_folder(folder: Path) -> None:
    (folder / "deep" / "er").mkdir(parents=True)
    os.chdir(folder / "deep" / "er")
    assert invoke("ingest", "../../pile", "../../pile/../pile/b.txt", "-o", "out").exit_code == 0
    assert {path.name for path in (folder / "deep").iterdir()} == {"er"}
    assert {path.name for path in (folder / "deep" / "er").iterdir()} == {"out", ".out.state"}


@pytest.mark.parametrize("output", ["out.csv", "out.json", "out.txt"])
@pytest.mark.usefixtures("pile")
def test_suffix_that_is_not_written_is_wrong_usage(output: str) -> None:
    result = invoke("ingest", "pile", "-o", output)
    assert result.exit_code == 2
    assert output[3:] in result.stderr
    assert not Path(output).exists()


@pytest.mark.parametrize(
    ("output", "message"), [("file", "file is no folder."), (".", "not empty"), ("/", "not empty"), ("", "nothing")]
)
@pytest.mark.usefixtures("pile")
def test_output_that_is_no_new_folder_is_wrong_usage(folder: Path, output: str, message: str) -> None:
    (folder / "file").write_text("not a folder")
    result = invoke("ingest", "pile", "-o", output)
    assert result.exit_code == 2
    assert message in result.stderr
    assert (folder / "file").read_text() == "not a folder"


@pytest.mark.parametrize("output", ["/dev/null", "/dev/stdout", "pipe"])
@pytest.mark.usefixtures("pile")
def test_output_that_is_a_device_or_a_pipe_is_wrong_usage(output: str) -> None:
    os.mkfifo("pipe")
    result = invoke("ingest", "pile", "-o", output)
    assert result.exit_code == 2
    assert f"{output} is a device or a pipe. Leave out -o to write to standard output" in result.stderr


@pytest.mark.usefixtures("pile")
def test_output_to_a_dash_is_standard_output() -> None:
    assert invoke("ingest", "pile", "-o", "-").stdout == invoke("ingest", "pile").stdout
    assert not Path("-").exists()


@pytest.mark.parametrize("output", ["file/all.jsonl", "file/folder"])
@pytest.mark.usefixtures("pile")
def test_output_that_cannot_be_written(folder: Path, output: str) -> None:
    (folder / "file").write_text("not a folder")
    result = invoke("ingest", "pile", "-o", output)
    assert result.exit_code == 1
    assert result.stderr.startswith("error: ")
    assert "Traceback" not in result.stderr
    assert (folder / "file").read_text() == "not a folder"


@pytest.mark.usefixtures("pile")
def test_error_file_that_cannot_be_written() -> None:
    Path("file").write_text("not a folder")
    result = invoke("ingest", "pile", "--errors", "file/errors.jsonl")
    assert result.exit_code == 1
    assert "error: The output could not be written" in result.stderr


def test_folders_of_outputs_are_made() -> None:
    assert invoke("ingest", "missing", "-o", "a/b/all.jsonl", "--errors", "c/d/errors.jsonl").exit_code == 1
    assert Path("a/b/all.jsonl").read_text() == ""
    assert len(records(Path("c/d/errors.jsonl").read_text())) == 1


@pytest.mark.parametrize(
    ("output", "written"),
    [("all.JSONL", "all.JSONL"), ("v1.2/", "v1.2/stdin.json"), ("there.jsonl", "there.jsonl/stdin.json")],
)
def test_how_an_output_is_told(folder: Path, output: str, written: str) -> None:
    (folder / "there.jsonl").mkdir()
    assert invoke("ingest", "-", "-o", output, stdin=STORY).exit_code == 0
    assert json.loads((folder / written).read_text())["text"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize(
    ("output", "where"), [([], "standard output or /dev/full"), (["-o", "all.jsonl"], "all.jsonl or /dev/full")]
)
def test_full_disk_under_the_error_file(output: list[str], where: str) -> None:
    ran = run("ingest", "missing.txt", "--errors", "/dev/full", *output)
    assert ran.returncode == 1
    assert f"could not be written: No space left on device ({where})".encode() in ran.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.usefixtures("pile")
def test_full_disk() -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [*MODULE, "ingest", "pile"],
            stdout=full,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            timeout=60,
            check=False,
        )
    assert ran.returncode == 1
    assert b"could not be written" in ran.stderr
    assert b"Traceback" not in ran.stderr


# The record


@pytest.mark.usefixtures("pile")
def test_keys_stand_in_their_order() -> None:
    assert [list(record) for record in records(invoke("ingest", "pile").stdout)] == 4 * [KEYS]
    found = records(invoke("ingest", "pile", "--provenance", "--removed").stdout)
    assert [list(record) for record in found] == 4 * [[*KEYS, "provenance", "removed"]]


def test_provenance() -> None:
    text = f"---\ntitle: Ferry to run twice a day\nauthor: Ida Roth\n---\n{STORY}"
    found = records(invoke("ingest", "-", "--provenance", stdin=text).stdout)[0]
    assert found["provenance"]["title"] == "front-matter:title"
    assert found["provenance"]["authors"] == "front-matter:author"
    assert set(found["provenance"]) <= set(KEYS)
    assert all(found[key] for key in found["provenance"])


def test_removed() -> None:
    found = records(invoke("ingest", "-", "--removed", stdin=STORY + PROMPT).stdout)[0]
    assert found["removed"] == [{"line": 5, "reason": "newsletter_prompt", "text": "Sign up for our newsletter"}]


ODD = [
    pytest.param(b"", id="empty"),
    pytest.param(b"\n\n", id="blank"),
    pytest.param(STORY.encode(), id="text"),
    pytest.param(PROMPT.encode(), id="only-boilerplate"),
    pytest.param(b"---\ntitle:\n---\n", id="empty-front-matter"),
    pytest.param(b"---\ntitle: [1, [2, {a: b}]]\ntags: {a: 1}\ndate: [2024-01-01]\n---\nx", id="nested-front-matter"),
    pytest.param(b'{"title": "a\\ud800b", "tags": null}\n\nWords.', id="half-character"),
    pytest.param(b"<html><head><title>\x01\x02</title></head></html>", id="page-without-body"),
    pytest.param(b"<html lang='?'><body><time datetime='never'>x</time><p>y", id="odd-attributes"),
    pytest.param(
        b'<html><head><script type=\'application/ld+json\'>{"@type":"NewsArticle","headline":{},"author":[1,null,'
        b'{"name":[]}],"datePublished":20240101,"image":[[]],"keywords":{"a":1}}</script></head><body><p>y</p></body></html>',
        id="odd-json-ld",
    ),
    pytest.param("\u202eabc\u200b \U0001f469\u200d\U0001f680 \u0000".encode(), id="odd-characters"),
    pytest.param(b"\x80\x81\x9d\xff", id="odd-bytes"),
]


@pytest.mark.parametrize("data", ODD)
def test_records_of_odd_inputs_fit_the_schema(data: bytes) -> None:
    validator = Draft202012Validator(json.loads(invoke("schema").stdout))
    result = invoke("ingest", "-", "--provenance", "--removed", stdin=data)
    assert result.exit_code == 0
    (found,) = records(result.stdout)
    validator.validate(found)
    assert (found["id"] is None) == (found["text"] == "")


def test_one_record_is_one_line_even_with_odd_line_ends() -> None:
    result = invoke("ingest", "-", stdin="Odd\u2028line\x85ends\x0bin\x0cone text, which is long enough to stay in it.")
    assert result.stdout.count("\n") == 1
    assert "\u2028" not in json.loads(result.stdout)["text"]


@pytest.mark.usefixtures("pile")
def test_the_same_bytes_on_two_runs(folder: Path) -> None:
    first, second = (run("ingest", "pile", "--removed", "--provenance", PYTHONHASHSEED=seed) for seed in ("1", "2"))
    assert first.stdout == second.stdout
    told = [re.sub(rb"seconds: [\d.]+", b"", ran.stderr) for ran in (first, second)]
    assert told[0] == told[1]
    for name in ("one", "two"):
        run("ingest", "pile", "-o", name)
    for path in (folder / "one").rglob("*.json"):
        assert path.read_bytes() == (folder / "two" / path.relative_to(folder / "one")).read_bytes()


# What it says, and how it ends


COUNTS = re.compile(r"^(\d+) inputs?: (\d+) ok, (\d+) empty, (\d+) failed, (\d+) skipped\.$", re.MULTILINE)


def test_counts_add_up(pile: Path) -> None:
    (pile / "picture.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)))
    result = invoke("ingest", "pile", "missing.txt")
    assert result.exit_code == 1
    (counts,) = COUNTS.findall(result.stderr)
    total, *parts = map(int, counts)
    assert (total, parts) == (6, [3, 1, 2, 0])
    assert len(records(result.stdout)) == 4


def test_one_input_is_no_plural() -> None:
    assert "1 input: 1 ok, 0 empty, 0 failed, 0 skipped.\n" in invoke("ingest", "-", stdin=STORY).stderr


@pytest.mark.usefixtures("pile")
def test_missing_path_and_the_rest_goes_on() -> None:
    result = invoke("ingest", "missing.txt", "pile/b.txt", "missing/folder/")
    assert result.exit_code == 1
    assert inputs(result.stdout) == ["pile/b.txt"]
    assert result.stderr.count("error: missing") == 2


def test_file_that_may_not_be_read(pile: Path) -> None:
    (pile / "b.txt").chmod(0)
    if os.access(pile / "b.txt", os.R_OK):
        pytest.skip("this user may read every file")
    result = invoke("ingest", "pile", "--errors", "errors.jsonl")
    assert result.exit_code == 1
    assert records(Path("errors.jsonl").read_bytes())[0]["error"] == "not-readable"


@pytest.mark.parametrize("command", ["ingest", "detect", "explain"])
def test_whether_a_named_file_may_be_read_shows_when_it_is_read(
    pile: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setattr(os, "access", lambda *_, **__: False)  # as Click asks beforehand
    assert invoke(command, str(pile / "b.txt")).exit_code == 0


def test_dangling_link_is_reported(pile: Path) -> None:
    (pile / "gone.txt").symlink_to("nowhere.txt")
    result = invoke("ingest", "pile")
    assert result.exit_code == 1
    assert "error: pile/gone.txt: " in result.stderr
    assert len(records(result.stdout)) == 4


@pytest.mark.parametrize("arguments", [["ingest"], ["detect"]])
def test_folder_without_files(folder: Path, arguments: list[str]) -> None:
    (folder / "empty" / ".hidden").mkdir(parents=True)
    result = invoke(*arguments, "empty")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.strip().endswith(".")


def test_errors_are_written_as_records(pile: Path) -> None:
    (pile / "picture.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)))
    result = invoke("ingest", "missing.txt", "pile", "--errors", "errors.jsonl")
    assert result.exit_code == 1
    written = records(Path("errors.jsonl").read_bytes())
    assert [(record["input"], record["error"]) for record in written] == [
        ("missing.txt", "not-found"),
        ("pile/picture.jpg", "not-text"),
    ]
    assert all(list(record) == ["input", "error", "message"] for record in written)
    for record in written:
        assert f"error: {record['input']}: {record['message']}" in result.stderr


@pytest.mark.usefixtures("pile")
def test_error_file_is_empty_where_nothing_failed() -> None:
    assert invoke("ingest", "pile", "--errors", "errors.jsonl").exit_code == 0
    assert Path("errors.jsonl").read_bytes() == b""


@pytest.mark.usefixtures("pile")
def test_quiet_leaves_errors_alone() -> None:
    assert "warning: " in invoke("ingest", "pile").stderr
    assert invoke("ingest", "pile", "--quiet").stderr == ""
    result = invoke("ingest", "pile", "missing.txt", "-q")
    assert result.stderr.startswith("error: missing.txt: ")
    assert result.stderr.count("\n") == 1


@pytest.mark.usefixtures("pile")
def test_everything_but_records_goes_to_standard_error() -> None:
    ran = run("ingest", "pile", "missing.txt")
    assert len(records(ran.stdout)) == 4
    assert b"\x1b[" not in ran.stdout + ran.stderr


@pytest.mark.usefixtures("pile")
def test_warning_names_the_input() -> None:
    assert "warning: pile/empty.txt: " in invoke("ingest", "pile").stderr


@pytest.mark.parametrize("name", ["[red]news[bold].txt", "[bold]", "100%.txt", "{0}.txt", "ünïcode – 日本.txt"])
def test_odd_names_are_shown_as_they_are(folder: Path, name: str) -> None:
    (folder / name).write_text("")
    result = invoke("ingest", name, f"missing {name}")
    assert f"warning: {name}: " in result.stderr
    assert f"error: missing {name}: " in result.stderr
    assert inputs(result.stdout) == [name]
    assert invoke("explain", name).stdout.startswith(f"{name} is ")
    assert invoke("detect", name).stdout.startswith(f"{name}: ")


@pytest.mark.parametrize("name", ["two\nlines.txt", "red\x1b[31m.txt", "back\rwards.txt"], ids=ascii)
def test_name_with_control_characters_disturbs_no_line(folder: Path, name: str) -> None:
    (folder / name).write_text("")
    ran = run("ingest", name)
    assert inputs(ran.stdout) == [name]
    assert re.fullmatch(rb"warning: [^\x00-\x1f]+\n1 input: [^\x00-\x1f]+\n", ran.stderr)
    assert re.fullmatch(rb"[^\x00-\x1f]+\n", run("detect", name).stdout)
    assert re.match(rb"[^\x00-\x1f]+ is plain-text: ", run("explain", name).stdout)
    (folder / name).write_bytes(b"\x89PNG\r\n")
    for command in ("detect", "explain"):
        assert re.fullmatch(rb"error: [^\x00-\x1f]+\n", run(command, name).stderr)


def test_names_that_the_locale_cannot_show(folder: Path) -> None:
    (folder / "日本.txt").write_text("")
    ran = run(
        "ingest", "日本.txt", "日.txt", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0", PYTHONIOENCODING="ascii"
    )
    assert ran.returncode == 1
    assert b"Traceback" not in ran.stderr
    assert inputs(ran.stdout) == ["日本.txt"]


def test_names_that_the_locale_cannot_write(folder: Path) -> None:
    (folder / "日本.txt").write_text(STORY)
    command = ["ingest", "日本.txt", "-o", "out"]
    for locale in ("C", "C.UTF-8"):
        ran = run(*command, LC_ALL=locale, PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
        assert (ran.returncode, ran.stderr.count(b"1 input: ")) == (0, 1)
        command.append("--resume")
    assert b"1 skipped" in ran.stderr
    assert [path.name for path in (folder / "out").iterdir()] == ["日本.txt.json"]


def test_closed_pipe_ends_it_quietly(folder: Path) -> None:
    (folder / "in").mkdir()
    for number in range(60):
        (folder / "in" / f"{number}.txt").write_text(STORY * 40)
    with subprocess.Popen([*MODULE, "ingest", "in", "-q"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


@pytest.mark.parametrize("arguments", [["rules"], ["schema"], ["explain", "s.txt"], ["explain", "s.txt", "--json"]])
def test_closed_pipe_of_other_commands(folder: Path, arguments: list[str]) -> None:
    (folder / "s.txt").write_text(STORY * 2000)
    with subprocess.Popen([*MODULE, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


@pytest.mark.parametrize("output", [["-o", "out.jsonl"], []])
@pytest.mark.parametrize("failing", [True, False])
def test_nobody_listens_to_what_is_told(folder: Path, output: list[str], failing: bool) -> None:
    """The run goes on to its end, and its exit code says what it must."""
    (folder / "s.txt").write_text(STORY)
    inputs = ["missing", *["s.txt"] * 5, "gone"] if failing else ["s.txt"] * 5
    with subprocess.Popen(
        [*MODULE, "ingest", *inputs, *output], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout and process.stderr
        process.stderr.close()
        written = process.stdout.read()
        assert process.wait(timeout=60) == failing
    assert len(records((folder / "out.jsonl").read_bytes() if output else written)) == 5


@pytest.mark.parametrize(
    ("closed", "arguments", "code"),
    [
        ("<&-", "-", 1),
        ("<&-", "--files-from -", 1),
        ("<&-", "s.gz s.txt -o out", 0),
        ("2>&-", "s.txt s.txt -o out", 0),
        ("2>&-", "s.txt nothing -o out", 1),
        (">&-", "s.txt s.txt -o out", 0),
    ],
)
def test_streams_that_are_closed(folder: Path, closed: str, arguments: str, code: int) -> None:
    (folder / "s.txt").write_text(STORY)
    (folder / "s.gz").write_bytes(gzip.compress(STORY.encode()))
    ran = subprocess.run(
        ["bash", "-c", f"{' '.join(MODULE)} ingest {arguments} {closed}"], capture_output=True, check=False
    )
    assert (ran.returncode, b"Traceback" in ran.stderr) == (code, False)
    assert code == 0 or b"Standard input is closed." in ran.stderr or closed != "<&-"


@pytest.mark.parametrize("closed", [">&-", "<&- >&-", "> /dev/full"])
@pytest.mark.parametrize(
    "arguments",
    ["ingest s.txt", "rules", "schema", "explain s.txt", "explain s.txt --json", "detect s.txt", "--help", "--version"],
)
def test_standard_output_that_cannot_be_written(folder: Path, arguments: str, closed: str) -> None:
    if "/dev/full" in closed and not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    (folder / "s.txt").write_text(STORY)
    ran = subprocess.run(["bash", "-c", f"{' '.join(MODULE)} {arguments} {closed}"], capture_output=True, check=False)
    assert ran.returncode == 1
    assert ran.stderr.startswith(b"error: The output could not be written: ")
    assert ran.stderr.endswith(b"(standard output).\n") and ran.stderr.count(b"\n") == 1


def test_interrupted_while_it_is_imported() -> None:
    pressed = (
        "import sys\n"
        "class Finder:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'newsclean.cli':\n"
        "            raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Finder())\n"
        "from newsclean.__main__ import main\n"
        "main()\n"
    )
    ran = subprocess.run([sys.executable, "-c", pressed], capture_output=True, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (130, b"", b"")


def test_a_name_that_no_file_can_have_is_a_missing_file(folder: Path) -> None:
    (folder / "s.txt").write_text(STORY)
    for name, message in (("x" * 300, "too long"), ("x" * 300 + "!item", "too long"), ("", "name is empty")):
        result = invoke("ingest", name, "s.txt")
        assert result.exit_code == 1
        assert message in result.stderr
        assert inputs(result.stdout) == ["s.txt"]
        assert invoke("ingest", name, "-o", "out").exit_code == 1
        assert message in invoke("explain", name).stderr


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
def test_interrupted(folder: Path) -> None:
    with subprocess.Popen(
        [*MODULE, "ingest", "-", "-o", "out"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin
        process.stdin.write(b"x" * 200_000)  # more than a pipe holds: when it is written, the command is reading
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60) == 130
        assert process.stderr and b"Traceback" not in process.stderr.read()
    assert list(folder.glob("out/*")) == []


@pytest.mark.parametrize(
    "arguments",
    [["ingest", "--no-such-option"], ["no-such-command"], ["explain"], ["detect"], ["ingest", "x", "-o"]],
    ids=" ".join,
)
def test_wrong_usage(arguments: list[str]) -> None:
    assert invoke(*arguments).exit_code == 2


@pytest.mark.parametrize("arguments", [["-h"], ["ingest", "-h"], ["detect", "-h"], ["explain", "-h"], ["rules", "-h"]])
def test_help(arguments: list[str]) -> None:
    result = invoke(*arguments)
    assert result.exit_code == 0
    assert result.stdout.startswith("Usage: ")


def test_version() -> None:
    assert run("--version").stdout.decode().split()[-1] == __version__


# detect


@pytest.mark.usefixtures("pile")
def test_detect() -> None:
    result = invoke("detect", "pile/b.txt", "pile/b.html")
    assert result.exit_code == 0
    first, second = result.stdout.splitlines()
    assert re.fullmatch(r"pile/b\.txt: plain-text \(.+\)", first)
    assert re.fullmatch(r"pile/b\.html: html \(.+\)", second)


@pytest.mark.usefixtures("pile")
def test_detect_as_json() -> None:
    found = records(invoke("detect", "pile", "--json").stdout)
    assert [list(record) for record in found] == [["input", "format", "evidence"]] * 4
    assert [record["format"] for record in found] == ["plain-text", "html", "plain-text", "plain-text"]


def test_detect_reads_standard_input() -> None:
    assert invoke("detect", "-", stdin="---\ntitle: x\n---\ny").stdout.startswith("-: front-matter (")


@pytest.mark.parametrize("command", ["detect", "ingest"])
def test_standard_input_is_named_but_once(command: str) -> None:
    ran = invoke(command, "-", "-", stdin=STORY)
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert "Standard input can be read but once." in ran.stderr


@pytest.mark.usefixtures("pile")
def test_detect_of_a_missing_file_goes_on() -> None:
    result = invoke("detect", "missing.txt", "pile/b.txt")
    assert result.exit_code == 1
    assert result.stdout.startswith("pile/b.txt: ")
    assert result.stderr.startswith("error: missing.txt: ")


# explain


def test_explain(folder: Path) -> None:
    (folder / "s.txt").write_text(f"Ferry to run twice a day\n\n{STORY}{PROMPT}")
    result = invoke("explain", "s.txt")
    assert result.exit_code == 0
    assert re.search(r"^ +1 +drop .* used-as-title +Ferry to run twice a day$", result.stdout, re.MULTILINE)
    assert re.search(r"^ +3 +keep .* The ferry to Osmund Island", result.stdout, re.MULTILINE)
    assert re.search(r"^ +7 +drop .* newsletter_prompt +Sign up for our newsletter$", result.stdout, re.MULTILINE)


def test_explain_as_json(folder: Path) -> None:
    (folder / "s.txt").write_text(f"Ferry to run twice a day\n\n{STORY}{PROMPT}")
    shown = json.loads(invoke("explain", "s.txt", "--json").stdout)
    assert shown["input"] == "s.txt"
    assert [(line["line"], line["keep"]) for line in shown["lines"]] == [(1, False), (3, True), (5, True), (7, False)]
    for line in shown["lines"]:
        assert line["explanation"]
        assert 0.5 <= line["sure"] <= 1
    record = records(invoke("ingest", "s.txt", "--removed").stdout)[0]
    dropped = [line for line in shown["lines"] if not line["keep"]]
    assert [(line["line"], line["reason"], line["text"]) for line in dropped] == [
        (item["line"], item["reason"], item["text"]) for item in record["removed"]
    ]


def test_explain_reads_standard_input() -> None:
    assert "The ferry to Osmund Island" in invoke("explain", "-", stdin=STORY).stdout


def test_explain_shows_whole_lines_with_brackets(folder: Path) -> None:
    long = "The [red]ferry[/red] runs, said [bold] Ragna [/] Thole, " + "and it runs again, " * 40 + "until May."
    (folder / "s.txt").write_text(long)
    assert long in invoke("explain", "s.txt").stdout


def on_a_terminal(*arguments: str, columns: int) -> list[str]:
    """The lines that a command shows on a terminal of that width, without colours."""
    pty = pytest.importorskip("pty")
    master, slave = pty.openpty()
    command = [*MODULE, *arguments]
    with subprocess.Popen(command, stdin=slave, stdout=slave, env=os.environ | {"COLUMNS": str(columns)}) as process:
        os.close(slave)
        shown = b""
        with suppress(OSError):  # the other end is closed
            while data := os.read(master, 65_536):
                shown += data
        assert process.wait(timeout=60) == 0
    os.close(master)
    return re.sub(r"\x1b\[[\d;]*m", "", shown.decode()).splitlines()


@pytest.mark.parametrize("columns", [40, 80, 100])
def test_explain_cuts_nothing_on_a_terminal(folder: Path, columns: int) -> None:
    said = "The [red]ferry[/red] runs, said [bold] Ragna [/] Thole, " + "and it runs again, " * 4 + "until May."
    (folder / "s.txt").write_text(f"{said}\n\n{'渡轮每日开两班，' * 20}\n")
    shown = on_a_terminal("explain", "s.txt", columns=columns)
    assert max(wraps.columns(line) for line in shown) <= columns
    assert said in " ".join(" ".join(shown).split())
    assert "渡轮每日开两班，" * 20 in "".join("".join(shown).split())


def test_explain_wraps_the_text_under_its_column(folder: Path) -> None:
    (folder / "s.txt").write_text(STORY)
    first, second = on_a_terminal("explain", "s.txt", columns=80)[-5:-3]
    assert second.startswith(" " * first.index("The ferry") + "the first of May")


def test_explain_has_the_text_below_its_verdict_where_there_is_no_room(folder: Path) -> None:
    (folder / "s.txt").write_text(STORY)
    shown = on_a_terminal("explain", "s.txt", columns=40)
    above = next(number for number, line in enumerate(shown) if re.fullmatch(r" +1  keep +\d+%  prose", line))
    assert shown[above + 1].startswith("       The ferry to Osmund Island")


@pytest.mark.usefixtures("pile")
def test_explain_of_a_folder_is_wrong_usage() -> None:
    result = invoke("explain", "pile")
    assert result.exit_code == 2
    assert "pile is a folder. Name one file in it." in result.stderr


def test_explain_of_a_container_without_inputs_is_wrong_usage(folder: Path) -> None:
    zipfile.ZipFile(folder / "empty.zip", "w").close()
    result = invoke("explain", "empty.zip")
    assert result.exit_code == 2
    assert "empty.zip holds no inputs." in result.stderr


def test_explain_of_a_missing_file() -> None:
    result = invoke("explain", "missing.txt")
    assert result.exit_code == 1
    assert result.stderr.startswith("error: missing.txt: ")


def test_explain_of_an_empty_file(folder: Path) -> None:
    (folder / "s.txt").write_text("")
    assert invoke("explain", "s.txt").exit_code == 0
    assert json.loads(invoke("explain", "s.txt", "--json").stdout)["lines"] == []


@pytest.mark.parametrize("command", ["detect", "explain", "ingest"])
def test_a_bug_is_told_and_no_traceback(folder: Path, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr(readers, "read", fail)
    (folder / "s.txt").write_text(STORY)
    result = invoke(command, "s.txt")
    assert result.exit_code == 1
    said = "newsclean failed on this input (ZeroDivisionError: by zero). Please report it as a bug."
    assert result.stderr.startswith(f"error: s.txt: {said}\n")


# rules and schema


def test_rules() -> None:
    heading, *lines = invoke("rules").stdout.splitlines()
    assert heading.split() == ["rule", "kind", "precision", "support", "reason"]
    assert [line.split()[0] for line in lines] == [rule.id for rule in RULES]
    assert all(rule.reason in line for rule, line in zip(RULES, lines, strict=True))


def test_rules_as_json() -> None:
    shown = records(invoke("rules", "--json").stdout)
    assert [(rule["id"], rule["kind"], rule["reason"]) for rule in shown] == [(r.id, r.kind, r.reason) for r in RULES]


def test_schema_is_a_json_schema() -> None:
    result = invoke("schema")
    assert result.exit_code == 0
    schema = json.loads(result.stdout)
    Draft202012Validator.check_schema(schema)
    assert list(schema["properties"]) == [*KEYS, "provenance", "removed", "duplicate_of"]
    assert schema["required"] == KEYS
    assert all(part.get("description") for part in schema["properties"].values())


def test_addresses_from_a_table(folder: Path) -> None:
    (folder / "saved").mkdir()
    (folder / "saved" / "a.txt").write_text(STORY, encoding="utf-8")
    (folder / "saved" / "b.txt").write_text(OTHER, encoding="utf-8")
    (folder / "saved" / "urls.tsv").write_text("a.txt\thttps://mail.example.com/ferry\n\n", encoding="utf-8")
    ran = invoke("ingest", "saved/a.txt", "saved/b.txt", "--urls", "saved/urls.tsv", "--provenance")
    first, second = (json.loads(line) for line in ran.stdout.splitlines())
    assert (first["url"], first["provenance"]["url"]) == ("https://mail.example.com/ferry", "given:url")
    assert second["url"] is None
    (folder / "here.tsv").write_text("saved/b.txt\thttps://mail.example.com/storm\n", encoding="utf-8")
    assert '"https://mail.example.com/storm"' in invoke("ingest", "saved/b.txt", "--urls", "here.tsv").stdout


def test_addresses_of_no_input_are_told(folder: Path) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (folder / name).write_text(STORY)
    table = "".join(f"{name}.txt\thttps://mail.example.com/{name}\n" for name in "xaby")
    (folder / "urls.tsv").write_text(table, encoding="utf-8")
    ran = invoke("ingest", "a.txt", "c.txt", "--urls", "urls.tsv")
    assert ran.stderr.startswith("warning: urls.tsv, lines 1, 3, 4: matched no input.\n2 inputs: ")
    stopped = invoke("ingest", "missing", "a.txt", "--urls", "urls.tsv", "--fail-fast")
    assert "matched no" not in stopped.stderr


def test_what_a_page_says_of_its_address_comes_first(folder: Path) -> None:
    canonical = '<link rel="canonical" href="https://mail.example.com/canonical">'
    (folder / "a.html").write_text(
        f"<html><head>{canonical}</head><body><p>{STORY}</p></body></html>", encoding="utf-8"
    )
    (folder / "urls.tsv").write_text("a.html\thttps://mail.example.com/amp/ferry\n", encoding="utf-8")
    assert json.loads(invoke("ingest", "a.html", "--urls", "urls.tsv").stdout)["url"].endswith("/canonical")


@pytest.mark.parametrize(
    ("table", "message"),
    [
        (None, "could not be read"),
        ("a.txt https://mail.example.com/ferry\n", "urls.tsv, line 1: there must be a path, a tab and an address"),
        ("\na.txt\tmail.example.com/ferry\n", "urls.tsv, line 2: there must be a path, a tab and an address"),
        ("path\turl\na.txt\thttps://mail.example.com/ferry\n", "urls.tsv, line 1: there must be a path"),
        ("c.txt\thttps://mail.example.com/ferry\n", "names none of the inputs"),
    ],
    ids=["no table", "no tab", "no address", "headings", "no input"],
)
def test_a_table_of_addresses_that_is_of_no_use(folder: Path, table: str | None, message: str) -> None:
    (folder / "a.txt").write_text(STORY, encoding="utf-8")
    if table:
        (folder / "urls.tsv").write_text(table, encoding="utf-8")
    ran = invoke("ingest", "a.txt", "--urls", "urls.tsv")
    assert ran.exit_code == 2
    assert message in ran.stderr


# Containers, lists and patterns


@pytest.fixture
def archive(folder: Path) -> Path:
    """A zip archive of two articles and a picture."""
    path = folder / "saved.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("a.txt", STORY)
        made.writestr("../b.html", f"<html><body><p>{STORY}</p><p>{OTHER}</p></body></html>")
        made.writestr("c.png", b"\x89PNG\r\n\x1a\n")
    return path


@pytest.mark.usefixtures("archive")
def test_each_item_of_a_container_is_counted() -> None:
    ran = invoke("ingest", "saved.zip", "--errors", "errors.jsonl")
    assert inputs(ran.stdout) == ["saved.zip!a.txt", "saved.zip!../b.html"]
    assert "3 inputs: 2 ok, 0 empty, 1 failed, 0 skipped." in ran.stderr
    assert "saved.zip!c.png" in Path("errors.jsonl").read_text(encoding="utf-8")
    assert ran.exit_code == 1
    assert invoke("ingest", "saved.zip", "--exclude", "*.png", "-q").exit_code == 0


@pytest.mark.usefixtures("archive")
def test_items_never_leave_the_output_folder(folder: Path) -> None:
    invoke("ingest", "saved.zip", "-o", "out")
    assert sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.json")) == [
        "out/saved.zip!__/b.html.json",
        "out/saved.zip!a.txt.json",
    ]


@pytest.mark.usefixtures("archive")
def test_detect_and_explain_look_into_containers() -> None:
    detected = invoke("detect", "saved.zip")
    assert detected.stdout.startswith("saved.zip!a.txt: plain-text (")
    assert "error: saved.zip!c.png: " in detected.stderr
    assert "Osmund Island" in invoke("explain", "saved.zip!a.txt").stdout
    explained = invoke("explain", "saved.zip")
    assert explained.exit_code == 2
    assert "Name one, such as 'saved.zip!a.txt'." in explained.stderr
    for command in ("ingest", "detect", "explain"):
        assert "error: saved.zip!d.txt: saved.zip holds no such item." in invoke(command, "saved.zip!d.txt").stderr


def test_json_lines() -> None:
    line = {
        "html": f"<html><body><p>{STORY}</p></body></html>",
        "url": "https://mail.example.com/ferry",
        "date": "2021-03-04",
    }
    Path("a.jsonl").write_text(json.dumps(line) + "\n{}\n", encoding="utf-8")
    ran = invoke("ingest", "a.jsonl", "--field", "html", "--provenance")
    (record,) = records(ran.stdout)
    assert (record["input"], record["format"]) == ("a.jsonl!1", "html")
    assert (record["url"], record["published"]) == ("https://mail.example.com/ferry", "2021-03-04")
    assert (record["provenance"]["url"], record["provenance"]["published"]) == ("json-lines:url", "json-lines:date")
    assert "a.jsonl!2: The line has no field 'html'." in ran.stderr
    assert invoke("explain", "a.jsonl!1", "--field", "html").exit_code == 0
    assert invoke("detect", "a.jsonl!1", "--field", "html").stdout.startswith("a.jsonl!1: html")


def test_address_of_a_web_archive_stands_below_what_the_page_says() -> None:
    page = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><p>{STORY}</p></body></html>"
    head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://mail.example.com/ferry\r\n"
    head += "WARC-Date: 2021-03-04T05:06:07Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http\r\n"
    Path("a").write_bytes(f"{head}Content-Length: {len(page)}\r\n\r\n{page}\r\n\r\n".encode())
    (record,) = records(invoke("ingest", "a", "--provenance").stdout)
    assert (record["url"], record["provenance"]["url"]) == ("https://mail.example.com/ferry", "warc:WARC-Target-URI")
    assert record["published"] is None  # when it was saved is not when it was published


@pytest.mark.usefixtures("pile")
def test_list_of_files_on_standard_input() -> None:
    ran = run("ingest", "--files-from", "-", "-0", "-q", stdin=b"pile/b.txt\0pile/a\0")
    assert inputs(ran.stdout) == ["pile/b.txt", "pile/a/z.txt"]
    assert inputs(run("ingest", "pile/b.txt", "--files-from", "-", "-q", stdin=b"pile/a\n").stdout) == [
        "pile/b.txt",
        "pile/a/z.txt",
    ]


@pytest.mark.usefixtures("pile")
def test_list_that_needs_to_be_told_how_its_paths_end() -> None:
    ran = run("ingest", "--files-from", "-", "-q", stdin=b"pile/b.txt\0pile/a\0")
    said = b"error: -: NULs end its paths, as find -print0 writes them. Say so with -0.\n"
    assert (ran.returncode, ran.stdout, ran.stderr) == (1, b"", said)


@pytest.mark.usefixtures("pile")
def test_patterns_in_quotes() -> None:
    assert inputs(invoke("ingest", "pile/*.txt", "--exclude", "empty.*").stdout) == ["pile/b.txt"]
    assert inputs(invoke("ingest", "pile", "--include", "z.*", "--include", "*.html").stdout) == [
        "pile/a/z.txt",
        "pile/b.html",
    ]
    nothing = invoke("ingest", "pile", "--include", "*.md")
    assert (nothing.exit_code, nothing.stdout) == (1, "")
    assert "Nothing was found to read" in nothing.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-0", "a.txt"], "Name the list"),
        (["-", "--files-from", "-"], "at once"),
        (["--files-from", "gone"], "does not exist"),
    ],
    ids=" ".join,
)
def test_lists_that_are_wrong_usage(arguments: list[str], message: str) -> None:
    ran = invoke("ingest", *arguments)
    assert ran.exit_code == 2
    assert message in ran.stderr
