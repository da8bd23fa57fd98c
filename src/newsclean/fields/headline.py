"""The line of a text that is its headline: told by where it stands and by what stands beside it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from newsclean.document import Block, Document
from newsclean.fields.dates import is_date_label, is_dated_line
from newsclean.fields.names import BY, people
from newsclean.fields.opening import first_prose, is_prose
from newsclean.text import words_of

BAR = re.compile(r"\s*\|\s*|\s+»\s+")
_NO_HEADLINE = re.compile(
    r"(?:(?:news |photo |image |picture )?(?:source|credit|photo|image|video|watch|listen|read|read also|also read|"
    r"see also|also see|related|tags|topics|filed under|share|category|location|date|contact|tel|phone|e-?mail|"
    r"from|to|subject|foto|bild|quelle|fuente|fonte)|editor'?s note)\s*:"
    r"|skip to\b|jump to\b|zum (?:haupt)?inhalt\b|aller au contenu|(?:saltar|ir) al contenido|vai al contenuto"
    r"|https?://|\S+@\S+|[#@]\w|[©<>]|\d+/\d",
    re.IGNORECASE,
)
_OPENERS = "\"'“‘«„¿¡‹「『"
_CONSENT = re.compile(
    r"\b(?:cookies?|consent|partners|preferences|privacy|personal (?:data|information)|personali[sz]ed|"
    r"einwilligung|partnern?|datenschutz|einstellungen|personenbezogen|consentement|partenaires|confidentialité|"
    r"données personnelles|consentimiento|socios|privacidad|datos personales|consenso|dati personali)"
)
_ADDRESSES_READER = re.compile(
    r"\b(?:we|our|us|you|your|wir|unser\w*|sie|ihre?n?|nous|nos|vous|vos|sus?|noi|nostri|tuo)\b"
)
FEWEST, MOST = 3, 30
"""Words of a line that looks like a headline."""
OUTLET_WORDS = 5
_WORDS_AMONG_MENUS = 5
"""Among menu lines a headline has at least so many words."""
_FIRST_LINES = 7
"""A text without menus has its headline on one of these lines."""
_SEARCHED = 400
"""So many Blocks are searched for the headline that the first line, the page's title, repeats."""
_TO_BYLINE = 4
"""So many lines may stand between headline and byline: a deck, a section's name."""
_TO_PROSE = 4


def before_bar(value: str) -> str | None:
    """The headline before ` | Outlet`, where the rest is short enough to be a name."""
    parts = BAR.split(value)
    if len(parts) < 2 or words_of(parts[0]) < FEWEST or words_of(parts[-1]) > OUTLET_WORDS:
        return None
    return parts[0]


def find(document: Document, skipped: Sequence[int]) -> tuple[int, str] | None:
    """The index of the headline's line and its text, `skipped` being the breadcrumb's lines."""
    blocks = document.blocks
    start = _behind_consent(blocks)
    prose = _body(blocks, start) if document.format == "scraped-text" else first_prose(blocks, start)
    if prose == len(blocks):
        return None
    lines = [n for n in range(start, prose) if n not in skipped and is_headline(blocks[n])]
    marked = [n for n in lines if blocks[n].tag == "h1"]
    line: int | None = None
    if len(marked) == 1:
        line = marked[0]
    elif document.format == "html":
        line = next((n for n in lines if blocks[n].tag in {"h1", "h2"}), None)
    elif document.format == "scraped-text":
        return _repeated(blocks, lines) or _chosen(blocks, _among_menus(blocks, lines, prose))
    else:
        line = _in_capitals(blocks, lines) or next((n for n in lines if n < start + _FIRST_LINES), None)
    return _chosen(blocks, line)


def is_headline(block: Block) -> bool:
    """Whether a line looks like a headline."""
    text = block.text
    if not FEWEST <= block.words <= MOST or block.mark or not (text[0].isalnum() or text[0] in _OPENERS):
        return False
    if text[0].islower() or (text.endswith((".", ":", ";", ",")) and not text.endswith("...")):
        return False
    if _is_byline_or_date(block) or (BAR.search(text) and before_bar(text) is None):
        return False
    return _NO_HEADLINE.match(text) is None and not is_prose(block)


def _chosen(blocks: Sequence[Block], line: int | None) -> tuple[int, str] | None:
    return None if line is None else (line, blocks[line].text)


def _is_byline_or_date(block: Block) -> bool:
    text = block.text
    if is_dated_line(text) or is_date_label(text):
        return True
    by = BY.match(text)
    return by is not None and (by.end() == len(text) or bool(people(text)))


def _behind_consent(blocks: Sequence[Block]) -> int:
    """Where the article begins behind the text that asks the reader's consent to cookies; 0 where none does."""
    start = 0
    while (prose := first_prose(blocks, start)) < len(blocks) and _asks_consent(blocks[prose].text.casefold()):
        start = prose + 1
    return start


def _asks_consent(text: str) -> bool:
    return len(set(_CONSENT.findall(text))) > 1 and len(_ADDRESSES_READER.findall(text)) > 1


def _body(blocks: Sequence[Block], start: int) -> int:
    """The first of two Blocks of prose that stand near each other; a lone one may be a prompt or a teaser."""
    prose = (n for n in range(start, len(blocks)) if is_prose(blocks[n]))
    near = (a for a, b in itertools.pairwise(prose) if b - a <= _TO_PROSE)
    return next(near, first_prose(blocks, start))


def _repeated(blocks: Sequence[Block], lines: list[int]) -> tuple[int, str] | None:
    """The first line, a page's title, as far as a later line repeats it: the rest is the outlet's name."""
    if not lines or lines[0] > 1:
        return None
    title = blocks[lines[0]].normal
    for block in blocks[lines[0] + 1 : _SEARCHED]:
        same = block.words >= FEWEST and title.startswith(block.normal)
        if same and title[len(block.normal) :][:1] in {"", " "} and block.words * 2 > blocks[lines[0]].words:
            return lines[0], block.text
    return None


def _among_menus(blocks: Sequence[Block], lines: list[int], prose: int) -> int | None:
    """The headline of a page behind its menus: the line above the byline or date, or the only one above the prose."""
    long = [n for n in lines if blocks[n].words >= _WORDS_AMONG_MENUS]
    if long[:1] == [0] and blocks[1].words != 0 and (blocks[1].words >= FEWEST or _is_byline_or_date(blocks[1])):
        return 0
    stated = next((n for n in reversed(range(prose)) if _is_byline_or_date(blocks[n])), None)
    if stated is not None:
        above = [n for n in lines if stated - _TO_BYLINE <= n < stated]
        return next((n for n in above if blocks[n].words >= _WORDS_AMONG_MENUS), None)
    above = [n for n in long if prose - _TO_PROSE <= n]
    return above[0] if len(above) == 1 else None


def _in_capitals(blocks: Sequence[Block], lines: list[int]) -> int | None:
    """The only line in capitals."""
    capitals = [n for n in lines if blocks[n].text.isupper() and blocks[n].words >= _WORDS_AMONG_MENUS]
    return capitals[0] if len(capitals) == 1 else None
