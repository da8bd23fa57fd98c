"""Markdown, by a CommonMark parser, then the same way as HTML."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from newsclean.document import Block
from newsclean.readers import html as html_reader

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_LINK = re.compile(r"\[[^\[\]]{0,300}\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"]*\")?\)")
_LINKS = 3
"""So many links mean Markdown; a text that shows one or two in brackets may be prose about it."""


def sniff(text: str) -> str | None:
    """The evidence that `text` is Markdown, or None."""
    if "](" not in text:
        return None
    links = sum(1 for _ in _LINK.finditer(text))
    return f"holds {links} links in Markdown" if links >= _LINKS else None


def blocks(text: str, first_line: int = 1, *, html: bool = True) -> tuple[Block, ...]:
    """The Blocks of a text in Markdown.

    Args:
        text: The text.
        first_line: The number of its first line in the input.
        html: Whether tags in it are markup. In a text dump they are not: `<Company>` is prose there, and
            indented lines or lines over dashes are neither code nor headings.

    """
    return html_reader.sound(_parser(html=html).render(text), text, first_line)


@lru_cache(maxsize=2)
def _parser(*, html: bool) -> MarkdownIt:
    from markdown_it import MarkdownIt  # noqa: PLC0415  (imported where it is used: 30 ms)

    parser = MarkdownIt("commonmark", {"html": html}).enable("table")
    return parser if html else parser.disable(["code", "lheading", "html_block", "html_inline"])
