"""How a command ends: quietly where nobody reads on, with a sentence where it cannot write, by Ctrl-C with 130."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable
from functools import wraps
from typing import Any, NoReturn, ParamSpec

import click

from newsclean.display.terminal import give_up
from newsclean.ledger import OutputError

P = ParamSpec("P")


class Program(click.Group):
    """The command as a whole: what comes before all others, and where writing `--help` fails."""

    def main(self, *args: Any, **settings: Any) -> Any:
        """Run it."""
        _open_what_is_closed()
        try:
            return super().main(*args, **settings)
        except OSError as error:
            give_up(sys.stdout)
            _end_unwritten(str(error.strerror or error))


def _open_what_is_closed() -> None:
    """Give a standard stream that was closed its number again, before another file gets it.

    What is told goes nowhere then; records do not: writing them fails, as on any output that cannot be written.
    """
    if sys.stdout is None:
        sys.stdout = open(os.open(os.devnull, os.O_RDONLY), "w")  # noqa: PTH123, SIM115
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w")  # noqa: PTH123, SIM115


def guarded(command: Callable[P, None]) -> Callable[P, None]:
    """A reader that closes the pipe ends the command quietly with 0; failing output ends it with 1, Ctrl-C with 130."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except BrokenPipeError:  # it may be either, as in `newsclean … 2>&1 | grep -q …`
            give_up(sys.stdout, sys.stderr)
            sys.exit(0)
        except OSError as error:
            if error.filename is None:
                give_up(sys.stdout)
            _end_unwritten(str(error.strerror or error), error.filename)
        except sqlite3.Error as error:
            _end_unwritten(str(error))
        except OutputError as error:
            click.echo(f"error: {error}", err=True)
            sys.exit(1)
        except KeyboardInterrupt:
            click.echo("Interrupted.", err=True)
            sys.exit(130)

    return run


def _end_unwritten(reason: str, path: str | None = None) -> NoReturn:
    """End a run that could not write; where the system names no file, it is one of those that the run writes."""
    context = click.get_current_context(silent=True)
    said = context.params if context else {}
    where = path or " or ".join(filter(None, [said.get("output") or "standard output", said.get("errors")]))
    click.echo(f"error: The output could not be written: {reason} ({where}).", err=True)
    sys.exit(1)
