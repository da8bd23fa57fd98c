"""Data and code that are not one article: read as text they would make one wrong record, and nobody would know."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import NamedTuple

from newsclean import databases, keys
from newsclean.databases import pages
from newsclean.document import InputError
from newsclean.readers.envelope import open_envelope

_LINES = re.compile(r'\s*\{[ \t]*"[^\n]*\}[ \t\r]*\n\s*\{[ \t]*"[^\n]*\}[ \t\r]*(?:\n|\Z)')
_COLUMNS = re.compile(r'((?:"?+[\w .-]{0,30}"?+([,;\t])){1,60}+"?+[\w .-]{0,30}"?+)\r?\n(.+)')
_COLUMNS_KNOWN = 2
_OBJECT = re.compile(r'\s*\{\s*"[^"\n]*"\s*:')
_ARRAY = re.compile(r'\s*\[\s*\{\s*"')
_CODE = re.compile(
    r"(?:\s|/\*.*?\*/|//[^\n]*\n)*+(?:"
    r"[\"']use strict[\"']|(?:var|let|const|import|export|async|function|class|try|if|return|window|document|self)\b|"
    r"[!;+(]+(?:async|function|\()|(?:\$|jQuery|define|require)\(|"
    r"@(?:charset|import|font-face|media|keyframes)\b|[\w.#*:\[][^{};\n<]{0,500}\{\s*[\w-]+\s*:)",
    re.DOTALL,
)
"""How scripts and style sheets begin, behind their comments."""
_SIGNS_OF_CODE = "{};"
_CHARACTERS_A_SIGN = 67
"""A script has one sign in fewer characters; of 8,000 inputs of the gold sets four texts have, and none begins so."""


def refuse(text: str) -> None:
    """Have the user say how data are to be read that are not one article with its metadata.

    Raises:
        InputError: The text is of one of the kinds in the table below.

    """
    for kind in _KINDS:
        found = kind.is_it(text)
        if found:
            raise InputError(kind.error, kind.message.format(found))


def _is_code(text: str) -> bool:
    if not _CODE.match(text):
        return False
    return sum(map(text.count, _SIGNS_OF_CODE)) * _CHARACTERS_A_SIGN > len("".join(text.split()))


def _is_table(text: str) -> bool:
    """Whether the first line names columns, two of which are known: of texts, or of what is said of articles.

    A row of texts may go on below its first line; any other has as many columns as are named.
    """
    found = _COLUMNS.match(text)
    if found is None:
        return False
    header, separator, row = found.groups()
    names = [name.strip(' "') for name in re.split(r"[,;\t]", header)]
    known = {keys.field_of(name) for name in names} - {None}
    holds_texts = bool(keys.body(dict.fromkeys(names, "text")))
    return len(known) + holds_texts >= _COLUMNS_KNOWN and (
        holds_texts or row.count(separator) >= header.count(separator)
    )


def _is_array(text: str) -> bool:
    return _ARRAY.match(text) is not None and text.rstrip().endswith("]")


def _is_object(text: str) -> bool:
    """Whether it is an object in which no key is known as the body's."""
    return _OBJECT.match(text) is not None and open_envelope(text) is None and _is_json(text)


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _database(text: str) -> str | None:
    """The database of which it holds more than one document."""
    return databases.several(text) or pages.several(text)


class _Kind(NamedTuple):
    """What is no article, and what the user can do about it."""

    is_it: Callable[[str], object]
    error: str
    message: str
    """`{}` is what was found."""


_KINDS = (
    _Kind(
        _is_code,
        "not-text",
        "This is a script or a style sheet, not an article. --exclude '*_files' passes over the folders that browsers "
        "make beside saved pages.",
    ),
    _Kind(
        _LINES.match,
        "many-articles",
        "It is JSON Lines, an article a line. Name the key that holds it, such as --field text.",
    ),
    _Kind(
        _is_array,
        "many-articles",
        "It is a JSON array of articles. Write one a line (jq -c '.[]') and name the key that holds the text, such as "
        "--field text.",
    ),
    _Kind(
        _is_object,
        "many-articles",
        "It is JSON, and none of its keys is known to hold an article. Write one article a line, as "
        "jq -c '.articles[]' does, and name the key that holds the text, such as --field text.",
    ),
    _Kind(
        _database,
        "many-articles",
        "It holds several documents of {}. newsclean ingest makes a record of each.",
    ),
    _Kind(
        _is_table,
        "many-articles",
        "It is a table (CSV). Write a row a line as JSON, as to_json(orient='records', lines=True) of pandas does, and "
        "name the column that holds the text, such as --field text.",
    ),
)
