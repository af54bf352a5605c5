"""Values the words of a date: yields EDTF and what it rests on, from a match's named groups and the story so far.

Each function takes the named groups of its rule's match and the story placed at it, and returns None for words that
name no date. ValueError, OverflowError, LookupError: no calendar has the day, or nothing tells the year.
"""

import re
from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Literal

from facts import date_words as w
from facts.date_story import SLACK, Story
from facts.edtf import bounds, period, precision, shift
from facts.lexicon import MONTHS, NUMBERS, ORDINALS, WEEKDAYS

Basis = Literal["explicit", "year-from-release", "relative", "day-from-context", "carried", "arithmetic", "none"]
Value = tuple[str, Basis]
Parts = defaultdict[str, str]  # the named groups of a match, "" for those without words; under "" all its words
VALUES = NUMBERS | ORDINALS | {"": 0, "a": 1, "an": 1}
MONTH_NUMBERS = {name[:3]: number for name, number in MONTHS.items()}
STEPS = w.FROM_RELEASE | w.FROM_TEXT


def _number(words: str) -> int:
    """Return the value of digits, number words or an ordinal; 1 for "a" and for no words."""
    if digits := re.match("[0-9]+", words):
        return int(digits[0])
    tens, _, ones = words.partition("-")
    return VALUES[tens] + VALUES[ones] if words else 1


def _iso(year: int, month: int, day: int) -> str:
    """Return a day, or a month where the day is 0."""
    return f"{year:04}-{month:02}" + f"-{day:02}" * bool(day)


def _days(triples: Iterable[tuple[int, int, int]]) -> list[date]:
    """Return those of the days that are on the calendar."""
    return [date(year, month, day) for year, month, day in triples if 0 < day <= monthrange(year, month)[1]]


def _year_of(parts: Parts, story: Story, month: int, day: int = 1, tense: int | None = None) -> tuple[int, Basis]:
    """Return the year of a month or a day: named with it, named with its partner, carried on, or the nearest."""
    step, now = parts["step"], story.published
    partner = w.PARTNER.match(story.plain, story.end)
    if told := parts["year"] or parts["winter"] or (partner and not step and partner[1]):
        return int(told), "explicit"
    if step in w.FROM_RELEASE:
        return story.now.year + w.FROM_RELEASE[step], "relative"
    if step and (anchor := story.anchor("year")):
        return anchor.first.year + w.FROM_TEXT[step], "carried"
    days = _days((now.year + away, month, day) for away in (-1, 0, 1)) if now else []
    near = story.nearest(days, tense=tense) if days else None
    if not step and (carried := story.carried_year(month, near)):
        return carried, "carried"
    if step or not near:
        raise LookupError("nothing tells the year")
    return near.year, "year-from-release"


def numeric(parts: Parts, story: Story) -> Value | None:
    """Value "2024-05-16", "16.05.2024", "5/16/2024"; None for "5/6/2024", which has two readings."""
    one, two, three = (int(part) for part in re.split("[-/.]", parts[""]))
    if one > 31:
        return _iso(one, two, three), "explicit"
    if "/" not in parts[""] or one > 12:
        return _iso(three, two, one), "explicit"
    return (_iso(three, one, two), "explicit") if two > 12 or one == two else None


def calendar(parts: Parts, story: Story) -> Value | None:
    """Value a month, a day of it, a run of days, a compact range over two months, a holiday."""
    first, day, until = (_number(parts[name] or "0") for name in ("from_day", "day", "until"))
    month, day = w.HOLIDAYS.get(parts["holiday"]) or (MONTH_NUMBERS[parts["month"][:3]], day)
    year, basis = _year_of(parts, story, month, day or 1)
    if parts["from_month"]:
        start = MONTH_NUMBERS[parts["from_month"][:3]]
        begins = _iso(int(parts["from_year"] or year - (start > month)), start, first if day else 0)
        return f"{begins}/{_iso(year, month, day)}", basis
    if until and re.search("[0-9a-z] (?:and|&) ", parts[""]) and until != day + 1:
        return None  # "May 7 and 9" is no run of days
    return _iso(year, month, day) + f"/{_iso(year, month, until)}" * bool(until), basis


def years(parts: Parts, story: Story) -> Value | None:
    """Value "2014-2020", "2014-20", and "2024-05", which is a month because 2005 comes before 2024."""
    start, end = parts["from_year"], parts["year"]
    if len(end) == 2 and end <= start[2:]:
        return f"{start}-{end}", "explicit"
    if "/" in parts[""] and int(start[2:]) + 1 != int(end[-2:]):
        return None  # Directive 2014/95
    return f"{start}/{start[: 4 - len(end)]}{end}", "explicit"


def named(parts: Parts, story: Story) -> Value:
    """Value "2024", "FY26", "the 1990s", "the '90s", "the 20th century", "the September 11 attacks"."""
    if parts["century"]:
        return f"{_number(parts['century']) - 1:02}XX", "explicit"
    if parts["digits"] or parts["short"]:
        return (parts["digits"] or "19" + parts["short"]) + "X", "explicit"
    return "20" + parts["fiscal"][-2:] if parts["fiscal"] else parts["year"] or "2001-09-11", "explicit"


def _leap(day: date, unit: str, leap: int) -> str:
    """Return the unit that many units from the one a day lies in; named days, months and seasons recur."""
    if unit in WEEKDAYS:
        gap = WEEKDAYS[unit] - day.weekday()
        return shift(day, "day", gap if leap == 0 else gap % 7 or 7 if leap > 0 else gap % 7 - 7).isoformat()
    if unit in MONTHS or unit in w.SEASONS:
        first = MONTHS.get(unit) or w.SEASONS[unit] * 3 - 60
        last = first if unit in MONTHS else first + 2
        year = day.year + (leap > 0 and first <= day.month) - (leap < 0 and last >= day.month)
        return f"{year:04}-{w.SEASONS.get(unit, first):02}"
    return period(unit, shift(day, unit, leap))


def step(parts: Parts, story: Story) -> Value | None:
    """Value "last year", "this October", "next Friday", "the following day"."""
    word, unit = parts["step"], parts["unit"]
    if word in w.FROM_RELEASE:
        lasting = word == "this past" and unit in ("year", "decade", "century")
        this = (word, unit) == ("this past", "week")
        return None if unit == "day" or lasting else (_leap(story.now, unit, 0 if this else STEPS[word]), "relative")
    anchor, leap = story.anchor(unit), STEPS[word]
    lasting = word == "the next" and unit != "day" and bool(w.LASTING.search(story.before()))
    verb = word == "that" and unit in ("spring", "fall")  # "sums that fall due"
    if not anchor or lasting or verb:
        return None
    return _leap(anchor.last if leap > 0 else anchor.first, unit, leap), "arithmetic" if leap else "day-from-context"


def whole(parts: Parts, story: Story) -> Value:
    """Value the unit in "the end of the year", "later in the month": of the release date, or of a year that is over."""
    unit, now = parts["unit"], story.published
    if story.history and story.told:
        return period(unit, story.told.first), "carried"
    over = unit == "year" and now and now.month < 11 and parts["vague"].startswith("end") and story.tense() < 0
    if over and (anchor := story.anchor(unit)):
        return period(unit, anchor.first), "carried"
    return period(unit, story.now), "relative"


def ago(parts: Parts, story: Story) -> Value:
    """Value "two years ago" from the release date, "a month later" from the date named last."""
    unit, side = parts["unit"].replace("centur", "century"), parts["side"]
    anchor = story.anchor(unit) if side in ("earlier", "later", "before", "after") else None
    if not anchor and side in ("later", "after"):
        raise LookupError("nothing to count from")
    sign = -1 if side in ("ago", "earlier", "before") else 1  # without an anchor "up from a year earlier"
    there = shift(anchor.first if anchor else story.now, unit, sign * _number(parts["count"]))
    if unit in ("decade", "century"):
        return period("year", there) + "~", "arithmetic"
    return period(parts["same"] or unit, there) + "~" * bool(parts["about"] and unit in ("month", "year")), "arithmetic"


def same_time(parts: Parts, story: Story) -> Value | None:
    """Value "the same month last year", "the same period of 2022", "this time next year"."""
    unit = parts["unit"]
    told = story.anchor(unit) if unit != "time" else None
    now = told.first if told and not parts["step"] else story.now  # "a year earlier" than what is told
    year = int(parts["year"] or now.year + STEPS.get(parts["step"], -1))
    if unit == "period" and told and told.first.year == told.last.year and told.precision not in ("day", "year"):
        edges = (period("month", edge.replace(year=year, day=1)) for edge in (told.first, told.last))
        return "/".join(dict.fromkeys(edges)), "arithmetic"
    unit = {"time": "month", "period": "year"}.get(unit, unit)
    return period(unit, (told.first if told else story.now).replace(year=year)), "arithmetic"


def today(parts: Parts, story: Story) -> Value:
    """Value "today", "yesterday", "the day after tomorrow"."""
    return shift(story.now, "day", w.DAY_WORDS[parts["word"]]).isoformat(), "relative"


def ordinal_day(parts: Parts, story: Story) -> Value:
    """Value "the 17th": in the month of the day named last nearby, else nearest to the release date."""
    anchor, day = story.anchor("day"), _number(parts["day"])
    month = shift(anchor.first if anchor else story.now, "month", STEPS[parts["step"]]) if parts["step"] else story.month()
    if month:
        return _iso(month.year, month.month, day), "day-from-context"
    leans = None if anchor and story.astray(anchor) else anchor
    base = leans.first if leans else story.now
    around = (shift(base, "month", away) for away in (-1, 0, 1))
    days = _days((month.year, month.month, day) for month in around)
    if not leans:
        return story.nearest(days, 3, story.tense() or -1).isoformat(), "day-from-context"
    fit = story.fit(days, 3 if story.tense() > 0 else SLACK) or days
    return min(fit, key=lambda found: abs(found - base)).isoformat(), "day-from-context"


def weekday(parts: Parts, story: Story) -> Value:
    """Value "Friday", "Friday last week": without any hint the last one, for news tells what happened."""
    gap = WEEKDAYS[parts["weekday"]] - story.now.weekday()
    if parts["step"]:
        gap += 7 * w.FROM_RELEASE[parts["step"]]
    else:
        gap = gap % 7 if story.tense() > 0 else -(-gap % 7)
    return shift(story.now, "day", gap).isoformat(), "relative"


def weekend(parts: Parts, story: Story) -> Value:
    """Value "the weekend": the coming one if the words look ahead or it has begun, else the last."""
    over = story.now.weekday() < 5 and story.tense() <= 0
    return period("weekend", shift(story.now, "week", -over)), "relative"


def season(parts: Parts, story: Story) -> Value:
    """Value "spring 2023", "the summer", "the winter of 2022-23"."""
    number = w.SEASONS[parts["season"]]
    year, basis = _year_of(parts, story, number * 3 - 60)
    return f"{year:04}-{number}", basis


def quarter(parts: Parts, story: Story) -> Value | None:
    """Value "the first quarter", "Q1 2024", "the second half of 2023": without a year the last one begun."""
    size = 3 if parts["quarter"] else 6
    if size == 6 and not (parts["year"] or parts["step"]):
        return None  # of a football match
    first = (_number((parts["quarter"] or parts["half"]).lstrip("qh")) - 1) * size + 1
    tense = max(story.tense(), 0) or -1
    year, basis = _year_of(parts, story, first if tense < 0 else first + size - 1, tense=tense)
    return f"{_iso(year, first, 0)}/{_iso(year, first + size - 1, 0)}", basis


def narrow(edtf: str, parts: Parts) -> str:
    """Return a value made vague by "early", or cut down by "the first four months of"."""
    kind, share, nth = precision(edtf), parts["share"].removesuffix("s"), parts["nth"]
    rough = edtf + "~" if kind in ("year", "month") and edtf[-1] != "~" else edtf
    if parts["vague"] == "week of":
        return period("week", bounds(edtf)[0]) if kind == "day" else ""
    if not share:
        return rough if parts["vague"] and not parts["vague"].startswith(("earlier", "later")) else edtf
    unit, size = ("day", 1) if share == "day" else ("month", {"half": 6, "quarter": 3, "month": 1}.get(share, 0))
    few = parts["many"] in ("few", "several") or (share != parts["share"] and not parts["many"])
    if few or not size or kind not in (("year", "month") if unit == "day" else ("year",)):
        return rough
    count, (first, last) = _number(parts["many"]) * size, bounds(edtf)
    if nth in ("last", "final", "closing"):
        start = shift(last, unit, 1 - count)
    else:
        start = shift(first, unit, 0 if nth == "opening" else (_number(nth) - 1) * size)
    return "/".join(dict.fromkeys(period(unit, day) for day in (start, shift(start, unit, count - 1))))
