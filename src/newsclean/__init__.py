"""newsclean turns saved news articles, in whatever shape they were saved, into clean, normalized JSON."""

from typing import TYPE_CHECKING, Any

from newsclean.document import Article, InputError, Outcome

if TYPE_CHECKING:
    from newsclean.pipeline import clean

__version__ = "0.1.0"

__all__ = ["Article", "InputError", "Outcome", "clean"]


def __getattr__(name: str) -> Any:
    """`clean` brings the whole pipeline, for which `newsclean --version` need not wait 100 ms."""
    if name == "clean":
        from newsclean.pipeline import clean  # noqa: PLC0415

        return clean
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
