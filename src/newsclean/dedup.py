"""Duplicates, a stage of its own behind the cleaning: the first of several is the original, the later ones name it.

Each record gets a mark where it is cleaned; the marks are compared in the order of the inputs, so the outcome is the
same however many processes there are.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any, Protocol

from newsclean.document import Article

_SHINGLE = 5
"""Words that stand together in one shingle: fewer meet by chance, more miss what was edited lightly."""
_PERMUTATIONS = 128
_SEED = 1
_SCHEME = "affine32"
_ALIKE = 0.8
"""The share of shingles from which on two texts are nearly the same."""
_ID = 8
"""Bytes of an id."""


class MissingError(Exception):
    """A library that is in an extra is not installed: the message says how to get it."""


class Stage(Protocol):
    """Compares the marks of records."""

    def original(self, mark: bytes) -> str | None:
        """The id of an earlier record with the same text; None where this is the first."""


def mark(article: Article, kind: str | None) -> bytes | None:
    """What tells the duplicates of a record; None where it has no text, or they are not looked for."""
    if kind is None or article.id is None:
        return None
    id = bytes.fromhex(article.id)
    return id if kind == "exact" else id + _signature(article.text)


def _signature(text: str) -> bytes:
    """The MinHash of a text's shingles."""
    from datasketch import MinHash  # noqa: PLC0415  (in an extra, and slow to import)

    words = text.casefold().split()
    shingles = {" ".join(words[i : i + _SHINGLE]) for i in range(max(1, len(words) - _SHINGLE + 1))}
    sketch = MinHash(num_perm=_PERMUTATIONS, seed=_SEED, scheme=_SCHEME)
    sketch.update_batch([shingle.encode() for shingle in shingles])
    return bytes(sketch.hashvalues.astype("<u8").tobytes())


class Exact:
    """Records with one id: title and text are the same."""

    def __init__(self) -> None:
        self._seen: set[bytes] = set()

    def original(self, mark: bytes) -> str | None:
        """The id of an earlier record with the same title and text."""
        if mark in self._seen:
            return mark.hex()
        self._seen.add(mark)
        return None


class Near:
    """Records whose texts share most of their shingles; see `require`."""

    def __init__(self) -> None:
        from datasketch import MinHashLSH  # noqa: PLC0415  (in an extra, and slow to import)

        self._index = MinHashLSH(threshold=_ALIKE, num_perm=_PERMUTATIONS)
        self._ids: list[str] = []
        self._sketches: list[Any] = []

    def original(self, mark: bytes) -> str | None:
        """The id of the earliest record that is much alike and no duplicate itself."""
        sketch = _sketch(mark)
        for number in sorted(self._index.query(sketch)):
            if self._sketches[number].jaccard(sketch) >= _ALIKE:
                return self._ids[int(number)]
        self._index.insert(len(self._ids), sketch)
        self._ids.append(mark[:_ID].hex())
        self._sketches.append(sketch)
        return None


def _sketch(mark: bytes) -> Any:
    import numpy as np  # noqa: PLC0415  (only where it is asked for)
    from datasketch import LeanMinHash  # noqa: PLC0415

    return LeanMinHash(seed=_SEED, hashvalues=np.frombuffer(mark[_ID:], "<u8"), scheme=_SCHEME)


STAGES: dict[str, type[Exact | Near]] = {"exact": Exact, "near": Near}
LIBRARIES: dict[str | None, list[str]] = {"near": ["datasketch"]}
"""What marks are made with."""


def require(kind: str | None) -> None:
    """See that duplicates can be told, before a run is begun.

    Raises:
        MissingError: A library is not installed.

    """
    missing = [library for library in LIBRARIES.get(kind, ()) if find_spec(library) is None]
    if missing:
        raise MissingError(f"--dedup {kind} needs {missing[0]}: pip install 'newsclean[dedup]'")


def stage(kind: str | None) -> Stage | None:
    """What compares the marks of one run, where duplicates are looked for."""
    return STAGES[kind]() if kind else None
