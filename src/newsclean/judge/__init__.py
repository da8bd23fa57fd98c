"""The judge: one verdict for each Block, each with its reason.

Rules look at each Block alone, then at its context. A learned model is to weigh the rules one day (`_alone` is where
it enters: it gives each Block a leaning, and the sequence decides); until then the rules alone decide.
"""

from __future__ import annotations

from collections.abc import Mapping

from newsclean.document import Document, Verdict
from newsclean.judge.context import Leaning, in_context
from newsclean.judge.features import Facts
from newsclean.judge.rules import by_id, examine, fired

__all__ = ["judge"]


def judge(document: Document, used: Mapping[int, str], title: str | None = None) -> tuple[Verdict, ...]:
    """Decide on every Block of a document.

    Args:
        document: What was read.
        used: Blocks that state a field and nothing else, by index, with the reason for which they are dropped.
        title: The headline, where it is known.

    Returns:
        One Verdict for each Block, in the same order.

    """
    facts = examine(document.blocks, title)
    leanings = [_alone(one, used.get(one.index)) for one in facts]
    return in_context(document.format, facts, leanings)


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
