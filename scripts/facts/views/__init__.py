"""Turns the library into pages: plain dictionaries for the templates, one page after another."""

from collections.abc import Iterator

from facts.display import KEY
from facts.views.articles import Articles
from facts.views.changes import Changes
from facts.views.common import Page, Views
from facts.views.figures import Figures
from facts.views.registers import Registers
from facts.views.statements import Statements
from facts.views.timeline import overview, timeline

ABOUT = "China-Russia Record: what was said, who says so, and the exact words."


def home(views: Views, statements: Statements) -> Page:
    """Return the home page."""
    library = views.library
    latest = max(library.statements.values(), key=lambda s: s.edtf, default=None)
    view = {
        "overview": overview(library), "happenings": len(library.happenings),
        "statement": statements.head(latest) | {"reports": statements.reports(latest)} if latest else None,
        "articles": [views.article(a) for a in library.articles.values()], "actors": len(library.actors),
        "facts": len(library.facts), "background": len(library.background),
    }  # fmt: skip
    return Page("", "home", "China-Russia Record", ABOUT, view)


def own(views: Views, changes: Changes) -> Iterator[Page]:
    """Yield the pages in our own words, which change with the state of release."""
    key = [{"title": title, "labels": list(table.values())} for title, table in KEY.items()]
    example = next((f for f in views.library.facts.values() if f.kind == "point" and f.link is None), None)
    cited = views.fact(example) if example else None
    yield Page("method", "method", "Method", "How facts are made and what every label means.", {"key": key})
    yield Page("search", "search", "Search", "Search the record: names in four scripts, dates, topics, words, pinpoints.")
    about = "What the China-Russia Record is, what it is not, and how to report an error."
    yield Page("about", "about", "About", about, {"issues": views.publication.issues})
    cite = "Addresses, pinpoints and anchors for citing a single fact of the record."
    yield Page("cite", "cite", "How to cite", cite, {"example": cited, "released": views.publication.release})
    yield from changes.pages()


def pages(views: Views) -> Iterator[Page]:
    """Yield every page of the record but that of the data."""
    library = views.library
    statements, articles = Statements(views), Articles(views)
    registers = Registers(views, statements)
    yield home(views, statements)
    yield from timeline(views)
    yield from statements.indexes()
    for statement in library.statements.values():
        yield from statements.pages(statement)
    yield from articles.indexes()
    for article in library.articles.values():
        yield from articles.pages(article)
    yield from registers.actors()
    yield from registers.topics()
    yield from Figures(views).pages()
    yield from own(views, Changes(views))
