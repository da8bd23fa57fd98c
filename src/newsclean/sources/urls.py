"""The table of `--urls`: where inputs were saved from, as whoever saved them noted it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from newsclean.decoding.decode import lines_of
from newsclean.document import Hint, InputError
from newsclean.sources.entry import Entry
from newsclean.sources.paths import container_of

_ADDRESS = re.compile(r"[a-z][a-z\d+.-]*://\S+", re.IGNORECASE)


class Addresses:
    """The addresses that inputs were saved from.

    Args:
        table: A file in UTF-8, a line an input: its path, a tab, the address. Paths count from the table's folder or
            from the working folder.

    Raises:
        InputError: The table cannot be read, a line of it is none, or none of its paths exists.

    """

    def __init__(self, table: Path) -> None:
        self._lines = _lines(table)
        self._matched: set[int] = set()

    def given(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """Give the inputs their addresses."""
        for entry in entries:
            line = self._lines.get(Path(entry.name).resolve())
            if line is not None:
                self._matched.add(line.number)
            yield entry._replace(hints=(Hint("url", line.url, "given:url"), *entry.hints)) if line else entry

    def unmatched(self) -> list[int]:
        """The numbers of the lines that have been no input's."""
        return sorted({line.number for line in self._lines.values()} - self._matched)


class _Line(NamedTuple):
    number: int
    url: str


def _lines(table: Path) -> dict[Path, _Line]:
    """The lines of a table by either path that each may mean."""
    lines: dict[Path, _Line] = {}
    for number, line in enumerate(lines_of(table), 1):
        if not line.strip():
            continue
        path, _, url = line.partition("\t")
        if not _ADDRESS.fullmatch(url.strip()):
            said = "there must be a path, a tab and an address such as https://example.com/a"
            raise InputError("not-text", f"{table}, line {number}: {said}.")
        lines[Path(path).resolve()] = lines[(table.parent / path).resolve()] = _Line(number, url.strip())
    if lines and not any(os.path.exists(path) or container_of(str(path)) for path in lines):  # noqa: PTH110
        raise InputError("not-found", f"{table} names none of the inputs: its paths count from its own folder.")
    return lines
