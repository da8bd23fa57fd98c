"""What stands within a line of a page and is not read with it: words for screen readers, tooltips, permalinks.

They would stand amid the sentence: `the report (opens in new tab) says`, `Fares¶`, `History[edit]`. An element that is
all that its line holds is no such thing; rules judge it as they do any Block.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from operator import attrgetter, methodcaller
from typing import Any, NamedTuple

from newsclean.document import HEADINGS
from newsclean.text import SENTENCE_WORDS


class Parser(NamedTuple):
    """How the nodes of a parser's tree, which have a `parent`, are asked what they are."""

    tag: Callable[[Any], str]
    attributes: Callable[[Any], Mapping[str, str | None]]
    text: Callable[[Any], str]


LEXBOR = Parser(attrgetter("tag"), attrgetter("attributes"), methodcaller("text"))
"""That of selectolax, which reads pages."""
TAGS = frozenset({"a", "span"})
"""The elements that may be such."""
_FOR_SCREEN_READERS = tuple(
    frozenset(words.split())
    for words in (
        "sr only",
        "sronly",
        "for sr",
        "visually hidden",
        "visuallyhidden",
        "screen reader",
        "screenreader",
        "element invisible",
    )
)
"""What style sheets call words that are for screen readers alone: those of Bootstrap, WordPress, Drupal, Foundation."""
_ASIDE = frozenset({"editsection", "tooltiptext"})
"""MediaWiki's links to where a heading is edited, and the usual name for what is shown beside a word."""
_SIGNS = _ASIDE.union(*_FOR_SCREEN_READERS) | {"tooltip"}
_PERMALINKS = frozenset({"anchor", "headerlink", "permalink", "hash"})
_SEPARATORS = frozenset(":;,.|/-–—")
"""Such a mark parts what stands on either side, as in `Ferries: a second one`."""
_LETTER = re.compile(r"\w")
_LETTER_OR_NOTE = re.compile(r"[\w*†‡]")
"""A star leads to a note, as a number does."""
_FEW = 8
"""Words; what is hidden within a line and longer is the rest of the paragraph, which a button shows."""
_WITHIN_LINE = frozenset("a abbr b em i label small span strong sub sup".split())


def is_unread(node: Any, words: frozenset[str], attributes: Mapping[str, str | None], parser: Parser) -> bool:
    """Whether an element of one of TAGS is not read with the line that it stands in.

    Args:
        node: The element.
        words: The words of its class, id and role.
        attributes: Its attributes.
        parser: What made the tree.

    """
    if "#" in (attributes.get("href") or ""):
        return _is_permalink(node, words, parser)
    if _is_hidden(attributes):
        return len(parser.text(node).split()) <= _FEW and _is_beside_words(node, parser)
    if _SIGNS.isdisjoint(words):
        return False
    if attributes.get("role") == "tooltip" or not _ASIDE.isdisjoint(words):
        return _is_beside_words(node, parser)
    return _is_for_screen_readers(words) and not _is_label(node, parser) and _is_beside_words(node, parser)


def _is_label(node: Any, parser: Parser) -> bool:
    """Whether words say what stands beside them, as `By` and `Posted on` do, or a mark parts it: amid no sentence."""
    own = parser.text(node).strip()
    if own in _SEPARATORS:
        return True
    if len(own) == 1 or _is_in_link(node, parser):
        return False
    line = parser.text(_line(node, parser)).strip()
    return line.startswith(own) or len(line.split()) < SENTENCE_WORDS


def _is_permalink(link: Any, words: frozenset[str], parser: Parser) -> bool:
    """Whether a link to a place on a page is a mark, as ¶ and ↩ are, or stands beside the words of a heading."""
    if _LETTER_OR_NOTE.search(parser.text(link)) is None:
        return True
    marked = not _PERMALINKS.isdisjoint(words) and parser.tag(link.parent) in HEADINGS
    return marked and _is_beside_words(link, parser)


def _is_hidden(attributes: Mapping[str, str | None]) -> bool:
    return "hidden" in attributes or "display:none" in (attributes.get("style") or "").replace(" ", "")


def _is_for_screen_readers(words: frozenset[str]) -> bool:
    return "not" not in words and any(name <= words for name in _FOR_SCREEN_READERS)


def _is_beside_words(node: Any, parser: Parser) -> bool:
    """Whether the line that an element stands in has words of its own."""
    line = parser.text(_line(node, parser))
    return _LETTER.search(line.replace(parser.text(node), "", 1)) is not None


def _is_in_link(node: Any, parser: Parser) -> bool:
    while parser.tag(node) in _WITHIN_LINE and parser.tag(node) != "a":
        node = node.parent
    return parser.tag(node) == "a"


def _line(node: Any, parser: Parser) -> Any:
    """The element that holds the line in which another stands."""
    line = node.parent
    while parser.tag(line) in _WITHIN_LINE:
        line = line.parent
    return line


HIDDEN_ADDRESS = "data-cfemail"
"""The attribute in which Cloudflare hides an e-mail address that a script of the page would show."""


def address(hidden: str) -> str:
    """The e-mail address that a value of HIDDEN_ADDRESS stands for."""
    try:
        key, *rest = bytes.fromhex(hidden)
        return bytes(byte ^ key for byte in rest).decode()
    except ValueError:  # it is damaged
        return ""
