"""The timeline by eras, the page of each event, and the pictures of years and meetings."""

from collections import Counter
from collections.abc import Collection, Iterable
from datetime import date, timedelta

from facts.base.edtf import bounds
from facts.library.entities import TimelineEvent
from facts.library.library import Library
from facts.pages.metadata import cite_page, event_node
from facts.pages.page import Page, Pages, Site, View, cut_list, find_neighbours

MOST_EVENTS = 130  # events on one page: at most 100 KB of HTML
ABOUT_TIMELINE = "Events in the relations of China with the Soviet Union and Russia"
LONGEST_VISIT = timedelta(days=14)
LONGEST_PAUSE = timedelta(days=3)  # between two events of one visit
MEETING_TYPES = frozenset({"visit", "summit", "treaty", "joint-statement"})
HOST_SIDES = {"china": "In China", "russia": "In Russia, USSR"}
LANES = (*HOST_SIDES.values(), "Elsewhere", "By video link")


def count_years(events: Collection[TimelineEvent]) -> View:
    """Return the overview: how many events each year has, those with documents and the others."""
    total = Counter(event.year for event in events if event.year)
    documents = Counter(event.year for event in events if event.year and event.is_signing)
    return {
        "first": min(total, default=0),
        "last": max(total, default=0),
        "documents": documents,
        "others": total - documents,
        "total": total,
    }


def find_meetings(
    library: Library, events: Iterable[TimelineEvent]
) -> list[tuple[TimelineEvent, str]]:
    """Return the meetings of leaders by date, each with its lane of the picture.

    A meeting names a leader of each side. Events of one month and lane are one visit, as are those
    that follow each other there by a few days.
    """
    found: list[tuple[TimelineEvent, str]] = []
    latest: dict[str, tuple[str, date]] = {}  # by lane: month and last day of the latest visit
    for event in events:
        leads = {library.actors[id_].leader_of for id_ in event.actors}
        known = library.background[event.id]
        if leads >= {"china", "russia"} and not MEETING_TYPES.isdisjoint(known.types):
            lane = choose_lane(library, known.places)
            first, last = bounds(known.edtf)
            month, end = latest.get(lane, ("", date.min))
            if known.edtf[:7] != month and first - end > LONGEST_PAUSE:
                found.append((event, lane))
                month = known.edtf[:7]
            # What has no end, or but a month, tells no last day.
            latest[lane] = (month, last if last - first <= LONGEST_VISIT else first)
    return found


def choose_lane(library: Library, places: tuple[str, ...]) -> str:
    """Return the lane of a meeting by its place; one without a place was held by video link."""
    if not places:
        return "By video link"
    place = library.gazetteer.get(places[0])
    return HOST_SIDES.get(place.side or "", "Elsewhere") if place else "Elsewhere"


def timeline_pages(site: Site) -> Pages:
    """Yield the timeline of major events with their meetings, that of all, the page of each.

    That of an event names its neighbours in time and on its first topic.
    """
    library = site.library
    registered = library.registered_events
    dated = library.dated_events
    topics = {topic for event in registered for topic in event.topics}
    undocumented = sum(event.is_signing and not event.documents for event in registered)
    view = {
        "overview": count_years(registered),
        # Topics that have no event, and signings that have no document here.
        "gaps": (len(library.topics.keys() - topics), undocumented),
        "alone": sum(not event.background for event in dated),
    }
    major = [e for e in registered if library.background[e.id].weight == "major"]
    more = {
        "rows": major,
        "counts": Counter(event.era for event in registered),
        "meetings": find_meetings(library, registered),
        "lanes": LANES,
        "whole": len(dated) <= MOST_EVENTS,
    }
    lead = f"{ABOUT_TIMELINE}: {len(major)} major events of the {len(registered)} in the register."
    yield Page("timeline", "timeline", "Timeline", lead, view | more, [*map(event_node, major)])
    lead = f"{ABOUT_TIMELINE}: all of the register, and those that an article alone tells."
    whole = Page("timeline/all", "timeline", "Timeline", lead, view, script="filter.js")
    yield from cut_list(whole, dated, MOST_EVENTS)
    for event in registered:
        known = library.background[event.id]
        on_topic = [other for other in registered if known.topics[0] in other.topics]
        view = {
            "event": event,
            "around": find_neighbours(registered, event),
            "on_topic": find_neighbours(on_topic, event),
        }
        page = Page(f"events/{event.id}", "event", known.title, known.summary, view)
        node = event_node(event) | {"subjectOf": {"@id": site.citer.locate(event.id)}}
        yield cite_page(site, page, about=[node])
