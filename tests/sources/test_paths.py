"""What arguments name: files, folders, patterns, lists, standard input; and which of them are wanted."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from given import inputs, tarred, zipped

from newsclean.sources import Addresses, Entry, FileList, find

pytestmark = pytest.mark.usefixtures("folder")

STORY = b"The ferry to Osmund Island will run twice a day."


def write(*paths: str, content: bytes = STORY) -> None:
    for path in map(Path, paths):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def names(*arguments: Any, **options: Any) -> list[str]:
    return [name for name, _ in inputs(*arguments, **options)]


def test_folder_is_walked_in_the_order_of_bytes_without_hidden_names() -> None:
    write("in/b.txt", "in/a/z.txt", "in/B.txt", "in/é.txt", "in/.hidden", "in/.git/x.txt", "in/a.txt")
    assert names("in") == ["in/B.txt", "in/a/z.txt", "in/a.txt", "in/b.txt", "in/é.txt"]
    assert names("./in/", "in/.hidden")[0] == "./in/B.txt"
    assert [entry.relative for entry in find(["in"])][1] == "a/z.txt"


def test_circles_of_links_end() -> None:
    write("in/a/b/story.txt")
    Path("in/a/b/up").symlink_to("../../../in")
    Path("in/self").symlink_to(".")
    Path("in/me").symlink_to("me")
    assert inputs("in") == [("in/a/b/story.txt", STORY), ("in/me", "not-readable")]
    assert inputs("in/**/*.txt") == [("in/a/b/story.txt", STORY)]


def test_folders_nested_without_end() -> None:
    deep = Path("in", *["d"] * 300)
    deep.mkdir(parents=True)
    (deep / "story.txt").write_bytes(STORY)
    write("in/e.txt")
    found = inputs("in")
    assert [what for _, what in found] == ["not-readable", STORY]


def test_patterns_that_the_shell_did_not_expand() -> None:
    write("in/b.txt", "in/a.txt", "in/a.html", "in/sub/c.txt", "in/.d.txt", "odd[1].txt")
    assert names("in/*.txt") == ["in/a.txt", "in/b.txt"]
    assert names("in/**/*.txt") == ["in/a.txt", "in/b.txt", "in/sub/c.txt"]
    assert names("in/**") == ["in/a.html", "in/a.txt", "in/b.txt", "in/sub/c.txt"]
    assert names("in/s*") == ["in/sub/c.txt"]
    assert names("odd[1].txt") == ["odd[1].txt"]
    assert inputs("in/*.md", "in/b.txt") == [("in/*.md", "not-found"), ("in/b.txt", STORY)]


@pytest.mark.parametrize("null", [False, True])
def test_list_of_files(null: bool) -> None:
    write("in/a.txt", "in/sub/b.txt", "in/one\nname.txt", "other.txt")
    paths = ["in/sub", "other.txt", "gone.txt", "", *["in/one\nname.txt"] * null]
    Path("list").write_text(("\0" if null else "\n").join(paths), encoding="utf-8")
    found = inputs("in/a.txt", FileList("list", null))
    expected = [("in/a.txt", STORY), ("in/sub/b.txt", STORY), ("other.txt", STORY), ("gone.txt", "not-found")]
    assert found == [*expected, *[("in/one\nname.txt", STORY)] * null]


def test_paths_of_a_list_are_kept_in_an_output_folder() -> None:
    write("in/sub/b.txt", "a.txt")
    full = Path("a.txt").resolve()
    Path("list").write_bytes(b"in/sub\r\n./in/../a.txt\r\n" + os.fsencode(full))
    assert [entry.relative for entry in find([FileList("list")])] == ["in/sub/b.txt", "in/__/a.txt", str(full)[1:]]


def test_list_with_a_byte_order_mark() -> None:
    write("in/a.txt", "in/sub/b.txt")
    Path("list").write_bytes(b"\xef\xbb\xbfin/a.txt\r\nin/sub\r\n")
    assert [name for name, _ in inputs(FileList("list"))] == ["in/a.txt", "in/sub/b.txt"]


def test_lists_that_are_none() -> None:
    Path("list").write_bytes(b"x" * 200_000)
    assert inputs(FileList("list")) == [("list", "not-text")]
    assert inputs(FileList("gone")) == [("gone", "not-found")]
    Path("empty").touch()
    assert inputs(FileList("empty")) == []


class Stdin:
    def __init__(self, data: bytes) -> None:
        self.buffer = io.BufferedReader(io.BytesIO(data))


def test_list_on_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    write("a.txt")
    monkeypatch.setattr(sys, "stdin", Stdin(b"a.txt\0gone.txt\0"))
    assert inputs(FileList("-", null=True)) == [("a.txt", STORY), ("gone.txt", "not-found")]


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (STORY, [("-", STORY)]),
        (b"", [("-", b"")]),
        (zipped({"a.txt": STORY, "b.txt": b"B"}), [("-!a.txt", STORY), ("-!b.txt", b"B")]),
        (tarred({"a.txt": STORY}), [("-!a.txt", STORY)]),
    ],
    ids=["text", "nothing", "zip", "tar"],
)
def test_standard_input(monkeypatch: pytest.MonkeyPatch, data: bytes, found: Any) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(data))
    assert inputs("-") == found


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_pipe_is_read_where_it_is_found() -> None:
    reader, writer = os.pipe()
    os.write(writer, STORY)
    os.close(writer)
    assert inputs(f"/dev/fd/{reader}") == [(f"/dev/fd/{reader}", STORY)]
    os.close(reader)


def test_names_that_are_no_unicode(folder: Path) -> None:
    (folder / os.fsdecode(b"caf\xe9.txt")).write_bytes(STORY)
    (folder / os.fsdecode(b"a\xff.zip")).write_bytes(zipped({"a.txt": STORY}))
    Path("list").write_bytes(b"caf\xe9.txt\n")
    assert inputs(".") == [("./a\\xff.zip!a.txt", STORY), ("./caf\\xe9.txt", STORY), ("./list", b"caf\xe9.txt\n")]
    assert inputs(FileList("list")) == [("caf\\xe9.txt", STORY)]


def test_null_byte_in_a_path() -> None:
    assert inputs("a\0b.txt") == [("a\0b.txt", "not-readable")]


def test_include_and_exclude() -> None:
    write("in/a.txt", "in/a.html", "in/drafts/b.html", "in/deep/drafts/c.html", "in/my drafts.html")
    write("in/z.zip", content=zipped({"drafts/d.html": STORY, "e.html": STORY, "e.css": b""}))
    write("in/broken.zip", content=b"PK\x03\x04 no")
    html = ["in/a.html", "in/broken.zip", "in/deep/drafts/c.html", "in/drafts/b.html", "in/my drafts.html"]
    assert names("in", include=["*.html"]) == [*html, "in/z.zip!drafts/d.html", "in/z.zip!e.html"]
    kept = ["in/a.html", "in/a.txt", "in/broken.zip", "in/my drafts.html", "in/z.zip!e.html", "in/z.zip!e.css"]
    assert names("in", exclude=["drafts"]) == kept
    assert names("in", exclude=["drafts/*"]) == kept
    assert names("in", exclude=["drafts/"]) == kept
    assert names("in", include=["*.html", "*.txt"], exclude=["*.zip", "deep"]) == [
        "in/a.html",
        "in/a.txt",
        "in/drafts/b.html",
        "in/my drafts.html",
    ]
    assert names("in", include=["z.zip"], exclude=["broken.zip"]) == [
        "in/z.zip!drafts/d.html",
        "in/z.zip!e.html",
        "in/z.zip!e.css",
    ]
    assert names("in", include=["[ab].txt"], exclude=["*.zip"]) == ["in/a.txt"]


def test_item_of_a_container_as_an_argument() -> None:
    inner = zipped({"c.txt": b"C"})
    write("in/z.zip", content=zipped({"b/c.txt": STORY, "b/d.txt": b"D", "inner.zip": inner, "bc.txt": b""}))
    write("in!a.txt")
    assert inputs("in/z.zip!b/c.txt") == [("in/z.zip!b/c.txt", STORY)]
    assert names("in/z.zip!b") == ["in/z.zip!b/c.txt", "in/z.zip!b/d.txt"]
    assert inputs("in/z.zip!inner.zip") == inputs("in/z.zip!inner.zip!c.txt") == [("in/z.zip!inner.zip!c.txt", b"C")]
    assert inputs("in/z.zip!gone.txt") == [("in/z.zip!gone.txt", "not-found")]
    assert inputs("in!a.txt") == [("in!a.txt", STORY)]
    assert inputs("gone.zip!a.txt") == [("gone.zip!a.txt", "not-found")]


def test_what_is_wrong_with_other_items_does_not_matter() -> None:
    write("a.jsonl", content=b'{"text": "A"}\n{}\n{"text": "C"}')
    assert inputs("a.jsonl!3", field="text") == [("a.jsonl!3", b"C")]
    assert inputs("a.jsonl!2", field="text") == [("a.jsonl!2", "broken")]
    assert inputs("a.jsonl", include=["*!1"], field="text") == [("a.jsonl!1", b"A")]
    write("b.zip", content=zipped({"c.zip": b"PK\x03\x04 no", "d.txt": STORY}))
    assert inputs("b.zip!d.txt") == [("b.zip!d.txt", STORY)]
    assert inputs("b.zip!c.zip!e.txt") == [("b.zip!c.zip", "broken")]
    assert inputs("b.zip", include=["*.txt"]) == [("b.zip!c.zip", "broken"), ("b.zip!d.txt", STORY)]


def test_addresses_from_a_table_are_given_to_items_too() -> None:
    write("in/z.zip", content=zipped({"a.txt": STORY, "b.txt": STORY}))
    Path("urls.tsv").write_text("in/z.zip!b.txt\thttps://mail.example.com/b\n", encoding="utf-8")
    first, second = Addresses(Path("urls.tsv")).given(find(["in"]))
    assert first.hints == ()
    assert [(hint.field, hint.value, hint.origin) for hint in second.hints] == [
        ("url", "https://mail.example.com/b", "given:url")
    ]


def test_nothing_is_held_while_inputs_are_found() -> None:
    write("z.tar", content=tarred({"a.txt": STORY, "b.txt": STORY}))
    entries = find(["z.tar", "gone.txt"])
    assert isinstance(next(entries), Entry)
    assert next(entries).name == "z.tar!b.txt"
    entries.close()  # type: ignore[attr-defined]
