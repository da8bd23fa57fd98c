"""The things that pass between the steps, and the facts that are derived from a Block.

Readers record raw facts only. Whatever can be computed from them is computed here, once, so that text and markup
mean the same thing by it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Generic, TypedDict, TypeVar

from newsclean.text import is_attributed, is_terminated, normal_form, prose_words, words_of

_T = TypeVar("_T")


class InputError(Exception):
    """An input that cannot be read: its message is a sentence for the user, without the input's name."""

    def __init__(self, error: str, message: str) -> None:
        super().__init__(message)
        self.error = error
        """What kind of failure it is, for machines: `not-found`, `not-text`, `many-articles`, `broken` …"""


def told(error: Exception) -> InputError:
    """What is told of an input on which anything fails: what is no InputError is a bug."""
    if isinstance(error, InputError):
        return error
    kind = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return InputError("internal", f"newsclean failed on this input ({kind}). Please report it as a bug.")


@dataclass(frozen=True, slots=True)
class Hint:
    """A metadata value as it was found, and where."""

    field: str
    """The record's key that it speaks of: `title`, `published`, `author` …"""
    value: str
    """The wording as it stands in the input, whitespace tidied."""
    origin: str
    """Where it came from: `front-matter:post_date`, `meta:og:title`, `json-ld:headline` …"""


@dataclass(frozen=True, slots=True)
class Source:
    """One input: a file, standard input, one item of a container."""

    name: str
    data: bytes
    hints: tuple[Hint, ...] = ()
    warnings: tuple[str, ...] = ()
    """What was in doubt when it was opened."""


SUBHEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
"""Elements that head a part of a page; the first rank heads the whole."""
HEADINGS = SUBHEADINGS | {"h1"}


@dataclass(slots=True, eq=False)
class Element:
    """An element of markup that was open around a Block; two Blocks share it when it is the same object.

    Nobody changes one; see Block.
    """

    tag: str
    words: frozenset[str] = frozenset()
    """The words of its class, id and role attributes, split at case and punctuation, in lower case."""


class _Derived(Generic[_T]):
    """A fact that is computed when it is first asked for.

    It is `functools.cached_property` without the lock that this takes in Python 3.11: every Block has three of them.
    """

    def __init__(self, compute: Callable[[Any], _T]) -> None:
        self._compute = compute
        self._name = compute.__name__
        self.__doc__ = compute.__doc__

    def __get__(self, block: Block, owner: type[Block]) -> _T:
        value = block.__dict__[self._name] = self._compute(block)
        return value


_LINKED = 0.5
"""From this linked share on, a Block's sentences are teasers rather than prose."""

REMEMBERED = 16_384
"""So many texts are remembered with what they tell: on news pages two lines in five were seen before, the labels of the
site and of all sites among them, and more where pages are of one site."""


class Told(TypedDict):
    """What a text tells by itself; see Block."""

    normal: str
    words: int
    prose: int
    terminated: bool
    attributed: bool


@lru_cache(REMEMBERED)
def told_by(text: str) -> Told:
    """What a text tells by itself."""
    return {
        "normal": normal_form(text),
        "words": words_of(text),
        "prose": prose_words(text),
        "terminated": is_terminated(text),
        "attributed": is_attributed(text),
    }


class _OfText(Generic[_T]):
    """A fact that a Block's text tells by itself; the first that is asked for brings the others."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, block: Block, owner: type[Block]) -> _T:
        block.__dict__.update(told_by(block.text))
        value: _T = block.__dict__[self._name]
        return value


@dataclass
class Block:
    """One paragraph or line of the input.

    Nobody changes one. It is not declared frozen, nor is a Verdict, because that would treble the time to make it.
    """

    text: str
    line: int
    """The number of the input's line on which it begins, from 1."""
    end_line: int = 0
    """The line on which it ends; 0 where it is the same line."""
    opens: bool = True
    """Whether a paragraph begins here; otherwise only a line does."""
    runs_on: bool = False
    """Whether not even a line begins here, for all that the input tells: it stands in that of the Block above."""
    mark: str = ""
    """The list mark that stands before it in the record: `- ` or `1. `."""
    tag: str = ""
    """The element that holds it; empty in plain text."""
    ancestors: tuple[Element, ...] = ()
    """The elements round it, outermost first, the holding one last."""
    linked: int = 0
    """How many of its characters stand inside links."""
    links: tuple[str, ...] = ()
    """Where the links inside it lead to."""

    normal = _OfText[str]("normal")
    """The text in the normal form in which phrases are looked up."""
    words = _OfText[int]("words")
    """How many words it has; a character of a script without spaces counts for half a word."""
    prose = _OfText[int]("prose")
    """How many of its words stand in sentences, 0 for a label, a headline or a menu item."""
    terminated = _OfText[bool]("terminated")
    """Whether it ends as a sentence does, closing quotes and brackets aside."""
    attributed = _OfText[bool]("attributed")
    """Whether it ends with who said it."""

    @_Derived
    def linked_share(self) -> float:
        """The share of its characters that stand inside links, 0 to 1."""
        return min(1.0, self.linked / len(self.text)) if self.text else 0.0

    @property
    def is_linked(self) -> bool:
        """Whether it is a link, half of its characters at least: a teaser or a menu item rather than prose."""
        return self.linked_share >= _LINKED

    @_Derived
    def markup_words(self) -> frozenset[str]:
        """The class, id and role words of all elements round it."""
        return frozenset().union(*(element.words for element in self.ancestors))

    @_Derived
    def tags(self) -> frozenset[str]:
        """The names of all elements round it."""
        return frozenset(element.tag for element in self.ancestors)


FORMATS = ("front-matter", "html", "scraped-text", "plain-text")
"""What an input may be; `readers.READERS` says how each is told and read."""


@dataclass(frozen=True, slots=True)
class Document:
    """An input that was read: its Blocks in reading order and what it says of itself."""

    format: str
    """What its Blocks are like: by it fields and judge go."""
    evidence: str
    blocks: tuple[Block, ...]
    hints: tuple[Hint, ...] = ()
    warnings: tuple[str, ...] = ()
    envelope: str = ""
    """The format in which it was wrapped, where that tells nothing of the Blocks: a page in front matter."""

    @property
    def input_format(self) -> str:
        """What the input is: the format that users are told."""
        return self.envelope or self.format

    @property
    def is_text(self) -> bool:
        """Whether it is text: no element says what its lines are."""
        return self.format in {"plain-text", "scraped-text"}


@dataclass(slots=True)
class Verdict:
    """What the judge says of one Block."""

    keep: bool
    sure: float
    """How sure the judge is of its own verdict, 0.5 to 1."""
    reason: str
    """The id of the rule or fact that decided; see `newsclean rules`."""
    witnesses: tuple[str, ...] = ()
    """The ids of all rules that fired."""
    probability: float | None = None
    """That it is the article's, 0 to 1, as the model has it; None where the model was not asked."""
    facts: tuple[str, ...] = ()
    """What weighed most with the model, in words; only where it was asked for."""


@dataclass(frozen=True, slots=True)
class Removal:
    """A Block that is not in the record's text."""

    line: int
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class Article:
    """The record that is written; `newsclean schema` describes it."""

    id: str | None
    input: str
    format: str
    title: str | None = None
    authors: tuple[str, ...] = ()
    section: str | None = None
    tags: tuple[str, ...] = ()
    excerpt: str | None = None
    image: str | None = None
    source: str | None = None
    published: str | None = None
    modified: str | None = None
    url: str | None = None
    source_url: str | None = None
    language: str | None = None
    text: str = ""
    truncated: bool = False
    warnings: tuple[str, ...] = ()
    provenance: Mapping[str, str] = field(default_factory=dict)
    removed: tuple[Removal, ...] = ()
    schema_version: int = 1


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything that is known of one Source once it was cleaned: what `ingest` and `explain` both read."""

    document: Document
    verdicts: tuple[Verdict, ...]
    """One for each Block of the document, in the same order."""
    article: Article
