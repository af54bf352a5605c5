"""What the editors wrote, as rows: documents and their points, formulas, verdicts, registers."""

from facts.base.wording import human
from facts.data.rows import FormulaId, Row, Rows, RowSource, Texts
from facts.library.entities import Article
from facts.model.documents import PrintedWords
from facts.model.fields import ActorId, DocumentId, EventId, FactId, Many, Number, PointId, TopicId
from facts.model.references import walk_records
from facts.model.registers import SourceRef


class DocumentRow(Row):
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

    @classmethod
    def make_rows(cls, source: RowSource) -> Rows:
        """Yield the documents."""
        library = source.library
        for document in library.documents.values():
            parties = " and ".join(library.actors[party].name for party in document.parties)
            yield cls.fill(
                source.start_row(document.id, "document", parties),
                document,
                titles=tuple(f"{title} ({lang})" for lang, title in document.titles.items()),
                document_kind=document.kind,
                date=document.edtf,
                sections=document.sections.count if document.sections else None,
                texts=tuple(text.url for text in document.texts),
            )


class PrintedRow(Row):
    """Words that were read of a document."""

    words: str | None = None
    """its words, to the letter, where some were read"""
    lang: str | None = None
    """their language"""
    gloss: str | None = None
    """the words in English, in our translation"""
    words_of: str | None = None
    """whose sentence it is, where an agency or paper says it in its own words"""


def _printed_columns(words: PrintedWords | None) -> dict[str, str | None]:
    if words is None:
        return {}
    return {"words": words.exact, "lang": words.lang, "gloss": words.gloss, "words_of": words.of}


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
    """text: read in a copy of the document; reported: a source says so"""
    sources: Texts
    """addresses where it was read"""

    @classmethod
    def make_rows(cls, source: RowSource) -> Rows:
        """Yield the points of the documents."""
        library = source.library
        for document in library.documents:
            for number, point in enumerate(library.points_of(document), start=1):
                yield cls.fill(
                    source.start_row(point.id, "document point") | _printed_columns(point.words),
                    point.item,
                    document=document,
                    number=number,
                    sources=tuple(s.url for s in point.item.sources),
                )


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
    note: str | None
    """what was found"""
    source: str | None
    """address of the words"""
    checked: str | None
    """day on which the words were read"""

    @classmethod
    def make_article_rows(cls, source: RowSource, article: Article) -> Rows:
        """Yield the comparisons of the points and clauses that an article reports."""
        for fact in article.facts:
            document = source.library.reported(fact)
            if not document or fact.kind == "statement":
                continue
            found = source.library.verdict_on(fact)
            if not found.note:
                continue
            yield cls.fill(
                source.start_row(fact.id, fact.kind) | _printed_columns(found.primary),
                found,
                point=fact.id,
                document=document,
                against=tuple(point.id for point in found.against),
                source=found.primary.source.url if found.primary else None,
            )


class FormulaRow(Row):
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

    @classmethod
    def make_rows(cls, source: RowSource) -> Rows:
        """Yield the formulas."""
        for formula in source.library.formulas.values():
            yield cls.fill(
                source.start_row(f"formula-{formula.id}", "formula") | {"id": formula.id}, formula
            )


class FormulaStepRow(PrintedRow):
    """One wording of a formula: words of a document, or of an article beside the documents."""

    formula: FormulaId
    """id of the formula"""
    number: int
    """its place by date, from 1"""
    date: str | None
    """date of the document or article"""
    step: str
    """id of the point or of the fact of an article that has the words"""
    basis: str
    """text, reported, or article"""
    compared_to: str | None
    """id of the step before in the same language"""

    @classmethod
    def make_rows(cls, source: RowSource) -> Rows:
        """Yield the steps of the formulas."""
        for formula in source.library.formulas.values():
            for number, step in enumerate(source.library.steps(formula), start=1):
                start = source.start_row(step.id, "formula step") | _printed_columns(step.words)
                if step.fact:
                    start["words"] = source.show_one(step.fact, step.fact.quotes[0])
                yield cls.fill(
                    start | {"id": f"{formula.id}/{number}"},
                    step,
                    formula=formula.id,
                    number=number,
                    date=step.edtf,
                    step=step.id,
                )


class ActorRow(Row):
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
    existed: str | None
    """time of a state or body"""
    wikidata: str | None
    """Wikidata item, where verified"""
    confidence: str
    """whether the identification is sure"""
    note: str | None
    """what to know about it"""

    @classmethod
    def make_rows(cls, source: RowSource) -> Rows:
        """Yield the actors."""
        for actor in source.library.actors.values():
            yield cls.fill(
                source.start_row(actor.id, "actor"),
                actor,
                names_en=actor.aliases.get("en", ()),
                names_zh_hans=actor.aliases.get("zh-Hans", ()),
                names_zh_hant=actor.aliases.get("zh-Hant", ()),
                names_ru=actor.aliases.get("ru", ()),
                offices=tuple(f"{office.role}, {human(office.when)}" for office in actor.roles),
            )


class TopicRow(Row):
    """A topic."""

    title: str
    """heading"""
    patterns: Texts
    """words and word beginnings by which a fact of an article has it"""

    @classmethod
    def make_rows(cls, source: RowSource) -> Rows:
        """Yield the topics."""
        for topic in source.library.topics.values():
            common = source.start_row(f"topic-{topic.id}", "topic") | {"id": topic.id}
            yield cls.fill(common, topic, patterns=topic.words)


class TradeRow(Row):
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
    note: str | None
    """what to know about it"""
    others: Texts
    """other printed values and who prints them"""

    @classmethod
    def make_rows(cls, source: RowSource) -> Rows:
        """Yield the trade series."""
        trade = source.library.trade
        for year in trade.years:
            yield cls.fill(
                source.start_row(f"trade-{year.year}", "trade", trade.basis),
                year,
                unit=trade.unit,
                others=tuple(f"{other.value} ({other.according_to})" for other in year.others),
            )


class SourceRow(Row):
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
    state: str | None
    """state that controls the publisher, ISO 3166"""
    copy_of: str | None
    """whose text the page repeats"""
    seen: str
    """day on which it was read"""

    @classmethod
    def make_rows(cls, source: RowSource) -> Rows:
        """Yield the outside sources of documents, points and registers."""
        library = source.library
        # Points have their own.
        documents = {d.id: d.model_copy(update={"outline": ()}) for d in library.documents.values()}
        points = {id_: point.item for id_, point in library.document_points.items()}
        years = {f"trade-{year.year}": year for year in library.trade.years}
        for entries in (documents, points, library.background, library.actors, years):
            for id_, entry in entries.items():
                yield from cls._list_sources(source, id_, entry)

    @classmethod
    def make_article_rows(cls, source: RowSource, article: Article) -> Rows:
        """Yield the outside sources with which the facts of an article were compared."""
        for fact in article.facts:
            compared = source.library.comparisons.get(fact.id)
            if compared or fact.contests:
                yield from cls._list_sources(source, fact.id, (compared, *fact.contests))

    @classmethod
    def _list_sources(cls, source: RowSource, owner: str, entry: object) -> Rows:
        """Yield the outside sources in an entry, official ones first."""
        inside = [value for _, value in walk_records(entry) if isinstance(value, SourceRef)]
        for number, item in enumerate(source.library.resolve_sources(inside), start=1):
            start = source.start_row(owner, "source") | {"id": f"{owner}/{number}"}
            yield cls.fill(start, item, supports=owner, source_kind=item.kind)
