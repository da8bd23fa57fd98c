"""Pages in which a press database shows many documents."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsclean import InputError, clean
from newsclean.databases import pages

PARAGRAPHS = (
    "The harbour board of Osmund voted on Tuesday night to close the old stone bridge to lorries from March.",
    "Residents of the quay had collected 2,300 signatures against the traffic, which shakes their houses & cups.",
)
TITLE = "Board closes stone bridge to lorries"
RIGHTS = "Copyright 2019 Gull Newspapers Limited. All Rights Reserved."
CLASS = ' class="articleParagraph enarticleParagraph"'
MARKED = "".join(f"<p{CLASS}>\n  {p.replace('&', '&amp;').replace('board', '<b>board</b>')}\n</p>" for p in PARAGRAPHS)


def in_order() -> str:
    return f"""<div id="article-GULL1" class="article enArticle"><p>
<div id="hd"><span class='enHeadline'>{TITLE}</span>
</div><div class="author">By Jonas Field</div><div>512 words</div><div>8 January 2019</div><div>The Osmund Gull</div>
<div>GULL</div><div>English</div><div>{RIGHTS}</div>{MARKED}<p>Document GULL000020190109ef1800020</p></div><hr>"""


def codes() -> str:
    rows = {"HD": TITLE, "BY": "By Jonas Field", "PD": "8 January 2019", "SN": "The Osmund Gull", "CY": RIGHTS}
    rows |= {"TD": MARKED, "NS": "gcat : Political/General News", "AN": "Document GULL000020190109ef1800020"}
    cells = (f"<tr><td class=index><b>{code}</b>&nbsp;</td><td>{value}</td></tr>" for code, value in rows.items())
    return f'<div class="article enArticle"><table>{"".join(cells)}</table></div>'


def europresse() -> str:
    return f"""<article><header><div class="rdp__Head"><span class="DocPublicationName">The Osmund Gull, no. 412</span>
<span class="DocHeader">Region, Tuesday, January 8, 2019 512 words, p. 4</span></div>
<div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">{TITLE}</p></div>
<div class="docAuthors">Jonas Field</div></header><section><div class="docOcurrContainer">
<div class="DocText clearfix">{MARKED.replace(CLASS, "")}</div></div></section>
<footer><small>© 2019 The Osmund Gull. Tous droits réservés.</small><p>Certificat émis</p></footer></article>"""


@pytest.mark.parametrize("form", [in_order, codes, europresse], ids=lambda form: form.__name__)
def test_documents_of_a_page(form: Callable[[], str]) -> None:
    markup = f"<html><head><title>Factiva</title><style>p {{}}</style></head><body>{form() * 3}</body></html>"
    page = pages.told(markup.encode())
    assert page is not None
    found = [clean(text.encode(), "a").article for text in pages.documents(page, markup)]
    assert len(found) == 3
    assert {article.text for article in found} == {"\n\n".join(PARAGRAPHS)}
    (first, *_) = found
    assert (first.title, first.authors, first.source, first.published) == (
        TITLE,
        ("Jonas Field",),
        "The Osmund Gull",
        "2019-01-08",
    )
    with pytest.raises(InputError, match="several documents"):
        clean(markup.encode(), "a.html")


def test_other_pages_are_none() -> None:
    assert pages.told(b"<article class='article'><p class='articleParagraph'>The bridge is shut.</p></article>") is None
