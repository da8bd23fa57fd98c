"""The command line: what each command takes, does and tells.

The modules of this package say how options are checked, where their defaults come from, and how a command ends.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, NoReturn

import click

from newsclean import __version__, dedup, record
from newsclean.cli import options
from newsclean.cli.ending import Program, guarded
from newsclean.display.terminal import left_out, one_line
from newsclean.document import InputError, told
from newsclean.ledger import OutputError
from newsclean.processes.tuning import tune

if TYPE_CHECKING:
    from newsclean import batch, sources
    from newsclean.display.reporter import Reporter

# What finds, cleans and writes is imported by the commands that do: `--help` and `--version` need not wait for it.

_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
_NOTHING = "Nothing was found to read: the folders and containers hold no inputs, or no name matches."


@click.group(cls=Program, context_settings=_SETTINGS)
@click.version_option(__version__, message="%(prog)s %(version)s")
def main() -> None:
    """Turn saved news articles into clean JSON."""
    tune()


@main.command()
@click.argument("inputs", nargs=-1, metavar="[INPUT]...", type=options.INPUT, callback=options.once)
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    type=click.Path(),
    callback=options.output,
    help="A file that ends in .jsonl, .jsonl.gz, .jsonl.zst, .db (SQLite) or .parquet, or a folder for one .json file "
    "an input. Default: standard output, as for -.",
)
@click.option(
    "--files-from",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, allow_dash=True),
    help="Read also the files and folders that FILE lists, one a line; - for standard input.",
)
@click.option("-0", "--null", is_flag=True, help="In that list a NUL ends each path, as find -print0 writes it.")
@click.option("--include", metavar="PATTERN", multiple=True, help="Read only inputs whose name matches; repeatable.")
@click.option("--exclude", metavar="PATTERN", multiple=True, help="Pass over inputs whose name matches; repeatable.")
@options.field
@options.format
@options.rules
@click.option(
    "--fields", metavar="KEYS", callback=options.keys, help="Write these keys alone, as title,published,text."
)
@click.option("--provenance", is_flag=True, help="State for each field where it came from.")
@click.option("--removed", is_flag=True, help="List what was dropped, with line and reason.")
@click.option(
    "--urls", metavar="FILE", type=click.Path(), help="Where inputs were saved from: a line each, path, tab, address."
)
@click.option(
    "-j",
    "--jobs",
    metavar="N",
    type=click.IntRange(min=1),
    default=options.cores,
    show_default="the cores",
    help="How many processes clean.",
)
@click.option(
    "--timeout",
    metavar="SECONDS",
    type=click.FloatRange(min=0, min_open=True),
    default=30.0,
    show_default=True,
    callback=options.seconds,
    help="An input that takes longer fails, and the rest goes on.",
)
@click.option("--resume", is_flag=True, help="Go on with a run that was stopped, or do again what has changed since.")
@click.option(
    "--dedup",
    "duplicates",
    type=click.Choice(tuple(dedup.STAGES)),
    help="Say of a record whose text stood in an earlier one of which it is a duplicate.",
)
@click.option("--drop-duplicates", is_flag=True, help="Write no duplicates.")
@click.option("--errors", metavar="FILE", type=click.Path(), help="Write the inputs that failed there, as JSON Lines.")
@click.option("--fail-fast", is_flag=True, help="End with the first input that fails.")
@click.option(
    "--progress",
    type=click.Choice(("auto", "plain", "none")),
    default="auto",
    show_default=True,
    help="A bar on a terminal, a line every ten seconds, or nothing.",
)
@click.option("-q", "--quiet", is_flag=True, help="Tell nothing but errors.")
@options.config
@guarded
def ingest(
    inputs: tuple[str, ...],
    output: str | None,
    files_from: str | None,
    null: bool,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    field: str | None,
    format: str | None,
    rules: str | None,
    fields: tuple[str, ...],
    provenance: bool,
    removed: bool,
    urls: str | None,
    jobs: int,
    timeout: float,
    resume: bool,
    duplicates: str | None,
    drop_duplicates: bool,
    errors: str | None,
    fail_fast: bool,
    progress: str,
    quiet: bool,
) -> None:
    """Clean articles: one JSON record for each.

    INPUT is a file, a folder (all files below it, hidden ones aside), a pattern in quotes, an address such as s3://…
    or - for standard input. Compressed files are expanded; of zip and tar archives, WARC files, exports of many
    articles and, with --field, JSON Lines each item is an input, called CONTAINER!ITEM. Records go to standard output
    in the order of the inputs, everything else to standard error.

    PATTERN is one of the shell's: * stands for any text, / too. It matches a whole name, or what stands between any
    / or ! in it: a folder or a container is matched with all that is in it.

    With --rules, a line that matches a phrase of FILE from its beginning to its end is dropped. Capitals and
    punctuation do not count; * stands for up to six words, ** for any number of words, <n> for a number, (a|b) for one
    of these, [a|b] for one of these or nothing. A line of FILE that begins with # is a comment.

    \b
    Exit status:
      0    all inputs were read
      1    some input failed, there was none, or the output could not be written
      2    wrong usage
      130  interrupted
    """
    from newsclean import batch, outputs, sources  # noqa: PLC0415
    from newsclean.cli.arguments import arguments, is_one, lasting, spelled  # noqa: PLC0415
    from newsclean.display.reporter import Reporter  # noqa: PLC0415

    if drop_duplicates and not duplicates:
        raise click.UsageError("--drop-duplicates needs --dedup, which says what a duplicate is.")
    if "duplicate_of" in fields and not duplicates:
        raise click.UsageError("The key duplicate_of needs --dedup, which says what a duplicate is.")
    named = arguments(inputs, files_from, null)
    again = lasting(named)
    find = partial(sources.find, include=include, exclude=exclude, field=field)
    with _as_usage_error():
        _parted(output, errors)
        phrases = _phrases(rules)
        shape = record.Shape(provenance, removed, bool(duplicates), fields, indented=outputs.suffix(output) == "")
        dedup.require(duplicates)
        settings = {
            "version": __version__,
            "inputs": spelled(named),
            "include": include,
            "exclude": exclude,
            "field": field,
            "format": format,
            "rules": rules,
            "fields": shape.keys,
            "urls": urls,
            "dedup": duplicates,
            "drop-duplicates": drop_duplicates,
        }
        addresses = sources.Addresses(Path(urls)) if urls else None
        entries = addresses.given(find(named)) if addresses else find(named)
        terms = outputs.Terms(shape.keys, settings, resume)
        writer = outputs.opened(output, sys.stdout.buffer, terms, () if is_one(named) else find(again))
    former: list[str] = []
    entries = outputs.without(entries, output, errors, former.append)
    with ExitStack() as stack:
        reporter = Reporter(_error_file(stack, errors), progress=progress, quiet=quiet, apart=output is not None)
        stack.enter_context(reporter.running(find(named) if again == named else None))
        summary = batch.run(
            entries,
            writer,
            reporter,
            batch.How(format, shape, tuple(phrases.values()), duplicates),
            batch.Plan(jobs, timeout, drop_duplicates, fail_fast),
        )
    if summary.complete and summary.inputs:
        if rules and not summary.skipped:  # what was skipped may have matched in its time
            unmatched = [line for number, line in enumerate(phrases) if number not in summary.phrases]
            reporter.unmatched(rules, unmatched, "line of any input")
        if urls and addresses:
            reporter.unmatched(urls, addresses.unmatched(), "input")
    if former:
        reporter.left_out(former)
    _end(summary, reporter)


def _end(summary: batch.Summary, reporter: Reporter) -> NoReturn:
    """Tell how a run went, and end with its exit status; Ctrl-C goes on to whoever handles it."""
    if not summary.inputs and not summary.interrupted:
        reporter.error(_NOTHING)
        sys.exit(1)
    reporter.summary(summary)
    if summary.interrupted:
        raise KeyboardInterrupt
    sys.exit(1 if summary.failed else 0)


@contextmanager
def _as_usage_error() -> Iterator[None]:
    try:
        yield
    except (InputError, OutputError, dedup.MissingError) as error:
        raise click.UsageError(str(error)) from None


def _phrases(path: str | None) -> dict[int, str]:
    """The phrases of the file that `--rules` names, by number of their line.

    Raises:
        InputError: It is of no use.

    """
    if path is None:
        return {}
    from newsclean.judge.rules import own  # noqa: PLC0415

    return own.read(Path(path))


def _parted(output: str | None, errors: str | None) -> None:
    """Records and errors go apart, and errors over no file but that of a former run; outputs see to themselves.

    Raises:
        OutputError: They would not.
        UsageError: They would not.

    """
    from newsclean import outputs  # noqa: PLC0415

    if output and errors and os.path.abspath(output) == os.path.abspath(errors):  # noqa: PTH100
        raise click.UsageError("Records and errors cannot go to one file. Name another for --errors.")
    if errors:
        outputs.spare_foreign(errors)


def _error_file(stack: ExitStack, path: str | None) -> Callable[[batch.Failure], object]:
    if path is None:
        return lambda _: None
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    stream: IO[bytes] = stack.enter_context(Path(path).open("wb"))  # noqa: SIM115  (the stack closes it)
    return lambda failure: stream.write(json.dumps(failure.as_record(), ensure_ascii=False).encode() + b"\n")


@main.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=options.INPUT, callback=options.once)
@options.field
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@options.config
@guarded
def detect(files: tuple[str, ...], field: str | None, as_json: bool) -> None:
    """Say which format each FILE is, and why."""
    from newsclean import outputs, pipeline, sources  # noqa: PLC0415

    entry, failed = None, False
    former: list[str] = []
    for entry in outputs.without(sources.find(files, field=field), None, None, former.append):
        try:
            document = pipeline.read(sources.read(entry))
        except Exception as error:  # noqa: BLE001  (whatever one input does, the rest goes on)
            failed = True
            _tell_failed(entry, error)
            continue
        found = {"input": entry.name, "format": document.input_format, "evidence": document.evidence}
        shown = one_line("{input}: {format} ({evidence})".format(**found))
        _print(json.dumps(found, ensure_ascii=False) if as_json else shown)
    if former:
        click.echo(f"warning: {one_line(left_out(former))}", err=True)
    if entry is None:
        click.echo(f"error: {_NOTHING}", err=True)
    sys.exit(int(failed or entry is None))


@main.command()
@click.argument("file", metavar="FILE", type=options.INPUT)
@options.field
@options.format
@options.rules
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@options.config
@guarded
def explain(file: str, field: str | None, format: str | None, rules: str | None, as_json: bool) -> None:
    """Show FILE line by line: what goes, and why.

    Each line has its verdict, how sure that is, and the reason. FILE may be CONTAINER!ITEM. What a file of --rules
    holds is told by newsclean ingest --help.
    """
    from newsclean import pipeline, sources  # noqa: PLC0415
    from newsclean.display import views  # noqa: PLC0415

    with _as_usage_error():
        phrases = _phrases(rules)
    entries = list(islice(sources.find((file,), field=field), 2))
    if os.path.isdir(file):  # noqa: PTH112  (to pathlib an empty name is the working folder)
        raise click.UsageError(f"{file} is a folder. Name one file in it.")
    if not entries:
        raise click.UsageError(f"{file} holds no inputs. Name a file that does.")
    if len(entries) > 1:
        raise click.UsageError(f"{file} holds many inputs. Name one, such as {entries[0].name!r}.")
    (entry,) = entries
    try:
        outcome = pipeline.process(sources.read(entry), format=format, phrases=tuple(phrases.values()), tell=True)
    except Exception as error:  # noqa: BLE001  (whatever it is, it is told)
        _tell_failed(entry, error)
        sys.exit(1)
    if as_json:
        _print(json.dumps(views.explained(outcome), ensure_ascii=False, indent=2))
    else:
        views.show(views.explanation(outcome))


@main.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@guarded
def rules(as_json: bool) -> None:
    """List the rules with reasons and precision.

    Precision and support are as measured on the gold sets that the model learned from.
    """
    from newsclean.display import views  # noqa: PLC0415
    from newsclean.judge.rules import RULES  # noqa: PLC0415

    lines = (json.dumps(views.rule_record(rule), ensure_ascii=False) for rule in RULES)
    for line in lines if as_json else views.rule_table():
        _print(line)


@main.command()
@guarded
def schema() -> None:
    """Print the JSON Schema of a record."""
    _print(json.dumps(record.schema(), ensure_ascii=False, indent=2))


def _tell_failed(entry: sources.Entry, error: Exception) -> None:
    click.echo(f"error: {one_line(entry.name)}: {told(error)}", err=True)


def _print(words: str) -> None:
    """A line on standard output, in UTF-8 whatever the locale."""
    sys.stdout.buffer.write(words.encode() + b"\n")
    sys.stdout.buffer.flush()
