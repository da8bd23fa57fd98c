"""What a person sees: sentences on standard error, the explain view, the table of rules."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING, TextIO

from newsclean.batch import Cleaned, Failure, Result, Summary
from newsclean.document import Outcome
from newsclean.judge import model
from newsclean.judge.rules import RULES, Rule, by_id
from newsclean.record import KEYS
from newsclean.sources import Entry

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress, Task, TaskID

_PLAIN_SECONDS = 10
"""How long it is from one line of plain progress to the next."""
_SHOWN = 5
"""How many formats, languages, sources and reasons a summary names, and phrases that matched nothing."""
_ROOM = 24
"""Columns that a text needs; where fewer are left beside what is told of it, it stands below that."""
_INDENT = 7
"""Columns of the explain view in which nothing stands but the numbers of lines."""

Row = tuple[str, str, str]
"""A line of the explain view: its style, what stands in the columns before the text, the text."""


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

    def unmatched(self, path: str, lines: Sequence[int]) -> None:
        """Phrases of the user's, on these lines of a file, matched nothing."""
        noun = "line" if len(lines) == 1 else "lines"
        others = f" and {len(lines) - _SHOWN} more" if len(lines) > _SHOWN else ""
        self._warn(f"{path}, {noun} {', '.join(map(str, lines[:_SHOWN]))}{others}: matched no line of any input.")

    def summary(self, summary: Summary) -> None:
        """The run is over."""
        if self._quiet:
            return
        noun = "input" if summary.inputs == 1 else "inputs"
        self._say("green", "", f"{summary.inputs} {noun}: {_counts(summary)}.")
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
            shown = _writable(current, sys.stderr)
            self._progress.update(self._task, completed=summary.inputs, counts=_counts(summary), current=shown)
        elif self._plain and time.monotonic() - self._told >= _PLAIN_SECONDS:
            self._told = time.monotonic()
            rate = summary.inputs / (self._told - self._began)
            self._say("", "", f"{summary.inputs} inputs, {rate:.0f} a second: {_counts(summary)}; now {current}")

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
            sys.stderr.write(_writable(words, sys.stderr) + "\n")
            return
        console = self._progress.console if self._progress else _console(sys.stderr)
        console.print(_writable(words, sys.stderr), style=style, markup=False, highlight=False, soft_wrap=True)


def give_up(stream: TextIO) -> None:
    """What Python still holds for a stream must not be flushed at exit: it would fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


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
            most = ", ".join(f"{name} {number}" for name, number in table.most_common(_SHOWN))
            others = f", {len(table) - _SHOWN} others" if len(table) > _SHOWN else ""
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
        console=_console(sys.stderr),
        transient=True,
        expand=True,
    )


def _writable(words: str, stream: TextIO) -> str:
    """Words that the stream's encoding can hold and that stay on one line."""
    encoding = stream.encoding or "utf-8"
    return one_line(words).encode(encoding, "backslashreplace").decode(encoding)


def one_line(words: str) -> str:
    """Words that stay on one line and move no cursor, whatever a file is called."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in words)


def _console(stream: TextIO) -> Console:
    from rich.console import Console  # noqa: PLC0415  (imported where it is used: 50 ms)

    return Console(file=stream)


def explanation(outcome: Outcome) -> Iterator[Row]:
    """The explain view, line by line: the fields, then every Block with its verdict."""
    article, document = outcome.article, outcome.document
    yield "bold", "", f"{one_line(article.input)} is {document.input_format}: {document.evidence}"
    for name in filter(article.provenance.__contains__, KEYS):
        value = getattr(article, name)
        shown = "; ".join(value) if isinstance(value, tuple) else value.replace("\n", " ")
        yield "cyan", f"  {name:<10}  ", f"{shown}  [{article.provenance[name]}]"
    yield "cyan", "  truncated   ", "yes" if article.truncated else "no"
    for warning in article.warnings:
        yield "yellow", "  warning     ", warning
    width = max((len(verdict.reason) for verdict in outcome.verdicts), default=0)
    for block, verdict in zip(document.blocks, outcome.verdicts, strict=True):
        sign = "keep" if verdict.keep else "drop"
        decided = f"{block.line:>5}  {sign}  {verdict.sure:4.0%}  {verdict.reason:<{width}}  "
        yield "" if verdict.keep else "dim", decided, block.mark + block.text
        if verdict.probability is not None:
            told = (
                f"{verdict.probability:.0%} likely the article's; weighed most: {'; '.join(verdict.facts) or 'nothing'}"
            )
            yield "yellow dim", f"{'':17}  ", told


def explained(outcome: Outcome) -> dict[str, object]:
    """The explain view for machines."""
    rules = by_id()
    return {
        "input": outcome.article.input,
        "format": outcome.document.input_format,
        "evidence": outcome.document.evidence,
        "lines": [
            {
                "line": block.line,
                "end_line": block.end_line or block.line,
                "keep": verdict.keep,
                "sure": verdict.sure,
                "probability": verdict.probability,
                "reason": verdict.reason,
                "explanation": rules[verdict.reason].reason,
                "witnesses": list(verdict.witnesses),
                "facts": list(verdict.facts),
                "text": block.text,
            }
            for block, verdict in zip(outcome.document.blocks, outcome.verdicts, strict=True)
        ],
    }


def rule_table() -> Iterator[str]:
    """The table that `newsclean rules` prints, line by line."""
    width = max(len(rule.id) for rule in RULES)
    yield f"{'rule':<{width}}  {'kind':<7}  {'precision':>9}  {'support':>7}  reason"
    for rule in RULES:
        known = model.records().get(rule.id)
        measured = f"{known['precision']:>9.3f}  {known['support']:>7}" if known else f"{'-':>9}  {'-':>7}"
        yield f"{rule.id:<{width}}  {rule.kind:<7}  {measured}  {rule.reason}"


def rule_record(rule: Rule) -> dict[str, object]:
    """One rule for machines; what was not seen in the gold sets has no measure."""
    known = model.records().get(rule.id, {})
    return {
        "id": rule.id,
        "kind": rule.kind,
        "reason": rule.reason,
        "proven": rule.id in model.proven(model.records()),
        "precision": known.get("precision"),
        "support": known.get("support", 0),
    }


def show(rows: Iterator[Row]) -> None:
    """Print the explain view: in colour and wrapped on a terminal, plain and a line each elsewhere."""
    if sys.stdout.isatty():
        console = _console(sys.stdout)
        for style, label, words in rows:
            wrapped = _wrapped(label, words, console)
            console.print(wrapped, style=style, markup=False, highlight=False, soft_wrap=True)
        return
    for _, label, words in rows:
        sys.stdout.buffer.write(f"{label}{words}\n".encode())
    sys.stdout.buffer.flush()


def _wrapped(label: str, words: str, console: Console) -> str:
    """A label and its text, the text in a column of its own beside it, or where that is too narrow below it."""
    from rich.text import Text  # noqa: PLC0415

    beside = len(label) + _ROOM <= console.width
    indent = " " * (len(label) if beside else _INDENT)
    lines = Text(words).wrap(console, max(_ROOM, console.width - len(indent)))
    text = "\n".join(indent + line.plain.rstrip() for line in lines)
    if beside:
        return label + text[len(indent) :]
    return f"{label.rstrip()}\n{text}" if label.strip() else text
