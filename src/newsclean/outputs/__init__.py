"""Where records go: standard output, a file of lines, a folder, a database, a Parquet file."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Protocol

from newsclean.ledger import Claim, Digest, Ledger, OutputError, foreign
from newsclean.outputs.folder import Folder, meeting
from newsclean.outputs.spliced import Spliced
from newsclean.outputs.stream import Stream
from newsclean.sources import Entry
from newsclean.sources.former import beside


class Output(Protocol):
    """What a run needs of an output. Inputs are claimed in their order, and written or kept in the same order."""

    def claim(self, entry: Entry) -> Claim:
        """What a former run did of an input, and the name of its file."""

    def write(self, claim: Claim, digest: Digest, mark: bytes | None, data: bytes) -> None:
        """Write the record of an input."""

    def keep(self, claim: Claim, remark: Callable[[bytes], bytes]) -> None:
        """Take over the record of an unchanged input; `remark` says anew whether it is a duplicate."""

    def drop(self, claim: Claim) -> None:
        """An input that a former run did gives no record now."""

    def close(self, *, finished: bool) -> None:
        """Make all that was written safe; `finished` tells whether all inputs were looked at."""

    def abandon(self) -> None:
        """Writing failed: leave no half record."""


LINES = (".jsonl", ".jsonl.gz", ".jsonl.zst")
SUFFIXES = (*LINES, ".db", ".parquet")


def suffix(output: str | None) -> str | None:
    """The suffix that says how an output is written; "" for a folder, None for standard output.

    Raises:
        OutputError: It is none that newsclean writes.

    """
    if output is None:
        return None
    path = Path(output)
    if path.is_dir() or output.endswith("/"):
        return ""
    known = next((suffix for suffix in SUFFIXES if output.lower().endswith(suffix)), None)
    if known:
        return known
    if not (path.suffix or path.exists()):
        return ""
    if output.startswith("/dev/") or (path.exists() and not path.is_file()):
        raise OutputError(
            f"{output} is a device or a pipe. Leave out -o to write to standard output, and let the shell send that "
            "where you want it."
        )
    wrong = f"newsclean does not write {path.suffix!r} files." if path.suffix else f"{output} is no folder."
    raise OutputError(f"{wrong} Name a file that ends in {', '.join(SUFFIXES)}, or a folder without a suffix.")


@dataclass(frozen=True, slots=True)
class Terms:
    """What is to be written."""

    keys: Sequence[str]
    """The keys of the records."""
    settings: Mapping[str, Any] = field(default_factory=dict)
    """What shapes the records: a run goes on only with the same."""
    resume: bool = False
    """Whether to go on with what a former run did."""


def opened(output: str | None, stdout: IO[bytes], terms: Terms, entries: Iterable[Entry] = ()) -> Output:
    """Open the output for writing.

    Args:
        output: A path with one of the SUFFIXES, one without a suffix for a folder, or None for standard output.
        stdout: The stream that stands for standard output.
        terms: What is to be written.
        entries: The inputs, where names of several arguments could meet in a folder.

    Raises:
        OSError: The output cannot be written.
        OutputError: It cannot be begun, or not gone on with.

    """
    ending = suffix(output)
    if output is None or ending == ".parquet":
        if terms.resume:
            what = "A Parquet file" if output else "Standard output"
            raise OutputError(f"{what} cannot be gone on with. Leave out --resume, or write a file of another kind.")
        return Stream(stdout) if output is None else _parquet(Path(output), terms.keys)
    path = _absolute(output)
    path.parent.mkdir(parents=True, exist_ok=True)
    ledger = _ledger(path, output, terms)
    try:
        if not ending:
            return Folder(path, ledger, meeting(entries))
        tape = _tape(path, ending, terms.keys, new=not ledger.found)
        return Spliced(tape, ledger, beside(path, "spare"))
    except BaseException:
        ledger.close()
        raise


def without(
    entries: Iterable[Entry], output: str | None, errors: str | None, left_out: Callable[[str], object]
) -> Iterator[Entry]:
    """The inputs that newsclean did not write: what the run writes itself is not read, nor what former ones wrote.

    Args:
        entries: The inputs.
        output: The output, a file or a folder; None for standard output, which may lead to a file.
        errors: The file for the inputs that failed.
        left_out: Is told the name of each file and folder that a former run wrote.

    """
    folder = os.path.abspath(output) if output else None  # noqa: PTH100
    written = {_file(path) for path in (output or _STDOUT, errors) if path is not None} - {None}
    for entry in entries:
        if entry.path is None:
            yield entry
        elif (written and _file(entry.path) in written) or (folder and _stands_in(entry.path, folder)):
            continue
        elif entry.former:
            left_out(entry.name)
        else:
            yield entry


_STDOUT = 1
_LASTING = {stat.S_IFREG, stat.S_IFDIR}


def _stands_in(path: str, folder: str) -> bool:
    return os.path.abspath(path).startswith(folder + os.sep)  # noqa: PTH100


def _file(path: str | int) -> tuple[int, int] | None:
    """What tells a file or folder from all others, whatever path or number leads to it; None where it is neither."""
    try:
        found = os.stat(path)  # noqa: PTH116  (pathlib takes no number)
    except (OSError, ValueError):
        return None
    return (found.st_dev, found.st_ino) if stat.S_IFMT(found.st_mode) in _LASTING else None


def spare_foreign(errors: str) -> None:
    """Keep the file for the inputs that failed from replacing one that no former run wrote.

    Raises:
        OutputError: It would.

    """
    path = Path(errors)
    if _holds_something(path) and not _lists_failures(path):
        raise foreign(errors)


def _holds_something(path: Path) -> bool:
    """Whether a path is a file with something to lose: not so a pipe or a device."""
    return path.is_file() and path.stat().st_size > 0


def _lists_failures(path: Path) -> bool:
    """Whether a file begins with the line of an input that failed."""
    with path.open("rb") as stream:
        try:
            first = json.loads(stream.readline(_LONGEST_LINE))
        except (ValueError, RecursionError):
            return False
    return isinstance(first, dict) and tuple(first) == FAILURE


FAILURE = ("input", "error", "message")
"""The keys of an input that failed."""
_LONGEST_LINE = 1 << 20
"""Bytes; the line of an input that failed holds a path and a sentence."""


def _absolute(output: str) -> Path:
    """The path of an output: `.` has no name of its own, and links stay as they are."""
    return Path(os.path.abspath(output))  # noqa: PTH100


def _ledger(path: Path, output: str, terms: Terms) -> Ledger:
    """The state beside an output, where that may be begun or gone on with."""
    state = beside(path, "state")
    there = any(path.iterdir()) if path.is_dir() else path.exists()
    if terms.resume and there and not state.exists():
        raise OutputError(f"{output} cannot be gone on with: {state.name}, which tells what is done, is not beside it.")
    if not terms.resume and there:
        _may_replace(path, output, state)
    return Ledger(state, terms.settings, resume=terms.resume and there)


def _may_replace(path: Path, output: str, state: Path) -> None:
    """An output that is there is never mixed with the new, and what a long run did is not thrown away.

    What no former run wrote may be all that there is of it, and may be what is to be read: no list of the inputs tells,
    for they are found while they are read, and the shell opens some.

    Raises:
        OutputError: It may not be replaced.

    """
    stopped = Ledger.unfinished(state)
    if stopped:
        done = "1 input was" if stopped == 1 else f"{stopped} inputs were"
        raise OutputError(
            f"{output} is of a run that was stopped when {done} done. "
            "Go on with it by --resume, or remove it to begin anew."
        )
    if path.is_dir():
        raise OutputError(
            f"The folder {output} is not empty. Go on with a former run by --resume, or name a new folder."
        )
    if _holds_something(path) and not state.exists():
        raise foreign(output)


def _tape(path: Path, ending: str, keys: Sequence[str], *, new: bool) -> Any:
    if ending == ".db":
        from newsclean.outputs.database import Database  # noqa: PLC0415  (imported where it is written)

        return Database(path, keys, new=new)
    from newsclean.outputs.lines import Lines  # noqa: PLC0415

    return Lines(path, ending, new=new)


def _parquet(path: Path, keys: Sequence[str]) -> Output:
    from newsclean.outputs.parquet import Parquet  # noqa: PLC0415  (in an extra)

    return Parquet(path, keys)
