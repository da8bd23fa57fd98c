"""Guards: what keeps a Block though a rule would drop it."""

from __future__ import annotations

import re

from newsclean.judge.features import Facts

_SPEECH = re.compile(
    r"\b(?:said|says|told|added|according to|sagte|erklärte|laut|déclaré|affirmé|selon|dijo|afirmó|según)\b",
    re.IGNORECASE,
)
_END = 120
"""Characters; an attribution stands at the end of its sentence."""
_ATTRIBUTION = re.compile(
    r"""[,"”’»]\s+(?:[^\s,]+\s+){0,6}(?:said|say|says|told|added|found|wrote|announced|explained|sagte|sagt|erklärte|"""
    r"""a dit|a déclaré|affirme|explique|dijo|dice|afirmó|explicó)\b(?:\s+[^\s,.:;]+){0,6}\.\W{0,3}$""",
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
    return is_attributed(facts.block.text)


def is_attributed(text: str) -> bool:
    """Whether a text ends with who said it: then it is prose, whatever its words."""
    return _ATTRIBUTION.search(text[-_END:]) is not None


def linked_sentence(facts: Facts) -> bool:
    """A sentence, though linked: not a menu item."""
    return facts.block.prose >= 8 and facts.block.linked_share < 0.9
