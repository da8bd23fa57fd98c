"""What a person sees: sentences on standard error, the explain view, the table of rules."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from newsclean.batch import Failure, Summary
from newsclean.document import Article, Outcome
from newsclean.judge import model
from newsclean.judge.rules import RULES, Rule, by_id

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress


class Reporter:
    """Tells on standard error how a run goes.

    Args:
        quiet: Errors alone are told.
        total: How many inputs there are.

    """

    def __init__(self, *, quiet: bool, total: int) -> None:
        self._quiet = quiet
        self._total = total
        self._progress: Progress | None = None

    @contextmanager
    def running(self) -> Iterator[None]:
        """Show a progress bar while the run goes on, where somebody looks at it."""
        if self._quiet or self._total < 2 or not sys.stderr.isatty() or sys.stdout.isatty():
            yield
            return
        from rich.progress import Progress  # noqa: PLC0415  (imported where it is used: 80 ms)

        with Progress(console=_console(sys.stderr), transient=True) as self._progress:
            self._progress.add_task("cleaning", total=self._total)
            yield
        self._progress = None

    def done(self, article: Article) -> None:
        """An input gave a record."""
        self._advance()
        if not self._quiet:
            for warning in article.warnings:
                self._say("yellow", "warning", f"{article.input}: {warning}")

    def failed(self, failure: Failure) -> None:
        """An input gave none."""
        self._advance()
        self.error(f"{failure.input}: {failure.message}")

    def error(self, message: str) -> None:
        """Something went wrong."""
        self._say("bold red", "error", message)

    def summary(self, summary: Summary) -> None:
        """The run is over."""
        if not self._quiet:
            noun = "input" if summary.inputs == 1 else "inputs"
            counts = f"{summary.ok} ok, {summary.empty} empty, {summary.failed} failed, {summary.skipped} skipped"
            self._say("green", "", f"{summary.inputs} {noun}: {counts}.")

    def _advance(self) -> None:
        if self._progress:
            self._progress.advance(self._progress.task_ids[0])

    def _say(self, style: str, label: str, message: str) -> None:
        words = f"{label}: {message}" if label else message
        if not sys.stderr.isatty():
            sys.stderr.write(_writable(words, sys.stderr) + "\n")
            return
        console = self._progress.console if self._progress else _console(sys.stderr)
        console.print(_writable(words, sys.stderr), style=style, markup=False, highlight=False, soft_wrap=True)


def _writable(words: str, stream: TextIO) -> str:
    """Words that the stream's encoding can hold and that stay on one line, whatever a file is called."""
    encoding = stream.encoding or "utf-8"
    words = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in words)
    return words.encode(encoding, "backslashreplace").decode(encoding)


def _console(stream: TextIO) -> Console:
    from rich.console import Console  # noqa: PLC0415  (imported where it is used: 50 ms)

    return Console(file=stream)


_FIELDS = (
    "title",
    "authors",
    "section",
    "tags",
    "excerpt",
    "image",
    "source",
    "published",
    "modified",
    "url",
    "source_url",
    "language",
)


def explanation(outcome: Outcome) -> Iterator[tuple[str, str]]:
    """The explain view, line by line, each with a style: the fields, then every Block with its verdict."""
    article, document = outcome.article, outcome.document
    yield "bold", f"{article.input} is {document.input_format}: {document.evidence}"
    for name in _FIELDS:
        value = getattr(article, name)
        if value:
            shown = "; ".join(value) if isinstance(value, tuple) else value.replace("\n", " ")
            yield "cyan", f"  {name:<10}  {shown}  [{article.provenance.get(name, 'derived')}]"
    yield "cyan", f"  truncated   {'yes' if article.truncated else 'no'}"
    for warning in article.warnings:
        yield "yellow", f"  warning     {warning}"
    width = max((len(verdict.reason) for verdict in outcome.verdicts), default=0)
    for block, verdict in zip(document.blocks, outcome.verdicts, strict=True):
        sign = "keep" if verdict.keep else "drop"
        decided = f"{block.line:>5}  {sign}  {verdict.sure:4.0%}  {verdict.reason:<{width}}"
        yield "" if verdict.keep else "dim", f"{decided}  {block.mark}{block.text}"
        if verdict.probability is not None:
            told = (
                f"{verdict.probability:.0%} likely the article's; weighed most: {'; '.join(verdict.facts) or 'nothing'}"
            )
            yield "yellow dim", f"{'':17}  {told}"


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


def show(lines: Iterator[tuple[str, str]]) -> None:
    """Print styled lines: in colour and cut at the edge on a terminal, plain and whole elsewhere."""
    if sys.stdout.isatty():
        from rich.text import Text  # noqa: PLC0415

        console = _console(sys.stdout)
        for style, words in lines:
            console.print(Text(words, style=style), no_wrap=True, overflow="ellipsis", crop=True)
        return
    for _, words in lines:
        sys.stdout.buffer.write(words.encode() + b"\n")
    sys.stdout.buffer.flush()
