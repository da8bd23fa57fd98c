"""Defaults of options from a TOML file: `newsclean.toml` in the working folder, or the one that `--config` names.

One file is for all commands: it may set the options of `ingest`, and each command takes those that it has, too.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

_FILE = "newsclean.toml"
_OF_ONE_RUN = {"config", "resume"}
"""Options that no configuration sets."""
_PARTED_BY_COMMAS = {"fields"}


def configured(context: click.Context, _: click.Parameter, path: str | None) -> None:
    """Take the defaults of a command's options from a file; the callback of `--config`.

    Raises:
        UsageError: It cannot be read, or says what is no option, or what its option does not take.

    """
    if path is None and not Path(_FILE).is_file():
        return
    name = path or _FILE
    said = _read(name)
    options = _settable(context)
    unknown = [key for key in said if key not in options]
    if unknown:
        raise click.UsageError(f"{name} says what is no option: {', '.join(unknown)}.")
    for key, value in said.items():
        fits, wanted = _taken(options[key], value)
        if not fits:
            raise click.UsageError(f"{name}: {key} {wanted}.")
    own = {parameter.name for parameter in context.command.params}
    values = {options[key].name: _as_said(options[key], value) for key, value in said.items()}
    context.default_map = {name: value for name, value in values.items() if name in own}


def _settable(context: click.Context) -> dict[str, click.Option]:
    """The options of `ingest`, by their long names."""
    program = context.find_root().command
    assert isinstance(program, click.Group)  # noqa: S101  (the command as a whole)
    parameters = program.commands["ingest"].params
    return {each.opts[-1].removeprefix("--"): each for each in parameters if isinstance(each, click.Option)}


def _read(path: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415  (only where there is a file)

    try:
        return tomllib.loads(Path(path).read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise click.UsageError(f"{path} could not be read: {getattr(error, 'strerror', error)}.") from None


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
