"""WordPress exports: what is an article, what it states, and what happens where the XML is not sound."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from conftest import FARES, FERRY
from newsclean.document import InputError
from newsclean.exports import EXPORTS, articles, wxr
from newsclean.exports.post import Post

HEAD = """\
<?xml version="1.0" encoding="UTF-8" ?>
<!-- generator="WordPress/6.4" -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>The Harbour Press</title><language>en-GB</language>
<wp:author><wp:author_login>ida</wp:author_login>
<wp:author_display_name><![CDATA[Ida Roth]]></wp:author_display_name></wp:author>
"""
TAIL = "</channel>\n</rss>\n"


def item(name: str, body: str = FERRY, kind: str = "post", more: str = "") -> str:
    return f"""\
<item>
<title><![CDATA[On {name}]]></title>
<dc:creator><![CDATA[ida]]></dc:creator>
<category domain="category" nicename="x"><![CDATA[Island]]></category>
<category domain="post_tag" nicename="y"><![CDATA[ferries]]></category>
<content:encoded><![CDATA[{body}]]></content:encoded>
<excerpt:encoded><![CDATA[In short.]]></excerpt:encoded>
<wp:post_date>2024-03-01 08:00:00</wp:post_date>
<wp:post_name>{name}</wp:post_name>
<wp:status>publish</wp:status>
<wp:post_type>{kind}</wp:post_type>{more}
</item>
"""


def posts(export: str) -> list[Post]:
    data = export.encode()
    assert wxr.sniff(data)
    return list(wxr.posts(data))


@pytest.mark.parametrize("end", ["</wp:status>", ""], ids=["sound", "torn"])
def test_post(end: str) -> None:
    (post,) = posts(HEAD + item("ferry").replace("</wp:status>", end) + TAIL)
    assert post.name == "ferry"
    assert post.body == FERRY
    told = {key: value for key, value in post.metadata.items() if value}
    assert told["title"] == "On ferry"
    assert told["post_date"] == "2024-03-01 08:00:00"
    assert (told["categories"], told["tags"], told["excerpt"]) == (["Island"], ["ferries"], "In short.")
    assert (told["author"], told["source"], told["language"]) == ("Ida Roth", "The Harbour Press", "en-GB")
    assert bool(post.warnings) == (not end)


def test_line_of_the_body() -> None:
    export = HEAD + item("one") + item("two", "\n\nx") + TAIL
    lines = export.split("\n")
    assert ["content:encoded" in lines[post.line - 1] for post in posts(export)] == [True, True]


@pytest.mark.parametrize("kind", ["attachment", "nav_menu_item", "revision", "wp_block"])
def test_what_is_no_article_is_left_out(kind: str) -> None:
    export = (
        HEAD + item("one") + item("two", kind=kind) + item("three", kind="page") + item("four", kind="story") + TAIL
    )
    assert [post.name for post in posts(export)] == ["one", "three", "four"]


def test_comments_are_readers_words() -> None:
    comment = "<wp:comment><wp:comment_content><![CDATA[Hurrah!]]></wp:comment_content></wp:comment>"
    (post,) = posts(HEAD + item("ferry", more=comment) + TAIL)
    assert "Hurrah" not in str(post)


def test_draft_has_no_date() -> None:
    export = HEAD + item("ferry").replace("2024-03-01 08:00:00", "0000-00-00 00:00:00") + TAIL
    assert posts(export)[0].metadata["post_date"] == ""


def test_section_of_characters_in_two_parts() -> None:
    assert posts(HEAD + item("ferry", "a ]]]]><![CDATA[> b") + TAIL)[0].body == "a ]]> b"


def test_control_characters() -> None:
    (post,) = posts(HEAD + item("ferry", f"{FERRY}\x0b\x00 {FARES}") + TAIL)
    assert post.body == f"{FERRY} {FARES}"
    assert post.warnings == ()


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param(lambda x: x.replace("On two]]>", "Q & A<", 1), id="ampersand"),
        pytest.param(lambda x: x.replace("<![CDATA[On two]]>", "On&nbsp;two"), id="entity"),
        pytest.param(lambda x: x.replace(f"{FARES}]]>", FARES), id="section-without-its-end"),
        pytest.param(lambda x: x.replace("<wp:post_name>two</wp:post_name>\n", "<wp:post_name>two\n"), id="tag"),
    ],
)  # fmt: skip
def test_one_broken_item_costs_none_of_the_others(broken: Callable[[str], str]) -> None:
    export = broken(HEAD + item("one") + item("two", FARES) + item("three") + TAIL)
    found = posts(export)
    assert [post.body.strip() for post in found][:2] == [FERRY, FARES]
    assert found[0].warnings == ()
    (warning,) = found[1].warnings
    assert warning.startswith("The export is not sound XML at line ")
    assert found[2].name == "three"
    assert found[2].body == FERRY
    for post in found[1:]:
        assert "content:encoded" in export.split("\n")[post.line - 1]


@pytest.mark.parametrize(
    ("behind", "articles"),
    [(FARES, 2), ("</item>", 1), ("</item>\n<it", 1), ("attachment", 1)],
    ids=["article", "between", "tag", "attachment"],
)
def test_an_export_that_breaks_off(behind: str, articles: int) -> None:
    export = HEAD + item("one") + item("two", FARES) + TAIL
    if behind == "attachment":
        export = HEAD + item("one") + item("picture", kind="attachment") + item("two", FARES) + TAIL
    read = wxr.posts(export[: export.index(behind) + len(behind)].encode())
    found: list[Post] = []
    with pytest.raises(InputError, match="The export breaks off"):
        found.extend(read)
    assert [post.body.strip() for post in found] == [FERRY, FARES][:articles]
    assert [len(post.warnings) for post in found] == [0, 1][:articles]


def test_what_stands_behind_a_sound_export_is_no_harm() -> None:
    (post,) = posts(HEAD + item("one") + TAIL + "<!-- served from a store")
    assert (post.body, post.warnings) == (FERRY, ())


def test_entities_do_not_multiply() -> None:
    entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>\n'
    export = HEAD.replace("<!-- ", entities + "<!-- ") + item("ferry").replace("On ferry", "]]>&b;&b;<![CDATA[") + TAIL
    (post,) = posts(export)
    assert post.body == FERRY
    assert "aaa" not in str(post.metadata)
    assert post.warnings


def test_files_of_the_system_are_not_read() -> None:
    entity = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>\n'
    export = HEAD.replace("<!-- ", entity + "<!-- ") + item("ferry").replace("<![CDATA[On ferry]]>", "&a;") + TAIL
    assert posts(export)[0].metadata["title"] == "&a;"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "iso-8859-1", "gb2312"])
def test_encodings(encoding: str) -> None:
    said = "été" if encoding != "gb2312" else "轮渡"
    export = HEAD.replace("UTF-8", encoding.removesuffix("-sig")) + item("ferry", f"{FERRY} {said}") + TAIL
    (post,) = list(wxr.posts(export.encode(encoding)))
    assert post.body.startswith(FERRY)
    if encoding != "gb2312":
        assert post.body.endswith(said)


@pytest.mark.parametrize(
    "text", ["", "<rss version='2.0'><channel></channel></rss>", f"<p>wordpress.org/export/</p>{FERRY}"]
)
def test_what_is_no_export(text: str) -> None:
    assert not wxr.sniff(text.encode())


def test_names_are_one_each_and_fit_into_a_file_system() -> None:
    names = ["ferry", "ferry", "", "%d8%a7", "a/../b"]
    found = articles(EXPORTS[0], (HEAD + "".join(map(item, names)) + TAIL).encode())
    assert [name for name, _, _ in found] == ["ferry", "ferry.2", "3", "d8-a7", "a-..-b"]
    found = articles(EXPORTS[0], (HEAD + "".join(map(item, ["a.3", "a", "a"])) + TAIL).encode())
    assert [name for name, _, _ in found] == ["a.3", "a", "a.3.3"]


def test_an_encoding_that_nobody_knows_costs_nothing() -> None:
    data = (HEAD + item("ferry") + TAIL).replace("UTF-8", "none-such").encode()
    (post,) = wxr.posts(data)
    assert post.name == "ferry"
