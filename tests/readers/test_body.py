"""What stands in an envelope: an article, or a page with its menus."""

from __future__ import annotations

import pytest

from conftest import FARES, FERRY
from newsclean import clean
from newsclean.readers import read as read_any
from newsclean.readers.body import read

MENU = "<ul>" + "".join(f"<li><a href='/{n}'>Menu {n}</a></li>" for n in range(12)) + "</ul>"


@pytest.mark.parametrize(
    "body",
    [
        f"<body class='x'><p>{FERRY}</p></body>",
        f"<!DOCTYPE html>\n<html><head><title>x</title></head><body><p>{FERRY}</p></body></html>",
        f"<header><a href='/'>x</a></header><main><p>{FERRY}</p></main>",
        f"<nav>{MENU}</nav><p>{FERRY}</p><footer>x</footer>",
        f"{MENU}<p>{FERRY}</p><form><input></form>",
    ],
)
def test_a_page_is_read_as_one(body: str) -> None:
    document = read(body, 1)
    assert (document.format, document.input_format) == ("html", "front-matter")


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{FERRY}</p>",
        f"{FERRY}\n\n{FARES}",
        f"<p>{FERRY}</p><form action=x><input name=mail><button>Go</button></form>",
        f"<h2>Links</h2>{MENU}<p>{FERRY}</p>",
        f"<article><header><h1>x</h1></header><p>{FERRY}</p></article>",
        f"<iframe src=x></iframe><script>a()</script><p>{FERRY}</p>",
    ],
)
def test_an_article_is_no_page(body: str) -> None:
    document = read(body, 1)
    assert (document.format, document.input_format) == ("front-matter", "front-matter")


def test_page_in_front_matter() -> None:
    paragraphs = "".join(f"<p>{FERRY}</p><p>{FARES}</p>" for _ in range(1))
    page = (
        f"<body><nav>{MENU}</nav><main><h1>Ferry runs again</h1>{paragraphs}</main><footer>© The Outlet</footer></body>"
    )
    article = clean(f"---\ntitle: Ferry runs again\nauthor: Ida Roth\n---\n{page}".encode(), "x").article
    assert article.format == "front-matter"
    assert (article.title, article.authors) == ("Ferry runs again", ("Ida Roth",))
    assert article.text == f"{FERRY}\n\n{FARES}"
    assert {removal.line for removal in article.removed} == {5}


LINKS = "\n".join(f"- [Menu {n}](/{n})" for n in range(6))


def test_page_in_markdown() -> None:
    page = f"{LINKS}\n\n# Ferry runs again\n\n{FERRY}\n\n{FARES}\n\n{LINKS}\n\n© The Outlet"
    article = clean(f"---\ntitle: Ferry runs again\n---\n{page}".encode(), "x").article
    assert (article.format, article.title) == ("front-matter", "Ferry runs again")
    assert article.text == f"{FERRY}\n\n{FARES}"


def test_a_page_in_markdown_may_end_with_a_sentence_of_its_own() -> None:
    footer = "Comments are closed. © The Outlet, which belongs to all who live on the island."
    page = f"{LINKS}\n{LINKS}\n\n{FERRY}\n\n{FARES}\n\n{FERRY.upper()}\n\n{LINKS}\n\n{footer}"
    assert read(page, 1).format == "scraped-text"


@pytest.mark.parametrize(
    "body",
    [
        f"{LINKS}\n{LINKS}\n\n{FERRY}\n\n{FARES}",
        f"{FERRY}\n\n{LINKS}\n{LINKS}\n\n{FARES}",
        f"{FERRY}\n\n{FARES}\n\n{LINKS}\n{LINKS}",
        f"- [Fares](#fares)\n\n{FERRY}\n\n## Fares\n\n{FARES}\n\n{LINKS}",
    ],
)
def test_links_in_markdown_are_no_menus(body: str) -> None:
    assert read(body, 1).format == "front-matter"


def test_lines_of_a_page_count_from_the_first_of_the_file() -> None:
    assert [block.line for block in read(f"<body>\n<p>{FERRY}</p>\n\n<p>{FARES}</p></body>", 7).blocks] == [8, 10]


CLASSIC = (
    f"<strong>OSMUND</strong> &#8211; {FERRY}\n\n"
    '[caption id="a" width="300"]<img src="ferry.jpg" alt="" /> The quay.[/caption]\n\n'
    f'&#8220;{FARES}&#8221;\n\nThe timetable hangs <a href="/t">in the harbour</a>, and on the boat itself.\n'
)


def test_a_body_without_its_envelope_loses_no_paragraph() -> None:
    article = clean(CLASSIC.encode(), "x").article
    assert article.format == "html"
    assert article.text == (
        f"OSMUND – {FERRY}\n\n“{FARES}”\n\nThe timetable hangs in the harbour, and on the boat itself."
    )


@pytest.mark.parametrize(
    ("text", "format"),
    [
        pytest.param(
            f"{FERRY}\n\n{FARES}\n\nWho writes <br> sees it printed.\n", "plain-text", id="a tag is spoken of"
        ),
        pytest.param(f"{FERRY} {FARES}\n\n" * 8 + "It runs <b>twice</b>.\n", "plain-text", id="one in a long text"),
        pytest.param(f"{FERRY}\n\n{FARES} &amp; &#8220;more&#8221;\n", "plain-text", id="entities leaked"),
        pytest.param(f"Home\nNews\nSport\n\n{FERRY}\n\n<em>{FARES}</em>\n", "scraped-text", id="a tag leaked"),
        pytest.param(f"{FERRY}\n\n[gallery ids='1,2']\n\n{FARES}\n", "html", id="shortcode"),
        pytest.param(f"<p>{FERRY}</p>\n<p>{FARES}</p>\n", "html", id="paragraphs"),
    ],
)
def test_a_body_without_its_envelope_is_told_from_text(text: str, format: str) -> None:
    assert clean(text.encode(), "x").article.format == format


def test_a_body_without_its_envelope_may_say_whose_it_is() -> None:
    whose = "<p>© 2021 The Osmund Gull. All rights reserved.</p>"
    page = f"<h1>Ferry to run twice a day</h1><p>{FERRY}</p><p>{FARES}</p>{whose}"
    assert clean(page.encode(), "x").article.source == "The Osmund Gull"
    assert clean(f"---\ntitle: Ferry to run twice a day\n---\n{page}".encode(), "x").article.source is None


def test_a_part_of_a_page_is_judged_as_a_page() -> None:
    assert clean(f"<div><p>{FERRY}</p><p>{FARES}</p></div>".encode(), "x").document.format == "html"
    assert clean(f"<p>{FERRY}</p><p>{FARES}</p>".encode(), "x").document.format == "front-matter"


def test_what_declares_to_be_xml_is_markup() -> None:
    article = clean(
        f"<?xml version='1.0'?>\n<story><text>{FERRY}</text><text>{FARES}</text></story>".encode(), "x"
    ).article
    assert (article.format, article.text) == ("html", f"{FERRY}\n\n{FARES}")
    data = f"<?xml version='1.0'?><a><![CDATA[<div><p>{FERRY}</p><p>{FARES}</p></div>]]></a>"
    assert clean(data.encode(), "x").article.text == f"{FERRY}\n\n{FARES}"


@pytest.mark.parametrize("text", ["[caption " * 20_000, "# " + " " * 100_000], ids=["shortcodes", "spaces"])
def test_no_text_is_searched_from_each_place_again(text: str) -> None:
    assert read_any(text).input_format in {"plain-text", "scraped-text"}


@pytest.mark.parametrize(
    "body",
    [
        f"{FERRY}\n\nThe [timetable](/t) hangs in the **harbour**.\n\n<p align='center'>\n</p>\n\n<p>{FARES}</p>\n",
        f"{FERRY}\n\nThe <a href='/t'>timetable</a> hangs in the <b>harbour</b>.\n\n"
        f"<p class='x'>\n</p>\n\n<div>\n</div>\n\n<p>{FARES}</p>\n",
    ],
)
def test_prose_with_a_few_elements_below_it_keeps_its_paragraphs(body: str) -> None:
    article = clean(f"---\ntitle: x\n---\n{body}".encode(), "x").article
    assert article.text == f"{FERRY}\n\nThe timetable hangs in the harbour.\n\n{FARES}"


def test_markdown_with_a_few_tags_is_no_page() -> None:
    text = (
        f"<div>\n\n[![](logo.png)](/)\n\n</div>\n\n[Politics](/p) [Sport](/s) [Culture](/c)\n\n# Ferry twice a day\n\n"
        f"By [Ida Roth](/roth)\n\n{FERRY}\n\n<div>\n\n{FARES}\n\n</div>\n"
    )
    article = clean(text.encode(), "x").article
    assert (article.title, article.authors) == ("Ferry twice a day", ("Ida Roth",))
    assert article.text == f"{FERRY}\n\n{FARES}"
