"""The README shows what the command prints and what it says of itself, and names what there is."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from conftest import ROOT
from newsclean.cli import main

README = ROOT / "README.md"
_EXAMPLE = re.compile(r"```console\n(\$ cat ferry\.txt\n.*?)```", re.DOTALL)
_HELP = re.compile(r"(<!-- help: (\w+) -->\n```text\n)(.*?)(```\n<!-- /help -->)", re.DOTALL)


def test_help_in_the_readme_is_what_the_command_prints(update: bool) -> None:
    shown = README.read_text(encoding="utf-8")

    def printed(match: re.Match[str]) -> str:
        run = CliRunner().invoke(main, [match[2], "--help"], prog_name="newsclean", terminal_width=100)
        return match[1] + run.output + match[4]

    current = _HELP.sub(printed, shown)
    if update:
        README.write_text(current, encoding="utf-8")
    assert _HELP.search(shown)
    assert shown == current or update


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_command_is_documented(command: str) -> None:
    assert f"newsclean {command}" in README.read_text(encoding="utf-8")


@pytest.mark.usefixtures("folder")
def test_example_in_the_readme_is_what_the_command_prints() -> None:
    example = _EXAMPLE.search(README.read_text(encoding="utf-8"))
    assert example
    said = [part.partition("\n") for part in example[1].split("$ ")[1:]]
    (_, _, story), (ingest, _, made), (explain, _, view) = said
    Path("ferry.txt").write_text(story.strip(), encoding="utf-8")
    record = CliRunner().invoke(main, ingest.partition(" | ")[0].split()[1:]).stdout
    assert json.loads(record) == json.loads(made)
    shown = CliRunner().invoke(main, explain.partition(" | ")[0].split()[1:]).stdout
    assert shown.splitlines()[-len(story.strip().splitlines()) :] == view.rstrip().splitlines()


def test_every_module_has_its_place() -> None:
    tree = README.read_text(encoding="utf-8").partition("## Where things are")[2]
    modules = [path for path in (ROOT / "src" / "newsclean").iterdir() if not path.name.startswith("_")]
    code = [path.name + "/" * path.is_dir() for path in modules if path.is_dir() or path.suffix == ".py"]
    assert code
    assert [name for name in code if not re.search(rf"(?<!\S){re.escape(name)}(?!\S)", tree)] == []
