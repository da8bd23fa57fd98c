"""Control characters, which XML forbids: posts that were pasted from elsewhere hold them, and exports pass them on."""

from __future__ import annotations

_FORBIDDEN = bytes(c for c in range(32) if c not in b"\t\n\r")


def without_controls(data: bytes) -> bytes:
    """XML as it may be parsed; no line end goes."""
    return data.translate(None, _FORBIDDEN)
