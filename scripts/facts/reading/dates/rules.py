"""The shapes of dates: one rule each, with its words, its value, and what may stand around it.

To add a shape, add a `Rule` to `RULES`, and its rows to the tests: nothing else lists it.
"""

from collections.abc import Callable
from re import Pattern
from typing import NamedTuple

from facts.base.patterns import verbose
from facts.reading.dates import cues, values
from facts.reading.dates.context import Context
from facts.reading.dates.values import DateValue
from facts.reading.dates.words import (
    DASH,
    DAY_WORDS,
    DAYS_END,
    FESTIVE,
    HOLIDAYS,
    IN_YEAR,
    MONTH_DAY,
    MONTH_NAME,
    MONTH_WORD,
    NTH_DIGITS,
    NUMBER_WORD,
    ORDINAL_WORD,
    PART_OF,
    SEASON,
    STANDS_ALONE,
    STEP,
    UNTIL,
    WEEKDAY,
    YEAR_NUMBER,
)
from facts.reading.lexicon import either

NEVER = verbose("(?!)")
ANYWHERE = verbose("")

YEAR_TO_YEAR = r"""
    (?P<from_year>1[0-9]{3}|20[0-9]{2})
    (?!—[0-9]{1,2}\b)[-—/](?P<year>1[0-9]{3}|20[0-9]{2}|[0-9]{1,2})
    (?![\w%/-]|[.,:][0-9])
"""


class Rule(NamedTuple):
    """A shape of date: a verbose pattern of plain text (see `words.PLAIN`), and its value."""

    name: str
    words: str
    value: Callable[[Context], DateValue]
    after: Pattern[str] = ANYWHERE  # what must stand before it
    not_after: Pattern[str] = NEVER
    not_before: Pattern[str] = NEVER


A_MONTH = rf"(?P<month>{MONTH_WORD})"
BARE_MONTH = rf"(?P<month>{MONTH_NAME})(?!\ [0-9])"
A_DAY = rf"(?P<day>{MONTH_DAY})"
FROM_YEAR = rf"(?:,?\ (?P<from_year>{YEAR_NUMBER}))?"
FROM_MONTH = rf"(?P<from_month>{MONTH_WORD})"
FROM_DAY = rf"(?P<from_day>{MONTH_DAY})"
MONTH_FIRST = rf"{PART_OF}?(?:{WEEKDAY},?\ )?{A_MONTH}\ (?:the\ )?"
CALENDAR_YEAR = rf"{PART_OF}?(?:(?:the|calendar)\ year\ )?(?P<year>{YEAR_NUMBER})"
AFTER_NEXT_DAY = rf"(?={cues.NEXT_DAY}{cues.AFTER_NTH} | (?!{cues.NEXT_DAY}){cues.AFTER_NTH})"

# A part of a day, which is no date of its own but dates what happened then.
TIMES_OF_DAY = (
    Rule(
        "part of a weekday",
        rf"(?P<weekday>{WEEKDAY}){cues.PART_OF_DAY}",
        values.value_weekday,
        not_after=cues.OTHER_WEEK,
    ),
    Rule(
        "part of this day",
        rf"(?:this|(?P<word>today|yesterday|tomorrow)){cues.PART_OF_DAY}",
        values.value_day_word,
    ),
)
# The first rule that fits an offset wins.
RULES = (
    Rule(
        "numeric",
        r"""(?:
            [0-9]{4}(?:-[0-9]{2}-|/[0-9]{1,2}/|\.[0-9]{1,2}\.)[0-9]{1,2}      # 2024-05-16
            | [0-9]{1,2}(?:\.[0-9]{1,2}\.|/[0-9]{1,2}/)(?:19|20)[0-9]{2}      # 16.05.2024
            | [0-9]{1,2}/[0-9]{1,2}/[0-9]{2}                                  # 5/16/24
        )(?![\w/-]|\.[0-9])""",
        values.value_numeric,
    ),
    Rule(
        "attacks",
        r"""
        (?: (?:september|sept\.?)\ 11(?:th)? | 9/11
          | (?P<october>7(?:th)?\ october|october\ 7(?:th)?) )
        (?=\ (?:terror|attacks?\b|massacre|hamas))
        | (?:(?<=\bafter\ )|(?<=\bbefore\ )|(?<=\bsince\ ))9/11(?!/)
        """,
        values.value_named,
    ),
    Rule(  # May 30-June 2
        "days of two months",
        rf"{FROM_MONTH}(?:\ {FROM_DAY})?{FROM_YEAR}{DASH}{A_MONTH}(?:\ {A_DAY})?{IN_YEAR}?",
        values.value_two_months,
    ),
    Rule(  # 30 May-2 June
        "days of two months, day first",
        rf"{FROM_DAY}\ {FROM_MONTH}{FROM_YEAR}{DASH}{A_DAY}\ {A_MONTH}{IN_YEAR}?",
        values.value_two_months,
    ),
    Rule(  # 16 May 2024, Thursday, the 16th of May, 16-17 May
        "day first",
        rf"""
        {PART_OF}?(?:{WEEKDAY},?\ (?:the\ )?)?(?:the\ (?={NTH_DIGITS}))?
        {A_DAY}(?:{UNTIL})?\ (?:of\ )?{A_MONTH}{IN_YEAR}?
        """,
        values.value_calendar,
        not_before=cues.NO_DAY,
    ),
    Rule(
        "day in words",
        rf"the\ (?P<day>{ORDINAL_WORD})\ (?:day\ )?of\ {A_MONTH}{IN_YEAR}?",
        values.value_calendar,
        not_before=cues.NO_DAY,
    ),
    Rule(  # May 16-17, 2024
        "days of a month",
        rf"{MONTH_FIRST}{A_DAY}{UNTIL}{IN_YEAR}?",
        values.value_calendar,
        not_after=cues.NO_MONTH,
        not_before=cues.NO_DAY,
    ),
    Rule(  # Thursday, May 16, 2024
        "day of a month",
        rf"{MONTH_FIRST}{A_DAY}{IN_YEAR}?",
        values.value_calendar,
        not_after=cues.NO_MONTH,
        not_before=cues.NO_DAY,
    ),
    Rule("month of a year", rf"{PART_OF}?{A_MONTH}{IN_YEAR}", values.value_calendar),
    Rule("part of a month", PART_OF + BARE_MONTH, values.value_calendar, not_before=cues.NO_DAY),
    Rule(
        "month",
        rf"{BARE_MONTH}(?<!may)(?<!march)(?<!april)(?<!june)(?<!august)",  # verbs, given names
        values.value_calendar,
        not_after=cues.NO_MONTH,
        not_before=cues.NO_DAY,
    ),
    Rule(
        "month or word",
        BARE_MONTH,
        values.value_calendar,
        after=cues.MONTH_CUE,
        not_after=cues.NO_MONTH,
        not_before=cues.NO_DAY,
    ),
    Rule(  # Novak's | August visit; not: Oslo's march
        "month of what somebody did",
        rf"""
        {BARE_MONTH}(?<!march)
        (?=\ (?:announcement|attack|counteroffensive|coup|decision|elections?|invasion|meeting
          |offensive|raid|referendum|speech|statement|summit|talks|trip|visit|vote)\b)
        """,
        values.value_calendar,
        after=cues.OWNER_CUE,
    ),
    Rule(  # the same month last year
        "same time of a year",
        rf"""
        (?:the\ same|this)\ (?P<unit>day|week|month|quarter|time)
        (?:{IN_YEAR} | \ a\ year\ (?:ago|earlier|before))
        """,
        values.value_same_time,
    ),
    Rule(
        "stretch",
        r"""
        (?:the|this)\ (?P<way>past|coming|(?<=\bin\ the\ )last)              # in the last year
        \ (?P<unit>week|month|year)\b(?!-)
        """,
        values.value_stretch,
        not_after=cues.SPANNING,
        not_before=cues.OF_BEHIND,
    ),
    Rule(  # 2024 Q1, the 1988 third quarter, next year's first quarter
        "quarter, year first",
        rf"""
        (?:(?:the\ )?(?P<year>{YEAR_NUMBER})|(?P<step>{STEP})\ year's)
        \ (?P<quarter>q[1-4]|(?:first|second|third|fourth)(?=[ -]quarter\b))(?:[ -]quarter)?\b
        """,
        values.value_quarter,
    ),
    Rule(
        "step",
        rf"""
        {PART_OF}?(?P<step>{STEP})
        (?:\ (?:calendar|fiscal|financial|critical|crucial|decisive|pivotal|very))?
        \ (?P<unit>
            day|week|weekend|month|quarter|year|decade|century|{SEASON}|{WEEKDAY}|{MONTH_NAME}
        )\b(?!-)
        """,
        values.value_step,
        not_after=cues.OTHER_DETERMINER,
        not_before=cues.CLOCK_TIME_OR_OWNER,
    ),
    Rule(  # the end of the year
        "whole",
        rf"{PART_OF}(?P<unit>week|month|quarter|year|decade|century)\b",
        values.value_whole,
        not_before=cues.OF_BEHIND,
    ),
    Rule(
        "year-end",
        r"(?P<unit>month|year)(?:[ -]|'s\ )(?P<vague>end)\b(?!-|\ \d)",
        values.value_whole,
    ),
    Rule(
        "distance",
        rf"""
        (?:(?P<about>about|almost|nearly|some|around|roughly|approximately|(?:just\ )?over
            |more\ than|less\ than|at\ least)\ )?
        (?P<count>{NUMBER_WORD})\ (?P<unit>day|week|month|quarter|year|decade|centur)(?:s|y|ies)?
        \ (?P<side>ago|(?:earlier|later)(?!\ than)|before{STANDS_ALONE}|prior(?!\ to)
            |from\ now|from\ today)\b
        (?:\ (?P<same>this\ (?:month|week)|today|tomorrow)\b)?  # a year ago this month
        """,
        values.value_distance,
        not_after=cues.PART_OF_NUMBER,
    ),
    Rule(
        "the day before",
        rf"""
        the\ (?P<unit>day|week|month|year)
        \ (?P<side>(?:before|after){STANDS_ALONE}|prior(?!\ to))\b
        """,
        values.value_distance,
    ),
    Rule(
        "day word",
        rf"(?:(?P<vague>earlier|later|late|early)\ )?(?P<word>{either(*DAY_WORDS)})\b",
        values.value_day_word,
        not_after=cues.GENERAL_TODAY,
        not_before=cues.CLOCK_TIME_OR_AGE,
    ),
    Rule(  # the 17th of last month
        "day of a known month",
        rf"(?:the\ )?(?P<day>{NTH_DIGITS})(?:\ of\ (?P<step>{STEP})\ month)?{AFTER_NEXT_DAY}",
        values.value_nth,
        after=cues.DAY_CUE,
    ),
    Rule(  # the 7 and the 9 of "May 6, 7 and 9"
        "day of a list",
        rf"{A_DAY}(?={DAYS_END} | ,?\ and\ [0-9]{{1,2}}{DAYS_END})",
        values.value_nth,
        after=cues.LIST_OF_DAYS,
    ),
    Rule(  # Friday, Friday last week
        "weekday",
        rf"""
        {PART_OF}?(?P<weekday>{WEEKDAY})\b(?!\ prayers)
        (?:,?\ (?:of\ )?(?P<step>last|this|next)\ week\b)?
        """,
        values.value_weekday,
        not_after=cues.NAMED_DAY,
        not_before=cues.CLOCK_TIME_OR_NEWSPAPER,
    ),
    Rule("weekend", r"the\ weekend\b", values.value_weekend, after=cues.WEEKEND_CUE),
    Rule(
        "season of a year",
        rf"""
        {PART_OF}?(?:the\ )?(?P<season>{SEASON})
        (?:{IN_YEAR} | (?:\ of)?\ (?P<winter>(?:1[89]|20)[0-9]{{2}})[-/](?:[0-9]{{4}}|[0-9]{{2}})\b)
        """,
        values.value_season,
    ),
    Rule(
        "season",
        rf"(?:{PART_OF}|the\ )(?P<season>{SEASON})\b",
        values.value_season,
        after=cues.SEASON_CUE,
        not_before=cues.NO_SEASON,
    ),
    Rule(
        "quarter",
        rf"""(?:the\ )?(?:
            # Q1 of 2024; not: Q1: What happened?
            (?P<quarter>(?:first|second|third|fourth)(?=[ -]quarter\b)|q[1-4](?!:))(?:[ -]quarter)?
            | (?P<half>(?:first|second)(?=[ -]half\b)|h[12])(?:[ -]half)?
        )\b{IN_YEAR}?""",
        values.value_quarter,
    ),
    Rule(
        "decade",
        rf"""{PART_OF}?(?:the\ )?(?:
            (?P<digits>(?:1[0-9]|20)[0-9])0                                   # the 1990s
            | (?:' | (?<=\b(?:the|mid)[ -]) | (?<=\blate\ ) | (?<=\bearly\ ))
              (?P<short>[2-9])0                                               # the '90s
        )'?s\b""",
        values.value_named,
    ),
    Rule(
        "century",
        rf"{PART_OF}?(?:the\ )?(?P<century>{ORDINAL_WORD})[ -]century\b",
        values.value_named,
        not_before=cues.NO_CENTURY,
    ),
    Rule("fiscal years", rf"(?:fiscal(?:\ years?)?|jfy|fy)\ ?-?{YEAR_TO_YEAR}", values.value_years),
    Rule(
        "fiscal year",
        r"(?:fiscal(?:\ year)?|jfy|fy)\ ?-?(?P<fiscal>20[0-9]{2}|[0-9]{2})\b",
        values.value_named,
    ),
    Rule(  # 2014-2020, 2014-20, 2014-5; not: by 2032—87 ships
        "years", YEAR_TO_YEAR, values.value_years
    ),
    Rule(
        "year told of",
        CALENDAR_YEAR,
        values.value_named,
        after=cues.YEAR_CUE,
        not_after=cues.NUMBERED_NOUN,
        not_before=cues.MEASURED,
    ),
    Rule(
        "old year",
        CALENDAR_YEAR,
        values.value_named,
        after=cues.OLD_YEAR_CUE,
        not_after=cues.NUMBERED_NOUN,
        not_before=cues.COUNTED_THING,
    ),
    Rule(
        "year",
        rf"{CALENDAR_YEAR}(?<!1[0-7]..)",
        values.value_named,
        not_after=cues.NUMBERED_NOUN,
        not_before=cues.COUNTED_THING,
    ),
    # not: a Christmas lecture, over Christmas and New Year
    Rule(
        "holiday",
        rf"(?<!over\ )(?P<holiday>{either(*HOLIDAYS)})\b(?!\ (?:day\ )?{FESTIVE}){IN_YEAR}?",
        values.value_calendar,
    ),
)
