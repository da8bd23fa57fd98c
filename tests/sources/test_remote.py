"""Files at addresses, with the storage in memory that fsspec has."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import fsspec
import pytest
from given import inputs, zipped

from newsclean.sources import find

STORY = b"The ferry to Osmund Island will run twice a day.\n"


@pytest.fixture(autouse=True)
def bucket() -> Iterator[None]:
    """Some files in memory."""
    memory = fsspec.filesystem("memory")
    members = {"a.txt": STORY, "sub/b.html": STORY, "sub/.hidden": b"", "sub/c.zip": zipped({"d.txt": STORY})}
    for name, data in members.items():
        memory.pipe(f"/bucket/{name}", data)
    yield
    memory.rm("/bucket", recursive=True)


def test_file() -> None:
    assert inputs("memory://bucket/a.txt") == [("memory://bucket/a.txt", STORY)]
    (entry,) = find(["memory://bucket/a.txt"])
    assert (entry.content, entry.relative) == (None, "a.txt")


def test_folder_pattern_and_container() -> None:
    below = [("memory:///bucket/sub/b.html", STORY), ("memory:///bucket/sub/c.zip!d.txt", STORY)]
    assert inputs("memory://bucket/") == [("memory:///bucket/a.txt", STORY), *below]
    assert inputs("memory://bucket/sub/*") == below
    assert inputs("memory://bucket/**/*.html") == below[:1]
    assert [entry.relative for entry in find(["memory://bucket", "memory://bucket/s*/*"])] == [
        "a.txt",
        "sub/b.html",
        "sub/c.zip!d.txt",
        "sub/b.html",
        "sub/c.zip!d.txt",
    ]


def test_what_is_not_there() -> None:
    found = inputs("memory://bucket/gone.txt", "memory://bucket/*.md", "nosuch://bucket/a.txt")
    assert [what for _, what in found] == ["not-found", "not-found", "not-readable"]


def test_without_fsspec(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fsspec", None)
    assert inputs("s3://bucket/a.txt") == [("s3://bucket/a.txt", "not-readable")]
