"""Labels that sites in Chinese and Japanese print on one line: `2024-03-05 09:32 来源：… 记者：… 责任编辑：…`."""

from __future__ import annotations

import re

_LABELS = (
    "来源|來源|稿源|出处|出處|文章来源|信息来源|作者|文章作者|记者|記者|通讯员|通訊員|撰文|编辑|編輯|责任编辑|責任編輯|责编|"
    "审核|校对|摄影|攝影|时间|時間|日期|发布时间|發佈時間|發布時間|更新时间|更新時間|点击|阅读|浏览|浏览次数|字号|"
    "文|图|圖|写真|取材|撮影|編集|執筆|聞き手|公開日|更新日"
)
_SEAM = re.compile(rf"\s+(?=(?:{_LABELS})\s?[:：＝/／])")


def split(text: str, seam: re.Pattern[str]) -> list[str]:
    """A line in parts that stand between what `seam` matches, or begin with a label."""
    return [part for labelled in parts(text) for part in seam.split(labelled)]


def parts(text: str) -> list[str]:
    """A line in parts that begin with a label each, save the first."""
    return [text] if text.isascii() else _SEAM.split(text)
