"""Plain text: one Block a paragraph or line, hard-wrapped lines and sentences cut at links joined again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, zip_longest
from typing import NamedTuple

from newsclean.document import Block, Document, Hint
from newsclean.lexicon.breadcrumbs import is_breadcrumb
from newsclean.lexicon.code import is_code
from newsclean.lexicon.credits import ORIGINAL, SOURCE
from newsclean.lexicon.rights import RESERVED, SIGN
from newsclean.readers import markdown
from newsclean.readers.texts import mail
from newsclean.readers.texts.hyphens import are_hyphenated, is_cut, is_cut_for_sure, joined, with_soft_hyphens_shown
from newsclean.readers.texts.indents import with_indents
from newsclean.readers.texts.labelled import Labelled, unlabelled
from newsclean.readers.texts.lines import Line, lines_of, with_bullets, with_line_ends, with_usual_ends
from newsclean.readers.texts.link_addresses import without_addresses, without_addresses_in_prose
from newsclean.readers.texts.link_notes import has_notes, without_note_lines, without_notes
from newsclean.readers.texts.link_numbers import is_numbered_address, without_numbers
from newsclean.readers.texts.paragraphs import CELLS, LIST_MARK, are_spaced, is_within, marked, with_lists
from newsclean.readers.texts.printed import unpaged
from newsclean.readers.texts.wraps import NARROWEST, WIDEST, columns, glue, is_full, is_nearly_full, parted, width_of
from newsclean.text import PREPOSITION, SENTENCE_WORDS, is_terminated, prose_words, words_of

_BEGINS = re.compile(
    rf"(?:{SIGN}|{RESERVED}|[*•●▪◦‣·+-]\s|\d{{1,3}}[.)]\s|#|https?://|[-=_*~]{{3,}}|"
    r"(?:[\w-]+\.)+[a-z]{2,} [·•|] |"
    r"(?-i:[A-ZÀ-Ý]{3,}(?:,? [A-ZÀ-Ý][\w.]*){0,3}(?: ?\([A-Z][\w ]+\))? [—–] (?=[“\"]?[A-ZÀ-Ý])))",
    re.IGNORECASE,
)
"""Lines that begin something of their own, however the line before ends; the last is a dateline: `OSMUND — The`."""
_CREDIT = re.compile(rf"[(（\[]?(?:{SOURCE}|{ORIGINAL})\s?[:：]", re.IGNORECASE)
_CREDIT_LABEL = 30
"""Characters, with the colon."""
_FUNCTION_WORDS = frozenset(
    "a an the of in on at by for from to with and or but as that which who whose its their his her our my your is are "
    "was were be been has have had will would can could says said told into over under about between against than "
    "der die das den dem des ein eine einen einem einer und oder von vom zu zum zur im in am an auf aus bei mit nach "
    "für le la les un une des du de d' et ou à au aux en dans par pour sur avec que qui dont "
    "el los las una unos unas del al y o u e en con por para que sobre".split()
)
"""Words after which no line of a text ends unless its sentence goes on; English, German, French, Spanish."""

_CONTINUES = ",;)’”、。，．；）」』"
"""Marks with which no line begins unless it goes on with the one above."""
_CLOSES = _CONTINUES + ".:!?！？："
"""Marks before which no space stands where lines are joined."""
_HEADS = "# "
"""With this begin headings in Markdown, and what a program's author notes."""
_LABEL_WORDS = 4
_LABELS_OF_A_PAGE = 3
_LINK_WORDS = 8
_BEGUN_WORDS = 6
"""A line of so many words before a link is hardly a heading, although it ends with a name or a German noun."""
_WITHIN = re.compile(r"[,;:“”„«»\"]|[.!?] ")
"""What prose has, and hardly a headline: a line that has none may be one, if it is the first of its paragraph."""
_DAY_AND_TIME = re.compile(r"(?=.*\b(?:19|20)\d\d\b)(?=.*\b\d{1,2}[:h]\d\d\b).{,60}")
"""What says when something was published, even if it begins with a small letter: `veröffentlicht am`."""
_FEWEST_OF_LISTING = 3
_ENDS_WITHIN = 3
"""Blank lines part the paragraphs of a wrapped text if so many end at one for each that may end at another line."""


def read_plain(text: str) -> Document:
    """Read text that is an article from its first line on."""
    dump = _dump(text)
    return Document("plain-text", "no sign of a page before the first prose", blocks(dump.text), _hints(dump))


def read_scraped(text: str) -> Document:
    """Read the text of a scraped page."""
    dump = _dump(text)
    return Document("scraped-text", sniff_scraped(text) or "as told", blocks(dump.text), _hints(dump))


def _dump(text: str) -> Labelled:
    return unlabelled(with_usual_ends(text))


def _hints(dump: Labelled) -> tuple[Hint, ...]:
    return (*dump.hints, *unpaged(dump.text).hints, *mail.hints(dump.text))


def sniff_plain(text: str) -> str | None:  # noqa: ARG001  (every sniff has the same face)
    """Whatever is nothing else is plain text."""
    return "no sign of a page before the first prose"


def sniff_scraped(text: str) -> str | None:
    """The evidence that `text` begins as a page does, or None.

    Before the first prose stands a breadcrumb, a repeated title, or three menu or label lines.
    """
    labels: list[str] = []
    seen: set[str] = set()
    for block in blocks(_dump(text).text):
        if not block.terminated and is_breadcrumb(block.text):
            return f"a breadcrumb on line {block.line}"
        if block.words >= SENTENCE_WORDS and (block.prose or block.words > 40 or block.text.endswith(":")):
            break
        normal = block.normal
        if normal in seen and block.words > _LABEL_WORDS:
            return f"a title repeated on line {block.line}"
        seen.add(normal)
        if block.words <= _LABEL_WORDS and not block.terminated and not _NO_LABEL.search(block.text):
            labels.append(block.text)
            if len(labels) == _LABELS_OF_A_PAGE:
                return f"menu or label lines before the first prose ({', '.join(map(repr, labels))})"
    return None


_HEADLINE_WORDS = 4
_NO_LABEL = re.compile(rf"\d|:|\b{PREPOSITION}\b", re.IGNORECASE)
"""What dates, values and bylines hold, and no label of a menu."""


@lru_cache(maxsize=1)  # a text is told by its Blocks and then read from the same
def blocks(text: str, first_line: int = 1) -> tuple[Block, ...]:
    """The Blocks of a text.

    What programs did to a text is undone before its lines are told, and keeps their numbers; how it was wrapped is told
    by all of its lines; what stands beside links, by whole sentences.

    Args:
        text: The text; Markdown's links and marks are read as such where there are many.
        first_line: The number of its first line in the input.

    """
    page = unpaged(with_usual_ends(text))  # first: a head or a foot may stand amid all else
    if markdown.has_links(page.text):
        return markdown.blocks(page.text, first_line, html=False)
    text = without_addresses(with_line_ends(page.text))
    text = without_note_lines(text) if has_notes(text) else text
    text = with_soft_hyphens_shown(with_bullets(text))  # next: now it is known where a line begins and ends
    lines = with_indents(lines_of(text, first_line))
    runs = list(_runs(lines))
    spaced = are_spaced((line.text, line.after_blank) for line in lines[1:])
    layout = _layout(runs, printed=page.paged, spaced=spaced)
    if (spaced or layout.parted) and markdown.is_marked(text):
        return markdown.blocks(text, first_line, html=False)
    hyphenated = layout.width > 0 and are_hyphenated(pair for run in runs for pair in pairwise(run))
    made: list[Block] = []
    for group in _groups(lines, layout):
        made.append(_block(group, made, spaced=spaced, hyphenated=hyphenated))
    # last: in a wrapped line no sentence is seen
    return without_notes(without_addresses_in_prose(without_numbers(with_lists(made))))


class _Layout(NamedTuple):
    """How the lines of a text were wrapped and parted."""

    width: int
    """In columns; 0 where they were not."""
    parted: bool
    """Whether blank lines part the wrapped paragraphs, so that none ends before another line."""
    spaced: bool
    """Whether blank lines part its paragraphs."""

    @property
    def has_own_lines(self) -> bool:
        """Whether its lines end where somebody meant them to, but for a sentence cut at its links."""
        return self.spaced and not self.width


def _layout(runs: list[list[str]], *, printed: bool, spaced: bool) -> _Layout:
    width = width_of(runs, printed=printed)
    if not width:
        return _Layout(0, parted=False, spaced=spaced)
    inner = [pair for run in runs for pair in pairwise(run) if is_terminated(pair[0]) and not _begins(pair[1])]
    ends = sum(is_terminated(run[-1]) for run in runs)
    ends_within = sum(not is_nearly_full(*pair, width) for pair in inner)
    return _Layout(width, parted=ends > _ENDS_WITHIN * ends_within, spaced=spaced)


def _runs(lines: list[Line]) -> Iterator[list[str]]:
    """The lines that follow each other without a blank line; the numbered addresses of links are no such lines."""
    runs = parted(lines, lambda _, line: line.after_blank or is_numbered_address(line.text))
    return ([line.laid for line in run] for run in runs)


def _groups(lines: list[Line], layout: _Layout) -> Iterator[list[Line]]:
    """Lines that make one Block: the parts of a wrapped paragraph, of a sentence cut at its links."""
    for run in parted(lines, lambda _, line: line.after_blank):
        texts = [line.text for line in run]
        if layout.spaced and is_code(texts):
            yield from ([line] for line in run)
            continue
        is_listing = layout.has_own_lines and _is_listing(texts)
        group = run[:1]
        for line, after in zip_longest(run[1:], run[2:]):
            stands_apart = _begins(line.text) or (CELLS in line.text and CELLS in group[-1].text)
            if not (stands_apart or _is_headline_above(group, line.text)) and _goes_on(
                group, line, after, layout, is_listing=is_listing
            ):
                group.append(line)
            else:
                yield group
                group = [line]
        yield group


def _is_listing(run: list[str]) -> bool:
    """Whether lines between blank ones are each one thing, as those of a recipe, a table or a program are."""
    ends = [is_terminated(last) or not _mid_sentence([], last, line) for last, line in pairwise(run)]
    return sum(ends) * 2 > len(ends) >= _FEWEST_OF_LISTING or any(CELLS in line for line in run)


def _is_whole(line: str) -> bool:
    """Whether a line heads or announces what follows, or is a label or one that nobody wrapped and ends as such do."""
    if line.startswith(_HEADS) or line.endswith(":"):
        return True
    return not _is_open_ended(line) and not NARROWEST <= columns(line) <= WIDEST


def _begins(line: str) -> bool:
    return _BEGINS.match(line) is not None or is_numbered_address(line) or mail.is_header(line) or _credits(line)


def _credits(line: str) -> bool:
    """Whether a line says whom the article is from: `Source: The Outlet`; amid a sentence it has no capital."""
    begin = line[:_CREDIT_LABEL]
    return (":" in begin or "：" in begin) and not line[0].islower() and _CREDIT.match(line) is not None


def _goes_on(group: list[Line], line: Line, after: Line | None, layout: _Layout, *, is_listing: bool) -> bool:
    """Whether the group's last line does not end where its paragraph does."""
    last = group[-1].text
    if is_cut_for_sure(last, line.text):
        return True
    if layout.width and columns(group[-1].laid) >= layout.width // 2 and _is_wrapped(group, line.text, after, layout):
        return not (is_terminated(last) and _is_label(line.text, layout.width))
    if line.text[0] in _CONTINUES or (line.text[0] == "." and not line.text.startswith("..")):
        return not is_terminated(last)
    if is_terminated(last) or is_listing:
        return False
    if layout.has_own_lines and len(group) == 1 and _is_whole(last):
        return False
    return _mid_sentence(group, last, line.text) or (after is not None and _is_link(last, line.text, after))


def _is_headline_above(group: list[Line], line: str) -> bool:
    """Whether a paragraph follows a headline in capitals, as agencies write them, not a place in a dateline."""
    if not group[-1].text.isupper() or line.isupper() or line[0].islower():
        return False
    above = " ".join(part.text for part in group)
    return above.isupper() and sum(map(str.isupper, above)) * 2 > len(above) and words_of(above) >= _HEADLINE_WORDS


def _is_wrapped(group: list[Line], line: str, after: Line | None, layout: _Layout) -> bool:
    """Whether the group's last line ends where the next word did not fit, or nearly so and in the midst of prose."""
    last = group[-1].laid
    if is_full(last, line, layout.width):
        return True
    if not is_nearly_full(last, line, layout.width):
        return False
    if is_terminated(last):
        return layout.parted
    ends = is_terminated(line)
    goes_on = after is not None and is_nearly_full(line, after.text, layout.width)
    within = len(group) > 1 or _WITHIN.search(last) is not None
    after_item = LIST_MARK.match(group[0].text) is not None and line[0].isupper()
    return within and not after_item and (ends or goes_on)


def _is_label(line: str, width: int) -> bool:
    """Whether a line of a wrapped text is none of a paragraph's: it would go on, or end as one does."""
    return columns(line) < width // 2 and not is_terminated(line) and not line.endswith(":")


def _mid_sentence(group: Sequence[Line], last: str, following: str) -> bool:
    """Whether a sentence was cut between the two lines, as it is at links in some dumps.

    What begins with a capital is the text of a link, and no whole paragraph: a label may end with such a word as well.
    """
    if _DAY_AND_TIME.fullmatch(following) and not is_terminated(following):
        return False
    if _breaks_off(group, last, following):
        return True
    lower, open_ended = following[0].islower(), _is_open_ended(last)
    if not lower and not (open_ended and columns(following) <= WIDEST):
        return False
    words = words_of(last)
    begun = len(group) > 1 or words >= _LABEL_WORDS or prose_words(last) > 0
    return words > 0 and (begun or (lower and (open_ended or last.endswith(","))))


def _breaks_off(group: Sequence[Line], last: str, following: str) -> bool:
    """Whether a paragraph breaks off before a number, a quotation or a bracket, which have no small letters."""
    return len(group) > 1 and not following[0].isalpha() and NARROWEST <= columns(last) <= WIDEST


def _is_open_ended(line: str) -> bool:
    return line.rsplit(" ", 1)[-1].casefold() in _FUNCTION_WORDS


def _is_link(before: str, text: str, after: Line) -> bool:
    """Whether a line is a link's text within a sentence: above it that has begun, and below it it goes on."""
    *begun, word = before.split(" ")
    if not begun or not (word.islower() or words_of(before) >= _BEGUN_WORDS) or is_terminated(text):
        return False
    return after.text[0].islower() and words_of(text) <= _LINK_WORDS and prose_words(after.text) > 0


def _block(group: list[Line], before: list[Block], *, spaced: bool, hyphenated: bool) -> Block:
    first = group[0]
    text = first.text
    for line in group[1:]:
        if is_cut(text, line.text):
            text = joined(text, line.text, hyphenated=hyphenated)
        else:
            text += _glue(text, line.text) + line.text
    mark, text = ("", text) if first.runs_on else marked(text)  # amid a line it is a dash
    above = before[-1].mark + before[-1].text if before else ""
    return Block(
        text=text,
        line=first.number,
        end_line=group[-1].number if len(group) > 1 else 0,
        opens=not is_within(mark + text, above, opens=first.after_blank, spaced=spaced),
        runs_on=first.runs_on,
        mark=mark,
    )


def _glue(left: str, right: str) -> str:
    """What stands between two joined lines: nothing before punctuation, too."""
    return "" if right[0] in _CLOSES else glue(left, right)
