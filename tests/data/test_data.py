"""The downloads: the same ids in every form, and every file read by somebody else's parser."""

import csv
import io
import json
import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any

import bibtexparser
import duckdb
import icalendar
import pytest
import rispy
from frictionless import Package, system
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from conftest import RECORD, edited, release, toy_content
from facts.base.files import write
from facts.data.article_rows import ClaimRow, FigureRow, make_fact_row
from facts.data.exports import as_csv, as_json, as_sqlite, format_cell, list_downloads
from facts.data.publication import Publication
from facts.data.record_rows import EventRow, list_register_rows
from facts.data.rows import list_kinds
from facts.data.tables import TABLES, make_tables
from facts.data.works import Citer
from facts.library.library import Library
from facts.library.loading import load_library
from facts.model.article_facts import Claim
from facts.release.checks import check

LIBRARY, _ = load_library(RECORD)
ROWS = make_tables(LIBRARY)
PUBLICATION = Publication("https://record.example/", "2026-11-25")


def made(library: Library) -> dict[str, str | bytes]:
    """Return the content of every file below data/v1/ by its name there."""
    citer = Citer(library, PUBLICATION, {})
    of_articles = map(citer.list_article_works, library.articles.values())
    works = [*citer.list_record_works(), *chain.from_iterable(of_articles)]
    tables = make_tables(library)
    downloads = list_downloads(tables, works, PUBLICATION)
    return {name: make() for _, _, files in downloads for name, make in files.items()}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with all files of the record."""
    folder = tmp_path_factory.mktemp("data")
    for name, content in made(LIBRARY).items():
        write(folder / name, content)
    return folder


def data(folder: Path, name: str) -> str:
    return (folder / name).read_text(encoding="utf-8")


def table(folder: Path, name: str) -> list[dict[str, Any]]:
    return json.loads(data(folder, f"{name}.json"))


@pytest.mark.parametrize("name", TABLES)
def test_json_csv_and_sqlite_hold_the_same(folder: Path, name: str) -> None:
    found = table(folder, name)
    text = (folder / f"{name}.csv").read_bytes().decode("utf-8-sig")
    listed = list(csv.DictReader(io.StringIO(text)))
    with closing(sqlite3.connect(folder / "record.sqlite")) as base:
        stored = {row[0] for row in base.execute(f"SELECT id FROM {name}")}
        ids = [row["id"] for row in found]
        assert (
            ids == [row["id"] for row in listed]
            and set(ids) == stored
            and len(ids) == len(set(ids)) > 0
        )
        assert all(row["attribution"] for row in found) and all(
            row["attribution"] for row in listed
        )
        assert list(listed[0]) == list(found[0]) == list(TABLES[name].model_fields)


@pytest.mark.parametrize("name", TABLES)
def test_json_fits_its_schema(folder: Path, name: str) -> None:
    schema = json.loads(data(folder, f"schema/{name}.json"))
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(table(folder, name))


def test_every_id_of_the_record_is_in_the_data(folder: Path) -> None:
    found = {row["id"] for name in TABLES for row in table(folder, name)}
    assert {
        *LIBRARY.facts,
        *LIBRARY.articles,
        *LIBRARY.background,
        *LIBRARY.actors,
        *LIBRARY.documents,
        *LIBRARY.document_points,
        *LIBRARY.formulas,
        *LIBRARY.topics,
    } <= found


def test_the_data_package_is_valid(folder: Path) -> None:
    with system.use_context(trusted=True):
        report = Package(str(folder / "datapackage.json")).validate()
    assert report.valid, report.flatten(["fieldName", "rowNumber", "message"])[:5]


def test_the_database_is_whole(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "record.sqlite")) as base:
        assert base.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert base.execute("PRAGMA foreign_key_check").fetchall() == []
        tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'"
        names = [name for (name,) in base.execute(tables).fetchall()]
        keys = [k for n in names for k in base.execute(f"PRAGMA foreign_key_list({n})").fetchall()]
        assert len(keys) > 60
        assert ("tzou-2024-3",) in base.execute(
            "SELECT id FROM search WHERE search MATCH 'sovereign'"
        ).fetchall()


def test_equal_content_gives_equal_bytes() -> None:
    assert as_sqlite(ROWS) == as_sqlite(make_tables(load_library(RECORD)[0]))


def test_the_calendar_holds_what_has_days(folder: Path) -> None:
    cal = icalendar.Calendar.from_ical(data(folder, "events.ics"))
    found = {str(e["uid"]).partition("@")[0]: e for e in cal.walk("VEVENT")}
    day = re.compile(r"\d{4}-\d\d-\d\d(/\d{4}-\d\d-\d\d)?")
    events = LIBRARY.timeline_events
    expected = {event.id for event in events if event.edtf and day.fullmatch(event.edtf)}
    assert set(found) == expected and len(expected) > 20
    event = found["1949-mao-first-visit"]
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (
        date(1949, 12, 16),
        date(1950, 2, 18),
    )
    assert "EDTF: 1949-12-16/1950-02-17" in event["description"]


def test_duckdb_reads_what_analysts_load(folder: Path) -> None:
    base = duckdb.connect()
    for name in TABLES:
        expected = len(table(folder, name))
        for file in (f"read_csv('{folder}/{name}.csv')", f"read_json('{folder}/{name}.json')"):
            assert base.execute(f"SELECT count(*) FROM {file}").fetchall() == [(expected,)]
    assert base.execute(
        f"SELECT value FROM read_csv('{folder}/trade.csv') WHERE year = 2023"
    ).fetchall() == [(240.11,)]


def test_a_verdict_and_what_came_of_a_forecast_are_columns(folder: Path) -> None:
    rows = {row["id"]: row for row in json.loads(data(folder, "claims.json"))}
    assert rows["tzou-2024-c17"]["verdict"] == "differs"
    assert rows["tzou-2024-c1"]["verdict"] is None
    claim = replace(LIBRARY.facts["tzou-2024-c1"], later_events=("2024-harbin-expo",))
    assert make_fact_row(LIBRARY, claim).model_dump()["later_events"] == ("2024-harbin-expo",)


def test_a_year_of_trade_says_who_counts_it(folder: Path) -> None:
    rows = {row["year"]: row for row in json.loads(data(folder, "trade.json"))}
    assert rows[2023]["address"] == "figures/#y2023"
    assert rows[2023]["attribution"] == "Chinese customs, as reported"
    years = [year.model_copy(update={"series": "derived"}) for year in LIBRARY.trade.years]
    library = replace(LIBRARY, trade=LIBRARY.trade.model_copy(update={"years": tuple(years)}))
    told = {row.attribution for row in list_register_rows(library) if row.kind == "trade"}
    assert told == {"the editors of the record, reckoned from printed values"}


def test_bibliographies_are_read(folder: Path) -> None:
    library = bibtexparser.parse_file(str(folder / "bibliography.bib"))
    assert not library.failed_blocks
    keys = [e.key for e in library.entries]
    items = json.loads(data(folder, "bibliography.json"))
    entries = rispy.loads(data(folder, "bibliography.ris"))
    assert keys == [i["id"] for i in items] == [e["id"] for e in entries]
    assert {"tzou-2024", "2024-05-16", "tzou-2024-3", "formula-beyond-alliance"} <= {*keys}
    assert len(keys) == 1 + len(LIBRARY.documents) + 5 + len(LIBRARY.formulas)


def test_every_column_has_a_meaning_and_names_its_table(folder: Path) -> None:
    assert all(f.description for model in TABLES.values() for f in model.model_fields.values())
    with closing(sqlite3.connect(folder / "record.sqlite")) as base:

        def told(table: str, column: str) -> str | None:
            keys = base.execute(f"PRAGMA foreign_key_list({table})").fetchall()
            return next((key[2] for key in keys if key[3] == column), None)

        found = [
            told("points", "document"),
            told("points", "part_of"),
            told("comparisons_against", "value"),
            told("events_topics", "value"),
            told("formula_steps", "formula"),
            told("sources", "supports"),
        ]
        assert found == ["documents", "points", "document_points", "topics", "formulas", None]
        kinds = list_kinds(TABLES["figures"])
        found = [kinds[name] for name in ("value", "approximate", "block", "unit", "actors")]
        assert found == [float, bool, int, str, tuple]


def test_a_removed_column_fails_the_check(tmp_path: Path) -> None:
    content = toy_content(tmp_path)
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    edited(content, "2024.06.1", '"stance",', '"stance", "mood",')
    library, problems = load_library(content)
    found = [p.message for p in [*problems, *check(library, True, date.max)]]
    assert found == ["column mood of claims was released in data/v1; keep it or begin data/v2"]


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        ("=1+1", "'=1+1"), ("+49", "'+49"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"),  # a spreadsheet would run these
        (-5, -5), (None, None), (True, "true"), (("a", "b"), "a | b"), (("=a", "b"), "'=a | b"), ("a=b", "a=b"),
    ],
)  # fmt: skip
def test_cells(value: Any, printed: Any) -> None:
    assert format_cell(value) == printed


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30)
COMMON = {"attribution": WORDS, "address": WORDS, "article": WORDS, "words": WORDS, "title": st.none() | WORDS,
    "finding": st.none() | WORDS, "verdict": st.none() | WORDS, "looked_at": st.booleans(), "block": st.integers(1, 99), "actors": st.just(()), "topics": st.just(())}  # fmt: skip


@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_made_up_rows_come_back_from_every_form(data: st.DataObject) -> None:
    def values(n: int, kind: str) -> dict[str, Any]:
        return {"id": f"x-{n}", "kind": kind} | {k: data.draw(v) for k, v in COMMON.items()}

    number = st.integers(-(10**12), 10**12) | st.just(10**24) | st.floats(-1e12, 1e12)
    claim = ClaimRow(
        **values(1, "claim"),
        later_events=(),
        holders=(data.draw(WORDS),),
        stance="assertion",
        hedges=(),
        given_by=None,
    )
    figure = FigureRow(
        **values(2, "figure"),
        value=data.draw(number),
        high=None,
        unit=None,
        period=None,
        approximate=True,
    )
    assert ClaimRow.model_validate_json(json.dumps(json.loads(as_json([claim]))[0])) == claim
    assert FigureRow.model_validate_json(json.dumps(json.loads(as_json([figure]))[0])) == figure
    (read,) = csv.DictReader(io.StringIO(as_csv(ClaimRow, [claim]).removeprefix("\ufeff")))
    assert read["words"] in (claim.words, f"'{claim.words}")
    tables = {name: [] for name in TABLES} | {"claims": [claim], "figures": [figure]}
    with closing(sqlite3.connect(":memory:")) as base:
        base.deserialize(as_sqlite(tables))
        assert base.execute("SELECT words FROM claims").fetchall() == [(claim.words,)]
        assert base.execute("SELECT value FROM figures").fetchall() == [(float(figure.value),)]
        assert base.execute("SELECT value FROM claims_holders").fetchall() == [(claim.holders[0],)]


def test_what_sources_say_against_an_event_is_in_its_row() -> None:
    told = {row.id: row for row in ROWS["events"] if isinstance(row, EventRow)}
    assert told["tzou-2024-e7"].verdict == "close" and told["tzou-2024-e7"].finding
    assert {row.larger_event for row in told.values()} - {None} <= {*told}


def test_a_claim_of_nobody_known_is_never_the_author_s() -> None:
    """An empty list of holders says that the claim is the author's own."""
    for row in ROWS["claims"]:
        assert isinstance(row, ClaimRow)
        record = LIBRARY.facts[row.id].record
        assert isinstance(record, Claim)
        assert (row.holders == ("unclear",)) is record.unclear


def test_one_changed_fact_changes_only_its_files(tmp_path: Path) -> None:
    content = toy_content(tmp_path)
    before = made(load_library(content)[0])
    curated = content / "articles/tzou-2024/curated.yml"
    change = "- {op: change, id: tzou-2024-c1, field: stance, from: evaluation, to: assertion, why: test}\n"
    curated.write_text(curated.read_text(encoding="utf-8") + change, encoding="utf-8")
    after = made(load_library(content)[0])
    different = {name for name in before if before[name] != after[name]}
    assert different == {"claims.json", "claims.csv", "record.sqlite"}


def test_every_outside_source_stands_with_what_it_supports() -> None:
    kinds: dict[str, list[str]] = {}
    for row in ROWS["sources"]:
        kinds.setdefault(row.supports, []).append(row.source_kind)
    for id_ in (
        "2024-05-16",
        "2024-05-16-p7",
        "2001-good-neighbour-treaty",
        "vladimir-putin",
        "trade-2019",
        "tzou-2024-3a",
        "tzou-2024-e7",
    ):
        assert kinds[id_], id_
    assert "tzou-2024-4" not in kinds  # nothing was read for it
    listed = kinds["2024-05-16"]
    assert listed == sorted(
        listed, key=["official", "agency", "press", "reference", "repost"].index
    )
