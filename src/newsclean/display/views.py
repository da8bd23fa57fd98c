"""What commands print on standard output for people: a document explained line by line, and the table of rules."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsclean.display.terminal import console, one_line
from newsclean.document import Outcome
from newsclean.judge import model
from newsclean.judge.rules import RULES, Rule, by_id
from newsclean.record import KEYS

if TYPE_CHECKING:
    from rich.console import Console

_ROOM = 24
"""Columns that a text needs; where fewer are left beside what is told of it, it stands below that."""
_INDENT = 7
"""Columns of the explain view in which nothing stands but the numbers of lines."""

Row = tuple[str, str, str]
"""A line of the explain view: its style, what stands in the columns before the text, the text."""


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
            facts = "; ".join(verdict.facts) or "the lines round it"
            told = f"{verdict.probability:.0%} likely the article's; weighed most: {facts}"
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
        terminal = console(sys.stdout)
        for style, label, words in rows:
            wrapped = _wrapped(label, words, terminal)
            terminal.print(wrapped, style=style, markup=False, highlight=False, soft_wrap=True)
        return
    for _, label, words in rows:
        sys.stdout.buffer.write(f"{label}{words}\n".encode())
    sys.stdout.buffer.flush()


def _wrapped(label: str, words: str, terminal: Console) -> str:
    """A label and its text, the text in a column of its own beside it, or where that is too narrow below it."""
    from rich.text import Text  # noqa: PLC0415

    beside = len(label) + _ROOM <= terminal.width
    indent = " " * (len(label) if beside else _INDENT)
    lines = Text(words).wrap(terminal, max(_ROOM, terminal.width - len(indent)))
    text = "\n".join(indent + line.plain.rstrip() for line in lines)
    if beside:
        return label + text[len(indent) :]
    return f"{label.rstrip()}\n{text}" if label.strip() else text
