"""Data and code that are not one article: nobody takes them for one text."""

from __future__ import annotations

import pytest

from conftest import FARES, FERRY
from newsclean import InputError, clean
from newsclean.readers import read
from newsclean.readers.unfit import refuse


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f'{{"title": "Ferry", "text": "{FERRY}"}}\n{{"title": "Fares", "text": "{FARES}"}}\n', "--field text"),
        (f'{{"id": 1, "Article_Body": "{FERRY}"}}\n{{"id": 2, "Article_Body": "{FARES}"}}\n', "--field Article_Body"),
        (f'\ufeff{{"text": "{FERRY}"}}\r\n\r\n{{"text": "{FARES}"}}', "--field"),
        (f'{{"text": "{FERRY}" "damaged"}}\n{{"text": "{FARES}"}}\n', "--field"),
        (f'[\n  {{\n    "text": "{FERRY}"\n  }},\n  {{"text": "{FARES}"}}\n]\n', "jq"),
        (f'{{"status": "ok", "articles": [{{"title": "Ferry", "content": "{FERRY}"}}]}}', "jq"),
        (f'{{"status": "ok", "articles": [{{"title": "Ferry", "content": "{FERRY}"}}]}}', "content, body, html"),
        (
            f'{{\n  "title": "Ferry",\n  "text": "{FERRY}"\n}}\n{{\n  "title": "Fares",\n  "text": "{FARES}"\n}}\n',
            "jq -c",
        ),
        (f'{{"title": "Ferry", "text": "{FERRY}"}}{{"title": "Fares", "text": "{FARES}"}}', "jq -c"),
        (f'{{"title": "Ferry", "text": "{FERRY}"}}\n{{"title": "Fares", "te', "jq -c"),
        ('{\n  "status": "ok",\n  "articles": [\n    {\n      "title": "Ferry"\n    }\n  ]\n}\n', "jq"),
        (f'[\n {{\n  "title": "Ferry",\n  "text": "{FERRY}"\n }},\n {{\n  "title": "Fares",\n  "te', "jq"),
        (f"[{{'title': 'Ferry', 'text': '{FERRY}'}}]", "JSON array"),
        (
            f'{{"title": "Ferry", "te\n{{"title": "Fares", "text": "{FARES}"}}\n',
            "begins as JSON .* --format plain-text",
        ),
        (f'{{\n  "title": "Ferry",\n  "text": "{FERRY}', "begins as JSON .* line 3"),
        (f'title,text\nFerry,"{FERRY}"\nFares,"{FARES}"\n', "pandas"),
        (f'\ufeff"id";"Headline";"pub_date";"Content"\n1;Ferry;2021-03-04;"{FERRY}"\n', "pandas"),
        ("URL,Title,Folder\nhttps://example.org/a,Ferry,Unread\n", "pandas"),
        (f"url\ttext\nhttps://example.org/a\t{FERRY}\n", "pandas"),
    ],
)
def test_the_user_is_told_how_to_have_them_read(text: str, told: str) -> None:
    with pytest.raises(InputError, match=told):
        clean(text.encode(), "articles.jsonl")


@pytest.mark.parametrize(
    "code",
    [
        "/*! Harbour theme. Made by people who gave their time. */\nbody {\n  margin: 0;\n}\n.a p { color: #222; }\n",
        '@charset "utf-8";\n@media (max-width: 600px) { nav { display: none } }\n',
        "// Counts readers.\n'use strict';\nfunction count(a) { return a + 1; }\n",
        "!function(e,t){var n=e.a;n.push(t);return n}(window,document);",
        "(()=>{var a={};a.b=1;})();",
        "window.dataLayer = window.dataLayer || [];\nfunction tag() { dataLayer.push(arguments); }\n",
    ],
)
def test_code_is_no_article(code: str) -> None:
    with pytest.raises(InputError, match="script or a style sheet"):
        clean(code.encode(), "x")


@pytest.mark.parametrize(
    "begins", [" " * 100_000, "/*" * 50_000, "/**/" * 50_000, "." * 100_000, "//\n" * 50_000, '",' * 60]
)
@pytest.mark.usefixtures("in_bounded_time")
def test_no_beginning_is_looked_at_for_long(begins: str) -> None:
    refuse(begins + "text")


@pytest.mark.parametrize(
    ("text", "format"),
    [
        (f'{{"title": "Ferry", "text": "{FERRY}"}}\n', "front-matter"),
        (f'{{"title": "Ferry"}}\n{FERRY}\n\n{FARES}\n', "front-matter"),
        (f'{{\n"title": "Ferry"\n}}\n\n{{"{FERRY}"\n', "front-matter"),
        (f'{{"{FERRY}": "{FARES}"\n', "plain-text"),
        ("Text, title, date\n", "plain-text"),
        (f"Title, date\n\n{FERRY}\n", "plain-text"),
        (f"Ferries, harbours, boats\n{FERRY}\n", "plain-text"),
        (f'["{FERRY}"]\n', "plain-text"),
        (f"import duties; export duties; {FERRY}\n\n{FARES}\n", "plain-text"),
        (f"function f() {{ return 1; }}\n\n{FERRY}\n\n" + f"{FARES}\n\n" * 3, "plain-text"),
        (f'[{{"title": "a quotation that begins so\n\n{FERRY}\n', "plain-text"),
    ],
)
def test_one_article_is_read(text: str, format: str) -> None:
    assert read(text).input_format == format


def test_who_names_the_format_has_the_text_read() -> None:
    assert clean(f'[{{"text": "{FERRY}"}}]'.encode(), "x", format="plain-text").article.format == "plain-text"


ROW = "Title: {}\nDate: 2024-03-01\n\n{}\n\n"


@pytest.mark.parametrize(
    "text",
    [
        ROW.format("Ferry", FERRY) + ROW.format("Fares", FARES),
        "=====\n" + ("=" * 30 + "\n").join([ROW.format("Ferry", FERRY), ROW.format("Fares", FARES)]),
        f"\ufeffDATE: 1 May 2024\n\nTITLE: Ferry\n\n{FERRY}\n\nDATE: 2 May 2024\n\nTITLE: Fares\n\n{FARES}\n",
        f"<corpus>\n<doc>\n<p>{FERRY}</p>\n</doc>\n<doc>\n<p>{FARES}</p>\n</doc>\n</corpus>\n",
        f"<?xml version='1.0'?>\n<teiCorpus><TEI><p>{FERRY}</p></TEI><TEI xml:id='b'><p>{FARES}</p></TEI></teiCorpus>",
    ],
)
def test_several_articles_are_not_one(text: str) -> None:
    with pytest.raises(InputError, match="several articles"):
        clean(text.encode(), "x")


@pytest.mark.parametrize("begin", ["", "<doc>\n<s>\n"])
def test_a_word_a_line_is_no_text(begin: str) -> None:
    words = "\n".join(f"{word}\tXY\t{word.lower()}" for word in (FERRY + FARES + FERRY).split())
    with pytest.raises(InputError, match="a word a line"):
        clean((begin + words).encode(), "x")


@pytest.mark.parametrize(
    "text",
    [
        ROW.format("Ferry", FERRY) + f"Title: holder since 2016, the ferry keeps its name.\n\n{FARES}\n",
        f"<article><h1>Ferry</h1><p>{FERRY}</p></article><article><h2>Fares</h2><p>{FARES}</p></article>",
        "Home\tNews\tSport\n" * 5 + f"Ferry\n\n{FERRY}\n",
    ],
)
def test_what_looks_like_several_is_read(text: str) -> None:
    assert FERRY in clean(text.encode(), "x").article.text
