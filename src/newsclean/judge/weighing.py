"""Rules and model weighed against each other: what becomes of the rules' verdicts when the model has spoken."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import groupby
from math import log
from operator import attrgetter
from typing import TYPE_CHECKING

from newsclean.document import Verdict
from newsclean.judge.comments import of_readers
from newsclean.judge.company import keep_joined, may_repeat
from newsclean.judge.context import MIN_PROSE, QUESTION, kept_as, kept_prose
from newsclean.judge.overlap import trigrams
from newsclean.judge.rules import SETTLED, WORDINGS, by_id
from newsclean.judge.survey import SENTENCE, Facts, prose_in

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

_DIGITS = 4
"""So many of a probability are told."""
_UNSURE = 0.5
"""How sure a verdict is that keeps a Block in doubt."""
_MARGINS = {"html": (0.7, 0.15), "scraped-text": (0.0, -0.25), "plain-text": (0.0, -0.25)}
"""In log-odds, for paragraphs and for other Blocks: so sure must the model be to drop one, for a paragraph lost is
worse than a line too many. Chosen by f1 on sites left out, and by dev-snippets' wanted lines."""
_DOUBT = {"html": 1.0, "scraped-text": 3.0, "plain-text": 3.0}
"""How much the doubts about a document add to its margins. Lines of a text are right or wrong by the dozen: there the
model is surer of each than it may be of all."""
_HOPELESS = 0.6
"""A document that can hope for less is hardly an article: for an index of others no more is to be kept."""
_CLEAN = 0.03
"""A plain text is clean where so small a share of its words would go, what is settled aside."""
_CLEAN_MARGINS = (1.2, 1.2)
"""The margins there: what is in doubt is seldom furniture."""
_BETWEEN_MARGIN = 1.6
"""Of a lone line between two that are kept. It makes more texts exact: 14% rather than 10% of soup dumps."""
_LAST_MARGIN = 3.2
"""The same for a paragraph of a short text right behind what interrupts articles. Where that is the last one and short,
the network, which has seen few texts so short, takes it for a teaser. It changes none of 3,250 text dumps."""
_SHORT_TEXT = 30
"""Blocks of such a text; of longer ones the gold has no paragraph that is lost so."""
_INTERRUPTS = frozenset({"advertisement", "go_deeper", "newsletter_prompt", "pointer_line"})
_LEAD_MARGIN = 3.5
"""The same for the lead of a page, which often stands apart, where the model knows teasers from: it makes f1 on
dev-snippets 0.932 rather than 0.929, and costs 0.0005 at most on sites left out. On text dumps it lost more."""
_LEAD_PROSE = 14
"""Words of prose; what is shorter under a headline is a caption or a notice."""
_LEAD_REACH = 8
"""So many Blocks before the first paragraph may hold the lead."""
_INDEX_FURNITURE = 0.2
_INDEX_PROSE = 0.1
"""An index page: so many of the Blocks are furniture, and so few of the words that are left stand in sentences."""
_COPY = 0.9
"""A Block with so large a share of its word trigrams in what is kept is a copy: a pull quote, a second layout."""
_COPY_WORDS = 8
"""A shorter Block may say the same thing twice and mean it."""
_WHOLE = 1 / 3
"""A Block with so large a share of the kept words is the text in one piece."""


def weigh(
    format: str,
    facts: Sequence[Facts],
    verdicts: Sequence[Verdict],
    log_odds: Sequence[float],
    deciding: AbstractSet[str],
) -> tuple[Verdict, ...]:
    """The rules' verdicts, weighed by the model.

    Args:
        format: The document's format.
        facts: All Blocks' Facts.
        verdicts: What the rules say of each.
        log_odds: The log-odds that it is the article's, as the model has them.
        deciding: The rules whose drops are not the model's to weigh.

    """
    mine = [verdict.keep or deciding.isdisjoint(verdict.witnesses) for verdict in verdicts]
    doubt = _DOUBT[format] * _doubt(facts, log_odds, mine)
    keeps = _keeps([margin + doubt for margin in _MARGINS[format]], facts, log_odds, mine)
    _drop_worded(verdicts, log_odds, keeps)
    if format == "plain-text" and _dropped(facts, verdicts, keeps) <= _CLEAN:
        keeps = _keeps(_CLEAN_MARGINS, facts, log_odds, mine)
    _keep_between(verdicts, log_odds, keeps)
    if format == "html":
        _keep_lead(facts, verdicts, log_odds, keeps, deciding)
    else:
        keep_joined(facts, verdicts, log_odds, keeps)
        if len(facts) < _SHORT_TEXT:
            _keep_interrupted(facts, verdicts, log_odds, keeps)
    _keep_listings(facts, verdicts, keeps, deciding)
    comments = of_readers(facts, log_odds, keeps)
    for index in comments:
        keeps[index] = False
    if kept_prose(facts, keeps) < MIN_PROSE:
        return _without_article(format, facts, verdicts)
    copies = _copies(facts, log_odds, keeps) - may_repeat(format, facts, keeps)
    keeps = [keep and index not in copies for index, keep in enumerate(keeps)]
    first, last = keeps.index(True), len(keeps) - 1 - keeps[::-1].index(True)
    unlike = (_unlike(index, first, last, copies, comments) for index in range(len(keeps)))
    return tuple(map(_verdict, facts, verdicts, _chances(log_odds), keeps, unlike))


def _chances(log_odds: Sequence[float]) -> Iterator[tuple[float, float, float]]:
    """For each Block the log-odds that it is the article's, their probability, and that of what is likelier."""
    import numpy as np  # noqa: PLC0415  (imported where it is used: 90 ms)

    values = np.array(log_odds)
    probabilities, likelier = (np.round(_probabilities(one), _DIGITS).tolist() for one in (values, np.abs(values)))
    return zip(log_odds, probabilities, likelier, strict=True)


def _probabilities(log_odds: NDArray[float64]) -> NDArray[float64]:
    """What log-odds stand for."""
    import numpy as np  # noqa: PLC0415

    found: NDArray[float64] = 1 / (1 + np.exp(-log_odds))
    return found


def _doubt(facts: Sequence[Facts], log_odds: Sequence[float], mine: Sequence[bool]) -> float:
    """How unlikely, in log-odds, a Block may be and still raise the f1 that the document can hope for.

    That f1 is greatest where all is kept that is likelier than half of it (Z. Lipton, C. Elkan and B. Narayanaswamy,
    "Optimal thresholding of classifiers to maximize F1 measure", ECML PKDD 2014).
    """
    import numpy as np  # noqa: PLC0415

    chances = _probabilities(np.array(log_odds)) * mine
    sizes = np.array([one.block.words for one in facts])
    order = np.argsort(-chances)
    hits = np.cumsum((chances * sizes)[order])
    best = float((2 * hits / (np.cumsum(sizes[order]) + hits[-1] + 1)).max())
    hope = max(best, _HOPELESS)
    return log((2 - hope) / hope)


def _keeps(
    margins: Sequence[float], facts: Sequence[Facts], log_odds: Sequence[float], mine: Sequence[bool]
) -> list[bool]:
    """What stays where the model has to be as sure as `margins` say, for paragraphs and for other Blocks.

    Args:
        margins: In log-odds.
        facts: All Blocks' Facts.
        log_odds: The log-odds that each is the article's.
        mine: Which of them are the model's to weigh.

    """
    return [
        weighed and of_one > -margins[prose_in(one.block) < SENTENCE]
        for one, of_one, weighed in zip(facts, log_odds, mine, strict=True)
    ]


def _drop_worded(verdicts: Sequence[Verdict], log_odds: Sequence[float], keeps: list[bool]) -> None:
    """Drop what is worded as furniture is where the model takes it for that, though it be in doubt."""
    for index, verdict in enumerate(verdicts):
        keeps[index] = keeps[index] and (log_odds[index] > 0 or WORDINGS.isdisjoint(verdict.witnesses))


def _dropped(facts: Sequence[Facts], verdicts: Sequence[Verdict], keeps: Sequence[bool]) -> float:
    """The share of a text's words that go, what is settled aside."""
    pairs = zip(facts, verdicts, keeps, strict=True)
    gone = sum(one.block.words for one, verdict, keep in pairs if not keep and verdict.reason not in SETTLED)
    return gone / (sum(one.block.words for one in facts) or 1)


def _without_article(format: str, facts: Sequence[Facts], verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """The model sees no article: the rules' verdicts stand, unless what they keep are headlines among furniture.

    On pages markup tells the rules enough: there they see an index page by themselves.
    """
    if format == "html":
        return tuple(verdicts)
    keeps = [verdict.keep for verdict in verdicts]
    words = sum(one.block.words for one, keep in zip(facts, keeps, strict=True) if keep)
    is_index = keeps.count(False) > _INDEX_FURNITURE * len(keeps) and kept_prose(facts, keeps) < _INDEX_PROSE * words
    if not is_index:
        return tuple(verdicts)
    return tuple(
        Verdict(False, _UNSURE, "no_article", verdict.witnesses) if verdict.keep else verdict for verdict in verdicts
    )


def _keep_between(verdicts: Sequence[Verdict], log_odds: Sequence[float], keeps: list[bool]) -> None:
    """Keep a lone line between kept ones, such as a subheading, where no rule speaks against it.

    A line of furniture before it, such as the label of an advertisement, does not count.
    """
    for index in range(1, len(keeps) - 1):
        before = index - 2 if index > 1 and verdicts[index - 1].reason in WORDINGS else index - 1
        if verdicts[index].keep and keeps[before] and keeps[index + 1]:
            keeps[index] = keeps[index] or log_odds[index] > -_BETWEEN_MARGIN


def _keep_interrupted(
    facts: Sequence[Facts], verdicts: Sequence[Verdict], log_odds: Sequence[float], keeps: list[bool]
) -> None:
    """Keep the paragraph behind a lone line that interrupts the article, where no rule speaks against it."""
    for index in range(2, len(keeps)):
        block = facts[index].block
        if not (keeps[index - 2] and verdicts[index - 1].reason in _INTERRUPTS and verdicts[index].keep):
            continue
        if facts[index - 2].block.prose and prose_in(block) >= SENTENCE and not block.text.endswith(QUESTION):
            keeps[index] = keeps[index] or log_odds[index] > -_LAST_MARGIN


def _keep_lead(
    facts: Sequence[Facts],
    verdicts: Sequence[Verdict],
    log_odds: Sequence[float],
    keeps: list[bool],
    deciding: AbstractSet[str],
) -> None:
    """Keep the paragraphs between the headline and the rest of the article, where no rule speaks against them."""
    first = keeps.index(True) if True in keeps else 0
    headlines = (index for index in reversed(range(first)) if "used-as-title" in verdicts[index].witnesses)
    for index in range(max(next(headlines, first), first - _LEAD_REACH), first):
        if facts[index].block.terminated and prose_in(facts[index].block) >= _LEAD_PROSE:
            apart = verdicts[index].keep or verdicts[index].reason == "outside_main_container"
            keeps[index] = apart and log_odds[index] > -_LEAD_MARGIN and deciding.isdisjoint(verdicts[index].witnesses)


def _keep_listings(
    facts: Sequence[Facts], verdicts: Sequence[Verdict], keeps: list[bool], deciding: AbstractSet[str]
) -> None:
    """Keep the whole of a listing of which anything is kept."""
    for listing, lines in groupby(facts, attrgetter("listing")):
        indexes = [one.index for one in lines]
        if listing is not None and any(keeps[index] for index in indexes):
            for index in indexes:
                keeps[index] = keeps[index] or deciding.isdisjoint(verdicts[index].witnesses)


def _copies(facts: Sequence[Facts], log_odds: Sequence[float], keeps: Sequence[bool]) -> set[int]:
    """Blocks that say again what is kept; of two that say the same, the likelier one stays.

    What differs by a word is none: the same may be said of two things; nor is a line of code. A text in one piece is
    looked at last: where an article stands a second time so, its paragraphs stay.
    """
    seen: set[tuple[str, ...]] = set()
    found = set()
    said = [one for one, keep in zip(facts, keeps, strict=True) if keep and one.listing is None]
    kept = [one for one in said if one.block.words >= _COPY_WORDS]
    text = " ".join(one.block.normal for one in kept)
    whole = _WHOLE * sum(one.block.words for one in kept)
    for one in sorted(kept, key=lambda one: (one.block.words > whole, -log_odds[one.index])):
        own = trigrams(one.block.normal)
        is_said = own and len(own & seen) >= _COPY * len(own)
        if is_said and (one.block.words > whole or text.count(one.block.normal) > 1):
            found.add(one.index)
        seen |= own
    return found


def _unlike(index: int, first: int, last: int, copies: set[int], comments: range) -> str:
    """Why the model drops a Block where no rule says it."""
    if index in copies:
        return "repeated_paragraph"
    if index in comments:
        return "below_comments"
    return "before_the_article" if index < first else "after_the_article" if index > last else "unlike_the_article"


def _verdict(facts: Facts, by_rules: Verdict, chances: tuple[float, float, float], keep: bool, unlike: str) -> Verdict:
    log_odds, probability, likelier = chances
    sure = likelier if keep == (log_odds > 0) else _UNSURE if keep else by_rules.sure
    if keep == by_rules.keep:
        reason = by_rules.reason
    elif keep:
        reason = kept_as(facts)
    else:
        kinds = by_id()
        against = (id for id in by_rules.witnesses if kinds[id].kind not in {"guard", "context"})
        reason = unlike if unlike == "repeated_paragraph" else next(against, unlike)
    return Verdict(keep, sure, reason, by_rules.witnesses, probability)
