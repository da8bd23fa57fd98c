"""What is done is found again, and as fast among many as among few."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsclean.ledger import Claim, Digest, Ledger


def steps(ledger: Ledger, entry: str, name: str | None) -> int:
    """How many steps the database takes for a claim: a measure that does not hang on the clock."""
    taken = 0

    def step() -> int:
        nonlocal taken
        taken += 1
        return 0

    ledger._base.set_progress_handler(step, 1)
    ledger.claim(entry, name)
    ledger._base.set_progress_handler(None, 1)
    return taken


@pytest.mark.parametrize("named", [False, True])
def test_a_claim_takes_no_longer_among_many(tmp_path: Path, named: bool) -> None:
    Ledger(tmp_path / ".state", {}, resume=False).close()
    ledger = Ledger(tmp_path / ".state", {}, resume=True)  # where there was no former run, none is asked for
    few = steps(ledger, "new", "new.json" if named else None)
    for number in range(500):
        claim = Claim(f"{number}", f"{number}.json" if named else None)
        ledger.add(claim, Digest(1, b""), None, None if named else number)
    assert steps(ledger, "new", "new.json" if named else None) <= few + 10
    ledger.close()
