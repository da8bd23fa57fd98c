"""A file of records in the order of the inputs, which a later run can go on with.

Records are only ever written at the end. Where a run goes on and an input in the middle has changed (or come, or gone),
all records from there on are moved to a spare file, and those that still hold are taken from it when their turn comes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from newsclean.ledger import Claim, Digest, Ledger, OutputError
from newsclean.sources import Entry

_EVERY = 100
"""Records after which what was written is made safe. It is a count, not a time, so that a file is always the same."""


class Tape(Protocol):
    """A file that records are written to the end of."""

    def append(self, data: bytes) -> None:
        """Write a record, one line of JSON."""

    def checkpoint(self) -> int:
        """Make all that was written safe; gives the offset to go on from."""

    def tail(self, offset: int) -> Iterator[bytes]:
        """The records from an offset on, as lines of JSON."""

    def truncate(self, offset: int) -> None:
        """Take away what stands behind an offset.

        Raises:
            OutputError: The file is shorter than that.

        """

    def close(self) -> None:
        """Close the file after a checkpoint."""

    def abandon(self) -> None:
        """Close the file in which writing failed, whatever is left of it."""


class Spliced:
    """A Tape with its Ledger and, while records are moved, a spare file.

    Args:
        tape: The output.
        ledger: What is done of it.
        spare: Where records wait for their turn.

    """

    def __init__(self, tape: Tape, ledger: Ledger, spare: Path) -> None:
        self._tape = tape
        self._ledger = ledger
        self._spare = spare
        self._there, offset = ledger.last_checkpoint()
        self._kept = 0
        """The first records, which stand where they shall; all others are of a former run."""
        tape.truncate(offset)

    def claim(self, entry: Entry) -> Claim:
        """What a former run did of an input."""
        return Claim(entry.name, row=self._ledger.claim(entry.name))

    def write(self, claim: Claim, digest: Digest, mark: bytes | None, data: bytes) -> None:
        """Write the record of an input."""
        self._make_room()
        self._ledger.add(claim, digest, mark, self._there)
        self._append(data)

    def keep(self, claim: Claim, remark: Callable[[bytes], bytes]) -> None:
        """Take over the record of an unchanged input, from its place or from the spare file."""
        assert claim.row is not None  # noqa: S101  (only what was claimed can be kept)
        if claim.row.position == self._kept < self._there:
            self._kept += 1
            return
        self._make_room()
        self._take_back(claim.row.id, remark)

    def drop(self, claim: Claim) -> None:
        """Nothing is to be done: what is not kept is left out."""

    def close(self, *, finished: bool) -> None:
        """Make all that was written safe."""
        if finished:
            self._make_room()
        self._checkpoint()
        if finished:
            self._ledger.finish()
            self._spare.unlink(missing_ok=True)
        self._tape.close()
        self._ledger.close()

    def abandon(self) -> None:
        """Leave what the last checkpoint made safe, and no half record."""
        self._ledger.close()
        self._tape.abandon()

    def _make_room(self) -> None:
        """Move what stands behind the records that are kept to the spare file."""
        if self._kept == self._there:
            return
        position, offset = self._ledger.last_checkpoint(self._kept)
        ids = self._ledger.from_position(position)
        self._move(ids, offset)
        self._ledger.forget_checkpoints(position)
        self._ledger.commit()
        self._tape.truncate(offset)
        kept, self._there = self._kept, position
        for id in ids[: kept - position]:
            self._take_back(id, bytes)

    def _move(self, ids: list[int], offset: int) -> None:
        with self._spare.open("ab") as spare:
            try:
                for id, data in zip(ids, self._tape.tail(offset), strict=True):
                    self._ledger.spare(id, spare.tell(), len(data))
                    spare.write(data)
            except ValueError:
                raise OutputError(
                    "The output is not as the former run left it. Remove it to begin anew, or name another."
                ) from None

    def _take_back(self, id: int, remark: Callable[[bytes], bytes]) -> None:
        start, length = self._ledger.span(id)
        with self._spare.open("rb") as spare:
            spare.seek(start)
            data = spare.read(length)
        self._ledger.place(id, self._there)
        self._append(remark(data))

    def _append(self, data: bytes) -> None:
        self._tape.append(data)
        self._there += 1
        self._kept = self._there
        if self._there % _EVERY == 0:
            self._checkpoint()

    def _checkpoint(self) -> None:
        self._ledger.checkpoint(self._there, self._tape.checkpoint())
