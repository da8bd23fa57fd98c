"""Worker processes: results in the order of the tasks, and a worker that is lost takes nothing but its own task along.

Each worker has a pipe of its own and nothing is shared, so there is no lock or queue that a killed worker could leave
locked or half written: that is what rules out the pools of the standard library (one lost process breaks the pool) and
those that hand out tasks through one pipe with a lock. Nothing here knows what the work is.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from typing import Any, Generic, TypeVar

from newsclean.processes.limits import Lost, alarm
from newsclean.processes.tuning import tune

T = TypeVar("T")
R = TypeVar("R")

RENEWED_AFTER = 2_000
"""Tasks after which a worker is replaced, so that what leaks in a library does not add up."""
_AHEAD = 28
"""Tasks that a worker holds: the one at work, and the next, so that it need not wait for this process, which comes
seldom where no core is free."""
_BUFFER = 6_000
"""Bytes of tasks that a worker at work may hold: every system's pipe takes them, so this process cannot block."""
_WINDOW = 64
"""Tasks a worker may be ahead of the one whose result is due: what is finished out of turn waits in memory."""


def in_order(
    work: Callable[[T], R], tasks: Iterable[T], *, processes: int, seconds: float, preload: list[str]
) -> Iterator[R | Lost]:
    """Do all tasks, each in one of several processes.

    Args:
        work: Does one task; it, the tasks and the results go from process to process, so they must be picklable.
        tasks: Taken as they are needed: memory stays flat however many there are.
        processes: How many workers there are.
        seconds: The time for one task; a worker that needs more is ended by the system's alarm clock.
        preload: Modules that are imported once, before the workers are forked from the process that holds them.

    Yields:
        The result of each task, in the order of the tasks; Lost where its worker ended without one.

    """
    pool = _Pool(work, iter(tasks), processes, seconds, _context(preload))
    try:
        with _unhurried():
            yield from pool.results()
    finally:
        pool.close()


@dataclass(eq=False, slots=True)
class _Worker:
    process: Any
    connection: Connection[Any, Any]
    held: deque[tuple[int, int]] = field(default_factory=deque)
    """The numbers of its tasks and how many bytes each has, the one at work first."""
    bytes: int = 0
    """Of all that it holds."""
    given: int = 0


class _Pool(Generic[T, R]):
    """The workers and what is under way."""

    def __init__(
        self, work: Callable[[T], R], tasks: Iterator[T], processes: int, seconds: float, context: Any
    ) -> None:
        self._work = work
        self._tasks = enumerate(tasks)
        self._seconds = seconds
        self._context = context
        self._processes = processes
        self._workers: list[_Worker] = []
        self._next: deque[int] = deque()
        """Numbers of tasks that were taken and no worker holds."""
        self._taken: dict[int, T] = {}
        self._results: dict[int, R | Lost] = {}
        self._due = 0

    def results(self) -> Iterator[R | Lost]:
        while True:
            while self._due in self._results:
                del self._taken[self._due]
                yield self._results.pop(self._due)
                self._due += 1
            self._hand_out()  # behind what was due: it may have been all that there was room for
            if not self._taken:
                return
            for ready in wait([worker.connection for worker in self._workers]):
                self._hear(next(worker for worker in self._workers if worker.connection is ready))

    def close(self) -> None:
        for worker in self._workers:
            worker.connection.close()
            worker.process.kill()
        for worker in self._workers:
            worker.process.join()

    def _hand_out(self) -> None:
        """Give tasks to the workers that hold the fewest, until each has enough or none are left."""
        while self._take():
            worker = self._least_busy()
            if worker is None:
                return
            data = pickle.dumps(self._taken[self._next[0]], pickle.HIGHEST_PROTOCOL)
            if worker.held and worker.bytes + len(data) > _BUFFER:
                return
            worker.held.append((self._next.popleft(), len(data)))
            worker.bytes += len(data)
            worker.given += 1
            try:
                worker.connection.send_bytes(data)
            except OSError:  # it is dead; what it had finished is still in the pipe, and heard first
                worker.given = RENEWED_AFTER

    def _take(self) -> bool:
        """Whether there is a task that no worker holds."""
        if not self._next and len(self._taken) < _WINDOW * self._processes:
            for number, task in self._tasks:
                self._taken[number] = task
                self._next.append(number)
                break
        return bool(self._next)

    def _least_busy(self) -> _Worker | None:
        if len(self._workers) < self._processes and all(worker.held for worker in self._workers):
            self._workers.append(self._start())
            return self._workers[-1]
        free = [worker for worker in self._workers if len(worker.held) < _AHEAD and worker.given < RENEWED_AFTER]
        return min(free, key=lambda worker: len(worker.held), default=None)

    def _start(self) -> _Worker:
        try:
            return self._started()
        except (EOFError, OSError):  # the server that forks the workers was killed just now; there is a new one
            return self._started()

    def _started(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_serve, args=(theirs, self._work, self._seconds), daemon=True)
        process.start()
        theirs.close()
        return _Worker(process, ours)

    def _hear(self, worker: _Worker) -> None:
        """Take all results that a worker has sent, or take in that it is lost."""
        more = True
        while more:
            try:
                result = worker.connection.recv()
            except (EOFError, OSError):
                self._replace(worker)
                return
            number, size = worker.held.popleft()
            worker.bytes -= size
            self._results[number] = result
            more = worker.connection.poll()
        if not worker.held and worker.given >= RENEWED_AFTER:
            self._replace(worker)

    def _replace(self, worker: _Worker) -> None:
        """Give up a worker: the task that it was at is lost, the next ones go to another."""
        worker.connection.close()  # one that lives yet ends when it finds its pipe closed
        worker.process.join()
        self._workers.remove(worker)
        if worker.held:
            self._results[worker.held.popleft()[0]] = Lost(worker.process.exitcode or 0)
        self._next.extendleft(number for number, _ in reversed(worker.held))


def _serve(connection: Connection[Any, Any], work: Callable[[Any], Any], seconds: float) -> None:
    """What a worker does until its pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all processes; the first one decides
    tune()
    while True:
        try:
            task = connection.recv()
        except (EOFError, OSError):
            return
        alarm(seconds)
        result = work(task)
        alarm(0)
        try:
            connection.send(result)
        except OSError:
            return


def _context(preload: list[str]) -> Any:
    """Workers are forked from a server that has no threads; where the system cannot do that, they are started anew."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    from multiprocessing import forkserver  # noqa: PLC0415

    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(preload)
    with _deaf():
        forkserver.ensure_running()
    return context


@contextmanager
def _deaf() -> Iterator[None]:
    """Processes started meanwhile never hear Ctrl-C."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _unhurried() -> Iterator[None]:
    """Where no core is free, this process waits until one is, and takes many results at once.

    It would interrupt a worker for each result otherwise, and find nothing of its own in the core's cache any more,
    which takes twice the time.
    """
    _schedule("SCHED_OTHER", "SCHED_BATCH")
    try:
        yield
    finally:
        _schedule("SCHED_BATCH", "SCHED_OTHER")


def _schedule(before: str, after: str) -> None:
    """Change how the system shares out its cores to this process."""
    with suppress(AttributeError, OSError):  # only Linux has these ways, and not everywhere may one ask for them
        if os.sched_getscheduler(0) == getattr(os, before):
            os.sched_setscheduler(0, getattr(os, after), os.sched_param(0))
