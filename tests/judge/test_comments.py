"""Readers' comments below an article."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from newsclean.judge import by_rules
from newsclean.judge.comments import of_readers
from newsclean.lexicon.comments import counted, names_comments
from newsclean.readers import read

ARTICLE = [
    f"Boat {n} will run from the first of May, the harbour board of Osmund Island decided on Tuesday after two hours "
    "of talk, and whoever has a season ticket pays nothing for the second trip of a day."
    for n in range(4)
]
COMMENTS = [
    "Ida Roth",
    "I took the boat last winter and it was late every single day, so what is there to be glad about?",
    "Jon H.",
    "Glad to read this! My mother lives on the island and I will see her twice as often as before.",
]


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("12 Comments", 12),
        ("Comments (3)", 3),
        ("7 Comments:", 7),
        ("124 Reader Comments", 124),
        ("109 Comments | Islands", 109),
        ("3 thoughts on “Ferry to run twice a day”", 3),
        ("One thought on “Ferry to run twice a day”", 1),
        ("15 Replies to ‘Ferry to run twice a day’", 15),
        ("2 Kommentare", 2),
        ("Ein Kommentar zu „Zwei Fahrten am Tag“", 1),
        ("27 commentaires", 27),
        ("4 reacties op “Twee afvaarten”", 4),
        ("Комментарии (5)", 5),
        ("5 件のコメント", 5),
        ("Discussion about this post", 1),
        ("0 comments", 0),
        ("View all 12 comments", None),
        ("5 thoughts on the second boat", None),
        ("7 responses to a flood", None),
        ("12 Boats", None),
        ("Leave a comment", None),
        ("Comments", None),
    ],
)
def test_a_heading_counts_the_comments(line: str, count: int | None) -> None:
    assert counted(line, 0.0) == count


def test_it_may_name_the_headline_without_quoting_it() -> None:
    assert counted("142 Antworten zu Zwei Fahrten am Tag", 0.6) == 142


@pytest.mark.parametrize(
    ("line", "names"),
    [("Comments", True), ("Leserkommentare:", True), ("Commentaires", True), ("Kommentar", False), ("Comment", False)],
)
def test_a_heading_names_the_comments(line: str, names: bool) -> None:
    assert names_comments(line) is names


def below(lines: Sequence[str], log_odds: float, dropped: Sequence[str] = ()) -> list[str]:
    """The lines that are comments, where the model gives the article 4.0 and all else `log_odds`."""
    document = read("\n\n".join(lines), "scraped-text")
    _, facts, _ = by_rules(document, {})
    given = [4.0 if block.text in ARTICLE else log_odds for block in document.blocks]
    found = of_readers(facts, given, [block.text not in dropped for block in document.blocks])
    return [document.blocks[index].text for index in found]


def test_what_stands_below_their_number_is_comments() -> None:
    assert below([*ARTICLE, "2 Comments", *COMMENTS], 2.0) == ["2 Comments", *COMMENTS]


def test_what_is_likelier_than_what_stands_above_is_none() -> None:
    assert below([*ARTICLE, "2 Comments", *COMMENTS], 5.0) == []


def test_a_number_under_the_headline_leads_to_them() -> None:
    assert below(["Ferry to run twice a day", "2 Comments", *ARTICLE], 2.0) == []


def test_where_each_of_several_posts_has_a_number_nothing_is_comments() -> None:
    assert below([*ARTICLE[:3], "2 Comments", *COMMENTS, "5 Comments", *COMMENTS], 2.0) == []


def test_their_name_tells_of_them_where_the_model_doubts_what_follows() -> None:
    lines = [*ARTICLE, "Comments", *COMMENTS]
    assert below(lines, 0.2, ["Comments"]) == ["Comments", *COMMENTS]
    assert below(lines, 2.0, ["Comments"]) == []
    assert below(lines, 0.2) == []
