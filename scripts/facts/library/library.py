"""Resolves what `content/` holds, here and nowhere else: names, links, verdicts, the timeline.

Views and checks ask the Library; `facts.library.loading` fills it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel

from facts.base.edtf import sorting_day
from facts.base.faults import KeyPath, Problem
from facts.base.spans import COMPARED_TOKEN
from facts.base.strict_yaml import locate_problem
from facts.library.documents.formulas import FormulaStep, mark_changes
from facts.library.documents.points import DocumentText, Judgement, PlacedPoint, is_authentic, judge
from facts.library.entities import (
    Address,
    AnyFact,
    Article,
    Fact,
    R,
    ResolvedSource,
    TimelineEvent,
    select_facts,
)
from facts.library.words.marks import show_words
from facts.library.words.naming import Naming
from facts.library.words.rights import Excerpts, choose_excerpts
from facts.model.article_facts import Clause, Event, Point, Quote, Statement
from facts.model.documents import Comparison, Formula, JointDocument, PrintedWords
from facts.model.fields import HostKind
from facts.model.references import walk_records
from facts.model.registers import (
    Actor,
    BackgroundEvent,
    Era,
    Host,
    Place,
    RetiredHost,
    SourceRef,
    Topic,
    Trade,
    host_name,
)
from facts.model.releases import Redirect, Released, Snapshot

LONG_WORDS = 100  # characters of words that need nothing around them, but where they speak of it
NEAR_WORDS = 100  # characters of a sentence that are shown before and behind the words of a fact
# What ids begin with where all kinds meet, by the folder of their pages.
STARTS = {"formulas": "formula-", "topics": "topic-"}
Reports = dict[str, list[Fact[Point]]]  # the reported points of a document by article
# What is wrong in files that people write: the file, the place in it, and the message.
Faults = Iterator[tuple[str, KeyPath, str]]


@dataclass(frozen=True, eq=False)
class Library:
    """Everything that the record knows, by id; two of them are never compared."""

    background: dict[str, BackgroundEvent]
    actors: dict[str, Actor]
    topics: dict[str, Topic]
    trade: Trade
    eras: dict[str, Era]
    documents: dict[str, JointDocument]
    texts: dict[str, tuple[DocumentText, ...]]
    comparisons: dict[str, Comparison]
    formulas: dict[str, Formula]
    hosts: dict[str, Host]
    gazetteer: dict[str, Place]
    retired: dict[str, RetiredHost]
    redirects: dict[str, Redirect]
    releases: tuple[Snapshot, ...]
    articles: dict[str, Article]
    files: dict[str, BaseModel]
    content: Path

    def problem(self, file: str, at: KeyPath, message: str) -> Problem:
        """Return what is wrong with a value in a file of the content, at its line and column."""
        path = self.content / file
        if file in self.files:
            return locate_problem(path, at, message)
        return Problem(str(path), 0, 0, message)

    @cached_property
    def written_records(self) -> list[tuple[str, KeyPath, BaseModel]]:
        """Return every record that people write: its file, the place in it, and the record."""
        return [
            (name, at, record)
            for name, whole in self.files.items()
            if not name.endswith("/facts.yml")  # which is made
            for at, record in walk_records(whole)
        ]

    @property
    def last_release(self) -> Snapshot | None:
        """Return the latest release, None before the first."""
        return self.releases[-1] if self.releases else None

    @cached_property
    def released(self) -> dict[str, Released]:
        """Return everything that was ever released, by id, as it was shown last."""
        return {id_: thing for snapshot in self.releases for id_, thing in snapshot.facts.items()}

    @cached_property
    def naming(self) -> Naming:
        """Return what finds the record's actors and topics in texts."""
        return Naming(self.actors, self.topics)

    @cached_property
    def facts(self) -> dict[str, AnyFact]:
        """Return every fact of every article by id, in the order of articles and kinds."""
        return {fact.id: fact for article in self.articles.values() for fact in article.facts}

    @cached_property
    def _groups(self) -> dict[str, list[AnyFact]]:
        """Return facts in the order of the text: by article, by parent, by what they link to."""
        found: dict[str, list[AnyFact]] = {}
        for fact in sorted(self.facts.values(), key=lambda f: f.anchor.start):
            for owner in (fact.article, fact.parent, fact.link):
                if owner:
                    found.setdefault(owner, []).append(fact)
        return found

    def facts_of(self, owner: str, kind: type[R]) -> list[Fact[R]]:
        """Return the facts of one kind that belong to an id, in the order of the text.

        The id is that of their article, of the statement or point that they are part of, or of
        what they link to. `ExtractedFact` as the kind gives facts of all kinds.
        """
        return select_facts(self._groups.get(owner, ()), kind)

    @cached_property
    def excerpts(self) -> dict[str, Excerpts]:
        """Return for each article what may be shown of it."""
        return {id_: choose_excerpts(article) for id_, article in self.articles.items()}

    def is_shown(self, fact: AnyFact) -> bool:
        """Tell whether all words of a fact may be shown: only then it is listed and judged."""
        return fact.id in self.excerpts[fact.article].shown

    def show_words(self, article: str, start: int, end: int) -> str:
        """Return words of an article between two offsets, what may not be shown as […]."""
        return show_words(self.articles[article].source, start, end, self.excerpts[article].gaps)

    def name_holders(self, fact: AnyFact) -> list[str]:
        """Return the names of the actors whose claim or statement people say it is."""
        return [self.actors[id_].name for id_ in fact.holder_ids]

    def reported(self, fact: AnyFact) -> str | None:
        """Return the document that a part of a statement reports, None for no link, else ''."""
        while fact.parent:
            fact = self.facts[fact.parent]
        return fact.link if fact.kind == "statement" else ""

    def is_report(self, fact: AnyFact) -> bool:
        """Tell whether a point or clause reports a document; not where a statement is all there is.

        Only what reports can be held against something.
        """
        return bool(self.reported(fact)) or not self.articles[fact.article].is_own_text

    @cached_property
    def reports_of(self) -> dict[str, Reports]:
        """Return for each document its reported points by article."""
        found: dict[str, Reports] = {id_: {} for id_ in self.documents}
        for document, reports in found.items():
            for report in self.facts_of(document, Statement):
                reports.setdefault(report.article, []).extend(self.facts_of(report.id, Point))
        return found

    def documents_of(self, article: str) -> list[str]:
        """Return the ids of the documents of which an article reports."""
        return [id_ for id_, reports in self.reports_of.items() if article in reports]

    @cached_property
    def document_points(self) -> dict[str, PlacedPoint]:
        """Return every point of every document by its full id, 2024-05-16-p7."""
        return {
            f"{document.id}-{item.id}": PlacedPoint(f"{document.id}-{item.id}", document, item)
            for document in self.documents.values()
            for item in document.outline
        }

    @cached_property
    def quotable(self) -> dict[str, PlacedPoint | AnyFact]:
        """Return what can be a step of a formula: points of documents, and facts of articles."""
        return {**self.document_points, **self.facts}

    def points_of(self, document: str) -> list[PlacedPoint]:
        """Return the points of a document in its order."""
        outline = self.documents[document].outline
        return [self.document_points[f"{document}-{item.id}"] for item in outline]

    def points_on(self, topic: str) -> list[PlacedPoint]:
        """Return what the documents say on a topic, by date."""
        found = [p for p in self.document_points.values() if topic in p.item.topics]
        return sorted(found, key=lambda point: point.document.edtf)

    @cached_property
    def addresses(self) -> dict[str, Address]:
        """Return where every thing of the record stands, by id; an id used twice is a fact's.

        A thing has one address: its page, or its anchor on the page of what it is part of. Ids are
        one space, in which topics and formulas have names of their own: `topic-energy`.
        """
        pages: dict[str, Mapping[str, Any]] = {
            "articles": self.articles,
            "statements": self.documents,
            "events": self.background,
            "actors": self.actors,
            "topics": self.topics,
            "formulas": self.formulas,
        }
        found = {}
        for folder, entries in pages.items():
            start = STARTS.get(folder, "")
            for id_, entry in entries.items():
                name = entry.name if isinstance(entry, Actor) else entry.title
                found[f"{start}{id_}"] = Address(f"{folder}/{id_}/", name)
        for id_, point in self.document_points.items():
            name = f"{point.document.title}, point {point.item.id.removeprefix('p')}"
            found[id_] = Address(f"statements/{point.document.id}/#{point.item.id}", name)
        for year in self.trade.years:
            found[f"trade-{year.year}"] = Address(f"figures/#y{year.year}", f"Trade of {year.year}")
        for id_, fact in self.facts.items():
            found[id_] = Address(self._locate(fact), fact.title or id_)
        return found

    def _locate(self, fact: AnyFact) -> str:
        """Return where a fact stands: a reported point at its page, another one in its article."""
        document = self.reported(fact)
        if not document or fact.kind == "statement":
            return f"articles/{fact.article}/#{fact.label}"
        if fact.kind == "point":
            return f"statements/{document}/{fact.article}/{fact.label}/"
        point = self.facts[fact.parent]
        return f"{self._locate(point)}#{fact.label.removeprefix(point.label)}"

    def verdict_on(self, fact: AnyFact) -> Judgement:
        """Return the verdict on a reported point or clause."""
        compared = self.comparisons
        clauses = [compared.get(clause.id) for clause in self.facts_of(fact.id, Clause)]
        return judge(compared.get(fact.id), clauses, self.document_points)

    def find_teller(self, judgement: Judgement) -> str | None:
        """Return who gives the document's words, as TASS renders them; None for a copy of it.

        An agency's own sentence is in its words. The documents are in Chinese and Russian: in
        another language words are rendered, not quoted.
        """
        primary = judgement.primary
        if primary and primary.of:
            return f"in the words of {primary.of}"
        bases = [point.item.basis for point in judgement.against]
        if primary is None or "reported" not in bases:  # known from a report alone
            return None
        (source,) = self.resolve_sources([primary.source])
        verb = "quotes" if is_authentic(primary.lang) else "renders"
        return f"as {source.copy_of or source.publisher.split(',')[0]} {verb} it"

    @cached_property
    def reports_on(self) -> dict[str, dict[str, AnyFact]]:
        """Return for each point of a document the reported points held against it, by id."""
        found: dict[str, dict[str, AnyFact]] = {id_: {} for id_ in self.document_points}
        for id_, entry in self.comparisons.items():
            fact = self.facts[id_]
            if fact.kind == "clause":
                fact = self.facts[fact.parent]
            for point in entry.against:
                found[point][fact.id] = fact
        return found

    def steps(self, formula: Formula) -> list[FormulaStep]:
        """Return the steps of a formula by date, with how those that are paired differ.

        What an article may not show is left out.
        """
        shown = (
            self._make_step(id_)
            for id_ in formula.steps
            if id_ in self.document_points or self.is_shown(self.facts[id_])
        )
        return mark_changes(shown, formula.pairs)

    @cached_property
    def read_whole(self) -> int:
        """Return how many documents were read whole: of others a gap is no finding."""
        return sum(document.is_read_whole for document in self.documents.values())

    def formulas_of(self, point: str) -> list[Formula]:
        """Return the formulas that follow the words or the sense of a point of a document."""
        return [each for each in self.formulas.values() if point in (*each.steps, *each.also)]

    def _make_step(self, id_: str) -> FormulaStep:
        point = self.document_points.get(id_)
        if point and point.words:
            return FormulaStep(id_, point, None, point.document.edtf, point.words, point.item.basis)
        fact = self.facts[id_]
        article = self.articles[fact.article]
        words = PrintedWords(exact=fact.anchor.exact, lang=article.meta.lang)
        return FormulaStep(id_, None, fact, article.published, words, "article")

    def resolve_sources(self, sources: Iterable[SourceRef]) -> tuple[ResolvedSource, ...]:
        """Return sources with publisher, kind and controlling state, once each, official first.

        An unknown host, which checks refuse, is its own publisher.
        """
        found = {}
        for source in sources:
            name = host_name(source.url)
            host = self.hosts.get(name) or Host(name=name, kind="repost")
            found[source.url] = ResolvedSource(
                source.url, host.name, host.kind, host.state, source.copy_of, source.seen
            )
        kinds = get_args(HostKind)
        return tuple(sorted(found.values(), key=lambda source: kinds.index(source.kind)))

    def root(self, fact: AnyFact) -> str:
        """Return the id of the timeline event that an event belongs to, through all links."""
        seen = {fact.id}
        while fact.link in self.facts and fact.link not in seen:
            seen.add(fact.link)
            fact = self.facts[fact.link]
        return fact.link if fact.link in self.background else fact.id

    def era_of(self, edtf: str | None) -> str | None:
        """Return the era in which a date begins; None for no date or one before all eras."""
        if edtf is None:
            return None
        day = sorting_day(edtf)
        latest_first = reversed(self.eras.values())
        return next((era.id for era in latest_first if sorting_day(era.start) <= day), None)

    @cached_property
    def timeline_events(self) -> list[TimelineEvent]:
        """Return all events by date, undated ones last, those of one day as the register has it."""
        accounts: dict[str, list[Fact[Event]]] = {id_: [] for id_ in self.background}
        for fact in select_facts(self.facts.values(), Event):
            accounts.setdefault(self.root(fact), []).append(fact)
        events = [self._make_event(id_, facts) for id_, facts in accounts.items()]
        return sorted(events, key=lambda e: sorting_day(e.edtf) if e.edtf else date.max)

    def _make_event(self, id_: str, accounts: list[Fact[Event]]) -> TimelineEvent:
        """Return an event with the accounts of it; the one that the others link to comes first.

        Topics of an event of the register are the editors', those of articles are matched by word.
        """
        ordered = tuple(sorted(accounts, key=lambda fact: fact.id != id_))
        actors = [actor for fact in ordered for actor in fact.actors]
        if known := self.background.get(id_):
            return TimelineEvent(
                id=id_,
                edtf=known.edtf,
                title=known.title,
                accounts=ordered,
                topics=known.topics,
                actors=tuple(dict.fromkeys((*known.actors, *actors))),
                era=known.era,
                background=known,
                documents=tuple(self.documents[document] for document in known.documents),
                is_signing=bool(known.documents or {"treaty", "joint-statement"} & {*known.types}),
            )
        title = ordered[0].title or ordered[0].anchor.exact
        edtf = next((fact.record.edtf for fact in ordered if fact.record.edtf), None)
        topics = tuple(dict.fromkeys(topic for fact in ordered for topic in fact.topics))
        era = self.era_of(edtf)
        return TimelineEvent(id_, edtf, title, ordered, topics, tuple(dict.fromkeys(actors)), era)

    def list_places(self, event: TimelineEvent) -> list[str]:
        """Return where an event was: as the register has it, else as its article words it."""
        if event.background:
            return [*event.background.places]
        return self._show_each(event, [q for fact in event.accounts for q in fact.record.places])

    def list_unregistered(self, event: TimelineEvent) -> list[str]:
        """Return who takes part in an event of an article and is in no register, as worded."""
        if event.background:
            return []
        known = " ".join(self.actors[id_].name for id_ in event.actors)
        others = [
            quote
            for fact in event.accounts
            for quote in fact.record.actors
            # Putin, of whom only the surname stands there, is known; both sides are nobody else.
            if quote.exact.rpartition(" ")[2] not in known
            and not quote.exact.islower()
            and not self.naming.actors_in(quote.exact, {})
        ]
        return self._show_each(event, others)

    def _show_each(self, event: TimelineEvent, quotes: list[Quote]) -> list[str]:
        """Return words of an article's event, each once, those that may be shown whole."""
        article = event.accounts[0].article
        shown = {q.exact: self.show_words(article, q.start, q.end) for q in quotes}
        return [exact for exact, words in shown.items() if words == exact]

    def shown_words(self, fact: AnyFact) -> str:
        """Return the words of a fact, as far as they may be shown."""
        shown = [self.show_words(fact.article, q.start, q.end) for q in fact.quotes]
        return " […] ".join(dict.fromkeys(shown))

    def words_around(self, fact: AnyFact) -> tuple[str, str]:
        """Return what its sentence says before and behind the words of a fact.

        Before them also what leads to them, where they open with a word for it. Each is cut to what
        is near; both are empty where an article is shown in excerpts, and for words from several
        places, or long ones that lean on nothing.
        """
        article = self.articles[fact.article]
        quote = fact.anchor
        lead = article.lead_to(fact)
        stands_alone = len(fact.quotes) > 1 or (not lead and len(quote.exact) > LONG_WORDS)
        if stands_alone or not article.is_shown_whole:
            return "", ""
        sentence = article.sentence_at(quote.start)
        # That they stand in two blocks is shown, as it is in citations of prose.
        before = article.source[(lead or sentence).start : quote.start].replace("\n\n", " ¶ ")
        behind = article.source[quote.end : sentence.end]
        near = LONG_WORDS + NEAR_WORDS if lead else NEAR_WORDS
        if len(before) > near:
            cut = before[-near:]
            before = f"… {cut.partition(' ')[2] or cut}"
        if len(behind) > NEAR_WORDS:
            cut = behind[:NEAR_WORDS]
            behind = f"{cut.rpartition(' ')[0] or cut} …"
        shown = [around if COMPARED_TOKEN.search(around) else "" for around in (before, behind)]
        return shown[0], shown[1]

    @cached_property
    def registered_events(self) -> list[TimelineEvent]:
        """Return the events of the register in order of date: each has a page of its own."""
        return [event for event in self.timeline_events if event.background]

    @cached_property
    def dated_events(self) -> list[TimelineEvent]:
        """Return the events of the timeline: dated, of the register or known to it by name."""
        return [e for e in self.timeline_events if e.edtf and self.is_of_record(e)]

    def is_of_record(self, event: TimelineEvent) -> bool:
        """Tell whether an event stands outside its article: it is, or names, what registers know.

        What an article tells of nobody and nothing that they know stays with the article, as do
        events whose words may not be shown.
        """
        if event.background:
            return True
        return bool(event.actors or event.topics) and self.is_shown(event.accounts[0])

    def events_since(self, fact: AnyFact) -> list[TimelineEvent]:
        """Return the later events that people tie to a claim, in order of date."""
        return [event for event in self.registered_events if event.id in fact.later_events]
