"""Turns the library into pages: plain dictionaries for the templates, one page after another."""

from collections.abc import Callable, Iterator

from facts.citations import Work
from facts.display import KEY
from facts.library import Library
from facts.publication import Publication
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
        "articles": len(library.articles), "actors": len(library.actors), "background": len(library.background),
    }  # fmt: skip
    return Page("", "home", "China-Russia Record", ABOUT, view)


def own(views: Views, changes: Changes) -> Iterator[Page]:
    """Yield the pages in our own words, which change with the state of release."""
    key = [{"title": title, "labels": list(table.values())} for title, table in KEY.items()]
    yield Page("method", "method", "Method", "How facts are made and what every label means.", {"key": key})
    yield Page("search", "search", "Search", "Search the record: names in four scripts, dates, topics, words, pinpoints.")
    about = "What the China-Russia Record is, what it is not, and how to report an error."
    yield Page("about", "about", "About", about, {"issues": views.publication.issues})
    cite = "Addresses, pinpoints and anchors for citing a single fact of the record."
    yield Page("cite", "cite", "How to cite", cite, {"released": views.publication.release})
    yield from changes.pages()


class Site:
    """All pages of the record but that of the data, list by list and article by article."""

    def __init__(self, library: Library, publication: Publication) -> None:
        self.library, self.views = library, Views(library, publication)
        self.statements, self.articles = Statements(self.views), Articles(self.views)
        self.registers = Registers(self.views, self.statements)
        self.changes = Changes(self.views)

    def lists(self) -> dict[str, Callable[[], Iterator[Page]]]:
        """Return the pages that are made from everything, by what they list."""
        return {
            "topics": self.registers.topics, "actors": self.registers.actors, "timeline": lambda: timeline(self.views),
            "statements": self.statements.pages, "articles": self.articles.indexes, "figures": Figures(self.views).pages,
            "home": lambda: iter([home(self.views, self.statements)]), "own": lambda: own(self.views, self.changes),
        }  # fmt: skip

    def article(self, id_: str) -> Iterator[Page]:
        """Yield the pages of an article and of the points that it reports."""
        article = self.library.articles[id_]
        yield from self.articles.pages(article)
        yield from self.statements.points(article)

    def works(self) -> Iterator[Work]:
        """Yield everything that has a page to be cited: articles, statements, points."""
        citing = self.views.citing
        yield from map(citing.article, self.library.articles.values())
        yield from map(citing.statement, self.library.statements.values())
        for statement in self.library.statements:
            yield from (citing.fact(p) for points in self.library.points(statement).values() for p in points)
