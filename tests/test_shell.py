"""A session in a shell, as users type it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import FERRY

STORY = f"{FERRY}\n"
SESSION = r"""
set -euo pipefail

# a list of files, with names of all kinds
find saved -name '*.txt' -print0 | newsclean ingest -0 --files-from - -q > all.jsonl
test "$(jq -s length all.jsonl)" = 4
find saved -maxdepth 1 -type f | LC_ALL=C sort \
  | newsclean ingest --files-from - -q | jq -e -s '.[0].input == "saved/a b.txt"' \
  > /dev/null

# a table, a count
newsclean ingest saved -q | jq -r '[.language, .text[:9]] | @tsv' | sort -u | grep -q "^en	The ferry$"
newsclean ingest saved -q --fields title,text | jq -e 'keys == ["text", "title"]' > /dev/null

# one at a time
while IFS= read -r -d '' file; do
  newsclean ingest "$file" -q | jq -e '.text | length > 0' > /dev/null
done < <(find saved -name '*.txt' -print0)

# many at a time, each with its own output
find saved -name '*.txt' -print0 | xargs -0 -P 2 -I {} newsclean ingest {} -q > many.jsonl
test "$(jq -s length many.jsonl)" = 4
diff <(jq -r .id many.jsonl | sort) <(jq -r .id all.jsonl | sort)

# a pipe into newsclean, and out of it
cat saved/b.txt | newsclean ingest -q | jq -e '.input == "-"' > /dev/null
newsclean ingest saved -q | head -n 1 | jq -e .id > /dev/null

# what failed is told, and the exit status says so
newsclean ingest saved missing.txt -q --errors errors.jsonl > /dev/null 2> told.txt && exit 9 || test $? = 1
jq -e '.error == "not-found"' errors.jsonl > /dev/null
grep -q '^error: missing.txt: ' told.txt

# a database, and what was done is not done again
newsclean ingest saved -o news.db -q
newsclean ingest saved -o news.db --resume 2>&1 | grep -q ' 4 skipped'

# a rule of make: nothing is done twice, and what is new is done
cat > Makefile <<'END'
news.jsonl: saved
	newsclean ingest saved -q -o $@
END
make -s news.jsonl
make -q news.jsonl
sleep 1.1 && cp saved/b.txt saved/d.txt
make -s news.jsonl
test "$(jq -s length news.jsonl)" = 5
"""


@pytest.mark.skipif(
    not all(map(shutil.which, ("bash", "jq", "make", "find", "xargs"))), reason="the tools are not here"
)
def test_session(tmp_path: Path) -> None:
    for name in ("a b.txt", "b.txt", "c'\"$x.txt", "deep/e\nf.txt"):
        path = tmp_path / "saved" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{STORY}\nSo it is told in {name!r}, which is one of the four.\n")
    command = tmp_path / "bin" / "newsclean"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m newsclean "$@"\n')
    command.chmod(0o755)
    ran = subprocess.run(
        ["bash", "-c", SESSION],
        cwd=tmp_path,
        env=os.environ | {"PATH": f"{command.parent}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
