"""Tells which dates are those of a clause: not of a noun in it, nor of a goal."""

import datetime

from facts.base.edtf import bounds, precision
from facts.base.patterns import word_set
from facts.reading.happenings.acts import TEXT_NOUNS
from facts.reading.happenings.noun_phrases import NounPhrase, dates_aim
from facts.reading.happenings.other_times import is_other_time
from facts.reading.happenings.read_cell import ReadCell
from facts.reading.happenings.supposed import POSSIBLE
from facts.reading.happenings.word_tags import HAPPENING_TAG, Tagged, happening_pattern

# What is done with a fair whose name has a year: hosted the 2024 fair; not: hosts it every year.
HOLDING_VERBS = word_set(
    """
    attend attended attending co-host co-hosted co-hosting cohost cohosted cohosting convene
    convened convening held hold holding host hosted hosting
    """
)
# A date in tags, with what shows that it dates no clause before or behind it.
OF_NOUN = happening_pattern(r"""
    date (?=[will would is])  # 2023 was a year of change
    | (?<=the) date (?=[name word])  # the 2018 Arctic Strategy
    | (?<=owner) date  # Novak’s 1892 “Lake”
    | ^ date (?=[VERBS welcomed])  # 2023 brought a change
    | ^ date (?=[HAPPENINGS word] [^,]* [HELPERS VERBS])  # 7 October changes have
    | (?<=\() date  # the Treaty of Lund (1902)
    | (?<=\( date [to and]) date  # the war (1902 to 1904)
    | (?<=\( [^)]) date | (?<=\( [^)] [^)]) date  # the war (prior to 1902)
    """)
# ... where it is a year or some: the Plan 2022–2027, the Defence Review 2025, exceeds 2021 levels.
OF_NAME = happening_pattern("(?<=name) date | (?<=[VERBS HAPPENINGS word DOING to]) date NOUNS")
GOALS = word_set(
    """
    aim aims ambition ambitions goal goals objective objectives target targets vision visions
    """
)
# the delay in June | salary payments; not: left in May | due to rain
NOUNS_BEHIND_DATE = happening_pattern("word{1,3} (?:[to of during that ; ,] | $)")
BEHIND_DATES = word_set("ahead alone due next")
# pointed to a mark set by Jan Novak in | 1969: its own date, not that of the clause
DATE_OF_PARTICIPLE = happening_pattern("DONE .* NOUNS DONE of [the name word owner]{1,6} of $")
# cost 5 million (a fall from 7 million in | 2022)
IN_BRACKET = happening_pattern(r"\( [^( ) date]{4,} $")
OCCASIONS = word_set("at during")
# What they did with what has another date: discussed | the visit in May.
TALKED = word_set("addressed discussed previewed raised reviewed touched")
# ... on a day the deed may be: briefed him | on the war on 25 May; not: on the war of May
TOLD_SOMEBODY = word_set("briefed congratulated informed reminded thanked")


def is_goal(tagged: Tagged, start: int, date: int, published: datetime.date | None) -> bool:
    """Tell whether a year to come is a deadline, or that of a goal named from `start` on."""
    told = tagged.dates[date].told
    if published is None or len(told) != len("2030") or bounds(told)[0] <= published:
        return False
    return tagged.word(date - 1) == "by" or any(tagged.word(k) in GOALS for k in range(start, date))


def is_of_noun(tagged: Tagged, date: int, told: bool) -> bool:
    """Tell whether a date is one of a text or a sum: a report from 2 February, June salary aid.

    `told`: whether a verb stands before it.
    """
    led = tagged.word(date - 1) in ("for", "from", "of")
    if led and tagged.word(date - 2) in TEXT_NOUNS:
        return True
    led = told and tagged.has(date - 1, "of")
    if not led or len(tagged.dates[date].told) >= len("2022-05-03"):
        return False
    nouns = NOUNS_BEHIND_DATE.match(tagged.tags, date + 1)
    return nouns is not None and tagged.word(date + 1) not in BEHIND_DATES


def find_date_before(c: ReadCell) -> int | None:
    """Return the date that is taken up: in 1925, | when it joined; held in May, | where it."""
    start = c.cell.start - 1
    if start < 1 or c.word(start) not in ("when", "where"):
        return None
    date = len(c.tags[:start].rstrip(",")) - 1
    return date if c.has(date, "date") else None


def dates_clause(c: ReadCell, date: int) -> bool:
    """Tell whether a date is that of the clause, not of a noun in it."""
    occasion = date < c.body and c.word(c.cell.start) in OCCASIONS
    # at the 2016 debates, Li called for a treaty; not: at a time when, as in 2016, it is
    if occasion and HAPPENING_TAG["when"] not in c.tags[c.cell.start : date]:
        return True
    if is_of_held(c, date):
        return True
    if date < c.body and c.word(c.cell.start) == "despite":
        return False  # despite a rise in 1941, it was closed
    if date < c.body and c.has(c.cell.start, "DONE"):
        # built in 1941, it was closed in 1972
        return HAPPENING_TAG["date"] not in c.tags[c.body : c.cell.end]
    if _is_attribute(c, date) or _is_before_cell(c, date):
        return False
    holder = next((p for p in c.phrases if p.date == date), None)
    return holder is None or _shares_date(c, holder, date)


def is_of_held(c: ReadCell, date: int | None) -> bool:
    """Tell whether a date is in the name of what is held: hosted the 2024 fair."""
    near = date == c.said + 2 and c.has(c.said + 1, "the owner")
    return near and c.word(c.said) in HOLDING_VERBS


def _shares_date(c: ReadCell, holder: NounPhrase, date: int) -> bool:
    """Tell whether the date of a noun is that of its clause too: during the visit in May."""
    if POSSIBLE.search(holder.shown):
        return True
    if holder.start > c.said and c.word(c.said) in TALKED:
        return False  # discussed the visit in May
    if holder.start > c.said and c.word(c.said) in TOLD_SOMEBODY:
        return precision(c.tagged.dates[date].told) == "day"
    if c.is_adverbial(holder):  # not: after the war of 2014
        return c.word(holder.start - 1) in OCCASIONS
    return not (holder.bound or _is_beside_verb(c, holder, date) or c.is_viewed(holder))


def _is_beside_verb(c: ReadCell, phrase: NounPhrase, date: int) -> bool:
    """Tell whether a dated phrase is a subject, or behind what has been done up to now.

    Norway has looked to | the talks in May; not: has held talks since 2012.
    """
    if c.verb is None:
        return False
    perfect = c.word(c.at) in ("has", "have") and date > c.said
    since = c.tagged.dates[date].told.endswith("/..")
    return phrase.end <= c.at or (perfect and not since)


def _is_before_cell(c: ReadCell, date: int) -> bool:
    """Tell whether a date is of what was before or since: since leaving in May, he failed."""
    opened = c.word(c.cell.start - 1) == "since"
    if opened and c.verb and c.body <= c.at < date and c.verb.real:
        return False  # the worst since | the accords were signed in 1978
    start = c.tagged.starts[c.cell.start - opened]
    return is_other_time(c.tagged.text, start, c.tagged.dates[date])


def _is_attribute(c: ReadCell, date: int) -> bool:
    """Tell whether a date stands with a noun: the Convention of 1933, doctrine from 2018."""
    start = c.cell.start
    return bool(
        OF_NOUN.match(c.tags, date)
        or dates_aim(c.tagged, date)
        or is_of_noun(c.tagged, date, c.said < date)
        or c.tags.count(";", start, date) % 2  # in an aside between dashes
        or IN_BRACKET.search(c.tags, start, date)
        or DATE_OF_PARTICIPLE.search(c.tags, start, date)
        or (c.word(date).isdigit() and OF_NAME.match(c.tags, date))
    )
