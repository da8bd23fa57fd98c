"""Web pages (read with selectolax) and fragments of HTML (mended with BeautifulSoup)."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from operator import attrgetter, methodcaller
from typing import TYPE_CHECKING, Any

from newsclean.document import Block, Document
from newsclean.readers import news_xml
from newsclean.readers.pages import hidden, savers
from newsclean.readers.pages.markup import BlockBuilder
from newsclean.readers.pages.metadata import page_hints
from newsclean.readers.pages.unread import LEXBOR, Parser

if TYPE_CHECKING:
    from bs4.element import Tag

_PAGE = re.compile(r"<!doctype\s+html|<html[\s>]|<body[\s>]", re.IGNORECASE)
_PAGE_WITHIN = 2000
_NOTED = re.compile(r"(?:[^<\n]*\n){1,3}\s*(?:<!doctype\s+html|<html[\s>])", re.IGNORECASE)
"""A page above which who saved it noted something, such as its address."""
_PAGE_END = re.compile(r"</(?:html|body)\s*>", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:p|div|br|h[1-6]|ul|ol|li|table|tr|td|section|article|main|aside|header|footer|nav|figure|figcaption|"
    r"blockquote|img|span|a|em|strong|hr)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_STRUCTURE = re.compile(
    r"</?(?:p|div|br|h[1-6]|ul|ol|li|table|section|article|main|blockquote|figure)(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_MORE_THAN_LINE_ENDS = re.compile(r"<(?!br\b)[a-z][^<>]*>", re.IGNORECASE)
"""Where `<br>` is the only tag, a text's line ends are written so, and it is no markup."""
_CHARACTERS_A_TAG = 700
"""A fragment has more than one tag in so many characters; prose that mentions `<b>` has not."""
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
"""BeautifulSoup makes one line end of all the white space between two tags; a paragraph separator in it survives."""
_XML = re.compile(r"<\?xml\s[^<>]*>|<!\[CDATA\[|\]\]>")
"""BeautifulSoup warns of the declaration, and gives such a section no place in the tree."""
_SHADOW = re.compile(r"<template\b(?=[^<>]*+>)[^<>]*\sshadowroot(?:mode)?\s*=[^<>]*>", re.IGNORECASE)
"""Where a page writes down what stands in the shadow of an element, as SingleFile does: browsers show it there."""
_ATTRIBUTES_OF_XML = r"(?:\s[^<>]*[\"'\s])?"
"""A slash right behind a value without quotation marks is the value's."""
_AS_XML = re.compile(rf"<(?:script|style|title|textarea|iframe|noscript){_ATTRIBUTES_OF_XML}/>", re.IGNORECASE)
"""A page that a program wrote as XML: to a reader of HTML an element so ended goes on, and swallows what follows."""
_EMPTY = re.compile(
    r"<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)[\s/])"
    rf"([a-z][\w:-]*)({_ATTRIBUTES_OF_XML})/>",
    re.IGNORECASE,
)
"""An element that such a page ends itself, and that HTML does not know as empty."""


def sniff(text: str) -> str | None:
    """The evidence that `text` is a page or a fragment of HTML, or None."""
    page = _page_mark(text)
    return f"holds {page!r} near its beginning" if page else _fragment(text)


def is_page(text: str) -> bool:
    """Whether `text` is a whole page."""
    return _page_mark(text) is not None


def _page_mark(text: str) -> str | None:
    """The tag that makes `text` a whole page; prose may speak of `<html>`, a page begins or ends with markup."""
    page = _PAGE.search(text[:_PAGE_WITHIN])
    return page[0].lower() if page and (text.lstrip().startswith("<") or _is_noted(text)) else None


def _is_noted(text: str) -> bool:
    return _NOTED.match(text) is not None and _PAGE_END.search(text[-_PAGE_WITHIN:]) is not None


@lru_cache(maxsize=1)  # who asks first what it is reads it next
def _fragment(text: str) -> str | None:
    structure = len(_STRUCTURE.findall(text)) if _MORE_THAN_LINE_ENDS.search(text) else 0
    tags = len(_TAG.findall(text)) if structure else 0
    if structure < 2 or tags * _CHARACTERS_A_TAG < len(text):
        return None
    if not text.lstrip().startswith("<") and structure < 4:
        return None
    return f"holds {tags} tags of HTML"


def read(text: str) -> Document:
    """Read a page or a fragment of HTML."""
    evidence = sniff(text) or "as told"
    if is_page(text):
        return page(text, evidence)
    return Document("html", evidence, fragment(text))


def sound(markup: str, source: str, line: int, *, newlines: bool = False) -> tuple[Block, ...]:
    """The Blocks of HTML in which nothing needs mending, such as a program wrote; see `fragment`."""
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415  (imported where it is used: 15 ms)

    builder = BlockBuilder(source, LEXBOR, line, newlines=newlines)
    body = LexborHTMLParser(markup).body
    if body is not None:
        _walk_page(body, builder)
    return builder.finish()


def page(text: str, evidence: str) -> Document:
    """Read a whole page."""
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415  (imported where it is used: 15 ms)

    text = _EMPTY.sub(r"<\1\2></\1>", text) if _AS_XML.search(text) else text
    tree = LexborHTMLParser(_SHADOW.sub("<div>", text) if "shadowroot" in text else text)
    builder = BlockBuilder(text, LEXBOR, start=max(0, text.find("<body")))
    if tree.body is not None:
        _walk_page(tree.body, builder)
    hints = (*savers.of_page(page_hints(tree)), *savers.address(text), *news_xml.hints(text, tree))
    blocks, warnings = hidden.reveal(text, tree, builder.finish(), hints, sound)
    return Document("html", evidence, blocks, hints, warnings)


def _walk_page(root: Any, builder: BlockBuilder) -> None:
    """Feed the tree below `root` to the builder, without recursion: pages nest without bound."""
    tags: list[str] = []
    parents: list[Any] = []
    node = root.first_child
    while True:
        if node is None:
            if not parents:
                return
            builder.end(tags.pop())
            node = parents.pop().next
            continue
        text = node.text_content
        if text is not None:
            builder.text(text)
        else:
            tag = node.tag or "-comment"  # an instruction such as PHP's has no name
            if builder.start(tag, node):
                child = node.first_child
                if child is not None:
                    tags.append(tag)
                    parents.append(node)
                    node = child
                    continue
                if tag == "span":
                    builder.empty_span(node)
                builder.end(tag)
        node = node.next


def fragment(markup: str, source: str | None = None, line: int = 1, *, newlines: bool = False) -> tuple[Block, ...]:
    """The Blocks of a fragment of HTML: selectolax reads what is sound, BeautifulSoup what has to be mended.

    Args:
        markup: The fragment.
        source: The text in which line numbers are looked up, where it is not the fragment itself.
        line: The number of that text's first line in the input.
        newlines: Whether line ends outside of paragraph elements mean something; see BlockBuilder.

    """
    source = markup if source is None else source
    if _is_sound(markup):
        return sound(markup, source, line, newlines=newlines)
    from bs4 import BeautifulSoup  # noqa: PLC0415  (imported where it is used: 60 ms)

    builder = BlockBuilder(source, Parser(attrgetter("name"), _flat, methodcaller("get_text")), line, newlines=newlines)
    markup = _XML.sub("", markup)
    if newlines:
        markup = _BLANK_LINE.sub("\n\u2029\n", markup)
    _walk_fragment(BeautifulSoup(markup, "html.parser"), builder)
    return builder.finish()


_ANY_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]*)[^<>]*?(/?)>|<(?=[a-zA-Z/!?])")
_VOID = frozenset("br img hr wbr input".split())
_IN_NO_PARAGRAPH = frozenset(
    "p div ul ol dl table blockquote figure pre section article h1 h2 h3 h4 h5 h6 hr form".split()
)
_PARENTS = {
    "tbody": {"table"},
    "thead": {"table"},
    "tfoot": {"table"},
    "tr": {"tbody", "thead", "tfoot", "table"},
    "td": {"tr"},
    "th": {"tr"},
    "li": {"ul", "ol"},
}
_PLAIN = frozenset(
    "a abbr b big blockquote center cite code dd del div dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 i ins kbd "
    "li mark ol p pre q s section small span strike strong sub sup table tbody td tfoot th thead time tr tt u ul "
    "var".split()
)
"""Elements of which both parsers make the same tree."""


def _is_sound(markup: str) -> bool:
    """Whether every element ends where it should, so that nobody needs to guess what was meant."""
    stack: list[str] = []
    opened: Counter[str] = Counter()
    for match in _ANY_TAG.finditer(markup):
        closing, name, empty = match[1], (match[2] or "").lower(), match[3]
        if closing:
            if not stack or stack.pop() != name:
                return False
            opened[name] -= 1
        elif name not in _VOID:
            if empty or name not in _PLAIN or not _may_stand(name, stack, opened):
                return False
            stack.append(name)
            opened[name] += 1
        elif name == "hr" and opened["p"]:
            return False
    return not stack


def _may_stand(name: str, stack: list[str], opened: Counter[str]) -> bool:
    """Whether an element may begin inside those that are open; else a parser ends or moves some of them."""
    parents = _PARENTS.get(name)
    if parents is not None and (not stack or stack[-1] not in parents):
        return False
    return not (name in _IN_NO_PARAGRAPH and opened["p"]) and not (name == "a" and opened["a"])


def _walk_fragment(root: Tag, builder: BlockBuilder) -> None:
    from bs4.element import NavigableString, PreformattedString, Tag  # noqa: PLC0415

    stack: list[tuple[str, Any]] = [("", iter(root.contents))]
    while stack:
        tag, children = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            if tag:
                builder.end(tag)
        elif isinstance(child, NavigableString):
            if not isinstance(child, PreformattedString):  # a comment, a declaration
                builder.text(str(child))
        elif isinstance(child, Tag) and builder.start(child.name, child):
            if child.name == "span" and not child.contents:
                builder.empty_span(child)
            stack.append((child.name, iter(child.contents)))


def _flat(tag: Tag) -> dict[str, str | None]:
    """The attributes as strings: BeautifulSoup gives class as a list."""
    return {key: " ".join(value) if isinstance(value, list) else value for key, value in tag.attrs.items()}
