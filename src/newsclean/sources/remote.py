"""Files at addresses (`s3://…`, `gs://…`, `https://…`), through fsspec where it is installed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from typing import Any

from newsclean.document import InputError
from newsclean.sources.entry import Entry, mirrored, printable

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_MISSING = "Addresses are read with fsspec, which is not installed: pip install 'newsclean[remote]'."
_WEB = ("http", "https")
"""Where every page looks like a folder of those that it links to."""


def is_address(argument: str) -> bool:
    """Whether an argument is the address of something remote."""
    return _ADDRESS.match(argument) is not None


def find(argument: str) -> Iterator[Entry]:
    """The files at an address: itself, all below it (hidden names aside), or what a pattern matches, sorted."""
    try:
        for address, below in _files(argument):
            yield Entry(printable(address), None, argument, mirrored(below), address=address)
    except InputError as error:
        yield Entry(printable(argument), None, argument, mirrored(argument)).refused(error)


def _files(argument: str) -> list[tuple[str, str]]:
    """Addresses, and their paths below the argument."""
    fsspec = _fsspec()
    try:
        system, path = fsspec.core.url_to_fs(argument)
        protocol = argument.partition("://")[0]
        if protocol in _WEB:
            return [(argument, path.rpartition("://")[2])]
        if re.search(r"[*?\[]", path):
            found, root = filter(system.isfile, system.glob(path)), path.partition("*")[0].rpartition("/")[0]
        elif system.isdir(path):
            found, root = system.find(path), path.rstrip("/")
        else:
            return [(argument, path.rpartition("/")[2])]
        names = sorted(found)
    except Exception as error:  # noqa: BLE001  (each kind of storage raises its own)
        raise _unreachable(error) from None
    below = {one: one.removeprefix(root).lstrip("/") for one in names}
    if not below:
        raise InputError("not-found", "There are no files at this address. Check it.")
    return [(system.unstrip_protocol(one), name) for one, name in below.items() if not re.search(r"(?:^|/)\.", name)]


@contextmanager
def opened(address: str) -> Iterator[BufferedReader]:
    """Open a remote file.

    Raises:
        InputError: It cannot be reached or read, or fsspec or a part of it is not installed.

    """
    fsspec = _fsspec()
    try:
        with fsspec.open(address, "rb") as file, BufferedReader(file) as stream:
            yield stream
    except InputError:
        raise
    except Exception as error:  # noqa: BLE001
        raise _unreachable(error) from None


def _fsspec() -> Any:
    try:
        import fsspec  # noqa: PLC0415  (an extra, and 40 ms)
    except ImportError:
        raise InputError("not-readable", _MISSING) from None
    return fsspec


def _unreachable(error: Exception) -> InputError:
    if isinstance(error, FileNotFoundError):
        return InputError("not-found", "There is nothing at this address. Check it.")
    return InputError("not-readable", f"It could not be reached: {str(error).rstrip('.') or type(error).__name__}.")
