"""Worker processes: order, back-pressure, renewal, and tasks of any size."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator

import pytest

from newsclean.processes import workers
from newsclean.processes.limits import Lost, here
from newsclean.processes.workers import in_order

PRELOAD = ["newsclean.processes.limits"]


def uneven(task: int) -> int:
    time.sleep(0.01 if task % 5 == 0 else 0)
    return task * task


def worker(_: object) -> int:
    return os.getpid()


def doubled(task: bytes) -> bytes:
    return task * 2


def killed_by_three(task: int) -> int:
    if task % 3 == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return task


def slept(seconds: float) -> float:
    time.sleep(seconds)
    return seconds


def slept_as_said(task: bytes) -> bytes:
    time.sleep(float(task))
    return task


@pytest.mark.parametrize("processes", [1, 2, 5])
def test_results_come_in_the_order_of_the_tasks(processes: int) -> None:
    done = in_order(uneven, range(60), processes=processes, seconds=30, preload=PRELOAD)
    assert list(done) == [task * task for task in range(60)]


@pytest.mark.parametrize("size", [1, workers._BUFFER])
def test_nothing_is_lost_behind_a_slow_task(size: int) -> None:
    """All that may be ahead of it are done when it is, and there are more to come."""
    tasks = [b"1".ljust(size), *[b"0".ljust(size)] * 3 * workers._WINDOW * 2]
    assert list(in_order(slept_as_said, tasks, processes=2, seconds=30, preload=PRELOAD)) == tasks


def test_no_tasks() -> None:
    assert list(in_order(uneven, [], processes=2, seconds=30, preload=PRELOAD)) == []


def test_tasks_are_taken_as_they_are_needed() -> None:
    taken = 0

    def tasks() -> Iterator[int]:
        nonlocal taken
        while True:
            taken += 1
            yield taken

    done = in_order(uneven, tasks(), processes=2, seconds=30, preload=PRELOAD)
    for _ in range(10):
        next(done)
    assert taken < 10 + 2 * workers._WINDOW + 10
    done.close()  # type: ignore[attr-defined]


def test_workers_are_renewed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "RENEWED_AFTER", 5)
    pids = list(in_order(worker, range(40), processes=2, seconds=30, preload=PRELOAD))
    assert len(set(pids)) >= 8
    assert max(map(pids.count, pids)) == 5


@pytest.mark.parametrize("size", [10, 5_000, 20_000, 3_000_000])
def test_tasks_and_results_of_any_size(size: int) -> None:
    tasks = [bytes([number]) * size for number in range(12)]
    done = in_order(doubled, tasks, processes=2, seconds=30, preload=PRELOAD)
    assert list(done) == [task * 2 for task in tasks]


def test_a_worker_that_dies_takes_one_task_along() -> None:
    done = in_order(killed_by_three, range(30), processes=2, seconds=30, preload=PRELOAD)
    assert list(done) == [task if task % 3 else Lost(-signal.SIGKILL) for task in range(30)]


def test_time_is_up_in_a_worker() -> None:
    done = in_order(slept, [0.0, 9.0, 0.01], processes=2, seconds=0.5, preload=PRELOAD)
    assert list(done) == [0.0, Lost(-signal.SIGALRM), 0.01]
    assert Lost(-signal.SIGALRM).late
    assert not Lost(-signal.SIGKILL).late


def test_time_is_up_in_this_process() -> None:
    handler = signal.getsignal(signal.SIGALRM)
    assert here(slept, 9.0, 0.1) == Lost(-signal.SIGALRM)
    assert here(slept, 0.0, 0.1) == 0.0
    assert signal.getsignal(signal.SIGALRM) == handler
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


@pytest.mark.skipif(not hasattr(os, "SCHED_BATCH"), reason="only Linux has it")
def test_this_process_does_not_interrupt_the_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    policies = [os.SCHED_OTHER]
    monkeypatch.setattr(os, "sched_getscheduler", lambda _: policies[-1])
    monkeypatch.setattr(os, "sched_setscheduler", lambda _, policy, __: policies.append(policy))
    assert len(list(in_order(uneven, range(9), processes=2, seconds=30, preload=PRELOAD))) == 9
    assert policies == [os.SCHED_OTHER, os.SCHED_BATCH, os.SCHED_OTHER]


def test_a_system_that_does_not_let_processes_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "sched_getscheduler", refuse, raising=False)
    assert len(list(in_order(uneven, range(9), processes=2, seconds=30, preload=PRELOAD))) == 9
