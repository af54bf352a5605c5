"""Actors, topics and figures: what the record holds of each, by date."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from facts.library.entities import AnyFact, Fact, select_facts
from facts.library.library import Library
from facts.library.timeline import TimelineEvent
from facts.model.article_facts import Claim, Figure, Point
from facts.model.registers import Actor
from facts.pages.metadata import actor_head
from facts.pages.page import Page, Site, cut_list, join_years

FIGURES = 60  # below the table of trade on one page
Rows = dict[str, Sequence[object]]  # what the record holds of a topic or actor, by section


def group_facts(library: Library, facts: Sequence[AnyFact], actor: Actor | None = None) -> Rows:
    """Return what articles hold: reported points, claims, figures; what an actor says apart."""
    shown = [fact for fact in facts if library.is_shown(fact)]
    said: list[AnyFact] = []
    claims: list[AnyFact] = []
    for claim in select_facts(shown, Claim):
        told = said if actor and holds_claim(library, actor, claim) else claims
        told.append(claim)
    points = select_facts(shown, Point)
    return {
        "reported": points,
        "said": said,
        "claims": claims,
        "figures": select_facts(shown, Figure),
    }


def holds_claim(library: Library, actor: Actor, claim: Fact[Claim]) -> bool:
    """Tell whether a claim is held by an actor, as worded or as people set it."""
    worded = " ".join(quote.exact for quote in claim.record.holders)
    return actor.id in (*claim.holder_ids, *library.actors_in(worded))


def cut_sections(page: Page, sections: Rows) -> Iterator[Page]:
    """Yield a page that lists sections of rows, cut into parts; `total` counts all rows."""
    rows = [(name, row) for name, inside in sections.items() for row in inside]
    total = {name: len(inside) for name, inside in sections.items()}
    yield from cut_list(replace(page, view=page.view | {"total": total}), rows)


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
    about = (
        "People, states and bodies in the record, with their names in English, Chinese and Russian."
    )
    yield Page("actors", "actors", "Actors", about, {"events": events})
    for actor in library.actors.values():
        about = f"{actor.name}: names, offices, and what the record holds, by date."
        path = f"actors/{actor.id}"
        page = Page(path, "actor", actor.name, about, {"actor": actor}, actor_head(actor))
        held = group_facts(library, facts.get(actor.id, []), actor)
        yield from cut_sections(page, {"events": events.get(actor.id, []), **held})


def topics_pages(site: Site) -> Iterator[Page]:
    """Yield the list of topics and the page of each."""
    library = site.library
    for topic in library.topics.values():
        points = library.points_on(topic.id)
        events = [event for event in library.registered_events.values() if topic.id in event.topics]
        facts = [fact for fact in library.facts.values() if topic.id in fact.topics]
        view = {
            "topic": topic,
            "documents": len({point.document.id for point in points}),
            "years": join_years(point.document.edtf for point in points),
        }
        about = f"{topic.title}: what the documents say by date, events, and what articles hold."
        page = Page(f"topics/{topic.id}", "topic", topic.title, about, view)
        held: Rows = {"points": points, "events": events, **group_facts(library, facts)}
        yield from cut_sections(page, held)
    about = "What the record is about, topic by topic."
    yield Page("topics", "topics", "Topics", about)


def figures_pages(site: Site) -> Iterator[Page]:
    """Yield the page of the trade series and the figures of the articles."""
    library = site.library
    figures = [f for f in select_facts(library.facts.values(), Figure) if library.is_shown(f)]
    about = "Trade between China and Russia year by year, and the figures that articles give."
    view = {
        "trade": library.trade,
        "largest": max((year.value for year in library.trade.years), default=1),
        "figures": figures,
    }
    page = Page("figures", "figures", "Trade and figures", about, view)
    yield from cut_list(page, figures, FIGURES)
