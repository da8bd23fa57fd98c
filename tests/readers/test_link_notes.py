"""Notes for screen readers that a link opens elsewhere, in the text of a page."""

from __future__ import annotations

import pytest

from newsclean.readers import read
from newsclean.readers.texts.plain import blocks

FERRY = "The council of Tarnmouth{} voted on Tuesday to keep the old ferry, and nobody could say how it will be paid."
FAEHRE = "Der Rat von Tarnmünde{} stimmte am Dienstag dafür, die alte Fähre zu behalten, und niemand wusste, wie."


@pytest.mark.parametrize(
    ("sentence", "note"),
    [
        (FERRY, ", opens new tab"),
        (FERRY, " (opens in a new tab)"),
        (FERRY, " (opens in new window)"),
        (FERRY, " TMH -0.12%decrease; red down pointing triangle"),
        (FAEHRE, " (öffnet in einem neuen Fenster)"),
        (FAEHRE, "\n(öffnet im neuen Fenster)\n"),
        (FERRY, " (s’ouvre dans une nouvelle fenêtre)"),
        (FERRY, " (se abre en una nueva ventana)"),
        (FERRY, " (abre numa nova janela)"),
        (FERRY, " (si apre in una nuova scheda)"),
        (FERRY, " (opent in nieuw venster)"),
    ],
)
def test_a_note_amid_a_sentence_is_no_part_of_it(sentence: str, note: str) -> None:
    assert [block.text for block in blocks(sentence.format(note))] == [sentence.format("")]


def test_nor_is_one_in_a_page_or_before_a_comma() -> None:
    note = " <span>(öffnet im neuen Fenster)</span> "
    page = f"<html><body><p>{FAEHRE.format(note)}</p><p>Die Bank{note}, hieß es, werde{note}.</p></body></html>"
    assert [block.text for block in read(page).blocks] == [FAEHRE.format(""), "Die Bank, hieß es, werde."]


def test_a_line_that_begins_with_one_begins_with_its_first_word() -> None:
    line = "(öffnet im neuen Fenster) bereits bei hundert Grad, und seither ist die Fähre jeden Morgen im Hafen."
    assert blocks(f"{FAEHRE.format('')}\n\n{line}")[1].text == line.partition(") ")[2]


@pytest.mark.parametrize(
    "line",
    [
        "Facebook (opens in a new tab)",
        "(öffnet im neuen Fenster)",
        "The bridge, opens a new chapter for the town, which has waited for it since the flood of 1911.",
        "The ferry (open in winter) leaves at noon, and the new tab of the fares is on the quay.",
    ],
)
def test_lines_that_stay_for_the_judge(line: str) -> None:
    assert blocks(f"{line}\n\n{FERRY.format('')}")[0].text == line
