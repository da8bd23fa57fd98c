"""Bytes to text: by which evidence, and with which warning."""

from __future__ import annotations

import pytest

from conftest import ROOT
from newsclean import InputError
from newsclean.decoding.decode import decode

FRENCH = "La forêt d’été : « où vont les chênes ? » a demandé la présidente de l’assemblée à la fin du débat…"
NATURAL = (
    "Le conseil du port a décidé mardi que le bac circulera deux fois par jour dès le premier mai. Les prix restent "
    "les mêmes jusqu’à l’automne, a dit la présidente du conseil, et les enfants voyagent sans payer."
)
POLISH = (
    "Rada portu zdecydowała we wtorek, że prom na wyspę będzie kursował dwa razy dziennie od pierwszego maja. Ceny "
    "pozostaną takie same aż do jesieni, powiedziała przewodnicząca, a dzieci podróżują bezpłatnie."
)
CZECH = (
    "Rada přístavu v úterý rozhodla, že přívoz na ostrov bude jezdit dvakrát denně od prvního května. Ceny zůstanou "
    "stejné až do podzimu, řekla předsedkyně, a děti cestují zdarma."
)
RUSSIAN = "Совет порта решил во вторник, что паром на остров будет ходить два раза в день, сказала председатель. " * 4
KOREAN = "항만위원회는 화요일 밤 새 여객선 터미널에 대한 표결을 미뤘다. 회의는 자정 무렵까지 이어졌다. " * 4
TURKISH = (
    "Liman komisyonu salı akşamı yeni feribot iskelesi için yapılacak oylamayı erteledi. Taşocağı Sokağı sakinleri "
    "salonu doldurdu ve yeni bir trafik araştırması istedi. "
)
LITHUANIAN = (
    "Uosto komisija antradienio vakarą atidėjo balsavimą dėl keltų terminalo. Akmens gatvės gyventojai užpildė "
    "salę ir pareikalavo naujo eismo tyrimo, o posėdis baigėsi tik apie vidurnaktį. "
)
SERBIAN = (
    "Lučka komisija odložila je u utorak uveče glasanje o novom trajektnom terminalu. Stanovnici Kamene ulice "
    "ispunili su salu i zatražili novu studiju saobraćaja, a sednica je završena tek oko ponoći. "
)
ARABIC = "قرر مجلس الميناء يوم الثلاثاء أن تبحر العبّارة إلى الجزيرة مرتين في اليوم، قالت الرئيسة. " * 3
HINDI = "बंदरगाह बोर्ड ने मंगलवार को तय किया कि नाव दिन में दो बार द्वीप तक चलेगी। " * 3
THAI = "คณะกรรมการท่าเรือตัดสินใจเมื่อวันอังคารว่าเรือข้ามฟากจะวิ่งวันละสองเที่ยว " * 3
JAPANESE = "港湾局は火曜日、五月一日から島へのフェリーを一日二便運航することを決めた。会議は深夜まで続いた。" * 4

CHINESE = "港务局星期二决定，从五月一日起每天开行两班往返岛上的渡轮。会议一直开到深夜，居民要求重新调查交通。" * 4
TAIWANESE = "港務局星期二決定，從五月一日起每天開行兩班往返島上的渡輪。會議一直開到深夜，居民要求重新調查交通。" * 4
SPANISH = (
    "La comisión del puerto aplazó el martes por la noche la votación sobre la nueva estación marítima. Los vecinos "
    "llenaron el salón y pidieron otro estudio de tráfico; «el año próximo será», dijo la señora que la preside."
)
HUNGARIAN = (
    "A kikötői bizottság kedd este elhalasztotta az új kompállomásról szóló szavazást. A Kőfejtő utca lakói "
    "megtöltötték a termet, és új forgalmi felmérést kértek; az ülés csak éjfél körül ért véget. "
)
GREEK = "Η επιτροπή του λιμανιού ανέβαλε το βράδυ της Τρίτης την ψηφοφορία για τον νέο σταθμό των πλοίων. " * 3
ARABIC = "أرجأت لجنة الميناء مساء الثلاثاء التصويت على محطة العبارات الجديدة، وملأ السكان القاعة حتى منتصف الليل. " * 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize(
    "text", ["", "a", FRENCH, RUSSIAN, JAPANESE], ids=["empty", "a", "french", "russian", "japanese"]
)
def test_unicode_is_read_without_a_warning(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert decoded.warning is None


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark(encoding: str) -> None:
    assert decode(FRENCH.encode(encoding)).text == FRENCH


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", ["RUSSIAN", "GREEK", "ARABIC", "HINDI", "THAI", "KOREAN", "CHINESE", "JAPANESE"])
def test_utf_16_without_a_mark_in_other_scripts(encoding: str, text: str) -> None:
    written = f"{globals()[text]}\n\n一、2026\n"
    decoded = decode(written.encode(encoding))
    assert (decoded.text, decoded.warning) == (written, None)


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8"])
def test_strays_behind_spaces_make_no_utf_16(encoding: str) -> None:
    text = NATURAL.replace(" ", " \0", 3)
    assert decode(text.encode(encoding) + b"\n" * (len(text.encode(encoding)) % 2)).text.startswith(text)


def test_numbers_of_two_bytes_are_no_utf_16() -> None:
    with pytest.raises(InputError, match="binary data"):
        decode(b"".join((number % 700).to_bytes(2, "little") for number in range(4000)))


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        pytest.param(NATURAL, "cp1252", id="french"),
        pytest.param(POLISH, "cp1250", id="polish"),
        pytest.param(CZECH, "cp1250", id="czech"),
        pytest.param(SERBIAN, "iso8859-2", id="serbian"),
        pytest.param(RUSSIAN, "cp1251", id="russian"),
        pytest.param(RUSSIAN, "koi8-r", id="russian-koi8"),
        pytest.param(JAPANESE, "shift_jis", id="japanese"),
        pytest.param(JAPANESE, "euc_jp", id="japanese-euc"),
        pytest.param(JAPANESE, "iso2022_jp", id="japanese-escaped"),
        pytest.param(CHINESE, "gb18030", id="chinese"),
        pytest.param(TAIWANESE, "big5", id="chinese-traditional"),
        pytest.param(KOREAN, "euc_kr", id="korean"),
        pytest.param(SPANISH, "cp1252", id="spanish"),
        pytest.param(SPANISH, "mac_roman", id="spanish-mac"),
        pytest.param(SPANISH, "cp850", id="spanish-dos"),
        pytest.param(HUNGARIAN, "cp1250", id="hungarian"),
        pytest.param(HUNGARIAN, "iso8859-2", id="hungarian-iso"),
        pytest.param(TURKISH, "iso8859-9", id="turkish"),
        pytest.param(LITHUANIAN, "cp1257", id="lithuanian"),
        pytest.param(GREEK, "cp1253", id="greek"),
        pytest.param(ARABIC, "cp1256", id="arabic"),
    ],
)
def test_unstated_encoding_is_guessed_and_told(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert (decoded.warning is None) == (encoding == "iso2022_jp")  # which says itself what it is


def test_a_name_in_an_english_text_is_western() -> None:
    text = (ROOT / "samples" / "front-matter" / "factiva.txt").read_text(encoding="utf-8").replace("Orrin", "Örrin")
    assert decode(text.encode("cp1252")).text == text


@pytest.mark.parametrize(
    "declaration",
    [
        '<html><head><meta charset="{}"></head>',
        "<html><head><META CHARSET={} >",
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset={}">',
        '<?xml version="1.0" encoding="{}"?><html>',
    ],
)
@pytest.mark.parametrize(
    ("encoding", "text"), [("koi8-r", RUSSIAN), ("shift_jis", JAPANESE), ("windows-1251", RUSSIAN)]
)
def test_declared_encoding(declaration: str, encoding: str, text: str) -> None:
    page = declaration.format(encoding) + text
    decoded = decode(page.encode(encoding))
    assert decoded.text == page
    assert decoded.warning is None


@pytest.mark.parametrize("name", ["ISO-8859-1", "latin1", "us-ascii", "windows-1252"])
def test_western_names_mean_windows_1252(name: str) -> None:
    page = f"<meta charset={name}>{FRENCH}"
    decoded = decode(page.encode("cp1252"))
    assert decoded.text == page
    assert decoded.warning is None


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp1251"),
        (JAPANESE, "shift_jis"),
        (KOREAN, "euc-kr"),
        (POLISH, "iso8859-2"),
        (CZECH, "cp1250"),
        (TURKISH, "iso8859-9"),
    ],
)
def test_other_letters_outweigh_a_western_declaration(text: str, encoding: str) -> None:
    page = f"<meta charset=iso-8859-1><style>p {{ margin: 0 }}</style><p class=story>{text}</p>"
    decoded = decode(page.encode(encoding))
    assert decoded.text == page
    assert decoded.warning is not None


@pytest.mark.parametrize(
    ("text", "encoding", "name"),
    [
        pytest.param(CZECH, "cp1250", "iso-8859-2", id="czech"),
        pytest.param("V Mlžné zátoce", "cp1250", "iso-8859-2", id="few-letters"),
        pytest.param(CZECH.upper(), "cp1250", "iso-8859-2", id="capitals"),
        pytest.param("Άγκυρα· «λιμάνι» – " + GREEK, "cp1253", "iso-8859-7", id="greek"),
        pytest.param("“Twice a day”, she said – in May", "cp1252", "iso-8859-15", id="english"),
        pytest.param(RUSSIAN, "koi8-r", "windows-1251", id="koi8-as-windows"),
        pytest.param(RUSSIAN, "cp1251", "koi8-r", id="windows-as-koi8"),
        pytest.param(RUSSIAN, "iso8859-5", "windows-1251", id="iso-as-windows"),
    ],
)
def test_a_declaration_of_an_alike_encoding_that_does_not_fit(text: str, encoding: str, name: str) -> None:
    page = f"<meta charset={name}><p>{text}</p>"
    decoded = decode(page.encode(encoding))
    assert decoded.text == page
    assert f"The declared encoding '{name}' does not fit the bytes" in (decoded.warning or "")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (CZECH, "iso-8859-2"),
        (GREEK, "iso-8859-7"),
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "iso-8859-5"),
        ("МЕГАФОН И МегаФон", "windows-1251"),
        (RUSSIAN.upper(), "windows-1251"),
        (RUSSIAN.upper(), "koi8-r"),
    ],
)
def test_a_declaration_of_an_alike_encoding_that_fits(text: str, name: str) -> None:
    page = f"<meta charset={name}><p>{text}</p>"
    decoded = decode(page.encode(name))
    assert (decoded.text, decoded.warning) == (page, None)


def test_punctuation_of_windows_in_iso_8859() -> None:
    page = f"<meta charset=iso-8859-2><p>{CZECH} – {CZECH}</p>"
    data = b"\x96".join(part.encode("iso-8859-2") for part in page.split("–"))
    decoded = decode(data)
    assert (decoded.text, decoded.warning) == (page, None)


@pytest.mark.parametrize("text", ["La forêt, le café – l’été", "½ cup of “Açaí”, 3 °C", NATURAL, SPANISH])
@pytest.mark.parametrize("name", ["iso-8859-1", "windows-1252"])
def test_a_western_declaration_that_fits(text: str, name: str) -> None:
    page = f"<meta charset={name}><p class=story>{text}</p>"
    decoded = decode(page.encode("cp1252"))
    assert decoded.text == page
    assert decoded.warning is None


@pytest.mark.parametrize(
    ("name", "encoding", "text"),
    [
        ("gb2312", "gb18030", CHINESE + "镕"),  # a letter that GB 2312 has not
        ("big5", "big5", TAIWANESE),
        ("shift_jis", "cp932", JAPANESE + "①"),
        ("euc-kr", "cp949", KOREAN + "똠"),
        ("iso-8859-9", "cp1254", TURKISH + "“”"),
        ("iso-2022-jp", "iso2022_jp", JAPANESE),
    ],
)
def test_declared_names_mean_what_browsers_read(name: str, encoding: str, text: str) -> None:
    page = f"<meta charset={name}><p>{text}</p>"
    decoded = decode(page.encode(encoding))
    assert decoded.text == page
    assert decoded.warning is None


@pytest.mark.parametrize(
    ("name", "text"), [("gb18030", CHINESE), ("big5", TAIWANESE), ("euc-jp", JAPANESE), ("euc-kr", KOREAN)]
)
@pytest.mark.parametrize("declaration", ["<meta charset={}>", ""], ids=["declared", "unstated"])
def test_a_last_character_cut_in_two_does_not_speak_against_the_rest(declaration: str, name: str, text: str) -> None:
    page = declaration.format(name) + text
    decoded = decode((page + text[0]).encode(name)[:-1])
    assert decoded.text == page + "�"
    assert decoded.warning is not None


@pytest.mark.parametrize("name", ["utf-16", "utf-16le", "utf-32"])
def test_what_can_be_read_byte_by_byte_is_in_no_wide_encoding(name: str) -> None:
    page = f"<meta charset={name}>{NATURAL}" + " " * 3
    assert decode(page.encode("cp1252")).text == page


@pytest.mark.parametrize(("text", "encoding"), [(TURKISH, "cp1254"), (LITHUANIAN, "cp1257")])
def test_latin_letters_beside_a_declaration_that_does_not_fit(text: str, encoding: str) -> None:
    page = f"<meta charset=utf-8><p>{text}</p>"
    assert decode(page.encode(encoding)).text == page


def test_valid_utf_8_outweighs_a_wrong_declaration() -> None:
    page = f"<meta charset=iso-8859-1>{FRENCH}"
    assert decode(page.encode()).text == page


@pytest.mark.parametrize("name", ["utf-8", "klingon-8", "rot13", "ascii", "euc-jp"])
def test_declaration_that_does_not_fit(name: str) -> None:
    page = f"<meta charset={name}>{NATURAL}"
    decoded = decode(page.encode("cp1252"))
    assert decoded.text == page
    assert (decoded.warning is not None) or name == "ascii"


@pytest.mark.parametrize(
    "codec", ["hex", "base64", "zlib", "unicode_escape", "punycode", "utf-7", "raw_unicode_escape"]
)
def test_declaration_names_a_codec_that_is_no_encoding(codec: str) -> None:
    page = f"<meta charset={codec}>{NATURAL} \\x41"
    assert decode(page.encode("cp1252")).text == page


def test_last_character_cut_in_two() -> None:
    decoded = decode((FRENCH * 3 + "ê").encode()[:-1])
    assert decoded.text.startswith(FRENCH * 3)
    assert "�" not in decoded.text
    assert decoded.warning is not None


def test_stray_bytes_in_utf_8_are_read_as_windows_1252() -> None:
    decoded = decode(FRENCH.encode() + b" \x93oui\x94 \x85")
    assert decoded.text == FRENCH + " “oui” …"
    assert decoded.warning is not None
    assert decoded.warning.startswith("3 bytes were not valid UTF-8")


def test_one_byte_is_no_plural() -> None:
    assert decode(FRENCH.encode() + b"\x93").warning == "1 byte was not valid UTF-8; read as Windows-1252."
    cut = FRENCH.encode("utf-16") + b"x"
    assert decode(cut).warning == "1 character was not valid UTF-16-LE and could not be read."


@pytest.mark.parametrize("lines", [1, 10])
def test_lines_in_windows_1252_beside_quotation_marks_in_utf_8(lines: int) -> None:
    quoted = "“It is a sad day,” she said.\n"
    decoded = decode(quoted.encode() + FRENCH.encode("cp1252") * lines)
    assert decoded.text == quoted + FRENCH * lines
    assert decoded.warning is not None
    assert decoded.warning.endswith("bytes were not valid UTF-8; read as Windows-1252.")


@pytest.mark.parametrize(("text", "encoding"), [(RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (POLISH, "cp1250")])
def test_a_quotation_mark_in_utf_8_makes_no_text_western(text: str, encoding: str) -> None:
    assert decode("“".encode() + text.encode(encoding) * 5).text.endswith(text)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-be"])
def test_a_second_mark_is_no_text(encoding: str) -> None:
    assert decode(f"\ufeff\ufeff{FRENCH}".encode(encoding)).text == FRENCH


def test_stray_bytes_behind_a_mark() -> None:
    decoded = decode(b"\xef\xbb\xbf" + FRENCH.encode() + b" \x93oui\x94")
    assert decoded.text == FRENCH + " “oui”"
    assert decoded.warning is not None


def test_unassigned_bytes_lose_nothing_else() -> None:
    decoded = decode(b"before \x81\x8d\x8f\x90\x9d after")
    assert decoded.text.startswith("before ")
    assert decoded.text.endswith(" after")


def test_odd_byte_at_the_end_of_utf_16_is_told() -> None:
    decoded = decode(FRENCH.encode("utf-16") + b"x")
    assert decoded.text.startswith(FRENCH)
    assert decoded.warning is not None


@pytest.mark.parametrize(
    ("data", "text"), [(b"a\r\nb\rc\n", "a\nb\nc\n"), (b"\r\r\n", "\n\n"), (b"a\r\r\nb\r\r\n", "a\nb\n"), (b"", "")]
)
def test_line_ends(data: bytes, text: str) -> None:
    assert decode(data).text == text


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        pytest.param(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "PNG", id="png"),
        pytest.param(b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG", id="jpeg"),
        pytest.param(b"GIF89a\x01\x00\x01\x00\x80", "GIF", id="gif"),
        pytest.param(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3", "PDF", id="pdf"),
        pytest.param(b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n", "PDF", id="pdf in letters"),
        pytest.param(b"PK\x03\x04\x14\x00\x08\x00", "zip", id="zip"),
        pytest.param(b"\x1f\x8b\x08\x00\x00\x00\x00\x00", "gzip", id="gzip"),
        pytest.param(bytes(range(256)), "binary", id="all-bytes"),
        pytest.param(b"\x00" * 1000, "binary", id="zeros"),
        pytest.param(b"\x01\x02\x03\x04\x05" * 100, "binary", id="controls"),
        pytest.param(b"\x00\x01\x02\x03" * 200, "binary", id="every-second-byte-zero-or-control"),
    ],
)
def test_binary_is_refused(data: bytes, kind: str) -> None:
    with pytest.raises(InputError, match=kind) as caught:
        decode(data)
    assert caught.value.error == "not-text"


@pytest.mark.parametrize("text", ["GIF8 is a format.", "PK is his name.", "BZh!", "%PDF-files are large, she said."])
def test_text_that_begins_as_a_signature_does(text: str) -> None:
    assert decode(text.encode()).text == text


def test_a_few_control_characters_are_no_binary() -> None:
    text = "The ferry\x00 to the island\x0c will run\x1b twice a day from the first of May, the board decided.\x1a"
    assert decode(text.encode()).text == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("half", ["\ud800", "\udc00"], ids=["high", "low"])
def test_half_characters_in_utf_16_without_a_mark(encoding: str, half: str) -> None:
    """They are read with a warning, or refused: never a crash."""
    for text in (half + FRENCH, FRENCH + half):
        try:
            decoded = decode(text.encode(encoding, "surrogatepass"))
        except InputError as error:
            assert error.error == "not-text"
        else:
            assert decoded.warning is not None
