"""Keys of what is rendered, made of all that it reads: only what changed is made again."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cached_property, partial
from pathlib import Path

from pydantic import BaseModel

from facts.base.digests import ARTICLE_FILES, digest
from facts.library.documents.points import PlacedPoint
from facts.library.entities import AnyFact, Article, Fact
from facts.library.library import Library
from facts.library.loading import REGISTERS
from facts.model.article_facts import Event, ExtractedFact
from facts.model.documents import JointDocument
from facts.pages.page import Page, Site


@dataclass(frozen=True)
class Keys:
    """Digests of what pages read from a folder of content.

    `code` is of the code, the packages, what configures the site, and the day of which it is;
    `templates` are of each template by its name.
    """

    site: Site
    content: Path
    code: str
    templates: Mapping[str, str]

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
        """Return a digest of what all pages may read.

        This is the code, registers, documents, releases, and which articles report of which
        documents.
        """
        library = self.site.library
        paths = [self.content / name for name in REGISTERS]
        for folder in ("releases", "documents"):
            paths += (self.content / folder).glob("*")
        reports = {id_: sorted(library.reports_of[id_]) for id_ in library.documents}
        return digest(sorted(paths), self.code, str(reports))

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

    def make_key(self, template: str, articles: Iterable[str], *more: str) -> str:
        """Return the key of what a template makes of some articles, and of some words beside."""
        digests = [self.articles[id_] for id_ in sorted(articles)]
        return digest([], self.shared, self.templates.get(template, ""), *digests, *more)

    def make_article_key(self, article: str, template: str = "") -> str:
        """Return the key of what is made of an article, those it speaks of, and quoted ones."""
        return self.make_key(template, find_near(self.site.library, article) | self.quoted)

    def make_page_key(self, page: Page) -> str:
        """Return the key of a page: its template, what its view holds, and the articles of that.

        What was withdrawn from it is no part of the view: all pages list it by their path.
        """
        held = [page, self.site.former.get(f"{page.path}/")]
        articles: set[str] = set()
        words = json.dumps(held, default=partial(describe, self.site.library, articles))
        return self.make_key(f"pages/{page.template}.j2", articles, words)


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


def describe(library: Library, articles: set[str], value: object) -> object:
    """Return what JSON can hold of a value in a page, and add the articles whose facts it has.

    A template may ask the library for more of what stands in the view, such as the verdict on a
    fact or the reports of a document: all of that is from the articles that are found here, or
    from what all pages share. Raises TypeError for what has no lasting form.
    """
    match value:
        case Fact():
            parts = [value.id, value.link]
        case PlacedPoint():
            return value.id, library.reports_on[value.id]
        case Article():
            articles.add(value.id)
            return value.id
        case ExtractedFact():
            raise TypeError(f"a page cannot hold {value!r}, of no known article; give the fact")
        case JointDocument():
            articles.update(library.reports_of[value.id])
            return value.id
        case BaseModel():  # an entry of a register: what it says is shared
            return str(getattr(value, "id", value))
        case _ if is_dataclass(value):
            parts = [getattr(value, part.name) for part in fields(value)]
        case _:
            return [*value]  # type: ignore[misc]
    # Some are ids of facts to which a template may link.
    articles.update(
        library.facts[part].article
        for part in parts
        if isinstance(part, str) and part in library.facts
    )
    return parts
