"""The body that stands in an envelope, or alone: HTML, a classic WordPress body, Markdown or text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from newsclean.document import Block, Document
from newsclean.readers import markdown, news_xml
from newsclean.readers.mending import mended
from newsclean.readers.pages import html
from newsclean.readers.shortcodes import unwrapped
from newsclean.readers.texts import plain

_PARAGRAPHS = re.compile(r"<(?:p|div|section|article|table|ul|ol|blockquote|h[1-6])[\s>]", re.IGNORECASE)
_TAG = re.compile(r"<(?:/?[a-z][a-z0-9]*)(?:\s[^<>]*)?/?>", re.IGNORECASE)
_MARKDOWN = re.compile(
    r"^#{1,6}\s+\S|^\s{0,3}(?:[*+-]|\d{1,2}\.)\s+\S|^\s{0,3}>\s|^```|^\|.*\|$|^\[\^?[\w ]+\]:|"
    r"\*\*\S|(?<!\w)_\S[^_\n]*_(?!\w)|(?<!\w)\*\w[^*\n]*\*|\]\(",
    re.MULTILINE,
)
"""Headings, lists, quotations, fences, tables, references; strong, emphasis, links."""


def read(text: str, first_line: int) -> Document:
    """The body as a document: an export's, or a whole page, which is told by the same signs as one that comes alone.

    Args:
        text: The body as it stands in the input.
        first_line: The number of its first line there.

    """
    if _is_page(text):
        return replace(html.page("\n" * (first_line - 1) + text, ""), envelope="front-matter")
    made = blocks(text, first_line)
    if _has_menus(made):
        return Document("scraped-text", "", made, envelope="front-matter")
    return Document("front-matter", "", made)


def sniff(text: str) -> str | None:
    """The evidence that `text` is HTML: a page, a part of one, or a body as databases hold it; None if it is not."""
    evidence = _evidence(text)
    if evidence is None or html.is_page(text):
        return evidence
    return None if _is_markdown_with_tags(text) or _is_text_with_tags(text) else evidence


def _is_markdown_with_tags(text: str) -> bool:
    """Whether a text in Markdown, links and all, holds a few tags, such as pandoc keeps of a page."""
    return markdown.has_links(text) and markdown.links(text) > len(_TAG.findall(text))


def _is_text_with_tags(text: str) -> bool:
    """Whether this is the text of a page, in which some markup leaked or is spoken of."""
    return not text.lstrip().startswith("<") and plain.sniff_scraped(text) is not None


def read_alone(text: str) -> Document:
    """Read HTML that stands in no envelope: nobody says whether it is a page, a part of one or an article's body."""
    if html.sniff(text) and (html.is_page(text) or _LAID_OUT.search(text)):
        return html.read(text)
    return Document("front-matter", _evidence(text) or "as told", blocks(text, 1), envelope="html")


def _evidence(text: str) -> str | None:
    return html.sniff(text) or _declared(text) or _inline(text)


def _declared(text: str) -> str | None:
    """The evidence that `text` declares to be XML, whatever its elements are called."""
    return "declares to be XML" if news_xml.is_declared(text) else None


_LAID_OUT = re.compile(r"<(?:div|section|article|main|aside|header|footer|nav|form|button|svg)\b", re.IGNORECASE)
"""What pages are made of; the body of an article has hardly any."""
_STYLED = re.compile(
    r"<(a|em|strong|i|b|u|span|sup|sub|small|font|q|cite|blockquote)\b[^<>]*>[^<>]*</\1>", re.IGNORECASE
)
_SHORTCODE = re.compile(
    r"<img\s[^<>]*>|<!--more|\[/?(?:caption|gallery|embed|youtube|audio|video)\b[^\[\]\n]*\]|\{\{[<%]", re.IGNORECASE
)
_OTHER = re.compile(r"<br\s*/?>|&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8});", re.IGNORECASE)
_CHARACTERS_A_MARK = 1000
"""Such a body has one in so many characters, line breaks and entities among them. Where a page's text holds some that
leaked, there are half as many."""


def _inline(text: str) -> str | None:
    """The evidence that `text` is a body whose paragraphs are told by blank lines, with markup in its lines.

    Prose may speak of one tag.
    """
    if not any(begin in text for begin in ("<", "[", "{{")):
        return None
    styled, codes = (sum(1 for _ in pattern.finditer(text)) for pattern in (_STYLED, _SHORTCODE))
    marks = styled + codes + len(_OTHER.findall(text))
    if (styled < 2 and not codes) or marks * _CHARACTERS_A_MARK < len(text):
        return None
    return f"holds {styled + codes} tags or shortcodes within its lines"


_BODY = re.compile(r"\s*(?:<!doctype\b[^<>]*>\s*)?<(?:html|head|body)[\s>]", re.IGNORECASE)
_PAGE_PARTS = tuple(
    re.compile(rf"<(?:{names})[\s>]", re.IGNORECASE)
    for names in ("nav", "header", "footer", "main", "form|input|select|button", "noscript")
)
_PARTS = 2
"""So many kinds of parts has a page, and no article: 98% of the pages of dev-wcxb have two, no export of
dev-real-frontmatter has one. A menu is one too: so many items that begin with a link."""
_ITEM = re.compile(r"<li\b[^<>]*>\s*(?:<\w+\b[^<>]*>\s*)?<a\s", re.IGNORECASE)
_ITEMS = 10


def _is_page(text: str) -> bool:
    """Whether the body is that of a page, with its menus, rather than an article's."""
    if "<" not in text:
        return False
    parts = sum(1 for part in _PAGE_PARTS if part.search(text))
    return _BODY.match(text) is not None or parts + (len(_ITEM.findall(text)) >= _ITEMS) >= _PARTS


_MENU_WORDS = 8
"""The longest item of a menu."""
_SENTENCES = 3
"""So many paragraphs of sentences has an article; below a list of links may stand one."""


def _has_menus(blocks: Sequence[Block]) -> bool:
    """Whether this is a page in Markdown: links alone, as in menus, before its first sentence and after its last.

    A list of links stands in an article, too, at one of its ends; but where a whole menu stands above several
    sentences, that below them may end with one, such as the owner's.
    """
    links = [index for index, block in enumerate(blocks) if _is_menu_item(block)]
    sentences = [index for index, block in enumerate(blocks) if block.prose and not block.is_linked]
    if len(links) < _ITEMS or not sentences or links[0] > sentences[0]:
        return False
    above = sum(link < sentences[0] for link in links)
    return sentences[-1] < links[-1] or (above >= _ITEMS and len(sentences) >= _SENTENCES)


def _is_menu_item(block: Block) -> bool:
    """Whether a Block is a link to another page and nothing else."""
    leads_on = block.is_linked and not any(link.startswith("#") for link in block.links)
    return leads_on and block.words <= _MENU_WORDS and not block.prose


def blocks(text: str, first_line: int) -> tuple[Block, ...]:
    """The Blocks of an export's body; see `read`."""
    markup = mended(unwrapped(text))
    tags = len(_TAG.findall(markup))
    if len(_PARAGRAPHS.findall(markup)) >= 2 and not _is_markdown(markup):
        return html.fragment(markup, text, first_line, newlines=_is_classic(markup))
    if _MARKDOWN.search(markup) and not (tags and _is_classic(markup) and not _is_markdown(markup)):
        return markdown.blocks(markup, first_line, source=text)
    if tags or "&" in markup:
        return html.fragment(markup, text, first_line, newlines=True)
    return plain.blocks(markup, first_line)


_MARKS = re.compile(r"^#{1,6}\s+\S|\]\((?!\s)|\*\*\w|^\s{0,3}[*-]\s+\S", re.MULTILINE)
_P = re.compile(r"<p[\s>]", re.IGNORECASE)


def _is_markdown(markup: str) -> bool:
    """Whether Markdown's own marks outweigh the tags; a paragraph or two in tags may stand among it."""
    return (_P.search(markup) is None or _is_classic(markup)) and _MARKS.search(_TAG.sub("", markup)) is not None


def _is_classic(markup: str) -> bool:
    """Whether most of the prose stands outside of paragraph elements, parted by blank lines (WordPress's `wpautop`)."""
    paragraphs = [part.strip() for part in re.split(r"\n\s*\n", markup)]
    bare = sum(len(part) for part in paragraphs if not part.startswith(_ELEMENTS))
    return bare * 2 > sum(map(len, paragraphs))


_ELEMENTS = ("<p", "<div", "<!--", "<ul", "<h", "<fig", "<table")
