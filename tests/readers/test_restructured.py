"""reStructuredText as Pelican's writers use it."""

from __future__ import annotations

import pytest

from newsclean.readers import markdown
from newsclean.readers.restructured import to_markdown

FERRY = "The ferry runs twice a day."


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f"Head\n====\n\n{FERRY}", ["Head", FERRY]),
        (f"====\nHead\n====\n\n{FERRY}", ["Head", FERRY]),
        ("`The plan <https://x.example/a>`_ of `the board`_ or island_.", ["The plan of the board or island."]),
        ("It is :abbr:`HB (Harbour Board)` in ``code`` and *words*.", ["It is HB (Harbour Board) in code and words."]),
        (f".. image:: a.jpg\n   :alt: x\n\n{FERRY}", [FERRY]),
        (f".. figure:: a.jpg\n   :alt: x\n\n   The quay.\n\n{FERRY}", ["The quay.", FERRY]),
        (f".. pull-quote::\n\n   {FERRY}", [FERRY]),
        (f".. note:: Mind\n   {FERRY}", ["Mind", FERRY]),
        (f".. a comment\n   over two lines\n\n{FERRY}", [FERRY]),
        (f".. _plan: https://x.example\n\n{FERRY}", [FERRY]),
        (f"{FERRY} [1]_\n\n.. [1] In winter once.", [f"{FERRY} [1]", "[1] In winter once."]),
    ],
)
def test_bodies(body: str, expected: list[str]) -> None:
    assert [block.text for block in markdown.blocks(to_markdown(body))] == expected
