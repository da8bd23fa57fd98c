"""Text that lost its line ends: a page or an article in one line."""

from __future__ import annotations

from importlib.resources import files

import numpy as np
import pytest

from newsclean import clean
from newsclean.readers.texts import flattened
from newsclean.readers.texts.flattened import FACTS, NEAR, facts_of, is_flat, parts_of_glued

SENTENCES = [
    "The mill at Varde will grind flour again from Monday, the parish council said on Friday.",
    "It has stood still since a flood in 2009, and its wheel was sold for firewood.",
    '"We had hoped for a year and waited for twelve," said Ragna Holt, who will run it.',
    "Bakers in four villages have ordered forty sacks, and the school wants to count them.",
    "A new wheel of larch was built in Tarby last winter and came by river.",
]
ARTICLE = " ".join(SENTENCES)
COPYRIGHT = (
    "Copyright 2021 Varde Courier. All rights reserved. This material may not be published, broadcast or rewritten."
)
PAGE = " ".join(
    (
        "Varde Courier Home News Sport Weather Jobs Log in Subscribe",
        "Old mill of Varde grinds again after twelve years By Nils Aker Published 3 May 2021 Share WhatsApp Email",
        ARTICLE,
        "Sign up for our newsletter Most read Ferry fares rise in June Chapel roof leaks again Contact us Imprint",
        "© 2021 Varde Courier. All rights reserved.",
    )
)


def _cleaned(text: str) -> tuple[str | None, tuple[str, ...], str | None, str]:
    article = clean(text.encode(), "page.txt").article
    return article.title, article.authors, article.published, article.text


def test_a_page_in_one_line() -> None:
    title = "Old mill of Varde grinds again after twelve years"
    assert _cleaned(PAGE) == (title, ("Nils Aker",), "2021-05-03", ARTICLE)


def test_an_article_in_one_line_stays_one_paragraph() -> None:
    assert _cleaned(ARTICLE)[3] == ARTICLE


@pytest.mark.parametrize(
    "tail",
    [
        COPYRIGHT,
        "© 2021 Varde Courier",
        "Sign up for our newsletter.",
        "Follow us on Twitter @vardecourier",
        "Read more: Ten mills to see before they close",
    ],
)
def test_what_stands_behind_an_article_takes_none_of_it_along(tail: str) -> None:
    assert _cleaned(f"{ARTICLE} {tail}")[3] == ARTICLE


def test_a_page_of_which_each_element_is_a_line() -> None:
    menu = "Varde Courier Home News Sport Weather Jobs Log in Subscribe Search Council School Letters Archive Imprint"
    title = "Old mill of Varde grinds again after twelve years"
    byline = "By Nils Aker 3 May 2021 14.57 CEST Updated 4 May 2021 9.12 CEST Share WhatsApp Email"
    page = "\n".join([f"{menu} {menu}", title, f"{byline} {SENTENCES[0]}", *SENTENCES[1:], "© 2021 Varde Courier"])
    *fields, text = _cleaned(page)
    assert fields == [title, ("Nils Aker",), "2021-05-03"]
    assert text.split("\n\n")[:4] == SENTENCES[:4]


@pytest.mark.parametrize(
    "line",
    [
        "Old Mill of Varde Grinds the Flour of Four Villages Again After Twelve Years",
        "Ragna Holt (Varde), Nils Aker (Tarby), Ida Roth (Osmund), Tobias Wren (Elby) and Oona Brand (Elby) met the "
        "board of the mill on Friday, and so did Celeste Amory.",
        ARTICLE,
    ],
)
def test_a_line_that_begins_with_no_labels(line: str) -> None:
    assert parts_of_glued([line, *SENTENCES]) == {}


def test_a_paragraph_begins_where_something_was_dropped() -> None:
    text = f"{' '.join(SENTENCES[:3])} Sign up for our newsletter to get the best of Varde. {' '.join(SENTENCES[3:])}"
    assert _cleaned(text)[3] == f"{' '.join(SENTENCES[:3])}\n\n{' '.join(SENTENCES[3:])}"


def test_lines_above_it_stay_lines() -> None:
    text = f"Old mill of Varde grinds again\nBy Nils Aker\n{ARTICLE} {COPYRIGHT}\n"
    assert _cleaned(text) == ("Old mill of Varde grinds again", ("Nils Aker",), None, ARTICLE)


def test_pieces_are_told_with_the_number_of_their_line() -> None:
    tail = "Follow us on Twitter @vardecourier"
    outcome = clean(f"Old mill of Varde grinds again\n\n{ARTICLE} {tail}".encode(), "page.txt")
    pieces = [block for block in outcome.document.blocks if block.line == 3]
    assert [block.runs_on for block in pieces] == [False, *([True] * (len(pieces) - 1))]
    assert " ".join(block.text for block in pieces) == f"{ARTICLE} {tail}"


def test_a_dash_amid_a_line_is_no_mark_of_a_list() -> None:
    text = f"VARDE - {ARTICLE} Fares and hours are as before - the council said so twice."
    assert _cleaned(text)[3] == text


def test_a_dateline_stays_with_what_follows_it() -> None:
    text = (
        "Bad Ebstorf (dpa) - Die Müllerin Ragna Holt bekommt den Preis der Stadt. "
        "Das Buch mit dem Titel «Die Erfindung des Mehls durch einen schwermütigen Müller im Sommer 1969» setzte sich "
        "gegen fünf weitere Werke durch, wie die Jury am Montagabend in Varde mitteilte. Die Autorin schildert darin "
        "die Nachkriegszeit aus der Sicht eines Müllers aus der Provinz. Der Preis, 2005 erstmals vergeben, gilt als "
        "wichtigste Auszeichnung der Branche."
    )
    assert _cleaned(text)[3] == text


@pytest.mark.parametrize("date", ["3 May 2021", "May 3, 2021", "3. Mai 2021", "3 мая 2021"])
def test_no_date_is_cut_in_two(date: str) -> None:
    assert date in " ".join(part for part in flattened.lines(PAGE.replace("3 May 2021", date)) if "2021" in part)


def test_a_copyright_line_is_cut_off() -> None:
    assert "© 2021 Varde Courier." in list(flattened.lines(PAGE))


def test_the_outlet_is_found_in_the_byline_behind_the_last_sentence() -> None:
    article = clean(f"{ARTICLE} By Nils Aker for Varde.test More Top Reads From Varde.test:".encode(), "x").article
    assert (article.authors, article.source, article.text) == (("Nils Aker",), "Varde.test", ARTICLE)


@pytest.mark.parametrize(
    "begun",
    [
        pytest.param("Frau Holm/Varde (xyz) - The mill stands.", id="dateline"),
        pytest.param("Why does nobody grind flour in Varde any more?", id="question"),
        pytest.param("I am glad of it. After I had read in the News of Varde Mill", id="capitals"),
    ],
)
def test_no_headline_is_cut_out_of_the_first_paragraph(begun: str) -> None:
    article = clean(f"{begun} {ARTICLE}".encode(), "x").article
    assert (article.title, article.text) == (None, f"{begun} {ARTICLE}")


def test_nothing_is_lost_where_a_line_is_cut() -> None:
    assert " ".join(flattened.lines(PAGE)) == PAGE
    odd = f"| {PAGE} :) – 30. …"
    assert " ".join(flattened.lines(odd)) == odd


@pytest.mark.parametrize(
    ("line", "text", "flat"),
    [
        pytest.param(ARTICLE, ARTICLE, True, id="all of a text"),
        pytest.param(ARTICLE, f"{ARTICLE}\n\n{ARTICLE}\n\n{ARTICLE}", False, id="one paragraph of three"),
        pytest.param(ARTICLE, f"Old mill grinds again\n\n{ARTICLE}", False, id="one paragraph below its headline"),
        pytest.param(PAGE * 3, f"Old mill grinds again\n\n{PAGE * 3}", True, id="a page below its headline"),
        pytest.param(SENTENCES[0], SENTENCES[0], False, id="one sentence"),
        pytest.param("word " * 60_000, "word " * 60_000, False, id="no text of one page"),
    ],
)
def test_what_may_have_lost_its_line_ends(line: str, text: str, flat: bool) -> None:
    assert is_flat(line, text) == flat


def test_facts_of_words() -> None:
    facts, buckets = facts_of(["The", "ferry,", "THE", "the", "“Ferry", "2021", "A4", "|", "渡船。"])
    told = [{name for name, value in zip(FACTS, row, strict=True) if value == 1} for row in facts]
    assert "with a capital letter" in told[0]
    assert "never in small letters" not in told[0]
    assert {"in small letters", "ends with a comma"} <= told[1]
    assert "in capitals" in told[2]
    assert "begins with a bracket or quote" in told[4]
    assert "a number" in told[5]
    assert "holds a digit" in told[6]
    assert {"without letters", "ends with a stroke"} <= told[7]
    assert {"in another script", "ends a sentence"} <= told[8]
    assert buckets[0] == buckets[2] == buckets[3]
    assert buckets[1] == buckets[4]


def test_the_weights_are_small_and_of_the_shape_of_the_facts() -> None:
    path = files("newsclean.readers.texts") / "flattened.npz"
    assert len(path.read_bytes()) < 100_000
    with path.open("rb") as stream, np.load(stream) as arrays:
        assert arrays["near"].shape[:2] == (2 * NEAR, len(FACTS) + arrays["words"].shape[1])
        assert len(arrays["words"]) == flattened.BUCKETS


def test_a_surname_is_not_cut_off_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flattened, "_likely_ends", lambda words: [word == "Ida" for word in words[:-1]])
    assert list(flattened.lines("So said the spokeswoman, Ida Roth.")) == ["So said the spokeswoman, Ida Roth."]
    assert list(flattened.lines("So said the spokeswoman, Ida Share")) == ["So said the spokeswoman, Ida", "Share"]
