"""Documents of text collections in SGML: their elements state their fields."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsclean import InputError, clean
from newsclean.document import Article
from newsclean.sources import find, read

FERRY = "The council of Tarnmouth voted on Tuesday to keep the old ferry, and nobody could say how it will be paid."
FARES = "Fares stay as they are until the autumn, said the woman who chairs the board, and children travel free."
TITLE = "Council keeps the old ferry"
BODY = f"{FERRY}\n\n{FARES}"

TREC = f"""<DOC>
<DOCNO> OG930118-0044 </DOCNO>
<DATE>18 January 1993</DATE>
<HEAD>{TITLE}</HEAD>
<BYLINE>By IDA ROTH</BYLINE>
<TEXT>
{BODY}
</TEXT>
</DOC>
"""
LDC = f"""<DOC id="OSM_ENG_20210504.0012" type="story" >
<HEADLINE>
{TITLE}
</HEADLINE>
<DATELINE>
TARNMOUTH, May 4 (OPA)
</DATELINE>
<TEXT>
<P>
{FERRY.replace(" to ", chr(10) + "to ")}
</P>
<P>
{FARES}
</P>
</TEXT>
</DOC>
"""
REUTERS = f"""<!DOCTYPE lewis SYSTEM "lewis.dtd">
<REUTERS TOPICS="YES" NEWID="1">
<DATE>26-FEB-1987 15:01:01.79</DATE>
<TOPICS><D>ferry</D></TOPICS>
<TEXT>
<TITLE>{TITLE}</TITLE>
<DATELINE>    TARNMOUTH, Feb 26 - </DATELINE><BODY>{BODY}
</BODY></TEXT>
</REUTERS>
"""
WIKI = f"""<doc id="12" url="https://wiki.osmund.example/12" title="{TITLE}">
{TITLE}

{BODY}

</doc>
"""
OWN = f"<doc>\n<title>{TITLE}</title>\n<content>{BODY}</content>\n\n</doc>"


def article(text: str) -> Article:
    return clean(text.encode(), "a.sgml").article


@pytest.mark.parametrize("text", [TREC, LDC, REUTERS, WIKI, OWN, OWN.removesuffix("</doc>")])
def test_the_article_and_its_title(text: str) -> None:
    found = article(text)
    assert (found.format, found.title, found.text) == ("front-matter", TITLE, BODY)


def test_other_fields() -> None:
    assert (article(TREC).authors, article(TREC).published) == (("Ida Roth",), "1993-01-18")
    assert article(LDC).published == "2021-05-04"
    assert article(REUTERS).published == "1987-02-26T15:01:01"
    assert article(WIKI).url == "https://wiki.osmund.example/12"


def test_characters_are_written_as_in_html() -> None:
    assert article(TREC.replace("the woman", "AT&amp;T")).text == BODY.replace("the woman", "AT&T")


def test_lines_are_those_of_the_document() -> None:
    outcome = clean(LDC.encode(), "a.sgml")
    assert [block.line for block in outcome.document.blocks] == [9, 13]


def test_each_document_is_an_input(tmp_path: Path) -> None:
    (tmp_path / "a.sgml").write_text(TREC + LDC, encoding="utf-8")
    sources = [read(entry) for entry in find((str(tmp_path / "a.sgml"),))]
    assert [source.name.rpartition("!")[2] for source in sources] == ["1", "2"]
    assert [article(source.data.decode()).published for source in sources] == ["1993-01-18", "2021-05-04"]
    with pytest.raises(InputError, match="several documents of an SGML collection"):
        article(TREC + LDC)


@pytest.mark.parametrize("text", [f"<docs>\n{BODY}\n</docs>", f"<doc>\n\n{BODY}\n", f"{TITLE}\n\n<doc>\n\n{BODY}"])
def test_other_texts_are_none(text: str) -> None:
    assert article(text).format != "front-matter"


@pytest.mark.parametrize("text", ["</text>" + "<text>" * 20_000, "<text>" * 20_000 + "</text>" * 20_000])
def test_hostile_elements_are_read_in_time(text: str) -> None:
    assert article(f"<doc>\n{text}").authors == ()
