"""Program code, and what was typed into a terminal, among the paragraphs of a text: no line of it goes on with another.

The signs are those of languages as they are written today; a line of prose now and then has one, hardly most of a
paragraph's lines do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

ADVERTISERS = "googletag."
"""So begin calls of their scripts: a line of such is none of a program that an article shows."""
_COMMANDS = (
    r"(?:sudo|apt|apt-get|brew|pip3?|npm|npx|yarn|cargo|git|docker|kubectl|curl|wget|ssh|scp|rsync|systemctl|chmod|"
    r"chown|mkdir|cp|mv|rm|cd|ls|cat|grep|sed|awk|tar|echo|python3?)\s+[\w./~$\"'-]+(?!.*[a-z]\.$)"
)
_QUERIES = r"(?:SELECT|FROM|WHERE|INSERT INTO|UPDATE|DELETE FROM|CREATE|ALTER|DROP|JOIN|GROUP BY|ORDER BY)\s+[\w\"`*(]"
_BEGINS = (
    r"//\s|/\*|\*/|#!|#\s?include\b|#\s(?=[a-z])|--\s|;;\s|<!--",  # a comment
    r"[$%]\s(?=[a-z./])|>>>(?:\s|$)|\.\.\.\s(?=[a-z])|\.{1,2}/\w|~/\w",  # a prompt, a file
    r"[}\])]+[;,)]*(?:\s*(?:\{|(?:else|catch|while)\b.*))?$|[{\[(]$|\.\w+\(|</?[a-z][\w-]*[\s/>]|<\?|@\w+(?:\(|$)",
    _COMMANDS,
    _QUERIES,
)
_DECLARES = (
    r"(?:def|class|struct|interface|enum|func|function|fn|impl|public|private|protected|static|const|let|var|val|return|"
    r"throw|raise|async|await|local|export|set|if|elif|else|while|for|switch|case|try|catch|except|with|using|namespace|"
    r"package|import|from|include|require|use|end|do|done|fi)\b"
)
"""Words of prose too: a line that begins with one is code if it ends as none of prose does, or is the word alone."""
_DECLARED = r"(?=.*(?:[({=:;`\[)]|\bimport\b)\W*$|.*[=;]|$)"
_HOLDS = (
    r"[\w)\]}\"'];$|[{\\]$|[\]}\"],$|^\s*[\"'][\w@-]+[\"']\s*:",
    r"\w\(\)|\w\.\w+\(|\w_\w+\(|[a-z_]\(\"|\w::\w|\s--[a-z]|\$\{|\$[a-z_]+\b",
    r"^[\w.\[\]\"'$]+\s?[+*/|&!:.-]?=\s?[^=\s]|\s(?:==|!=|:=|=>|->|&&|\|\|)\s",
)
_OPEN, _CLOSE = "([{", ")]}"
_BEGUN = re.compile("|".join((*_BEGINS, _DECLARES + _DECLARED)))
_HELD = re.compile("|".join(_HOLDS))
_LIKELY = re.compile(
    r"[(){}\[\]=;$<>\\#]|--|//|/\*|\*/|::|&&|\|\||\.{1,2}/|~/|\.\.\.\s|[\"']\s*:|\",$|^@\w|^%\s|"
    rf"^(?:{_COMMANDS}|{_QUERIES}|{_DECLARES})",
    re.MULTILINE,
)
"""Stands in every line that looks so; the paragraphs of most texts, and nearly all menus, have nothing of it."""
_REMEMBERED = 256
"""Reader and judge ask of the same paragraphs."""


def is_code(lines: Sequence[str]) -> bool:
    """Whether lines that no blank one parts are those of a program: most look so, or brackets are round the others."""
    return len(lines) > 1 and _is_code("\n".join(lines))


@lru_cache(_REMEMBERED)
def _is_code(text: str) -> bool:
    if not _LIKELY.search(text):
        return False
    lines = text.split("\n")
    return (lines[0][-1] in _OPEN and lines[-1][0] in _CLOSE) or sum(map(_looks_so, lines)) * 2 > len(lines)


def _looks_so(line: str) -> bool:
    return _BEGUN.match(line) is not None or _HELD.search(line) is not None
