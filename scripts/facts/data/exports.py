"""The tables as files for machines: JSON, CSV, JSON Schema, data package, SQLite, calendar."""

import csv
import io
import json
import re
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import closing
from datetime import date, timedelta
from functools import partial
from typing import Any

from pydantic_core import to_json

from facts.base.edtf import bounds
from facts.data.citation_files import FORMATS
from facts.data.citations import RECORD, Work
from facts.data.publication import Publication
from facts.data.record_rows import EventRow
from facts.data.rows import TableRow, list_kinds
from facts.data.tables import TABLES, Tables
from facts.model.references import reference_fields

FOLDER = "data/v1"
WORKS = "works"  # what the bibliography is made of, beside the tables
File = tuple[str, str | bytes]  # path and content
Files = Mapping[str, Callable[[], str | bytes]]  # what makes each, by its path below data/v1/
# A day, or a closed range of days, in EDTF.
DAY_OR_DAYS = re.compile(r"\d{4}-\d\d-\d\d[?~%]?(/\d{4}-\d\d-\d\d[?~%]?)?")
LICENCE = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Attribution 4.0",
    "path": "https://creativecommons.org/licenses/by/4.0/",
}
# What a spreadsheet would run (OWASP, CSV injection).
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
PACKAGE_TYPES = {int: "integer", float: "number", bool: "boolean"}
# Columns in which the full text of the database finds words.
TITLE_COLUMNS = ("title", "name")
TEXT_COLUMNS = "words gloss what summary finding".split()
# Tables of the registers that the marks of the model name.
TABLE_NAMES = {"background": "events", "facts": "points"}
SQL_TYPES = {int: "INTEGER", float: "REAL", bool: "INTEGER"}


def format_cell(value: Any) -> Any:
    """Return a value for CSV: lists joined with ` | `, and nothing that a spreadsheet would run."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        value = " | ".join(value)
    if isinstance(value, str) and value.startswith(FORMULA_SIGNS):
        return f"'{value}"
    return value


def as_csv(model: type[TableRow], rows: list[TableRow]) -> str:
    """Return a table as CSV with a byte-order mark, so that spreadsheets read it as UTF-8."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(model.model_fields)
    writer.writerows(map(format_cell, vars(row).values()) for row in rows)
    return "\ufeff" + out.getvalue()


def as_json(rows: Iterable[object]) -> bytes:
    """Return a table as a JSON list in UTF-8, one row a line."""
    return b"[\n" + b",\n".join(map(to_json, rows)) + b"\n]\n"


def _dump(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def as_schema(name: str, model: type[TableRow]) -> str:
    """Return the JSON Schema of a table."""
    items = model.model_json_schema(mode="serialization")
    return _dump({"type": "array", "title": name, "items": items})


def as_data_package(publication: Publication) -> str:
    """Return datapackage.json (Frictionless Data Package 1) for the CSV files."""
    resources = []
    for name, model in TABLES.items():
        fields = [
            {
                "name": column,
                "type": PACKAGE_TYPES.get(kind, "string"),
                "description": model.model_fields[column].description,
            }
            for column, kind in list_kinds(model).items()
        ]
        resources.append(
            {
                "name": name.replace("_", "-"),
                "path": f"{name}.csv",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8-sig",
                "profile": "tabular-data-resource",
                "description": model.__doc__,
                "schema": {"fields": fields, "primaryKey": "id", "missingValues": [""]},
            }
        )
    return _dump(
        {
            "profile": "tabular-data-package",
            "name": "china-russia-record",
            "title": RECORD,
            "version": publication.release or "unreleased",
            "homepage": publication.site_url,
            "licenses": [LICENCE],
            "resources": resources,
        }
    )


def _create(name: str, model: type[TableRow]) -> Iterator[str]:
    """Yield the statements that make a table and one for each of its lists."""
    lines = []
    marks = reference_fields(model)
    for column, kind in list_kinds(model).items():
        key = " PRIMARY KEY" if column == "id" else ""
        if column in marks:
            register = marks[column].register
            key = f" REFERENCES {TABLE_NAMES.get(register, register)}(id)"
        if kind is tuple:
            owner = f"id TEXT NOT NULL REFERENCES {name}(id), n INTEGER NOT NULL"
            yield f"CREATE TABLE {name}_{column} ({owner}, value TEXT NOT NULL{key})"
        else:
            lines.append(f"{column} {SQL_TYPES.get(kind, 'TEXT')}{key}")
    yield f"CREATE TABLE {name} ({', '.join(lines)}) WITHOUT ROWID"


def _fill(base: sqlite3.Connection, name: str, model: type[TableRow], rows: list[TableRow]) -> None:
    """Put the rows of a table into the database, its lists into theirs, its words into search."""
    kinds = list_kinds(model).items()
    lists = [column for column, kind in kinds if kind is tuple]
    plain = [column for column, kind in kinds if kind is not tuple]
    numbers = [column for column, kind in kinds if kind is float]
    # Integers of SQLite have 64 bits; one row after the other, since together they weigh much.
    cells = (
        vars(row) | {n: float(vars(row)[n]) for n in numbers if vars(row)[n] is not None}
        for row in rows
    )
    marks = f":{', :'.join(plain)}"
    base.executemany(f"INSERT INTO {name} VALUES ({marks})", cells)  # noqa: S608 - own names
    for column in lists:
        listed = ((row.id, n, v) for row in rows for n, v in enumerate(vars(row)[column]))
        base.executemany(f"INSERT INTO {name}_{column} VALUES (?, ?, ?)", listed)  # noqa: S608
    title = next((column for column in TITLE_COLUMNS if column in plain), "NULL")
    texts = [f"ifnull({column} || ' ', '')" for column in TEXT_COLUMNS if column in plain]
    words = f"trim({' || '.join(texts) or 'NULL'})"
    found = f"SELECT id, '{name}', {title}, {words} FROM {name}"  # noqa: S608 - own names
    base.execute(f"INSERT INTO search {found}")


def as_sqlite(tables: Tables) -> bytes:
    """Return an SQLite database with foreign keys and full text; equal content, equal bytes."""
    with closing(sqlite3.connect(":memory:")) as base:
        base.execute("PRAGMA page_size=4096")
        base.execute(
            "CREATE VIRTUAL TABLE search USING fts5(id UNINDEXED, kind UNINDEXED, title, words)"
        )
        for name, model in TABLES.items():
            for line in _create(name, model):
                base.execute(line)
        for name, model in TABLES.items():
            _fill(base, name, model, tables[name])
        base.commit()
        data = memoryview(base.serialize())  # of which no part is copied twice
    # Without the change counter, its copy, and the version of the library that wrote the file:
    # section 1.3 of the SQLite file format.
    return b"".join((data[:24], bytes(4), data[28:92], bytes(8), data[100:]))


def as_calendar(rows: list[TableRow], publication: Publication) -> str:
    """Return an iCalendar of the events with a day or a closed range of days."""
    import icalendar  # most runs write none

    calendar = icalendar.Calendar.new(
        prodid=f"-//{RECORD}//EN", name=RECORD, uid="china-russia-record"
    )
    for row in rows:
        # Each event once: what an article tells of another one is no event of its own.
        if not isinstance(row, EventRow) or row.id != row.event:
            continue
        if not DAY_OR_DAYS.fullmatch(row.date or ""):
            continue
        start, end = bounds(row.date)
        told = f"EDTF: {row.date}. According to: {row.attribution}. Status: {row.status}."
        event = icalendar.Event.new(
            uid=f"{row.id}@china-russia-record",
            stamp=date.fromisoformat(publication.built),
            start=start,
            end=min(end, date.max - timedelta(days=1)) + timedelta(days=1),
            summary=row.title or row.words,
            description=f"{row.summary or row.words or ''}\n\n{told}",
            url=f"{publication.site_url}{row.address}",
        )
        calendar.add_component(event)
    return str(calendar.to_ical().decode())


def list_downloads(
    tables: Tables, works: list[Work], publication: Publication
) -> Iterator[tuple[str, Collection[str], Files]]:
    """Yield everything below data/v1/ but the feed, what takes longest first.

    Each has a name, those of the tables that it is made of, or WORKS, and its files.
    """
    yield "database", TABLES, {"record.sqlite": partial(as_sqlite, tables)}
    calendar = partial(as_calendar, tables["events"], publication)
    yield "calendar", ("events",), {"events.ics": calendar}
    works_as = {f"bibliography.{end}": partial(write, works) for end, write in FORMATS.items()}
    yield "bibliography", (WORKS,), works_as
    for name, model in TABLES.items():
        table: Files = {
            f"{name}.json": partial(as_json, tables[name]),
            f"{name}.csv": partial(as_csv, model, tables[name]),
            f"schema/{name}.json": partial(as_schema, name, model),
        }
        yield name, (name,), table
    yield "package", (), {"datapackage.json": partial(as_data_package, publication)}
