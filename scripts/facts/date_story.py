"""Reads a text from date to date; yields what a date leans on: tense, release date, and the dates named before it.

Offsets are Python str offsets into the text. Every look around a date is at most `NEAR` characters wide.
"""

import re
from dataclasses import dataclass
from datetime import date

from facts.date_words import LEANING, PARTNER, PLAIN, STOP, TENSE, YEAR
from facts.edtf import bounds, precision
from facts.lexicon import WEEKDAYS

NEAR = 1_500  # characters over which a date still anchors "the same day"
SLACK = 45  # days: "announced talks on May 28" looks ahead for all its past tense


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
        years = [int(year) for year in re.findall(rf"\b{YEAR}", self.plain)]
        far = sum(published is None or year < published.year - 1 for year in years)
        # Told year by year, far from the release date: nearly all years are past, and next to nothing leans on today.
        self.history = len(years) >= 10 and far >= 0.85 * len(years) and len(years) >= 5 * len(LEANING.findall(self.plain))
        self.told: Told | None = None  # gives its year to later months
        self.named: dict[str, Told] = {}  # by precision: gives its day, month, year to "the same day" ...

    def before(self, width: int = 24) -> str:
        """Return the plain text before the date."""
        return self.plain[max(0, self.start - width) : self.start]

    def after(self, width: int = 40) -> str:
        """Return the plain text after the date."""
        return self.plain[self.end : self.end + width]

    def remember(self, edtf: str, basis: str) -> None:
        """Keep the date for later words that lean on it."""
        first, last = bounds(edtf)
        kind, length = precision(edtf), (last - first).days
        if kind == "interval":  # days count from a visit of few days, months from a quarter, nothing from years
            kind = "day" if length < 5 else kind if length < 93 else "span"
        told = self.named[kind] = Told(first, last, kind, self.end)
        opens = basis == "relative" and kind == "year" and self.plain[self.end : self.end + 1] == ","  # "Last year, ..."
        if basis not in ("explicit", "carried") and not opens:
            self.told = self.told if self.history else None
        elif (kind != "year" or opens or re.search(r"\b(?:in|of|during|by) $", self.before())) and (
            not self.published or first <= self.published
        ):
            self.told = told

    def tense(self) -> int:
        """Return 1 if the words around the date look ahead, -1 if they look back, 0 if they do not say or are mixed."""
        before = STOP.split(self.text[max(0, self.start - 90) : self.start])[-1]
        after = STOP.split(self.text[self.end : self.end + 60])[0]
        cue = next(iter([*TENSE.finditer(before)][-1:]), None) or TENSE.search(after)
        return 0 if not cue else 1 if cue["future"] else -1 if cue["past"] else 0

    def nearest(self, days: list[date], slack: int = SLACK, tense: int | None = None) -> date | None:
        """Return the day that fits the tense, give or take some days, and is nearest to the release date."""
        if not self.published or not days:
            return None
        now, tense = self.published, self.tense() if tense is None else tense
        fit = [day for day in days if (day - now).days * tense >= -slack]
        return min(fit or days, key=lambda day: abs(day - now))

    def partner_year(self) -> int | None:
        """Return the year named with the other end: 2023 for "March" in "between March and May 2023"."""
        partner = PARTNER.match(self.plain, self.end)
        return int(partner[1]) if partner else None

    def carried_year(self, month: int, near: date | None) -> int | None:
        """Return the year that the story so far gives to a month; None if the release date decides, by day `near`."""
        told, now = self.told, self.published
        if not told or (now and told.first.year >= now.year) or (not self.history and self.tense() > 0):
            return None
        gap = self.text[told.end : self.start] if self.start - told.end < NEAR else "\n\n"
        if "\n\n" in gap and not self.history:
            return None
        stops = sum(stop[0] in ".!?\n" for stop in STOP.findall(gap))
        if now and stops:
            faint = told.precision == "year" and (stops > 1 or told.first.year == now.year - 1)
            close = near is not None and 0 <= (now - near).days < 31
            if (close and "\n\n" in gap) or ((close or faint) and not self.history):
                return None
        away = 0 if told.precision == "year" else month - told.first.month
        turn = -8 if self.history else -4  # a story goes on into the next year sooner than it goes back
        year = told.first.year + (1 if away < turn else -1 if away > 9 else 0)
        return year if not now or year < now.year else None

    def anchor(self, unit: str) -> Told | None:
        """Return the date named last that is precise enough to count units from."""
        width = 6 if unit == "period" else 1 if unit in ("day", "week", "weekend", *WEEKDAYS) else 3 if unit in ("month", "quarter") else 5
        kinds = ("day", "month", "interval", "season", "year", "span")[:width]
        found = [self.named[kind] for kind in kinds if kind in self.named]
        last = max(found, key=lambda told: told.end, default=None)
        return last if last and (self.history or self.start - last.end < NEAR) else None
