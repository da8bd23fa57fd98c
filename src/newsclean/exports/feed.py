"""Feeds: RSS, RDF and Atom, which is also what Blogger exports; and the notes of Evernote, built much like them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, repeat
from xml.etree.ElementTree import Element, ParseError, XMLParser, tostring

from newsclean.decoding.decode import decode
from newsclean.document import InputError
from newsclean.exports.post import Post
from newsclean.exports.xml_controls import without_controls

_HEAD = re.compile(
    rb"\s*(?:(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[[^\]]*\]\s*)?>)\s*)*+"
    rb"<(?:rss|rdf:RDF|feed|en-export)[\s>]",
    re.DOTALL,
)
_HEAD_WITHIN = 8192
_MARKS = re.compile(
    rb"<!\[CDATA\[.*?\]\]>|<!--.*?-->|<(?:[\w.-]+:)?(?:(?P<item>item|entry|note)|encoded|content|description|summary)[\s/>]",
    re.DOTALL,
)
"""Where items and their bodies begin; what sections of characters and comments hold are no elements."""
_ITEMS = frozenset({"item", "entry", "note"})
_BODIES = ("encoded", "content", "description", "summary")
_ASIDE = ("{http://search.yahoo.com/mrss/", "{http://www.itunes.com/dtds/podcast")
"""What is said of pictures, films and sounds by the names that are the article's."""
_KIND = re.compile(r"/kind#(\w+)")
_NO_POSTS = frozenset({"comment", "settings", "template"})
"""What Blogger exports beside posts and pages."""


def sniff(data: bytes) -> bool:
    """Whether `data` is a feed."""
    return _HEAD.match(data, 0, _HEAD_WITHIN) is not None


def posts(data: bytes) -> Iterator[Post]:
    """The items of a feed, in its order.

    Raises:
        InputError: It is no sound XML, or declares entities, which no feed does and which may multiply.

    """
    data = without_controls(decode(data).text.encode(errors="replace"))
    root = _parsed(data)
    channel = root.find("channel")
    site = {child.tag: _markup(child) for child in (root if channel is None else channel) if child.tag in _OF_SITE}
    items = (element for element in root.iter() if element.tag in _ITEMS)
    for item, line in zip(items, chain(_lines(data), repeat(1))):  # noqa: B905  (the lines do not end)
        if _is_post(item):
            yield _post(item, site, line)


_OF_SITE = frozenset({"title", "language"})


def _parsed(data: bytes) -> Element:
    """The root of a feed in UTF-8; its elements' names have lost their namespaces."""
    head = _HEAD.match(data, 0, _HEAD_WITHIN)
    if head and b"<!ENTITY" in head[0]:
        raise InputError("broken", "This feed declares entities, which may be meant to do harm. Delete its <!DOCTYPE>.")
    parser = XMLParser(encoding="utf-8")  # noqa: S314  (nothing is expanded: see above)
    try:
        parser.feed(data)
        root: Element = parser.close()
    except (ParseError, ValueError) as error:
        raise InputError("broken", f"This feed is no sound XML ({error}). Mend it, or save it once more.") from None
    for element in root.iter():
        if not element.tag.startswith(_ASIDE):
            element.tag = element.tag.rpartition("}")[2]
    return root


def _lines(data: bytes) -> Iterator[int]:
    """The line on which each item's body begins, or else the item."""
    line, seen = 1, 0
    item: int | None = None
    for mark in _MARKS.finditer(data):
        if data.startswith(b"<!", mark.start()):
            continue
        line += data.count(b"\n", seen, mark.start())
        seen = mark.start()
        if mark["item"] and item is not None:
            yield item
        if mark["item"]:
            item = line
        elif item is not None:
            yield line
            item = None
    if item is not None:
        yield item


def _is_post(item: Element) -> bool:
    kinds = [_KIND.search(child.get("term", "")) for child in item.iter("category")]
    said = [kind[1] for kind in kinds if kind] + [(child.text or "").lower() for child in item.iter("type")]
    return _NO_POSTS.isdisjoint(said)


def _post(item: Element, site: dict[str, str], line: int) -> Post:
    told: dict[str, str] = {}
    for child in item:
        told.setdefault(child.tag, _markup(child).strip())
    held = [name for name in _BODIES if told.get(name)]
    body = held[0] if held else ""
    link = _address(item)
    metadata = {
        "title": told.get("title"),
        "date": told.get("published") or told.get("pubDate") or told.get("date") or told.get("created"),
        "updated": told.get("updated"),
        "author": _authors(item),
        "excerpt": told[held[1]] if len(held) > 1 else None,
        "link": link,
        "tags": [tag for tag in map(_tag, item.iter("category")) if tag],
        "language": site.get("language"),
        "source": site.get("title"),
        "status": told.get("status"),
        "draft": item.findtext("control/draft"),
    }
    cut = ("The feed holds no more of this article than its summary.",) if body == "summary" else ()
    return Post((link or "").rstrip("/").rpartition("/")[2], metadata, told.get(body, ""), line, cut)


def _markup(element: Element) -> str:
    """What an element holds: text, which may be escaped HTML, or XHTML itself."""
    return (element.text or "") + "".join(tostring(child, "unicode", method="html") for child in element)


def _authors(item: Element) -> list[str]:
    """The names of those who wrote it: Atom's, those of RSS (behind an address) and Evernote, those of Dublin Core."""
    from email.utils import parseaddr  # noqa: PLC0415  (imported where it is used: 15 ms)

    for path in ("author/name", "author", "note-attributes/author", "creator"):
        names = [name.text.strip() for name in item.iterfind(path) if name.text and name.text.strip()]
        if names:
            return [parseaddr(name)[0] or name if "@" in name else name for name in names]
    return []


def _address(item: Element) -> str | None:
    """Where the article stands."""
    links = [link.text or link.get("href") for link in item.iter("link") if link.get("rel", "alternate") == "alternate"]
    links += [link.text for link in item.iter("source-url")]
    return next((link.strip() for link in links if link), None)


def _tag(category: Element) -> str:
    named = category.text or category.get("label") or category.get("term") or ""
    return "" if _KIND.search(named) else named.strip()
