"""The command line: options, exit codes, nothing else."""

from __future__ import annotations

import gc
import json
import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from functools import wraps
from pathlib import Path
from typing import IO, ParamSpec

import click

from newsclean import __version__, batch, display, pipeline, sources, writers
from newsclean.document import InputError
from newsclean.judge.rules import RULES
from newsclean.readers import FORMATS

P = ParamSpec("P")

_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
_NOTHING = "Nothing was found to read: the folders hold no files."
_format = click.option("--format", type=click.Choice(FORMATS), help="Take every input as this format.")


@click.group(context_settings=_SETTINGS)
@click.version_option(__version__, message="%(prog)s %(version)s")
def main() -> None:
    """Turn saved news articles, in whatever shape they were saved, into clean JSON."""
    # The judge's matrices are tiny: numpy's threads would spend their time waiting for each other (10 ms a page, not 5,
    # and many times that on a busy machine). It must be said before numpy is imported; who has set it keeps it.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # What is made of one input goes when its record is written, and holds few circles: looking for them as often as
    # Python does takes a tenth of the time.
    gc.set_threshold(50_000, 20, 20)


def _guarded(command: Callable[P, None]) -> Callable[P, None]:
    """A reader that closes the pipe ends the command quietly with 0; failing output ends it with 1, Ctrl-C with 130."""

    @wraps(command)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except BrokenPipeError:
            _give_up_stdout()
            sys.exit(0)
        except OSError as error:
            if error.filename is None:
                _give_up_stdout()
            where = error.filename or "standard output"
            click.echo(f"error: The output could not be written: {error.strerror or error} ({where}).", err=True)
            sys.exit(1)
        except KeyboardInterrupt:
            click.echo("Interrupted.", err=True)
            sys.exit(130)

    return guarded


def _give_up_stdout() -> None:
    """What Python still holds for standard output must not be flushed at exit: it would fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@main.command()
@click.argument("inputs", nargs=-1, metavar="[INPUT]...", type=click.Path())
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    help="A .jsonl file, or a folder for one .json file an input. Default: standard output.",
)
@_format
@click.option("--provenance", is_flag=True, help="State for each field where it came from.")
@click.option("--removed", is_flag=True, help="List what was dropped, with line and reason.")
@click.option(
    "--urls", metavar="FILE", type=click.Path(), help="Where inputs were saved from: a line each, path, tab, address."
)
@click.option("--errors", metavar="FILE", type=click.Path(), help="Write the inputs that failed there, as JSON Lines.")
@click.option("-q", "--quiet", is_flag=True, help="Tell nothing but errors.")
@_guarded
def ingest(
    inputs: tuple[str, ...],
    output: str | None,
    format: str | None,
    provenance: bool,
    removed: bool,
    urls: str | None,
    errors: str | None,
    quiet: bool,
) -> None:
    """Clean articles and write one JSON record each.

    INPUT is a file, a folder (all files below it, hidden ones aside) or - for standard input. Records go to standard
    output in the order of the inputs, everything else to standard error.

    \b
    Exit status:
      0    all inputs were read
      1    some input failed, there was none, or the output could not be written
      2    wrong usage
      130  interrupted
    """
    entries = _entries(inputs, urls)
    reporter = display.Reporter(quiet=quiet, total=len(entries))
    if not entries:
        reporter.error(_NOTHING)
        sys.exit(1)
    try:
        writer = writers.opened(output, sys.stdout.buffer, entries, provenance=provenance, removed=removed)
    except writers.WrongOutputError as error:
        raise click.UsageError(str(error)) from None
    with ExitStack() as stack:
        write = stack.enter_context(writer)
        record_error = _error_file(stack, errors)

        def failed(failure: batch.Failure) -> None:
            record_error(failure)
            reporter.failed(failure)

        stack.enter_context(reporter.running())
        summary = batch.run(
            entries,
            write,
            format=format,
            done=lambda _, article: reporter.done(article),
            failed=failed,
        )
    reporter.summary(summary)
    sys.exit(1 if summary.failed else 0)


def _entries(inputs: tuple[str, ...], urls: str | None) -> list[sources.Entry]:
    entries = list(sources.find(_or_stdin(inputs)))
    try:
        return sources.with_urls(entries, Path(urls)) if urls else entries
    except InputError as error:
        raise click.UsageError(str(error)) from None


def _or_stdin(inputs: tuple[str, ...]) -> tuple[str, ...]:
    """The inputs, or standard input where none is named and something is piped in."""
    if inputs:
        return inputs
    if sys.stdin is None or sys.stdin.isatty():
        raise click.UsageError("Name files or folders to read, or pipe an article in.")
    return (sources.STDIN,)


def _error_file(stack: ExitStack, path: str | None) -> Callable[[batch.Failure], object]:
    if path is None:
        return lambda _: None
    stream: IO[bytes] = stack.enter_context(Path(path).open("wb"))  # noqa: SIM115  (the stack closes it)
    return lambda failure: stream.write(json.dumps(failure.as_record(), ensure_ascii=False).encode() + b"\n")


@main.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path())
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@_guarded
def detect(files: tuple[str, ...], as_json: bool) -> None:
    """Say which format each FILE is, and by what evidence."""
    entries = list(sources.find(files))
    failed = not entries
    if not entries:
        click.echo(f"error: {_NOTHING}", err=True)
    for entry in entries:
        try:
            for source in sources.opened(entry):
                document = pipeline.read(source)
                found = {"input": source.name, "format": document.input_format, "evidence": document.evidence}
                line = "{input}: {format} ({evidence})".format(**found)
                _print(json.dumps(found, ensure_ascii=False) if as_json else line)
        except InputError as error:
            failed = True
            click.echo(f"error: {entry.name}: {error}", err=True)
    sys.exit(int(failed))


@main.command()
@click.argument("file", metavar="FILE", type=click.Path())
@_format
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@_guarded
def explain(file: str, format: str | None, as_json: bool) -> None:
    """Show FILE line by line: kept or dropped, how sure, and why."""
    entry = next(iter(sources.find((file,))), None)
    if entry is None or entry.argument != file or Path(file).is_dir():
        raise click.UsageError(f"{file} is a folder. Name one file.")
    try:
        found = list(sources.opened(entry))
        if len(found) != 1:
            such_as = f" such as {found[0].name}" if found else ""
            raise click.UsageError(f"{file} holds {len(found)} articles. Name one{such_as}.")
        outcome = pipeline.process(found[0], format=format, tell=True)
    except InputError as error:
        click.echo(f"error: {entry.name}: {error}", err=True)
        sys.exit(1)
    if as_json:
        _print(json.dumps(display.explained(outcome), ensure_ascii=False, indent=2))
    else:
        display.show(display.explanation(outcome))


@main.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@_guarded
def rules(as_json: bool) -> None:
    """List the rules: id, kind, precision and support as measured, and the reason that is shown."""
    lines = (json.dumps(display.rule_record(rule), ensure_ascii=False) for rule in RULES)
    for line in lines if as_json else display.rule_table():
        _print(line)


@main.command()
@_guarded
def schema() -> None:
    """Print the JSON Schema of a record."""
    _print(json.dumps(writers.schema(), ensure_ascii=False, indent=2))


def _print(words: str) -> None:
    """A line on standard output, in UTF-8 whatever the locale."""
    sys.stdout.buffer.write(words.encode() + b"\n")
    sys.stdout.buffer.flush()
