"""The timeline by eras, the page of each event, and the pictures of years and meetings."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from facts.library.library import Library
from facts.library.timeline import TimelineEvent
from facts.model.registers import Era
from facts.pages.metadata import cite_page, event_graph, event_node, node_id
from facts.pages.page import Page, Site, View, cut_list

MOST = 300  # events on one page, about 2 KB of HTML each: 100 KB on the wire
ABOUT = "Events in the relations of China with the Soviet Union and Russia"
HEIGHT = 84.0  # px of the tallest bar of the overview
MEETING_TYPES = frozenset({"visit", "summit", "treaty", "joint-statement"})
LANES = ("In China", "In Russia, USSR", "Elsewhere", "By video link")


@dataclass(frozen=True)
class Meeting:
    """A meeting of leaders: the event that tells of it, its date, lane and place, and who met."""

    event: str
    edtf: str
    year: int
    lane: str
    where: str
    who: tuple[str, ...]


def era_view(era: Era, **more: object) -> View:
    """Return an era for templates: its title is "years: name"."""
    years, _, name = era.title.partition(": ")
    return {
        "id": era.id,
        "title": era.title,
        "years": years,
        "name": name,
        "sentence": era.sentence,
    } | more


def percent(year: float, first: int, last: int) -> str:
    """Return how far along an axis of years a moment lies."""
    return f"{(year - first) / (last - first + 1) * 100:.2f}%"


def overview_view(library: Library, events: Sequence[TimelineEvent]) -> View:
    """Return the overview: a bar in two tones for each year with events, ticks, eras."""
    dated = [(event.year, event) for event in events if event.year]
    years = [year for year, _ in dated] or [0]
    first, last = min(years), max(years)
    documents = Counter(year for year, event in dated if event.is_signing)
    others = Counter(year for year, event in dated if not event.is_signing)
    total = documents + others
    unit = HEIGHT / max(total.values(), default=1)
    bars = [
        {
            "year": year,
            "x": percent(year, first, last),
            "documents": documents[year],
            "documents_top": f"{90 - documents[year] * unit:.1f}",
            "documents_height": f"{documents[year] * unit:.1f}",
            "others": others[year],
            "others_top": f"{90 - total[year] * unit:.1f}",
            "others_height": f"{others[year] * unit:.1f}",
        }
        for year in sorted(total)
    ]
    busiest = max(total, key=lambda year: (total[year], year), default=first)
    decades = range(-(-first // 10) * 10, last + 1, 10)
    starts = [
        int(era.start[:4]) + (int(era.start[5:7] or 1) - 1) / 12 for era in library.eras.values()
    ]
    return {
        "first": first,
        "last": last,
        "count": len(dated),
        "bars": bars,
        "label": f"Events by year, {first} to {last}; most in {busiest}",
        "lines": [percent(start, first, last) for start in starts if first <= start <= last],
        "ticks": [
            {"year": y, "x": percent(y, first, last), "middle": percent(y + 0.5, first, last)}
            for y in decades
        ],
    }


def find_meetings(library: Library, events: Iterable[TimelineEvent]) -> list[Meeting]:
    """Return the meetings of leaders by date; events of one month and lane are one visit."""
    found: list[Meeting] = []
    for event in events:
        meeting = read_meeting(library, event)
        if meeting is None:
            continue
        same = found and found[-1].edtf[:7] == meeting.edtf[:7] and found[-1].lane == meeting.lane
        if not same:
            found.append(meeting)
    return found


def read_meeting(library: Library, event: TimelineEvent) -> Meeting | None:
    """Return the meeting that an event of the register tells of: it names a leader of each side."""
    known = event.background
    if known is None or event.edtf is None or not MEETING_TYPES & set(known.types):
        return None
    leaders = [library.actors[a] for a in event.actors if library.actors[a].leader_of]
    sides = {actor.leader_of == "china" for actor in leaders}
    if len(sides) < 2:
        return None
    place = known.places[0] if known.places else None
    return Meeting(
        event=event.id,
        edtf=event.edtf,
        year=event.year or 0,
        lane=lane_of(library, place),
        where=place or "by video link",
        who=tuple(actor.name for actor in leaders),
    )


def lane_of(library: Library, place: str | None) -> str:
    """Return the lane of a meeting by its place; one without a place was held by video link."""
    if place is None:
        return "By video link"
    known = library.gazetteer.get(place)
    lanes = {"china": "In China", "russia": "In Russia, USSR"}
    return lanes.get(known.side or "", "Elsewhere") if known else "Elsewhere"


def lane_views(meetings: Sequence[Meeting], first: int, last: int) -> list[View]:
    """Return the lanes of the picture of meetings: dots by year, piled up within a year."""
    lanes = []
    for name in LANES:
        piled: Counter[int] = Counter()
        marks = []
        for meeting in meetings:
            if meeting.lane == name:
                piled[meeting.year] += 1
                x = percent(meeting.year + 0.5, first, last)
                marks.append({"x": x, "number": piled[meeting.year]})
        lanes.append({"name": name, "marks": marks})
    return lanes


def era_views(library: Library, events: Sequence[TimelineEvent], everything: bool) -> list[View]:
    """Return the eras with their events, or with the major ones and a count of the others."""
    views = []
    for era in library.eras.values():
        inside = [event for event in events if event.era == era.id]
        shown = inside if everything else [event for event in inside if event.weight == "major"]
        views.append(era_view(era, events=shown, others=len(inside) - len(shown)))
    return views


def filter_views(
    library: Library, events: Sequence[TimelineEvent]
) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """Return the choices of the filter: name, key, and pairs of id and title that occur."""
    topics = {topic for event in events for topic in event.topics}
    actors = {actor for event in events for actor in event.actors}
    named = sorted(((a, library.actors[a].name) for a in actors), key=lambda pair: pair[1])
    kinds = [("document", "treaties and joint statements"), ("other", "other events")]
    return [
        ("Topic", "topic", [(t, library.topics[t].title) for t in library.topics if t in topics]),
        ("Actor", "actor", named),
        ("Kind", "kind", kinds),
    ]


def selection_note(library: Library, events: Sequence[TimelineEvent]) -> str:
    """Return how events are chosen and what is known to be missing."""
    silent = [t for t in library.topics if not any(t in event.topics for event in events)]
    without = [e for e in events if e.is_signing and not e.documents]
    gaps = []
    if silent:
        gaps.append(f"{len(silent)} topics have no event yet")
    if without:
        gaps.append(f"{len(without)} treaties and statements have no document here")
    missing = f" Known gaps: {'; '.join(gaps)}." if gaps else ""
    return (
        "Events are chosen by the editors; major ones are those that a history on one page would"
        f" name.{missing} A total of a year stands at its end."
    )


def timeline_pages(site: Site) -> Iterator[Page]:
    """Yield the timeline of major events, that of all events, and the page of each event."""
    library = site.library
    events = [event for event in library.timeline_events if event.edtf]
    registered = list(library.registered_events.values())
    major = [event for event in registered if event.weight == "major"]
    overview = overview_view(library, registered)
    meetings = find_meetings(library, registered)
    common: View = {
        "overview": overview,
        "selection": selection_note(library, registered),
        "whole": len(events) <= MOST,  # then each era stands on the one page of all events
    }
    lead = f"{ABOUT}: {len(major)} major events of {len(registered)}."
    lanes = lane_views(meetings, overview["first"], overview["last"]) if meetings else []
    view = common | {
        "everything": False,
        "lead": lead,
        "eras": era_views(library, registered, everything=False),
        "pages": [],
        "meetings": meetings,
        "lanes": lanes,
    }
    yield Page("timeline", "timeline", "Timeline", lead, view, event_graph(major))
    lead = f"{ABOUT}: all {len(events)} events."
    view = common | {"everything": True, "lead": lead, "lanes": []}
    page = Page("timeline/all", "timeline", "Timeline", lead, view, script="filter.js")
    yield from cut_list(page, events, partial(all_events_view, library), MOST)
    for number, event in enumerate(registered):
        yield event_page(site, registered, number, event)


def all_events_view(library: Library, events: Sequence[TimelineEvent]) -> View:
    """Return the events of a page of the whole timeline by eras, and the filter's choices."""
    eras = [era for era in era_views(library, events, everything=True) if era["events"]]
    return {"eras": eras, "filters": filter_views(library, events)}


def event_page(
    site: Site, events: Sequence[TimelineEvent], number: int, event: TimelineEvent
) -> Page:
    """Return the page of an event, with its neighbours in time and on its first topic."""
    library = site.library
    known = event.background
    assert known is not None  # noqa: S101 - only events of the register have pages
    on_topic = []
    for topic in event.topics[:1]:
        same = [other for other in events if topic in other.topics]
        at = same.index(event)
        on_topic.append(
            (topic, same[at - 1] if at else None, same[at + 1] if at + 1 < len(same) else None)
        )
    view = {
        "event": event,
        "era": era_view(library.eras[event.era]) if event.era else None,
        "documents": event.documents,
        "before": events[number - 1] if number else None,
        "after": events[number + 1] if number + 1 < len(events) else None,
        "on_topic": on_topic,
        "withdrawn": site.withdrawn_from(f"events/{event.id}/"),
    }
    work = site.citer.cite_event(known)
    page = Page(f"events/{event.id}", "event", known.title, known.summary, view)
    node = event_node(event) | {"subjectOf": {"@id": node_id(work)}}
    return cite_page(site, page, work, about=[node])
