"""What a site's engine would have replaced in a body: shortcodes of WordPress, tags of Liquid, Hugo, Hexo, kramdown.

What they hold stays, what they stand for (a player, a gallery, a link's address) goes. Words in brackets such as
`[sic]` or `[the mayor] said` are prose and stay.
"""

from __future__ import annotations

import re
from typing import Final


def unwrapped(text: str) -> str:
    """`text` without shortcodes and template tags; captions and pull quotes have become elements of HTML."""
    if "[" in text:
        text = _without_shortcodes(text)
    if "{" in text:
        text = _without_tags(text)
    return text


_PLAYERS: Final = (
    "audio|bandcamp|contact-form|dailymotion|embed|facebook|gallery|gist|googlemaps|instagram|jwplayer|playlist|"
    "sharethis|slideshare|slideshow|soundcloud|spotify|ted|tiktok|toc|TOC|tweet|twitter|video|vimeo|vine|wpvideo|"
    "youtube"
)
"""Shortcodes that stand for what is no text."""
_CAPTION = re.compile(
    r"\[(?P<name>(?:wp_)?caption)\b(?P<given>[^\]]{0,500})\](?P<held>(?:(?!\[(?:wp_)?caption\b|\n\s*\n).){0,4000}?)"
    r"\[/(?P=name)\]",
    re.DOTALL,
)
_IMAGE = re.compile(r"<a\b[^>]*>\s*<img\b[^>]*>\s*</a>|<img\b[^>]*>", re.IGNORECASE)
_PULL_QUOTE = re.compile(r"\[(pull_?quote)\b[^\]\n]*\](.{1,2000}?)\[/\1\]", re.DOTALL)
_PLAYED = re.compile(
    rf"\[(?P<name>{_PLAYERS})(?:[= ][^\[\]\n]*)?\]\s*(?:https?:)?//[^\s\[\]]+\s*\[/(?P=name)\]"
    rf"|\[(?:{_PLAYERS})(?:=|\s+(?=[^\[\]\n]*//|[^\s\[\]]*\d))[^\[\]\n]*\](?!\()"
)
"""A player with its address inside or behind it."""
_PICTURE = re.compile(r"!\[\[[^\]\n]*\]\]")
_ALONE = re.compile(rf"^[ \t]*\[(?:{_PLAYERS}|[a-z]+[_-][a-z0-9_-]+)[ \t]*/?\][ \t]*$", re.MULTILINE)
"""On a line of its own a name with a hyphen or underscore is no word of prose."""
_VALUE = r"(?:\"[^\"\n]*\"|'[^'\n]*'|&quot;[^\]\n]*?&quot;|[“”″][^”″\]\n]*[”″]|[^\s\[\]\"']+)"
_SHORTCODE = re.compile(
    rf"\[(?P<closing>/?)(?P<name>[a-z][\w-]*)(?P<given>(?:\s+[\w-]+\s*=\s*{_VALUE})+|=[^\[\]\n]+|\s*/)?\s*/?\](?!\()"
)


def _without_shortcodes(text: str) -> str:
    text = _CAPTION.sub(lambda m: _figure(_IMAGE.sub("", m["held"]).strip() or _words(m["given"])), text)
    text = _PULL_QUOTE.sub(r'\n\n<blockquote class="pullquote">\n\n\2\n\n</blockquote>\n\n', text)
    text = _ALONE.sub("", _PLAYED.sub("", _PICTURE.sub("", text)))
    # what is closed somewhere, or given values, is a shortcode wherever it stands
    names = {found["name"] for found in _SHORTCODE.finditer(text) if found["closing"] or found["given"]}
    return _SHORTCODE.sub(lambda m: _stood_for(m) if m["name"] in names else m[0], text) if names else text


_QUOTED = re.compile(r"""(\bcaption\s*=\s*)?(?:["“”″]([^"“”″]*)["”″]|'([^']*)')""")
_WORDS = re.compile(r"(?:[^\W\d_]+[,;.:!?]?\s+){2}[^\W\d_]+")
"""Three words in a row are meant to be read: a title, a label. A size, an address, a style are not."""


def _stood_for(match: re.Match[str]) -> str:
    """What a tag's values say, as a caption; inside of a line it would break a sentence."""
    alone = not match.string[match.string.rfind("\n", 0, match.start()) + 1 : match.start()].strip()
    return _figure(_words(match[0])) if alone else ""


def _words(given: str) -> str:
    """The words in the values of a tag; where a quotation mark is lost, all that it holds."""
    if given.count('"') % 2:
        return given.strip("[]{}<>% \n") if _WORDS.search(given) else ""
    values = ((caption, first or second) for caption, first, second in _QUOTED.findall(given))
    return "\n".join(value for caption, value in values if caption or _WORDS.search(value))


def _figure(caption: str) -> str:
    return f"\n\n<figure><figcaption>{caption}</figcaption></figure>\n\n" if caption else ""


_WITHIN = r"(?:(?!\{[{%]).){0,2000}?"
"""What a tag may hold: it may run over several lines, but not into another tag."""
_COMMENT = re.compile(
    r"\{%-?\s*comment\s*-?%\}(?:(?!\{%-?\s*comment).)*?\{%-?\s*endcomment\s*-?%\}|\{#(?:(?!\{#).)*?#\}", re.DOTALL
)
_ATTRIBUTED = re.compile(
    rf"\{{%-?\s*(?P<name>(?:block)?quote)\b(?P<whose>{_WITHIN})-?%\}}"
    r"(?P<held>(?:(?!\{%-?\s*(?:block)?quote\b).)*?)\{%-?\s*end(?P=name)\s*-?%\}",
    re.DOTALL,
)
_MARKED = re.compile(
    r"\{%-?\s*pullquote\b[^%]*%\}(?:(?!\{%-?\s*pullquote\b).)*?\{%-?\s*endpullquote\s*-?%\}", re.DOTALL
)
_LINKED = re.compile(r"""\{%-?\s*(?:post|asset)_link\s+\S+\s+(["']?)(.+?)\1\s*(?:true|false)?\s*-?%\}""")
_CONTENTS = re.compile(r"^[ \t]*(?:[*+-]|1\.)[ \t]+\S[^\n]*\n[ \t]*\{:[ \t]*toc\b[^{}\n]*\}", re.MULTILINE)
_ATTRIBUTES = re.compile(r"[ \t]*\{[:#.][^{}\n]*\}")
"""What kramdown and Hugo put behind a heading or paragraph: `{: .lead}`, `{#anchor}`."""
_TAG = re.compile(rf"\{{%{_WITHIN}%\}}|\{{\{{{_WITHIN}\}}\}}", re.DOTALL)


def _without_tags(text: str) -> str:
    text = _COMMENT.sub("", text)
    text = _ATTRIBUTED.sub(lambda m: f"{m['held']}\n\n{_whose(m['whose'])}", text)
    text = _MARKED.sub(lambda m: re.sub(r'\{"\s*|\s*"\}', "", m[0]), text)
    text = _LINKED.sub(r"\2", text)
    text = _TAG.sub(_stood_for, text)
    return _ATTRIBUTES.sub("", _CONTENTS.sub("", text))


def _whose(given: str) -> str:
    """Who is quoted, and in what; the address of it goes."""
    return re.sub(r"\S*://\S*", "", given).strip()
