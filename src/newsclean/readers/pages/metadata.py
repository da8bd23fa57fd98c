"""What a page says of itself: meta elements, JSON-LD, links and a few elements that name the byline and the date."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from html import unescape
from typing import Any

from newsclean.document import Hint
from newsclean.readers.pages import markup, unread
from newsclean.text import tidy

_CITED = "citation_author"
_META = {
    "og:title": "title",
    "twitter:title": "title",
    "dc.title": "title",
    "dcterms.title": "title",
    "citation_title": "title",
    "headline": "title",
    "parsely-title": "title",
    "sailthru.title": "title",
    "author": "authors",
    "article:author": "authors",
    "og:article:author": "authors",
    "dc.creator": "authors",
    "dcterms.creator": "authors",
    _CITED: "authors",
    "parsely-author": "authors",
    "sailthru.author": "authors",
    "byl": "authors",
    "cxenseparse:author": "authors",
    "article:author_name": "authors",
    "shareaholic:article_author_name": "authors",
    "article:published_time": "published",
    "og:article:published_time": "published",
    "og:published_time": "published",
    "datepublished": "published",
    "dc.date": "published",
    "dc.date.issued": "published",
    "dcterms.created": "published",
    "dcterms.date": "published",
    "citation_online_date": "published",
    "citation_date": "published",
    "date": "published",
    "pubdate": "published",
    "publishdate": "published",
    "publish-date": "published",
    "publication_date": "published",
    "published": "published",
    "published_date": "published",
    "published_at": "published",
    "published_time": "published",
    "og:publish_date": "published",
    "article:first_published_time": "published",
    "date_created": "published",
    "cxenseparse:publishtime": "published",
    "parsely-pub-date": "published",
    "sailthru.date": "published",
    "cxenseparse:recs:publishtime": "published",
    "article:modified_time": "modified",
    "og:updated_time": "modified",
    "datemodified": "modified",
    "last-modified": "modified",
    "og:site_name": "source",
    "application-name": "source",
    "dc.publisher": "source",
    "citation_journal_title": "source",
    "og:url": "url",
    "savepage-url": "url",
    "source-url": "url",
    "og:description": "excerpt",
    "twitter:description": "excerpt",
    "description": "excerpt",
    "og:image": "image",
    "twitter:image": "image",
    "article:section": "section",
    "parsely-section": "section",
    "article:tag": "tags",
    "keywords": "tags",
    "news_keywords": "tags",
    "parsely-tags": "tags",
    "og:locale": "locale",
    "content-language": "language",
}
"""The names of meta elements, in lower case, and the field that each speaks of."""
_MARKS = str.maketrans("", "", ":._-")
_SPELLED = {name.translate(_MARKS): name for name in _META}
"""The same names by their letters alone: pages write `article-published_time` as well."""
_PUBLISHED = re.compile(r"(?:^|.*[.:_-])(?:publish|published|publication|pub)[._-]?(?:date|time)")
"""What many systems call the day of publication, with a word of their own before it."""

_ARTICLE_TYPES = frozenset(
    "Article NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle BackgroundNewsArticle "
    "ReviewNewsArticle BlogPosting LiveBlogPosting SocialMediaPosting DiscussionForumPosting "
    "AdvertiserContentArticle TechArticle ScholarlyArticle Report Recipe Review WebPage".split()
)
"""The schema.org types that describe the page's article; WebPage only where nothing better is there."""

_JSON_LD = (
    ("headline", "title"),
    ("name", "title"),
    ("datePublished", "published"),
    ("dateModified", "modified"),
    ("description", "excerpt"),
    ("articleSection", "section"),
    ("keywords", "tags"),
    ("inLanguage", "language"),
)


def page_hints(tree: Any) -> tuple[Hint, ...]:
    """All that a page states of itself, in the order in which it is stated, strongest kinds first."""
    hints = [*_json_ld(tree), *_meta(tree), *_elements(tree)]
    return tuple(hint for hint in hints if hint.value)


def _hint(field: str, value: object, origin: str) -> Hint:
    return Hint(field, tidy(unescape(unescape(str(value)))), origin)


_INVERTED = re.compile(r"\A\s*([^,]+),\s*([^,]*[^,\s])\s*\Z")
"""A name as lists of references have it, by which journals state their authors."""
_NAMING = ("property", "name", "itemprop", "http-equiv")
"""Attributes of a meta element that say what it states."""
_LABEL = re.compile(r"twitter:label(\d)")
_WROTE = re.compile(
    r"(?:written |posted )?by|authors?|(?:geschrieben|verfasst) von|autora?|escrito por|écrit par|auteur|scritto da|"
    r"autore|geschreven door|skriven av|skrevet av|napisane przez",
    re.IGNORECASE,
)
"""The label of a card's entry that names who wrote the article."""


def _meta(tree: Any) -> Iterator[Hint]:
    cards: set[str] = set()  # the names of entries that say who wrote it
    for node in tree.css("meta"):
        attributes = node.attributes
        content = attributes.get("content")
        for given in filter(None, map(attributes.get, _NAMING)) if content else ():
            name, field = _told(given)
            if field or name in cards:
                value = _INVERTED.sub(r"\2 \1", content) if name == _CITED else content
                yield _hint(field or "authors", value, f"meta:{name}")
                break
            label = _LABEL.fullmatch(name)
            if label and _WROTE.fullmatch(content.strip()):
                cards.add(f"twitter:data{label[1]}")


@lru_cache(1024)
def _told(given: str) -> tuple[str, str | None]:
    """The name of a meta element as the table has it, and the field that it speaks of."""
    name = given.strip().lower()
    name = _SPELLED.get(name.translate(_MARKS), name)
    return name, _META.get(name) or ("published" if _PUBLISHED.fullmatch(name) else None)


def _elements(tree: Any) -> Iterator[Hint]:
    html = tree.css_first("html")
    if html is not None and html.attributes.get("lang"):
        yield _hint("language", html.attributes["lang"], "html:lang")
    for selector, origin in (("link[rel=canonical]", "link:canonical"), ("a.p-canonical", "p-canonical")):
        link = tree.css_first(selector)  # the second one is Medium's
        if link is not None and link.attributes.get("href"):
            yield _hint("url", link.attributes["href"], origin)
    headings = tree.css("h1")
    for node in headings:
        yield _hint("title", _heading(node), "h1")
    title = tree.css_first("head > title") or tree.css_first("title")
    if title is not None:
        yield _hint("title", title.text(), "title-element")
    yield from _bylines(tree)
    yield from _moments(tree.css("time[datetime]")[:5])


_CHANGED = re.compile(r"(?<![a-z])(?:modified|updated)(?![a-z])|dateModified")
_PUT_OUT = re.compile(r"(?<![a-z])published(?![a-z])|datePublished")


def _moments(nodes: list[Any]) -> Iterator[Hint]:
    """What `time` elements state; a lone one that is called the day of the last change is that of publication."""
    changed = [node for node in nodes if _is_of_change(node)]
    for node in nodes:
        moment = node.attributes["datetime"] or ""
        if node in changed and len(changed) < len(nodes):
            yield _hint("modified", moment, "time-modified")
        else:
            marked = "pubdate" in node.attributes or node.attributes.get("itemprop") == "datePublished"
            yield _hint("published", moment, "time-published" if marked else "time-element")


def _is_of_change(node: Any) -> bool:
    """Whether a `time` element or the one round it is called the day of a change; many call it both."""
    names = " ".join(one.attributes.get(name) or "" for one in (node, node.parent) for name in ("class", "itemprop"))
    return _CHANGED.search(names) is not None and not _PUT_OUT.search(names) and "pubdate" not in node.attributes


_SEAM = "\x1f"
_BETWEEN_LINES = re.compile(rf"(?<=[^\W_A-ZÀ-Þ]|[)!?:.]){_SEAM}+(?=[A-ZÀ-Þ])")


def _heading(node: Any) -> str:
    """The text of a heading, its parts apart that stand on lines of their own or seem to."""
    return _BETWEEN_LINES.sub(" ", _SEAM.join(_shown(node))).replace(_SEAM, "")


def _shown(element: Any) -> Iterator[str]:
    """The pieces of an element's text that are read with it."""
    waiting = [element.first_child]
    while waiting:
        node = waiting.pop()
        if node is None:
            continue
        waiting.append(node.next)
        if node.text_content is not None:
            yield node.text_content
        elif node.tag == "br":
            yield " "
        elif node.tag not in markup.IGNORED and not _is_unread(node):
            waiting.append(node.first_child)


def _is_unread(node: Any) -> bool:
    if node.tag not in unread.TAGS or not node.attributes:
        return False
    return unread.is_unread(node, markup.names(node.attributes), node.attributes, unread.LEXBOR)


_AUTHOR_NAME = re.compile("author[-_]name|authorName")


def _bylines(tree: Any) -> Iterator[Hint]:
    """What stands in elements that are marked as the byline or as an author's name."""
    # both kinds of class are asked for at once: to search the classes of all elements takes longest
    classed = [(node, node.attributes["class"]) for node in tree.css(":is([class*=byline], [class*=author])")]
    authors = tree.css("[itemprop=author]")
    named = (
        ("rel-author", tree.css("[rel=author]")),
        ("microdata:author", tree.css("[itemprop=author] [itemprop=name]") if authors else []),
        ("microdata:author", authors),
        ("byline-element", [node for node, words in classed if "byline" in words]),
        ("byline-element", [node for node, words in classed if _AUTHOR_NAME.search(words) and "comment" not in words]),
    )
    for origin, nodes in named:
        for node in nodes[:4]:
            text = tidy(node.text(separator=" "))
            if 0 < len(text) < 200:
                yield Hint("authors", text, origin)


def _json_ld(tree: Any) -> Iterator[Hint]:
    items = [
        item for script in tree.css('script[type="application/ld+json"]') for item in _items(_loads(script.text()))
    ]
    articles = [item for item in items if _types(item) & _ARTICLE_TYPES]
    articles.sort(key=lambda item: "WebPage" in _types(item))  # stable: a WebPage speaks last
    known = {str(item.get("@id")): item for item in items if item.get("@id")}
    for item in articles:
        yield from _describe(item, known)
    yield from _written_by(articles, known)


def _written_by(articles: list[dict[str, Any]], known: dict[str, dict[str, Any]]) -> Iterator[Hint]:
    """Who wrote the first article that says so: those behind it are related ones."""
    for key in ("author", "creator"):
        names = next(filter(None, (_names(item.get(key), known) for item in articles)), [])
        yield from (_hint("authors", name, f"json-ld:{key}") for name in names)


_WRAPPING = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*$")


def _loads(text: str) -> Any:
    """The value of a script; pages wrap it in a comment or a CDATA section, or end it as a statement."""
    value = _parsed(text)
    return value if value is not None else _parsed(_WRAPPING.sub("", text.strip()).strip().rstrip(";"))


def _parsed(text: str) -> Any:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _items(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """All objects of a JSON-LD document: lists, `@graph`, and what a page holds as its main entity."""
    if depth > 5:
        return
    if isinstance(value, list):
        for item in value:
            yield from _items(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            if isinstance(value.get(key), list | dict):
                yield from _items(value[key], depth + 1)


def _types(item: dict[str, Any]) -> set[str]:
    kinds = item.get("@type")
    return {str(kind).rsplit("/", 1)[-1] for kind in (kinds if isinstance(kinds, list) else [kinds])}


def _describe(item: dict[str, Any], known: dict[str, dict[str, Any]]) -> Iterator[Hint]:
    if item.get("headline"):
        yield from (Hint("kind", kind, "json-ld:@type") for kind in sorted(_types(item)))
    for key, field in _JSON_LD:
        for value in _texts(item.get(key)):
            yield _hint(field, value, f"json-ld:{key}")
    for name in _names(item.get("publisher"), known):
        yield _hint("source", name, "json-ld:publisher")
    for address in _addresses(item.get("image")):
        yield _hint("image", address, "json-ld:image")
    for text in _texts(item.get("articleBody")) or _updates(item.get("liveBlogUpdate")):
        yield Hint("body", unescape(text).strip(), "json-ld:articleBody")  # its line ends mean something


def _texts(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [str(text) for text in values if isinstance(text, str | int | float) and not isinstance(text, bool)]


def _updates(value: Any) -> list[str]:
    """What a live blog's entries say, as one text."""
    updates = [update for update in value if isinstance(update, dict)] if isinstance(value, list) else []
    lines = [text for update in updates for key in ("headline", "articleBody") for text in _texts(update.get(key))]
    return ["\n".join(lines)] if lines else []


def _names(value: Any, known: dict[str, dict[str, Any]]) -> list[str]:
    """The names of people or organizations given as strings, objects, references or lists of them."""
    if isinstance(value, list):
        return [name for item in value for name in _names(item, known)]
    if isinstance(value, dict):
        named = value if value.get("name") else known.get(str(value.get("@id")), {})
        return [name for name in _texts(named.get("name")) if name]
    return _texts(value)


def _addresses(value: Any) -> list[str]:
    first = value[0] if isinstance(value, list) and value else value
    if isinstance(first, dict):
        first = first.get("url") or first.get("contentUrl")
    return [first] if isinstance(first, str) else []
