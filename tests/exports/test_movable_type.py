"""Exports of Movable Type and its kin."""

from __future__ import annotations

import pytest

from newsclean.exports import movable_type
from newsclean.exports.post import Post

FERRY = "The ferry to Osmund Island will run twice a day."
FARES = "Fares stay as they are until the autumn."


def entry(*sections: str, head: str = "TITLE: Ferry\nAUTHOR: Ida Roth\nDATE: 03/01/2024 07:30:00 PM") -> str:
    return "-----\n".join([head + "\n", *(f"{section}\n" for section in sections)]) + "-----\n--------\n"


def posts(text: str) -> list[Post]:
    assert movable_type.sniff(text.encode())
    return list(movable_type.posts(text.encode()))


def test_entries() -> None:
    one = entry(f"BODY:\n{FERRY}", f"EXTENDED BODY:\n{FARES}", "EXCERPT:\nIn short.", "KEYWORDS:\na, b")
    (first, second) = posts(one + entry(f"BODY:\n{FARES}", head="TITLE: Fares\nBASENAME: fares\nDATE: 04/02/2024"))
    assert first.body == f"{FERRY}\n\n{FARES}\n"
    assert (first.metadata["title"], first.metadata["author"]) == ("Ferry", "Ida Roth")
    assert (first.metadata["date"], first.metadata["excerpt"], first.metadata["tags"]) == (
        "2024-03-01 19:30:00",
        "In short.",
        "a, b",
    )
    assert (second.name, second.body, second.metadata["date"]) == ("fares", f"{FARES}\n", "2024-04-02")


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends(end: str) -> None:
    data = entry(f"BODY:\n{FERRY}").replace("\n", end).encode()
    assert movable_type.sniff(data)
    assert [post.body for post in movable_type.posts(data)] == [f"{FERRY}\n"]


def test_categories_the_primary_one_first_and_quoted_tags() -> None:
    filed = "CATEGORY: Sea\nPRIMARY CATEGORY: Island\nCATEGORY: Island"
    head = f'TITLE: Ferry\n{filed}\nTAGS: ferry,"first of May"\nSTATUS: Draft'
    (post,) = posts(entry(f"BODY:\n{FERRY}", head=head))
    assert post.metadata["categories"] == ["Island", "Sea"]
    assert post.metadata["tags"] == ["ferry", "first of May"]
    assert post.metadata["status"] == "Draft"


def test_comments_are_readers_words() -> None:
    comment = "COMMENT:\nAUTHOR: A Reader\nDATE: 03/02/2024 08:00:00 AM\nHurrah!"
    (post,) = posts(entry(f"BODY:\n{FERRY}", comment, f"PING:\nTITLE: x\n{FARES}"))
    assert post.body == f"{FERRY}\n"


def test_a_writer_too_uses_hyphens() -> None:
    (post,) = posts(entry(f"BODY:\n{FERRY}", FARES, "EXCERPT:\nIn short."))
    assert post.body == f"{FERRY}\n{FARES}\n"


@pytest.mark.parametrize("lost", ["--------\n", "-----\n--------\n"])
def test_an_end_that_is_lost_costs_no_entry(lost: str) -> None:
    text = entry(f"BODY:\n{FERRY}").replace(lost, "") + "-----\n" + entry(f"BODY:\n{FARES}", head="TITLE: Fares")
    assert [post.body.strip() for post in posts(text)] == [FERRY, FARES]


@pytest.mark.parametrize(
    "head",
    ["TITLE: Fares\nCF50_SUBTITLE: x", "CF50_SUBTITLE: x\nTITLE: Fares", "AUTHOR: Ida Roth", "TITLE: Fares\nand more"],
)
def test_heads_of_other_keys(head: str) -> None:
    """No entry is taken for a part of the one before it."""
    comment = "COMMENT:\nAUTHOR: A Reader\nHurrah!"
    text = entry(f"BODY:\n{FERRY}", comment) + entry(f"BODY:\n{FARES}", head=head) + entry(f"BODY:\n{FERRY}")
    assert [post.body.strip() for post in posts(text)] == [FERRY, FARES, FERRY]


def test_export_that_begins_with_a_head_of_other_keys() -> None:
    (post,) = posts(entry(f"BODY:\n{FERRY}", head="TITLE: Ferry\nCF50_SUBTITLE: x"))
    assert post.body.strip() == FERRY


@pytest.mark.parametrize("kept", ["TITLE: Fa", "TITLE: Fares\n-----\n", "Fares stay"])
def test_an_export_that_breaks_off(kept: str) -> None:
    text = entry(f"BODY:\n{FERRY}") + entry(f"BODY:\n{FARES}", head="TITLE: Fares")
    first, second = posts(text[: text.index(kept) + len(kept)])
    assert (first.body.strip(), first.warnings) == (FERRY, ())
    assert second.warnings == ("The export breaks off in this article; what stood behind it is missing.",)


def test_line_of_the_body() -> None:
    text = entry(f"BODY:\n{FERRY}") + entry(f"BODY:\n{FARES}", head="TITLE: Fares\nDATE: 04/02/2024")
    lines = text.split("\n")
    assert [(lines[post.line - 1], post.body.strip()) for post in posts(text)] == [(FERRY, FERRY), (FARES, FARES)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        FERRY,
        f"TITLE: Ferry\n\n{FERRY}\n",
        f"AUTHOR: Ida Roth\nDATE: today\n-----\n{FERRY}\n",
        "Title: x\n-----\nBODY:\n",
    ],
)
def test_what_is_no_export(text: str) -> None:
    assert not movable_type.sniff(text.encode())
