"""The page of the downloads: files, columns, and queries and a program to begin with."""

from collections.abc import Mapping

from facts.data.exports import FOLDER
from facts.data.rows import list_columns
from facts.data.tables import TABLES, Tables
from facts.pages.page import Page


def data_page(tables: Tables, sizes: Mapping[str, int]) -> Page:
    """Return the page of the downloads; `sizes`: bytes of each file below data/v1/, by its path."""
    view = {
        "tables": [
            (name, model, list_columns(model), len(tables[name])) for name, model in TABLES.items()
        ],
        "sizes": {path.removeprefix(f"{FOLDER}/"): size for path, size in sizes.items()},
    }
    about = "The record as JSON, CSV, SQLite, calendar, feed and bibliography."
    return Page("data", "data", "Data", about, view)
