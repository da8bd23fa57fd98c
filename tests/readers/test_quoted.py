"""Text that is quoted as a whole is read as what it says; what only looks so stays."""

from __future__ import annotations

import json
from html import escape

import pytest

from conftest import FERRY
from newsclean import clean
from newsclean.readers.quoted import unquoted

FARES = '"Fares stay as they are," said the woman who chairs the board, and children under twelve travel free.'
BODY = f"<p>{FERRY}</p>\n<p>{FARES}</p>\n"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(json.dumps(f"{FERRY}\n\n{FARES}"), id="JSON string"),
        pytest.param(json.dumps([FERRY, FARES], indent=1), id="JSON list"),
        pytest.param(json.dumps(BODY), id="JSON string of HTML"),
        pytest.param(repr([FERRY, FARES]), id="Python list"),
        pytest.param(f" {[FERRY, FARES + chr(10)]}\n", id="with line ends"),
        pytest.param(repr(f"{FERRY}\n\n{FARES}"), id="Python string"),
        pytest.param(repr(f"{FERRY}\n\n{FARES}".encode()), id="Python bytes"),
        pytest.param(f"[u{FERRY!r}, u{FARES!r}]", id="list of an older Python"),
        pytest.param(repr([FERRY.encode(), FARES.encode()]), id="list of bytes"),
        pytest.param(f"{FERRY}\\n\\n{FARES}", id="line ends escaped"),
        pytest.param(f"{FERRY}\\r\\n\\r\\n{FARES}\\r\\n\n".replace('"', '\\"'), id="and quotation marks"),
        pytest.param(escape(BODY), id="tags escaped"),
        pytest.param(escape(escape(BODY, quote=False)), id="tags escaped twice"),
    ],
)
def test_the_article_is_read(text: str) -> None:
    assert clean(text.encode(), "x").article.text == f"{FERRY}\n\n{FARES}"


@pytest.mark.parametrize(
    "text",
    [
        f"{FERRY}\n\nA line end is written \\n there, and \\r\\n here.",
        f"{FERRY} A line end is written \\n there.",
        f'{{"text": "{FERRY}\\n\\n\\n"}}',
        f'<script>a("\\n" + "\\n")</script><p>{FERRY}</p>',
        f'"{FERRY}" and "no more"',
        f"[{FERRY}]",
        "[1, 2]",
        "['one', 2]",
        f"'{FERRY}' and 'no more'",
        f"'{FERRY}",
        "['" + FERRY + "'].pop()",
        f"b'{FERRY}\\xq'",
        f"'{FERRY} \\d' + 1",
        "'" + "[" * 100_000 + "'",
        '"' + "[" * 100_000 + '"',
        f"{FERRY} A paragraph begins with &lt;p&gt; and ends with &lt;/p&gt;.",
        f"&lt;p&gt; begins a paragraph. {FERRY}",
        f"&quot;{FERRY}&quot;",
    ],
)
def test_other_text_stays(text: str) -> None:
    if text[1] == "[":
        text = text[1:-1] + "]" * 100_000
    assert unquoted(text) == text
