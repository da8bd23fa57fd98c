"""Imported once by the process from which workers are forked: what every input needs is loaded by then."""

from __future__ import annotations

import gc

import newsclean.batch
import newsclean.processes.workers  # noqa: F401  (a worker would import both, each time that one is started)
from newsclean.pipeline import clean

_PAGE = (
    b"<html lang='en'><body><article><h1>A page</h1>"
    + b"<p>A text of one sentence.</p>" * 20
    + b"</article></body></html>"
)
_EXPORT = b"---\ntitle: An export\n---\n<p>A text of one sentence.</p>\n"
_TEXT = b"A text of one sentence.\n\n" * 20

for _data in (_PAGE, _EXPORT, _TEXT):
    clean(_data, "-")
gc.freeze()  # what is loaded stays, and stays shared: the collector need not write to it
