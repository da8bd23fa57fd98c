"""Standard output: a record a line, each written when it is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import IO

from newsclean.ledger import Claim, Digest
from newsclean.sources import Entry


class Stream:
    """A stream that cannot be gone on with."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream

    def claim(self, entry: Entry) -> Claim:
        """Nothing was done before."""
        return Claim(entry.name)

    def write(self, _claim: Claim, _digest: Digest, _mark: bytes | None, data: bytes) -> None:
        """Write the record of an input."""
        self._stream.write(data)
        self._stream.flush()

    def keep(self, _claim: Claim, _remark: Callable[[bytes], bytes]) -> None:
        """There is nothing to keep."""

    def drop(self, _claim: Claim) -> None:
        """There is nothing to drop."""

    def close(self, *, finished: bool) -> None:
        """Everything is written."""

    def abandon(self) -> None:
        """What is written cannot be taken back."""
