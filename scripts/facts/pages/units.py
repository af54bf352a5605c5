"""Cuts the site into units that are rendered apart, each with a key made of all that it reads."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, islice
from pathlib import Path
from traceback import walk_tb

from jinja2 import Environment, TemplateError, TemplateSyntaxError

from facts.base.digests import digest
from facts.base.faults import ContentError, Problem
from facts.data.exports import FOLDER, File, list_downloads
from facts.data.publication import Publication
from facts.data.tables import Tables
from facts.library.library import Library
from facts.pages.keys import Keys, digest_templates, find_near
from facts.pages.kinds.downloads import data_page
from facts.pages.page import Page
from facts.pages.site import ARTICLE_PAGES, KINDS
from facts.release.changes import Changed

HOME = "index.md"
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
        yield f"{folder}{HOME}", text
        for name, text in page.files.items():
            yield f"{folder}{name}", text


def locate_template_error(error: TemplateError) -> Problem:
    """Return what is wrong with a template, at its line."""
    if isinstance(error, TemplateSyntaxError):
        return Problem(error.filename or "templates", error.lineno, 1, f"{error.message}; mend it")
    places = [(frame.f_code.co_filename, line) for frame, line in walk_tb(error.__traceback__)]
    inside = [place for place in places if place[0].endswith((".j2", ".html"))]
    path, line = inside[-1] if inside else ("templates", 0)
    return Problem(path, line, 1, f"{error.message}; mend it")


def list_units(env: Environment, templates: Path, keys: Keys) -> Iterator[Unit]:
    """Yield the units of all pages but that of the downloads, lists before articles."""
    for kind in KINDS:
        made_with = digest_templates(templates, kind.templates)
        for page in kind.make(keys.site):
            key = keys.make_page_key(made_with, page)
            yield Unit(page.path or "home", key, render_pages(env, [page]))
    library = keys.site.library
    digests = {name: digest_templates(templates, (name,)) for name in ARTICLE_PAGES}
    quoted = find_quoted(library)
    for article in library.articles.values():
        near = find_near(library, article.id) | quoted
        for name, make in ARTICLE_PAGES.items():
            pages = render_pages(env, make(keys.site, article))
            yield Unit(f"{name} {article.id}", keys.make_key(digests[name], near), pages)


def find_quoted(library: Library) -> set[str]:
    """Return the ids of the articles whose words are a step of a formula."""
    steps = chain.from_iterable(formula.steps for formula in library.formulas.values())
    return {library.facts[step].article for step in steps if step in library.facts}


def list_data_units(
    env: Environment, templates: Path, keys: Keys, tables: Tables, stamp: date
) -> Iterator[Unit]:
    """Yield the units of the files below data/v1/, those first that take longest."""
    citer = keys.site.citer
    works = citer.list_works()
    for download in list_downloads(tables, works, citer.publication, stamp):
        key = digest([], keys.code, download.read)
        yield Unit(f"{FOLDER} {download.name}", key, download.files)
    made_with = digest([templates / f"{FEED}.j2", templates / "changed.j2"])
    history = chain.from_iterable(made for _, made in keys.site.history)
    newest = list(islice(history, NEWEST))
    files = render_feed(env, newest, citer.publication, stamp)
    yield Unit(FEED, keys.make_key(made_with, (), str(newest)), files)


def render_feed(
    env: Environment, changes: Sequence[Changed], publication: Publication, stamp: date
) -> Iterator[File]:
    """Yield the feed of what the releases changed."""
    text = env.get_template(f"{FEED}.j2").render(
        entries=changes, publication=publication, stamp=stamp.isoformat()
    )
    yield f"{FOLDER}/{FEED}", text


def make_data_unit(
    env: Environment, templates: Path, keys: Keys, tables: Tables, sizes: Mapping[str, int]
) -> Unit:
    """Return the page of the downloads; `sizes`: bytes of each file below data/v1/, by its path."""
    page = data_page(tables, sizes)
    counts = str([len(rows) for rows in tables.values()])
    made_with = digest_templates(templates, ("data",))
    key = keys.make_key(made_with, (), counts, str(sizes))
    return Unit("data", key, render_pages(env, [page]))
