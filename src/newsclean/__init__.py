"""newsclean turns saved news articles, in whatever shape they were saved, into clean, normalized JSON."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsclean.document import Article, InputError, Outcome
    from newsclean.pipeline import clean

__version__ = "0.1.0"

__all__ = ["Article", "InputError", "Outcome", "clean"]

_MODULES = {
    "Article": "newsclean.document",
    "InputError": "newsclean.document",
    "Outcome": "newsclean.document",
    "clean": "newsclean.pipeline",
}


def __getattr__(name: str) -> Any:
    """What is asked for brings its module: `newsclean --version` need not wait 100 ms, and Ctrl-C is heeded before."""
    if name in _MODULES:
        return getattr(import_module(_MODULES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
