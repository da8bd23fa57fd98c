"""Rules on markup: what the elements round a Block say of it."""

from __future__ import annotations

from newsclean.judge.features import Facts

_NAVIGATION = frozenset("nav navbar navigation menu submenu dropdown megamenu offcanvas".split())
_RELATED = frozenset(
    "related recommended recommendation recommendations recirculation recirc readmore outbrain taboola "
    "morefrom trending popular mostread mostpopular promo promos teaser teasers upnext relacionadas "
    "relacionados zergnet revcontent".split()
)
_ADVERTISING = frozenset(
    "ad ads advert advertisement advertising adsense sponsor sponsored sponsorship dfp adslot adunit commercial".split()
)
_BYLINE = frozenset("byline bylines author authors autor auteur writer contributor contributors bio biography".split())
_DATE = frozenset(
    "date datetime timestamp dateline pubdate published publish dateposted postdate datum fecha meta metadata".split()
)


def in_navigation(facts: Facts) -> bool:
    """Inside the page's navigation."""
    return "nav" in facts.tags or bool(facts.words & _NAVIGATION)


def in_footer(facts: Facts) -> bool:
    """Inside the page's footer."""
    return "footer" in facts.tags or bool(facts.words & {"footer", "colophon", "contentinfo", "impressum"})


def in_aside(facts: Facts) -> bool:
    """Inside a sidebar or an aside."""
    return "aside" in facts.tags or bool(facts.words & {"sidebar", "aside", "complementary", "rail"})


def in_page_header(facts: Facts) -> bool:
    """Inside the site's header."""
    return bool(facts.words & {"masthead", "topbar", "navbar", "logo", "branding", "toolbar"}) or (
        "header" in facts.tags and not facts.in_main
    )


def in_form(facts: Facts) -> bool:
    """A control of a form, or its label."""
    return bool(facts.tags & {"button", "select", "option", "optgroup", "textarea", "fieldset", "legend", "dialog"})


def caption(facts: Facts) -> bool:
    """Caption of a picture, video or table."""
    if facts.block.tag in {"tr", "pre", "code", "blockquote"}:
        return False
    return bool(facts.tags & {"figcaption", "figure", "caption"}) or bool(
        facts.words & {"caption", "figcaption", "wp-caption", "legende", "bildunterschrift"}
    )


def share_widget(facts: Facts) -> bool:
    """Inside a box of share buttons."""
    return bool(
        facts.words
        & {"share", "sharing", "sharedaddy", "addtoany", "social", "socials", "addthis", "shareaholic", "followus"}
    )


def related_widget(facts: Facts) -> bool:
    """Inside a box of related or recommended articles."""
    return bool(facts.words & _RELATED)


def newsletter_widget(facts: Facts) -> bool:
    """Inside a newsletter or subscription box."""
    return bool(
        facts.words
        & {"newsletter", "newsletters", "subscribe", "subscription", "signup", "optin", "mailchimp", "mailinglist"}
    )


def comment_section(facts: Facts) -> bool:
    """Inside the readers' comments."""
    return bool(
        facts.words & {"comments", "comment", "disqus", "respond", "commentlist", "commentary", "replies", "kommentare"}
    )


def advertising_slot(facts: Facts) -> bool:
    """Inside a slot for advertising."""
    return bool(facts.words & _ADVERTISING)


def cookie_banner(facts: Facts) -> bool:
    """Inside a consent banner."""
    return bool(facts.words & {"cookie", "cookies", "gdpr", "consent", "onetrust", "cmp", "didomi", "privacy"})


def byline_element(facts: Facts) -> bool:
    """Inside the element that holds the byline."""
    return bool(facts.words & _BYLINE) or "address" in facts.tags


def date_element(facts: Facts) -> bool:
    """Inside the element that holds the date."""
    block = facts.block
    if block.words > 15 or block.prose or block.tag == "tr" or not facts.words & _DATE:
        return False
    return any(c.isdigit() for c in block.text)


def tag_list(facts: Facts) -> bool:
    """Inside the list of the article's tags or topics."""
    return facts.block.words <= 15 and bool(
        facts.words & {"tags", "tag", "topics", "categories", "category", "keywords", "etiquetas"}
    )


def breadcrumb_element(facts: Facts) -> bool:
    """Inside the element that holds the breadcrumb."""
    return bool(facts.words & {"breadcrumb", "breadcrumbs", "crumb", "crumbs"})


def skip_link(facts: Facts) -> bool:
    """Text for screen readers that helps to move about the page."""
    names = {"skip", "visually", "sr", "screenreader", "accessibility", "vh"}
    return facts.block.words <= 12 and bool(facts.words & names)


def popup(facts: Facts) -> bool:
    """Inside a pop-up window."""
    return bool(facts.words & {"modal", "popup", "overlay", "lightbox", "tooltip", "snackbar", "toast"})


def paywall_box(facts: Facts) -> bool:
    """Inside a box that asks for payment or registration."""
    return bool(facts.words & {"paywall", "piano", "regwall", "premium", "login", "signin", "register", "tinypass"})


def player_controls(facts: Facts) -> bool:
    """Inside an audio or video player or a gallery's controls."""
    names = {
        "player",
        "video",
        "audio",
        "jwplayer",
        "carousel",
        "slideshow",
        "gallery",
        "swiper",
        "slick",
        "playlist",
        "podcast",
    }
    return bool(facts.words & names)


def pagination(facts: Facts) -> bool:
    """Inside the links to other pages."""
    return bool(facts.words & {"pagination", "pager", "paging", "prevnext", "nextprev", "adjacent"})


def hidden_element(facts: Facts) -> bool:
    """Inside an element that is not shown."""
    return "hidden" in facts.words


def linked_label(facts: Facts) -> bool:
    """A short line that is a link as a whole."""
    block = facts.block
    return block.linked_share > 0.85 and not block.terminated and block.words <= 25 and block.tag not in {"h1", "h2"}


def linked_list(facts: Facts) -> bool:
    """Item of a list of links."""
    return (
        facts.block.tag in {"li", "dd", "td", "tr"}
        and facts.parent.linked > 0.7
        and facts.block.linked_share > 0.5
        and not facts.block.terminated
    )
