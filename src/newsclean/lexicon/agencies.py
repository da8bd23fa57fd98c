"""News agencies: reports are signed with their names, and pictures credited to them."""

_ONE_WORD = (
    "afp reuters ap dpa bloomberg xinhua pa tass efe ansa ntb apa sda keystone-sda belga anp lusa lapresse pap čtk ctk "
    "anadolu yonhap kyodo pti ani ians bernama antara aap upi interfax ritzau sid epd kna"
)
WIRES = (*_ONE_WORD.split(), "europa press", "anadolu agency", "jiji press")
"""Those that write, in lower case."""
_IN_OTHER_SCRIPTS = (
    "риа новости, тасс, итар-тасс, интерфакс, прайм, росбалт, уніан, униан, укринформ, "
    "укрінформ, белта, бта, кабар, казинформ, رويترز, فرانس برس, أ ف ب, د ب أ, واس, وام, أ ش أ, سانا, ایسنا, ایرنا, "
    "فارس, रॉयटर्स, भाषा, पीटीआई, 연합뉴스, 뉴시스, 뉴스1, 로이터, 신화통신"
)
EAST_ASIAN = "新华社 新華社 中新社 中新网 中央社 共同通信 共同社 共同 時事通信社 時事通信 時事 ロイター".split()
"""In datelines these stand beside the place without a space."""
AGENCIES = frozenset([*WIRES, *_IN_OTHER_SCRIPTS.split(", "), *EAST_ASIAN, "aa", "cnn", "tt"]) | {
    "interfax.ru",
    "prnewswire",
    "globenewswire",
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
