"""How a run goes, told on standard error: a bar, warnings and errors, the summary."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING

from newsclean.batch import Cleaned, Failure, Result, Summary
from newsclean.display.terminal import console, give_up, left_out, writable
from newsclean.sources import Entry
from newsclean.text import SHOWN, some

if TYPE_CHECKING:
    from rich.progress import Progress, Task, TaskID

_PLAIN_SECONDS = 10
"""How long it is from one line of plain progress to the next."""


class Reporter:
    """Tells on standard error how a run goes.

    Args:
        failed: Is told as well of each input that failed.
        progress: `auto` for a bar on a terminal, `plain` for a line now and then, `none`.
        quiet: Errors alone are told.
        apart: Whether the records go elsewhere than to standard output.

    """

    def __init__(
        self,
        failed: Callable[[Failure], object] = lambda _: None,
        *,
        progress: str = "auto",
        quiet: bool = False,
        apart: bool = False,
    ) -> None:
        self._failed = failed
        self._quiet = quiet
        self._plain = progress == "plain" and not quiet
        # a bar and records on one terminal would run into each other
        alone = apart or not sys.stdout.isatty()
        self._bar = progress == "auto" and not quiet and sys.stderr.isatty() and alone
        self._progress: Progress | None = None
        self._task: TaskID | None = None
        self._began = time.monotonic()
        self._told = self._began

    @contextmanager
    def running(self, again: Iterable[Entry] | None) -> Iterator[None]:
        """Show a bar while the run goes on, where somebody looks at it.

        Args:
            again: The inputs once more, to be counted beside the run; None where they cannot be looked at twice.

        """
        if not self._bar:
            yield
            return
        with _bar() as self._progress:
            self._task = self._progress.add_task("", total=None, counts="", current="")
            if again is not None:
                Thread(target=self._count, args=(again,), daemon=True).start()
            yield
        self._progress = self._task = None

    def done(self, result: Result, summary: Summary) -> None:
        """An input is done, well or badly."""
        self._advance(result.input, summary)
        if isinstance(result, Failure):
            self._failed(result)
            self.error(f"{result.input}: {result.message}")
        elif isinstance(result, Cleaned):
            for warning in result.warnings:
                self._warn(f"{result.input}: {warning}")

    def error(self, message: str) -> None:
        """Something went wrong."""
        self._say("bold red", "error", message)

    def unmatched(self, path: str, lines: Sequence[int], missed: str) -> None:
        """What the user says on these lines of a file matched nothing."""
        if lines:
            noun = "line" if len(lines) == 1 else "lines"
            self._warn(f"{path}, {noun} {some(lines)}: matched no {missed}.")

    def left_out(self, names: Sequence[str]) -> None:
        """Files and folders that former runs wrote were found, and not read."""
        self._warn(left_out(names))

    def summary(self, summary: Summary) -> None:
        """The run is over."""
        if self._quiet:
            return
        self._say("green", "", f"{_inputs(summary)}: {_counts(summary)}.")
        if summary.inputs > 1:
            for line in _details(summary, time.monotonic() - self._began):
                self._say("", "", line)

    def _count(self, entries: Iterable[Entry]) -> None:
        """Find out how many inputs there are; not where a container would have to be read for it."""
        total = 0
        for entry in entries:
            if isinstance(entry.content, bytes) or self._task is None:
                return
            total += 1
        progress, task = self._progress, self._task
        if progress is not None and task is not None:
            progress.update(task, total=total)

    def _advance(self, current: str, summary: Summary) -> None:
        if self._progress is not None and self._task is not None:
            shown = writable(current, sys.stderr)
            self._progress.update(self._task, completed=summary.inputs, counts=_counts(summary), current=shown)
        elif self._plain and time.monotonic() - self._told >= _PLAIN_SECONDS:
            self._told = time.monotonic()
            rate = summary.inputs / (self._told - self._began)
            self._say("", "", f"{_inputs(summary)}, {rate:.1f} a second: {_counts(summary)}; now {current}")

    def _warn(self, message: str) -> None:
        if not self._quiet:
            self._say("yellow", "warning", message)

    def _say(self, style: str, label: str, message: str) -> None:
        try:
            self._show(style, f"{label}: {message}" if label else message)
        except BrokenPipeError:  # nobody listens any more: the run goes on, and ends with the code that it must
            give_up(sys.stderr)

    def _show(self, style: str, words: str) -> None:
        if not sys.stderr.isatty():
            sys.stderr.write(writable(words, sys.stderr) + "\n")
            return
        terminal = self._progress.console if self._progress else console(sys.stderr)
        terminal.print(writable(words, sys.stderr), style=style, markup=False, highlight=False, soft_wrap=True)


def _inputs(summary: Summary) -> str:
    return "1 input" if summary.inputs == 1 else f"{summary.inputs} inputs"


def _counts(summary: Summary) -> str:
    return f"{summary.ok} ok, {summary.empty} empty, {summary.failed} failed, {summary.skipped} skipped"


def _details(summary: Summary, seconds: float) -> Iterator[str]:
    """What the inputs were: the commonest of each."""
    tables = {
        "formats": summary.formats,
        "languages": summary.languages,
        "sources": summary.sources,
        "dropped": summary.removed,
    }
    for title, table in tables.items():
        if table:
            most = ", ".join(f"{name} {number}" for name, number in table.most_common(SHOWN))
            others = f", {len(table) - SHOWN} others" if len(table) > SHOWN else ""
            yield f"  {title}: {most}{others}"
    if summary.duplicates:
        yield f"  duplicates: {summary.duplicates}"
    yield f"  seconds: {seconds:.1f}"


def _bar() -> Progress:
    from rich.progress import (  # noqa: PLC0415  (imported where it is used: 80 ms)
        BarColumn,
        MofNCompleteColumn,
        Progress,
        ProgressColumn,
        TextColumn,
        TimeRemainingColumn,
    )
    from rich.table import Column  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    class Rate(ProgressColumn):
        """Inputs a second."""

        def render(self, task: Task) -> Text:
            return Text(f"{task.speed:.0f}/s" if task.speed else "")

    plain = partial(TextColumn, markup=False)
    return Progress(
        BarColumn(bar_width=20),
        MofNCompleteColumn(),
        Rate(),
        TimeRemainingColumn(),
        plain("{task.fields[counts]}"),
        plain("{task.fields[current]}", table_column=Column(ratio=1, no_wrap=True)),  # a long name alone is cut
        console=console(sys.stderr),
        transient=True,
        expand=True,
    )
