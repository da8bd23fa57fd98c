"""Numbers that programs write beside links go, and the list of addresses; an author's own stay."""

from __future__ import annotations

import pytest

from conftest import FERRY
from newsclean.readers.texts.plain import blocks

LYNX = """\
   [1]Skip to content [2]Osmund Courier
     * [3]News
     * [4]Harbour

                        The ferry comes twice a day

   By [5]Ida Roth

   The ferry to [6]Osmund Island will run twice a day, the harbour board
   decided on Tuesday. "They [the islanders] have waited for years," its
   chair said, and nobody on the quay called that a surprise.

   Fares stay as they are, says [7]a letter from the board, which ends
   with the word "recieved" [sic] and was written in some haste.

"""
LIST = """\
References

   1. https://courier.example/ferry#content
   2. https://courier.example/
   3. https://courier.example/news
   4. https://courier.example/harbour
   5. https://courier.example/roth
   6. https://courier.example/osmund
   7. mailto:board@osmund.example
"""
TEXTS = [
    "Skip to content Osmund Courier",
    "News",
    "Harbour",
    "The ferry comes twice a day",
    "By Ida Roth",
    "The ferry to Osmund Island will run twice a day, the harbour board decided on Tuesday. "
    '"They [the islanders] have waited for years," its chair said, and nobody on the quay called that a surprise.',
    "Fares stay as they are, says a letter from the board, which ends with the word "
    '"recieved" [sic] and was written in some haste.',
]


@pytest.mark.parametrize(
    "behind",
    [
        pytest.param(LIST, id="lynx"),
        pytest.param(LIST.replace("References\n", "References\n\n   Visible links:"), id="elinks"),
        pytest.param(LIST.replace("References\n", "Links:"), id="links"),
        pytest.param(
            "\nReferences:\n\n" + "\n".join(f"[{n}] https://courier.example/{n}" for n in range(1, 8)), id="w3m"
        ),
        pytest.param(LIST.replace("References", "Verweise"), id="another language"),
        pytest.param(LIST.replace("mailto:board@osmund.example", "Submit form: https://courier.example/s"), id="form"),
        pytest.param("", id="no list"),
    ],
)
def test_numbers_before_links_go_with_their_list(behind: str) -> None:
    assert [block.text for block in blocks(LYNX + behind)] == TEXTS


def test_a_line_break_behind_the_number() -> None:
    text = LYNX.replace("board, which ends\n   with", "board, which ends with [8]\n   with").replace(
        "ends with ", "ends "
    )
    assert [block.text for block in blocks(text + LIST + "   8. https://courier.example/8")] == TEXTS


def test_notes_that_are_links_keep_the_numbers_of_their_author() -> None:
    text = LYNX.replace("Tuesday.", "Tuesday.[8][1]").replace("a surprise.", "a surprise.[9][2]")
    made = [block.text for block in blocks(text + LIST + "   8. https://c.example/#1\n   9. https://c.example/#2\n")]
    assert made[5] == TEXTS[5].replace("Tuesday.", "Tuesday.[1]").replace("a surprise.", "a surprise.[2]")


NOTES = (
    f"{FERRY}[1] Nobody objected.[2]\n\nThe board met for nine hours,[3] as it had in spring [4].\n\nNotes\n\n"
    "1. Minutes of the board, p. 12.\n2. The same, p. 14.\n3. Roth, Ferries, 1988.\n4. The same.\n"
)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(NOTES, id="notes"),
        pytest.param(NOTES.replace("Minutes of the board, p. 12.", "https://board.example/minutes"), id="one address"),
        pytest.param(
            f"{FERRY} [1]\n\nThe board met again [2].\n\n[1] https://board.example/1\n\n[2] https://board.example/2",
            id="addresses for notes",
        ),
        pytest.param("[1]Minutes of the board\n\n[2]The same, p. 14\n\n[3]Roth, Ferries", id="numbered lines"),
        pytest.param(f"{FERRY}\n\n1. https://board.example\n2. https://island.example\n", id="a list of addresses"),
    ],
)
def test_numbers_of_an_author_stay(text: str) -> None:
    assert "".join("".join(block.mark + block.text for block in blocks(text)).split()) == "".join(text.split())


def test_newsboat_writes_the_number_behind_the_link() -> None:
    text = (
        f"{FERRY}[1] The island[2] waits for it, and so does the harbour board.\n\n"
        "Links: \n[1]: https://courier.example/1 (link)\n[2]: https://courier.example/2 (image)\n"
    )
    assert [block.text for block in blocks(text)] == [
        f"{FERRY} The island waits for it, and so does the harbour board."
    ]


def test_a_list_of_addresses_with_titles_and_spaces() -> None:
    text = (
        "[1]Home [2]Sport\n\nThe ferry to [3]Osmund Island runs again, the [4]board said.\n\n[5]Imprint\n\n"
        "References\n\n   Visible links\n   1. file:///\n   2. Sport\n   https://courier.example/sport\n"
        "   3. https://courier.example/find?q=osmund island\n   4. javascript: open()\n   5. https://courier.example/imprint\n"
        "   Hidden links:\n   6. https://courier.example/a\n   7. https://courier.example/b\n"
    )
    assert [block.text for block in blocks(text)] == [
        "Home Sport",
        "The ferry to Osmund Island runs again, the board said.",
        "Imprint",
    ]
