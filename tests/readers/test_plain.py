"""Plain text to Blocks: paragraphs, lines that were wrapped, lists; and text of scraped pages told from articles."""

from __future__ import annotations

import re

import pytest

from newsclean.readers import read
from newsclean.readers.texts.plain import blocks, read_plain, read_scraped

FERRY = (
    "The ferry to Osmund Island will run twice a day from the first of May, the harbour board decided on Tuesday after "
    "a debate that lasted well into the night."
)
FARES = (
    "Fares stay as they are until the autumn. Whoever lives on the island pays half, said the woman who chairs the "
    "board, and children travel free."
)


def wrapped(text: str, width: int) -> str:
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + word
    return "\n".join(lines)


def test_a_paragraph_is_a_block() -> None:
    first, second = blocks(f"{FERRY}\n\n\n{FARES}\n")
    assert (first.text, first.line, first.opens, first.mark) == (FERRY, 1, True, "")
    assert (second.text, second.line, second.opens) == (FARES, 4, True)
    assert (first.tag, first.ancestors, first.linked, first.links) == ("", (), 0, ())


@pytest.mark.parametrize("text", ["", "\n", " \t\n\xa0\n", "\x00\u200b"])
def test_nothing_gives_no_block(text: str) -> None:
    assert blocks(text) == ()


def test_lines_without_blank_lines_are_paragraphs() -> None:
    assert [(b.text, b.opens) for b in blocks(f"{FERRY}\n{FARES}\n{FERRY}")] == [
        (FERRY, True),
        (FARES, True),
        (FERRY, True),
    ]


def test_line_under_a_line_where_blank_lines_part_paragraphs() -> None:
    verse = "\n\n".join((FERRY, "The ferry comes, the ferry goes,\nAnd where it stays nobody knows.", FARES))
    assert [(b.opens, b.line) for b in blocks(verse)] == [(True, 1), (True, 3), (False, 4), (True, 6)]


@pytest.mark.parametrize("width", [50, 60, 72, 80, 100])
def test_wrapped_lines_are_joined(width: int) -> None:
    text = "\n\n".join(wrapped(paragraph, width) for paragraph in (FERRY, FARES, FERRY))
    found = blocks(text)
    assert [block.text for block in found] == [FERRY, FARES, FERRY]
    lines = text.split("\n")
    assert [(lines[b.line - 1].split()[0], lines[b.end_line - 1].split()[-1]) for b in found] == [
        (paragraph.split()[0], paragraph.split()[-1]) for paragraph in (FERRY, FARES, FERRY)
    ]


@pytest.mark.parametrize("width", [50, 60, 72, 80])
def test_lines_of_a_wrapped_page_are_joined_among_its_labels(width: int) -> None:
    menu = ["Home", "News", "Sport", "Harbour", "Weather", "Tickets", "Share", "Print", "Ferry to run twice a day"]
    text = "\n".join([*menu, wrapped(FERRY, width), "Advertisement", wrapped(FARES, width), "Related", "Contact us"])
    assert [block.text for block in blocks(text)] == [*menu, FERRY, "Advertisement", FARES, "Related", "Contact us"]


@pytest.mark.parametrize("width", [50, 60, 72, 80])
def test_many_lines_that_nobody_wraps_do_not_hide_the_wrapped_ones(width: int) -> None:
    teasers = [f"Osmund Courier has seen what the harbour board wrote in letter {number}" for number in range(30)]
    text = "\n".join([*teasers, "", wrapped(FERRY, width), "", wrapped(FARES, width), "", wrapped(FERRY, width)])
    assert [block.text for block in blocks(text)] == [*teasers, FERRY, FARES, FERRY]


def test_line_ends_as_html_writes_them() -> None:
    text = f"Ferry runs again<br>{FERRY}<br><BR/>{FARES} AT&amp;T<br />\n<br>\n{FERRY}<br>\n"
    assert read(text).input_format == "plain-text"
    assert [(block.text, block.line, block.opens) for block in blocks(text)] == [
        ("Ferry runs again", 1, True),
        (FERRY, 1, True),
        (f"{FARES} AT&T", 1, True),
        (FERRY, 3, True),
    ]


def test_who_speaks_of_line_ends_keeps_them() -> None:
    text = f"{FERRY} Write <br> where a line ends.\n\nNever <br> twice."
    assert "Write <br> where" in blocks(text)[0].text


def test_wrapped_characters_are_as_wide_as_two() -> None:
    text = "港の委員会は火曜日、五月一日からオスマンド島への渡し船を一日二便にすると決めた。" * 6
    lines, at = [], 0
    for size in (36, 35, 36, 34, 36, 35, 36):  # no line begins with a comma or a full stop
        lines.append(text[at : at + size])
        at += size
    joined = "".join(lines)
    assert [block.text for block in blocks("\n".join(lines))] == [joined]


def test_a_list_of_headlines_is_not_wrapped() -> None:
    headlines = [
        "Ferry to Osmund Island runs twice a day from the first of May",
        "Harbour board decides on fares after a debate until midnight",
        "Children travel free on the island's ferry from this summer",
        "Storm takes the roof of the customs house and half the quay",
    ]
    assert [block.text for block in blocks("\n".join(headlines))] == headlines


@pytest.mark.parametrize(
    "last",
    [
        "© 2024 Osmund Courier",
        "(c) 2024 Osmund Courier",
        "Copyright 2024 Osmund Courier",
        "All rights reserved.",
        "https://courier.example/ferry",
        "* * *",
        "-----",
        "# Related",
        "- one of a list",
        "2. second of a list",
    ],
)
def test_lines_that_continue_nothing(last: str) -> None:
    text = "\n\n".join(wrapped(paragraph, 72) for paragraph in (FERRY, FARES)) + "\n" + last
    assert len(blocks(text)) == 3


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        pytest.param(
            "The board, which met in\nthe old customs house\n, decided on Tuesday that the ferry will run twice a day.",
            "The board, which met in the old customs house, decided on Tuesday that the ferry will run twice a day.",
            id="comma",
        ),
        pytest.param(
            "The ferry is run by the\nHarbour Board\nof the island, whose chair says that nothing is settled yet.",
            "The ferry is run by the Harbour Board of the island, whose chair says that nothing is settled yet.",
            id="link-text-on-its-own-line",
        ),
        pytest.param(
            "The board met in\nthe old customs house, and of the islanders only\n38 came, some of them late.",
            "The board met in the old customs house, and of the islanders only 38 came, some of them late.",
            id="number",
        ),
        pytest.param(
            "Nobody knows when the ferry to the island will run again\n.",
            "Nobody knows when the ferry to the island will run again.",
            id="full-stop",
        ),
    ],
)
def test_sentence_that_was_cut_at_its_links_is_joined(lines: str, joined: str) -> None:
    assert [block.text for block in blocks(f"{FERRY}\n\n{lines}\n\n{FARES}")] == [FERRY, joined, FARES]


@pytest.mark.parametrize(
    "lines",
    [
        "Headline of the day\nBy Ida Roth\nMarch 3, 2024",
        "One\nTwo\nThree",
        "News\nLocal\nFerry",
        "# Keep this on, or the boat may well leave without you\nwait-for-latecomers: yes",
        "Whoever is on board and would like to help the crew:\ncome to the bridge, and put on your boots.",
    ],
)
def test_short_lines_are_not_joined(lines: str) -> None:
    assert [block.text for block in blocks(f"{lines}\n\n{FERRY}")] == [*lines.split("\n"), FERRY]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("&ldquo;The ferry,&rdquo; she said, &#8220;isn&#x27;t late&#8221;", "“The ferry,” she said, “isn't late”"),
        ("Roth &amp; Sons, fran&ccedil;ais, K&uuml;ste, 5&nbsp;&euro;", "Roth & Sons, français, Küste, 5 €"),
        ("the board&amp;rsquo;s boat &amp;amp; crew", "the board’s boat & crew"),
        ("&lt;p&gt; begins a paragraph", "&lt;p&gt; begins a paragraph"),
        ("AT&T, R&D; Q&A; &c.", "AT&T, R&D; Q&A; &c."),
    ],
)
def test_characters_as_html_writes_them(line: str, expected: str) -> None:
    assert blocks(line)[0].text == expected


@pytest.mark.parametrize("mark", ["-", "*", "•", "·", "‣", "+", "●"])
def test_list_marks(mark: str) -> None:
    text = f"{FERRY}\n\n{mark} Two sailings a day\n{mark} Half fare for islanders\n\n{FARES}"
    assert [(b.mark, b.text, b.opens) for b in blocks(text)] == [
        ("", FERRY, True),
        ("- ", "Two sailings a day", True),
        ("- ", "Half fare for islanders", False),
        ("", FARES, True),
    ]


@pytest.mark.parametrize(
    "line", ["-30-", "--- ---", "-5 degrees in the night", "–Ida Roth", "*Exclusive*", "1984 was a year."]
)
def test_lines_that_are_no_list(line: str) -> None:
    assert [(b.mark, b.text) for b in blocks(f"{FERRY}\n\n{line}")][1] == ("", line)


@pytest.mark.parametrize(
    "notice",
    [
        pytest.param("© Copyright 2031 Osmund Post. All rights reserved.", id="sign"),
        pytest.param("Copyright 2031 Osmund Post ALL RIGHTS RESERVED", id="word"),
        pytest.param("(c) Osmund Post. All rights reserved.", id="letter"),
    ],
)
def test_copyright_line_behind_the_last_sentence_is_a_line(notice: str) -> None:
    assert [(b.text, b.line) for b in blocks(f"{FERRY}\n{FARES}{notice}")] == [(FERRY, 1), (FARES, 2), (notice, 2)]


@pytest.mark.parametrize(
    "interruption",
    [
        "Advertisement Continue reading the main story",
        "Continue reading the main story",
        "Continue reading the main story Share This Page",
        "googletag.pubads().definePassback('1/small', [[1,1]]).display();",
    ],
)
def test_what_stands_where_an_advertisement_was_is_a_line(interruption: str) -> None:
    assert [block.text for block in blocks(f"{FERRY} {interruption} {FARES}")] == [FERRY, interruption, FARES]


def test_sentence_about_rights_is_not_cut() -> None:
    told = (
        f"{FARES} Copyright was no matter, the board said, for on its posters all rights reserved to it are given away."
    )
    assert [block.text for block in blocks(told)] == [told]


def test_line_ends_that_became_gaps_are_line_ends() -> None:
    lines = [
        FERRY,
        FARES,
        "READ ON: THE FERRY AND ITS DOCK",
        f"{FERRY} {FARES}",
        "The ferry in its dock. (Ida Roth for Osmund Post)",
        FARES,
        f"{FERRY} {FARES} {FERRY}",
        "“We will not wait,” she said. “The summer will not.”",
        f"{FARES} {FERRY}",
    ]
    gaps = ["  ", " \xa0 ", "   ", "  ", "", "  ", "", "    "]
    glued = "".join(line + gap for line, gap in zip(lines, [*gaps, ""], strict=True))
    assert [block.text for block in blocks(glued)] == lines
    assert [block.text for block in blocks(glued.replace(" ", "\xa0"))] == lines


def _lines_begun(text: str) -> int:
    return sum(not block.runs_on for block in blocks(text))


def test_wide_gaps_behind_all_sentences_are_no_line_ends() -> None:
    typed = "  ".join(re.split(r"(?<=\.) ", f"{FARES} {FERRY} {FARES} {FERRY} {FARES}"))
    assert _lines_begun(typed) == 1


def test_white_space_and_unicode_are_tidied() -> None:
    (block,) = blocks("  The\t\tfor\u00ade\u0302t \xa0 runs\u200b\x07 .  ")
    assert block.text == "The forêt runs ."


def test_characters_that_scripts_need_stay() -> None:
    text = "می\u200cخواهم \U0001f469\u200d\U0001f680 را"
    assert blocks(text)[0].text == text


def test_lines_are_numbered_from_where_they_are_told() -> None:
    assert [block.line for block in blocks(f"\n{FERRY}\n\n{FARES}", 10)] == [11, 13]


def test_markdown_in_a_text_is_read_where_there_are_many_links() -> None:
    link = "[the {0} board](https://harbour.example/{0})"
    first, second, third = (link.format(word) for word in ("first", "second", "third"))
    text = f"According to {first}, {second} and {third}, the ferry <runs> & runs."
    (block,) = blocks(text)
    assert block.text == "According to the first board, the second board and the third board, the ferry <runs> & runs."
    assert block.links == tuple(f"https://harbour.example/{n}" for n in ("first", "second", "third"))
    assert block.linked == len("the first board" + "the second board" + "the third board")


def test_one_link_in_markdown_is_prose() -> None:
    text = "Write [the text](https://harbour.example) to make a link, the handbook says to all of its readers."
    assert blocks(text)[0].text == text


@pytest.mark.parametrize(
    ("text", "format"),
    [
        pytest.param(FERRY, "plain-text", id="prose"),
        pytest.param("", "plain-text", id="nothing"),
        pytest.param(
            f"Ferry to run twice a day\n\nBy Ida Roth\n\nMarch 3, 2024\n\n{FERRY}", "plain-text", id="headline-byline"
        ),
        pytest.param(f"LONDON\n\nFerry to run twice a day\n\n{FERRY}", "plain-text", id="two-labels"),
        pytest.param(f"{FERRY}\n\nHome\nNews\nSports\nShare\nTweet\n© 2024", "plain-text", id="menu-behind-the-prose"),
        pytest.param(f"Sign up now!\n\n{FERRY}\n\nRead more: Ferry\n\nHome > News", "plain-text", id="prompts"),
        pytest.param(f"Home\nNews\nSports\n\nFerry to run twice a day\n\n{FERRY}", "scraped-text", id="menu"),
        pytest.param(f"Present: Ida Roth\nExcused: Jon Hale\nMinutes: Eva Lund\n\n{FERRY}", "plain-text", id="minutes"),
        pytest.param(f"Home > News > Island\n\n{FERRY}", "scraped-text", id="breadcrumb"),
        pytest.param(f"Home / News / Island\nFerry\n\n{FERRY}", "scraped-text", id="breadcrumb-with-strokes"),
        pytest.param(f"« Une honte » pour le maire\n\n{FERRY}", "plain-text", id="a-quotation-is-no-breadcrumb"),
        pytest.param(
            f"The Courier\n\nFerry to run twice a day from May\n\nFerry to run twice a day from May\n\n{FERRY}",
            "scraped-text",
            id="repeated-title",
        ),
        pytest.param(
            f"Whoever crosses to the island in winter brings along all of the following things:\n\n"
            f"- Gloves\n- Ropes\n- Oars\n\n{FERRY}",
            "plain-text",
            id="list-that-is-announced",
        ),
        pytest.param(f"See a/b and c/d for 2 > 1.\n\n{FERRY}", "plain-text", id="strokes-in-a-sentence"),
    ],
)
def test_format(text: str, format: str) -> None:
    document = read(text)
    found, evidence = document.input_format, document.evidence
    assert found == format
    assert evidence


def test_both_readers_make_the_same_blocks() -> None:
    text = f"Home\nNews\nSports\n\n{FERRY}\n\n- one\n- two\n"
    assert read_plain(text).blocks == read_scraped(text).blocks
    assert (read_plain(text).format, read_scraped(text).format) == ("plain-text", "scraped-text")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("She has", "said", "that it will run again next year, once the quay is mended."), 1),
        (("If the weather holds, then", "Osmund Gull", "will sail for the island at noon on Sunday."), 1),
        (("Timetables", "Osmund Gull", "will sail for the island at noon on Sunday."), 3),
        (("The", "winter timetable", ", with two boats a day, begins in May."), 1),
        (("Harbour news", "weather", "That it will run again next year is what the board hopes for."), 3),
    ],
)
def test_a_link_cuts_no_sentence(lines: tuple[str, ...], expected: int) -> None:
    text = "\n".join((FERRY, *lines, FARES))
    assert len(blocks(text)) == expected + 2


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("T", "he winter timetable, with two boats a day, begins in May."), "The winter timetable, with two boats"),
        (("A", "fter that it will not sail on Sundays."), "After that it will"),
        (("A", "ferry of its own is what Osmund Island wants; the old ferry is let."), "A ferry of its own"),
        (("A", "ferry, as Osmund Island wants one, is built; the old ferry is let."), "A ferry, as"),
    ],
)
def test_a_drop_cap_on_a_line_of_its_own(lines: tuple[str, str], expected: str) -> None:
    made = blocks("\n".join((FERRY, *lines, FARES)))
    assert len(made) == 3
    assert made[1].text.startswith(expected)


def test_a_letter_that_is_no_drop_cap() -> None:
    assert [block.text for block in blocks(f"{FERRY}\nB\nmenu\n{FARES}")][1] == "B"


def test_a_line_in_which_paragraphs_are_glued_is_parted() -> None:
    paragraphs = [FERRY, FARES] * 4
    assert [block.text for block in blocks("".join(paragraphs))] == paragraphs
    rights = "© 2021 Osmund Gull. All rights reserved."
    assert [block.text for block in blocks("".join([*paragraphs, rights]))] == [*paragraphs, rights]


def test_a_missing_space_ends_no_paragraph() -> None:
    line = " ".join([FERRY, FARES] * 3) + FERRY
    assert _lines_begun(line) == 1


GERMAN = (
    "Die Fähre nach der Insel Osmund fährt vorerst nicht mehr, teilte die Verwaltung am Donnerstag mit. Ein Prüfer hat "
    "an der Rampe Risse gefunden. Der Bürgermeister nennt das einen Zustand, mit dem Niemand in Ruhe leben kann."
)


@pytest.mark.parametrize("width", [60, 66, 72, 80])
def test_lines_of_german_begin_with_capitals(width: int) -> None:
    assert [block.text for block in blocks(f"{wrapped(GERMAN, width)}\n\n{wrapped(GERMAN, width)}")] == [GERMAN] * 2


@pytest.mark.parametrize("width", [24, 30, 38])
def test_a_newspaper_s_column(width: int) -> None:
    text = "\n\n".join(wrapped(paragraph, width) for paragraph in (FERRY, FARES, FERRY))
    assert [block.text for block in blocks(text)] == [FERRY, FARES, FERRY]


def test_a_line_that_had_room_for_the_next_word() -> None:
    text = "\n\n".join(wrapped(paragraph, 72) for paragraph in (FERRY, FARES, FERRY, FARES))
    early = (
        "He asked, and nobody there was sure of it at that time, whether Anna\n"
        "Moll would come. It was late by the old clock of the harbour.\nShe did."
    )
    assert blocks(f"{text}\n\n{early}")[-1].text == early.replace("\n", " ")


def test_a_headline_above_a_wrapped_paragraph_stays_its_own() -> None:
    text = "\n\n".join(wrapped(paragraph, 72) for paragraph in (FERRY, FARES, FERRY))
    headline = "Harbour board lets the ferry come to the island twice a day"
    assert blocks(f"{headline}\n{text}")[0].text == headline


@pytest.mark.parametrize("place", ["OSMUND", "PORT ANSEL (NR)", "TARNMOUTH, Osmund"])
def test_a_dateline_goes_on_with_no_line(place: str) -> None:
    text = "\n\n".join(wrapped(paragraph, 72) for paragraph in (f"{place} — {FERRY}", FARES, FERRY))
    headline = "Harbour board lets the island’s ferry come twice a day from May"
    assert blocks(f"{headline}\n{text}")[0].text == headline


@pytest.mark.parametrize("mark", ["o\t", "\to\t", "\uf0b7\t", "\uf0a7 ", "§\t"])
def test_bullets_of_word_processors(mark: str) -> None:
    made = blocks(f"{FERRY}\n{mark}one of a list\n{mark}two of a list")
    assert [block.mark + block.text for block in made] == [FERRY, "- one of a list", "- two of a list"]


def test_an_outlet_s_address_begins_a_line_of_its_own() -> None:
    lines = ["The ferry comes to the island twice a day", "courier.example · by Ida Roth · May 3, 2021"]
    assert [block.text for block in blocks("\n".join([*lines, "", FERRY]))] == [*lines, FERRY]


def test_a_paragraph_does_not_go_on_from_the_item_above_it() -> None:
    lines = [*wrapped(FERRY, 72).split("\n"), "- The rest is for rolling stock, signals, the roof and a clock"]
    assert [block.text for block in blocks("\n".join([*lines, *wrapped(FARES, 72).split("\n")]))][-1] == FARES


@pytest.mark.parametrize("end", ["\x85", "\u2028", "\u2029", "\f", "\x85\x85", "\f\n"])
def test_whatever_ends_a_line_or_a_paragraph_in_unicode(end: str) -> None:
    told = [f"{FERRY} So it did {number} times." for number in range(4)]
    assert [block.text for block in blocks(end.join(told))] == told


def test_a_paragraph_separator_parts_wrapped_paragraphs() -> None:
    text = "\u2029".join(wrapped(paragraph, 72) for paragraph in (FERRY, FARES, FERRY))
    assert [block.text for block in blocks(text)] == [FERRY, FARES, FERRY]


@pytest.mark.parametrize(
    ("lines", "glue"),
    [
        pytest.param(
            [
                "港务局星期二决定，从五月一日起每天开行两班往返岛上的渡轮。",
                "会议一直开到深夜，居民要求重新调查这条新路线上的全部交通，",
                "并说明理由。",
            ],
            "",
            id="chinese",
        ),
        pytest.param(
            [
                "항만위원회는 화요일 밤 새 여객선 터미널에 대한 표결을 미뤘으며",
                "회의는 자정 무렵까지 이어졌고 주민들은 교통 조사를 다시 하라고",
                "요구했다.",
            ],
            " ",
            id="korean",
        ),
    ],
)
def test_wrapped_lines_are_joined_as_their_script_is_written(lines: list[str], glue: str) -> None:
    wrapped = "\n\n".join(["\n".join(lines)] * 4)
    assert [block.text for block in blocks(wrapped)] == [glue.join(lines)] * 4


def test_one_paragraph_tells_the_width_of_text_without_spaces() -> None:
    lines = [
        "港务局星期二决定，从五月一日起每天开行两班往返岛上的渡",
        "轮。会议一直开到深夜，居民要求重新调查这条新路线上的交",
        "通，并说明理由。",
    ]
    assert [block.text for block in blocks("渡轮复航\n\n" + "\n".join(lines))] == ["渡轮复航", "".join(lines)]


def test_headlines_without_spaces_are_no_wrapped_paragraph() -> None:
    lines = [
        "港务局决定从五月起每天开行两班往返岛上渡轮",
        "居民要求重新调查这条新路线上的全部交通情况",
        "渔民陈大海说渡轮停航三年实在让人等得太久了",
    ]
    assert [block.text for block in blocks("\n".join(lines))] == lines


PARAGRAPH = (
    "The board of the harbour met for three hours on Tuesday night, and the residents of Stone Street filled the hall. "
    "It put off the vote on the terminal until the autumn."
)


@pytest.mark.parametrize(
    "label", ["Storm damage: what the insurers said", "How the new school will look. Drawing: Fjord AS"]
)
def test_a_label_above_a_paragraph_ends_with_any_word(label: str) -> None:
    text = f"{PARAGRAPH}\n{label}\n{PARAGRAPH}\n"
    assert [block.text for block in blocks(text)] == [PARAGRAPH, label, PARAGRAPH]


def test_a_sentence_that_was_cut_before_a_link_goes_on_with_it() -> None:
    text = f"{PARAGRAPH}\nThe ferry company would not comment, said the\nOsmund Gull\nin its Sunday edition.\n"
    joined = "The ferry company would not comment, said the Osmund Gull in its Sunday edition."
    assert [block.text for block in blocks(text)] == [PARAGRAPH, joined]


def test_the_day_and_time_of_publication_go_on_with_no_line() -> None:
    lines = [
        "The board has put off the vote, and the residents are glad",
        "published on 9 November 2023 at 21:14",
        "updated on 10 November 2023, 7:30 a.m",
        PARAGRAPH,
    ]
    assert [block.text for block in blocks("\n".join(lines))] == lines


SENTENCE = "The tide tables of Osmund harbour are printed by a program, and for years nobody had read it."


@pytest.mark.parametrize(
    "code",
    [
        "sudo tide reset\nsudo tide serve --port 80\nsudo tide status",
        "for table in `cat $tables`\ndo\n./tide.py -s $table\ndone",
        'model = Tide.load("osmund")\nquay = Quay.load("osmund")',
        "services.Scan(scan => scan\n.FromQuay<Osmund>()\n.WithTide());",
        "CREATE TABLE tides (\nhour TIME NOT NULL,\nquay TEXT NOT NULL\n);",
        "import tides\nfrom tides.quay import Quay\nfrom tides.hour import Hour",
        "# count the hours\nhours = count(quay)\nreturn hours",
    ],
)
def test_lines_of_a_program_go_on_with_none(code: str) -> None:
    found = blocks(f"{SENTENCE}\n\n{code}\n\n{SENTENCE}")
    assert [block.text for block in found] == [SENTENCE, *code.split("\n"), SENTENCE]


def test_rows_of_a_table_go_on_with_none() -> None:
    rows = "Quay | Monday | open the whole day\nfrom six | Tuesday | closed"
    assert [block.text for block in blocks(f"{SENTENCE}\n\n{rows}")] == [SENTENCE, *rows.split("\n")]


@pytest.mark.parametrize("byline", ["By Ola Nordvik", "Av Ola Nordvik", "Door Jan Zeewind", "Di Mario Ventoro"])
def test_a_byline_is_no_label_of_a_menu(byline: str) -> None:
    assert read(f"The ferry sails again\nHarbour news\n{byline}\n\n{FERRY}\n").format == "plain-text"
