"""Actors, topics and figures: what the record holds of each, by date."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from facts.library.entities import AnyFact, Article, select_facts
from facts.library.library import Library
from facts.model.article_facts import Claim, Figure
from facts.pages.metadata import actor_head
from facts.pages.page import Page, Site, cut_list, group_by, join_years

FIGURES = 60  # below the table of trade on one page
# The sections of the page of an actor or topic, in its order, and where facts of a kind stand.
SECTIONS = ("points", "events", "reported", "said", "claims", "figures")
SECTION_OF_KIND = {"point": "reported", "claim": "claims", "figure": "figures"}
Row = tuple[str, object]  # a section, and what the record holds in it


def group_works(library: Library) -> dict[str, list[tuple[str, Article]]]:
    """Return the articles of each actor, and what the actor did to them."""
    found = defaultdict[str, list[tuple[str, Article]]](list)
    for article in library.articles.values():
        for done, name in (("Wrote", article.author), ("Translated", article.translator)):
            for actor in library.naming.actors_in(name or ""):
                found[actor].append((done, article))
    return found


def list_facts(library: Library) -> list[AnyFact]:
    """Return the facts of articles that the pages of actors and topics list."""
    facts = library.facts.values()
    return [fact for fact in facts if fact.kind in SECTION_OF_KIND and library.is_shown(fact)]


def choose_section(library: Library, fact: AnyFact, actor: str) -> str:
    """Return where a fact stands on the page of an actor: claims that are the actor's own apart.

    They are the actor's as worded, or as people set it.
    """
    if isinstance(fact.record, Claim):
        worded = " ".join(quote.exact for quote in fact.record.holders)
        if actor in (*fact.holder_ids, *library.naming.actors_in(worded)):
            return "said"
    return SECTION_OF_KIND[fact.kind]


def cut_sections(page: Page, rows: Sequence[Row]) -> Iterator[Page]:
    """Yield a page that lists rows by section, cut into parts; `total` counts those of each."""
    view = page.view | {"total": Counter(section for section, _ in rows)}
    ordered = sorted(rows, key=lambda row: SECTIONS.index(row[0]))
    yield from cut_list(replace(page, view=view), ordered)


def actors_pages(site: Site) -> Iterator[Page]:
    """Yield the list of actors and the page of each."""
    library = site.library
    events = group_by(library.registered_events.values(), lambda event: event.actors)
    held = group_by(list_facts(library), lambda fact: fact.actors)
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
        rows: list[Row] = [("events", event) for event in events.get(actor.id, ())]
        rows += [(choose_section(library, f, actor.id), f) for f in held.get(actor.id, ())]
        yield from cut_sections(page, rows)


def topics_pages(site: Site) -> Iterator[Page]:
    """Yield the list of topics and the page of each."""
    library = site.library
    events = group_by(library.registered_events.values(), lambda event: event.topics)
    held = group_by(list_facts(library), lambda fact: fact.topics)
    for topic in library.topics.values():
        points = library.points_on(topic.id)
        view = {
            "topic": topic,
            "documents": len({point.document.id for point in points}),
            "years": join_years(point.document.edtf for point in points),
        }
        about = f"{topic.title}: what the documents say by date, events, and what articles hold."
        page = Page(f"topics/{topic.id}", "topic", topic.title, about, view)
        rows: list[Row] = [("points", point) for point in points]
        rows += [("events", event) for event in events.get(topic.id, ())]
        rows += [(SECTION_OF_KIND[fact.kind], fact) for fact in held.get(topic.id, ())]
        yield from cut_sections(page, rows)
    about = "What the record is about, topic by topic."
    yield Page("topics", "topics", "Topics", about)


def figures_pages(site: Site) -> Iterator[Page]:
    """Yield the page of the trade series and the figures of the articles."""
    library = site.library
    figures = [f for f in select_facts(library.facts.values(), Figure) if library.is_shown(f)]
    unit = library.trade.unit.partition(" ")[2]
    traded = [f for f in figures if f.record.unit == unit and "trade" in f.topics]
    about = "Trade between China and Russia year by year, and the figures that articles give."
    view = {
        "count": len(figures),
        "reported": group_by(traded, lambda figure: [figure.record.period or ""]),
    }
    page = Page("figures", "figures", "Trade and figures", about, view)
    yield from cut_list(page, figures, FIGURES)
