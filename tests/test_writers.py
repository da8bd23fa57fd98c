"""Records, their schema, and the names of their files."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError

from newsclean import Article
from newsclean.document import Removal
from newsclean.sources import Entry, find
from newsclean.writers import WrongOutputError, line, opened, output_names, record, schema

ARTICLE = Article(
    id="0123456789abcdef",
    input="a.txt",
    format="plain-text",
    title="Forêt “verte” \U0001f333",
    authors=("Ida Roth", "Nils Varga"),
    text="One.\n\nTwo.",
    provenance={"title": "headline"},
    removed=(Removal(3, "newsletter_prompt", "Sign up"),),
)
ENTRY = Entry("a.txt", Path("a.txt"), "a.txt", "a.txt")


def test_line_is_one_line_of_json_in_utf_8() -> None:
    written = line(ARTICLE)
    assert written.count(b"\n") == 1
    assert written.endswith(b"}\n")
    assert "Forêt “verte” \U0001f333".replace('"', '\\"') in written.decode("utf-8")
    assert json.loads(written) == record(ARTICLE)


def test_record_holds_what_is_unknown() -> None:
    found = record(Article(id=None, input="-", format="html"))
    assert list(found) == schema()["required"]
    assert [key for key, value in found.items() if value is None] == [
        *(
            "id",
            "title",
            "section",
            "excerpt",
            "image",
            "source",
            "published",
            "modified",
            "url",
            "source_url",
            "language",
        )
    ]
    assert [key for key, value in found.items() if value == []] == ["authors", "tags", "warnings"]


@pytest.mark.parametrize("provenance", [False, True])
@pytest.mark.parametrize("removed", [False, True])
def test_extra_keys_only_where_they_are_wanted(provenance: bool, removed: bool) -> None:
    found = record(ARTICLE, provenance=provenance, removed=removed)
    assert ("provenance" in found, "removed" in found) == (provenance, removed)
    Draft202012Validator(schema()).validate(found)


def test_removed_in_the_record() -> None:
    assert record(ARTICLE, removed=True)["removed"] == [
        {"line": 3, "reason": "newsletter_prompt", "text": "Sign up"},
    ]


@pytest.mark.parametrize(
    ("key", "value", "fits"),
    [
        ("published", "2019", True),
        ("published", "2019-04", True),
        ("published", "2019-04-16", True),
        ("published", "2019-04-17T16:06:32", True),
        ("published", "2019-04-17T16:06", True),
        ("published", "2019-04-17T16:06:32+02:00", True),
        ("published", "2019-04-17T16:06:32.5-03:30", True),
        ("published", "16 April 2019", False),
        ("published", "2019-04-17 16:06:32", False),
        ("published", "", False),
        ("published", None, True),
        ("id", "0123", False),
        ("id", None, True),
        ("text", None, False),
        ("truncated", None, False),
        ("authors", None, False),
        ("authors", [None], False),
        ("format", "markdown", False),
        ("schema_version", 2, False),
        ("surprise", 1, False),
    ],
)
def test_schema(key: str, value: Any, fits: bool) -> None:
    validator = Draft202012Validator(schema())
    made = record(ARTICLE) | {key: value}
    if fits:
        validator.validate(made)
    else:
        with pytest.raises(ValidationError):
            validator.validate(made)


def test_stream() -> None:
    stream = io.BytesIO()
    with opened(None, stream, [ENTRY], removed=True) as write:
        write(ENTRY, ARTICLE)
        assert stream.getvalue() == line(ARTICLE, removed=True)
        write(ENTRY, ARTICLE)
    assert stream.getvalue() == 2 * line(ARTICLE, removed=True)
    assert not stream.closed


def test_file_of_lines(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "all.jsonl"
    with opened(str(path), io.BytesIO(), [ENTRY]) as write:
        write(ENTRY, ARTICLE)
    assert path.read_bytes() == line(ARTICLE)


def test_folder(tmp_path: Path) -> None:
    with opened(str(tmp_path / "out"), io.BytesIO(), [ENTRY]) as write:
        write(ENTRY, ARTICLE)
    written = tmp_path / "out" / "a.txt.json"
    assert json.loads(written.read_text("utf-8")) == record(ARTICLE)
    assert "ê" in written.read_text("utf-8")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["a.txt.json"]


def test_file_that_is_there_is_replaced_whole(tmp_path: Path) -> None:
    (tmp_path / "a.txt.json").write_text("x" * 100_000)
    with opened(str(tmp_path), io.BytesIO(), [ENTRY]) as write:
        write(ENTRY, ARTICLE)
    assert json.loads((tmp_path / "a.txt.json").read_text("utf-8")) == record(ARTICLE)


def test_nothing_half_is_left_where_writing_fails(tmp_path: Path) -> None:
    (tmp_path / "a.txt.json").mkdir()  # nothing can be put in its place
    with pytest.raises(OSError), opened(str(tmp_path), io.BytesIO(), [ENTRY]) as write:
        write(ENTRY, ARTICLE)
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt.json"]


@pytest.mark.parametrize("output", ["x.json", "x.csv", "x.txt", "deep/x.tar.gz", "x.JSON"])
def test_other_suffixes_are_refused(output: str) -> None:
    with pytest.raises(WrongOutputError, match=r"\.jsonl"):
        opened(output, io.BytesIO(), [ENTRY])


def names(tmp_path: Path, files: str, arguments: str) -> list[tuple[str, str]]:
    """Each input with its output name; paths are those below `tmp_path`."""
    for name in files.split():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    paths = tuple(argument if argument == "-" else str(tmp_path / argument) for argument in arguments.split())
    entries = list(find(paths))
    given = output_names(entries)
    return [(entry.name.removeprefix(f"{tmp_path}/"), given[entry]) for entry in entries]


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
    assert all(".." not in name and not name.startswith("/") for name in found)
