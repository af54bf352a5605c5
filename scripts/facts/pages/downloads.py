"""The units of the downloads: the files below data/v1/, and the page that lists them."""

from collections.abc import Iterator
from functools import partial

from jinja2 import Environment

from facts.base.run_state import MadeUnits
from facts.data.exports import FOLDER, Files, list_downloads
from facts.data.rows import list_kinds
from facts.data.tables import TABLES, Tables
from facts.pages.keys import Keys
from facts.pages.page import Page
from facts.pages.units import Unit, render, render_pages

NEWEST = 400  # changes in the feed
FEED = "changes.atom"


def list_data_units(env: Environment, keys: Keys, tables: Tables) -> Iterator[Unit]:
    """Yield the units of the files below data/v1/, those first that take longest."""
    citer = keys.site.citer
    newest = [change for _, made in keys.site.history for change in made][:NEWEST]
    feed: Files = {FEED: partial(render, env, FEED, {"entries": newest})}
    downloads = list_downloads(tables, list(citer.list_works()), citer.publication)
    for name, made in (*downloads, ("feed", feed)):
        files = ((f"{FOLDER}/{path}", make()) for path, make in made.items())
        yield Unit(f"{FOLDER} {name}", keys.whole, files)


def make_data_unit(env: Environment, keys: Keys, tables: Tables, made: MadeUnits) -> Unit:
    """Return the unit of the page of the downloads, which tells the bytes of each that was made."""
    sizes = {path: size for unit in made.values() for path, (size, _) in unit.files.items()}
    kinds = [(name, model, list_kinds(model), len(tables[name])) for name, model in TABLES.items()]
    about = "The record as JSON, CSV, SQLite, calendar, feed and bibliography."
    page = Page("data", "data", "Data", about, {"tables": kinds, "sizes": sizes})
    return Unit("data", keys.whole, render_pages(env, [page]))
