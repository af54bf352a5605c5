"""Reads English text and its release date; yields the calendar dates that the words name, as EDTF level 1.

Durations, ages, times of day, sets ("every year") and "now" are no dates. A span takes in the article and words such
as "early" or "the end of", but no preposition and no possessive. A value is never more precise than its words: "early
2023" is `2023~`, a week or a quarter an interval, "two years ago" a year.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from facts import date_values as v
from facts import date_words as w
from facts.date_story import Story
from facts.date_values import Basis, Parts, Value
from facts.edtf import bounds
from facts.lexicon import MONTHS, NUMBERS, ORDINALS, WEEKDAYS
from facts.text import Span


@dataclass(frozen=True, slots=True, order=True)
class DateMention(Span):
    """A date in the text, its value, and what the value rests on."""

    edtf: str
    basis: Basis


@dataclass(frozen=True, slots=True)
class Rule:
    """A shape of date: its words, its value, what must not stand around it, and what must stand before it."""

    name: str
    words: re.Pattern[str]
    value: Callable[[Parts, Story], Value | None]
    not_before: re.Pattern[str] | None
    not_after: re.Pattern[str] | None
    before: re.Pattern[str] | None


def _rule(
    name: str,
    words: str,
    value: Callable[[Parts, Story], Value | None],
    *,
    not_before: str = "",
    not_after: str = "",
    before: str = "",
) -> Rule:
    around = (re.compile(pattern) if pattern else None for pattern in (not_before, not_after, before))
    return Rule(name, re.compile(words), value, *around)


MONTH = rf"(?P<month>{w.MONTH})"
BARE_MONTH = rf"(?P<month>{w.MONTH_NAME})(?! [0-9])"
DAY = rf"(?P<day>{w.DAY})"
DAYS = rf"{DAY}{w.RUN}(?P<until>{w.DAY})"
THE_DAY = rf"(?:{w.WEEKDAY},? (?:the )?)?(?:the (?={w.NTH}))?"
MONTH_FIRST = rf"{w.PART}?(?:{w.WEEKDAY},? )?{MONTH} (?:the )?"
FROM_YEAR = rf"(?:,? (?P<from_year>{w.YEAR}))?"
FROM_MONTH = rf"(?P<from_month>{w.MONTH})(?: (?P<from_day>{w.DAY}))?{FROM_YEAR}"
FROM_DAY = rf"(?P<from_day>{w.DAY}) (?P<from_month>{w.MONTH}){FROM_YEAR}"
AND_DAY = rf"(?: (?:and|to|or) |-)(?:the )?{w.NTH}{w.DAY_AFTER}"
# The first rule that fits an offset wins.
RULES = (
    _rule("numeric", w.NUMERIC, v.numeric),
    _rule("attacks", r"(?:september|sept\.?) 11(?:th)?(?= (?:terror|attack))", v.attacks),
    _rule("days of two months", rf"{FROM_MONTH}{w.DASH}{MONTH}(?: {DAY})?{w.IN_YEAR}?", v.across),
    _rule("days of two months, day first", rf"{FROM_DAY}{w.DASH}{DAY} {MONTH}{w.IN_YEAR}?", v.across),
    _rule("days of a month, day first", rf"{THE_DAY}{DAYS} (?:of )?{MONTH}{w.IN_YEAR}?", v.calendar, not_after=w.EVENT),
    _rule("day of a month, day first", rf"{THE_DAY}{DAY} (?:of )?{MONTH}{w.IN_YEAR}?", v.calendar, not_after=w.EVENT),
    _rule("day in words", rf"the (?P<day>{w.ORDINAL}) (?:day )?of {MONTH}{w.IN_YEAR}?", v.calendar, not_after=w.EVENT),
    _rule("days of a month", rf"{MONTH_FIRST}{DAYS}{w.IN_YEAR}?", v.calendar, not_before=w.NO_MONTH, not_after=w.EVENT),
    _rule("day of a month", rf"{MONTH_FIRST}{DAY}{w.IN_YEAR}?", v.calendar, not_before=w.NO_MONTH, not_after=w.EVENT),
    _rule("month of a year", rf"{w.PART}?{MONTH}{w.IN_YEAR}", v.calendar),
    _rule("part of a month", w.PART + BARE_MONTH, v.calendar, not_after=w.EVENT),
    _rule("month", BARE_MONTH + w.NOT_A_WORD, v.calendar, not_before=w.NO_MONTH, not_after=w.EVENT),
    _rule("month or word", BARE_MONTH, v.calendar, not_before=w.NO_MONTH, not_after=w.EVENT, before=w.MONTH_BEFORE),
    _rule(
        "same time of a year",
        rf"(?:the same|this) (?P<unit>day|week|month|quarter|time|period)(?:{w.IN_YEAR}| a year (?:ago|earlier|before))",
        v.same_time,
    ),
    _rule(
        "step",
        rf"{w.PART}?(?P<step>{w.STEP}) (?P<unit>{w.either(w.UNIT, w.SEASON, w.WEEKDAY, w.MONTH_NAME)})\b(?!-)",
        v.step,
        not_before=r"\b(?:the|these|a|very|every|each) $",
        not_after=f"{w.PART_OF_DAY}|{w.OF_ITS_OWN}",
    ),
    _rule("whole", rf"{w.PART}(?P<unit>week|month|quarter|year|decade|century)\b", v.whole, not_after=" of"),
    _rule("end", r"(?P<unit>month|year)(?:-|'s )(?P<vague>end)\b(?!-)", v.whole),
    _rule("ago", w.AGO, v.ago, not_before=r"\b(?:half|and) $"),
    _rule("the day before", rf"the (?P<unit>day|week|month|year) (?P<side>before|after){w.ALONE}", v.ago),
    _rule(
        "today",
        rf"(?:(?P<vague>earlier|later|late|early) )?(?P<word>{w.either(*w.DAY_WORDS)})\b",
        v.today,
        not_before=r"\b(?:even|until|till|than|of) $",
        not_after=f"{w.PART_OF_DAY}|{w.NOT_NOW}",
    ),
    _rule(
        "day of a known month",
        rf"(?:the )?(?P<day>{w.NTH})(?: of (?P<step>{w.STEP}) month)?(?={w.DAY_AFTER}|{AND_DAY})",
        v.ordinal_day,
        before=w.DAY_BEFORE,
    ),
    _rule(
        "day of a list",
        rf"(?P<day>{w.DAY})(?={w.DAYS_END}|,? and [0-9]{{1,2}}{w.DAYS_END})",
        v.ordinal_day,
        before=rf"{w.MONTH} [0-9]{{1,2}}(?:, [0-9]{{1,2}}){{0,3}}(?:,? and|,) $",
    ),
    _rule(
        "weekday",
        rf"{w.PART}?(?P<weekday>{w.WEEKDAY})\b(?:,? (?:of )?(?P<step>last|this|next) week\b)?",
        v.weekday,
        not_before=w.NAMED_DAYS,
        not_after=f"{w.PART_OF_DAY}|{w.NEWSPAPER}",
    ),
    _rule("weekend", r"the weekend\b", v.weekend, not_after=" of", before=r"\b(?:over|during|on|at|of|before|for) $"),
    _rule("season of a year", rf"{w.PART}?(?:the )?(?P<season>{w.SEASON})(?:{w.IN_YEAR}|{w.TWO_YEARS})", v.season),
    _rule(
        "season",
        rf"(?:{w.PART}|the )(?P<season>{w.SEASON})\b",
        v.season,
        not_after=" (?:of|in|olympic|palace|festival)",
        before=r"\b(?:in|during|by|since|until|through|throughout|over|for) $",
    ),
    _rule("quarter, year first", rf"(?P<year>{w.YEAR}) (?P<quarter>q[1-4])\b", v.quarter),
    _rule("quarter", rf"(?:the )?(?:{w.QUARTER}|{w.HALF})\b{w.IN_YEAR}?", v.quarter),
    _rule("decade", rf"{w.PART}?(?:the )?{w.DECADE}", v.decade),
    _rule("century", rf"{w.PART}?(?:the )?(?P<century>{w.ORDINAL})[ -]century\b", v.century, not_after=w.NO_CENTURY),
    _rule("fiscal year", r"(?:fiscal(?: year)?|fy) ?-?(?P<year>20[0-9]{2}|[0-9]{2})\b", v.fiscal_year),
    _rule("years", w.YEARS, v.years),
    _rule(
        "year",
        rf"{w.PART}?(?:(?:the|calendar) year )?(?P<year>{w.YEAR})",
        v.year,
        not_before=w.NUMBERED,
        not_after=w.MEASURED,
    ),
    _rule("holiday", rf"(?P<holiday>{w.either(*w.HOLIDAYS)})\b{w.IN_YEAR}?", v.holiday),
)

# A cheap look at each word before any rule is tried: its first three letters, then all rules in one.
WORD = re.compile(r"(?:(?<![\w$€£¥@#/&.-])(?<![0-9][,:])|(?<=\bpre-)|(?<=\bpost-))[a-z0-9']+")
OPENERS = frozenset(
    word[:3]
    for word in (
        *(MONTHS | WEEKDAYS | w.SEASONS | NUMBERS | ORDINALS | w.HOLIDAYS | w.DAY_WORDS | w.FROM_RELEASE | w.FROM_TEXT),
        *w.OPENING_WORDS.split(),
    )
)
ANY = re.compile("|".join(re.sub(r"\(\?P<\w+>", "(?:", rule.words.pattern) for rule in RULES))
NAMES = re.compile(rf"\b(?:{w.MONTH}|{w.WEEKDAY}|{'|'.join(w.HOLIDAYS)})")
TITLE_CASE = re.compile(r"(?:The|This|That|Last|Next|Today|Tomorrow|Yesterday)\b")
OPENING = re.compile(r"(?:^|[.!?:;\"“‘(\n—-]\s?)$")


def _starts(plain: str) -> Iterator[int]:
    """Yield the offsets at which a date may start."""
    for word in WORD.finditer(plain):
        if (word[0][0] in "0123456789'" or word[0][:3] in OPENERS) and ANY.match(plain, word.start()):
            yield word.start()


def _is_named(match: re.Match[str], story: Story) -> bool:
    """Tell whether capitals rule the words out: "may" the verb, "Russia Today" the channel."""
    if any(story.text[match.start() + name.start()].islower() for name in NAMES.finditer(match[0])):
        return True
    opens = OPENING.search(story.text[max(0, story.start - 2) : story.start])
    return not opens and bool(TITLE_CASE.match(story.text, story.start, story.end))


def _fits(rule: Rule, story: Story) -> bool:
    """Tell whether what stands around the words allows the rule."""
    before = story.before()
    if rule.before and not rule.before.search(before):
        return False
    barred = (rule.not_before and rule.not_before.search(before)) or (rule.not_after and rule.not_after.match(story.after()))
    return not barred


def _mention(rule: Rule, start: int, story: Story) -> DateMention | None:
    """Return the date that a rule finds at an offset, and let the story remember it."""
    match = rule.words.match(story.plain, start)
    if not match:
        return None
    story.start, story.end = match.span()
    if not _fits(rule, story) or _is_named(match, story):
        return None
    parts = defaultdict(str, {name: words for name, words in match.groupdict().items() if words} | {"": match[0]})
    try:
        found = rule.value(parts, story)
        edtf = v.narrow(found[0], parts) if found else ""
        bounds(edtf)
    except (ValueError, OverflowError, KeyError):  # 31 April, the year 10000, "twenty-twentieth century"
        return None
    if not found:
        return None
    story.remember(edtf, found[1])
    return DateMention(story.start, story.end, story.text[story.start : story.end], edtf, found[1])


def find_dates(text: str, published: date | None) -> list[DateMention]:
    """Return the dates of a text in order; those that lean on a release date are left out if there is none."""
    story = Story(text, published)
    found: list[DateMention] = []
    for start in _starts(story.plain):
        if not found or start >= found[-1].end:
            found += islice(filter(None, (_mention(rule, start, story) for rule in RULES)), 1)
    return found
