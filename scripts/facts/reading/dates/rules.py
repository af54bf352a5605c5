"""The shapes of dates: one rule each, with its words, its value, and what may stand around it.

To add a shape, add a `Rule` to `RULES`, and its rows to the tests: nothing else lists it. The
finder reads from the pattern with which words it may open (`finder.openings`).
"""

from collections.abc import Callable
from dataclasses import dataclass
from re import Pattern

from facts.reading.dates.context import Context
from facts.reading.dates.cues import SPANNING, verbose
from facts.reading.dates.values import (
    Value,
    value_calendar,
    value_day_word,
    value_distance,
    value_named,
    value_nth,
    value_numeric,
    value_quarter,
    value_same_time,
    value_season,
    value_step,
    value_stretch,
    value_two_months,
    value_weekday,
    value_weekend,
    value_whole,
    value_years,
)
from facts.reading.dates.words import (
    AFTER_DAY,
    DASH,
    DAY,
    DAY_WORDS,
    DAYS_END,
    FESTIVE,
    HOLIDAYS,
    IN_YEAR,
    MONTH,
    MONTH_NAME,
    NTH,
    NUMBER,
    ORDINAL,
    PART,
    SEASON,
    STANDS_ALONE,
    STEP,
    UNTIL,
    WEEKDAY,
    YEAR,
    either,
)

# What must stand, or may not stand, before or behind the words of a rule.
NAMED_DAY = verbose(
    r"\b(?:black|bloody|good|super|cyber|ash|holy|palm|easter|every|each|per|on\ a)\ $"
)
OTHER_DETERMINER = verbose(r"\b(?:the|these|a|very|every|each)\ $")  # "the last year"
PART_OF_NUMBER = verbose(r"\b(?:half|and)\ $")  # "half a century ago"
GENERAL_TODAY = verbose(r"\b(?:even|until|till|than|of)\ $")  # "even today"
# What shows that "May" or "March" is a month.
MONTH_CUE = verbose(
    rf"""
    \b(?:
        in|since|by|until|till|of|from|through|throughout|before|after|during|between|for|to|the|an?
        |around|as|last|this|next|on|our|their|its
    )\ $
    | {MONTH}(?:\ [0-9]{{1,4}})?\ (?:and|or)\ $                         # March and | May
    """
)
# "on the 17th", "on the morning of the 17th", "the 17th and 18th"
DAY_CUE = verbose(
    r"""
    \b(?:
        on|by|until|till|from|through|since|before|after|between
        |(?:morning|afternoon|evening|night)\ of
        |[0-9]{1,2}(?:st|nd|rd|th)\ (?:and|to|or)
    )\ $
    """
)
LIST_OF_DAYS = verbose(rf"{MONTH}\ [0-9]{{1,2}}(?:,\ [0-9]{{1,2}}){{0,3}}(?:,?\ and|,)\ $")
WEEKEND_CUE = verbose(r"\b(?:over|during|on|at|of|before|for)\ $")
SEASON_CUE = verbose(r"\b(?:in|during|by|since|until|through|throughout|over|for)\ $")
YEAR_CUE = verbose(r"\b(?:in|since|during|until|throughout)\ $")
OLD_YEAR_CUE = verbose(r"\b(?:of|by|from|to|and|between|the)\ $")
NUMBERED_PAPERS = """
    agenda vision horizon strategy resolution resolutions article section sections order act law no
    no. number flight route room decree directive regulation title chapter page line model type
    building box paragraph para form rule highway expo office u.s.c. § §§ sec. h.r. s. windows
    boeing airbus zapad vostok p. pp. table figure fig.
""".split()
NUMBERED = verbose(
    rf"""
    (?<!\w){either(*NUMBERED_PAPERS, "made in china", "joint sea", "security belt")}\ $
    | \b(?:some|nearly|almost|more\ than|less\ than|fewer\ than|another|estimated|total\ of)\ $
    | (?<!since\ )(?<!until\ )(?<!through\ )(?<!by\ )\bat\ least\ $     # but "by at least 2030"
    """
)
PART_OF_DAY = r"\ (?:morning|afternoon|evening|night|noon|midday|midnight|dawn|lunchtime)\b"
NEWSPAPER = r"\ (?:times|telegraph|mail|express|mirror|post|review|herald)\b"
CLOCK_TIME_OR_NEWSPAPER = verbose(f"{PART_OF_DAY} | {NEWSPAPER}")
CLOCK_TIME_OR_OWNER = verbose(rf"{PART_OF_DAY} | \ of\ (?:his|her|its|their|the|an?)\b")
CLOCK_TIME_OR_AGE = verbose(
    rf"""
    {PART_OF_DAY}
    | 's\ (?:
        world|era|society|international|global|reality|realities|age|circumstances|conditions
    )\b                                                                 # today's world
    """
)
OWNER = verbose(r"\ of")
NO_CENTURY = verbose(r"\ (?:b\.?c|maritime)")
NO_SEASON = verbose(r"\ (?:of|in|olympic|palace|festival)")
MEASURES = r"""
    \ (?:
        (?:metric\ |square\ |cubic\ )?
        (?:tons?|tonnes|kilomet\w{1,4}|km|miles?|met(?:er|re)s?|feet|hectares|acres)
        |barrels|(?:us\ |u\.s\.\ )?dollars|yuan|rubles|roubles|euros|yen|mw|kw|kg   # 1900 yuan
        |gmt|utc|hours|local\ time                                     # 1900 GMT
        |b\.?c|bce                                                     # 241 BC
        |agenda|sustainable|roadmap|vision|targets?|goals?             # the 2030 Agenda
    )\b
    | -[a-z]
"""
NOUNS = """
    soldiers troops people persons men women children words items students vehicles tanks missiles
    aircraft ships jobs points votes pages cases deaths flights companies firms workers delegates
    participants households drones warheads rounds
""".split()
MEASURED = verbose(MEASURES)
# "2024 soldiers", but "in 2024 soldiers came"
COUNTED = verbose(rf"{MEASURES} | \ {either(*NOUNS)}\b")
# Nouns that "the 17th" could number.
MEETINGS = """
    anniversary brics congress conference council dialogue expo fair forum g7 g20 group
    international item meeting national package party plenary point round session summit time
""".split()
NEXT_DAY = rf"(?:\ (?:and|to|or)\ |-)(?:the\ )?{NTH}"
AFTER_NTH = rf"""(?:
    [.,;:)!?] | $
    | \ {either(*AFTER_DAY)}\b
    | \ (?!{either(*MEETINGS)}\b)(?:\w{{2,20}}\ )?                      # on the 17th Xi said
      (?:said|told|spoke|flew|left|met|held|went|came|took|gave|began|[a-z]{{2,20}}ed)\b
)"""
NEVER = verbose("(?!)")
ALWAYS = verbose("")


@dataclass(frozen=True, slots=True)
class Rule:
    """A shape of date: a verbose pattern of plain text (see `words.PLAIN`), and its value.

    First words have to be spelled out: "(?:to|yester)day" would not be found.
    """

    words: str
    value: Callable[[Context], Value]
    after: Pattern[str] = ALWAYS  # what must stand before it
    not_after: Pattern[str] = NEVER
    not_before: Pattern[str] = NEVER


A_MONTH = rf"(?P<month>{MONTH})"
BARE_MONTH = rf"(?P<month>{MONTH_NAME})(?!\ [0-9])"
A_DAY = rf"(?P<day>{DAY})"
FROM_YEAR = rf"(?:,?\ (?P<from_year>{YEAR}))?"
FROM_MONTH = rf"(?P<from_month>{MONTH})"
FROM_DAY = rf"(?P<from_day>{DAY})"
MONTH_FIRST = rf"{PART}?(?:{WEEKDAY},?\ )?{A_MONTH}\ (?:the\ )?"
CALENDAR_YEAR = rf"{PART}?(?:(?:the|calendar)\ year\ )?(?P<year>{YEAR})"
AFTER_NEXT_DAY = rf"(?={NEXT_DAY}{AFTER_NTH} | (?!{NEXT_DAY}){AFTER_NTH})"

# The first rule that fits an offset wins.
RULES = (
    Rule(  # numeric
        r"""(?:
            [0-9]{4}(?:-[0-9]{2}-|/[0-9]{1,2}/|\.[0-9]{1,2}\.)[0-9]{1,2}      # 2024-05-16
            | [0-9]{1,2}(?:\.[0-9]{1,2}\.|/[0-9]{1,2}/)(?:19|20)[0-9]{2}      # 16.05.2024
        )(?![\w/-]|\.[0-9])""",
        value_numeric,
    ),
    Rule(  # attacks
        r"""
        (?: (?:september|sept\.?)\ 11(?:th)? | 9/11
          | (?P<october>7(?:th)?\ october|october\ 7(?:th)?) )
        (?=\ (?:terror|attacks?\b|massacre|hamas))
        """,
        value_named,
    ),
    Rule(  # days of two months: May 30-June 2
        rf"{FROM_MONTH}(?:\ {FROM_DAY})?{FROM_YEAR}{DASH}{A_MONTH}(?:\ {A_DAY})?{IN_YEAR}?",
        value_two_months,
    ),
    Rule(  # days of two months, day first: 30 May-2 June
        rf"{FROM_DAY}\ {FROM_MONTH}{FROM_YEAR}{DASH}{A_DAY}\ {A_MONTH}{IN_YEAR}?", value_two_months
    ),
    Rule(  # day first: 16 May 2024, Thursday, the 16th of May, 16-17 May
        rf"""
        {PART}?(?:{WEEKDAY},?\ (?:the\ )?)?(?:the\ (?={NTH}))?
        {A_DAY}(?:{UNTIL})?\ (?:of\ )?{A_MONTH}{IN_YEAR}?
        """,
        value_calendar,
    ),
    Rule(  # day in words
        rf"the\ (?P<day>{ORDINAL})\ (?:day\ )?of\ {A_MONTH}{IN_YEAR}?", value_calendar
    ),
    Rule(  # days of a month: May 16-17, 2024
        rf"{MONTH_FIRST}{A_DAY}{UNTIL}{IN_YEAR}?", value_calendar
    ),
    Rule(  # day of a month: Thursday, May 16, 2024
        rf"{MONTH_FIRST}{A_DAY}{IN_YEAR}?", value_calendar
    ),
    Rule(rf"{PART}?{A_MONTH}{IN_YEAR}", value_calendar),  # month of a year
    Rule(  # part of a month
        PART + BARE_MONTH, value_calendar
    ),
    Rule(  # month
        rf"{BARE_MONTH}(?<!may)(?<!march)(?<!april)(?<!june)(?<!august)",  # verbs, given names
        value_calendar,
    ),
    Rule(  # month or word
        BARE_MONTH, value_calendar, after=MONTH_CUE
    ),
    Rule(  # same time of a year: the same month last year
        rf"""
        (?:the\ same|this)\ (?P<unit>day|week|month|quarter|time|period)
        (?:{IN_YEAR} | \ a\ year\ (?:ago|earlier|before))
        """,
        value_same_time,
    ),
    Rule(  # stretch
        r"""
        (?:the|this)\ (?P<way>past|coming|(?<=\bin\ the\ )last)              # in the last year
        \ (?P<unit>week|month|year)\b(?!-)
        """,
        value_stretch,
        not_after=SPANNING,
        not_before=OWNER,
    ),
    Rule(  # step
        rf"""
        {PART}?(?P<step>{STEP})
        (?:\ (?:calendar|fiscal|financial|critical|crucial|decisive|pivotal|very))?
        \ (?P<unit>
            day|week|weekend|month|quarter|year|decade|century|{SEASON}|{WEEKDAY}|{MONTH_NAME}
        )\b(?!-)
        """,
        value_step,
        not_after=OTHER_DETERMINER,
        not_before=CLOCK_TIME_OR_OWNER,
    ),
    Rule(  # whole: the end of the year
        rf"{PART}(?P<unit>week|month|quarter|year|decade|century)\b", value_whole, not_before=OWNER
    ),
    Rule(r"(?P<unit>month|year)(?:-|'s\ )(?P<vague>end)\b(?!-)", value_whole),  # year-end
    Rule(  # distance
        rf"""
        (?:(?P<about>about|almost|nearly|some|around|roughly|approximately|(?:just\ )?over
            |more\ than|less\ than|at\ least)\ )?
        (?P<count>{NUMBER})\ (?P<unit>day|week|month|quarter|year|decade|centur)(?:s|y|ies)?
        \ (?P<side>ago|(?:earlier|later)(?!\ than)|before{STANDS_ALONE}|prior(?!\ to)
            |from\ now|from\ today)\b
        (?:\ this\ (?P<same>month)\b)?  # a year ago this month
        """,
        value_distance,
        not_after=PART_OF_NUMBER,
    ),
    Rule(  # the day before
        rf"""
        the\ (?P<unit>day|week|month|year)
        \ (?P<side>(?:before|after){STANDS_ALONE}|prior(?!\ to))\b
        """,
        value_distance,
    ),
    Rule(  # day word
        rf"(?:(?P<vague>earlier|later|late|early)\ )?(?P<word>{either(*DAY_WORDS)})\b",
        value_day_word,
        not_after=GENERAL_TODAY,
        not_before=CLOCK_TIME_OR_AGE,
    ),
    Rule(  # day of a known month: the 17th of last month
        rf"(?:the\ )?(?P<day>{NTH})(?:\ of\ (?P<step>{STEP})\ month)?{AFTER_NEXT_DAY}",
        value_nth,
        after=DAY_CUE,
    ),
    Rule(  # day of a list: the 7 and the 9 of "May 6, 7 and 9"
        rf"{A_DAY}(?={DAYS_END} | ,?\ and\ [0-9]{{1,2}}{DAYS_END})", value_nth, after=LIST_OF_DAYS
    ),
    Rule(  # weekday: Friday, Friday last week
        rf"{PART}?(?P<weekday>{WEEKDAY})\b(?:,?\ (?:of\ )?(?P<step>last|this|next)\ week\b)?",
        value_weekday,
        not_after=NAMED_DAY,
        not_before=CLOCK_TIME_OR_NEWSPAPER,
    ),
    Rule(r"the\ weekend\b", value_weekend, after=WEEKEND_CUE),  # weekend
    Rule(  # season of a year
        rf"""
        {PART}?(?:the\ )?(?P<season>{SEASON})
        (?:{IN_YEAR} | (?:\ of)?\ (?P<winter>(?:1[89]|20)[0-9]{{2}})[-/](?:[0-9]{{4}}|[0-9]{{2}})\b)
        """,
        value_season,
    ),
    Rule(  # season
        rf"(?:{PART}|the\ )(?P<season>{SEASON})\b",
        value_season,
        after=SEASON_CUE,
        not_before=NO_SEASON,
    ),
    Rule(rf"(?P<year>{YEAR})\ (?P<quarter>q[1-4])\b", value_quarter),  # quarter, year first
    Rule(  # quarter
        rf"""(?:the\ )?(?:
            # Q1 of 2024; not: Q1: What happened?
            (?P<quarter>(?:first|second|third|fourth)(?=[ -]quarter\b)|q[1-4](?!:))(?:[ -]quarter)?
            | (?P<half>(?:first|second)(?=[ -]half\b)|h[12])(?:[ -]half)?
        )\b{IN_YEAR}?""",
        value_quarter,
    ),
    Rule(  # decade
        rf"""{PART}?(?:the\ )?(?:
            (?P<digits>(?:1[0-9]|20)[0-9])0                                   # the 1990s
            | (?:' | (?<=\b(?:the|mid)[ -]) | (?<=\blate\ ) | (?<=\bearly\ ))
              (?P<short>[2-9])0                                               # the '90s
        )'?s\b""",
        value_named,
    ),
    Rule(  # century
        rf"{PART}?(?:the\ )?(?P<century>{ORDINAL})[ -]century\b", value_named, not_before=NO_CENTURY
    ),
    Rule(  # fiscal year
        r"(?:fiscal(?:\ year)?|fy)\ ?-?(?P<fiscal>20[0-9]{2}|[0-9]{2})\b", value_named
    ),
    Rule(  # years: 2014-2020, 2014-20
        r"""
        (?P<from_year>1[0-9]{3}|20[0-9]{2})[-—/](?P<year>1[0-9]{3}|20[0-9]{2}|[0-9]{2})
        (?![\w%/-]|[.,:][0-9])
        """,
        value_years,
    ),
    Rule(  # year told of
        CALENDAR_YEAR, value_named, after=YEAR_CUE, not_after=NUMBERED, not_before=MEASURED
    ),
    Rule(  # old year
        CALENDAR_YEAR, value_named, after=OLD_YEAR_CUE, not_after=NUMBERED, not_before=COUNTED
    ),
    Rule(  # year
        rf"{CALENDAR_YEAR}(?<!1[0-7]..)", value_named, not_after=NUMBERED, not_before=COUNTED
    ),
    # not: a Christmas lecture, over Christmas and New Year
    Rule(  # holiday
        rf"(?<!over\ )(?P<holiday>{either(*HOLIDAYS)})\b(?!\ (?:day\ )?{FESTIVE}){IN_YEAR}?",
        value_calendar,
    ),
)
