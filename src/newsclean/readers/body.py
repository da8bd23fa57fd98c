"""The body that stands in an envelope: HTML, a classic WordPress body, Markdown or text."""

from __future__ import annotations

import re

from newsclean.document import Block
from newsclean.readers import html, markdown, plain

_PARAGRAPHS = re.compile(r"<(?:p|div|section|article|table|ul|ol|blockquote|h[1-6])[\s>]", re.IGNORECASE)
_TAG = re.compile(r"<(?:/?[a-z][a-z0-9]*)(?:\s[^<>]*)?/?>", re.IGNORECASE)
_MARKDOWN = re.compile(
    r"^#{1,6}\s+\S|^\s{0,3}(?:[*+-]|\d{1,2}\.)\s+\S|^\s{0,3}>\s|^```|^\|.*\|$|^\[\^?[\w ]+\]:|"
    r"\*\*\S|(?<!\w)_\S[^_\n]*_(?!\w)|(?<!\w)\*\w[^*\n]*\*|\]\(",
    re.MULTILINE,
)
"""Headings, lists, quotations, fences, tables, references; strong, emphasis, links."""


def blocks(text: str, first_line: int) -> tuple[Block, ...]:
    """The Blocks of a body.

    Args:
        text: The body as it stands in the input.
        first_line: The number of its first line there.

    """
    markup = _without_shortcodes(text)
    tags = len(_TAG.findall(markup))
    if len(_PARAGRAPHS.findall(markup)) >= 2 and not _is_markdown(markup):
        return html.fragment(markup, text, first_line, newlines=_is_classic(markup))
    if _MARKDOWN.search(markup) and not (tags and _is_classic(markup) and not _is_markdown(markup)):
        return markdown.blocks(markup, first_line)
    if tags or "&" in markup:
        return html.fragment(markup, text, first_line, newlines=True)
    return plain.blocks(markup, first_line)


def _is_markdown(markup: str) -> bool:
    """Whether Markdown's own marks outweigh the tags."""
    return bool(
        re.search(r"^#{1,6}\s+\S|\]\((?!\s)|\*\*\w|^\s{0,3}[*-]\s+\S", _TAG.sub("", markup), re.MULTILINE)
    ) and not re.search(r"<p[\s>]", markup, re.IGNORECASE)


def _is_classic(markup: str) -> bool:
    """Whether prose stands outside of paragraph elements, parted by blank lines (WordPress's `wpautop`)."""
    paragraphs = [part.strip() for part in re.split(r"\n\s*\n", markup)]
    bare = sum(
        1 for part in paragraphs if part and not part.startswith(("<p", "<div", "<!--", "<ul", "<h", "<fig", "<table"))
    )
    return bare * 2 > len(paragraphs)


_CAPTION = re.compile(r"\[caption\b([^\]]{0,500})\](.{0,4000}?)\[/caption\]", re.DOTALL)
_EMPTY_PAIRS = re.compile(r"\[(embed|audio|video|playlist|youtube)\b[^\]]*\](?:[^\[\]]*\[/\1\])?")
_WITH_VALUES = re.compile(
    r"\[/?[a-z][\w-]*(?:\s+[\w-]+\s*=\s*(?:\"[^\"]*\"|'[^']*'|&quot;.*?&quot;|[^\s\]]+))+\s*/?\](?!\()"
)
_PAIRED = re.compile(r"\[([a-z][\w-]*)\]((?:(?!\[/?\1\]).)*)\[/\1\]", re.DOTALL)
_ALONE = re.compile(r"\[(?:gallery|playlist|contact-form|toc|sharethis|ad|ads|adsense)\]")
_IMAGE = re.compile(r"<a\b[^>]*>\s*<img\b[^>]*>\s*</a>|<img\b[^>]*>", re.IGNORECASE)
_TEMPLATE = re.compile(r"\{%.{0,2000}?%\}|\{\{.{0,2000}?\}\}|\{:[^{}\n]*\}", re.DOTALL)
_WIKI_IMAGE = re.compile(r"!\[\[[^\]\n]*\]\]")


def _without_shortcodes(text: str) -> str:
    """Shortcodes, Liquid, Hugo and kramdown tags taken out, captions turned into figures.

    Words in brackets such as `[sic]` or `[the mayor] said` are prose and stay. Line ends inside stay too, so that
    line numbers can still be told.
    """
    text = _CAPTION.sub(_figure, text)
    for pattern in (_EMPTY_PAIRS, _WITH_VALUES, _ALONE, _TEMPLATE, _WIKI_IMAGE):
        text = pattern.sub(lambda m: "\n" * m[0].count("\n"), text)
    return _PAIRED.sub(r"\2", text)


def _figure(match: re.Match[str]) -> str:
    stated = re.search(r"""caption=(["'])(.*?)\1""", match[1])
    words = _IMAGE.sub("", match[2]).strip() or (stated[2] if stated else "")
    return f"\n\n<figure><figcaption>{words}</figcaption></figure>\n\n"
