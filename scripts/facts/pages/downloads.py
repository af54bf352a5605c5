"""The units of the downloads: the files below data/v1/, and the page that lists them."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from jinja2 import Environment

from facts.base.digests import KeptObjects, digest, digest_bytes, digest_text
from facts.base.run_state import MadeUnits
from facts.data.article_rows import list_article_rows
from facts.data.citations import Work
from facts.data.exports import FOLDER, WORKS, File, as_json, list_downloads
from facts.data.record_rows import list_record_rows
from facts.data.rows import TableRow, list_kinds
from facts.data.tables import TABLES, Tables, group_rows
from facts.pages.keys import Keys
from facts.pages.page import Page
from facts.pages.units import Unit, render, render_pages
from facts.release.changes import Changed

NEWEST = 400  # changes in the feed
FEED = "changes.atom"
KEPT_REGISTERS = "registers.all"  # beside articles by their ids, which have no dot


class Rows(NamedTuple):
    """What the downloads of the record, or those of an article, are made of.

    `digests` are of the rows of each table, and of the works.
    """

    tables: Tables
    works: list[Work]
    digests: dict[str, str]


def read_rows(keys: Keys, kept: KeptObjects) -> Rows:
    """Return all rows and works; those of what did not change are kept ones."""
    library = keys.site.library
    citer = keys.site.citer

    # Rows and works are made as they are taken: none of what is kept.
    # Rows of the registers read no articles but those that formulas quote.
    make = partial(collect_rows, list_record_rows(library), citer.list_record_works())
    parts = [kept.find_or_make(KEPT_REGISTERS, keys.make_key("", keys.quoted), make)]
    for id_, article in library.articles.items():
        works = citer.list_article_works(article)
        make = partial(collect_rows, list_article_rows(library, article), works)
        parts.append(kept.find_or_make(id_, keys.make_article_key(id_), make))
    return Rows(
        {name: [row for part in parts for row in part.tables[name]] for name in TABLES},
        [work for part in parts for work in part.works],
        {name: digest([], *(part.digests[name] for part in parts)) for name in parts[0].digests},
    )


def collect_rows(rows: Iterable[TableRow], works: Iterable[Work]) -> Rows:
    """Return rows and works with their digests."""
    tables = group_rows(rows)
    cited = list(works)
    digests = {name: digest_bytes(as_json(table)) for name, table in tables.items()}
    return Rows(tables, cited, digests | {WORKS: digest_text(str(cited))})


def list_data_units(env: Environment, keys: Keys, rows: Rows) -> Iterator[Unit]:
    """Yield the units of the files below data/v1/, those first that take longest."""
    publication = keys.site.citer.publication
    for name, read, made in list_downloads(rows.tables, rows.works, publication):
        key = digest([], keys.code, str(publication), *(rows.digests[table] for table in read))
        files = ((f"{FOLDER}/{path}", make()) for path, make in made.items())
        yield Unit(f"{FOLDER} {name}", key, files)
    newest = [change for _, made in keys.site.history for change in made][:NEWEST]
    key = keys.make_key(f"{FEED}.j2", (), str(newest))
    yield Unit(FEED, key, render_feed(env, newest))


def render_feed(env: Environment, changes: Sequence[Changed]) -> Iterator[File]:
    """Yield the feed of what the releases changed."""
    yield f"{FOLDER}/{FEED}", render(env, FEED, {"entries": changes})


def make_data_unit(env: Environment, keys: Keys, tables: Tables, made: MadeUnits) -> Unit:
    """Return the unit of the page of the downloads, which tells the bytes of each that was made."""
    sizes = {
        path: size
        for unit in made.values()
        for path, (size, _) in unit.files.items()
        if path.startswith(FOLDER)
    }
    kinds = [(name, model, list_kinds(model), len(tables[name])) for name, model in TABLES.items()]
    about = "The record as JSON, CSV, SQLite, calendar, feed and bibliography."
    page = Page("data", "data", "Data", about, {"tables": kinds, "sizes": sizes})
    key = keys.make_key("pages/data.j2", (), str(kinds), str(sizes))
    return Unit("data", key, render_pages(env, [page]))
