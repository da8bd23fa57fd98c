"""Rules on markup: what the elements round a Block say of it."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet

from newsclean.document import SUBHEADINGS
from newsclean.judge.rules.needs import ANY_LENGTH, Test, all_signs, needs
from newsclean.judge.survey import Facts

_HEADER = "masthead topbar navbar logo branding toolbar"
_CAPTION_PROSE = 60
"""Words of prose; no caption has more."""
_CARD = frozenset({"bookmark", "mixtape"})


def _inside(names: str = "", *, tags: str = "", most: int = ANY_LENGTH) -> Callable[[Test], Test]:
    """Declare which elements a Block must be inside of for a rule to be tried.

    Args:
        names: Words of a class, id or role, separated by spaces.
        tags: Or elements.
        most: So many words may the Block have at most.

    """
    return needs(most, [*names.split(), *map(_element, tags.split())])


def _element(tag: str) -> str:
    """The sign of an element, which is not to be mistaken for a class of that name."""
    return f"<{tag}>"


@_inside("nav navbar navigation menu submenu dropdown megamenu offcanvas", tags="nav")
def in_navigation(_: Facts) -> bool:
    """Inside the page's navigation."""
    return True


@_inside("footer colophon contentinfo impressum", tags="footer")
def in_footer(facts: Facts) -> bool:
    """Inside the page's footer."""
    return "blockquote" not in facts.tags  # whose footer says who said it


@_inside("sidebar aside complementary rail", tags="aside")
def in_aside(_: Facts) -> bool:
    """Inside a sidebar or an aside."""
    return True


@_inside(_HEADER, tags="header")
def in_page_header(facts: Facts) -> bool:
    """Inside the site's header."""
    return not facts.in_main or not facts.words.isdisjoint(_HEADER.split())


@_inside(tags="button select option optgroup fieldset legend dialog")
def in_form(facts: Facts) -> bool:
    """A control of a form, or its label."""
    return facts.tags.isdisjoint(SUBHEADINGS)  # a button in a heading opens the answer to a question


@_inside(tags="textarea")
def text_field(_: Facts) -> bool:
    """Inside a field for text: a form's, or one to copy from, such as the article's code for republishing."""
    return True


@_inside("caption figcaption wp-caption legende bildunterschrift", tags="figcaption figure caption")
def caption(facts: Facts) -> bool:
    """Caption of a picture, video or table."""
    return facts.block.tag not in {"tr", "pre", "code"} and "blockquote" not in facts.tags


@_inside(tags="figcaption")
def picture_caption(facts: Facts) -> bool:
    """Caption of a picture, in the element made for it."""
    block = facts.block
    # what a figure holds besides may be quoted, code or a table; and some sites put whole paragraphs below a picture
    return facts.tags.isdisjoint(("blockquote", "pre", "code", "table")) and block.prose < _CAPTION_PROSE


@_inside("share sharing sharedaddy addtoany social socials addthis shareaholic followus")
def share_widget(_: Facts) -> bool:
    """Inside a box of share buttons."""
    return True


@_inside(
    "related recommended recommendation recommendations recirculation recirc readmore outbrain taboola "
    "morefrom trending popular mostread mostpopular promo promos teaser teasers upnext relacionadas "
    "relacionados zergnet revcontent"
)
def related_widget(_: Facts) -> bool:
    """Inside a box of related or recommended articles."""
    return True


@_inside("newsletter newsletters subscribe subscription signup optin mailchimp mailinglist")
def newsletter_widget(_: Facts) -> bool:
    """Inside a newsletter or subscription box."""
    return True


@_inside("comments comment disqus respond commentlist replies kommentare")
def comment_section(_: Facts) -> bool:
    """Inside the readers' comments."""
    return True


@_inside("ad ads advert advertisement advertising adsense sponsor sponsored sponsorship dfp adslot adunit commercial")
def advertising_slot(_: Facts) -> bool:
    """Inside a slot for advertising."""
    return True


@_inside("cta ctas", most=60)
def call_to_action(facts: Facts) -> bool:
    """Inside a box that calls for something: to sign up, to buy, to book."""
    return facts.words.isdisjoint(("list", "table", "promo"))  # such boxes hold what an article compares


@_inside("bookmark mixtape digest embedded", most=60)
def page_card(facts: Facts) -> bool:
    """Inside a card that shows another page: its headline, its teaser, its address."""
    put_in = _is_called(facts, {"embedded"}, {"post", "publication"}) or _is_called(facts, {"digest"}, {"embed"})
    return put_in or not _CARD.isdisjoint(facts.words)


def _is_called(facts: Facts, first: AbstractSet[str], second: AbstractSet[str]) -> bool:
    """Whether one element has words of both sets in its name, and is not round most of the page."""
    first, second = first & facts.words, second & facts.words
    return any(not first.isdisjoint(one.words) and not second.isdisjoint(one.words) for one in facts.block.ancestors)


@_inside("disclaimer disclaimers disclosures", most=100)
def disclaimer_box(_: Facts) -> bool:
    """Inside a box that states a disclaimer."""
    return True


@_inside("cookie cookies gdpr consent onetrust cmp didomi privacy")
def cookie_banner(_: Facts) -> bool:
    """Inside a consent banner."""
    return True


@_inside("byline bylines author authors autor auteur writer contributor contributors bio biography", tags="address")
def byline_element(_: Facts) -> bool:
    """Inside the element that holds the byline."""
    return True


@_inside(
    "date datetime timestamp dateline pubdate published publish dateposted postdate datum fecha meta metadata",
    most=15,
)
def date_element(facts: Facts) -> bool:
    """Inside the element that holds the date."""
    block = facts.block
    return not block.prose and block.tag != "tr" and any(c.isdigit() for c in block.text)


@_inside("tags tag topics categories category keywords etiquetas", most=15)
def tag_list(_: Facts) -> bool:
    """Inside the list of the article's tags or topics."""
    return True


@_inside("breadcrumb breadcrumbs crumb crumbs")
def breadcrumb_element(_: Facts) -> bool:
    """Inside the element that holds the breadcrumb."""
    return True


@_inside("skip visually sr screenreader accessibility vh", most=12)
def skip_link(_: Facts) -> bool:
    """Text for screen readers that helps to move about the page."""
    return True


@_inside("modal popup overlay lightbox tooltip snackbar toast")
def popup(_: Facts) -> bool:
    """Inside a pop-up window."""
    return True


@_inside("paywall piano regwall premium login signin register tinypass")
def paywall_box(_: Facts) -> bool:
    """Inside a box that asks for payment or registration."""
    return True


@_inside("player video audio jwplayer carousel slideshow gallery swiper slick playlist podcast")
def player_controls(_: Facts) -> bool:
    """Inside an audio or video player or a gallery's controls."""
    return True


@_inside("pagination pager paging prevnext nextprev adjacent")
def pagination(_: Facts) -> bool:
    """Inside the links to other pages."""
    return True


@_inside("hidden")
def hidden_element(_: Facts) -> bool:
    """Inside an element that is not shown."""
    return True


@_inside(most=25)
def linked_label(facts: Facts) -> bool:
    """A short line that is a link as a whole."""
    block = facts.block
    return block.linked_share > 0.85 and not block.terminated and block.tag not in {"h1", "h2"}


@_inside()
def linked_list(facts: Facts) -> bool:
    """Item of a list of links."""
    return (
        facts.block.tag in {"li", "dd", "td", "tr"}
        and facts.parent.linked > 0.7
        and facts.block.linked_share > 0.5
        and not facts.block.terminated
    )


_SIGNS = all_signs(__name__)
_TAGS = frozenset(sign[1:-1] for sign in _SIGNS if sign.startswith("<"))


def signs_of(facts: Facts) -> frozenset[str]:
    """The signs that stand round a Block, of all those that some rule needs."""
    return (facts.words & _SIGNS).union(map(_element, facts.tags & _TAGS))
