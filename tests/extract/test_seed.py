"""The seed article against its gold: how much the rules find, and nothing beyond it."""

from typing import Any

import pytest
import yaml

import gold
from conftest import ROOT, SEED
from facts.extract import extract
from facts.model.article_facts import Facts

GOLDEN = ROOT / "tests" / "golden"
TEXT = (SEED / "source.txt").read_text(encoding="utf-8")
CHECKED: dict[str, Any] = yaml.safe_load(
    (GOLDEN / "tzou-2024.gold.yml").read_text(encoding="utf-8")
)
SPANS: dict[str, Any] = yaml.safe_load((GOLDEN / "tzou-2024.spans.yml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def facts() -> Facts:
    return extract(TEXT)


def test_events(facts: Facts) -> None:
    pairs, missed, extra = gold.pair(CHECKED["events"], list(facts.events), TEXT, gold.event_agrees)
    assert len(pairs) >= 20
    assert [g["id"] for g in missed] == [
        "russo-ukrainian-war"
    ]  # found, but not with its second quote
    assert [e.quotes[0].exact for e in extra] == ["the Russo-Ukrainian War"]


def test_claims(facts: Facts) -> None:
    pairs, _, extra = gold.pair(CHECKED["claims"], list(facts.claims), TEXT, gold.claim_agrees)
    assert len(pairs) == 35
    assert extra == []


def test_points_and_clauses(facts: Facts) -> None:
    (statement,) = facts.statements
    assert statement.edtf == "2024-05-16"
    assert (
        statement.lead and statement.lead.exact == "the key points of which include the following:"
    )
    points = CHECKED["joint_statement"]["points"]
    assert [p.quote.exact for p in statement.points] == [p["span"]["quote"] for p in points]
    wanted = {(c["span"]["start"], c["span"]["end"]) for p in points for c in p["clauses"]}
    bare = {(c.quote.start, c.quote.end) for p in statement.points for c in p.clauses}
    headed = {(c.head.start, c.quote.end) for p in statement.points for c in p.clauses if c.head}
    assert len(wanted) == len(bare) == 18
    assert wanted <= bare | headed
    for point in statement.points:
        for clause in point.clauses:  # a head that is shared stands outside every clause
            assert clause.head is None or clause.head.end <= clause.quote.start


def test_demands(facts: Facts) -> None:
    demands = [c for c in facts.claims if c.stance == "demand" and c.quote.block == 12]
    assert [[h.exact for h in c.holders] for c in demands] == [["Russia"]] * 3


def test_dates_are_the_five_and_no_other() -> None:
    from datetime import date

    from facts.reading.dates import find_dates

    found = [(d.start, d.end, d.edtf) for d in find_dates(TEXT, date(2024, 5, 17)) if d.start > 205]
    assert found == [(*d["span"], d["edtf"]) for d in SPANS["dates"]]


def test_both_evenings_and_the_announced_trip(facts: Facts) -> None:
    by_words = {e.quotes[0].exact: e for e in facts.events}
    evening = next(e for words, e in by_words.items() if words.startswith("in the evening"))
    assert (evening.edtf, evening.basis) == ("2024-05-16", "day-from-context")
    assert [w.exact for w in evening.date_words] == ["in the evening", "May 16"]
    assert "The evening meeting between Xi and Putin" in [q.exact for q in evening.quotes]
    assert by_words["on the 17th, he will travel to Harbin"].status == "announced"


def test_undated_events_stay_undated(facts: Facts) -> None:
    undated = [e.quotes[0].exact for e in facts.events if e.edtf is None]
    assert "the visits of US Treasury Secretary Janet Yellen" in undated
    assert "Russia’s invasion of Ukraine" in undated


def test_figure(facts: Facts) -> None:
    assert [(f.value, f.unit, f.period) for f in facts.figures] == [
        (240_000_000_000, "USD", "2023")
    ]


def test_people(facts: Facts) -> None:
    assert [p.name for p in facts.people] == [p["name"] for p in SPANS["people"]]
    assert facts.people[0].role and facts.people[0].role.exact == "Assistant Professor"
    assert facts.people[2].role is None  # the article never gives Xi a title


def test_source(facts: Facts) -> None:
    source = facts.source
    assert source.title and source.title.exact == CHECKED["source"]["title"]["value"]
    assert source.published and source.published.edtf == "2024-05-17"
    assert source.author and source.author.affiliation
    assert (
        source.author.affiliation.exact
        == "Graduate Institute of Strategic Studies, National Defense University"
    )
    assert source.translator and source.translator.exact == "Chen Cheng-Yi"


def test_sections(facts: Facts) -> None:
    opened = [s.joint.exact for s in facts.sections if s.joint]
    assert opened == [
        "After",
        "However",
        "The reason for",
        "Therefore",
        "More importantly",
        "As such",
    ]


def test_facts_yml_is_what_the_rules_make() -> None:
    from conftest import run

    done = run("scripts/extract.py", "--check", SEED)
    assert (done.returncode, done.stderr) == (0, "")
