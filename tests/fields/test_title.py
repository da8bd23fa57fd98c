from __future__ import annotations

import pytest

from newsclean import clean
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
        (
            page(
                "x",
                "<span>Row in Tarnmouth</span> <span>The old ferry stays</span>",
                '<meta property="og:title" content="Row in Tarnmouth: The old ferry stays">',
            ),
            "Row in Tarnmouth: The old ferry stays",
        ),
        (
            page("x", "The ferry stays, says council", '<meta property="og:title" content="Why the ferry stays">'),
            "The ferry stays, says council",
        ),
        (
            page("x", "Tarnmouth Harbour Notes", '<meta property="og:title" content="Why the old ferry stays">'),
            "Why the old ferry stays",
        ),
        (page("Council votes today - Ferry Notes Weekly", "Ferry Notes Weekly", ""), "Ferry Notes Weekly"),
        (
            page(
                "Ferry Notes Weekly: Council votes today",
                "Ferry Notes Weekly",
                '<meta property="og:title" content="Council votes today">',
            ),
            "Council votes today",
        ),
        (
            page("x", "Harbour: The ferry stays", '<meta property="og:title" content="The ferry stays">'),
            "The ferry stays",
        ),
        (page("x", "The ferry stays | Opinion", ""), "The ferry stays"),
        (
            page("x", "<span>Why the ferry stays</span><br>And who will pay", ""),
            "Why the ferry stays And who will pay",
        ),
        (
            page("x", "«The ferry stays»: the council votes", ""),
            "«The ferry stays»: the council votes",
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
        ("<title></title>\n", None, set()),
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


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Tarnmouth Courier Online: Old ferry to stay after all", "Old ferry to stay after all"),
        ("Old ferry to stay after all - Tarnmouth Courier", "Old ferry to stay after all"),
        ("Tarnmouth Harbour Courier - Old ferry to be kept after the vote", None),
    ],
)
def test_the_headline_that_a_page_without_headings_prints(title: str, expected: str | None) -> None:
    lines = "<b>Tarnmouth Harbour Courier</b><br><font size=5>Old ferry to stay after all</font>"
    markup = f"<html><head><title>{title}</title></head><body>{lines}<p>{PROSE}</p><p>{PROSE}</p></body></html>"
    assert find(read(markup)).title == (expected or title)


@pytest.mark.parametrize(
    ("title", "site", "expected"),
    [
        ("Old ferry to stay after all &laquo; Harbour Notes", "Harbour Notes", "Old ferry to stay after all"),
        ("The Harbour Notes: Old ferry to stay after all", "The Harbour Notes", "Old ferry to stay after all"),
        ("Old ferry stays - Old ferry to stay after all", "Old ferry stays for good", "Old ferry stays for good"),
        ("Old ferry stays | Tarnmouth", "Old ferry stays", "Old ferry stays"),
    ],
)
def test_the_site_s_name_is_no_headline(title: str, site: str, expected: str) -> None:
    post = f"<h2><a href=/7>Old ferry to stay after all</a></h2><p>{PROSE}</p><p>{PROSE}</p>"
    markup = f"<html><head><title>{title}</title></head><body><h1><a href=/>{site}</a></h1>{post}</body></html>"
    assert find(read(markup)).title == expected


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("NewsArticle", "Council votes to keep the ferry"), ("BlogPosting", "The ferry stays after council vote")],
)
def test_the_headline_that_an_editor_declares(kind: str, expected: str) -> None:
    declared = f'{{"@type":"{kind}","headline":"Council votes to keep the ferry"}}'
    markup = page("x", "The ferry stays after council vote", f'<script type="application/ld+json">{declared}</script>')
    fields = find(read(markup, "html"))
    assert fields.title == expected
    assert "used-as-title" in fields.used.values()


def test_a_headline_cut_at_the_length_of_a_standard() -> None:
    whole = "Council votes to keep the ferry " * 4 + "until spring"
    declared = f'<script type="application/ld+json">{{"@type":"Article","headline":"{whole[:110]}"}}</script>'
    markup = page("x", "", f'{declared}<meta property="og:title" content="{whole}">')
    assert find(read(markup, "html")).title == whole


def test_the_title_behind_a_question_for_consent() -> None:
    consent = (
        "We and our partners use cookies to show you the content that you like, and you may withdraw your consent "
        "at any time by coming back to this page."
    )
    text = f"Your privacy at Tarnmouth\n\n{consent}\n\nCouncil keeps the old ferry\n\n{PROSE}\n\n{PROSE}"
    assert find(read(text, "plain-text")).title == "Council keeps the old ferry"


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


@pytest.mark.parametrize(
    "line",
    ["Ferry Stays", "Does the ferry stay?", "Council keeps the old ferry", "Seven miles of quiet water"],
)
def test_the_line_right_above_a_text_is_its_title(line: str) -> None:
    assert find(read(f"{line}\n\n{PROSE}\n\nThe ferry of Tarnmouth is old.\n\n{PROSE}", "plain-text")).title == line


@pytest.mark.parametrize(
    "line",
    [
        "Tarnmouth",
        "By: Author unknown",
        "What it will cost:",
        "- The ferry stays",
        "The ferry stays.",
        "and the ferry stays",
    ],
)
def test_lines_above_a_text_that_are_no_title(line: str) -> None:
    assert find(read(f"{line}\n\n{PROSE}\n\n{PROSE}", "plain-text")).title is None


def test_a_label_above_the_headline_is_not_the_title() -> None:
    text = f"Advertising\n\nCouncil of Tarnmouth keeps the old ferry\n\n{PROSE}\n\n{PROSE}"
    assert find(read(text, "plain-text")).title == "Council of Tarnmouth keeps the old ferry"


def test_what_a_wire_says_to_editors_is_no_headline() -> None:
    title = "Council of Tarnmouth keeps the old ferry"
    slug = "BC-EU--Old Ferry, 2nd Ld-Writethru\n\nEds: UPDATES with mayor's comment. ADDS byline."
    assert find(read(f"{slug}\n\n{title}\n\nBy IDA ROTH\n\n{PROSE}\n\n{PROSE}", "plain-text")).title == title


def test_the_upper_of_two_lines_that_look_like_headlines_is_the_headline() -> None:
    lines = (
        "Harbour report: old ferry faces a four-week pause",
        "Tarnmouth is threatened by another winter without boats",
    )
    for text in (f"{lines[0]}\n\n{lines[1]}", f"{lines[1]}\n\n{lines[0]}"):
        assert find(read(f"{text}\n\n{PROSE}\n\n{PROSE}", "plain-text")).title == text.split("\n")[0]


@pytest.mark.parametrize(
    ("title", "found", "source"),
    [
        ("Council keeps the old ferry after all – Gullwing", "Council keeps the old ferry after all", "Gullwing"),
        ("Council keeps the old ferry after all – Part 1", "Council keeps the old ferry after all – Part 1", None),
        ("Council keeps the old ferry – at a price", "Council keeps the old ferry – at a price", None),
    ],
)
def test_the_outlet_behind_a_dash_is_one_that_the_page_names_again_and_again(
    title: str, found: str, source: str | None
) -> None:
    menu = "About Gullwing\nWrite for Gullwing\nGullwing on the air\nPart 1\nPart 1\nPart 1\nNews\nSport\nLog in"
    fields = find(read(f"{title}\n{menu}\n{PROSE}\n{PROSE}\n{PROSE}\n{menu}\n", "scraped-text"))
    assert (fields.title, fields.source) == (found, source)


def test_the_headline_is_no_part_of_the_article_though_it_is_a_question_as_long_as_a_sentence() -> None:
    title = "What will become of the old ferry of Tarnmouth, after the council has voted once more?"
    text = f"{title} | Tarnmouth Courier\n\nHarbour\n\n{title}\n\n{PROSE}\n\n{PROSE} Or not.\n"
    found = clean(text.encode(), "a.txt").article
    assert found.title == title
    assert title not in found.text


def test_a_subheading_of_an_export_may_say_what_its_title_does() -> None:
    text = f"---\ntitle: Ferry\n---\n\nFerry\n\n{PROSE}\n\nFerry\n\n{PROSE}\n"
    document = read(text)
    assert [document.blocks[n].line for n in find(document).used] == [5]
