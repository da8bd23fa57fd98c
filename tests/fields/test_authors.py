from __future__ import annotations

import itertools

import pytest

from newsclean import clean
from newsclean.fields import find
from newsclean.fields.names import people
from newsclean.readers import read

PROSE = "The council of Tarnmouth voted on Tuesday to keep the old ferry, and nobody could say how it will be paid."


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Oona Brandreth", ("Oona Brandreth",)),
        ("By Oona Brandreth and Tobias Wren, Staff Writers", ("Oona Brandreth", "Tobias Wren")),
        ("By OONA BRANDRETH", ("OONA BRANDRETH",)),
        ("ByOona Brandreth", ("Oona Brandreth",)),
        ("Per-Olof Brandreth", ("Per-Olof Brandreth",)),
        ("Veröffentlicht von Gesine Althöfer", ("Gesine Althöfer",)),
        ("By Oona Brandreth Former Deputy Ferry Editor", ("Oona Brandreth",)),
        ("Oona Brandreth Travel News Reporter", ("Oona Brandreth",)),
        ("Oona Brandreth The West Tarnmouth", ("Oona Brandreth",)),
        ("Gesine Althöfer mit AP", ("Gesine Althöfer",)),
        ("By Oona Brandreth in Tarnmouth", ("Oona Brandreth",)),
        ("By Oona J. Brandreth CPA, PhD", ("Oona J. Brandreth",)),
        ("Par Apolline Vauquelet le", ("Apolline Vauquelet",)),
        ("By Larry Page", ("Larry Page",)),
        ("Full Bio", ()),
        ("View More Posts", ()),
        ("Par Apolline Vauquelet Journaliste", ("Apolline Vauquelet",)),
        ("Von Gesine Althöfer und Wiebke von der Au", ("Gesine Althöfer", "Wiebke von der Au")),
        ("Por Marcelina Urdiales y Lisardo Peñalba", ("Marcelina Urdiales", "Lisardo Peñalba")),
        ("Interview by Rosalind Achterberg", ("Rosalind Achterberg",)),
        ("Ein Bericht von Gesine Althöfer", ("Gesine Althöfer",)),
        ("Aus Tarnmouth am Deich berichtet Gesine Althöfer", ("Gesine Althöfer",)),
        ("Article rédigé par Apolline Vauquelet", ("Apolline Vauquelet",)),
        ("Propos recueillis par Apolline Vauquelet", ("Apolline Vauquelet",)),
        ("A cura di Fiorenza Belluscone", ("Fiorenza Belluscone",)),
        ("Scritto da: Fiorenza Belluscone", ("Fiorenza Belluscone",)),
        ("Redacción: Marcelina Urdiales", ("Marcelina Urdiales",)),
        ("oprac. Bogna Wieczorkówna", ("Bogna Wieczorkówna",)),
        ("Editör: Nazlıgül Erçetin", ("Nazlıgül Erçetin",)),
        ("By Oona Brandreth, CNN", ("Oona Brandreth",)),
        ("By Oona Brandreth for Courier.example", ("Oona Brandreth",)),
        ("By Oona BrandrethFollow", ("Oona Brandreth",)),
        ("Oona Brandreth oona@courier.example", ("Oona Brandreth",)),
        ("Oona Brandreth | Tarnmouth Courier", ("Oona Brandreth",)),
        ("By Oona Brandreth Twitter", ("Oona Brandreth",)),
        ("By O. J. Brandreth View in the App", ("O. J. Brandreth",)),
        (
            "By Oona Brandreth, and Celeste E Amory and Tobias Wren",
            ("Oona Brandreth", "Celeste E Amory", "Tobias Wren"),
        ),
        ("Marcelina Urdiales e Lisardo Peñalba", ("Marcelina Urdiales", "Lisardo Peñalba")),
        ("POR MARCELINA URDIALES Y LISARDO PEÑALBA", ("MARCELINA URDIALES", "LISARDO PEÑALBA")),
        (
            "Oona Brandreth in Saltmere, Celeste Amory in New Marlow and Tobias Wren in Tarnmouth",
            ("Oona Brandreth", "Celeste Amory", "Tobias Wren"),
        ),
        ("By Oona Brandreth in Saltmere and New Marlow", ("Oona Brandreth",)),
        ("Oona Brandreth (oona@courier.example)", ("Oona Brandreth",)),
        ("Pubblicato da Fiorenza Belluscone su Lunedì", ("Fiorenza Belluscone",)),
        ("By Reuters, Oona Brandreth", ("Oona Brandreth",)),
        ("By AFP and Oona Brandreth", ("Oona Brandreth",)),
        ("By Reuters, New York", ()),
        ("Zur Startseite", ()),
        ("Most Popular", ()),
        ("By Author not found", ()),
        ("By the harbour at dawn", ()),
        ("Tarnmouth Courier", ()),
        ("Wedding ChecklistsJust EngagedWedding", ()),
    ],
)
def test_the_people_of_a_byline(line: str, expected: tuple[str, ...]) -> None:
    assert people(line) == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("By\nOona Brandreth\n", ("Oona Brandreth",)),
        (
            "By\nOona Brandreth\n,\nTobias Wren\nand\nCeleste Amory\n",
            ("Oona Brandreth", "Tobias Wren", "Celeste Amory"),
        ),
        ("Author\nOona Brandreth\nPublished\n18 August 2023\n", ("Oona Brandreth",)),
        ("By\nOona Brandreth Updated May 11, 2022 9:01 am ET\n", ("Oona Brandreth",)),
        ("April 24, 2014|By Oona Brandreth\n", ("Oona Brandreth",)),
        ("Authors: ['Oona Brandreth', 'Tobias Wren']\n2024-03-04\n", ("Oona Brandreth", "Tobias Wren")),
        ("Publish Date\n2024-03-04\n", ()),
        ("김하나 기자\n2024.03.04 10:12\n", ("김하나",)),
        ("김하나·이두리 선임기자 hana@gull.example\n2024.03.04 10:12\n", ("김하나", "이두리")),
        ("우리가 만난 기자\n2024.03.04 10:12\n", ()),
        ("记者 王小明\n2024年3月4日\n", ("王小明",)),
        ("作者：王小明, 李小红\n2024年3月4日\n", ("王小明", "李小红")),
        ("Author: 王小明，李小红\n2024-03-04\n", ("王小明", "李小红")),
        ("Author: 김하나, 이두리\n2024-03-04\n", ("김하나", "이두리")),
        ("글=김하나, 이두리\n2024.03.04 10:12\n", ("김하나", "이두리")),
        ("Yazar: Ayla Yurdanur\n4 Mart 2024\n", ("Ayla Yurdanur",)),
        ("מאת: מיכל לוי\n4 במרץ 2024\n", ("מיכל לוי",)),
        ("Írta: Kovács Anna\n2024. március 4.\n", ("Kovács Anna",)),
        ("- Oona Brandreth\n- May 11, 2022\n- 2 min read\n", ("Oona Brandreth",)),
        ("11. Mai 2022 um 15:46 Uhr / Gesine Althöfer\n", ("Gesine Althöfer",)),
        ("May 11, 2022\nOona Brandreth , Tobias Wren (in Saltmere)\n", ("Oona Brandreth", "Tobias Wren")),
        ("By\nThe Inshore Team\n", ("The Inshore Team",)),
        ("By Oona Brandreth, staff writer for the Courier.\n", ("Oona Brandreth",)),
        ("Written by Oona Brandreth, who has sailed since she was nine.\n", ("Oona Brandreth",)),
        ("Writer\n12/11/25\n", ()),
        ("By: Author not found\n", ()),
        ("By OONA VON MCBRANDRETH-WREN\n", ("Oona von McBrandreth-Wren",)),
        ("By brandy77 on May 11, 2022\n", ("brandy77",)),
        ("Pubblicato da Fiorenza Belluscone su Lunedì 2 maggio 2016\n", ("Fiorenza Belluscone",)),
        ("By Oona Brandreth in Saltmere and Celeste Amory in New Marlow\n", ("Oona Brandreth", "Celeste Amory")),
        ("Posted by admin on May 11, 2022\n", ()),
        ("Reviewed by Oona Brandreth\n", ()),
        ("Fact-checked by\nOona Brandreth\n", ()),
        ("By Oona Brandreth/Harrow Press\n", ()),
        ("New York\n", ()),
        ("Yayınlanma: 10.05.2024 14:25\nSon Güncelleme: 10.05.2024 17:03\n", ()),
        ("Aus dem Hafen berichtet niemand\n", ()),
        ("By Oona Brandreth\nand Tobias Wren\nMay 11, 2022\n", ("Oona Brandreth", "Tobias Wren")),
        ("By Oona Brandreth\nand the whole harbour\nMay 11, 2022\n", ("Oona Brandreth",)),
        ("Words\nOona Brandreth\nMay 11, 2022\n", ("Oona Brandreth",)),
    ],
)
def test_the_lines_that_name_an_author(head: str, expected: tuple[str, ...]) -> None:
    text = f"Council keeps the old ferry\n{head}\n{PROSE}\n\n{PROSE}"
    assert find(read(text, "plain-text")).authors == expected


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        (f"{PROSE} By Oona Brandreth for Courier.com", ("Oona Brandreth",)),
        ("Oona Brandreth is a harbour reporter for The Courier.", ("Oona Brandreth",)),
        ("Oona Brandreth sells tickets.", ()),
    ],
)
def test_the_end_of_a_text_names_its_author(tail: str, expected: tuple[str, ...]) -> None:
    assert find(read(f"{PROSE}\n\n{PROSE}\n\n{tail}", "plain-text")).authors == expected


@pytest.mark.parametrize(
    ("author", "body", "expected"),
    [
        ("author: Oona Brandreth", "", ("Oona Brandreth",)),
        ("authors:\n  - oona-brandreth\n  - '@twren'", "", ("oona-brandreth", "@twren")),
        ("author: admin", "", ()),
        ("author: admin", "By Oona Brandreth", ("Oona Brandreth",)),
        ("author: poster17", "Author: Oona Brandreth / Source: The Courier", ("Oona Brandreth",)),
        ("author: Tarnmouth Rowers", "", ("Tarnmouth Rowers",)),
    ],
)
def test_the_author_of_an_export(author: str, body: str, expected: tuple[str, ...]) -> None:
    text = f"---\ntitle: Ferry\n{author}\n---\n\n{body}\n\n{PROSE}\n\n{PROSE}\n"
    assert find(read(text)).authors == expected


@pytest.mark.parametrize(
    ("head", "byline", "expected"),
    [
        (
            '{"@type":"NewsArticle","author":[{"name":"Oona Brandreth"},{"name":"Tobias Wren"}]}',
            "",
            "Oona Brandreth|Tobias Wren",
        ),
        (
            '{"@type":"NewsArticle","author":{"name":"The Courier"},"publisher":{"name":"The Courier"}}',
            "",
            "The Courier",
        ),
        ('{"@type":"NewsArticle","author":{"name":"oona@courier.example"}}', "By Oona Brandreth", "Oona Brandreth"),
        (
            '{"@type":"NewsArticle","author":[{"name":"Oona Brandreth (ob)"},{"name":"Courier Staff"}]}',
            "",
            "Oona Brandreth",
        ),
        ('{"@type":"NewsArticle"}', "<span>Oona Brandreth</span>", "Oona Brandreth"),
    ],
)
def test_the_author_of_a_page(head: str, byline: str, expected: str) -> None:
    markup = (
        f'<html><head><script type="application/ld+json">{head}</script></head><body><h1>Council keeps the ferry</h1>'
        f'<div class="byline">{byline}</div><p>{PROSE}</p><p>{PROSE}</p></body></html>'
    )
    assert "|".join(find(read(markup)).authors) == expected


@pytest.mark.parametrize(
    ("metadata", "byline", "expected"),
    [
        ('<meta name="author" content="Tobias Wren">', "By Oona Brandreth", "Oona Brandreth"),
        ('<meta name="author" content="Oona Brandreth">', "By Oona Brandreth and Tobias Wren", "Oona Brandreth"),
        ('<meta name="author" content="page.head.author">', "", ""),
        ('<meta name="author" content="text: Wren, code: Thole">', "", ""),
        ('<meta name="author" content="publisher">', "", ""),
        ('<meta name="author" content="facebook.com/wren">', "", ""),
        (
            '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Oona Brandreth">',
            "",
            "Oona Brandreth",
        ),
        (
            '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="Two Minutes">',
            "",
            "",
        ),
    ],
)
def test_a_printed_byline_and_the_owner_that_a_template_names(metadata: str, byline: str, expected: str) -> None:
    assert authors_of(f"<p>{byline}</p><p>{PROSE}</p>", metadata) == expected


def test_related_articles_have_their_own_authors() -> None:
    article = '{"@type":"NewsArticle","author":{"name":"%s"}}'
    linked = f"[{article % 'Oona Brandreth'},{article % 'Tobias Wren'}]"
    head = f'<script type="application/ld+json">{linked}</script>'
    assert authors_of(f"<p>{PROSE}</p>", head) == "Oona Brandreth"
    elements = f'<p>{PROSE}</p><a rel="author">Oona Brandreth</a><p>{PROSE}</p><a rel="author">Tobias Wren</a>'
    assert authors_of(elements) == "Oona Brandreth"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('<p><a href="/authors/oona-brandreth">Oona Brandreth</a></p>', "Oona Brandreth"),
        ('<p><a href="/users/new">Create Account</a></p>', ""),
        ("<p>Oona Brandreth</p><p>Ferry Reporter</p>", "Oona Brandreth"),
        ("<p>Oona Brandreth</p><p>May 11, 2022</p>", "Oona Brandreth"),
        ("<p>Oona Brandreth</p><p>Share</p>", ""),
        ("<p>New Marlow</p><p>Chief Reporter</p>", ""),
        ("<p>Old Ferry</p><p>Chief Reporter</p>", ""),
    ],
)
def test_a_name_alone_needs_somebody_to_vouch_for_it(line: str, expected: str) -> None:
    assert authors_of(f"{line}<p>{PROSE}</p>") == expected


def test_a_word_on_the_author_vouches_for_a_dated_name() -> None:
    body = f"<p>May 11, 2022 • Oona Brandreth</p><p>{PROSE}</p><p>Oona Brandreth is fond of boats.</p>"
    assert authors_of(body) == "Oona Brandreth"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("<p>by brandy77</p>", "brandy77"),
        ("<p>Posted by Oona under Boats, Fares</p>", "Oona"),
        ("<p>By</p><p>The Courier Team</p>", "The Courier Team"),
        ('<p class="author-name">Courier Newsdesk</p>', "Courier Newsdesk"),
        ('<p class="author-name">Follow</p>', ""),
        ('<p><a rel="author">brandy77</a></p>', "brandy77"),
        ('<p><a rel="author">wpadmin2</a></p>', ""),
    ],
)
def test_teams_and_people_with_one_name(line: str, expected: str) -> None:
    assert authors_of(f"{line}<p>{PROSE}</p>") == expected


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        ("<h3>Written by Oona Brandreth</h3>", "Oona Brandreth"),
        ("<h3>About the author</h3><p>Oona Brandreth</p>", "Oona Brandreth"),
        ("<h3>Author(s)</h3><p>Oona Brandreth</p><p>Tobias Wren</p>", "Oona Brandreth|Tobias Wren"),
        ("<p>By Oona Brandreth</p><p>Ferry</p><p>By Tobias Wren</p>", ""),
        ('<p class="comment">By Oona Brandreth</p>', ""),
    ],
)
def test_the_only_byline_below_an_article(tail: str, expected: str) -> None:
    links = "".join(f"<p>Link {n}</p>" for n in range(8))
    assert authors_of(f"<p>{PROSE}</p>" * 5 + links + tail) == expected


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        (
            "Oona Brandreth\nOona Brandreth has sailed since she was nine, and she now teaches it.\n",
            ("Oona Brandreth",),
        ),
        ("Meet Oona Brandreth\nI’m the skipper of a small boat and write down what I see.\n", ("Oona Brandreth",)),
        ("Oona Brandreth\nTickets for the ferry are sold on board, and on the quay as well.\n", ()),
        ("Ferry Tickets\nFerry Tickets is a page on which ferry tickets are sold to everybody.\n", ()),
        (
            "Ferry Haven\nFerry Haven is a program with which all of the harbours of the coast sell their tickets.\n"
            "Ferry Haven runs on a telephone, and who buys a ticket there pays a crown more for it than on board.\n",
            (),
        ),
        ("Oona Brandreth\nOona is a skipper.\nTobias Wren\nTobias is a mate.\n", ()),
    ],
)
def test_who_is_presented_in_a_box_under_an_article(box: str, expected: tuple[str, ...]) -> None:
    shop = "".join(f"Boat {n}\n\n" for n in range(9))
    text = f"Council keeps the old ferry\n\n{PROSE}\n\n{PROSE}\n\n{PROSE}\n\n{shop}{box}"
    assert find(read(text, "plain-text")).authors == expected


@pytest.mark.parametrize(("before", "behind"), [(1, 9), (5, 5), (9, 1)])
def test_what_is_presented_in_the_midst_of_an_article_is_no_author(before: int, behind: int) -> None:
    box = "Oona Brandreth\n\nOona Brandreth has sailed since she was nine, and she now teaches it."
    text = "\n\n".join(("Council keeps the old ferry", *[PROSE] * before, box, *[PROSE] * behind))
    assert find(read(text, "plain-text")).authors == (() if before == behind else ("Oona Brandreth",))


def test_a_line_that_names_others_than_the_metadata_is_no_byline() -> None:
    head = '<script type="application/ld+json">{"@type":"Article","author":{"name":"Ida Roth"}}</script>'
    quoted = "<p>— Tobias Wren (@tobiaswren) May 3, 2021</p>"
    page = f"<html><head>{head}</head><body><h1>Council keeps the old ferry</h1><p>{PROSE}</p>{quoted}<p>{PROSE}</p>"
    fields = find(read(page))
    assert fields.authors == ("Ida Roth",)
    assert "used-as-byline" not in fields.used.values()


def authors_of(body: str, head: str = "") -> str:
    markup = f"<html><head>{head}</head><body><h1>Council keeps the old ferry</h1>{body}</body></html>"
    return "|".join(find(read(markup)).authors)


@pytest.mark.parametrize(
    "sentence",
    [
        "By Tuesday night, the ferry was back.",
        "By Ida Roth’s account, nobody had been told.",
        "Von Ida Roths Haus blieb nichts.",
        "Par Apolline Vauquelet, nous savons que tout est perdu.",
    ],
)
def test_a_sentence_that_begins_as_a_byline_stays(sentence: str) -> None:
    found = clean(f"Council keeps the old ferry\n\n{PROSE}\n\n{sentence}\n\n{PROSE} Or not.".encode(), "a.txt").article
    assert found.authors == ()
    assert sentence in found.text


@pytest.mark.parametrize(
    "lines",
    [
        "- Saltmere Harbour\n- Tarnmouth Quay",
        "QUICK SUMMARY:",
        "Key Takeaways",
        "Table of Contents",
        "Fact Checked",
        "Continue Reading",
        "Saltmere Quay.",
        "Im Gespräch mit Oona Brandreth",
    ],
)
def test_lists_and_labels_below_the_headline_name_nobody(lines: str) -> None:
    assert find(read(f"Council keeps the old ferry\n\n{lines}\n\n{PROSE}\n\n{PROSE}", "plain-text")).authors == ()


def test_who_put_an_article_online_is_named_under_it() -> None:
    end = "<p>Eingestellt von Gesine Althöfer um 21:14 2 Kommentare</p><p>Labels: Fähre</p>"
    body = f"<h1>Der Rat behält die alte Fähre</h1><p>{PROSE}</p><p>{PROSE}</p><p>{PROSE}</p>{end}"
    assert find(read(f"<html><body>{body}</body></html>")).authors == ("Gesine Althöfer",)


def test_the_author_of_a_comment_is_not_the_articles() -> None:
    comment = f"<p class=comment-author-name>Tobias Wren</p><p class=comment-body>{PROSE}</p>"
    body = f"<h1>Council keeps the old ferry</h1><p>{PROSE}</p><p>{PROSE}</p><p>{PROSE}</p><div>{comment}</div>"
    assert find(read(f"<html><body>{body}</body></html>")).authors == ()


@pytest.mark.parametrize("format", ["plain-text", "html"])
def test_who_wrote_a_post_that_an_article_quotes_is_no_author(format: str) -> None:
    post, signature = "The ferry stays. It was the only right thing to do.", "— Tobias Wren (@tobiaswren) May 3, 2021"
    written = {
        "plain-text": f"Council keeps the old ferry\n\n{PROSE}\n\n{post}\n\n{signature}\n\n{PROSE}",
        "html": f"<html><body><h1>Council keeps the old ferry</h1><p>{PROSE}</p>"
        f"<blockquote><p>{post}</p>{signature}</blockquote><p>{PROSE}</p></body></html>",
    }
    fields = find(read(written[format], format))
    assert (fields.authors, fields.published) == ((), None)


def test_who_speaks_in_an_interview_is_no_author() -> None:
    asked, answered = "Ida Roth\n\nWho pays for the second ferry?\n\n", f"Oona Brandreth\n\n{PROSE}\n\n"
    intro = (
        "Oona Brandreth has chaired the council for eleven years. We met her on the quay, where she was waiting.\n\n"
    )
    text = f"A ferry, twice a day: Oona Brandreth in conversation\n\n{intro}{(asked + answered) * 4}"
    found = find(read(text, "plain-text"))
    assert found.authors == ()
    assert "used-as-byline" not in found.used.values()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("记者 李文静", "李文静"),
        ("記者林怡君／北港報導", "林怡君"),
        ("文/李文静", "李文静"),
        ("김서연 기자", "김서연"),
        ("김서연 기자 seo@courier.example", "김서연"),
        ("[걸매일보 김서연 기자]", "김서연"),
        ("걸매=김서연 기자", "김서연"),
        ("글·사진 김서연", "김서연"),
        ("김서연 기자입력 2021.05.03. 오후 2:20수정 2021.05.03. 오후 6:05", "김서연"),
        ("2021-05-03 09:32 来源：鸥港日报 记者：李文静 责任编辑：王小明", "李文静"),
        ("文＝李文静 写真＝王小明", "李文静"),
        ("来源：鸥港日报 责任编辑：王小明", None),
        ("작은저어새=김서연 기자 seo@courier.example ▶ ▶ ⓒ걸매일보", "김서연"),
        ("(걸매=걸매통신) 김서연 기자", "김서연"),
        ("김서연 기자(seo@courier.example)", "김서연"),
        ("（文/李文静 图/王小明）", "李文静"),
        ("(图/王小明 文/李文静)", "李文静"),
        ("（记者李文静、王小明）", "李文静;王小明"),
        ("（完）", None),
        ("记者 李文静摄影", None),
        ("作者：鸥港晚报记者 李文静实习生 王小明", "李文静"),
        ("글 목록", None),
        ("كتبت: ليلى حداد", "ليلى حداد"),
        ("מאת: רוני לבנון", "רוני לבנון"),
        ("लेखक: सुनीता वर्मा", "सुनीता वर्मा"),
        ("โดย สมหญิง ใจดี", "สมหญิง ใจดี"),
        ("Írta: Fehér Júlia", "Fehér Júlia"),
        ("Аутор: Милена Петровић", "Милена Петровић"),
        ("鸥港晚报记者 李文静 王小明", "李文静;王小明"),
        ("记者 李文静 通讯员 王小明", "李文静"),
        ("文｜李文静", "李文静"),
        ("記者 林怡君 報導", "林怡君"),
        ("林怡君／北港報導", "林怡君"),
        ("體育中心／綜合報導", None),
        ("文・佐藤美和", "佐藤美和"),
        ("取材・文／佐藤美和", "佐藤美和"),
        ("文・写真／佐藤美和", "佐藤美和"),
        ("執筆：佐藤 美和", "佐藤 美和"),
        ("إعداد: ليلى حداد", "ليلى حداد"),
        ("به قلم نگار آذری", "نگار آذری"),
        ("خبرنگار: نگار آذری", "نگار آذری"),
        ("מאת: רוני לבנון, טל אביב", "רוני לבנון;טל אביב"),
        ("द्वारा सुनीता वर्मा", "सुनीता वर्मा"),
        ("প্রতিবেদক: নাসরিন আলম", "নাসরিন আলম"),
        ("ஆசிரியர்: மீனா குமார்", "மீனா குமார்"),
        ("เขียนโดย สมหญิง ใจดี", "สมหญิง ใจดี"),
        ("Scris de Elena Pop", "Elena Pop"),
        ("De Elena Pop", "Elena Pop"),
        ("De: Elena Pop", "Elena Pop"),
        ("От Милена Петрова", "Милена Петрова"),
        ("Από την Άννα Βλάχου", "Άννα Βλάχου"),
        ("Από την Άννα Βλάχου ως την πλατεία", None),
        ("Γράφει η Άννα Βλάχου", "Άννα Βλάχου"),
        ("Беседовала Вера Орлова", "Вера Орлова"),
        ("Корреспондент Вера Орлова", "Вера Орлова"),
        ("Журналістка: Віра Орленко", "Віра Орленко"),
        ("Автори: Віра Орленко, Іван Бойко", "Віра Орленко;Іван Бойко"),
        ("Autorka: Věra Nová", "Věra Nová"),
        ("Kirjoittanut Anni Lehto", "Anni Lehto"),
        ("Toimittaja: Anni Lehto", "Anni Lehto"),
        ("Journalist: Karen Holm", "Karen Holm"),
        ("Karen Holm (foto)", None),
        ("PV Lê Thu Trang", "Lê Thu Trang"),
        ("Theo Lê Thu Trang", "Lê Thu Trang"),
        ("Theo Marsh", "Theo Marsh"),
        ("Корреспондент рассказал о пароме", None),
        ("记者节前夕", None),
        ("文化新闻", None),
        ("기자 회견", None),
        ("시민기자", None),
        ("이문희 2021. 5. 3. 14:20", "이문희"),
        ("등록일 2021. 5. 3. 14:20", None),
        ("이문희 2021년 시집", None),
        ("Reporter Name", None),
        ("लेखक की मौत", None),
        ("เรื่องเล่า จากชายแดน", None),
        ("በአዲስ አበባ", None),
    ],
)
def test_bylines_of_other_scripts_and_languages(line: str, expected: str | None) -> None:
    body = f"<h1>Council keeps the old ferry</h1><p>{line}</p><p>2021-05-03</p><p>{PROSE}</p><p>{PROSE}</p>"
    assert find(read(f"<html><body>{body}</body></html>")).authors == tuple(expected.split(";") if expected else ())


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ليلى حداد", ("ليلى حداد",)),
        ("نویسنده نگار آذری", ("نگار آذری",)),
        ("רוני לבנון", ("רוני לבנון",)),
        ("নাসরিন আলম", ("নাসরিন আলম",)),
        ("佐藤美和", ("佐藤美和",)),
        ("編集部", ()),
        ("16 באפריל 2019", ()),
    ],
)
def test_an_element_of_the_author_s_names_who_has_no_capitals(line: str, expected: tuple[str, ...]) -> None:
    markup = "<html><body><h1>Council keeps the old ferry</h1>{}<p>{}</p><p>{}</p></body></html>"
    assert find(read(markup.format(f'<div class="byline">{line}</div>', PROSE, PROSE))).authors == expected
    assert find(read(markup.format(f"<div>{line}</div>", PROSE, PROSE))).authors == ()


def test_the_outlet_beside_a_name_is_nobody() -> None:
    line = "<p>Elena Pop - Gannet Bay Gazette</p>"
    markup = f"<html><body><h1>Council keeps the old ferry</h1>{line}<p>2021-05-03</p><p>{PROSE}</p><p>{PROSE}</p>"
    assert find(read(f"{markup}<footer>© 2021 Gannet Bay Gazette</footer></body></html>")).authors == ("Elena Pop",)


def test_a_place_behind_a_preposition_is_no_author() -> None:
    found = find(read(f"Council keeps the old ferry\n\n{PROSE}\n\nNa Casa Branca\n\n{PROSE}\n\n{PROSE}", "plain-text"))
    assert found.authors == ()
    assert "used-as-byline" not in found.used.values()


HEADLINE = "Council keeps the old ferry\n\n"
LATER = (
    "The mayor said on Wednesday that the harbour would have to wait, and that the bridge was never meant to be built."
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{HEADLINE}Oona Brandreth\n\n{PROSE}\n\n{LATER}", ("Oona Brandreth",)),
        (f"{HEADLINE}{PROSE}\n\n{LATER}\n\nOona Brandreth", ("Oona Brandreth",)),
        (f"{HEADLINE}{PROSE}\n\n{LATER}\n\nOona Brandreth, The Tarnmouth Gazette", ("Oona Brandreth",)),
        (f"{HEADLINE}Oona Brandreth\n\nThe Tarnmouth Gazette\n\n3 May 2021\n\n{PROSE}\n\n{LATER}", ("Oona Brandreth",)),
        (f"{HEADLINE}The Tarnmouth Gazette\n\n3 May 2021\n\n{PROSE}\n\n{LATER}", ()),
        (f"Oona Brandreth keeps the old ferry\n\nOona Brandreth\n\n{PROSE}\n\n{LATER}", ()),
        (f"{HEADLINE}{PROSE}\n\nOona Brandreth sailed on.\n\n{LATER}\n\nOona Brandreth", ()),
        (f"{HEADLINE}{PROSE}\n\n{LATER}\n\nPrivacy Settings", ()),
        (f"{HEADLINE}{PROSE}\n\n{LATER}\n\nTickets\n\nOona Brandreth", ()),
    ],
)
def test_a_name_alone_in_a_text_without_menus(text: str, expected: tuple[str, ...]) -> None:
    assert clean(text.encode(), "ferry.txt").article.authors == expected


@pytest.mark.parametrize("line", ["{0}ra {0}ber {0}wen,\n", "{0}ra {0}ber\n"])
@pytest.mark.usefixtures("in_bounded_time")
def test_names_without_prose_are_not_looked_at_for_long(line: str) -> None:
    places = (range(26),) * 3
    words = ("".join(chr(97 + letter) for letter in letters).title() for letters in itertools.product(*places))
    find(read("".join(map(line.format, itertools.islice(itertools.cycle(words), 30_000))), "plain-text"))


def test_a_name_above_a_long_text_without_prose_is_its_author() -> None:
    verses = "".join(f"The gull flew over harbour {number},\n" for number in range(1_500))
    assert find(read(f"The old ferry\nBy Oona Brandreth\n3 May 2021\n\n{verses}", "plain-text")).authors == (
        "Oona Brandreth",
    )


OF_OTHER_LANGUAGES = {
    "ko": "저어새시 의회는 화요일 오래된 여객선을 그대로 두기로 결정했지만 누가 그 비용을 낼지는 아무도 말하지 못했다.",
    "zh": "鸥港市议会周二投票决定保留那艘老渡轮，没有人能说清楚费用将由谁来承担，议会主席在会后表示。",
    "id": "Dewan kota pada hari Selasa memutuskan mempertahankan feri tua itu, dan tak ada yang tahu siapa membayar.",
    "tr": "Belediye meclisi salı günü eski feribotu korumaya karar verdi, ama parasını kim ödeyecek, kimse bilmiyor.",
    "en": PROSE,
}


@pytest.mark.parametrize("paragraphs", [2, 6, 12])
@pytest.mark.parametrize(
    ("language", "byline", "expected"),
    [
        ("ko", "[김서연 기자]", "김서연"),
        ("ko", "걸매=김서연 기자 seo@courier.example", "김서연"),
        ("zh", "记者：李文静", "李文静"),
        ("zh", "(图/王小明 文/李文静)", "李文静"),
        ("id", "Penulis: Budi Santoso", "Budi Santoso"),
        ("tr", "Haber: Nazlıgül Erçetin", "Nazlıgül Erçetin"),
        ("en", "Oona Brandreth (oona@courier.example)", "Oona Brandreth"),
    ],
)
def test_a_byline_under_an_article_of_any_length(language: str, byline: str, expected: str, paragraphs: int) -> None:
    prose = OF_OTHER_LANGUAGES[language]
    text = "\n\n".join([*(f"{n}. {prose}" for n in range(paragraphs)), byline])
    article = clean(text.encode(), "ferry.txt").article
    assert article.authors == (expected,)
    assert byline not in article.text


@pytest.mark.parametrize(
    ("before", "behind", "expected"),
    [
        ("鸥港社鸥港5月3日电（记者李文静、王小明）", "", ("李文静", "王小明")),
        ("本报讯（记者 李文静 通讯员 王小明）", "", ("李文静",)),
        ("", "（记者 李文静）", ("李文静",)),
        ("", "(图/王小明 文/李文静)", ("李文静",)),
        ("", "（完）", ()),
        ("", "见《老渡轮》（作者：李文静）", ()),
        ("(걸매=걸매통신) 김서연 기자 = ", "", ("김서연",)),
    ],
)
def test_a_byline_in_a_paragraph_of_a_script_without_capitals(
    before: str, behind: str, expected: tuple[str, ...]
) -> None:
    prose = OF_OTHER_LANGUAGES["ko" if before.startswith("(") else "zh"]
    text = f"{before}{prose}\n\n{prose}\n\n{prose}{behind}"
    assert find(read(text, "plain-text")).authors == expected


@pytest.mark.parametrize(
    ("line", "expected", "published"),
    [
        ("Oona Brandreth Mon 5 Oct 2020 14.57 EDT", ("Oona Brandreth",), "2020-10-05T14:57:00"),
        ("By Oona Brandreth Fri 2 Oct 2020", ("Oona Brandreth",), "2020-10-02"),
        ("Oona Brandreth Fri\n2 Oct 2020", ("Oona Brandreth",), "2020-10-02"),
        ("Oona Brandreth Friday, 2 October 2020", ("Oona Brandreth",), "2020-10-02"),
        ("Oona Brandreth and Tobias Wren Sat 3 Oct 2020", ("Oona Brandreth", "Tobias Wren"), "2020-10-03"),
        ("Von Oona Brandreth Mo. 5.10.2020", ("Oona Brandreth",), "2020-10-05"),
        ("By Oona Friday\n2 Oct 2020", ("Oona Friday",), "2020-10-02"),
    ],
)
def test_a_weekday_is_no_part_of_a_name(line: str, expected: tuple[str, ...], published: str) -> None:
    fields = find(read(f"Council keeps the old ferry\n\n{line}\n\n{PROSE}\n\n{PROSE}", "plain-text"))
    assert (fields.authors, fields.published) == (expected, published)
