"""What a date leans on as a text is read: tense, release date, and the dates named before it.

Offsets are Python str offsets into the text. Every look around a date is at most `ANCHOR_REACH`
characters wide, so reading takes time in proportion to the text.
"""

import re
from datetime import date
from typing import NamedTuple

from facts.base.edtf import bounds, precision
from facts.model.fields import DateBasis
from facts.reading.dates.cues import (
    ANNOUNCED_ON,
    CLAUSE_OR_BLOCK_END,
    COMING_BEFORE,
    LEANING_ON_RELEASE,
    LOOKING_BACK,
    MEASURING,
    PLANNED_NOW,
    STORY_BEFORE,
    TENSE,
    THAT_OPENINGS,
)
from facts.reading.dates.words import PLAIN, YEAR_NUMBER
from facts.reading.lexicon import MONTHS, WEEKDAYS

# The numbers below were fitted to the texts of `tests/golden/dates` and to narrative histories.
ANCHOR_REACH = 1_500  # characters over which a date still anchors "the same day"
ASIDE_REACH = 160  # characters between the date of a sentence and one that only looks back
ANNOUNCED_REACH = 160  # characters behind a date in which the day of its announcement may stand
MONTHS_IN_YEAR = 12
VERB_REACH = 120  # characters behind a date in which its verb may stand
SLACK_DAYS = 45  # days: "announced talks on May 28" looks ahead for all its past tense
SHORT_VISIT = 5  # days: "on May 16-17 he came; the next day ..."
QUARTER = 93  # days: the longest interval that months are counted from
LOOKS_BACK = -1
LOOKS_AHEAD = 1
TENSES = {"past": LOOKS_BACK, "future": LOOKS_AHEAD}
# From fine to coarse. A unit is counted from as many of these kinds of date as `ANCHOR_KINDS`
# says: a week from a day, a quarter from a month, a year from a year.
DATE_KINDS = ("day", "month", "interval", "season", "year", "span")
ANCHOR_KINDS = {**dict.fromkeys(("day", "week", "weekend", *WEEKDAYS), 1), "month": 3, "quarter": 3}
TOO_COARSE = ("span", "decade", "century")  # to give their year to a month
ANY_YEAR = re.compile(rf"\b{YEAR_NUMBER}")
TURN_OF_STORY = re.compile(
    r"[,;–—] (?:but|yet|and now|now)\b"
)  # fell in 2011, | but in late July it rose
# What leaves the story before a month: More recently, guards left after the | October raids
RECENTLY_BEFORE = re.compile(r"\b[Mm](?:ore|ost) recently\b[^.;!?\n]*$")
RECENTLY_REACH = 160
LATER_ON = re.compile(r"\b(?:after|later|next|following)\b")  # four months | later, the | next year
SENTENCE_HEAD = re.compile(r"(?:\A|\n|[.!?] )\Z")
YEAR_TOLD = re.compile(r" (?:brought|marked|proved|saw|was|would)\b")  # 1969 | was a turning point
# What is ours and was made: our March | announcement
MADE_BEHIND = re.compile(
    r" (?:agreement|announcement|commitment|decision|declaration|pledge|statement)\b"
)
ONLY_MONTH_FIRST = re.compile(r"(?<![\d/])\d{1,2}/(?:1[3-9]|2\d|3[01])/(?:\d\d){1,2}(?![\d/])")
DAYS_OF_NEWS = 31
DAYS_OF_MONTH_BEFORE = 62  # back to the first of the month before at most
RELEASE_LINE = "release date : "
KNOWN_YEARS = 3  # years before the release in which a day is known by its name: since 7 October


class NamedDate(NamedTuple):
    """A date that later words may lean on: its days, one of `DATE_KINDS`, the end of its words."""

    first: date
    last: date
    kind: str
    end: int


def _kind(edtf: str, days: int) -> str:
    """Return which of `DATE_KINDS` a date is: a short visit is a day, a run of years a span."""
    kind = precision(edtf)
    if kind != "interval":
        return kind
    if days < SHORT_VISIT:
        return "day"
    return kind if days < QUARTER else "span"


class Context:
    """One text as it is read, placed at the date under the reader's eye."""

    def __init__(self, text: str, published: date | None) -> None:
        self.text = text
        self.plain = text.translate(PLAIN)
        self.published = published
        self.horizon = published or date.max  # what comes before it is past
        self.story: NamedDate | None = None  # gives its year to later months
        self.last_named: dict[str, NamedDate] = {}  # by kind: what "the same day" may mean
        self.aside: NamedDate | None = None  # the last one that only looks back in its sentence
        self.years_of: dict[str, set[int]] = {}  # by the pattern of a day: looked for once
        self.is_history = self._is_history()
        # Slashed dates have the month first where one of them can have nothing else there.
        self.is_month_first = ONLY_MONTH_FIRST.search(text) is not None

    def _is_history(self) -> bool:
        """Tell whether the text goes from year to year, long ago, and hardly leans on today."""
        years = ANY_YEAR.findall(self.plain)
        leaning = LEANING_ON_RELEASE.findall(self.plain)
        long_ago = [year for year in years if int(year) < self.horizon.year - 1]
        return len(years) >= max(10, 8 * len(leaning)) and len(long_ago) >= 0.85 * len(years)

    def known_year(self, day: int, nearest: date | None) -> int | None:
        """Return the one year with which the text prints a day, not long ago; None for news."""
        nth = f"{day}(?:st|nd|rd|th)?"
        month = self["month"][:3] + "[a-z.]*"
        dated = rf"\b(?:{nth} {month}|{month} {nth}),? ({YEAR_NUMBER})"
        if dated not in self.years_of:
            self.years_of[dated] = set(map(int, re.findall(dated, self.plain)))
        years = self.years_of[dated]
        near = range(self.horizon.year - KNOWN_YEARS, self.horizon.year + 1)
        known = len(years) == 1 and years <= {*near} and not self._is_news(nearest)
        return next(iter(years)) if known else None

    def move_to(self, match: re.Match[str]) -> None:
        """Place the reader's eye on the words of a match, before any value is asked for."""
        self.parts = match.groupdict("") | {"": match[0]}
        self.start = match.start()
        self.end = match.end()
        self.before = self.plain[max(0, self.start - 24) : self.start]
        self.after = self.plain[self.end : self.end + 40]

    def __getitem__(self, name: str) -> str:
        """Return the words of a named group, "" if it has none or the rule has no such group."""
        return self.parts.get(name, "")

    @property
    def release(self) -> date:
        """Return the release date; LookupError if there is none."""
        if not self.published:
            raise LookupError("no release date")
        return self.published

    def tense(self) -> int:
        """Return LOOKS_AHEAD or LOOKS_BACK as the words around the date do, else 0."""
        return TENSES.get(self.cue(), 0)

    def cue(self) -> str:
        """Return "future", "past" or "promise" as the nearest verb tells, "" if none does.

        That is the last cue before the date in its clause, else the next one.
        """
        if self._is_announced_long_ago():
            return "past"
        before = CLAUSE_OR_BLOCK_END.split(self.text[max(0, self.start - 90) : self.start])[-1]
        if before.endswith(" our ") and MADE_BEHIND.match(self.text, self.end):
            return "past"  # in line with our | March announcement, we will help
        cues = list(TENSE.finditer(before))
        after = TENSE.search(
            CLAUSE_OR_BLOCK_END.split(self.text[self.end : self.end + VERB_REACH])[0]
        )
        if cues and not (after and before.endswith(THAT_OPENINGS)):
            return cues[-1].lastgroup or ""
        kind = after.lastgroup if after else None
        return "past" if kind == "promise" else kind or ""  # "In June they agreed to meet"

    def is_coming(self, month: int) -> bool:
        """Tell whether a month of this year is to come, by what leads to it: ahead of the vote in.

        Or as what is said of it tells: that the fair in | July will. Not where what was done then
        is told: invited him to the fair in | October, and he came.
        """
        if month <= self.release.month:
            return False
        before = CLAUSE_OR_BLOCK_END.split(self.text[max(0, self.start - 90) : self.start])[-1]
        behind = CLAUSE_OR_BLOCK_END.split(self.text[self.end : self.end + VERB_REACH])[0]
        told = behind if behind.startswith(", and ") else behind.partition(",")[0]
        verb = TENSE.search(told)
        if verb and verb.lastgroup == "past":
            return False
        said = verb and " that " in before and not TENSE.search(before.rpartition(" that ")[2])
        return bool(said or COMING_BEFORE.search(before))

    def _is_announced_long_ago(self) -> bool:
        """Tell whether what was ahead was announced in a month that is over: on 28 February."""
        said = ANNOUNCED_ON.match(self.text, self.end, self.end + ANNOUNCED_REACH)
        month = MONTHS.get((said["month"] or said["month_behind"]).lower()) if said else None
        if month is None:
            return False
        return (self.horizon.month - month) % MONTHS_IN_YEAR > 1

    def nearest(self, days: list[date], slack: int, tense: int, base: date) -> date:
        """Return the day nearest to the base, on the side of the release that the tense asks for.

        It may be `slack` days on the other side, or anywhere if no day is on the right side.
        """
        fitting = [day for day in days if (day - self.horizon).days * tense >= -slack]
        return min(fitting or days, key=lambda day: abs(day - base))

    def remember(self, edtf: str, basis: DateBasis) -> None:
        """Keep the date for later words that lean on it; apart where it only looks back."""
        first, last = bounds(edtf)
        named = NamedDate(first, last, _kind(edtf, (last - first).days), self.end)
        if self._is_aside():
            self.aside = named
            return
        self.last_named[named.kind] = named
        is_past = first <= self.horizon
        opens = self._opens_story(named, basis)
        leans = basis not in ("explicit", "carried") and not opens
        measures = is_past and MEASURING.search(self.before)
        if leans or measures or named.kind in TOO_COARSE:
            if not self.is_history:
                self.story = None
        elif is_past and (named.kind != "year" or opens or self._is_told_year()):
            self.story = named

    def _is_aside(self) -> bool:
        """Tell whether a date compares or looks back, behind that of its sentence.

        Xi came in 2023, his first visit since | 2019. Two years later is of 2023.
        """
        told = max((named.end for named in self.last_named.values()), default=0)
        if not told or self.start - told > ASIDE_REACH:
            return False
        looks_back = LOOKING_BACK.search(self.plain[told : self.start]) is not None
        return looks_back and not CLAUSE_OR_BLOCK_END.search(self.text, told, self.start)

    def _opens_story(self, named: NamedDate, basis: DateBasis) -> bool:
        """Tell whether a date that is counted opens a story, or goes on with one.

        "Last year, ..." opens one, within a sentence it only measures; "four months later" goes on.
        """
        if self.story is not None and basis == "arithmetic":
            return LATER_ON.search(self[""]) is not None
        last_year = named.kind == "year" and basis == "relative"
        return last_year and self.plain.startswith(",", self.end)

    def _is_told_year(self) -> bool:
        """Tell whether a year is what is told of: in 2014; 1969 was; not: the 2014 treaty."""
        subject = SENTENCE_HEAD.search(self.before) and YEAR_TOLD.match(self.after)
        return bool(subject or STORY_BEFORE.search(self.before))

    def carried_year(self, month: int, nearest: date | None) -> int | None:
        """Return the year that the story gives to a month; None if the release date decides.

        `nearest` is what the release date makes of it, None if there is no release date.
        """
        story = self.story
        if not story or not self.goes_on(story, nearest):
            return None
        year = story.first.year + self._years_on(story, month)
        if year == self.horizon.year and story.first.year == year:
            return year if story.first.month <= month <= self.horizon.month else None
        return year if year < self.horizon.year else None

    def _is_ahead(self) -> bool:
        """Tell whether a date is still to come; of a history only where it is so now."""
        ahead = self.cue() in ("future", "promise")
        return ahead and (not self.is_history or PLANNED_NOW.search(self.before) is not None)

    def goes_on(self, story: NamedDate, nearest: date | None) -> bool:
        """Tell whether the date still belongs to the story: what stands between them says so."""
        this_year = self.horizon.year
        recent = RECENTLY_BEFORE.search(self.text, max(0, self.start - RECENTLY_REACH), self.start)
        if recent or self._is_ahead():
            return False
        is_far = self.start - story.end >= ANCHOR_REACH
        gap = "\n\n" if is_far else self.text[story.end : self.start]
        sentences = sum(stop[0] in ".!?\n" for stop in CLAUSE_OR_BLOCK_END.findall(gap))
        turns = sentences + len(TURN_OF_STORY.findall(gap))
        is_news = turns > 0 and self._is_news(nearest, gap)
        if self.is_history and story.first.year < this_year - 1:
            return not (is_news and "\n\n" in gap)
        if is_news or "\n\n" in gap:
            return False
        if story.first.year == this_year:
            return not sentences
        # A bare year holds for the next sentence too; last year only for its own, for what follows
        # it is of today again.
        reach = int(story.first.year != this_year - 1)
        return story.kind != "year" or sentences <= reach

    def _follows_month(self, nearest: date, gap: str) -> bool:
        """Tell whether a bare month follows that of a story long ago: in May 1972. In June, ...

        Not the month of the release, nor one that is no later in the year.
        """
        story = self.story
        if story is None or story.kind != "month" or self["day"] or self.tense() > 0:
            return False
        if nearest.month in (self.release.month, *range(1, story.first.month + 1)):
            return False
        long_ago = story.first.year < self.horizon.year - KNOWN_YEARS
        return long_ago and len(CLAUSE_OR_BLOCK_END.findall(gap)) == 1

    def _is_news(self, nearest: date | None, gap: str = "") -> bool:
        """Tell whether a day is of the last month, or of the next and no tense says else.

        `gap` stands between it and the story: fell in 2011, but in late July, of the month before.
        """
        if not nearest or self._follows_month(nearest, gap):
            return False
        turned = not self["day"] and TURN_OF_STORY.search(gap)
        recent = DAYS_OF_MONTH_BEFORE if turned else DAYS_OF_NEWS
        days_ago = (self.release - nearest).days
        return 0 <= days_ago < recent or (-SLACK_DAYS < days_ago < 0 and self.tense() == 0)

    def _years_on(self, story: NamedDate, month: int) -> int:
        """Return 1 if a month is of the year after the story's, -1 if of the year before, else 0.

        A story goes on into the next year sooner than it goes back.
        """
        if story.kind == "year":
            return 0
        months_on = month - story.first.month
        if months_on < (-8 if self.is_history else -4):
            return 1
        return -1 if months_on > 9 else 0

    def anchor(self, unit: str) -> NamedDate | None:
        """Return the date named last nearby that is precise enough to count units from."""
        kinds = DATE_KINDS[: ANCHOR_KINDS.get(unit, 5)]
        named = [self.last_named[kind] for kind in kinds if kind in self.last_named]
        beside = self.aside  # down from 418 in 2011 and 499 the year before
        if beside and beside.kind in kinds and self._is_beside(beside):
            return beside
        last = max(named, key=lambda date_: date_.end, default=None)
        return last if last and (self.is_history or self.start - last.end < ANCHOR_REACH) else None

    def _is_beside(self, aside: NamedDate) -> bool:
        """Tell whether a date goes on from one that looks back, without a comma or a stop."""
        near = 0 <= self.start - aside.end < ASIDE_REACH
        return near and not re.search(r"[,.;:!?]", self.plain[aside.end : self.start])

    def is_astray(self, anchor: NamedDate) -> bool:
        """Tell whether a day far from the release is no anchor: another block's, or yet to come."""
        now = self.published
        if not now or self.is_history or abs(anchor.first - now).days <= SLACK_DAYS:
            return False
        is_to_come = anchor.first > now and self.tense() == LOOKS_BACK
        return is_to_come or "\n\n" in self.text[anchor.end : self.start]
