"""What articles say, as rows: articles, events, points, claims, figures, and their other parts."""

from typing import Annotated

from facts.data.record_rows import ComparisonRow, EventRow, list_source_rows, print_words
from facts.data.rows import (
    QUOTED_COLUMN,
    ArticleId,
    ManyQuoted,
    MaybeQuoted,
    MaybeText,
    TableRow,
    TableRows,
    show,
)
from facts.library.entities import AnyFact, Article
from facts.library.library import Library
from facts.model.article_facts import Claim, Event, Figure, Person, Section, Statement
from facts.model.fields import ActorId, DocumentId, EventId, FactId, Many, Number, TopicId


class ArticleRow(TableRow):
    """An article that the record reads."""

    title: str
    """title as printed"""
    author: MaybeText
    """author as printed"""
    translator: MaybeText
    """translator as printed"""
    published: MaybeText
    """release date"""
    publisher: MaybeText
    """who published it; empty: not known"""
    lang: str
    """language of its text, BCP 47"""
    url: MaybeText
    """where it was published; empty: not known"""
    rights: str
    """full, or excerpts: how much of it may be shown"""
    sha256: str
    """digest of the imported text"""


class FactRow(TableRow):
    """What the facts of an article share."""

    article: ArticleId
    """id of the article"""
    block: int
    """block of the article, from 1"""
    words: Annotated[str, QUOTED_COLUMN]
    """the words"""
    title: MaybeText
    """heading in our words"""
    actors: Many[ActorId]
    """ids of actors"""
    topics: Many[TopicId]
    """ids of topics"""
    finding: MaybeText
    """what other sources say, where it was compared with them"""
    verdict: MaybeText
    """outcome of the latest comparison; of a reported point that with its document, not-checked
    where none was made"""
    looked_at: bool
    """whether editors looked at it, mended or added it; else it stands as the rules read it"""


class PointRow(FactRow):
    """A point of a document, or a clause of one, as an article reports it."""

    document: DocumentId | None
    """id of the document that it reports"""
    part_of: FactId | None = None
    """id of the point that a clause belongs to"""
    head: MaybeQuoted = None
    """shared beginning of a clause"""


class ClaimRow(FactRow):
    """A claim."""

    holders: ManyQuoted
    """whose claim it is, as worded or named; empty: the author’s own; unclear: not resolved"""
    given_by: MaybeQuoted
    """the words that give it to them"""
    stance: str
    """what is done with it"""
    hedges: ManyQuoted
    """words that weaken or strengthen it"""
    later_events: Many[EventId]
    """ids of later events on the same matter, by the editors"""


class FigureRow(FactRow):
    """A figure."""

    value: Number
    """the number, or the lower one of two"""
    high: Number | None
    """the higher one of two"""
    unit: MaybeText
    """ISO 4217 code, % or the counted noun; USD per barrel for a rate"""
    period: MaybeText
    """the time it belongs to"""
    approximate: bool
    """whether the words say about, more than ..."""


class PartRow(FactRow):
    """A person, a named statement or a section of an article."""

    role: MaybeQuoted = None
    """role of the person or section, as worded or named"""
    refers_to: MaybeText = None
    """id of the document or actor that it stands for"""


def make_fact_row(library: Library, fact: AnyFact) -> TableRow:
    """Return the row of a fact, in the shape of its kind."""
    match fact.record:
        case Event() as event:
            larger = f"{fact.article}-{event.part_of}"
            urls = [s.url for contest in fact.contests for s in contest.sources]
            return EventRow.fill_fact(
                library,
                fact,
                date=event.edtf,
                event=library.root(fact),
                larger_event=larger if larger in library.facts else None,
                sources=tuple(dict.fromkeys(urls)),
            )
        case Claim() as claim:
            holders = (*show(library, fact, claim.holders), *library.name_holders(fact))
            return ClaimRow.fill_fact(
                library,
                fact,
                holders=("unclear",) if claim.unclear else holders,
                given_by=show(library, fact, claim.attribution),
            )
        case Figure(value=(low, high)):
            return FigureRow.fill_fact(library, fact, value=low, high=high)
        case Figure():
            return FigureRow.fill_fact(library, fact, high=None)
        case Person() as person:
            named = iter(library.naming.actors_in(person.name))
            return PartRow.fill_fact(library, fact, refers_to=next(named, None))
        case Section() | Statement():
            return PartRow.fill_fact(library, fact, refers_to=fact.link)
    return PointRow.fill_fact(
        library,
        fact,
        document=library.reported(fact),
        part_of=fact.parent if fact.kind == "clause" else None,
        verdict=library.verdict_on(fact).verdict,
    )


def list_article_rows(library: Library, article: Article) -> TableRows:
    """Yield the rows of an article: itself, its facts, and what these were compared with."""
    yield ArticleRow.fill(
        library,
        "article",
        article.id,
        article.meta,
        attribution=article.attribution,
        title=article.title,
        author=article.author,
        translator=article.translator,
        published=article.published,
        rights=article.meta.rights.show,
    )
    for fact in article.facts:
        yield make_fact_row(library, fact)
        compared = library.comparisons.get(fact.id)
        if compared:
            found = library.verdict_on(fact)
            yield ComparisonRow.fill(
                library,
                fact.kind,
                fact.id,
                found,
                point=fact.id,
                document=library.reported(fact),
                against=compared.against,
                source=found.primary.source.url if found.primary else None,
                **print_words(found.primary),
            )
        yield from list_source_rows(library, fact.id, (compared, *fact.contests))
