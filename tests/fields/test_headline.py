"""What is looked at to tell a headline, and the weights that were learned from it."""

from __future__ import annotations

from importlib.resources import files

import numpy as np
import pytest

from newsclean import clean
from newsclean.fields import find, headline, prose
from newsclean.fields.headline_facts import FACTS, Lines
from newsclean.readers import read

LEAD = "The council of Tarnmouth voted on Tuesday to keep the old ferry, and nobody could say how it will be paid."
TEXT = f"Tarnmouth Courier\n\nCouncil keeps the old ferry\n\nBy Oona Brandreth\n\n{LEAD}\n\n{LEAD}"


def lines(text: str) -> Lines:
    document = read(text, "plain-text")
    return Lines(document, prose.survey(document.blocks))


def test_a_number_stands_where_its_name_says() -> None:
    seen = lines(TEXT)
    outlet, headline = (dict(zip(FACTS, row, strict=True)) for row in seen.facts([0, 1]))
    assert (outlet["first"], outlet["byline +2"], outlet["length -1"]) == (1, 1, 0)
    assert (headline["first"], headline["byline +1"], headline["paragraph +2"], headline["terminated +2"]) == (
        0,
        1,
        1,
        1,
    )
    assert headline["words in the lead"] > outlet["words in the lead"]


def test_the_weights_are_small() -> None:
    path = files("newsclean.fields") / "headline.npz"
    assert len(path.read_bytes()) < 200_000
    with path.open("rb") as stream, np.load(stream) as arrays:
        assert arrays["facts"].shape[1] == len(arrays["fact_names"])


def test_weights_that_were_learned_from_other_facts_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    headline.layers.cache_clear()
    monkeypatch.setattr(headline, "FACTS", FACTS[::-1])
    with pytest.raises(RuntimeError, match="other facts"):
        clean(TEXT.encode(), "x")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"नदी पर पुराना पुल फिर खुला, लोगों में खुशी का माहौल\n\n{LEAD}", "नदी पर पुराना पुल फिर खुला, लोगों में खुशी का माहौल"),
        (f"$2 million for the ferry of Tarnmouth\n\n{LEAD}\n\n{LEAD}", "$2 million for the ferry of Tarnmouth"),
        (
            f"eFerry keeps the old boat of Tarnmouth afloat\n\n{LEAD}\n\n{LEAD}",
            "eFerry keeps the old boat of Tarnmouth afloat",
        ),
    ],
    ids=["vowel-signs", "sign", "small-letter"],
)
def test_headlines_that_are_written_in_their_own_way(text: str, title: str) -> None:
    assert find(read(text, "plain-text")).title == title


def test_what_stands_below_the_first_paragraph_is_a_subheading() -> None:
    rest = f"The Old Ferry of Tarnmouth\n\n{LEAD}\n\n{LEAD}"
    assert find(read(f"{LEAD}\n\n{rest}", "plain-text")).title is None
    assert find(read(rest, "plain-text")).title == "The Old Ferry of Tarnmouth"


@pytest.mark.parametrize("paragraphs", [1, 2])
@pytest.mark.parametrize(
    "below", ["© 2021 The Tarnmouth Courier. All rights reserved.", "Copyright © Tarnmouth Courier"]
)
def test_what_stands_below_a_short_article_hides_no_headline(paragraphs: int, below: str) -> None:
    text = "\n\n".join(["Council keeps the old ferry of Tarnmouth", *[LEAD] * paragraphs, below])
    assert clean(text.encode(), "x").article.title == "Council keeps the old ferry of Tarnmouth"


def test_above_a_list_that_parts_the_article_the_headline_is_found_when_it_is_judged() -> None:
    menu = "Gull Lane Guide\nBoats\nHarbours\nFares\nTides\nSubscribe\nLog in"
    head = "Seven small ferries of the Saltmere coast, and what they cost\nBy Oona Brandreth\nMay 11, 2022"
    intro = (
        "Ferries still cross the sound between Tarnmouth and Saltmere, and all are older than their skippers.\n"
        "We took every one of them this spring, in rain and in fog, and asked those on board about the bus."
    )
    boats = "\n".join(
        f"The {name}\nFare: {name} fare in the harbour of Saltmere\nSeats: {name} seats in the harbour of Saltmere"
        for name in ("Heron", "Curlew", "Plover", "Godwit", "Teal", "Dunlin", "Turnstone")
    )
    rest = (
        "We crossed on every one of them twice, once in the morning and at dusk, and paid for the tickets.\n"
        "The skippers did not know who we were, and none asked, although one of them offered us a cup of her own tea.\n"
        "A crossing counted as good when it left on time, when the seats were dry, and when nobody had to bail.\n"
        "Fares are those of a single crossing for a grown passenger, and children pay half of that on all boats.\n"
        "The council says that it will look at all of the fares again before the next summer, and then in every year."
    )
    text = f"{menu}\n{head}\n{intro}\n{boats}\n{rest}\nShare\nPrint\nSubscribe to our newsletter\n"
    assert find(read(text)).title is None
    found = clean(text.encode(), "guide.txt").article
    assert found.title == "Seven small ferries of the Saltmere coast, and what they cost"
    assert (found.authors, found.published) == (("Oona Brandreth",), "2022-05-11")
    assert found.text.startswith("Ferries still cross")


@pytest.mark.parametrize("entry", ["12.31 Uhr: Council votes once more", "9:05 a.m. — Council votes once more"])
def test_the_entry_of_a_liveblog_is_no_headline(entry: str) -> None:
    text = f"Council and ferry: all that happened this week\n\n{entry}\n\n{LEAD}\n\n{LEAD}"
    assert find(read(text, "plain-text")).title == "Council and ferry: all that happened this week"


@pytest.mark.parametrize("rivals", ["Taking the Old Ferry or the New Bridge", "The Old Ferry vs. the New Bridge"])
def test_a_question_above_a_list_may_be_the_headline(rivals: str) -> None:
    question = f"{rivals} to the Harbour of Tarnmouth: Which One Should You Choose?"
    text = f"{question}\n\nThe ferry\n\nThe bridge\n\n{LEAD}\n\n{LEAD}"
    assert find(read(text, "plain-text")).title == question


def test_sentences_in_a_row_are_no_headline_though_the_last_one_does_not_end() -> None:
    deck = (
        "For forty years it was the only way across. For the last ten it hardly ever ran on time. "
        "Now the old ferry is gone"
    )
    assert find(read(f"{deck}\n\n{LEAD}\n\n{LEAD}", "plain-text")).title is None
    assert find(read(f"It is over. The old ferry is gone\n\n{LEAD}\n\n{LEAD}", "plain-text")).title


def test_a_long_line_that_announces_a_list_is_where_the_article_begins() -> None:
    announced = (
        "Whoever crosses to the island in the winter, for a day or for a week, brings along all of the following, "
        "as the harbour board of Tarnmouth has let everybody know:"
    )
    text = f"Council keeps the old ferry\n\n{announced}\n\n" + "\n".join(f"- Thing {n}" for n in range(9))
    document = read(f"{text}\n\n{LEAD}\n\n{LEAD}", "plain-text")
    assert prose.survey(document.blocks).first == 1
    assert find(document).title == "Council keeps the old ferry"


def test_the_first_item_of_a_numbered_list_is_no_headline() -> None:
    items = "1. Who may take the old ferry to the island?\n2. What does it cost?\n3. Where are tickets sold?"
    assert find(read(f"{items}\n\n{LEAD}\n\n{LEAD}", "plain-text")).title is None
    headline = "1. Who may take the old ferry to the island?"
    assert find(read(f"{headline}\n\n{LEAD}\n\n{LEAD}", "plain-text")).title == headline


def test_a_line_right_above_the_article_that_is_said_again_is_the_headline() -> None:
    line = "Huszonkét helyre vonultak ki a révészek karácsony napján"
    text = f"""Városlista
2025. szeptember 6, szombat - Zakariás

Hírek

2021. December 26. 12:56, vasárnap | Belföld
Forrás: mti

{line}

{line}

Karácsony napján huszonkét helyen dolgoztak a révészek, a mentés mellett csónakokat vontattak

- közölte a kikötő igazgatósága vasárnap

A közlemény szerint szombaton összesen harminc segélyhívás érkezett a kikötőbe, ebből huszonkét esetben volt szükség
beavatkozásra. Ezek közül hat esetben a komphoz riasztották a révészeket, a többi alkalommal pedig csónakot vontattak.

Szombat reggel egy halászhajó motorja égett a sziget mögött.

A kikötő tájékoztatása szerint karácsonykor is húsz révész van szolgálatban öt hajóval.
"""
    article = clean(text.encode(), "karacsony.txt").article
    assert (article.title, article.published) == (line, "2021-12-26T12:56:00")
