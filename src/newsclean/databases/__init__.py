"""Documents of press databases and text collections: text in which fields stand before and behind the article.

Nexis, Factiva, ProQuest and others hand out articles in files of hundreds, their fields labelled; collections for
linguists have them as elements. How the documents of a database are told, where they begin and end and what their
labels say is a row of `forms.FORMS`; `document` reads one by it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from newsclean.databases.forms import FORMS, Form

__all__ = ["HEAD", "NAMES", "Form", "documents", "several", "told"]

NAMES = frozenset(form.name for form in FORMS)
HEAD = 8192
"""Bytes by which a document is told."""


_LIKELY = re.compile(b"|".join(form.told_by[0].pattern for form in FORMS), re.MULTILINE)
"""One search tells nearly all other texts."""


def told(start: bytes) -> Form | None:
    """The form of the document that begins with these bytes; None where it is no database's."""
    return _told(start[:HEAD])


@lru_cache(maxsize=1)  # whether a text holds several is asked first, then what its one document states
def _told(head: bytes) -> Form | None:
    head = b"\n" + head
    if not _LIKELY.search(head):
        return None
    return next((form for form in FORMS if all(pattern.search(head) for pattern in form.told_by)), None)


def documents(form: Form, lines: Iterable[bytes]) -> Iterator[bytes]:
    """The documents in a file of such a form, in its order; what stands between two belongs to the second."""
    held: list[bytes] = []
    for line in lines:
        if form.begins and form.begins.match(line) and _says(held):
            yield from _held(form, held)
            held = []
        held.append(line)
        if form.ends and form.ends.match(line):
            yield from _held(form, held)
            held = []
    yield from _held(form, held)


def _says(lines: list[bytes]) -> bytes:
    """What stands in the lines; nothing where they are blank."""
    return b"".join(lines).removeprefix(b"\xef\xbb\xbf").strip()


def _held(form: Form, lines: list[bytes]) -> Iterator[bytes]:
    """The lines as a document, unless they are blank or speak of the whole file."""
    said = _says(lines)
    if said and not form.of_the_file.fullmatch(said):
        yield b"".join(lines)


def several(text: str) -> str | None:
    """The database of which a text holds more than one document; None where it is no database's, or has one."""
    form = told(text[:HEAD].encode(errors="replace"))
    if form is None:
        return None
    lines = text.encode(errors="replace").splitlines(keepends=True)
    return form.name if len(list(islice(documents(form, lines), 2))) > 1 else None
