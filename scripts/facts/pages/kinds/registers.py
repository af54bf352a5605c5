"""Actors, topics and figures: what the record holds of each, by date."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from facts.library.entities import AnyFact, Article, select_facts
from facts.library.library import Library
from facts.model.article_facts import Claim, Figure
from facts.model.registers import Actor
from facts.pages.metadata import actor_head
from facts.pages.page import Page, Site, cut_list, group_by, join_years

FIGURES = 60  # below the table of trade on one page
Rows = Mapping[str, Sequence[object]]  # what the record holds of a topic or actor, by section
Held = dict[str, list[AnyFact]]  # of that the facts of articles
SECTIONS = ("reported", "said", "claims", "figures")  # in the order of the page
SECTION_OF_KIND = {"point": "reported", "claim": "claims", "figure": "figures"}


def group_works(library: Library) -> dict[str, list[tuple[str, Article]]]:
    """Return the articles of each actor, and what the actor did to them."""
    found = defaultdict[str, list[tuple[str, Article]]](list)
    for article in library.articles.values():
        for done, name in (("Wrote", article.author), ("Translated", article.translator)):
            for actor in library.naming.actors_in(name or ""):
                found[actor].append((done, article))
    return found


def group_facts(library: Library, list_ids: Callable[[AnyFact], Iterable[str]]) -> dict[str, Held]:
    """Return what articles hold on each id that their facts name, by section."""
    found: dict[str, Held] = defaultdict(lambda: {section: [] for section in SECTIONS})
    for fact in library.facts.values():
        section = SECTION_OF_KIND.get(fact.kind)
        if section and library.is_shown(fact):
            for id_ in list_ids(fact):
                found[id_][section].append(fact)
    return found


def split_claims(library: Library, actor: Actor, held: Held) -> Held:
    """Return what articles hold on an actor, with the claims that are the actor's own apart.

    They are the actor's as worded, or as people set it.
    """
    said: list[AnyFact] = []
    others: list[AnyFact] = []
    for claim in select_facts(held["claims"], Claim):
        worded = " ".join(quote.exact for quote in claim.record.holders)
        holders = (*claim.holder_ids, *library.naming.actors_in(worded))
        (said if actor.id in holders else others).append(claim)
    return held | {"said": said, "claims": others}


def cut_sections(page: Page, sections: Rows) -> Iterator[Page]:
    """Yield a page that lists sections of rows, cut into parts; `total` counts all rows."""
    rows = [(name, row) for name, inside in sections.items() for row in inside]
    total = {name: len(inside) for name, inside in sections.items()}
    yield from cut_list(replace(page, view=page.view | {"total": total}), rows)


def actors_pages(site: Site) -> Iterator[Page]:
    """Yield the list of actors and the page of each."""
    library = site.library
    events = group_by(library.registered_events.values(), lambda event: event.actors)
    held = group_facts(library, lambda fact: fact.actors)
    works = group_works(library)
    about = (
        "People, states and bodies in the record, with their names in English, Chinese and Russian."
    )
    yield Page("actors", "actors", "Actors", about, {"events": events})
    for actor in library.actors.values():
        about = f"{actor.name}: names, offices, and what the record holds, by date."
        path = f"actors/{actor.id}"
        view = {"actor": actor, "works": works[actor.id]}
        page = Page(path, "actor", actor.name, about, view, actor_head(actor))
        facts = split_claims(library, actor, held[actor.id])
        yield from cut_sections(page, {"events": events.get(actor.id, []), **facts})


def topics_pages(site: Site) -> Iterator[Page]:
    """Yield the list of topics and the page of each."""
    library = site.library
    events = group_by(library.registered_events.values(), lambda event: event.topics)
    held = group_facts(library, lambda fact: fact.topics)
    for topic in library.topics.values():
        points = library.points_on(topic.id)
        view = {
            "topic": topic,
            "documents": len({point.document.id for point in points}),
            "years": join_years(point.document.edtf for point in points),
        }
        about = f"{topic.title}: what the documents say by date, events, and what articles hold."
        page = Page(f"topics/{topic.id}", "topic", topic.title, about, view)
        sections: dict[str, Sequence[object]] = {
            "points": points,
            "events": events.get(topic.id, []),
        }
        yield from cut_sections(page, sections | held[topic.id])
    about = "What the record is about, topic by topic."
    yield Page("topics", "topics", "Topics", about)


def figures_pages(site: Site) -> Iterator[Page]:
    """Yield the page of the trade series and the figures of the articles."""
    library = site.library
    figures = [f for f in select_facts(library.facts.values(), Figure) if library.is_shown(f)]
    unit = library.trade.unit.partition(" ")[2]
    traded = [f for f in figures if f.record.unit == unit and "trade" in f.topics]
    about = "Trade between China and Russia year by year, and the figures that articles give."
    series = {
        "largest": max((year.value for year in library.trade.years), default=1),
        "reported": group_by(traded, lambda figure: [figure.record.period or ""]),
    }
    whole = Page("figures", "figures", "Trade and figures", about, {"count": len(figures)})
    first, *others = cut_list(whole, figures, FIGURES)
    yield replace(first, view=first.view | series)
    yield from others
