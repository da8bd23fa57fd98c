from __future__ import annotations

import pytest

from newsclean.fields import find
from newsclean.readers import read

PROSE = "The council of Tarnmouth voted on Tuesday to keep the old ferry, and nobody could say how it will be paid."


@pytest.mark.parametrize(
    ("metadata", "section", "tags"),
    [
        ("category: Local\ntags: [ferry, council]", "Local", ("ferry", "council")),
        ("categories:\n  - Town\n  - Sea\ntags: ferry, council", "Town", ("ferry", "council")),
        ("category: Uncategorized", None, ()),
        ("tags: []", None, ()),
    ],
)
def test_the_section_and_tags_of_an_export(metadata: str, section: str | None, tags: tuple[str, ...]) -> None:
    fields = find(read(f"---\ntitle: Ferry\n{metadata}\n---\n\n{PROSE}"))
    assert (fields.section, fields.tags) == (section, tags)


@pytest.mark.parametrize(
    ("crumb", "expected"),
    [
        ("Home / News / Council keeps the old ferry", "News"),
        ("Home > Council keeps the old ferry", None),
        ("Inicio\n/\nProvincia\n/\nValdeorna\n/\nCouncil keeps the old ferry", "Valdeorna"),
        ("Startseite › Region › Hafen", "Hafen"),
        ("Головна » Новини » Порт", "Порт"),
        ("الرئيسية » أخبار محلية", "أخبار محلية"),
    ],
)
def test_the_section_of_a_breadcrumb(crumb: str, expected: str | None) -> None:
    text = f"{crumb}\n\nCouncil keeps the old ferry\n\n{PROSE}\n\n{PROSE}"
    fields = find(read(text, "scraped-text"))
    assert (fields.section, fields.source) == (expected, None)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Tags: ferry, council", ("ferry", "council")),
        ("Schlagwörter: Fähre, Rat der Stadt", ("Fähre", "Rat der Stadt")),
        ("Filed under: Ferry", ("Ferry",)),
        ("Címkék: komp, tanács", ("komp", "tanács")),
        ("标签：渡轮、议会", ("渡轮", "议会")),
        ("Topics: the ferry will be kept.", ()),
        ("Tags", ()),
    ],
)
def test_the_line_of_tags_under_an_article(line: str, expected: tuple[str, ...]) -> None:
    text = f"Council keeps the old ferry\n\n{PROSE}\n\n{PROSE}\n\n{line}"
    assert find(read(text, "plain-text")).tags == expected


def test_the_section_of_a_page() -> None:
    meta = '<meta property="article:section" content="Sea"><meta property="article:tag" content="Boats">'
    fields = find(read(f"<html><head>{meta}</head><body><p>{PROSE}</p></body></html>"))
    assert (fields.section, fields.tags) == ("Sea", ("Boats",))


def test_keywords_that_a_page_states_twice() -> None:
    meta = '<meta name="keywords" content="ferry, council">'
    assert find(read(f"<html><head>{meta * 2}</head><body><p>{PROSE}</p></body></html>")).tags == ("ferry", "council")
