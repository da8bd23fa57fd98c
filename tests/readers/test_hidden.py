"""Articles that a page holds and does not show."""

from __future__ import annotations

import json

import pytest

from newsclean import clean
from newsclean.document import Document
from newsclean.readers.pages.html import read

FERRY = (
    "The ferry to Osmund Island will run twice a day from the first of May, the harbour board decided on Tuesday. "
    "It is the first change to the timetable in eleven years."
)
FARES = (
    "Fares stay as they are until the autumn, said the woman who chairs the board, and children travel free of charge. "
    "What happens after that depends on how many people come."
)
DOCK = (
    "Last winter the boat lay in dock for eleven weeks, and the islanders had to ask fishermen to take them across. "
    "A new engine has been ordered, but it will not arrive before the end of June."
)
BODY = "\n\n".join((FERRY, FARES, DOCK))

HEADLINE = "<h1>Ferry to run twice a day</h1>"
NOTICE = "We use cookies, as all pages do, and hope that you like them very much."
SHELL = f"<header><p>Courier</p></header>{HEADLINE}<div id=app></div><div><p>{NOTICE}</p></div>"


def page(body: str = SHELL, article: object = None) -> Document:
    item = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry"}
    return read(page_of(body, item | {"articleBody": article} if isinstance(article, str) else article or item))


def page_of(body: str, item: object) -> str:
    script = json.dumps(item)
    return f'<html><head>\n<script type="application/ld+json">\n{script}\n</script>\n</head>\n<body>\n{body}\n'


def texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks]


def found(*article: str) -> list[str]:
    return ["Courier", "Ferry to run twice a day", *article, NOTICE]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(BODY, id="blank-lines"),
        pytest.param(BODY.replace("\n\n", "\r\n"), id="line-ends"),
        pytest.param(BODY.replace("\n\n", "&#10;"), id="escaped-line-ends"),
        pytest.param(f"<p>{FERRY}</p><p>{FARES}</p><p>{DOCK}</p>", id="markup"),
        pytest.param(f"&lt;p&gt;{FERRY}&lt;/p&gt;&lt;p&gt;{FARES}&lt;/p&gt;{DOCK}", id="escaped-markup"),
        pytest.param(f"{FERRY}<br><br>{FARES}<br><br>{DOCK}", id="breaks"),
    ],
)
def test_paragraphs_of_json_ld(body: str) -> None:
    document = page(article=body)
    assert texts(document) == found(FERRY, FARES, DOCK)
    assert [block.opens for block in document.blocks] == [True] * 6
    assert "JSON-LD" in document.warnings[0]


@pytest.mark.parametrize(
    "article",
    [
        pytest.param({"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle", "articleBody": BODY}]}, id="graph"),
        pytest.param([{"@type": ["Thing", "ReportageNewsArticle"], "articleBody": BODY}], id="list"),
    ],
)
def test_json_ld_in_all_its_forms(article: object) -> None:
    assert texts(page(article=article)) == found(FERRY, FARES, DOCK)


def test_json_ld_without_line_ends_is_one_paragraph() -> None:
    assert texts(page(article=f"{FERRY} {FARES} < {DOCK}")) == found(f"{FERRY} {FARES} < {DOCK}")


def test_entries_of_a_live_blog() -> None:
    entries = [{"headline": "The board votes", "articleBody": FERRY}, {"articleBody": FARES}, "no entry", {}]
    blog = {"@type": "LiveBlogPosting", "headline": "Ferry", "liveBlogUpdate": entries}
    assert texts(page(article=blog)) == found("The board votes", FERRY, FARES)


def test_noscript() -> None:
    held = f"<div>\n<p>{FERRY}</p>\n<p>{FARES}</p>\n<p>{DOCK}</p></div>"
    document = page(f"{HEADLINE}\n<noscript>{held}</noscript>\n<footer>\n<p>{NOTICE}</p></footer>")
    assert texts(document) == found(FERRY, FARES, DOCK)[1:]
    assert [block.line for block in document.blocks] == [7, 9, 10, 11, 13]
    assert "noscript" in document.warnings[0]


def test_json_ld_speaks_before_noscript() -> None:
    noscript = f"<noscript><p>{DOCK}</p><p>{FARES}</p><p>{FERRY}</p></noscript>"
    assert texts(page(SHELL + noscript, BODY)) == found(FERRY, FARES, DOCK)


def test_lines_are_those_of_the_json_ld() -> None:
    assert [block.line for block in page(article=BODY).blocks] == [7, 7, 3, 3, 3, 7]


@pytest.mark.parametrize(
    ("body", "article"),
    [
        pytest.param(f"{HEADLINE}<p>{FERRY}</p><p>{FARES}</p><p>{DOCK}</p>", BODY, id="shown"),
        pytest.param(f"{HEADLINE}<p>{FERRY} {FARES}</p>", f"{DOCK} {DOCK}", id="as-much-shown-as-hidden"),
        pytest.param(f"{HEADLINE}<div>{BODY.replace('.', '<br>')}</div>", BODY, id="shown-without-full-stops"),
        pytest.param(HEADLINE, FERRY, id="a-summary"),
        pytest.param(f"{HEADLINE}<noscript><p>{FERRY}</p></noscript>", None, id="a-notice-that-scripts-are-needed"),
        pytest.param(f"{SHELL}<template><p>{FERRY}</p><p>{FARES}</p><p>{DOCK}</p></template>", None, id="a-template"),
        pytest.param(SHELL, None, id="nothing"),
    ],
)
def test_page_stays_as_it_is(body: str, article: str | None) -> None:
    document = page(body, article)
    assert document.warnings == ()
    assert texts(document) == texts(read(f"<html><body>{body}"))


def test_article_goes_on_behind_its_teaser() -> None:
    teaser = f"{HEADLINE}<p>{FERRY}</p><p>Subscribe to go on.</p><p>{NOTICE}</p>"
    wanted = [FERRY, FARES, DOCK, "Subscribe to go on.", NOTICE]
    long = "\n".join((BODY, *(f"Visit number {n} to the island took longer than the one before it." for n in range(9))))
    assert [text for text in texts(page(teaser, long)) if "isit" not in text][1:] == wanted
    one_line = page(teaser, long.replace("\n", " "))
    assert [text[:30] for text in texts(one_line)[1:4]] == [FERRY[:30], FARES[:30], "Subscribe to go on."]


def test_teaser_and_article_are_one() -> None:
    markup = page_of(
        f"<div id=app>{HEADLINE}<p>{FERRY}</p></div>",
        {"@type": "NewsArticle", "headline": "Ferry", "articleBody": BODY},
    )
    record = clean(markup.encode(), "ferry.html").article
    assert record.text == f"{FERRY}\n\n{FARES}\n\n{DOCK}"


def test_deck_stays_above_the_article() -> None:
    deck = "The harbour board wants more people to come to the island, and soon."
    item = {"@type": "NewsArticle", "description": deck, "articleBody": BODY}
    shown = f"{HEADLINE}<p>{deck}</p><p>{NOTICE}</p>"
    assert texts(page(shown, item))[1:] == [deck, FERRY, FARES, DOCK, NOTICE]


def test_what_a_page_made_of_frames_shows_where_there_are_none() -> None:
    shown = "".join(f"<p>{text}</p>" for text in (FERRY, FARES, DOCK))
    page = f"<html><frameset cols=20%,80%><frame src=menu.html><frame src=ferry.html><noframes><body>{shown}</body>"
    article = clean(f"{page}</noframes></frameset></html>".encode(), "ferry.html").article
    assert article.text == "\n\n".join((FERRY, FARES, DOCK))
    assert "noframes" in article.warnings[0]


def test_elements_of_amp_are_shown_as_others_are() -> None:
    body = f'<amp-list><div role="list"><p>{FERRY}</p></div></amp-list><amp-accordion><section><p>{FARES}</p></section>'
    locked = f'</amp-accordion><section subscriptions-section="content"><p>{DOCK}</p></section>'
    assert texts(page(body + locked)) == [FERRY, FARES, DOCK]
