"""Values the words of a date: EDTF, and what it rests on, by the text so far.

Each `value_...` reads the named groups of its rule's match (`here["year"]`, "" for a group without
words, `here[""]` for all words). It raises LookupError where the words name no date, or nothing
tells which; ValueError or OverflowError where no calendar has the day.
"""

import re
from calendar import monthrange
from datetime import date, timedelta

from facts.base.edtf import bounds, period, precision, shift
from facts.model.fields import DateBasis
from facts.reading.dates.context import LOOKS_AHEAD, LOOKS_BACK, SLACK_DAYS, Context, NamedDate
from facts.reading.dates.cues import (
    DURATION_BEFORE,
    KNOWN_DAY,
    LOOSE,
    NUMBERED_NOUN,
    ONWARDS,
    OPENS_SENTENCE,
    PASSED,
    REPORTED_LATER,
    SPANNING,
)
from facts.reading.dates.words import (
    COUNTED_FROM_TEXT,
    DAY_WORDS,
    DAYS_TO_MIDDLE,
    FROM_MONDAY,
    FROM_RELEASE,
    FROM_TEXT,
    HOLIDAYS,
    LEADS_BACK,
    MONTH_NUMBERS,
    MONTH_WORD,
    PARTNER,
    SEASON_CODES,
    SHARES,
    STEPS,
    WEEKS,
)
from facts.reading.lexicon import MONTHS, NUMBERS, ORDINALS, WEEKDAYS

DateValue = tuple[str, DateBasis]
LATE_IN_MONTH = 28  # of the last month of a quarter, so that it may be over for some weeks
OCTOBER_7 = date(2023, 10, 7)  # the attack that is named by its day
NUMBER_WORDS = NUMBERS | ORDINALS | {"a": 1, "an": 1}


def _read_ordinal(words: str) -> int:
    """Return the value of digits, number words or an ordinal; 0 for no words."""
    if digits := re.match("[0-9]+", words):
        return int(digits[0])
    return sum(NUMBER_WORDS[word] for word in words.split("-") if word)


def _iso(year: int, month: int, day: int = 0) -> str:
    """Return a day, or a month where the day is 0."""
    return f"{year:04}-{month:02}-{day:02}" if day else f"{year:04}-{month:02}"


def _interval(first: str, last: str) -> str:
    """Return an interval, or the one value where both are alike."""
    return first if first == last else f"{first}/{last}"


def _days_around(base: date, unit: str, day: int) -> list[date]:
    """Return that day of the month in the year or month before, the same, and after."""
    months = [shift(base, unit, away) for away in (-1, 0, 1)]
    return [
        month.replace(day=day) for month in months if day <= monthrange(month.year, month.month)[1]
    ]


def _first_month(season: str) -> int:
    """Return the month in which a season begins."""
    return 3 * (SEASON_CODES[season] - 20)


def _find_year(
    here: Context, month: int, day: int = 1, tense: int | None = None
) -> tuple[int, DateBasis]:
    """Return the year of a month or day: named with it or its partner, carried on, nearest."""
    step = here["step"]
    named = here["year"] or here["winter"]
    if named:
        return int(named), "explicit"
    if step in FROM_RELEASE:
        return here.release.year + FROM_RELEASE[step], "relative"
    if step:
        return _anchor(here, "year").first.year + FROM_TEXT[step], "carried"
    if partner := PARTNER.match(here.plain, here.end):
        return _share_year(month, partner), "explicit"
    nearest = _nearest_day(here, month, day, tense) if here.published else None
    known = here.known_year(day, nearest) if here["day"] else None
    if carried := known or here.carried_year(month, nearest):
        return carried, "carried"
    if not nearest:
        raise LookupError("nothing tells the year")
    return nearest.year, "year-from-release"


def _share_year(month: int, partner: re.Match[str]) -> int:
    """Return the year of a month whose partner has one: the year before behind a later month.

    May and June 2024; in December and left in March 2024.
    """
    other = re.findall(MONTH_WORD, partner[0])
    before = bool(other) and month > MONTH_NUMBERS[other[-1][:3]]
    return int(partner["year"]) - before


def _nearest_day(here: Context, month: int, day: int, tense: int | None) -> date | None:
    """Return the day of the year nearest to the release date; None for 29 February if too far."""
    days = _days_around(here.release.replace(month=month, day=1), "year", day)
    if not days:
        return None
    since = here.before.endswith("since ")  # it has begun: since | 7 October
    tense = here.tense() if tense is None else tense
    if not here["day"] and here.is_coming(month):
        tense = LOOKS_AHEAD
    ahead = here["day"] or tense != LOOKS_BACK  # not: in April it closed
    slack = SLACK_DAYS if ahead and not since else 0
    return here.nearest(days, slack, tense, here.release)


def _anchor(here: Context, unit: str) -> NamedDate:
    """Return the date that units are counted from; LookupError if none is named."""
    if anchor := here.anchor(unit):
        return anchor
    raise LookupError("nothing to count from")


def value_numeric(here: Context) -> DateValue:
    """Value "2024-05-16", "16.05.2024", "5/16/24", and "5/6/24" in a text with such a one.

    Else that has two readings. LookupError for a short year that is still to come: 10/20/30.
    """
    first, second, third = map(int, re.split("[-/.]", here[""]))
    if first > 31:
        return _iso(first, second, third), "explicit"
    if third < 100:
        third += 2000
        if third > here.horizon.year:
            raise LookupError("no year but a count")
    if "/" not in here[""] or first > 12:
        return _iso(third, second, first), "explicit"
    if second > 12 or first == second or here.is_month_first:
        return _iso(third, first, second), "explicit"
    raise LookupError("day and month may be either")


def value_calendar(here: Context) -> DateValue:
    """Value a month, a day of it, a run of its days, a holiday."""
    day = _read_ordinal(here["day"])
    if here["holiday"]:
        month, day = HOLIDAYS[here["holiday"]]
    else:
        month = MONTH_NUMBERS[here["month"][:3]]
    known = not here.cue() and KNOWN_DAY.search(here.before) and PASSED.match(here.after)
    year, basis = _find_year(here, month, day or 1, LOOKS_BACK if known else None)
    if not here["until"]:
        return _iso(year, month, day), basis
    until = _read_ordinal(here["until"])
    if until != day + 1 and re.search("[0-9a-z] (?:and|&) ", here[""]):
        raise LookupError("'May 7 and 9' is no run of days")
    return f"{_iso(year, month, day)}/{_iso(year, month, until)}", basis


def value_two_months(here: Context) -> DateValue:
    """Value "May 30-June 2", "January-April 2024", "Dec. 30, 2022-Jan. 2, 2023"."""
    edtf, basis = value_calendar(here)
    year = int(here["from_year"] or edtf[:4])
    month = MONTH_NUMBERS[here["from_month"][:3]]
    if not here["from_year"] and month > int(edtf[5:7]):
        year -= 1
    day = _read_ordinal(here["from_day"]) if here["day"] else 0
    return f"{_iso(year, month, day)}/{edtf}", basis


def value_years(here: Context) -> DateValue:
    """Value "2014-2020", "2014-20", and "2024-05", a month because 2005 comes before 2024."""
    start = here["from_year"]
    end = here["year"]
    if len(end) == 2 and end <= start[2:]:
        return f"{start}-{end}", "explicit"
    if len(end) == 1 and (end <= start[3] or NUMBERED_NOUN.search(here.before)):
        raise LookupError("'2022-1' is no run of years")
    if "/" in here[""] and int(start[2:]) + 1 != int(end[-2:]):
        raise LookupError("'Directive 2014/95' is no run of years")
    return f"{start}/{start[: 4 - len(end)]}{end}", "explicit"


def value_named(here: Context) -> DateValue:
    """Value "2024", "FY26", "the 1990s", "the '90s", "the 20th century", "Sept. 11 attacks"."""
    edtf = here["year"] or "2001-09-11"
    if here["century"]:
        edtf = f"{_read_ordinal(here['century']) - 1:02}XX"
    elif here["digits"] or here["short"]:
        edtf = f"{here['digits'] or '19'}{here['short']}X"
    elif here["fiscal"]:
        edtf = f"20{here['fiscal'][-2:]}"
    elif here["october"]:
        if here.release < OCTOBER_7:
            raise LookupError("an attack of another year")
        edtf = OCTOBER_7.isoformat()
    return edtf, "explicit"


def _leap(day: date, unit: str, leap: int) -> str:
    """Return the unit so many units from the one a day lies in; weekdays, months, seasons recur."""
    if unit in WEEKDAYS:
        gap = WEEKDAYS[unit] - day.weekday()
        if leap > 0:
            gap = gap % 7 or 7
        elif leap < 0:
            gap = gap % 7 - 7
        return shift(day, "day", gap).isoformat()
    if unit not in MONTHS and unit not in SEASON_CODES:
        return period(unit, shift(day, unit, leap))
    first = MONTHS.get(unit) or _first_month(unit)
    last = first if unit in MONTHS else first + 2
    year = day.year
    if leap > 0 and first <= day.month:
        year += 1
    if leap < 0 and last >= day.month:
        year -= 1
    return _iso(year, SEASON_CODES.get(unit, first))


def value_step(here: Context) -> DateValue:
    """Value "last year", "this October", "next Friday", "the following day"."""
    step = here["step"]
    unit = here["unit"]
    if step in FROM_TEXT:
        return _value_step_in_text(here, step, unit)
    if unit == "day" or (step == "this past" and unit in ("year", "decade", "century")):
        raise LookupError("a duration, or a set phrase")
    if step == "this" and unit == "weekend":
        return value_weekend(here)
    leap = 0 if step == "this past" and unit == "week" else STEPS[step]
    if (
        step == "this" and unit in SEASON_CODES and here.tense() == LOOKS_BACK
    ):  # in January: this summer
        leap = -(_first_month(unit) > here.release.month)
    return _leap(here.release, unit, leap), "relative"


def _value_step_in_text(here: Context, step: str, unit: str) -> DateValue:
    """Value "the following day", "that year", from the date named last."""
    if step == "the next" and here["vague"] and here.tense() == LOOKS_AHEAD:
        return _leap(here.release, unit, STEPS[step]), "relative"
    anchor = _anchor(here, unit)
    if step == "that" and unit in ("spring", "fall"):
        raise LookupError("a verb: 'sums that fall due'")
    leap = STEPS[step]
    lasting = DURATION_BEFORE if step == "the next" else SPANNING
    if leap > 0 and unit != "day" and lasting.search(here.before):
        raise LookupError("a duration")
    if leap == 0:
        return _leap(anchor.first, unit, 0), "day-from-context"
    return _leap(anchor.last if leap > 0 else anchor.first, unit, leap), "arithmetic"


def value_stretch(here: Context) -> DateValue:
    """Value "the past year", "this coming week": the year or week that most of it lies in."""
    if here.story and here.goes_on(here.story, None):
        raise LookupError("of the years that are told of")
    days = DAYS_TO_MIDDLE[here["unit"]]
    middle = here.release + timedelta(days=days if here["way"] == "coming" else -days)
    return period(here["unit"], middle), "relative"


def value_whole(here: Context) -> DateValue:
    """Value the unit in "the end of the year": of the release date, or of a year that is over."""
    unit = here["unit"]
    if here.is_history and here.story:
        return period(unit, here.story.first), "carried"
    # From November on, the end of the year is near: a past tense tells of another only before.
    ends_year = unit == "year" and here["vague"].startswith("end") and here.release.month < 11
    # By the end of the decade it had doubled; not: they have set an aim for the end of the decade
    ends_decade = unit == "decade" and OPENS_SENTENCE.search(here.before)
    over = (ends_decade or ends_year) and here.tense() == LOOKS_BACK
    if over and (anchor := here.anchor(unit)):
        return period(unit, anchor.first), "carried"
    return period(unit, here.release), "relative"


def _count_from(here: Context, unit: str) -> date:
    """Return the day that is so many units from the date named last or from the release date.

    LookupError where that is still to come, unless the words say so: it is of another story.
    """
    sign = -1 if here["side"] in LEADS_BACK else 1
    is_from_text = here["side"] in COUNTED_FROM_TEXT
    anchor = here.anchor(unit) if is_from_text else None
    if is_from_text and sign > 0 and not anchor:
        raise LookupError("nothing to count from")
    # Without a date before it, "up from a year earlier" counts from the release date.
    base = anchor.first if anchor else here.release
    day = shift(base, unit, sign * (_read_ordinal(here["count"]) or 1))
    to_come = sign > 0 and bounds(period(unit, day))[0] > here.horizon
    if is_from_text and to_come and here.tense() != LOOKS_AHEAD:
        raise LookupError("of a story whose date is not known")
    return day


def value_distance(here: Context) -> DateValue:
    """Value "two years ago" from the release date, "a month later" from the date named last.

    A round number is none to the year: 80 years ago.
    """
    unit = here["unit"].replace("centur", "century")
    there = _count_from(here, unit)
    if unit in ("decade", "century"):
        if here.before.endswith(", and "):
            raise LookupError("of a story that goes on")
        return f"{there.year:04}~", "arithmetic"
    same = here["same"].removeprefix("this ")
    if same and unit in ("month", "year"):
        # a year ago today: on 29 February it was the last day of the month
        last = monthrange(there.year, there.month)[1]
        there = there.replace(day=min(here.release.day, last))
    if same in DAY_WORDS:
        return shift(there, "day", DAY_WORDS[same]).isoformat(), "arithmetic"
    edtf = period(same or unit, there)
    about = here["about"] or (unit == "year" and here["count"].endswith("0"))
    return _rough(edtf) if about and not same else edtf, "arithmetic"


def value_same_time(here: Context) -> DateValue:
    """Value "the same month last year", "this time next year", "the same day a year earlier"."""
    unit = here["unit"].replace("time", "month")
    named = here.anchor(unit) if unit == here["unit"] else None
    base = named.first if named else here.release
    # "A year earlier" than what is told, "last year" from the release date.
    now = here.release if here["step"] else base
    year = int(here["year"] or now.year + STEPS.get(here["step"], -1))
    return period(unit, base.replace(year=year)), "arithmetic"


def value_day_word(here: Context) -> DateValue:
    """Value "today", "the day after tomorrow", "yesterday evening", "this morning"."""
    return shift(here.release, "day", DAY_WORDS[here["word"] or "today"]).isoformat(), "relative"


def value_nth(here: Context) -> DateValue:
    """Value "the 17th": in the month named last nearby, else nearest to a day or the release."""
    day = _read_ordinal(here["day"])
    anchor = here.anchor("month")
    if anchor and here.is_astray(anchor):
        anchor = None
    base = anchor.first if anchor else here.release
    if here["step"] or (anchor and anchor.kind == "month"):
        month = shift(base, "month", STEPS.get(here["step"], 0))
        return _iso(month.year, month.month, day), "day-from-context"
    tense = here.tense() or (0 if anchor else LOOKS_BACK)
    # "On the 19th" of news is hardly of next month; after a day named, it may be.
    slack = SLACK_DAYS if anchor and tense != LOOKS_AHEAD else 3
    nth = here.nearest(_days_around(base, "month", day), slack, tense, base)
    return nth.isoformat(), "day-from-context"


def value_weekday(here: Context) -> DateValue:
    """Value "Friday", "Friday last week": without a hint the last one, for news tells the past."""
    gap = WEEKDAYS[here["weekday"]] - here.release.weekday()
    if here["step"]:
        gap += 7 * FROM_RELEASE[here["step"]]
    elif here.tense() == LOOKS_AHEAD:
        gap %= 7
    else:
        gap = -(-gap % 7)
    return shift(here.release, "day", gap).isoformat(), "relative"


def value_weekend(here: Context) -> DateValue:
    """Value "the weekend": the coming one if the words look ahead or it has begun."""
    day = here.release.weekday()
    is_over = day < 5 and (here.tense() != LOOKS_AHEAD or (here["step"] == "this" and day < 2))
    return period("weekend", shift(here.release, "week", -1 if is_over else 0)), "relative"


def value_season(here: Context) -> DateValue:
    """Value "spring 2023", "the summer", "the winter of 2022-23"."""
    year, basis = _find_year(here, _first_month(here["season"]))
    return _iso(year, SEASON_CODES[here["season"]]), basis


def value_quarter(here: Context) -> DateValue:
    """Value "the first quarter", "the second half of 2023": without a year the last one begun."""
    if here["half"] and not (here["year"] or here["step"]):
        raise LookupError("the first half may be of a football match")
    length = 3 if here["quarter"] else 6
    last = length * _read_ordinal((here["quarter"] or here["half"]).lstrip("qh"))
    first = last - length + 1
    if here.tense() == LOOKS_AHEAD:
        reported = REPORTED_LATER.search(here.before)  # will report, in October, its third quarter
        year, basis = _find_year(here, last, LATE_IN_MONTH if reported else 1)
    else:
        year, basis = _find_year(here, first, tense=LOOKS_BACK)
    return f"{_iso(year, first)}/{_iso(year, last)}", basis


def narrow_value(edtf: str, here: Context) -> str:
    """Return a value made vague by "early", or turned into "the week of" or a share of it."""
    if here["week"]:
        return _week_of(edtf, here["week"])
    if here["share"]:
        return _share_of(edtf, here)
    is_vague = here["vague"] and not here["vague"].startswith(("earlier", "later"))
    return _rough(edtf) if is_vague else edtf


def _rough(edtf: str) -> str:
    """Return a year or a month as approximate; finer and coarser values are left as they are."""
    return f"{edtf}~" if precision(edtf) in ("year", "month") and edtf[-1] != "~" else edtf


def value_told(edtf: str, here: Context) -> str:
    """Return the value for what is told of it: vague behind "around", an interval from then on."""
    loose = LOOSE.search(here.before)
    onwards = ONWARDS.match(here.after) or (loose and loose["since"])
    if "X" in edtf or not (loose or onwards):
        return edtf
    if onwards:
        return f"{edtf.split('/')[0]}/.."
    return f"{edtf}~" if precision(edtf) == "day" else _rough(edtf)


def _week_of(edtf: str, phrase: str) -> str:
    """Return the week or weekend of a day, or of some days; the days if they lie in no one week."""
    if precision(edtf) not in ("day", "interval"):
        raise LookupError("no day whose week it could be")
    day, last_day = bounds(edtf)
    ahead, until = WEEKS[phrase]
    if phrase in FROM_MONDAY:
        day -= timedelta(days=day.weekday())
    first = day + timedelta(days=ahead)
    last = day + timedelta(days=until)
    return f"{first}/{last}" if last_day <= last else edtf


def _share_of(edtf: str, here: Context) -> str:
    """Return what "the first ten days of" cuts out; the whole as approximate if it is not told."""
    share = here["share"].removesuffix("s")
    unit, size, wholes = SHARES.get(share, ("", 0, ()))
    is_counted = here["many"] or share == here["share"]
    if not is_counted or here["many"] in ("few", "several") or precision(edtf) not in wholes:
        return _rough(edtf)
    length = size * (_read_ordinal(here["many"]) or 1)
    first, last = bounds(edtf)
    start = first
    if here["nth"] in ("last", "final", "closing"):
        start = shift(last, unit, 1 - length)
    elif here["nth"] != "opening":
        start = shift(first, unit, size * (_read_ordinal(here["nth"]) - 1))
    return _interval(period(unit, start), period(unit, shift(start, unit, length - 1)))
