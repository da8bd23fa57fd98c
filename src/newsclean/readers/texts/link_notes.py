"""What pages tell users of screen readers amid a sentence: that a link opens elsewhere, how a share stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from newsclean.document import Block
from newsclean.readers.texts.lines import NO_LINE

_OPENS = r"opens?|öffnet(?: sich)?|s['’]ouvre|se abre|abre|si apre|opent|öppnas|åpnes|åbner"
_A_NEW = (
    r"(?:(?:in|im|dans|en|em|i|numa) )?(?:(?:an?|einem|une?|una|uma|een|ett?|et) )?"
    r"(?:new|neue[mnrs]|nouvel(?:le)?|nueva|nova|nuova|nieuwe?|nytt)"
)
_PLACE = (
    r"tab|(?:browser )?window|fenster|fenêtre|onglet|ventana|pestaña|finestra|scheda|janela|aba|separador|venster|"
    r"tabblad|fönster|vindu|vindue"
)
_NOTE = rf"(?:{_OPENS}) {_A_NEW} (?:{_PLACE})"
_TRIANGLE = "pointing triangle"
_SHARE = rf"\s[A-Z.]{{1,6}} [-+]?\d+(?:\.\d+)?%\s?(?:in|de)crease; (?:green|red) (?:up|down) {_TRIANGLE}"
"""`BA -0.12%decrease; red down pointing triangle`: a picture beside the company's name."""
_BEHIND_LINK = re.compile(rf"\s*\({_NOTE}\)(?:\s+(?=[,.;:!?]))?|,\s*{_NOTE}\b|(?-i:{_SHARE})", re.IGNORECASE)
_LINE = re.compile(rf"^[ \t]*\({_NOTE}\)[ \t]*$(?=\n[ \t]*(?-i:[a-zß-ÿ,.;:)!?]))", re.IGNORECASE | re.MULTILINE)
_SURELY = re.compile(rf"[(,]\s*(?:{_OPENS}) {_A_NEW} ", re.IGNORECASE)
"""How each begins, sought far sooner than the space before it."""


def has_notes(text: str) -> bool:
    """Whether such a note stands in a text, as in few."""
    return _TRIANGLE in text or _SURELY.search(text) is not None


def without_note_lines(text: str) -> str:
    """A text without such notes where each stands on a line of its own, behind which the sentence goes on."""
    return _LINE.sub(NO_LINE, text)


def without_notes(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The Blocks without such notes in their sentences; what else holds one is for the judge."""
    if not has_notes("\n".join(block.text for block in blocks if block.prose)):
        return tuple(blocks)
    return tuple(map(_bare, blocks))


def _bare(block: Block) -> Block:
    """A Block without the notes in its sentences, which are parts of links where it has any."""
    if not block.prose:
        return block
    text = _BEHIND_LINK.sub("", block.text).strip()
    return replace(block, text=text, linked=max(0, block.linked - len(block.text) + len(text)))
