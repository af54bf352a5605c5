"""Keys of what is rendered, made of all that it reads: only what changed is made again."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from facts.base.digests import ARTICLE_FILES, digest
from facts.library.entities import AnyFact
from facts.library.library import Library
from facts.library.loading import REGISTERS
from facts.model.article_facts import Event
from facts.pages.page import Site


@dataclass(frozen=True)
class Keys:
    """Digests of what pages read from a folder of content.

    `code` is of the code, the templates, the packages, what configures the site, and the day of
    which it is.
    """

    site: Site
    content: Path
    code: str

    @cached_property
    def articles(self) -> dict[str, str]:
        """Return a digest of the files of each article by its id."""
        found = {}
        for id_ in self.site.library.articles:
            own = (self.content / "articles" / id_ / name for name in ARTICLE_FILES)
            found[id_] = digest([*own, self.content / "comparisons" / f"{id_}.yml"])
        return found

    @cached_property
    def shared(self) -> str:
        """Return a digest of what all pages may read: code, registers, documents, releases."""
        paths = [self.content / name for name in REGISTERS]
        for folder in ("releases", "documents"):
            paths += (self.content / folder).glob("*")
        return digest(sorted(paths), self.code)

    @cached_property
    def quoted(self) -> set[str]:
        """Return the ids of the articles that formulas quote."""
        library = self.site.library
        return {
            library.facts[step].article
            for formula in library.formulas.values()
            for step in formula.steps
            if step in library.facts
        }

    def _make_key(self, articles: Iterable[str]) -> str:
        """Return the key of what is made of some articles, and of what all pages may read."""
        return digest([], self.shared, *(self.articles[id_] for id_ in sorted(articles)))

    @cached_property
    def whole(self) -> str:
        """Return the key of what may read every article: lists, documents, events, downloads."""
        return self._make_key(self.articles)

    def make_article_key(self, article: str) -> str:
        """Return the key of the pages of an article: of those it speaks of, and quoted ones."""
        return self._make_key(find_near(self.site.library, article) | self.quoted)


def find_near(library: Library, article: str) -> set[str]:
    """Return the ids of the articles of which the pages of an article speak.

    These are the other reports of its documents, and those of events that its own link to, one
    through the other.
    """
    reports = (library.reports_of[id_] for id_ in library.documents_of(article))
    found = {article}.union(*reports)
    seen: set[str] = set()
    for event in library.facts_of(article, Event):
        linked: AnyFact | None = event
        while linked and linked.id not in seen:
            seen.add(linked.id)
            found.add(linked.article)
            linked = library.facts.get(linked.link or "")
    return found
