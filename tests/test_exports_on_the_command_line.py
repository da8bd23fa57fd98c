"""Exports of many articles on the command line: each article is an input."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from conftest import FERRY, ROOT
from newsclean.cli import main

WXR = ROOT / "samples" / "front-matter" / "wordpress.xml"
STORY = f"{FERRY}\n"


@pytest.fixture(autouse=True)
def folder(folder: Path) -> Path:
    """Every test runs in a folder with an export and a text."""
    (folder / "site.xml").write_bytes(WXR.read_bytes())
    (folder / "story.txt").write_text(STORY)
    return folder


def invoke(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments))


def records(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_each_article_is_an_input() -> None:
    result = invoke("ingest", "site.xml", "story.txt")
    assert result.exit_code == 0
    assert [record["input"] for record in records(result)] == ["site.xml!avocets-return", "site.xml!420", "story.txt"]
    assert "3 inputs: 3 ok, 0 empty, 0 failed, 0 skipped." in result.stderr


def test_standard_input_may_be_an_export() -> None:
    result = CliRunner().invoke(main, ["ingest"], input=WXR.read_bytes())
    assert [record["input"] for record in records(result)] == ["-!avocets-return", "-!420"]


def test_a_folder_gets_a_file_an_article(folder: Path) -> None:
    assert invoke("ingest", "-q", ".", "-o", "clean").exit_code == 0
    assert sorted(path.name for path in (folder / "clean").iterdir()) == [
        "site.xml!420.json",
        "site.xml!avocets-return.json",
        "story.txt.json",
    ]


def test_one_article_may_be_named() -> None:
    result = invoke("ingest", "site.xml!420")
    assert [record["title"] for record in records(result)] == ["Marsh road closed for the eels"]
    assert "prose" in invoke("explain", "site.xml!420").stdout


def test_an_article_that_is_not_there() -> None:
    result = invoke("ingest", "site.xml!421")
    assert result.exit_code == 1
    assert "error: site.xml!421: site.xml holds no such item. newsclean detect lists" in result.stderr


def test_explain_wants_one_article() -> None:
    result = invoke("explain", "site.xml")
    assert result.exit_code == 2
    assert "Name one" in result.stderr
    assert "site.xml!avocets-return" in result.stderr


def test_detect_tells_each_article() -> None:
    lines = invoke("detect", "site.xml").stdout.splitlines()
    assert [line.split(": ")[0] for line in lines] == ["site.xml!avocets-return", "site.xml!420"]


def test_an_export_that_breaks_off_is_told(folder: Path) -> None:
    (folder / "ghost.json").write_text('{"data": {"posts": [{"title": "Fer')
    result = invoke("ingest", "ghost.json", "story.txt")
    assert result.exit_code == 1
    assert "error: ghost.json: This export of Ghost is no sound JSON" in result.stderr
    assert [record["input"] for record in records(result)] == ["story.txt"]


def test_a_table_without_articles_gives_no_record(folder: Path) -> None:
    (folder / "posts.csv").write_text("post_id,post_date,is_published\n1,2024-03-01,true\n")
    result = invoke("ingest", "posts.csv", "story.txt")
    assert result.exit_code == 0
    assert [record["input"] for record in records(result)] == ["story.txt"]
    assert "1 ok, 0 empty, 0 failed" in result.stderr
