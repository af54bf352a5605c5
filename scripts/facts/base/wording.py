"""Words for readers: dates, numbers and languages as people write them."""

import re
from collections.abc import Sequence
from functools import cache
from math import isclose
from typing import NamedTuple

from facts.base.edtf import OPEN_END, bounds, precision

MONTHS_OF_YEAR = (
    "January February March April May June July August September October November December".split()
)
# As British English shortens them (CLDR en-GB).
BRITISH_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split()
SEASON_NAMES = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
SUFFIXES = {1: "st", 2: "nd", 3: "rd"}
ET_AL = re.compile(r",? et al\.?$")
SIZES = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))


def split_names(row: str) -> list[str]:
    """Return the names in a row of people: Ada Roe, Li Wen and Jan Poe; without `et al.`

    A body whose name has an `and` is one name: Ministry of Industry and Trade.
    """
    row = ET_AL.sub("", row)
    names = re.split(r",? (?:and|&) |, ", row)
    is_body = re.search(r" (?:of|for) ", row) or not all(" " in name for name in names)
    return [row] if is_body else names


def fill_names(row: str, count: int) -> list[str]:
    """Return the names in a row; behind `et al.` empty ones, up to a count of names."""
    names = split_names(row)
    return names + [""] * (count - len(names) if ET_AL.search(row) else 0)


def are_several(row: str) -> bool:
    """Tell whether a row is of more than one, all of them named or not."""
    return ET_AL.search(row) is not None or len(split_names(row)) > 1


def join_names(names: Sequence[str]) -> str:
    """Return names as people list them: Norway; Norway and Corva; Norway, Corva and Lund."""
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def _name_point(edtf: str, months: Sequence[str] = MONTHS_OF_YEAR) -> str:
    """Return a point of EDTF in words; a mark of doubt becomes `about`."""
    exact = edtf.rstrip("?~%")
    day = bounds(exact)[0]
    month = f"{months[day.month - 1]} {day.year}"
    century = int(edtf[:2]) + 1  # 19XX is the 20th
    suffix = "th" if century in (11, 12, 13) else SUFFIXES.get(century % 10, "th")
    words = {
        "century": f"{century}{suffix} century",
        "decade": f"{edtf[:3]}0s",
        "season": f"{SEASON_NAMES.get(exact[5:], '')} {exact[:4]}",
        "year": f"{day.year}",
        "month": month,
        "day": f"{day.day} {month}",
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
    # The words that both ends have last are said once.
    first = _name_point(start).split()
    last = _name_point(end).split()
    while len(first) > 1 and len(last) > 1 and first[-1] == last[-1]:
        first.pop()
        last.pop()
    # Between single words the dash stands close (16–17 May 2024), else with blanks around it.
    dash = "–" if len(first) == len(last) == 1 else " – "
    return f"{' '.join(first)}{dash}{_name_point(end)}"


def number(value: float | tuple[float, ...]) -> str:
    """Return a number, or low and high, as readers write it: 240 billion, 12.5, 2–3."""
    if isinstance(value, tuple):
        return "–".join(map(number, value))
    for size, word in SIZES:
        # Only where four digits say it all: 1,234,567 keeps its digits.
        if abs(value) >= size and isclose(float(f"{value / size:.4g}"), value / size):
            return f"{value / size:,.4g}{word}"
    return f"{value:,}"


class MarginDate(NamedTuple):
    """A date in the margin: its year, and what is left of it in short words."""

    year: str
    rest: str
    one_year: bool  # whether it begins and ends in this year: a repeated year may be hidden


@cache
def margin_date(edtf: str | None) -> MarginDate:
    """Return a date for the margin: 2024 | 16 May; 1949 | 16 Dec – 17 Feb 1950."""
    start, _, end = (edtf or "").partition("/")
    year = start[:4]
    if not year.isdigit() or start[-1] in "?~%" or end == OPEN_END:
        return MarginDate("", human(edtf), one_year=False)
    first = _name_point(start, BRITISH_MONTHS).rpartition(" ")[0]
    if not end:
        return MarginDate(year, first, one_year=len(start) > 4)
    last = _name_point(end, BRITISH_MONTHS)
    if end[:4] != year:
        return MarginDate(year, f"{first} – {last}".strip(), one_year=False)
    last = last.rpartition(" ")[0]
    if start[:7] == end[:7] and len(end) == 10:
        return MarginDate(year, f"{int(start[8:])}–{last}", one_year=True)
    return MarginDate(year, f"{first} – {last}", one_year=True)
