"""The judge: one verdict for each Block, each with its reason.

Rules look at each Block alone, then at its context; then a learned model weighs what they say together with the plain
facts. A rule whose precision is proven decides alone, and so does the use of a Block as a field; every other rule is a
witness.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from math import exp

from newsclean.document import Document, Verdict
from newsclean.judge import model
from newsclean.judge.context import FEW, MIN_PROSE, Leaning, in_context, kept_as, kept_prose
from newsclean.judge.rules import DECIDERS, FIELDS, GUARDS, WORDINGS, by_id, examine, fired
from newsclean.judge.survey import Facts

__all__ = ["by_rules", "judge", "rules_decide", "weigh"]

_RULES_DECIDE = frozenset({"front-matter"})
"""Formats in which the rules decide and the model is not asked: what stands in an export is nearly all the
article's, and the model learned from pages."""

_UNSURE = 0.5
"""How sure a verdict is that keeps a Block in doubt."""
_MARGINS = {"html": (1.0, 0.5), "scraped-text": (0.5, 0.25), "plain-text": (0.5, 0.25)}
"""In log-odds, for paragraphs and for other Blocks: so sure must the model be to drop one, for
a paragraph lost is worse than a line too many. Chosen by f1 on sites left out, and by dev-snippets' wanted lines."""
_BETWEEN_MARGIN = 1.5
"""The same for a lone line between two that are kept. It makes more pages exact: 14% rather than 10% of soup dumps."""
_INDEX_FURNITURE = 0.2
_INDEX_PROSE = 0.1
"""An index page: so many of the Blocks are furniture, and so few of the words that are left stand in sentences."""
_SENTENCE = 8
"""Words of prose that make a Block a paragraph; a shorter one is a label that ends with a full stop."""
_LINKED = 0.5
_COPY = 0.9
"""A Block with so large a share of its word trigrams in what is kept is a copy: a pull quote, a second layout."""
_COPY_WORDS = 8
"""A shorter Block may say the same thing twice and mean it."""


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
        tell: Whether to find out which facts weighed most with the model; it takes time.

    Returns:
        One Verdict for each Block, in the same order.

    """
    facts, verdicts = by_rules(document, used, title, authors)
    if rules_decide(document):
        return verdicts
    witnesses = [verdict.witnesses for verdict in verdicts]
    weighed = weigh(document.format, facts, verdicts, model.log_odds(facts, witnesses), model.deciding())
    if not tell:
        return weighed
    told = model.telling(facts, witnesses)
    return tuple(replace(verdict, facts=facts) for verdict, facts in zip(weighed, told, strict=True))


def rules_decide(document: Document) -> bool:
    """Whether the model is not asked."""
    return document.format in _RULES_DECIDE or len(document.blocks) < FEW


def by_rules(
    document: Document, used: Mapping[int, str], title: str | None = None, authors: Sequence[str] = ()
) -> tuple[tuple[Facts, ...], tuple[Verdict, ...]]:
    """What the rules alone say of every Block, each by itself and then in its context; see `judge`."""
    stated = next((hint.value for hint in document.hints if hint.field == "body"), "")
    facts = examine(document.blocks, title, authors, stated)
    leanings = [_alone(one, used.get(one.index)) for one in facts]
    return facts, in_context(document.format, facts, leanings)


def _alone(facts: Facts, use: str | None) -> Leaning:
    """What a Block's own looks say of it."""
    witnesses = fired(facts)
    if use:
        return Leaning(use, decided=True, witnesses=(use, *witnesses))
    if not witnesses:
        return _NOTHING
    guards, deciders = GUARDS.intersection(witnesses), DECIDERS.intersection(witnesses)
    against = [id for id in witnesses if id not in guards]
    if deciders:
        return Leaning(next(id for id in against if id in deciders), decided=True, witnesses=witnesses)
    # a lone weak rule gives way to any guard; several agree only on what is no sentence of a reporter's
    guarded = guards if len(against) < 2 else guards - {"linked_sentence"}
    return Leaning(None if guarded or not against else against[0], decided=False, witnesses=witnesses)


_NOTHING = Leaning(None, decided=False, witnesses=())


def weigh(
    format: str, facts: Sequence[Facts], verdicts: Sequence[Verdict], odds: Sequence[float], deciding: AbstractSet[str]
) -> tuple[Verdict, ...]:
    """The rules' verdicts, weighed by the model.

    Args:
        format: The document's format.
        facts: All Blocks' Facts.
        verdicts: What the rules say of each.
        odds: The log-odds that it is the article's, as the model has them.
        deciding: The rules whose drops are not the model's to weigh.

    """
    if format == "plain-text" and all(verdict.keep or verdict.reason in FIELDS for verdict in verdicts):
        return tuple(verdicts)  # a text without any furniture is clean: cleaning it again must change nothing
    keeps = [
        odd > -_margin(format, one) and (verdict.keep or deciding.isdisjoint(verdict.witnesses))
        for one, verdict, odd in zip(facts, verdicts, odds, strict=True)
    ]
    _keep_between(verdicts, odds, keeps)
    if kept_prose(facts, keeps) < MIN_PROSE:
        return _without_article(facts, verdicts)
    copies = _copies(facts, odds, keeps)
    keeps = [keep and index not in copies for index, keep in enumerate(keeps)]
    first, last = keeps.index(True), len(keeps) - 1 - keeps[::-1].index(True)
    return tuple(
        _verdict(one, verdict, odd, keep=keep, unlike=_unlike(one.index, first, last, copies))
        for one, verdict, odd, keep in zip(facts, verdicts, odds, keeps, strict=True)
    )


def _without_article(facts: Sequence[Facts], verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """The model sees no article: the rules' verdicts stand, unless what they keep are headlines among furniture."""
    keeps = [verdict.keep for verdict in verdicts]
    words = sum(one.block.words for one, keep in zip(facts, keeps, strict=True) if keep)
    is_index = keeps.count(False) > _INDEX_FURNITURE * len(keeps) and kept_prose(facts, keeps) < _INDEX_PROSE * words
    if not is_index:
        return tuple(verdicts)
    return tuple(
        Verdict(False, _UNSURE, "no_article", verdict.witnesses) if verdict.keep else verdict for verdict in verdicts
    )


def _keep_between(verdicts: Sequence[Verdict], odds: Sequence[float], keeps: list[bool]) -> None:
    """Keep a lone line between kept ones, such as a subheading, where no rule speaks against it.

    A line of furniture before it, such as the label of an advertisement, does not count.
    """
    for index in range(1, len(keeps) - 1):
        before = index - 2 if index > 1 and verdicts[index - 1].reason in WORDINGS else index - 1
        if verdicts[index].keep and keeps[before] and keeps[index + 1]:
            keeps[index] = keeps[index] or odds[index] > -_BETWEEN_MARGIN


def _margin(format: str, facts: Facts) -> float:
    is_paragraph = facts.block.prose >= _SENTENCE and facts.block.linked_share < _LINKED
    for_paragraph, for_other = _MARGINS[format]
    return for_paragraph if is_paragraph else for_other


def _copies(facts: Sequence[Facts], odds: Sequence[float], keeps: Sequence[bool]) -> set[int]:
    """Blocks that say again what is kept; of two that say the same, the likelier one stays."""
    seen: set[tuple[str, str, str]] = set()
    found = set()
    kept = [one for one, keep in zip(facts, keeps, strict=True) if keep and one.block.words >= _COPY_WORDS]
    for one in sorted(kept, key=lambda one: -odds[one.index]):
        words = one.block.text.casefold().split()
        trigrams = set(zip(words, words[1:], words[2:], strict=False))
        if trigrams and len(trigrams & seen) >= _COPY * len(trigrams):
            found.add(one.index)
        seen |= trigrams
    return found


def _unlike(index: int, first: int, last: int, copies: set[int]) -> str:
    """Why the model drops a Block where no rule says it."""
    if index in copies:
        return "repeated_paragraph"
    return "before_the_article" if index < first else "after_the_article" if index > last else "unlike_the_article"


def _verdict(facts: Facts, by_rules: Verdict, odds: float, *, keep: bool, unlike: str) -> Verdict:
    sure = 1 / (1 + exp(-abs(odds))) if keep == (odds > 0) else _UNSURE if keep else by_rules.sure
    if keep == by_rules.keep:
        reason = by_rules.reason
    elif keep:
        reason = kept_as(facts)
    else:
        kinds = by_id()
        against = (id for id in by_rules.witnesses if kinds[id].kind not in {"guard", "context"})
        reason = unlike if unlike == "repeated_paragraph" else next(against, unlike)
    probability = round(1 / (1 + exp(-odds)), 4)
    return Verdict(keep, round(sure, 4), reason, by_rules.witnesses, probability)
