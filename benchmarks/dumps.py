"""newsclean on pages as other programs write them: a row a program, the written text as it was beside.

    python -m benchmarks.dumps SET... [--limit 100] [--only lynx html2text]

A SET is one of web pages. A program that is not installed is passed over: libraries are those of the extra `bench`,
and lynx, w3m, elinks and pandoc are the system's.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, replace
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from benchmarks.cases import Answer, Case, Input, load, newsclean
from benchmarks.scores import quality

_LONGEST = 60
"""Seconds that a program may take for a page."""


def get_text(page: str) -> str:
    """Beautiful Soup's, as it is called most: nothing between elements."""
    from bs4 import BeautifulSoup  # noqa: PLC0415  (each library only if it is asked for)

    return BeautifulSoup(page, "html.parser").get_text()


def get_text_lines(page: str) -> str:
    """The same with each string on a line."""
    from bs4 import BeautifulSoup  # noqa: PLC0415

    return BeautifulSoup(page, "html.parser").get_text("\n", strip=True)


def get_text_in_one_line(page: str) -> str:
    """The same with spaces between them, as cells of tables have it."""
    return " ".join(get_text_lines(page).split())


def html2text(page: str) -> str:
    """Markdown, wrapped."""
    import html2text as library  # noqa: PLC0415

    text: str = library.html2text(page)
    return text


def inscriptis(page: str) -> str:
    """Text laid out as a browser does."""
    import inscriptis as library  # noqa: PLC0415

    text: str = library.get_text(page)
    return text


def markdownify(page: str) -> str:
    """Markdown."""
    import markdownify as library  # noqa: PLC0415

    text: str = library.markdownify(page)
    return text


def resiliparse(page: str) -> str:
    """All text of the page."""
    from resiliparse.extract.html2text import extract_plain_text  # noqa: PLC0415

    text: str = extract_plain_text(page)
    return text


def as_xml(page: str) -> str:
    """The page as lxml writes it by default."""
    from lxml import etree, html  # noqa: PLC0415

    tree = html.document_fromstring(page.encode(), parser=html.HTMLParser(encoding="utf-8"))
    text: str = etree.tostring(tree, encoding="unicode")
    return text


def below_headers(page: str) -> str:
    """The page as `curl -i` saves it."""
    return f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n{page}"


def run(command: Sequence[str], page: str) -> str:
    """What a program of the system writes."""
    done = subprocess.run(command, input=page.encode(), capture_output=True, timeout=_LONGEST, check=False)
    return done.stdout.decode(errors="replace")


_LIBRARIES: dict[str, tuple[str, Callable[[str], str]]] = {
    "get_text": ("bs4", get_text),
    "get_text, lines": ("bs4", get_text_lines),
    "get_text, one line": ("bs4", get_text_in_one_line),
    "html2text": ("html2text", html2text),
    "inscriptis": ("inscriptis", inscriptis),
    "markdownify": ("markdownify", markdownify),
    "resiliparse": ("resiliparse", resiliparse),
    "lxml, as XML": ("lxml", as_xml),
    "curl -i": ("newsclean", below_headers),
}
"""The module that must be there, and what writes the page."""
_PROGRAMS = {
    "lynx": ("lynx", "-dump", "-force_html", "-assume_charset=utf-8", "-display_charset=utf-8", "-stdin"),
    "w3m": ("w3m", "-dump", "-T", "text/html", "-I", "utf-8", "-O", "utf-8"),
    "elinks": ("elinks", "-dump", "-dump-charset", "utf-8", "-force-html"),
    "pandoc, plain": ("pandoc", "-f", "html", "-t", "plain"),
    "pandoc, markdown": ("pandoc", "-f", "html", "-t", "markdown"),
}


def writers() -> Iterator[tuple[str, Callable[[str], str]]]:
    """The programs that are installed, by name."""
    yield from ((name, write) for name, (module, write) in _LIBRARIES.items() if find_spec(module))
    yield from ((name, partial(run, command)) for name, command in _PROGRAMS.items() if shutil.which(command[0]))


def figures(cases: list[Case], write: Callable[[str], str]) -> dict[str, float | None]:
    """How near newsclean comes to the gold on what is written, and how near that itself."""
    written = [write(case.input.text) for case in cases]
    given = [replace(case, input=Input(text.encode(), text)) for case, text in zip(cases, written, strict=True)]
    found = asdict(quality(given, [newsclean(case.input.data) for case in given]))
    return {**found, "untouched": quality(given, [Answer(text) for text in written]).f1}


def main() -> None:
    """Read the sets and print a table of each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "sets", nargs="+", type=Path, metavar="SET", help="a folder of pages with gold.jsonl and cases/"
    )
    parser.add_argument("--limit", type=int, metavar="N", help="the first N pages of each set")
    parser.add_argument("--only", nargs="+", metavar="PROGRAM", help="these programs alone")
    options = parser.parse_args()
    for folder in options.sets:
        cases = load(folder, options.limit)
        print(f"{folder.name}, {len(cases)} pages", flush=True)
        for name, write in writers():
            if not options.only or name in options.only:
                print(f"{name:18} {json.dumps(_rounded(figures(cases, write)))}", flush=True)


def _rounded(found: dict[str, float | None]) -> dict[str, float | None]:
    return {name: value if value is None else round(value, 3) for name, value in found.items()}


if __name__ == "__main__":
    main()
