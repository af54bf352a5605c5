"""Reads English text and its release date; yields the dates that the words name, as EDTF level 1.

Durations, ages, times of day, sets ("every year") and "now" are no dates. A span takes in the
article and words such as "early" or "the end of", but no preposition and no possessive. A value is
never more precise than its words: "early 2023" is `2023~`, a week or a quarter an interval, "two
years ago" a year.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from facts.base.edtf import is_edtf
from facts.base.patterns import verbose, word_set
from facts.base.spans import Span
from facts.model.fields import DateBasis
from facts.reading.dates.context import RELEASE_LINE, Context
from facts.reading.dates.rules import RULES, TIMES_OF_DAY, Rule
from facts.reading.dates.values import narrow_value, value_told
from facts.reading.dates.words import HOLIDAYS, MONTH_WORD, WEEKDAY
from facts.reading.lexicon import MONTH_NAMES, either

# A date does not start within a sum, an address or a longer number.
BOUNDARY = r"""
    (?<![\w$€£¥@\#/&.])(?<![0-9][,:])
    (?: (?<!-) | (?<=\bpre-) | (?<=\bpost-) )                       # the pre-2014 borders
"""
GROUP_NAME = re.compile(r"\?P<\w+>")  # a group of a rule, which others may have too
PAIR_OPENING = re.compile(r"\b(?:from|between) $")  # from | May | to | June
ONE_DAY = re.compile(r"\d{4}-\d\d-\d\d")  # not: 2022-05/..
YEAR_OR_MONTH = re.compile(r"\d{4}(?:-\d\d)?")
# What is put to another date: moved the talks of May | to July.
MOVED = re.compile(r"\b(?:compar|delay|extend|mov|postpon|push|reschedul|shift)\w*\b[^.;]*$")
DATE_VERB_REACH = 60  # characters before a date in which such a verb stands
DATE_LINKS = word_set("and to through until till")
CAPITALISED = verbose(rf"\b(?:{MONTH_WORD}|{WEEKDAY}|{either(*HOLIDAYS)})")
# A season or month in the name of something: the Spring and Autumn Academy, the October War.
TIME_IN_NAME = verbose(
    rf"""
    (?:Spring|Summer|Autumn|Fall|Winter)\s(?:and\s)?(?!(?:Of|In)\b)[A-Z][a-z]
    | (?:{either(*MONTH_NAMES)})\s(?:Crisis|Revolution|Uprising|War)\b
    """
)
NAME_REACH = len(" and Au")  # characters behind a season in which its name goes on
# ... but: Clean Water for All Today the Council announced it
TITLE_CASE = verbose(
    r"""
    (?: The|This|That|Last|Next|Tomorrow|Yesterday
      | Today(?!\ (?:the\ [A-Z]|we\b))
      | (?:(?<=India\ )|(?<=Russia\ )|(?<=USA\ ))Today )\b
    """
)
SENTENCE_OPENING_REACH = 5  # characters before the first word of a sentence or an item
SENTENCE_START = re.compile(r"(?:^|[.!?:;\"“‘`()•*\n–—-]\s{0,4})$")


@dataclass(frozen=True, slots=True, order=True)
class DateMention(Span):
    """A date in the text, its value, and what the value rests on.

    `told` dates what happens then: in May, but also around 8 May, since 2014.
    """

    edtf: str
    basis: DateBasis
    told: str


def find_openings(rules: Iterable[Rule]) -> re.Pattern[str]:
    """Return a pattern of the places where a rule may fit: quicker than each rule at each word."""
    words = GROUP_NAME.sub("?:", "\n|".join(rule.words for rule in rules))
    return verbose(f"{BOUNDARY}(?=[a-z0-9'])(?={words}\n)")


ALL_RULES = (*TIMES_OF_DAY, *RULES)
PATTERNS = [(verbose(rule.words), rule) for rule in ALL_RULES]
OPENINGS = find_openings(ALL_RULES)


def find_dates(text: str, published: date | None, times: bool = False) -> list[DateMention]:
    """Return the dates of a text in order; without a release date only those that need none.

    With `times` a part of a day is its day: on Friday morning, this afternoon.
    """
    rules = PATTERNS if times else PATTERNS[len(TIMES_OF_DAY) :]
    context = Context(text, published)
    mentions: list[DateMention] = []
    end = 0
    for opening in OPENINGS.finditer(context.plain):
        start = opening.start()
        if start >= end and (mention := _find_at(start, rules, context)):
            mentions.append(mention)
            end = mention.end
    for at in range(1, len(mentions)):
        mentions[at - 1 : at + 1] = _join_pair(mentions[at - 1], mentions[at], context.plain)
    return mentions


def _join_pair(first: DateMention, second: DateMention, plain: str) -> list[DateMention]:
    """Return two dates that stand together, told as one interval if they are its ends.

    from | May | to | June; 3 May | to | 5 June; in | 2023 | and | 2024.
    """
    link = plain[first.end : second.start]
    opened = PAIR_OPENING.search(plain, first.start - len("between "), first.start)
    following = link == " and " and _is_next(first.told, second.told)
    bare = link == " to " and not MOVED.search(plain, first.start - DATE_VERB_REACH, first.start)
    if not (following or bare or (opened and link.strip(", ") in DATE_LINKS)):
        return [first, second]
    start = first.edtf.split("/")[0]
    if first.basis == "year-from-release" and start > second.edtf:
        start = second.edtf[:4] + start[4:]  # between January and July, told in May
    told = f"{start}/{second.edtf.split('/')[-1]}"
    if not is_edtf(told):
        return [first, second]
    return [replace(first, told=told), replace(second, told=told)]


def _is_next(first: str, second: str) -> bool:
    """Tell whether a year, month or day follows another one, also late 2022 and early 2023."""
    first = first.rstrip("~")
    second = second.rstrip("~")
    if ONE_DAY.fullmatch(first) and ONE_DAY.fullmatch(second):
        return date.fromisoformat(second) - date.fromisoformat(first) == timedelta(days=1)
    alike = YEAR_OR_MONTH.fullmatch(first) and YEAR_OR_MONTH.fullmatch(second)
    if not alike or len(first) != len(second):
        return False
    counted = [int(told[:4]) * 12 + int(told[5:] or 0) for told in (first, second)]
    return counted[1] - counted[0] == (12 if len(first) == len("2022") else 1)


def _find_at(
    start: int, rules: Iterable[tuple[re.Pattern[str], Rule]], context: Context
) -> DateMention | None:
    """Return the date that starts at an offset: the first that a rule makes of the words."""
    for pattern, rule in rules:
        match = pattern.match(context.plain, start)
        if match and (mention := _mention(rule, match, context)):
            return mention
    return None


def _mention(rule: Rule, match: re.Match[str], context: Context) -> DateMention | None:
    """Return the date that a rule makes of a match, and let the context remember it."""
    context.move_to(match)
    before = context.before
    refused = rule.not_after.search(before) or rule.not_before.match(context.after)
    if refused or not rule.after.search(before) or _is_named(match, context):
        return None
    try:
        edtf, basis = rule.value(context)
        edtf = narrow_value(edtf, context)
        if not before.endswith(RELEASE_LINE):  # no words lean on that date
            context.remember(edtf, basis)
    except (ValueError, OverflowError, LookupError):
        return None  # 31 April, the year 10000, "today" without a release date
    start, end = match.span()
    return DateMention(start, end, context.text[start:end], edtf, basis, value_told(edtf, context))


def _is_named(match: re.Match[str], context: Context) -> bool:
    """Tell whether capitals rule the words out: "may" the verb, "Russia Today" the channel."""
    start, end = match.span()
    names = CAPITALISED.finditer(context.plain, start, end)
    return bool(
        TIME_IN_NAME.search(context.text, start, end + NAME_REACH)  # the Winter War
        or any(context.text[name.start()].islower() for name in names)
        or (
            TITLE_CASE.match(context.text, start)
            and not SENTENCE_START.search(context.text, start - SENTENCE_OPENING_REACH, start)
        )
    )
