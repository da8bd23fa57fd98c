"""Numbers that programs write beside the links of a page, and the list of the addresses that they lead to.

Browsers in a terminal (lynx, w3m, links, elinks) write a number before each link, and where they lead to at the end of
the text; newsboat has the number behind. A note's number that an author wrote stays: no address stands at the end for
it, and it stands behind a word.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from newsclean.document import Block

_NUMBER = re.compile(r"\[(\d{1,4})\]")
_NUMBERED = r"(?:(\d{1,4})\.|\[(\d{1,4})\]:?)"
"""How an entry of the list begins."""
_SCHEME = r"[a-z][a-z\d+.-]*:"
_ENTRY = re.compile(
    rf"{_NUMBERED}\s+(?:<?{_SCHEME}\S+(?P<newsboat> \([a-z]+\))?|(?:image|submit form):.*|"
    r"(?:text field|text area|password field|check ?box|radio button|select field|button|reset form|file upload)\b.*)",
    re.IGNORECASE,
)
"""Where a link leads to, an address or what links says of a form."""
_NUMBERED_ADDRESS = re.compile(rf"{_NUMBERED}\s+{_SCHEME}\S", re.IGNORECASE)
_ADDRESS = re.compile(rf"{_SCHEME}\S+", re.IGNORECASE)
_LISTED = re.compile(rf"{_NUMBERED}\s")
"""An entry, whatever stands in it."""
_STRAY = 2
"""So many lines may stand between two entries: titles of links, parts of addresses with spaces in them."""
_HEADING = re.compile(
    r"(?:(?:visible |hidden |sichtbare |versteckte )?links|references|verweise|références|liens|referencias|enlaces|"
    r"riferimenti|collegamenti|referências|verwijzingen|referenser|referanser|viitteet|odnośniki|odkazy|ссылки):?",
    re.IGNORECASE,
)
_BEHIND = " .,;:!?)”’»"
"""What stands behind a number that belongs to the word before it."""
_FEWEST = 3
"""Without the list of addresses so many numbers in a row are those of links."""
_SHARE = 2 / 3
"""So many of the numbers stand directly before a word, and so many of them the list has."""


class _Mark(NamedTuple):
    """A number in brackets."""

    block: int
    start: int
    end: int
    number: int
    leads: bool
    """Whether it stands directly before a word, or for a picture by itself."""


def is_numbered_address(line: str) -> bool:
    """Whether a line is an entry of such a list, or the first line of one."""
    return _NUMBERED_ADDRESS.match(line) is not None


def without_numbers(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The Blocks of a text without the numbers of its links and the list of their addresses."""
    if not any(_NUMBER.search(block.text) for block in blocks if "[" in block.text):
        return tuple(blocks)
    entries = _entries(blocks)
    marks = _ascending(_marks(blocks[: entries.start]))
    if not marks or not (_of_list(marks, blocks[entries.start : entries.stop]) if entries else _alone(marks)):
        return tuple(blocks)
    of_block: dict[int, list[_Mark]] = {}
    for mark in marks:
        of_block.setdefault(mark.block, []).append(mark)
    cleaned = (_cleaned(block, of_block.get(n, ())) for n, block in enumerate(blocks) if n not in entries)
    return tuple(block for block in cleaned if block.text)


def _entries(blocks: Sequence[Block]) -> range:
    """The list of addresses with its headings; empty, behind the last Block, where there is none."""
    last = next((n for n in reversed(range(len(blocks))) if _ENTRY.fullmatch(blocks[n].text)), None)
    if last is None:
        return range(len(blocks), len(blocks))
    first = last
    number = _listed(blocks[last].text) or 0
    for n in reversed(range(last)):  # what is no address breaks no list that counts down to its first
        above = _listed(blocks[n].text)
        if above is not None and above <= number:
            first, number = n, above
        elif _HEADING.fullmatch(blocks[n].text):
            first = n
        elif number <= 1 or first - n > _STRAY:
            break
    return range(first, last + 1)


def _listed(text: str) -> int | None:
    """The number of an entry of a list."""
    found = _LISTED.match(text)
    return int(found[1] or found[2]) if found else None


def _marks(blocks: Sequence[Block]) -> list[_Mark]:
    """The numbers in brackets; of those with one number the ones that stand before a word, if any does."""
    found = ((n, block, match) for n, block in enumerate(blocks) for match in _NUMBER.finditer(block.text))
    marks = [_Mark(n, *match.span(), int(match[1]), _leads(block.text, *match.span())) for n, block, match in found]
    leading = {mark.number for mark in marks if mark.leads}
    return [mark for mark in marks if mark.leads or mark.number not in leading]


def _leads(text: str, start: int, end: int) -> bool:
    return text[end] not in _BEHIND if end < len(text) else start == 0


def _ascending(marks: Sequence[_Mark]) -> list[_Mark]:
    """The most marks whose numbers ascend: an author's own numbers among those of the links begin anew."""
    ends: list[int] = []  # for each length the mark with the lowest number at which so long a row ends
    before: list[int] = []
    for n, mark in enumerate(marks):
        length = bisect_left(ends, mark.number, key=lambda end: marks[end].number)
        before.append(ends[length - 1] if length else -1)
        if length == len(ends) or mark.number < marks[ends[length]].number:
            ends[length : length + 1] = [n]
    row: list[_Mark] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        row.append(marks[at])
        at = before[at]
    return row[::-1]


def _of_list(marks: Sequence[_Mark], blocks: Sequence[Block]) -> bool:
    """Whether the marks are those of the links that a list, the Blocks given, has the addresses of."""
    numbers = {number for block in blocks if (number := _listed(block.text)) is not None}
    found = sum(mark.number in numbers for mark in marks)
    if found < _SHARE * len(marks) or found < _SHARE / 2 * len(numbers):  # some links are hidden
        return False
    entries = [entry for entry in (_ENTRY.fullmatch(block.text) for block in blocks) if entry]
    addresses = len(entries) + sum(_ADDRESS.fullmatch(block.text) is not None for block in blocks)
    return addresses * 2 >= len(numbers) and (all(entry["newsboat"] for entry in entries) or _lead(marks))


def _alone(marks: Sequence[_Mark]) -> bool:
    """Whether the marks are those of links although no list says so: they count on, and some stand within a line."""
    numbers = [mark.number for mark in marks]
    counts_on = len(marks) >= _FEWEST and numbers == list(range(numbers[0], numbers[-1] + 1))
    return counts_on and any(mark.start for mark in marks) and _lead(marks)


def _lead(marks: Sequence[_Mark]) -> bool:
    return sum(mark.leads for mark in marks) >= _SHARE * len(marks)


def _cleaned(block: Block, marks: Sequence[_Mark]) -> Block:
    text = block.text
    for mark in reversed(marks):
        behind = text[mark.end :]
        begins = not text[: mark.start] or text[mark.start - 1] == " "
        text = text[: mark.start] + (behind.lstrip() if begins else behind)
    return replace(block, text=text.strip()) if marks else block
