"""Guards: what keeps a Block though a rule would drop it."""

from __future__ import annotations

import re

from newsclean.judge.features import Facts

_SPEECH = re.compile(
    r"\b(?:said|says|told|added|according to|sagte|erklärte|laut|déclaré|affirmé|selon|dijo|afirmó|según)\b",
    re.IGNORECASE,
)


def long_prose(facts: Facts) -> bool:
    """A paragraph of several sentences that no link dominates."""
    return facts.block.prose >= 60 and facts.block.linked_share < 0.4


def reported_speech(facts: Facts) -> bool:
    """A sentence that reports what somebody said."""
    return facts.block.prose >= 9 and facts.block.terminated and bool(_SPEECH.search(facts.block.text))


def attributed(facts: Facts) -> bool:
    """A sentence that ends with who said it."""
    return facts.block.attributed


def linked_sentence(facts: Facts) -> bool:
    """A sentence, though linked: not a menu item."""
    return facts.block.prose >= 8 and facts.block.linked_share < 0.9
