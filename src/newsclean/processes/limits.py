"""The time for one task, kept by the system's alarm clock."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Lost:
    """A task whose worker ended before it had a result."""

    exitcode: int
    """As `multiprocessing` has it: below 0 the signal that ended it."""

    @property
    def late(self) -> bool:
        """Whether it had used up its time."""
        return hasattr(signal, "SIGALRM") and self.exitcode == -signal.SIGALRM


class TimeUpError(BaseException):
    """The time for the task is used up; no handler of ordinary errors may catch it."""


def here(work: Callable[[T], R], task: T, seconds: float) -> R | Lost:
    """Do one task in this process, within its time where this is the main thread of a system that has alarms."""
    if not _can_interrupt():
        return work(task)

    def ring(*_: object) -> None:
        raise TimeUpError

    before = signal.signal(signal.SIGALRM, ring)
    try:
        alarm(seconds)
        return work(task)
    except TimeUpError:
        return Lost(-signal.SIGALRM)
    finally:
        alarm(0)
        signal.signal(signal.SIGALRM, before)


def alarm(seconds: float) -> None:
    """Have the system end this process after a time, whatever it is at, even where nobody is left to see it."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _can_interrupt() -> bool:
    return hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
