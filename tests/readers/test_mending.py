"""What of broken markup is markup, and what is words."""

from __future__ import annotations

import pytest

from newsclean.readers.mending import mended
from newsclean.readers.pages.html import fragment

FERRY = "The ferry runs twice a day."
FARES = "Fares stay as they are."


@pytest.mark.parametrize(
    "markup",
    [
        f"<p>{FERRY}</p>",
        f'<p class="a b" data-x=1 hidden>{FERRY}<br/></p >',
        f'<a href="https://x.example/?a=b&c=d">{FERRY}</a>',
        f"""<img alt='He said "no"' title="a > b">{FERRY}""",
        "<o:p>&nbsp;</o:p>",
        "2 &lt; 3",
        "<https://x.example/a>",
        FERRY,
    ],
)
def test_sound_markup_stays(markup: str) -> None:
    assert mended(markup) == markup


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (f"<!-- wp:paragraph -->{FERRY}<!--more-->", FERRY),
        (f"<?xml version='1.0'?><!DOCTYPE html>{FERRY}<?php echo 1; ?>", FERRY),
        (f"<!--[if mso]><i>x</i><![endif]-->{FERRY}", FERRY),
        (f"<![CDATA[{FERRY}]]>", FERRY),
        (f"<script>if (a < b) {{ '<p>' }}</script><style>p {{}}</style>{FERRY}", FERRY),
        (f"{FERRY}<iframe src=x></iframe><noscript><img src=x></noscript>", FERRY),
        ("Profit < 5% at <AT&T>", "Profit &lt; 5% at &lt;AT&T>"),
        ("<ceo@example.com>", "&lt;ceo@example.com>"),
        (
            "<Company> said <em>no</em> to <photo>x</photo><strong>",
            "&lt;Company> said <em>no</em> to <photo>x</photo><strong>",
        ),
    ],
)
def test_what_no_reader_sees_goes(markup: str, expected: str) -> None:
    assert mended(markup) == expected


@pytest.mark.parametrize(
    "markup",
    [
        f"<p {FERRY}</p><p>{FARES}</p>",
        f"<p>{FERRY}<p>{FARES}</p",
        f'<a href="x>{FERRY}</a> <a href="y">{FARES}</a>',
        f"<a href='x\">{FERRY}</a> {FARES}",
        f"<!-- wp:paragraph --\n<p>{FERRY}</p>\n<!-- /wp:paragraph --><p>{FARES}</p>",
        f"<!-- {FERRY} {FARES}",
        f"<script>var a = 1;\n<p>{FERRY}</p><script>b()</script>{FARES}",
        f"<style><p>{FERRY}</p>{FARES}",
        f"<iframe src='x'><p>{FERRY}</p></p>{FARES}",
        f"<noscript>{FERRY} <svg>{FARES}",
        f"</script>{FERRY}</p>{FARES}",
        f"<?{FERRY} <! {FARES}",
    ],
)
def test_what_never_ends_takes_no_words_with_it(markup: str) -> None:
    words = " ".join(block.text for block in fragment(mended(markup)))
    assert FERRY in words
    assert FARES in words


def test_a_tag_with_a_stray_quote_is_still_a_tag() -> None:
    assert mended(f'<img alt="5" tall" src="x">{FERRY}') == f"<img>{FERRY}"
