"""The second look: each Block among its neighbours, and where the article begins and ends.

The article's span is the run of Blocks with the greatest sum of scores, positive for prose, negative for labels and
boilerplate: maximum subsequence segmentation (J. Pasternack and D. Roth, "Extracting article text from the web with
maximum subsequence segmentation", WWW 2009).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from newsclean.document import SUBHEADINGS, Block, Element, Verdict
from newsclean.judge.rules import WORDINGS, own
from newsclean.judge.survey import Facts
from newsclean.text import sentence_ends


@dataclass(slots=True)
class Leaning:
    """What a Block's own looks say of it."""

    against: str | None
    """The rule that speaks against it, if any."""
    decided: bool
    """Whether that rule decides alone."""
    witnesses: tuple[str, ...]


PAGES = frozenset({"html", "scraped-text"})
"""Formats of pages, most of which is not the article's."""
MIN_PROSE = 15
"""Words of prose; a page with less has no article: an index page holds headlines alone."""

_CLOCK_TIME = re.compile(r"\W*\d{1,2}[:.h]\d{2}\W*(?:[ap]\.?m\.?|uhr|h)?\W*", re.IGNORECASE)

_YEAR = re.compile(r"(?:1[89]|20)\d\d")

_LABEL_COST = {"plain-text": 1.0, "front-matter": 0.5, "scraped-text": 4.0, "html": 4.0}
"""What a short line without a sentence costs, in words of prose: in a page's text it is seldom the article's."""
_UNLINKED_COST = 1.0
"""What it costs where markup tells that it is no link: then it is a subheading, an item, a cell rather than a menu."""
_BOILERPLATE_COST = 8.0
FEW = 12
"""A document of fewer Blocks tells the network too little: its first and last lines are all its context."""
_FEW_COST = 4.0
"""What boilerplate costs there: no menu and no footer is so short that it must not be bridged."""
_PROSE_MOST = 40.0
"""A paragraph counts for no more words than this: one huge block must not bridge a footer to the article."""
_OUTSIDE_COST = 12.0
_LABEL_RUN = 4
"""So many labels in a row between paragraphs are a list of links or a menu, not subheadings."""
_REPEATS = 3
_MAY_REPEAT = frozenset({"tr", "td", "th", "h2", "h3", "h4", "pre", "dt"})
"""Cells, subheadings and code say the same thing again and mean it."""

_ASKING = frozenset(
    {"app_prompt", "contact_prompt", "donation_plea", "login_prompt", "newsletter_prompt", "subscribe_prompt"}
)
"""Rules on wording that a button fires which asks for a subscription, a gift, an address."""
_BUTTON = frozenset({"btn", "button", "buttons"})
_BUTTON_DEPTH = 3
"""So far out is a button called one."""
_BOX_BLOCKS, _BOX_PROSE, _BOX_SHARE = 8, 60, 0.15
"""So many Blocks, words of prose and so large a share of the page's may a box hold that asks for something."""

_LIKE_HEADINGS = (WORDINGS | {"byline", "date_only"}) - {
    own.REASON,
    "go_deeper",
    "most_read_heading",
    "related_heading",
}
"""Rules that a subheading may fire; what heads a list of other articles may have teasers below it."""

QUESTION = ("?", "？", "؟")

_SURE_RULE = 0.97
_SURE_LEANING = 0.85
_SURE_CONTEXT = 0.8
_SURE_PROSE = 0.95
_SURE_LABEL = 0.7
"""How sure a verdict is by its kind, where the model is not asked."""


def in_context(format: str, facts: Sequence[Facts], leanings: Sequence[Leaning]) -> tuple[Verdict, ...]:
    """Turn leanings into verdicts by what stands round each Block."""
    drops = [leaning.against for leaning in leanings]
    page = format in PAGES
    _keep_times(facts, drops, page=page)
    if not page:
        _keep_years(facts, drops)
    _keep_subheadings(facts, drops)
    if page:
        _drop(drops, _repeated(facts), "repeated_line")
        _drop(drops, _outside(facts), "outside_main_container")
        _drop(drops, _appeals(facts), "appeal")
    _drop(drops, _under_headings(facts), "under_furniture_heading")
    first, last = _span(facts, drops, _LABEL_COST[format], _BOILERPLATE_COST if len(facts) >= FEW else _FEW_COST)
    if page:
        _drop(drops, range(first), "before_the_article")
        _drop(drops, range(last + 1, len(drops)), "after_the_article")
        _drop(drops, _label_runs(facts, drops), "label_run")
    else:
        _drop(drops, _among_boilerplate(facts, drops), "among_boilerplate")
    if page and kept_prose(facts, (drop is None for drop in drops)) < MIN_PROSE:
        _drop(drops, range(len(drops)), "no_article")
    return tuple(_verdict(one, leaning, drop) for one, leaning, drop in zip(facts, leanings, drops, strict=True))


def _drop(drops: list[str | None], indexes: Sequence[int], reason: str) -> None:
    for index in indexes:
        drops[index] = drops[index] or reason


def _keep_times(facts: Sequence[Facts], drops: list[str | None], *, page: bool) -> None:
    """Times of day that stand over paragraphs, more than one of them, are the entries of a liveblog.

    So are days those of a chronicle or a calendar; on a page they may be those of comments.
    """
    times = [
        one.index
        for one, following in pairwise(facts)
        if drops[one.index] == "date_only"
        and following.block.prose
        and (_CLOCK_TIME.fullmatch(one.block.text) or not page)
    ]
    if len(times) > 1:
        for index in times:
            drops[index] = None


def _keep_years(facts: Sequence[Facts], drops: list[str | None]) -> None:
    """Years that stand over paragraphs, more than one of them, head the parts of a chronicle; some may have no text."""
    years = [one for one in facts if drops[one.index] == "numbers_only" and _YEAR.fullmatch(one.block.text)]
    heads = [one for one in years if one.index + 1 < len(facts) and facts[one.index + 1].block.prose]
    if len(heads) > 1:
        for one in years:
            drops[one.index] = None


def _keep_subheadings(facts: Sequence[Facts], drops: list[str | None]) -> None:
    """A heading between two paragraphs heads the second, though it is worded as a label of the site is: `Privacy`."""
    for before, one, following in zip(facts, facts[1:], facts[2:], strict=False):
        if one.block.tag in SUBHEADINGS and drops[one.index] in _LIKE_HEADINGS:
            beside = (before, following)
            if all(other.block.prose and drops[other.index] is None for other in beside):
                drops[one.index] = None


def _verdict(facts: Facts, leaning: Leaning, drop: str | None) -> Verdict:
    if drop is None:
        sure = _SURE_PROSE if facts.block.prose else _SURE_LABEL
        return Verdict(True, sure, kept_as(facts), leaning.witnesses)
    if drop == leaning.against:
        sure = _SURE_RULE if leaning.decided else _SURE_LEANING
        return Verdict(False, sure, drop, leaning.witnesses)
    return Verdict(False, _SURE_CONTEXT, drop, (*leaning.witnesses, drop))


def kept_as(facts: Facts) -> str:
    """The reason for which a Block is kept."""
    return "prose" if facts.block.prose else "subheading"


def _repeated(facts: Sequence[Facts]) -> list[int]:
    return [
        one.index
        for one in facts
        if one.repeats >= _REPEATS and not one.block.prose and one.block.tag not in _MAY_REPEAT
    ]


def _outside(facts: Sequence[Facts]) -> list[int]:
    return [one.index for one in facts if not one.in_main]


def _appeals(facts: Sequence[Facts]) -> list[int]:
    """Boxes within or below the article that ask the reader for something, as their button says: `Subscribe now`."""
    most = min(_BOX_PROSE, _BOX_SHARE * sum(one.block.prose for one in facts))
    boxes = {_box(facts, one, most) for one in facts if not _ASKING.isdisjoint(one.hits) and _is_button(one)}
    return [one.index for one in facts if not boxes.isdisjoint(one.block.ancestors)] if boxes else []


def _is_button(facts: Facts) -> bool:
    """Whether it is a button below the article's beginning, and no such one as stands behind each thing compared."""
    around = facts.block.ancestors[-_BUTTON_DEPTH:]
    called = any(element.tag == "button" or not _BUTTON.isdisjoint(element.words) for element in around)
    return called and facts.prose_before > 0 and facts.repeats < _REPEATS


def _box(facts: Sequence[Facts], button: Facts, most: float) -> Element:
    """The outermost element round a button that holds a few lines, and so many words of prose at the most."""
    box = button.block.ancestors[-1]
    for element in reversed(button.block.ancestors):
        held = [one.block for one in facts if element in one.block.ancestors]
        if len(held) > _BOX_BLOCKS or sum(block.prose for block in held) > most:
            break
        box = element
    return box


def _under_headings(facts: Sequence[Facts]) -> list[int]:
    """Headlines listed under a heading such as "Related articles", up to the next prose; on a page they are links."""
    found = []
    listing = False
    for one in facts:
        if "related_heading" in one.hits or "most_read_heading" in one.hits:
            listing = True
        elif one.block.prose or one.block.words > 30 or (one.marked_up and not one.block.is_linked):
            listing = False
        elif listing:
            found.append(one.index)
    return found


def _span(
    facts: Sequence[Facts], drops: Sequence[str | None], label_cost: float, boilerplate_cost: float
) -> tuple[int, int]:
    """The first and the last index of the run of Blocks with the greatest sum; (0, -1) where there is none."""
    best, first, last = 0.0, 0, -1
    total, start = 0.0, 0
    for one in facts:
        total += _score(one, drops[one.index], label_cost, boilerplate_cost)
        if total <= 0:
            total, start = 0.0, one.index + 1
        elif total > best:
            best, first, last = total, start, one.index
    return _widened(facts, drops, first, last)


def _widened(facts: Sequence[Facts], drops: Sequence[str | None], first: int, last: int) -> tuple[int, int]:
    """The run, with what stands beside its ends in the same element and is no link: a salutation, a signature."""

    def belongs(index: int, edge: int) -> bool:
        block = facts[index].block
        same = len(block.ancestors) > 1 and block.ancestors[-2:-1] == facts[edge].block.ancestors[-2:-1]
        return same and drops[index] is None and not block.is_linked

    while 0 < first <= last and belongs(first - 1, first):
        first -= 1
    while first <= last < len(facts) - 1 and belongs(last + 1, last):
        last += 1
    return first, last


def _score(facts: Facts, drop: str | None, label_cost: float, boilerplate_cost: float) -> float:
    if drop == "outside_main_container":
        return -_OUTSIDE_COST
    if drop:
        return -boilerplate_cost if not drop.startswith("used-as") else 0.0
    if facts.block.prose:
        return min(float(facts.block.prose), _PROSE_MOST)
    return -_UNLINKED_COST if facts.block.ancestors and not facts.block.is_linked else -label_cost


def _among_boilerplate(facts: Sequence[Facts], drops: Sequence[str | None]) -> list[int]:
    """Labels before the first or after the last paragraph that stand on the far side of boilerplate."""
    prose = [one.index for one in facts if one.block.prose and drops[one.index] is None]
    boilerplate = [index for index, drop in enumerate(drops) if drop]
    if not prose or not boilerplate:
        return []
    head = max((index for index in boilerplate if index < prose[0]), default=0)
    tail = min((index for index in boilerplate if index > prose[-1]), default=len(drops))
    return [one.index for one in facts if one.index < head or one.index > tail]


def _label_runs(facts: Sequence[Facts], drops: Sequence[str | None]) -> list[int]:
    found = []
    for is_label, group in groupby(facts, key=lambda one: _is_label(one, drops[one.index])):
        run = [one.index for one in group]
        if is_label and len(run) >= _LABEL_RUN:
            found += run
    return found


def _is_label(facts: Facts, drop: str | None) -> bool:
    block = facts.block
    if drop is not None:
        return True
    if block.ancestors and not block.is_linked:
        return False
    return not block.prose and block.words <= 12 and not block.mark


def kept_prose(facts: Sequence[Facts], keeps: Iterable[bool]) -> int:
    """How many words of prose are kept, questions aside: a headline may be one."""
    kept = (one.block for one, keep in zip(facts, keeps, strict=True) if keep)
    return sum(block.prose for block in kept if not _is_question(block))


def _is_question(block: Block) -> bool:
    return block.text.endswith(QUESTION) and len(sentence_ends(block.text)) == 1
