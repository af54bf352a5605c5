"""Turns the library into pages: plain dictionaries for the templates, one page after another."""

from collections.abc import Iterator

from facts.display import KEY
from facts.library import Library
from facts.views.articles import Articles
from facts.views.common import Page, View, Views
from facts.views.registers import Registers
from facts.views.statements import Statements
from facts.views.timeline import overview, timeline

ABOUT = "China-Russia Record: what was said, who says so, and the exact words."


def home(views: Views, statements: Statements) -> Page:
    """Return the home page."""
    library = views.library
    latest = max(library.statements.values(), key=lambda s: s.edtf, default=None)
    view = {
        "overview": overview([h for h in library.happenings if h.edtf]), "happenings": len(library.happenings),
        "statement": statements.head(latest) | {"reports": statements.reports(latest)} if latest else None,
        "articles": [views.article(a) for a in library.articles.values()], "actors": len(library.actors),
        "facts": len(library.facts), "background": len(library.background),
    }  # fmt: skip
    return Page("", "home", "China-Russia Record", ABOUT, view)


def pages(library: Library) -> Iterator[Page]:
    """Yield every page of the record."""
    views = Views(library)
    statements, articles, registers = Statements(views), Articles(views), Registers(views)
    yield home(views, statements)
    yield timeline(views)
    yield statements.index()
    for statement in library.statements.values():
        yield from statements.pages(statement)
    yield from articles.indexes()
    for article in library.articles.values():
        yield from articles.pages(article)
    yield from registers.actors()
    yield from registers.topics()
    yield registers.figures()
    key = [{"title": title, "labels": list(table.values())} for title, table in KEY.items()]
    yield Page("method", "method", "Method", "How facts are made and what every label means.", {"key": key})
    yield Page("search", "search", "Search", "Search the record: names in four scripts, dates, topics, words, pinpoints.")


def forwards(library: Library) -> dict[str, View]:
    """Return for each id of the record the address, from the root, where it stands now, and its name."""
    views = Views(library)
    found: dict[str, View] = {i: {"to": f"articles/{i}/", "name": a.title} for i, a in library.articles.items()}
    found |= {i: {"to": f"statements/{i}/", "name": s.title} for i, s in library.statements.items()}
    found |= {i: {"to": f"timeline/#{i}", "name": b.title} for i, b in library.background.items()}
    found |= {i: {"to": f"actors/{i}/", "name": a.name} for i, a in library.actors.items()}
    for fact in library.facts.values():
        found[fact.id] = {"to": views.address(fact), "name": fact.title or fact.id}
    return found
