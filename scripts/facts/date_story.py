"""Reads a text from date to date; yields what a date leans on: tense, release date, and the dates named before it.

Offsets are Python str offsets into the text. Every look around a date is at most `NEAR` characters wide.
"""

import re
from dataclasses import dataclass
from datetime import date

from facts.date_words import LEANING, OF_TIME, PLAIN, SINCE, STOP, TENSE, YEAR
from facts.edtf import bounds, precision
from facts.lexicon import WEEKDAYS

NEAR = 1_500  # characters over which a date still anchors "the same day"
SLACK = 45  # days: "announced talks on May 28" looks ahead for all its past tense
KINDS = ("day", "month", "interval", "season", "year", "span")
# How many of these kinds a unit can be counted from: a week from a day, a quarter from a month, a year from a year.
ANCHORS = dict.fromkeys(("day", "week", "weekend", *WEEKDAYS), 1) | {"month": 3, "quarter": 3, "period": 6}


@dataclass(frozen=True, slots=True)
class Told:
    """A date that later words may lean on: its first and last day, how precise it is, where its words end."""

    first: date
    last: date
    precision: str
    end: int


class Story:
    """One text as it is read, placed at the date under the reader's eye."""

    def __init__(self, text: str, published: date | None) -> None:
        self.text, self.plain, self.published = text, text.translate(PLAIN), published
        self.start = self.end = 0
        self.told: Told | None = None  # gives its year to later months
        self.named: dict[str, Told] = {}  # by precision: gives its day, month, year to "the same day" ...
        years = [int(year) for year in re.findall(rf"\b{YEAR}", self.plain)]
        far = sum(published is None or year < published.year - 1 for year in years)
        # Told year by year, far from the release date: nearly all years are past, and next to nothing leans on today.
        self.history = len(years) >= max(10, 8 * len(LEANING.findall(self.plain))) and far >= 0.85 * len(years)

    @property
    def now(self) -> date:
        """Return the release date; LookupError if there is none."""
        if not self.published:
            raise LookupError("no release date")
        return self.published

    def before(self) -> str:
        """Return the plain text before the date."""
        return self.plain[max(0, self.start - 24) : self.start]

    def after(self) -> str:
        """Return the plain text after the date."""
        return self.plain[self.end : self.end + 40]

    def remember(self, edtf: str, basis: str) -> None:
        """Keep the date for later words that lean on it."""
        first, last = bounds(edtf)
        kind, length = precision(edtf), (last - first).days
        if kind == "interval":  # days count from a visit of few days, months from a quarter, nothing from years
            kind = "day" if length < 5 else kind if length < 93 else "span"
        told = self.named[kind] = Told(first, last, kind, self.end)
        before, past = self.before(), first <= (self.published or date.max)
        opens = kind == "year" and basis == "relative" and self.plain.startswith(",", self.end)  # "Last year, ..."
        leans = basis not in ("explicit", "carried") and not opens
        if leans or kind in ("decade", "century") or (past and SINCE.search(before)):
            self.told = self.told if self.history else None
        elif past and (kind != "year" or opens or OF_TIME.search(before)):
            self.told = told

    def tense(self) -> int:
        """Return 1 if the words around the date look ahead, -1 if they look back, 0 if they do not say or are mixed."""
        before = STOP.split(self.text[max(0, self.start - 90) : self.start])[-1]
        after = STOP.split(self.text[self.end : self.end + 60])[0]
        cue = next(iter([*TENSE.finditer(before)][-1:]), None) or TENSE.search(after)
        return 0 if not cue else 1 if cue["future"] else -1 if cue["past"] else 0

    def fit(self, days: list[date], slack: int, tense: int | None = None) -> list[date]:
        """Return the days that fit the tense, give or take some days."""
        tense, now = self.tense() if tense is None else tense, self.published
        return [day for day in days if not now or (day - now).days * tense >= -slack]

    def nearest(self, days: list[date], slack: int = SLACK, tense: int | None = None) -> date:
        """Return the day that fits the tense and is nearest to the release date."""
        return min(self.fit(days, slack, tense) or days, key=lambda day: abs(day - self.now))

    def carried_year(self, month: int, near: date | None) -> int | None:
        """Return the year that the story so far gives to a month; None if the release date decides, by day `near`."""
        told, now = self.told, self.published or date.max
        if not told or told.first.year >= now.year or (not self.history and self.tense() > 0):
            return None
        gap = self.text[told.end : self.start] if self.start - told.end < NEAR else "\n\n"
        block, stops = "\n\n" in gap, sum(stop[0] in ".!?\n" for stop in STOP.findall(gap))
        faint = told.precision == "year" and (stops > 1 or (stops and told.first.year == now.year - 1))
        days = (now - near).days if near else 99
        close = stops and (0 <= days < 31 or (-31 < days < 0 and not self.tense()))
        if (close and block) or ((block or close or faint) and not self.history):
            return None
        away = 0 if told.precision == "year" else month - told.first.month
        turn = -8 if self.history else -4  # a story goes on into the next year sooner than it goes back
        year = told.first.year + (1 if away < turn else -1 if away > 9 else 0)
        return year if year < now.year else None

    def anchor(self, unit: str) -> Told | None:
        """Return the date named last that is precise enough to count units from."""
        found = [self.named[kind] for kind in KINDS[: ANCHORS.get(unit, 5)] if kind in self.named]
        last = max(found, key=lambda told: told.end, default=None)
        return last if last and (self.history or self.start - last.end < NEAR) else None

    def month(self) -> date | None:
        """Return the month that the clause has just named: "in May, on the 9th"."""
        told = self.named.get("month")
        near = told and self.start - told.end < 60 and not STOP.search(self.text, told.end, self.start)
        return told.first if told and near else None

    def astray(self, anchor: Told) -> bool:
        """Tell whether a day far from the release date, yet to come or in another block, is no anchor for what happened."""
        if not self.published or self.history or abs(anchor.first - self.published).days <= SLACK:
            return False
        to_come = anchor.first > self.published and self.tense() < 0
        return to_come or "\n\n" in self.text[anchor.end : self.start]
