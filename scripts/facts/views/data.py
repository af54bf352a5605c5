"""The page of the downloads: every file with its size, every column with its meaning, queries and a program to begin with."""

from facts.citations import RECORD
from facts.exports import FOLDER, Tables, columns
from facts.tables import TABLES
from facts.views.common import Page, Views

KINDS = {int: "whole number", float: "number", bool: "true or false", tuple: "list", str: "text"}
QUERIES = (
    ("Points whose meaning is not that of the primary text",
     "SELECT id, title, verdict, finding FROM points WHERE verdict = 'differs'"),
    ("Happenings of a topic, by date",
     "SELECT date, title FROM events JOIN events_topics USING (id) WHERE value = 'energy' AND id = happening ORDER BY date"),
    ("Claims by stance, with the author who is quoted",
     "SELECT attribution, stance, count(*) AS claims FROM claims GROUP BY attribution, stance ORDER BY claims DESC"),
    ("Words anywhere in the record", "SELECT id, kind, words FROM search WHERE search MATCH 'sovereign AND reserves'"),
    ("Trade, and the largest year so far",
     "SELECT year, value, max(value) OVER (ORDER BY year) AS largest FROM trade ORDER BY year"),
)  # fmt: skip


def size(count: int) -> str:
    """Return a number of bytes as people write it."""
    return f"{count:,} bytes" if count < 1000 else f"{count / 1000:,.0f} KB" if count < 1_000_000 else f"{count / 1e6:,.1f} MB"


def data_page(views: Views, tables: Tables, files: dict[str, str | bytes]) -> Page:
    """Return the page of the downloads."""
    sizes = {name.removeprefix(f"{FOLDER}/"): size(len(c.encode() if isinstance(c, str) else c)) for name, c in files.items()}
    listed = [
        {
            "name": name, "about": (model.__doc__ or "").strip(), "count": len(tables[name]),
            "json": sizes[f"{name}.json"], "csv": sizes[f"{name}.csv"],
            "columns": [
                {"name": c, "kind": KINDS[kind], "about": model.model_fields[c].description} for c, kind in columns(model).items()
            ],
        }
        for name, model in TABLES.items()
    ]  # fmt: skip
    view = {
        "tables": listed, "sizes": sizes, "queries": [{"title": t, "sql": q} for t, q in QUERIES], "record": RECORD,
        "version": views.citing.version,
    }  # fmt: skip
    return Page("data", "data", "Data", "The record as JSON, CSV, SQLite, calendar, feed and bibliography.", view)
