"""What programs that save a page write into it: the address that it was saved from.

What archives of the web write before an address `fields.addresses` takes off; here goes what archive.today says of its
own copy in the name of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import unescape

from newsclean.document import Hint

_ADDRESSES = (
    ("saved-from", "saved from url=(", re.compile(r"<!--\s*saved from url=\(\d{4}\)(https?://\S+)")),
    ("singlefile", "saved with SingleFile", re.compile(r"<!--\s*Page saved with SingleFile\s+url:\s*(https?://\S+)")),
    ("monolith", "using monolith", re.compile(r"<!-- Saved from (https?://\S+) at \S+ using monolith")),
    ("reader-view", "reader-domain", re.compile(r'<a class="domain reader-domain" href="(https?://[^"\s]+)"')),
    ("wayback", "__wm.wombat(", re.compile(r'__wm\.wombat\("(https?://[^"\s]+)"')),
    ("wayback", "wmtbURL", re.compile(r'\bid="wmtbURL" value="(https?://[^"\s]+)"')),
)
"""By what browsers (Firefox's reader view, too), programs and archives write the address of the page, above or at the
beginning of its body: first words that no other page has, for nearly all have none of these."""
_SEARCHED = 50_000
"""Characters in which that is looked for."""
_NO_PAGE = re.compile(r"https?://internet\.e-mail")
"""What browsers put there for a page of no site."""

_ARCHIVE_TODAY = re.compile(r"archive\.(?:today|is|ph|li|vn|md|fo)")
_ITS_OWN = frozenset({"source", "published", "modified", "excerpt"})
"""Of these fields archive.today's metadata speak for the copy that it made."""


def address(text: str) -> Iterator[Hint]:
    """Where the page was saved from, by each program that says so."""
    head = text[:_SEARCHED]
    for origin, sign, written in _ADDRESSES:
        found = written.search(head) if sign in head else None
        if found and not _NO_PAGE.match(found[1]):
            yield Hint("url", unescape(found[1]), origin)


def of_page(hints: Sequence[Hint]) -> tuple[Hint, ...]:
    """What a page says of itself, without what archive.today says of its copy in the same form."""
    if not any(hint.origin == "meta:og:site_name" and _ARCHIVE_TODAY.fullmatch(hint.value) for hint in hints):
        return tuple(hints)
    return tuple(hint for hint in hints if hint.field not in _ITS_OWN or not _is_meta(hint))


def _is_meta(hint: Hint) -> bool:
    return hint.origin.startswith(("meta:", "time-"))
