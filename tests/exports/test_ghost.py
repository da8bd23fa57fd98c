"""Exports of Ghost."""

from __future__ import annotations

import json
from typing import Any

import pytest

from newsclean import InputError
from newsclean.exports import ghost
from newsclean.exports.post import Post

POST = {"id": "1", "title": "Ferry", "slug": "ferry", "html": "<p>It runs.</p>", "published_at": "2024-03-01 07:30:00"}


def posts(tables: dict[str, Any], *, wrapped: bool = False) -> list[Post]:
    export: Any = {"meta": {"version": "5.0"}, "data": tables}
    data = json.dumps({"db": [export]} if wrapped else export).encode()
    assert ghost.sniff(data)
    return list(ghost.posts(data))


@pytest.mark.parametrize("wrapped", [False, True])
def test_post(wrapped: bool) -> None:
    (post,) = posts(
        {
            "posts": [
                POST | {"custom_excerpt": "In short.", "feature_image": "__GHOST_URL__/a.jpg", "status": "draft"}
            ],
            "users": [{"id": "7", "name": "Ida Roth"}, {"id": "8", "name": "Nils Varga"}],
            "posts_authors": [
                {"post_id": "1", "author_id": "7", "sort_order": 1},
                {"post_id": "1", "author_id": "8", "sort_order": 0},
            ],
            "tags": [{"id": "9", "name": "Island"}],
            "posts_tags": [{"post_id": "1", "tag_id": "9"}],
            "settings": [{"key": "title", "value": "The Harbour Press"}],
        },
        wrapped=wrapped,
    )
    assert (post.name, post.body) == ("ferry", "<p>It runs.</p>")
    told = {key: value for key, value in post.metadata.items() if value}
    assert told == {
        "title": "Ferry",
        "date": "2024-03-01 07:30:00",
        "excerpt": "In short.",
        "image": "/a.jpg",
        "status": "draft",
        "authors": ["Nils Varga", "Ida Roth"],
        "tags": ["Island"],
        "source": "The Harbour Press",
    }


def test_post_of_the_first_versions() -> None:
    old = {
        "id": 5,
        "title": "Ferry",
        "markdown": "It *runs*.",
        "html": None,
        "published_at": 1283780649000,
        "author_id": 2,
    }
    (post,) = posts({"posts": [old], "users": [{"id": 2, "name": "Ida Roth"}]})
    assert post.body == "It *runs*."
    assert post.metadata["date"] == "2010-09-06T13:44:09+00:00"
    assert post.metadata["authors"] == ["Ida Roth"]


def test_a_body_in_the_format_of_the_editor_is_told() -> None:
    (post,) = posts({"posts": [{"id": "1", "title": "Ferry", "html": None, "lexical": "{}"}]})
    assert post.body == ""
    assert post.warnings == ("Its body stands only in the editor's own format (lexical), which is not read.",)


@pytest.mark.parametrize(
    "tables", [{"posts": []}, {"posts": [None, 3]}, {"posts": [{}], "users": None, "posts_tags": [3]}]
)
def test_odd_tables(tables: dict[str, Any]) -> None:
    assert len(posts(tables)) == (1 if {} in tables["posts"] else 0)


def test_broken_export_is_an_error() -> None:
    data = b'{"data": {"posts": [{"id": 1,'
    assert ghost.sniff(data)
    with pytest.raises(InputError, match="no sound JSON") as raised:
        list(ghost.posts(data))
    assert raised.value.error == "broken"


@pytest.mark.parametrize("text", ["", '{"title": "x"}', '{"data": {"a": 1}}', '["posts"]'])
def test_what_is_no_export(text: str) -> None:
    assert not ghost.sniff(text.encode())
