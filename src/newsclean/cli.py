"""The command line: options, exit codes, nothing else."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial, wraps
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NoReturn, ParamSpec, TextIO

import click

from newsclean import __version__, dedup, record, sources
from newsclean.document import FORMATS, InputError
from newsclean.ledger import OutputError
from newsclean.tuning import tune

if TYPE_CHECKING:
    from newsclean import batch, display

P = ParamSpec("P")
# What cleans is imported by the commands that clean: `--help` and `--version` need not wait for it (100 ms).

_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
_CONFIG = "newsclean.toml"
_OF_ONE_RUN = {"config", "resume"}
"""Options that no configuration sets."""
_PARTED_BY_COMMAS = {"fields"}
_NOTHING = "Nothing was found to read: the folders and containers hold no inputs, or no name matches."
_INPUT = click.Path(readable=False)
"""An input that may not be read is told when its turn comes, and the rest goes on."""
_field = click.option("--field", metavar="KEY", help="Read JSON Lines: this key of each line holds the article.")
_format = click.option("--format", type=click.Choice(FORMATS), help="Take every input as this format.")
_rules = click.option(
    "--rules", metavar="FILE", type=click.Path(), help="Drop also the lines that match a phrase in FILE: one a line."
)


class _Program(click.Group):
    """The command as a whole: what comes before all others, and where writing `--help` fails."""

    def main(self, *args: Any, **settings: Any) -> Any:
        """Run it."""
        _open_what_is_closed()
        try:
            return super().main(*args, **settings)
        except OSError as error:
            _give_up(sys.stdout)
            _end_unwritten(str(error.strerror or error))


def _open_what_is_closed() -> None:
    """Give a standard stream that was closed its number again, before another file gets it.

    What is told goes nowhere then; records do not: writing them fails, as on any output that cannot be written.
    """
    if sys.stdout is None:
        sys.stdout = open(os.open(os.devnull, os.O_RDONLY), "w")  # noqa: PTH123, SIM115
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w")  # noqa: PTH123, SIM115


@click.group(cls=_Program, context_settings=_SETTINGS)
@click.version_option(__version__, message="%(prog)s %(version)s")
def main() -> None:
    """Turn saved news articles into clean JSON."""
    tune()


def _guarded(command: Callable[P, None]) -> Callable[P, None]:
    """A reader that closes the pipe ends the command quietly with 0; failing output ends it with 1, Ctrl-C with 130."""

    @wraps(command)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except BrokenPipeError:  # it may be either, as in `newsclean … 2>&1 | grep -q …`
            _give_up(sys.stdout, sys.stderr)
            sys.exit(0)
        except OSError as error:
            if error.filename is None:
                _give_up(sys.stdout)
            _end_unwritten(str(error.strerror or error), error.filename)
        except sqlite3.Error as error:
            _end_unwritten(str(error))
        except OutputError as error:
            click.echo(f"error: {error}", err=True)
            sys.exit(1)
        except KeyboardInterrupt:
            click.echo("Interrupted.", err=True)
            sys.exit(130)

    return guarded


def _end_unwritten(reason: str, path: str | None = None) -> NoReturn:
    """End a run that could not write; where the system names no file, it is one of those that the run writes."""
    context = click.get_current_context(silent=True)
    said = context.params if context else {}
    where = path or " or ".join(filter(None, [said.get("output") or "standard output", said.get("errors")]))
    click.echo(f"error: The output could not be written: {reason} ({where}).", err=True)
    sys.exit(1)


def _give_up(*streams: TextIO) -> None:
    """Nothing more is written to them."""
    from newsclean import display  # noqa: PLC0415

    for stream in streams:
        display.give_up(stream)


def _configured(context: click.Context, _: click.Parameter, path: str | None) -> None:
    """Take defaults from a TOML file: the one that is named, else `newsclean.toml` in the working folder.

    Raises:
        UsageError: It cannot be read, or says what is no option, or what its option does not take.

    """
    if path is None and not Path(_CONFIG).is_file():
        return
    import tomllib  # noqa: PLC0415  (only where there is one)

    try:
        said = tomllib.loads(Path(path or _CONFIG).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise click.UsageError(f"{path or _CONFIG} could not be read: {getattr(error, 'strerror', error)}.") from None
    parameters = context.command.params
    options = {each.opts[-1].removeprefix("--"): each for each in parameters if isinstance(each, click.Option)}
    unknown = [key for key in said if key not in options]
    if unknown:
        raise click.UsageError(f"{path or _CONFIG} says what is no option: {', '.join(unknown)}.")
    for key, value in said.items():
        fits, wanted = _taken(options[key], value)
        if not fits:
            raise click.UsageError(f"{path or _CONFIG}: {key} {wanted}.")
    context.default_map = {options[key].name: _as_said(options[key], value) for key, value in said.items()}


def _taken(option: click.Option, value: object) -> tuple[bool, str]:
    """Whether an option takes a value of a configuration, and what it does take; to Python `true` is a number, too."""
    if option.name in _OF_ONE_RUN:
        return False, "is a matter of one run. Give it on the command line"
    is_number = not isinstance(value, bool)
    if option.is_flag:
        return isinstance(value, bool), "takes true or false"
    if isinstance(option.type, click.IntRange):
        return is_number and isinstance(value, int), "takes a whole number"
    if isinstance(option.type, click.FloatRange):
        return is_number and isinstance(value, int | float), "takes a number"
    if isinstance(value, list) and (option.multiple or option.name in _PARTED_BY_COMMAS):
        return all(isinstance(part, str) for part in value), "takes texts in quotation marks"
    return isinstance(value, str), "takes a text in quotation marks"


def _as_said(option: click.Option, value: object) -> object:
    """A value of a configuration as its option takes it: one where many may be is a list, many where one may be are
    parted by commas."""
    if option.multiple:
        return [value] if isinstance(value, str) else value
    return ",".join(value) if isinstance(value, list) else value


def _once(_context: click.Context, _parameter: click.Parameter, named: tuple[str, ...]) -> tuple[str, ...]:
    """What is to be read, standard input but once."""
    if named.count(sources.STDIN) > 1:
        raise click.UsageError("Standard input can be read but once.")
    return named


def _output(_context: click.Context, _parameter: click.Parameter, said: str | None) -> str | None:
    """Where records go: a dash is standard output, as it is elsewhere."""
    if said == "":
        raise click.BadParameter("it names nothing. Leave it out to write to standard output.")
    return None if said == "-" else said


def _fields(_context: click.Context, _parameter: click.Parameter, said: str | None) -> tuple[str, ...]:
    """The keys that `--fields` names."""
    keys = tuple(key.strip() for key in said.split(",")) if said is not None else ()
    unknown = [key for key in keys if key not in record.KEYS]
    if unknown:
        named = ", ".join(key or "''" for key in unknown)
        raise click.BadParameter(f"there is no key {named}. The keys are {', '.join(record.KEYS)}.")
    return keys


def _seconds(_context: click.Context, _parameter: click.Parameter, said: float) -> float:
    """A time that the system's clock can count."""
    if not said <= _YEAR:  # nor does `nan` say how long
        raise click.BadParameter(f"{said:g} seconds are not counted; a year is the most.")
    return said


_YEAR = 366 * 24 * 60 * 60.0


def _cores() -> int:
    """How many processor cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@main.command()
@click.argument("inputs", nargs=-1, metavar="[INPUT]...", type=_INPUT, callback=_once)
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    type=click.Path(),
    callback=_output,
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
@_field
@_format
@_rules
@click.option("--fields", metavar="KEYS", callback=_fields, help="Write these keys alone, as title,published,text.")
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
    default=_cores,
    show_default="the cores",
    help="How many processes clean.",
)
@click.option(
    "--timeout",
    metavar="SECONDS",
    type=click.FloatRange(min=0, min_open=True),
    default=30.0,
    show_default=True,
    callback=_seconds,
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
@click.option(
    "--config",
    metavar="FILE",
    type=click.Path(),
    is_eager=True,
    expose_value=False,
    callback=_configured,
    help="Take the defaults of these options from a TOML file. Default: newsclean.toml in the working folder.",
)
@_guarded
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
    from newsclean import batch, display, outputs  # noqa: PLC0415

    if drop_duplicates and not duplicates:
        raise click.UsageError("--drop-duplicates needs --dedup, which says what a duplicate is.")
    if "duplicate_of" in fields and not duplicates:
        raise click.UsageError("The key duplicate_of needs --dedup, which says what a duplicate is.")
    named = _arguments(inputs, files_from, null)
    find = partial(sources.find, include=include, exclude=exclude, field=field)
    with _as_usage_error():
        _parted(output, errors)
        phrases = _phrases(rules)
        shape = record.Shape(provenance, removed, bool(duplicates), fields, indented=outputs.suffix(output) == "")
        stage = dedup.STAGES[duplicates]() if duplicates else None
        settings = {
            "version": __version__,
            "inputs": named,
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
        entries = sources.with_urls(find(named), Path(urls)) if urls else find(named)
        terms = outputs.Terms(shape.keys, settings, resume)
        writer = outputs.opened(output, sys.stdout.buffer, terms, () if _is_one(named) else find(_twice(named)))
    entries = outputs.without(entries, output, errors)
    with ExitStack() as stack:
        reporter = display.Reporter(
            _error_file(stack, errors), progress=progress, quiet=quiet, apart=output is not None
        )
        stack.enter_context(reporter.running(find(named) if _twice(named) == list(named) else None))
        summary = batch.run(
            entries,
            writer,
            reporter,
            batch.How(format, shape, tuple(phrases.values()), duplicates),
            batch.Plan(jobs, timeout, stage, drop_duplicates, fail_fast),
        )
    if rules and (unmatched := _unmatched(phrases, summary)):
        reporter.unmatched(rules, unmatched)
    _end(summary, reporter)


def _end(summary: batch.Summary, reporter: display.Reporter) -> NoReturn:
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


def _unmatched(phrases: dict[int, str], summary: batch.Summary) -> list[int]:
    """The lines of those phrases that matched nothing; none where nobody knows, since not all inputs were read."""
    if summary.skipped or summary.interrupted or not summary.inputs:
        return []
    return [line for number, line in enumerate(phrases) if number not in summary.phrases]


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


def _is_one(arguments: Sequence[str | sources.FileList]) -> bool:
    """Whether there is but one file or folder, so that no two arguments can meet."""
    return len(arguments) == 1 and isinstance(arguments[0], str) and os.path.exists(arguments[0])  # noqa: PTH110


def _twice(arguments: Sequence[str | sources.FileList]) -> list[str | sources.FileList]:
    """The arguments that can be looked at twice."""
    return [argument for argument in arguments if sources.file_of(argument) != sources.STDIN]


def _arguments(inputs: tuple[str, ...], files_from: str | None, null: bool) -> tuple[str | sources.FileList, ...]:
    """What is to be read: standard input where nothing is named and something is piped in."""
    if files_from is None:
        if null:
            raise click.UsageError("-0 says how the paths in a list end. Name the list: --files-from FILE.")
        return inputs or (_stdin(),)
    if files_from == sources.STDIN and sources.STDIN in inputs:
        raise click.UsageError("Standard input cannot be a list and an article at once.")
    return (*inputs, sources.FileList(files_from, null))


def _stdin() -> str:
    if sys.stdin is None or sys.stdin.isatty():
        raise click.UsageError("Name files or folders to read, or pipe an article in.")
    return sources.STDIN


def _error_file(stack: ExitStack, path: str | None) -> Callable[[batch.Failure], object]:
    if path is None:
        return lambda _: None
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    stream: IO[bytes] = stack.enter_context(Path(path).open("wb"))  # noqa: SIM115  (the stack closes it)
    return lambda failure: stream.write(json.dumps(failure.as_record(), ensure_ascii=False).encode() + b"\n")


@main.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=_INPUT, callback=_once)
@_field
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@_guarded
def detect(files: tuple[str, ...], field: str | None, as_json: bool) -> None:
    """Say which format each FILE is, and why."""
    from newsclean import display, pipeline  # noqa: PLC0415

    entry, failed = None, False
    for entry in sources.find(files, field=field):
        try:
            document = pipeline.read(sources.read(entry))
        except InputError as error:
            failed = True
            click.echo(f"error: {display.one_line(entry.name)}: {error}", err=True)
            continue
        found = {"input": entry.name, "format": document.input_format, "evidence": document.evidence}
        shown = display.one_line("{input}: {format} ({evidence})".format(**found))
        _print(json.dumps(found, ensure_ascii=False) if as_json else shown)
    if entry is None:
        click.echo(f"error: {_NOTHING}", err=True)
    sys.exit(int(failed or entry is None))


@main.command()
@click.argument("file", metavar="FILE", type=_INPUT)
@_field
@_format
@_rules
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@_guarded
def explain(file: str, field: str | None, format: str | None, rules: str | None, as_json: bool) -> None:
    """Show FILE line by line: what goes, and why.

    Each line has its verdict, how sure that is, and the reason. FILE may be CONTAINER!ITEM. What a file of --rules
    holds is told by newsclean ingest --help.
    """
    from newsclean import display, pipeline  # noqa: PLC0415

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
    except InputError as error:
        click.echo(f"error: {display.one_line(entry.name)}: {error}", err=True)
        sys.exit(1)
    if as_json:
        _print(json.dumps(display.explained(outcome), ensure_ascii=False, indent=2))
    else:
        display.show(display.explanation(outcome))


@main.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@_guarded
def rules(as_json: bool) -> None:
    """List the rules with reasons and precision.

    Precision and support are as measured on the gold sets that the model learned from.
    """
    from newsclean import display  # noqa: PLC0415
    from newsclean.judge.rules import RULES  # noqa: PLC0415

    lines = (json.dumps(display.rule_record(rule), ensure_ascii=False) for rule in RULES)
    for line in lines if as_json else display.rule_table():
        _print(line)


@main.command()
@_guarded
def schema() -> None:
    """Print the JSON Schema of a record."""
    _print(json.dumps(record.schema(), ensure_ascii=False, indent=2))


def _print(words: str) -> None:
    """A line on standard output, in UTF-8 whatever the locale."""
    sys.stdout.buffer.write(words.encode() + b"\n")
    sys.stdout.buffer.flush()
