"""The line that names who wrote an article: what speaks for each line that names somebody and against it is weighed."""

from __future__ import annotations

import itertools
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from newsclean.dates.written import written
from newsclean.document import Block, Document
from newsclean.fields.byline_forms import Named, caseless_name, in_paragraph, named_by, with_joined
from newsclean.fields.found import Found
from newsclean.fields.line_kinds import WHEN, kind_at
from newsclean.fields.names import (
    TAIL_BYLINE,
    bio,
    is_newspaper,
    is_person,
    is_sentence,
    names_desk,
    names_office,
    people,
)
from newsclean.fields.opening import Opening
from newsclean.fields.prose import Prose, is_prose
from newsclean.lexicon.agencies import AGENCIES
from newsclean.text import PREPOSITION, is_terminated, normal_form

Names = Found[tuple[str, ...]]

_WEIGHTS = {
    "any": -0.6,
    "by": 0.9,
    "label": 2.4,
    "late by": -0.1,
    "name": -1.2,
    "by a group": 0.5,
    "label, a group": 0.8,
    "one word": -3.7,
    "on a page": -0.5,
    "right below the headline": 2.0,
    "second below the headline": 1.8,
    "near below the headline": 1.5,
    "above the headline": -0.3,
    "between the first paragraphs": -0.9,
    "under the article": -1.3,
    "dated, under the article": -1.3,
    "short line above": -0.9,
    "first line of one's own page": 1.9,
    "date on the line": 2.3,
    "date below": 2.6,
    "date near below": 0.9,
    "date above": 1.2,
    "date near above": 0.5,
    "reading time near": 0.7,
    "office below": 1.1,
    "in an author's element": 2.4,
    "linked to the author's page": 2.2,
    "introduced": 1.6,
    "in the article": 0.8,
    "also in small letters": -2.5,
    "some in small letters": -2.1,
    "agency": 1.3,
    "desk": 1.9,
    "the article's subject": -3.0,
    "between headline and text": 0.8,
    "signature": 4.0,
}
"""What each sign adds to the log odds that a line names the authors. Learned by a conditional logit over the lines of
text dumps, and of pages without their metadata, of half the sites of dev-wcxb and dev-fundus; the last three are set by
hand, for texts without menus."""
_HOPELESS = -3.5
"""What the whole text says of a name cannot make up for that."""
_SURE = 0.5
"""So probable, among all lines and none, has the byline to be: a wrong name is worse than none."""

_AUTHOR_STEMS = ("author", "autor", "auteur", "byline", "contributor", "writer", "verfasser")
_WHOLE = frozenset({"article", "main", "body", "html"})
"""Elements of the whole page: a class of theirs that names an author speaks of no line."""
_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|autor(?:en|es|in|a)?|auteurs?|autori|profiles?|people|writers?|contributors?|journalists?|by|"
    r"staff|team|users?|redakteur\w*)/([^?#]+)",
    re.IGNORECASE,
)
_COMMENTS = frozenset("comment comments commenter".split())
"""Words of elements whose authors wrote no article."""
_OTHERS = _COMMENTS | frozenset("related recommended teaser teasers sidebar".split())
"""Words of elements that hold other people's names."""
_LABEL = re.compile(
    r"(?:(?:this\s+)?(?:article|story|post|text|blog)\s+)?(?:was\s+)?written\s+by\b|(?:article|story|post|words|text)\s+by\b|"
    r"(?:about\s+the\s+|meet\s+the\s+)?(?:author|writer)(?:\(s\)|s)?(?!\w)|autor(?:in|en|es|a)?\b|auteure?s?\b|autore\b|"
    r"(?:geschrieben|verfasst|eingestellt|gepostet)\s+von\b|escrito\s+por\b|écrit\s+par\b|über\s+(?:den\s+autor|die\s+autorin)\b|автор|"
    rf"{PREPOSITION}\s",
    re.IGNORECASE,
)
"""What calls the name behind it the author's, wherever it stands."""
_IS = re.compile(r"\s+(?:is|was|has|ist|war|hat|est|es|è|är|er|writes|covers|joined)\b")
_I_AM = re.compile(r"I[’']m\b|I am\b|Ich bin\b|Je suis\b")
_MEET = re.compile(r"(?:Meet|About)\s+")
_PRESENTED_WORDS = 5
_FROM = re.compile(r"(?:by|from|von|par|por|de|author|autor|about|über)\s*:?\s*$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{3,}")
_WRITTEN = re.compile(r"(?<= )[^\W_]+")
_BELOW = (
    "above the headline",
    "right below the headline",
    "second below the headline",
    *3 * ["near below the headline"],
)
_NEAR = len(_BELOW) - 1
_OWN = 5
"""Who says I so often writes on a page of their own, if it begins with a name."""
_OFFICE_WORDS = 8
_TOLD_BELOW = 3
_UNDER = 8
"""So many lines under the article may name its author."""
_BIO_BLOCKS = 4
_TAIL = 300
_LABELLED_WORDS = 16
_NAMES = 12
_BARE = frozenset({"name", "one word"})
"""Forms of lines with nothing but a name."""
_MIDST = 1 / 4, 2 / 3
"""Between these shares of the prose nobody presents its author: of 24 who were so presented none stood there."""
_TOLD = 2
"""So many paragraphs may name the author: those that present them."""
_SPEAKS = 3
"""Whose name stands above so many sentences speaks them."""


def find(
    document: Document, prose: Prose, opening: Opening, headlines: Sequence[int], outlets: Sequence[str]
) -> Names | None:
    """The authors that a line near the headline names, or else one right under the article."""
    lines = _Lines(document, prose, opening, headlines, outlets)
    near = lines.weighed(n for n, _ in opening.before_prose + opening.near_prose)
    return _likeliest(near) or _likeliest(near + lines.weighed(lines.under_article()))


def _likeliest(named: Sequence[tuple[float, Named]]) -> Names | None:
    """The names that are the authors' with the probability asked for, all lines that name them taken together."""
    odds: dict[tuple[str, ...], float] = {}
    for one_odds, one in named:
        odds[one.names] = odds.get(one.names, 0.0) + one_odds
    names = max(odds, key=odds.__getitem__, default=())
    if not names or odds[names] < _SURE * (1 + sum(odds.values())):
        return None
    same = (one for _, one in named if one.names == names and one.form != "late by")
    return Found(names, "byline", {n: "used-as-byline" for one in same for n in range(one.first, one.last + 1)})


def under_article(opening: Opening, prose: Prose) -> Names | None:
    """A byline at the end of the last paragraph, a line that presents its author, or the only label with a name.

    In scripts without capitals a byline may stand in any paragraph: there its cue and its place are needed to tell it.
    """
    if prose.last < 0:
        return None
    blocks = opening.blocks
    tail = TAIL_BYLINE.search(blocks[prose.last].text[-_TAIL:])
    if tail is not None and is_person(tail["name"]):
        return Found((tail["name"],), "byline")
    presented = next(filter(None, (bio(block.text) for block in blocks[-_BIO_BLOCKS:])), None)
    if presented is not None:
        return Found((presented.name,), "author-bio")
    return (
        _only_one(_in_paragraphs(blocks, prose), "byline")
        or _only_one(_labelled(opening), "byline")
        or _only_one(_presented(opening, prose), "author-bio")
    )


def _only_one(found: Iterable[tuple[str, ...]], origin: str) -> Names | None:
    """What is named in the whole text in this way; where that is several, it may be of other articles."""
    named = set(found)
    return Found(named.pop(), origin) if len(named) == 1 and () not in named else None


def _in_paragraphs(blocks: Sequence[Block], prose: Prose) -> Iterator[tuple[str, ...]]:
    article = blocks[prose.article.start : prose.article.stop + 1]  # a paragraph with its byline may look like no prose
    return filter(None, (in_paragraph(block.text) for block in article))


def _labelled(opening: Opening) -> Iterator[tuple[str, ...]]:
    blocks = opening.blocks
    for n in range(opening.prose, len(blocks)):
        label = _LABEL.match(blocks[n].text) if blocks[n].words <= _LABELLED_WORDS else None
        if label is None or is_sentence(blocks[n].text) or not blocks[n].markup_words.isdisjoint(_OTHERS):
            continue
        behind = blocks[n].text[label.end() :].lstrip(": ")
        names = people(behind) if behind else _below(blocks[n + 1 :], several=label[0].endswith("s)"))
        if names:
            yield names


def _presented(opening: Opening, prose: Prose) -> Iterator[tuple[str, ...]]:
    """A name alone on its line, above one that says who that is: no word of the language, nor told of elsewhere.

    What is presented in the midst of the prose is what that speaks of: it is nobody's name.
    """
    blocks = opening.blocks
    pairs = enumerate(itertools.pairwise(blocks[opening.prose :]), opening.prose)
    named = ((name, n) for n, (block, below) in pairs if (name := _name_alone(block)) and _presents(below.text, name))
    some = dict(reversed(list(itertools.islice(named, _NAMES))))  # where each stands first
    words = _words_of(_joined(blocks)) if some else frozenset()
    early, late = (prose.indices[int(len(prose.indices) * part)] for part in _MIDST)
    for name, n in some.items():
        if (
            people(name) == (name,)
            and not any(_in_small_letters(name, words))
            and _paragraphs_on(name, opening) < _TOLD
        ):
            yield () if early < n < late else (name,)


def _paragraphs_on(name: str, opening: Opening) -> int:
    """How many paragraphs begin with a name: an author is presented in one, however often that is printed."""
    return len({block.text for block in opening.blocks if block.text.startswith(name) and is_prose(block)})


def _name_alone(block: Block) -> str:
    """What may be a name on a line of its own; nothing where it is none."""
    if block.words > _PRESENTED_WORDS or block.mark or not block.markup_words.isdisjoint(_OTHERS):
        return ""
    return _MEET.sub("", block.text, count=1)


def _presents(text: str, name: str) -> bool:
    """`Jane Roe is …`, `Jane has …`, `I’m …`."""
    called = next((form for form in (name, name.partition(" ")[0]) if text.startswith(form)), None)
    return _I_AM.match(text) is not None or (called is not None and _IS.match(text, len(called)) is not None)


def _below(blocks: Sequence[Block], *, several: bool) -> tuple[str, ...]:
    """The names on the first line, and where there may be several on those that follow."""
    lines = (
        people(block.text) if block.words <= _LABELLED_WORDS else () for block in blocks[: _NAMES if several else 1]
    )
    return tuple(name for names in itertools.takewhile(bool, lines) for name in names)


class _Lines:
    """The lines that may name the authors, and what is asked again and again of them."""

    def __init__(
        self, document: Document, prose: Prose, opening: Opening, headlines: Sequence[int], outlets: Sequence[str]
    ) -> None:
        self._blocks = document.blocks
        self._page = document.format == "html"
        self._plain = document.format == "plain-text"
        self._prose = prose
        self._opening = opening
        self._headline = max((n for n in headlines if n < opening.late), default=None)
        self._headlines = frozenset(headlines)
        self._outlets = outlets

    def weighed(self, lines: Iterable[int]) -> list[tuple[float, Named]]:
        """All that these lines may name, each with the odds that it is the byline."""
        return [(math.exp(sum(_WEIGHTS[sign] for sign in self.signs(one))), one) for one in self.named(lines)]

    def named(self, lines: Iterable[int]) -> list[Named]:
        """All that these lines may name."""
        others = (n for n in lines if n not in self._headlines)
        found = (with_joined(self._blocks, one) for n in others for one in self._named_on(n))
        able = (one for one in found if one.form != "one word" or self._beside_date(one))
        return [one for one in able if one.form not in _BARE or not self._is_other(one)]

    def _named_on(self, n: int) -> list[Named]:
        """All that one line may name."""
        named = list(named_by(self._blocks, n, self._outlets))
        if named or self._blocks[n].text.isascii() or not _in_author_element(self._blocks[n]):
            return named
        alone = caseless_name(self._blocks, n)
        return [alone] if alone else []

    def signs(self, one: Named) -> list[str]:
        """What speaks for it that this is the byline, and against it; the rest of a hopeless one is not asked for."""
        signs = ["any", one.form, *self._place(one), *self._look(one)]
        if self._page:
            signs.append("on a page")
        if one.first < self._opening.late:
            signs += self._beside(one)
        if sum(_WEIGHTS[sign] for sign in signs) > _HOPELESS:
            signs += self._elsewhere(one.names[0])
        return signs

    def under_article(self) -> Iterator[int]:
        """The lines right under the article that are no prose."""
        end = self._prose.article.stop
        for n in range(max(self._opening.late, end - _TOLD_BELOW), min(end + _UNDER, len(self._blocks))):
            if n not in self._prose.indices and not self._opening.is_furniture(self._blocks[n]):
                yield n

    def _place(self, one: Named) -> Iterator[str]:
        below = one.first - self._headline if self._headline is not None else None
        if one.first >= self._opening.late:
            dated = written(self._blocks[one.last].text) or "date" in (
                self._kind(one.last + 1),
                self._kind(one.first - 1),
            )
            yield "dated, under the article" if dated else "under the article"
        elif below is not None and below <= _NEAR:
            yield _BELOW[max(below, 0)]
        if one.first == 0 and self._text.count(" I ") >= _OWN:
            yield "first line of one's own page"
        if self._opening.prose <= one.first < self._opening.late:
            yield "between the first paragraphs"
        if self._is_signature(one):
            yield "signature"

    def _beside(self, one: Named) -> Iterator[str]:
        below = [self._kind(n) for n in range(one.last + 1, one.last + 4)]
        above = [self._kind(n) for n in range(one.first - 2, one.first)]
        if written(self._blocks[one.last].text):
            yield "date on the line"
        if "date" in below:
            yield "date below" if below[0] == "date" else "date near below"
        if "date" in above:
            yield "date above" if above[-1] == "date" else "date near above"
        if "reading time" in (*above, *below):
            yield "reading time near"
        if one.last + 1 < len(self._blocks):
            behind = self._blocks[one.last + 1]
            if behind.words <= _OFFICE_WORDS and (names_office(behind.text) or self._is_masthead(behind.text)):
                yield "office below"
        if one.first and self._blocks[one.first - 1].words <= 3 and above[-1] == "":
            yield "short line above"

    def _look(self, one: Named) -> Iterator[str]:
        block = self._blocks[one.last]
        if one.names[0].casefold() in AGENCIES:
            yield "agency"
        elif names_desk(one.names[0]):
            yield "desk"
        if any(map(_in_author_element, self._blocks[one.first : one.last + 1])):
            yield "in an author's element"
        last = normal_form(one.names[0]).rpartition(" ")[2]
        if one.form == "name" and self._plain:
            if self._is_told_of(one.names[0].rpartition(" ")[2]):
                yield "the article's subject"
            if one.first - 1 in self._headlines and one.last + 1 in self._prose.indices:
                yield "between headline and text"
        if any(page and last in page[1].lower() for page in map(_AUTHOR_PAGE.search, block.links)):
            yield "linked to the author's page"

    def _elsewhere(self, name: str) -> Iterator[str]:
        text = self._text
        behind = text.find(name, self._behind_opening)
        if behind >= 0:
            yield "introduced" if _introduces(text, name, self._behind_opening) else "in the article"
        small = _in_small_letters(name, self._words)
        if any(small):
            yield "also in small letters" if all(small) else "some in small letters"

    def _speaks(self, one: Named) -> bool:
        """Whether the name stands right above what somebody says, again and again, as in an interview."""
        return self._above_sentences[self._blocks[one.first].text] >= _SPEAKS

    def _is_other(self, one: Named) -> bool:
        """Whether a bare name is that of somebody who speaks, or of the newspaper."""
        return self._speaks(one) or self._is_masthead(one.names[0])

    def _is_signature(self, one: Named) -> bool:
        """Whether a text without menus ends with a name, a paragraph of its own, that stands nowhere else in it."""
        if not self._plain or one.form != "name" or one.last != len(self._blocks) - 1 or not self._blocks[-1].opens:
            return False
        return is_prose(self._blocks[one.first - 1]) and self._text.count(one.names[-1].rpartition(" ")[2]) == 1

    def _is_told_of(self, name: str) -> bool:
        """Whether a name stands in the headline, or in many a paragraph: a subheading, or a link, says it."""
        headline = " ".join(self._blocks[n].text for n in self._headlines)
        return name in headline or sum(name in self._blocks[n].text for n in self._prose.indices) > _TOLD

    def _is_masthead(self, text: str) -> bool:
        """Whether a line names the newspaper that a text without menus was copied from: it is credited, no author."""
        return self._plain and is_newspaper(text)

    @cached_property
    def _above_sentences(self) -> Counter[str]:
        """How often each line stands right above a sentence."""
        # all lines of a page are asked, and of most of them nobody needs to know what else a Block tells
        return Counter(block.text for block, below in itertools.pairwise(self._blocks) if is_terminated(below.text))

    def _beside_date(self, one: Named) -> bool:
        if written(self._blocks[one.first].text) or _in_author_element(self._blocks[one.first]):
            return True
        around = (self._kind(n) for n in range(one.first - 2, one.first + 3) if n != one.first)
        return not WHEN.isdisjoint(around)

    def _kind(self, n: int) -> str:
        return kind_at(self._blocks, n)

    @cached_property
    def _text(self) -> str:
        return _joined(self._blocks)

    @cached_property
    def _words(self) -> frozenset[str]:
        return _words_of(self._text)

    @cached_property
    def _behind_opening(self) -> int:
        return sum(len(block.text) + 1 for block in self._blocks[: self._opening.prose])


def _in_author_element(block: Block) -> bool:
    if not block.markup_words.isdisjoint(_COMMENTS):
        return False
    for element in block.ancestors[-3:]:
        if element.tag not in _WHOLE:
            for word in element.words:
                if word.startswith(_AUTHOR_STEMS):
                    return True
    return False


def _introduces(text: str, name: str, start: int) -> bool:
    """`Jane Roe is …` at the beginning of a line, `More from Jane Roe`."""
    while (found := text.find(name, start)) >= 0:
        start = found + len(name)
        line = text.rfind("\n", 0, found) + 1
        if (line == found and _IS.match(text, start)) or _FROM.search(text, line, found):
            return True
    return False


def _joined(blocks: Sequence[Block]) -> str:
    """The lines of a text, a line end before and behind each."""
    return "\n".join(["", *(block.text for block in blocks), ""])


def _words_of(text: str) -> frozenset[str]:
    """The words of a text as they are written there, but for those that begin a line: these have a capital anyway."""
    return frozenset(_WRITTEN.findall(text))


def _in_small_letters(name: str, words: frozenset[str]) -> list[bool]:
    """For each word of a name whether it is one of the text's in small letters, as a word of the language is."""
    cased = [word for word in _WORD.findall(name) if word.lower() != word.upper()]  # other scripts have one case
    return [word.lower() in words for word in cased]
