"""JSON Lines with a field that holds the article."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from given import inputs

from newsclean.document import Hint
from newsclean.sources import find, read, streams

pytestmark = pytest.mark.usefixtures("folder")

PAGE = "<html><body><p>Die Fähre zur Insel Osmund fährt zweimal am Tag.</p></body></html>"


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("escaped", [False, True])
def test_each_line_is_an_input(packed: bool, escaped: bool) -> None:
    lines = [json.dumps({"id": 1, "html": PAGE}, ensure_ascii=escaped), "", json.dumps({"html": "B"}), '{"html": null}']
    data = "\ufeff" * (not escaped) + "\n".join(lines)
    Path("a.txt").write_bytes(gzip.compress(data.encode()) if packed else data.encode())
    assert inputs("a.txt", field="html") == [("a.txt!1", PAGE.encode()), ("a.txt!3", b"B"), ("a.txt!4", b"")]
    assert inputs("a.txt!3", field="html") == [("a.txt!3", b"B")]
    assert len(inputs("a.txt")) == 1


def test_other_fields_speak_of_the_article() -> None:
    line = {
        "url": "https://mail.example.com/a",
        "title": " The  ferry ",
        "authors": ["Ida Roth", "Ragna Thole", None],
        "date": "2021-03-04",
        "score": "9",
        "image": None,
        "html": PAGE,
    }
    Path("a.jsonl").write_text(json.dumps(line), encoding="utf-8")
    (entry,) = find(["a.jsonl"], field="html")
    assert read(entry).hints == (
        Hint("title", "The ferry", "json-lines:title"),
        Hint("authors", "Ida Roth", "json-lines:authors"),
        Hint("authors", "Ragna Thole", "json-lines:authors"),
        Hint("published", "2021-03-04", "json-lines:date"),
        Hint("url", "https://mail.example.com/a", "json-lines:url"),
    )


def test_fields_are_called_as_in_front_matter() -> None:
    line = {"post_title": "The ferry", "Published At": "2021-03-04", "post_status": "draft", "post_content": PAGE}
    Path("a.jsonl").write_text(json.dumps(line), encoding="utf-8")
    source = read(*find(["a.jsonl"], field="post_content"))
    assert [(hint.field, hint.value) for hint in source.hints] == [("title", "The ferry"), ("published", "2021-03-04")]
    assert source.warnings == ("It is marked as not published (post_status: draft).",)


def test_the_article_may_be_a_list_of_paragraphs_or_stand_deeper() -> None:
    lines = [
        {"article": {"title": "The ferry", "body": ["It runs.", "Twice a day."]}, "url": "https://example.com/a"},
        {"article.body": "It runs."},
        {"article": "none"},
        {"article": {"body": [{"text": "It runs."}]}},
    ]
    Path("a.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    assert [what for _, what in inputs("a.jsonl", field="article.body")] == [
        b"It runs.\n\nTwice a day.",
        b"It runs.",
        "broken",
        "broken",
    ]
    first, *_ = find(["a.jsonl"], field="article.body")
    assert {hint.field: hint.value for hint in read(first).hints} == {
        "title": "The ferry",
        "url": "https://example.com/a",
    }


def test_lines_that_are_of_no_use_do_not_stop_the_rest() -> None:
    lines = [
        b'{"html": "A"}',
        b'{"html": "cut',
        b'{"text": "no such field"}',
        b'["html"]',
        b"7",
        b'{"html": 7}',
        b'{"html": "caf\xe9"}',
        b'{"html": ' + b"[" * 100_000 + b"}",
        b'{"html": "half \\ud83d a character"}',
        b'{"html": "Z"}',
    ]
    Path("a.jsonl").write_bytes(b"\n".join(lines))
    assert [what for _, what in inputs("a.jsonl", field="html")] == [
        b"A",
        *["broken"] * 7,
        b"half ? a character",
        b"Z",
    ]


def test_line_that_is_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "LIMIT", 1000)
    Path("a.jsonl").write_text('{"html": "A"}\n{"html": "' + "x" * 5000 + '"}\n{"html": "B"}\n', encoding="utf-8")
    assert inputs("a.jsonl", field="html") == [("a.jsonl!1", b"A"), ("a.jsonl!2", "too-large"), ("a.jsonl!3", b"B")]


@pytest.mark.parametrize(
    "text", ['{\n  "title": "Front matter"\n}\nThe ferry runs.\n', "{ no JSON", "<p>The ferry runs.</p>"]
)
def test_other_files_are_read_as_they_are(text: str) -> None:
    Path("a.txt").write_text(text, encoding="utf-8")
    assert inputs("a.txt", field="html") == [("a.txt", text.encode())]
