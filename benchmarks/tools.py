"""newsclean and its peers, each called as its documentation says a user should.

A peer is one function and one line in TOOLS.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import justext as justext_library
import lxml.html
import newspaper
import pycld2
import readability as readability_library
import trafilatura as trafilatura_library
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.encoding import detect_encoding
from resiliparse.parse.html import HTMLTree

from benchmarks.cases import Answer, Input, newsclean


def trafilatura(given: Input) -> Answer:
    """With all its metadata, as newsclean gives them."""
    document = trafilatura_library.bare_extraction(given.data, with_metadata=True)
    if document is None:
        return Answer()
    return Answer(document.text or "", document.title, document.date, tuple((document.author or "").split("; ")))


def resiliparse(given: Input) -> Answer:
    """The main content, without what its options call no content."""
    tree = HTMLTree.parse_from_bytes(given.data, detect_encoding(given.data) or "utf-8")
    text = extract_plain_text(tree, main_content=True, alt_texts=False, comments=False, post_meta=False)
    return Answer(text, tree.title)


_LINES = ("p", "div", "br", "li", "tr", "td", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6")


def readability(given: Input) -> Answer:
    """The text of the HTML that it gives, a line for each element that is one."""
    document = readability_library.Document(given.data)
    summary = lxml.html.fromstring(document.summary())
    for element in summary.iter(*_LINES):
        element.tail = "\n" + (element.tail or "")
    return Answer(summary.text_content(), document.title())


def newspaper4k(given: Input) -> Answer:
    """Given the decoded page: its own users get that from the download."""
    article = newspaper.article("", input_html=given.text, fetch_images=False)
    published = str(article.publish_date or "")
    return Answer(article.text, article.title, published, tuple(article.authors))


def justext(given: Input) -> Answer:
    """With the stop words of the language that the page states, else of English."""
    stated = _LANGUAGE.search(given.data[:5000])
    words = _stop_words(stated[1].decode().lower() if stated else "en")
    paragraphs = justext_library.justext(given.data, words)
    return Answer("\n".join(one.text for one in paragraphs if not one.is_boilerplate))


_LANGUAGE = re.compile(rb"""<html[^>]*?\blang\s*=\s*["']?([A-Za-z]{2})""")


@cache
def _stop_words(language: str) -> frozenset[str]:
    names = {code: name.title() for name, code in pycld2.LANGUAGES} | {"no": "Norwegian_Bokmal", "ko": "Korean"}
    name = names.get(language)
    known = name in justext_library.get_stoplists()
    words: frozenset[str] = justext_library.get_stoplist(name if known else "English")
    return words


Tool = Callable[[Input], Answer]

REFERENCE = "trafilatura"
"""The tool whose speed is 1."""
TOOLS: dict[str, Tool] = {
    "newsclean": lambda given: newsclean(given.data),
    "trafilatura": trafilatura,
    "resiliparse": resiliparse,
    "readability-lxml": readability,
    "newspaper4k": newspaper4k,
    "jusText": justext,
}
