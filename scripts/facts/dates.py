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

from facts import date_values as v
from facts import date_words as w
from facts.date_story import Story
from facts.date_values import Basis, Parts, Value
from facts.lexicon import MONTHS, NUMBERS, ORDINALS, WEEKDAYS
from facts.text import Span

NEVER = "(?!)"


@dataclass(frozen=True, slots=True, order=True)
class DateMention(Span):
    """A date in the text, its value, and what the value rests on."""

    edtf: str
    basis: Basis


@dataclass(frozen=True, slots=True)
class Rule:
    """A shape of date: its words, its value, what must not stand around it, and what must stand before it."""

    name: str
    words: str
    value: Callable[[Parts, Story], Value | None]
    not_before: str = NEVER
    not_after: str = NEVER
    before: str = ""


MONTH, DAY, BARE_MONTH = rf"(?P<month>{w.MONTH})", rf"(?P<day>{w.DAY})", rf"(?P<month>{w.MONTH_NAME})(?! [0-9])"
UNTIL = rf"{w.RUN}(?P<until>{w.DAY})"
DAY_FIRST = rf"(?:{w.WEEKDAY},? (?:the )?)?(?:the (?={w.NTH}))?"
MONTH_FIRST = rf"{w.PART}?(?:{w.WEEKDAY},? )?{MONTH} (?:the )?"
FROM_YEAR = rf"(?:,? (?P<from_year>{w.YEAR}))?"
FROM_MONTH = rf"(?P<from_month>{w.MONTH})(?: (?P<from_day>{w.DAY}))?{FROM_YEAR}"
FROM_DAY = rf"(?P<from_day>{w.DAY}) (?P<from_month>{w.MONTH}){FROM_YEAR}"
AS_YEAR = rf"{w.PART}?(?:(?:the|calendar) year )?(?P<year>{w.YEAR})"
# The first rule that fits an offset wins.
# fmt: off
RULES = (
    Rule("numeric", w.NUMERIC, v.numeric),
    Rule("attacks", r"(?:september|sept\.?) 11(?:th)?(?= (?:terror|attack))", v.named),
    Rule("days of two months", rf"{FROM_MONTH}{w.DASH}{MONTH}(?: {DAY})?{w.IN_YEAR}?", v.calendar),
    Rule("days of two months, day first", rf"{FROM_DAY}{w.DASH}{DAY} {MONTH}{w.IN_YEAR}?", v.calendar),
    Rule("day first", rf"{DAY_FIRST}{DAY}(?:{UNTIL})? (?:of )?{MONTH}{w.IN_YEAR}?", v.calendar, not_after=w.EVENT),
    Rule("day in words", rf"the (?P<day>{w.ORDINAL}) (?:day )?of {MONTH}{w.IN_YEAR}?", v.calendar, not_after=w.EVENT),
    Rule("days of a month", rf"{MONTH_FIRST}{DAY}{UNTIL}{w.IN_YEAR}?", v.calendar, w.NO_MONTH, w.EVENT),
    Rule("day of a month", rf"{MONTH_FIRST}{DAY}{w.IN_YEAR}?", v.calendar, w.NO_MONTH, w.EVENT),
    Rule("month of a year", rf"{w.PART}?{MONTH}{w.IN_YEAR}", v.calendar),
    Rule("part of a month", w.PART + BARE_MONTH, v.calendar, not_after=w.EVENT),
    Rule("month", BARE_MONTH + w.NOT_A_WORD, v.calendar, w.NO_MONTH, w.EVENT),
    Rule("month or word", BARE_MONTH, v.calendar, w.NO_MONTH, w.EVENT, before=w.MONTH_BEFORE),
    Rule("same time of a year", w.SAME_TIME, v.same_time),
    Rule("step", rf"{w.PART}?(?P<step>{w.STEP}) (?P<unit>{w.either(w.UNIT, w.SEASON, w.WEEKDAY, w.MONTH_NAME)})\b(?!-)", v.step,
         not_before=r"\b(?:the|these|a|very|every|each) $", not_after=f"{w.PART_OF_DAY}|{w.OF_ITS_OWN}"),
    Rule("whole", rf"{w.PART}(?P<unit>week|month|quarter|year|decade|century)\b", v.whole, not_after=" of"),
    Rule("year-end", r"(?P<unit>month|year)(?:-|'s )(?P<vague>end)\b(?!-)", v.whole),
    Rule("ago", w.AGO, v.ago, not_before=r"\b(?:half|and) $"),
    Rule("the day before", rf"the (?P<unit>day|week|month|year) (?P<side>before|after){w.ALONE}", v.ago),
    Rule("today", rf"(?:(?P<vague>earlier|later|late|early) )?(?P<word>{w.either(*w.DAY_WORDS)})\b", v.today,
         not_before=r"\b(?:even|until|till|than|of) $", not_after=f"{w.PART_OF_DAY}|{w.NOT_NOW}"),
    Rule("day of a known month", w.KNOWN_MONTH, v.ordinal_day, before=w.DAY_BEFORE),
    Rule("day of a list", rf"{DAY}(?={w.DAYS_END}|,? and [0-9]{{1,2}}{w.DAYS_END})", v.ordinal_day, before=w.LIST_BEFORE),
    Rule("weekday", rf"{w.PART}?(?P<weekday>{w.WEEKDAY})\b(?:,? (?:of )?(?P<step>last|this|next) week\b)?", v.weekday,
         not_before=w.NAMED_DAYS, not_after=f"{w.PART_OF_DAY}|{w.NEWSPAPER}"),
    Rule("weekend", r"the weekend\b", v.weekend, before=r"\b(?:over|during|on|at|of|before|for) $"),
    Rule("season of a year", rf"{w.PART}?(?:the )?(?P<season>{w.SEASON})(?:{w.IN_YEAR}|{w.WINTER})", v.season),
    Rule("season", rf"(?:{w.PART}|the )(?P<season>{w.SEASON})\b", v.season, not_after=w.NO_SEASON,
         before=r"\b(?:in|during|by|since|until|through|throughout|over|for) $"),
    Rule("quarter, year first", rf"(?P<year>{w.YEAR}) (?P<quarter>q[1-4])\b", v.quarter),
    Rule("quarter", rf"(?:the )?(?:{w.QUARTER}|{w.HALF})\b{w.IN_YEAR}?", v.quarter),
    Rule("decade", rf"{w.PART}?(?:the )?{w.DECADE}", v.named),
    Rule("century", rf"{w.PART}?(?:the )?(?P<century>{w.ORDINAL})[ -]century\b", v.named, not_after=w.NO_CENTURY),
    Rule("fiscal year", r"(?:fiscal(?: year)?|fy) ?-?(?P<fiscal>20[0-9]{2}|[0-9]{2})\b", v.named),
    Rule("years", w.YEARS, v.years),
    Rule("year told of", AS_YEAR, v.named, w.NUMBERED, w.MEASURED, before=r"\b(?:in|since|during|until|throughout) $"),
    Rule("old year", AS_YEAR, v.named, w.NUMBERED, f"{w.MEASURED}|{w.COUNTED}", before=r"\b(?:of|by|from|to|and|between|the) $"),
    Rule("year", AS_YEAR + "(?<!1[0-7]..)", v.named, w.NUMBERED, f"{w.MEASURED}|{w.COUNTED}"),
    Rule("holiday", rf"(?P<holiday>{w.either(*w.HOLIDAYS)})\b{w.IN_YEAR}?", v.calendar),
)
# fmt: on

# A cheap look at each word before any rule is tried: its first three letters, then all rules in one.
WORD = re.compile(r"(?:(?<![\w$€£¥@#/&.-])(?<![0-9][,:])|(?<=\bpre-)|(?<=\bpost-))[a-z0-9']+")
NAMED = MONTHS | WEEKDAYS | w.SEASONS | NUMBERS | ORDINALS | w.HOLIDAYS | w.DAY_WORDS | w.FROM_RELEASE | w.FROM_TEXT
OPENERS = frozenset(word[:3] for word in (*NAMED, *w.OPENING_WORDS.split()))
ANY = re.compile("|".join(dict.fromkeys(re.sub(r"\(\?P<\w+>", "(?:", rule.words) for rule in RULES)))
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
    barred = re.search(rule.not_before, before) or re.match(rule.not_after, story.after())
    return not barred and bool(re.search(rule.before, before))


def _mention(rule: Rule, start: int, story: Story) -> DateMention | None:
    """Return the date that a rule finds at an offset, and let the story remember it."""
    match = re.compile(rule.words).match(story.plain, start)
    if not match:
        return None
    story.start, story.end = match.span()
    if not _fits(rule, story) or _is_named(match, story):
        return None
    parts = defaultdict(str, {name: words for name, words in match.groupdict().items() if words} | {"": match[0]})
    try:
        if not (found := rule.value(parts, story)):
            return None
        edtf = v.narrow(found[0], parts)
        story.remember(edtf, found[1])
    except (ValueError, OverflowError, LookupError):  # 31 April, the year 10000, "today" without a release date
        return None
    return DateMention(story.start, story.end, story.text[story.start : story.end], edtf, found[1])


def find_dates(text: str, published: date | None) -> list[DateMention]:
    """Return the dates of a text in order; those that lean on a release date are left out if there is none."""
    story, found = Story(text, published), list[DateMention]()
    for start in _starts(story.plain):
        if not found or start >= found[-1].end:
            mention = next(filter(None, (_mention(rule, start, story) for rule in RULES)), None)
            found += [mention] if mention else []
    return found
