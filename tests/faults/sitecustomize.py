"""Run by every Python that finds it on its path, before all else: inputs that say so misbehave in the reader."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from newsclean import readers
from newsclean.document import Document
from newsclean.outputs import spliced
from newsclean.readers import read

spliced._EVERY = int(os.environ.get("TEST_CHECKPOINTS", "100"))


def _misbehaving(text: str, format: str | None = None) -> Document:
    match text.split(maxsplit=1)[:1]:
        case ["LOOP"]:
            while True:
                pass
        case ["KILL"]:
            os.kill(os.getpid(), signal.SIGKILL)
        case ["EXIT"]:
            os._exit(3)
        case ["BUG"]:
            raise ZeroDivisionError("by the test")
        case ["MARK"]:
            Path("reached").touch()
        case ["SLOW"]:
            time.sleep(0.02)
    return read(text, format)


readers.read = _misbehaving
