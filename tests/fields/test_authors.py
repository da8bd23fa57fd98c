from __future__ import annotations

import pytest

from newsclean.fields import find
from newsclean.fields.names import people
from newsclean.readers import read

PROSE = "The council of Tarnmouth voted on Tuesday to keep the old ferry, and nobody could say how it will be paid."


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Oona Brandreth", ("Oona Brandreth",)),
        ("By Oona Brandreth and Tobias Wren, Staff Writers", ("Oona Brandreth", "Tobias Wren")),
        ("By OONA BRANDRETH", ("OONA BRANDRETH",)),
        ("Par Apolline Vauquelet Journaliste", ("Apolline Vauquelet",)),
        ("Von Gesine Althöfer und Wiebke von der Au", ("Gesine Althöfer", "Wiebke von der Au")),
        ("Por Marcelina Urdiales y Lisardo Peñalba", ("Marcelina Urdiales", "Lisardo Peñalba")),
        ("Interview by Rosalind Achterberg", ("Rosalind Achterberg",)),
        ("By Oona Brandreth, CNN", ("Oona Brandreth",)),
        ("By Oona Brandreth for Courier.example", ("Oona Brandreth",)),
        ("By Oona BrandrethFollow", ("Oona Brandreth",)),
        ("Oona Brandreth oona@courier.example", ("Oona Brandreth",)),
        ("Oona Brandreth | Tarnmouth Courier", ("Oona Brandreth",)),
        ("By Author not found", ()),
        ("By the harbour at dawn", ()),
        ("Tarnmouth Courier", ()),
        ("Wedding ChecklistsJust EngagedWedding", ()),
    ],
)
def test_the_people_of_a_byline(line: str, expected: tuple[str, ...]) -> None:
    assert people(line) == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("By\nOona Brandreth\n", ("Oona Brandreth",)),
        (
            "By\nOona Brandreth\n,\nTobias Wren\nand\nCeleste Amory\n",
            ("Oona Brandreth", "Tobias Wren", "Celeste Amory"),
        ),
        ("Author\nOona Brandreth\nPublished\n18 August 2023\n", ("Oona Brandreth",)),
        ("By\nOona Brandreth Updated May 11, 2022 9:01 am ET\n", ("Oona Brandreth",)),
        ("April 24, 2014|By Oona Brandreth\n", ("Oona Brandreth",)),
        ("By: Author not found\n", ()),
        ("By Oona Brandreth/Harrow Press\n", ()),
        ("New York\n", ()),
    ],
)
def test_the_lines_that_name_an_author(head: str, expected: tuple[str, ...]) -> None:
    text = f"Council keeps the old ferry\n{head}\n{PROSE}\n\n{PROSE}"
    assert find(read(text, "plain-text")).authors == expected


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        (f"{PROSE} By Oona Brandreth for Courier.com", ("Oona Brandreth",)),
        ("Oona Brandreth is a harbour reporter for The Courier.", ("Oona Brandreth",)),
        ("Oona Brandreth sells tickets.", ()),
    ],
)
def test_the_end_of_a_text_names_its_author(tail: str, expected: tuple[str, ...]) -> None:
    assert find(read(f"{PROSE}\n\n{PROSE}\n\n{tail}", "plain-text")).authors == expected


@pytest.mark.parametrize(
    ("author", "body", "expected"),
    [
        ("author: Oona Brandreth", "", ("Oona Brandreth",)),
        ("authors:\n  - oona-brandreth\n  - '@twren'", "", ("oona-brandreth", "@twren")),
        ("author: admin", "", ()),
        ("author: admin", "By Oona Brandreth", ("Oona Brandreth",)),
        ("author: poster17", "Author: Oona Brandreth / Source: The Courier", ("Oona Brandreth",)),
        ("author: Tarnmouth Rowers", "", ("Tarnmouth Rowers",)),
    ],
)
def test_the_author_of_an_export(author: str, body: str, expected: tuple[str, ...]) -> None:
    text = f"---\ntitle: Ferry\n{author}\n---\n\n{body}\n\n{PROSE}\n\n{PROSE}\n"
    assert find(read(text)).authors == expected


@pytest.mark.parametrize(
    ("head", "byline", "expected"),
    [
        (
            '{"@type":"NewsArticle","author":[{"name":"Oona Brandreth"},{"name":"Tobias Wren"}]}',
            "",
            "Oona Brandreth|Tobias Wren",
        ),
        ('{"@type":"NewsArticle","author":{"name":"The Courier"},"publisher":{"name":"The Courier"}}', "", ""),
        ('{"@type":"NewsArticle","author":{"name":"oona@courier.example"}}', "By Oona Brandreth", "Oona Brandreth"),
        (
            '{"@type":"NewsArticle","author":[{"name":"Oona Brandreth (ob)"},{"name":"Courier Staff"}]}',
            "",
            "Oona Brandreth",
        ),
        ('{"@type":"NewsArticle"}', "<span>Oona Brandreth</span>", "Oona Brandreth"),
    ],
)
def test_the_author_of_a_page(head: str, byline: str, expected: str) -> None:
    markup = (
        f'<html><head><script type="application/ld+json">{head}</script></head><body><h1>Council keeps the ferry</h1>'
        f'<div class="byline">{byline}</div><p>{PROSE}</p><p>{PROSE}</p></body></html>'
    )
    assert "|".join(find(read(markup)).authors) == expected
