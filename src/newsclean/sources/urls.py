"""The table of `--urls`: where inputs were saved from, as whoever saved them noted it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from newsclean.decoding.decode import lines_of
from newsclean.document import Hint, InputError
from newsclean.sources.entry import Entry
from newsclean.sources.paths import container_of

_ADDRESS = re.compile(r"[a-z][a-z\d+.-]*://\S+", re.IGNORECASE)


def with_urls(entries: Iterable[Entry], table: Path) -> Iterator[Entry]:
    """Give the inputs the addresses that they were saved from.

    Args:
        entries: The inputs.
        table: A file in UTF-8, a line an input: its path, a tab, the address. Paths count from the table's folder or
            from the working folder.

    Raises:
        InputError: The table cannot be read, a line of it is none, or none of its paths exists.

    """
    urls = _urls(table)
    return (_with_url(entry, urls.get(Path(entry.name).resolve())) for entry in entries)


def _urls(table: Path) -> dict[Path, str]:
    urls: dict[Path, str] = {}
    for number, line in enumerate(lines_of(table), 1):
        if not line.strip():
            continue
        path, _, url = line.partition("\t")
        if not _ADDRESS.fullmatch(url.strip()):
            said = "there must be a path, a tab and an address such as https://example.com/a"
            raise InputError("not-text", f"{table}, line {number}: {said}.")
        urls[Path(path).resolve()] = urls[(table.parent / path).resolve()] = url.strip()
    if urls and not any(os.path.exists(path) or container_of(str(path)) for path in urls):  # noqa: PTH110
        raise InputError("not-found", f"{table} names none of the inputs: its paths count from its own folder.")
    return urls


def _with_url(entry: Entry, url: str | None) -> Entry:
    return entry._replace(hints=(Hint("url", url, "given:url"), *entry.hints)) if url else entry
