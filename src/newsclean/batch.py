"""Many inputs, one after the other: every one is counted, a bad one does not stop the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from newsclean.document import Article, InputError
from newsclean.pipeline import process
from newsclean.sources import Entry, read
from newsclean.writers import Write


@dataclass(frozen=True, slots=True)
class Failure:
    """An input that gave no record."""

    input: str
    error: str
    """`not-found`, `not-readable`, `not-text` or `internal`."""
    message: str

    def as_record(self) -> dict[str, str]:
        """The record written by `--errors`."""
        return {"input": self.input, "error": self.error, "message": self.message}


@dataclass(slots=True)
class Summary:
    """How a run went: `inputs == ok + empty + failed + skipped`, always."""

    ok: int = 0
    empty: int = 0
    failed: int = 0
    skipped: int = 0

    @property
    def inputs(self) -> int:
        """How many inputs there were."""
        return self.ok + self.empty + self.failed + self.skipped

    def count(self, article: Article) -> None:
        """Count an input that gave a record."""
        self.ok += bool(article.text)
        self.empty += not article.text


def run(
    entries: Iterable[Entry],
    write: Write,
    *,
    format: str | None = None,
    done: Callable[[Entry, Article], Any],
    failed: Callable[[Failure], Any],
) -> Summary:
    """Clean all inputs in their order.

    Args:
        entries: The inputs.
        write: Takes each record.
        format: The format of all inputs, where it is told.
        done: Called after each record.
        failed: Called for each input that gave none.

    Raises:
        OSError: The output cannot be written.

    """
    summary = Summary()
    for entry in entries:
        result = _one(entry, format)
        if isinstance(result, Failure):
            summary.failed += 1
            failed(result)
        else:
            write(entry, result)
            summary.count(result)
            done(entry, result)
    return summary


def _one(entry: Entry, format: str | None) -> Article | Failure:
    try:
        return process(read(entry), format=format).article
    except InputError as error:
        return Failure(entry.name, error.error, str(error))
    except Exception as error:  # noqa: BLE001  (whatever one input does, the rest goes on, and it is reported)
        kind = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        return Failure(entry.name, "internal", f"newsclean failed on this input ({kind}). Please report it as a bug.")
