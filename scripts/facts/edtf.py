"""Reads, checks and writes dates in the subset of EDTF level 1 that the record uses: bounds, precision, periods.

A point is `2024-05-16`, `2024-05`, `2024-21` (season: 21 spring to 24 winter), `2024`, `199X` or `19XX`, each but the
season and the last two with one of `?`, `~`, `%` after it where the words are vague. An interval is two points without
an X, or one and `..` where the words leave an end open. Years run from 0001 to 9999.
"""

import re
from datetime import date, timedelta

POINT = re.compile(r"([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-([0-9]{2}))?)?[?~%]?|([0-9]{4})-(2[1-4])|([0-9]{2}[0-9X])X")
OPEN = ".."
DAYS = {"day": 1, "week": 7, "weekend": 7}
MONTHS_IN = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}


def _point(value: str) -> tuple[date, date]:
    """Return the first and the last day of a point; ValueError if it is none."""
    match = POINT.fullmatch(value)
    if not match:
        raise ValueError(f"'{value}' is no EDTF date")
    year, month, day, season_year, season, digits = match.groups()
    if digits:
        return date(int(digits.replace("X", "0") + "0"), 1, 1), date(int(digits.replace("X", "9") + "9"), 12, 31)
    if season:
        first = date(int(season_year), 3 * (int(season) - 20), 1)
        return first, month_end(first, 2)
    if day:
        only = date(int(year), int(month), int(day))
        return only, only
    return date(int(year), int(month or 1), 1), month_end(date(int(year), int(month or 12), 1))


def month_end(day: date, ahead: int = 0) -> date:
    """Return the last day of the month that many months after a day's own."""
    years, month = divmod(day.month + ahead, 12)
    year = day.year + years
    return date.max if year > date.max.year else date(year, month + 1, 1) - timedelta(days=1)


def bounds(value: str) -> tuple[date, date]:
    """Return the earliest and the latest day of a value; an open start is date.min, an open end date.max.

    Raises ValueError if the value is not in our subset.
    """
    start, slash, end = value.partition("/")
    if not slash:
        return _point(value)
    if start == end == OPEN or "X" in value:
        raise ValueError(f"'{value}' is no EDTF interval")
    first, last = _point(end if start == OPEN else start), _point(start if end == OPEN else end)
    if first[0] > last[0] or first[1] > last[1]:
        raise ValueError(f"'{value}' ends before it starts")
    return date.min if start == OPEN else first[0], date.max if end == OPEN else last[1]


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
    if len(point) == 7 and point[5] == "2":
        return "season"
    return {4: "year", 7: "month"}.get(len(point), "day")


def is_plain(value: str) -> bool:
    """Tell whether a value is a day, month or year that ISO 8601 says alike."""
    return value != OPEN and precision(value) in ("day", "month", "year") and value.rstrip("?~%") == value


def shift(day: date, unit: str, count: int) -> date:
    """Return the day that many units away; months and longer units keep no day but the first of the month."""
    if unit in DAYS:
        return day + timedelta(days=DAYS[unit] * count)
    years, month = divmod(day.month - 1 + MONTHS_IN[unit] * count, 12)
    return date(day.year + years, month + 1, 1)


def period(unit: str, day: date) -> str:
    """Return the day, week, weekend, month, quarter, year, decade or century that a day lies in, as EDTF."""
    iso = day.isoformat()
    if unit in ("week", "weekend"):
        monday = day - timedelta(days=day.weekday())
        return f"{monday + timedelta(days=5 if unit == 'weekend' else 0)}/{monday + timedelta(days=6)}"
    if unit == "quarter":
        month = (day.month - 1) // 3 * 3 + 1
        return f"{iso[:5]}{month:02}/{iso[:5]}{month + 2:02}"
    return {"month": iso[:7], "year": iso[:4], "decade": iso[:3] + "X", "century": iso[:2] + "XX"}.get(unit, iso)
