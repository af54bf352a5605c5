"""The names of everything that has an address, for the search."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass

from facts.base.wording import human
from facts.library.documents.naming import document_name
from facts.library.entities import Fact
from facts.library.library import Library
from facts.library.timeline import TimelineEvent
from facts.model.article_facts import Clause, ExtractedFact, Point

OWN_PAGES = (
    ("Method: how points, facts and verdicts are made", "method/", "verdict tests sources"),
    ("How to cite", "cite/", "citation pinpoint address styles"),
    ("Data", "data/", "download CSV JSON SQLite"),
    ("Changes", "changes/", "change log releases corrections feed"),
    ("About", "about/", "editors contact report error disagree with a verdict"),
    ("Documents", "statements/", "joint statements treaties declarations communiqués"),
    ("Timeline", "timeline/", "events major all"),
    ("Formulas", "formulas/", "wording recurring"),
    ("Trade and figures", "figures/", "trade volume year billion"),
)


@dataclass(frozen=True)
class NameRow:
    """A thing as the search finds it.

    `names`: in all scripts; `more`: what it says, dates, labels.
    """

    kind: str
    id: str
    title: str
    address: str
    year: str
    era: str
    names: str
    more: str


def as_names_file(rows: Iterable[NameRow]) -> str:
    """Return names as a JSON list of rows, one a line."""
    lines = (json.dumps(astuple(row), ensure_ascii=False, separators=(",", ":")) for row in rows)
    return "[\n" + ",\n".join(lines) + "\n]\n"


def place_names(library: Library, event: TimelineEvent) -> Iterator[str]:
    """Yield the names in all scripts of the places that an event names."""
    for place in library.gazetteer.values():
        if place.name in event.places or place.name in event.title:
            for names in place.names.values():
                yield from names


def list_names(library: Library) -> Iterator[NameRow]:
    """Yield everything that has an address of its own, but single facts of articles."""
    yield from list_document_names(library)
    for event in library.registered_events.values():
        names = " ".join(place_names(library, event))
        more = " ".join([event.summary, *event.places, human(event.edtf), event.edtf or ""])
        year = str(event.year or "")
        address = f"events/{event.id}/"
        yield NameRow("event", event.id, event.title, address, year, event.era or "", names, more)
    for formula in library.formulas.values():
        steps = [step.words.exact for step in library.steps(formula)]
        more = " ".join([formula.question, *steps])
        address = f"formulas/{formula.id}/"
        yield NameRow("formula", formula.id, formula.title, address, "", "", "", more)
    for topic in library.topics.values():
        patterns = " ".join(word.removesuffix("*") for word in topic.words)
        yield NameRow("topic", topic.id, topic.title, f"topics/{topic.id}/", "", "", "", patterns)
    for actor in library.actors.values():
        aliases = [name for group in actor.aliases.values() for name in group]
        names = " ".join([*aliases, *actor.misspellings])
        more = " ".join(office.role for office in actor.roles)
        address = f"actors/{actor.id}/"
        yield NameRow("actor", actor.id, actor.name, address, "", "", names, more)
    yield from list_article_names(library)
    for title, address, more in OWN_PAGES:
        yield NameRow("page", address.rstrip("/"), title, address, "", "", "", more)


def list_document_names(library: Library) -> Iterator[NameRow]:
    """Yield the documents and their points; a point has the names of its formulas, too."""
    formula_titles = defaultdict(list)
    for formula in library.formulas.values():
        for step in library.steps(formula):
            if step.point:
                formula_titles[step.point.id].append(formula.title)
    for document in library.documents.values():
        name = document_name(document)
        year = document.edtf[:4]
        era = library.era_of(document.edtf) or ""
        names = " ".join([document.title, *document.titles.values()])
        more = f"{document.place} {document.edtf}"
        address = f"statements/{document.id}/"
        yield NameRow("document", document.id, name, address, year, era, names, more)
        for point in library.points_of(document.id):
            words = point.item.words
            exact = f"{words.exact} {words.gloss or ''}" if words else ""
            yield NameRow(
                kind="point",
                id=point.id,
                title=f"{name}, point {point.item.id[1:]}",
                address=f"{address}#{point.item.id}",
                year=year,
                era=era,
                names=" ".join(formula_titles[point.id]),
                more=f"{point.item.what} {exact}",
            )


def list_article_names(library: Library) -> Iterator[NameRow]:
    """Yield the articles, the points that they report of documents, and their clauses."""
    for article in library.articles.values():
        year = (article.published or "")[:4]
        names = (article.author, article.translator, article.meta.publisher, article.day)
        labels = [fact.label for fact in library.facts_of(article.id, ExtractedFact)]
        more = " ".join([*(name for name in names if name), *labels])
        address = f"articles/{article.id}/"
        yield NameRow("article", article.id, article.title, address, year, "", "", more)
    for document in library.documents:
        for article_id, points in library.reports_of(document).items():
            for point in points:
                if library.is_shown(point):
                    yield reported_name(library, document, article_id, point)


def reported_name(library: Library, document: str, article: str, point: Fact[Point]) -> NameRow:
    """Return the name of a reported point, with its words and those of its clauses."""
    who = library.articles[article].attribution
    title = f"Point {point.label} as reported by {who}"
    if point.title:
        title = f"{point.title} ({title[0].lower()}{title[1:]})"
    letters = [clause.label for clause in library.facts_of(point.id, Clause)]
    more = " ".join([library.shown_words(point), *letters, library.verdict_on(point).verdict])
    address = f"statements/{document}/{article}/{point.label}/"
    id_ = f"{document}-{article}-{point.label}"
    return NameRow("reported point", id_, title, address, document[:4], "", "", more)
