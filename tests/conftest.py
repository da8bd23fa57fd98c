"""What all tests share: where things are, and `--update`."""

from __future__ import annotations

import bz2
import gzip
import lzma
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsclean import Article
from newsclean.document import Removal

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

# What a shell starts in the background ignores Ctrl-C, and so would the commands that the tests start.
signal.signal(signal.SIGINT, signal.default_int_handler)

ROOT = Path(__file__).parent.parent
FERRY = "The ferry to Osmund Island will run twice a day from the first of May, the harbour board decided on Tuesday."
FARES = "Fares stay as they are until the autumn, said the woman who chairs the board, and children travel free."
"""What the article says in most tests."""
ARTICLE = Article(
    id="0123456789abcdef",
    input="a.txt",
    format="plain-text",
    title="Forêt “verte” \U0001f333",
    authors=("Ida Roth", "Nils Varga"),
    text="One.\n\nTwo.",
    provenance={"title": "headline"},
    removed=(Removal(3, "newsletter_prompt", "Sign up"),),
)


COMPRESS: dict[str, Callable[[bytes], bytes]] = {
    "gz": gzip.compress,
    "bz2": bz2.compress,
    "xz": lzma.compress,
    "zst": zstd.compress,
}


def unpacked(path: Path) -> bytes:
    """What a file holds, decompressed."""
    if path.suffix == ".gz":
        return gzip.decompress(path.read_bytes())
    if path.suffix == ".zst":
        return zstd.decompress(path.read_bytes())
    return path.read_bytes()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="write what is expected of the samples anew")


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether the expected files are to be written anew."""
    return bool(request.config.getoption("--update"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, in which the test runs."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def in_bounded_time() -> Iterator[None]:
    """Break off what takes more than twenty seconds of CPU: a pattern that explodes would take minutes."""
    if not hasattr(signal, "setitimer"):
        pytest.skip("this system has no interval timer")

    def late(*_: object) -> None:
        raise TimeoutError("it took more than twenty seconds")

    before = signal.signal(signal.SIGVTALRM, late)
    signal.setitimer(signal.ITIMER_VIRTUAL, 20)
    yield
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    signal.signal(signal.SIGVTALRM, before)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of reference inputs and evaluation sets beside the repository."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the folder of reference inputs is not beside this repository")
    return folder
