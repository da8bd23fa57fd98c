"""Whether an input breaks off before its article ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsclean.document import Document, Verdict
from newsclean.text import is_enciphered

_BREAKS_OFF = re.compile(r"""(?:\.\.\.|…|\[…\]|\[\.\.\.\]|\(\.\.\.\)|\[\+\d+ chars\])["'”’»)\]]*$""")
_SENTENCE_WORDS = 4
"""A shorter last Block, a cry such as `And yet…`, breaks off only where the rest is offered elsewhere."""
_MORE_ELSEWHERE = frozenset({"read_more_link", "paywall_prompt", "subscribe_prompt", "login_prompt"})
"""The rules whose Block says that the rest is to be had elsewhere."""


def is_truncated(document: Document, verdicts: Sequence[Verdict]) -> bool:
    """Whether the article's last Block breaks off, or what stands behind it is for subscribers to read.

    Args:
        document: The document.
        verdicts: One for each of its Blocks.

    """
    kept = [n for n, verdict in enumerate(verdicts) if verdict.keep]
    if not kept:
        return False
    last = document.blocks[kept[-1]]
    if any(is_enciphered(block.text) for block in document.blocks[kept[-1] + 1 :]):
        return True
    if not _BREAKS_OFF.search(last.text):
        return False
    return last.words >= _SENTENCE_WORDS or any(_asks_for_more(verdict) for verdict in verdicts[kept[-1] + 1 :])


def _asks_for_more(verdict: Verdict) -> bool:
    return verdict.reason in _MORE_ELSEWHERE or not _MORE_ELSEWHERE.isdisjoint(verdict.witnesses)
