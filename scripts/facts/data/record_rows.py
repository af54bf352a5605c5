"""What the editors wrote, as rows: documents and their points, formulas, verdicts, registers."""

from facts.base.wording import human
from facts.data.rows import (
    ArticleId,
    FormulaId,
    ManyQuoted,
    MaybeQuoted,
    MaybeText,
    TableRow,
    TableRows,
    Texts,
    show,
)
from facts.library.library import Library
from facts.model.documents import PrintedWords
from facts.model.fields import ActorId, DocumentId, EventId, FactId, Many, Number, PointId, TopicId
from facts.model.labels import LABELS
from facts.model.references import walk_records
from facts.model.registers import SourceRef


class DocumentRow(TableRow):
    """A treaty, statement, declaration or communique of the two states."""

    title: str
    """title in English"""
    title_ours: bool
    """whether the title is our translation"""
    titles: Texts
    """titles in other languages, each with its language"""
    document_kind: str
    """treaty, joint statement, joint declaration or joint communique"""
    level: str
    """who agreed on it"""
    date: str
    """date"""
    place: str
    """where it was signed or issued"""
    parties: Many[ActorId]
    """ids of actors"""
    signatories: Many[ActorId]
    """ids of those who signed it"""
    issued_by: Many[ActorId]
    """ids of those who issued it, where no source says signed"""
    event: EventId
    """id of the event at which it was signed or issued"""
    sections: int | None
    """number of its sections, where known"""
    texts: Texts
    """addresses where its text stands"""
    read: str
    """how much of it the editors read"""
    checked: str
    """day of the latest check"""


class PrintedRow(TableRow):
    """Words that were read of a document."""

    words: MaybeText = None
    """its words, to the letter, where some were read"""
    lang: MaybeText = None
    """their language"""
    gloss: MaybeText = None
    """the words in English, in our translation"""
    words_of: MaybeText = None
    """whose sentence it is, where an agency or paper says it in its own words"""


class DocumentPointRow(PrintedRow):
    """A point of a document, in our words and, where some were read, in its own."""

    document: DocumentId
    """id of the document"""
    number: int
    """its place in the outline, from 1"""
    section: int | None
    """its section, where a source says"""
    what: str
    """what it says, in our words"""
    topics: Many[TopicId]
    """ids of topics"""
    basis: str
    """text: read in a copy; translation: in one in another language; reported: a source says so"""
    sources: Texts
    """addresses where it was read"""


class ComparisonRow(PrintedRow):
    """A reported point or clause compared with the document; the words are the document’s."""

    point: FactId
    """id of the reported point or clause"""
    document: DocumentId
    """id of the document"""
    against: Many[PointId]
    """ids of the points of the document that it was compared with"""
    verdict: str
    """outcome; of a point the gravest of its clauses"""
    compared: int
    """how many clauses were compared with words of the document"""
    clauses: int
    """how many clauses there are"""
    note: MaybeText
    """what was found"""
    source: MaybeText
    """address of the words"""
    checked: MaybeText
    """day on which the words were read"""


class EventRow(TableRow):
    """An event of the register with its sources, or an event as an article tells of it."""

    title: MaybeText
    """heading in our words"""
    date: MaybeText
    """when, EDTF level 1; empty: no date in the article"""
    basis: str
    """what the date rests on"""
    status: str
    """happened, ongoing or announced, as of the release date"""
    event: EventId
    """id of the event that it is, or that the article tells of"""
    looked_at: bool
    """whether editors looked at it, mended or added it; else it stands as the rules read it"""
    words: MaybeQuoted = None
    """the words of the article"""
    summary: MaybeText = None
    """summary in our words"""
    finding: MaybeText = None
    """what other sources say, where it was compared with them"""
    verdict: MaybeText = None
    """outcome of the latest comparison"""
    larger_event: EventId | None = None
    """id of the event that it is a part of"""
    date_words: ManyQuoted = ()
    """the words that date it"""
    types: Texts = ()
    """kinds of an event of the register"""
    weight: MaybeText = None
    """major or minor, for an event of the register"""
    era: MaybeText = None
    """id of its era"""
    documents: Many[DocumentId] = ()
    """ids of the documents signed or issued at it"""
    confidence: MaybeText = None
    """confidence of an event of the register"""
    confidence_reason: MaybeText = None
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
    rechecked: MaybeText = None
    """day of the latest check of an event of the register"""
    other_dates: Texts = ()
    """other dates and who gives them"""
    other_values: Texts = ()
    """other values and who gives them"""


class FormulaRow(TableRow):
    """A recurring phrase of the documents."""

    title: str
    """what it says, in our words"""
    topic: TopicId
    """id of a topic"""
    question: str
    """what its steps answer"""
    also: Many[PointId]
    """ids of points of its sense whose words are on something else, or were not read"""
    finding: str
    """what changes, in our words"""
    certainty: str
    """high, medium or low"""
    certainty_reason: str
    """why"""


class FormulaStepRow(PrintedRow):
    """One wording of a formula: words of a document, or of an article beside the documents."""

    formula: FormulaId
    """id of the formula"""
    number: int
    """its place by date, from 1"""
    date: MaybeText
    """date of the document or article"""
    step: str
    """id of the point or of the fact of an article that has the words"""
    basis: str
    """text, translation, reported, or article"""
    compared_to: MaybeText
    """id of the earlier step of the same clause that an editor laid beside it"""


class ActorRow(TableRow):
    """A person, state or body."""

    name: str
    """name in English"""
    type: str
    """person, state, organisation ..."""
    names_en: Texts
    """other English names"""
    names_zh_hans: Texts
    """names in simplified Chinese"""
    names_zh_hant: Texts
    """names in traditional Chinese"""
    names_ru: Texts
    """names in Russian"""
    offices: Texts
    """offices with their time"""
    existed: MaybeText
    """time of a state or body"""
    wikidata: MaybeText
    """Wikidata item, where verified"""
    confidence: str
    """whether the identification is sure"""
    note: MaybeText
    """what to know about it"""


class TopicRow(TableRow):
    """A topic."""

    title: str
    """heading"""
    patterns: Texts
    """words and word beginnings by which a fact of an article has it"""


class TradeRow(TableRow):
    """Trade of one year."""

    year: int
    """the year"""
    value: Number
    """value"""
    unit: str
    """unit of the value"""
    series: str
    """gacc: Chinese customs; official; secondary; derived: reckoned from two printed values"""
    confidence: str
    """how far the value can be trusted"""
    note: MaybeText
    """what to know about it"""
    others: Texts
    """other printed values and who prints them"""


class SourceRow(TableRow):
    """An outside source of an entry of the record."""

    id: str
    """what it supports and its number there, which may change"""
    supports: str
    """id of what it supports"""
    url: str
    """address"""
    publisher: str
    """who publishes there"""
    source_kind: str
    """official, agency, press, reference or repost"""
    state: MaybeText
    """state that controls the publisher, ISO 3166"""
    copy_of: MaybeText
    """whose text the page repeats"""
    seen: str
    """day on which it was read"""


def print_words(words: PrintedWords | None) -> dict[str, str | None]:
    """Return the columns of words that were read of a document, if some were."""
    if words is None:
        return {}
    return {"words": words.exact, "lang": words.lang, "gloss": words.gloss, "words_of": words.of}


def list_document_rows(library: Library) -> TableRows:
    """Yield the documents and their points."""
    for document in library.documents.values():
        yield DocumentRow.fill(
            library,
            "document",
            document.id,
            document,
            attribution=" and ".join(library.actors[party].name for party in document.parties),
            titles=tuple(f"{title} ({lang})" for lang, title in document.titles.items()),
            document_kind=document.kind,
            date=document.edtf,
            sections=document.sections.count if document.sections else None,
            texts=tuple(text.url for text in document.texts),
        )
        for number, point in enumerate(library.points_of(document.id), start=1):
            yield DocumentPointRow.fill(
                library,
                "document point",
                point.id,
                point.item,
                document=document.id,
                number=number,
                sources=tuple(s.url for s in point.item.sources),
                **print_words(point.words),
            )


def list_formula_rows(library: Library) -> TableRows:
    """Yield each formula and, behind it, its steps."""
    for formula in library.formulas.values():
        yield FormulaRow.fill(library, "formula", f"formula-{formula.id}", formula, id=formula.id)
        for number, step in enumerate(library.steps(formula), start=1):
            words = print_words(step.words)
            if step.fact:
                words["words"] = show(library, step.fact, step.fact.anchor)
            yield FormulaStepRow.fill(
                library,
                "formula step",
                step.id,
                step,
                id=f"{formula.id}/{number}",
                formula=formula.id,
                number=number,
                date=step.edtf,
                step=step.id,
                **words,
            )


def list_register_rows(library: Library) -> TableRows:
    """Yield the events, actors, topics, and the trade series."""
    for event in library.background.values():
        yield EventRow.fill(
            library,
            "background event",
            event.id,
            event,
            date=event.edtf,
            basis="editors",
            status="happened",
            event=event.id,
            looked_at=True,
            sources=tuple(s.url for s in event.sources),
            other_dates=tuple(
                f"{human(other.edtf)} according to {other.according_to}"
                for other in event.conflicting_dates
            ),
            other_values=tuple(
                f"{other.value} according to {other.according_to}"
                for other in event.conflicting_values
            ),
        )
    for actor in library.actors.values():
        yield ActorRow.fill(
            library,
            "actor",
            actor.id,
            actor,
            names_en=actor.aliases.get("en", ()),
            names_zh_hans=actor.aliases.get("zh-Hans", ()),
            names_zh_hant=actor.aliases.get("zh-Hant", ()),
            names_ru=actor.aliases.get("ru", ()),
            offices=tuple(f"{office.role}, {human(office.when)}" for office in actor.roles),
        )
    for topic in library.topics.values():
        yield TopicRow.fill(
            library, "topic", f"topic-{topic.id}", topic, id=topic.id, patterns=topic.words
        )
    for year in library.trade.years:
        yield TradeRow.fill(
            library,
            "trade",
            f"trade-{year.year}",
            year,
            attribution=LABELS.tables["trade_series"][year.series].cited,
            unit=library.trade.unit,
            others=tuple(f"{other.value} ({other.according_to})" for other in year.others),
        )


def list_source_rows(library: Library, owner: str, entry: object) -> TableRows:
    """Yield the outside sources in an entry, official ones first."""
    inside = [value for _, value in walk_records(entry) if isinstance(value, SourceRef)]
    for number, source in enumerate(library.resolve_sources(inside), start=1):
        yield SourceRow.fill(
            library,
            "source",
            owner,
            source,
            id=f"{owner}/{number}",
            supports=owner,
            source_kind=source.kind,
        )


def list_record_rows(library: Library) -> TableRows:
    """Yield the rows that are of no article, in the order of the content."""
    yield from list_document_rows(library)
    yield from list_formula_rows(library)
    yield from list_register_rows(library)
    # Those of a document itself: its points have their own.
    documents = {d.id: (d.sections, d.texts) for d in library.documents.values()}
    points = {id_: point.item for id_, point in library.document_points.items()}
    years = {f"trade-{year.year}": year for year in library.trade.years}
    for entries in (documents, points, library.background, library.actors, years):
        for id_, entry in entries.items():
            yield from list_source_rows(library, id_, entry)
