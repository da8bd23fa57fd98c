"""The JSON that Ghost exports: its database, of which the tables of posts, users and tags matter here."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from newsclean.decoding.decode import decode
from newsclean.document import InputError
from newsclean.exports.post import Post

_HEAD = re.compile(rb'\s*\{\s*"(?:db|meta|data)"\s*:')
_MARK = re.compile(rb'"exported_on"\s*:|"posts"\s*:\s*\[')


def sniff(data: bytes) -> bool:
    """Whether `data` is an export of Ghost."""
    return _HEAD.match(data) is not None and _MARK.search(data) is not None


def posts(data: bytes) -> Iterator[Post]:
    """The posts and pages of an export, in its order.

    Raises:
        InputError: It is no sound JSON.

    """
    try:
        export = json.loads(decode(data).text, strict=False)
    except (ValueError, RecursionError) as error:
        raise InputError("broken", f"This export of Ghost is no sound JSON ({error}). Export it again.") from None
    for tables in _databases(export):
        people = _lone_authors(tables) | _linked(tables, "posts_authors", "author_id", "users")
        tags = _linked(tables, "posts_tags", "tag_id", "tags")
        meta = {str(row.get("post_id")): row for row in _rows(tables, "posts_meta")}
        settings = {row.get("key"): row.get("value") for row in _rows(tables, "settings")}
        for row in _rows(tables, "posts"):
            key = str(row.get("id"))
            linked = {"authors": people.get(key, []), "tags": tags.get(key, []), "source": settings.get("title")}
            yield _post({**meta.get(key, {}), **row, **linked})


def _databases(export: Any) -> Iterator[dict[str, Any]]:
    """The tables, which may be wrapped in a list of databases."""
    wrapped = export.get("db") if isinstance(export, dict) else None
    for one in wrapped if isinstance(wrapped, list) else [export]:
        if isinstance(one, dict) and isinstance(one.get("data"), dict):
            yield one["data"]


def _rows(tables: dict[str, Any], name: str) -> list[dict[str, Any]]:
    rows = tables.get(name)
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def _linked(tables: dict[str, Any], through: str, column: str, target: str) -> dict[str, list[str]]:
    """The names of what is linked to each post, in the order that the export states."""
    names = _names(tables, target)
    found: dict[str, list[str]] = {}
    for row in sorted(_rows(tables, through), key=lambda row: str(row.get("sort_order") or 0).zfill(6)):
        found.setdefault(str(row.get("post_id")), []).append(names.get(str(row.get(column)), ""))
    return found


def _lone_authors(tables: dict[str, Any]) -> dict[str, list[str]]:
    """The author of each post as versions before 1 state it: in the post's own row."""
    names = _names(tables, "users")
    return {str(row.get("id")): [names.get(str(row.get("author_id")), "")] for row in _rows(tables, "posts")}


def _names(tables: dict[str, Any], target: str) -> dict[str, str]:
    return {str(row.get("id")): str(row.get("name") or "") for row in _rows(tables, target)}


_STATED = {
    "title": "title",
    "date": "published_at",
    "modified": "updated_at",
    "excerpt": "custom_excerpt",
    "description": "meta_description",
    "canonical_url": "canonical_url",
    "image": "feature_image",
    "language": "language",
    "status": "status",
    "authors": "authors",
    "tags": "tags",
    "source": "source",
}
"""The keys of front matter, and the columns that state them."""
_BODIES = ("html", "markdown", "plaintext")
_PLACEHOLDER = "__GHOST_URL__"
"""The site's address, which an export does not tell."""


def _post(row: dict[str, Any]) -> Post:
    metadata = {key: _written(row.get(column)) for key, column in _STATED.items()}
    body = next((row[column] for column in _BODIES if isinstance(row.get(column), str) and row[column].strip()), "")
    editor = next((column for column in ("lexical", "mobiledoc") if row.get(column) and not body), None)
    unread = (f"Its body stands only in the editor's own format ({editor}), which is not read.",) if editor else ()
    return Post(str(row.get("slug") or ""), metadata, body, warnings=unread)


def _written(value: Any) -> Any:
    """A value as front matter would have it: moments were milliseconds once."""
    if isinstance(value, int) and not isinstance(value, bool):
        return datetime.fromtimestamp(value / 1000, UTC).isoformat() if 0 < value < _LAST else str(value)
    return value.replace(_PLACEHOLDER, "") if isinstance(value, str) else value


_LAST = 253_402_300_800_000
"""The end of the year 9999, in milliseconds."""
