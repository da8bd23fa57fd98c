"""E-mails copied as text: quotation marks go, headers state title and day."""

from __future__ import annotations

import pytest

from conftest import FERRY
from newsclean import clean
from newsclean.readers.quoted import unquoted
from newsclean.readers.texts.mail import without_quote_marks

FARES = "Fares stay as they are until the autumn, said the woman who chairs the board, and children travel free."
TEXT = f"The ferry comes twice a day\n\nBy Ida Roth\n\n{FERRY}\n\n{FARES}"


def marked(text: str, mark: str) -> str:
    return "\n".join(f"{mark} {line}".rstrip() for line in text.split("\n"))


@pytest.mark.parametrize("mark", [">", "> >", ">>", " >"])
@pytest.mark.parametrize(
    "above", ["", "On 4 May 2021, Berta Moll <moll@osmund.example> wrote:\n\n", "Am 04.05.21 schrieb B:\n"]
)
def test_a_quotation_is_read_without_its_marks(mark: str, above: str) -> None:
    article = clean((above + marked(TEXT, mark)).encode(), "x").article
    assert article.title == "The ferry comes twice a day"
    assert article.text == f"{FERRY}\n\n{FARES}"


def test_a_quotation_within_a_quotation_keeps_its_marks() -> None:
    assert without_quote_marks("> One\n> > Two\n> Three") == "One\n> Two\nThree"


@pytest.mark.parametrize(
    "text", [f"{FERRY}\n\n> {FARES}", f"{FERRY}\n{FARES}\n> One\n> Two\n> Three", "> One\n> Two", "5 > 3", "> a > b"]
)
def test_what_is_no_quotation_stays(text: str) -> None:
    assert without_quote_marks(text) == text


def test_marks_before_nothing_are_no_quotation() -> None:
    assert without_quote_marks("> \n>\n>>\n").split() == [">", ">", ">>"]


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param(
            "From: Osmund Courier <news@courier.example>\nSent: Monday, May 3, 2021 6:45 AM\n"
            "To: Berta Moll <moll@osmund.example>\nSubject: FW: The ferry comes twice a day",
            id="Outlook",
        ),
        pytest.param(
            "---------- Forwarded message ---------\nFrom: Osmund Courier <news@courier.example>\n"
            "Date: Mon, 3 May 2021 at 06:45\nSubject: Re: Fwd: The ferry comes twice a day\nTo: <m@osmund.example>\n",
            id="Gmail",
        ),
        pytest.param(
            "See below.\n\nB.\n\n-----Original Message-----\nFrom: Courier\nSent: May 3, 2021\nTo: Moll\n"
            "Subject: The ferry comes twice a day",
            id="below a greeting",
        ),
        pytest.param(
            "Von: Osmund Courier\nGesendet: Montag, 3. Mai 2021 06:45\nAn: Berta Moll\n"
            "Betreff: WG: The ferry comes twice a day",
            id="German",
        ),
        pytest.param(
            "Message: 3\nDate: Mon, 3 May 2021 09:12:44 +0100\nFrom: Berta Moll <moll@osmund.example>\n"
            "Subject: [ferries] The ferry comes\n twice a day\nMessage-ID: <a@b.example>\nContent-Type: text/plain",
            id="digest",
        ),
    ],
)
def test_headers_state_title_and_day(headers: str) -> None:
    article = clean(f"{headers}\n\nBy Ida Roth\n\n{FERRY}\n\n{FARES}\n".encode(), "x").article
    assert article.title == "The ferry comes twice a day"
    assert article.published is not None
    assert article.published.startswith("2021-05-03")
    assert article.text == f"{FERRY}\n\n{FARES}"


def test_lines_of_prose_are_no_headers() -> None:
    article = clean(f"{TEXT}\n\nFrom: the north\n\nSubject: unknown\n".encode(), "x").article
    assert article.provenance["title"] == "headline"


@pytest.mark.parametrize(
    "head",
    ["[03/05/2021, 06:45:12] Berta Moll: ", "03/05/2021, 06:45 - Berta Moll: ", "\u200e[5/3/21, 6:45:12 AM] Berta: "],
)
def test_a_message_of_a_chat(head: str) -> None:
    assert unquoted(f"{head}*The ferry comes twice a day*\n\n{FERRY}") == f"The ferry comes twice a day\n\n{FERRY}"


def test_characters_that_every_program_can_pass_on() -> None:
    text = "“The ferry,” she said, “comes twice a day: that’s 50 = 50.”"
    encoded = "".join(chr(b) if b < 128 and b != 61 else f"={b:02X}" for b in text.encode())
    assert unquoted(encoded[:15] + "=\n" + encoded[15:]) == text


@pytest.mark.parametrize(
    "text",
    [
        "a=E2=80=94b",
        "x=A0=B1=C2=D3 is no text",
        "a = b =E2=80=9C =E2=80=9D",
        "é =E2=80=9C=E2=80=9D",
        "=C3=A9, =C3=BC and =C3=B6 are letters.",
    ],
)
def test_equals_signs_stay(text: str) -> None:
    assert unquoted(text) == text


@pytest.mark.parametrize("text", [">\n>\n>\n", ">>>\n> >\n>\n> "])
def test_marks_that_quote_nothing_stay(text: str) -> None:
    assert without_quote_marks(text) == text
