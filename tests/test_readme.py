"""The README shows what the command says of itself."""

from __future__ import annotations

import re

import pytest
from click.testing import CliRunner

from conftest import ROOT
from newsclean.cli import main

_HELP = re.compile(r"(<!-- help: (\w+) -->\n```text\n)(.*?)(```\n<!-- /help -->)", re.DOTALL)


def test_help_in_the_readme_is_what_the_command_prints(update: bool) -> None:
    readme = ROOT / "README.md"
    shown = readme.read_text(encoding="utf-8")

    def printed(match: re.Match[str]) -> str:
        run = CliRunner().invoke(main, [match[2], "--help"], prog_name="newsclean", terminal_width=100)
        return match[1] + run.output + match[4]

    current = _HELP.sub(printed, shown)
    if update:
        readme.write_text(current, encoding="utf-8")
    assert _HELP.search(shown)
    assert shown == current or update


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_command_is_documented(command: str) -> None:
    assert f"newsclean {command}" in (ROOT / "README.md").read_text(encoding="utf-8")
