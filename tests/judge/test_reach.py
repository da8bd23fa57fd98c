"""Which Blocks of a page are worth a look: those near its sentences."""

from __future__ import annotations

from newsclean.document import Block, Document
from newsclean.judge import judge
from newsclean.judge.reach import within_reach
from newsclean.readers import read

SENTENCE = "The ferry to Osmund Island will run twice a day from the first of May."
MENU = tuple(f"Section {number}" for number in range(30))


def document(*texts: str, format: str = "html") -> Document:
    return Document(format, "", tuple(Block(text, line) for line, text in enumerate(texts, 1)))


def test_what_stands_far_from_any_sentence_is_out_of_reach() -> None:
    assert within_reach(document(*MENU, SENTENCE, *MENU)) == range(22, 39)


def test_a_list_between_sentences_is_within_reach() -> None:
    assert within_reach(document(SENTENCE, *MENU, SENTENCE)) == range(32)


def test_every_block_is_within_reach_where_there_is_no_sentence_or_no_markup() -> None:
    assert within_reach(document(*MENU)) == range(30)
    assert within_reach(document(*MENU, SENTENCE, format="scraped-text")) == range(31)


def test_a_list_with_which_the_article_ends_is_within_reach() -> None:
    winners = "".join(f"<li>Prize {number}</li>" for number in range(20))
    menu = "".join(f"<li><a href=/{number}>Section {number}</a></li>" for number in range(20))
    page = read(f"<html><body><p>{SENTENCE}</p><ul>{winners}</ul><ul>{menu}</ul></body></html>")
    assert within_reach(page) == range(21)


def test_linked_sentences_are_teasers() -> None:
    page = document(SENTENCE, *MENU)
    page.blocks[0].linked = len(SENTENCE)
    assert within_reach(page) == range(31)


def test_sentences_of_scripts_without_spaces() -> None:
    japanese = "島への船は五月から一日に二回出る、と港の委員会が火曜日に決めた。"
    assert within_reach(document(*MENU, japanese)) == range(22, 31)


def test_every_block_has_a_verdict() -> None:
    page = document(*MENU, SENTENCE, *MENU)
    verdicts = judge(page, {3: "used-as-title"})
    assert len(verdicts) == len(page.blocks)
    assert verdicts[3].reason == "used-as-title"
    assert (verdicts[0].keep, verdicts[0].reason) == (False, "far_from_prose")
    assert (verdicts[-1].keep, verdicts[-1].reason) == (False, "far_from_prose")
