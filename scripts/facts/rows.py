"""Fills the tables from the library: one row for everything that has an id, for every source and every comparison."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from facts import tables
from facts.addresses import living
from facts.display import human
from facts.entities import Fact
from facts.library import Library
from facts.model import Quote
from facts.outside import outside
from facts.rights import hidden, words
from facts.tables import TABLES, Row

Common = dict[str, Any]
PRIMARY = "words", "lang", "gloss", "source", "kind"
EDITORS = "the editors of the record, from the sources named"


class Rows:
    """Makes the rows; every one says who says so and where it stands."""

    def __init__(self, library: Library) -> None:
        self.library, self.at = library, living(library)
        self.gaps = cache(lambda article: hidden(library, library.articles[article]))

    def shown(self, fact: Fact, quote: Quote | None) -> str | None:
        """Return words of an article as far as they may be shown."""
        source = self.library.articles[fact.article].source
        return words(source, quote.start, quote.end, self.gaps(fact.article)) if quote else None

    def many(self, fact: Fact, quotes: tuple[Quote, ...]) -> tuple[str, ...]:
        """Return the words of several quotes, each once."""
        return tuple(dict.fromkeys(self.shown(fact, q) or "" for q in quotes))

    def said(self, fact: Fact) -> str:
        """Return the words of a fact."""
        return " […] ".join(self.many(fact, fact.quotes))

    def start(self, id_: str, kind: str, attribution: str) -> Common:
        """Return the columns of every row."""
        return {"id": id_, "kind": kind, "attribution": attribution, "address": self.at[id_].to}

    def fact(self, fact: Fact) -> Common:
        """Return the columns that the facts of an article share."""
        return self.start(fact.id, fact.kind, self.library.articles[fact.article].attribution) | {
            "article": fact.article, "block": fact.quotes[0].block, "words": self.said(fact),
            "title": fact.title, "actors": fact.actors, "topics": fact.topics,
            "finding": "; ".join(f"{c.verdict}: {c.finding}" for c in fact.contests) or None,
        }  # fmt: skip

    def articles(self) -> Iterator[Row]:
        """Yield the articles."""
        for a in self.library.articles.values():
            translator = a.facts.source.translator
            yield tables.ArticleRow(
                **self.start(a.id, "article", a.attribution), title=a.title, author=a.author, published=a.published,
                translator=translator.exact if translator else None, publisher=a.meta.publisher, lang=a.meta.lang,
                url=a.meta.url, rights=a.meta.rights.show, sha256=a.meta.sha256,
            )  # fmt: skip

    def statements(self) -> Iterator[Row]:
        """Yield the primary documents."""
        for s in self.library.statements.values():
            parties = " and ".join(self.library.actors[p].name for p in s.parties)
            yield tables.StatementRow(
                **self.start(s.id, "statement", parties or EDITORS), title=s.title, title_zh=s.title_zh, date=s.edtf,
                place=s.place, parties=s.parties, note=s.note,
                signatories=s.signatories, event=s.event, checked=s.checked, sources=tuple(c.url for c in s.copies),
                contents=tuple(f"{c.topic}: {c.what}" for c in s.contents),
            )  # fmt: skip

    def events(self) -> Iterator[Row]:
        """Yield the background events, then the events of the articles."""
        for b in self.library.background.values():
            yield tables.EventRow(
                **self.start(b.id, "background event", EDITORS), title=b.title, date=b.edtf, basis="editors", status="happened",
                happening=b.id, words=None, summary=b.summary, confidence=b.confidence, actors=b.actors,
                topics=self.library.topics_in(f"{b.title}. {b.summary}"), places=b.places, article=None, block=None,
                sources=tuple(s.url for s in b.sources),
                rechecked=b.rechecked, finding=None, larger_event=None, date_words=(), types=b.types,
                confidence_reason=b.confidence_reason,
                other_values=tuple(f"{v.value} according to {v.according_to}" for v in b.conflicting_values),
                other_dates=tuple(f"{human(d.edtf)} according to {d.according_to}" for d in b.conflicting_dates),
            )  # fmt: skip
        for fact in self.of("event"):
            record: Any = fact.record
            larger = f"{fact.article}-{record.part_of}"
            yield tables.EventRow(
                **self.fact(fact), date=record.edtf, basis=record.basis, status=record.status, happening=self.library.root(fact),
                summary=None, confidence=None, places=self.many(fact, record.places),
                sources=tuple(dict.fromkeys(url for c in fact.contests for url in c.sources)), other_dates=(),
                other_values=(), rechecked=None,
                larger_event=larger if larger in self.library.facts else None,
                date_words=self.many(fact, record.date_words), types=(), confidence_reason=None,
            )  # fmt: skip

    def of(self, *kinds: str) -> Iterator[Fact]:
        """Yield the facts of some kinds."""
        return (fact for fact in self.library.facts.values() if fact.kind in kinds)

    def points(self) -> Iterator[Row]:
        """Yield points and clauses."""
        for fact in self.of("point", "clause"):
            found, common = self.library.judged(fact), self.fact(fact)
            common["finding"] = common["finding"] or found.note
            yield tables.PointRow(
                **common, statement=self.library.reported(fact), part_of=fact.parent if fact.kind == "clause" else None,
                head=self.shown(fact, getattr(fact.record, "head", None)), verdict=found.verdict,
            )  # fmt: skip

    def claims(self) -> Iterator[Row]:
        """Yield the claims."""
        for fact in self.of("claim"):
            record: Any = fact.record
            holders, hedges = self.many(fact, record.holders), self.many(fact, record.hedges)
            yield tables.ClaimRow(
                **self.fact(fact), holders=holders, stance=record.stance, hedges=hedges,
                given_by=self.shown(fact, record.attribution),
            )  # fmt: skip

    def figures(self) -> Iterator[Row]:
        """Yield the figures of the articles."""
        for fact in self.of("figure"):
            record: Any = fact.record
            low, high = record.value if isinstance(record.value, tuple) else (record.value, None)
            yield tables.FigureRow(
                **self.fact(fact), value=low, high=high, unit=record.unit, period=record.period, approximate=record.approximate
            )

    def parts(self) -> Iterator[Row]:
        """Yield people, named statements and sections."""
        for fact in self.of("person", "statement", "section"):
            record: Any = fact.record
            role = getattr(record, "role", None)
            common = self.fact(fact)
            common["block"] = record.blocks[0] if fact.kind == "section" else common["block"]
            actor = next(iter(self.library.actors_in(record.name)), None) if fact.kind == "person" else None
            yield tables.PartRow(
                **common, role=self.shown(fact, role) if isinstance(role, Quote) else role,
                refers_to=fact.link if fact.link in self.library.statements else actor,
            )  # fmt: skip

    def actors(self) -> Iterator[Row]:
        """Yield the actors."""
        for a in self.library.actors.values():
            names = {tag: a.aliases.get(tag, ()) for tag in ("en", "zh-Hans", "zh-Hant", "ru")}
            offices = tuple(f"{o.role}, {human(o.when)}" for o in a.roles)
            yield tables.ActorRow(
                **self.start(a.id, "actor", EDITORS), name=a.name, type=a.type, names_en=names["en"],
                names_zh_hans=names["zh-Hans"], names_zh_hant=names["zh-Hant"], names_ru=names["ru"], offices=offices,
                wikidata=a.wikidata, confidence=a.confidence, note=a.note,
            )  # fmt: skip

    def topics(self) -> Iterator[Row]:
        """Yield the topics."""
        for t in self.library.topics.values():
            yield tables.TopicRow(
                id=t.id, kind="topic", attribution=EDITORS, address=f"topics/{t.id}/", title=t.title, patterns=t.words
            )

    def trade(self) -> Iterator[Row]:
        """Yield the trade series."""
        trade = self.library.trade
        for y in trade.years:
            others = tuple(f"{o.value} ({o.according_to})" for o in y.others)
            yield tables.TradeRow(
                id=f"trade-{y.year}", kind="trade", attribution=trade.basis, address="figures/#trade", year=y.year, value=y.value,
                more_than=y.more_than, unit=trade.unit, others=others,
            )  # fmt: skip

    def sources(self) -> Iterator[Row]:
        """Yield every outside source of the record."""
        for owner, items in outside(self.library).items():
            topic = self.library.formulas[owner].topic if owner in self.library.formulas else ""
            at = self.at[owner].to if owner in self.at else f"topics/{topic}/#{owner}" if topic else "figures/#trade"
            for n, s in enumerate(items, start=1):
                yield tables.SourceRow(
                    id=f"{owner}/{n}", kind="source", attribution=EDITORS, address=at, supports=owner, url=s.url,
                    source_kind=s.kind, seen=s.seen,
                )  # fmt: skip

    def comparisons(self) -> Iterator[Row]:
        """Yield the verdicts on points and clauses of linked statements."""
        for fact in self.of("point", "clause"):
            found, statement = self.library.judged(fact), self.library.reported(fact)
            if statement and found.verdict != "not-checked":
                held: Common = {f"primary_{k}": getattr(found.primary, k, None) for k in PRIMARY}
                entry = self.library.comparison(fact)
                yield tables.ComparisonRow(
                    **self.start(fact.id, fact.kind, EDITORS), statement=statement, verdict=found.verdict,
                    inherited=found.inherited, note=found.note, checked=found.checked,
                    section=entry.section if entry else None, **held,
                )  # fmt: skip


def rows(library: Library) -> dict[str, list[Row]]:
    """Return every table of `facts.tables` with its rows, in the order of the content."""
    made = Rows(library)
    return {name: list(getattr(made, name)()) for name in TABLES}
