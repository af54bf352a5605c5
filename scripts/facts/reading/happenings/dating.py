"""Tells which dates are those of a clause: not of a noun in it, of another time, or of a goal."""

import datetime
import re

from facts.base.edtf import bounds
from facts.base.patterns import verbose, word_set
from facts.reading.dates import DateMention
from facts.reading.happenings.acts import TEXT_NOUNS
from facts.reading.happenings.noun_phrases import NounPhrase, dates_aim
from facts.reading.happenings.read_cell import ReadCell
from facts.reading.happenings.supposed import POSSIBLE
from facts.reading.happenings.word_tags import HAPPENING_TAG, Tagged, happening_pattern

# What stands before a date that is none of its clause: since its founding in | 1941, it has; fell
# because of the ban in | May.
NOT_THEN = verbose(
    r"""
    \b(?:after|ahead\sof|as\sa\sresult\sof|because\sof|before|compared\s(?:to|with)
      |(?-i:Considering)|due\s(?:for|to)|in\s(?:\w+\s)?contrast\s(?:to|with)|in\sresponse\sto
      |in\s(?:the\s)?(?:aftermath|face|light|view|wake)\sof
      |in\sthe\s(?:lead|run)-?up\sto|just\slike|on\sthe\sheels\sof|owing\sto
      |prior\sto|since|such\sas
      |thanks\sto|until|(?<!more\s)(?<!less\s)than|(?<=\()[^()]{4,}\bfrom    # (a fall from
    )\b                                                          # not: on the afternoon of | May 6
    (?:(?!\s(?:he|it|she|they|we)\s)[^,;–—])+$              # not: after its defeat | it left in
    | \bback\sto\s$                                       # is back to 1990
    # set up a fund, based on the accords signed in | 1948
    | \bbased\son\s[^;–—]*\b(?:adopted|agreed|concluded|reached|signed)\s[^,;–—]*$
    # sold radars for ships scheduled for | 2030
    | (?<!\bare\s)(?<!\bis\s)(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeen\s)\bscheduled\s(?:for|to)\s[^,;]*$
    # is free as laid down in the Treaty of | 1902
    | \b(?:articulated|defined|enshrined|laid\sdown|outlined|set\sout|stipulated)
      \s(?:by|in)\s(?:an?|its|the)\s[^,;]*\sof\s$
    # led raids, including the one of | May, including one on Lund, a raid in | May; not: , in | May
    | \w,\sincluding\s(?:[^,;]*,\s(?!(?:in|on)\s$))?[^,;]*$
    # has angered men like Lee, who left in | May; raised fears for the fund, set up in | 2021
    | (?<!-)\b(?:ha[sd]|have|is|are|was|were|\w+ed)\s[^,;]*,\s
      (?:wh(?:ich|om?|ose)\s[^,;]*
        |(?:adopted|built|created|established|founded|introduced|opened|set\sup)\sin\s)$
    # called it a ploy, a trick that was used in | 2015, a plan Lee outlined in | 2015
    | \b(?:call|describ|fram|label|term)(?:ed|e?s)\s[^;–—]*(?:,”?|\s[–—])\san?\s
      (?-i:(?:(?!(?:at|by|for|from|in|of|on|to|with)\b)[a-z-]+\s){1,4}
      (?:that\s|which\s|who\s|[A-Z][\w’-]+\s(?:[A-Z][\w’-]+\s){0,2}[a-z]+ed\s))[^,;–—]*$
    # Lund, a guild founded in | 2015, goes on; not: In Lund, a guild was founded in 2015
    | ,\san?\s(?:(?!\b(?:been|was|were)\b)[^,;])*\b(?:created|established|formed|founded|set\sup)
      \sin\s$
    | ,\swith\s(?:its|their)\s(?:[\w-]+\s){1,4}\w+ing\b[^,;]*$   # , with its debt rising in | 2008
    # repaid the loan that it had taken in | 2013, honoured the guards who died in | 1950; not: for
    # the first time that it, After its defeat it
    | \b(?!(?:need|succeed)\b)(?:[a-z]{2,}ed|bought|broke|drew|found|gave|kept|left|lost|made|paid
        |repaid|sent|shut|sold|spent|took|won|wrote)\s
      (?:(?!and\b|but\b|that\b)[\w’-]+\s){0,4}?(?:all|an?|her|his|its|the|their|those)\s
      (?:(?!(?:day|moment|month|time|week|year)\b)[a-z-]+\s){1,3}
      (?: (?:that|which|who|whom)\s
          (?=(?:[\w’-]+\s){0,3}(?:[a-z]+ed|began|came|died|fell|gave|had|held|left|led|lost|made
            |sank|sent|sold|took|was|were|won)\s)
          (?:[\w’-]+\s){1,4}
        | (?:he|it|she|they)\s(?:[a-z]+\s){1,2} )
      (?:in|on)\s(?:the\s)?$
    # accepted the border of | 1860, replaced that of | 1950; not: signed the treaty of | 2001
    | \b(?:accept|annul|apologi[sz]|condemn|critici[sz]|denounc|dissolv|end|honou?r|lament|mark
        |prais|reject|renew|repeal|replac|restor|return|revis)(?:e[sd]|ed|s)\s
      (?:[a-z]+\s){0,2}?(?:an?|her|his|its|that|the|their|those)\s(?:[a-z-]+\s){0,2}of\s$
    # demanded payment for ships delivered in | 1951, to restore the line closed in | 2020, praised
    # the plan launched by Lee in | 2019; not: attended the fair held in, the two sides launched in
    | \b(?:[a-z]{2,}ed\s(?:(?!and\b|but\b|that\b|to\b)[\w’-]+\s){0,4}?(?:for|the|its|their)
        |(?:of|to\s\w+)\s(?:the|its|their))\s
      (?:(?!(?:been|is|are|was|were)\b)[a-z-]+\s){1,2}?(?:begun|broken\soff|built|closed
        |delivered|done|initiated|interrupted
        |launched|made|offered|ordered|paid|suspended|taken)\s(?:by\s[^,;]*\s)?(?:in|on)\s$
    # expressed regret at the decision to leave it in | 2019, informed Lee of the raid in | May
    | \bexpress(?:ed)?\s(?:[a-z]+\s){1,3}(?:about|at|for|over|with)\s[^,;]*
      \b(?:attacks?|coup|crash|deaths?|decision|earthquake|floods?|raids?|strikes?)\b[^,;]*$
    # not: informed Lee of the raid in a call on
    | \b(?:briefed|congratulated|informed|reminded|thanked)\s[^,;]*\b(?:about|for|of)\s
      (?![^,;]*\b(?:call|conversation|letter|meeting|message|speech|talks|visit)\b)
      [^,;]*\b(?!on\b)[a-z]+\s$
    # signed the programme for | 2024-2027
    | \b(?:agreement|memorandum|plan|programme|program|protocol|roadmap|schedule|strategy)\s
      (?:of\s[a-z-]+\s)?(?:for|through|until)\s(?:the\s(?:period|years?)\s)?$
    # dismissed reports that he had come in | April, said it was untrue that
    | \b(?:denied|denies|dismissed|false|rejected|untrue)\s[^,;]*\bthat\s[^,;]*$
    # promised to sell ships, and the first four landed in | 2016
    | ,\sand\sthe\s(?:first|last|next|other|remaining|rest|second)\s
      (?:\w+\s){0,2}[a-z]+ed\s(?:in|on)\s$
    # said the line would open in | 2018, told them that it had left in | 2014
    | \b(?:believed|claimed|confirmed|expected|feared|hoped|insisted|promised|said|thought|warned)\s
      (?:(?!(?:at|in|it|last|on|that|this|to)\b)[\w’-]+\s){1,7}?
      (?:could|had|might|will|would|(?:was|were)\s(?:[a-z]+ly\s)?[a-z]+ed)\s[^,;–—]*$
    | \b(?:assured|informed|reminded|told|warned)\s(?:[\w’-]+\s){1,5}?that\s[^,;–—]*$
    | \b(?:aim|goal|target)\s[^,;]*\bby\s(?:the\send\sof\s)?$          # a goal of 5 ships by | 2024
    | \b(?:delay|extend|postpon|push)ed\s[^,;]*\b(?:to|until)\s$      # delayed its ban to | 2024
    # left, with Lee facing a vote in | 2026
    | ,\swith\s[^,;]*\b(?:approaching|due|expected|facing|looming|planned|scheduled|set\sto|slated)
      \s[^,;]*$
    """,
    re.IGNORECASE,
)
# ... in an aside, which a comma ends: The talks, first held in | 1987|, were; in power since
# | 1999|, Lee; unless it tells what was broken off: resume the talks, suspended in | 2009
IN_ASIDE = verbose(
    r"""
    [a-z],\s
    (?: (?:agreed|approved|begun|built|concluded|discussed|founded|held
          |launched|opened|planned|proposed|signed|started|written)(?:\sback)?\s(?:in|on)
      | (?P<since>(?:in\s(?:charge|force|office|power)\s)?since) )\s$
    | (?<=[a-z],\s)(?P<before>closed|interrupted|suspended|(?:first|originally)\s[a-z]+)
      (?:\sback)?\s(?:in|on)\s$
    """
)
# commended the | 2022-2024 | action plan
PLAN_BEHIND = re.compile(r"\s(?:[a-z]+\s){0,2}(?:agenda|budget|plan|programme|program|roadmap)\b")
LATER_YEAR = re.compile(r",[^.;]*\b(?:19|20)\d\d\b")  # it has a date of its own
# ... before a time that is counted from another: up from $5 billion | a year earlier
FROM_SUM = verbose(
    r"""
    \b(?:against|compared\s(?:to|with)|from|versus)\s[$€£]?\d[\d.,]*(?:\s(?!to\s)[\w%]+){0,6}\s$
    """
)
COUNTED_BACK = re.compile(r"\b(?:ago|before|earlier)$")
# The last time before now: for the first time since | 1981, the largest march since | 2009.
LAST_TIME = re.compile(
    r"\b(?:first|last|least|most|only|record|than\sany|worst|(?!west)[a-z]{2,}est)\b"
    r"[^.;]*\bsince\s$"
)
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


def is_other_time(text: str, start: int, date: DateMention) -> bool:
    """Tell whether a date is one to which words from `start` on only compare or lead."""
    aside = IN_ASIDE.search(text, start, date.start)
    if aside and (aside["before"] or aside["since"] or LATER_YEAR.match(text, date.end)):
        return True
    if date.told.endswith("/.."):
        return LAST_TIME.search(text, start, date.start) is not None
    if PLAN_BEHIND.match(text, date.end) and text.endswith("the ", start, date.start):
        return True
    compared = COUNTED_BACK.search(date.text) and FROM_SUM.search(text, start, date.start)
    return bool(compared or NOT_THEN.search(text, start, date.start))


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
    if date < c.body and c.word(c.cell.start) in OCCASIONS:
        return True  # at the 2016 debates, Li called for a treaty
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
        return len(c.tagged.dates[date].told) >= len("2022-05-03")
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
