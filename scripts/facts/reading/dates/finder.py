"""Reads English text and its release date; yields the dates that the words name, as EDTF level 1.

Durations, ages, times of day, sets ("every year") and "now" are no dates. A span takes in the
article and words such as "early" or "the end of", but no preposition and no possessive. A value is
never more precise than its words: "early 2023" is `2023~`, a week or a quarter an interval, "two
years ago" a year.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from facts.base.edtf import bounds, is_edtf
from facts.base.patterns import verbose, word_set
from facts.base.spans import Span
from facts.model.fields import DateBasis
from facts.reading.dates.context import RELEASE_LINE, Context
from facts.reading.dates.rules import RULES, TIMES_OF_DAY, Rule
from facts.reading.dates.values import narrow_value, value_told
from facts.reading.dates.words import HOLIDAYS, MONTH_WORD, WEEKDAY
from facts.reading.lexicon import MONTHS, either

# Words that are no date alone.
OPENERS = word_set("a an and as at by for from in is of on that the this to was with")
# A word; its first letters are its key, none for a number. One that is no date alone has the key of
# the next word too: the | 3rd of May.
KEYED_WORD = verbose(
    rf"""
    (?P<opener>{either(*OPENERS)})(?=\ (?:(?P<next>[a-z]{{1,3}})|[0-9']))
    | (?P<key>[a-z]{{1,3}})[a-z0-9']*
    | [0-9'][a-z0-9']*
    """
)
# A date does not start within a sum, an address or a longer number.
BOUNDARY = verbose(
    r"""
    (?<![\w$€£¥@#/&.-])(?<![0-9][,:])
    | (?<=\bpre-) | (?<=\bpost-)                                    # the pre-2014 borders
    """
)
PAIR_OPENING = re.compile(r"\b(?:from|between) $")  # from | May | to | June
TWO_MONTHS = re.compile(  # 2024-02~ 2022-03~
    r"\d{4}-(?P<month>\d\d)(?P<about>~?) (?P<year>\d{4})-(?P<next>\d\d)~?"
)
YEAR_OR_MONTH = re.compile(r"\d{4}(?:-\d\d)?")
# What is put to another date: moved the talks of May | to July.
MOVED = re.compile(r"\b(?:compar|delay|extend|mov|postpon|push|reschedul|shift)\w*\b[^.;]*$")
DATE_VERB_REACH = 60  # characters before a date in which such a verb stands
DATE_LINKS = word_set("and to through until till")
KEY = verbose(rf"({either(*OPENERS)})(?![a-z]) | ([a-z]{{1,3}})[a-z]* | [0-9']")
NO_WORD = verbose(r"\#\ .* | \\. | \?P<\w+>")  # in a pattern: a comment, an escape, a group
# What stands behind a blank opens no match: q1\ | of; nor does what must not follow.
NOT_FIRST = verbose(r"\\\ (?:[a-z]+|\(\?:[^()]*\)) | \(\?(?:<[=!]|!)[^()]*\)")
IndexedRules = list[tuple[re.Pattern[str], Rule]]
CAPITALISED = verbose(rf"\b(?:{MONTH_WORD}|{WEEKDAY}|{either(*HOLIDAYS)})")
# A season or month in the name of something: the Spring and Autumn Academy, the October War.
TIME_IN_NAME = verbose(
    rf"""
    (?:Spring|Summer|Autumn|Fall|Winter)\s(?:and\s)?(?!(?:Of|In)\b)[A-Z][a-z]
    | (?:{either(*map(str.title, MONTHS))})\s(?:Crisis|Revolution|Uprising|War)\b
    """
)
NEAR = 31  # days between what is counted and the day that stands behind it
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


def index_rules(rules: Iterable[Rule]) -> dict[str, IndexedRules]:
    """Return the rules in their order, with their patterns, by the keys of the words in these.

    A match opens with one of the words, so a rule may stand at a key too many, but never at one too
    few.
    """
    index = defaultdict[str, IndexedRules](list)
    for rule in rules:
        entry = (verbose(rule.words), rule)
        words = NO_WORD.sub(" ", rule.words)
        laters = {(opener or key)[:3] for opener, key in KEY.findall(words)}
        firsts = NO_WORD.sub(" ", NOT_FIRST.sub(" ", rule.words))
        for opener, key in set(KEY.findall(firsts)):
            index[key or opener[:3]].append(entry)
            for later in laters if opener else ():
                index[f"{opener} {later}"].append(entry)
    return dict(index)


def key_of(word: re.Match[str]) -> str:
    """Return the key of a word: thr of three, "the fir" of the first, nothing of a number."""
    return f"{word['opener']} {word['next'] or ''}" if word["opener"] else word["key"] or ""


RULES_BY_OPENING = index_rules(RULES)
WITH_TIMES = index_rules((*TIMES_OF_DAY, *RULES))


def find_dates(text: str, published: date | None, times: bool = False) -> list[DateMention]:
    """Return the dates of a text in order; without a release date only those that need none.

    With `times` a part of a day is its day: on Friday morning, this afternoon.
    """
    index = WITH_TIMES if times else RULES_BY_OPENING
    context = Context(text, published)
    mentions: list[DateMention] = []
    end = 0
    for word in KEYED_WORD.finditer(context.plain):
        start = word.start()
        known = index.get(key_of(word), []) if start >= end else []
        if known and (mention := _find_at(start, known, context)):
            mentions.append(mention)
            end = mention.end
    for at in range(1, len(mentions)):
        first = _lend_year(mentions[at - 1], mentions[at], context.plain)
        mentions[at - 1 : at + 1] = _join_pair(first, mentions[at], context.plain)
    return mentions


def _join_pair(first: DateMention, second: DateMention, plain: str) -> list[DateMention]:
    """Return two dates that stand together, told as one interval if they are its ends.

    from | May | to | June; 3 May | to | 5 June; in | 2023 | and | 2024. One that is counted is the
    day that stands behind it: three weeks later | , on | 5 May.
    """
    link = plain[first.end : second.start]
    if link == ", on " and first.text.endswith(("later", "earlier")) and _lies_near(first, second):
        return [replace(first, edtf=second.edtf, told=second.told), second]
    opened = PAIR_OPENING.search(plain, first.start - len("between "), first.start)
    following = link == " and " and _is_next(first.told, second.told)
    bare = link == " to " and not MOVED.search(plain, first.start - DATE_VERB_REACH, first.start)
    if not (following or bare or (opened and link.strip(", ") in DATE_LINKS)):
        return [first, second]
    start = first.edtf.split("/")[0]
    if first.basis == "year-from-release" and first.edtf[:4] > second.edtf[:4]:
        start = second.edtf[:4] + start[4:]  # between January and July, told in May
    told = f"{start}/{second.edtf.split('/')[-1]}"
    if not is_edtf(told):
        return [first, second]
    return [replace(first, told=told), replace(second, told=told)]


def _lies_near(first: DateMention, second: DateMention) -> bool:
    """Tell whether a date lies in another one, or within a month of where that begins."""
    start, end = bounds(first.edtf)
    day, _ = bounds(second.edtf)
    return start <= day <= end or abs((day - start).days) <= NEAR


def _lend_year(first: DateMention, second: DateMention, plain: str) -> DateMention:
    """Return a month with the year of the next one: in late | February | and early | March 2022."""
    months = TWO_MONTHS.fullmatch(f"{first.told} {second.told}")
    bases = (first.basis, second.basis)
    joined = plain[first.end : second.start] == " and "
    if not (months and joined) or bases != ("year-from-release", "explicit"):
        return first
    year = int(months["year"])
    if months["month"] > months["next"]:  # in late December and early January 2022
        year -= 1
    told = f"{year}-{months['month']}{months['about']}"
    return replace(first, edtf=told, told=told, basis="explicit")


def _is_next(first: str, second: str) -> bool:
    """Tell whether a year or month follows another one, also late 2022 and early 2023."""
    first = first.rstrip("~")
    second = second.rstrip("~")
    alike = YEAR_OR_MONTH.fullmatch(first) and YEAR_OR_MONTH.fullmatch(second)
    if not alike or len(first) != len(second):
        return False
    counted = [int(told[:4]) * 12 + int(told[5:] or 0) for told in (first, second)]
    return counted[1] - counted[0] == (12 if len(first) == len("2022") else 1)


def _find_at(start: int, rules: IndexedRules, context: Context) -> DateMention | None:
    """Return the date that starts at an offset: the first that a rule makes of the words."""
    if not BOUNDARY.match(context.plain, start):
        return None
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
