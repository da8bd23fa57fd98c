from __future__ import annotations

import pytest

from newsclean import Article, clean

ONE = "The ferry to Osmund Island will run twice a day from the first of May, the harbour board decided on Tuesday."
TWO = "Fares stay as they are until the autumn, said Ragna Thole, who chairs the board."


def cleaned(text: str) -> Article:
    return clean(text.encode(), "dump.txt").article


@pytest.mark.parametrize(
    "head",
    [
        "Title: Ferry to run twice a day\nAuthor: Ida Roth\nDate: 3 March 2024\nText: ",
        "TITLE: Ferry to run twice a day\n\nAUTHOR: Ida Roth\n\nPUBLISHED: 2024-03-03\n\nCONTENT:\n\n",
        "Title:\nFerry to run twice a day\n\nAuthor:\nIda Roth\n\nDate:\n3 March 2024\n\nBody:\n",
        "# Title: Ferry to run twice a day\n# Author: Ida Roth\n# Date: 2024-03-03\n# Fetched: today\n=====\nText:\n",
        "**Title:** Ferry to run twice a day\n**Author:** Ida Roth\n**Date:** 3 March 2024\n\n",
        "**Title**: Ferry to run twice a day\n**Author**: Ida Roth\n**Date**: 3 March 2024\n\n---\n\n",
        "[Title] Ferry to run twice a day\n[Author] Ida Roth\n[Date] 3 March 2024\n[Body] ",
        "Title: Ferry to run twice a day Author: Ida Roth Date: 3 March 2024 Text: ",
        "Title: Ferry to run\n  twice a day\nAuthor: Ida Roth\nDate: 3 March 2024\n\n",
        "Titel: Ferry to run twice a day\nAutor: Ida Roth\nDatum: 3.3.2024\nArtikeltext:\n",
        "Titre : Ferry to run twice a day\nAuteur : Ida Roth\nDate : 2024-03-03\nContenu : ",
        "TITULO: Ferry to run twice a day\nAUTOR: Ida Roth\nFECHA: 2024-03-03\nCUERPO DE LA NOTICIA: ",
        "Заголовок: Ferry to run twice a day\nАвтор: Ida Roth\nДата: 03.03.2024\nТекст: ",
        "标题：Ferry to run twice a day\n作者：Ida Roth\n时间：：2024年3月3日\n内容：\n",
        "【タイトル】Ferry to run twice a day\n【著者】Ida Roth\n【日付】2024年3月3日\n【本文】",
    ],
)
def test_labels_state_fields_and_are_no_text(head: str) -> None:
    article = cleaned(f"{head}{ONE}\n\n{TWO}\n")
    assert (article.title, article.authors, article.published) == (
        "Ferry to run twice a day",
        ("Ida Roth",),
        "2024-03-03",
    )
    assert article.text == f"{ONE}\n\n{TWO}"
    assert article.format == "plain-text"


def test_labels_of_paragraphs_and_below_the_article() -> None:
    article = cleaned(
        f"[Título] La barca\n\n[Cuerpo] {ONE}\n\n[Subtítulo] Las tarifas\n\n[Imagen] https://osmund.example/a.jpg\n\n"
        f"[Epígrafe] La barca en el puerto de Osmund.\n\n[Cuerpo] {TWO}\n\n[Etiquetas] Puerto, Isla"
    )
    assert article.text == f"{ONE}\n\nLas tarifas\n\n{TWO}"
    assert (article.image, article.tags) == ("https://osmund.example/a.jpg", ("Puerto", "Isla"))


def test_labels_below_an_article() -> None:
    article = cleaned(
        f"Title: Ferry to run twice a day\nText:\n{ONE}\n{TWO}\n\nTags: ferry, island\nDate: 3 March 2024\n"
    )
    assert article.text == f"{ONE}\n\n{TWO}"
    assert (article.tags, article.published) == (("ferry", "island"), "2024-03-03")


@pytest.mark.parametrize(
    ("head", "url", "source_url"),
    [
        ("URL: https://osmund.example/a", "https://osmund.example/a", None),
        ("https://osmund.example/a", "https://osmund.example/a", None),
        ("Source: https://osmund.example/a", "https://osmund.example/a", None),
        ("Source: https://osmund.example/a\nURL: https://osmund.example/a", "https://osmund.example/a", None),
        (
            "URL: https://b.example/a\nSource: https://osmund.example/a",
            "https://b.example/a",
            "https://osmund.example/a",
        ),
    ],
)
def test_the_address_of_a_dump_is_the_pages(head: str, url: str, source_url: str | None) -> None:
    article = cleaned(f"{head}\nTitle: Ferry to run twice a day\nText:\n{ONE}\n\n{TWO}\n")
    assert (article.url, article.source_url, article.title) == (url, source_url, "Ferry to run twice a day")


@pytest.mark.parametrize(
    "text",
    [
        f"Title: Ferry to run twice a day\nAuthor: Ida Roth\n{ONE}\n{TWO}\nSource: The Osmund Mail\n{ONE}\n{TWO}",
        f"Title: Ferry to run twice a day\nAuthor: Ida Roth\n{ONE}\n{TWO}\nText:\n{ONE}\n{TWO}",
        f"Date: nobody knows when the boat will come.\n\n{ONE}\n\n{TWO}",
        f"Text: Ida Roth\n\n{ONE}\n\n{TWO}",
        f"Osmund: Ferry to run twice a day\n\n{ONE}\n\n{TWO}",
        f"Name: Osmund Ferry\nDate: 1931\n\n{ONE}\n\n{TWO}",
        f"[Osmund] {ONE}\n\n[Body] {TWO}",
    ],
)
def test_no_paragraph_goes(text: str) -> None:
    kept = cleaned(text).text
    assert kept.endswith(TWO)
    assert kept.count(ONE) >= 1


@pytest.mark.parametrize("key", ["Summary", "Intro"])
def test_what_may_be_the_articles_lead_stays(key: str) -> None:
    article = cleaned(f"Title: Ferry to run twice a day\nDate: 3 March 2024\n\n{key}: {ONE}\n\n{TWO}\n")
    assert ONE in article.text
