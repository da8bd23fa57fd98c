"""What is done, kept in one small file beside the output, so that a run that was stopped can go on.

The file `.<output>.state` is a SQLite database: for each record the input's name, size and hash, and where the record
stands. It is committed only when the output is safe, so whatever else is in the output is of a run that was stopped.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from newsclean.text import some


class OutputError(Exception):
    """An output that cannot be begun or gone on with: its message is a sentence for the user."""


def foreign(path: str | Path) -> OutputError:
    """The error of a file that is there already, and that newsclean did not write."""
    return OutputError(
        f"{path} is there already, and no former run wrote it. Name another file, or move this one away."
    )


class Digest(NamedTuple):
    """What tells whether an input is still the same."""

    size: int
    hash: bytes


class Row(NamedTuple):
    """An input that gave a record."""

    id: int
    digest: Digest
    mark: bytes | None
    """What tells its duplicates, see `dedup`."""
    position: int | None
    """Its place among the records, from 0; None where it stands in the spare file."""


class Claim(NamedTuple):
    """What an output knows of an input before it is read."""

    input: str
    name: str | None = None
    """Its file, where each input has one."""
    row: Row | None = None
    """What a former run did of it."""


_TABLES = """
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT);
CREATE TABLE done (
  id INTEGER PRIMARY KEY, input TEXT NOT NULL, size INTEGER NOT NULL, hash BLOB NOT NULL, mark BLOB,
  name TEXT UNIQUE, position INTEGER UNIQUE, start INTEGER, length INTEGER, run INTEGER NOT NULL
);
CREATE INDEX done_input ON done (input, name);
CREATE TABLE names (name TEXT PRIMARY KEY, run INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE checkpoints (position INTEGER PRIMARY KEY, offset INTEGER NOT NULL);
"""
_COLUMNS = "id, size, hash, mark, position"


def connected(path: Path) -> sqlite3.Connection:
    """Open a database for this process alone; it survives a kill at any moment, and a commit costs next to nothing.

    With a write-ahead log a commit need not wait for the disk, and what is on the disk is whole.
    """
    base = sqlite3.connect(path)
    base.execute("PRAGMA locking_mode = EXCLUSIVE")
    base.execute("PRAGMA journal_mode = WAL")
    base.execute("PRAGMA synchronous = NORMAL")
    return base


def _is_busy(path: Path) -> bool:
    """Whether another process is at a database, see `connected`."""
    if not path.exists():
        return False
    base = sqlite3.connect(path, timeout=0)
    try:
        base.execute("SELECT 1 FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError as error:
        return error.sqlite_errorcode == sqlite3.SQLITE_BUSY
    finally:
        base.close()
    return False


def disconnect(base: sqlite3.Connection) -> None:
    """Close a database so that it is one ordinary file; what was not committed is forgotten."""
    base.rollback()
    base.execute("PRAGMA journal_mode = DELETE")
    base.close()


class Ledger:
    """The state file of one output.

    Args:
        path: Where it is, or is to be.
        settings: What shapes the records; one output is never made with two kinds of them.
        resume: Whether what is done counts; else it is begun anew.

    Raises:
        OSError: It cannot be written.
        OutputError: What is there cannot be gone on with.

    """

    def __init__(self, path: Path, settings: Mapping[str, Any], *, resume: bool) -> None:
        self.path = path
        if _is_busy(path):
            raise OutputError(f"{path} cannot be used: another run writes to it. Wait until it has ended.")
        if not resume:
            path.unlink(missing_ok=True)
        self.found = path.exists()
        path.touch()  # where that may not be, the system says why
        try:
            self._base = connected(path)
        except sqlite3.DatabaseError as error:
            raise OutputError(f"{path} cannot be used: {error}. Remove it and the output to begin anew.") from None
        try:
            self._begin(settings)
        except BaseException:
            self._base.close()
            raise

    def _begin(self, settings: Mapping[str, Any]) -> None:
        said = json.dumps(settings, sort_keys=True)
        if not self.found:
            self._base.executescript(_TABLES)
            self._tell(settings=said, run="0", finished="")
        elif self._told("settings") != said:
            raise OutputError(_changed(self.path, json.loads(self._told("settings")), json.loads(said)))
        self.run = int(self._told("run")) + 1
        self._tell(run=str(self.run), finished="")
        self._base.commit()

    @staticmethod
    def unfinished(path: Path) -> int:
        """How many inputs a run did that was stopped; 0 where none was."""
        if not path.exists():
            return 0
        base = sqlite3.connect(path, timeout=0)
        try:
            stopped = not base.execute("SELECT value FROM about WHERE key = 'finished'").fetchone()[0]
            return int(base.execute("SELECT count(*) FROM done").fetchone()[0]) if stopped else 0
        except (sqlite3.DatabaseError, TypeError):
            return 0
        finally:
            base.close()

    def claim(self, entry: str, name: str | None = None) -> Row | None:
        """The row of an input that a former run did; each row is given out once in a run."""
        if not self.found:  # there was no former run: nobody need look
            return None
        found = self._base.execute(
            f"SELECT {_COLUMNS} FROM done WHERE input = ? AND name IS ? AND run < ? "  # noqa: S608  (a constant)
            "ORDER BY position IS NULL, position LIMIT 1",
            (entry, name, self.run),
        ).fetchone()
        if found:
            self._base.execute("UPDATE done SET run = ? WHERE id = ?", (self.run, found[0]))
        return _row(found) if found else None

    def reserve(self, name: str) -> bool:
        """Whether no other input of this run has this name; it is taken from now on."""
        taken = self._base.execute(
            "INSERT INTO names VALUES (?, ?) "
            "ON CONFLICT (name) DO UPDATE SET run = excluded.run WHERE run < excluded.run",
            (name, self.run),
        )
        return bool(taken.rowcount)

    def add(self, claim: Claim, digest: Digest, mark: bytes | None, position: int | None = None) -> None:
        """Note a record that was written."""
        if claim.name is not None:
            self._base.execute("DELETE FROM done WHERE name = ?", (claim.name,))
        self._base.execute(
            "INSERT INTO done (input, size, hash, mark, name, position, run) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (claim.input, digest.size, digest.hash, mark, claim.name, position, self.run),
        )

    def place(self, id: int, position: int) -> None:
        """Note where a record that stood in the spare file stands now."""
        self._base.execute("UPDATE done SET position = ? WHERE id = ?", (position, id))

    def spare(self, id: int, start: int, length: int) -> None:
        """Note where in the spare file a record stands."""
        self._base.execute("UPDATE done SET position = NULL, start = ?, length = ? WHERE id = ?", (start, length, id))

    def span(self, id: int) -> tuple[int, int]:
        """Where in the spare file a record stands: start and length in bytes."""
        start, length = self._base.execute("SELECT start, length FROM done WHERE id = ?", (id,)).fetchone()
        return start, length

    def from_position(self, position: int) -> list[int]:
        """The ids of the rows of the records from a position on, in their order."""
        found = self._base.execute("SELECT id FROM done WHERE position >= ? ORDER BY position", (position,))
        return [id for (id,) in found]

    def checkpoint(self, position: int, offset: int) -> None:
        """All records before `position` are safe, in an output that ends at `offset`."""
        self._base.execute("INSERT OR REPLACE INTO checkpoints VALUES (?, ?)", (position, offset))
        self._base.commit()

    def last_checkpoint(self, position: int | None = None) -> tuple[int, int]:
        """The last checkpoint, or the last one that is not behind `position`: position and offset."""
        found = self._base.execute(
            "SELECT position, offset FROM checkpoints WHERE position <= ifnull(?, position) "
            "ORDER BY position DESC LIMIT 1",
            (position,),
        ).fetchone()
        return found or (0, 0)

    def forget_checkpoints(self, position: int) -> None:
        """The output was cut: checkpoints behind `position` are no more."""
        self._base.execute("DELETE FROM checkpoints WHERE position > ?", (position,))

    def commit(self) -> None:
        """What was noted is true."""
        self._base.commit()

    def drop(self, id: int) -> None:
        """Forget a record that is no more."""
        self._base.execute("DELETE FROM done WHERE id = ?", (id,))

    def left_over(self) -> list[str]:
        """The names of files that may be there and are no record of this run."""
        found = self._base.execute(
            "SELECT name FROM names WHERE name NOT IN (SELECT name FROM done WHERE run = ? AND name IS NOT NULL)",
            (self.run,),
        )
        return [name for (name,) in found]

    def finish(self) -> None:
        """The run is over: all inputs were looked at, and what they did not come to is forgotten."""
        self._base.execute("DELETE FROM done WHERE run < ? OR (position IS NULL AND name IS NULL)", (self.run,))
        self._base.execute("DELETE FROM names WHERE name NOT IN (SELECT name FROM done WHERE name IS NOT NULL)")
        self._tell(finished="yes")
        self._base.commit()

    def close(self) -> None:
        """Close the file; what was not committed is forgotten."""
        disconnect(self._base)

    def _told(self, key: str) -> str:
        found = self._base.execute("SELECT value FROM about WHERE key = ?", (key,)).fetchone()
        return str(found[0])

    def _tell(self, **values: str) -> None:
        self._base.executemany("INSERT OR REPLACE INTO about VALUES (?, ?)", values.items())


def _row(found: tuple[Any, ...]) -> Row:
    id, size, hashed, mark, position = found
    return Row(id, Digest(size, hashed), mark, position)


def _changed(path: Path, before: Mapping[str, Any], now: Mapping[str, Any]) -> str:
    differing = "; ".join(_difference(key, before.get(key), now[key]) for key in now if before.get(key) != now[key])
    return (
        f"{path.stem.removeprefix('.')} was begun with other inputs or options: {differing}. "
        "Give the same ones to go on, or name another output."
    )


def _difference(key: str, before: Any, now: Any) -> str:
    """What was recorded for a setting and what is given, of lists that which is not in both."""
    then, here = _values(before), _values(now)
    sides = {"then": _without(then, here), "now": _without(here, then)}
    told = ", ".join(f"{when} {some(values)}" for when, values in sides.items() if values)
    return f"{key} ({told or 'in another order'})"


def _without(values: list[str], others: list[str]) -> list[str]:
    known = set(others)
    return [value for value in values if value not in known]


def _values(setting: Any) -> list[str]:
    """The values of a setting, as they are shown."""
    values = setting if isinstance(setting, list) else [] if setting is None else [setting]
    return [value if isinstance(value, str) else json.dumps(value, ensure_ascii=False) for value in values]
