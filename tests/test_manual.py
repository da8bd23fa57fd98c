"""The manual pages are what the commands say of themselves; `pytest --update` writes them anew."""

from __future__ import annotations

import re
from copy import deepcopy
from pathlib import Path

import pytest
from click_man.core import write_man_pages

from conftest import ROOT
from newsclean import __version__
from newsclean.cli import main

MANUAL = ROOT / "man"
PAGES = sorted(["newsclean.1", *(f"newsclean-{command}.1" for command in main.commands)])


def pages(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.iterdir())}


@pytest.mark.filterwarnings("ignore:.*make_default_short_help:DeprecationWarning")  # click-man asks Click 8 for it
def test_the_manual_is_what_the_commands_say(tmp_path: Path, update: bool) -> None:
    released = re.search(
        rf"^## {re.escape(__version__)} – (.+)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE
    )
    assert released
    # a copy: it leaves its mark on the commands
    write_man_pages("newsclean", deepcopy(main), version=__version__, target_dir=str(tmp_path), date=released[1])
    if update:
        for name, page in pages(tmp_path).items():
            (MANUAL / name).write_text(page, encoding="utf-8")
    assert list(pages(MANUAL)) == PAGES
    assert pages(MANUAL) == pages(tmp_path)


@pytest.mark.parametrize("name", PAGES)
def test_no_summary_is_cut(name: str) -> None:
    page = (MANUAL / name).read_text(encoding="utf-8")
    assert re.search(r"^\.SH NAME\n.*\.$", page, re.MULTILINE)
    assert "..." not in page.partition(".SH SYNOPSIS")[0]
