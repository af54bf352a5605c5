"""Reads a text; yields its figures: money, percentages, quantities and counts with their unit."""

import re
from dataclasses import dataclass, replace

from facts.base.patterns import verbose
from facts.base.spans import Span, lowered, with_plain_blanks
from facts.reading.lexicon import (
    CURRENCY_SIGNS,
    DEED_NOUNS,
    MONTH_NAMES,
    NOT_COUNTED,
    NUMBERS,
    PART_NOUNS,
    PARTY_NOUNS,
    PHRASE_ENDS,
    SCALES,
    UNITS,
    either,
)

YEAR_FIGURE = re.compile("(?:19|20)[0-9]{2}")
UNSHARED = 100  # how often the second number of a pair goes into a first one of another scale
DASHES = ("-", "–", "—")
UNSHARED_THOUSANDS = 5  # ... and into one whose thousands it shares: 20–30,000, not 1–10,000
FIGURE_REACH = 60  # characters before a figure that tell what it is: as far as the verb of a change

DEFINITE = verbose(
    r"""
    \b(?:the|these|those|both|our|all|last|past|next|first|previous|other|every|any|top|world[’']s)
    [ ](?:other[ ])?$      # the other | two powers
    | \b(?:one|two|three|four|five|six|seven|eight|nine|\d{1,3})
      [ ]in[ ](?:every[ ])?$   # six in | ten
    """,
    re.IGNORECASE,
)
QUALIFIER = verbose(
    r"""
    (?:
        \b(?:
            at[ ]a[ ]minimum,? | a[ ](?:maximum|minimum)[ ]of | at[ ]least | at[ ]most
          | than(?:[ ]an?)?                                               # more than a | hundred
          | nearly | almost | about | around | maybe | perhaps | some | over | under
          | (?<!build[ ])up[ ]to
          | approximately | roughly | as[ ](?:many|much|high|low|few)[ ]as | closer?[ ]to
          | estimated
            (?:[ ](?:total[ ]|annual[ ])?(?:cost|total|value|worth)[ ]of|[ ]at
              |[ ]to[ ](?:cost|total))?
          | above | below | beyond | (?<!the[ ])tops? | topp(?:ed|ing)               # topping | 5 %
          | exceed(?:s|ed|ing)? | surpass(?:es|ed|ing)?                  # exceeding | 5 %
        )
      | ~                                                            # ~ | 5 %
      | \bat[ ]a[ ]minimum[ ]?[,–—][^.;]{0,50}            # at a minimum – two firms, | 5 ships
    )
    (?:[ ][$€£]?\d(?:[^.,;]|[.,]\d){0,50},?[ ]or[ ]|[ ]?)$    # up to 300 tons of rice, or | 5 ships
    """,
    re.IGNORECASE,
)
OR_MORE = re.compile(r"(?:[ -]plus\b|\+| or more\b)")  # 5 billion | -plus, 20 ships | or more
OUT_OF = verbose(
    r"""
    (?<![\w,.])                                     # not: the weight of | five ships
    (?P<part>\d{1,3}|(?i:two|three|four|five|six|seven|eight|nine))     # four of | five ships
    [ ](?:out[ ])?of[ ](?:the[ ]|its[ ])?$
    """
)
# Of which some are told as a share: four out of five
SHARE_OF_ALL = re.compile(r"\w+ out of (?:4|5|10|100|five|four|ten)\b", re.IGNORECASE)
MONTH_BEFORE = "|".join(MONTH_NAMES) + "|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec"
REFERENCE_BEFORE = verbose(  # what makes a number without a unit a date, a name or a reference
    rf"""
    (?:
        \b(?:{MONTH_BEFORE})\.?[ ]                                          # May | 16
      | \b(?:article|section|chapter|page|paragraph|no\.?|number|resolution|point|phase
          |[Gg]roup[ ]of|track)s?[ ]                                 # article | 5
        (?:\d[\d.]*,?[ ](?:(?:and|or)[ ])?){{0,4}}                  # sections 4.2 and | 4.3
      | \b(?:[Dd]irective|[Oo]rder|[Rr]egulation)[ ]\([A-Z]{{2,5}}\)[ ]    # Order (EO) | 14028
      | \brank(?:s|ed|ing)?[ ](?:[A-Z][\w.-]*[ ]){{0,3}}(?:(?:as|at)[ ])?
        \d{{1,3}}[ ](?:out[ ])?of[ ](?:the[ ])?           # ranked Oslo at 64 out of | 190 ports
      | \b\d{{1,3}}(?:st|nd|rd|th)[ ](?:out[ ])?of[ ](?:the[ ])?   # came 27th of | 31 ports
      | (?<!\w)
        (?!(?i:the|in|over|some|at|about|nearly|almost|and|but|with|all|by|of|to|for|from|these
          |those|around|under|than|up|as|only|another|its|their|his|our|when|while|that|since|after
          |has|have|are|a)[ ])
        [A-Z][\w.-]{{0,20}}[ ]                                       # Section | 301, Boeing | 737
        (?:\d{{1,3}},?[ ](?:(?:and|or|to)[ ])?){{0,4}}               # Blocks 3 and | 4
    )$"""
)
NAMED_AFTER = verbose(
    rf"""
      (?:st|nd|rd|th)?,?[ ](?:{MONTH_BEFORE})\b      # 16 | May, 5 | th May
    | [ ]?(?:[ap]\.?m\.?|o’clock|hrs?|nm|mm|millimet(?:re|er)s?)\b    # 3 | p.m., 81 | mm mortars
    | -(?!strong\b)[a-z]                      # a 56 | -year-old man, the 28 | -member bloc
    | [ ](?:largest|biggest|poorest|richest)\b            # the five | largest mines
    | [ ]birds[ ]with[ ]one[ ]stone\b
    """
)
CHANGE = verbose(  # the verb of a change from one figure to another: rose from | 2 to 3 %
    r"""
    \b(?:r[oi]s|gr[eo]w|f[ae]ll|increas|drop|declin|cut|lower|reduc|rais|expand|jump|surg|soar|climb
      |up|down|explod|leap|rocket|balloon|plummet|went|go(?:es|ing)?|doubl|tripl|trebl|quadrupl|halv
      |slid|slip|mov|lift|boost|shr[iu]nk|plung|slump|tumbl|widen|narrow|swell)\w{0,4}\b
    [^.;]{0,40}$""",
    re.IGNORECASE,
)


# What spreads from one figure to another: by | 5 to 6 %, ranging from, terms of from, anywhere from
SPREAD_BEFORE = verbose(
    r"""
    \bby[ ]$ | \b(?:anywhere|at|estimat\w*|for|of|rang\w+|somewhere|spann?\w*|var[iy]\w*)
    [ ](?:\w+[ ]){0,2}from[ ]$
    """
)
SPELT_NUMBERS = {**NUMBERS, "half": 0.5}
COUNTING = either(*NUMBERS.keys() - {"zero"})
# But not: Type | 035 submarines, 5 cents for every | $100, in | 2022 USD.
SUM = r"""
    # nine out of | 10 guards, a maximum score of | 100
    (?=\d)(?!0\d)(?!(?:(?<=\bout[ ]of[ ])|(?<=maximum[ ]score[ ]of[ ]))100?\b)
    (?<!\bper[ ])(?<!\bper[ ][$€£])(?<!\bevery[ ])(?<!\bevery[ ]\$)
    (?!
        (?:(?<=\bin[ ])|(?<=constant[ ])|(?<=\())
        (?:19|20)\d\d[ ](?:us[ ])?(?:usd|dollars|euros)\b
    )
"""
FIGURE_NUMBER = rf"""(?:
    {SUM}\d{{1,3}}(?:,\d{{3}}){{1,5}}(?:\.\d{{1,6}})?              # 1,200,000.5
  | {SUM}\d{{1,15}}(?:\.\d{{1,6}})?                                # 26.3
  | (?:
        {COUNTING}                                            # twenty
      | zero(?=[ ]per[ ]?cent\b)                             # not: zero tolerance
      | half[ ]an?(?=[ ][mbt])                                # half a | million
      | half[ ]a[ ]dozen
      | an?(?=[ ](?:hundred|thousand|[mbt]r?illion|dozen)\b)  # a | hundred
    )\b
    (?:
        [- ](?:{COUNTING}|hundred|thousand)\b                 # two | hundred, twenty | -five
      | (?:(?<=hundred)|(?<=thousand))[ ]and[ ](?:{COUNTING})\b    # two hundred | and fifty
    ){{0,6}}
    (?:[ ]and[ ]a[ ]half\b)?                                  # two | and a half
)"""
SCALE = rf"""(?:
    [ -]?{either(*SCALES.keys() - set("kmb"))}\b      # 5 | billion, 5 | -billion
  | (?<=\d)(?<!\b20\d\d)(?<!\b19\d\d)[km]\b(?!-\d)        # 5 | k; not: Thunder 2025 | B, 3 | M-14
    # $5 | b, 1.5 | b; not: Figure 3 | b
  | (?:(?<=[$€£¥]\d)|(?<=[$€£¥]\d\d)|(?<=[$€£¥]\d{{3}})|(?<=\.\d)|(?<=\.\d\d))b\b
)?+"""  # never given back: 3 billion/x is not three
SIGN = rf"(?:{either(*map(str.lower, CURRENCY_SIGNS))}[ ]?)?"
# 5 | km; but not: three | Yuan-class boats
UNIT = rf"(?:[ -]?{either(*UNITS)}(?!\w|-(?:class|style|type|led|backed)))?"
# No part of a date, a time, a name; but: 3 billion/year, 3 million+ people.
FIGURE_END = (
    r"(?!\w|\+\d|/(?!(?:year|yr|month|week|day|hour|head|person|ton|tonne|barrel|kg)\b))(?![:.,]\d)"
)
FIGURE = verbose(
    rf"""
    (?<![\w.,/:+\#№$‑-])(?<!\b19\d\d–)(?<!\b20\d\d–)  # not: 2021– | 22
    (?P<sign>{SIGN})(?P<low>{FIGURE_NUMBER})(?P<scale>{SCALE})(?P<unit>{UNIT}){FIGURE_END}
    (?:
        (?<!\bin[ ]20\d\d)(?<!\bin[ ]19\d\d)     # from 5% in 2019 to 7%
        (?P<link>[ ]?[-–—][ ]?|[ ]to[ ](?:(?:about|almost|nearly|over)[ ])?|[ ]and[ ]
          |[ ]or[ ](?:even[ ])?)                                  # two to | three
        (?P<sign2>{SIGN})(?P<high>{FIGURE_NUMBER})(?P<scale2>{SCALE})(?P<unit2>{UNIT}){FIGURE_END}
    )?"""
)
PLURAL_NOUN = verbose(
    r"""
    # 13 | Hamas officials, three broad and | sometimes loose ends
    (?!hamas|overseas|reuters|texas|news|series|graphics|afterwards|always|besides|perhaps|sometimes
      |(?:acknowledge|appear|argue|become|mean|remain|say|seem|show|suggest)s)
    (?:
        .{2,}[^sui’']s
      | .+(?:rael|raq|stan|emen|aud|uwait|hrain|engal|mail|outh)is   # 700 | Israelis
      | (?:air|business|chair|congress|crafts|fisher|gun|horse|lay|middle|police|rifle|sales|sea
          |service|sports|states|tribes|wo|work)?men
      | people | children | personnel | staff | police | aircraft | troops | spacecraft
    )
    """
)
# What stands behind the first noun of two: 100 new munitions | pits with, 36 sanctions | lists
COMPOUND_NOUN = verbose(
    r"""
    [ ](?!points)[a-z]{2,}[^sui’'\W]s[ ](?:with|of|in|at|on|to|from|for|were|are|have)\b
    # six munitions | and fuel factories
    | [ ]and[ ](?!(?:two|three|four|five|six|seven|eight|nine|ten)\b)[a-z]+[ ]
      (?:centers|centres|companies|depots|factories|firms|plants|ranges|sites)\b
    | (?<=munitions)[ ](?:depots|factories|plants)\b
    | (?:(?<=personnel)|(?<=aircraft))[ ]carriers?\b
    | (?<=[A-Z]{3})[ ][a-z]{3,}s\b            # 9,000 BARS | contracts
    | (?:(?<=\bsanctions)|(?<=\bweapons)|(?<=\barms)|(?<=\bsales))[ ]
      (?!this\b|across\b|towards\b|always\b|versus\b|does\b|says\b|has\b)[a-z]{3,}s\b
    """
)
INITIALS = re.compile(r"[A-Z]{2,}s")  # 600 GPUs
# What is counted with it: 9,000 rockets | and missiles, 13 frigates | and small boats;
# not: two cables | and a pipe, lost 35,000 jobs | and faces ruin
COUNTED_WITH = verbose(
    r"""
    [ ](?:and|or)[ ]
    (?:(?:armou?red|attempted|guided|inter[a-z]+|light|long-range|other|small)[ ])?
    (?!access\b|analysis\b|dozens\b|hundreds\b|thousands\b|[a-z]*illions\b)[a-z]{4,}s
    (?=[,.;:)]|$
      | [ ](?:\(|(?!and\b|or\b)(?:[a-z]*ed|[a-z]*ing|across|against|are|around|as|at|based|but|by
        |during|each|every|for|from|have|in|into|made|near|of|on|over|per|since|that|through
        |throughout|to|under|was|were|which|while|who|will|with|within|would)\b) )
    """
)
# What stands behind a count that only says how many items follow, or views there are: four
# barriers | to trade:, two schools | of thought
LEADS_TO_LIST = re.compile(r"[^.:;?!\n]{0,120}:\s*(?:\n|$)|[ ]follow[.:]?(?:\n|$)| of thought\b")
# 300 | feared dead; but not: dead soldiers.
CASUALTIES = verbose(
    r"""
    [ ](?:(?:feared|presumed|reported)[ ])?
    (
        (?:dead|wounded|injured|missing)(?![\w-]|[ ][a-z]{4})
      | (?:wo)?men[ ]and[ ](?:wo)?men                          # 500 | men and women
    )
    """
)
RATE = verbose(  # $58 | per barrel, five ships | a year, £3 billion | /year, $5 | annually
    r"""
    [ ](?:(?P<day>daily)|(?P<month>monthly)|(?P<week>weekly)|(?P<year>annually|yearly))\b |
    (?:[ ]per[ ] | [ ]?/
      | [ ](?:an?|each|every)[ ]
        (?=(?:second|minute|hour|day|week|month|year|barrel|tonne?)\b)
        # not: from $190 billion | a year earlier
        (?!\w+[ ](?:ago|earlier|later|prior|before(?=[,.;)]|$))\b) )
    (?P<unit>(?!cent\b|se\b)(?:metric[ ])?
      (?:(?:(?:thousand|1,?000)[ ])?cubic[ ][a-z]+|[a-z]{2,}|[kMG]?Wh?|MMBtu)\b(?!-))
    """
)
# Units of which one may stand for another in brackets: 40 nautical miles (74 km)
CONVERTED = {*CURRENCY_SIGNS.values(), *(unit for _, unit in UNITS.values())} - {"%"}
PAID_OR_SHARE = re.compile(r"[A-Z]{3}\b|%")  # USD per barrel, % per year
# Between two numbers of one thing: 60 guns in Corva, and about | 1,000,000; 9 ships in 2022, and |
# 500 in 2024; not: in a town with a population of | 900,000
MORE_OF_IT = re.compile(r"(?!.*\bpopulation\b)(?:[^.;:?!\n\d]|(?<=\s)(?:19|20)\d\d\b){1,90}")
# What stands behind a number whose noun is left out: to 900,000 | in May
NOUN_LEFT_OUT = verbose(
    r"""
    [,.;)] | $
    | [ ](?:across|and|are|as|at|by|for|from|had|have|in|of[ ](?:which|whom)|on|remain
      |the[ ]previous|were|while)\b
    """
)
# Those who told it: two | bankers said, three | people familiar with it
WHO_TOLD_IT = verbose(
    r"""
    (?:analysts|bankers|diplomats|executives|experts|lawyers|officials|people|sources|traders)\s
    (?:(?:briefed|close|familiar)\b|(?:said|say|told)\b)
    """
)
LEAST_ALONE = 100  # without a noun; below it may be an hour or an age: at about 10 in the morning
# a score of | 46.63, in groups of around | 50
SCORED_OR_GROUPED = re.compile(
    r"\b(?:score[ds]?(?:[ ]of)?|groups[ ]of(?:[ ](?:about|around|some))?)[ ]$"
)
# 5 | U.S. ships, 79 million | safe, effective, and new doses
NOUN_PHRASE = verbose(
    r"""
    (?![ ]\d(?![\d.]*[ -]?mm\b))                  # 60 | 152 mm rounds; not: page 26 | 123 Acts
    (?:
        [ ]U\.S\.
        # safe|, effective|, and new doses; not: people, mostly men and women
      | [ ](?!(?:aircraft|children|men|people|personnel|staff|women)\b)[a-z-]{2,20}(?<!s),
        (?=(?:[ ][a-z-]+,){0,2}[ ](?:[a-z-]+[ ])?and[ ][a-z-]+[ ][a-z])
      | [ ](?!(?<=\band[ ])\d)[\w’'“”-]{1,30}     # 40 Mk | 3 ships; not: 18 active and | 16 spare
      | [ ]\(\w{2,8}\)
    ){1,6}
    """
)


FigureMatch = re.Match[str]  # of FIGURE


@dataclass(frozen=True, slots=True)
class Amount(Span):
    """A figure: `value` is a number or (low, high).

    `unit` is an ISO 4217 code, "%", a unit of measure, or the words counted; of a rate with what it
    is counted by: USD per barrel.
    """

    value: float | tuple[float, float]
    unit: str | None
    approximate: bool


def _read_number(spelt: str, scale: str) -> float:
    """Return the value of a number in digits or in words, with its scale word."""
    thousands = 0.0
    rest = 0.0
    for word in re.split("[ -]", spelt.lower().replace(",", "").replace("half a dozen", "six")):
        if word == "hundred":
            rest = (rest or 1) * 100
        elif word == "thousand":
            thousands += (rest or 1) * 1000
            rest = 0
        elif word in SPELT_NUMBERS:
            rest += SPELT_NUMBERS[word]
        elif word[:1].isdigit():
            rest += float(word)
    factor = SCALES.get(scale.strip(" -"), 1)
    # "A hundred": the article counts one; 16.9 billion is 16,900,000,000 to the last of 15 digits.
    total = (thousands + rest) or float(spelt.lower() in ("a", "an"))
    value = float(f"{total * factor:.15g}")
    return int(value) if value == int(value) else value


def _ends_phrase(word: str, phrase: str) -> bool:
    """Tell whether a word is none of what a number counts.

    The term “two | Chinas” recalls; 18 active and | sixteen spare ships.
    """
    if word.lower() in NUMBERS:
        return True
    return word.lower() in PHRASE_ENDS or (word[-1:] == "”" and "“" not in phrase)


def _find_counted(text: str, end: int) -> tuple[int, str]:
    """Return the end of the plural noun that a number counts, and the noun; "" if none."""
    if people := CASUALTIES.match(text, end):
        return people.end(), people[1]
    at = end
    phrase = NOUN_PHRASE.match(text, end)
    words = phrase[0] if phrase else ""
    for word in words.split(" ")[1:]:
        at += len(word) + 1
        joins = word == "and" and at > end + len(" and")  # 20 land | and sea bases
        if _ends_phrase(word, words) and not joins:
            break
        word = word.removeprefix("“")
        if _names_several(word) and not COMPOUND_NOUN.match(text, at):
            told = WHO_TOLD_IT.match(text, at - len(word))
            if told or (word not in DEED_NOUNS and LEADS_TO_LIST.match(text, at)):
                return end, ""
            return _join_counted(text, at, word)
    return end, ""


def _names_several(word: str) -> bool:
    """Tell whether a word is a noun for several: ships, people, GPUs."""
    return (PLURAL_NOUN.fullmatch(word.lower()) or INITIALS.fullmatch(word)) is not None


def _join_counted(text: str, end: int, noun: str) -> tuple[int, str]:
    """Return the end of a counted noun and of one counted with it, and both: ships and boats."""
    beside = COUNTED_WITH.match(text, end)
    if beside and not beside[0].endswith(f" {noun}"):  # 9 firms | and firms of theirs
        return beside.end(), f"{noun}{beside[0]}"
    return end, noun


def _named_units(match: FigureMatch) -> set[str]:
    """Return the units and currencies that stand at both ends of a pair of numbers."""
    words = [match[name].strip(" -") for name in ("unit", "unit2") if match[name]]
    signs = [match[name].strip().upper() for name in ("sign", "sign2") if match[name]]
    return {UNITS[word][1] for word in words} | {CURRENCY_SIGNS[sign] for sign in signs}


def _is_range(match: FigureMatch, before: str) -> bool:
    """Tell whether two linked numbers are the ends of one range, not of a change."""
    if not match["high"] or len(_named_units(match)) > 1:
        return False  # from $1 billion in 2008 to $4 billion
    amount = match["sign2"] or match["unit2"]
    if amount and not match["unit"] and YEAR_FIGURE.fullmatch(match["low"]):
        return False  # 6% in July 2011 to 1%
    link = match["link"].strip().partition(" ")[0]  # to | over
    before = before.lower()
    if link != "to":
        return link != "and" or before.endswith("between ")
    return SPREAD_BEFORE.search(before) is not None or not _changes(match, before)


def _changes(match: FigureMatch, before: str) -> bool:
    """Tell whether something goes from one number to another: from 9 percent to 55 percent."""
    is_from = before.endswith("from ")
    if is_from and match["unit"] and match["unit2"]:
        return True
    may_change = is_from or match["unit"] or match["sign2"]
    return bool(may_change and CHANGE.search(before))


def _rises(match: FigureMatch) -> bool:
    """Tell whether the first of two linked numbers is not the higher: no fall from 25% to 10%."""
    low = _read_number(match["low"], _read_scale(match, in_range=True))
    return low <= _read_number(match["high"], match["scale2"])


def _is_known(spelt: str, before: str, low: float, things: str) -> bool:
    """Tell whether a number with a noun means things known already, how often, or a year."""
    if (low == 2 and things in PARTY_NOUNS) or (low < 10 and things == "times"):
        return True
    known = spelt.lower() in ("one", "1") or (low <= 10 and DEFINITE.search(before))
    return bool(known) or (1900 <= low <= 2100 and QUALIFIER.search(before) is None)


def _counts_things(spelt: str, before: str, scale: str, low: float, noun: str) -> bool:
    """Tell whether a number without a unit counts things in the world."""
    things = noun.lower()
    named = spelt[0].isupper() and noun[:1].isupper()  # Five Eyes, One Billion Trees
    if named or things in NOT_COUNTED or (things in PART_NOUNS and low <= 12):
        return False
    if len(scale) > 1 or "," in spelt:
        return True
    if REFERENCE_BEFORE.search(before):
        return False  # Section 232b
    if scale or not noun:
        return scale != ""  # 300m
    return not _is_known(spelt, before, low, things)


def _runs_to(match: re.Match[str]) -> bool:
    """Tell whether a second number is one up to which the first goes: 170 to over 300."""
    return (match["link"] or "").startswith(" to ")


def _may_be_year(match: FigureMatch, in_range: bool) -> bool:
    """Tell whether the first number is a year beside another figure: 2018 and 5 percent."""
    return not in_range and YEAR_FIGURE.fullmatch(match["low"]) is not None


def _read_scale(match: FigureMatch, in_range: bool) -> str:
    """Return the scale of the first number; a pair may have one for both: 190 to 240 billion."""
    scale: str = match["scale"]
    apart = not (in_range or _runs_to(match)) or _may_be_year(match, in_range)
    if scale or match["unit"] or apart:
        return scale
    low = _read_number(match["low"], "")
    high = _read_number(match["high"], "")
    thousands = not match["scale2"] and match["high"].endswith(",000") and match["link"] in DASHES
    if thousands and low * 1000 < high < low * 1000 * UNSHARED_THOUSANDS:
        return "k"
    # but not: from $900 to $1.2 million
    return match["scale2"] if low < UNSHARED * high else ""


def _find_unit(match: FigureMatch, in_range: bool) -> tuple[int, str]:
    """Return the unit that a match prints, and its factor; "" if it prints none."""
    sign = match["sign"] or (in_range and match["sign2"])
    if sign:
        return 1, CURRENCY_SIGNS[sign.strip().upper()]
    word = match["unit"] or ("" if _may_be_year(match, in_range) else match["unit2"]) or ""
    return UNITS.get(word.strip(" -"), (1, ""))


def _stands_alone(text: str, before: str, start: int, end: int, low: float, noun: str) -> bool:
    """Tell whether a number tells an amount though its noun is left out: in groups of around 50."""
    if noun or not text[start].isdigit() or YEAR_FIGURE.fullmatch(text, start, end):
        return False
    if SCORED_OR_GROUPED.search(before):
        return True
    rough = low >= LEAST_ALONE and QUALIFIER.search(before)
    return bool(rough) and NOUN_LEFT_OUT.match(text, end) is not None


def _add_rate(unit: str, text: str, end: int) -> str | None:
    """Return a unit with what it is counted by: USD per barrel; None where there is no unit."""
    rate = RATE.match(text, end)
    if not (unit and rate):
        return unit or None
    return f"{unit} per {rate['unit'] or rate.lastgroup}"


def _is_share(figure: Amount) -> bool:
    """Tell whether so many of some are a share: Seven out of ten cars; not: of five judges."""
    said_of_all = figure.text[0].isupper() or (figure.unit or "")[:1].isupper()
    return said_of_all and SHARE_OF_ALL.match(figure.text) is not None


def _is_rough(text: str, before: str, end: int) -> bool:
    """Tell whether a number is only about so many, at most or at least."""
    return QUALIFIER.search(before) is not None or OR_MORE.match(text, end) is not None


def _read_figure(text: str, match: FigureMatch, told: int) -> tuple[int, Amount | None]:
    """Return where a number or range ends, and the figure that it makes, if any.

    `told` is where the figure before it ends: $3 of 1,000 ships are no three ships.
    """
    start = match.start()
    before = text[max(0, start - FIGURE_REACH) : start]
    in_range = _is_range(match, before) and _rises(match)
    end = match.end() if in_range else match.end("unit")
    scale = _read_scale(match, in_range)
    low = _read_number(match["low"], scale)
    whole = OUT_OF.search(before)
    if whole and start - len(whole[0]) >= told:  # 37 of | 43 ships: they are 37
        start -= len(whole[0])
        low = _read_number(whole["part"], "")
    factor, unit = _find_unit(match, in_range)
    if not unit:
        if NAMED_AFTER.match(text, end):
            return end, None
        # rose from 800 to 2,300 trucks: one noun for both
        shares_noun = _runs_to(match)
        noun_end, unit = _find_counted(text, match.end() if shares_noun else end)
        spelt = text[slice(*match.span("low"))]
        alone = _stands_alone(text, before, match.start(), end, low, unit)
        if not (alone or _counts_things(spelt, before, scale, low, unit)):
            return end, None
        if in_range or not shares_noun:
            end = noun_end
    value: float | tuple[float, float] = low * factor
    if in_range:
        value = (low * factor, _read_number(match["high"], match["scale2"]) * factor)
    approximate = _is_rough(text, before, end)
    return end, Amount(start, end, text[start:end], value, _add_rate(unit, text, end), approximate)


def _shares_unit(text: str, before: Amount, figure: Amount) -> bool:
    """Tell whether a bare number counts what the one before it counts: 5,000 ships, now | 900,000.

    Not what is paid or a share: $5 million for a nation of 2 million.
    """
    if figure.unit or not before.unit or PAID_OR_SHARE.match(before.unit):
        return False
    near = MORE_OF_IT.fullmatch(text, before.end, figure.start) is not None
    return near and NOUN_LEFT_OUT.match(text, figure.end) is not None


def _complete(text: str, before: Amount, figure: Amount) -> Amount:
    """Return a figure with what it has of the one before it: unit, how rough it is."""
    between = text[before.end : figure.start]
    changed = between == " to " and not figure.unit  # from 23 trillion roubles to | 29 trillion
    if changed or _shares_unit(text, before, figure):
        figure = replace(figure, unit=before.unit)
    # around US$60 billion (£44.5 billion); not: about 32 percent (41 percent of imports)
    same_kind = CONVERTED.issuperset({figure.unit, before.unit})
    converted = same_kind and between == " (" and text.startswith(")", figure.end)
    return replace(figure, approximate=True) if converted and before.approximate else figure


def find_figures(text: str) -> list[Amount]:
    """Return the figures of a text in order: no dates, durations, ordinals, names, references."""
    text = with_plain_blanks(text)
    found: list[Amount] = []
    position = 0
    small = lowered(text)
    while match := FIGURE.search(small, position):
        told = found[-1].end if found else 0
        position, figure = _read_figure(text, match, told)
        if figure and not _is_share(figure):
            found.append(_complete(text, found[-1], figure) if found else figure)
    return found
