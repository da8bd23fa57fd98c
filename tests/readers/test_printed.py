"""Heads and feet of printed pages go, their paragraphs are whole, and what browsers print of the page is known."""

from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.readers.texts.plain import blocks
from newsclean.readers.texts.printed import unpaged

TITLE = "The ferry comes twice a day | Osmund Courier"
URL = "https://courier.example/harbour/ferry"
FIRST = """\
The ferry comes twice a day

By Ida Roth
3 May 2021

The ferry to Osmund Island will run twice a day, the harbour
board decided on Tuesday after a debate that lasted well into
the night. Whoever lives on the island pays half, said Berta
Moll, who chairs the board, and children travel for nothing at"""
SECOND = """\
all. The timetable is to be printed in June.

Nobody on the quay called the decision a surprise. The old
boat will be sold, if anybody wants it; the new one was built
at Selmer and holds two hundred people and eleven cars.
"""
PARAGRAPHS = [
    "The ferry to Osmund Island will run twice a day, the harbour board decided on Tuesday after a debate that lasted "
    "well into the night. Whoever lives on the island pays half, said Berta Moll, who chairs the board, and children "
    "travel for nothing at all. The timetable is to be printed in June.",
    "Nobody on the quay called the decision a surprise. The old boat will be sold, if anybody wants it; the new one "
    "was built at Selmer and holds two hundred people and eleven cars.",
]


def chrome(page: str, n: int) -> str:
    return f"17/09/2023, 07:12\n\n{TITLE}\n\n{page}\n\n{URL}\n\n{n}/2\n\n"


def chrome_layout(page: str, n: int) -> str:
    return f"17/09/2023, 07:12         {TITLE}\n\n\n{page}\n\n\n{URL}                         {n}/2\n"


def firefox(page: str, n: int) -> str:
    return f"{TITLE}\n\n{URL}\n\n{page}\n\n{n} of 2\n\n9/17/2023, 7:12 AM\n\n"


@pytest.mark.parametrize(
    ("printed", "page_break"),
    [(chrome, "\f"), (chrome, ""), (chrome_layout, "\f"), (chrome_layout, ""), (firefox, "\f")],
)
def test_what_a_browser_prints(printed, page_break: str) -> None:  # type: ignore[no-untyped-def]
    article = clean((printed(FIRST, 1) + page_break + printed(SECOND, 2) + page_break).encode(), "x").article
    assert article.text.split("\n\n") == PARAGRAPHS
    assert (article.title, article.authors) == ("The ferry comes twice a day", ("Ida Roth",))
    assert (article.published, article.url) == ("2021-05-03", URL)
    assert article.source == "Osmund Courier"


def test_one_page() -> None:
    text = chrome(f"{FIRST}\n{SECOND}", 1).replace("1/2", "1/1")
    article = clean(text.encode(), "x").article
    assert (article.text.split("\n\n"), article.url) == (PARAGRAPHS, URL)


def test_titles_and_addresses_that_had_no_room_are_not_taken() -> None:
    text = (chrome(FIRST, 1) + "\f" + chrome(SECOND, 2)).replace(TITLE, "The ferry co…").replace(URL, URL[:20] + "...")
    article = clean(text.encode(), "x").article
    assert (article.title, article.url) == ("The ferry comes twice a day", None)


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("", "— {} —"),
        ("", "Page {} of 2"),
        ("OSMUND COURIER     MONDAY, MAY 3, 2021     {}", ""),
        ("{}", "The Courier"),
    ],
)
def test_heads_and_feet_of_a_newspaper(head: str, foot: str) -> None:
    pages = [f"{head.format(n)}\n\n{page}\n\n{foot.format(n)}\n" for n, page in ((6, FIRST), (7, SECOND))]
    article = clean("\f".join(pages).encode(), "x").article
    assert article.text.split("\n\n") == PARAGRAPHS
    assert (article.title, article.published) == ("The ferry comes twice a day", "2021-05-03")


def test_lines_have_the_numbers_of_the_input() -> None:
    text = chrome(FIRST, 1) + "\f" + chrome(SECOND, 2)
    lines = text.split("\n")
    assert unpaged(text).text.count("\n") == text.count("\n")
    for block in blocks(text):
        assert lines[block.line - 1].split()[0] == block.text.split()[0]


@pytest.mark.parametrize(
    "text",
    [
        FIRST + SECOND,
        f"{FIRST}\n\n1/5\n\n{SECOND}",
        f"{FIRST}\n\n2/2\n\n{SECOND}",
        f"{URL}\n\n{FIRST}\n{SECOND}\n3/4",
        "",
        "\n",
        "\f",
    ],
)
def test_other_text_stays(text: str) -> None:
    assert unpaged(text).text == text


def test_a_page_ends_where_its_paragraph_does() -> None:
    text = f"{FIRST} all.\n7\n\f8\n{SECOND.split(chr(10), 2)[2]}"
    made = [block.text for block in blocks(text)]
    assert made[-2:] == [PARAGRAPHS[0].removesuffix(" The timetable is to be printed in June."), PARAGRAPHS[1]]


def test_the_title_is_what_the_next_page_repeats_without_the_outlets_name() -> None:
    title = "The ferry comes twice a day - Osmund Courier"

    def printed(page: str, n: int) -> str:
        return f"17/09/2023, 07:12\n\n{'Osmund Courier' if n == 1 else title}\n\n{page}\n\n{URL}\n\n{n}/2\n\n"

    text = (
        printed(f"{title}\n\nOsmund Courier\n\nLog in\n\n{FIRST.split(chr(10), 5)[5]}", 1) + "\f" + printed(SECOND, 2)
    )
    assert clean(text.encode(), "x").article.title == "The ferry comes twice a day"
