"""Figures: the trade series as a chart with its table, and the figures of the articles, placed in it where they belong."""

from collections.abc import Iterator
from typing import Any

from facts.entities import Fact
from facts.outside import official_first
from facts.views.common import Page, View, Views, numbered

CHART = 240  # height of the trade chart, in its own units
SCALES = {"billion": 1e9, "million": 1e6}


class Figures:
    """Makes the page of figures."""

    def __init__(self, views: Views) -> None:
        self.views, self.library = views, views.library
        self.most = max((y.value or y.more_than or 1 for y in self.library.trade.years), default=1) * 1.1

    def height(self, value: float) -> float:
        """Return the height of a value in the chart."""
        return round(min(1, value / self.most) * CHART, 1)

    def placed(self, fact: Fact) -> View | None:
        """Return a figure of an article in the series: one of trade, for a year of it, in its unit."""
        record: Any = fact.record
        scale, _, unit = self.library.trade.unit.partition(" ")
        years = {y.year: y for y in self.library.trade.years}
        year = int(record.period) if record.period and record.period.isdigit() else 0
        if year not in years or record.unit != unit or "trade" not in fact.topics or isinstance(record.value, tuple):
            return None
        value = record.value / SCALES.get(scale, 1)
        known = [(y.year, y.value) for y in years.values() if y.value]
        return self.views.figure(fact) | {
            "year": year, "height": self.height(value), "series": years[year].value,
            "before": [n for n, v in known if n < year and v >= value],
            "since": [(n, v) for n, v in known if n > year and v > value],
        }  # fmt: skip

    def year(self, entry: Any, placed: list[View]) -> View:
        """Return one year of the series; its sources may stand with a background event."""
        known = self.library.background.get(entry.from_event or "")
        return {
            "year": entry.year, "value": entry.value, "more_than": entry.more_than, "others": entry.others,
            "sources": official_first(known.sources if known else entry.sources),
            "event": {"at": self.library.places_of[known.id], "name": known.title} if known else None,
            "height": self.height(entry.value or entry.more_than or 0), "bound": entry.value is None,
            "reported": [p for p in placed if p["year"] == entry.year],
        }  # fmt: skip

    def pages(self) -> Iterator[Page]:
        """Yield the page, in parts where it is long: the series with what articles say of it, then their figures."""
        facts = [f for f in self.library.facts.values() if f.kind == "figure"]
        placed = [view for view in map(self.placed, facts) if view]
        trade = self.library.trade
        view = {
            "unit": trade.unit, "basis": trade.basis, "chart": CHART,
            "years": [self.year(y, placed) for y in trade.years], "placed": placed,
        }  # fmt: skip
        about = "Trade between China and Russia year by year, and the figures of the articles."
        listed = [self.views.figure(f) for f in facts]
        yield from numbered(Page("figures", "figures", "Figures", about, view), "figures", listed)
