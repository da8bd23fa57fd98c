"""Records and their schema."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError

from conftest import ARTICLE
from newsclean import Article
from newsclean.record import Shape, marked, record, schema, written


def test_line_is_one_line_of_json_in_utf_8() -> None:
    line = written(ARTICLE)
    assert line.count(b"\n") == 1
    assert line.endswith(b"}\n")
    assert "Forêt “verte” \U0001f333".replace('"', '\\"') in line.decode("utf-8")
    assert json.loads(line) == record(ARTICLE)


def test_record_holds_what_is_unknown() -> None:
    found = record(Article(id=None, input="-", format="html"))
    assert list(found) == schema()["required"]
    unknown = "id title section excerpt image source published modified url source_url language"
    assert [key for key, value in found.items() if value is None] == unknown.split()
    assert [key for key, value in found.items() if value == []] == ["authors", "tags", "warnings"]


@pytest.mark.parametrize("provenance", [False, True])
@pytest.mark.parametrize("removed", [False, True])
def test_extra_keys_only_where_they_are_wanted(provenance: bool, removed: bool) -> None:
    found = record(ARTICLE, Shape(provenance, removed))
    assert ("provenance" in found, "removed" in found) == (provenance, removed)
    Draft202012Validator(schema()).validate(found)


def test_removed_in_the_record() -> None:
    assert record(ARTICLE, Shape(removed=True))["removed"] == [
        {"line": 3, "reason": "newsletter_prompt", "text": "Sign up"},
    ]


@pytest.mark.parametrize(
    ("key", "value", "fits"),
    [
        ("published", "2019", True),
        ("published", "2019-04", True),
        ("published", "2019-04-16", True),
        ("published", "2019-04-17T16:06:32", True),
        ("published", "2019-04-17T16:06", True),
        ("published", "2019-04-17T16:06:32+02:00", True),
        ("published", "2019-04-17T16:06:32.5-03:30", True),
        ("published", "16 April 2019", False),
        ("published", "2019-04-17 16:06:32", False),
        ("published", "", False),
        ("published", None, True),
        ("id", "0123", False),
        ("id", None, True),
        ("text", None, False),
        ("truncated", None, False),
        ("authors", None, False),
        ("authors", [None], False),
        ("format", "markdown", False),
        ("schema_version", 2, False),
        ("surprise", 1, False),
    ],
)
def test_schema(key: str, value: Any, fits: bool) -> None:
    validator = Draft202012Validator(schema())
    made = record(ARTICLE) | {key: value}
    if fits:
        validator.validate(made)
    else:
        with pytest.raises(ValidationError):
            validator.validate(made)


def test_chosen_keys_stand_in_the_order_of_the_record() -> None:
    assert list(record(ARTICLE, Shape(fields=("text", "title", "removed")))) == ["title", "text", "removed"]


@pytest.mark.parametrize("indented", [False, True])
def test_a_duplicate_is_marked_without_a_change_elsewhere(indented: bool) -> None:
    shape = Shape(duplicates=True, indented=indented)
    tricky = replace(ARTICLE, text='It says "duplicate_of": null}\n', title='"duplicate_of": "0123456789abcdef"}')
    data = written(tricky, shape)
    named = marked(data, "fedcba9876543210")
    assert json.loads(named) == json.loads(data) | {"duplicate_of": "fedcba9876543210"}
    assert marked(named, None) == data
    assert marked(written(tricky), "fedcba9876543210") == written(tricky)
    Draft202012Validator(schema()).validate(json.loads(named))
