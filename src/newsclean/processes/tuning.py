"""How a process that cleans many inputs is set up."""

from __future__ import annotations

import gc
import os


def tune() -> None:
    """Set numpy's threads and Python's collector to what many small inputs need."""
    # The judge's matrices are tiny: numpy's threads would spend their time waiting for each other (10 ms a page, not 5,
    # and many times that on a busy machine). It must be said before numpy is imported; who has set it keeps it.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # What is made of one input goes when its record is written, and holds few circles: looking for them as often as
    # Python does takes a tenth of the time.
    gc.set_threshold(50_000, 20, 20)
