"""A SQLite database: the table `articles` with a column a key, and full-text search, ready for Datasette."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from newsclean.ledger import OutputError, connected, disconnect, foreign

_OURS = 0x6E657763
"""The database's `application_id`: "newc". Others are never touched."""
_NUMBERS = {"schema_version", "truncated"}
_LISTS = {"authors", "tags", "warnings", "provenance", "removed"}
"""Columns that hold JSON."""
_SEARCHED = ("title", "text", "excerpt", "authors")


class Database:
    """A Tape whose records are rows; an offset is a number of rows.

    Args:
        path: The file.
        keys: The keys of the records.
        new: Whether what is there is replaced.

    Raises:
        OutputError: The file is another program's.

    """

    def __init__(self, path: Path, keys: Sequence[str], *, new: bool) -> None:
        self._keys = keys
        if path.exists() and path.stat().st_size and _is_foreign(path):
            raise foreign(path)
        if new:
            path.unlink(missing_ok=True)
        self._base = connected(path)
        if not _has_tables(self._base):  # a run may have been stopped before that
            self._base.executescript(f"BEGIN; {''.join(_statements(keys))} COMMIT;")
        self._insert = f"INSERT INTO articles ({', '.join(keys)}) VALUES ({', '.join('?' * len(keys))})"

    def append(self, data: bytes) -> None:
        """Write a record."""
        made = json.loads(data)
        values = [json.dumps(made[key], ensure_ascii=False) if key in _LISTS else made[key] for key in self._keys]
        self._base.execute(self._insert, values)

    def checkpoint(self) -> int:
        """Commit; gives the number of rows."""
        self._base.commit()
        found = self._base.execute("SELECT ifnull(max(number), 0) FROM articles").fetchone()
        return int(found[0])

    def tail(self, offset: int) -> Iterator[bytes]:
        """The rows behind an offset as records."""
        rows = self._base.execute(
            f"SELECT {', '.join(self._keys)} FROM articles WHERE number > ? ORDER BY number",
            (offset,),
        )
        for row in rows:
            made = {key: _value(key, value) for key, value in zip(self._keys, row, strict=True)}
            yield json.dumps(made, ensure_ascii=False).encode() + b"\n"

    def truncate(self, offset: int) -> None:
        """Delete the rows behind an offset.

        Raises:
            OutputError: There are fewer.

        """
        if self.checkpoint() < offset:
            raise OutputError("The database has fewer rows than a former run left in it. Remove it to begin anew.")
        self._base.execute("DELETE FROM articles WHERE number > ?", (offset,))
        self._base.commit()

    def close(self) -> None:
        """Close the file after a checkpoint."""
        disconnect(self._base)

    def abandon(self) -> None:
        """Close the file in which writing failed: what was not committed is not in it."""
        disconnect(self._base)


def _is_foreign(path: Path) -> bool:
    """Whether a file is no database of ours; one without tables is nobody's."""
    base = sqlite3.connect(path)
    try:
        ours = base.execute("PRAGMA application_id").fetchone()[0] == _OURS
        return not ours and _has_tables(base)
    except sqlite3.DatabaseError:
        return True
    finally:
        base.close()


def _has_tables(base: sqlite3.Connection) -> bool:
    return base.execute("SELECT 1 FROM sqlite_master").fetchone() is not None


def _value(key: str, value: Any) -> Any:
    """What JSON says for a column."""
    if key == "truncated":
        return bool(value)
    return json.loads(value) if key in _LISTS else value


def _statements(keys: Sequence[str]) -> Iterator[str]:
    """What makes an empty database."""
    columns = ", ".join(f"{key} {'INTEGER' if key in _NUMBERS else 'TEXT'}" for key in keys)
    yield f"PRAGMA application_id = {_OURS};"
    yield f"CREATE TABLE articles (number INTEGER PRIMARY KEY, {columns});"
    if "id" in keys:
        yield "CREATE INDEX articles_id ON articles (id);"
    searched = [key for key in _SEARCHED if key in keys]
    if not searched:
        return
    names, new, old = (", ".join(f"{front}{key}" for key in searched) for front in ("", "new.", "old."))
    gone = f"INSERT INTO articles_fts (articles_fts, rowid, {names}) VALUES ('delete', old.number, {old});"
    come = f"INSERT INTO articles_fts (rowid, {names}) VALUES (new.number, {new});"
    yield f"CREATE VIRTUAL TABLE articles_fts USING fts5 ({names}, content='articles', content_rowid='number');"
    yield f"CREATE TRIGGER articles_come AFTER INSERT ON articles BEGIN {come} END;"
    yield f"CREATE TRIGGER articles_gone AFTER DELETE ON articles BEGIN {gone} END;"
    yield f"CREATE TRIGGER articles_changed AFTER UPDATE ON articles BEGIN {gone} {come} END;"
