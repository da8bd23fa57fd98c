"""The headline: from metadata, from what page and metadata agree on, or the line of a text that looks like one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from newsclean.document import Block, Document, Hint
from newsclean.fields import headline
from newsclean.fields.found import Found, by_strength
from newsclean.fields.opening import Breadcrumb, first_prose, is_prose
from newsclean.text import normal_form, words_of

_STRENGTH = (
    "front-matter:title",
    "front-matter:post_title",
    "front-matter:headline",
    "front-matter:name",
    "json-ld:headline",
    "meta:parsely-title",
    "meta:sailthru.title",
    "meta:dcterms.title",
    "meta:dc.title",
    "meta:headline",
    "meta:og:title",
    "meta:twitter:title",
    "h1",
    "title-element",
    "json-ld:name",
)
_SEPARATOR = re.compile(r"\s+(?:[|»«•·›]|::?|[-–—])\s+|\s*\|\s*|\s*»\s*|:\s+")
_LABEL = re.compile(r"(?:title|headline|titel|titre|título|titolo|schlagzeile)\s*:\s*(?=\S)|<title>\s*", re.IGNORECASE)
_CLOSING_TAG = re.compile(r"\s*</title>\s*$", re.IGNORECASE)
_BY_NAME = re.compile(r"(.*\S) by ((?:[A-ZÀ-Ý][\w.'’-]+ ){1,3}[A-ZÀ-Ý][\w'’-]+)")


@dataclass(frozen=True, slots=True)
class Title:
    """The headline, the Blocks that repeat it, and the outlet that was named behind it."""

    found: Found[str] | None
    outlet: str | None = None
    author: str | None = None
    """The person who is named behind it, where two lines of a text were one."""

    @property
    def blocks(self) -> tuple[int, ...]:
        """The Blocks that repeat it."""
        return tuple(self.found.used) if self.found else ()


def find(document: Document, outlets: Sequence[str], breadcrumb: Breadcrumb | None) -> Title:
    """The headline of a document; `outlets` are the names by which the input calls its outlet."""
    stated = _stated(document, outlets)
    if stated is None:
        return _from_text(document, outlets, breadcrumb)
    value, origin = stated
    return Title(Found(value, origin, _repeating(document.blocks, value)))


def without_outlet(title: str, outlets: Sequence[str]) -> str:
    """`title` without the outlet's name before or behind it; never less than something."""
    names = {normal_form(outlet) for outlet in outlets}
    parts = list(_SEPARATOR.finditer(title))
    while parts:
        head, tail = title[: parts[-1].start()], title[parts[-1].end() :]
        if normal_form(tail) in names or _is_address_of(tail, names):
            title = head
        elif normal_form(title[: parts[0].start()]) in names:
            title = title[parts[0].end() :]
        else:
            break
        parts = list(_SEPARATOR.finditer(title))
    return title.strip()


def _is_address_of(part: str, names: set[str]) -> bool:
    """Whether `part` is the outlet's web address: `courier.example` of The Courier."""
    host = normal_form(part).replace(" ", "")
    return " " not in part.strip() and "." in part and any(name.replace(" ", "") in host for name in names if name)


def _stated(document: Document, outlets: Sequence[str]) -> tuple[str, str] | None:
    cleaned = [(_clean(hint, outlets), hint.origin) for hint in by_strength(document, "title", _STRENGTH)]
    names = {normal_form(outlet) for outlet in outlets}
    candidates = [(value, origin) for value, origin in cleaned if value and normal_form(value) not in names]
    if not candidates or candidates[0][1].startswith("front-matter:"):
        return candidates[0] if candidates else None
    return _agreed(candidates) or _strongest(candidates)


def _clean(hint: Hint, outlets: Sequence[str]) -> str:
    if hint.origin.startswith("front-matter:"):
        return hint.value.replace("\n", " ")
    return without_outlet(hint.value, outlets)


def _agreed(candidates: list[tuple[str, str]]) -> tuple[str, str] | None:
    """What the page shows as its headline and its metadata repeat, in whole or with an outlet's name beside it."""
    shown = [value for value, origin in candidates if origin == "h1" and words_of(value) > 1]
    others = [(value, origin, normal_form(value)) for value, origin in candidates if origin != "h1"]
    for value in shown:
        normal = normal_form(value)
        origin = next((origin for _, origin, other in others if other == normal), None)
        if origin is not None:
            return value, origin
    for value in shown:
        normal = normal_form(value)
        if words_of(value) >= headline.FEWEST and any(normal in other for _, _, other in others):
            return value, "h1"
    headlines = [value for value in shown if words_of(value) >= headline.FEWEST]
    if len(headlines) == 1 and not any(origin == "json-ld:headline" for _, origin in candidates):
        return headlines[0], "h1"
    return None


def _strongest(candidates: list[tuple[str, str]]) -> tuple[str, str]:
    value, origin = next((named for named in candidates if words_of(named[0]) > 1), candidates[0])
    if origin in {"meta:og:title", "meta:twitter:title", "title-element"}:
        head = headline.before_bar(value)
        return head or value, origin
    return value, origin


def _repeating(blocks: Sequence[Block], title: str) -> dict[int, str]:
    """The Blocks up to the first prose behind the headline that say nothing but the title."""
    normal = normal_form(title)
    used: dict[int, str] = {}
    if not normal:
        return used
    for n, block in enumerate(blocks):
        if _says(block, normal) and not _is_only_prose(blocks, n):
            used[n] = "used-as-title"
        elif used and is_prose(block):
            break
    return used


def _is_only_prose(blocks: Sequence[Block], n: int) -> bool:
    """Whether a Block in the midst of prose happens to read as the title does."""
    return is_prose(blocks[n]) and n > 0 and is_prose(blocks[n - 1])


def _says(block: Block, normal: str) -> bool:
    if not block.normal.startswith(normal):
        return False
    rest = block.normal[len(normal) :]
    if not rest:
        return True
    head = headline.before_bar(block.text)
    return head is not None and normal_form(head) == normal


def _from_text(document: Document, outlets: Sequence[str], breadcrumb: Breadcrumb | None) -> Title:
    blocks = document.blocks
    found = _labelled(blocks) or _from_breadcrumb(blocks, breadcrumb)
    if found is not None:
        return Title(found)
    line = headline.find(document, breadcrumb.blocks if breadcrumb else ())
    if line is None:
        return Title(None, _outlet_behind(blocks[0].text) if blocks and document.format == "scraped-text" else None)
    first, text = line
    value = without_outlet(_CLOSING_TAG.sub("", text), outlets)
    author = _BY_NAME.fullmatch(value) if blocks[first].end_line else None
    value = author[1] if author else headline.before_bar(value) or value
    used = {first: "used-as-title"} | _repeating(blocks, value)
    return Title(Found(value, "headline", used), _outlet_behind(blocks[first].text), author[2] if author else None)


def _outlet_behind(line: str) -> str | None:
    """The outlet of `Headline | Outlet`, the title of a page."""
    parts = headline.BAR.split(line)
    name = parts[-1].strip()
    return (
        name
        if len(parts) > 1 and 0 < words_of(name) <= headline.OUTLET_WORDS and not any(char.isdigit() for char in name)
        else None
    )


def _labelled(blocks: Sequence[Block]) -> Found[str] | None:
    for n, block in enumerate(blocks[: first_prose(blocks) + 1]):
        label = _LABEL.match(block.text)
        if label and (block.words <= headline.MOST or not is_prose(block)):
            value = _CLOSING_TAG.sub("", block.text[label.end() :])
            return Found(value, "label", {n: "used-as-title"} | _repeating(blocks, value))
    return None


def _from_breadcrumb(blocks: Sequence[Block], breadcrumb: Breadcrumb | None) -> Found[str] | None:
    """The breadcrumb's last step, where a line repeats it or it is too long for a section's name."""
    if breadcrumb is None or not breadcrumb.steps:
        return None
    last = breadcrumb.steps[-1]
    used = _repeating(blocks, last)
    if words_of(last) < headline.FEWEST or not (
        set(used) - set(breadcrumb.blocks) or words_of(last) > headline.OUTLET_WORDS
    ):
        return None
    return Found(last, "breadcrumb", used)
