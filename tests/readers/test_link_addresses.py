"""Addresses that programs write behind links go; an author's own stay."""

from __future__ import annotations

import pytest

from conftest import FERRY
from newsclean import clean
from newsclean.readers.texts.plain import blocks


@pytest.mark.parametrize("form", [" <{}>", "<{}>", " [{}]"])
def test_addresses_behind_many_links_go(form: str) -> None:
    address = form.format("https://courier.example/1")
    text = f"{FERRY}\n\nThe board{address} met on the island{address}, and its chair{address} spoke to nobody at all."
    assert blocks(text)[1].text == "The board met on the island, and its chair spoke to nobody at all."


@pytest.mark.parametrize(
    "line",
    [
        "See <https://board.example/> and <https://island.example/>, the board wrote to all who asked.",
        "See (https://a.example/), (https://b.example/), (https://c.example/), the board wrote to all who asked.",
        "Write to <ceo@example.com>, <chair@example.com> or <board@example.com>, it said in its letter.",
    ],
)
def test_addresses_of_an_author_stay(line: str) -> None:
    assert blocks(f"{FERRY}\n\n{line}")[1].text == line


def test_a_newsletter_of_mailchimp() -> None:
    text = f"""\
View this email in your browser (https://mail.courier.example/v)

** The ferry comes twice a day
------------------------------------------------------------

{FERRY}

The board (https://mail.courier.example/1) met on the island (https://mail.courier.example/2), and nobody objected.

============================================================
You can ** update your preferences (https://mail.courier.example/p)
"""
    article = clean(text.encode(), "x").article
    assert article.title == "The ferry comes twice a day"
    assert article.text == f"{FERRY}\n\nThe board met on the island, and nobody objected."


MENU = "\n".join(
    f" * {name} [/news/{name.lower()}?from=menu]" for name in ("Home", "News", "Sport", "Tides", "Weather")
)
BEHIND = f"""{MENU}
 1. World [/news/world?from=menu]Latest from Osmund
    [/news/osmund?from=menu]Harbour [/news/harbour?from=menu]Fish
    [/news/fish?from=menu]

FERRY RUNS AGAIN

The ferry to Osmund Island [https://courier.example/osmund], which had lain in
dock [https://courier.example/dock] since the storm, is to run twice a day from
the harbour [https://courier.example/port]master's first of May.
"""


def test_addresses_behind_all_links() -> None:
    assert [block.mark + block.text for block in blocks(BEHIND)] == [
        *("- Home", "- News", "- Sport", "- Tides", "- Weather"),
        *("1. World", "Latest from Osmund", "Harbour", "Fish", "FERRY RUNS AGAIN"),
        "The ferry to Osmund Island, which had lain in dock since the storm, is to run twice a day from the "
        "harbourmaster's first of May.",
    ]


def test_marks_of_a_forum_are_no_addresses() -> None:
    text = "\n\n".join(
        f"[b]Osmund {n}[/b] The ferry [i]runs[/i] again, said [url=/roth]Ida Roth[/url]." for n in range(9)
    )
    assert [block.text for block in blocks(text)] == text.split("\n\n")
