from __future__ import annotations

import pytest

from newsclean.fields import find
from newsclean.fields.addresses import original
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


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://web.archive.org/web/20090415123044/http://a.example/ferry", "http://a.example/ferry"),
        ("https://web.archive.org/web/20090415123044im_/http://a.example/ferry.jpg", "http://a.example/ferry.jpg"),
        ("http://webarchive.example/20091204/http:/a.example/ferry", "http://a.example/ferry"),
        ("https://wayback.example/all/1234/20150102030405/https://a.example/", "https://a.example/"),
        ("https://archive.example/2021.05.14-081233/https://a.example/ferry", "https://a.example/ferry"),
        ("https://web.archive.org/web/20090415123044/http://a.example:80/ferry", "http://a.example/ferry"),
        ("/web/20090415123044/http://a.example/ferry", "http://a.example/ferry"),
        ("https://a.example/2009/04/15/ferry", "https://a.example/2009/04/15/ferry"),
        (
            "https://pictures.example/1200/https://a.example/x.jpg",
            "https://pictures.example/1200/https://a.example/x.jpg",
        ),
        ("https://a.example/share?u=http://b.example/", "https://a.example/share?u=http://b.example/"),
    ],
)
def test_an_address_in_an_archive_of_the_web_is_that_of_the_page(address: str, expected: str) -> None:
    assert original(address) == expected


def test_a_page_from_an_archive_is_that_of_its_site() -> None:
    wayback = "https://web.archive.org/web/20210612000000"
    head = (
        f'<link rel="canonical" href="{wayback}/https://a.co.uk/ferry">'
        f'<meta property="og:image" content="{wayback}im_/https://a.co.uk/ferry.jpg">'
    )
    body = "<h1>The ferry stays on</h1><p>05/03/2021</p><p>The ferry stays for another year, the council said.</p>"
    fields = find(read(f'<html lang="en"><head>{head}</head><body>{body}</body></html>'))
    assert (fields.url, fields.image) == ("https://a.co.uk/ferry", "https://a.co.uk/ferry.jpg")
    assert fields.published == "2021-03-05"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("URL: https://a.example/ferry", "https://a.example/ferry"),
        ("Article link: https://a.example/ferry", "https://a.example/ferry"),
        ("https://a.example/ferry", None),
        ("Video: https://a.example/ferry", None),
        ("URL: /ferry", None),
    ],
)
def test_the_address_above_a_text(line: str, expected: str | None) -> None:
    prose = "The council of Tarnmouth voted on Tuesday to keep the old ferry, and nobody could say how it will be paid."
    assert find(read(f"The ferry stays after all\n{line}\n\n{prose}\n\n{prose}", "plain-text")).url == expected


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        ("URL: https://a.example/ferry", "https://a.example/ferry"),
        ("本文链接：https://a.example/ferry", "https://a.example/ferry"),
        ("Link: https://a.example/tickets", None),
        ("https://a.example/2021/ferry", "https://a.example/2021/ferry"),
        ("https://a.example/the-ferry-stays-after-all", "https://a.example/the-ferry-stays-after-all"),
        ("https://a.example/2021/ferry.jpg", None),
        ("https://a.example/tickets", None),
        ("Tickets:\nhttps://a.example/2021/tickets", None),
        ("https://b.example/2021/boats\nhttps://a.example/2021/ferry", None),
    ],
)
def test_the_address_below_a_text(tail: str, expected: str | None) -> None:
    prose = "The council of Tarnmouth voted on Tuesday to keep the old ferry, and nobody could say how it will be paid."
    assert find(read(f"The ferry stays after all\n\n{prose}\n\n{prose}\n\n{tail}", "plain-text")).url == expected


ARTICLE = "https://courier.example/news/2021/05/03/old-ferry-stays-on"
PROSE = "The council of Tarnmouth voted on Tuesday to keep the old ferry, and nobody could say how it will be paid."


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([ARTICLE, "Council keeps the old ferry", PROSE, PROSE], ARTICLE),
        (["Council keeps the old ferry", ARTICLE, PROSE, PROSE], ARTICLE),
        (["Council keeps the old ferry", PROSE, PROSE, ARTICLE], ARTICLE),
        ([ARTICLE, f"{ARTICLE}-b", "Council keeps the old ferry", PROSE, PROSE], None),
        (["https://courier.example", "Council keeps the old ferry", PROSE, PROSE], None),
    ],
)
def test_the_address_of_a_text_stands_alone_above_or_below_it(lines: list[str], expected: str | None) -> None:
    assert find(read("\n\n".join(lines), "plain-text")).url == expected
