"""What the weights are learned from: the labels of Blocks."""

from __future__ import annotations

from newsclean.document import Block
from training.sets import agreed, labels

FIRST = "The ferry to Osmund Island will run twice a day from the first of May."
SECOND = "Fares stay as they are until the autumn, and children travel free of charge."
THIRD = "Last winter the boat lay in dock for eleven weeks."
GOLD = "\n\n".join((FIRST, "A cold winter", THIRD))


def labelled(*texts: str) -> list[int]:
    return labels(tuple(Block(text, line) for line, text in enumerate(texts, 1)), GOLD)


def test_prose_of_the_gold_is_the_article_and_other_prose_is_not() -> None:
    assert labelled(FIRST, SECOND, THIRD) == [1, 0, 1]


def test_prose_that_stands_there_in_part() -> None:
    assert labelled(FIRST + " Read on.", "The ferry to Osmund Island " + SECOND) == [1, 0]


def test_short_line_is_labelled_by_its_place() -> None:
    assert labelled(FIRST, "A cold winter", THIRD) == [1, 1, 1]
    assert labelled(FIRST, THIRD, "A cold day") == [1, 1, 0]
    assert labelled(FIRST, "A cold winter", THIRD, "run twice") == [1, 1, 1, 0]


def test_short_line_beside_the_article_is_none_of_its_own() -> None:
    assert labelled("twice a day", FIRST, THIRD) == [0, 1, 1]


def test_pull_quote_is_not_the_article_and_a_copy_cannot_be_told() -> None:
    assert labelled(FIRST, "Osmund Island will run twice a day", THIRD) == [1, 0, 1]
    assert labelled(FIRST, THIRD, FIRST) == [1, 1, -1]


def test_what_the_gold_says_twice_may_stand_twice() -> None:
    gold = "\n".join((FIRST, THIRD, FIRST))
    assert labels(tuple(Block(text, 1) for text in (FIRST, THIRD, FIRST)), gold) == [1, 1, 1]


def test_a_character_of_a_script_without_spaces_is_half_a_word() -> None:
    gold = "島への船は五月から一日に二回出る。運賃は秋まで変わらない。"
    assert labels((Block("島への船", 1), Block("島への船は五月から一日に二回出る。", 2)), gold) == [0, 1]


def test_where_two_readings_of_the_gold_differ_there_is_no_label() -> None:
    blocks = tuple(Block(text, 1) for text in (SECOND, FIRST, THIRD))
    assert agreed(blocks, GOLD, SECOND + "\n" + GOLD) == [-1, 1, 1]


def test_line_without_words_has_no_label() -> None:
    assert labelled("***", FIRST) == [-1, 1]
