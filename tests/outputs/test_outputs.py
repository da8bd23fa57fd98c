"""Where records go: what each kind of output holds, and what is refused."""

from __future__ import annotations

import io
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from conftest import ARTICLE, unpacked
from newsclean.ledger import Claim, Digest, OutputError
from newsclean.outputs import Output, Terms, opened
from newsclean.outputs.folder import meeting
from newsclean.record import KEYS, Shape, record, written
from newsclean.sources import Entry, find

ENTRY = Entry("a.txt", "a.txt", "a.txt", "a.txt")
DIGEST = Digest(3, b"123")
SHAPE = Shape(provenance=True, removed=True, duplicates=True)


def out(path: Path | None, *, resume: bool = False, shape: Shape = SHAPE, stdout: Any = None) -> Output:
    return opened(str(path) if path else None, stdout or io.BytesIO(), Terms(shape.keys, {"of": "one"}, resume))


def put(output: Output, *names: str, data: bytes = written(ARTICLE, SHAPE)) -> None:
    for name in names:
        output.write(output.claim(Entry(name, name, name, name)), DIGEST, None, data)


def lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in unpacked(path).splitlines()]


@pytest.fixture(params=[".jsonl", ".jsonl.gz", ".jsonl.zst"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "deep" / f"all{request.param}"


def test_stream_is_written_record_by_record() -> None:
    stream = io.BytesIO()
    output = out(None, stdout=stream)
    put(output, "a")
    assert stream.getvalue() == written(ARTICLE, SHAPE)
    put(output, "b")
    output.close(finished=True)
    assert stream.getvalue() == 2 * written(ARTICLE, SHAPE)
    assert not stream.closed


def test_file_of_lines(path: Path) -> None:
    output = out(path)
    put(output, *map(str, range(250)))
    output.close(finished=True)
    assert unpacked(path) == 250 * written(ARTICLE, SHAPE)


def test_file_without_records_can_be_read(path: Path) -> None:
    out(path).close(finished=True)
    assert unpacked(path) == b""


def test_the_same_records_are_the_same_bytes(tmp_path: Path, path: Path) -> None:
    for folder in ("one", "two"):
        output = out(tmp_path / folder / path.name)
        put(output, *map(str, range(150)))
        output.close(finished=True)
    assert (tmp_path / "one" / path.name).read_bytes() == (tmp_path / "two" / path.name).read_bytes()


def test_file_that_is_there_is_replaced_whole(path: Path) -> None:
    for names in (map(str, range(250)), "a"):
        output = out(path)
        put(output, *names)
        output.close(finished=True)
    assert lines(path) == [record(ARTICLE, SHAPE)]


@pytest.mark.parametrize("name", ["all.jsonl", "all.jsonl.gz", "all.jsonl.zst", "all.db", "all.parquet"])
def test_file_of_another_is_not_touched(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"precious")
    with pytest.raises(OutputError, match="no former run wrote it"):
        out(tmp_path / name)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {name: b"precious"}


def test_empty_file_is_written_to(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    output = out(path)
    put(output, "a")
    output.close(finished=True)
    assert lines(path) == [record(ARTICLE, SHAPE)]


def test_where_writing_failed_no_half_record_is_left(path: Path) -> None:
    output = out(path)
    put(output, *map(str, range(130)))
    output.abandon()
    assert len(lines(path)) == 100


def test_folder(tmp_path: Path) -> None:
    output = out(tmp_path / "out")
    put(output, "a.txt")
    output.close(finished=True)
    assert json.loads((tmp_path / "out" / "a.txt.json").read_text("utf-8")) == record(ARTICLE, SHAPE)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["a.txt.json"]


def test_nothing_half_is_left_where_writing_in_a_folder_fails(tmp_path: Path) -> None:
    output = out(tmp_path / "out")
    (tmp_path / "out" / "a.txt.json").mkdir()  # nothing can be put in its place
    with pytest.raises(OSError):
        put(output, "a.txt")
    output.abandon()
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["a.txt.json"]


def test_folder_that_is_not_empty_is_not_mixed_with(tmp_path: Path) -> None:
    (tmp_path / "old.json").write_text("{}")
    with pytest.raises(OutputError, match="not empty"):
        out(tmp_path)


def test_database(tmp_path: Path) -> None:
    output = out(tmp_path / "news.db")
    put(output, "a", "b")
    output.close(finished=True)
    base = sqlite3.connect(tmp_path / "news.db")
    base.row_factory = sqlite3.Row
    first, second = map(dict, base.execute("SELECT * FROM articles ORDER BY number"))
    assert (first.pop("number"), second.pop("number")) == (1, 2)
    assert first == second
    assert list(first) == list(KEYS)
    assert json.loads(first["authors"]) == list(ARTICLE.authors)
    assert (first["title"], first["text"], first["truncated"], first["url"]) == (ARTICLE.title, ARTICLE.text, 0, None)
    found = base.execute("SELECT rowid FROM articles_fts WHERE articles_fts MATCH 'two AND verte'").fetchall()
    assert [tuple(row) for row in found] == [(1,), (2,)]
    base.execute("DELETE FROM articles WHERE number = 1")
    base.execute("INSERT INTO articles_fts (articles_fts) VALUES ('integrity-check')")
    base.close()


@pytest.mark.parametrize("fields", [("url",), ("text",), ("id", "title", "truncated")])
def test_database_of_chosen_keys(tmp_path: Path, fields: tuple[str, ...]) -> None:
    shape = Shape(fields=fields)
    output = out(tmp_path / "news.db", shape=shape)
    put(output, "a", data=written(ARTICLE, shape))
    output.close(finished=True)
    base = sqlite3.connect(tmp_path / "news.db")
    assert [column[1] for column in base.execute("PRAGMA table_info(articles)")] == ["number", *fields]
    base.close()


def test_database_of_another_is_not_touched(tmp_path: Path) -> None:
    base = sqlite3.connect(tmp_path / "news.db")
    base.execute("CREATE TABLE precious (thing)")
    base.close()
    before = (tmp_path / "news.db").read_bytes()
    (tmp_path / ".news.db.state").touch()  # and be it where one of ours stood
    with pytest.raises(OutputError, match="no former run wrote it"):
        out(tmp_path / "news.db")
    assert (tmp_path / "news.db").read_bytes() == before


def test_parquet(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="the extra `parquet` is not installed")
    from pyarrow import parquet  # noqa: PLC0415

    output = out(tmp_path / "news.parquet")
    put(output, *map(str, range(1_200)))
    assert not (tmp_path / "news.parquet").exists()
    output.close(finished=True)
    table = parquet.read_table(tmp_path / "news.parquet")
    assert (table.num_rows, table.column_names) == (1_200, list(KEYS))
    row = table.slice(0, 1).to_pylist()[0]
    assert row | {"provenance": dict(row["provenance"])} == record(ARTICLE, SHAPE)
    assert [path.name for path in tmp_path.iterdir()] == ["news.parquet"]


def test_parquet_where_writing_failed_leaves_what_was_there(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="the extra `parquet` is not installed")
    path = tmp_path / "news.parquet"
    out(path).close(finished=True)
    before = path.read_bytes()
    output = out(path)
    put(output, "a")
    output.abandon()
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [before]


def test_parquet_of_another_is_not_touched(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="the extra `parquet` is not installed")
    from pyarrow import parquet  # noqa: PLC0415

    path = tmp_path / "news.parquet"
    parquet.write_table(pyarrow.table({"text": ["precious"]}), path)
    with pytest.raises(OutputError, match="no former run wrote it"):
        out(path)
    assert parquet.read_table(path).to_pylist() == [{"text": "precious"}]


@pytest.mark.parametrize("name", ["x.json", "x.csv", "x.txt", "deep/x.tar.gz", "x.JSON"])
def test_other_suffixes_are_refused(name: str) -> None:
    with pytest.raises(OutputError, match=r"\.jsonl"):
        out(Path(name))


# Names in a folder


def names(tmp_path: Path, files: str, arguments: str) -> list[tuple[str, str | None]]:
    """Each input with its output name; paths are those below `tmp_path`."""
    for name in files.split():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    paths = tuple(argument if argument == "-" else str(tmp_path / argument) for argument in arguments.split())
    output = opened(str(tmp_path / "out"), io.BytesIO(), Terms(SHAPE.keys), find(paths))
    given = [(entry.name.removeprefix(f"{tmp_path}/"), output.claim(entry).name) for entry in find(paths)]
    output.abandon()
    return given


@pytest.mark.parametrize(
    ("files", "arguments", "expected"),
    [
        pytest.param("a.txt a.html", "a.txt a.html", "a.txt.json a.html.json", id="suffixes"),
        pytest.param("f/a.txt f/g/b", "f", "a.txt.json g/b.json", id="folder"),
        pytest.param("f/a g/b", "f g", "a.json b.json", id="folders-that-do-not-meet"),
        pytest.param("f/a f/b g/a", "f g", "f/a.json f/b.json g/a.json", id="folders-that-meet"),
        pytest.param("f/a g/a", "f/a g/a", "f/a.json g/a.json", id="files-that-meet"),
        pytest.param("f/a", "f/a -", "a.json stdin.json", id="standard-input"),
        pytest.param("f/a", "f/a f/a", "a.json a.2.json", id="one-file-twice"),
        pytest.param("f/a f/a.json/b", "f", "a.json a.json~/b.json", id="file-named-like-an-output"),
    ],
)
def test_output_names(tmp_path: Path, files: str, arguments: str, expected: str) -> None:
    assert [name for _, name in names(tmp_path, files, arguments)] == expected.split()


@pytest.mark.parametrize(
    ("files", "arguments"),
    [
        pytest.param("stdin", "stdin -", id="file-named-stdin"),
        pytest.param("one/in/s two/in/s", "one/in two/in", id="one-base-name"),
        pytest.param("one/in/s one/in/s.2 two/in/s", "one/in two/in", id="named-like-the-second-of-two"),
        pytest.param("f/s f/s.2", "f f/s f/s", id="folder-and-its-file"),
        pytest.param("f/a f/g/f/a", "f f/g", id="folder-in-folder"),
    ],
)
def test_no_two_names_are_the_same(tmp_path: Path, files: str, arguments: str) -> None:
    found = [name for _, name in names(tmp_path, files, arguments)]
    assert len(set(found)) == len(found)
    assert all(name and ".." not in name and not name.startswith("/") for name in found)


@pytest.mark.parametrize(
    "relative",
    [
        "a.zip!../../x",
        "a.zip!/etc/x",
        "a.zip!b//c/./d",
        "..",
        "n" * 300,
        "é" * 200,
        "d/" * 3_000 + "x",
        "a\0b",
        "a.json/b",
    ],
    ids=lambda relative: relative[:12],
)
def test_whatever_an_input_is_called_its_file_is_in_the_folder(tmp_path: Path, relative: str) -> None:
    output = out(tmp_path / "out")
    entries = [Entry(relative + end, "x", "x", relative + end) for end in ("", "", "1")]
    claims: list[Claim] = [output.claim(entry) for entry in entries]
    for claim in claims:
        output.write(claim, DIGEST, None, b"{}")
    output.close(finished=True)
    assert len({claim.name for claim in claims}) == 3
    assert sorted(path.name for path in tmp_path.iterdir()) == [".out.state", "out"]
    assert sum(path.is_file() for path in (tmp_path / "out").rglob("*")) == 3


def test_meeting_arguments() -> None:
    entries = [Entry(f"{a}/{r}", None, a, r) for a, r in (("f", "x"), ("g", "y"), ("h", "x"))]
    assert meeting(entries) == {"f", "h"}
