"""Pages and fragments of HTML: what is one, what is read of it, and what it states of itself."""

from __future__ import annotations

import json

import pytest

from conftest import FARES, FERRY
from newsclean.readers import read as read_any
from newsclean.readers.pages.html import fragment, read, sniff


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"<!DOCTYPE html><p>{FERRY}", id="doctype"),
        pytest.param(f"\n  <!doctype HTML>\n<p>{FERRY}", id="doctype-in-other-case"),
        pytest.param(f"<html>{FERRY}", id="html"),
        pytest.param(f"<!-- saved -->\n<HTML lang=en>{FERRY}", id="comment-first"),
        pytest.param(f'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">{FERRY}', id="xhtml"),
        pytest.param(f"<body>{FERRY}", id="body"),
        pytest.param(f"<p>{FERRY}</p>\n<p>{FARES}</p>", id="fragment"),
        pytest.param(f"<div><h1>Ferry</h1>{FERRY}</div>", id="fragment-of-div"),
        pytest.param(f"{FERRY}<br><br><b>Fares</b><br>{FARES}<br><br>{FERRY}", id="breaks"),
        pytest.param(f"{FERRY}<span class='x br'></span>{FARES}<span class=br></span>{FERRY}", id="spans as breaks"),
    ],
)
def test_html(text: str) -> None:
    assert read_any(text).input_format == "html"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{FERRY} Write <html> and <body> first, she told the class.", id="mention-of-html"),
        pytest.param(f"{FERRY} Use <b> or <i> in a letter.", id="mention-of-b"),
        pytest.param("Profit < 5%, loss > 3%, <Company> said. <ceo@example.com>", id="less-than"),
        pytest.param(f"<Reuters> - {FERRY}", id="agency-in-brackets"),
        pytest.param("", id="nothing"),
    ],
)
def test_no_html(text: str) -> None:
    assert sniff(text) is None
    assert read_any(text).input_format == "plain-text"


PAGE = """<!DOCTYPE html>
<html lang="en-GB">
<head>
<title>Ferry to run twice a day | Osmund Courier</title>
<meta property="og:title" content="Ferry to run &amp;quot;twice&amp;quot; a day">
<meta name=author content="Ida Roth">
<meta property="article:published_time" content="2024-03-01T07:30:00Z">
<meta property="article:tag" content="ferries"><meta property="article:tag" content="islands">
<meta property="og:image" content=" https://courier.example/ferry.jpg ">
<meta name="unknown" content="x"><meta name="description"><meta content="y">
<link rel=canonical href="https://courier.example/ferry">
</head>
<body>
<h1>Ferry to run twice a day</h1>
<p>First.</p>

<p>Second
line.</p>
</body></html>
"""


def test_blocks_of_a_page() -> None:
    document = read(PAGE)
    assert [(block.text, block.tag, block.line) for block in document.blocks] == [
        ("Ferry to run twice a day", "h1", 14),
        ("First.", "p", 15),
        ("Second line.", "p", 17),
    ]
    assert document.format == "html"


def test_what_a_page_states_of_itself() -> None:
    hints = {(hint.field, hint.origin): hint.value for hint in read(PAGE).hints}
    assert hints["title", "meta:og:title"] == 'Ferry to run "twice" a day'
    assert hints["title", "h1"] == "Ferry to run twice a day"
    assert hints["title", "title-element"] == "Ferry to run twice a day | Osmund Courier"
    assert hints["authors", "meta:author"] == "Ida Roth"
    assert hints["published", "meta:article:published_time"] == "2024-03-01T07:30:00Z"
    assert hints["image", "meta:og:image"] == "https://courier.example/ferry.jpg"
    assert hints["url", "link:canonical"] == "https://courier.example/ferry"
    assert hints["language", "html:lang"] == "en-GB"
    assert [hint.value for hint in read(PAGE).hints if hint.field == "tags"] == ["ferries", "islands"]


def test_what_a_journal_states_of_its_article() -> None:
    names = ("Roth, Ida", "Jon Vell", "Ek, Bo, Dr.")
    stated = "".join(f'<meta name="citation_author" content="{name}">' for name in names)
    more = '<meta name="citation_journal_title" content="Island Letters"><meta name="citation_title" content="Piers">'
    hints = read(f"<html><head>{stated}{more}</head><body></body></html>").hints
    assert [(hint.field, hint.value) for hint in hints] == [
        ("authors", "Ida Roth"),
        ("authors", "Jon Vell"),
        ("authors", "Ek, Bo, Dr."),
        ("source", "Island Letters"),
        ("title", "Piers"),
    ]


def test_elements_that_name_the_byline() -> None:
    body = """<p class="author-name">Ann Lee</p><p class="article-byline authorName">Bo Ek</p><p class=author>No</p>
    <p class="ByLine author_names">Cy <b>Fox</b></p><a rel=author>Di Orr</a><a rel="author me">No</a>
    <p itemprop=author>By <b itemprop=name>Ed Poe</b></p><p itemprop=name>No</p><p class=byline> </p>"""
    hints = read(f"<html><body>{body}</body></html>").hints
    assert [(hint.value, hint.origin) for hint in hints] == [
        ("Di Orr", "rel-author"),
        ("Ed Poe", "microdata:author"),
        ("By Ed Poe", "microdata:author"),
        ("Bo Ek", "byline-element"),
        ("Ann Lee", "byline-element"),
        ("Bo Ek", "byline-element"),
        ("Cy Fox", "byline-element"),
    ]


def json_ld(value: object, **page: str) -> dict[str, list[str]]:
    text = value if isinstance(value, str) else json.dumps(value)
    script = page.get("script", "<script type='application/ld+json'>{}</script>").format(text)
    found: dict[str, list[str]] = {}
    for hint in read(f"<html><head>{script}</head><body><p>x</p></body></html>").hints:
        found.setdefault(hint.field, []).append(hint.value)
    return found


ARTICLE = {"@type": "NewsArticle", "headline": "Ferry", "datePublished": "2024-03-01", "author": {"name": "Ida Roth"}}


@pytest.mark.parametrize(
    "value",
    [
        pytest.param(ARTICLE, id="object"),
        pytest.param([{"@type": "Organization", "name": "No"}, ARTICLE], id="list"),
        pytest.param({"@graph": [{"@type": "WebSite", "name": "No"}, ARTICLE]}, id="graph"),
        pytest.param({"@type": "WebPage", "mainEntity": ARTICLE}, id="main-entity"),
        pytest.param(ARTICLE | {"@type": ["Thing", "https://schema.org/NewsArticle"]}, id="list-of-types"),
        pytest.param(ARTICLE | {"author": ["Ida Roth"]}, id="author-as-text"),
        pytest.param(
            {"@graph": [ARTICLE | {"author": {"@id": "#ida"}}, {"@id": "#ida", "@type": "Person", "name": "Ida Roth"}]},
            id="author-by-reference",
        ),
        pytest.param("<!--\n" + json.dumps(ARTICLE) + "\n-->", id="in-a-comment"),
        pytest.param("//<![CDATA[\n" + json.dumps(ARTICLE) + "\n//]]>", id="in-cdata"),
        pytest.param(json.dumps(ARTICLE) + ";", id="semicolon"),
        pytest.param(json.dumps(ARTICLE).replace("Ferry", "Fer\try"), id="control-character"),
    ],
)
def test_json_ld(value: object) -> None:
    found = json_ld(value)
    assert found["title"] in (["Ferry"], ["Fer ry"])
    assert found["published"] == ["2024-03-01"]
    assert found["authors"] == ["Ida Roth"]


@pytest.mark.parametrize(
    "value", ["", "{", "[]", "null", "1", '{"@type": null}', "[" * 5000, '{"@type":"NewsArticle","author":[[[]]]}']
)
def test_json_ld_that_says_nothing(value: str) -> None:
    assert json_ld(value) == {}


def test_the_articles_json_ld_speaks_before_the_pages() -> None:
    assert json_ld([{"@type": "WebPage", "name": "Page"}, ARTICLE])["title"] == ["Ferry", "Page"]


@pytest.mark.parametrize(
    "noise",
    [
        "<script>var x = '<p>no</p>'</script>",
        "<style>p { color: red }</style>",
        "<!-- no -->",
        "<noscript>no</noscript>",
        "<template><p>no</p></template>",
        "<svg><title>no</title></svg>",
        "<iframe>no</iframe>",
        "<?php echo 'no' ?>",
    ],
)
def test_what_no_reader_sees_is_no_block(noise: str) -> None:
    body = f"<p>{FERRY}</p>{noise}<p>{FARES}</p>"
    assert [block.text for block in read(f"<html><body>{body}</body></html>").blocks] == [FERRY, FARES]
    assert [block.text for block in fragment(body)] == [FERRY, FARES]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"<p>{FERRY}</p><p>{FARES}</p>", id="p"),
        pytest.param(f"<p>{FERRY}<p>{FARES}", id="p-without-end"),
        pytest.param(f"<div>{FERRY}</div>{FARES}", id="text-beside-div"),
        pytest.param(f"<custom-tag>{FERRY}</custom-tag><p>{FARES}", id="unknown-tag"),
        pytest.param(f"<p><span>{FERRY[:20]}</span>{FERRY[20:]}</p><b>{FARES}</b>", id="inline"),
        pytest.param(f"<blockquote><p>{FERRY}</p></blockquote><div><div>{FARES}</div></div>", id="nested"),
        pytest.param(f"<p>{FERRY}</p></div></p></td><p>{FARES}</p>", id="ends-of-nothing"),
    ],
)
def test_page_and_fragment_mean_the_same(body: str) -> None:
    page = read(f"<html><body>{body}</body></html>").blocks
    assert [block.text for block in page] == [block.text for block in fragment(body)] == [FERRY, FARES]
    assert [block.opens for block in page] == [block.opens for block in fragment(body)] == [True, True]


def test_nesting_without_bound() -> None:
    page = "<html><body>" + "<div>" * 20_000 + FERRY + "</div>" * 20_000 + f"<p>{FARES}</p></body></html>"
    assert [block.text for block in read(page).blocks] == [FERRY, FARES]


@pytest.mark.parametrize("tags", ["<div><p>", "<b><p>", "<b>", "<span>", "<ul><li>", "<blockquote>"])
def test_elements_that_nobody_closes(tags: str) -> None:
    """Each stands in all before it."""
    told = [f"Entry {number} tells of the ferry.\n" for number in range(3_000)]
    page = "<html><body>" + "".join(tags + entry for entry in told) + "</body></html>"
    assert " ".join(block.text for block in read(page).blocks) == "".join(told).replace("\n", " ").strip()


@pytest.mark.parametrize("noted", ["https://courier.example/ferry\n", "2024-01-05 10:11 INFO saved\nferry.html\n\n"])
def test_a_page_with_a_note_above_it(noted: str) -> None:
    page = f"<!DOCTYPE html>\n<html><body><nav>Home</nav><main><p>{FERRY}</p></main></body>\n</html>\n<!-- cached -->"
    assert read_any(noted + page).input_format == "html"
    assert (
        read_any(f"{noted}{FERRY}\n\n{noted}A page begins with\n<html>\nand ends with </html>, she said.").input_format
        != "html"
    )


def test_page_without_a_body() -> None:
    assert read("<html></html>").blocks == ()
    assert read("<!doctype html>").blocks == ()


def test_lines_are_numbered_beyond_a_long_script() -> None:
    script = "<script>\n" + "x = 1;\n" * 8_000 + "</script>\n"
    page = f"<html><head>\n{script}</head><body>\n<p>{FERRY}</p>\n{script}<p>{FARES}</p>\n</body></html>"
    lines = page.split("\n")
    assert [(block.text, block.text in lines[block.line - 1]) for block in read(page).blocks] == [
        (FERRY, True),
        (FARES, True),
    ]


@pytest.mark.parametrize("empty", ["<script src='/a.js' />", '<iframe src="/b"/>', "<title/>", "<STYLE/>"])
def test_a_page_that_was_written_as_xml(empty: str) -> None:
    body = f"{empty}<div class='ad'/><a name=\"top\"/><p>{FERRY}<br/></p><i/>{empty}<p>{FARES}</p>"
    blocks = read(f"<html><head>{empty}</head><body>{body}</body></html>").blocks
    assert [(block.text, len(block.ancestors), block.linked) for block in blocks] == [(FERRY, 1, 0), (FARES, 1, 0)]


def test_an_address_that_ends_in_a_slash_ends_no_element() -> None:
    page = f"<body><script src=/a.js/></script><p>{FERRY} <a href=/fares/>Fares</a></p></body>"
    assert [(block.text, block.linked) for block in read(page).blocks] == [(f"{FERRY} Fares", 5)]


def test_what_stands_in_the_shadow_of_an_element_is_shown() -> None:
    shadow = f'<x-story><template shadowrootmode="open"><style>p {{}}</style><p>{FERRY}</p></template></x-story>'
    document = read(f"<!DOCTYPE html><body>{shadow}<template><p>A dialogue.</p></template><p>{FARES}</p></body>")
    assert [block.text for block in document.blocks] == [FERRY, FARES]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<b>What it costs</b>Fares stay", "What it costs Fares stay"),
        ("all year.<a href=/x>Read on</a>", "all year. Read on"),
        ("<i>Osmund</i>’s quay and <b>mid</b>night", "Osmund’s quay and midnight"),
        (
            "<span>T</span>he quay, <b>Mc</b>Gull, e<i>Ferry</i>, <b>OSMUND</b>Island",
            "The quay, McGull, eFerry, OSMUNDIsland",
        ),
        ("a.m.<b>Ferry</b>, www.<b>osmund</b>.example", "a.m.Ferry, www.osmund.example"),
    ],
)
def test_words_that_meet_where_elements_do(markup: str, text: str) -> None:
    assert [block.text for block in read(f"<html><body><p>{markup}</p></body></html>").blocks] == [text]


WRAPPED = (
    "The ferry to Osmund Island will run twice a day",
    "from the first of May, the harbour board decided",
    "on Tuesday after a debate that lasted well into",
    "the night. Fares stay as they are, and children",
    "travel free.",
)


@pytest.mark.parametrize(
    "markup", ["<p>{}</p>".format("<br>\n".join(WRAPPED)), "<pre>{}</pre>".format("\n".join(WRAPPED))]
)
def test_a_paragraph_that_was_wrapped_is_one(markup: str) -> None:
    page = read(f"<html><body><h1>Ferry</h1>{markup * 2}<p>{FARES}<br>{FERRY}</p></body></html>")
    paragraph = " ".join(WRAPPED)
    assert [block.text for block in page.blocks] == ["Ferry", paragraph, paragraph, FARES, FERRY]
    assert [block.opens for block in page.blocks] == [True, True, True, True, False]


def test_lines_of_verse_and_of_code_are_lines() -> None:
    lines = (
        "O ferry, that comes in the morning",
        "and goes in the evening, unseen,",
        "why do you stay?",
        "Nobody knows.",
    )
    code = ("def fare(age: int) -> int:", "    return 0 if age < 12 else 9", "print(fare(11))")
    page = read("<html><body><p>{}</p><pre>{}</pre></body></html>".format("<br>".join(lines * 3), "\n".join(code)))
    assert len(page.blocks) == 15


def test_a_line_end_amid_east_asian_words_is_no_space() -> None:
    page = "<html><body><p>雾湾渡船恢复\n  通航。\n居民 修好 ABC\n码头</p><p>안개만\n나룻배</p></body></html>"
    assert [block.text for block in read(page).blocks] == ["雾湾渡船恢复通航。居民 修好 ABC 码头", "안개만 나룻배"]


@pytest.mark.usefixtures("in_bounded_time")
def test_what_nests_deep_is_not_looked_at_for_long() -> None:
    assert [block.text for block in fragment("<div>" * 80_000 + FERRY)] == [FERRY]
