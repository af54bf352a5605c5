"""What people curate: applied in memory, found once, conflicts shown and never resolved by guess."""

import shutil
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import ValidationError

from conftest import RECORD, ROOT, SEED
from facts.base.spans import blocks
from facts.base.strict_yaml import load, parse, validate
from facts.extract import extract
from facts.extract.labels import assign
from facts.library.curating import curate, list_facts
from facts.library.issuers import Issuers
from facts.library.loading import load_library
from facts.model.article_facts import Claim, Facts
from facts.model.curation import Curated, Operation, Split
from facts.release.checks import check

FACTS = load(SEED / "facts.yml", Facts)
BEFORE = {fact.label: fact for fact in list_facts("tzou-2024", FACTS)}
TEXT = (SEED / "source.txt").read_text(encoding="utf-8")


def apply(*operations: dict[str, Any]):
    curated = Curated.model_validate([{"why": "test", **op} for op in operations])
    facts, refused = curate(FACTS, curated.root, TEXT)
    return {fact.label: fact for fact in facts}, refused


def test_change_sets_a_field() -> None:
    out, problems = apply(
        {
            "op": "change",
            "id": "tzou-2024-c1",
            "field": "stance",
            "from": "evaluation",
            "to": "assertion",
        }
    )
    assert problems == []
    assert out["c1"].record.stance == "assertion"
    assert BEFORE["c1"].record.stance == "evaluation"  # the machine's facts stay as they are


def test_a_changed_date_is_the_editors() -> None:
    out, _ = apply(
        {"op": "change", "id": "tzou-2024-e14", "field": "edtf", "from": None, "to": "2014"}
    )
    assert (out["e14"].record.edtf, out["e14"].record.basis) == ("2014", "editors")
    out, _ = apply(
        {"op": "change", "id": "tzou-2024-e1", "field": "edtf", "from": "2024-05-16", "to": None}
    )
    assert BEFORE["e1"].record.date_words  # which the new value does not rest on
    assert (out["e1"].record.basis, out["e1"].record.date_words) == ("none", ())


@pytest.mark.parametrize(
    ("operation", "message"),
    [
        # the machine's value has moved on since
        (
            {
                "op": "change",
                "id": "tzou-2024-c1",
                "field": "stance",
                "from": "forecast",
                "to": "demand",
            },
            "conflict at tzou-2024-c1",
        ),
        (
            {"op": "change", "id": "tzou-2024-c1", "field": "edtf", "from": None, "to": "2024"},
            "edtf: facts of its kind have no such field",
        ),
        (
            {
                "op": "change",
                "id": "tzou-2024-e1",
                "field": "edtf",
                "from": "2024-05-16",
                "to": "May",
            },
            "not a date",
        ),
        ({"op": "drop", "id": "tzou-2024-c99"}, "there is no fact tzou-2024-c99"),
        ({"op": "drop", "id": "other-2024-c1"}, "there is no fact other-2024-c1 in tzou-2024"),
        (
            {
                "op": "add",
                "id": "tzou-2024-x1",
                "kind": "claim",
                "words": {"block": 99, "exact": "a"},
            },
            "no block 99",
        ),
        # an id of the machine's, or one given twice, would shadow a fact
        (
            {
                "op": "add",
                "id": "tzou-2024-e1",
                "kind": "claim",
                "words": {"block": 4, "exact": "first trip"},
            },
            "is no id for an added",
        ),
        (
            {"op": "change", "id": "tzou-2024-p2", "field": "role", "from": None, "to": "x"},
            "never changed",
        ),
        # words that stand twice cannot be placed
        (
            {
                "op": "add",
                "id": "tzou-2024-x1",
                "kind": "claim",
                "words": {"block": 4, "exact": "the"},
            },
            "stand 2 times",
        ),
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
def test_what_cannot_be_applied_is_shown_at_its_place(
    operation: dict[str, Any], message: str
) -> None:
    out, refused = apply(operation)
    assert [(at, message in told) for at, told in refused] == [((0, "id"), True)]
    assert out == BEFORE


def test_drop_link_tag_contest_add() -> None:
    out, problems = apply(
        {"op": "drop", "id": "tzou-2024-c9"},
        {"op": "link", "id": "tzou-2024-e1", "to": "2024-05-16"},
        {"op": "tag", "id": "tzou-2024-3", "topics": ["property"]},
        {
            "op": "add",
            "id": "tzou-2024-x1",
            "kind": "claim",
            "words": {"block": 4, "exact": "his first trip to China"},
        },
    )
    assert problems == []
    assert "c9" not in out
    assert out["e1"].link == "2024-05-16"
    assert (out["3"].topics, out["3"].tagged) == (("property",), {"topics"})
    added = out["x1"].record
    assert TEXT[added.quote.start : added.quote.end] == "his first trip to China"


@pytest.mark.parametrize(
    ("given", "basis"),
    [
        ({"edtf": "2024-05"}, "editors"),  # no words of the article bear the date out
        ({}, "none"),
        ({"edtf": "2024-05", "basis": "explicit"}, "explicit"),  # its words have the date
    ],
)
def test_what_the_date_of_an_added_event_rests_on(given: dict[str, Any], basis: str) -> None:
    place = {"block": 4, "exact": "his first trip to China"}
    op = {"op": "add", "id": "tzou-2024-x1", "kind": "event", "words": place, "set": given}
    out, problems = apply(op)
    assert problems == []
    assert (out["x1"].record.edtf, out["x1"].record.basis) == (given.get("edtf"), basis)


def test_a_dropped_clause_leaves_its_point() -> None:
    out, _ = apply({"op": "drop", "id": "tzou-2024-3b"})
    parts = [label for label, fact in out.items() if fact.parent == "tzou-2024-3"]
    assert parts == ["3a", "3c", "3d"]


def test_applying_twice_is_applying_once() -> None:
    operations = (
        {
            "op": "change",
            "id": "tzou-2024-c1",
            "field": "stance",
            "from": "evaluation",
            "to": "assertion",
        },
        {"op": "change", "id": "tzou-2024-3", "field": "title", "from": None, "to": "A heading"},
        {"op": "drop", "id": "tzou-2024-c2"},
        {"op": "tag", "id": "tzou-2024-3", "topics": ["property"]},
    )
    once, _ = apply(*operations)
    again = tuple(op for op in operations if op["op"] != "drop")
    twice, problems = apply(*operations, *again)
    assert problems == []
    assert twice == once


def test_what_is_dropped_is_not_kept() -> None:
    kept = {"op": "keep", "id": "tzou-2024-c1"}
    _, ((_, told),) = apply({"op": "drop", "id": "tzou-2024-c1"}, kept)
    assert told == "tzou-2024-c1 is dropped or merged above; take one of the two lines out"


def test_the_role_of_a_person_is_set_by_its_words() -> None:
    role = {"op": "set", "id": "tzou-2024-p1", "field": "role"}
    out, problems = apply({**role, "to": {"block": 4, "exact": "Russian President"}})
    assert not problems
    assert out["p1"].record.role.exact == "Russian President"
    out, problems = apply({**role, "to": []})
    assert out["p1"].record.role is None


def test_a_range_is_added_by_its_ends() -> None:
    added = {"op": "add", "id": "tzou-2024-x1", "kind": "figure"}
    place = {"block": 12, "exact": "240 billion US dollars"}
    out, problems = apply({**added, "words": place, "set": {"value": [5, 7.5], "unit": "USD"}})
    assert not problems
    assert out["x1"].record.value == (5, 7.5)
    for value in ([], [5], [9, 5], [1, 2, 3]):
        _, problems = apply({**added, "words": place, "set": {"value": value, "unit": "USD"}})
        assert f"{value} is no range; give a number, or [low, high]" in problems[0][1]


def test_an_added_fact_is_given_nothing_that_follows_from_its_words() -> None:
    added = {"op": "add", "id": "tzou-2024-x1", "kind": "person"}
    place = {"block": 4, "exact": "Vladimir Putin"}
    for name, value in (("id", "e1"), ("name", "Lee"), ("quotes", "x")):
        out, problems = apply({**added, "words": place, "set": {name: value}})
        assert problems[0][1].endswith(f"{name} of a new person is not given in set; leave it out")
        assert out["e1"].kind == "event"


def test_words_that_stand_several_times_are_those_of_the_fact_or_next_before_it() -> None:
    words = {"block": 4, "exact": "China"}
    out, problems = apply(
        {
            "op": "add",
            "id": "tzou-2024-x1",
            "kind": "event",
            "words": {"block": 4, "exact": "his first trip to China"},
        },
        {"op": "set", "id": "tzou-2024-x1", "field": "places", "to": words},
        {
            "op": "add",
            "id": "tzou-2024-x2",
            "kind": "claim",
            "words": {"block": 4, "exact": "his second one"},
            "holders": words,
        },
    )
    assert not problems and TEXT.count("China") > 2
    (place,) = out["x1"].record.places
    (holder,) = out["x2"].record.holders
    assert place == holder
    assert TEXT[: place.end].endswith("his first trip to China")


def test_hedges_of_words_that_people_give_are_read() -> None:
    thought = {"block": 15, "exact": "The evening meeting between Xi and Putin is likely to show"}
    added = {"op": "add", "id": "tzou-2024-x1", "kind": "claim", "words": thought}
    out, problems = apply(added)
    assert not problems
    assert [hedge.exact for hedge in out["x1"].record.hedges] == ["is likely to show"]
    longer = {"block": 15, "exact": f"{thought['exact']} that both sides have vital interests"}
    out, problems = apply({"op": "set", "id": "tzou-2024-c9", "field": "words", "to": longer})
    assert [hedge.exact for hedge in out["c9"].record.hedges] == ["is likely to show"]


def test_a_person_is_added_by_the_words_of_the_name() -> None:
    place = {"block": 4, "exact": "Vladimir Putin"}
    added = {"op": "add", "id": "tzou-2024-x1", "kind": "person", "words": place}
    role = {"op": "set", "id": "tzou-2024-x1", "field": "role"}
    out, problems = apply(added, role | {"to": {"block": 4, "exact": "Russian President"}})
    assert not problems
    person = out["x1"].record
    assert (person.name, person.role.exact) == ("Vladimir Putin", "Russian President")


def test_added_and_linked_once() -> None:
    place = {"block": 4, "exact": "his first trip to China"}
    add = {"op": "add", "id": "tzou-2024-x1", "kind": "claim", "words": place}
    link = {"op": "link", "id": "tzou-2024-e1", "to": "2024-harbin-expo"}
    assert [told for _, told in apply(add, add)[1]] == [
        "tzou-2024-x1 is added twice; use the next number"
    ]
    assert [told for _, told in apply(link, link)[1]] == [
        "tzou-2024-e1 is linked twice; keep one link"
    ]


def test_a_clause_that_is_all_of_its_point_is_tagged_and_kept_with_it() -> None:
    text = (
        "Joint Statement of Arcadia and Corva\n\nArcadia and Corva agreed to:\n\n"
        "- open their ports in the north; and\n\n"
        "- The two sides will sell ships, and Lund will buy them.\n"
    )
    facts = assign(extract(text, kind="statement")).model_copy(update={"article": "a-2024"})
    curated = [
        {"op": "tag", "ids": ["a-2024-1", "a-2024-2"], "topics": ["energy"], "why": "test"},
        {"op": "keep", "id": "a-2024-1", "why": "test"},
    ]
    out, refused = curate(facts, Curated.model_validate(curated).root, text)
    found = {fact.label: fact for fact in out}
    assert refused == []
    assert found["1a"].topics == ("energy",)
    assert found["1a"].looked_at
    assert [found[part].topics for part in ("2a", "2b")] == [(), ()]


def test_two_tags_are_one() -> None:
    out, _ = apply(
        {"op": "tag", "id": "tzou-2024-3", "topics": ["property"]},
        {"op": "tag", "id": "tzou-2024-3", "actors": ["china"]},
    )
    assert (out["3"].topics, out["3"].actors) == (("property",), ("china",))


def test_what_is_dropped_takes_along_what_was_said_of_it() -> None:
    link = {"op": "link", "id": "tzou-2024-e1", "to": "2024-harbin-expo"}
    tag = {"op": "tag", "id": "tzou-2024-3b", "topics": ["property"]}
    out, problems = apply(
        link, tag, {"op": "drop", "id": "tzou-2024-e1"}, {"op": "drop", "id": "tzou-2024-3"}
    )
    assert problems == []
    assert not [label for label in out if label in ("e1", "3", "3a", "3b", "3c", "3d")]


def test_the_date_of_a_statement_and_a_date_taken_away() -> None:
    out, problems = apply(
        {
            "op": "change",
            "id": "tzou-2024-s1",
            "field": "edtf",
            "from": BEFORE["s1"].record.edtf,
            "to": "2024",
        },
        {
            "op": "change",
            "id": "tzou-2024-e1",
            "field": "edtf",
            "from": BEFORE["e1"].record.edtf,
            "to": None,
        },
    )
    assert problems == []
    assert (out["s1"].record.edtf, out["e1"].record.edtf, out["e1"].record.basis) == (
        "2024",
        None,
        "none",
    )


def words(fact) -> str:
    """Return the words of a fact, as they stand in the text at its offsets."""
    return " | ".join(TEXT[q.start : q.end] for q in fact.quotes)


def applied(**operation: Any):
    out, problems = apply({"id": f"tzou-2024-{operation.pop('label')}", **operation})
    assert problems == []
    return out


US = {"block": 14, "exact": "US Treasury Secretary Janet Yellen"}


@pytest.mark.parametrize(
    ("holders", "ids", "named", "unclear"),
    [
        # a single one needs no brackets
        ("russia", ("russia",), (), False),
        (["russia", "china"], ("russia", "china"), (), False),
        (US, (), (US["exact"],), False),
        # words and an actor whom no words name
        (["china", US], ("china",), (US["exact"],), False),
        ("author", (), (), False),
        ("unclear", (), (), True),
    ],
)
def test_holders(holders: Any, ids: tuple[str, ...], named: tuple[str, ...], unclear: bool) -> None:
    fact = applied(op="set", label="c18", field="holders", to=holders)["c18"]
    assert fact.holder_ids == ids
    assert tuple(q.exact for q in fact.record.holders) == named
    assert fact.record.unclear is unclear
    assert fact.reason == "test"


def test_holders_of_what_is_added_are_given_as_in_set() -> None:
    place = {"block": 4, "exact": "his first trip to China"}
    add = {"op": "add", "id": "tzou-2024-x1", "kind": "claim", "words": place}
    out, problems = apply(add | {"holders": ["china", US]})
    assert problems == []
    assert out["x1"].holder_ids == ("china",)
    assert tuple(q.exact for q in out["x1"].record.holders) == (US["exact"],)
    # an event has none
    out, refused = apply(add | {"kind": "event", "holders": "china"})
    assert "x1" not in out and "facts of its kind have no such field" in refused[0][1]


def test_holders_of_words_end_what_was_unclear() -> None:
    out, problems = apply(
        {"op": "set", "id": "tzou-2024-c18", "field": "holders", "to": "unclear"},
        {"op": "set", "id": "tzou-2024-c18", "field": "holders", "to": "us"},
    )
    assert problems == []
    assert (out["c18"].record.unclear, out["c18"].holder_ids) == (False, ("us",))


def test_the_authors_own_has_no_attribution() -> None:
    given = {"block": 13, "exact": "China did state that"}
    out = applied(op="set", label="c9", field="attribution", to=given)
    assert out["c9"].record.attribution.exact == "China did state that"
    out, _ = apply(
        {"op": "set", "id": "tzou-2024-c9", "field": "attribution", "to": given},
        {"op": "set", "id": "tzou-2024-c9", "field": "holders", "to": "author"},
        {"op": "set", "id": "tzou-2024-c10", "field": "attribution", "to": given},
        {"op": "set", "id": "tzou-2024-c10", "field": "attribution", "to": []},
    )
    assert (out["c9"].record.attribution, out["c10"].record.attribution) == (None, None)
    out, _ = apply(
        {"op": "change", "id": "tzou-2024-c9", "field": "stance", "from": None, "to": "reported"},
        {"op": "set", "id": "tzou-2024-c9", "field": "holders", "to": "author"},
    )
    assert out["c9"].record.stance == "assertion"  # what nobody reports is not reported


def test_parties_of_a_statement() -> None:
    sides = {"block": 6, "exact": "the two sides"}
    fact = applied(op="set", label="s1", field="parties", to=["china", "russia", sides])["s1"]
    assert fact.holder_ids == ("china", "russia")
    assert [q.exact for q in fact.record.parties] == ["the two sides"]


@pytest.mark.parametrize(
    ("label", "given", "hedges"),
    [
        # what was cut off comes back
        ("c23", "China’s vital interests are under serious threat", []),
        # the hedges are those of the new words
        ("c22", "is likely to show that both sides have vital interests", ["is likely to show"]),
        ("3b", "they condemn any attempts", None),
    ],
)
def test_other_words_of_the_block(label: str, given: str, hedges: list[str] | None) -> None:
    place = {"block": BEFORE[label].quotes[0].block, "exact": given}
    fact = applied(op="set", label=label, field="words", to=place)[label]
    assert words(fact) == given
    if hedges is not None:
        assert [q.exact for q in fact.record.hedges] == hedges


def test_an_event_has_the_words_that_it_is_given_and_no_others() -> None:
    evening = {"block": 5, "exact": "in the evening, the most important closed-door consultations"}
    again = {"block": 15, "exact": "The evening meeting"}
    assert len(BEFORE["e6"].quotes) == 2
    fact = applied(op="set", label="e6", field="words", to=evening)["e6"]
    assert words(fact) == evening["exact"]
    fact = applied(op="set", label="e6", field="words", to=[evening, again])["e6"]
    assert words(fact) == f"{evening['exact']} | {again['exact']}"


def test_who_took_part_and_where_are_of_the_words_that_an_event_keeps() -> None:
    arrived = BEFORE["e1"].record
    assert [q.exact for q in arrived.actors] == ["Vladimir Putin"]
    assert [q.exact for q in arrived.places] == ["Beijing"]
    place = {"block": 4, "exact": "arrived in Beijing on May 16"}
    fact = applied(op="set", label="e1", field="words", to=place)["e1"]
    assert (fact.record.actors, [q.exact for q in fact.record.places]) == ((), ["Beijing"])


@pytest.mark.parametrize(
    ("label", "field", "to", "found"),
    [
        ("e1", "places", [], []),
        ("e1", "places", {"block": 4, "exact": "Beijing"}, ["Beijing"]),
        ("e1", "actors", [], []),
        ("c22", "hedges", [], []),
    ],
)
def test_what_stands_beside_the_words_is_set_too(
    label: str, field: str, to: Any, found: list[str]
) -> None:
    fact = applied(op="set", label=label, field=field, to=to)[label]
    assert [quote.exact for quote in getattr(fact.record, field)] == found


def test_one_line_corrects_several_facts() -> None:
    out, problems = apply(
        {"op": "set", "ids": ["tzou-2024-c9", "tzou-2024-c10"], "field": "holders", "to": "china"},
        {"op": "tag", "ids": ["tzou-2024-c9", "tzou-2024-e1"], "topics": "energy"},
        {
            "op": "change",
            "ids": ["tzou-2024-f1"],
            "field": "approximate",
            "from": False,
            "to": True,
        },
    )
    assert problems == []
    assert (out["c9"].holder_ids, out["c10"].holder_ids) == (("china",), ("china",))
    assert (out["c9"].topics, out["e1"].topics) == (("energy",), ("energy",))
    assert out["f1"].record.approximate is True
    # where one of them is wrong, none is corrected
    out, refused = apply(
        {"op": "set", "ids": ["tzou-2024-c9", "tzou-2024-c99"], "field": "holders", "to": "china"}
    )
    assert out == BEFORE and "there is no fact tzou-2024-c99" in refused[0][1]
    with pytest.raises(ValidationError, match="give id or ids"):
        Curated.model_validate([{"op": "tag", "topics": "energy", "why": "test"}])


def test_a_change_changes_something() -> None:
    line = {"op": "change", "id": "tzou-2024-e1", "field": "edtf", "from": "2024", "to": "2024"}
    with pytest.raises(ValidationError, match="to is what from is"):
        Curated.model_validate([line | {"why": "test"}])


def test_a_field_that_is_changed_is_not_set() -> None:
    line = {"op": "set", "id": "tzou-2024-f1", "field": "unit", "to": "US dollars"}
    with pytest.raises(ValidationError) as told:
        Curated.model_validate([line | {"why": "test"}])
    (error,) = told.value.errors()  # not one more on its value
    assert "unit is not set; write op: change, with from" in error["msg"]


def test_what_is_kept_is_as_it_was_but_looked_at() -> None:
    out, problems = apply({"op": "keep", "ids": ["tzou-2024-c9", "tzou-2024-p1"]})
    assert problems == []
    assert (out["c9"].record, out["c9"].reason) == (BEFORE["c9"].record, None)
    assert out["c9"].looked_at and out["p1"].looked_at
    # it is no reason for what changed
    change = {"op": "change", "id": "tzou-2024-c9", "field": "stance", "from": "reported"}
    out, problems = apply(
        {**change, "to": "assertion", "why": "it asserts"}, {"op": "keep", "id": "tzou-2024-c9"}
    )
    assert problems == [] and out["c9"].reason == "it asserts"


def test_the_issuers_of_a_statement_hold_what_all_of_them_say() -> None:
    """However the words call them, where the rules read nobody off the title."""
    text = (
        "Statement\n\nRelease Date : 2024-05-20\n\nWe welcome the report. Both sides said that trade"
        " is free. China and the Russian Federation said that trade is fair. China said that it is old."
        " President Li Ming of China and President Jan Novak of Russia said that it is"
        " new. President Li and President Novak said that it is dear. President Li, President Novak"
        " and King Lund said that it is cheap."
    )
    facts = assign(extract(text, kind="statement")).model_copy(update={"article": "a-2024"})
    library, _ = load_library(RECORD)
    issuers = Issuers(("china", "russia"), facts, library.naming)
    place = {"block": 3, "exact": "the report"}
    add = {"op": "add", "id": "a-2024-x1", "kind": "claim", "words": place, "why": "missed"}
    one = {"op": "set", "id": "a-2024-c1", "field": "holders", "to": "china", "why": "it says so"}
    both_say = {"op": "set", "id": "a-2024-c4", "field": "holders", "why": "both say so"}
    curated = Curated.model_validate([add, one, {**both_say, "to": ["china", "russia"]}])
    found, refused = curate(facts, curated.root, text, issuers.give)
    assert refused == []
    claims = [fact for fact in found if fact.kind == "claim"]
    held = {fact.label: (fact.holder_ids, fact.record.stance) for fact in claims}
    theirs = (("china", "russia"), "assertion")
    assert held == {
        "c1": (("china",), "assertion"),  # one of them, as people say
        "c2": theirs,
        "c3": theirs,
        "c4": theirs,  # as people say
        "c5": theirs,  # by those who lead them
        "c6": theirs,  # by surname
        "c7": ((), "reported"),  # and a third one
        "x1": theirs,
    }


@pytest.mark.parametrize(
    ("ids", "said"),
    [
        # others whose words only hold the names, or a list of others beside them
        (("china", "russia"), "Critics of China and Russia said that trade is dead."),
        (("china", "russia"), "Opponents of China in Russia said that trade is dead."),
        (("china", "russia"), "Opposition leaders of China and Russia said that trade is dead."),
        (("china", "russia"), "The former presidents of China and Russia said that it is dead."),
        # other numbers
        (("china",), "The two sides said that trade is dead."),
        (("china", "russia"), "The three countries said that trade is dead."),
        (("china", "russia", "us"), "Both sides said that trade is dead."),
    ],
)
def test_whoever_names_the_issuers_is_not_they(ids: tuple[str, ...], said: str) -> None:
    text = f"Statement\n\nRelease Date : 2024-05-20\n\n{said}"
    facts = assign(extract(text, kind="statement")).model_copy(update={"article": "a-2024"})
    library, _ = load_library(RECORD)
    give = Issuers(ids, facts, library.naming).give
    found, _ = curate(facts, (), text, give)
    (claim,) = (fact for fact in found if fact.kind == "claim")
    assert (claim.holder_ids, len(claim.record.holders)) == ((), 1)


@pytest.mark.parametrize(
    ("people", "said", "theirs"),
    [
        ("President Jan Novak of Russia and President Li Ming of China", "President Li and President Novak", True),
        ("President Jan Novak of Russia and President Li Ming of China", "Li Ming and Jan Novak", True),
        # people of the register, and those who lead nothing, or share their surname
        ("President Vladimir Putin of Russia and President Xi Jinping of China", "President Xi and President Putin", True),
        ("Economist Jan Novak of Russia and Professor Li Ming of China", "Li Ming and Jan Novak", False),
        ("King Tom Novak of Norway, President Jan Novak of Russia and President Li Ming of China", "King Novak and Li Ming", False),
    ],
)  # fmt: skip
def test_leaders_speak_for_their_states(people: str, said: str, theirs: bool) -> None:
    text = (
        f"Statement\n\nRelease Date : 2024-05-20\n\n{people} met. {said} said that trade is free."
    )
    facts = assign(extract(text, kind="statement")).model_copy(update={"article": "a-2024"})
    library, _ = load_library(RECORD)
    give = Issuers(("china", "russia"), facts, library.naming).give
    found, _ = curate(facts, (), text, give)
    claim = next(f for f in found if f.kind == "claim" and "free" in f.record.quote.exact)
    assert (claim.holder_ids == ("china", "russia")) is theirs


@pytest.mark.parametrize(
    ("said", "actors"),
    [
        ("On 5 May 2023 we opened the port of Oslo.", ("china", "russia")),
        ("Our leaders met on 5 May 2023.", ("china", "russia")),
        ("On 5 May 2023 the United States joined us.", ("china", "russia", "us")),
        ("The leaders met on 5 May 2023.", ("china", "russia")),
        ("On 5 May 2023 the port of Oslo was opened.", ()),
    ],
)
def test_an_event_of_ours_is_of_the_issuers(said: str, actors: tuple[str, ...]) -> None:
    text = f"Statement\n\nRelease Date : 2024-05-20\n\n{said}"
    facts = assign(extract(text, kind="statement")).model_copy(update={"article": "a-2024"})
    naming = load_library(RECORD)[0].naming
    give = Issuers(("china", "russia"), facts, naming).give
    found, _ = curate(facts, (), text, give)
    (event,) = (fact for fact in naming.resolve(found) if fact.kind == "event")
    assert event.actors == actors


def test_who_is_given_to_all_is_theirs_when_added_too() -> None:
    text = "Statement\n\nRelease Date : 2024-05-20\n\nBoth sides met, and trade is free."
    facts = assign(extract(text, kind="statement")).model_copy(update={"article": "a-2024"})
    give = Issuers(("china", "russia"), facts, load_library(RECORD)[0].naming).give
    place = {"block": 3, "exact": "trade is free"}
    add = {"op": "add", "id": "a-2024-x1", "kind": "claim", "words": place, "why": "missed"}
    for holders in ("author", {"block": 3, "exact": "Both sides"}):
        curated = Curated.model_validate([{**add, "holders": holders}])
        found, refused = curate(facts, curated.root, text, give)
        assert refused == []
        assert next(f for f in found if f.label == "x1").holder_ids == ("china", "russia")


def test_a_section_that_begins_where_it_did_keeps_its_words() -> None:
    before = BEFORE["n3"].record
    last = before.blocks[1] if before.blocks[0] == before.blocks[1] else before.blocks[1] - 1
    to = [before.blocks[0], last]
    fact = applied(op="set", label="n3", field="blocks", to=to)["n3"]
    assert (fact.record.quote, fact.record.blocks) == (before.quote, tuple(to))


def test_the_blocks_of_a_section() -> None:
    out, problems = apply(
        {"op": "drop", "id": "tzou-2024-n5"},
        {"op": "set", "id": "tzou-2024-n4", "field": "blocks", "to": [14, 14]},
        {"op": "set", "id": "tzou-2024-n3", "field": "blocks", "to": [12, 13]},
    )
    assert problems == []
    assert (out["n3"].record.blocks, out["n4"].record.blocks) == ((12, 13), (14, 14))
    assert words(out["n4"]).startswith("The reason for the subtle change")  # known by its opening


def test_a_split_section_is_divided_between_blocks() -> None:
    before = BEFORE["n2"].record
    first, last = before.blocks
    assert last > first + 1
    opening = blocks(TEXT)[first].text[:40]  # of the second block
    into = {"tzou-2024-n2": before.quote.exact, "tzou-2024-x1": opening}
    out = applied(op="split", label="n2", into=into)
    assert out["n2"].record == before.model_copy(update={"blocks": (first, first)})
    assert out["x1"].record.blocks == (first + 1, last)
    assert words(out["x1"]).startswith(opening)
    # what opened the whole opens its first part alone
    assert (out["x1"].record.joint, out["x1"].record.role) == (None, "other")


def test_a_split_clause_keeps_its_id_and_gives_another() -> None:
    into = {
        "tzou-2024-2a": "deepen mutual trust",
        "tzou-2024-x1": "cooperation in military affairs",
    }
    out = applied(op="split", label="2a", into=into)
    assert (words(out["2a"]), words(out["x1"])) == tuple(into.values())
    assert out["x1"].parent == out["2a"].parent == "tzou-2024-2"
    assert out["x1"].kind == "clause"


def split_claim(said: str, *parts: str, issuers: str = "") -> tuple[list[Claim], list[Claim]]:
    """Return the claims of a commentary, or of a statement by issuers, before and after a split."""
    title = f"Joint Statement by {issuers}" if issuers else "A title"
    text = f"{title}\n\nRelease Date : 2024-05-20\n\n{said}"
    read = extract(text, kind="statement" if issuers else "commentary")
    facts = assign(read).model_copy(update={"article": "a-2024"})
    into = dict(zip(("a-2024-c1", "a-2024-x1"), parts, strict=True))
    split = Split.model_validate({"op": "split", "id": "a-2024-c1", "into": into, "why": "two"})
    found, refused = curate(facts, (split,), text)
    assert not refused
    return [*facts.claims], [fact.record for fact in found if isinstance(fact.record, Claim)]


@pytest.mark.parametrize(
    ("said", "parts", "issuers", "whole", "stances"),
    [
        # each part says what is done in it
        (
            "We welcome the pact; we will open our ports.",
            ("We welcome the pact", "we will open our ports"),
            "Norway and Laos",
            "commitment",
            ["assertion", "commitment"],
        ),
        # the words that make it a demand stand in the first
        (
            "A board recommended a new port when Lund was poor.",
            ("A board recommended a new port", "Lund was poor"),
            "",
            "demand",
            ["demand", "assertion"],
        ),
        # what parties support is no imperative
        (
            "We welcome the pact and support a union of its ports.",
            ("We welcome the pact", "support a union of its ports"),
            "Norway and Laos",
            "assertion",
            ["assertion", "assertion"],
        ),
    ],
)
def test_the_parts_of_a_split_claim_have_a_stance_each(
    said: str, parts: tuple[str, str], issuers: str, whole: str, stances: list[str]
) -> None:
    before, after = split_claim(said, *parts, issuers=issuers)
    assert [claim.stance for claim in before] == [whole]
    assert [part.stance for part in after] == stances


def test_words_that_give_a_claim_to_somebody_stay_with_their_part() -> None:
    said = "Novak said that the pact is dead, and trade is poor in all of Corva."
    _, parts = split_claim(said, "the pact is dead", "trade is poor in all of Corva")
    assert [part.attribution is None for part in parts] == [False, True]
    assert [part.stance for part in parts] == ["reported", "reported"]


def test_the_clauses_of_a_split_point_go_with_their_words() -> None:
    point = words(BEFORE["3"])
    cut = point.index("they condemn")
    into = {"tzou-2024-3": point[:cut].strip(), "tzou-2024-x1": point[cut:]}
    out = applied(op="split", label="3", into=into)
    parents = {label: out[label].parent for label in ("3a", "3b", "3c", "3d")}
    assert parents == {
        "3a": "tzou-2024-3",
        "3b": "tzou-2024-x1",
        "3c": "tzou-2024-x1",
        "3d": "tzou-2024-x1",
    }
    # the operation names the points alone
    seen = {label for label, fact in out.items() if fact.looked_at}
    assert seen == {"3", "x1"}


def test_a_part_has_no_heading_and_no_finding_of_the_whole() -> None:
    into = {"tzou-2024-c9": "it is in its fundamental interest", "tzou-2024-x1": "to develop"}
    out, problems = apply(
        {"op": "change", "id": "tzou-2024-c9", "field": "title", "from": None, "to": "Heading"},
        {"op": "split", "id": "tzou-2024-c9", "into": into},
    )
    assert problems == []
    assert (out["c9"].title, out["x1"].title) == ("Heading", None)


def test_merged_clauses_have_all_words_between_them() -> None:
    out, problems = apply({"op": "merge", "ids": ["tzou-2024-2c", "tzou-2024-2b"]})
    assert problems == []
    assert "2b" not in out
    assert words(out["2c"]).startswith("expand the scale")
    assert words(out["2c"]).endswith("air cruises")


def test_drop_several_and_a_whole_block() -> None:
    out, problems = apply({"op": "drop", "ids": ["tzou-2024-c1", "tzou-2024-3"]})
    assert problems == []
    assert BEFORE.keys() - out.keys() == {"c1", "3", "3a", "3b", "3c", "3d"}
    out, problems = apply({"op": "drop", "block": 15})
    assert problems == []
    # The section stays; the event that block 5 tells of too keeps its words there.
    assert BEFORE.keys() - out.keys() == {f"c{n}" for n in range(20, 26)}
    assert [q.block for q in BEFORE["e6"].quotes] == [5, 15]
    assert [q.block for q in out["e6"].quotes] == [5]


def test_a_statement_stays_while_it_has_points() -> None:
    out, _ = apply({"op": "drop", "block": 6})
    assert {"s1", "1", "n1"} <= out.keys()
    assert "e10" not in out
    out, _ = apply(*({"op": "drop", "block": block} for block in (7, 8, 9, 10, 11, 6)))
    assert not {"s1", "1", "1a"} & out.keys()


@pytest.mark.parametrize(
    ("operation", "message"),
    [
        (
            {"op": "set", "id": "tzou-2024-e1", "field": "holders", "to": "author"},
            "facts of its kind have no such field; content/README.md lists",
        ),
        (
            {"op": "set", "id": "tzou-2024-c9", "field": "parties", "to": "china"},
            "tzou-2024-c9: parties: facts of its kind have no such field; content/README.md lists",
        ),
        (
            {"op": "set", "id": "tzou-2024-c9", "field": "blocks", "to": [2, 3]},
            "blocks: facts of its kind have",
        ),
        (
            {"op": "set", "id": "tzou-2024-c9", "field": "holders", "to": ["author", "china"]},
            "not how holders are given; give ids of actors, words of the text, or author or unclear alone",
        ),
        ({"op": "set", "id": "tzou-2024-c9", "field": "holders", "to": []}, "holders are given"),
        ({"op": "set", "id": "tzou-2024-c9", "field": "words", "to": "china"}, "words are given"),
        (
            {
                "op": "set",
                "id": "tzou-2024-c9",
                "field": "words",
                "to": {"block": 13, "exact": "on the 17th"},
            },
            "the words stand 0 times in block 13; give words that stand there once",
        ),
        (
            {"op": "set", "id": "tzou-2024-n3", "field": "blocks", "to": [13, 12]},
            "not how blocks are given; give the first and the last, counted from 1",
        ),
        ({"op": "set", "id": "tzou-2024-n3", "field": "blocks", "to": 12}, "blocks are given"),
        ({"op": "set", "id": "tzou-2024-n3", "field": "blocks", "to": [12, 99]}, "blocks are"),
        # two sections would print the same block twice
        (
            {"op": "set", "id": "tzou-2024-n3", "field": "blocks", "to": [12, 13]},
            "tzou-2024-n3 would overlap tzou-2024-n4; put a line above that sets the blocks of",
        ),
        (
            {
                "op": "split",
                "id": "tzou-2024-e1",
                "into": {"tzou-2024-e1": "a", "tzou-2024-x1": "b"},
            },
            "event tzou-2024-e1 cannot be split; only points, clauses, claims and sections can",
        ),
        # a released id would be gone
        (
            {
                "op": "split",
                "id": "tzou-2024-2a",
                "into": {"tzou-2024-x1": "a", "tzou-2024-x2": "b"},
            },
            "tzou-2024-2a itself is missing in into; give it to one of the parts",
        ),
        # the machine may give the next letter to another clause one day
        (
            {
                "op": "split",
                "id": "tzou-2024-2a",
                "into": {"tzou-2024-2a": "deepen mutual trust", "tzou-2024-2f": "cooperation"},
            },
            "tzou-2024-2f is no id for an added fact; use tzou-2024-x1, -x2 ...",
        ),
        # a block is in one section
        (
            {
                "op": "split",
                "id": "tzou-2024-n2",
                "into": {
                    "tzou-2024-n2": "go beyond the mode",
                    "tzou-2024-x1": "they have a nature",
                },
            },
            "tzou-2024-n2: its parts begin in block 7; give words of block 7 and of another",
        ),
        # words of the block, but not of the fact
        (
            {
                "op": "split",
                "id": "tzou-2024-2a",
                "into": {"tzou-2024-2a": "deepen mutual trust", "tzou-2024-x1": "joint training"},
            },
            "the words stand 0 times in tzou-2024-2a; give words that stand there once",
        ),
        (
            {
                "op": "split",
                "id": "tzou-2024-3",
                "into": {"tzou-2024-3": "the two sides", "tzou-2024-x1": "they condemn"},
            },
            "tzou-2024-3a stands in none of the parts; make one longer, or drop it first",
        ),
        (
            {"op": "merge", "id": "x", "ids": ["tzou-2024-2a", "tzou-2024-3a"]},
            "tzou-2024-2a, tzou-2024-3a cannot be merged; take claims, points of a statement or",
        ),
        ({"op": "merge", "id": "x", "ids": ["tzou-2024-2a", "tzou-2024-2a"]}, "cannot be merged"),
        ({"op": "merge", "id": "x", "ids": ["tzou-2024-e1", "tzou-2024-e2"]}, "cannot be merged"),
        # nothing is dropped where one id is wrong
        ({"op": "drop", "id": "x", "ids": ["tzou-2024-c1", "tzou-2024-c99"]}, "there is no fact"),
        ({"op": "drop", "id": "x", "block": 99}, "no fact stands in block 99; give another block"),
    ],
)
def test_what_cannot_be_set_split_or_merged(operation: dict[str, Any], message: str) -> None:
    if operation["id"] == "x":
        del operation["id"]
    out, refused = apply(operation)
    assert [message in told and "\n" not in told for _, told in refused] == [True]
    assert out == BEFORE


@pytest.mark.parametrize(
    "operation",
    [
        {"op": "drop"},
        {"op": "drop", "id": "tzou-2024-c1", "block": 3},
        {"op": "merge", "ids": ["tzou-2024-c1"]},
        {"op": "split", "id": "tzou-2024-c1", "into": {"tzou-2024-c1": "a"}},
        {"op": "set", "id": "tzou-2024-c1", "field": "holders", "to": [{"block": 3}]},
        {"op": "set", "id": "tzou-2024-c1", "field": "holders", "to": "The Author"},
    ],
)
def test_shapes_that_say_nothing_are_refused_with_one_message(operation: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as found:
        Curated.model_validate([{"why": "test", **operation}])
    assert found.value.error_count() == 1


def loaded(tmp_path: Path, *lines: str):
    """Return the library of the record with lines added to curated.yml, and all its problems."""
    content = tmp_path / "content"
    shutil.copytree(RECORD, content)
    with (content / "articles/tzou-2024/curated.yml").open("a", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in lines)
    library, problems = load_library(content)
    return library, problems or check(library, True, date.max)


def test_holders_without_words_are_actors_of_the_claim(tmp_path: Path) -> None:
    line = "- {op: set, id: tzou-2024-c23, field: holders, to: [xi-jinping], why: test}"
    library, problems = loaded(tmp_path, line)
    assert problems == []
    claim = library.facts["tzou-2024-c23"]
    assert claim.actors == ("xi-jinping", "china")
    assert library.name_holders(claim) == ["Xi Jinping"]


def test_a_list_of_one_needs_no_brackets(tmp_path: Path) -> None:
    place = "{block: 14, exact: US Treasury Secretary Janet Yellen}"
    add = (
        f"- {{op: add, id: tzou-2024-x1, kind: claim, words: {place}, holders: {place}, why: test}}"
    )
    tag = "- {op: tag, id: tzou-2024-x1, actors: china, why: test}"
    library, problems = loaded(
        tmp_path, f"{add}\n{tag}\n- {{op: drop, ids: tzou-2024-c9, why: test}}"
    )
    assert problems == []
    added = library.facts["tzou-2024-x1"]
    assert len(added.record.holders) == 1 and added.actors == ("china",)
    assert "tzou-2024-c9" not in library.facts


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (
            "- {op: set, id: tzou-2024-c9, field: holders, to: prussia, why: test}",
            "prussia is no actor; take an id from actors.yml, or words:",
        ),
        (
            "- {op: tag, id: tzou-2024-3, actors: [prussia], why: test}",
            "unknown actor prussia; did you mean russia?",
        ),
        # an operation is named by its line alone
        ("- {op: drop, id: 'A B', why: test}", "id: "),
        ("- {op: drop, why: test}", "drop what? give id or ids or block, one of them"),
        (
            "- {op: tie, id: tzou-2024-c9, why: test}",
            "unknown op; write one of 'change', 'link', 'add', 'set',",
        ),
    ],
)
def test_wrong_lines_are_told_at_their_line(tmp_path: Path, line: str, message: str) -> None:
    _, problems = loaded(tmp_path, line)
    last = len((RECORD / "articles/tzou-2024/curated.yml").read_text("utf-8").splitlines()) + 1
    assert [(p.line, message in p.message) for p in problems] == [(last, True)]


def test_a_figure_is_of_those_whom_the_claim_around_it_names(tmp_path: Path) -> None:
    library, _ = loaded(tmp_path)
    assert library.facts["tzou-2024-f1"].actors == ("china", "russia")
    assert "trade" in library.facts["tzou-2024-f1"].topics


def test_an_event_without_a_topic_is_of_what_the_claim_around_it_is(tmp_path: Path) -> None:
    library, _ = loaded(tmp_path)
    said = "We welcome the opening of a mill in Lund on 5 May 2024 as a boost for trade."
    text = f"Joint Statement by Norway and Laos\n\nRelease Date : 2024-05-20\n\n{said}"
    facts = assign(extract(text, kind="statement")).model_copy(update={"article": "a-2024"})
    found, _ = curate(facts, (), text)
    (event,) = (f for f in library.naming.resolve(tuple(found)) if f.kind == "event")
    assert "trade" not in library.naming.topics_in(event.quotes[0].exact)
    assert "trade" in event.topics


def test_names_are_found_across_characters_that_nobody_sees(tmp_path: Path) -> None:
    library, _ = loaded(tmp_path)
    assert library.naming.actors_in("Xi Jin\u200bping met \u202ePutin\u202c") == (
        "xi-jinping",
        "vladimir-putin",
    )
    assert library.naming.topics_in("sanc\u00adtioning banks") == ("finance", "sanctions")


def test_the_lines_of_the_guide_are_operations_of_every_kind() -> None:
    guide = (ROOT / "content" / "README.md").read_text(encoding="utf-8")
    lines = guide.split("## How to correct")[1].split("```yaml\n")[1].split("```")[0]
    operations = validate(*parse(lines, Path("README.md")), Path("README.md"), Curated).root
    kinds = get_args(get_args(Operation)[0])
    assert {type(operation) for operation in operations} == {*kinds}
