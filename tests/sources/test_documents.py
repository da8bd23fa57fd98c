"""Files of press databases as containers: a document is an input, and so is a file with one."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from given import inputs

from conftest import ROOT
from newsclean.sources import streams

SAMPLES = ROOT / "samples" / "front-matter"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every test runs in an empty folder of its own."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", ["nexis.txt", "factiva.txt", "proquest.txt"])
def test_each_document_is_an_input(name: str) -> None:
    data = (SAMPLES / name).read_bytes()
    Path("a.txt").write_bytes(data)
    Path("a.gz").write_bytes(gzip.compress(data))
    for container in ("a.txt", "a.gz"):
        assert [item for item, _ in inputs(container)] == [f"{container}!1", f"{container}!2"]
    assert inputs("a.txt!2") == inputs("a.txt")[1:]


def test_a_file_with_one_document_is_that_document() -> None:
    data = (SAMPLES / "nexis.txt").read_bytes().partition(b"2 of 2 DOCUMENTS")[0].rstrip(b" ")
    Path("one.txt").write_bytes(data)
    assert inputs("one.txt") == [("one.txt", data)]


def test_byte_order_mark_is_no_document() -> None:
    Path("a.txt").write_bytes(b"\xef\xbb\xbf" + (SAMPLES / "nexis.txt").read_bytes())
    assert [name for name, _ in inputs("a.txt")] == ["a.txt!1", "a.txt!2"]


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252"])
def test_other_encodings(encoding: str) -> None:
    Path("a.txt").write_bytes((SAMPLES / "nexis.txt").read_text(encoding="utf-8").encode(encoding))
    assert [name for name, _ in inputs("a.txt")] == ["a.txt!1", "a.txt!2"]


def test_line_that_is_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("a.txt").write_bytes((SAMPLES / "nexis.txt").read_bytes() + b"x" * 5000)
    monkeypatch.setattr("newsclean.sources.documents.LIMIT", 4000)
    assert streams.LIMIT > 4000
    assert inputs("a.txt")[-1] == ("a.txt", "too-large")


def test_a_page_of_documents_below_a_long_head() -> None:
    head = f"<html><head><style>{'p { margin: 0 }' * 2000}</style></head><body>"
    shown = '<div class="article enArticle"><p class="articleParagraph">The bridge is shut.</p></div>'
    Path("a.html").write_text(head + shown * 2)
    assert [name for name, _ in inputs("a.html")] == ["a.html!1", "a.html!2"]
