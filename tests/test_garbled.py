"""Text that was read in a wrong encoding before it was saved, and text that only looks so."""

from __future__ import annotations

import ftfy.bad_codecs  # noqa: F401  (Windows-1252 as browsers read it)
import pytest

from newsclean import clean
from newsclean.decoding.decode import decode
from newsclean.decoding.garbled import repaired

ENGLISH = (
    "The harbour board “will not wait”, its chairwoman said – and the islanders don’t mind.\n\n"
    "“We’ve seen three winters without a boat,” said Noël Ångman, who runs the café at the pier. “It’s enough.”"
)
GERMAN = "Die Fähre fährt künftig täglich, sagte die Vorsitzende des Hafens. Für Schüler ändert sich nichts, heißt es."
RUSSIAN = "Совет порта решил во вторник, что паром на остров будет ходить два раза в день, сказала председатель. "
GREEK = "Η επιτροπή του λιμανιού ανέβαλε το βράδυ της Τρίτης την ψηφοφορία για τον νέο σταθμό των πλοίων. "
JAPANESE = "港湾局は火曜日、五月一日から島へのフェリーを一日二便運航することを決めた。会議は深夜まで続いた。"
POLISH = "Rada portu zdecydowała we wtorek, że prom na wyspę będzie kursował dwa razy dziennie, także w święta. "
TEXTS = {"en": ENGLISH, "de": GERMAN, "ru": RUSSIAN, "el": GREEK, "ja": JAPANESE, "pl": POLISH}
LATIN_1, WINDOWS = "latin-1", "sloppy-windows-1252"


@pytest.mark.parametrize("wrong", [LATIN_1, WINDOWS])
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_utf_8_that_was_read_as_western(text: str, wrong: str) -> None:
    decoded = decode(text.encode().decode(wrong).encode())
    assert decoded.text == text
    assert decoded.warning is not None


@pytest.mark.parametrize("wrong", [LATIN_1, WINDOWS])
def test_read_wrongly_twice(wrong: str) -> None:
    assert decode(GERMAN.encode().decode(wrong).encode().decode(wrong).encode()).text == GERMAN


@pytest.mark.parametrize(
    ("text", "wrong"),
    [(RUSSIAN, "sloppy-windows-1251"), (ENGLISH, "sloppy-windows-1251"), (GERMAN, "sloppy-windows-1250")],
)
def test_utf_8_that_was_read_as_something_else(text: str, wrong: str) -> None:
    assert decode(text.encode().decode(wrong).encode()).text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (GREEK, "cp1253"),
        (JAPANESE * 3, "shift_jis"),
        (JAPANESE * 3, "euc_jp"),
    ],
)
@pytest.mark.parametrize("wrong", [LATIN_1, WINDOWS])
@pytest.mark.parametrize(
    "page", ["{}", "<html><head><style>p {{ margin: 0 }}</style></head><body><p>{}</p></body></html>"]
)
def test_other_letters_that_were_read_as_western(text: str, encoding: str, wrong: str, page: str) -> None:
    whole = page.format(text)
    decoded = decode(whole.encode(encoding).decode(wrong).encode())
    assert decoded.text == whole
    assert decoded.warning is not None


def test_control_characters_that_were_quotation_marks() -> None:
    text = ENGLISH.replace("\n\n", " ")
    assert decode(text.encode("cp1252").decode(LATIN_1).encode()).text == text


def test_a_quotation_mark_of_which_a_byte_was_lost() -> None:
    assert decode(ENGLISH.encode().decode("cp1252", "replace").encode()).text == ENGLISH


def test_a_space_that_was_one_that_does_not_break() -> None:
    text = "«\xa0Non\xa0», a dit la présidente\xa0; l’été à la mer, c’est déjà décidé."
    assert decode(text.encode().decode(WINDOWS).replace("\xa0", " ").encode()).text == text


def test_an_article_in_a_page_that_is_right_elsewhere() -> None:
    wrong = "".join(f"<p>{paragraph.encode().decode(WINDOWS)}</p>" for paragraph in ENGLISH.split("\n\n"))
    page = f"<html><body><nav>Über uns · Español · Osmund’s Gull</nav><h1>Ferry – again</h1>{wrong}</body></html>"
    article = clean(page.encode(), "ferry.html").article
    assert article.text == ENGLISH
    assert any("wrong encoding" in warning for warning in article.warnings)


SPOKEN_OF = [
    "Mojibake is what you see when text is read in a wrong encoding: don’t becomes donâ€™t, café becomes cafÃ©, "
    "and naïve becomes naÃ¯ve. Noël is NoÃ«l, and Zoë, who wrote this, is ZoÃ«. Über is Ãœber.",
    "The signs were â€™ for an apostrophe, â€œ and â€\x9d for quotation marks, Ã© for an e with an accent, Ã¼ for u, "
    "Ã¶ for o, Ã¤ for a and Ã± for n. Nobody at the paper knew what to do.",
    "Ã©\nÃ¨\nÃ¼\nÃ¶\nÃ¤\nÃ±\nÃ§\nÃª\nThese are the signs of a page that is read in a wrong encoding.",
    "The letter began: donâ€™t worry, weâ€™re fine, itâ€™s sunny, Iâ€™ll write, youâ€™ll see.\n"
    "She didn't know what it meant, and couldn't ask, as he'd left. It wasn't the first, and it won't be the last: "
    "they've had letters like that since they've bought the printer, and nobody's paid for it.",
    "The letter began: donâ€™t worry, weâ€™re fine, itâ€™s sunny, Iâ€™ll write, youâ€™ll see.\n"
    "She didn’t know what it meant, and couldn’t ask, as he’d left. It wasn’t the first.",
    "Вместо слова «Привет» на экране было РџСЂРёРІРµС‚, а вместо «паром» – РїР°СЂРѕРј.",
    "Instead of the greeting the screen showed Ïðèâåò, which nobody could read. The board will look into it.",
]
RIGHT = [
    "“AMANHÔ, DISSE A PRESIDENTE. NÃO HÁ “SÔ NEM “IRMÔ NO CAIS. “VÔ, DISSE ELA. “CHÔ E “MAÇÔ, SÓ.",
    "A SESSÃO É AMANHÃ… «AMANHû, DISSE. «IRMû! «MAÇû! «ROMû! «LûA REUNIÃO NÃO FOI.",
    "HỘI ĐỒNG CẢNG ĐÃ QUYẾT ĐỊNH VÀO THỨ BA. ĐÃ “ĐÔ, ĐÃ… ĐÂ… Người dân đã đồng ý, bà nói.",
    "L’ÂGE DU BATEAU : « Â » comme âge, « Ê » comme être. Â… Ê… Le port est ouvert dès l’été, à côté du château.",
    "„Spaß“, „Gruß“, „Fuß“, „groß“ und „weiß“: so schreibt man das. „Maß“ auch. „Öl“ und „Ü“.",
    "«СССР» и «Р», «С» и «ГОСТ Р». Совет порта РФ: «РС», «РС»! Сёстры Рёдер и Рієвы.",
    "ÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄ\nThe ferry runs twice a day.\nÍÍÍÍÍÍÍÍÍÍÍÍÍÍÍÍÍÍÍÍÍÍ\nÉÉÉÉÉÉÉ»»»»»»»»",
    "Ångström and Ærøskøbing; Œuvre, “Ó”, ‘Ã’, ©2024, 5 °C – 7 °C, £5–£10, ½–¾, naïve façade, ÀÈÌÒÙ.",
    "Țara și orașul: „Ă”, „Â”, „Ș”. Consiliul portului a hotărât marți că „fără” și „până” rămân. Ă… Â…",
    "ÇOCUKLAR İÇİN “Ğ” VE “Ş”: LİMAN KOMİSYONU “Ö”, “Ü”, “Ç”. Â… “KÂ”… RÜZGÂR’IN “LÂ” SESİ.",
]


@pytest.mark.parametrize("text", [*SPOKEN_OF, *RIGHT, *TEXTS.values(), *(text.upper() for text in TEXTS.values())])
def test_what_is_right_stays(text: str) -> None:
    assert repaired(text) is None
    assert decode(text.encode()).text == text


@pytest.mark.parametrize("text", SPOKEN_OF)
def test_an_article_on_wrong_encodings_stays_in_a_page(text: str) -> None:
    page = "".join(f"<p>{line}</p>" for line in text.split("\n"))
    assert repaired(f"<html><body><h1>What’s this?</h1>{page}</body></html>") is None
