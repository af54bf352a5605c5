"""The timeline: all happenings with all their accounts, by year, and the overview picture."""

from datetime import date
from itertools import groupby

from facts import display
from facts.display import human
from facts.edtf import bounds
from facts.entities import Happening
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
        "permalink": f"id/{item.id}/", "source": "", "context": "",
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


def year(item: Happening) -> int:
    """Return the first year of a dated happening."""
    start, end = bounds(item.edtf or "1900")
    return end.year if start == date.min else start.year


def overview(dated: list[Happening]) -> View:
    """Return the bars of the overview: one for each year with happenings, and ticks for decades."""
    counts = {y: len(list(group)) for y, group in groupby(dated, key=year)}
    if not counts:
        return {"bars": [], "ticks": [], "width": WIDTH, "height": HEIGHT}
    first, last, most = min(counts), max(counts), max(counts.values())
    step = WIDTH / (last - first + 1)
    bars = [
        {
            "year": y, "count": n, "x": round((y - first) * step + step * 0.12, 1), "width": round(step * 0.76, 1),
            "height": round(n / most * HEIGHT, 1), "y": round(HEIGHT - n / most * HEIGHT, 1),
        }
        for y, n in counts.items()
    ]  # fmt: skip
    ticks = [{"year": y, "x": round((y - first) * step, 1)} for y in range(first, last + 1) if y % 10 == 0]
    return {"bars": bars, "ticks": ticks, "width": WIDTH, "height": HEIGHT, "first": first, "last": last}


def timeline(views: Views) -> Page:
    """Return the timeline page."""
    items = views.library.happenings
    dated = [h for h in items if h.edtf]
    undated = [happening(views, h) for h in items if not h.edtf]
    shown = [happening(views, h) for h in dated]
    years = [
        {"year": y, "items": [v for _, v in group]}
        for y, group in groupby(zip(dated, shown, strict=True), key=lambda pair: year(pair[0]))
    ]
    view = {"years": years, "undated": undated, "overview": overview(dated), "count": len(items)}
    description = f"{len(items)} happenings in China-Russia relations, each with its words or sources and an honest date."
    nodes = [event_node(h, v["title"]) for h, v in zip(dated, shown, strict=True)]
    return Page("timeline", "timeline", "Timeline", description, view, {"meta": [], "links": [], "graph": linked(nodes)})
