"""The timeline: all happenings with all their accounts, by year, and the overview picture."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from facts import display
from facts.display import human
from facts.entities import Happening
from facts.library import Library
from facts.outside import official_first
from facts.views.citing import event_node, linked
from facts.views.common import Page, View, Views, label

WIDTH, HEIGHT = 960, 64  # of the overview, in its own units


def happening(views: Views, item: Happening) -> View:
    """Return a happening: date, heading, accounts, sources, labels, what conflicts."""
    known = item.background
    accounts = [views.event(fact) for fact in item.accounts]
    view = {
        "id": item.id, "edtf": item.edtf, "when": human(item.edtf), "accounts": accounts, "background": bool(known),
        "actors": [views.actor(a) for a in item.actors], "topics": [views.topic(t) for t in item.topics],
        "permalink": f"id/{item.id}/", "at": views.library.places_of[item.id], "source": "",
        "labels": [], "conflicts": (), "values": (), "sources": (), "reason": None, "types": (), "office": None,
    }  # fmt: skip
    if known is None:
        return view | {"title": accounts[0]["title"], "titled": accounts[0]["titled"], "summary": None}
    cite = views.citing.short(views.citing.happening(item, known.title))
    labels = [label(display.CONFIDENCE, known.confidence)] if known.confidence != "high" else []
    labels += [label(display.BASES, "editors")] if any(not a["edtf"] for a in accounts) else []
    return view | {
        "title": known.title, "titled": True, "summary": known.summary, "labels": labels,
        "conflicts": known.conflicting_dates, "values": known.conflicting_values,
        "sources": official_first(known.sources), "reason": known.confidence_reason,
        "cite": cite, "report": views.report(item.id, known.title),
        "types": [t.replace("-", " ") for t in known.types],
    }  # fmt: skip


def overview(library: Library) -> View:
    """Return the bars of the overview: one for each year with happenings, with its place in the timeline, and ticks."""
    counts = Counter(h.year for h in library.happenings if h.year)
    whole = len(library.timeline) == 1
    if not counts:
        return {"bars": [], "ticks": [], "width": WIDTH, "height": HEIGHT}
    first, last, most = min(counts), max(counts), max(counts.values())
    step = WIDTH / (last - first + 1)
    bars = [
        {
            "year": y, "count": n, "link": f"timeline/#y{y}" if whole else f"timeline/{y}/",
            "x": round((y - first) * step + step * 0.12, 1), "width": round(step * 0.76, 1),
            "height": round(n / most * HEIGHT, 1), "y": round(HEIGHT - n / most * HEIGHT, 1),
        }
        for y, n in counts.items()
    ]  # fmt: skip
    ticks = [{"year": y, "x": round((y - first) * step, 1)} for y in range(first, last + 1) if y % 10 == 0]
    return {"bars": bars, "ticks": ticks, "width": WIDTH, "height": HEIGHT, "first": first, "last": last}


def years(views: Views, items: Sequence[Happening]) -> tuple[list[View], list[View], list[View]]:
    """Return dated happenings by year, undated ones, and the dated ones as nodes of JSON-LD."""
    shown = [(h, happening(views, h)) for h in items]
    dated = [pair for pair in shown if pair[0].edtf]
    grouped = [{"year": y, "items": [v for _, v in group]} for y, group in groupby(dated, key=lambda pair: pair[0].year)]
    return grouped, [v for h, v in shown if not h.edtf], [event_node(h, v["title"]) for h, v in dated]


def timeline(views: Views) -> Iterator[Page]:
    """Yield the timeline: one page, or a page a year behind a list of the years."""
    library, cut = views.library, len(views.library.timeline) > 1
    count = len(library.happenings)
    listed = [{"link": f"timeline/{p.path}/", "name": p.name, "count": len(p.items)} for p in library.timeline]
    about = f"{count} happenings in China-Russia relations, each with its words or sources and an honest date."
    common = {"overview": overview(library), "count": count, "parts": listed if cut else []}
    for part in library.timeline:
        grouped, undated, nodes = years(views, part.items)
        name = f"Timeline, {part.name}" if cut else "Timeline"
        view = common | {"years": grouped, "undated": undated, "name": name, "part": part.path}
        head = {"meta": [], "links": [], "graph": linked(nodes)}
        yield Page(f"timeline/{part.path}".rstrip("/"), "timeline", name, about, view, head)
    if cut:
        view = common | {"years": [], "undated": [], "name": "Timeline", "part": ""}
        yield Page("timeline", "timeline", "Timeline", about, view)
