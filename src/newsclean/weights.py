"""What was learned, as it lies in the package beside the code that runs it."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray


def loaded(package: str, name: str, facts: Sequence[str]) -> dict[str, NDArray[Any]]:
    """All arrays of an `.npz` file of a package; weights, which are stored in 16 bits, in 32.

    Args:
        package: Where it lies.
        name: What it is called.
        facts: What the code that runs the weights gives them, in its order.

    Raises:
        RuntimeError: They were learned from other facts.

    """
    import numpy as np  # noqa: PLC0415  (imported where it is used: 90 ms)

    with (files(package) / name).open("rb") as stream, np.load(stream) as stored:
        arrays = {key: stored[key] for key in stored.files}
    if arrays.pop("fact_names").tolist() != list(facts):
        raise RuntimeError("The weights were learned from other facts: run `make train`.")
    return {key: array.astype(np.float32) if array.dtype.kind == "f" else array for key, array in arrays.items()}
