"""What the tests of inputs share: archives, and a short way to say what was found."""

from __future__ import annotations

import io
import pickle
import tarfile
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

from newsclean.document import InputError
from newsclean.sources import find, read

Found = list[tuple[str, bytes | str]]


def inputs(*arguments: Any, **options: Any) -> Found:
    """The inputs' names with what is read of each, or the kind of its error; each has gone to another process."""
    found: Found = []
    for entry in find(arguments, **options):
        there = pickle.loads(pickle.dumps(entry))
        assert there == entry
        assert ".." not in there.relative.split("/")
        assert not there.relative.startswith("/")
        try:
            found.append((entry.name, read(there).data))
        except InputError as error:
            assert str(error).endswith(".")
            found.append((entry.name, error.error))
    return found


def zipped(members: Mapping[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip archive."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", compression) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return data.getvalue()


def tarred(members: Mapping[str, bytes], change: Callable[[tarfile.TarInfo], Any] = lambda _: None) -> bytes:
    """A tar archive."""
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        for name, content in members.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            change(member)
            archive.addfile(member, io.BytesIO(content))
    return data.getvalue()
