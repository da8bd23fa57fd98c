"""What a container gives."""

from __future__ import annotations

from dataclasses import dataclass
from io import BufferedReader

from newsclean.document import Hint, InputError


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in a container."""

    name: str
    """What it is called there; empty where it is all that there is, and the file is no container after all."""
    content: BufferedReader | bytes | InputError
    """A stream may hold a container again, and is read before the next item is asked for; bytes are an input; an error
    tells of an input that cannot be read."""
    hints: tuple[Hint, ...] = ()
    """What the container says of it."""
    warnings: tuple[str, ...] = ()
    """What was in doubt when it was taken out."""
