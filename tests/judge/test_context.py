"""The second look: Blocks among their neighbours, and where the article begins and ends."""

from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.document import Document
from newsclean.judge import judge
from newsclean.judge.rules import by_id
from newsclean.readers import read

PROSE = (
    "The ferry to Osmund Island will run twice a day from the first of May, the harbour board decided on Tuesday "
    "after a debate that lasted well into the night.",
    "Fares stay as they are until the autumn. Whoever lives on the island pays half, said the woman who chairs the "
    "board, and children travel free of charge.",
    "Last winter the boat lay in dock for eleven weeks because a spare part could not be found anywhere on the coast, "
    "and groceries came by helicopter.",
)
A, B, C = PROSE


def judged(text: str, format: str) -> list[tuple[str, bool, str]]:
    outcome = clean(text.encode(), "x", format=format)
    pairs = zip(outcome.document.blocks, outcome.verdicts, strict=True)
    return [(block.text, verdict.keep, verdict.reason) for block, verdict in pairs]


def kept(text: str, format: str) -> list[str]:
    return [text for text, keep, _ in judged(text, format) if keep]


def reasons(text: str, format: str) -> dict[str, str]:
    return {text: reason for text, _, reason in judged(text, format)}


def lines(*texts: str) -> str:
    return "\n\n".join(texts) + "\n"


def page(*parts: str) -> str:
    return "<html><body>" + "\n".join(parts) + "</body></html>"


def p(*texts: str) -> str:
    return "".join(f"<p>{text}</p>\n" for text in texts)


MENU = (
    "<ul class=x>" + "".join(f"<li><a href=/{n}>{n}</a></li>" for n in ("Home", "World", "Sports", "Money")) + "</ul>"
)
TEASERS = "<div>" + "".join(f"<p><a href=/{n}>Minister {n} quits over ferry</a></p>" for n in range(6)) + "</div>"


@pytest.mark.parametrize("format", ["plain-text", "scraped-text", "front-matter", "html"])
def test_prose_is_kept(format: str) -> None:
    text = page(p(*PROSE)) if format == "html" else lines(*PROSE)
    assert [(keep, reason) for _, keep, reason in judged(text, format)] == [(True, "prose")] * 3


@pytest.mark.parametrize("format", ["plain-text", "scraped-text", "front-matter"])
def test_subheadings_between_paragraphs_are_kept(format: str) -> None:
    text = lines(A, "A cold winter", B, "What comes next", C)
    assert kept(text, format) == [A, "A cold winter", B, "What comes next", C]
    assert reasons(text, format)["A cold winter"] == "subheading"


def test_subheadings_on_a_page_are_kept() -> None:
    assert kept(page(p(A), "<h2>A cold winter</h2>", p(B), "<h3>After the winter</h3>", p(C)), "html") == [
        A,
        "A cold winter",
        B,
        "After the winter",
        C,
    ]


def test_menus_round_the_article_of_a_scraped_page_are_dropped() -> None:
    text = lines("Home", "World", "Sports", *PROSE, "Opinion", "Weather", "Jobs", "Cars")
    assert kept(text, "scraped-text") == list(PROSE)
    assert reasons(text, "scraped-text")["World"] == "before_the_article"
    assert reasons(text, "scraped-text")["Weather"] == "after_the_article"


def test_lines_round_the_article_of_a_text_dump_are_kept_for_want_of_a_reason() -> None:
    assert kept(lines("Sir,", A, B, "Edda Marsh", "Osmund"), "plain-text") == ["Sir,", A, B, "Edda Marsh", "Osmund"]


def test_menus_round_the_article_of_a_page_are_dropped() -> None:
    assert kept(page(MENU, f"<div>{p(*PROSE)}</div>", TEASERS, MENU), "html") == list(PROSE)


def test_links_between_paragraphs_are_dropped() -> None:
    assert kept(page(p(A), TEASERS, p(B, C)), "html") == list(PROSE)


@pytest.mark.parametrize("heading", ["Related articles", "Most read", "You may also like"])
@pytest.mark.parametrize("format", ["plain-text", "scraped-text"])
def test_headlines_under_a_furniture_heading_are_dropped(format: str, heading: str) -> None:
    text = lines(A, heading, "Minister quits over ferry", "Harbour to be dredged", B, C)
    assert kept(text, format) == list(PROSE)
    assert reasons(text, format)["Harbour to be dredged"] == "under_furniture_heading"


def test_what_is_listed_under_a_furniture_heading_of_a_page_is_linked() -> None:
    text = page(p(A), "<h2>Recommended</h2>", "<ul><li>Kettle</li><li>Pot</li></ul>", p(B, C))
    assert {"Kettle", "Pot"} <= set(kept(text, "front-matter"))


@pytest.mark.parametrize("heading", ["Privacy", "By Train", "12 May 1974"])
def test_a_heading_between_paragraphs_is_a_subheading(heading: str) -> None:
    assert heading in kept(page(p(A), f"<h2>{heading}</h2>", p(B)), "front-matter")
    assert heading not in kept(page(p(A, heading, B)), "front-matter")


def test_days_over_paragraphs_are_those_of_a_chronicle() -> None:
    days = "Monday, 4 March", "Tuesday, 5 March"
    assert set(days) <= set(kept(lines(A, days[0], B, days[1], C), "plain-text"))
    assert days[0] not in kept(lines(A, days[0], B, C), "plain-text")


def test_years_over_paragraphs_are_those_of_a_chronicle_and_so_are_those_without_any() -> None:
    years = "2011", "2012", "2013"
    assert set(years) <= set(kept(lines(A, years[0], B, years[1], years[2], C), "plain-text"))
    assert years[0] not in kept(lines(A, B, C, *years), "plain-text")
    assert "311" not in kept(lines(A, "311", B, "412", C), "plain-text")


def test_what_an_author_says_in_an_interview_is_no_note_on_the_author() -> None:
    text = f"---\nauthor: Ida Roth\n---\n{p(A, B, C, 'Ida Roth: Will it run in winter?', 'Ida Roth is our reporter.')}"
    assert "Ida Roth: Will it run in winter?" in kept(text, "front-matter")
    assert "Ida Roth is our reporter." not in kept(text, "front-matter")


def test_note_on_an_author_is_dropped_where_the_author_is_known() -> None:
    note = "Edda Marsh covers the harbour and has sailed on every ferry there ever was."
    blocks = read(lines(A, B, C, note)).blocks
    document = Document("plain-text", "", blocks)
    assert [verdict.reason for verdict in judge(document, {}, None, ("Edda Marsh",))][-1] == "author_note"
    assert [verdict.keep for verdict in judge(document, {}, None, ("Ida Roth",))] == [True] * 4


ASKING = (
    "<div class=group><h3>Three of us make all this</h3><p>It takes two days a week.</p>"
    "<div class=buttons><div class=button><a href=/join>{}</a></div></div></div>"
)


def test_box_whose_button_asks_for_something_is_dropped() -> None:
    box = ASKING.format("Become a member")
    assert kept(page("<div>", p(A, B, A + C), box, p(C, B + C), "</div>"), "html") == [A, B, A + C, C, B + C]


@pytest.mark.parametrize("button", ["The plan of the harbour", "The ferry in numbers"])
def test_box_whose_button_asks_for_nothing_is_kept(button: str) -> None:
    page_with_box = page("<div>", p(A, B, A + C), ASKING.format(button), p(C, B + C), "</div>")
    assert "appeal" not in {reason for _, _, reason in judged(page_with_box, "html")}


def test_box_that_asks_for_something_holds_no_article() -> None:
    whole = page("<div>", p(A, B), "<div class=button><a href=/join>Become a member</a></div>", "</div>")
    assert kept(whole, "html") == [A, B]


def test_line_that_stands_many_times_is_dropped() -> None:
    text = lines(A, "Tap to see more", B, "Tap to see more", C, "Tap to see more", A.replace("May", "June"))
    assert "Tap to see more" not in kept(text, "scraped-text")
    assert reasons(text, "scraped-text")["Tap to see more"] == "repeated_line"


def test_cells_may_repeat() -> None:
    rows = "".join(f"<tr><td>{party}<td>12</tr>" for party in ("Red", "Blue", "Red", "Red"))
    assert kept(page(p(A), f"<table>{rows}</table>", p(B, C)), "html") == [
        A,
        "Red | 12",
        "Blue | 12",
        "Red | 12",
        "Red | 12",
        B,
        C,
    ]


def test_prose_that_repeats_is_kept() -> None:
    refrain = "The boat was late, and nobody on the pier said a word about it."
    assert kept(lines(A, refrain, B, refrain, C, refrain), "scraped-text").count(refrain) == 3


def test_what_stands_outside_the_part_that_holds_the_article_is_dropped() -> None:
    other = "A plea that reads like prose stands beside the article, and asks its readers for a little more patience."
    text = page(f"<div><div>{p(*PROSE, *PROSE)}</div></div>", f"<div><p>{other}</p></div>")
    assert reasons(text, "html")[other] == "outside_main_container"
    assert other not in kept(text, "html")


def test_page_of_headlines_has_no_article() -> None:
    found = judged(page(MENU, TEASERS, TEASERS), "html")
    assert not any(keep for _, keep, _ in found)
    found = judged(lines("Home", "World", "Sports", "Minister quits", "Harbour to be dredged"), "scraped-text")
    assert not any(keep for _, keep, _ in found)


def test_article_of_one_paragraph_on_a_page() -> None:
    assert kept(page(MENU, f"<h1>Ferry</h1>{p(A)}", MENU), "html") == [A]


def test_list_in_the_article_is_kept() -> None:
    items = "<ul><li>Half fare</li><li>Two sailings</li><li>No dogs</li><li>Free coffee</li><li>Cash only</li></ul>"
    assert kept(page(p(A, B), items, p(C)), "html") == [
        A,
        B,
        "Half fare",
        "Two sailings",
        "No dogs",
        "Free coffee",
        "Cash only",
        C,
    ]


@pytest.mark.parametrize("format", ["plain-text", "scraped-text", "front-matter"])
def test_list_in_a_text_is_kept(format: str) -> None:
    text = f"{A}\n\n- Half fare\n- Two sailings\n- No dogs\n- Free coffee\n- Cash only\n\n{B}\n\n{C}\n"
    assert kept(text, format) == [A, "Half fare", "Two sailings", "No dogs", "Free coffee", "Cash only", B, C]


def test_field_that_a_line_states_is_no_loss_for_the_article() -> None:
    found = judged(lines("Ferry to run twice a day", "By Ida Roth", "March 3, 2024", *PROSE), "plain-text")
    assert [reason for _, _, reason in found] == [
        "used-as-title",
        "used-as-byline",
        "used-as-date",
        "prose",
        "prose",
        "prose",
    ]


def test_every_reason_is_known_and_sureness_is_a_probability() -> None:
    text = page(MENU, "<h1>Ferry</h1>", p(A), TEASERS, "<h2>Next</h2>", p(B, "Share this article", C), MENU)
    outcome = clean(text.encode(), "x")
    assert len({verdict.reason for verdict in outcome.verdicts}) > 2
    for verdict in outcome.verdicts:
        assert verdict.reason in by_id()
        assert 0.5 <= verdict.sure <= 1


def test_nothing_gives_no_verdict() -> None:
    for format in ("plain-text", "scraped-text", "front-matter", "html"):
        assert judged("", format) == []
