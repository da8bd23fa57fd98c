from __future__ import annotations

import pytest

from newsclean.fields import find
from newsclean.readers import read

DECK = "A boat of 1931 outlives the mayor who wanted to sell it"
PROSE = "The council of Tarnmouth voted on Tuesday to keep the old ferry, and nobody could say how it will be paid."


def decks(text: str, format: str) -> tuple[str | None, list[int]]:
    fields = find(read(text, format))
    return fields.excerpt, [n for n, reason in fields.used.items() if reason == "deck"]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (f"Council keeps the old ferry\n{DECK}\nBy Oona Brandreth\n", (DECK, [1])),
        (f"Council keeps the old ferry\n{DECK}\nMay 3, 2021\n", (DECK, [1])),
        ("Council keeps the old ferry\nBy Oona Brandreth\n", (None, [])),
        (f"Council keeps the old ferry\n{DECK}\n", (None, [])),
        ("", (None, [])),
    ],
)
def test_the_deck_of_a_text(head: str, expected: tuple[str | None, list[int]]) -> None:
    assert decks(f"{head}\n{PROSE}\n\n{PROSE}", "plain-text") == expected


@pytest.mark.parametrize("foot", ["By Oona Brandreth", "May 3, 2021", f"May 3, 2021\nStorm closes the pier\n{PROSE}"])
@pytest.mark.parametrize("paragraphs", [1, 3, 5])
def test_a_short_article_above_its_byline_or_date_is_no_deck(paragraphs: int, foot: str) -> None:
    article = "\n".join(f"{PROSE[:-1]} {n} years on." for n in range(paragraphs))
    assert decks(f"Council keeps the old ferry\n{article}\n{foot}\n", "plain-text") == (None, [])


@pytest.mark.parametrize(
    ("deck", "expected"),
    [
        (f'<p class="standfirst">{DECK}.</p>', (f"{DECK}.", [1])),
        (f"<h2>{DECK}</h2>", (DECK, [1])),
        (f"<p>{DECK}.</p>", (None, [])),
    ],
)
def test_the_deck_of_a_page(deck: str, expected: tuple[str | None, list[int]]) -> None:
    body = f"<header><h1>Council keeps the old ferry</h1>{deck}</header><div><p>{PROSE}</p><p>{PROSE}</p></div>"
    assert decks(f"<html><body>{body}</body></html>", "html") == expected


def test_the_first_paragraph_is_no_deck_though_metadata_repeats_it() -> None:
    meta = f'<meta name="description" content="{PROSE}">'
    body = f"<h1>Council keeps the old ferry</h1><div><p>{PROSE}</p><p>The vote was 17 to 12. {PROSE}</p></div>"
    assert decks(f"<html><head>{meta}</head><body>{body}</body></html>", "html") == (PROSE, [])


def test_line_ends_stay_inside_a_stated_excerpt() -> None:
    text = f"---\ntitle: Ferry\npost_excerpt: |\n  One line.\n  Another.\n---\n\n{PROSE}"
    assert find(read(text)).excerpt == "One line.\nAnother."
