from __future__ import annotations

import pytest

from newsclean.fields import find
from newsclean.readers import read


@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        ("permalink: https://copy.example/ferry", "https://copy.example/ferry"),
        ("permalink: /2014/09/02/ferry/", None),
        ("guid: http://copy.example/?p=7\npermalink: https://copy.example/ferry", "https://copy.example/ferry"),
        ("permalink: /2014/\nguid: http://copy.example/?p=7", "http://copy.example/?p=7"),
        ("permalink: https://copy.example/ferry\ncanonical_url: https://a.example/1", "https://a.example/1"),
        ("permalink: https://copy.example/ferry\nCanonical-URL: https://a.example/1", "https://a.example/1"),
        ("slug: ferry", None),
    ],
)
def test_the_address_of_an_export(metadata: str, expected: str | None) -> None:
    assert find(read(f"---\ntitle: Ferry\n{metadata}\n---\n\nThe ferry stays.")).url == expected


def test_the_canonical_address_of_a_page_is_stronger_than_that_for_sharing() -> None:
    head = (
        '<meta property="og:url" content="https://a.example/shared"><link rel="canonical" href="https://a.example/ferry">'
        '<meta property="og:image" content="https://a.example/ferry.jpg">'
    )
    fields = find(read(f"<html><head>{head}</head><body><p>The ferry stays.</p></body></html>"))
    assert (fields.url, fields.image) == ("https://a.example/ferry", "https://a.example/ferry.jpg")
