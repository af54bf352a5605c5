"""The record as files for machines, all from the tables: JSON, CSV, JSON Schema, a data package, SQLite, a calendar."""

import csv
import io
import json
import sqlite3
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, get_args

import icalendar

from facts import citations
from facts.citations import Work
from facts.edtf import bounds
from facts.publication import Publication
from facts.tables import TABLES, EventRow, Row

Tables = dict[str, list[Row]]
FOLDER = "data/v1"
LICENCE = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Attribution 4.0",
    "path": "https://creativecommons.org/licenses/by/4.0/",
}
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would run (OWASP, CSV injection)
TYPES = {str: "string", int: "integer", float: "number", bool: "boolean"}
# Columns that name a row of another table.
REFERS = {
    "article": "articles", "statement": "statements", "happening": "events", "part_of": "points", "event": "events",
    "larger_event": "events",
    "actors": "actors", "parties": "actors", "signatories": "actors", "topics": "topics",
}  # fmt: skip


def columns(model: type[Row]) -> dict[str, type]:
    """Return the columns of a table with their types; tuple stands for a list of words."""
    found: dict[str, type] = {}
    for name, field in model.model_fields.items():
        kinds = [k for k in get_args(field.annotation) or (field.annotation,) if k is not type(None)]
        listed = str(field.annotation).startswith("tuple")
        found[name] = tuple if listed else float if float in kinds else kinds[0] if kinds[0] in TYPES else str
    return found


def cell(value: Any) -> str:
    """Return a value for CSV: lists joined with ` | `, and nothing that a spreadsheet would run."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = " | ".join(map(str, value)) if isinstance(value, tuple) else str(value)
    return f"'{text}" if isinstance(value, str | tuple) and text.startswith(FORMULA) else text


def as_csv(model: type[Row], rows: list[Row]) -> str:
    """Return a table as CSV with a byte-order mark, so that spreadsheets read it as UTF-8."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(model.model_fields)
    writer.writerows([cell(getattr(row, name)) for name in model.model_fields] for row in rows)
    return "\ufeff" + out.getvalue()


def as_json(rows: list[Row]) -> str:
    """Return a table as a JSON list, one row a line."""
    lines = (json.dumps(row.model_dump(mode="json"), ensure_ascii=False, separators=(",", ":")) for row in rows)
    return "[\n" + ",\n".join(lines) + "\n]\n"


def schema(name: str, model: type[Row]) -> str:
    """Return the JSON Schema of a table."""
    return json.dumps({"type": "array", "title": name, "items": model.model_json_schema()}, ensure_ascii=False, indent=1) + "\n"


def package(publication: Publication) -> str:
    """Return datapackage.json (Frictionless Data Package 1) for the CSV files."""
    resources = []
    for name, model in TABLES.items():
        fields = [
            {"name": c, "type": TYPES.get(kind, "string"), "description": model.model_fields[c].description}
            for c, kind in columns(model).items()
        ]
        table = {"fields": fields, "primaryKey": "id", "missingValues": [""]}
        resources.append({
            "name": name, "path": f"{name}.csv", "format": "csv", "mediatype": "text/csv", "encoding": "utf-8-sig",
            "profile": "tabular-data-resource", "description": (model.__doc__ or "").strip(), "schema": table,
        })  # fmt: skip
    data = {
        "profile": "tabular-data-package", "name": "china-russia-record", "title": citations.RECORD,
        "version": publication.release or "unreleased", "homepage": publication.site_url, "licenses": [LICENCE],
        "resources": resources,
    }  # fmt: skip
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _ddl(name: str, model: type[Row]) -> Iterator[str]:
    """Yield the statements that make a table and one for each of its lists."""
    kinds = {int: "INTEGER", float: "REAL", bool: "INTEGER"}
    lines = []
    for column, kind in columns(model).items():
        if kind is tuple:
            to = f" REFERENCES {REFERS[column]}(id)" if column in REFERS else ""
            owner = f"id TEXT NOT NULL REFERENCES {name}(id), n INTEGER NOT NULL"
            yield f"CREATE TABLE {name}_{column} ({owner}, value TEXT NOT NULL{to})"
        elif column == "id":
            lines.append("id TEXT PRIMARY KEY")
        else:
            to = f" REFERENCES {REFERS[column]}(id)" if column in REFERS else ""
            lines.append(f"{column} {kinds.get(kind, 'TEXT')}{to}")
    yield f"CREATE TABLE {name} ({', '.join(lines)}) WITHOUT ROWID"


def _fits(value: Any) -> Any:
    """Return a value as SQLite holds it: integers have 64 bits."""
    return float(value) if isinstance(value, int) and abs(value) >= 2**63 else value


def _fill(base: sqlite3.Connection, name: str, model: type[Row], rows: list[Row]) -> None:
    kinds = columns(model)
    plain, lists = [c for c in kinds if kinds[c] is not tuple], [c for c in kinds if kinds[c] is tuple]
    holes = ", ".join("?" * len(plain))
    base.executemany(f"INSERT INTO {name} VALUES ({holes})", ([_fits(getattr(r, c)) for c in plain] for r in rows))  # noqa: S608 - own names
    for column in lists:
        values = ((r.id, n, v) for r in rows for n, v in enumerate(getattr(r, column)))
        base.executemany(f"INSERT INTO {name}_{column} VALUES (?, ?, ?)", values)  # noqa: S608
    words = ((r.id, name, getattr(r, "title", None), getattr(r, "words", None) or getattr(r, "summary", None)) for r in rows)
    base.executemany("INSERT INTO search VALUES (?, ?, ?, ?)", words)


def as_sqlite(tables: Tables) -> bytes:
    """Return the record as an SQLite database with foreign keys and full text; equal content gives equal bytes."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "record.sqlite"
        base = sqlite3.connect(path)
        base.executescript("PRAGMA page_size=4096; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;")
        base.execute("CREATE VIRTUAL TABLE search USING fts5(id UNINDEXED, kind UNINDEXED, title, words)")
        for name, model in TABLES.items():
            for line in _ddl(name, model):
                base.execute(line)
        for name, model in TABLES.items():
            _fill(base, name, model, tables[name])
        base.commit()
        base.execute("VACUUM")
        base.close()
        data = bytearray(path.read_bytes())
    data[24:28] = data[92:96] = bytes(4)  # change counter
    data[96:100] = bytes(4)  # version of the library that wrote it
    return bytes(data)


def calendar(tables: Tables, publication: Publication, stamp: date) -> str:
    """Return an iCalendar of the happenings with a day or a closed range of days; the EDTF stands in the description."""
    cal = icalendar.Calendar()
    cal.add("prodid", f"-//{citations.RECORD}//EN")
    cal.add("version", "2.0")
    cal.add("x-wr-calname", citations.RECORD)
    for row in tables["events"]:
        if not isinstance(row, EventRow) or row.id != row.happening or not row.date or not _days(row.date):
            continue
        start, end = bounds(row.date)
        event = icalendar.Event()
        event.add("uid", f"{row.id}@china-russia-record")
        event.add("dtstamp", datetime(stamp.year, stamp.month, stamp.day))
        event.add("dtstart", start)
        event.add("dtend", end + timedelta(days=1))
        event.add("summary", row.title or row.words or row.id)
        event.add(
            "description",
            f"{row.summary or row.words or ''}\n\nEDTF: {row.date}. According to: {row.attribution}. Status: {row.status}.",
        )
        event.add("url", f"{publication.site_url}{row.address}")
        cal.add_component(event)
    return str(cal.to_ical().decode())


def _days(edtf: str) -> bool:
    """Tell whether a date is a day or a closed range of days."""
    return all(len(part) == 10 and part.replace("-", "").isdigit() for part in edtf.split("/")) and bounds(edtf)[1] < date.max


def exports(tables: Tables, works: list[Work], publication: Publication, stamp: date) -> Iterator[tuple[str, str | bytes]]:
    """Yield path and content of every file below data/v1/."""
    for name, model in TABLES.items():
        yield f"{FOLDER}/{name}.json", as_json(tables[name])
        yield f"{FOLDER}/{name}.csv", as_csv(model, tables[name])
        yield f"{FOLDER}/schema/{name}.json", schema(name, model)
    yield f"{FOLDER}/datapackage.json", package(publication)
    yield f"{FOLDER}/record.sqlite", as_sqlite(tables)
    yield f"{FOLDER}/events.ics", calendar(tables, publication, stamp)
    yield from ((f"{FOLDER}/{name}", text) for name, text in citations.files(works, "bibliography").items())
