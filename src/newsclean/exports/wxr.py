"""WXR, the XML that WordPress exports: one item a post or page.

Sound XML is read as it comes, item by item. From the first mistake on, the items are read tag by tag, with a warning
that names the line, so that one broken item costs none of the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from itertools import pairwise
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element, ParseError, XMLPullParser

from newsclean.decoding.decode import decode
from newsclean.document import InputError
from newsclean.exports.post import Post
from newsclean.exports.xml_controls import without_controls

_HEAD = 8192
_NAMESPACE = re.compile(rb"<rss\b[^>]*wordpress\.org/export/", re.IGNORECASE)
_CHUNK = 1 << 16
_NO_ARTICLES = frozenset(
    "attachment nav_menu_item revision custom_css customize_changeset oembed_cache user_request wp_block wp_navigation "
    "wp_template wp_template_part wp_global_styles".split()
)
"""Kinds of items that hold pictures, menus, settings."""


class _Child(NamedTuple):
    """An element of an item, or one of the site's, that holds text alone."""

    name: str
    """Without its prefix; of the two that are called `encoded` the prefix: `content`, `excerpt`."""
    text: str
    domain: str = ""
    """Of a category: whether it is one or a tag."""


def sniff(data: bytes) -> bool:
    """Whether `data` is a WordPress export."""
    return _NAMESPACE.search(data[:_HEAD]) is not None


def posts(data: bytes) -> Iterator[Post]:
    """The posts and pages of an export, in its order.

    Raises:
        InputError: The export breaks off; all that can be read of it was given before.

    """
    data = without_controls(data)
    site: dict[str, str] = {}
    seen, line = 0, 1
    try:
        for item in _sound(data, site):
            start = data.find(b"<item", seen)
            body = max(start, data.find(b"<content:encoded", start, data.find(b"</item>", start)))
            line += data.count(b"\n", seen, body)
            seen = body + 1
            yield from _post(item, site, line)
    except (ParseError, ValueError, LookupError) as error:  # the latter: an encoding that expat does not know
        at = error.position[0] if isinstance(error, ParseError) else 1
        warning = f"The export is not sound XML at line {at}; this article was read tag by tag."
        rest = data.find(b"</item>", seen) if seen else 0
        line += data.count(b"\n", seen, rest)
        for item, ahead in _torn(decode(data[rest:]).text):
            yield from _post(item, site, line + ahead, warning)
        if b"</rss" not in data[rest:]:
            raise InputError("broken", "The export breaks off. Items that stood behind its end are missing.") from None


def _sound(data: bytes, site: dict[str, str]) -> Iterator[list[_Child]]:
    """The items; what is said outside of them goes to `site`, an author's name under the login.

    Raises:
        ParseError: It is no sound XML, or it declares entities, which no export does and which may multiply.

    """
    if b"<!ENTITY" in data[:_HEAD]:
        raise _unsound(data)
    parser: Any = XMLPullParser(("start", "end"))
    depth = 0
    for begin in range(0, len(data), _CHUNK):
        parser.feed(data[begin : begin + _CHUNK])
        for event, element in parser.read_events():
            depth += 1 if event == "start" else -1
            if event == "end" and depth == _IN_CHANNEL:
                if element.tag == "item":
                    yield [_child(child) for child in element]
                else:
                    _note(element, site)
                element.clear()
    parser.close()
    list(parser.read_events())


_IN_CHANNEL = 2
"""How many elements are open round an item: `rss` and `channel`."""


def _unsound(data: bytes) -> ParseError:
    error = ParseError("it declares entities")
    error.position = 1 + data[: data.find(b"<!ENTITY")].count(b"\n"), 0
    return error


def _child(element: Element) -> _Child:
    space, _, local = element.tag.rpartition("}")
    name = space.strip("/").rpartition("/")[2] if local == "encoded" else local
    return _Child(name, "".join(element.itertext()), element.get("domain", ""))


def _note(element: Element, site: dict[str, str]) -> None:
    """What the export says of the site, before its items."""
    child = _child(element)
    told = {part.name: part.text.strip() for part in map(_child, element)}
    if child.name == "author" and told.get("author_display_name"):
        site[f"author {told.get('author_login')}"] = told["author_display_name"]
    elif child.name in {"title", "language"}:
        site.setdefault(child.name, child.text.strip())


_ITEM = re.compile(r"<item\b[^<>]*>")
_CHILD = re.compile(
    r"<(?P<tag>[\w:]+)(?P<given>(?:\s[^<>]*)?)>\s*"
    r"(?:<!\[CDATA\[(?P<data>.*?)(?:\]\]>|(?=</(?P=tag)>)|\Z)|(?P<text>[^<]*))",
    re.DOTALL,
)
"""A section of characters may have lost its end; then its element's end, or that of the export, is where it stops."""
_DOMAIN = re.compile(r"""domain=["'](\w+)""")


def _torn(text: str) -> Iterator[tuple[list[_Child], int]]:
    """The items of an export that is not sound, each with the lines before its body."""
    starts = [match.end() for match in _ITEM.finditer(text)]
    for start, end in pairwise([*starts, len(text)]):
        item, body = [], start
        for match in _CHILD.finditer(text, start, end):
            prefix, _, local = match["tag"].rpartition(":")
            name = prefix if local == "encoded" else local
            domain = _DOMAIN.search(match["given"])
            words = match["data"] if match["data"] is not None else unescape(match["text"])
            item.append(_Child(name, words, domain[1] if domain else ""))
            body = match.start() if name == "content" else body
        yield item, text.count("\n", 0, body)


def _post(item: list[_Child], site: dict[str, str], line: int, *warnings: str) -> Iterator[Post]:
    """The article that an item holds, if it is one."""
    told = {child.name: child.text.strip() for child in reversed(item)}
    if told.get("post_type") in _NO_ARTICLES:
        return
    unset = [name for name, text in told.items() if text.startswith("0000-00-00") or "-0001" in text[:30]]
    told |= dict.fromkeys(unset, "")  # the dates of a draft
    author = told.get("creator", "")
    filed = [(child.domain, child.text.strip()) for child in item if child.name == "category"]
    metadata = {
        "title": told.get("title"),
        "post_date": told.get("post_date"),
        "pubDate": told.get("pubDate"),
        "post_modified": told.get("post_modified"),
        "author": site.get(f"author {author}") or author,
        "excerpt": told.get("excerpt"),
        "link": told.get("link"),
        "guid": told.get("guid"),
        "categories": [name for domain, name in filed if domain != "post_tag"],
        "tags": [name for domain, name in filed if domain == "post_tag"],
        "language": site.get("language"),
        "source": site.get("title"),
        "status": told.get("status"),
    }
    body = "".join(child.text for child in item if child.name == "content")
    yield Post(told.get("post_name") or told.get("post_id", ""), metadata, body, line, warnings)
