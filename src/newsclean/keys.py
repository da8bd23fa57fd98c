"""The keys under which exports state a field, as one table, and what their values say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from html import unescape
from typing import Any

from newsclean.document import Hint
from newsclean.text import tidy

_KEYS = {
    "title": "title posttitle headline entrytitle name",
    "authors": "author authors byline creator postauthor writer writtenby by authorname authordisplayname reporter",
    "published": "date postdate pubdate datepublished published publishdate publishedat publishedon publisheddate "
    "publicationdate pubdatetime postdategmt dategmt issued posted publishedtime datetext created createdat",
    "modified": "lastmod modified updated updatedat lastmodified lastmodifiedat modifieddate datemodified updateddate "
    "dateupdated lastupdated postmodified modifiedgmt postmodifiedgmt modifiedtime",
    "excerpt": "postexcerpt excerpt summary description customexcerpt metadescription subtitle deck dek standfirst "
    "abstract teaser blurb lead lede intro",
    "url": "canonicalurl canonical permalink url link posturl pageurl articleurl guid",
    "source": "source sourcename publisher outlet publication newspaper sitename newssource provider via",
    "source_url": "sourceurl originalurl original sourcelink",
    "section": "section category categories sections primarycategory postcategory",
    "tags": "tags keywords tag topics posttag posttags newskeywords metakeywords labels subjects",
    "language": "lang language locale inlanguage",
    "image": "image images featuredimage cover coverimage thumbnail featureimage heroimage headerimage ogimage img "
    "imageurl featuredimageurl banner photos",
}
"""A field's keys stand strongest first; they are in lower case, without spaces, hyphens and underscores."""
_FIELD_OF = {key: field for field, keys in _KEYS.items() for key in keys.split()}
_STRENGTH = {key: place for place, key in enumerate(_FIELD_OF)}
_GROUPS = frozenset({"taxonomies", "extra", "params"})
"""Tables in which Hugo and Zola keep keys of the site's own."""
_BODY_KEYS = ("content", "body", "html", "postcontent", "contenthtml", "articlebody", "markdown", "text")
"""Where the body stands when nothing follows the metadata: APIs and databases export so."""
_UNPUBLISHED = {
    "published": "false no 0",
    "publish": "false no 0",
    "draft": "true yes 1",
    "status": "draft pending private trash hidden",
    "poststatus": "draft pending private trash hidden",
}
"""Keys and the values by which they say that the article was not published."""
_TRUTHS = frozenset("true false yes no on off 0 1".split())


def hints(values: Mapping[str, Any], origin: str) -> tuple[Hint, ...]:
    """What metadata state, a field's strongest key first.

    Args:
        values: Keys as they were written, and strings, lists and mappings of strings.
        origin: What the metadata are, as the Hints are to say.

    """
    groups = [value for key, value in values.items() if plain(key) in _GROUPS and isinstance(value, dict)]
    pairs = [pair for group in (values, *groups) for pair in group.items()]
    known = [(str(key), value) for key, value in pairs if plain(str(key)) in _FIELD_OF]
    known.sort(key=lambda pair: _STRENGTH[plain(pair[0])])
    return tuple(hint for key, value in known for hint in _hints(key, value, origin))


def field_of(key: str) -> str | None:
    """The record's key that `key` speaks of, if any."""
    return _FIELD_OF.get(plain(key))


@lru_cache(maxsize=1024)
def plain(key: str) -> str:
    """A key as the table has it: `Post-Title`, `post_title`, `postTitle` and `dc:post title` are one."""
    return re.sub(r"[\s_-]", "", key.rpartition(":")[2]).lower()


def body(values: Mapping[str, Any]) -> str:
    """The body that stands among the metadata; empty where there is none."""
    by_key = {plain(key): value for key, value in values.items()}
    for key in _BODY_KEYS:
        value = by_key.get(key)
        text = text_of(value.get("rendered") if isinstance(value, dict) else value)
        if text and text.strip():
            return text
    return ""


def text_of(value: Any) -> str | None:
    """A text, or what a list of its paragraphs makes; None if `value` is neither."""
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return "\n\n".join(value)
    return value if isinstance(value, str) else None


def notices(values: Mapping[str, Any]) -> tuple[str, ...]:
    """A warning where the metadata say that the article was not published."""
    for key, value in values.items():
        said = str(value).strip().lower() if isinstance(value, str | bool) else ""
        if said and said in _UNPUBLISHED.get(plain(key), "").split():
            return (f"It is marked as not published ({key}: {said}).",)
    return ()


def _hints(key: str, value: Any, origin: str) -> Iterator[Hint]:
    field, origin = _FIELD_OF[plain(key)], f"{origin}:{key}"
    for text in _texts(value):
        if plain(key) == "published" and text.lower() in _TRUTHS:  # no date
            continue
        is_address = field == "source" and re.fullmatch(r"https?://\S+", text)
        yield Hint("source_url" if is_address else field, text, origin)
    if field == "source" and isinstance(value, dict) and isinstance(value.get("url"), str):
        yield Hint("source_url", tidy(value["url"]), origin)


_DEEPEST = 2
_MOST = 100
"""Bounds on lists in lists: YAML's aliases can make a few lines into billions of values."""
_NAMES = ("name", "display_name", "full_name")
_OTHER_NAMES = ("title", "rendered", "label", "url", "src", "path", "image", "feature", "login", "slug")


def _texts(value: Any, depth: int = 0) -> Iterator[str]:
    """The strings in a value: of a list each, of a mapping its name; line ends inside a string stay."""
    if isinstance(value, list | dict) and depth == _DEEPEST:
        return
    if isinstance(value, list):
        for item in value[:_MOST]:
            yield from _texts(item, depth + 1)
    elif isinstance(value, dict):
        yield from _texts(_name(value), depth + 1)
    elif value is not None:
        written = str(value).lower() if isinstance(value, bool) else str(value)
        lines = [tidy(line) for line in unescape(unescape(written)).split("\n")]
        text = "\n".join(line for line in lines if line)
        if text:
            yield text


def _name(value: Mapping[str, Any]) -> Any:
    """What names the thing that a mapping describes: an author, a category, a picture."""
    given = [value[key] for key in ("first_name", "last_name") if isinstance(value.get(key), str)]
    candidates = (*map(value.get, _NAMES), " ".join(given).strip(), *map(value.get, _OTHER_NAMES))
    return next(filter(None, candidates), None)
