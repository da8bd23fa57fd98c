"""The forms in which press databases and text collections hand out documents, as one table."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

COUNTER = r"\d+ of \d+ DOCUMENTS?|Dokument \d+ von \d+|Document \d+ de \d+|Documento \d+ de \d+"
"""With what each document of Nexis begins."""
END = "End of Document|Ende des Dokuments|Fin du document|Fin del documento"
"""With what each of Nexis Uni ends."""
DOCUMENT = r"Document [A-Z\d]+\d{8}[a-z][a-z\d]{6,10}"
"""With what each of Factiva ends."""
LENGTH = r"\d[\d,.]*[ \xc2\xa0]+(?:words?|W\S+rter|mots|palabras|parole|woorden|palavras)"
"""In bytes of whatever encoding, and in text."""
BODY = "body"
"""The article follows."""
MORE = "more"
"""More of the article follows."""
CAPTION = "caption"
"""Captions follow, in as many paragraphs as they need."""
CREDIT = "credit"
"""The author, where no other label states one."""
DAY = "day"
"""The date, with more in its line."""
NAMES = "names"
"""Authors, as catalogues write them, the family's name first."""
SENTENCE = "sentence"
"""The title with a full stop."""
ISSUE = "issue"
"""Outlet and date in one line."""
NOTHING = ""
"""It says nothing that a record has."""


class Lead(Enum):
    """What stands before the first label."""

    NOTHING = "no field"
    TITLE = "the title"
    OUTLET = "the outlet with the date below it, the title above or below both"
    ALL = "the fields in their order: there are no labels"


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One form of documents."""

    name: str
    told_by: tuple[re.Pattern[bytes], ...]
    """Each is found in the beginning of every document, below a line end; the first in hardly any other text."""
    begins: re.Pattern[bytes] | None = None
    """The line with which a document begins."""
    ends: re.Pattern[bytes] | None = None
    """The line with which it ends."""
    of_the_file: re.Pattern[bytes] = re.compile(rb"(?!)")
    """All of what may stand behind the last document, and speaks of the file."""
    lead: Lead = Lead.NOTHING
    labels: Mapping[str, str]
    """Labels in lower case, and what they state: a key that front matter has, or one of the above."""
    bare: frozenset[str] = frozenset()
    """Labels that stand alone on a line, without a colon."""
    codes: bool = False
    """The labels are codes of capitals without a colon."""
    opened: bool = False
    """The article always has a label; else it may begin with the first paragraph behind labels that has none."""
    elements: bool = False
    """The fields are no labelled lines but elements of SGML; see `elements`."""


def _line(pattern: str) -> re.Pattern[bytes]:
    """A whole line."""
    return re.compile(rf"[ \t]*(?:{pattern})[ \t\r]*$".encode())


def _somewhere(pattern: str) -> re.Pattern[bytes]:
    """A whole line behind another: the line end is sought first, which is ten times as fast as `^`."""
    return re.compile(rf"\n[ \t]*(?:{pattern})[ \t\r]*$".encode(), re.MULTILINE)


def _labels(**labels: str) -> dict[str, str]:
    """The table of labels from what they state to their names, parted by bars."""
    constants = {"nothing": NOTHING}
    return {name: constants.get(key, key) for key, names in labels.items() for name in names.split("|")}


_NEXIS = _labels(
    title="headline|titel|titre|titular",
    author="byline|autor|auteur",
    section="section|rubrik|rubrique|sección|rubriek",
    excerpt="highlight",
    tags="subject",
    url="url",
    body="body",
    more="correction",
    caption="graphic",
    nothing="length|länge|longueur|longitud|lengte|dateline|series|load-date|update|language|sprache|langue|idioma|"
    "publication-type|zeitungstyp|type-publication|journal code|journal-code|document-type|correction-date|acc-no|"
    "classification|geographic|organization|company|country|state|city|person|people|industry|ticker|show",
)
_CODES = _labels(
    title="hd",
    author="by",
    date="pd",
    source="sn",
    section="se",
    body="lp|td",
    caption="art",
    nothing="wc|et|sc|ed|pg|vol|la|cy|cr|clm|ct|rf|co|in|ns|re|ipc|ipd|pub|an",
)
_PROQUEST = _labels(
    title="title",
    names="author",
    credit="credit",
    issue="publication info",
    source="publication title",
    date="publication date",
    section="section",
    tags="subject",
    excerpt="abstract",
    url="document url",
    body="full text",
    caption="caption|illustration",
    nothing="links|location|people|company / organization|identifier / keyword|classification|url|pages|first page|"
    "number of pages|publication year|publisher|place of publication|country of publication|publication subject|issn|"
    "e-issn|isbn|source type|language of publication|document type|document feature|proquest document id|copyright|"
    "last updated|database|volume|issue|year|dateline|word count|column|supplement|edition|narrow subject|"
    "broad subject|accession number|subfile|correspondence author|publication history",
)
_EBSCO = _labels(
    sentence="title",
    names="authors",
    issue="source",
    tags="subject terms",
    excerpt="abstract",
    section="section",
    caption="~~~~~~~~",
    nothing="record|document type|geographic terms|accession number|database|issn|isbn|full text word count|people|"
    "company/entity|naics/industry codes|reviews & products|author-supplied keywords|author affiliations|lexile|"
    "persistent link to this record|permalink|cut and paste|images|notes|language|publication type|doi|dateline",
)
_NEWSBANK = _labels(
    title="title|headline",
    author="author|byline",
    source="paper",
    date="date",
    section="section",
    tags="index terms",
    caption="caption|memo",
    nothing="page|edition|dateline|record number|copyright",
)
_GALE = _labels(
    author="author",
    date="date",
    issue="from",
    body="full text",
    caption="copyright",
    nothing="publisher|document type|length|content level|lexile measure|source citation|gale document number",
)
EUROPRESSE = _labels(
    issue="docpublicationname",
    day="docheader",
    title="titrearticle",
    author="docauthors",
    excerpt="rdp__subtitle",
    body="dococurrcontainer|doctext",
    nothing="public-lblnodoc",
)
"""The classes of its elements; see `pages`."""
ELEMENTS = _labels(
    title="title|headline|head|hl",
    author="author|byline|by",
    date="date|date_time|datetime|pubdate",
    source="source|publication",
    url="url",
    section="section",
    body="text|body|content",
    nothing="docno|docid|id|fileid|dateline|keyword|slug|first|second|header|trailer|topics|places|people|orgs|exchanges|"
    "companies|unknown|mknote",
)
"""The elements and attributes of collections in SGML; see `elements`."""
ROOTS = "doc|reuters"
"""The element that is a document there."""
OPENING = rf"\s*(?:<!(?i:doctype)[^<>]*>\s*)?<(?i:{ROOTS})(\s[^<>]*)?>"
"""How one begins, with its attributes."""
_OF_PROQUEST = "(?:Title|Author|Abstract|Links|Full [Tt]ext|Publication (?:info|title|date|year)|ProQuest document ID):"
"""A line of prose may begin with one of these labels; two are a document's."""
_OF_FACTIVA = re.compile(rb"(?:Search Summary|\xc2\xa9 \d{4} Factiva).*", re.DOTALL)

FORMS = (
    Form(
        name="an SGML collection",
        told_by=(
            re.compile(rf"\A{OPENING}".encode()),
            re.compile(
                rb"(?i:<(?:doc(?:no|id)|head(?:line)?|title|text|body|content)>|<doc\s[^<>]*\b(?:id|url|title)=)"
            ),
        ),
        ends=_line(f"(?i:.*</(?:{ROOTS})>)"),
        labels=ELEMENTS,
        elements=True,
    ),
    Form(
        name="Nexis",
        told_by=(_somewhere(COUNTER),),
        begins=_line(COUNTER),
        lead=Lead.OUTLET,
        labels=_NEXIS,
    ),
    Form(
        name="Nexis Uni",
        told_by=(
            _somewhere(rf"[^\s:]+:[ \t\xc2\xa0]*{LENGTH}"),
            _somewhere("Body[ \xc2\xa0]*|BODY:.*|(?:LOAD-DATE|BYLINE|SECTION):.*"),
        ),
        ends=_line(END),
        lead=Lead.OUTLET,
        labels=_NEXIS,
        bare=frozenset({"body", "graphic", "classification"}),
    ),
    Form(
        name="Factiva",
        told_by=tuple(_somewhere(rf"(?:{code})(?:[ \t].*)?") for code in ("HD", "PD", "SN", "LP|TD")),
        ends=_line(rf"(?:AN[ \t]+)?{DOCUMENT}"),
        of_the_file=_OF_FACTIVA,
        labels=_CODES,
        codes=True,
        opened=True,
    ),
    Form(
        name="Factiva",
        told_by=(_somewhere(rf"{LENGTH}[ \t\r]*\n\d{{1,2}} [^\s\d]+ \d{{4}}[ \t\r]*\n(?:\d\d:\d\d[ \t\r]*\n)?.+"),),
        ends=_line(DOCUMENT),
        of_the_file=_OF_FACTIVA,
        lead=Lead.ALL,
        labels={},
    ),
    Form(
        name="ProQuest",
        told_by=(
            _somewhere(r"(?:Publication info|ProQuest document ID):.*|_{20,}\s(?s:.*)\nFull [Tt]ext:.*"),
            _somewhere(rf"{_OF_PROQUEST}(?s:.*)\n{_OF_PROQUEST}.*"),
        ),
        begins=_line("_{20,}"),
        of_the_file=re.compile(rb"_+\s+(?:Contact us at|Copyright|Bibliography).*|_+", re.DOTALL),
        lead=Lead.TITLE,
        labels=_PROQUEST,
        bare=frozenset({"illustration"}),
        opened=True,
    ),
    Form(
        name="Europresse",
        told_by=(_somewhere("DocPublicationName:.*"),),
        labels=EUROPRESSE,
        opened=True,
    ),
    Form(
        name="EBSCO",
        told_by=(_somewhere("Accession Number:.*"), _somewhere("Database:.*"), _somewhere("Title:.*")),
        begins=_line(r"Record: \d+"),
        labels=_EBSCO,
        bare=frozenset({"~~~~~~~~"}),
    ),
    Form(
        name="NewsBank",
        told_by=(_somewhere("Paper:.*"), _somewhere("(?:Title|Headline):.*"), _somewhere("Date:.*")),
        ends=_line("Record Number:.*"),
        of_the_file=re.compile(rb"Copyright[^\n]*"),
        labels=_NEWSBANK,
    ),
    Form(
        name="Gale",
        told_by=(_somewhere("Full Text:.*"), _somewhere("From:.*"), _somewhere("(?:Document Type|Length):.*")),
        ends=_line("Gale Document Number:.*"),
        lead=Lead.TITLE,
        labels=_GALE,
        opened=True,
    ),
)
