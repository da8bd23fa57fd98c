"""Markdown, by a CommonMark parser, then the same way as HTML."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from newsclean.document import Block
from newsclean.readers import pandoc
from newsclean.readers.pages import html as html_reader
from newsclean.readers.texts.wraps import NARROWEST, is_full, width_of

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_PART = r"(?:[^()\s]|\([^()\s]*\))*"
_ADDRESS = rf"{_PART}(?:(?<=-)\n{_PART})*"
"""Where a link leads to; programs that wrap lines wrap it, too, behind a hyphen."""
_LINK = re.compile(rf"\[[^\[\]]{{0,300}}\]\({_ADDRESS}(?:\s+\"[^\"]*\")?\)")
_WRAPPED_ADDRESS = re.compile(rf"(?<=\]\(){_PART}(?:(?<=-)\n{_PART})+(?=[\s)])")
_LINKS = 3
"""So many links mean Markdown; a text that shows one or two in brackets may be prose about it."""


def has_links(text: str) -> bool:
    """Whether a text holds so many links in Markdown that it is nothing else."""
    return links(text) >= _LINKS


def links(text: str) -> int:
    """How many links in Markdown a text holds, with their addresses beside them or in a list of such."""
    beside = sum(1 for _ in _LINK.finditer(text)) if "](" in text else 0
    return beside + _references(text) if "]: " in text or "]:\n" in text else beside


def _references(text: str) -> int:
    """How many links have their addresses in a list: one that is called by a number stands behind the words linked."""
    called = {_label(found[1]) for found in _DEFINITION.finditer(text)}
    if not called:
        return 0
    rest = _DEFINITION.sub("", text)
    behind = sum(_label(found[1]) in called for found in _REFERENCE.finditer(rest))
    words = (_label(found[1]) for found in _SHORTCUT.finditer(rest))
    return behind + sum(label in called and not label.isdecimal() for label in words)


def _label(text: str) -> str:
    return " ".join(text.split()).casefold()


_DEFINITION = re.compile(
    r"^ {0,3}\[([^\[\]\n]{1,300})\]:[ \t]*(?:\n[ \t]+)?<?(?=[a-z][a-z\d+.-]*:|[/#]|[\w.-]+[./]\w)\S++[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_REFERENCE = re.compile(r"\]\[([^\[\]]{1,300})\]")
_SHORTCUT = re.compile(r"(?<!\])\[([^\[\]]{1,300})\](?:\[\])?(?![\[(:])")
_NOTE_NUMBER = re.compile(r"(?<![\]\\!])\[(\d{1,4})\](?![\[(:])")
"""A number in brackets is one of a note, though a link may be called by the same number."""


_HEADING = r"#{1,6}[ \t]+\S[^\n]*(?=\n[ \t]*(?:\n|\Z))"
_TITLE = re.compile(rf"\s*{_HEADING}")
_MARK = re.compile(rf"^{_HEADING}|\*\*[^\s*](?:[^*\n]{{0,300}}[^\s*])?\*\*|{_LINK.pattern}", re.MULTILINE)


def is_marked(text: str) -> bool:
    """Whether a text, the paragraphs of which are parted by blank lines, is Markdown.

    It begins with a heading, or has headings, bold words and links enough.
    """
    if "# " not in text and "**" not in text:
        return False
    return _TITLE.match(text) is not None or sum(1 for _ in _MARK.finditer(text)) >= _LINKS


def blocks(text: str, first_line: int = 1, *, html: bool = True, source: str | None = None) -> tuple[Block, ...]:
    """The Blocks of a text in Markdown.

    Args:
        text: The text.
        first_line: The number of its first line in the input.
        html: Whether tags in it are markup. In a text dump they are not: `<Company>` is prose there, and
            indented lines or lines over dashes are neither code nor headings.
        source: The text in which line numbers are looked up, where it is not `text` itself.

    """
    source = text if source is None else source
    text = text if html else _with_whole_headings(text)
    text = _WRAPPED_ADDRESS.sub(lambda address: address[0].replace("\n", ""), _EMBEDDED.sub("", text))
    text = _NOTE_NUMBER.sub(r"\\[\1\\]", pandoc.without_classes(text))
    if not html:
        return html_reader.sound(_rendered(text, html=False), source, first_line)
    text = _TABLE.sub(_wide_enough, _NOTE.sub(_written_note, _NO_REFERENCE.sub(r"\1\\\2", text)))
    markup = _rendered(text, html=True)
    return html_reader.sound(
        _ITALIC_CAPTION.sub(r"<figure><figcaption>\1</figcaption></figure>", markup), source, first_line
    )


_EMBEDDED = re.compile(r"!\[[^\[\]\n]{0,300}\]\(\s*<?data:(?:[^()\n]|\([^()\n]*\))*+\)", re.IGNORECASE)
"""A picture in its own address, which may hold blanks and brackets, and would be words to the parser."""
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_WRAPPED_HEADING = re.compile(r"^(#{1,6}[ \t]+\S[^\n]*)\n(?=([^\s#>*+-][^\n]*)\n[ \t]*(?:\n|\Z))", re.MULTILINE)
"""A heading and a line below it, which by CommonMark is a paragraph."""


def _with_whole_headings(text: str) -> str:
    """Markdown whose headings were wrapped like its paragraphs, as html2text does, with each on a line."""
    if not any(len(heading[1]) >= NARROWEST for heading in _WRAPPED_HEADING.finditer(text)):
        return text
    width = width_of(paragraph.split("\n") for paragraph in _BLANK_LINE.split(text.rstrip()))

    def whole(found: re.Match[str]) -> str:
        return f"{found[1]} " if width and is_full(found[1], found[2], width) else found[0]

    return _WRAPPED_HEADING.sub(whole, text)


_NOTE = re.compile(r"^( {0,3})\[\^([^\]\s]{1,40})\]:[ \t]*|\[\^([^\]\s]{1,40})\]", re.MULTILINE)
_NO_REFERENCE = re.compile(r"^( {0,3})(\[[^\[\]^\n]+\]:(?![ \t]*(?:<|[^\s]*(?:[/#@]|\.\w)))[ \t]*\S)", re.MULTILINE)
"""`[Q]: Why?` would define where a link leads to, and be gone; what is no address defines nothing."""
_ITALIC_CAPTION = re.compile(
    r"<p>(?:<a [^>]*>)?<img [^>]*>(?:</a>)?(?:<br />)?\s*<em>((?:(?!</?p>|</em>).)+)</em></p>", re.DOTALL
)
"""A picture and a line in italics in one paragraph: so Markdown, which knows no captions, is used to write them."""


_TABLE = re.compile(
    r"^(?=[^\n]*\|)([^\n]*)\n(?=[ \t|:-]*-)([ \t|:-]+)\n((?:(?=[^\n]*\|)[^\n]*(?:\n|\Z))+)", re.MULTILINE
)
_OUTER_BARS = re.compile(r"^\s*\|?|\|?\s*$")
_BAR = re.compile(r"(?<!\\)\|")


def _wide_enough(match: re.Match[str]) -> str:
    """A table as wide as its widest row: a cell for which there is no heading would be gone."""
    head, rule, rows = match.groups()
    missing = max(map(_bars, rows.split("\n"))) - _bars(rule)
    if missing <= 0 or _bars(head) != _bars(rule):
        return match[0]
    head, rule = (_OUTER_BARS.sub("", line) for line in (head, rule))
    return f"|{head}|{' |' * missing}\n|{rule}|{'---|' * missing}\n{rows}"


def _bars(row: str) -> int:
    return len(_BAR.findall(_OUTER_BARS.sub("", row)))


def _written_note(match: re.Match[str]) -> str:
    """A footnote stays where it stands, a paragraph of its own under the number that its reference has."""
    return f"\n{match[1]}\\[{match[2]}\\] " if match[2] else f"\\[{match[3]}\\]"


_DEEPEST = 100
"""Lists and quotations in one another; the parser passes over what is nested deeper."""
_INDENTED = re.compile(r"^[ \t]*(?:(?:[*+>-]|\d{1,9}[.)](?=[ \t]))[ \t]*){3,}(?=[^\s*+>-])|^[ \t]+", re.MULTILINE)


def _rendered(text: str, *, html: bool) -> str:
    """The HTML that a text stands for; one that is nested too deep loses its indents rather than its words."""
    parser = _parser(html=html)
    tokens = parser.parse(text)
    if any(token.level >= _DEEPEST - 2 for token in tokens):
        tokens = parser.parse(_INDENTED.sub("", text))
    rendered: str = parser.renderer.render(tokens, parser.options, {})
    return rendered


@lru_cache(maxsize=2)
def _parser(*, html: bool) -> MarkdownIt:
    from markdown_it import MarkdownIt  # noqa: PLC0415  (imported where it is used: 30 ms)

    parser = MarkdownIt("commonmark", {"html": html, "maxNesting": _DEEPEST}).enable("table")
    if html:
        return parser.enable("strikethrough")
    return parser.disable(["code", "lheading", "html_block", "html_inline"])
