"""Feeds: RSS, RDF and Atom, which is also what Blogger exports; and the notes of Evernote, built much like them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError, XMLParser, tostring

from newsclean.document import InputError
from newsclean.exports.post import Post

_HEAD = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*>)\s*)*+<(?:rss|rdf:RDF|feed|en-export)[\s>]",
    re.DOTALL,
)
_ITEM = re.compile(rb"<(?:item|entry|note)[\s>]")
_ITEMS = frozenset({"item", "entry", "note"})
_BODY = re.compile(rb"<(?:content|description|summary)\b")
_BODIES = ("encoded", "content", "description", "summary")
_KIND = re.compile(r"/kind#(\w+)")
_POSTS = frozenset({"post", "page"})
"""What Blogger exports beside them are comments, settings and templates."""


def sniff(data: bytes) -> bool:
    """Whether `data` is a feed."""
    return _HEAD.match(data, 0, 8192) is not None


def posts(data: bytes) -> Iterator[Post]:
    """The items of a feed, in its order.

    Raises:
        InputError: It is no sound XML, or declares entities, which no feed does and which may multiply.

    """
    root = _parsed(data)
    starts = [match.start() for match in _ITEM.finditer(data)]
    items = [element for element in root.iter() if element.tag in _ITEMS]
    site = {child.tag: _markup(child) for child in (root.find("channel") or root) if child.tag in {"title", "language"}}
    for number, item in enumerate(items):
        if _is_post(item):
            start = starts[number] if len(starts) == len(items) else 0
            body = _BODY.search(data, start)
            yield _post(item, site, 1 + data.count(b"\n", 0, body.start() if body else start))


def _parsed(data: bytes) -> Element:
    """The feed's root; its elements' names have lost their namespaces."""
    if b"<!ENTITY" in data[:8192]:
        raise InputError("broken", "This feed declares entities, which no feed needs. They may be meant to do harm.")
    parser = XMLParser()  # noqa: S314  (nothing is expanded: see above)
    try:
        parser.feed(data)
        root: Element = parser.close()
    except (ParseError, ValueError) as error:
        raise InputError("broken", f"This feed is no sound XML ({error}). Mend it, or save it once more.") from None
    for element in root.iter():
        element.tag = str(element.tag).rpartition("}")[2]
    return root


def _is_post(item: Element) -> bool:
    kinds = [_KIND.search(child.get("term", "")) for child in item.iter("category")]
    said = [kind[1] for kind in kinds if kind] + [(child.text or "").lower() for child in item.iter("type")]
    return not said or not _POSTS.isdisjoint(said)


def _post(item: Element, site: dict[str, str], line: int) -> Post:
    told: dict[str, str] = {}
    for child in item:
        told.setdefault(child.tag, _markup(child).strip())
    held = [name for name in _BODIES if told.get(name)]
    body = held[0] if held else ""
    name = next((child.text for child in (*item.iter("name"), *item.iter("author")) if child.text), None)
    link = _address(item)
    metadata = {
        "title": told.get("title"),
        "date": told.get("published") or told.get("pubDate") or told.get("date") or told.get("created"),
        "updated": told.get("updated"),
        "author": name or told.get("creator"),
        "excerpt": told[held[1]] if len(held) > 1 else None,
        "link": link,
        "tags": [tag for tag in map(_tag, item.iter("category")) if tag],
        "language": site.get("language"),
        "source": site.get("title"),
        "status": told.get("status"),
    }
    cut = ("The feed holds no more of this article than its summary.",) if body == "summary" else ()
    return Post((link or "").rstrip("/").rpartition("/")[2], metadata, told.get(body, ""), line, cut)


def _markup(element: Element) -> str:
    """What an element holds: text, which may be escaped HTML, or XHTML itself."""
    return (element.text or "") + "".join(tostring(child, "unicode", method="html") for child in element)


def _address(item: Element) -> str | None:
    """Where the article stands."""
    links = [link.text or link.get("href") for link in item.iter("link") if link.get("rel", "alternate") == "alternate"]
    links += [link.text for link in item.iter("source-url")]
    return next((link.strip() for link in links if link), None)


def _tag(category: Element) -> str:
    named = category.text or category.get("label") or category.get("term") or ""
    return "" if _KIND.search(named) else named.strip()
