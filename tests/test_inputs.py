"""Inputs that break other tools, one group of tests for each kind; every word of them is invented."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT
from newsclean import Article, InputError, clean

FERRY = (
    "The ferry to Osmund Island will run twice a day from the first of May, the harbour board decided on Tuesday after "
    "a debate that lasted well into the night."
)
FARES = (
    "Fares stay as they are until the autumn. Whoever lives on the island pays half, said Ragna Thole, who chairs the "
    "board, and children travel free of charge."
)
WINTER = (
    "Last winter the boat lay in dock for eleven weeks because a spare part could not be found anywhere on the coast, "
    "and groceries came by helicopter."
)
PROSE = (FERRY, FARES, WINTER)
STORY = "\n\n".join(PROSE)


def article(data: str | bytes, name: str = "input") -> Article:
    return clean(data.encode() if isinstance(data, str) else data, name).article


def paragraphs(of: Article) -> list[str]:
    return of.text.split("\n\n")


def front_matter(*lines: str, body: str = STORY) -> str:
    return "\n".join(("---", *lines, "---", "", body)) + "\n"


def page(body: str, head: str = "<title>Ferry to run twice a day</title>") -> str:
    return f"<!DOCTYPE html>\n<html lang=en><head>{head}</head><body>{body}</body></html>"


def as_p(*texts: str) -> str:
    return "".join(f"<p>{text}</p>\n" for text in texts)


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_bytes_of_any_kind(kind: type[bytearray | memoryview]) -> None:
    assert clean(kind(STORY.encode()), "a").article == article(STORY, "a")


@pytest.mark.parametrize("data", [STORY, None, Path("a")])
def test_what_is_no_bytes_is_told(data: Any) -> None:
    with pytest.raises(TypeError, match=rf"takes bytes as they were saved, not {type(data).__name__}"):
        clean(data, "a")


def test_a_format_that_is_none_is_told() -> None:
    with pytest.raises(
        ValueError, match=r"no format 'docx'; newsclean reads front-matter, html, scraped-text, plain-text"
    ):
        clean(STORY.encode(), "a", format="docx")


# 1: plain text


def test_01_text_dump_keeps_the_article_and_drops_the_furniture() -> None:
    found = article(
        f"Ferry to run twice a day from May\n\n{STORY}\n\nSign up for our newsletter\n\n"
        "© 2024 Osmund Courier. All rights reserved.\n"
    )
    assert found.format == "plain-text"
    assert found.title == "Ferry to run twice a day from May"
    assert paragraphs(found) == list(PROSE)
    assert len(found.removed) == 3


# 2, 6: values that YAML has ideas of its own about


@pytest.mark.parametrize(
    ("line", "title"),
    [
        pytest.param("title: Breaking: bank holds", "Breaking: bank holds", id="colon"),
        pytest.param("title: *Exclusive* report on bank", "*Exclusive* report on bank", id="star"),
        pytest.param('title: "We won", says PM', '"We won", says PM', id="quote-then-words"),
        pytest.param("title: %50 rise in fares", "%50 rise in fares", id="percent"),
        pytest.param("title: 'Bank ''holds'' rates'", "Bank 'holds' rates", id="doubled-quote"),
        pytest.param("title: [Opinion] Bank holds", "[Opinion] Bank holds", id="bracket"),
        pytest.param("title: `Bank` holds rates", "`Bank` holds rates", id="backtick"),
        pytest.param("title: & then there was one", "& then there was one", id="ampersand"),
        pytest.param("title: ! Bank holds", "! Bank holds", id="exclamation"),
        pytest.param("title: 50: the bank at its birthday", "50: the bank at its birthday", id="number-colon"),
        pytest.param("title: Bank&#8217;s &amp;quot;mistake&amp;quot;", 'Bank’s "mistake"', id="entities"),
    ],
)
def test_02_title_that_is_no_yaml(line: str, title: str) -> None:
    found = article(front_matter(line, "date: 2024-03-01"))
    assert found.format == "front-matter"
    assert found.title == title
    assert found.published == "2024-03-01"
    assert paragraphs(found) == list(PROSE)


def test_02_author_that_is_no_yaml() -> None:
    found = article(front_matter("title: Bank holds", "author: @jdoe", "date: 2024-03-01"))
    assert found.authors == ("@jdoe",)
    assert found.title == "Bank holds"
    assert found.published == "2024-03-01"
    assert any("line 3" in warning for warning in found.warnings)


def test_03_tab_indented_tags() -> None:
    found = article(front_matter("title: Bank holds", "tags:", "\t- banking", "\t- rates", "author: Ida Roth"))
    assert found.tags == ("banking", "rates")
    assert found.title == "Bank holds"
    assert found.authors == ("Ida Roth",)
    assert paragraphs(found) == list(PROSE)


# 4: byte order mark and line ends


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["no-mark", "mark"])
def test_04_byte_order_mark_and_line_ends(mark: bytes, end: str) -> None:
    text = front_matter("title: Bank holds", "author: Ida Roth", "date: 2024-03-01")
    found = article(mark + text.replace("\n", end).encode())
    assert (found.format, found.title, found.authors) == ("front-matter", "Bank holds", ("Ida Roth",))
    assert paragraphs(found) == list(PROSE)
    assert found.id == article(text).id


@pytest.mark.parametrize("end", ["\r\n", "\r"], ids=["CRLF", "CR"])
def test_04_line_ends_of_plain_text(end: str) -> None:
    found = article(f"Ferry to run twice a day\n\n{STORY}\n".replace("\n", end))
    assert found.title == "Ferry to run twice a day"
    assert paragraphs(found) == list(PROSE)


# 5: impossible dates


@pytest.mark.parametrize(
    ("line", "warned"),
    [
        pytest.param("date: 2023-02-30", True, id="thirtieth-of-february"),
        pytest.param("date: 0000-00-00 00:00:00", True, id="zeros"),
        pytest.param("date:", False, id="bare"),
        pytest.param("date: ''", False, id="empty"),
        pytest.param("date: soon", False, id="word"),
        pytest.param("date: 2023-13-01T25:00:00", True, id="thirteenth-month"),
    ],
)
def test_05_impossible_date_is_unknown(line: str, warned: bool) -> None:
    found = article(front_matter("title: Bank holds", line))
    assert found.published is None
    assert found.title == "Bank holds"
    assert any("date" in warning for warning in found.warnings) is warned
    assert paragraphs(found) == list(PROSE)


def test_05_second_key_stands_in_for_an_impossible_date() -> None:
    found = article(front_matter("title: Bank holds", "date: 0000-00-00", "modified: 2024-03-02"))
    assert found.published is None
    assert found.modified == "2024-03-02"


# 6: what was written, not YAML's idea of it


@pytest.mark.parametrize(
    ("written", "title"),
    [
        pytest.param("1984", "1984", id="number"),
        pytest.param("007", "007", id="octal"),
        pytest.param("1.10", "1.10", id="decimal"),
        pytest.param("No", "No", id="no"),
        pytest.param("yes", "yes", id="yes"),
        pytest.param("on", "on", id="on"),
        pytest.param("null", None, id="null"),
        pytest.param("2024-03-01", "2024-03-01", id="date"),
        pytest.param("1e3", "1e3", id="exponent"),
        pytest.param("12:30:45", "12:30:45", id="sexagesimal"),
        pytest.param("Team wins #1 spot", "Team wins #1 spot", id="hash"),
        pytest.param("Team wins # the coach's note", "Team wins", id="comment"),
        pytest.param("Bank\x07 holds\x00 rates", "Bank holds rates", id="control-characters"),
    ],
)
def test_06_value_stays_as_written(written: str, title: str | None) -> None:
    found = article(front_matter(f"title: {written}", "author: Ida Roth"))
    assert found.title == title
    assert found.authors == ("Ida Roth",)


def test_06_author_no_is_a_name() -> None:
    found = article(front_matter("title: Bank holds", "author: No", "id: 007", "ver: 1.10"))
    assert found.authors == ("No",)
    assert not found.warnings


# 7: duplicate keys and foreign tags


def test_07_duplicate_title() -> None:
    found = article(front_matter("title: Bank holds", "date: 2024-03-01", "title: Bank holds"))
    assert found.title == "Bank holds"
    assert found.published == "2024-03-01"
    assert paragraphs(found) == list(PROSE)


def test_07_foreign_tags_are_never_executed() -> None:
    found = article(
        front_matter(
            "title: Bank holds",
            "author: !ruby/object:Author",
            "  name: Ida Roth",
            "meta: !ruby/hash:ActiveSupport::HashWithIndifferentAccess",
            "  _edit_last: '1'",
            "run: !!python/object/apply:os.system ['exit 1']",
            "date: 2024-03-01",
        )
    )
    assert (found.title, found.authors, found.published) == ("Bank holds", ("Ida Roth",), "2024-03-01")
    assert paragraphs(found) == list(PROSE)


# 8, 9: fences


def test_08_prose_between_rules_is_no_metadata() -> None:
    found = article(f"---\n\n{FERRY}\n\n---\n\n{FARES}\n\n{WINTER}\n")
    assert found.title is None
    assert paragraphs(found) == list(PROSE)


def test_08_prose_with_colons_between_rules_is_no_metadata() -> None:
    question = "Question: why does the ferry cost so much more than it did, when it runs no more often than before?"
    found = article(f"---\n{question}\n{FERRY}\n{FARES}\n---\n{WINTER}\n")
    for text in (question, *PROSE):
        assert text in found.text


def test_09_fence_that_never_closes() -> None:
    found = article(f"---\ntitle: Bank holds\nauthor: Ida Roth\n\n{STORY}\n")
    for text in PROSE:
        assert text in found.text


def test_09_fence_closed_by_dots() -> None:
    found = article(f"---\ntitle: Bank holds\nauthor: Ida Roth\n...\n{STORY}\n")
    assert (found.title, found.authors) == ("Bank holds", ("Ida Roth",))
    assert paragraphs(found) == list(PROSE)


def test_09_comment_before_the_fence() -> None:
    found = article("<!-- exported on a Monday -->\n" + front_matter("title: Bank holds", "author: Ida Roth"))
    assert (found.title, found.authors) == ("Bank holds", ("Ida Roth",))
    assert paragraphs(found) == list(PROSE)


def test_09_rules_inside_the_body_end_nothing() -> None:
    found = article(front_matter("title: Bank holds", body=f"{FERRY}\n\n---\n\n{FARES}\n\n---\n\n{WINTER}"))
    assert found.title == "Bank holds"
    assert paragraphs(found) == list(PROSE)


# 10: encodings


ACCENTED = (
    "Le comité de gestion de la forêt a décidé mardi que les chênes abattus l’été dernier ne seront pas vendus à "
    "l’étranger, malgré une offre élevée, a indiqué Mme Béatrice Hénaux, présidente de l’assemblée."
)


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-8-sig", "utf-16"])
def test_10_front_matter_in_other_encodings(encoding: str) -> None:
    text = front_matter("title: Forêt : l’été des chênes", "author: Béatrice Hénaux", body=ACCENTED)
    found = article(text.encode(encoding))
    assert found.title == "Forêt : l’été des chênes"
    assert found.authors == ("Béatrice Hénaux",)
    assert found.text == ACCENTED
    assert any("cp1252" in warning for warning in found.warnings) is (encoding == "cp1252")


def test_10_latin_1_without_typographic_quotes() -> None:
    text = front_matter("title: Forêt en été", body=ACCENTED.replace("’", "'"))
    found = article(text.encode("latin-1"))
    assert found.title == "Forêt en été"
    assert found.text == ACCENTED.replace("’", "'")


def test_10_curly_quotes_of_windows() -> None:
    said = "“We have waited long enough – since May,” said the chair of the board, who doesn’t expect a reply soon…"
    assert article(said.encode("cp1252")).text == said


def test_10_one_stray_byte_in_utf_8() -> None:
    data = (ACCENTED + "\n\n" + ACCENTED).encode() + b" \x93Non\x94, dit-elle."
    found = article(data)
    assert found.text.endswith("“Non”, dit-elle.")
    assert found.text.startswith(ACCENTED)
    assert "�" not in found.text
    assert any("Windows-1252" in warning for warning in found.warnings)


def test_10_declared_encoding_of_a_page() -> None:
    data = page(as_p(ACCENTED, ACCENTED), "<meta charset='iso-8859-1'><title>Forêt</title>").encode("cp1252")
    assert ACCENTED in article(data).text


def test_10_control_character_in_the_title() -> None:
    found = article(front_matter("title: Bank\x1a holds \x85rates\x1b", "author: Ida Roth"))
    assert found.title == "Bank holds rates"
    assert found.authors == ("Ida Roth",)


# 11: a classic-editor WordPress body


CLASSIC = f"""\
[caption id="a1" align="left" width="300"]<img src="ferry.jpg" alt="" /> Photo: Nils Varga/Harbour Press[/caption]

The ferry to Osmund Island will run <strong>twice a day</strong> from the first of May, the harbour board decided on \
Tuesday, after a debate that lasted well into the night.

[gallery ids="12,13,14"]

The board&amp;rsquo;s chair said that fares stay as they are &amp;ndash; at least until the <em>autumn</em>, when a new
contract begins.

<!--more-->

[embed]https://video.example/watch?v=1[/embed]

<!-- wp:paragraph -->
{WINTER}
<!-- /wp:paragraph -->

[gallery]

"It is [the boat] that matters to us," a shopkeeper said, who gave his name as Olav [sic] and asked for no more.
"""


def test_11_classic_wordpress_body() -> None:
    found = article(front_matter("title: Ferry to run twice a day", body=CLASSIC))
    assert paragraphs(found) == [
        "The ferry to Osmund Island will run twice a day from the first of May, the harbour board decided on Tuesday, "
        "after a debate that lasted well into the night.",
        "The board’s chair said that fares stay as they are – at least until the autumn, when a new\ncontract begins.",
        WINTER,
        '"It is [the boat] that matters to us," a shopkeeper said, who gave his name as Olav [sic] and asked '
        "for no more.",
    ]


def test_11_block_editor_body() -> None:
    body = "\n\n".join(f"<!-- wp:paragraph -->\n<p>{text}</p>\n<!-- /wp:paragraph -->" for text in PROSE)
    found = article(front_matter("title: Ferry to run twice a day", body=body))
    assert paragraphs(found) == list(PROSE)


# 12: elements directly under the body


@pytest.mark.parametrize("wrapped", [False, True], ids=["no-tags-round-it", "page"])
def test_12_list_directly_under_body(wrapped: bool) -> None:
    body = (
        as_p(FERRY)
        + "<ul>\n<li>Two sailings a day, at seven and at four.</li>\n<li>Half fare for islanders.</li>\n</ul>\n"
        + as_p(FARES, WINTER)
    )
    found = article(page(body) if wrapped else body)
    assert paragraphs(found) == [
        FERRY,
        "- Two sailings a day, at seven and at four.\n- Half fare for islanders.",
        FARES,
        WINTER,
    ]


def test_12_ordered_list() -> None:
    body = as_p(FERRY) + "<ol><li>Pay the fare at the pier.</li><li>Keep the ticket.</li></ol>" + as_p(FARES, WINTER)
    assert "1. Pay the fare at the pier.\n2. Keep the ticket." in article(page(body)).text


# 13: words of furniture in a sentence


SENTENCES = (
    "Read more about the policy at the bank's site, the statement said.",
    "Click here is the worst thing to write on a link, the teacher told her class on Monday.",
    "The newsletter that the council sends to every household will cost nothing, the mayor said.",
    "All rights reserved to the islanders in the treaty of 1904 still hold, the court found on Friday.",
    "She shared this article with her neighbours, who had never heard of the plan before that day.",
)
PROMPTS = (
    "Read more: Minister quits over ferry contract",
    "Click here to sign up for our newsletter.",
    "Follow us on Twitter",
    "Share this article",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_13_sentence_with_the_words_of_furniture_is_kept(sentence: str) -> None:
    assert paragraphs(article(f"{FERRY}\n\n{sentence}\n\n{WINTER}\n")) == [FERRY, sentence, WINTER]


def test_13_sentence_with_the_words_of_a_credit_is_kept() -> None:
    sentence = "This story first appeared to be a joke, he said, and then the bill came."
    found = article(f"{FERRY}\n\n{sentence}\n\n{WINTER}\n")
    assert paragraphs(found) == [FERRY, sentence, WINTER]
    assert found.source is None


@pytest.mark.parametrize("prompt", PROMPTS)
def test_13_line_of_furniture_is_dropped(prompt: str) -> None:
    assert paragraphs(article(f"{FERRY}\n\n{prompt}\n\n{WINTER}\n")) == [FERRY, WINTER]


# 14: characters that look like markup


LITERAL = (
    "Profit < 5% at AT&T & Sons, as <Company> told its owners.",
    "Write to <ceo@example.com> or to AT&T: the harbour board reads every letter, says its chair.",
    "If a < b and c > d, the table in the statement is wrong, and x*y*z is not what the board_of_trustees meant.",
)


def test_14_literal_characters_survive_in_plain_text() -> None:
    found = article(f"{FERRY}\n\n" + "\n\n".join(LITERAL) + f"\n\n{WINTER}\n")
    assert found.format == "plain-text"
    assert paragraphs(found) == [FERRY, *LITERAL, WINTER]


def test_14_one_mention_of_a_tag_makes_no_page() -> None:
    sentence = (
        "Whoever writes <b> or <br> into a letter to the editor will see it printed as it stands, the paper says."
    )
    found = article(f"{FERRY}\n\n{sentence}\n\n{WINTER}\n")
    assert found.format == "plain-text"
    assert sentence in found.text


# 15: odd pages


def test_15_300_nested_elements() -> None:
    found = article(page("<div>" * 300 + as_p(*PROSE) + "</div>" * 300))
    assert paragraphs(found) == list(PROSE)


def test_15_page_wrapped_in_one_form() -> None:
    found = article(page(f"<form id=aspnetForm method=post><input type=hidden value=x>{as_p(*PROSE)}</form>"))
    assert paragraphs(found) == list(PROSE)


def test_15_article_inside_aside() -> None:
    found = article(page(f"<nav><a href=/>Home</a></nav><aside class=content>{as_p(*PROSE)}</aside>"))
    assert paragraphs(found) == list(PROSE)


def test_15_breaks_for_paragraphs() -> None:
    found = article(page("<div>" + "<br><br>\n".join(PROSE) + "</div>"))
    assert paragraphs(found) == list(PROSE)


def test_15_one_break_is_a_line_end() -> None:
    verse = "<p>The ferry comes, the ferry goes,<br>and where it stays nobody knows.</p>"
    found = article(page(as_p(FERRY, FARES) + verse + as_p(WINTER)))
    assert "The ferry comes, the ferry goes,\nand where it stays nobody knows." in found.text


def test_15_tags_that_never_close() -> None:
    found = article("<html><body><div><p>" + "<p>".join(PROSE) + "<b>")
    assert paragraphs(found) == list(PROSE)


# 16: texts of odd shape


def wrapped(text: str, width: int = 72) -> str:
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + word
    return "\n".join(lines)


@pytest.mark.parametrize("width", [50, 72, 80])
def test_16_hard_wrapped_text_is_unwrapped(width: int) -> None:
    found = article("Ferry to run twice a day\n\n" + "\n\n".join(wrapped(text, width) for text in PROSE) + "\n")
    assert paragraphs(found) == list(PROSE)


def test_16_copyright_line_glued_under_the_last_sentence() -> None:
    found = article(f"{STORY}\n© 2024 Osmund Courier. All rights reserved.\n")
    assert paragraphs(found) == list(PROSE)


def test_16_copyright_line_glued_under_wrapped_text() -> None:
    story = "\n\n".join(wrapped(text) for text in PROSE)
    found = article(f"{story}\nCopyright 2024 Osmund Courier. All rights reserved.\n")
    assert paragraphs(found) == list(PROSE)


def test_16_text_in_capitals() -> None:
    shouted = [text.upper() for text in PROSE]
    found = article("FERRY TO RUN TWICE A DAY\n\n" + "\n\n".join(shouted) + "\n")
    assert found.title == "FERRY TO RUN TWICE A DAY"
    assert paragraphs(found) == shouted


@pytest.mark.parametrize("ending", ["", "\n", "\n\n\n"], ids=["no-line-end", "line-end", "blank-lines"])
def test_16_brief_of_one_paragraph(ending: str) -> None:
    found = article(FERRY + ending)
    assert found.text == FERRY
    assert found.title is None


def test_16_paragraphs_on_lines_without_blank_lines() -> None:
    assert paragraphs(article("\n".join(PROSE))) == list(PROSE)


# 17: files


def run(*arguments: str | bytes | Path, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    command = [os.fsencode(part) for part in (sys.executable, "-m", "newsclean", *arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, stdin=subprocess.DEVNULL, timeout=60, check=False)


def test_17_one_name_in_two_folders(tmp_path: Path) -> None:
    for folder, text in (("north", FERRY), ("south", FARES)):
        (tmp_path / "in" / folder).mkdir(parents=True)
        (tmp_path / "in" / folder / "story.txt").write_text(text)
    assert run("ingest", "in", "-o", "mirror", cwd=tmp_path).returncode == 0
    assert run("ingest", "in/north", "in/south", "-o", "beside", cwd=tmp_path).returncode == 0
    assert run("ingest", "in/north/story.txt", "in/south/story.txt", "-o", "files", cwd=tmp_path).returncode == 0
    for made in ("mirror", "beside", "files"):
        texts = {
            path.relative_to(tmp_path / made).as_posix(): json.loads(path.read_text())["text"]
            for path in (tmp_path / made).rglob("*.json")
        }
        assert texts == {"north/story.txt.json": FERRY, "south/story.txt.json": FARES}


@pytest.mark.parametrize("data", [b"", b"\n \n\t\n", b"\xef\xbb\xbf"], ids=["no-bytes", "white-space", "only-a-mark"])
def test_17_empty_file(data: bytes) -> None:
    found = article(data)
    assert (found.id, found.title, found.text, found.truncated) == (None, None, "", False)
    assert found.warnings


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(range(256)) * 20, id="jpeg"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, id="png"),
        pytest.param(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n" + bytes(range(256)), id="pdf"),
        pytest.param(b"PK\x03\x04\x14\x00\x00\x00" + bytes(range(256)), id="zip"),
        pytest.param(b"\x00\x01\x02\x03" * 200, id="no-signature"),
    ],
)
def test_17_binary_is_an_error(data: bytes) -> None:
    with pytest.raises(InputError) as caught:
        clean(data, "picture.jpg")
    assert caught.value.error == "not-text"
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize("name", ["wordpress.xml", "movable-type.txt", "ghost.json", "feed.xml", "nexis.txt"])
def test_an_export_of_many_is_no_article(name: str) -> None:
    data = (ROOT / "samples" / "front-matter" / name).read_bytes()
    with pytest.raises(InputError, match="newsclean ingest makes a record of each") as caught:
        clean(data, name)
    assert caught.value.error == "many-articles"


def test_a_crawl_is_no_article() -> None:
    with pytest.raises(InputError, match="WARC file"):
        clean(f"WARC/1.0\r\nWARC-Type: response\r\n\r\n{STORY}".encode(), "crawl.warc")


def test_17_nul_byte_in_a_text() -> None:
    found = article(f"{FERRY[:40]}\x00{FERRY[40:]}\n\n{FARES}\x00\n\n{WINTER}\n")
    assert paragraphs(found) == list(PROSE)


def test_17_name_that_is_not_utf_8(tmp_path: Path) -> None:
    name = b"caf\xe9.txt"
    try:
        (tmp_path / os.fsdecode(name)).write_text(FERRY)
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    for argument in (name, b"."):
        ran = run("ingest", argument, cwd=tmp_path)
        assert ran.returncode == 0
        assert json.loads(ran.stdout)["input"].endswith("caf\\xe9.txt")
    assert run("ingest", b".", "-o", tmp_path / "out", cwd=tmp_path).returncode == 0
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["caf\\xe9.txt.json"]


# 18: languages


ARABIC = (
    "قرر مجلس الميناء يوم الثلاثاء أن تعمل العبارة إلى الجزيرة مرتين في اليوم ابتداء من الأول من مايو، بعد نقاش طويل "
    "استمر حتى ساعة متأخرة من الليل.",
    "وقالت رئيسة المجلس إن أسعار التذاكر ستبقى كما هي حتى الخريف، وإن الأطفال يسافرون مجانا.",
)
JAPANESE = (
    "港湾局は火曜日、五月一日から島へのフェリーを一日二便運航することを決めた。会議は深夜まで続いた。",
    "運賃は秋まで据え置かれ、子どもは無料で乗ることができると、局長は記者会見で述べた。冬には船が十一週間も修理に入っていた。",
)
HAUSA = (
    "Hukumar tashar jirgin ruwa ta yanke shawara ranar Talata cewa jirgin zai riƙa zuwa tsibirin sau biyu a rana daga "
    "farkon watan Mayu, bayan dogon taro da aka yi har cikin dare.",
    "Shugabar hukumar ta ce farashin tikiti ba zai canja ba har sai lokacin kaka, kuma yara za su yi tafiya kyauta ba "
    "tare da biyan ko kwabo ba.",
)
RUSSIAN = (
    "Совет порта решил во вторник, что паром на остров будет ходить два раза в день с первого мая, после споров, "
    "которые продолжались до поздней ночи.",
    "Цены на билеты останутся прежними до осени, а дети будут ездить бесплатно, сказала председатель совета.",
)


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        pytest.param("ar", ARABIC, id="arabic"),
        pytest.param("ja", JAPANESE, id="japanese"),
        pytest.param("ha", HAUSA, id="hausa"),
        pytest.param("ru", RUSSIAN, id="russian"),
    ],
)
@pytest.mark.parametrize("kind", ["text", "page", "front-matter"])
def test_18_other_languages(kind: str, language: str, texts: tuple[str, ...]) -> None:
    body = "\n\n".join(texts)
    made = {
        "text": body,
        "page": f"<html><body><article>{as_p(*texts)}</article></body></html>",
        "front-matter": front_matter("title: A ferry", body=body),
    }
    found = article(made[kind])
    assert paragraphs(found) == list(texts)
    assert found.language == language


def test_18_japanese_wrapped_lines_join_without_a_space() -> None:
    wrapped = ["\n".join(text[n : n + 20] for n in range(0, len(text), 20)) for text in JAPANESE]
    assert article("\n\n".join(wrapped)).text == "\n\n".join(JAPANESE)


def test_18_two_languages_in_one_text() -> None:
    found = article("\n\n".join((*PROSE[:2], *RUSSIAN)))
    assert paragraphs(found) == [*PROSE[:2], *RUSSIAN]
    assert found.language in {"en", "ru", None}


@pytest.mark.parametrize(
    "signature",
    [" (AFP)", " —AFP", " (APA/dpa)", " (dpa/lbn)", " AFP", " (PAP)", " /PTI", " (With inputs from agencies)"],
)
@pytest.mark.parametrize("mark", ["{}", "<p>{}</p>"])
def test_the_last_paragraph_stays_though_its_agency_signed_it(signature: str, mark: str) -> None:
    written = [*PROSE[:-1], PROSE[-1] + signature]
    body = "\n\n".join(map(mark.format, written))
    found = article(body if mark == "{}" else f"<html><body><article>{body}</article></body></html>")
    assert paragraphs(found) == written


# 19: furniture longer than the article


CONSENT = (
    "We value your privacy",
    "We and our partners store and access information on a device, such as cookies, and process personal data, such "
    "as unique identifiers, for personalised ads and content, ad and content measurement, and audience insights.",
    "With your permission we and our partners may use precise geolocation data and identification through device "
    "scanning. You may click to consent to our and our partners' processing as described above.",
    "You can change your preferences or withdraw your consent at any time by returning to this site and clicking the "
    "privacy button at the bottom of the page.",
    "Accept all",
    "Manage options",
)
PAYWALL = (
    "Subscribe to continue reading",
    "Already a subscriber? Log in",
    "Get unlimited access to all of our articles for 1 euro a month. Cancel anytime.",
)


@pytest.mark.parametrize(
    "box",
    [
        pytest.param('<div id="onetrust-consent-sdk" class="cookie-banner">{}</div>', id="named-box"),
        pytest.param(
            "<div>{}</div>",
            id="nameless-box",
        ),
    ],
)
def test_19_page_with_consent_text_longer_than_the_article(box: str) -> None:
    found = article(
        page(box.format(as_p(*CONSENT)) + f"<article><h1>Ferry to run twice a day</h1>{as_p(FERRY)}</article>")
    )
    assert paragraphs(found) == [FERRY]


def test_19_text_with_consent_text_longer_than_the_article() -> None:
    found = article("\n\n".join((*CONSENT, "Ferry to run twice a day", FERRY)))
    assert paragraphs(found)[-1] == FERRY
    assert not set(paragraphs(found)) & set(CONSENT)


def test_19_title_behind_consent_text() -> None:
    found = article("\n\n".join((*CONSENT, "Ferry to run twice a day", FERRY)))
    assert found.title == "Ferry to run twice a day"


def test_19_paywall_after_the_first_paragraph() -> None:
    found = article("\n\n".join(("Ferry to run twice a day", FERRY, *PAYWALL)))
    assert found.text == FERRY


def test_19_consent_text_alone_is_no_article() -> None:
    found = article(page(f'<div class="cookie-consent">{as_p(*CONSENT)}</div>'))
    assert found.text == ""
    assert found.warnings


# 20: kinds of articles


LIVEBLOG = (
    "16.40",
    "The board's chair has left the room without a word to the reporters who have been waiting since noon.",
    "15.12",
    "A vote is expected within the hour. Some forty islanders have come over on the morning boat to follow it.",
    "14.55",
    "Good afternoon, and welcome to our coverage of the harbour board's meeting on the future of the island ferry.",
)
INTERVIEW = (
    "Ragna Thole has chaired the harbour board for nine years. We met her on the pier, an hour before the first boat.",
    "Q: When did you last take the ferry yourself?",
    "A: This morning.",
    "Q: And?",
    "A: It was late. It is always late, and everybody on board knows the reason, which is the tide and not the crew.",
    "Q: Will you stand again?",
    "A: No.",
)
LISTICLE = (
    "Five things to do on Osmund Island while you wait for the boat, in the order in which you will come past them.",
    "1. Climb the lighthouse",
    "The stairs are steep and the view is long. Entry is free before ten, and the keeper's dog will show you "
    "the way up.",
    "2. Eat a herring roll",
    "There is one stall, and it sells one thing. Bring coins, because the owner does not trust cards or people "
    "who use them.",
)
RECIPE = (
    "The cook of the island's only inn has given us the recipe for her herring pie, which has been on the menu "
    "since 1958.",
    "Ingredients",
    "- 400 g herring fillets",
    "- 2 onions",
    "- 1 tsp salt",
    "Method",
    "Heat the oven to 180 degrees. Slice the onions, and fry them in butter until they are soft and golden, "
    "about ten minutes.",
)
LETTER = (
    "Sir,",
    "Your report on the ferry said that the boat lay in dock for eleven weeks. It was twelve, as I can show "
    "from my diary.",
    "I have lived on the island since 1961 and have seen better boards than this one, and worse.",
    "Yours faithfully,",
    "Edda Marsh",
)
CORRECTION = (
    *PROSE,
    "Correction: An earlier version of this article gave the wrong year for the harbour's opening. It opened in "
    "1904, not 1914.",
)
POLL = (
    "More islanders than ever want a bridge, according to a poll of 804 adults that was taken for the harbour "
    "board in March.",
    "For a bridge | 48 | +6\nAgainst | 39 | -4\nDon't know | 13 | -2",
    "The margin of error is three points either way, said the institute, which put its questions by telephone.",
)


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(LIVEBLOG, id="liveblog"),
        pytest.param(INTERVIEW, id="interview"),
        pytest.param(LISTICLE, id="listicle"),
        pytest.param(LETTER, id="letter"),
        pytest.param(CORRECTION, id="correction"),
    ],
)
@pytest.mark.parametrize("kind", ["text", "page", "front-matter"])
def test_20_kinds_of_articles_stay_whole(kind: str, texts: tuple[str, ...]) -> None:
    body = "\n\n".join(texts)
    made = {
        "text": body,
        "page": page(f"<article><h1>News from Osmund Island</h1>{as_p(*texts)}</article>"),
        "front-matter": front_matter("title: News from Osmund Island", body=as_p(*texts)),
    }
    assert paragraphs(article(made[kind])) == list(texts)


def test_20_recipe_in_text() -> None:
    found = article("\n\n".join(RECIPE))
    assert [line for line in found.text.split("\n") if line] == list(RECIPE)


def test_20_recipe_on_a_page() -> None:
    items = "".join(f"<li>{item.removeprefix('- ')}</li>" for item in RECIPE[2:5])
    body = as_p(RECIPE[0]) + f"<h2>{RECIPE[1]}</h2><ul>{items}</ul><h2>{RECIPE[5]}</h2>" + as_p(RECIPE[6])
    found = article(page(f"<article><h1>A pie from Osmund Island</h1>{body}</article>"))
    assert paragraphs(found) == [RECIPE[0], RECIPE[1], "\n".join(RECIPE[2:5]), RECIPE[5], RECIPE[6]]


def test_20_poll_table_on_a_page() -> None:
    rows = "".join(
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in row.split(" | ")) + "</tr>" for row in POLL[1].split("\n")
    )
    body = as_p(POLL[0]) + f"<table>{rows}</table>" + as_p(POLL[2])
    found = article(page(f"<article><h1>More want a bridge</h1>{body}</article>"))
    assert paragraphs(found) == list(POLL)


def test_20_poll_lines_in_text() -> None:
    rows = "For a bridge 48 (+6)\nAgainst 39 (-4)\nDon't know 13 (-2)"
    found = article(f"{POLL[0]}\n\n{rows}\n\n{POLL[2]}\n")
    for row in rows.split("\n"):
        assert row in found.text
