"""The timeline: all happenings with all their accounts, by year, and the overview picture."""

from itertools import groupby

from facts import display
from facts.display import human
from facts.edtf import bounds
from facts.library import Happening
from facts.views.common import Page, View, Views, label, sources

WIDTH, HEIGHT = 960, 64  # of the overview, in its own units


def happening(views: Views, item: Happening) -> View:
    """Return a happening: date, heading, accounts, sources, labels, what conflicts."""
    known = item.background
    accounts = [views.event(fact) for fact in item.accounts]
    labels = []
    if known and known.confidence != "high":
        labels.append(label(display.CONFIDENCE, known.confidence))
    if known and any(not a["edtf"] for a in accounts):
        labels.append(label(display.BASES, "editors"))
    conflicts = [{"when": human(d.edtf), "who": d.according_to} for d in known.conflicting_dates] if known else []
    values = [{"value": str(v.value), "who": v.according_to} for v in known.conflicting_values] if known else []
    first = accounts[0] if accounts else None
    return {
        "id": item.id, "edtf": item.edtf, "when": human(item.edtf), "title": known.title if known else first and first["title"],
        "titled": bool(known) or bool(first and first["titled"]),
        "summary": known.summary if known else None, "accounts": accounts, "labels": labels, "conflicts": conflicts,
        "values": values, "sources": sources(known.sources) if known else [], "background": bool(known),
        "reason": known.confidence_reason if known else None, "places": list(known.places) if known else [],
        "types": [t.replace("-", " ") for t in known.types] if known else [],
        "actors": [views.actor(a) for a in item.actors], "topics": [views.topic(t) for t in item.topics],
        "link": f"timeline/#{item.id}", "permalink": f"id/{item.id}/",
    }  # fmt: skip


def year(item: Happening) -> int:
    """Return the first year of a dated happening."""
    return bounds(item.edtf or "1900")[0].year


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
    years = [{"year": y, "items": [happening(views, h) for h in group]} for y, group in groupby(dated, key=year)]
    view = {"years": years, "undated": undated, "overview": overview(dated), "count": len(items)}
    description = (
        f"{len(items)} happenings in China-Russia relations, each with its words or sources and an honest date."
    )
    return Page("timeline", "timeline", "Timeline", description, view)
