from __future__ import annotations

import pytest

from newsclean.fields import find
from newsclean.fields.language import bcp47
from newsclean.readers import read

ENGLISH = (
    "The council of Tarnmouth voted on Tuesday to keep the old ferry, and nobody could say how it will be paid. " * 3
)
GERMAN = (
    "Der Gemeinderat stimmte am Dienstag dafür, die alte Fähre zu behalten, und niemand wusste, wer sie bezahlt. " * 3
)


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("en", "en"),
        ("en_us", "en-US"),
        ("DE-at", "de-AT"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("es-419", "es-419"),
        ("pt_BR.UTF-8", "pt-BR"),
        ("utf-8", None),
        ("english", None),
        ("und", None),
        ("", None),
    ],
)
def test_a_language_is_written_as_bcp_47(stated: str, expected: str | None) -> None:
    assert bcp47(stated) == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected", "warned"),
    [
        ("en-GB", ENGLISH, "en-GB", False),
        ("en-US", GERMAN, "de", True),
        ("de", ENGLISH, "en", True),
        ("", GERMAN, "de", False),
        ("xx-invalid-language", ENGLISH, "en", True),
        ("fr", "42", "fr", False),
        ("", "42 :: 17", None, False),
    ],
)
def test_the_text_outweighs_what_is_stated(lang: str, text: str, expected: str | None, warned: bool) -> None:
    fields = find(read(f'<html lang="{lang}"><body><p>{text}</p></body></html>'))
    assert fields.language == expected
    assert bool(fields.warnings) is warned


def test_the_language_of_the_article_among_menus_in_another() -> None:
    teaser = "Read now what our guests say about the best beaches, hotels and boats of the whole coast this year"
    text = "\n\n".join(f"{teaser} {n}" for n in range(9)) + "\n\n" + "\n\n".join([GERMAN] * 4)
    assert find(read(text, "plain-text")).language == "de"


CODE = "sudo systemctl restart ferry-timetable.service && tail --follow /var/log/ferry-timetable/messages.log | less"
RUSSIAN = "Паром FerryLine получил программу Tarnmouth Harbour Timetable: она работает в Windows, macOS и Linux."
CHINESE = "鸥港渡轮公司周二开始使用 Harbour Timetable 软件，乘客可以在 Windows 和 Android 上查到每天的班次。"


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        ([RUSSIAN], "ru"),
        ([CHINESE] * 2, "zh"),
        ([RUSSIAN] * 4 + [CODE], "ru"),
        ([GERMAN] * 3 + [ENGLISH], "de"),
        ([RUSSIAN] * 3 + [ENGLISH], None),
        ([GERMAN, ENGLISH], None),
    ],
)
def test_names_code_and_quotes_in_another_language(paragraphs: list[str], expected: str | None) -> None:
    assert find(read("\n\n".join(paragraphs), "plain-text")).language == expected
