"""Substack: a table beside the folder of posts."""

from __future__ import annotations

from pathlib import Path

from newsclean.document import Hint
from newsclean.exports import substack

TABLE = """\
post_id,post_date,is_published,email_sent_at,inbox_sent_at,type,audience,title,subtitle,podcast_url
12.ferry,2024-03-01T07:30:00.000Z,true,,,newsletter,everyone,"Ferry, twice a day",In short,
"""


def test_hints_of_a_post(tmp_path: Path) -> None:
    (tmp_path / "posts").mkdir()
    (tmp_path / "posts.csv").write_text(TABLE, encoding="utf-8")
    assert substack.hints(tmp_path / "posts" / "12.ferry.html") == (
        Hint("title", "Ferry, twice a day", "posts.csv:title"),
        Hint("excerpt", "In short", "posts.csv:subtitle"),
        Hint("published", "2024-03-01T07:30:00.000Z", "posts.csv:post_date"),
    )
    assert substack.hints(tmp_path / "posts" / "13.other.html") == ()
    assert substack.hints(tmp_path / "12.ferry.html") == ()


def test_without_a_table(tmp_path: Path) -> None:
    assert substack.hints(tmp_path / "posts" / "12.ferry.html") == ()


def test_tables_are_no_articles() -> None:
    assert substack.is_table(TABLE.encode())
    assert substack.is_table(b"post_id,timestamp,email\n")
    assert not substack.is_table(b"The post_id,post_date")
