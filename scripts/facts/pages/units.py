"""Cuts the site into units that are rendered apart, each with a key made of all that it reads."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path
from traceback import walk_tb

from jinja2 import Environment, TemplateError, TemplateSyntaxError

from facts.base.digests import ARTICLE_FILES, digest
from facts.base.faults import ContentError, Problem
from facts.data.exports import export_files
from facts.data.tables import make_tables
from facts.library.library import Library
from facts.model.article_facts import Event
from facts.pages.downloads import data_page
from facts.pages.page import Page, Site
from facts.pages.site import ARTICLE_TEMPLATES, KINDS, article_pages

HOME = "index.md"
NEWEST = 400  # changes in the feed
SHARED_TEMPLATES = ("page.md.j2", "parts.j2", "changed.j2")
File = tuple[str, str | bytes]  # path below docs/ and content


@dataclass(frozen=True)
class Unit:
    """A part of the site that is rendered as a whole, when its key changes.

    `files` are rendered as they are taken, and can be taken once.
    """

    name: str
    key: str
    files: Iterator[File]


@dataclass(frozen=True)
class Keys:
    """Digests of what units read: code and registers, and each article and document by its id."""

    code: str
    registers: str
    files: Mapping[str, str]

    def make_key(self, templates: str, ids: Iterable[str]) -> str:
        """Return the key of what reads the registers, and some articles and documents."""
        digests = [self.files[id_] for id_ in sorted(ids)]
        return digest([], self.code, self.registers, templates, *digests)


def read_keys(library: Library, content: Path, code: str) -> Keys:
    """Return the digests of a content folder; `code` is that of the code and what configures it."""
    files = {}
    for id_ in library.articles:
        compared = content / "comparisons" / f"{id_}.yml"
        files[id_] = digest(
            [*(content / "articles" / id_ / name for name in ARTICLE_FILES), compared]
        )
    for id_ in library.documents:
        files[id_] = digest(sorted((content / "documents").glob(f"{id_}.*")))
    registers = [path for path in content.glob("*") if path.is_file()]
    return Keys(code, digest(sorted([*registers, *(content / "releases").glob("*")])), files)


def find_near(library: Library, article: str) -> set[str]:
    """Return the ids of what the pages of an article speak of.

    These are its documents, the other reports of them, and what its events link to.
    """
    documents = library.documents_of(article)
    links = [event.link for event in library.facts_of(article, Event)]
    linked = {library.facts[id_].article for id_ in links if id_ in library.facts}
    return linked.union({article}, documents, *map(library.reports_of, documents))


def render_pages(env: Environment, pages: Iterator[Page]) -> Iterator[File]:
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


def digest_templates(templates: Path, names: tuple[str, ...]) -> str:
    """Return the digest of the templates of a kind, and of those that all share."""
    shared = [templates / name for name in SHARED_TEMPLATES]
    return digest([*shared, *(templates / "pages" / f"{name}.j2" for name in names)])


def list_units(
    env: Environment, templates: Path, site: Site, keys: Keys, stamp: date
) -> Iterator[Unit]:
    """Yield the units of the site, lists before articles."""
    library = site.library
    for kind in KINDS:
        key = keys.make_key(digest_templates(templates, kind.templates), keys.files)
        yield Unit(kind.name, key, render_pages(env, kind.make(site)))
    key = keys.make_key(digest_templates(templates, ("data",)), keys.files)
    yield Unit("data", key, make_data(env, site, stamp))
    templates_digest = digest_templates(templates, ARTICLE_TEMPLATES)
    steps = chain.from_iterable(formula.steps for formula in library.formulas.values())
    quoted = {library.facts[step].article for step in steps if step in library.facts}
    for article in library.articles.values():
        key = keys.make_key(templates_digest, find_near(library, article.id) | quoted)
        yield Unit(f"article-{article.id}", key, render_pages(env, article_pages(site, article)))


def make_data(env: Environment, site: Site, stamp: date) -> Iterator[File]:
    """Yield the downloads, the feed of changes, and the page of the downloads."""
    tables = make_tables(site.library)
    publication = site.citer.publication
    sizes = {}
    for path, content in export_files(tables, site.citer.list_works(), publication, stamp):
        sizes[path] = len(content.encode() if isinstance(content, str) else content)
        yield path, content
    feed = env.get_template("changes.atom.j2").render(
        entries=[change for _, made in site.history for change in made][:NEWEST],
        publication=publication,
        stamp=stamp.isoformat(),
    )
    yield "data/v1/changes.atom", feed
    yield from render_pages(env, iter([data_page(tables, sizes)]))
