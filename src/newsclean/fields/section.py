"""Where the outlet filed the article: its section and its tags."""

from __future__ import annotations

import re

from newsclean.document import Document
from newsclean.fields.breadcrumb import Breadcrumb
from newsclean.fields.found import Found, by_strength
from newsclean.text import normal_form

_STRENGTH = ("meta:article:section", "json-ld:articlesection", "meta:parsely-section")
_NO_SECTION = frozenset(
    {"", "home", "uncategorized", "uncategorised", "allgemein", "non classé", "sin categoría", "index"}
)
_TAG_STRENGTH = ("meta:article:tag", "json-ld:keywords", "meta:news_keywords", "meta:keywords", "meta:parsely-tags")
_MOST_TAGS = 40
_LONGEST_TAG = 80


def section(document: Document, title: str | None, breadcrumb: Breadcrumb | None) -> Found[str] | None:
    """The section, as the outlet calls it."""
    for hint in by_strength(document, "section", _STRENGTH):
        if normal_form(hint.value) not in _NO_SECTION and not hint.value.startswith("http"):
            return Found(hint.value, hint.origin)
    if breadcrumb is None:
        return None
    steps = [step for step in breadcrumb.steps if normal_form(step) != normal_form(title or "")]
    used = dict.fromkeys(breadcrumb.blocks, "used-as-section")
    return Found(steps[-1], "breadcrumb", used) if steps else None


def tags(document: Document) -> Found[tuple[str, ...]] | None:
    """The keywords, from the first kind of metadata that states any."""
    hinted = by_strength(document, "tags", _TAG_STRENGTH)
    values = [hint.value for hint in hinted if hint.origin == hinted[0].origin]
    if len(values) == 1:
        values = re.split(r"[,;|\n]", values[0])
    names = dict.fromkeys(name for value in values if 0 < len(name := value.strip().strip("#")) <= _LONGEST_TAG)
    return Found(tuple(names)[:_MOST_TAGS], hinted[0].origin) if names else None
