"""Where the outlet filed the article: its section and its tags."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsclean.document import Block, Document
from newsclean.fields.breadcrumb import Breadcrumb
from newsclean.fields.found import Found, by_strength
from newsclean.fields.prose import Prose
from newsclean.text import normal_form

_STRENGTH = ("meta:article:section", "json-ld:articlesection", "meta:parsely-section")
_NO_SECTION = frozenset(
    {"", "home", "uncategorized", "uncategorised", "allgemein", "non classé", "sin categoría", "index"}
)
_TAG_STRENGTH = ("meta:article:tag", "json-ld:keywords", "meta:news_keywords", "meta:keywords", "meta:parsely-tags")
_TAGGED = re.compile(
    r"(?:tags|tagged(?: (?:as|with))?|labels|keywords|filed under|topics|"  # English
    r"schlagwörter|schlagworte|stichwörter|themen|"  # German
    r"mots[ -]clés|étiquettes|etiquetas|palabras clave|temas|palavras-chave|marcadores|etichette|parole chiave|"
    r"trefwoorden|etiketter|tagi|słowa kluczowe|теги|метки|ключові слова|тагове|etiketler|címkék|štítky|etichete|"
    r"ετικέτες|وسوم|الكلمات المفتاحية|برچسب[\s\u200c]?ها|תגיות|टैग्स|ট্যাগ|แท็ก|từ khóa|标签|關鍵字|"
    r"关键词|タグ|태그)\s*[:：]\s*",
    re.IGNORECASE,
)
_UNDER = 8
"""So many lines under the article may list its keywords."""
_LINE_WORDS = 40
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


def tags(document: Document, prose: Prose) -> Found[tuple[str, ...]] | None:
    """The keywords, from the first kind of metadata that states any, or from the line of them under the article."""
    hinted = by_strength(document, "tags", _TAG_STRENGTH)
    names = _split([hint.value for hint in hinted if hint.origin == hinted[0].origin])
    return Found(names, hinted[0].origin) if names else _listed(document.blocks, prose)


def _listed(blocks: Sequence[Block], prose: Prose) -> Found[tuple[str, ...]] | None:
    """`Tags: ferry, council`, near the end of the article: elsewhere it may be another one's."""
    for block in blocks[max(prose.article.stop - 1, 0) : prose.article.stop + _UNDER]:
        label = _TAGGED.match(block.text) if block.words <= _LINE_WORDS else None
        names = _split([block.text[label.end() :]]) if label else ()
        if names and not block.terminated:
            return Found(names, "tag-line")
    return None


def _split(values: Sequence[str]) -> tuple[str, ...]:
    """The keywords, where one value holds them all, and where a page says it twice."""
    if len(set(values)) == 1:
        values = re.split(r"[,;|、，\n]", values[0])
    names = dict.fromkeys(name for value in values if 0 < len(name := value.strip().strip("#")) <= _LONGEST_TAG)
    return tuple(names)[:_MOST_TAGS]
