"""What articles say, as rows: articles, events, points, claims, figures, and their other parts."""

from collections.abc import Callable, Iterator
from typing import Annotated, Any

from facts.data.record_rows import ComparisonRow, EventRow, list_source_rows, print_words
from facts.data.rows import QUOTED, ArticleId, ManyQuoted, MaybeQuoted, Row, show
from facts.library.entities import AnyFact, Article, Fact
from facts.library.library import Library
from facts.model.article_facts import Claim, Event, Figure, Person, Section
from facts.model.fields import ActorId, DocumentId, FactId, Many, Number, TopicId


class ArticleRow(Row):
    """An article that the record reads."""

    title: str
    """title as printed"""
    author: str | None
    """author as printed"""
    translator: str | None
    """translator as printed"""
    published: str | None
    """release date"""
    publisher: str | None
    """who published it; empty: not known"""
    lang: str
    """language of its text, BCP 47"""
    url: str | None
    """where it was published; empty: not known"""
    rights: str
    """full, or excerpts: how much of it may be shown"""
    sha256: str
    """digest of the imported text"""


class FactRow(Row):
    """What the facts of an article share."""

    article: ArticleId
    """id of the article"""
    block: int
    """block of the article, from 1"""
    words: Annotated[str, QUOTED]
    """the words"""
    title: str | None
    """heading in our words"""
    actors: Many[ActorId]
    """ids of actors"""
    topics: Many[TopicId]
    """ids of topics"""
    finding: str | None
    """what other sources say, where it was compared with them"""


class PointRow(FactRow):
    """A point of a document, or a clause of one, as an article reports it."""

    document: DocumentId | None
    """id of the document that it reports"""
    part_of: FactId | None = None
    """id of the point that a clause belongs to"""
    head: MaybeQuoted = None
    """shared beginning of a clause"""
    verdict: str
    """outcome of the comparison with the document"""


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


class FigureRow(FactRow):
    """A figure."""

    value: Number
    """the number, or the lower one of two"""
    high: Number | None
    """the higher one of two"""
    unit: str | None
    """ISO 4217 code, % or the counted noun"""
    period: str | None
    """the time it belongs to"""
    approximate: bool
    """whether the words say about, more than ..."""


class PartRow(FactRow):
    """A person, a named statement or a section of an article."""

    role: MaybeQuoted = None
    """role of the person or section, as worded or named"""
    refers_to: str | None = None
    """id of the document or actor that it stands for"""


def make_event(library: Library, fact: Fact[Event]) -> Row:
    """Return the row of an event."""
    larger = f"{fact.article}-{fact.record.part_of}"
    urls = [s.url for contest in fact.contests for s in contest.sources]
    return EventRow.fill_fact(
        library,
        fact,
        date=fact.record.edtf,
        event=library.root(fact),
        larger_event=larger if larger in library.facts else None,
        sources=tuple(dict.fromkeys(urls)),
    )


def make_point(library: Library, fact: AnyFact) -> Row:
    """Return the row of a reported point or a clause of one."""
    return PointRow.fill_fact(
        library,
        fact,
        document=library.reported(fact),
        part_of=fact.parent if fact.kind == "clause" else None,
        verdict=library.verdict_on(fact).verdict,
    )


def make_claim(library: Library, fact: Fact[Claim]) -> Row:
    """Return the row of a claim."""
    record = fact.record
    words = show(library, fact, record.holders)
    return ClaimRow.fill_fact(
        library,
        fact,
        holders=("unclear",) if record.unclear else (*words, *library.name_holders(fact)),
        given_by=show(library, fact, record.attribution),
    )


def make_figure(library: Library, fact: Fact[Figure]) -> Row:
    """Return the row of a figure."""
    value = fact.record.value
    low, high = value if isinstance(value, tuple) else (value, None)
    return FigureRow.fill_fact(library, fact, value=low, high=high)


def make_part(library: Library, fact: AnyFact) -> Row:
    """Return the row of a person, a named statement or a section."""
    record = fact.record
    if isinstance(record, Section):
        return PartRow.fill_fact(library, fact, block=record.blocks[0])
    named = library.naming.actors_in(record.name) if isinstance(record, Person) else [fact.link]
    return PartRow.fill_fact(library, fact, refers_to=next(iter(named), None))


MAKERS: dict[str, Callable[[Library, Fact[Any]], Row]] = {
    "event": make_event,
    "statement": make_part,
    "point": make_point,
    "clause": make_point,
    "section": make_part,
    "claim": make_claim,
    "figure": make_figure,
    "person": make_part,
}


def list_article_rows(library: Library, article: Article) -> Iterator[Row]:
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
        yield MAKERS[fact.kind](library, fact)
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
