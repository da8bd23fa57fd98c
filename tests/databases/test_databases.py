"""Documents of press databases: told by their form, parted, and read by their labels."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsclean import InputError, clean
from newsclean.databases import documents, told
from newsclean.document import Article

PARAGRAPHS = (
    "The harbour board of Osmund voted on Tuesday night to close the old stone bridge to lorries from March.",
    "Residents of the quay had collected 2,300 signatures against the traffic, which shakes their houses.",
    "Hauliers called it short-sighted: the road over the pass is longer by 40 minutes, and AT&T wants none of it.",
)
LIKE_LABELS = (
    "Location: the town hall of Osmund, as ever",
    "Subject: the bridge",
    "Notes",
    "IN the town hall nobody spoke, and Ida Roth wept.",
    "CO owners of the quay will go to court.",
    "Copyright law will not help them, said their lawyer, who has lost three cases of the kind.",
    "Language: that is the trouble, she said, for nobody understands the word.",
)
TITLE = "Board closes stone bridge to lorries"
SUBJECT = "BRIDGES (90%); PORTS & HARBORS (78%)"


def nexis(body: str, number: int = 1) -> str:
    return f"""
          {number} of 500 DOCUMENTS


          The Osmund Gull

          January 8, 2019 Tuesday
          Late Edition - Final

{TITLE}

BYLINE: By JONAS FIELD

SECTION: Section A; Column 0; National Desk; Pg. 1

LENGTH: 512 words

{body}

LOAD-DATE: January 9, 2019

GRAPHIC: PHOTO: The bridge at dawn.

SUBJECT: {SUBJECT}

          Copyright 2019 The Osmund Gull Company
"""


def labelled(body: str, number: int = 1) -> str:
    return f"""
          {number} of 500 DOCUMENTS

          Copyright 2019 Gull Newspapers Limited
          All Rights Reserved
          The Osmund Gull

January 8, 2019 Tuesday

SECTION: NEWS; Pg. 4

LENGTH: 512 words

HEADLINE: {TITLE}

BYLINE: Jonas Field

BODY:

{body}

SUBJECT: {SUBJECT}

LOAD-DATE: January 9, 2019
"""


def uni(body: str, _: int = 1) -> str:
    return f"""{TITLE}
The Osmund Gull
January 8, 2019 Tuesday 10:00 AM GMT

Copyright 2019 Gull Newspapers Limited All Rights Reserved

Section: NEWS; Version:1
Length: 512 words
Byline: Jonas Field in Osmund
Body

{body}

Graphic

The bridge at dawn.

Classification

Language: ENGLISH

Subject: {SUBJECT}

Load-Date: January 9, 2019

End of Document
"""


def german(body: str, number: int = 1) -> str:
    return f"""
          Dokument {number} von 2

          The Osmund Gull

          Dienstag 8. Januar 2019

{TITLE}

AUTOR: Jonas Field

RUBRIK: POLITIK; S. 4

LÄNGE: 312 Wörter

{body}

UPDATE: 9. Januar 2019

SPRACHE: GERMAN; DEUTSCH
"""


def codes(body: str, number: int = 1, *, behind: str = "\n") -> str:
    fields = {
        "HD": TITLE,
        "BY": "By Jonas Field",
        "WC": "512 words",
        "PD": "8 January 2019",
        "SN": "The Osmund Gull",
        "CY": "Copyright 2019 Gull Newspapers Limited. All Rights Reserved.",
        "LP": body.partition("\n\n")[0] + "\n",
        "TD": body.partition("\n\n")[2] + "\n",
        "NS": "gcat : Political/General News | gtraff : Road Traffic",
        "RE": "osm : Osmund",
        "AN": f"Document GULL000020190109ef180002{number}",
    }
    return "\n".join(f"{code}{behind}{value}" for code, value in fields.items()) + "\n\n"


def tabbed(body: str, number: int = 1) -> str:
    return codes(body, number, behind="\t")


def in_order(body: str, number: int = 1) -> str:
    return f"""News
{TITLE}
By Jonas Field
512 words
8 January 2019
05:30
The Osmund Gull
GULL
English
Copyright 2019 Gull Newspapers Limited. All Rights Reserved.

{body}

Document GULL000020190109ef180002{number}
"""


def proquest(body: str, number: int = 1) -> str:
    return f"""{"_" * 60}

Document {number} of 3

{TITLE}

Author: Field, Jonas

Publication info: The Osmund Gull ; Osmund City [Osmund City]. 08 Jan 2019: A.4.

http://search.proquest.example/docview/{number}

Full text: {body}

Illustration

Caption: The bridge at dawn.

Subject: Bridges; Ports & harbors

Publication year: 2019

ProQuest document ID: {number}

"""


def ebsco(body: str, number: int = 1) -> str:
    return f"""Record: {number}
Title:	{TITLE}.
Authors:	Field, Jonas
Source:	The Osmund Gull. 01/08/2019, p4.
Subject Terms:	*BRIDGES
*PORTS & HARBORS
Accession Number:	1341234
Database:	Newspapers of the North

{body}

~~~~~~~~

By Jonas Field, Staff

Copyright of The Osmund Gull is the property of Gull Newspapers Limited and may not be copied.
"""


def newsbank(body: str, number: int = 1) -> str:
    return f"""Title: {TITLE}
Author: JONAS FIELD, STAFF WRITER
Paper: The Osmund Gull
Date: January 8, 2019
Page: A4

{body}

Caption: The bridge at dawn.
Index terms: BRIDGES; PORTS & HARBORS
Record Number: {number}
Copyright (c) 2019 The Osmund Gull
"""


def gale(body: str, number: int = 1) -> str:
    return f"""{TITLE}
Author: Jonas Field
Date: Jan. 8, 2019
From: The Osmund Gull(Vol. 12, Issue 8)
Document Type: Article
Full Text:
{body}

Copyright: COPYRIGHT 2019 Gull Newspapers Limited
Source Citation   (MLA 8th Edition)
Field, Jonas. "{TITLE}." The Osmund Gull, vol. 12, no. 8, 8 Jan. 2019, p. 4. Accessed 3 Mar. 2020.
Gale Document Number: GALE|A{number}
"""


FORMS: list[Callable[..., str]] = [
    nexis,
    labelled,
    uni,
    german,
    codes,
    tabbed,
    in_order,
    proquest,
    ebsco,
    newsbank,
    gale,
]
each_form = pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)


def article(text: str) -> Article:
    return clean(text.encode(), "a.txt").article


@each_form
def test_fields_are_stated_and_the_rest_of_the_form_goes(form: Callable[..., str]) -> None:
    found = article(form("\n\n".join(PARAGRAPHS)))
    assert found.text == "\n\n".join(PARAGRAPHS)
    assert found.published is not None
    assert (found.title, found.authors, found.source, found.published[:10]) == (
        TITLE,
        ("Jonas Field",),
        "The Osmund Gull",
        "2019-01-08",
    )


@each_form
def test_line_ends_of_other_systems(form: Callable[..., str]) -> None:
    text = form("\n\n".join(PARAGRAPHS))
    assert article(text.replace("\n", "\r\n")) == article(text)


@each_form
def test_lines_of_the_article_that_look_like_labels_stay(form: Callable[..., str]) -> None:
    found = article(form("\n\n".join([PARAGRAPHS[0], *LIKE_LABELS, *PARAGRAPHS[1:]])))
    assert all(paragraph in found.text for paragraph in (*PARAGRAPHS, *LIKE_LABELS))


@each_form
def test_wrapped_lines_are_joined(form: Callable[..., str]) -> None:
    wrapped = "\n\n".join(paragraph.replace(" to ", " to\n").replace(" by ", " by\n") for paragraph in PARAGRAPHS)
    assert article(form(wrapped)).text == "\n\n".join(PARAGRAPHS)


@each_form
def test_files_of_many_documents(form: Callable[..., str]) -> None:
    data = "\n".join(form("\n\n".join(PARAGRAPHS), number) for number in (1, 2, 3)).encode()
    kind = told(data)
    assert kind is not None
    found = list(documents(kind, data.splitlines(keepends=True)))
    assert len(found) == 3
    assert {clean(one, "one").article.text for one in found} == {"\n\n".join(PARAGRAPHS)}
    with pytest.raises(InputError, match="several documents"):
        clean(data, "many.txt")


def test_the_last_paragraph_may_begin_like_a_label() -> None:
    last = "Location: that was the riddle, for three generations had looked for the bridge in another town."
    text = f"{PARAGRAPHS[0]}\n\n{last}"
    assert [article(form(text)).text for form in FORMS] == [text] * len(FORMS)


def test_sections_and_subjects() -> None:
    found = article(nexis(PARAGRAPHS[0]))
    assert (found.section, found.tags) == ("Section A; National Desk", ("BRIDGES", "PORTS & HARBORS"))


def test_a_correction_is_the_articles() -> None:
    correction = "An article on Monday misstated the age of the bridge. It is 206 years old, not 260."
    text = nexis(PARAGRAPHS[0]).replace("LOAD-DATE:", f"CORRECTION:\n\n{correction}\n\nLOAD-DATE:")
    assert article(text).text == f"{PARAGRAPHS[0]}\n\n{correction}"


def test_cover_of_a_download() -> None:
    cover = f"Date and Time: = Monday, 4 March 2020 10:00:00 CET\nJob Number: = 1\n\nDocuments (1)\n\n1. {TITLE}\n\n"
    assert article(cover + uni(PARAGRAPHS[0])).title == TITLE
    assert article(cover + uni(PARAGRAPHS[0])).text == PARAGRAPHS[0]


def test_spaces_that_do_not_break() -> None:
    text = uni(PARAGRAPHS[0]).replace("Length: 512 words", "Length:\xa0512\xa0words").replace("Byline: ", "Byline:\xa0")
    assert (article(text).text, article(text).authors) == (PARAGRAPHS[0], ("Jonas Field",))


def test_running_lines_of_pages_go() -> None:
    turned = f"\n\nPage 1 of 2\n\n\f{TITLE}\n\n".join(PARAGRAPHS)
    assert article(uni(turned)).text == "\n\n".join(PARAGRAPHS)


def test_without_a_text_there_is_no_text() -> None:
    found = article(proquest("").replace("Full text: ", "Abstract: In short, it is shut."))
    assert (found.text, found.excerpt) == ("", "In short, it is shut.")


def test_authors_of_a_byline() -> None:
    text = uni(PARAGRAPHS[0]).replace("Jonas Field in Osmund", "Jonas Field and Ada Moss in Osmund")
    assert article(text).authors == ("Jonas Field", "Ada Moss")
    text = proquest(PARAGRAPHS[0]).replace("Field, Jonas", "Field, Jonas; Moss, Ada")
    assert article(text).authors == ("Jonas Field", "Ada Moss")


def test_what_is_said_of_the_file_is_no_document() -> None:
    said = {
        codes: "\nSearch Summary\nText\tbridge\n© 2020 Factiva, Inc. All rights reserved.\n",
        proquest: f"{'_' * 60}\n\nContact us at: http://www.proquest.example/go\n\nCopyright 2019 ProQuest LLC.\n",
    }
    for form, trailer in said.items():
        data = (form(PARAGRAPHS[0]) + trailer).encode()
        kind = told(data)
        assert kind is not None
        assert len(list(documents(kind, data.splitlines(keepends=True)))) == 1


@pytest.mark.parametrize(
    "text",
    [
        f"{TITLE}\n\n{PARAGRAPHS[0]}\n\nLength: 40 metres\n\n{PARAGRAPHS[1]}\n",
        f"{TITLE}\n\n3 of 4 documents\n\n{PARAGRAPHS[0]}\n",
        f"{TITLE}\n\n{PARAGRAPHS[0]}\n\n{'_' * 40}\n\n{PARAGRAPHS[1]}\n",
        f"{TITLE}\n\n{'_' * 40}\n\n{PARAGRAPHS[0]}\n\nFull text: on the council's site.\n\n{PARAGRAPHS[1]}\n",
        f"{TITLE}\n\n{PARAGRAPHS[0]}\n\nPublication info: it ran on Sunday.\n\n{PARAGRAPHS[1]}\n",
        f"HD\n\n{PARAGRAPHS[0]}\n\nSN\n",
    ],
)
def test_other_texts_are_none(text: str) -> None:
    assert told(text.encode()) is None
