"""A Parquet file, for pandas, DuckDB and their like; needs the extra `parquet`."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from newsclean.ledger import Claim, Digest, OutputError, foreign
from newsclean.sources import Entry

_MARK = {b"newsclean": b"records"}
"""Told in the file's schema; a file without it is another program's, and is never touched."""
_GROUP = 1_000
"""Records that are written together."""


class Parquet:
    """A file that takes the place of what is there when it is whole: half of one cannot be read.

    Args:
        path: The file.
        keys: The keys of the records.

    Raises:
        OutputError: pyarrow is not installed, or the file is another program's.

    """

    def __init__(self, path: Path, keys: Sequence[str]) -> None:
        try:
            import pyarrow as pa  # noqa: PLC0415  (in an extra, and 200 ms)
            from pyarrow import parquet  # noqa: PLC0415
        except ImportError:
            raise OutputError("Parquet needs pyarrow: pip install 'newsclean[parquet]'") from None
        if path.exists() and path.stat().st_size and not _is_ours(parquet, path):
            raise foreign(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._part = path.with_name(f".{path.name}.part")
        self._table = pa.Table
        self._schema = pa.schema([(key, _type(pa, key)) for key in keys], metadata=_MARK)
        self._writer = parquet.ParquetWriter(self._part, self._schema, compression="zstd")
        self._records: list[dict[str, Any]] = []

    def claim(self, entry: Entry) -> Claim:
        """Nothing was done before."""
        return Claim(entry.name)

    def write(self, _claim: Claim, _digest: Digest, _mark: bytes | None, data: bytes) -> None:
        """Write the record of an input."""
        made = json.loads(data)
        if "provenance" in made:
            made["provenance"] = list(made["provenance"].items())
        self._records.append(made)
        if len(self._records) == _GROUP:
            self._write_group()

    def keep(self, _claim: Claim, _remark: Callable[[bytes], bytes]) -> None:
        """There is nothing to keep."""

    def drop(self, _claim: Claim) -> None:
        """There is nothing to drop."""

    def close(self, *, finished: bool) -> None:  # noqa: ARG002  (what is done is written either way)
        """Make the file whole and put it in its place."""
        self._write_group()
        self._writer.close()
        self._part.replace(self._path)

    def abandon(self) -> None:
        """Leave nothing."""
        with suppress(OSError):
            self._writer.close()
        self._part.unlink(missing_ok=True)

    def _write_group(self) -> None:
        if self._records:
            self._writer.write_table(self._table.from_pylist(self._records, schema=self._schema))
            self._records.clear()


def _is_ours(parquet: Any, path: Path) -> bool:
    try:
        told = parquet.read_schema(path).metadata or {}
    except (OSError, ValueError):  # it is no such file
        return False
    return bool(_MARK.items() <= told.items())


def _type(pa: Any, key: str) -> Any:
    if key in {"authors", "tags", "warnings"}:
        return pa.list_(pa.string())
    if key == "removed":
        return pa.list_(pa.struct([("line", pa.int64()), ("reason", pa.string()), ("text", pa.string())]))
    others = {"schema_version": pa.int8(), "truncated": pa.bool_(), "provenance": pa.map_(pa.string(), pa.string())}
    return others.get(key, pa.string())
