"""What a Substack export says of its posts: it stands in `posts.csv`, beside the folder that holds them as HTML."""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path

from newsclean.document import Hint

_FIELDS = {"title": "title", "subtitle": "excerpt", "post_date": "published"}
"""The columns, and the fields that they state."""


def is_table(data: bytes) -> bool:
    """Whether `data` is one of the export's tables, which hold no article: posts, deliveries, openings."""
    return data.startswith((b"post_id,post_date,", b"post_id,timestamp,"))


def hints(path: Path) -> tuple[Hint, ...]:
    """What the export's table says of the post at `path`; nothing where there is no table."""
    if path.parent.name != "posts" or path.suffix != ".html":
        return ()
    row = _table(path.absolute().parent.parent / "posts.csv").get(path.stem, {})
    return tuple(
        Hint(field, row[column], f"posts.csv:{column}") for column, field in _FIELDS.items() if row.get(column)
    )


@lru_cache(maxsize=4)
def _table(path: Path) -> dict[str, dict[str, str]]:
    """The rows of the table by the names of the posts' files."""
    try:
        with path.open(encoding="utf-8-sig", errors="replace", newline="") as stream:
            return {str(row.get("post_id")): row for row in csv.DictReader(stream)}
    except (OSError, csv.Error):
        return {}
