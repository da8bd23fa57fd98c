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
    markup = _COMMENT.sub("", markup)
    markup = _OPENING.sub("", _UNSEEN.sub("", markup))
    return _BROKEN.sub(lambda m: f"<{m[1]}>" if m[1] else "&lt;", markup)


_COMMENT = re.compile(
    r"<!--(?:(?!<!--).)*?-->|<\?(?:php|xml|=)(?:(?!<\?).)*?\?>|<!(?:doctype|\[(?:if|endif))\b[^<>]*>|<!\[CDATA\[|\]\]>",
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
