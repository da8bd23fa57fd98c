"""What stands round a Block, as the judge sees it."""

from __future__ import annotations

import pytest

from newsclean.judge import by_rules
from newsclean.judge.survey import Facts
from newsclean.readers import read

PROSE = (
    "The ferry to Osmund Island will run twice a day from the first of May, the harbour board decided on Tuesday.",
    "Fares stay as they are until the autumn, and children travel free of charge all year round.",
)


def surveyed(body: str, head: str = "") -> dict[str, Facts]:
    _, facts, _ = by_rules(read(f"<html><head>{head}</head><body>{body}</body></html>"), {})
    return {one.block.text: one for one in facts}


def test_sums_of_the_elements_round_a_block() -> None:
    facts = surveyed(
        f"<main><p>{PROSE[0]}</p><div class=box><p>Harbours</p><p><a href=/x>More</a></p></div></main>"
        f"<p class=lead>{PROSE[1]}</p>"
    )
    box = facts["More"].parent
    assert (box.prose, box.blocks, box.linked) == (0.0, 2, 4 / 12)
    assert facts["More"].grandparent.blocks == 3
    assert facts["More"].same_parent
    assert not facts["Harbours"].same_parent
    first, second = facts[PROSE[0]], facts[PROSE[1]]
    assert first.path_prose == first.kind_prose == pytest.approx(21 / 38)
    assert second.path_prose == second.kind_prose == pytest.approx(17 / 38)
    assert second.prose_before == first.path_prose


def test_names_of_elements_round_most_of_the_page_are_not_said_of_a_block() -> None:
    facts = surveyed(f"<div class=has-sidebar><p>{PROSE[0]}</p><div class=teaser><p>Harbours</p></div></div>")
    assert facts[PROSE[0]].words == frozenset()
    assert facts["Harbours"].words == {"teaser"}
    assert facts["Harbours"].tags == {"div", "p"}


def test_the_tags_by_which_an_article_is_called_are_not_said_of_its_paragraphs() -> None:
    comments = "".join(f"<p>{PROSE[1]} That is what clerk {number} said.</p>" for number in range(3))
    page = f"<article class=tag-newsletter><h1>Ferries</h1><p>{PROSE[0]}</p></article><section>{comments}</section>"
    assert surveyed(page)[PROSE[0]].words == frozenset()
    several = page.replace("<section>", "<section><h1>Comments</h1>")
    assert surveyed(several)[PROSE[0]].words == {"tag", "newsletter"}


def test_a_subheading_that_its_id_repeats() -> None:
    facts = surveyed(f'<p>{PROSE[0]}</p><h2 id="what-it-costs">What it costs</h2><h2 id="box-7">Harbours</h2>')
    assert facts["What it costs"].anchored == 1
    assert facts["Harbours"].anchored == 0


def test_the_article_as_metadata_state_it() -> None:
    stated = '<script type="application/ld+json">{"@type": "Article", "articleBody": "' + PROSE[0] + '"}</script>'
    facts = surveyed(f"<p>{PROSE[0]}</p><p>{PROSE[1]}</p>", stated)
    assert facts[PROSE[0]].stated == 1
    assert facts[PROSE[1]].stated == 0
    assert surveyed(f"<p>{PROSE[0]}</p>")[PROSE[0]].stated is None


PARAGRAPHS = tuple(
    f"The {place} harbour opens on the {day} of May, said the woman who keeps its {thing}, and boats may lie there "
    f"until the {end} of October, when the {thing} is taken in for the winter and painted."
    for place, day, thing, end in (
        ("western", "first", "lamp", "tenth"),
        ("eastern", "third", "crane", "twelfth"),
        ("inner", "ninth", "bell", "last"),
        ("outer", "tenth", "gate", "fifth"),
    )
)


def test_an_article_again_in_one_piece_is_no_prose_of_the_page() -> None:
    piece = "".join(PARAGRAPHS)[30:]
    facts = surveyed(f"<main>{''.join(f'<p>{text}</p>' for text in PARAGRAPHS)}</main><div class=player>{piece}</div>")
    assert facts[piece].hits == ("article_again",)
    assert facts[PARAGRAPHS[0]].in_main
    assert facts[PARAGRAPHS[3]].prose_before == pytest.approx(0.75, abs=0.02)


def test_a_long_paragraph_of_which_parts_stand_elsewhere_is_prose() -> None:
    quoted = f"{' '.join(PARAGRAPHS[:2])} {' '.join(PROSE)} {PARAGRAPHS[2].replace('harbour', 'pier')}"
    facts = surveyed("".join(f"<p>{text}</p>" for text in (PARAGRAPHS[0], quoted, PARAGRAPHS[3])))
    assert not any(one.hits for one in facts.values())


def test_of_two_that_are_equally_long_none_is_the_other_in_one_piece() -> None:
    paragraph = f"<p>{' '.join(PARAGRAPHS)}</p>"
    _, facts, _ = by_rules(read(f"<html><body>{paragraph}{paragraph}</body></html>"), {})
    assert not any(one.hits for one in facts)
