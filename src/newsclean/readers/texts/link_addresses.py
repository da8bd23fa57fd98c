"""Addresses that programs write behind the links of a page, in brackets: html-to-text, and programs for e-mail."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from newsclean.document import Block
from newsclean.readers.texts.lines import NO_LINE, SEAM

_BEHIND_LINK = re.compile(
    r"(?<![ \t])[ \t]*\[(?:https?:/|mailto:|tel:|javascript:|data:|[#?]|\.{0,2}/)[^\s\[\]]*\]", re.IGNORECASE
)
"""An address or a part of one, as html-to-text writes what a page states."""
_SURELY = re.compile(r"\[(?:https?:/|\.{0,2}/[^\s\[\]/]+)/[^\s\[\]]*\]", re.IGNORECASE)
"""An address that is nothing else: `[/b]` closes a mark of a forum."""
_MANY = 10
"""Fewer may be an author's own."""
_IN_ANGLES, _IN_SQUARES, _IN_ROUNDS = (
    re.compile(rf"(?<=[^\s\]])\s?{opening}\s?https?://[^\s<>\[\]()]+\s?{closing}", re.IGNORECASE)
    for opening, closing in (("<", ">"), (r"\[", r"\]"), (r"\(", r"\)"))
)
_STARS = "** "
"""Mailchimp writes them before a heading, and addresses in round brackets as authors do."""
_FEWEST = 3
"""So many in sentences are a program's."""


def without_addresses(text: str) -> str:
    """A text as html-to-text writes it, an address in square brackets behind every link, without them; others as is.

    It keeps as many lines as it had; SEAM stands where a link met the next word, and NO_LINE for a line of addresses.
    """
    if sum(1 for _ in _SURELY.finditer(text)) < _MANY:
        return text
    bare = _BEHIND_LINK.sub(lambda link: SEAM if _begins(text[link.end() : link.end() + 1]) else "", text)
    lines = zip(text.split("\n"), bare.split("\n"), strict=True)
    return "\n".join(NO_LINE if was.strip() and not now.strip() else now for was, now in lines)


def _begins(following: str) -> bool:
    """Whether a new word begins behind a link, rather than that the rest of a word follows, or a comma."""
    return following.isalnum() and not following.islower()


def without_addresses_in_prose(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The Blocks of a text without the addresses that a program for e-mail wrote behind the links in its sentences."""
    bare = tuple(blocks)
    if not any("://" in block.text for block in bare):
        return bare
    forms = [_IN_ANGLES, _IN_SQUARES]
    if any(map(_is_starred, bare)):
        forms.append(_IN_ROUNDS)
        bare = tuple(replace(block, text=block.text[len(_STARS) :]) if _is_starred(block) else block for block in bare)
    for form in forms:
        bare = _without(form, bare)
    return bare


def _is_starred(block: Block) -> bool:
    return block.text.startswith(_STARS) and block.text.count("**") == 1


def _without(form: re.Pattern[str], blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The Blocks with no address behind the links in their sentences; a few are an author's own."""
    found = sum(len(form.findall(block.text)) for block in blocks if "://" in block.text)
    if found < _FEWEST:
        return blocks
    return tuple(replace(block, text=form.sub("", block.text)) if block.prose else block for block in blocks)
