"""The names of everything that has an address, for the search."""

from collections.abc import Iterable, Iterator
from itertools import chain

from facts.base.wording import human
from facts.library.library import Library
from facts.library.words.chinese import turn_scripts
from facts.model.article_facts import Clause, ExtractedFact
from facts.model.labels import LABELS, VERDICTS

NameRow = list[str]  # kind, id, title, address, what it says, other names, year, era


def make_search_row(
    kind: str,
    id_: str,
    title: str,
    address: str,
    more: Iterable[str],
    names: Iterable[str] = (),
    year: str = "",
    era: str | None = None,
) -> NameRow:
    """Return a thing as the search finds it.

    `more`: what it says, dates, labels; `names`: other names in all scripts. Chinese words of what
    it says are found in the other script too.
    """
    told = " ".join(more)
    called = [*names, *turn_scripts(told)]
    return [kind, id_, title, address, told, " ".join(called), year, era or ""]


def list_names(library: Library) -> Iterator[NameRow]:
    """Yield everything that has an address of its own, but single facts of articles."""
    yield from list_document_names(library)
    for event in library.registered_events:
        known = library.background[event.id]
        places = [
            name
            for place in library.gazetteer.values()
            if place.name in known.places or place.name in known.title
            for name in chain.from_iterable(place.names.values())
        ]
        yield make_search_row(
            "event",
            event.id,
            event.title,
            library.addresses[event.id].path,
            [known.summary, *known.places, human(known.edtf), known.edtf],
            places,
            str(event.year),
            event.era,
        )
    for formula in library.formulas.values():
        words = [formula.question, *(step.words.exact for step in library.steps(formula))]
        yield make_search_row(
            "formula",
            formula.id,
            formula.title,
            library.addresses[f"formula-{formula.id}"].path,
            words,
        )
    for topic in library.topics.values():
        patterns = [word.removesuffix("*") for word in topic.words]
        yield make_search_row(
            "topic", topic.id, topic.title, library.addresses[f"topic-{topic.id}"].path, patterns
        )
    for actor in library.actors.values():
        names = [*chain.from_iterable(actor.aliases.values()), *actor.misspellings]
        roles = [office.role for office in actor.roles]
        yield make_search_row(
            "actor", actor.id, actor.name, library.addresses[actor.id].path, roles, names
        )
    yield from list_article_names(library)
    for title, address, other in LABELS.own_pages:
        yield make_search_row("page", address.rstrip("/"), title, address, [other])


def list_document_names(library: Library) -> Iterator[NameRow]:
    """Yield the documents and their points; a point has the names of its formulas, too."""
    for document in library.documents.values():
        name = document.name
        address = library.addresses[document.id].path
        when = (document.edtf[:4], library.era_of(document.edtf))
        titles = [document.title, *document.titles.values()]
        more = [document.place, document.edtf]
        yield make_search_row("document", document.id, name, address, more, titles, *when)
        for point in library.points_of(document.id):
            item = point.item
            words = [item.words.exact, item.words.gloss or ""] if item.words else []
            yield make_search_row(
                "point",
                point.id,
                f"{name}, point {item.id[1:]}",
                library.addresses[point.id].path,
                [item.what, *words],
                [formula.title for formula in library.formulas_of(point.id)],
                *when,
            )


def list_article_names(library: Library) -> Iterator[NameRow]:
    """Yield the articles, the points that they report of documents, and their clauses."""
    for article in library.articles.values():
        names = (article.author, article.translator, article.meta.publisher, article.day)
        labels = [fact.label for fact in library.facts_of(article.id, ExtractedFact)]
        more = [*filter(None, names), *labels]
        year = (article.published or "")[:4]
        address = library.addresses[article.id].path
        yield make_search_row("article", article.id, article.title, address, more, year=year)
    for document, reports in library.reports_of.items():
        for points in reports.values():
            for point in filter(library.is_shown, points):
                who = library.articles[point.article].attribution
                title = f"point {point.label} as reported by {who}"
                letters = [clause.label for clause in library.facts_of(point.id, Clause)]
                verdict = VERDICTS[library.verdict_on(point).verdict].word
                more = [library.shown_words(point), *letters, verdict]
                yield make_search_row(
                    "reported point",
                    f"{document}-{point.article}-{point.label}",
                    f"{point.title} ({title})" if point.title else f"P{title[1:]}",
                    library.addresses[point.id].path,
                    more,
                    year=document[:4],
                )
