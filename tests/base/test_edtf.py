"""Dates of the EDTF subset: which values count, what days they cover, how precise they are."""

import warnings
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.base.edtf import bounds, is_edtf, precision

with warnings.catch_warnings():  # the validator uses old names of its parser
    warnings.simplefilter("ignore", DeprecationWarning)
    from edtf_validate.valid_edtf import is_valid

VALID = [
    ("2024-05-16", date(2024, 5, 16), date(2024, 5, 16), "day"),
    ("2024-02-29", date(2024, 2, 29), date(2024, 2, 29), "day"),  # a leap day
    ("2024-02", date(2024, 2, 1), date(2024, 2, 29), "month"),  # the last day of a leap February
    (
        "2024-12",
        date(2024, 12, 1),
        date(2024, 12, 31),
        "month",
    ),  # December must not spill into the next year
    ("2024", date(2024, 1, 1), date(2024, 12, 31), "year"),
    ("0962", date(962, 1, 1), date(962, 12, 31), "year"),  # a leading zero
    ("9999", date(9999, 1, 1), date.max, "year"),  # nothing after the last year
    (
        "2023~",
        date(2023, 1, 1),
        date(2023, 12, 31),
        "year",
    ),  # a mark changes neither bounds nor precision
    ("2023-05~", date(2023, 5, 1), date(2023, 5, 31), "month"),
    ("2023-05-09?", date(2023, 5, 9), date(2023, 5, 9), "day"),
    ("2023-21", date(2023, 3, 1), date(2023, 5, 31), "season"),  # a season is no month
    (
        "2023-24",
        date(2023, 12, 1),
        date(2024, 2, 29),
        "season",
    ),  # winter reaches into the next year
    ("9999-24", date(9999, 12, 1), date.max, "season"),
    ("199X", date(1990, 1, 1), date(1999, 12, 31), "decade"),
    ("19XX", date(1900, 1, 1), date(1999, 12, 31), "century"),
    ("2024-05-16/2024-05-17", date(2024, 5, 16), date(2024, 5, 17), "interval"),
    ("2025-11/2025-12", date(2025, 11, 1), date(2025, 12, 31), "interval"),
    ("2023~/2024-05", date(2023, 1, 1), date(2024, 5, 31), "interval"),
    ("2022-02-24/..", date(2022, 2, 24), date.max, "interval"),  # open end
    ("../1991", date.min, date(1991, 12, 31), "interval"),  # open start
]
INVALID = [
    "",
    "2023-02-29",  # no leap year
    "2024-04-31",  # a day April does not have
    "2024-13",  # neither month nor season
    "2024-00",
    "0000",  # Python's calendar starts at 0001
    "000X",  # would hold the year 0
    "2024-5-16",  # no leading zeros
    "24",
    "2024-05-16T10:30",  # times are outside the subset
    "2024-33",  # quarters are level 2
    "-0044",
    "2023-21~",  # level 2
    "1XXX",
    "2024/2023",  # ends before it starts
    "2024-05-17/2024-05-16",
    "2024-05/2024",  # ends later than it starts, but starts earlier
    "../..",  # says nothing
    "2024/",
    "/2024",
    "199X/2005",
    "2024/2025/2026",
    " 2024",
    "2024\n",
    "２０２４",  # digits of another script
    "٢٠٢٤",
]


@pytest.mark.parametrize(("value", "first", "last", "kind"), VALID)
def test_a_valid_value_has_bounds_and_a_precision(
    value: str, first: date, last: date, kind: str
) -> None:
    assert is_edtf(value)
    assert bounds(value) == (first, last)
    assert precision(value) == kind
    assert is_valid(value)


@pytest.mark.parametrize("value", INVALID)
def test_other_values_are_refused(value: str) -> None:
    assert not is_edtf(value)
    with pytest.raises(ValueError, match=r"EDTF|starts|year|day|range"):
        bounds(value)


points = st.builds(
    lambda year, rest, mark: f"{year:04}{rest}{mark}",
    st.integers(1, 9999),
    st.sampled_from(["", "-01", "-12", "-21", "-24", "-02-28", "-02-29", "-02-30", "-12-31"]),
    st.sampled_from(["", "?", "~", "%"]),
) | st.builds("{:03}X".format, st.integers(0, 999))
values = points | st.builds("{}/{}".format, points | st.just(".."), points | st.just(".."))


@given(values.filter(is_edtf))
def test_what_we_accept_the_validator_accepts(value: str) -> None:
    assert is_valid(value)


@given(st.dates(), st.dates(), st.sampled_from([4, 7, 10]), st.sampled_from([4, 7, 10]))
def test_any_two_days_in_order_make_an_interval(
    one: date, other: date, cut: int, cut_end: int
) -> None:
    start, end = sorted((one, other))
    value = f"{start.isoformat()[:cut]}/{end.isoformat()[:cut_end]}"
    first, last = bounds(value) if is_edtf(value) else (start, end)
    assert first <= start <= end <= last
    assert is_edtf(value) <= is_valid(value)


@given(st.dates(), st.sampled_from([4, 7]))
def test_a_month_or_year_ends_before_the_next_begins(day: date, cut: int) -> None:
    first, last = bounds(day.isoformat()[:cut])
    assert first <= day <= last
    assert last == date.max or bounds(f"{last + timedelta(days=1)}"[:cut])[0] > last
