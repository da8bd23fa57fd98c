"""What a batch costs: memory of all its processes, how much two processes gain, and what it adds to the bare cleaning.

The inputs are made from invented templates, a quarter of each kind, or drawn from folders of real ones. Memory is the
most that all processes of the run hold together (proportional set size: what they share counts once), and CPU what all
of them use; both are sampled from `/proc`, so this is for Linux alone.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_WORDS = (
    "harbour council ferry market bridge library storm mayor budget road school river island factory vote plan report "
    "garden winter train hospital theatre union river valley museum police court teacher farmer nurse driver baker"
).split()
_SAMPLED_EVERY = 1.0
"""Seconds from one look at the memory to the next: a look takes milliseconds of the time that is measured."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a run took."""

    seconds: float
    megabytes: float
    """The most that all its processes held at one time."""
    cpu: float
    """Seconds of CPU time, over all processes."""


def _sentence(chance: random.Random) -> str:
    words = " ".join(chance.choice(_WORDS) for _ in range(chance.randint(8, 20)))
    return f"The {words} was decided on day {chance.randrange(10_000)}, said the chair of the board."


def _text(title: str, paragraphs: Sequence[str]) -> str:
    furniture = ("Sign up for our newsletter", "© 2024 The Osmund Mail. All rights reserved.")
    return "\n\n".join([title, "By Ida Roth", *paragraphs, *furniture])


def _export(title: str, paragraphs: Sequence[str]) -> str:
    body = "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"---\ntitle: {title}\nauthor: Ida Roth\ndate: 2024-03-01\n---\n{body}\n"


def _page(title: str, paragraphs: Sequence[str]) -> str:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    menu = "".join(f"<li><a href='/{word}'>{word.title()}</a></li>" for word in _WORDS[:12])
    return (
        f"<!doctype html><html lang=en><head><title>{title} - Osmund Mail</title></head><body>"
        f"<nav><ul>{menu}</ul></nav><main><h1>{title}</h1>{body}</main>"
        "<footer>© 2024 Osmund Mail</footer></body></html>"
    )


def _scraped(title: str, paragraphs: Sequence[str]) -> str:
    return "\n".join(["Home", "News", "Sport", "Weather", title, title, *paragraphs, "Share", "Related articles"])


_TEMPLATES: tuple[tuple[str, Callable[[str, Sequence[str]], str]], ...] = (
    ("txt", _text),
    ("md", _export),
    ("html", _page),
    ("txt", _scraped),
)


def make(folder: Path, number: int) -> None:
    """Write invented inputs, a thousand a folder."""
    for count in range(number):
        chance = random.Random(count)
        ending, template = _TEMPLATES[count % len(_TEMPLATES)]
        paragraphs = [" ".join(_sentence(chance) for _ in range(3)) for _ in range(chance.randint(3, 10))]
        path = folder / f"{count // 1000:03}" / f"{count:06}.{ending}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(template(f"{_sentence(chance)[:50]} {count}", paragraphs), encoding="utf-8")


def draw(folder: Path, number: int, corpus: Sequence[Path]) -> None:
    """Link to inputs that are drawn, with repetition, from other folders."""
    found = sorted(path.resolve() for place in corpus for path in place.rglob("*") if path.is_file())
    chance = random.Random(0)
    for count in range(number):
        path = folder / f"{count // 1000:03}" / f"{count:06}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(chance.choice(found))


def run(folder: Path, jobs: int, output: Path) -> Cost:
    """Clean a folder by the command, in so many processes."""
    command = [sys.executable, "-m", "newsclean", "ingest", str(folder), "-q", "-j", str(jobs), "-o", str(output)]
    start = time.perf_counter()
    most = cpu = 0.0
    with subprocess.Popen(command, stdin=subprocess.DEVNULL) as process:
        while process.poll() is None:
            tree = list(_tree(process.pid))
            most = max(most, sum(map(_megabytes, tree)))
            cpu = max(cpu, sum(map(_cpu, tree)))
            with suppress(subprocess.TimeoutExpired):
                process.wait(_SAMPLED_EVERY)
    return Cost(time.perf_counter() - start, most, cpu)


def _tree(process: int) -> Iterator[int]:
    """A process and all that come from it."""
    yield process
    for thread in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            children = thread.read_text().split()
        except OSError:
            continue
        for child in children:
            yield from _tree(int(child))


def _megabytes(process: int) -> float:
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:  # it has ended
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def _cpu(process: int) -> float:
    """Seconds of CPU time that a process used, and those of its that have ended."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


BARE = """
import os, sys, time
from newsclean.processes.tuning import tune
tune()
from newsclean import clean, record
from newsclean.sources import find, read
from newsclean.pipeline import process
import newsclean.warm
entries = list(find((sys.argv[1],)))
wall, cpu = time.perf_counter(), time.process_time()
with open(os.devnull, "wb") as out:
    for entry in entries:
        out.write(record.written(process(read(entry)).article))
print(time.perf_counter() - wall, time.process_time() - cpu)
"""
"""Reading, cleaning and writing alone, in one process that is warm."""


def bare(folder: Path) -> tuple[float, float]:
    """Seconds, and seconds of CPU time, for the bare cleaning of a folder."""
    ran = subprocess.run([sys.executable, "-c", BARE, str(folder)], check=True, capture_output=True, text=True)
    wall, cpu = map(float, ran.stdout.split())
    return wall, cpu


def main() -> None:
    """Print a line a run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", nargs="*", type=int, default=[1_000, 10_000], metavar="N", help="how many inputs")
    parser.add_argument("--corpus", nargs="+", type=Path, default=[], metavar="FOLDER", help="draw inputs from these")
    parser.add_argument("--jobs", nargs="+", type=int, default=[1, 2], metavar="N", help="processes (default: 1 2)")
    parser.add_argument("--bare", action="store_true", help="set the first size against the bare cleaning")
    options = parser.parse_args()
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}", flush=True)
    for number, size in enumerate(options.sizes):
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place) / "inputs"
            if options.corpus:
                draw(folder, size, options.corpus)
            else:
                make(folder, size)
            first = None
            for jobs in options.jobs:
                cost = run(folder, jobs, Path(place) / f"{jobs}.jsonl")
                first = first or cost
                took = f"{cost.seconds:8.1f} s, {first.seconds / cost.seconds:.2f} times as fast"
                used = f"{cost.cpu:8.1f} s of CPU, {cost.megabytes:6.0f} MB at the most"
                print(f"{size:>7} inputs, -j {jobs}: {took}, {used}", flush=True)
            if options.bare and not number:
                print("{:>7} inputs, bare: {:8.1f} s, {:8.1f} s of CPU".format(size, *bare(folder)), flush=True)


if __name__ == "__main__":
    main()
