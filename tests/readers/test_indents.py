"""Paragraphs that an indent begins, and no blank line."""

from __future__ import annotations

import textwrap

from newsclean import clean

PARAGRAPHS = [
    "The mill at Varde will grind flour again from Monday, the parish council said on Friday, and bakers in four "
    "villages have ordered forty sacks of it.",
    "It has stood still since a flood in 2009, and its wheel was sold for firewood by a dealer who has since left.",
    '"We had hoped for a year and waited for twelve," said Ragna Holt, who will run it from the first of May.',
    "A new wheel of larch was built in Tarby last winter and came by river, as did the four men who built it.",
]
HEADLINE = "VARDE MILL TO GRIND FLOUR AGAIN FROM MONDAY, PARISH COUNCIL SAYS"


def _typed(indent: int, usual: int = 0, width: int = 66) -> str:
    return "\n".join(
        textwrap.fill(p, width, initial_indent=" " * indent, subsequent_indent=" " * usual) for p in PARAGRAPHS
    )


def _text(text: str) -> list[str]:
    return clean(text.encode(), "x").article.text.split("\n\n")


def test_a_typescript() -> None:
    assert _text(_typed(4)) == PARAGRAPHS
    assert _text(_typed(3, width=50)) == PARAGRAPHS


def test_an_agencys_file_with_its_headline_in_capitals() -> None:
    article = clean(f"{HEADLINE}\n{_typed(6, usual=2)}".encode(), "9865").article
    assert (article.title, article.text.split("\n\n")) == (HEADLINE, PARAGRAPHS)


def test_a_heading_among_indented_paragraphs_is_a_paragraph_of_its_own() -> None:
    *above, last = _typed(4).split("\n    ")
    heading = "What the council of the parish wants"
    text = "\n    ".join([*above, heading, last])
    assert _text(text) == [*PARAGRAPHS[:3], heading, PARAGRAPHS[3]]


def test_a_quotation_all_lines_of_which_are_indented_stays_one_paragraph() -> None:
    lease = (
        "The miller shall keep the wheel and the weir in good order and shall grind for the poor of the parish on the "
        "last Saturday of each month, at no charge."
    )
    quoted = textwrap.fill(lease, 60, initial_indent=" " * 8, subsequent_indent=" " * 8)
    *above, last = _typed(4).split("\n    ")
    assert _text("\n".join([*_lines(above), quoted, f"    {last}"])) == [*PARAGRAPHS[:3], lease, PARAGRAPHS[3]]


def _lines(paragraphs: list[str]) -> list[str]:
    return [paragraphs[0], *(f"    {paragraph}" for paragraph in paragraphs[1:])]


def test_the_rest_of_a_lists_entry_begins_no_paragraph() -> None:
    text = "\n".join(textwrap.fill(p, 60, initial_indent="- ", subsequent_indent="    ") for p in PARAGRAPHS)
    assert [entry.removeprefix("- ") for entry in clean(text.encode(), "x").article.text.split("\n")] == PARAGRAPHS
