"""Closed word lists and the pattern pieces that dates are built of.

All pieces are for `re.VERBOSE` and for text in plain lower case (see `PLAIN`). The functions of
`values` read their groups by name.
"""

from facts.base.patterns import verbose, word_set
from facts.base.spans import OTHER_BLANKS
from facts.reading.lexicon import MONTHS, NUMBERS, ORDINALS, WEEKDAYS, either

# Patterns run over a copy of the text of equal length: ASCII lower case, plain apostrophes,
# hyphens and spaces.
PLAIN = str.maketrans(
    {chr(code): chr(code + 32) for code in range(ord("A"), ord("Z") + 1)}
    | {"’": "'", "–": "-", "‑": "-", "\n": " "}
    | dict.fromkeys(map(ord, OTHER_BLANKS), " ")
)

# As EDTF numbers them.
SEASON_CODES = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
HOLIDAYS = {
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
}
# What a holiday only describes: a Christmas lecture.
FESTIVE = (
    "(?:address|broadcast|card|dinner|lecture|market|message|party|shopping|speech|truce)s?\\b"
)
# Days off the release date.
DAY_WORDS = {
    "the day before yesterday": -2,
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
    "the day after tomorrow": 2,
}
# How many units a determiner leads off the release date ...
FROM_RELEASE = {
    "last": -1,
    "this": 0,
    "next": 1,
    "this past": -1,
    "this coming": 1,
    "the current": 0,
}
# ... or off the date named last.
FROM_TEXT = {
    "that": 0,
    "that same": 0,
    "the same": 0,
    "the next": 1,
    "the following": 1,
    "the subsequent": 1,
    "the previous": -1,
    "the preceding": -1,
    "the prior": -1,
}
STEPS = FROM_RELEASE | FROM_TEXT
# "The week of May 6": its first and its last day, counted from the day that follows, or from the
# Monday of that day.
WEEKS = {
    "week of": (0, 6),
    "weekend of": (5, 6),
    "week beginning": (0, 6),
    "week starting": (0, 6),
    "week ending": (-6, 0),
    "week ended": (-6, 0),
}
FROM_MONDAY = ("week of", "weekend of")
# "The past year": days to the middle of it. The year that most of it lies in is the one around.
DAYS_TO_MIDDLE = {"week": 3, "month": 15, "year": 182}
# Behind a distance: what leads back, and what is counted from the date named last, not the release.
LEADS_BACK = word_set("ago before earlier prior")
COUNTED_FROM_TEXT = word_set("after before earlier later prior")
# "The first half of 2024": counted in which unit, how many of them, of which kinds of date.
SHARES = {
    "day": ("day", 1, ("year", "month")),
    "month": ("month", 1, ("year",)),
    "quarter": ("month", 3, ("year",)),
    "half": ("month", 6, ("year",)),
}


# Names and numbers.
MONTH_NUMBERS = {name[:3]: number for name, number in MONTHS.items()}
MONTH_NAME = either(*MONTHS) + r"\b"
MONTH_WORD = rf"(?:{MONTH_NAME}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"
WEEKDAY = either(*WEEKDAYS)
SEASON = either(*SEASON_CODES)
STEP = either(*STEPS)
NTH_DIGITS = "[0-9]{1,2}(?:st|nd|rd|th)"
ORDINAL_WORD = rf"(?:(?:twenty-)?{either(*ORDINALS)}|{NTH_DIGITS})"
ONES = list(NUMBERS)[1:10]
NUMBER_WORD = rf"(?:{either('a', 'an', *NUMBERS)}(?:-{either(*ONES)})?|[0-9]{{1,3}})"
COUNTED_THINGS = "(?:million|billion|per ?cent|years|months|weeks|days|hours|people)"
MONTH_DAY = rf"""
    (?:3[01]|[12][0-9]|0?[1-9])  # 16
    (?:st|nd|rd|th)?             # 16th
    (?![\w%]                     # not 16%
      |[.,:/][0-9]               # nor 16.5
      |\ {COUNTED_THINGS}\b)     # nor 16 million
"""
YEAR_NUMBER = r"(?:1[0-9]{3}|20[0-9]{2})(?![\w%]|[.,:/-]?[0-9])"
DASH = r"(?:[ ]?[-—][ ]?|--)"

IN_YEAR = rf"""(?:
    ,?\ (?:of\ )?(?P<year>{YEAR_NUMBER})             # ", 2024", " of 2024"
    | \ (?:of\ )?(?P<step>{STEP})\ year\b     # " last year", " of the same year"
)"""
PART_OF = rf"""(?:
    (?:the\ )?
    (?:
        (?P<vague>
            # mid-2023, the mid-to-late 2010s
            (?:very\ )?(?:early|mid|late|earlier|later)(?:-to-(?:mid|late)|\ in|\ part\ of)?
            | end(?=-)                                                        # end-2023
            | (?:very\ )?(?:beginning|start|middle|end|close|outset)\ of      # the end of 2023
        )
        | (?P<week>{either(*WEEKS)})(?:\ on)?                                 # the week of May 6
        | (?P<nth>{ORDINAL_WORD}|last|final|opening|closing)
          \ (?:(?P<many>{NUMBER_WORD}|few|several)\ )?
          (?P<share>half|(?:day|week|month|quarter|year|decade)s?)\ of  # the first half of 2024
    )
    # not: the start of | the 2023 season, of the May 2022 raid, of the next decade
    [ -](?:the\ (?!next\b|(?:[a-z]+\ )?\d{{4}}\ [a-z]))?
)"""

# What follows the second number of "May 16 and 17" or "the 17th" if it is a day too.
AFTER_DAY = """
    a after an and are as at before both but by during evening for from he her his i in is it last
    local morning afternoon next of on or she that the they this to was we were when where will with
""".split()
DAYS_END = rf"""(?:
    [.,;:)!?] | $
    | \ (?:[0-9]{{4}} | {MONTH_WORD} | {either(*AFTER_DAY)})\b
)"""
UNTIL = rf"""(?:
    {DASH}                                                                    # 16-17
    | \ (?:to|through)\ (?:the\ )?                                            # 16 to 17
    | \ (?:and|&)\ (?:the\ )?(?=[0-9]{{1,2}}(?:st|nd|rd|th)?{DAYS_END})       # 16 and 17
)(?P<until>{MONTH_DAY})"""
# The rest of "March, April and May 2023", whose year holds for the first too.
PARTNER = verbose(
    rf"""
    (?:,\ (?:{MONTH_WORD}(?:\ {MONTH_DAY})?|{MONTH_DAY}\ {MONTH_WORD})){{0,9}},?
    (?: [ ]?(?:[-—]|and|or|to|through|until)[ ]?(?:the\ )?
      | \ and\ [a-z]+\ (?:in|on)\ )                   # began on 2 April | and ended on 2 May 2022
    (?:(?:early|mid|late)[ -])?
    (?:{MONTH_WORD}\ {MONTH_DAY} | {MONTH_DAY}\ {MONTH_WORD} | {MONTH_WORD} | {MONTH_DAY}
      | {SEASON})
    ,?\ (?:of\ )?(?P<year>{YEAR_NUMBER})
    """
)
# "the year before", not "the year before he came"
STANDS_ALONE = r"(?=[.,;:)] | $ | \ (?:in|at|to|from|and|was|were|had)\b | \ [0-9$])"
