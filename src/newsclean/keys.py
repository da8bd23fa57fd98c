"""The keys under which exports state a field, as one table, and what their values say."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from html import unescape
from typing import Any

from newsclean.document import Hint
from newsclean.text import tidy

_KEYS = {
    "title": "title posttitle headline entrytitle fulltitle name",
    "authors": "author authors byline creator postauthor writer writtenby by authorname authordisplayname reporter",
    "published": "date postdate pubdate datepublished published publishdate publishedat publishedon publisheddate "
    "publicationdate pubdatetime postdategmt dategmt issued posted publishedtime datetext created createdat",
    "modified": "lastmod modified updated updatedat lastmodified lastmodifiedat modifieddate datemodified updateddate "
    "dateupdated lastupdated postmodified modifiedgmt postmodifiedgmt modifiedtime",
    "excerpt": "postexcerpt excerpt summary description customexcerpt metadescription subtitle deck dek standfirst "
    "abstract teaser blurb lead lede intro",
    "url": "canonicalurl canonical permalink url urlsource link posturl pageurl articleurl guid",
    "source": "source sourcename publisher outlet publication newspaper sitename newssource provider via",
    "source_url": "sourceurl originalurl original sourcelink",
    "section": "section category categories sections primarycategory postcategory",
    "tags": "tags keywords tag topics posttag posttags newskeywords metakeywords labels subjects",
    "language": "lang language locale inlanguage",
    "image": "image images featuredimage cover coverimage thumbnail featureimage mainimage heroimage headerimage "
    "ogimage img imageurl featuredimageurl banner photos",
}
"""A field's keys stand strongest first; they are written as `plain` gives them."""
_IN_OTHER_LANGUAGES = {
    "title": "titel titre titulo titolo tytuł titulek nadpis overskrift otsikko judul başlık заголовок назва 标题 "
    "標題 タイトル 見出し 제목 überschrift schlagzeile titular manchete titrearticle 新闻标题 文章标题",
    "authors": "autor autorin autoren autora autores autore autori auteur auteurs auteure verfasser verfasserin "
    "skribent författare forfatter kirjoittaja yazar penulis автор автори авторы 作者 记者 記者 著者 執筆者 기자 "
    "작성자 글쓴이",
    "published": "datum fecha data dato tarih tanggal дата 日期 日付 날짜 veröffentlicht veröffentlichtam "
    "veröffentlichungsdatum erschienen erscheinungsdatum publikationsdatum datepublication datedepublication "
    "datedeparution publié publiéle publicado publicada fechapublicación fechadepublicación datapublicação "
    "datadepublicação pubblicato pubblicatoil datapubblicazione datadipubblicazione gepubliceerd publicatiedatum "
    "opublikowano datapublikacji publicerad publiceringsdatum publiceret udgivet publisert julkaistu yayıntarihi "
    "опубликовано датапубликации опубліковано датапублікації 发布时间 发布日期 發布日期 时间 時間 公開日 投稿日 "
    "작성일 등록일",
    "modified": "aktualisiert aktualisiertam aktualisierungsdatum geändert geändertam änderungsdatum letzteänderung "
    "misàjour misàjourle miseàjour datemiseàjour datedemiseàjour modifiéle datemodification actualizado actualizada "
    "fechaactualización fechadeactualización fechamodificación atualizado atualizada dataatualização aggiornato "
    "aggiornatoil dataaggiornamento bijgewerkt gewijzigd zaktualizowano dataaktualizacji uppdaterad opdateret "
    "oppdatert päivitetty güncelleme güncellemetarihi diperbarui обновлено датаобновления оновлено 更新时间 更新日期 "
    "更新日 수정일",
    "excerpt": "anriss vorspann unterzeile untertitel kurztext zusammenfassung beschreibung chapo chapeau soustitre "
    "résumé entradilla bajada copete subtítulo resumen descripción resumo descrição linhafina sommario sottotitolo "
    "riassunto descrizione samenvatting ondertitel beschrijving ingress manchet underrubrik underoverskrift zajawka "
    "podtytuł streszczenie spot özet ringkasan аннотация лид подзаголовок 摘要 概要 要約 요약 부제",
    "url": "lien permalien enlace ссылка 链接 連結 网址 網址 文章链接",
    "source": "quelle medium zeitung publikation journal fuente medio periódico fonte testata giornale veículo "
    "jornal bron krant kilde källa tidning źródło gazeta kaynak sumber источник издание джерело 来源 來源 出典 媒体 "
    "출처 언론사",
    "section": "ressort rubrique sección seção sezione rubriek kategorie rubryka dział kategoria kategori catégorie "
    "categoría categoria editoria раздел рубрика категория 分类 栏目 カテゴリ カテゴリー 분류 카테고리",
    "tags": "schlagworte schlagwörter schlagwort stichworte stichwörter motsclés motsclefs étiquettes etiquetas "
    "palabrasclave palavraschave parolechiave trefwoorden nyckelord taggar emneord stikord tagi słowakluczowe "
    "etiketler метки теги ключевыеслова 标签 關鍵字 关键词 タグ キーワード 태그",
    "language": "sprache langue idioma lingua taal språk sprog język dil bahasa язык мова 语言 言語 언어",
    "source_url": "原文链接 原文地址 原文連結",
    "image": "titelbild aufmacherbild aufmacher imagen immagine imagem afbeelding obraz зображення изображение",
}
"""The same where a site is made in the language of its articles; weaker than the others."""
_GROUPS = frozenset({"taxonomies", "extra", "params"})
"""Tables in which Hugo and Zola keep keys of the site's own."""
BODY_KEYS = tuple(
    "content body html postcontent contenthtml articlebody markdown text fulltext articletext articlecontent bodytext "
    "maintext newstext markdowncontent".split()
)
"""Where the body stands when nothing follows the metadata: APIs and databases export so."""
_BODIES_IN_OTHER_LANGUAGES = (
    "inhalt volltext contenu corps texte contenido cuerpo texto conteúdo corpo contenuto testo inhoud tekst treść "
    "innehåll indhold innhold içerik isi текст содержание 正文 内容 內容 本文 본문 내용 artikeltext textodelanoticia "
    "cuerpodelanoticia cuerpodelartículo textedelarticle corpsdutexte corpodanotícia textodanotícia testoarticolo "
    "текстстатьи текстновости 新闻内容 文章内容 新闻正文 記事本文"
)
"""The same where a site is made in the language of its articles."""
_UNPUBLISHED = {
    "published": "false no 0",
    "publish": "false no 0",
    "draft": "true yes 1",
    "status": "draft pending private trash hidden",
    "poststatus": "draft pending private trash hidden",
}
"""Keys and the values by which they say that the article was not published."""
_MAY_BE_NO_DATE = frozenset({"published", "data"})
"""Keys of a date in one language, of anything in another."""
_TRUTHS = frozenset({"0", "1"})
"""Truth values that have a digit, as every date has."""
_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|\n]*\|)?([^\[\]|\n]+)\]\]")
_WIKI_LINKS = re.compile(rf"(?:{_WIKI_LINK.pattern}[\s,;&]*)+")
"""A value that is nothing but links to other notes, as Obsidian has them: `[[Ida Roth]]`, `[[roth|Ida Roth]]`."""


def hints(values: Mapping[str, Any], origin: str) -> tuple[Hint, ...]:
    """What metadata state, a field's strongest key first.

    Args:
        values: Keys as they were written, and strings, lists and mappings of strings.
        origin: What the metadata are, as the Hints are to say.

    """
    groups = [value for key, value in values.items() if plain(key) in _GROUPS and isinstance(value, dict)]
    pairs = [pair for group in (values, *groups) for pair in group.items()]
    known = [(str(key), value) for key, value in pairs if plain(str(key)) in _FIELD_OF]
    known.sort(key=lambda pair: _STRENGTH[plain(pair[0])])
    return tuple(hint for key, value in known for hint in _hints(key, value, origin))


def field_of(key: str) -> str | None:
    """The record's key that `key` speaks of, if any."""
    return _FIELD_OF.get(plain(key))


@lru_cache(maxsize=1024)
def plain(key: str) -> str:
    """A key without what writers differ in: `Post-Title`, `post_title`, `postTitle` and `dc:post title` are one.

    It is in lower case, without spaces, hyphens, underscores and accents.
    """
    letters = unicodedata.normalize("NFD", key.rpartition(":")[2].lower())
    return re.sub(r"[\s_-]|[\u0300-\u036f]", "", letters)


_FIELD_OF = {
    plain(key): field for table in (_KEYS, _IN_OTHER_LANGUAGES) for field, keys in table.items() for key in keys.split()
}
_STRENGTH = {key: place for place, key in enumerate(_FIELD_OF)}
_ALL_BODY_KEYS = (*BODY_KEYS, *map(plain, _BODIES_IN_OTHER_LANGUAGES.split()))


def is_body(key: str) -> bool:
    """Whether the article's text stands under `key`."""
    return plain(key) in _ALL_BODY_KEYS


def body(values: Mapping[str, Any]) -> str:
    """The body that stands among the metadata; empty where there is none."""
    return next(_bodies(values), ("", ""))[1]


def body_key(values: Mapping[str, Any]) -> str | None:
    """The key under which that body stands, as it is written."""
    return next((key for key, _ in _bodies(values)), None)


def _bodies(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    by_key = {plain(key): key for key in values}
    for key in filter(None, map(by_key.get, _ALL_BODY_KEYS)):
        value = values[key]
        text = text_of(value.get("rendered") if isinstance(value, dict) else value)
        if text and text.strip():
            yield key, text


def text_of(value: Any) -> str | None:
    """A text, or what a list of its paragraphs makes; None if `value` is neither."""
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return "\n\n".join(value)
    return value if isinstance(value, str) else None


def notices(values: Mapping[str, Any]) -> tuple[str, ...]:
    """A warning where the metadata say that the article was not published."""
    for key, value in values.items():
        said = str(value).strip().lower() if isinstance(value, str | bool) else ""
        if said and said in _UNPUBLISHED.get(plain(key), "").split():
            return (f"It is marked as not published ({key}: {said}).",)
    return ()


def _hints(key: str, value: Any, origin: str) -> Iterator[Hint]:
    field, origin = _FIELD_OF[plain(key)], f"{origin}:{key}"
    for text in _texts(value):
        if plain(key) in _MAY_BE_NO_DATE and (text in _TRUTHS or not re.search(r"\d", text)):
            continue
        is_address = field == "source" and re.fullmatch(r"https?://\S+", text)
        yield Hint("source_url" if is_address else field, text, origin)
    if field == "source" and isinstance(value, dict) and isinstance(value.get("url"), str):
        yield Hint("source_url", tidy(value["url"]), origin)


_DEEPEST = 2
_MOST = 100
"""Bounds on lists in lists: YAML's aliases can make a few lines into billions of values."""
_NAMES = ("name", "display_name", "full_name")
_GIVEN = "first_name firstname given vorname prénom prenom nombre nome voornaam imię".split()
_FAMILY = "last_name lastname family nachname nom apellidos apellido cognome sobrenome achternaam nazwisko".split()
_OTHER_NAMES = ("title", "rendered", "label", "url", "src", "path", "image", "feature", "login", "slug")


def _texts(value: Any, depth: int = 0) -> Iterator[str]:
    """The strings in a value: of a list each, of a mapping its name; line ends inside a string stay."""
    if isinstance(value, list | dict) and depth == _DEEPEST:
        return
    if isinstance(value, list):
        for item in value[:_MOST]:
            yield from _texts(item, depth + 1)
    elif isinstance(value, dict):
        yield from _texts(_name(value), depth + 1)
    elif value is not None:
        written = str(value).lower() if isinstance(value, bool) else str(value)
        lines = [_without_links(tidy(line)) for line in unescape(unescape(written)).split("\n")]
        text = "\n".join(line for line in lines if line)
        if text:
            yield text


def _without_links(line: str) -> str:
    """What links to other notes show; amid words two brackets may be the author's."""
    return _WIKI_LINK.sub(r"\1", line) if _WIKI_LINKS.fullmatch(line) else line


def _name(value: Mapping[str, Any]) -> Any:
    """What names the thing that a mapping describes: an author, a category, a picture."""
    parts = (next(filter(None, map(value.get, keys)), "") for keys in (_GIVEN, _FAMILY))
    in_two = " ".join(part for part in parts if isinstance(part, str)).strip()
    candidates = (*map(value.get, _NAMES), in_two, *map(value.get, _OTHER_NAMES))
    return next(filter(None, candidates), None)
