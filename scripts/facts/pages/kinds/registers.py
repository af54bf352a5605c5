"""Actors, topics and figures: what the record holds of each, by date."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from facts.library.entities import AnyFact, Article, Fact, TimelineEvent, select_facts
from facts.library.library import Library
from facts.model.article_facts import Claim, Figure
from facts.pages.metadata import actor_node
from facts.pages.page import Page, Pages, Site, cut_list, group_by, join_years

FIGURES = 60  # below the table of trade on one page
# The sections of the page of an actor or topic, in its order, and where facts of a kind stand.
SECTIONS = "points events reported said claims figures".split()
SECTION_OF_KIND = {"point": "reported", "claim": "claims", "figure": "figures"}
SectionRow = tuple[str, object]  # a section, and what stands in it
Held = tuple[str, TimelineEvent | AnyFact]  # the same of what names actors and topics


def list_held(library: Library) -> Iterator[Held]:
    """Yield the events of the timeline and the facts that pages of actors and topics list."""
    for event in library.dated_events:
        yield "events", event
    for fact in library.facts.values():
        if fact.kind in SECTION_OF_KIND and library.is_shown(fact):
            yield SECTION_OF_KIND[fact.kind], fact


def set_apart(library: Library, actor: str, held: Held) -> Held:
    """Return what is held on an actor, a claim of the actor's own in a section apart.

    It is the actor's as worded, or as people set it.
    """
    _, item = held
    if isinstance(item, Fact) and isinstance(item.record, Claim):
        worded = " ".join(quote.exact for quote in item.record.holders)
        if actor in (*item.holder_ids, *library.naming.actors_in(worded)):
            return "said", item
    return held


def cut_sections(page: Page, rows: Sequence[SectionRow]) -> Pages:
    """Yield a page that lists rows by section, cut into parts; `total` counts those of each."""
    view = page.view | {"total": Counter(section for section, _ in rows)}
    ordered = sorted(rows, key=lambda row: SECTIONS.index(row[0]))
    yield from cut_list(replace(page, view=view), ordered)


def actors_pages(site: Site) -> Pages:
    """Yield the list of actors and the page of each."""
    library = site.library
    held = group_by(list_held(library), lambda held: held[1].actors)
    # The articles of each actor, and what the actor did to them.
    works = defaultdict[str, list[tuple[str, Article]]](list)
    for article in library.articles.values():
        for done, name in (("Wrote", article.author), ("Translated", article.translator)):
            for id_ in library.naming.actors_in(name or ""):
                works[id_].append((done, article))
    about = (
        "People, states and bodies in the record, with their names in English, Chinese and Russian."
    )
    events = Counter(id_ for event in library.dated_events for id_ in event.actors)
    # Here, so that other pages do without it.
    from facts.reading.people.names import read_surname

    # People by surname, which stands first in Chinese names.
    actors = sorted(
        library.actors.values(),
        key=lambda a: (read_surname(a.name) if a.type == "person" else a.name, a.name),
    )
    yield Page("actors", "actors", "Actors", about, {"events": events, "actors": actors})
    for actor in actors:
        about = f"{actor.name}: names, offices, and what the record holds, by date."
        view = {"actor": actor, "works": works[actor.id]}
        page = Page(f"actors/{actor.id}", "actor", actor.name, about, view, [actor_node(actor)])
        rows = [set_apart(library, actor.id, one) for one in held.get(actor.id, ())]
        yield from cut_sections(page, rows)


def topics_pages(site: Site) -> Pages:
    """Yield the list of topics and the page of each."""
    library = site.library
    held = group_by(list_held(library), lambda held: held[1].topics)
    for topic in library.topics.values():
        points = library.points_on(topic.id)
        view = {
            "topic": topic,
            "documents": len({point.document.id for point in points}),
            "years": join_years(point.document.edtf for point in points),
        }
        about = f"{topic.title}: what the documents say by date, events, and what articles hold."
        page = Page(f"topics/{topic.id}", "topic", topic.title, about, view)
        on_topic = (("points", point) for point in points)
        yield from cut_sections(page, [*on_topic, *held.get(topic.id, ())])
    yield Page("topics", "topics", "Topics", "What the record is about, topic by topic.")


def figures_pages(site: Site) -> Pages:
    """Yield the page of the trade series and the figures of the articles."""
    library = site.library
    figures = list(filter(library.is_shown, select_facts(library.facts.values(), Figure)))
    unit = library.trade.unit.partition(" ")[2]
    traded = [f for f in figures if f.record.unit == unit and "trade" in f.topics]
    about = "Trade between China and Russia year by year, and the figures that articles give."
    view = {
        "count": len(figures),
        "reported": group_by(traded, lambda figure: [figure.record.period or ""]),
    }
    page = Page("figures", "figures", "Trade and figures", about, view)
    yield from cut_list(page, figures, FIGURES)
