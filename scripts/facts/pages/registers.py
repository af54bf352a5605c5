"""Actors, topics and figures: what the record holds of each, by date."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import get_args

from facts.base.wording import human
from facts.library.documents.verdicts import Judgement
from facts.library.entities import AnyFact, Article, Fact, select_facts
from facts.library.library import Library
from facts.library.timeline import TimelineEvent
from facts.model.article_facts import Claim, Figure, Point
from facts.model.fields import ActorType
from facts.model.registers import Actor, Topic, TradeYear
from facts.pages.metadata import actor_head
from facts.pages.page import Page, Site, View
from facts.pages.timeline import percent

SCRIPTS = {
    "en": "English",
    "zh-Hans": "Chinese, simplified",
    "zh-Hant": "Chinese, traditional",
    "ru": "Russian",
}
GROUPS = {
    "person": "People",
    "state": "States",
    "organisation": "Organisations",
    "organisation unit": "Units of organisations",
    "company": "Companies",
    "region": "Regions",
    "group": "Groups",
}
LISTED = 150  # facts of one kind on the page of a topic or actor; the rest is in the data
CHART = 150.0  # px of the largest year of trade
SCALES = {"billion": 1e9, "million": 1e6}


def facts_view(library: Library, facts: Sequence[AnyFact], actor: Actor | None = None) -> View:
    """Return what articles hold: reported points, claims, figures; what an actor says apart."""
    shown = [fact for fact in facts if library.is_shown(fact)]
    claims = select_facts(shown, Claim)
    said = [claim for claim in claims if actor and holds_claim(library, actor, claim)]
    said_ids = {claim.id for claim in said}
    points = select_facts(shown, Point)
    reported: list[tuple[Fact[Point], Judgement]] = [(p, library.verdict_on(p)) for p in points]
    return {
        "reported": reported[:LISTED],
        "said": said[:LISTED],
        "claims": [claim for claim in claims if claim.id not in said_ids][:LISTED],
        "figures": select_facts(shown, Figure)[:LISTED],
    }


def holds_claim(library: Library, actor: Actor, claim: Fact[Claim]) -> bool:
    """Tell whether a claim is held by an actor, as worded or as people set it."""
    worded = " ".join(quote.exact for quote in claim.record.holders)
    return actor.id in (*claim.holder_ids, *library.actors_in(worded))


def actors_pages(site: Site) -> Iterator[Page]:
    """Yield the list of actors and the page of each."""
    library = site.library
    events: dict[str, list[TimelineEvent]] = {}
    for event in library.registered_events.values():
        for id_ in event.actors:
            events.setdefault(id_, []).append(event)
    facts: dict[str, list[AnyFact]] = {}
    for fact in library.facts.values():
        for id_ in fact.actors:
            facts.setdefault(id_, []).append(fact)
    kinds = get_args(ActorType)
    ordered = sorted(
        library.actors.values(), key=lambda a: (kinds.index(a.type), a.name.removeprefix("the "))
    )
    groups = []
    for kind, group in groupby(ordered, key=lambda a: a.type):
        listed = [{"id": a.id, "name": a.name, "count": len(events.get(a.id, ()))} for a in group]
        groups.append({"id": kind.replace(" ", "-"), "heading": GROUPS[kind], "actors": listed})
    view: View = {"groups": groups, "contents": [(g["id"], g["heading"]) for g in groups]}
    about = (
        "People, states and bodies in the record, with their names in English, Chinese and Russian."
    )
    yield Page("actors", "actors", "Actors", about, view)
    for actor in library.actors.values():
        yield actor_page(site, actor, events.get(actor.id, []), facts.get(actor.id, []))


def actor_page(
    site: Site, actor: Actor, events: list[TimelineEvent], facts: Sequence[AnyFact]
) -> Page:
    """Return the page of an actor: names, offices, works, events, what articles hold."""
    library = site.library
    view = facts_view(library, facts, actor) | {
        "actor": actor,
        "scripts": [(SCRIPTS.get(tag, tag), tag, names) for tag, names in actor.aliases.items()],
        "wrote": articles_by(library, actor, [a.author for a in library.articles.values()]),
        "translated": articles_by(
            library, actor, [a.translator for a in library.articles.values()]
        ),
        "signed": [d for d in library.documents.values() if actor.id in d.signatories],
        "events": events,
        "withdrawn": site.withdrawn_from(f"actors/{actor.id}/"),
    }
    about = f"{actor.name}: names, offices, and what the record holds, by date."
    return Page(f"actors/{actor.id}", "actor", actor.name, about, view, actor_head(actor))


def articles_by(library: Library, actor: Actor, names: Sequence[str | None]) -> list[Article]:
    """Return the articles whose author or translator, one name an article, is an actor."""
    pairs = zip(library.articles.values(), names, strict=True)
    return [article for article, name in pairs if name and actor.id in library.actors_in(name)]


def topics_pages(site: Site) -> Iterator[Page]:
    """Yield the list of topics and the page of each."""
    library = site.library
    listed = []
    for topic in library.topics.values():
        points = library.points_on(topic.id)
        events = [event for event in library.registered_events.values() if topic.id in event.topics]
        facts = [fact for fact in library.facts.values() if topic.id in fact.topics]
        years = sorted({p.document.edtf[:4] for p in points} | {str(e.year) for e in events})
        counts = [(len(points), "point"), (len(events), "event")]
        listed.append(
            {
                "topic": topic,
                "years": "–".join(dict.fromkeys(years[:1] + years[-1:])),
                "counts": [f"{n} {word}{'' if n == 1 else 's'}" for n, word in counts if n],
            }
        )
        yield topic_page(
            site, topic, facts_view(library, facts) | {"points": points, "events": events}
        )
    about = "What the record is about, topic by topic."
    yield Page("topics", "topics", "Topics", about, {"topics": listed})


def topic_page(site: Site, topic: Topic, held: View) -> Page:
    """Return the page of a topic: documents by date, events, what articles hold."""
    library = site.library
    points, events = held["points"], held["events"]
    documents = len({point.document.id for point in points})
    lead = f"{len(points)} points of {documents} documents, {len(events)} events."
    if points:
        first, last = points[0].document.edtf[:4], points[-1].document.edtf[:4]
        lead = f"What the joint documents say, {first} to {last}: {lead}"
    view = held | {
        "topic": topic,
        "lead": lead,
        "formulas": [f.id for f in library.formulas.values() if f.topic == topic.id],
        "contents": [
            ("documents", f"{len(points)} points of documents"),
            ("events", f"{len(events)} events"),
            ("articles", "In articles"),
        ],
        "work": site.citer.cite_entry(f"topic-{topic.id}", topic.title, f"topic-{topic.id}"),
    }
    about = f"{topic.title}: {lead}"
    return Page(f"topics/{topic.id}", "topic", topic.title, about, view)


def figures_pages(site: Site) -> Iterator[Page]:
    """Yield the page of the trade series and the figures of the articles."""
    library = site.library
    trade = library.trade
    largest = max((year.value for year in trade.years), default=1)
    figures = [f for f in select_facts(library.facts.values(), Figure) if library.is_shown(f)]
    years = [trade_year(library, year, largest, figures) for year in trade.years]
    count = max(1, len(years))
    about = "Trade between China and Russia year by year, and the figures that articles give."
    view = {
        "trade": trade,
        "span": f"{years[0]['year']}–{years[-1]['year']}" if years else "",
        "lead": about,
        "years": years,
        "width": f"{80 / count:.2f}%",
        "series": [
            {
                "year": human(part.period),
                "text": f"{part.value} {trade.unit}. {part.note or ''}",
                "sources": part.sources,
            }
            for part in trade.parts
        ],
        "figures": figures[:LISTED],
    }
    yield Page("figures", "figures", "Trade and figures", about, view)


def trade_year(
    library: Library, year: TradeYear, largest: float, figures: Sequence[Fact[Figure]]
) -> View:
    """Return a year of the series: bar, sources, and what articles report for it in its unit."""
    known = library.background.get(year.from_event or "")
    first, last = library.trade.years[0].year, library.trade.years[-1].year
    height = year.value / largest * CHART
    return {
        "year": year.year,
        "value": year.value,
        "sure": year.series != "secondary",
        "confidence": year.confidence,
        "note": year.note,
        "others": year.others,
        "sources": known.sources if known else year.sources,
        "event": year.from_event,
        "x": percent(year.year, first, last),
        "middle": percent(year.year + 0.4, first, last),
        "top": f"{160 - height:.1f}",
        "height": f"{height:.1f}",
        "tick": year.year % 5 == 0,
        "reported": [f for f in figures if is_trade_of(library, f, year.year)],
    }


def is_trade_of(library: Library, figure: Fact[Figure], year: int) -> bool:
    """Tell whether a figure of an article is the trade of a year, in the unit of the series."""
    unit = library.trade.unit.partition(" ")[2]
    record = figure.record
    return record.period == str(year) and record.unit == unit and "trade" in figure.topics
