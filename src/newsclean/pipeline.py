"""One input, from bytes to record: the only place that knows the order of the steps."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import replace

from newsclean import readers
from newsclean.decoding.decode import decode
from newsclean.document import FORMATS, Article, Block, Document, InputError, Outcome, Removal, Source, Verdict
from newsclean.fields import Fields, prose
from newsclean.fields import find as find_fields
from newsclean.fields.truncated import is_truncated
from newsclean.judge import judge
from newsclean.judge.rules import own
from newsclean.readers.texts.paragraphs import are_spaced, is_within
from newsclean.saved import opened
from newsclean.sources import containers
from newsclean.sources.streams import HEAD


def clean(
    data: bytes | bytearray | memoryview, name: str, *, format: str | None = None, phrases: Sequence[str] = ()
) -> Outcome:
    """Clean one article.

    Args:
        data: The input as it was saved.
        name: What it is called in the record's `input`.
        format: One of `front-matter`, `html`, `scraped-text`, `plain-text`; decided by content if None.
        phrases: Phrases of your own; a line that matches one as a whole is dropped.

    Raises:
        InputError: The bytes are no text, or not that of one article, or a saved page or e-mail that is damaged.
        TypeError: The input is no bytes.
        ValueError: There is no such format, or nothing can be made of a phrase: a bracket has no partner, or it has no
            word.

    """
    if format is not None and format not in FORMATS:
        raise ValueError(f"There is no format {format!r}; newsclean reads {', '.join(FORMATS)}.")
    if not isinstance(data, bytes | bytearray | memoryview):
        raise TypeError(f"clean() takes bytes as they were saved, not {type(data).__name__}: encode a text as UTF-8.")
    data = bytes(data)
    container = containers.told(data[:HEAD], None) if format is None else None
    if container is not None and container.many:
        raise InputError("many-articles", f"It is a {container.kind}. newsclean ingest makes a record of each article.")
    return process(Source(name, data), format=format, phrases=phrases)


def process(source: Source, *, format: str | None = None, phrases: Sequence[str] = (), tell: bool = False) -> Outcome:
    """Clean one Source; see `clean`, and `judge` for `tell`."""
    document = read(source, format=format)
    matched = own.matched(document.blocks, phrases)
    fields = find_fields(document)
    verdicts = _judged(document, matched, fields, tell=tell)
    again = _found_again(document, verdicts) if fields.title is None and document.is_text else None
    if again is not None:
        fields, verdicts = again, _judged(document, matched, again, tell=tell)
    return Outcome(document, verdicts, _article(source.name, document, fields, verdicts))


def _article(name: str, document: Document, fields: Fields, verdicts: tuple[Verdict, ...]) -> Article:
    """The record: what the fields say, and of the Blocks what is kept."""
    text = assemble(document.blocks, verdicts)
    return Article(
        id=record_id(fields.title, text),
        input=name,
        format=document.input_format,
        title=fields.title,
        authors=fields.authors,
        section=fields.section,
        tags=fields.tags,
        excerpt=fields.excerpt,
        image=fields.image,
        source=fields.source,
        published=fields.published,
        modified=fields.modified,
        url=fields.url,
        source_url=fields.source_url,
        language=fields.language,
        text=text,
        truncated=is_truncated(document, verdicts),
        warnings=(*document.warnings, *fields.warnings, *_no_text(text)),
        provenance=fields.provenance,
        removed=tuple(
            Removal(block.line, verdict.reason, block.text)
            for block, verdict in zip(document.blocks, verdicts, strict=True)
            if not verdict.keep
        ),
    )


def _judged(document: Document, matched: Mapping[int, str], fields: Fields, *, tell: bool) -> tuple[Verdict, ...]:
    settled = {**matched, **fields.used}  # a line that states a field goes as that
    return judge(document, settled, fields.title, fields.authors, tell=tell)


def _found_again(document: Document, verdicts: Sequence[Verdict]) -> Fields | None:
    """The fields round the prose that is kept, where the article is not what it first seemed, and has a headline."""
    kept = [n for n, verdict in enumerate(verdicts) if verdict.keep and prose.is_prose(document.blocks[n])]
    if not kept or kept[0] == prose.survey(document.blocks).article.start:
        return None
    fields = find_fields(document, range(kept[0], kept[-1] + 1))
    return fields if fields.title is not None else None


def read(source: Source, *, format: str | None = None) -> Document:
    """Open, decode and read one Source, without judging it."""
    source = opened(source)
    decoded = decode(source.data)
    document = readers.read(decoded.text, format)
    doubt = (decoded.warning,) if decoded.warning else ()
    warnings = (*source.warnings, *doubt, *document.warnings)
    return replace(document, hints=(*source.hints, *document.hints), warnings=warnings)


def assemble(blocks: tuple[Block, ...], verdicts: tuple[Verdict, ...]) -> str:
    """The record's text: what is kept, a blank line between paragraphs, a line end inside them.

    Where line ends part most paragraphs, blank lines do so here; read as plain text, the text is in the same ones.
    """
    lines = _lines(blocks, verdicts)
    spaced = are_spaced(lines[1:])
    text, above = "", ""
    for line, opens in lines:
        if text:
            text += "\n" if is_within(line, above, opens=opens, spaced=spaced) else "\n\n"
        text += line
        above = line
    return text


def _lines(blocks: tuple[Block, ...], verdicts: tuple[Verdict, ...]) -> list[tuple[str, bool]]:
    """The lines of what is kept, and whether each opens a paragraph; what stood in one line goes on in it."""
    lines: list[tuple[list[str], bool]] = []
    opens = begins = True
    for block, verdict in zip(blocks, verdicts, strict=True):
        opens, begins = opens or block.opens, begins or not block.runs_on
        if not verdict.keep:
            begins = True
            continue
        if begins:
            lines.append(([], opens))
        lines[-1][0].append(block.mark + block.text)
        opens = begins = False
    return [(" ".join(parts), opened) for parts, opened in lines]


def record_id(title: str | None, text: str) -> str | None:
    """The record's id: the same on every run and machine, null where there is no text."""
    if not text:
        return None
    named = unicodedata.normalize("NFC", title or "") + "\n" + text
    return hashlib.sha256(named.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _no_text(text: str) -> tuple[str, ...]:
    return () if text else ("No article was found: there is no text, or nothing but boilerplate.",)
