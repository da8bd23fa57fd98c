"""The lines of a text, from which paragraphs are made: where one ends, and what it says as its author wrote it.

Programs write the ends of lines otherwise, lose them, or leave signs of HTML and of word processors in them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from html import unescape
from itertools import zip_longest

from newsclean.lexicon.code import ADVERTISERS
from newsclean.lexicon.rights import RESERVED
from newsclean.readers.texts import flattened, glued
from newsclean.text import tidy, words_of

NO_LINE = "\f"
"""Stands for a line that is none of the text's, not even a blank one."""
SEAM = "\v"
"""Stands within a line where it ended, or where one link ended and the next word begins."""

_UNUSUAL = re.compile(r"[\x85\u2028\u2029]|(?<=[^\n])\f(?=[^\n])")
"""What ends a line or a paragraph in Unicode (chapter 5.8), beside the usual line end. A form feed at
the beginning or the end of a line begins a page; see `printed`."""
_UNUSUAL_MARKS = "\x85\u2028\u2029\f"
"""What it begins with: to see that none of them is there takes a hundredth of the time."""
_BREAK = re.compile(r"<br\s*/?>(?:[ \t]*\n)?", re.IGNORECASE)
_FEWEST_BREAKS = 3
"""A text with fewer line ends of HTML may speak of them."""
_BULLETS = "\t\uf0b7\uf0a7\uf0d8"
_BULLET = re.compile(r"^[ \t]*(?:[o§]\t|[\uf0b7\uf0a7\uf0d8][ \t])", re.MULTILINE)
"""As word processors write bullets into plain text: a letter of the font that has them, or a letter that looks so."""
_ENTITY = re.compile(
    r"&(?:amp;)?(?:nbsp|[lr][sd]quo|[bs]bquo|[lr]aquo|[mn]dash|hellip|amp|quot|apos|euro|pound|copy|deg|shy|[aeo]+lig|szlig"
    r"|[a-z](?:acute|grave|circ|uml|tilde|cedil|slash|ring|caron)|#\d{2,6}|#x[\da-f]{2,5});",
    re.IGNORECASE,
)
"""A character as HTML writes it, left in text whose tags were taken out; angle brackets may be spoken of."""
_LONG, _ENDS_LOST = 600, 5
"""Characters of a line that may have held several paragraphs, and places at which one may have ended, if it did."""
_WIDE = re.compile(r"(?<![ \xa0])[ \xa0]{2,}+(?=\S)")
"""A gap."""
_LOST_ENDS = re.compile(
    rf"{_WIDE.pattern}|(?:(?<=[a-zß-ÿ][.!?])|(?<=\w\))|(?<=[.!?][\"”’»]))(?=[“‘«]?[A-ZÀ-Ý][\w’']*[ \xa0,])"
)
_SENTENCE_END = re.compile(r"[a-zß-ÿ)][.!?][\"”’»)]?[ \xa0](?=[\"“‘«(]?[A-ZÀ-Ý])")
"""Where so long a line has wide gaps, and sentences in it that end without, the gaps were the ends of its paragraphs,
and so was where nothing stands between two sentences."""
_NO_GAP = re.compile(r"(?<=[a-zß-ÿ]{2}[.!?])(?=[“‘«]?[A-ZÀ-Ý][a-zß-ÿ])|(?<=[a-zß-ÿ][.!?][\"”’»])(?=[A-ZÀ-Ý][a-zß-ÿ])")
"""Where nothing stands between two sentences, in a line that has so many such places, a paragraph ended."""
_COPYRIGHT = re.compile(
    rf"(?<=[.!?…\"”’»)])\s*(?=(?:(?:©|\(c\)\s|copyright\s*(?:©|\(c\)|\d{{4}})).{{0,100}}{RESERVED}\W*$"
    r"|(?:©|\(c\)\s|copyright\b)\W*(?:19|20)\d\d\b.{0,200}$))",
    re.IGNORECASE,
)
"""Where a copyright line begins that stands on the line of the article's last sentence."""
_CLAIMS = ("©", "(c)", "copyright")
_TAIL = 240
"""The end of a line in which one of these, with which each begins, is looked for before the line is gone through."""
_INTERRUPTIONS = {
    "Continue reading the main story": re.compile(
        r"\s*((?:Advertisement\s+)?Continue reading the main story(?: Share This Page)?)\s*(?=[“\"‘]?[A-ZÀ-Ý]|$)"
    ),
    ADVERTISERS: re.compile(rf"\s*({re.escape(ADVERTISERS)}[^;]{{0,300}};)\s*"),
}
"""What pages have where an advertisement parts two paragraphs, and texts have glued to them: by what stands in it."""
_WORD = re.compile(r"\w+")
_WORDS_OF_ONE = frozenset("AEIOUYÀÅÓÔKSVWZАВЗИКОСУЯІЄ")
"""Letters that are a word in some language."""
_BEGUN_WORDS = 4
"""A paragraph whose first letter stands above it goes on with so many at least."""


@dataclass(slots=True)
class Line:
    """A line that is not blank."""

    number: int
    text: str
    after_blank: bool
    runs_on: bool = False
    """Whether in the input the one before it goes on."""
    indent: int = 0
    """Columns left free before it."""
    lead: int = 0
    """How many of them tell that it begins a paragraph; see `indents`."""

    @property
    def laid(self) -> str:
        """Its text as wide as it stands in its paragraph."""
        return " " * self.lead + self.text


def with_usual_ends(text: str) -> str:
    """A text whose lines all end alike; where U+2029 parted paragraphs, a blank line does."""
    if not any(mark in text for mark in _UNUSUAL_MARKS):
        return text
    return _UNUSUAL.sub(lambda found: "\n\n" if found[0] == "\u2029" else "\n", text)


def with_line_ends(text: str) -> str:
    """A text whose line ends are written as `<br>`, with line ends and SEAM for those; any other text as it is."""
    if len(_BREAK.findall(text)) < _FEWEST_BREAKS:
        return text
    return _BREAK.sub(lambda found: "\n" if found[0].endswith("\n") else SEAM, text)


def with_bullets(text: str) -> str:
    """A text with the bullets of word processors as everybody writes them."""
    return _BULLET.sub("• ", text) if any(mark in text for mark in _BULLETS) else text


def lines_of(text: str, first_line: int) -> list[Line]:
    """The lines of a text that are not blank.

    Args:
        text: The text; it may hold NO_LINE and SEAM.
        first_line: The number of its first line in the input.

    """
    lines = list(_without_glue(list(_lines(text, first_line))))
    if not any(len(line.text) == 1 for line in lines):
        return lines
    return list(_with_drop_caps(lines, cache(lambda: Counter(_WORD.findall(text)))))


def _lines(text: str, first_line: int) -> Iterator[Line]:
    after_blank = True
    words = glued.meetings(text)
    for number, raw in enumerate(text.split("\n"), first_line):
        if raw == NO_LINE:
            continue
        elements = _elements(_unescaped(raw), words)
        parts = [part for element in elements for part in _paragraphs(element)]
        for part in parts:
            clean = tidy(part)
            if flattened.is_flat(clean, text):
                yield from (Line(number, line, after_blank, n > 0) for n, line in enumerate(flattened.lines(clean)))
            elif clean:
                yield Line(number, clean, after_blank or len(parts) > 1, indent=_indent(raw))
            after_blank = not clean


def _indent(raw: str) -> int:
    """The columns before a line's first word."""
    if not raw[:1].isspace():
        return 0
    before = raw[: -len(raw.lstrip())].expandtabs()
    return sum(2 if space == "\u3000" else 1 for space in before)


def _without_glue(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, those that begin with a menu or a byline in parts."""
    parts = flattened.parts_of_glued([line.text for line in lines])
    for n, line in enumerate(lines):
        if n in parts:
            yield from (Line(line.number, part, line.after_blank, m > 0) for m, part in enumerate(parts[n]))
        else:
            yield line


def _unescaped(line: str) -> str:
    return _ENTITY.sub(lambda found: unescape(unescape(found[0])), line) if "&" in line else line


def _elements(line: str, words: Mapping[str, int] | None) -> Iterator[str]:
    """What a line is made of where links, or all elements of a page, were joined; see `glued`."""
    for part in line.split(SEAM):
        yield from [part] if words is None else glued.elements(part, words)


def _paragraphs(line: str) -> list[str]:
    """What a line is made of that lost the line ends within it."""
    parts = _without_ends(line) if len(line) >= _LONG else [line]
    for sign, interruption in _INTERRUPTIONS.items():
        if sign in line:
            parts = [part for whole in parts for part in interruption.split(whole)]
    if any(map(parts[-1][-_TAIL:].lower().__contains__, _CLAIMS)):
        parts += _COPYRIGHT.split(parts.pop())
    return parts


def _without_ends(line: str) -> list[str]:
    """The paragraphs of a line, if it was made of several: they are parted by wide gaps, or by nothing."""
    if len(_WIDE.findall(line)) >= _ENDS_LOST and len(_SENTENCE_END.findall(line)) >= _ENDS_LOST:
        return _LOST_ENDS.split(line)
    parts = _NO_GAP.split(line)
    return parts if len(parts) > _ENDS_LOST else [line]


def _with_drop_caps(lines: list[Line], words: Callable[[], Mapping[str, int]]) -> Iterator[Line]:
    """The lines, the first letter of a paragraph being put back where it stands on a line of its own.

    Args:
        lines: The lines of a text.
        words: Tells how often each word stands in it; it is asked where such a letter may be a word.

    """
    letter: Line | None = None
    for line, following in zip_longest(lines, lines[1:]):
        if letter is not None:
            parted = " " if _is_word(letter.text, line.text, words) else ""
            yield Line(letter.number, letter.text + parted + line.text, letter.after_blank)
            letter = None
        elif following is not None and not following.after_blank and _is_drop_cap(line.text, following.text):
            letter = line
        else:
            yield line


def _is_drop_cap(line: str, following: str) -> bool:
    return len(line) == 1 and line.isupper() and following[0].islower() and words_of(following) >= _BEGUN_WORDS


def _is_word(letter: str, line: str, words: Callable[[], Mapping[str, int]]) -> bool:
    """Whether a first letter is a word, as in `A ferry`: what follows is one too, which the text has elsewhere."""
    following = _WORD.match(line)
    return letter in _WORDS_OF_ONE and following is not None and words()[following[0]] > 1
