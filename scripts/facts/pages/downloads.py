"""The page of the downloads: files, columns, and queries and a program to begin with."""

from facts.data.citations import RECORD
from facts.data.exports import FOLDER
from facts.data.rows import list_columns
from facts.data.tables import TABLES, Tables
from facts.pages.page import Page, Site

KINDS = {int: "whole number", float: "number", bool: "true or false", tuple: "list", str: "text"}
QUERIES = (
    (
        "What the documents say on a topic, by date",
        "SELECT date, document, number, what FROM document_points\n"
        "JOIN document_points_topics USING (id) JOIN documents ON documents.id = document\n"
        "WHERE value = 'taiwan' ORDER BY date",
    ),
    (
        "How a formula is worded from document to document",
        "SELECT date, words, gloss FROM formula_steps\n"
        "WHERE formula = 'beyond-alliance' ORDER BY date",
    ),
    (
        "Reported points whose meaning is not that of the document",
        "SELECT id, title, verdict, finding FROM points WHERE verdict = 'differs'",
    ),
    (
        "Events of a topic, by date",
        "SELECT date, title FROM events JOIN events_topics USING (id)\n"
        "WHERE value = 'energy' ORDER BY date",
    ),
    (
        "Words anywhere in the record",
        "SELECT id, kind, words FROM search WHERE search MATCH 'sovereign AND reserves'",
    ),
)
PROGRAM = """\
import json
from pathlib import Path

points = json.loads(Path("points.json").read_text(encoding="utf-8"))
rows = json.loads(Path("comparisons.json").read_text(encoding="utf-8"))
compared = {row["id"]: row for row in rows}
for point in points:
    if point["kind"] == "point" and point["id"] in compared:
        print(point["id"], compared[point["id"]]["verdict"], "-", point["title"])
        print("   as reported by", point["attribution"] + ":", point["words"][:60])"""


def readable_size(count: int) -> str:
    """Return how large a file of so many bytes is, as people write it."""
    if count < 1000:
        return f"{count} bytes"
    if count < 1_000_000:
        return f"{count / 1000:,.0f} KB"
    return f"{count / 1e6:,.1f} MB"


def data_page(site: Site, tables: Tables, sizes: dict[str, int]) -> Page:
    """Return the page of the downloads."""
    told = {name.removeprefix(f"{FOLDER}/"): readable_size(n) for name, n in sizes.items()}
    listed = []
    for name, model in TABLES.items():
        columns = [
            {
                "name": column.name,
                "kind": KINDS[column.kind],
                "about": model.model_fields[column.name].description,
            }
            for column in list_columns(model)
        ]
        listed.append(
            {
                "name": name,
                "about": (model.__doc__ or "").strip(),
                "count": len(tables[name]),
                "size": f"{told[f'{name}.json']}, {told[f'{name}.csv']}",
                "columns": columns,
            }
        )
    view = {
        "tables": listed,
        "sizes": told,
        "queries": QUERIES,
        "program": PROGRAM,
        "whole": f"{RECORD}, data v1, {site.citer.version}.",
    }
    about = "The record as JSON, CSV, SQLite, calendar, feed and bibliography."
    return Page("data", "data", "Data", about, view)
