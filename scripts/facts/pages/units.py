"""Cuts the site into units that are rendered apart, each with a key made of all that it reads.

They are pages, the files below data/v1/, and the page that lists these.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import chain, islice

from jinja2 import Environment, TemplateError

from facts.base.digests import KeptObjects, digest, digest_bytes, digest_text
from facts.base.faults import ContentError
from facts.data.citations import Work
from facts.data.exports import FOLDER, WORKS, File, as_json, list_downloads
from facts.data.publication import Publication
from facts.data.rows import RowSource, list_columns
from facts.data.tables import TABLES, Tables, join_tables, make_article_tables, make_record_tables
from facts.library.entities import Article
from facts.library.loading import KEPT_REGISTERS
from facts.pages.keys import Keys
from facts.pages.page import Page
from facts.pages.site import ARTICLE_PAGES, KINDS
from facts.pages.templates import locate_template_error
from facts.release.changes import Changed

NEWEST = 400  # changes in the feed
FEED = "changes.atom"


@dataclass(frozen=True)
class Unit:
    """A part of the site that is rendered as a whole, when its key changes.

    `files` are rendered as they are taken, and can be taken once.
    """

    name: str
    key: str
    files: Iterator[File]


def render_pages(env: Environment, pages: Iterable[Page]) -> Iterator[File]:
    """Yield pages and the citation files beside them."""
    for page in pages:
        folder = f"{page.path}/" if page.path else ""
        try:
            template = env.get_template(f"pages/{page.template}.j2")
            text = template.render(page=page, root=page.root, **page.view)
        except TemplateError as e:
            raise ContentError([locate_template_error(e)]) from e
        yield f"{folder}index.md", text
        for name, text in page.files.items():
            yield f"{folder}{name}", text


def list_units(env: Environment, keys: Keys) -> Iterator[Unit]:
    """Yield the units of all pages but that of the downloads, lists before articles."""
    for make_pages in KINDS:
        for page in make_pages(keys.site):
            yield Unit(page.path or "home", keys.make_page_key(page), render_pages(env, [page]))
    for article in keys.site.library.articles.values():
        for template, make in ARTICLE_PAGES.items():
            key = keys.make_article_key(article.id, f"pages/{template}.j2")
            pages = render_pages(env, make(keys.site, article))
            yield Unit(f"{template} {article.id}", key, pages)


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


def make_data_unit(env: Environment, keys: Keys, tables: Tables, sizes: Mapping[str, int]) -> Unit:
    """Return the unit of the page of the downloads; `sizes` are bytes of each by its name."""
    counts = {name: len(rows) for name, rows in tables.items()}
    columns = [(name, model, list_columns(model), counts[name]) for name, model in TABLES.items()]
    about = "The record as JSON, CSV, SQLite, calendar, feed and bibliography."
    page = Page("data", "data", "Data", about, {"tables": columns, "sizes": sizes})
    key = keys.make_key("pages/data.j2", (), str(counts), str(sizes))
    return Unit("data", key, render_pages(env, [page]))
