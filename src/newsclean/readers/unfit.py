"""Data and code that are not one article: read as text they would make one wrong record, and nobody would know."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import NamedTuple

from newsclean import databases, keys
from newsclean.databases import pages
from newsclean.document import InputError
from newsclean.readers.envelope import OBJECT, open_envelope

_LINES = re.compile(r'\s*\{[ \t]*"[^\n]*\}[ \t\r]*\n\s*\{[ \t]*"[^\n]*\}[ \t\r]*(?:\n|\Z)')
_COLUMNS = re.compile(r'((?:"?+[\w .-]{0,30}"?+([,;\t])){1,60}+"?+[\w .-]{0,30}"?+)\r?\n(.+)')
_COLUMNS_KNOWN = 2
_ARRAY = re.compile(r"\s*\[\s*\{\s*([\"'][^\"'\n]{1,40}[\"']\s*:)")
_JSON_ALONE = re.compile(r"(?:[ \t\r]*(?:[{}\[\]\"][^\n]*)?(?:\n|\Z))++")
"""Lines that begin as those of JSON do."""
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


def _key_of_lines(text: str) -> str | None:
    """The key that holds the article in the first of several lines of JSON, or one that often does so."""
    if not _LINES.match(text):
        return None
    try:
        values = json.loads(text.lstrip().partition("\n")[0])
    except (ValueError, RecursionError):
        values = {}
    return keys.body_key(values) or keys.BODY_KEYS[0]


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
    """Whether it is an array of objects, or, where that was cut off, has the first key of one more than once."""
    found = _ARRAY.match(text)
    return found is not None and (text.rstrip().endswith("]") or text.count(found[1]) > 1)


def _are_objects(text: str) -> bool:
    """Whether an object follows another one, as `jq .` writes them."""
    if not OBJECT.match(text):
        return False
    try:
        _, end = json.JSONDecoder(strict=False).raw_decode(text.lstrip())
    except (ValueError, RecursionError):
        return False
    return OBJECT.match(text.lstrip(), end) is not None


def _is_object(text: str) -> bool:
    """Whether it is an object in which no key is known as the body's."""
    return OBJECT.match(text) is not None and open_envelope(text) is None and _is_json(text)


def _is_json(text: str) -> bool:
    try:
        json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return False
    return True


def _where_it_breaks(text: str) -> str | None:
    """Where an object, or the first of several, is no sound JSON, and cannot be read by its lines either.

    Below damaged metadata may stand an article.
    """
    if not OBJECT.match(text) or not _JSON_ALONE.fullmatch(text) or open_envelope(text) is not None:
        return None
    try:
        json.JSONDecoder(strict=False).raw_decode(text.lstrip())
    except ValueError as error:
        return str(error)
    except RecursionError:
        return "it is nested too deep"
    return None


def _database(text: str) -> str | None:
    """The database of which it holds more than one document."""
    return databases.several(text) or pages.several(text)


_PAIR = re.compile(r"([^\W\d][\w -]{0,30}):.*\n+([^\W\d][\w -]{0,30}):")
_RULE = re.compile(r"(?:[\s#=*_~<>-]*\n)?+")
"""What may stand above the first."""


def _repeated_head(text: str) -> str | None:
    """The key with which more than one article of a text begins.

    The first two lines state what is known of an article, and so do others like them further below.
    """
    rule = _RULE.match(text)
    first = _PAIR.match(text, rule.end() if rule else 0)
    if first is None or not (keys.field_of(first[1]) and keys.field_of(first[2])):
        return None
    head = re.compile(rf"^{re.escape(first[1])}:.*\n+{re.escape(first[2])}:", re.MULTILINE)
    return first[1] if len(head.findall(text)) > 1 else None


_ELEMENT = re.compile(r"\s*(?:(?:<\?xml[^<>]*>|<!DOCTYPE [^h][^<>]*>|<!--.*?-->)\s*)*+<(?!html\b|!)[\w:]", re.DOTALL)
_OF_A_CORPUS = re.compile(r"<(doc|TEI|nitf|newsItem)[\s>]")


def _repeated_element(text: str) -> str | None:
    """The element that holds an article, where a corpus in XML has more than one."""
    if not _ELEMENT.match(text):
        return None
    found = _OF_A_CORPUS.search(text)
    return found[1] if found and len(re.findall(rf"<{found[1]}[\s>]", text)) > 1 else None


_TOKEN = re.compile(r"[^\s<]\S*(?:\t\S*)+")
_TOKENS = 40
"""So many lines of a corpus with a word a line are looked at."""


def _is_vertical(text: str) -> bool:
    """Whether it is a corpus with a word a line, and what is said of it behind tabs."""
    if "\t" not in text[:1000]:
        return False
    lines = [line for line in text[:10_000].split("\n")[:-1] if line.strip() and not line.startswith("<")][:_TOKENS]
    return len(lines) == _TOKENS and all(map(_TOKEN.fullmatch, lines))


class _Kind(NamedTuple):
    """What is no article, and what the user can do about it."""

    is_it: Callable[[str], object]
    error: str
    message: str
    """`{}` is what was found."""


_WITH_FIELD = "so --field reads them, with the key that holds the text."
"""It may have been given, for what is no JSON Lines."""
_KINDS = (
    _Kind(
        _is_code,
        "not-text",
        "This is a script or a style sheet, not an article. --exclude '*_files' passes over the folders that browsers "
        "make beside saved pages.",
    ),
    _Kind(
        _key_of_lines,
        "many-articles",
        "It is JSON Lines, an article a line. Name the key that holds it, such as --field {}.",
    ),
    _Kind(
        _is_array,
        "many-articles",
        "It is a JSON array of articles. Write one a line, as jq -c '.[]' does: " + _WITH_FIELD,
    ),
    _Kind(
        _are_objects,
        "many-articles",
        "It holds several JSON objects. Write each on a line, as jq -c . does: " + _WITH_FIELD,
    ),
    _Kind(
        _where_it_breaks,
        "broken",
        "It begins as JSON and is none ({}). Was it cut off? --format plain-text reads it as it stands.",
    ),
    _Kind(
        _is_object,
        "many-articles",
        f"It is JSON, and none of its keys is known to hold an article, as {', '.join(keys.BODY_KEYS)} are. Write one "
        "article a line, as jq -c '.articles[]' does: " + _WITH_FIELD,
    ),
    _Kind(
        _database,
        "many-articles",
        "It holds several documents of {}. newsclean ingest makes a record of each.",
    ),
    _Kind(
        _is_table,
        "many-articles",
        "It is a table (CSV). Write a row a line as JSON, as to_json(orient='records', lines=True) of pandas does: "
        + _WITH_FIELD,
    ),
    _Kind(
        _is_vertical,
        "not-text",
        "It is a corpus with a word a line. Write the words of each article into a text of its own.",
    ),
    _Kind(
        _repeated_head,
        "many-articles",
        "It holds several articles, each below a line that begins with {}. Write each into a file of its own.",
    ),
    _Kind(
        _repeated_element,
        "many-articles",
        "It holds several articles, each an element <{}>. Write each into a file of its own.",
    ),
)
