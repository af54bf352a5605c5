"""Keys of what is rendered, made of all that it reads: only what changed is made again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cache, cached_property, singledispatch
from itertools import chain
from pathlib import Path

from pydantic import BaseModel

from facts.base.digests import ARTICLE_FILES, digest
from facts.library.documents.points import PlacedPoint
from facts.library.entities import Article, Fact
from facts.library.library import Library
from facts.library.timeline import TimelineEvent
from facts.model.article_facts import Event
from facts.model.documents import JointDocument
from facts.pages.page import Page, Site


@dataclass(frozen=True)
class Keys:
    """Digests of what pages read.

    `code` is of the code and what configures it; `shared` of what all pages may read: the code,
    registers, documents, releases, and which articles report of which documents; `articles` are
    of the files of each article by its id, `templates` of each template by its name.
    """

    site: Site
    code: str
    shared: str
    articles: Mapping[str, str]
    templates: Mapping[str, str]

    @cached_property
    def quoted(self) -> set[str]:
        """Return the ids of the articles whose words are a step of a formula."""
        facts = self.site.library.facts
        formulas = self.site.library.formulas.values()
        steps = chain.from_iterable(formula.steps for formula in formulas)
        return {facts[step].article for step in steps if step in facts}

    def make_key(self, template: str, articles: Iterable[str], *more: str) -> str:
        """Return the key of what a template makes of some articles, and of some words beside."""
        digests = [self.articles[id_] for id_ in sorted(articles)]
        return digest([], self.shared, self.templates.get(template, ""), *digests, *more)

    def make_article_key(self, article: str, template: str = "") -> str:
        """Return the key of what is made of an article alone, and of those of which it speaks."""
        return self.make_key(template, find_near(self.site.library, article) | self.quoted)

    def make_page_key(self, page: Page) -> str:
        """Return the key of a page: what its view holds, and the articles that this is from."""
        reading = Reading(self.site.library)
        read(page, reading)
        read(self.site.former.withdrawn_things.get(f"{page.path}/"), reading)
        return self.make_key(f"pages/{page.template}.j2", reading.articles, *reading.words)


def read_keys(site: Site, content: Path, code: str, templates: Mapping[str, str]) -> Keys:
    """Return the digests of a content folder, with those of the code and the templates."""
    library = site.library
    articles = {}
    for id_ in library.articles:
        compared = content / "comparisons" / f"{id_}.yml"
        own = (content / "articles" / id_ / name for name in ARTICLE_FILES)
        articles[id_] = digest([*own, compared])
    shared = [path for path in content.glob("*") if path.is_file()]
    shared += [*(content / "releases").glob("*"), *(content / "documents").glob("*")]
    reports = {id_: sorted(library.reports_of(id_)) for id_ in library.documents}
    return Keys(site, code, digest(sorted(shared), code, str(reports)), articles, templates)


def find_near(library: Library, article: str) -> set[str]:
    """Return the ids of the articles of which the pages of an article speak.

    These are the other reports of its documents, and those of events that its own link to.
    """
    reports = map(library.reports_of, library.documents_of(article))
    links = [event.link for event in library.facts_of(article, Event)]
    linked = {library.facts[id_].article for id_ in links if id_ in library.facts}
    return linked.union({article}, *reports)


@cache
def _list_fields(shape: type) -> list[str]:
    return [part.name for part in fields(shape)]


@dataclass(frozen=True)
class Reading:
    """What a page holds: its words, and the articles whose facts stand in it.

    A template may ask the library for more of what stands in the view, such as the verdict on a
    fact or the reports of a document: all of that is from the articles that are found here, or
    from what all pages share.
    """

    library: Library
    words: list[str] = field(default_factory=list)
    articles: set[str] = field(default_factory=set)


@singledispatch
def read(value: object, reading: Reading) -> None:
    """Take in a value and what it is made of. Raises TypeError for what has no lasting form."""
    if not is_dataclass(value):
        raise TypeError(f"a page cannot hold {value!r}; give its view plain values")
    for name in _list_fields(type(value)):  # type: ignore[arg-type]
        read(getattr(value, name), reading)


@read.register
def _read_word(word: str, reading: Reading) -> None:
    reading.words.append(word)
    if word in reading.library.facts:  # a template may link to it
        reading.articles.add(reading.library.facts[word].article)


@read.register
def _read_number(number: int | float | None, reading: Reading) -> None:
    reading.words.append(repr(number))


@read.register
def _read_fact(fact: Fact, reading: Reading) -> None:  # type: ignore[type-arg]
    reading.words.append(fact.id)
    reading.articles.add(fact.article)
    if fact.link:
        _read_word(fact.link, reading)


@read.register
def _read_point(point: PlacedPoint, reading: Reading) -> None:
    reading.words.append(point.id)
    for fact in reading.library.reports_on(point.id):
        _read_fact(fact, reading)


@read.register
def _read_event(event: TimelineEvent, reading: Reading) -> None:
    reading.words.append(event.id)
    for fact in event.accounts:
        _read_fact(fact, reading)
    for document in event.documents:
        _read_record(document, reading)


@read.register
def _read_article(article: Article, reading: Reading) -> None:
    reading.words.append(article.id)
    reading.articles.add(article.id)


@read.register
def _read_record(record: BaseModel, reading: Reading) -> None:
    """Take in an entry of a register, a document or a part of one: what it says is shared."""
    reading.words.append(str(getattr(record, "id", record)))
    if isinstance(record, JointDocument):
        reading.articles.update(reading.library.reports_of(record.id))


@read.register
def _read_mapping(mapping: Mapping, reading: Reading) -> None:  # type: ignore[type-arg]
    for name, value in mapping.items():
        read(name, reading)
        read(value, reading)


@read.register
def _read_list(values: Iterable, reading: Reading) -> None:  # type: ignore[type-arg]
    reading.words.append("[")  # so that it stands apart from what follows
    for value in values:
        read(value, reading)
    reading.words.append("]")
