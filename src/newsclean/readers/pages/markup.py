"""The one place that makes Blocks out of markup.

Both tree walkers (selectolax for pages, BeautifulSoup for fragments) feed a BlockBuilder the same little stream of
start, end and text, so that a page and an embedded fragment mean the same thing by a Block.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from html import unescape
from typing import Any

from newsclean.document import Block, Element
from newsclean.readers.pages import unread
from newsclean.readers.texts.link_notes import without_notes
from newsclean.readers.texts.paragraphs import BULLET, CELLS, marked, with_lists
from newsclean.readers.texts.wraps import unwrapped, without_ends_amid_words
from newsclean.text import split_words, tidy

IGNORED = frozenset(
    "script style template svg math iframe object embed audio video canvas map noscript head link meta base "
    "-comment _comment -doctype param source track area col colgroup datalist frameset noembed noframes "
    "rp rt rtc".split()
)
"""Elements that hold no text a reader sees, or how the word below them is pronounced."""

_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark meter nobr o:p "
    "output picture q rb ruby s samp small span strike strong sub sup time tt u var wbr".split()
)
"""Elements that do not end a line."""
_LINES = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre "
    "search section select summary table tbody td textarea tfoot th thead tr ul".split()
)
"""Elements that do. All others, such as those of Word and a site's own, end one that is no paragraph or heading."""
_OF_ONE_LINE = frozenset("p h1 h2 h3 h4 h5 h6".split())

_SHAPING = frozenset("ul ol menu dl li tr td th pre".split())
"""Elements whose beginning and end mean more than a line's."""

_OF_WORD = "st1:"
"""What Word marks as the name of a place, a day, a person, wherever it stands."""

_ROW_CELL_WORDS = 40
"""A table's cell with more words than this holds the page's layout, not data."""

_ESCAPED_TWICE = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{2,6}|#x[0-9a-fA-F]{2,5});")
"""An entity that is still there once markup was read: an export escaped it twice."""

_SEARCHED = 20_000
"""How far ahead, in characters, a short text is looked for in the input to number its line."""
_DEEPEST = 100
"""Elements nested deeper are left out of a Block's ancestors: they are a page's mistakes, and may be thousands."""
_TELLING = 25
"""A text of so many characters is looked for to the end: it hardly stands anywhere else."""
_PLAIN_RUN = re.compile(r"[^&<>\xa0\n]{1,40}")


class BlockBuilder:
    """Makes Blocks out of a stream of start, end and text.

    Args:
        source: The input, in which each text is looked up to number its line.
        parser: What made the tree. Attributes are asked for where they matter only: most elements hold no text of
            their own.
        line: The number of the source's first line.
        start: Where in the source the stream begins.
        newlines: Whether line ends mean something outside of paragraph elements, as in a classic WordPress body:
            a blank line ends a paragraph, a single one a line.

    """

    def __init__(
        self,
        source: str,
        parser: unread.Parser,
        line: int = 1,
        *,
        start: int = 0,
        newlines: bool = False,
    ) -> None:
        self.blocks: list[Block] = []
        self._source, self._position, self._line = source, start, line + source.count("\n", 0, start)
        self._parser, self._attributes = parser, parser.attributes
        self._newlines = newlines
        self._open: list[tuple[str, Any]] = []
        self._made: list[Element] = []
        self._parts: list[str] = []
        self._started = 0
        self._linked = 0
        self._links: list[str] = []
        self._link_depth = 0
        self._spans: list[bool] = []
        self._opens = True
        self._lists: list[int | None] = []
        self._mark = ""
        self._rows: list[tuple[int, list[int]]] = []
        self._pre = 0

    def start(self, tag: str, node: Any) -> bool:
        """An element begins. Returns whether its content is wanted."""
        if tag in _INLINE:
            return tag not in unread.TAGS or self._start_within_line(tag, node)
        if tag in IGNORED:
            return False
        if tag == "br":
            self._break()
            return False
        if tag not in _LINES and self._is_within_line(tag):
            return True
        self._end_line()
        self._open.append((tag, node))
        if tag in _SHAPING:
            self._enter(tag, node)
        return True

    def _start_within_line(self, tag: str, node: Any) -> bool:
        """An element begins that ends no line and may be no part of it."""
        attributes = self._attributes(node)
        if attributes and unread.is_unread(node, names(attributes), attributes, self._parser):
            return False
        if attributes and unread.HIDDEN_ADDRESS in attributes:
            self.text(unread.address(attributes[unread.HIDDEN_ADDRESS] or ""))
            return False
        if tag == "span":
            self._spans.append(_is_line(attributes))
            if self._spans[-1]:
                self._end_line()
        else:
            self._link_depth += 1
            href = attributes.get("href")
            if href:
                self._links.append(href.strip())
        return True

    def _end_line(self) -> None:
        """What was gathered ends, and a paragraph begins."""
        if self._parts:
            self._flush()
        if not self._mark:  # a list item's mark waits for its first words
            self._opens = True

    def _is_within_line(self, tag: str) -> bool:
        """Whether an element that HTML does not know, or a button, begins where nothing but words may stand."""
        if tag.startswith(_OF_WORD):
            return True
        if not self._open or self._open[-1][0] not in _OF_ONE_LINE:
            return False
        return tag != "button" or bool(self._parts and _goes_on(self._parts[-1]))

    def _break(self) -> None:
        """A line ends; where it is empty, a paragraph does."""
        if self._parts:
            self._flush()
        elif self.blocks:
            self._opens = True

    def empty_span(self, node: Any) -> None:
        """A span that holds nothing: some pages write their line breaks so, `<span class="br">`."""
        if "br" in _words(self._attributes(node)):
            self._break()

    def _enter(self, tag: str, node: Any) -> None:
        if tag in {"ul", "menu", "dl"}:
            self._lists.append(None)
        elif tag == "ol":
            self._lists.append(self._number(node, "start") or 1)
        elif tag == "li":
            self._mark = self._next_mark(node)
            self._opens = not self.blocks or not self.blocks[-1].mark
        elif tag == "tr":
            self._rows.append((len(self.blocks), []))
        elif tag == "pre":
            self._pre += 1
        elif self._rows:
            self._rows[-1][1].append(len(self.blocks))

    def _number(self, node: Any, attribute: str) -> int | None:
        stated = self._attributes(node).get(attribute) or ""
        return int(stated) if stated.isdecimal() and len(stated) < 6 else None

    def _next_mark(self, item: Any) -> str:
        if not self._lists or self._lists[-1] is None:
            return BULLET
        stated = self._number(item, "value")
        number = self._lists[-1] if stated is None else stated
        self._lists[-1] = number + 1
        return f"{number}. "

    def end(self, tag: str) -> None:
        """An element that began is over."""
        if tag in _INLINE:
            if tag == "a":
                self._link_depth -= 1
            elif tag == "span" and self._spans.pop():
                self._end_line()
            return
        if not self._open or self._open[-1][0] != tag:  # it began within a line
            return
        if self._parts:
            self._flush()
        self._opens = True
        self._open.pop()
        if len(self._made) > len(self._open):
            self._made.pop()
        if tag in _SHAPING:
            self._leave(tag)

    def _leave(self, tag: str) -> None:
        if tag in {"ul", "ol", "menu", "dl"}:
            self._lists.pop()
        elif tag == "li":
            self._mark = ""
        elif tag == "tr":
            self._end_row(*self._rows.pop())
        elif tag == "pre":
            self._pre -= 1

    def _path(self) -> tuple[Element, ...]:
        """The elements round what was gathered."""
        for tag, node in self._open[len(self._made) : _DEEPEST]:
            self._made.append(Element(tag, _words(self._attributes(node))))
        return tuple(self._made)

    def text(self, data: str) -> None:
        """Text inside the innermost element."""
        if (self._pre or (self._newlines and self._in_the_open())) and "\n" in data:
            self._lines(data)
            return
        words = data.strip()
        if words:
            line = self._locate(words)
            if not self._parts:
                self._started = line
        elif not self._parts:
            return
        if self._parts and data[:1].isupper() and _is_seam(self._parts[-1], data):
            self._parts.append(" ")
        self._parts.append(without_ends_amid_words(data))
        if self._link_depth > 0:
            self._linked += len(words)

    def _in_the_open(self) -> bool:
        return not self._open or self._open[-1][0] in {"body", "html", "div", "blockquote", "section", "article"}

    def _lines(self, data: str) -> None:
        """Text whose line ends mean something."""
        for number, line in enumerate(data.split("\n")):
            if number:
                self._break()
            self.text(line)

    def _locate(self, words: str) -> int:
        """The number of the line on which `words` stand, looked for from where the last text was found."""
        run = _PLAIN_RUN.search(words)
        if run is None:
            return self._line
        end = len(self._source) if len(run[0]) >= _TELLING else self._position + _SEARCHED
        found = self._source.find(run[0], self._position, end)
        if found >= 0:
            self._line += self._source.count("\n", self._position, found)
            self._position = found
        return self._line

    def _flush(self) -> None:
        """What was gathered becomes a Block."""
        if not self._parts:
            return
        text = "".join(self._parts)
        if "&" in text:
            text = _ESCAPED_TWICE.sub(lambda m: unescape(m[0]), text)
        text = tidy(text)
        linked = self._linked
        self._parts, self._linked = [], 0
        if not text:
            return
        if not self._mark and not self._rows and text[0] != "+":  # which is said of a pro, and of a number
            self._mark, text = marked(text)
        self.blocks.append(
            Block(
                text=text,
                line=self._started,
                opens=self._opens,
                mark=self._mark,
                tag=self._open[-1][0] if self._open else "",
                ancestors=self._path(),
                linked=linked,
                links=tuple(self._links),
            )
        )
        self._links = []
        self._opens = False
        self._mark = ""

    def _end_row(self, first: int, cells: list[int]) -> None:
        """A row of data becomes one Block; a row that only lays out the page stays as it is."""
        pieces = self.blocks[first:]
        if len(pieces) < 2 or len(pieces) > len(cells) or any(map(_is_laid_out, pieces)):
            return
        head = pieces[0]
        self.blocks[first:] = [
            Block(
                text=CELLS.join(piece.text for piece in pieces),
                line=head.line,
                opens=not self._follows_row(first),
                tag="tr",
                ancestors=self._path(),
                linked=sum(piece.linked for piece in pieces),
                links=tuple(link for piece in pieces for link in piece.links),
            )
        ]

    def _follows_row(self, first: int) -> bool:
        return first > 0 and self.blocks[first - 1].tag == "tr"

    def finish(self) -> tuple[Block, ...]:
        """All Blocks, the stream being over."""
        self._flush()
        return without_notes(unwrapped(with_lists(self.blocks)))


def _is_seam(before: str, after: str) -> bool:
    """Whether a word ends and another begins where two elements meet: a style sheet parts them on the page.

    So they do in 44 of 46 places of the gold sets where a capital follows small letters or the end of their sentence.
    """
    word = before[-3:-1] if before[-1] in ".!?…" else before[-2:]
    return len(word) == 2 and word.isalpha() and word.islower() and after[1:2].islower()


def _goes_on(text: str) -> bool:
    """Whether a text is followed by more of its sentence."""
    return text.rstrip()[-1:].isalnum() or text.rstrip()[-1:] in {",", ";"}


def _is_laid_out(cell: Block) -> bool:
    return len(cell.text) > _ROW_CELL_WORDS and cell.words > _ROW_CELL_WORDS


@lru_cache(maxsize=4096)
def _split(*names: str | None) -> frozenset[str]:
    return frozenset(split_words(" ".join(filter(None, names))))


_NOTHING: frozenset[str] = frozenset()


def _words(attributes: Mapping[str, str | None]) -> frozenset[str]:
    """The words of class, id and role, and `hidden` where the element is not shown."""
    if not attributes:
        return _NOTHING
    words = names(attributes)
    return words | {"hidden"} if _is_hidden(attributes) else words


def names(attributes: Mapping[str, str | None]) -> frozenset[str]:
    """The words of an element's class, id and role."""
    get = attributes.get
    return _split(get("class"), get("id"), get("role"), get("itemprop"))


def _is_line(attributes: Mapping[str, str | None]) -> bool:
    """Whether an element that ends no line else is shown on lines of its own."""
    style = attributes.get("style")
    return style is not None and "display:block" in style.replace(" ", "")


def _is_hidden(attributes: Mapping[str, str | None]) -> bool:
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style") or ""
    return "display:none" in style.replace(" ", "")
