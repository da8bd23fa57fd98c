"""Guards: what keeps a Block though a rule would drop it."""

from __future__ import annotations

import re

from newsclean.document import Block
from newsclean.judge.survey import Facts
from newsclean.lexicon.speech import SAID, SOURCED
from newsclean.text import normal_form, sentence_ends

_SPEECH = tuple(f" {normal_form(words)} " for words in f"{SAID}|{SOURCED}".split("|"))
_SPEECH_BEGINS = frozenset(words.split()[0] for words in _SPEECH)
_MAIN_CLAUSE = re.compile(r"[^,.:;!?]{8,},\s(?:it|he|she|they|its|his|her|their)\s[^.:;!?©|]{4,}\.")
_WORD = re.compile(r"\w+\.")
_LONG, _PARAGRAPH, _REPORT, _SENTENCE = 60, 25, 9, 8
"""Words of prose: of several sentences, of a paragraph, of one that reports speech, of the shortest that is linked."""
_DOMINATED, _WHOLLY = 0.4, 0.9
"""Linked shares of a Block in which links say the most, and of one that is a link."""


def tells(block: Block) -> bool:
    """Whether a Block only begins as furniture is worded: `First published in 1921, it never sold.`

    No furniture of the gold sets says what third persons do; and a word with a full stop is no label.
    """
    return _WORD.fullmatch(block.text) is not None or _MAIN_CLAUSE.fullmatch(block.text) is not None


def is_behind_a_pointer(block: Block) -> bool:
    """Whether a paragraph follows a pointer on its line, `RELATED COVERAGE Two ships …`: none has several sentences."""
    return block.prose >= _PARAGRAPH and len(sentence_ends(block.text)) > 1


def long_prose(facts: Facts) -> bool:
    """A paragraph of several sentences that no link dominates."""
    return facts.block.prose >= _LONG and facts.block.linked_share < _DOMINATED


def reported_speech(facts: Facts) -> bool:
    """A sentence that reports what somebody said."""
    block = facts.block
    if block.prose < _REPORT or not block.terminated:
        return False
    normal = block.normal.replace("'", " ")
    return not _SPEECH_BEGINS.isdisjoint(normal.split()) and any(map(f" {normal} ".__contains__, _SPEECH))


def attributed(facts: Facts) -> bool:
    """A sentence that ends with who said it."""
    return facts.block.attributed


def linked_sentence(facts: Facts) -> bool:
    """A sentence, though linked: not a menu item."""
    return facts.block.prose >= _SENTENCE and facts.block.linked_share < _WHOLLY
