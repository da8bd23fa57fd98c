"""What a Block must have for a rule to be tried on it: on most Blocks, hardly any rule need be."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from newsclean.judge.survey import Facts

Test: TypeAlias = Callable[[Facts], bool]

ANY_LENGTH = 1_000_000_000
"""The most words of a rule that no length hinders."""


@dataclass(frozen=True, slots=True)
class Needs:
    """The needs of a rule, which its test takes as given; the signs must be such that it could not hold without one."""

    most: int
    """So many words may the Block have at most."""
    signs: frozenset[str]
    """Of these, one at least must be there, unless there are none: on a line characters and words, of markup names."""


NEEDS: dict[Test, Needs] = {}
"""The needs of all rules on shape and markup."""


def needs(most: int, signs: Iterable[str]) -> Callable[[Test], Test]:
    """Declare the needs of a rule."""

    def declare(rule: Test) -> Test:
        NEEDS[rule] = Needs(most, frozenset(signs))
        return rule

    return declare


def all_signs(module: str) -> frozenset[str]:
    """All signs that the rules of a module need."""
    return frozenset[str]().union(*(need.signs for rule, need in NEEDS.items() if rule.__module__ == module))


def worth_trying(rules: Iterable[Test], signs: frozenset[str]) -> tuple[tuple[int, Test], ...]:
    """The rules that need no sign, or have one of those that they need, each with the most words it may be tried on."""
    return tuple(
        (NEEDS[rule].most, rule) for rule in rules if not NEEDS[rule].signs or not NEEDS[rule].signs.isdisjoint(signs)
    )
