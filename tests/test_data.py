"""The downloads: the same ids in every form, every file read by somebody else's parser, and examples that run."""

import csv
import io
import json
import re
import sqlite3
import subprocess
import sys
from datetime import date
from html import unescape
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

from conftest import CONTENT, edited, release, toy_content
from facts.checks import check
from facts.exports import as_csv, as_json, as_sqlite, cell, exports
from facts.loading import load_library
from facts.publication import Publication
from facts.rows import rows
from facts.tables import TABLES, ClaimRow, FigureRow

LIBRARY, _ = load_library(CONTENT)
ROWS = rows(LIBRARY)


def data(site: Path, name: str) -> str:
    return (site / "data/v1" / name).read_text(encoding="utf-8")


def table(site: Path, name: str) -> list[dict[str, Any]]:
    return json.loads(data(site, f"{name}.json"))


@pytest.mark.parametrize("name", TABLES)
def test_json_csv_and_sqlite_hold_the_same(site: Path, name: str) -> None:
    found = table(site, name)
    text = (site / f"data/v1/{name}.csv").read_bytes().decode("utf-8-sig")
    listed = list(csv.DictReader(io.StringIO(text)))
    base = sqlite3.connect(site / "data/v1/record.sqlite")
    stored = {row[0] for row in base.execute(f"SELECT id FROM {name}")}
    ids = [row["id"] for row in found]
    assert ids == [row["id"] for row in listed] and set(ids) == stored and len(ids) == len(set(ids)) > 0
    assert all(row["attribution"] for row in found) and all(row["attribution"] for row in listed)
    assert list(listed[0]) == list(found[0]) == list(TABLES[name].model_fields)


@pytest.mark.parametrize("name", TABLES)
def test_json_fits_its_schema(site: Path, name: str) -> None:
    schema = json.loads(data(site, f"schema/{name}.json"))
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(table(site, name))


def test_every_id_of_the_record_is_in_the_data(site: Path) -> None:
    found = {row["id"] for name in TABLES for row in table(site, name)}
    assert {*LIBRARY.facts, *LIBRARY.articles, *LIBRARY.background, *LIBRARY.actors, *LIBRARY.statements} <= found


def test_the_data_package_is_valid(site: Path) -> None:
    with system.use_context(trusted=True):
        report = Package(str(site / "data/v1/datapackage.json")).validate()
    assert report.valid, report.flatten(["fieldName", "rowNumber", "message"])[:5]


def test_the_database_is_whole(site: Path) -> None:
    base = sqlite3.connect(site / "data/v1/record.sqlite")
    assert base.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert base.execute("PRAGMA foreign_key_check").fetchall() == []
    keys = sum(len(base.execute(f"PRAGMA foreign_key_list({t})").fetchall()) for (t,) in base.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'").fetchall())  # fmt: skip
    assert keys > 20
    assert ("tzou-2024-3",) in base.execute("SELECT id FROM search WHERE search MATCH 'sovereign'").fetchall()


def test_equal_content_gives_equal_bytes() -> None:
    assert as_sqlite(ROWS) == as_sqlite(rows(load_library(CONTENT)[0]))


def test_the_calendar_holds_what_has_days(site: Path) -> None:
    cal = icalendar.Calendar.from_ical(data(site, "events.ics"))
    found = {str(e["uid"]).partition("@")[0]: e for e in cal.walk("VEVENT")}
    day = re.compile(r"\d{4}-\d\d-\d\d(/\d{4}-\d\d-\d\d)?")
    expected = {h.id for h in LIBRARY.happenings if h.edtf and day.fullmatch(h.edtf)}
    assert set(found) == expected and len(expected) > 60
    event = found["1949-mao-first-visit"]
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(1949, 12, 16), date(1950, 2, 18))
    assert "EDTF: 1949-12-16/1950-02-17" in event["description"]


def test_duckdb_reads_what_analysts_load(site: Path) -> None:
    folder = site / "data/v1"
    base = duckdb.connect()
    for name in TABLES:
        expected = len(table(site, name))
        for file in (f"read_csv('{folder}/{name}.csv')", f"read_json('{folder}/{name}.json')"):
            assert base.execute(f"SELECT count(*) FROM {file}").fetchall() == [(expected,)]
    assert base.execute(f"SELECT value FROM read_csv('{folder}/trade.csv') WHERE year = 2023").fetchall() == [(240.1,)]


@pytest.mark.parametrize("folder", ["data/v1", "statements/2024-05-16"])
def test_bibliographies_are_read(site: Path, folder: str) -> None:
    library = bibtexparser.parse_file(str(site / folder / "bibliography.bib"))
    assert not library.failed_blocks
    keys = [e.key for e in library.entries]
    items = json.loads((site / folder / "bibliography.json").read_text(encoding="utf-8"))
    entries = rispy.loads((site / folder / "bibliography.ris").read_text(encoding="utf-8"))
    assert keys == [i["id"] for i in items] == [e["id"] for e in entries]
    assert len(keys) == {"data/v1": 7, "statements/2024-05-16": 6}[folder]


def page(site: Path) -> str:
    return (site / "data/index.html").read_text(encoding="utf-8")


def examples(site: Path, language: str) -> list[str]:
    found = re.findall(rf'<code class="{language}">(.*?)</code>', page(site), re.DOTALL)
    return [unescape(text) for text in found]


def test_the_example_queries_answer(site: Path) -> None:
    base = sqlite3.connect(site / "data/v1/record.sqlite")
    answers = [base.execute(sql).fetchall() for sql in examples(site, "sql")]
    assert len(answers) == 5 and all(answers)
    assert [row[0] for row in answers[0]] == ["tzou-2024-3", "tzou-2024-3a"]
    assert answers[4][-1][2] == 244.8


def test_the_example_program_runs(site: Path) -> None:
    (program,) = examples(site, "python")
    assert len(program.splitlines()) <= 10
    done = subprocess.run([sys.executable, "-c", program], cwd=site / "data/v1", capture_output=True, text=True, check=True)
    assert "tzou-2024-3 differs - Property and sovereign reserves" in done.stdout


def test_the_page_explains_every_column(site: Path) -> None:
    text = unescape(page(site))
    for name, model in TABLES.items():
        assert f'id="{name}"' in text
        for column, field in model.model_fields.items():
            assert column in text and field.description in text


def test_a_removed_column_fails_the_check(tmp_path: Path) -> None:
    content = toy_content(tmp_path)
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    edited(content, "2024.06.1", '"stance",', '"stance", "mood",')
    library, problems = load_library(content)
    found = [p.message for p in [*problems, *check(library)]]
    assert found == ["column mood of claims was released in data/v1; keep it or begin data/v2"]


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        ("=1+1", "'=1+1"), ("+49", "'+49"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"),  # a spreadsheet would run these
        (-5, "-5"), (0.5, "0.5"), (None, ""), (True, "true"), (("a", "b"), "a | b"), (("=a", "b"), "'=a | b"), ("a=b", "a=b"),
    ],
)  # fmt: skip
def test_cells(value: Any, printed: str) -> None:
    assert cell(value) == printed


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30)
COMMON = {"attribution": WORDS, "address": WORDS, "article": WORDS, "words": WORDS, "title": st.none() | WORDS,
    "finding": st.none() | WORDS, "block": st.integers(1, 99), "actors": st.just(()), "topics": st.just(())}  # fmt: skip


@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_made_up_rows_come_back_from_every_form(data: st.DataObject) -> None:
    def values(n: int, kind: str) -> dict[str, Any]:
        return {"id": f"x-{n}", "kind": kind} | {k: data.draw(v) for k, v in COMMON.items()}

    number = st.integers(-(10**12), 10**12) | st.just(10**24) | st.floats(-1e12, 1e12)
    claim = ClaimRow(**values(1, "claim"), holders=(data.draw(WORDS),), stance="assertion", hedges=(), given_by=None)
    figure = FigureRow(**values(2, "figure"), value=data.draw(number), high=None, unit=None, period=None, approximate=True)
    assert ClaimRow.model_validate_json(json.dumps(json.loads(as_json([claim]))[0])) == claim
    assert FigureRow.model_validate_json(json.dumps(json.loads(as_json([figure]))[0])) == figure
    (read,) = csv.DictReader(io.StringIO(as_csv(ClaimRow, [claim]).removeprefix("\ufeff")))
    assert read["words"] in (claim.words, f"'{claim.words}")
    tables = {name: [] for name in TABLES} | {"claims": [claim], "figures": [figure]}
    base = sqlite3.connect(":memory:")
    base.deserialize(as_sqlite(tables))
    assert base.execute("SELECT words FROM claims").fetchall() == [(claim.words,)]
    assert base.execute("SELECT value FROM figures").fetchall() == [(float(figure.value),)]
    assert base.execute("SELECT value FROM claims_holders").fetchall() == [(claim.holders[0],)]


def test_what_sources_say_against_an_event_is_in_its_row() -> None:
    told = {r.id: r for r in ROWS["events"]}
    assert told["tzou-2024-e7"].finding.startswith("differs: ")  # type: ignore[attr-defined]
    assert told["tzou-2024-e7"].larger_event is None or told["tzou-2024-e7"].larger_event in told  # type: ignore[attr-defined]


def test_one_changed_fact_changes_only_its_files(tmp_path: Path) -> None:
    content = toy_content(tmp_path)
    where = Publication("https://record.example/")

    def made() -> dict[str, Any]:
        return dict(exports(rows(load_library(content)[0]), [], where, date(2024, 6, 1)))

    before = made()
    curated = content / "articles/tzou-2024/curated.yml"
    change = "- {op: change, id: tzou-2024-c1, field: stance, from: evaluation, to: assertion, why: test}\n"
    curated.write_text(curated.read_text(encoding="utf-8") + change, encoding="utf-8")
    after = made()
    different = {name.removeprefix("data/v1/") for name in before if before[name] != after[name]}
    assert different == {"claims.json", "claims.csv", "record.sqlite"}
