"""Reads, checks and writes dates in the subset of EDTF level 1 that the record uses.

A point is `2024-05-16`, `2024-05`, `2024-21` (season: 21 spring to 24 winter), `2024`, `199X` or
`19XX`, each but the season and the last two with one of `?`, `~`, `%` after it where the words are
vague. An interval is two points without an X, or one and `..` where the words leave an end open.
Years run from 0001 to 9999. The format: https://www.loc.gov/standards/datetime/
"""

from datetime import date, timedelta
from functools import cache

from facts.base.patterns import verbose

POINT = verbose(
    r"""
      [0-9]{4} (?:-(?:0[1-9]|1[0-2]) (?:-[0-9]{2})?)? [?~%]?    # 2024, 2024-05, 2024-05-16, 2023~
    | [0-9]{4}-2[1-4]     # 2024-21
    | [0-9]{2}[0-9X]X     # 199X, 19XX
    """
)
OPEN_END = ".."
DAYS_IN = {"day": 1, "week": 7, "weekend": 7}
MONTHS_IN = {"month": 1, "quarter": 3, "season": 3, "year": 12, "decade": 120, "century": 1200}


def _point(value: str) -> tuple[date, date]:
    """Return the first and the last day of a point; ValueError if it is none."""
    if not POINT.fullmatch(value):
        raise ValueError(f"'{value}' is no EDTF date")
    unit = precision(value)
    digits = value.rstrip("?~%").replace("X", "0")
    year, month, day = [*map(int, digits.split("-")), 1, 1][:3]
    if unit == "season":  # spring begins in March; winter reaches into the next year
        month = 3 * (month - 20)
    first = date(year, month, day)
    try:
        return first, shift(first, unit, 1) - timedelta(days=1)
    except (ValueError, OverflowError):  # the calendar ends
        return first, date.max


@cache  # a record has few dates and asks for each of them often
def bounds(value: str) -> tuple[date, date]:
    """Return the earliest and the latest day of a value.

    An open start is date.min, an open end date.max. Raises ValueError if the value is not in our
    subset.
    """
    start, slash, end = value.partition("/")
    if not slash:
        return _point(value)
    if start == end == OPEN_END or "X" in value:
        raise ValueError(f"'{value}' is no EDTF interval")
    first = (date.min, date.min) if start == OPEN_END else _point(start)
    last = (date.max, date.max) if end == OPEN_END else _point(end)
    if first[0] > last[0] or first[1] > last[1]:
        raise ValueError(f"'{value}' ends before it starts")
    return first[0], last[1]


def is_edtf(value: str) -> bool:
    """Tell whether a value is in our subset, its days on the calendar and its interval in order."""
    try:
        bounds(value)
    except ValueError:
        return False
    return True


def precision(value: str) -> str:
    """Return day, month, season, year, decade, century or interval for a value of our subset."""
    if "/" in value:
        return "interval"
    if "X" in value:
        return "century" if value.endswith("XX") else "decade"
    point = value.rstrip("?~%")
    # Seasons are 21 to 24 in the place of a month.
    if len(point) == 7 and point[5] == "2":
        return "season"
    return {4: "year", 7: "month"}.get(len(point), "day")


def shift(day: date, unit: str, count: int) -> date:
    """Return the day that many units away.

    Months and longer units keep no day but the first of the month. Raises ValueError or
    OverflowError beyond the years of the calendar.
    """
    if unit in DAYS_IN:
        return day + timedelta(days=DAYS_IN[unit] * count)
    years, month = divmod(day.month - 1 + MONTHS_IN[unit] * count, 12)
    return date(day.year + years, month + 1, 1)


def period(unit: str, day: date) -> str:
    """Return the period that a day lies in, as EDTF.

    The unit is day, week, weekend, month, quarter, year, decade or century; weeks begin on Monday.
    """
    iso = day.isoformat()
    if unit in ("week", "weekend"):
        sunday = day + timedelta(days=6 - day.weekday())
        opening = sunday - timedelta(days=6 if unit == "week" else 1)
        return f"{opening}/{sunday}"
    if unit == "quarter":
        month = 3 * ((day.month - 1) // 3) + 1
        return f"{iso[:5]}{month:02}/{iso[:5]}{month + 2:02}"
    parts = {"month": iso[:7], "year": iso[:4], "decade": f"{iso[:3]}X", "century": f"{iso[:2]}XX"}
    return parts.get(unit, iso)


@cache  # a record has few dates, and each is sorted and placed in its era
def sorting_day(edtf: str) -> date:
    """Return the day by which a date is sorted: its first, for a whole year its last.

    An interval with an open beginning stands at the start of the year in which it ends.
    """
    start, end = bounds(edtf)
    if start == date.min:
        return date(end.year, 1, 1)
    return end if precision(edtf) == "year" else start
