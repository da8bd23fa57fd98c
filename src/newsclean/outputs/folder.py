"""A folder with one file an input: `<path under its argument>/<full input name>.json`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from itertools import chain, count
from pathlib import Path

from newsclean.ledger import Claim, Digest, Ledger
from newsclean.sources import Entry
from newsclean.sources.entry import shortened

_LONGEST_PART = 230
"""Bytes of one part of a path: most systems take 255, and an ending and a number must have room."""
_LONGEST_PATH = 1_000
"""Bytes of a path below the folder; most systems take 4,096 in all."""


class Folder:
    """A folder that holds the records of one run and those before it that it went on with.

    Args:
        folder: The folder; made if it is not there.
        ledger: What is done of it.
        meeting: The arguments whose names would meet: they get their own base name in front.

    """

    def __init__(self, folder: Path, ledger: Ledger, meeting: frozenset[str] = frozenset()) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._ledger = ledger
        self._meeting = meeting
        self._part = folder / ".newsclean.part"
        self._noted: set[str] = set()
        """Names that the ledger has safe: it must know of a file before it is there."""
        self._claimed: set[str] = set()

    def claim(self, entry: Entry) -> Claim:
        """The file of an input, and what a former run did of it."""
        name = self._name(entry)
        self._claimed.add(name)
        row = self._ledger.claim(entry.name, name)
        return Claim(entry.name, name, row if row and self._path(name).is_file() else None)

    def write(self, claim: Claim, digest: Digest, mark: bytes | None, data: bytes) -> None:
        """Write the record of an input, so that it is there whole or not at all."""
        assert claim.name is not None  # noqa: S101  (each input has a name here)
        self._note(claim.name)
        self._write(self._path(claim.name), data)
        self._ledger.add(claim, digest, mark)

    def keep(self, claim: Claim, remark: Callable[[bytes], bytes]) -> None:
        """Leave the record of an unchanged input where it is; it may be the duplicate of another now."""
        assert claim.name is not None  # noqa: S101  (each input has a name here)
        path = self._path(claim.name)
        before = path.read_bytes()
        after = remark(before)
        if after != before:
            self._write(path, after)

    def drop(self, claim: Claim) -> None:
        """Remove the record of an input that gives none now."""
        if claim.name and claim.row:
            self._path(claim.name).unlink(missing_ok=True)
            self._ledger.drop(claim.row.id)

    def close(self, *, finished: bool) -> None:
        """Bring the ledger up to date; records of inputs that are no more go."""
        if finished:
            for name in self._ledger.left_over():
                self._path(name).unlink(missing_ok=True)
            self._ledger.finish()
        self._ledger.commit()
        self._ledger.close()

    def abandon(self) -> None:
        """Leave the records that are there: each is whole."""
        self._part.unlink(missing_ok=True)
        self._ledger.commit()
        self._ledger.close()

    def _path(self, name: str) -> Path:
        """The file of that name, which is UTF-8 on the disk whatever the locale, as the inputs' names are read."""
        return self._folder / os.fsdecode(name.encode())

    def _write(self, path: Path, data: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._part.write_bytes(data)
        self._part.replace(path)

    def _note(self, name: str) -> None:
        """Commit the names of all inputs that were claimed, and with them what was written before."""
        if name not in self._noted:
            self._ledger.commit()
            self._noted, self._claimed = self._claimed, set()

    def _name(self, entry: Entry) -> str:
        """A name that no other input of this run has."""
        front = f"{_base(entry)}/" if entry.argument in self._meeting else ""
        wanted = _safe(front + entry.relative)
        numbered = chain([wanted], (f"{wanted}.{number}" for number in count(2)))
        return next(f"{name}.json" for name in numbered if self._ledger.reserve(f"{name}.json"))


def meeting(entries: Iterable[Entry]) -> frozenset[str]:
    """The arguments below which there are inputs of one path."""
    argument_of: dict[str, str] = {}
    found: set[str] = set()
    for entry in entries:
        other = argument_of.setdefault(entry.relative, entry.argument)
        if other != entry.argument:
            found |= {other, entry.argument}
    return frozenset(found)


def _base(entry: Entry) -> str:
    """The base name of a folder argument; of a file argument, that of the folder it stands in."""
    path = Path(entry.argument).resolve()
    return path.name if path.is_dir() else path.parent.name


def _safe(relative: str) -> str:
    """A path that stays below the folder, can be made there, and is no path of a file on the way to it.

    Files end in `.json`, so no folder may; members of archives may be called anything.
    """
    parts = [_part(part) for part in relative.replace("\0", "_").split("/")]
    parts[:-1] = [f"{part}~" if part.endswith(".json") else part for part in parts[:-1]]
    path = "/".join(parts)
    return shortened(path.replace("/", "_"), _LONGEST_PART) if len(path.encode()) > _LONGEST_PATH else path


def _part(part: str) -> str:
    return "_" if part in {"", ".", ".."} else shortened(part, _LONGEST_PART)
