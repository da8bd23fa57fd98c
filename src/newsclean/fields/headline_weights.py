"""What each sign is worth that a line of a text is its headline; the signs are told in `headline`."""

from __future__ import annotations

from collections.abc import Iterable

_WEIGHTS = {
    "any": -2.9,
    "in plain text": -1.1,
    "first": 2.0,
    "second or third": 0.3,
    "far above the article": -0.6,
    "inside the article": -1.5,
    "far above any prose": -0.2,
    "prose below": 0.6,
    "byline or date below": 1.1,
    "byline or date near below": 1.4,
    "date above": 1.2,
    "byline above": -1.0,
    "many dates round it": -0.9,
    "short line above": 1.0,
    "three words": -1.7,
    "four words": -0.7,
    "seven words or more": 0.3,
    "breaks off": -1.4,
    "ends as a sentence": -2.6,
    "numbered": -1.9,
    "numbered line above": 1.1,
    "steps of a breadcrumb": -1.4,
    "credits a picture": -1.7,
    "stands twice": 0.6,
    "ends another line": 1.0,
    "begins another line": 1.6,
    "page title has its words": 1.0,
    "first paragraphs have one of its words": 1.0,
    "first paragraphs have its words": 1.6,
    "article dwells on its words": 0.4,
    "article has few of its words": -0.5,
    "marked as headline": 2.4,
}
"""What each sign adds to the log odds that a line is the headline. Learned by a conditional logit over the lines of the
text dumps of half the sites of dev-wcxb and dev-fundus, each text having one headline or none; on the other half the
line that it chooses is right as often."""
_WEIGHTS_AT_THE_TOP = {
    "any": 1.7,
    "one word": -2.1,
    "two words": -1.5,
    "three words": -0.7,
    "four words": -0.5,
    "byline or date below": 1.1,
    "byline or date near below": 1.4,
    "first paragraphs have its words": 0.6,
    "article has few of its words": -0.8,
    "ends as a sentence": -2.6,
    "numbered": -1.1,
}
"""The same for the first line of a text that begins as an article does, right above a paragraph or a list. Learned by a
logit over articles whose headline was set in front of them, and over the same articles without it where they begin with
a line; byline and date weigh as they do elsewhere, for what was learned from had none."""


def weight(signs: Iterable[str], *, at_the_top: bool = False) -> float:
    """The log odds that a line with these signs is the headline.

    Args:
        signs: What speaks for the line and against it.
        at_the_top: Whether it is the first one of a text that begins as an article does; see `headline`.

    """
    weights = _WEIGHTS_AT_THE_TOP if at_the_top else _WEIGHTS
    return sum(weights.get(sign, 0.0) for sign in signs)
