"""Pages as browsers save them into one file, and e-mails."""

from __future__ import annotations

import plistlib
from email.message import EmailMessage

import pytest

from conftest import FARES
from newsclean import InputError, clean
from newsclean.document import Source
from newsclean.saved import opened

FERRY = "The ferry to Osmund Island will run twice a day from the first of May, the harbour board decided – für alle."
PAGE = (
    "<!DOCTYPE html><html><head><title>Ferry to run twice a day</title></head>"
    "<body><nav><a href='/'>Home</a></nav><main><h1>Ferry to run twice a day</h1>"
    f"<p>{FERRY}</p><p>{FARES}</p></main></body>"
)
URL = "https://herald.example/ferry"


def mhtml(page: str = PAGE, charset: str = "utf-8", encoding: str = "quoted-printable") -> bytes:
    """The page with a picture, as Chrome saves it."""
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = URL
    message["Subject"] = "=?utf-8?Q?Ferry=20to=20run=20twice=20a=20day?="
    message.set_content(page, subtype="html", charset=charset, cte=encoding)
    message.add_related(b"\x89PNG\x00", "image", "png", cid="<picture@example>")
    return message.as_bytes().replace(b"\n", b"\r\n")


def archive(**main: object) -> bytes:
    """The page as Safari saves it."""
    resource = {"WebResourceData": PAGE.encode(), "WebResourceURL": URL, "WebResourceTextEncodingName": "UTF-8"}
    return plistlib.dumps({"WebMainResource": resource | main, "WebSubresources": []}, fmt=plistlib.FMT_BINARY)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(mhtml(), id="mhtml"),
        pytest.param(mhtml(encoding="base64"), id="mhtml in base64"),
        pytest.param(mhtml(charset="windows-1252"), id="mhtml in another encoding"),
        pytest.param(archive(), id="web archive"),
        pytest.param(archive(WebResourceTextEncodingName="none such"), id="web archive in no encoding"),
        pytest.param(plistlib.dumps(plistlib.loads(archive())), id="web archive in XML"),
    ],
)
def test_the_page_is_read(data: bytes) -> None:
    article = clean(data, "ferry").article
    assert (article.format, article.title, article.url) == ("html", "Ferry to run twice a day", URL)
    assert article.text == f"{FERRY}\n\n{FARES}"


@pytest.mark.parametrize(
    "headers",
    [
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1252\r\nSet-Cookie: a=b\r\n\r\n",
        "HTTP/2 301 \nlocation: /ferry\n\nHTTP/2 200 \ncontent-type: text/html;\n charset=windows-1252\n\n",
    ],
)
def test_the_page_below_the_headers_of_a_server_is_read(headers: str) -> None:
    article = clean(headers.encode() + PAGE.encode("cp1252"), "ferry").article
    assert (article.format, article.title) == ("html", "Ferry to run twice a day")
    assert article.text == f"{FERRY}\n\n{FARES}"


def mail(encoding: str = "quoted-printable", page: str = "") -> EmailMessage:
    """A newsletter."""
    message = EmailMessage()
    message["Received"] = (
        "from a.example by b.example; for all who have ordered the letter of the harbour, which is long"
    )
    message["From"] = "The Herald <news@herald.example>"
    message["Subject"] = "Fähre fährt zweimal am Tag"
    message["Date"] = "Thu, 04 Mar 2021 10:00:00 +0100"
    message.set_content(f"{FERRY}\n\n{FARES}\n", cte=encoding)
    if page:
        message.add_alternative(page, subtype="html", cte=encoding)
    return message


@pytest.mark.parametrize(
    ("message", "format"),
    [
        pytest.param(mail(), "plain-text", id="text"),
        pytest.param(mail(encoding="base64"), "plain-text", id="text in base64"),
        pytest.param(mail(page=PAGE), "html", id="page and text"),
    ],
)
def test_an_e_mail_is_read(message: EmailMessage, format: str) -> None:
    article = clean(message.as_bytes(), "ferry.eml").article
    assert article.format == format
    assert article.title == ("Ferry to run twice a day" if format == "html" else "Fähre fährt zweimal am Tag")
    assert (article.text, article.published) == (f"{FERRY}\n\n{FARES}", "2021-03-04T10:00:00+01:00")
    assert clean(b"From a Thu Mar  4 10:00:00 2021\n" + message.as_bytes(), "x").article.text == article.text


def test_a_mailbox_is_no_article() -> None:
    letter = b"From a Thu Mar  4 10:00:00 2021\n" + mail().as_bytes() + b"\n"
    with pytest.raises(InputError, match="mailbox"):
        clean(letter * 3, "x")


def test_a_letter_with_pictures_is_an_e_mail() -> None:
    article = clean(b"To: all@herald.example\nDate: Thu, 04 Mar 2021 10:00:00 +0100\n" + mhtml(), "x").article
    assert article.published == "2021-03-04T10:00:00+01:00"
    assert clean(b"Date: Thu, 04 Mar 2021 10:00:00 +0100\n" + mhtml(), "x").article.published is None


def test_the_text_of_an_e_mail_is_read_not_what_is_attached() -> None:
    message = mail()
    message.add_attachment(PAGE, subtype="html", filename="page.html")
    assert clean(message.as_bytes(), "x").article.format == "plain-text"


@pytest.mark.parametrize(
    ("charset", "said"),
    [("iso-8859-1", "“Für alle.”".encode("cp1252")), ("us-ascii", "“Für alle.”".encode()), ("none", b"F\xfcr alle.")],
)
def test_what_an_e_mail_says_of_its_encoding_is_taken_as_browsers_take_it(charset: str, said: bytes) -> None:
    head = f"MIME-Version: 1.0\nContent-Type: text/plain; charset={charset}\n\n".encode()
    assert "Für alle." in clean(head + said + b"\n", "x").article.text


def test_a_header_that_no_library_can_read_costs_no_e_mail() -> None:
    data = b"Date: 1 Jan 999999999999999999999 00:00:00 +0000\n" + mail().as_bytes()
    article = clean(data, "x").article
    assert (article.title, article.published) == ("Fähre fährt zweimal am Tag", None)


def test_an_e_mail_of_many_in_one_another_is_an_error() -> None:
    with pytest.raises(InputError, match="e-mail"):
        clean(b"MIME-Version: 1.0\n" + b"Content-Type: message/rfc822\n\n" * 5_000 + FERRY.encode(), "x")


def test_a_page_that_breaks_off_is_told() -> None:
    whole = mhtml()
    assert not clean(whole, "ferry").article.warnings
    assert not clean(whole[: whole.index(b"image/png") + 20], "ferry").article.warnings
    assert "breaks off" in " ".join(clean(whole[: whole.index(b"Fares")], "ferry").article.warnings)


@pytest.mark.parametrize(
    ("fields", "warned"),
    [
        ("Content-Length: {}", True),
        ("content-length: {}\r\nTransfer-Encoding: chunked", False),
        ("Content-Length: many", False),
        ("Content-Length: \xe9", False),
        ("Content-Type: text/html", False),
    ],
)
def test_an_answer_that_breaks_off_is_told(fields: str, warned: bool) -> None:
    head = f"HTTP/1.1 200 OK\r\n{fields.format(len(PAGE))}\r\n\r\n"
    assert not clean(head.encode("latin-1") + PAGE.encode(), "ferry").article.warnings
    cut = clean(head.encode("latin-1") + PAGE[: PAGE.index("Fares")].encode(), "ferry").article.warnings
    assert cut == (("The answer of a server breaks off: the end of the page may be missing.",) if warned else ())


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(mhtml().split(b"Content-Type: text/html")[0], id="mhtml without a page"),
        pytest.param(archive()[:200], id="web archive that breaks off"),
        pytest.param(archive(WebResourceData="no bytes"), id="web archive without a page"),
        pytest.param(archive(WebResourceURL=1)[:40], id="web archive of forty bytes"),
        pytest.param(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", id="answer without a page"),
        pytest.param(plistlib.dumps({"a": 1}, fmt=plistlib.FMT_BINARY), id="another property list"),
    ],
)
def test_a_damaged_one_is_told(data: bytes) -> None:
    with pytest.raises(InputError) as caught:
        clean(data, "ferry")
    assert caught.value.error == "broken"


@pytest.mark.parametrize(
    "data",
    [
        FERRY.encode(),
        PAGE.encode(),
        f"From: a@example.org\nTo: b@example.org\nContent-Type: text/plain\n\n{FERRY}\n".encode(),
        f"HTTP/1.1 200 is what a server answers. {FERRY}\n".encode(),
        f"HTTP/1.1 200 OK, a server answers.\n\n{FERRY}\n".encode(),
        f"Content-Type: is what servers say of a page.\n\nOf multipart/related they say little. {FERRY}\n".encode(),
        b"",
    ],
)
def test_nothing_else_is_one(data: bytes) -> None:
    source = Source("ferry", data)
    assert opened(source) is source
