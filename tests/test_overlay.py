"""What people curate: applied in memory, found once, conflicts shown and never resolved by guess."""

from pathlib import Path
from typing import Any

import pytest

from conftest import SEED
from facts.model import Curated, Facts
from facts.overlay import labels, overlay
from facts.yamlio import load

FACTS, _ = load(SEED / "facts.yml", Facts)
TEXT = (SEED / "source.txt").read_text(encoding="utf-8")


def apply(*operations: dict[str, Any]):
    curated = Curated.model_validate([{"why": "test", **op} for op in operations])
    positions = {(n, "id"): (n + 1, 3) for n in range(len(operations))}
    return overlay("tzou-2024", FACTS, curated, TEXT, Path("curated.yml"), positions)


def test_change_sets_a_field() -> None:
    out, problems = apply({"op": "change", "id": "tzou-2024-c1", "field": "stance", "from": "evaluation", "to": "assertion"})
    assert problems == []
    assert labels(out.facts)["c1"].stance == "assertion"
    assert labels(FACTS)["c1"].stance == "evaluation"  # the machine's facts stay as they are


def test_a_changed_date_is_the_editors() -> None:
    out, _ = apply({"op": "change", "id": "tzou-2024-e14", "field": "edtf", "from": None, "to": "2014"})
    assert (labels(out.facts)["e14"].edtf, labels(out.facts)["e14"].basis) == ("2014", "editors")


@pytest.mark.parametrize(
    ("operation", "message"),
    [
        # the machine's value has moved on since
        (
            {"op": "change", "id": "tzou-2024-c1", "field": "stance", "from": "forecast", "to": "demand"},
            "conflict at tzou-2024-c1",
        ),
        ({"op": "change", "id": "tzou-2024-c1", "field": "edtf", "from": None, "to": "2024"}, "has no field 'edtf'"),
        ({"op": "change", "id": "tzou-2024-e1", "field": "edtf", "from": "2024-05-16", "to": "May"}, "not a date"),
        ({"op": "drop", "id": "tzou-2024-c99"}, "there is no fact tzou-2024-c99"),
        ({"op": "drop", "id": "other-2024-c1"}, "belongs to another article"),
        ({"op": "add", "id": "tzou-2024-x1", "kind": "claim", "words": {"block": 99, "exact": "a"}}, "no block 99"),
        # an id of the machine's, or one given twice, would shadow a fact
        (
            {"op": "add", "id": "tzou-2024-e1", "kind": "claim", "words": {"block": 4, "exact": "first trip"}},
            "is no id for an added",
        ),
        ({"op": "change", "id": "tzou-2024-p2", "field": "role", "from": None, "to": "x"}, "never changed"),
        # words that stand twice cannot be placed
        ({"op": "add", "id": "tzou-2024-x1", "kind": "claim", "words": {"block": 4, "exact": "the"}}, "stand 2 times"),
        (
            {
                "op": "add",
                "id": "tzou-2024-x1",
                "kind": "claim",
                "words": {"block": 4, "exact": "first trip"},
                "set": {"stance": "x"},
            },
            "stance",
        ),
    ],
)
def test_what_cannot_be_applied_is_shown_at_its_place(operation: dict[str, Any], message: str) -> None:
    out, problems = apply(operation)
    assert [str(p).startswith("curated.yml:1:3:") and message in p.message for p in problems] == [True]
    assert out.facts == FACTS


def test_drop_link_tag_contest_add() -> None:
    out, problems = apply(
        {"op": "drop", "id": "tzou-2024-c9"},
        {"op": "link", "id": "tzou-2024-e1", "to": "2024-05-16"},
        {"op": "tag", "id": "tzou-2024-3", "topics": ["property"]},
        {"op": "add", "id": "tzou-2024-x1", "kind": "claim", "words": {"block": 4, "exact": "his first trip to China"}},
    )
    assert problems == []
    assert "c9" not in labels(out.facts)
    assert out.links["e1"].to == "2024-05-16"
    assert out.tags["3"].topics == ("property",)
    added = labels(out.facts)["x1"]
    assert TEXT[added.quote.start : added.quote.end] == "his first trip to China"


def test_a_dropped_clause_leaves_its_point() -> None:
    out, _ = apply({"op": "drop", "id": "tzou-2024-3b"})
    assert [c.id for c in labels(out.facts)["3"].clauses] == ["3a", "3c", "3d"]


def test_applying_twice_is_applying_once() -> None:
    operations = (
        {"op": "change", "id": "tzou-2024-c1", "field": "stance", "from": "evaluation", "to": "assertion"},
        {"op": "change", "id": "tzou-2024-3", "field": "title", "from": None, "to": "A heading"},
        {"op": "drop", "id": "tzou-2024-c2"},
        {"op": "tag", "id": "tzou-2024-3", "topics": ["property"]},
    )
    once, _ = apply(*operations)
    again = tuple(op for op in operations if op["op"] != "drop")
    twice, problems = apply(*operations, *again)
    assert problems == []
    assert (twice.facts, twice.titles) == (once.facts, once.titles)


def test_added_and_linked_once() -> None:
    place = {"block": 4, "exact": "his first trip to China"}
    add = {"op": "add", "id": "tzou-2024-x1", "kind": "claim", "words": place}
    link = {"op": "link", "id": "tzou-2024-e1", "to": "2024-harbin-expo"}
    assert [p.message for p in apply(add, add)[1]] == ["tzou-2024-x1 is added twice; use the next number"]
    assert [p.message for p in apply(link, link)[1]] == ["tzou-2024-e1 is linked twice; keep one link"]


def test_two_tags_are_one() -> None:
    out, _ = apply(
        {"op": "tag", "id": "tzou-2024-3", "topics": ["property"]}, {"op": "tag", "id": "tzou-2024-3", "actors": ["china"]}
    )
    assert (out.tags["3"].topics, out.tags["3"].actors) == (("property",), ("china",))


def test_what_is_dropped_takes_along_what_was_said_of_it() -> None:
    link = {"op": "link", "id": "tzou-2024-e1", "to": "2024-harbin-expo"}
    tag = {"op": "tag", "id": "tzou-2024-3b", "topics": ["property"]}
    out, problems = apply(link, tag, {"op": "drop", "id": "tzou-2024-e1"}, {"op": "drop", "id": "tzou-2024-3"})
    assert (problems, out.links, out.tags) == ([], {}, {})


def test_the_date_of_a_statement_and_a_date_taken_away() -> None:
    out, problems = apply(
        {"op": "change", "id": "tzou-2024-s1", "field": "edtf", "from": labels(FACTS)["s1"].edtf, "to": "2024"},
        {"op": "change", "id": "tzou-2024-e1", "field": "edtf", "from": labels(FACTS)["e1"].edtf, "to": None},
    )
    assert problems == []
    assert (labels(out.facts)["s1"].edtf, labels(out.facts)["e1"].edtf, labels(out.facts)["e1"].basis) == ("2024", None, "none")
