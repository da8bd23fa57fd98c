"""What programs that save pages write into them."""

from __future__ import annotations

import pytest

from newsclean.fields import find
from newsclean.readers import read

FERRY = "The ferry to Osmund Island will run twice a day from the first of May, the harbour board decided on Tuesday."
URL = "https://courier.example/2024/ferry"


@pytest.mark.parametrize(
    ("comment", "head", "top", "origin"),
    [
        (f"<!-- saved from url=(0034){URL} -->", "", "", "saved-from"),
        (f"<!--\n Page saved with SingleFile \n url: {URL} \n saved date: Mon Apr 17 2024\n-->", "", "", "singlefile"),
        (f"<!-- Saved from {URL} at 2024-04-17T08:00:00Z using monolith v2.7.0 -->", "", "", "monolith"),
        ("", "", f'<a class="domain reader-domain" href="{URL}">courier.example</a>', "reader-view"),
        ("", f'<script>__wm.wombat("{URL}","20240417080000","https://x/");</script>', "", "wayback"),
        ("", "", f'<form><input type="text" name="url" id="wmtbURL" value="{URL}"></form>', "wayback"),
        ("", f'<meta name="savepage-url" content="{URL}">', "", "meta:savepage-url"),
        ("", f'<meta name="source-url" content="{URL}">', "", "meta:source-url"),
    ],
)
def test_the_address_that_a_page_was_saved_from(comment: str, head: str, top: str, origin: str) -> None:
    page = f"<!DOCTYPE html>\n{comment}<html><head>{head}</head><body>{top}<p>{FERRY}</p></body></html>"
    fields = find(read(page))
    assert (fields.url, fields.provenance["url"]) == (URL, origin)


def test_a_page_s_own_address_is_stronger() -> None:
    saved = f"<!-- saved from url=(0040){URL}?utm=x -->"
    page = f'<html>{saved}<head><link rel="canonical" href="{URL}"></head><body><p>{FERRY}</p></body></html>'
    assert find(read(page)).provenance["url"] == "link:canonical"


def test_a_page_of_no_site_has_no_address() -> None:
    page = (
        f"<!DOCTYPE html>\n<!-- saved from url=(0022)http://internet.e-mail --><html><body><p>{FERRY}</p></body></html>"
    )
    assert find(read(page)).url is None


def test_what_archive_today_says_of_its_copy_is_not_said_of_the_page() -> None:
    copy = "2024-04-17T08:12:33Z"
    head = (
        '<meta property="og:site_name" content="archive.ph"><meta name="description" content="archived 17 Apr 2024">'
        f'<meta property="article:published_time" content="{copy}"><meta property="og:title" content="Ferry stays on">'
        f'<link rel="canonical" href="https://archive.ph/2024.04.17-081233/{URL}">'
    )
    bar = f'<p>Saved from <time itemprop="pubdate" datetime="{copy}">17 Apr 2024</time></p>'
    body = f"<h1>Ferry stays on</h1><p>April 16, 2024</p><p>{FERRY}</p>"
    fields = find(read(f"<html><head>{head}</head><body>{bar}{body}</body></html>"))
    assert (fields.url, fields.published, fields.source, fields.excerpt) == (URL, "2024-04-16", None, None)
