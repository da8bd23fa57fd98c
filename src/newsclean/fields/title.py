"""The headline: from metadata, from what page and metadata agree on, or the line of a text that looks like one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from newsclean.document import Block, Document, Hint
from newsclean.fields import headline
from newsclean.fields.breadcrumb import Breadcrumb
from newsclean.fields.found import Found, by_strength, is_exported, is_news
from newsclean.fields.names import people
from newsclean.fields.prose import Prose, is_prose
from newsclean.lexicon.breadcrumbs import is_from_home
from newsclean.text import PREPOSITION, normal_form, words_of

_STRENGTH = (
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
BARS = r"\s+(?:[|»«•·›]|::|[-–—])\s+|\s*\|\s*"
"""What parts a page's title from the outlet's name, a section or a kicker."""
_SEPARATOR = re.compile(rf"{BARS}|\s*:\s+")
_LABEL = re.compile(
    r"(?:title|headline|titel|titre|t[íi]tulo|titolo|titular|schlagzeile|überschrift|tytuł|заголовок|标题|標題|タイトル|제목)"
    r"\s*[:：]\s*(?=\S)|<title>\s*",
    re.IGNORECASE,
)
_CLOSING_TAG = re.compile(r"\s*</title>\s*$", re.IGNORECASE)
_KICKER_END = re.compile(r"[:|/–—-]\s*$")
_HEADINGS = frozenset({"h1", "h2", "h3"})
"""They may hold words before the headline; deeper ones are the article's."""
_CUT = 100
"""Characters; a search engine's rules cut the headlines of JSON-LD at 110."""
_NEAR = 0.4
"""So much of a page's headline stands in its metadata too."""
_LONGEST = 500
"""Characters of a page's title in which bars are looked for: thousands of them are none that part a headline."""
_RANKS = frozenset({"h2", "h3", "h4"})
_PRINTED = 0.5
"""The headline is so much of a page's title at least; the outlet's name is less."""
_LAST_DASH = re.compile(r"(?P<head>.*\S)\s+[–—-]\s+(?P<name>.+)")
_LABEL_CHARACTERS, _OFTEN = 150, 3
"""An outlet's name stands in so many lines of its pages, shorter than this."""
_BY = re.compile(rf"\s+{PREPOSITION}\s+(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Title:
    """The headline, the Blocks that repeat it, and the outlet that was named behind it."""

    found: Found[str] | None
    outlet: str | None = None
    byline: str | None = None
    """What stands behind `by` on its line, where it and the byline were joined."""

    @property
    def blocks(self) -> tuple[int, ...]:
        """The Blocks that repeat it."""
        return tuple(self.found.used) if self.found else ()


def find(document: Document, prose: Prose, outlets: Sequence[str], breadcrumb: Breadcrumb | None) -> Title:
    """The headline of a document; `outlets` are the names by which the input calls its outlet."""
    stated = _stated(document, outlets)
    return Title(stated) if stated is not None else _from_text(document, prose, outlets, breadcrumb)


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


def _stated(document: Document, outlets: Sequence[str]) -> Found[str] | None:
    cleaned = [(_clean(hint, outlets), hint.origin) for hint in by_strength(document, "title", _STRENGTH)]
    names = {"", *map(normal_form, outlets)}
    candidates = [(value, origin) for value, origin in cleaned if normal_form(value) not in names]
    if not candidates or is_exported(candidates[0][1]):
        return Found(*candidates[0], _above(document.blocks, candidates[0][0])) if candidates else None
    found, shown = _best(_uncut([_Candidate(value, origin) for value, origin in candidates]), is_news(document))
    value = found.value
    if shown is None and found.origin != "h1":
        value = _printed(document.blocks, value) or _before_name(document, value) or value
    elif {origin for _, origin in candidates} == {"h1", "title-element"}:
        value = _below_site(document.blocks, value, candidates[-1][0]) or value
    used = _repeating(document.blocks, value)
    if not used and shown is not None:
        used = _repeating(document.blocks, shown.value)
    return Found(value, found.origin, used)


def _printed(blocks: Sequence[Block], title: str) -> str | None:
    """The headline as a page without a heading prints it: its title without what stands before or behind it."""
    lines = {block.normal for block in blocks if not block.is_linked}
    longest = max((part for part in _parts(title) if normal_form(part) in lines), key=len, default="")
    return longest if len(longest) >= _PRINTED * len(title) else None


def _before_name(document: Document, title: str) -> str | None:
    """A printed page's title without what stands behind its last bar, where the page has that on a line: a name.

    In markup headings tell more, and names stand before a headline as often as behind it.
    """
    if document.format == "html":
        return None
    seams = list(re.finditer(BARS, title[:_LONGEST]))
    head, name = (title[: seams[-1].start()], title[seams[-1].end() :]) if seams else ("", "")
    said = len(head) >= _PRINTED * len(title) and words_of(head) >= headline.FEWEST and normal_form(name)
    return head if said and any(block.normal == said for block in document.blocks) else None


def _below_site(blocks: Sequence[Block], site: str, title: str) -> str | None:
    """The headline of a page whose only heading of the first rank is the site's name, as its title says."""
    name, whole = normal_form(site), normal_form(title)
    if not whole.startswith(f"{name} ") and not whole.endswith(f" {name}"):
        return None
    start = next((n for n, block in enumerate(blocks) if block.tag == "h1"), len(blocks))
    headings = {block.normal for block in blocks[start + 1 :] if block.tag in _RANKS}
    longest = max((part for part in _parts(title) if normal_form(part) in headings), key=len, default="")
    return longest if len(longest) > len(site) else None


def _parts(title: str) -> list[str]:
    """What stands before and behind each bar of a page's title, where it is long enough for a headline."""
    seams = _SEPARATOR.finditer(title[:_LONGEST])
    parts = (part for seam in seams for part in (title[: seam.start()], title[seam.end() :]))
    return [part for part in parts if words_of(part) >= headline.FEWEST]


def _clean(hint: Hint, outlets: Sequence[str]) -> str:
    if is_exported(hint.origin):
        return hint.value.replace("\n", " ")
    value = without_outlet(hint.value, outlets)
    return headline.before_bar(value) or value


@dataclass(frozen=True, slots=True)
class _Candidate:
    """What may be the headline."""

    value: str
    origin: str
    normal: str = field(init=False)
    words: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "normal", normal_form(self.value))
        object.__setattr__(self, "words", frozenset(self.normal.split()))

    def shares(self, other: _Candidate) -> float:
        """How much of the shorter of two candidates stands in the longer: 1 where one holds the other."""
        if self.normal in other.normal or other.normal in self.normal:
            return 1.0
        return len(self.words & other.words) / (min(len(self.words), len(other.words)) or 1)

    def is_made_of(self, one: _Candidate, other: _Candidate) -> bool:
        """Whether this is the one before or behind the other."""
        if len(self.normal) != len(one.normal) + len(other.normal) + 1:
            return False
        return self.normal in {f"{one.normal} {other.normal}", f"{other.normal} {one.normal}"}


def _uncut(candidates: list[_Candidate]) -> list[_Candidate]:
    """The candidates without those that are another's beginning, cut at the length that a standard allows."""
    long = [candidate.value for candidate in candidates if len(candidate.value) > _CUT]
    return [candidate for candidate in candidates if not any(_is_cut(candidate.value, other) for other in long)]


def _is_cut(value: str, other: str) -> bool:
    """Whether `value` is `other` broken off in its midst, not `other` without an outlet behind it."""
    if not _CUT <= len(value) < len(other) or not other.startswith(value):
        return False
    return _SEPARATOR.match(other, len(value)) is None


def _best(candidates: list[_Candidate], news: bool) -> tuple[_Candidate, _Candidate | None]:
    """The headline that the page shows, or the strongest of what it states; and what the page shows in either case.

    A page that says no more of itself than its `title` often has the same one for all its articles.
    """
    stated = [candidate for candidate in candidates if candidate.origin != "h1"]
    shown = {candidate: _nearness(candidate, stated) for candidate in candidates if candidate.origin == "h1"}
    bare = len(shown) == 1 and all(other.origin == "title-element" for other in stated)
    near = [candidate for candidate in shown if bare or shown[candidate] >= _NEAR or not stated]
    headlines = [candidate for candidate in near if _is_headline(candidate, stated)]
    best = max(headlines, key=lambda candidate: shown[candidate] == 1, default=None)
    declared = next((other for other in stated if news and other.origin == "json-ld:headline"), None)
    if best is None or (declared and best.shares(declared) < 1):
        rest = [candidate for candidate in candidates if candidate in near or candidate not in shown] or candidates
        return next((named for named in rest if words_of(named.value) > 1), rest[0]), best
    same = next((other for other in stated if other.normal == best.normal), None)
    return _spelled(best, same) if same else _without_kicker(best, stated), best


def _spelled(shown: _Candidate, same: _Candidate) -> _Candidate:
    """The headline as the page spells it, but with the colon behind a kicker that there is a line of its own."""
    is_parted = ": " in same.value and ":" not in shown.value
    return _Candidate(same.value if is_parted else shown.value, same.origin)


def _nearness(shown: _Candidate, stated: list[_Candidate]) -> float:
    """How nearly an `h1` says what the metadata say: hardly at all where it is the site's name or a box's headline."""
    if any(whole.is_made_of(shown, other) for whole in stated for other in stated):
        return 0.0
    return max((shown.shares(other) for other in stated), default=0.0)


def _is_headline(shown: _Candidate, stated: list[_Candidate]) -> bool:
    long_enough = headline.FEWEST <= words_of(shown.value) <= headline.MOST
    return long_enough or any(shown.normal == other.normal for other in stated)


def _without_kicker(shown: _Candidate, stated: list[_Candidate]) -> _Candidate:
    """The headline without the words that the page alone prints before it: `Harbour: The ferry stays`."""
    for other in stated:
        kicker = shown.normal.removesuffix(f" {other.normal}")
        if kicker == shown.normal or words_of(other.value) < headline.FEWEST:
            continue
        agreed = len({name.origin for name in stated if name.normal == other.normal}) > 1 and " " in kicker
        if agreed or _KICKER_END.search(shown.value[: -len(other.value)]):
            return other
    return shown


def _repeating(blocks: Sequence[Block], title: str) -> dict[int, str]:
    """The Blocks up to the first prose behind the headline that say nothing but the title, and the heading of the page.

    A page may say its title first and have a notice between that and the heading.
    """
    normal = normal_form(title)
    used: dict[int, str] = {}
    if not normal:
        return used
    behind = headed = False
    for n, block in enumerate(blocks):
        may_say = (block.tag == "h1" or not behind) and len(block.text) * 2 >= len(normal)  # a shorter line says less
        if may_say and _says(block, normal) and not _is_only_prose(blocks, n):
            used[n] = "used-as-title"
            headed = headed or block.tag == "h1"
        elif used and is_prose(block):
            behind = True
        if behind and headed:
            break
    return used


def _above(blocks: Sequence[Block], title: str) -> dict[int, str]:
    """The Blocks that repeat the title of an export, down to its first prose: below, a subheading may say the same."""
    first = next((n for n, block in enumerate(blocks) if is_prose(block)), len(blocks))
    return _repeating(blocks[: first + 1], title)


def _is_only_prose(blocks: Sequence[Block], n: int) -> bool:
    """Whether a Block in the midst of prose happens to read as the title does."""
    return is_prose(blocks[n]) and n > 0 and is_prose(blocks[n - 1])


def _says(block: Block, normal: str) -> bool:
    if block.tag in _HEADINGS and block.normal.endswith(f" {normal}"):
        return True
    if not block.normal.startswith(normal):
        return False
    rest = block.normal[len(normal) :]
    if not rest:
        return True
    head = headline.before_bar(block.text)
    return head is not None and normal_form(head) == normal


def _from_text(document: Document, prose: Prose, outlets: Sequence[str], breadcrumb: Breadcrumb | None) -> Title:
    blocks = document.blocks
    found = _labelled(blocks, prose) or _from_breadcrumb(blocks, breadcrumb)
    if found is not None:
        return Title(found)
    line = headline.find(document, prose)
    if line is None or normal_form(line[1]) in {normal_form(outlet) for outlet in outlets}:
        return Title(None, _outlet_behind(blocks[0].text) if blocks and document.format == "scraped-text" else None)
    first, text = line
    value, byline = _without_byline(blocks, first, without_outlet(_CLOSING_TAG.sub("", text), outlets))
    value = headline.before_bar(value) or value
    outlet = _outlet_behind(blocks[first].text) or _outlet_behind(blocks[0].text)
    if first == 0 and document.format == "scraped-text":
        value, outlet = _before_dash(blocks, value) or (value, outlet)
    used = {first: "used-as-title"} | _down_to_article(blocks, prose, first, value)
    return Title(Found(value, "headline", used), outlet, byline)


def _down_to_article(blocks: Sequence[Block], prose: Prose, first: int, title: str) -> dict[int, str]:
    """The Blocks that say nothing but the title, down to the article's first sentence: a question looks like one."""
    normal, start = normal_form(title), prose.article.start
    end = next((n for n in prose.indices if n > first and not _says(blocks[n], normal)), len(blocks))
    begun = {start: "used-as-title"} if _says(blocks[start], normal) else {}
    return begun | _repeating(blocks[:end], title)


def _before_dash(blocks: Sequence[Block], title: str) -> tuple[str, str] | None:
    """The headline and the outlet of a page's title, `Headline – Outlet`, where the page names that again and again."""
    parted = _LAST_DASH.fullmatch(title)
    if parted is None or words_of(parted["head"]) < headline.FEWEST or not _may_be_outlet(parted["name"]):
        return None
    said = f" {normal_form(parted['name'])} "
    lines = (block for block in blocks[1:] if len(block.text) < _LABEL_CHARACTERS and block.normal != blocks[0].normal)
    times = sum(said in f" {block.normal} " for block in lines)
    return (parted["head"], parted["name"]) if times >= _OFTEN else None


def _without_byline(blocks: Sequence[Block], line: int, value: str) -> tuple[str, str | None]:
    """The headline and the byline of a text in which they were joined, since the byline's line began with `by`."""
    if not blocks[line].end_line:
        return value, None
    for by in reversed(list(_BY.finditer(value))):
        head, behind = value[: by.start()], value[by.end() :]
        normal = normal_form(head)
        if people(behind) or any(block.normal.startswith(normal) for block in blocks[:line]):
            return head, behind
    return value, None


def _outlet_behind(line: str) -> str | None:
    """The outlet of `Headline | Outlet`, the title of a page; a way from the home page ends with a section."""
    parts = headline.BAR.split(line)
    name = parts[-1].strip()
    return name if len(parts) > 1 and _may_be_outlet(name) and not is_from_home(line) else None


def _may_be_outlet(name: str) -> bool:
    """Whether what stands behind a headline is as short as an outlet's name, and has no number."""
    return 0 < words_of(name) <= headline.OUTLET_WORDS and not any(map(str.isdigit, name))


def _labelled(blocks: Sequence[Block], prose: Prose) -> Found[str] | None:
    for n, block in enumerate(blocks[: prose.first + 1]):
        label = _LABEL.match(block.text)
        value = _CLOSING_TAG.sub("", block.text[label.end() :]) if label else ""
        if value and (block.words <= headline.MOST or not is_prose(block)):
            return Found(value, "label", {n: "used-as-title"} | _repeating(blocks, value))
    return None


def _from_breadcrumb(blocks: Sequence[Block], breadcrumb: Breadcrumb | None) -> Found[str] | None:
    """The breadcrumb's last step, where a line repeats it or it is too long for a section's name."""
    if breadcrumb is None or not breadcrumb.steps:
        return None
    last = breadcrumb.steps[-1]
    used, words = _repeating(blocks, last), words_of(last)
    is_repeated = not used.keys() <= set(breadcrumb.blocks)
    is_title = words >= headline.FEWEST and (is_repeated or words > headline.OUTLET_WORDS)
    return Found(last, "breadcrumb", used) if is_title else None
