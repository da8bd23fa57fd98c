"""Helpers on plain strings."""

from __future__ import annotations

import pytest

from newsclean.text import normal_form, split_words, tidy, words_of


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
