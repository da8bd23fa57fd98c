"""The rules: small named witnesses on one Block, in one table.

A rule's name is its id, and its reason is what users are shown. Rules on wording are phrases in `phrases/`, all others
are functions whose docstring is the reason.

Who overrules a rule that fires? Nobody, if it is in ALONE. Not the model, if it is proven, or newer than the weights:
see `model.deciding`. All others are weighed. Where the model is not asked, a guard overrules a rule that is not
`unguarded`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from newsclean.document import REMEMBERED, Block, told_by
from newsclean.judge.overlap import in_one_piece
from newsclean.judge.rules import guards, markup, own, shape, wording
from newsclean.judge.rules.needs import Test, worth_trying
from newsclean.judge.survey import Facts, survey


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as users see it."""

    id: str
    reason: str
    kind: str
    """`wording`, `shape`, `markup`, `guard`, `context`, `field`, `own`, or `model`: the last two are no witnesses."""
    unguarded: bool = False
    """Whether no guard overrules it; the model may, unless the rule is proven."""


def _of(functions: tuple[Test, ...], kind: str, *, unguarded: bool) -> tuple[Rule, ...]:
    return tuple(Rule(f.__name__, _reason(f), kind, unguarded) for f in functions)


def _reason(function: Test) -> str:
    return (function.__doc__ or "").split("\n", 1)[0].rstrip(".")


_WORDING = {
    "ad_choices": "Label of an advertising network",
    "advertisement": "Label of an advertisement",
    "affiliate_disclosure": "Notice that the outlet earns from links",
    "agency_credit": "Credit of an agency's reporters and editors",
    "app_prompt": "Invitation to get an app",
    "audio_player": "Label of an audio player",
    "author_bio": "Note on who the author is",
    "comment_prompt": "Invitation to comment, or a label of the comments",
    "contact_prompt": "Invitation to write to the newsroom or the author",
    "contributor_note": "Note on who contributed",
    "cookie_notice": "Notice about cookies or privacy",
    "copyright_notice": "Copyright or rights notice",
    "donation_plea": "Plea for support",
    "editing_note": "Note of the newsroom to itself",
    "feedback_prompt": "Invitation to report an error or to rate the page",
    "follow_prompt": "Invitation to follow on social media",
    "gallery_control": "Control of a picture gallery",
    "go_deeper": "Pointer to another article",
    "legal_notice": "Terms, disclaimer or other legal notice",
    "login_prompt": "Invitation to log in or register",
    "most_read_heading": "Heading of the most read articles",
    "navigation_label": "Label of the site's navigation",
    "newsletter_prompt": "Invitation to a newsletter",
    "opens_elsewhere": "Note that a link opens elsewhere",
    "paywall_prompt": "Notice that the rest is for subscribers",
    "photo_credit": "Credit of a photograph or picture",
    "placeholder": "Placeholder for something that is not there",
    "poll_prompt": "Invitation to a poll",
    "print_email": "Label for printing, saving or mailing",
    "published_line": "Line that says when it was published or updated",
    "read_more_link": "Link to the rest or to more",
    "reading_time": "Reading time",
    "related_heading": "Heading of related articles",
    "share_prompt": "Invitation to share",
    "subscribe_prompt": "Invitation to subscribe",
    "syndication_note": "Note on where else it was published",
    "tag_line": "Line of tags or topics",
    "video_player": "Label of a video player",
    "visit_counter": "Counter of visits, shares or comments",
}
"""Rules on wording and their reasons; their phrases stand in `phrases/`."""

_SHAPE_UNGUARDED = (
    shape.copyright_line,
    shape.date_only,
    shape.outlet_and_date,
    shape.byline,
    shape.byline_cue,
    shape.breadcrumb,
    shape.address_only,
    shape.social_handle,
    shape.separator,
    shape.numbers_only,
    shape.image_file,
    shape.leaked_code,
    shape.template_placeholder,
    shape.photo_credit_line,
    shape.caption_with_credit,
    shape.agency_credit_line,
    shape.author_note,
    shape.pointer_line,
    shape.printed_links,
)

_MARKUP_UNGUARDED = (
    markup.in_form,
    markup.text_field,
    markup.caption,
    markup.breadcrumb_element,
    markup.date_element,
    markup.pagination,
    markup.picture_caption,
    markup.call_to_action,
    markup.page_card,
    markup.disclaimer_box,
)

_MARKUP_GUARDED = (
    markup.cookie_banner,
    markup.in_navigation,
    markup.in_footer,
    markup.in_aside,
    markup.in_page_header,
    markup.share_widget,
    markup.related_widget,
    markup.newsletter_widget,
    markup.comment_section,
    markup.advertising_slot,
    markup.byline_element,
    markup.tag_list,
    markup.skip_link,
    markup.popup,
    markup.paywall_box,
    markup.player_controls,
    markup.hidden_element,
    markup.linked_label,
    markup.linked_list,
)

_GUARDS = (guards.attributed, guards.reported_speech, guards.long_prose, guards.linked_sentence)

_ELSEWHERE = {
    "context": {
        "appeal": "Stands in a box whose button asks the reader for something",
        "after_the_article": "Stands after the article's last paragraph",
        "among_boilerplate": "Label that stands among boilerplate, before the first or after the last paragraph",
        "before_the_article": "Stands before the article's first paragraph",
        "label_run": "One of several labels in a row",
        "outside_main_container": "Stands outside the part of the page that holds the article",
        "repeated_line": "The same line stands several times on the page",
        "under_furniture_heading": "Listed under a heading such as “Related articles”",
        "no_article": "There is no article: nothing but labels and boilerplate",
        "prose": "Sentences of the article",
        "subheading": "Short line between paragraphs: a subheading, a line of a list or of verse",
    },
    "field": {
        "used-as-title": "It is the record's title",
        "deck": "The deck: it stands under the headline and becomes the excerpt",
        "used-as-byline": "It states the authors",
        "used-as-date": "It states the date",
        "used-as-credit": "It states the source",
        "used-as-section": "It states the section",
        "used-as-label": "Label of a value",
    },
    "own": {
        own.REASON: "Matches a phrase of your own",
    },
    "model": {
        "below_comments": "Is a reader's comment, or stands below such",
        "far_from_prose": "Stands far from any sentence of the page, among its menus",
        "repeated_paragraph": "Says again what stands elsewhere in the article",
        "unlike_the_article": "Looks unlike the article that it stands in",
    },
}

_AGAIN = Rule("article_again", "The article a second time, in one piece", "context", unguarded=True)

RULES: tuple[Rule, ...] = (
    *(Rule(id, reason, "wording", unguarded=True) for id, reason in _WORDING.items()),
    *_of(_SHAPE_UNGUARDED, "shape", unguarded=True),
    *_of(_MARKUP_UNGUARDED, "markup", unguarded=True),
    *_of(_MARKUP_GUARDED, "markup", unguarded=False),
    *_of(_GUARDS, "guard", unguarded=False),
    *(Rule(id, reason, kind) for kind, table in _ELSEWHERE.items() for id, reason in table.items()),
    _AGAIN,
)

WITNESSES = tuple(rule for rule in RULES if rule.kind not in {"own", "model"})
"""The rules that the model weighs."""

GUARDS = frozenset(rule.id for rule in RULES if rule.kind == "guard")
WORDINGS = frozenset({*_WORDING, own.REASON})
FIELDS = frozenset(rule.id for rule in RULES if rule.kind == "field")
UNGUARDED = frozenset(rule.id for rule in RULES if rule.unguarded)
SETTLED = FIELDS | {own.REASON}
"""What is known of a Block before it is judged: that it states a field, that the user does not want it."""
ALONE = SETTLED | {"separator"}
"""The rules that nobody overrules: what is settled, and a line without words, of which no gold tells."""

_LONGEST = 800
"""Characters; a longer line has no shape but that of leaked code, and no pattern need be tried on it."""

_CACHED = 4096
"""So many sets of signs are remembered with the rules that are worth trying on them."""


@cache
def by_id() -> dict[str, Rule]:
    """All rules by their ids."""
    return {rule.id: rule for rule in RULES}


def examine(
    blocks: Sequence[Block], title: str | None, authors: Sequence[str] = (), stated: str = ""
) -> tuple[Facts, ...]:
    """The Facts of all Blocks of a document; see `survey` for the other arguments."""
    hits = list(map(_worded, blocks))
    again = in_one_piece(blocks)
    if again is not None:
        hits[again] = (_AGAIN.id,)
    return survey(blocks, hits, title, authors, stated)


def _worded(block: Block) -> tuple[str, ...]:
    """The rules on wording that a Block fires."""
    hits = () if block.attributed else wording.matches(block.normal)
    if hits and (guards.tells(block) or (hits == ("go_deeper",) and guards.is_behind_a_pointer(block))):
        return ()
    return hits


def fired(facts: Facts) -> tuple[str, ...]:
    """The ids of all rules that fire on a Block, in the order of the table.

    What a line of a listing says is no sign of anything: there markup alone is asked.
    """
    block = facts.block
    hits, tests = (facts.hits, _on_text(block.text)) if facts.listing is None else ((), ())
    if block.ancestors:
        words = block.words
        tests += tuple([test for most, test in _on_path(markup.signs_of(facts)) if words <= most])
    return hits + tuple([test.__name__ for test in tests if test(facts)])


@lru_cache(REMEMBERED)
def _on_text(text: str) -> tuple[Test, ...]:
    """The rules that are worth trying on a text, whatever stands round it."""
    told = told_by(text)
    words, attributed = told["words"], told["attributed"]
    on_line = _on_line if len(text) <= _LONGEST and not attributed else _on_prose
    tests = [test for most, test in on_line(shape.signs_of(text, told["normal"])) if words <= most]
    if told["prose"] or attributed:  # what a guard keeps are sentences
        tests += _GUARDS
    return tuple(tests)


@lru_cache(_CACHED)
def _on_line(signs: frozenset[str]) -> tuple[tuple[int, Test], ...]:
    return worth_trying(_SHAPE_UNGUARDED, signs)


@lru_cache(_CACHED)
def _on_prose(signs: frozenset[str]) -> tuple[tuple[int, Test], ...]:
    return worth_trying((shape.leaked_code,), signs)


@lru_cache(_CACHED)
def _on_path(signs: frozenset[str]) -> tuple[tuple[int, Test], ...]:
    return worth_trying(_MARKUP_UNGUARDED + _MARKUP_GUARDED, signs)
