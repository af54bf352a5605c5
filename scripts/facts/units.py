"""Cuts the site into units that are rendered apart: one for each article with its points and ids, one for each list."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from jinja2 import Environment

from facts import citations
from facts.addresses import Standing, moved, standing, target
from facts.citations import Work
from facts.exports import exports
from facts.library import Library
from facts.publication import Publication
from facts.rows import rows
from facts.views import Site
from facts.views.common import Page
from facts.views.data import data_page

HOME = "index.md"
FENCE = re.compile(r"^([`~])(?=\1\1)", re.MULTILINE)  # would open code in Markdown; only content has such lines
File = tuple[str, str | bytes]  # path below docs/ and content


@dataclass(frozen=True)
class Unit:
    """A part of the site; `article` is whose unit it is, None where it depends on everything."""

    name: str
    files: Callable[[], Iterator[File]]
    article: str | None = None


class Units:
    """Makes the units; `stamp` is the day of the newest content."""

    def __init__(self, env: Environment, library: Library, publication: Publication, stamp: date) -> None:
        self.env, self.library, self.publication, self.stamp = env, library, publication, stamp
        self.site = Site(library, publication)
        self.now = standing(library)

    def all(self) -> list[Unit]:
        """Return all units, lists before articles."""
        lists = [Unit(name, partial(self.listed, make)) for name, make in self.site.lists().items()]
        others = [Unit("data", self.data), Unit("ids", self.ids), Unit("feed", self.feed)]
        return [*lists, *others, *(Unit(a, partial(self.article, a), a) for a in self.library.articles)]

    def listed(self, make: Callable[[], Iterator[Page]]) -> Iterator[File]:
        """Yield the pages of a list."""
        return self.pages(make())

    def pages(self, pages: Iterator[Page]) -> Iterator[File]:
        """Yield pages and the files beside them."""
        for page in pages:
            folder = f"{page.path}/" if page.path else ""
            template = self.env.get_template(f"pages/{page.template}.md.j2")
            text = template.render(page=page, publication=self.publication, **page.view)
            yield f"{folder}{HOME}", FENCE.sub(lambda m: f"&#{ord(m[1])};", text)
            yield from ((f"{folder}{name}", text) for name, text in page.files.items())

    def article(self, id_: str) -> Iterator[File]:
        """Yield the pages of an article, of the points that it reports, and of the ids of its facts."""
        yield from self.pages(self.site.article(id_))
        for fact in (id_, *(f.id for f in self.library.in_article(id_))):
            yield self.forward(fact, f"id/{fact}/", self.now[fact])

    def forward(self, id_: str, at: str, found: Standing) -> File:
        """Return the page at an address that only says where an id stands now, or what became of it."""
        root = "../" * at.count("/")
        return f"{at}index.html", self.env.get_template("forward.html.j2").render(id=id_, root=root, found=found)

    def ids(self) -> Iterator[File]:
        """Yield the pages of ids that are no article's, and what answers at addresses that a page once had."""
        for id_, found in self.now.items():
            if id_ not in self.library.facts and id_ not in self.library.articles:
                yield self.forward(id_, f"id/{id_}/", found)
        works = {work.id: work for work in self.site.works()}
        for at, id_ in moved(self.library, self.now):
            yield self.forward(id_, at, self.now[id_])
            to = target(self.library, id_)
            fact = self.library.facts.get(to)
            if work := works.get(to) or (self.site.views.citing.fact(fact) if fact else None):
                yield from ((f"{at}{name}", text) for name, text in citations.files([work], "citation").items())

    def data(self) -> Iterator[File]:
        """Yield the downloads and their page."""
        tables, works = rows(self.library), list[Work](self.site.works())
        files = dict(exports(tables, works, self.publication, self.stamp))
        yield from files.items()
        yield from self.pages(iter([data_page(self.site.views, tables, files)]))

    def feed(self) -> Iterator[File]:
        """Yield the feed of changes."""
        entries = self.site.changes.entries()
        yield (
            "data/v1/changes.atom",
            self.env.get_template("changes.atom.j2").render(
                entries=entries, publication=self.publication, stamp=self.stamp.isoformat()
            ),
        )
