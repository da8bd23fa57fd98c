"""Markup in which no mistake costs a word: what never ends is no markup.

A tree builder takes all that follows an unclosed tag, comment or script for a part of it, as the standard says. In an
export that is an accident, and what follows is the article.
"""

from __future__ import annotations

import re


def mended(markup: str) -> str:
    """`markup` without comments and what no reader sees, its broken tags mended or made words."""
    if "<" not in markup:
        return markup
    markup = _COMMENT.sub("", markup).replace("]]>", "")
    markup = _OPENING.sub("", _UNSEEN.sub("", markup))
    markup = _BROKEN.sub(lambda m: f"<{m[1]}>" if m[1] else "&lt;", markup)
    return _BARE.sub(lambda m: m[0] if _is_element(m[1], markup) else f"&lt;{m[1]}>", markup)


def _is_element(name: str, markup: str) -> bool:
    """Whether HTML knows an element of that name, or somebody has made one, which then has an end."""
    return name.lower() in _ELEMENTS or f"</{name}" in markup


_COMMENT = re.compile(
    r"<!--(?:(?!<!--).)*?-->|<\?(?:php|xml|=)(?:(?!<\?).)*?\?>|<!(?:doctype|\[(?:if|endif))\b[^<>]*>|<!\[CDATA\[",
    re.DOTALL | re.IGNORECASE,
)
"""A comment holds no other: where one seems to, its own end was lost."""
_NAMES = "script|style|svg|math|iframe|object|audio|video|canvas|noscript|template|datalist|frameset|noembed|noframes"
_UNSEEN = re.compile(rf"<({_NAMES})\b[^<>]*>(?:(?!<\1\b).)*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_OPENING = re.compile(rf"</?(?:{_NAMES})\b[^<>]*>", re.IGNORECASE)
"""What is left of an element without its end: all that follows would go with it."""
_VALUE = r"""(?>"[^"<>]*"|'[^'<>]*'|"[^"]*"(?=[\s/>])|'[^']*'(?=[\s/>])|[^\s"'<>]+)"""
_TAG = rf"/?[a-z][\w-]*(?::[\w-]+)?(?=[\s/>])(?>[\s/]+|[^\s\"'<>=/]+(?>\s*=\s*{_VALUE})?)*+>"
_BROKEN = re.compile(
    rf"<(?!{_TAG}|https?:)(?:(/?[a-z][\w-]*)(?=[^<>]*[\"'=])[^<>]*>)?",
    re.IGNORECASE,
)
"""The beginning of no tag, or a tag with quotes that do not match: then it loses its attributes."""
_BARE = re.compile(r"<([a-z]{3,})>", re.IGNORECASE)
_ELEMENTS = frozenset(
    "abbr acronym address article aside audio bdi bdo big blink blockquote body button canvas caption center cite "
    "code col colgroup data datalist del details dfn dialog dir div fieldset figcaption figure font footer form "
    "frame frameset head header hgroup html iframe img input ins kbd label legend link listing main map mark "
    "marquee menu meta meter nav nobr noscript object optgroup option output param picture plaintext pre progress "
    "ruby samp script search section select slot small source span strike strong style sub summary sup svg table "
    "tbody template textarea tfoot thead time title track var video wbr xmp".split()
)
"""All of three letters and more; `<Company>` is none of them."""
