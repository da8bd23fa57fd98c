"""Many inputs: in order, in several processes, every one counted; a bad one does not stop the rest."""

from __future__ import annotations

import hashlib
import signal
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import chain, islice, tee
from typing import Any, NamedTuple, Protocol

from newsclean import dedup
from newsclean.document import Outcome, Source, told
from newsclean.judge.rules import own
from newsclean.ledger import Claim, Digest, OutputError
from newsclean.outputs import FAILURE, Output
from newsclean.pipeline import process
from newsclean.processes.limits import Lost, here
from newsclean.record import EVERYTHING, Shape, marked, written
from newsclean.sources import Entry, read


@dataclass(frozen=True, slots=True)
class How:
    """How each input is cleaned; it goes to the workers."""

    format: str | None = None
    """The format of all inputs, where it is told."""
    shape: Shape = EVERYTHING
    phrases: tuple[str, ...] = ()
    """Phrases of the user's own; lines that match one are dropped."""
    duplicates: str | None = None
    """`exact`, `near`, or None where duplicates are not looked for."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a run goes."""

    processes: int = 1
    seconds: float = 30.0
    """The time for one input."""
    drop_duplicates: bool = False
    fail_fast: bool = False
    """Whether the first input that fails ends the run."""


class Failure(NamedTuple):
    """An input that gave no record."""

    input: str
    error: str
    """An InputError's kind, or `timeout`, `killed` or `internal`."""
    message: str

    def as_record(self) -> dict[str, str]:
        """The record written by `--errors`."""
        return dict(zip(FAILURE, self, strict=True))


class Cleaned(NamedTuple):
    """An input that gave a record: what is written and what is told of it."""

    input: str
    data: bytes
    """The record as it is written."""
    digest: Digest
    mark: bytes | None
    """What tells its duplicates, see `dedup`."""
    empty: bool
    format: str
    language: str | None
    source: str | None
    removed: dict[str, int]
    """How many Blocks were dropped, by reason."""
    warnings: tuple[str, ...]
    phrases: frozenset[int]
    """Which of the user's phrases matched a line of it, by index."""


class Unchanged(NamedTuple):
    """An input that a former run did, and that is still the same."""

    input: str


@dataclass(slots=True)
class Summary:
    """How a run went: `inputs == ok + empty + failed + skipped`, always."""

    ok: int = 0
    empty: int = 0
    failed: int = 0
    skipped: int = 0
    interrupted: bool = False
    """Whether Ctrl-C ended it."""
    complete: bool = False
    """Whether all inputs were looked at: neither that nor `fail_fast` ended it before."""
    duplicates: int = 0
    """How many of the inputs are duplicates of others."""
    formats: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    sources: Counter[str] = field(default_factory=Counter)
    removed: Counter[str] = field(default_factory=Counter)
    """How many Blocks were dropped, by reason."""
    phrases: set[int] = field(default_factory=set)
    """Which of the user's phrases matched a line, by index."""

    @property
    def inputs(self) -> int:
        """How many inputs there were."""
        return self.ok + self.empty + self.failed + self.skipped

    def count(self, result: Result) -> None:
        """Count an input."""
        match result:
            case Failure():
                self.failed += 1
            case Unchanged():
                self.skipped += 1
            case Cleaned():
                self.ok += not result.empty
                self.empty += result.empty
                self.formats[result.format] += 1
                self.languages[result.language or "unknown"] += 1
                self.sources[result.source or "unknown"] += 1
                self.removed.update(result.removed)
                self.phrases |= result.phrases


Result = Cleaned | Unchanged | Failure

_AS_USUAL = How()
_ALONE = Plan()


class Listener(Protocol):
    """Who is told of each input that is done."""

    def done(self, result: Result, summary: Summary) -> None:
        """An input is done, well or badly."""


class _Task(NamedTuple):
    entry: Entry
    claim: Claim

    def packed(self) -> _Packed:
        """What is needed to clean it."""
        row = self.claim.row
        return tuple(self.entry), (row.digest.size, row.digest.hash) if row else None


_Packed = tuple[tuple[Any, ...], tuple[int, bytes] | None]
"""An Entry, and the Digest of a former run. Tuples without names are pickled in a tenth of the time."""


def run(
    entries: Iterable[Entry],
    output: Output,
    listener: Listener,
    how: How = _AS_USUAL,
    plan: Plan = _ALONE,
) -> Summary:
    """Clean all inputs in their order; Ctrl-C ends it with what is done written.

    Args:
        entries: The inputs; taken as they are needed.
        output: Takes the records; it is closed in any case.
        listener: Is told of each input.
        how: How each is cleaned.
        plan: How the run goes.

    Raises:
        KeyboardInterrupt: Ctrl-C was pressed more than once.
        OSError: The output cannot be written.
        OutputError: The output is not as a former run left it.
        sqlite3.Error: The output or its state cannot be written.

    """
    summary = Summary()
    with _patient() as whole:
        try:
            put = partial(_put, output, dedup.stage(how.duplicates), plan)
            tasks = (_Task(entry, output.claim(entry)) for entry in entries)
            for claim, result in _results(tasks, how, plan):
                with whole:
                    summary.duplicates += put(claim, result)
                    summary.count(result)
                    listener.done(result, summary)
                if plan.fail_fast and isinstance(result, Failure):
                    output.close(finished=False)
                    return summary
            output.close(finished=True)
            summary.complete = True
        except (OSError, OutputError, sqlite3.Error):
            output.abandon()
            raise
        except KeyboardInterrupt:
            summary.interrupted = True
            with whole:
                output.close(finished=False)
    return summary


def _put(output: Output, stage: dedup.Stage | None, plan: Plan, claim: Claim, result: Result) -> bool:
    """Bring a result into the output; gives whether it is a duplicate."""
    if isinstance(result, Failure):
        output.drop(claim)
        return False
    mark = result.mark if isinstance(result, Cleaned) else claim.row.mark if claim.row else None
    original = stage.original(mark) if stage and mark else None
    if original and plan.drop_duplicates:
        output.drop(claim)
    elif isinstance(result, Cleaned):
        data = marked(result.data, original) if original else result.data
        output.write(claim, result.digest, mark, data)
    else:
        output.keep(claim, partial(marked, original=original) if stage else bytes)
    return original is not None


def _results(tasks: Iterator[_Task], how: How, plan: Plan) -> Iterator[tuple[Claim, Result]]:
    """Each input's result; one input alone is cleaned in this process."""
    work = partial(_clean, how)
    tasks, again = tee(tasks)
    packed = (task.packed() for task in again)
    first = list(islice(packed, 2))
    if len(first) < 2:
        results: Iterable[Result | Lost] = (here(work, task, plan.seconds) for task in first)
    else:
        from newsclean.processes.workers import in_order  # noqa: PLC0415  (one input alone need not wait 25 ms for it)

        results = in_order(
            work,
            chain(first, packed),
            processes=plan.processes,
            seconds=plan.seconds,
            preload=[*dedup.LIBRARIES.get(how.duplicates, ()), "newsclean.warm"],
        )
    for result, task in zip(results, tasks, strict=True):
        yield task.claim, _lost(task, result, plan) if isinstance(result, Lost) else result


def _clean(how: How, packed: _Packed) -> Result:
    """Clean one input; the work of a worker."""
    fields, before = packed
    entry = Entry(*fields)
    name = entry.name
    try:
        source = read(entry)
        digest = _digest(source, how.phrases)
        if digest == before:
            return Unchanged(name)
        return _cleaned(process(source, format=how.format, phrases=how.phrases), digest, how)
    except Exception as error:  # noqa: BLE001  (whatever one input does, the rest goes on, and it is reported)
        known = told(error)
        return Failure(name, known.error, str(known))


def _cleaned(outcome: Outcome, digest: Digest, how: How) -> Cleaned:
    article = outcome.article
    return Cleaned(
        input=article.input,
        data=written(article, how.shape),
        digest=digest,
        mark=dedup.mark(article, how.duplicates),
        empty=not article.text,
        format=article.format,
        language=article.language,
        source=article.source,
        removed=dict(Counter(removal.reason for removal in article.removed)),
        warnings=article.warnings,
        phrases=own.fired(outcome.document.blocks, how.phrases),
    )


def _digest(source: Source, phrases: tuple[str, ...]) -> Digest:
    """What tells whether an input is still the same: what was read, what was known of it, and what is to go."""
    hashed = hashlib.blake2b(source.data, digest_size=16)
    hashed.update(repr((*source.hints, *phrases)).encode())
    return Digest(len(source.data), hashed.digest())


def _lost(task: _Task, lost: Lost, plan: Plan) -> Failure:
    if lost.late:
        message = f"It took longer than {plan.seconds:g} seconds. Give it more time with --timeout."
        return Failure(task.entry.name, "timeout", message)
    ended = f"ended by signal {-lost.exitcode}" if lost.exitcode < 0 else f"ended with {lost.exitcode}"
    return Failure(
        task.entry.name,
        "killed",
        f"The process that cleaned it was {ended}, perhaps for want of memory. Try it alone.",
    )


class _Whole:
    """What is begun in it is made whole before Ctrl-C is heeded; pressed again meanwhile, it is heeded at once."""

    def __init__(self) -> None:
        self._begun = False
        self._pressed = False

    def __enter__(self) -> None:
        self._begun, self._pressed = True, False

    def __exit__(self, raised: type[BaseException] | None, *_: object) -> None:
        self._begun = False
        if self._pressed and raised is None:
            raise KeyboardInterrupt

    def press(self, *_: object) -> None:
        """Handle the signal."""
        if self._pressed or not self._begun:
            raise KeyboardInterrupt
        self._pressed = True


@contextmanager
def _patient() -> Iterator[_Whole]:
    """Let Ctrl-C wait where something is to be whole; a program that handles it in its own way goes on doing so."""
    whole = _Whole()
    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield whole
        return
    signal.signal(signal.SIGINT, whole.press)
    try:
        yield whole
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)
