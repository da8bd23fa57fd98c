"""reStructuredText, as Pelican's writers use it: turned into the Markdown that says the same.

Nothing that the markup holds is lost: what is not known here, such as a site's own directive, leaves its words behind.
"""

from __future__ import annotations

import re
from textwrap import dedent

_OVERLINE = re.compile(r"^[=~^\"'*+#-]{3,}[ \t]*\n(?=[^\n]*\S[^\n]*\n[=~^\"'*+#-]{3,}[ \t]*$)", re.MULTILINE)
_HEADING = re.compile(r"^(\S[^\n]*)\n([=~^\"'*+#-])\2{2,}[ \t]*$", re.MULTILINE)
_DIRECTIVE = re.compile(
    r"^\.\. (?P<name>[\w-]+)::[ \t]*(?P<given>[^\n]*)\n(?P<held>(?:(?:[ \t]+[^\n]*|[ \t]*)\n)*)", re.MULTILINE
)
_OPTION = re.compile(r"^[ \t]*:[\w-]+:[^\n]*\n", re.MULTILINE)
_NOTE = re.compile(r"^\.\. \[([^\]\n]+)\][ \t]+", re.MULTILINE)
_EXPLICIT = re.compile(r"^\.\.(?: [^\n]*)?\n(?:[ \t]+[^\n]*\n)*", re.MULTILINE)
"""Comments, and where links by name lead to."""
_LINK = re.compile(r"`([^`<>]+?)\s*<([^<>`]+)>`__?")
_REFERENCE = re.compile(r"(?::[\w:-]+:)?`([^`<>]+)`__?(?!\w)|:[\w:-]+:`([^`<>]+)`|(?<=\w)_(?=[\s.,;:!?)]|$)|(?<=\])_")
_PICTURES = frozenset({"image", "figure", "video", "youtube", "vimeo", "raw", "include", "contents", "code-block"})
"""Directives that are given an address, a language, markup: that is no text."""


def to_markdown(text: str) -> str:
    """`text` with the marks of Markdown."""
    text = _DIRECTIVE.sub(_held, text if text.endswith("\n") else f"{text}\n")
    text = _EXPLICIT.sub("\n", _NOTE.sub(r"[\1] ", text))
    text = _HEADING.sub(r"## \1", _OVERLINE.sub("", text))
    return _REFERENCE.sub(lambda m: m[1] or m[2] or "", _LINK.sub(r"[\1](\2)", text))


def _held(match: re.Match[str]) -> str:
    """What a directive holds; of a figure the caption."""
    held = _OPTION.sub("", dedent(match["held"])).strip()
    if match["name"] == "figure":
        return f"\n<figure><figcaption>{held}</figcaption></figure>\n\n" if held else "\n"
    given = "" if match["name"] in _PICTURES else match["given"]
    return f"\n{given}\n\n{held}\n\n"
