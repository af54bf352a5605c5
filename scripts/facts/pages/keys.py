"""Keys of what is rendered, made of all that it reads: only what changed is made again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cache, cached_property, singledispatch
from itertools import chain
from pathlib import Path

from pydantic import BaseModel

from facts.base.digests import ARTICLE_FILES, digest
from facts.library.documents.points import PlacedPoint
from facts.library.entities import Article, Fact, TimelineEvent
from facts.library.library import Library
from facts.library.loading import REGISTERS
from facts.model.article_facts import Event, ExtractedFact
from facts.model.documents import JointDocument
from facts.pages.page import Page, Site


@dataclass(frozen=True)
class Keys:
    """Digests of what pages read.

    `code` is of the code, the packages, what configures the site, and the day of which it is;
    `shared` of what all pages may read: the code, registers, documents, releases, and which
    articles report of which documents; `articles` are of the files of each article by its id,
    `templates` of each template by its name.
    """

    site: Site
    code: str
    shared: str
    articles: Mapping[str, str]
    templates: Mapping[str, str]

    @cached_property
    def quoted(self) -> set[str]:
        """Return the ids of the articles that formulas quote."""
        library = self.site.library
        steps = chain.from_iterable(formula.steps for formula in library.formulas.values())
        return {library.facts[step].article for step in steps if step in library.facts}

    @cached_property
    def near(self) -> dict[str, set[str]]:
        """Return for each article those of which its pages speak, and those that formulas quote."""
        library = self.site.library
        return {id_: find_near(library, id_) | self.quoted for id_ in library.articles}

    def make_key(self, template: str, articles: Iterable[str], *more: str) -> str:
        """Return the key of what a template makes of some articles, and of some words beside."""
        digests = [self.articles[id_] for id_ in sorted(articles)]
        return digest([], self.shared, self.templates.get(template, ""), *digests, *more)

    def make_article_key(self, article: str, template: str = "") -> str:
        """Return the key of what is made of an article alone, and of those of which it speaks."""
        return self.make_key(template, self.near[article])

    def make_page_key(self, page: Page) -> str:
        """Return the key of a page: its template, what its view holds, and the articles of that.

        What was withdrawn from it is no part of the view: all pages list it by their path.
        """
        contents = PageContents(self.site.library)
        collect(page, contents)
        collect(self.site.former.get(f"{page.path}/"), contents)
        return self.make_key(f"pages/{page.template}.j2", contents.articles, *contents.words)


def make_keys(site: Site, content: Path, code: str, templates: Mapping[str, str]) -> Keys:
    """Return the digests of a content folder, with those of the code and the templates."""
    library = site.library
    articles = {}
    for id_ in library.articles:
        compared = content / "comparisons" / f"{id_}.yml"
        own = (content / "articles" / id_ / name for name in ARTICLE_FILES)
        articles[id_] = digest([*own, compared])
    shared = [content / name for name in REGISTERS]
    shared += [*(content / "releases").glob("*"), *(content / "documents").glob("*")]
    reports = {id_: sorted(library.reports_of(id_)) for id_ in library.documents}
    return Keys(site, code, digest(sorted(shared), code, str(reports)), articles, templates)


def find_near(library: Library, article: str) -> set[str]:
    """Return the ids of the articles of which the pages of an article speak.

    These are the other reports of its documents, and those of events that its own link to, one
    through the other.
    """
    reports = map(library.reports_of, library.documents_of(article))
    found = {article}.union(*reports)
    todo = [event.link for event in library.facts_of(article, Event)]
    seen = set()
    while todo:
        linked = library.facts.get(todo.pop() or "")
        if linked and linked.id not in seen:
            seen.add(linked.id)
            found.add(linked.article)
            todo.append(linked.link)
    return found


@cache
def _list_fields(shape: type) -> list[str]:
    return [part.name for part in fields(shape)]


@dataclass(frozen=True)
class PageContents:
    """What a page holds: its words, and the articles whose facts stand in it.

    A template may ask the library for more of what stands in the view, such as the verdict on a
    fact or the reports of a document: all of that is from the articles that are found here, or
    from what all pages share.
    """

    library: Library
    words: list[str] = field(default_factory=list)
    articles: set[str] = field(default_factory=set)


@singledispatch
def collect(value: object, contents: PageContents) -> None:
    """Take in a value and what it is made of. Raises TypeError for what has no lasting form."""
    if not is_dataclass(value):
        raise TypeError(f"a page cannot hold {value!r}; give its view plain values")
    for name in _list_fields(type(value)):  # type: ignore[arg-type]
        collect(getattr(value, name), contents)


_find_collector = cache(collect.dispatch)  # quicker than the call itself, for lists of hundreds


@collect.register
def _collect_word(word: str, contents: PageContents) -> None:
    contents.words.append(word)
    if word in contents.library.facts:  # a template may link to it
        contents.articles.add(contents.library.facts[word].article)


@collect.register
def _collect_number(number: int | float | None, contents: PageContents) -> None:
    contents.words.append(repr(number))


@collect.register
def _collect_fact(fact: Fact, contents: PageContents) -> None:  # type: ignore[type-arg]
    contents.words.append(fact.id)
    contents.articles.add(fact.article)
    if fact.link:
        _collect_word(fact.link, contents)


@collect.register
def _collect_point(point: PlacedPoint, contents: PageContents) -> None:
    contents.words.append(point.id)
    for fact in contents.library.reports_on(point.id):
        _collect_fact(fact, contents)


@collect.register
def _collect_event(event: TimelineEvent, contents: PageContents) -> None:
    contents.words.append(event.id)
    for fact in event.accounts:
        _collect_fact(fact, contents)
    for document in event.documents:
        _collect_record(document, contents)


@collect.register
def _collect_article(article: Article, contents: PageContents) -> None:
    contents.words.append(article.id)
    contents.articles.add(article.id)


@collect.register
def _collect_extracted(record: ExtractedFact, _contents: PageContents) -> None:
    raise TypeError(f"a page cannot hold {record!r}, of which no article is known; give the fact")


@collect.register
def _collect_record(record: BaseModel, contents: PageContents) -> None:
    """Take in an entry of a register, a document or a part of one: what it says is shared."""
    contents.words.append(str(getattr(record, "id", record)))
    if isinstance(record, JointDocument):
        contents.articles.update(contents.library.reports_of(record.id))


@collect.register
def _collect_mapping(mapping: Mapping, contents: PageContents) -> None:  # type: ignore[type-arg]
    _collect_list(mapping.items(), contents)


@collect.register
def _collect_list(values: Iterable, contents: PageContents) -> None:  # type: ignore[type-arg]
    contents.words.append("[")  # so that it stands apart from what follows
    for value in values:
        _find_collector(value.__class__)(value, contents)
    contents.words.append("]")
