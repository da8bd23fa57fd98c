"""Words that a line end cuts in two."""

from __future__ import annotations

import pytest

from newsclean.readers.texts import plain

COLUMN = (
    "The harbour board of Osmund voted on Tues-\nday night to close the old stone bridge to\n"
    "lorries from the first of March, ending a dis-\npute that has run for more than four years.\n"
    "Residents of the quay had collected signa-\ntures against all of this traffic, said Anne-\n"
    "Marie Roth, who has lived beside two- and\nthree-storey houses since 1987 and sleeps\n"
    "badly. The board will review it in the au-\ntumn, when the storms begin to blow again.\n"
)


def text(written: str) -> str:
    return "\n".join(block.text for block in plain.blocks(written))


def test_words_of_a_hyphenated_column_are_whole() -> None:
    found = text(COLUMN)
    assert "on Tuesday night" in found
    assert "ending a dispute that" in found
    assert "collected signatures against" in found
    assert "said Anne-Marie Roth" in found
    assert "beside two- and three-storey houses" in found
    assert "the autumn, when" in found


def test_a_compound_at_the_end_of_a_line_keeps_its_hyphen() -> None:
    wrapped = COLUMN.replace("-\n", "\n").replace("four years.", "ten well-\nknown years.")
    assert "ten well-known years." in text(wrapped)


@pytest.mark.parametrize(("left", "right"), [("ein Ein-", "und Ausgang des Hafens"), ("a two-", "or threefold wall")])
def test_a_hyphen_that_stands_for_a_word_stays_one(left: str, right: str) -> None:
    line = "The harbour board of Osmund voted again on\n" * 4
    assert f"{left} {right}" in text(f"{line}Tuesday night to close the old and {left}\n{right} for good.\n")


@pytest.mark.parametrize("hyphen", ["\u2010", "\xad", "¬"])
def test_hyphens_that_nobody_types_are_no_word_s_own(hyphen: str) -> None:
    found = text(COLUMN.replace("-\n", f"{hyphen}\n"))
    assert "on Tuesday night" in found
    assert "said AnneMarie Roth" in found
    assert "the autumn, when" in found
    assert text(f"The board met on Tues{hyphen}\nday.\n") == "The board met on Tuesday."


@pytest.mark.parametrize(
    ("line", "shown"), [("A list of tools\xad", "A list of tools"), ("Repairs \xad\nof houses", "Repairs\nof houses")]
)
def test_a_soft_hyphen_that_cuts_no_word_is_not_seen(line: str, shown: str) -> None:
    assert text(line) == shown
