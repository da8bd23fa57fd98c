"""The seam between rules and model: what becomes of the rules' verdicts when the model has spoken."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from newsclean import clean
from newsclean.document import Document
from newsclean.judge import by_rules, rules_decide, weigh
from newsclean.judge.rules import FIELDS
from newsclean.readers import read

PROSE = (
    "The ferry to Osmund Island will run twice a day from the first of May, the harbour board decided on Tuesday.",
    "Fares stay as they are until the autumn, and children travel free of charge all year round.",
    "Last winter the boat lay in dock for eleven weeks, and groceries came by helicopter from the mainland.",
)
SURE = 4.0


def weighed(
    blocks: tuple[str, ...],
    log_odds: Mapping[str, float],
    used: dict[int, str] | None = None,
    *,
    log_odds_of_all: float = SURE,
    format: str = "html",
) -> dict[str, str]:
    """Block to reason, a reason for a drop in brackets."""
    document = read("<html><body><main>" + "".join(f"<p>{text}</p>" for text in blocks) + "</main></body></html>")
    _, facts, verdicts = by_rules(document, used or {})
    given = [log_odds.get(block.text, log_odds_of_all) for block in document.blocks]
    pairs = zip(document.blocks, weigh(format, facts, verdicts, given, FIELDS), strict=True)
    return {block.text: verdict.reason if verdict.keep else f"({verdict.reason})" for block, verdict in pairs}


def weighed_text(text: str, log_odds: Mapping[str, float], format: str = "scraped-text") -> list[str]:
    """What is kept of a text where the model is sure of all Blocks but those in `log_odds`."""
    document = read(text, "plain-text")
    _, facts, verdicts = by_rules(document, {})
    given = [log_odds.get(block.text, SURE) for block in document.blocks]
    found = weigh(format, facts, verdicts, given, FIELDS | {"legal_notice"})
    return [block.text for block, verdict in zip(document.blocks, found, strict=True) if verdict.keep]


def test_a_paragraph_in_doubt_stays_and_a_label_in_doubt_goes() -> None:
    label = "Ferries and harbours"
    assert weighed((*PROSE, label), {PROSE[1]: -0.9, label: -0.9}) == {
        **dict.fromkeys(PROSE, "prose"),
        label: "(after_the_article)",
    }


def test_what_is_worded_as_furniture_goes_in_doubt() -> None:
    note, prose = "This post may contain affiliate links, see our full disclosure policy.", PROSE[1]
    doubted = {note: -0.4, prose: -0.4}
    found = weighed((PROSE[0], note, *PROSE[1:]), doubted)
    assert found[note].startswith("(")
    assert found[prose] == "prose"


def test_of_a_document_in_doubt_more_is_kept() -> None:
    doubted = {PROSE[2]: -1.1}
    assert weighed(PROSE, doubted)[PROSE[2]] == "(after_the_article)"
    assert weighed(PROSE, doubted, log_odds_of_all=0.2)[PROSE[2]] == "prose"


def test_where_there_is_hardly_a_hope_of_an_article_no_more_is_kept() -> None:
    labels = ("Share this article", "Sign up for our newsletter", "Most read")
    found = weighed((*PROSE, *labels), {}, log_odds_of_all=-3.5, format="scraped-text")
    assert all(found[label].startswith("(") for label in labels)


def test_a_lone_label_in_doubt_stays_between_paragraphs() -> None:
    label = "Ferries and harbours"
    assert weighed((PROSE[0], label, *PROSE[1:]), {label: -0.9})[label] == "subheading"
    assert weighed((PROSE[0], label, *PROSE[1:]), {label: -4.0})[label] == "(unlike_the_article)"


@pytest.mark.parametrize(
    ("line", "stays"),
    [("Advertisement", True), ("Read also: Storm destroys the quay", True), ("Comments are closed", False)],
)
def test_in_a_short_text_a_paragraph_in_doubt_stays_behind_what_interrupts(line: str, stays: bool) -> None:
    last = "The company still seeks two captains, without whom there will be no evening boat."
    notice = "© 2024 Osmund Courier"
    blocks, doubts = (*PROSE, line, last, notice), {line: -SURE, last: -2.0, notice: -SURE}
    found = weighed(blocks, doubts, format="plain-text")
    assert (found[last] == "prose") is stays
    assert weighed(blocks, doubts, format="html")[last] == "(after_the_article)"
    many = tuple(f"Sailing number {number} of the summer leaves the old harbour at noon." for number in range(30))
    assert weighed((*many, *blocks), doubts, format="plain-text")[last] == "(after_the_article)"


def test_what_the_model_is_sure_of_goes() -> None:
    assert weighed(PROSE, {PROSE[1]: -5.0})[PROSE[1]] == "(unlike_the_article)"


@pytest.mark.parametrize(
    ("format", "lead", "stays"),
    [
        pytest.param("html", PROSE[0], True, id="page"),
        pytest.param("html", "Picture of the ferry in its dock.", False, id="short"),
        pytest.param("plain-text", PROSE[0], False, id="text"),
    ],
)
def test_the_lead_stays_below_the_headline_of_a_page(format: str, lead: str, stays: bool) -> None:
    blocks = ("Ferry to run twice a day", lead, "Listen to this", *PROSE[1:])
    log_odds = {lead: -2.5, "Listen to this": -4.0}
    found = weighed(blocks, log_odds, {0: "used-as-title"}, format=format)
    assert found[lead].startswith("(") is not stays
    assert found["Listen to this"].startswith("(")


def test_what_stands_above_the_headline_is_no_lead() -> None:
    found = weighed((PROSE[0], "Ferry to run twice a day", *PROSE[1:]), {PROSE[0]: -2.5}, {1: "used-as-title"})
    assert found[PROSE[0]] == "(before_the_article)"


def test_a_pull_quote_goes_and_its_paragraph_stays() -> None:
    quote = "Fares stay as they are until the autumn, and children travel free of charge"
    assert weighed((PROSE[0], quote, *PROSE[1:]), {quote: 2.0}) == {
        PROSE[0]: "prose",
        quote: "(repeated_paragraph)",
        PROSE[1]: "prose",
        PROSE[2]: "prose",
    }


def test_of_an_article_and_its_copy_in_one_piece_the_paragraphs_stay() -> None:
    piece = " ".join(PROSE)
    found = weighed((*PROSE, piece), dict.fromkeys(PROSE[:2], SURE) | {PROSE[2]: 1.0, piece: 2.0})
    assert found == {**dict.fromkeys(PROSE, "prose"), piece: "(repeated_paragraph)"}


def test_a_short_line_may_be_said_twice() -> None:
    document = read("".join(f"<p>{text}</p>" for text in (PROSE[0], "Toll the bell.", PROSE[1], "Toll the bell.")))
    _, facts, verdicts = by_rules(document, {})
    assert [verdict.keep for verdict in weigh("html", facts, verdicts, [SURE] * 4, FIELDS)] == [True] * 4


def test_two_lists_may_have_the_same_entry_but_a_table_of_contents_says_headings_again() -> None:
    entry = "Row easily for ten minutes, then rest for one."
    heading = "What the harbour board of Osmund decided that night"
    days = [f"{PROSE[n]}\n\n- {entry}\n- Lift boat {n} over the dunes." for n in range(3)]
    text = "\n\n".join((f"- {heading}\n- How to get there", *days, heading, f"{PROSE[0]} So it was."))
    kept = weighed_text(text, {}, "plain-text")
    assert kept.count(entry) == 3
    assert kept.count(heading) == 1


def test_a_field_is_not_the_models_to_weigh() -> None:
    assert weighed(("Ferry to run twice a day", *PROSE), {}, {0: "used-as-title"})["Ferry to run twice a day"] == (
        "(used-as-title)"
    )


def test_the_rules_stand_where_the_model_sees_no_article() -> None:
    assert set(weighed(PROSE, dict.fromkeys(PROSE, -9.0)).values()) == {"prose"}


def test_headlines_among_furniture_are_no_article_where_the_model_sees_none() -> None:
    headlines = tuple(f"Minister {n} quits over ferry" for n in range(6))
    furniture = tuple(f"{n} May 2031" for n in range(1, 5))
    assert set(
        weighed(("Ferries are what we write about.", *headlines, *furniture), {}, log_odds_of_all=-3.0).values()
    ) <= {
        "(no_article)",
        "(date_only)",
    }


def test_an_article_of_one_paragraph_stays_though_it_ends_with_a_question() -> None:
    asks = (
        "The mill at Varde will grind flour again from Monday, and its wheel of larch has come by river all the way "
        "from Tarby. Who will buy the flour, and what will become of the bakers if nobody does?"
    )
    menu = "Home\nNews\nSport\nLog in\nSubscribe"
    text = f"{menu}\nOld mill of Varde grinds again\nBy Nils Aker\n3 May 2021\nFacebook\nTwitter\n{asks}"
    assert clean(text.encode(), "x").article.text == asks


def test_the_model_is_not_asked_of_exports_of_a_few_lines_and_of_clean_text() -> None:
    def is_left_to_rules(document: Document) -> bool:
        return rules_decide(document, by_rules(document, {}).verdicts)

    many = read("\n\n".join((*PROSE * 5, "Share this article")))
    assert not is_left_to_rules(many)
    assert is_left_to_rules(read("\n\n".join((*PROSE, "Share this article"))))
    clean_text = [f"{text} So wrote clerk {n}." for n in range(5) for text in PROSE]
    assert is_left_to_rules(read("\n\n".join(clean_text)))
    assert not is_left_to_rules(read("\n\n".join((*clean_text, clean_text[3]))))
    assert is_left_to_rules(read("\n\n".join((*clean_text, "Photo: Ida Roth", "* * *", "* * *"))))
    assert not is_left_to_rules(read("\n\n".join((*clean_text, "Share this article"))))
    assert is_left_to_rules(Document("front-matter", "", many.blocks))


def test_in_an_export_a_year_below_a_paragraph_is_a_heading() -> None:
    body = "".join(f"<p>{text}</p>" for text in ("2030", PROSE[0], "2031", PROSE[1]))
    article = clean(f"---\ntitle: Years of a ferry\n---\n{body}".encode(), "ferry.md").article
    assert article.text == f"{PROSE[0]}\n\n2031\n\n{PROSE[1]}"


def test_a_line_in_doubt_stays_in_a_text_in_which_next_to_nothing_goes() -> None:
    trips = tuple(
        f"Boat {n} left quay {n} at {n} with {n} sheep and {n} sacks of meal for farm {n}; nobody on deck {n} spoke."
        for n in range(20)
    )
    label, others = "Ferries and harbours", ("Our islands and their many harbours", "Timetables of all boats and piers")
    assert weighed((*trips, label), {label: -0.9}, format="plain-text")[label] == "subheading"
    assert weighed((*trips, label), {label: -0.9})[label] == "(after_the_article)"
    in_doubt = weighed((*trips, label, *others), dict.fromkeys((label, *others), -0.9), format="plain-text")
    assert in_doubt[label] == "(after_the_article)"


def test_a_list_most_of_which_is_kept_is_kept_as_a_whole() -> None:
    text = "\n\n".join((*PROSE, "- Two captains\n- One engineer\n- A new gangway", "- Home"))
    assert weighed_text(text, {"One engineer": -0.9, "Home": -0.9}) == [
        *PROSE,
        "Two captains",
        "One engineer",
        "A new gangway",
    ]


def test_a_line_with_the_label_of_kept_ones_is_kept() -> None:
    turns = ("Q: Will it sail?", "A: It will.", "Q: On Sunday?", "A: On Sunday, too.", "Q: Sure?", "A: Yes.")
    text = "\n\n".join((*PROSE, *turns, "Home: News"))
    doubted = {"Q: Sure?": -2.9, "A: Yes.": -2.9, "Home: News": -0.9}
    assert weighed_text(text, doubted) == [*PROSE, *turns]


@pytest.mark.parametrize(("log_odds", "stays"), [(1.0, True), (0.1, False)])
def test_a_label_of_the_site_heads_a_part_of_the_article_where_the_model_is_sure(log_odds: float, stays: bool) -> None:
    text = "\n\n".join((PROSE[0], "Privacy", *PROSE[1:]))
    assert ("Privacy" in weighed_text(text, {"Privacy": log_odds})) is stays


def test_what_a_rule_speaks_of_is_joined_to_nothing() -> None:
    text = "\n\n".join((*PROSE, "- Two captains\n- Share this article\n- A new gangway"))
    assert "Share this article" not in weighed_text(text, {"Share this article": -0.9})


def test_a_value_that_two_things_share_stays_for_both() -> None:
    parts = ("Fare: four crowns for a child, nine for a dog and a bicycle", "Crew: two captains")
    blocks = (*PROSE, "Morning boat", *parts, "Evening boat", parts[0])
    assert weighed_text("\n\n".join(blocks), {}) == [*blocks]
    turn = "Ames: The boat will sail on Sunday, if nobody is ill and the wind is fair."
    assert weighed_text("\n\n".join((*PROSE, turn, "Ames: It will.", turn)), {}).count(turn) == 1
