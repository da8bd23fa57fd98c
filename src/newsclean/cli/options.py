"""The options that several commands have, and what options take beyond what Click checks."""

from __future__ import annotations

import os

import click

from newsclean import record
from newsclean.cli.configuration import configured
from newsclean.document import FORMATS

DASH = "-"
"""Standard input, or standard output."""
INPUT = click.Path(readable=False)
"""An input that may not be read is told when its turn comes, and the rest goes on."""

field = click.option("--field", metavar="KEY", help="Read JSON Lines: this key of each line holds the article.")
format = click.option("--format", type=click.Choice(FORMATS), help="Take every input as this format.")
rules = click.option(
    "--rules", metavar="FILE", type=click.Path(), help="Drop also the lines that match a phrase in FILE: one a line."
)
config = click.option(
    "--config",
    metavar="FILE",
    type=click.Path(),
    is_eager=True,
    expose_value=False,
    callback=configured,
    help="Take the defaults of these options from a TOML file. Default: newsclean.toml in the working folder.",
)

_YEAR = 366 * 24 * 60 * 60.0


def once(_context: click.Context, _parameter: click.Parameter, named: tuple[str, ...]) -> tuple[str, ...]:
    """What is to be read, standard input but once."""
    if named.count(DASH) > 1:
        raise click.UsageError("Standard input can be read but once.")
    return named


def output(_context: click.Context, _parameter: click.Parameter, said: str | None) -> str | None:
    """Where records go; None is standard output."""
    if said == "":
        raise click.BadParameter("it names nothing. Leave it out to write to standard output.")
    return None if said == DASH else said


def keys(_context: click.Context, _parameter: click.Parameter, said: str | None) -> tuple[str, ...]:
    """The keys of a record that are wanted; none where all are."""
    if said is None:
        return ()
    named = tuple(key.strip() for key in said.split(","))
    unknown = ", ".join(key or "''" for key in named if key not in record.KEYS)
    if unknown:
        raise click.BadParameter(f"there is no key {unknown}. The keys are {', '.join(record.KEYS)}.")
    return named


def seconds(_context: click.Context, _parameter: click.Parameter, said: float) -> float:
    """A time that the system's clock can count."""
    if not said <= _YEAR:  # nor does `nan` say how long
        raise click.BadParameter(f"{said:g} seconds are not counted; a year is the most.")
    return said


def cores() -> int:
    """How many processor cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
