"""newsclean turns saved news articles, in whatever shape they were saved, into clean, normalized JSON."""

from newsclean.document import Article, InputError, Outcome
from newsclean.pipeline import clean

__version__ = "0.1.0"

__all__ = ["Article", "InputError", "Outcome", "clean"]
