"""Front matter at speed: newsclean beside what people write themselves, python-frontmatter and `get_text`.

The files are made here, 5 kB each, as WordPress sites are exported: with HTML, as the classic editor wrote it, and in
Markdown. newsclean does all that it does, every field and the judge; the script stops at metadata and text. In classic
bodies it finds no paragraphs, and Markdown it does not read at all.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable
from functools import partial

import frontmatter
from bs4 import BeautifulSoup

from benchmarks.cases import Answer, newsclean
from benchmarks.race import Heat, race, speed

_SIZE = 5_000
"""Bytes of a file, about."""
_WORDS = (
    "harbour ferry island board autumn winter morning village teacher river bridge letter window garden season market "
    "engine the of and to a in is that it was for on are with as his they at be this from have by one had not but what "
    "all were when we there can an your which their said if do will each about how up out them then she many some so"
).split()
_HEAD = """\
---
ID: {number}
post_title: >
  {title}
author: Ida Roth
post_excerpt: |
  {excerpt}
layout: post
permalink: >
  https://example.com/2024/03/{number}/
published: true
post_date: 2024-03-01 08:42:17
categories:
  - Island
tags: [ferry, board]
---
"""


class Writer:
    """Writes articles of words drawn by chance, the same on every run."""

    def __init__(self) -> None:
        self._chance = random.Random(0)

    def file(self, paragraph: Callable[[str, str], str]) -> bytes:
        """One file, whose paragraphs are marked up by `paragraph`."""
        number = self._chance.randrange(100_000)
        head = _HEAD.format(number=number, title=self._sentence()[:60], excerpt=self._sentence())
        body: list[str] = []
        while sum(map(len, body)) + len(head) < _SIZE:
            body.append(paragraph(" ".join(self._sentence() for _ in range(3)), self._sentence()))
        return (head + "\n\n".join(body) + "\n").encode()

    def _sentence(self) -> str:
        words = self._chance.choices(_WORDS, k=self._chance.randint(10, 26))
        return " ".join([words[0].capitalize(), *words[1:]]) + "."


def in_html(text: str, aside: str) -> str:
    """A paragraph with a link, and a picture with its caption under every third or so."""
    linked = text.replace("bridge", '<a href="https://example.com/bridge/">bridge</a>').replace(
        "river", "<em>river</em>"
    )
    caption = (
        f'\n<figure><img src="/a.jpg" alt=""><figcaption>{aside}</figcaption></figure>' if "winter" in aside else ""
    )
    return f"<p>{linked}</p>{caption}"


def in_classic(text: str, aside: str) -> str:
    """The same without elements of paragraphs."""
    linked = text.replace("bridge", '<a href="https://example.com/bridge/">bridge</a>')
    caption = f'\n\n[caption id="a1"]<img src="/a.jpg" /> {aside}[/caption]' if "winter" in aside else ""
    return f"{linked}{caption}"


def in_markdown(text: str, aside: str) -> str:
    """The same in Markdown."""
    linked = text.replace("bridge", "[bridge](https://example.com/bridge/)").replace("river", "*river*")
    return f"{linked}\n\n## {aside[:40]}" if "winter" in aside else linked


KINDS = {"html": in_html, "classic": in_classic, "markdown": in_markdown}


def script(data: bytes) -> Answer:
    """Metadata and text, and nothing else."""
    post = frontmatter.loads(data.decode())
    return Answer(BeautifulSoup(post.content, "html.parser").get_text(), str(post.metadata.get("post_title")))


_BATCH = 100
"""So many files a tool reads in a row: nobody changes tools after each."""


def in_turn(tool: Callable[[bytes], Answer], batch: list[bytes]) -> Answer:
    """Read a batch of files; the last answer stands for all."""
    return [tool(data) for data in batch][-1]


def compare(kind: str, files: int) -> tuple[float, float, float]:
    """Files a second of newsclean and of the script, and how many times as fast newsclean is."""
    writer = Writer()
    tools = {"newsclean": newsclean, "script": script}
    batches = [[writer.file(KINDS[kind]) for _ in range(_BATCH)] for _ in range(max(1, files // _BATCH))]
    heats: list[Heat] = [{name: partial(in_turn, tool, batch) for name, tool in tools.items()} for batch in batches]
    runs = race(heats)
    ours, theirs = (_BATCH * len(batches) / sum(run.seconds for run in runs[name]) for name in tools)
    return ours, theirs, speed(runs["newsclean"], runs["script"])[0]


def main() -> None:
    """Print one line for each kind of body."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=10_000, metavar="N", help="how many files of each kind")
    options = parser.parse_args()
    print(f"{'files a second':16}{'newsclean':>12}{'script':>12}{'speed':>10}")
    for kind in KINDS:
        ours, theirs, times = compare(kind, options.files)
        print(f"{kind:16}{ours:12.0f}{theirs:12.0f}{times:9.2f}×", flush=True)


if __name__ == "__main__":
    main()
