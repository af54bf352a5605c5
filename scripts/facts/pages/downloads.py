"""The units of the downloads: the files below data/v1/, and the page that lists them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import chain, islice

from jinja2 import Environment

from facts.base.digests import KeptObjects, digest, digest_bytes, digest_text
from facts.data.citations import Work
from facts.data.exports import FOLDER, WORKS, File, as_json, list_downloads
from facts.data.publication import Publication
from facts.data.rows import RowSource, list_columns
from facts.data.tables import TABLES, Tables, join_tables, make_article_tables, make_record_tables
from facts.library.entities import Article
from facts.pages.keys import Keys
from facts.pages.page import Page
from facts.pages.units import Unit, render_pages
from facts.release.changes import Changed

NEWEST = 400  # changes in the feed
FEED = "changes.atom"
KEPT_REGISTERS = "registers.all"  # beside articles by their ids, which have no dot


@dataclass(frozen=True)
class Rows:
    """What the downloads of the record, or those of an article, are made of.

    `digests` are of the rows of each table, and of the works.
    """

    tables: Tables
    works: list[Work]
    digests: dict[str, str]


def read_rows(keys: Keys, kept: KeptObjects) -> Rows:
    """Return all rows and works; those of what did not change are kept ones."""
    source = RowSource(keys.site.library)
    citer = keys.site.citer

    def make_record_part() -> Rows:
        return collect_rows(make_record_tables(source), citer.list_record_works())

    def make_article_part(article: Article) -> Rows:
        return collect_rows(make_article_tables(source, article), citer.list_article_works(article))

    # Rows of the registers read no articles but those that formulas quote.
    key = keys.make_key("", keys.quoted)
    parts = [kept.find_or_make(KEPT_REGISTERS, key, make_record_part)]
    for article in keys.site.library.articles.values():
        key = keys.make_article_key(article.id)
        parts.append(kept.find_or_make(article.id, key, partial(make_article_part, article)))
    return Rows(
        join_tables([part.tables for part in parts]),
        [work for part in parts for work in part.works],
        {name: digest([], *(part.digests[name] for part in parts)) for name in parts[0].digests},
    )


def collect_rows(tables: Tables, works: list[Work]) -> Rows:
    """Return rows and works with their digests."""
    digests = {name: digest_bytes(as_json(rows)) for name, rows in tables.items()}
    return Rows(tables, works, digests | {WORKS: digest_text(str(works))})


def list_data_units(env: Environment, keys: Keys, rows: Rows, stamp: date) -> Iterator[Unit]:
    """Yield the units of the files below data/v1/, those first that take longest."""
    publication = keys.site.citer.publication
    for download in list_downloads(rows.tables, rows.works, publication, stamp):
        read = [rows.digests[name] for name in download.read]
        key = digest([], keys.code, str(publication), *read)
        yield Unit(f"{FOLDER} {download.name}", key, download.files)
    history = chain.from_iterable(made for _, made in keys.site.history)
    newest = list(islice(history, NEWEST))
    files = render_feed(env, newest, publication, stamp)
    yield Unit(FEED, keys.make_key(f"{FEED}.j2", (), str(newest)), files)


def render_feed(
    env: Environment, changes: Sequence[Changed], publication: Publication, stamp: date
) -> Iterator[File]:
    """Yield the feed of what the releases changed."""
    text = env.get_template(f"{FEED}.j2").render(
        entries=changes, publication=publication, stamp=stamp.isoformat()
    )
    yield f"{FOLDER}/{FEED}", text


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


def make_data_unit(env: Environment, keys: Keys, tables: Tables, sizes: Mapping[str, int]) -> Unit:
    """Return the unit of the page of the downloads; `sizes` as in `data_page`."""
    page = data_page(tables, sizes)
    counts = str([len(rows) for rows in tables.values()])
    key = keys.make_key("pages/data.j2", (), counts, str(sizes))
    return Unit("data", key, render_pages(env, [page]))
