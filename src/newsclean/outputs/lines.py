"""A file of JSON Lines, plain or compressed.

A compressed file is a row of members (gzip) or frames (zstd), one a checkpoint: readers take them as one, and a run can
go on behind each.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from newsclean.ledger import OutputError
from newsclean.sources.streams import zstd_file


def _plain(stream: IO[bytes], _mode: str) -> Any:
    return stream


def _gzip(stream: IO[bytes], mode: str) -> Any:
    import gzip  # noqa: PLC0415  (imported where it is written)

    # no name and no time: the same records are the same bytes
    return gzip.GzipFile("", mode, fileobj=stream, mtime=0)


_MEMBERS: dict[str, Callable[[IO[bytes], str], Any]] = {".jsonl": _plain, ".jsonl.gz": _gzip, ".jsonl.zst": zstd_file}


class Lines:
    """A Tape of lines.

    Args:
        path: The file.
        ending: One of `.jsonl`, `.jsonl.gz`, `.jsonl.zst`.
        new: Whether what is there is replaced.

    """

    def __init__(self, path: Path, ending: str, *, new: bool) -> None:
        self._path = path
        self._open = _MEMBERS[ending]
        self._file = path.open("wb" if new else "r+b")
        self._member: Any = None
        self._safe = 0

    def append(self, data: bytes) -> None:
        """Write a record."""
        if self._member is None:
            self._member = self._open(self._file, "wb")
        self._member.write(data)

    def checkpoint(self) -> int:
        """End the member and hand all to the system; gives the file's length."""
        if self._file.tell() == 0 and self._member is None:
            self.append(b"")  # even without records the file is one that can be read
        if self._member is not None and self._member is not self._file:
            self._member.close()
        self._member = None
        self._file.flush()
        self._safe = self._file.tell()
        return self._safe

    def tail(self, offset: int) -> Iterator[bytes]:
        """The lines from an offset on, at which a member begins."""
        with self._path.open("rb") as stream:
            stream.seek(offset)
            if stream.peek(1):
                yield from self._open(stream, "rb")

    def truncate(self, offset: int) -> None:
        """Take away what stands behind an offset.

        Raises:
            OutputError: The file is shorter than that.

        """
        if self._file.seek(0, os.SEEK_END) < offset:
            raise OutputError(f"{self._path} is shorter than a former run left it. Remove it to begin anew.")
        self._file.seek(offset)
        self._file.truncate()
        self._safe = offset

    def close(self) -> None:
        """Close the file after a checkpoint, and see that it is on the disk."""
        os.fsync(self._file.fileno())
        self._file.close()

    def abandon(self) -> None:
        """Close the file in which writing failed; what stands behind the last checkpoint goes."""
        for part in (self._member, self._file):
            with suppress(OSError, ValueError):
                part.close()
        os.truncate(self._path, self._safe)
