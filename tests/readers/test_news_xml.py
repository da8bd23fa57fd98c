"""Articles in the press's own XML formats state their fields."""

from __future__ import annotations

from newsclean import clean
from newsclean.document import Article

TITLE = "Board closes stone bridge to lorries"
BODY = """<p>The harbour board of Osmund voted on Tuesday night to close the old stone bridge to lorries.</p>
<p>Residents of the quay had collected 2,300 signatures against the traffic, which shakes their houses.</p>"""


def article(markup: str) -> Article:
    return clean(f'<?xml version="1.0" encoding="UTF-8"?>\n{markup}'.encode(), "a.xml").article


def test_nitf() -> None:
    found = article(
        f"""<nitf><head><title>{TITLE}</title>
        <pubdata date.publication="20070108T000000" name="The Osmund Gull"/></head>
        <body><body.head><hedline><hl1>{TITLE}</hl1></hedline><byline class="print_byline">By JONAS FIELD</byline>
        </body.head><body.content><block class="full_text">{BODY}</block></body.content></body></nitf>"""
    )
    assert (found.title, found.authors, found.source, found.published) == (
        TITLE,
        ("Jonas Field",),
        "The Osmund Gull",
        "2007-01-08",
    )
    timed = article(f'<nitf><head><pubdata date.publication="20070108T193000Z"/></head><body>{BODY}</body></nitf>')
    assert timed.published == "2007-01-08T19:30:00+00:00"


def test_newsml() -> None:
    found = article(
        f"""<newsItem><itemMeta><provider literal="Osmund Agency"/></itemMeta><contentMeta><headline>{TITLE}</headline>
        <by>Jonas Field</by><language tag="en"/></contentMeta><contentSet><inlineXML><html><head><title>{TITLE}</title>
        </head><body>{BODY}</body></html></inlineXML></contentSet></newsItem>"""
    )
    assert (found.title, found.authors, found.source) == (TITLE, ("Jonas Field",), "Osmund Agency")


def test_tei() -> None:
    found = article(
        f"""<TEI><teiHeader><fileDesc><titleStmt><title>{TITLE}</title><author>Jonas Field</author></titleStmt>
        <publicationStmt><date when="2020">2020</date></publicationStmt><sourceDesc><bibl>
        <title level="j">The Osmund Gull</title><date when="2019-01-08">8 January 2019</date></bibl></sourceDesc>
        </fileDesc></teiHeader><text><body><head>{TITLE}</head>{BODY}</body></text></TEI>"""
    )
    assert (found.title, found.authors, found.source, found.published) == (
        TITLE,
        ("Jonas Field",),
        "The Osmund Gull",
        "2019-01-08",
    )
    assert found.text.startswith("The harbour board")
