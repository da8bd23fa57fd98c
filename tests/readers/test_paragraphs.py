"""Lines in paragraphs and lists: a text is written as it is read back."""

from __future__ import annotations

import pytest

from conftest import FARES, FERRY
from newsclean import clean
from newsclean.readers.texts.plain import blocks

BRIDGE = (
    "The bridge that the mainland has asked for since the war would cost more than forty years of ferries, says a "
    "report that the board kept to itself until the spring."
)
CREW = "Eleven of the crew are older than sixty, and the board has looked for a second mate since the snow melted."


def text_of_page(body: str) -> str:
    return clean(
        f"<html><head><title>Ferry</title></head><body><article>{body}</article></body></html>".encode(), "page"
    ).article.text


def clean_text(text: str) -> str:
    return clean(text.encode(), "text").article.text


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            f"<p>{FERRY}<br>{FARES}<br>{BRIDGE}<br>{CREW}</p>",
            f"{FERRY}\n\n{FARES}\n\n{BRIDGE}\n\n{CREW}",
            id="paragraphs-that-line-breaks-part",
        ),
        pytest.param(
            f"<p>{FERRY}</p><p>{FARES}</p><p>Harbour Office<br>1 Quay Road<br>Tarnmouth</p><p>{BRIDGE}</p>",
            f"{FERRY}\n\n{FARES}\n\nHarbour Office\n1 Quay Road\nTarnmouth\n\n{BRIDGE}",
            id="an-address",
        ),
        pytest.param(
            f"<p>{FERRY}</p><ol><li>{FARES}</li><li>{BRIDGE}</li></ol><p>{CREW}</p>",
            f"{FERRY}\n\n1. {FARES}\n2. {BRIDGE}\n\n{CREW}",
            id="a-numbered-list",
        ),
        pytest.param(
            f"<p>{FERRY}</p><p>• Two boats a day<br>• Half the fare</p><p>{FARES}</p><p>{CREW}</p>",
            f"{FERRY}\n\n- Two boats a day\n- Half the fare\n\n{FARES}\n\n{CREW}",
            id="a-list-that-was-typed",
        ),
        pytest.param(
            f"<p>{FERRY}</p><p>The fare is 4 crowns* a day.</p><p>{FARES}</p><p>* A crown is a tenth of a mark.</p>",
            f"{FERRY}\n\nThe fare is 4 crowns* a day.\n\n{FARES}\n\n* A crown is a tenth of a mark.",
            id="a-note",
        ),
        pytest.param(
            f"<p>{FERRY}</p><p>{FARES}</p><table><tr><td>May</td><td>+ 0.4</td></tr>"
            f"<tr><td>June</td><td>- 0.2</td></tr></table><p>{CREW}</p>",
            f"{FERRY}\n\n{FARES}\n\nMay | + 0.4\nJune | - 0.2\n\n{CREW}",
            id="a-table-with-signs",
        ),
        pytest.param(
            f"<p>{FERRY}</p><p>1 cup of flour<br>2 eggs<br>1 spoon (about) of oil<br>some salt</p><p>{FARES}</p>",
            f"{FERRY}\n\n1 cup of flour\n2 eggs\n1 spoon (about) of oil\nsome salt\n\n{FARES}",
            id="a-recipe",
        ),
    ],
)
def test_a_page_is_written_as_it_is_read_back(body: str, expected: str) -> None:
    assert text_of_page(body) == expected
    assert clean_text(expected) == expected


def test_the_rows_of_a_table_are_not_joined() -> None:
    table = "Boat | Built | Seats\nOsmund | 1971 | sixty, but for the winter\niMar | 2004 | forty"
    assert [block.text for block in blocks(f"{FERRY}\n\n{table}\n\n{FARES}")] == [FERRY, *table.split("\n"), FARES]


def test_a_lone_asterisk_is_a_note_and_two_make_a_list() -> None:
    assert [block.mark for block in blocks(f"{FERRY}\n\n* Until the autumn.\n\n{FARES}")] == ["", "", ""]
    assert [block.mark for block in blocks(f"{FERRY}\n\n* One\n* Two\n\n{FARES}")] == ["", "- ", "- ", ""]


@pytest.mark.parametrize(
    ("headline", "found"),
    [
        ("Two Boats a Day or a Bridge to the Mainland: Which One Does Osmund Island Need?", True),
        ("What is next for Osmund Island, after the harbour board chose Ida Roth to lead it?", True),
        ("Have you ever asked yourself why the ferry to Osmund Island never leaves on time?", False),
        ("Who pays for it? And why did nobody on the harbour board of Osmund Island ask that before?", False),
    ],
)
def test_a_question_at_the_top_is_the_headline_unless_it_is_put_to_the_reader(headline: str, found: bool) -> None:
    article = clean(f"{headline}\n\n{FERRY}\n\n{FARES}\n\n{BRIDGE}".encode(), "text").article
    assert (article.title == headline) is found
    assert article.text.startswith(FERRY if found else headline)
