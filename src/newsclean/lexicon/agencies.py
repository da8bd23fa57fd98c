"""News agencies: reports are signed with their names, and pictures credited to them."""

_ONE_WORD = (
    "afp reuters ap dpa bloomberg xinhua pa tass efe ansa ntb apa sda keystone-sda belga anp lusa lapresse pap čtk ctk "
    "anadolu yonhap kyodo pti ani ians bernama antara aap upi interfax ritzau sid epd kna"
)
WIRES = (*_ONE_WORD.split(), "europa press", "anadolu agency", "jiji press")
"""Those that write, in lower case."""
AGENCIES = frozenset([*WIRES, "cnn", "tt", "prnewswire", "globenewswire"]) | {
    "associated press",
    "the associated press",
    "canadian press",
    "the canadian press",
    "press association",
    "deutsche presse-agentur",
    "agence france-presse",
    "business wire",
    "pr newswire",
}
"""The names with which reports are signed, in lower case; CNN sells its own as an agency does."""
