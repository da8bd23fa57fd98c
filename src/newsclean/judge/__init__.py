"""The judge: one verdict for each Block, each with its reason.

On a page, what stands far from any sentence is not looked at. Rules look at each Block alone, then at its context; then
a learned model weighs what they say together with the plain facts. A rule whose precision is proven decides alone, and
so does one that is newer than the model's weights, and the use of a Block as a field, or a phrase of the user's; every
other rule is a witness.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from newsclean.document import Document, Verdict
from newsclean.judge import model
from newsclean.judge.context import FEW, Leaning, in_context
from newsclean.judge.reach import within_reach
from newsclean.judge.rules import ALONE, GUARDS, UNGUARDED, examine, fired
from newsclean.judge.survey import PARAGRAPH, Facts
from newsclean.judge.weighing import weigh

__all__ = ["Examined", "by_rules", "judge", "rules_decide", "weigh"]

_RULES_DECIDE = frozenset({"front-matter"})
"""Formats in which the rules decide and the model is not asked: what stands in an export is nearly all the
article's, and the model learned from pages."""

_ABOVE_ALONE = frozenset({"numbers_only"})
"""Rules that hold there above the first paragraph alone: below it a year is a heading, and counts are a page's."""

_STRAYS = frozenset({"advertisement", "caption_with_credit", "photo_credit", "photo_credit_line"})
"""What stands now and then in a text that else is an article's alone: who copied it did not look closely."""
_STRAY_SHARE = 0.05
"""So many of the Blocks may be such, and one in any case. On residue dumps it changes f1 by less than .0001."""

_SURE_BEYOND = 0.99
"""Of a page's Blocks far from any sentence the share that is not the article's, as measured."""


def judge(
    document: Document,
    used: Mapping[int, str],
    title: str | None = None,
    authors: Sequence[str] = (),
    *,
    tell: bool = False,
) -> tuple[Verdict, ...]:
    """Decide on every Block of a document.

    Args:
        document: What was read.
        used: Blocks that are settled, by index, with the reason for which they are dropped: they state a field and
            nothing else, or match a phrase of the user's.
        title: The headline, where it is known.
        authors: The names of the byline, where they are known.
        tell: Whether to find out which facts weighed most with the model; it takes time.

    Returns:
        One Verdict for each Block, in the same order.

    """
    examined = by_rules(document, used, title, authors)
    near, _, verdicts = examined
    if not rules_decide(document, verdicts):
        verdicts = _by_model(document.format, examined, tell=tell)
    every = range(len(document.blocks))
    return (*_beyond(every[: near.start], used), *verdicts, *_beyond(every[near.stop :], used))


def _by_model(format: str, examined: Examined, *, tell: bool) -> tuple[Verdict, ...]:
    _, facts, verdicts = examined
    witnesses = [verdict.witnesses for verdict in verdicts]
    weighed = weigh(format, facts, verdicts, model.log_odds(facts, witnesses), model.deciding())
    if not tell:
        return weighed
    telling = model.telling(facts, witnesses)
    return tuple(replace(verdict, facts=told) for verdict, told in zip(weighed, telling, strict=True))


def _beyond(indexes: range, used: Mapping[int, str]) -> Iterator[Verdict]:
    """The verdicts on Blocks that nobody examined."""
    return (Verdict(False, _SURE_BEYOND, used.get(index, "far_from_prose")) for index in indexes)


def rules_decide(document: Document, verdicts: Sequence[Verdict]) -> bool:
    """Whether the model is not asked: in exports, of a few lines, and where the rules see clean text.

    A text without any furniture, a stray line aside, is clean: cleaning it again should change nothing. One in which a
    paragraph stands twice is a page's, even if no rule says so.
    """
    if document.format in _RULES_DECIDE or len(document.blocks) < FEW:
        return True
    dropped = [verdict.reason for verdict in verdicts if not verdict.keep and verdict.reason not in ALONE]
    strays = max(1, _STRAY_SHARE * len(verdicts))
    if document.format != "plain-text" or len(dropped) > strays or not _STRAYS.issuperset(dropped):
        return False
    paragraphs = [block.normal for block in document.blocks if block.prose >= PARAGRAPH]
    return len(set(paragraphs)) == len(paragraphs)


class Examined(NamedTuple):
    """What the rules alone say of the Blocks that are worth a look."""

    near: range
    """The indexes of those Blocks."""
    facts: tuple[Facts, ...]
    verdicts: tuple[Verdict, ...]


def by_rules(
    document: Document, used: Mapping[int, str], title: str | None = None, authors: Sequence[str] = ()
) -> Examined:
    """Examine a document's Blocks, each by itself and then in its context; see `judge`."""
    near = within_reach(document)
    stated = next((hint.value for hint in document.hints if hint.field == "body"), "")
    facts = examine(document.blocks[near.start : near.stop], title, authors, stated)
    leanings = [_alone(one, used.get(near[one.index]), _passed_over(document.format, one)) for one in facts]
    return Examined(near, facts, in_context(document.format, facts, leanings))


def _passed_over(format: str, facts: Facts) -> frozenset[str]:
    """The rules that say nothing of a Block of this format."""
    return _ABOVE_ALONE if format in _RULES_DECIDE and facts.prose_before else frozenset()


def _alone(facts: Facts, use: str | None, passed_over: frozenset[str]) -> Leaning:
    """What a Block's own looks say of it."""
    witnesses = fired(facts)
    if not passed_over.isdisjoint(witnesses):
        witnesses = tuple(id for id in witnesses if id not in passed_over)
    if use:
        return Leaning(use, decided=True, witnesses=(use, *witnesses))
    if not witnesses:
        return _NOTHING
    guards, unguarded = GUARDS.intersection(witnesses), UNGUARDED.intersection(witnesses)
    against = [id for id in witnesses if id not in guards]
    if unguarded:
        return Leaning(next(id for id in against if id in unguarded), decided=True, witnesses=witnesses)
    # a lone weak rule gives way to any guard; several agree only on what is no sentence of a reporter's
    guarded = guards if len(against) < 2 else guards - {"linked_sentence"}
    return Leaning(None if guarded or not against else against[0], decided=False, witnesses=witnesses)


_NOTHING = Leaning(None, decided=False, witnesses=())
