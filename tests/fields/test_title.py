from __future__ import annotations

import pytest

from newsclean.fields import find
from newsclean.fields.title import without_outlet
from newsclean.readers import read

PROSE = "The council of Tarnmouth voted on Tuesday to keep the old ferry, and nobody could say how it will be paid."


def page(title: str, h1: str = "", meta: str = "") -> str:
    return (
        f"<html><head><title>{title}</title>{meta}</head><body><h1>{h1}</h1><p>{PROSE}</p><p>{PROSE}</p></body></html>"
    )


SITE = '<meta property="og:site_name" content="Tarnmouth Courier">'


@pytest.mark.parametrize(
    ("title", "outlets", "expected"),
    [
        ("Ferry stays | Tarnmouth Courier", ["Tarnmouth Courier"], "Ferry stays"),
        ("Ferry stays - Tarnmouth Courier", ["Tarnmouth Courier"], "Ferry stays"),
        ("Tarnmouth Courier: Ferry stays", ["Tarnmouth Courier"], "Ferry stays"),
        ("Ferry stays – at a price", ["Tarnmouth Courier"], "Ferry stays – at a price"),
        ("Ferry stays | courier.example", ["Courier"], "Ferry stays"),
        ("Tarnmouth Courier", ["Tarnmouth Courier"], "Tarnmouth Courier"),
    ],
)
def test_the_outlet_is_taken_off(title: str, outlets: list[str], expected: str) -> None:
    assert without_outlet(title, outlets) == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            page("Ferry to stay after all | Tarnmouth Courier", "Ferry to stay after all", SITE),
            "Ferry to stay after all",
        ),
        (page("Ferry to stay after all | Courier", "Latest"), "Ferry to stay after all"),
        (
            page("Tarnmouth &amp; the ferry that stays - Tarnmouth Courier", "", SITE),
            "Tarnmouth & the ferry that stays",
        ),
        (page("Tarnmouth Courier", "Tarnmouth Courier", SITE), None),
        (
            page("x", "The ferry stays", '<meta property="og:title" content="The ferry stays: council votes">'),
            "The ferry stays",
        ),
    ],
)
def test_the_title_of_a_page(markup: str, expected: str | None) -> None:
    assert find(read(markup, "html")).title == expected


@pytest.mark.parametrize(
    ("head", "expected", "used"),
    [
        ("Council keeps the old ferry\nBy Oona Brandreth\n", "Council keeps the old ferry", {0}),
        ("Title: Council keeps the old ferry\n", "Council keeps the old ferry", {0}),
        ("Headline: The U.S. ferry stays\n", "The U.S. ferry stays", {0}),
        ("<title>Council keeps the old ferry</title>\n", "Council keeps the old ferry", {0}),
        ("Council keeps the old ferry | Tarnmouth Courier\n", "Council keeps the old ferry", {0}),
        ("Ferry debate: council keeps old boat\n", "Ferry debate: council keeps old boat", {0}),
        ("From the harbour office\nCOUNCIL KEEPS THE OLD FERRY\n", "COUNCIL KEEPS THE OLD FERRY", {1}),
        ("", None, set()),
        ("Photo: a ferry in the harbour\n", None, set()),
        ("TARNMOUTH, May 3, 2021\n", None, set()),
    ],
)
def test_the_title_of_a_text(head: str, expected: str | None, used: set[int]) -> None:
    fields = find(read(f"{head}\n{PROSE}\n\n{PROSE}", "plain-text"))
    assert fields.title == expected
    assert {n for n, reason in fields.used.items() if reason == "used-as-title"} == used


def test_a_breadcrumb_and_the_line_that_repeats_its_end() -> None:
    text = (
        f"Home / News / Mr. Pell Sells the Last U.S. Ferry\n\nMr. Pell Sells the Last U.S. Ferry\n\n{PROSE}\n\n{PROSE}"
    )
    fields = find(read(text))
    assert (fields.title, fields.section) == ("Mr. Pell Sells the Last U.S. Ferry", "News")
    assert dict(fields.used) == {0: "used-as-section", 1: "used-as-title"}


def test_an_index_has_no_title() -> None:
    menu = "\n".join(["Tarnmouth Courier - Latest", "Menu", "News", "Sport", "Ferry stays", "Bridge opens"])
    assert find(read(menu, "scraped-text")).title is None
