"""Pages as they are printed: each has a head and a foot, and a paragraph goes on from one to the next.

Such is text taken from a PDF, a form feed before each page. Browsers print the page's title, its address, the day and
the number of the page round it: the first two are worth knowing, the day is not the article's.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, pairwise, takewhile

from newsclean.document import Hint
from newsclean.readers.texts.lines import NO_LINE
from newsclean.text import is_terminated

_DEPTH = 4
"""So many lines at the most has a head or a foot."""
_HEAD = 2
"""And so many the head that browsers print."""
_PAGES = 2
_ADDRESS = re.compile(r"(?:https?://|file:///|www\.)\S+", re.IGNORECASE)
_MOMENT = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[AP]\.?M\.?)?", re.IGNORECASE
)
_OF = "of von sur de di van av af z из".split()
_COUNT = re.compile(rf"(\d{{1,3}})(?:/| (?:{'|'.join(_OF)}) )(\d{{1,3}})")
_NUMBER = re.compile(r"\W*(?:(?:page|seite|p\.|s\.|página|pagina)\s?)?\d{1,4}\W*", re.IGNORECASE)
_GAP = re.compile(r"[ \t]{2,}|\t")
_FOOT = re.compile(r"^(?:https?://\S+[ \t]+)?(\d{1,3})/(\d{1,3})[ \t]*$", re.MULTILINE)
_SIGNS = ("\n\f", "\n1/", " 1/", *(f"1 {of} " for of in _OF))
"""Where none of these stands, nothing says where a page begins or which it is."""
_CUT = ("…", "...")
"""So ends what had no room."""


@dataclass(frozen=True, slots=True)
class Print:
    """A text without heads and feet, and what they say."""

    text: str
    """It has as many lines as it had; see NO_LINE."""
    hints: tuple[Hint, ...] = ()
    paged: bool = False
    """Whether it had any."""


@lru_cache(maxsize=1)  # a text is told by its Blocks, and then read
def unpaged(text: str) -> Print:
    """A text without the heads and feet of its pages; any other text as it is."""
    if not any(sign in text for sign in _SIGNS):
        return Print(text)
    pages = [page.split("\n") for page in _pages(text)]
    count = sum(bool(_edge(page)) for page in pages)
    browser = _by_browser(pages[0], count)
    if count < _PAGES and not browser:
        return Print(text)
    hints = tuple(_hints(pages)) if browser else ()
    _strip_all(pages, frozenset(hint.value for hint in hints), browser=browser)
    for before, page in pairwise(pages):
        _close(before, page)
    return Print("\n".join("\n".join(page) for page in pages), hints, paged=True)


def _strip_all(pages: Sequence[list[str]], known: frozenset[str], *, browser: bool) -> None:
    common = _common(pages)

    def is_of_edge(line: str) -> bool:
        return _key(line) in common or _is_of_print(line, known, browser=browser)

    for n, page in enumerate(pages):
        head, foot = _edge(page), _edge(page, foot=True)
        if n or browser:  # else it begins as the text does, with a title that the other pages repeat
            _strip(page, head, is_of_edge)
        _strip(page, foot, is_of_edge)


def _pages(text: str) -> list[str]:
    """The pages: a form feed begins each, or a foot with its number and theirs ends it."""
    if "\n\f" in text:
        return text.split("\n\f")
    feet = list(_FOOT.finditer(text))
    if [(int(foot[1]), int(foot[2])) for foot in feet] != [(n + 1, len(feet)) for n in range(len(feet))]:
        return [text]
    ends = [foot.end() for foot in feet]
    return [text[start:end].removeprefix("\n") for start, end in zip([0, *ends], [*ends, len(text)], strict=True)]


def _edge(page: Sequence[str], *, foot: bool = False) -> list[int]:
    """The first lines of a page that are not blank, or the last ones, from its edge on."""
    lines = reversed(range(len(page))) if foot else range(len(page))
    return list(islice((n for n in lines if page[n].strip()), _DEPTH))


def _key(line: str) -> str:
    """What heads and feet have in common, save for the number of the page."""
    return re.sub(r"\d+", "0", " ".join(line.split()))


def _common(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """The lines that stand at the edges of most pages."""
    keys = [{_key(page[n]) for n in (*_edge(page), *_edge(page, foot=True))} for page in pages]
    seen = Counter(key for of_page in keys for key in of_page)
    most = max(_PAGES, sum(map(bool, keys)) / 2)
    return frozenset(key for key, times in seen.items() if times >= most)


def _parts(line: str) -> list[str]:
    return [part for part in _GAP.split(line.strip()) if part]


def _by_browser(page: Sequence[str], count: int) -> bool:
    """Whether a browser printed the first page of so many: it says so, and where the page stood or when it did so."""
    parts = _parts_of(page, (*_edge(page), *_edge(page, foot=True)))
    numbers = [found for found in map(_COUNT.fullmatch, parts) if found]
    is_first = any(int(found[1]) == 1 and int(found[2]) == count for found in numbers)
    return is_first and any(_ADDRESS.fullmatch(part) or _MOMENT.fullmatch(part) for part in parts)


def _hints(pages: Sequence[Sequence[str]]) -> Iterator[Hint]:
    """The address and the title that a browser prints, where there was room for them."""
    head, foot = _parts_of(pages[0], _edge(pages[0])), _parts_of(pages[0], _edge(pages[0], foot=True))
    address = next((part for part in (*head, *foot) if _ADDRESS.fullmatch(part)), None)
    if address and not address.endswith(_CUT):
        yield Hint("url", address, "print:address")
    at = next((n for n, part in enumerate(head) if _ADDRESS.fullmatch(part) or _MOMENT.fullmatch(part)), None)
    if at is not None and at < _HEAD:
        again = frozenset(_parts_of(pages[1], _edge(pages[1]))) if len(pages) > 1 else frozenset()
        titles = [part for part in head if not _is_of_browser(part)]  # the page's own first lines may be among them
        title = next((part for part in titles if part in again), titles[0] if titles else None)
        if title and not title.endswith(_CUT):
            yield Hint("title", title, "title-element")


def _parts_of(page: Sequence[str], lines: Sequence[int]) -> list[str]:
    return [part for n in lines for part in _parts(page[n])]


def _is_of_print(line: str, known: frozenset[str], *, browser: bool) -> bool:
    """Whether a line at the edge of a page holds nothing but its number, or what a browser prints."""
    if _NUMBER.fullmatch(line):
        return True
    return browser and all(part in known or _is_of_browser(part) for part in _parts(line))


def _is_of_browser(part: str) -> bool:
    return any(form.fullmatch(part) for form in (_ADDRESS, _MOMENT, _COUNT))


def _strip(page: list[str], lines: Sequence[int], is_edge: Callable[[str], bool]) -> None:
    """Take off a page those of the lines, from its edge on, that are a head's or a foot's, with the blank ones."""
    gone = list(takewhile(lambda n: is_edge(page[n]), lines))
    if gone:
        begin, end = (0, gone[-1] + 1) if lines[0] <= lines[-1] else (gone[-1], len(page))
        page[begin:end] = [NO_LINE] * (end - begin)


def _close(before: list[str], page: list[str]) -> None:
    """Let a paragraph go on over the end of a page; if none does, a blank line stands there."""
    last = next((n for n in reversed(range(len(before))) if before[n].strip()), None)
    first = next((n for n, line in enumerate(page) if line.strip()), None)
    if last is None or first is None:
        return
    goes_on = not is_terminated(before[last].rstrip()) or page[first].lstrip()[0].islower()
    for side, lines in ((before, range(last + 1, len(before))), (page, range(first))):
        for n in lines:
            side[n] = NO_LINE if goes_on else ""
