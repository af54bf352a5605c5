"""Words for readers: dates, numbers, hosts and languages as people write them."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from math import isclose
from urllib.parse import urlsplit

from facts.base.edtf import OPEN, bounds, precision

MONTHS = (
    "January February March April May June July August September October November December".split()
)
# As British English shortens them (CLDR en-GB).
SHORT_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split()
SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
SUFFIXES = {1: "st", 2: "nd", 3: "rd"}
SIZES = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))

LANGUAGES = {
    "en": "English",
    "zh": "Chinese",
    "zh-Hans": "Chinese",
    "zh-Hant": "Chinese",
    "ru": "Russian",
}


def _name_century(first_digits: str) -> str:
    """Return the century of years that begin with two digits: 19 is the 20th century."""
    number = int(first_digits) + 1
    is_teen = number % 100 in (11, 12, 13)
    suffix = "th" if is_teen else SUFFIXES.get(number % 10, "th")
    return f"{number}{suffix} century"


def _name_day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _name_point(edtf: str) -> str:
    """Return a point of EDTF in words; a mark of doubt becomes `about`."""
    exact = edtf.rstrip("?~%")
    day = bounds(exact)[0]
    words = {
        "century": _name_century(edtf[:2]) if "X" in edtf else "",
        "decade": f"{edtf[:3]}0s",
        "season": f"{SEASONS.get(exact[5:], '')} {exact[:4]}",
        "year": f"{day.year}",
        "month": f"{MONTHS[day.month - 1]} {day.year}",
        "day": _name_day(day),
    }[precision(exact)]
    return words if exact == edtf else f"about {words}"


@cache  # a record has few dates and says each of them often
def human(edtf: str | None) -> str:
    """Return an EDTF date in words: 16 May 2024, 16–17 May 2024, since 24 February 2022."""
    if edtf is None:
        return "no date"
    start, _, end = edtf.partition("/")
    if not end:
        return _name_point(start)
    if start == "..":
        return f"until {_name_point(end)}"
    if end == "..":
        return f"since {_name_point(start)}"
    return _join_points(_name_point(start).split(), _name_point(end).split())


def _join_points(first: list[str], last: list[str]) -> str:
    """Return both ends of an interval; the words that both end on are said once."""
    shared = 0
    while shared < min(len(first), len(last)) - 1 and first[-1 - shared] == last[-1 - shared]:
        shared += 1
    opening = first[: len(first) - shared]
    # Between single words the dash stands close (16–17 May 2024), else with blanks around it.
    is_close = len(opening) == 1 and shared == len(last) - 1
    dash = "–" if is_close else " – "
    return f"{' '.join(opening)}{dash}{' '.join(last)}"


def short(day: str) -> str:
    """Return a day in few letters: 16 May 2024, 24 Nov 2026."""
    found = bounds(day)[0]
    return f"{found.day} {SHORT_MONTHS[found.month - 1]} {found.year}"


def host(url: str) -> str:
    """Return the host of an address as readers know it."""
    return (urlsplit(url).hostname or url).removeprefix("www.")


def number(value: float | tuple[float, ...]) -> str:
    """Return a number, or low and high, as readers write it: 240 billion, 12.5, 2–3."""
    if isinstance(value, tuple):
        return "–".join(map(number, value))
    for size, word in SIZES:
        amount = f"{value / size:.4g}"
        # Only where four digits say it all: 1,234,567 keeps its digits.
        if abs(value) >= size and isclose(float(amount), value / size):
            return f"{value / size:,.4g}{word}"
    return f"{value:,}"


@dataclass(frozen=True, slots=True)
class MarginDate:
    """A date in the margin: its year, and what is left of it in short words."""

    year: str
    rest: str
    one_year: (
        bool  # whether the date begins and ends in this year, so that a repeated year may be hidden
    )


def margin_date(edtf: str | None) -> MarginDate:
    """Return a date for the margin: 2024 | 16 May; 1949 | 16 Dec – 17 Feb 1950."""
    if edtf is None:
        return MarginDate("", "no date", one_year=False)
    start, _, end = edtf.partition("/")
    plain = len(start) in (4, 7, 10) and start[:4].isdigit() and not start.endswith(("?", "~", "%"))
    if not plain or end == OPEN or (end and not end[:4].isdigit()):
        return MarginDate("", human(edtf), one_year=False)
    year = start[:4]
    if not end:
        return MarginDate(year, _short_point(start), one_year=len(start) > 4)
    if end[:4] != year:
        return MarginDate(
            year, f"{_short_point(start)} – {_short_point(end)} {end[:4]}".strip(), False
        )
    if start[:7] == end[:7] and len(end) == 10:
        return MarginDate(year, f"{int(start[8:])}–{_short_point(end)}", one_year=True)
    return MarginDate(year, f"{_short_point(start)} – {_short_point(end)}", one_year=True)


def _short_point(point: str) -> str:
    """Return day and month of a point without its year, the month in letters of at most four."""
    if len(point) == 7 and point[5:] in SEASONS:
        return SEASONS[point[5:]]
    if len(point) == 4:
        return ""
    month = SHORT_MONTHS[int(point[5:7]) - 1]
    return f"{int(point[8:])} {month}" if len(point) == 10 else month
