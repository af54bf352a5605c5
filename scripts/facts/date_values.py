"""Values the words of a date: yields EDTF and what it rests on, from a match's named groups and the story so far.

Each function takes the named groups of its rule's match and the story placed at it, and returns None for words that
name no date. ValueError, OverflowError or KeyError: the words name a day that no calendar has.
"""

import re
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
STEPS = w.FROM_RELEASE | w.FROM_TEXT


def _month(words: str) -> int:
    """Return the number of a month that is named in full or by its first letters."""
    return next(number for name, number in MONTHS.items() if name[:3] == words[:3])


def _number(words: str) -> int:
    """Return the value of digits, number words or an ordinal; 1 for "a" and for no words."""
    if digits := re.match("[0-9]+", words):
        return int(digits[0])
    tens, _, ones = words.partition("-")
    return VALUES[tens] + VALUES[ones] if words else 1


def _days(triples: Iterable[tuple[int, int, int]]) -> list[date]:
    """Return those of the days that are on the calendar."""
    found = []
    for year, month, day in triples:
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    return found


def _year_of(
    parts: Parts, story: Story, month: int, day: int | None = None, tense: int | None = None
) -> tuple[int, Basis] | None:
    """Return the year of a month or a day: named with it, named with its partner, carried on, or the nearest."""
    now, step = story.published, parts["step"]
    if parts["year"]:
        return int(parts["year"]), "explicit"
    if step in w.FROM_RELEASE:
        return (now.year + w.FROM_RELEASE[step], "relative") if now else None
    if step:
        anchor = story.anchor("year")
        return (anchor.first.year + w.FROM_TEXT[step], "carried") if anchor else None
    if partner := story.partner_year():
        return partner, "explicit"
    near = story.nearest(_days((now.year + away, month, day or 1) for away in (-1, 0, 1)), tense=tense) if now else None
    if (year := story.carried_year(month, near)) is not None:
        return year, "carried"
    return (near.year, "year-from-release") if near else None


def numeric(parts: Parts, story: Story) -> Value | None:
    """Value "2024-05-16", "16.05.2024", "5/16/2024"; None for "5/6/2024", which has two readings."""
    one, two, three = (int(part) for part in re.split("[-/.]", parts[""]))
    if one > 31:
        return date(one, two, three).isoformat(), "explicit"
    if "/" not in parts[""] or one > 12:
        return date(three, two, one).isoformat(), "explicit"
    return (date(three, one, two).isoformat(), "explicit") if two > 12 or one == two else None


def calendar(parts: Parts, story: Story) -> Value | None:
    """Value a month, a day of it, or a run of its days."""
    month, days = _month(parts["month"]), [_number(parts[day]) for day in ("day", "until") if parts[day]]
    found = _year_of(parts, story, month, days[0] if days else None)
    if not found:
        return None
    if re.search("[0-9a-z] (?:and|&) ", parts[""]) and days[1] != days[0] + 1:
        return None  # "May 7 and 9" is no run of days
    values = [date(found[0], month, day).isoformat() for day in days] or [f"{found[0]:04}-{month:02}"]
    return "/".join(values), found[1]


def across(parts: Parts, story: Story) -> Value | None:
    """Value a compact range over two months: "May 30-June 2, 2024", "January-April"."""
    first, month = _month(parts["from_month"]), _month(parts["month"])
    found = _year_of(parts, story, month, _number(parts["day"]) if parts["day"] else None)
    if not found:
        return None
    start = int(parts["from_year"] or found[0] - (first > month))
    if not parts["day"]:
        return f"{start:04}-{first:02}/{found[0]:04}-{month:02}", found[1]
    return f"{date(start, first, _number(parts['from_day']))}/{date(found[0], month, _number(parts['day']))}", found[1]


def year(parts: Parts, story: Story) -> Value | None:
    """Value "2024", "early 1950" where it counts nothing; before 1800 only after a preposition."""
    before = story.before()
    counts = w.COUNTED.match(story.after()) and not w.WHEN.search(before)
    early = int(parts["year"]) < 1800 and not w.YEAR_BEFORE.search(before)
    return None if counts or early else (parts["year"], "explicit")


def fiscal_year(parts: Parts, story: Story) -> Value:
    """Value "fiscal 2025", "FY26"."""
    return f"20{parts['year'][-2:]}", "explicit"


def years(parts: Parts, story: Story) -> Value | None:
    """Value "2014-2020", "2014-20", and "2024-05", which is a month because 2005 comes before 2024."""
    start, end = parts["from_year"], parts["year"]
    if len(end) == 2 and end <= start[2:]:
        return f"{start}-{end}", "explicit"
    if "/" in parts[""] and int(start[2:]) + 1 != int(end[-2:]):
        return None  # Directive 2014/95
    return f"{start}/{start[: 4 - len(end)]}{end}", "explicit"


def decade(parts: Parts, story: Story) -> Value:
    """Value "the 1990s", "the '90s"."""
    return (parts["digits"] or "19" + parts["short"]) + "X", "explicit"


def century(parts: Parts, story: Story) -> Value:
    """Value "the 20th century"."""
    return f"{_number(parts['century']) - 1:02}XX", "explicit"


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
    if word == "that" and unit in ("spring", "fall"):
        return None  # verbs: "sums that fall due"
    if word in w.FROM_RELEASE:
        long_past = word == "this past" and unit in ("year", "decade", "century")  # a duration
        if not story.published or unit == "day" or long_past:
            return None
        leap = 0 if (word, unit) == ("this past", "week") else w.FROM_RELEASE[word]
        return _leap(story.published, unit, leap), "relative"
    anchor, leap = story.anchor(unit), w.FROM_TEXT[word]
    lasting = word == "the next" and unit != "day" and w.LASTING.search(story.before())
    if not anchor or lasting:
        return None
    return _leap(anchor.last if leap > 0 else anchor.first, unit, leap), "arithmetic" if leap else "day-from-context"


def whole(parts: Parts, story: Story) -> Value | None:
    """Value the unit in "the end of the year", "later in the month"."""
    if story.history and story.told:
        return period(parts["unit"], story.told.first), "carried"
    return (period(parts["unit"], story.published), "relative") if story.published else None


def ago(parts: Parts, story: Story) -> Value | None:
    """Value "two years ago" from the release date, "a month later" from the date named last."""
    unit, side, day = parts["unit"].replace("centur", "century"), parts["side"], story.published
    if side in ("earlier", "later", "before", "after"):
        anchor = story.anchor(unit)
        usual = day if side in ("earlier", "before") else None  # "up from a year earlier"
        day = anchor.first if anchor else usual
    if not day:
        return None
    sign = -1 if side in ("ago", "earlier", "before") else 1
    there = shift(day, unit, sign * _number(parts["count"]))
    if unit in ("decade", "century"):
        return period("year", there) + "~", "arithmetic"
    return period(parts["same"] or unit, there) + "~" * bool(parts["about"] and unit in ("month", "year")), "arithmetic"


def same_time(parts: Parts, story: Story) -> Value | None:
    """Value "the same month last year", "the same period of 2022", "this time next year"."""
    unit, now = parts["unit"], story.published
    told = story.anchor(unit) if unit != "time" else None
    if not (day := told.first if told else now):
        return None
    year = int(parts["year"] or (now or day).year + STEPS.get(parts["step"], -1))
    if unit == "period" and told and told.first.year == told.last.year and told.precision not in ("day", "year"):
        edges = (period("month", edge.replace(year=year, day=1)) for edge in (told.first, told.last))
        return "/".join(dict.fromkeys(edges)), "arithmetic"
    unit = {"time": "month", "period": "year"}.get(unit, unit)
    return period(unit, day.replace(year=year)), "arithmetic"


def today(parts: Parts, story: Story) -> Value | None:
    """Value "today", "yesterday", "the day after tomorrow"."""
    away = w.DAY_WORDS[parts["word"]]
    return (shift(story.published, "day", away).isoformat(), "relative") if story.published else None


def ordinal_day(parts: Parts, story: Story) -> Value | None:
    """Value "the 17th": in the month of the day named last nearby, else nearest to the release date."""
    anchor, day = story.anchor("day"), _number(parts["day"])
    base = anchor.first if anchor else story.published
    if not base:
        return None
    if parts["step"]:
        month = shift(base, "month", STEPS[parts["step"]])
        return month.replace(day=day).isoformat(), "day-from-context"
    best: date | None = min(_around(base, day), key=lambda found: abs(found - base)) if anchor else None
    if (now := story.published) and (not best or (best - now).days * story.tense() < -SLACK):
        best = story.nearest(_around(now, day), 3, story.tense() or -1)
    return (best.isoformat(), "day-from-context") if best else None


def _around(base: date, day: int) -> list[date]:
    """Return the days of that number in the month of a day and in its neighbours."""
    return _days((month.year, month.month, day) for month in (shift(base, "month", away) for away in (-1, 0, 1)))


def weekday(parts: Parts, story: Story) -> Value | None:
    """Value "Friday", "Friday last week": without any hint the last one, for news tells what happened."""
    number, now = WEEKDAYS[parts["weekday"]], story.published
    if not now:
        return None
    if parts["step"]:
        gap = number - now.weekday() + 7 * w.FROM_RELEASE[parts["step"]]
        return shift(now, "day", gap).isoformat(), "relative"
    gap = (number - now.weekday()) % 7
    last, coming = shift(now, "day", gap - 7 if gap else 0), shift(now, "day", gap)
    return (coming if story.tense() > 0 else last).isoformat(), "relative"


def weekend(parts: Parts, story: Story) -> Value | None:
    """Value "the weekend": the coming one if the words look ahead or it has begun, else the last."""
    if not (now := story.published):
        return None
    over = now.weekday() < 5 and story.tense() <= 0
    return period("weekend", shift(now, "week", -1 if over else 0)), "relative"


def season(parts: Parts, story: Story) -> Value | None:
    """Value "spring 2023", "the summer"."""
    number = w.SEASONS[parts["season"]]
    if parts["from_year"]:
        return f"{parts['from_year']}-{number}", "explicit"
    found = _year_of(parts, story, number * 3 - 60)
    return (f"{found[0]:04}-{number}", found[1]) if found else None


def quarter(parts: Parts, story: Story) -> Value | None:
    """Value "the first quarter", "Q1 2024", "the second half of 2023": without a year the last one begun."""
    size = 3 if parts["quarter"] else 6
    first = (_number((parts["quarter"] or parts["half"]).lstrip("qh")) - 1) * size + 1
    bare_half = parts["half"] and not (parts["year"] or parts["step"])  # of a football match
    found = None if bare_half else _year_of(parts, story, first, tense=max(story.tense(), 0) or -1)
    return (f"{found[0]:04}-{first:02}/{found[0]:04}-{first + size - 1:02}", found[1]) if found else None


def holiday(parts: Parts, story: Story) -> Value | None:
    """Value "Christmas", "New Year's Eve 2023"."""
    month, day = w.HOLIDAYS[parts["holiday"]]
    found = _year_of(parts, story, month, day)
    return (date(found[0], month, day).isoformat(), found[1]) if found else None


def attacks(parts: Parts, story: Story) -> Value:
    """Value the day in "the September 11 attacks", which are no recurring day."""
    return "2001-09-11", "explicit"


def narrow(edtf: str, parts: Parts) -> str:
    """Return a value made vague by "early", or cut down by "the first four months of"."""
    kind, share = precision(edtf), parts["share"].removesuffix("s")
    rough = edtf + "~" if kind in ("year", "month") and edtf[-1] != "~" else edtf
    if parts["vague"] == "week of":
        return period("week", bounds(edtf)[0]) if kind == "day" else ""
    if not share:
        return rough if parts["vague"] and not parts["vague"].startswith(("earlier", "later")) else edtf
    size = {"half": 6, "quarter": 3, "month": 1}.get(share, 0)
    few = parts["many"] in ("few", "several") or (share != parts["share"] and not parts["many"])
    if few or not ((size and kind == "year") or (share == "day" and kind in ("year", "month"))):
        return rough
    count, last = _number(parts["many"]), parts["nth"] in ("last", "final", "closing")
    skip = 0 if last or parts["nth"] == "opening" else _number(parts["nth"]) - 1
    if share == "day":
        start, end = bounds(edtf)
        start = shift(end, "day", 1 - count) if last else shift(start, "day", skip)
        return "/".join(dict.fromkeys((start.isoformat(), shift(start, "day", count - 1).isoformat())))
    first = 13 - count * size if last else 1 + skip * size
    return "/".join(dict.fromkeys(f"{edtf}-{month:02}" for month in (first, first + count * size - 1)))
