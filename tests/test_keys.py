"""What the keys of exports state."""

from __future__ import annotations

from typing import Any

import pytest

from newsclean.keys import body, hints, notices, plain


def stated(values: dict[str, Any]) -> list[tuple[str, str]]:
    return [(hint.field, hint.value) for hint in hints(values, "front-matter")]


@pytest.mark.parametrize("key", ["post_title", "Post Title", "post-title", "postTitle", "wp:post_title"])
def test_a_key_has_many_spellings(key: str) -> None:
    assert plain(key) == "posttitle"
    assert [hint.origin for hint in hints({key: "Ferry"}, "front-matter")] == [f"front-matter:{key}"]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"dc:creator": "Ida Roth"}, [("authors", "Ida Roth")]),
        ({"author": {"login": "ida", "display_name": "Ida Roth"}}, [("authors", "Ida Roth")]),
        ({"author": {"login": "ida", "display_name": ""}}, [("authors", "ida")]),
        ({"author": {"first_name": "Ida", "last_name": "Roth"}}, [("authors", "Ida Roth")]),
        ({"image": {"path": "/a.jpg", "caption": "x"}}, [("image", "/a.jpg")]),
        ({"title": {"rendered": "Ferry"}}, [("title", "Ferry")]),
        ({"source": "The Press"}, [("source", "The Press")]),
        ({"source": "https://x.example/a"}, [("source_url", "https://x.example/a")]),
        (
            {"source": {"name": "The Press", "url": "https://x.example/a"}},
            [("source", "The Press"), ("source_url", "https://x.example/a")],
        ),
        ({"published": True}, []),
        ({"published": "2024-03-01"}, [("published", "2024-03-01")]),
        ({"taxonomies": {"tags": ["a"]}, "extra": {"author": "Ida Roth"}}, [("authors", "Ida Roth"), ("tags", "a")]),
        ({"layout": "post", "weight": "3"}, []),
        (
            {"Título": "Ferry", "Fecha": "2024-03-01", "autor": {"nombre": "Ida", "apellidos": "Roth Vega"}},
            [("title", "Ferry"), ("authors", "Ida Roth Vega"), ("published", "2024-03-01")],
        ),
        (
            {"Schlagwörter": ["a"], "ressort": "Hafen", "aktualisiert_am": "2024-03-02"},
            [("modified", "2024-03-02"), ("section", "Hafen"), ("tags", "a")],
        ),
        ({"заголовок": "Паром", "タグ": "a", "제목": "b"}, [("title", "Паром"), ("title", "b"), ("tags", "a")]),
        ({"titulo": "Balsa", "title": "Ferry"}, [("title", "Ferry"), ("title", "Balsa")]),
        ({"author": ["[[Ida Roth]]", "[[varga|Nils Varga]]"]}, [("authors", "Ida Roth"), ("authors", "Nils Varga")]),
        ({"author": "[[Ida Roth]], [[Nils Varga]]"}, [("authors", "Ida Roth, Nils Varga")]),
        (
            {"tags": ["[[Ferries]]"], "section": "[[sections/island|Island]]"},
            [("section", "Island"), ("tags", "Ferries")],
        ),
        ({"title": "What [[nodiscard]] is for"}, [("title", "What [[nodiscard]] is for")]),
        ({"main_image": "/ferry.jpg"}, [("image", "/ferry.jpg")]),
        ({"data": "12 marzo 2024"}, [("published", "12 marzo 2024")]),
        ({"data": {"name": "chart"}}, []),
    ],
)
def test_values(values: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert stated(values) == expected


def test_a_body_may_stand_under_a_key_of_another_language() -> None:
    assert body({"titulo": "Balsa", "Conteúdo": "A balsa fica."}) == "A balsa fica."


def test_the_strongest_key_comes_first() -> None:
    assert stated({"created": "2024-03-02", "pubDate": "2024-03-01"}) == [
        ("published", "2024-03-01"),
        ("published", "2024-03-02"),
    ]


@pytest.mark.parametrize(
    ("key", "value"),
    [("draft", "true"), ("draft", True), ("published", "false"), ("Status", "Draft"), ("post_status", "private")],
)
def test_drafts_are_told(key: str, value: object) -> None:
    warning = f"It is marked as not published ({key}: {str(value).lower()})."
    assert notices({"title": "Ferry", key: value}) == (warning,)


@pytest.mark.parametrize(
    ("key", "value"),
    [("draft", "false"), ("published", "2024-03-01"), ("status", "publish"), ("draft", ["true"])],
)
def test_what_was_published_is_no_draft(key: str, value: object) -> None:
    assert notices({key: value}) == ()


def test_a_body_among_the_metadata() -> None:
    assert body({"title": "Ferry", "content": {"rendered": "<p>x</p>"}}) == "<p>x</p>"
    assert body({"post_content": "x", "text": "y"}) == "x"
    assert body({"title": "Ferry", "content": ["x", "y"]}) == "x\n\ny"
    assert body({"title": "Ferry", "content": [{"x": "y"}]}) == ""
