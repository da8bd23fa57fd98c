"""Many inputs, one after the other: every one is counted, a bad one does not stop the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from newsclean.document import Article, InputError, Source
from newsclean.pipeline import process
from newsclean.sources import Entry, opened
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
        before = summary.inputs
        for result in _results(entry, format):
            if isinstance(result, Failure):
                summary.failed += 1
                failed(result)
            else:
                write(entry, result)
                summary.count(result)
                done(entry, result)
        summary.skipped += summary.inputs == before
    return summary


def _results(entry: Entry, format: str | None) -> Iterator[Article | Failure]:
    """What comes of an input: mostly one record, of an export one for each article, of its tables none."""
    try:
        for source in opened(entry):
            yield _one(source, format)
    except Exception as error:  # noqa: BLE001  (whatever one input does, the rest goes on, and it is reported)
        yield _failure(entry.name, error)


def _one(source: Source, format: str | None) -> Article | Failure:
    try:
        return process(source, format=format).article
    except Exception as error:  # noqa: BLE001  (as above, for one article of an export)
        return _failure(source.name, error)


def _failure(name: str, error: Exception) -> Failure:
    if isinstance(error, InputError):
        return Failure(name, error.error, str(error))
    kind = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return Failure(name, "internal", f"newsclean failed on this input ({kind}). Please report it as a bug.")
