"""What articles say, as rows: articles, events, points, claims, figures, and their other parts."""

from typing import Annotated, Any

from facts.base.wording import human
from facts.data.rows import QUOTED, ArticleId, ManyQuoted, MaybeQuoted, Row, Rows, RowSource, Texts
from facts.library.entities import Article, select_facts
from facts.model.article_facts import (
    Claim,
    Clause,
    Event,
    Figure,
    Person,
    Point,
    Section,
    Statement,
)
from facts.model.fields import ActorId, DocumentId, EventId, FactId, Many, Number, TopicId


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

    @classmethod
    def make_article_rows(cls, source: RowSource, article: Article) -> Rows:
        """Yield the article."""
        translator = article.imprint.translator
        yield cls.fill(
            source.start_row(article.id, "article", article.attribution),
            article.meta,
            title=article.title,
            author=article.author,
            translator=translator.exact if translator else None,
            published=article.published,
            rights=article.meta.rights.show,
        )


class EventRow(Row):
    """An event of the register with its sources, or an event as an article tells of it."""

    title: str | None
    """heading in our words"""
    date: str | None
    """when, EDTF level 1; empty: no date in the article"""
    basis: str
    """what the date rests on"""
    status: str
    """happened, ongoing or announced, as of the release date"""
    event: EventId
    """id of the event that it is, or that the article tells of"""
    words: MaybeQuoted = None
    """the words of the article"""
    summary: str | None = None
    """summary in our words"""
    finding: str | None = None
    """what other sources say, where it was compared with them"""
    larger_event: EventId | None = None
    """id of the event that it is a part of"""
    date_words: ManyQuoted = ()
    """the words that date it"""
    types: Texts = ()
    """kinds of an event of the register"""
    weight: str | None = None
    """major or minor, for an event of the register"""
    era: str | None = None
    """id of its era"""
    documents: Many[DocumentId] = ()
    """ids of the documents signed or issued at it"""
    confidence: str | None = None
    """confidence of an event of the register"""
    confidence_reason: str | None = None
    """why it is below high"""
    actors: Many[ActorId]
    """ids of actors"""
    topics: Many[TopicId]
    """ids of topics"""
    places: ManyQuoted
    """places, as worded"""
    article: ArticleId | None = None
    """id of the article"""
    block: int | None = None
    """block of the article"""
    sources: Texts
    """addresses of outside sources"""
    rechecked: str | None = None
    """day of the latest check of an event of the register"""
    other_dates: Texts = ()
    """other dates and who gives them"""
    other_values: Texts = ()
    """other values and who gives them"""

    @classmethod
    def make_rows(cls, source: RowSource) -> Rows:
        """Yield the events of the register."""
        for event in source.library.background.values():
            dates = [
                f"{human(d.edtf)} according to {d.according_to}" for d in event.conflicting_dates
            ]
            values = [f"{v.value} according to {v.according_to}" for v in event.conflicting_values]
            yield cls.fill(
                source.start_row(event.id, "background event"),
                event,
                date=event.edtf,
                basis="editors",
                status="happened",
                event=event.id,
                sources=tuple(s.url for s in event.sources),
                other_dates=tuple(dates),
                other_values=tuple(values),
            )

    @classmethod
    def make_article_rows(cls, source: RowSource, article: Article) -> Rows:
        """Yield the events that an article tells of."""
        for fact in select_facts(article.facts, Event):
            larger = f"{fact.article}-{fact.record.part_of}"
            urls = [s.url for contest in fact.contests for s in contest.sources]
            yield cls.fill(
                source.start_fact_row(fact),
                fact.record,
                date=fact.record.edtf,
                event=source.library.root(fact),
                larger_event=larger if larger in source.library.facts else None,
                date_words=source.show(fact, *fact.record.date_words),
                places=source.show(fact, *fact.record.places),
                sources=tuple(dict.fromkeys(urls)),
            )


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

    @classmethod
    def make_article_rows(cls, source: RowSource, article: Article) -> Rows:
        """Yield the reported points, each with its clauses behind it."""
        for fact in article.facts:
            if not isinstance(fact.record, Point | Clause):
                continue
            judgement = source.library.verdict_on(fact)
            common = source.start_fact_row(fact)
            common["finding"] = common["finding"] or judgement.note
            clause = fact.record if isinstance(fact.record, Clause) else None
            yield cls.fill(
                common,
                document=source.library.reported(fact),
                part_of=fact.parent if clause else None,
                head=source.show_one(fact, clause.head) if clause else None,
                verdict=judgement.verdict,
            )


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

    @classmethod
    def make_article_rows(cls, source: RowSource, article: Article) -> Rows:
        """Yield the claims."""
        for fact in select_facts(article.facts, Claim):
            holders = source.show(fact, *fact.record.holders)
            named = source.library.name_holders(fact)
            yield cls.fill(
                source.start_fact_row(fact),
                fact.record,
                holders=("unclear",) if fact.record.unclear else (*holders, *named),
                given_by=source.show_one(fact, fact.record.attribution),
                hedges=source.show(fact, *fact.record.hedges),
            )


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

    @classmethod
    def make_article_rows(cls, source: RowSource, article: Article) -> Rows:
        """Yield the figures of an article."""
        for fact in select_facts(article.facts, Figure):
            value = fact.record.value
            low, high = value if isinstance(value, tuple) else (value, None)
            yield cls.fill(source.start_fact_row(fact), fact.record, value=low, high=high)


class PartRow(FactRow):
    """A person, a named statement or a section of an article."""

    role: MaybeQuoted = None
    """role of the person or section, as worded or named"""
    refers_to: str | None = None
    """id of the document or actor that it stands for"""

    @classmethod
    def make_article_rows(cls, source: RowSource, article: Article) -> Rows:
        """Yield the people, the named statements and the sections of an article."""
        for fact in article.facts:
            record = fact.record
            more: dict[str, Any]
            if isinstance(record, Person):
                actors = source.library.naming.actors_in(record.name)
                role = source.show_one(fact, record.role)
                more = {"role": role, "refers_to": next(iter(actors), None)}
            elif isinstance(record, Section):
                more = {"role": record.role, "block": record.blocks[0]}
            elif isinstance(record, Statement):
                more = {"refers_to": fact.link}
            else:
                continue
            yield cls.fill(source.start_fact_row(fact) | more)
