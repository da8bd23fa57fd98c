"""Helpers on plain strings."""

from __future__ import annotations

import pytest

from newsclean.text import is_terminated, normal_form, prose_words, split_words, tidy, words_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(" \n\t\u2003", "", id="white-space-alone"),
        pytest.param("One two.", "One two.", id="tidy-as-it-is"),
        pytest.param(" One  two.\n", "One two.", id="two-spaces"),
        pytest.param("One\ttwo\xa0three\u2009four\u3000five", "One two three four five", id="white-space-of-all-kinds"),
        pytest.param("One\x1ctwo\x85three", "Onetwothree", id="controls-that-Python-counts-as-white-space"),
        pytest.param("\u200b One \u200b two\ufeff ", "One two", id="what-goes-leaves-no-second-space"),
        pytest.param("Fer\xadry \ud800", "Ferry", id="soft-hyphen-and-half-character"),
        pytest.param("\u0645\u06cc\u200c\u062e", "\u0645\u06cc\u200c\u062e", id="joiner-stays"),
        pytest.param("\u062a\u0645.\u200c", "\u062a\u0645.", id="joiner-at-the-end"),
        pytest.param("One two. \u200d", "One two.", id="joiner-behind-a-space"),
        pytest.param("\u2067One two.\u2069\u061c", "One two.", id="isolates-and-other-direction-marks"),
        pytest.param("e\u0301", "é", id="nfc"),
    ],
)
def test_tidy(text: str, expected: str) -> None:
    assert tidy(text) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("articleBody--main_2", "article body main 2", id="all-kinds"),
        pytest.param("HTMLBody NAV ABc", "html body nav a bc", id="capitals"),
        pytest.param("mt4px h1", "mt 4 px h 1", id="digits"),
        pytest.param("Überblick-é", "berblick", id="other-letters"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_split_words(name: str, expected: str) -> None:
    assert split_words(name) == expected.split()


def test_words_of_indian_scripts_hold_their_vowel_signs() -> None:
    assert words_of("नदी पर पुराना पुल फिर खुला।") == 6
    assert normal_form("நதியில் பாலம்") == "நதியில் பாலம்"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        pytest.param("Հին կամուրջը գետի վրա նորից բաց է։", True, id="Armenian"),
        pytest.param("Հին կամուրջը գետի վրա նորից բաց է:", True, id="Armenian-with-the-colon-of-the-keyboard"),
        pytest.param("The old bridge over the river is:", False, id="a-colon-elsewhere"),
        pytest.param("„Die alte Brücke ist wieder offen.“", True, id="quotation-marks-of-German"),
        pytest.param("»Den gamle bro er åben igen.«", True, id="quotation-marks-of-Danish"),
        pytest.param("Πότε θα ανοίξει πάλι η γέφυρα;", True, id="question-in-Greek"),
        pytest.param("The old bridge over the river is open;", False, id="a-semicolon-elsewhere"),
        pytest.param("ស្ពានចាស់លើទន្លេបានបើកម្តងទៀតហើយ។", True, id="Khmer"),
        pytest.param("တံတားဟောင်းကို ပြန်ဖွင့်လိုက်သည်။", True, id="Burmese"),
        pytest.param("สะพานเก่าเปิดอีกครั้งหลังซ่อมนานสองปี", False, id="a-headline-in-Thai"),
        pytest.param("สะพานเก่าข้ามแม่น้ำเปิดอีกครั้งหลังซ่อมนานสองปี ชาวบ้านหลายร้อยคนเดินข้ามตั้งแต่เช้า " * 2, True, id="Thai"),
    ],
)
def test_sentences_end_as_each_script_ends_them(text: str, sentence: bool) -> None:
    assert is_terminated(text.strip()) is sentence
    assert bool(prose_words(text.strip())) is sentence
