"""Rules on markup: what the elements round a Block say of it."""

from __future__ import annotations

from newsclean.judge.features import Facts


def in_navigation(facts: Facts) -> bool:
    """Inside the page's navigation."""
    return "nav" in facts.tags or bool(facts.words & {"nav", "navbar", "navigation", "menu", "submenu", "dropdown", "megamenu", "offcanvas"})


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
    return bool(facts.tags & {"figcaption", "figure", "caption"}) or bool(
        facts.words & {"caption", "figcaption", "wp-caption", "legende", "bildunterschrift"}
    )


def share_widget(facts: Facts) -> bool:
    """Inside a box of share buttons."""
    return bool(facts.words & {"share", "sharing", "sharedaddy", "addtoany", "social", "socials", "addthis", "shareaholic", "followus"})


def related_widget(facts: Facts) -> bool:
    """Inside a box of related or recommended articles."""
    names = "related recommended recommendation recommendations recirculation recirc readmore outbrain taboola morefrom jp trending popular "
    names += "mostread mostpopular promo promos teaser teasers upnext relacionadas relacionados zergnet revcontent"
    return bool(facts.words & set(names.split()))


def newsletter_widget(facts: Facts) -> bool:
    """Inside a newsletter or subscription box."""
    return bool(facts.words & {"newsletter", "newsletters", "subscribe", "subscription", "signup", "optin", "mailchimp", "mailinglist"})


def comment_section(facts: Facts) -> bool:
    """Inside the readers' comments."""
    return bool(facts.words & {"comments", "comment", "disqus", "respond", "commentlist", "commentary", "replies", "kommentare"})


def advertising_slot(facts: Facts) -> bool:
    """Inside a slot for advertising."""
    names = "ad ads advert advertisement advertising adsense sponsor sponsored sponsorship dfp adslot adunit commercial"
    return bool(facts.words & set(names.split()))


def cookie_banner(facts: Facts) -> bool:
    """Inside a consent banner."""
    return bool(facts.words & {"cookie", "cookies", "gdpr", "consent", "onetrust", "cmp", "didomi", "privacy"})


def byline_element(facts: Facts) -> bool:
    """Inside the element that holds the byline."""
    names = "byline bylines author authors autor auteur writer contributor contributors bio biography"
    return bool(facts.words & set(names.split())) or "address" in facts.tags


def date_element(facts: Facts) -> bool:
    """Inside the element that holds the date."""
    names = "date datetime timestamp dateline pubdate published publish dateposted postdate datum fecha meta metadata"
    return facts.block.words <= 15 and (bool(facts.words & set(names.split())) or facts.block.tag == "time")


def tag_list(facts: Facts) -> bool:
    """Inside the list of the article's tags or topics."""
    return facts.block.words <= 15 and bool(facts.words & {"tags", "tag", "topics", "categories", "category", "keywords", "etiquetas"})


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
    names = {"player", "video", "audio", "jwplayer", "carousel", "slideshow", "gallery", "swiper", "slick", "playlist", "podcast"}
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
    return facts.block.tag in {"li", "dd", "td", "tr"} and facts.list_linked > 0.7 and facts.block.linked_share > 0.5 and not facts.block.terminated
