"""The judge: one verdict for each Block, each with its reason.

Rules look at each Block alone, then at its context; then a learned model weighs what they say together with the plain
facts. A rule whose precision is proven decides alone, and so does the use of a Block as a field; every other rule is a
witness.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import exp

from newsclean.document import Document, Verdict
from newsclean.judge import model
from newsclean.judge.context import MIN_PROSE, Leaning, in_context, kept_as, kept_prose
from newsclean.judge.features import Facts
from newsclean.judge.rules import by_id, examine, fired

__all__ = ["by_rules", "judge"]

_RULES_DECIDE = frozenset({"front-matter"})
"""Formats in which the rules decide and the model is not asked: what stands in an export is nearly all the
article's, and the model learned from pages."""

_UNSURE = 0.5
"""How sure a verdict is that keeps a Block in doubt."""
_FEW = 12
"""A document of fewer Blocks tells the network too little: its first and last lines are all its context."""
_MARGIN = 0.75
"""In log-odds: so sure must the model be to drop a Block, for a paragraph lost is worse than a line too many. Chosen on
sets that nobody learned from: 0 loses 0.006 of dev-snippets' snippet_f1, on the hand-made sets 0 to 1 are alike."""


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
        used: Blocks that state a field and nothing else, by index, with the reason for which they are dropped.
        title: The headline, where it is known.
        authors: The names of the byline, where they are known.
        tell: Whether to find out which facts weighed most where the model decided; it takes time.

    Returns:
        One Verdict for each Block, in the same order.

    """
    facts, verdicts = by_rules(document, used, title, authors)
    if document.format in _RULES_DECIDE or len(facts) < _FEW:
        return verdicts
    witnesses = [verdict.witnesses for verdict in verdicts]
    weighed = _weighed(facts, verdicts, model.log_odds(facts, witnesses))
    if kept_prose(facts, (verdict.keep for verdict in weighed)) < MIN_PROSE:
        return verdicts  # the model sees no article: the rules may, and if they see none either, nothing is kept
    if not tell:
        return weighed
    return tuple(
        replace(verdict, facts=model.telling(facts, witnesses, index)) if verdict.keep != old.keep else verdict
        for index, (verdict, old) in enumerate(zip(weighed, verdicts, strict=True))
    )


def by_rules(
    document: Document, used: Mapping[int, str], title: str | None = None, authors: Sequence[str] = ()
) -> tuple[tuple[Facts, ...], tuple[Verdict, ...]]:
    """What the rules alone say of every Block, each by itself and then in its context; see `judge`."""
    facts = examine(document.blocks, title, authors)
    leanings = [_alone(one, used.get(one.index)) for one in facts]
    return facts, in_context(document.format, facts, leanings)


def _alone(facts: Facts, use: str | None) -> Leaning:
    """What a Block's own looks say of it."""
    witnesses = fired(facts)
    if use:
        return Leaning(use, decided=True, witnesses=(use, *witnesses))
    rules = by_id()
    against = [id for id in witnesses if rules[id].kind != "guard"]
    decider = next((id for id in against if rules[id].decides), None)
    if decider:
        return Leaning(decider, decided=True, witnesses=witnesses)
    guards = set(witnesses) - set(against)
    # a lone weak rule gives way to any guard; several agree only on what is no sentence of a reporter's
    guarded = guards if len(against) < 2 else guards - {"linked_sentence"}
    return Leaning(None if guarded or not against else against[0], decided=False, witnesses=witnesses)


def _weighed(facts: Sequence[Facts], verdicts: Sequence[Verdict], odds: Sequence[float]) -> tuple[Verdict, ...]:
    """The rules' verdicts, weighed by the model."""
    proven = model.proven()
    keeps = [
        odd > -_MARGIN and not _stands(verdict) and not proven.intersection(verdict.witnesses)
        for verdict, odd in zip(verdicts, odds, strict=True)
    ]
    first = keeps.index(True) if True in keeps else len(keeps)
    last = len(keeps) - 1 - keeps[::-1].index(True) if True in keeps else -1
    return tuple(
        _verdict(
            one, verdict, odd, keep=keep, edge="before" if one.index < first else "after" if one.index > last else ""
        )
        for one, verdict, odd, keep in zip(facts, verdicts, odds, keeps, strict=True)
    )


def _stands(verdict: Verdict) -> bool:
    """Whether a drop is not the model's to weigh: a field was read from it, or the rule is newer than the weights."""
    if verdict.keep:
        return False
    return by_id()[verdict.reason].kind == "field" or not model.knows(verdict.reason)


def _verdict(facts: Facts, by_rules: Verdict, odds: float, *, keep: bool, edge: str) -> Verdict:
    sure = 1 / (1 + exp(-abs(odds))) if keep == (odds > 0) else _UNSURE if keep else by_rules.sure
    if keep == by_rules.keep:
        reason = by_rules.reason
    elif keep:
        reason = kept_as(facts)
    else:
        kinds = by_id()
        against = (id for id in by_rules.witnesses if kinds[id].kind not in {"guard", "context"})
        reason = next(against, f"{edge}_the_article" if edge else "unlike_the_article")
    return Verdict(keep, round(sure, 4), reason, by_rules.witnesses)
