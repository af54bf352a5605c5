"""Finds the figures of an article, each with its time and the clause that says what it counts."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache

from facts.base.edtf import is_edtf
from facts.base.patterns import verbose, word_set
from facts.base.spans import Span, cut
from facts.extract.article_text import START, ArticleText, beginning_in, skip_bullet
from facts.extract.clauses import trim
from facts.model.article_facts import Figure, Quote
from facts.reading.dates import DateMention
from facts.reading.figures import Amount
from facts.reading.speech.tokens import read_tokens
from facts.reading.speech.wholeness import leans_back

COARSE = re.compile(r"\d{4}(?:-\d\d)?")  # a year or a month
CUES_REACH = 160  # characters before a figure or a date that tell what it is

# What may stand between a figure and a date behind it: 5 ships to Norway, in | 2023.
DATE_BEHIND = verbose(
    r"""
    # not: up to $5 from $3 a year earlier
    (?!(?:[^,;:(—–])*\b(?:before|than\sin|than|till|until)\s$)
    (?:(?!\b(?:(?:and|but|while|whilst|whereas)\b
        |(?:against|from)\s(?:about\s)?(?:[$€£]\d
          |\d[\d.,]*\s?(?:%|percent|per\scent|[bm]illion|trillion|bcm|barrels|tonn?es|tons)\b)))
      (?:\([^()]{0,40}\)|[^,;:(—–]))*
    (?:,\s(?!and|but)[a-z]{2,7}\s)?
    """
)
# 5 percent in | 2020, 20 papers published in | 2019, a vow of 5 ships by | 2035
DATE_BESIDE = verbose(
    r"""
    (?:\sper\s[a-z]+)?                                # 500 yen per barrel in | 2020
    (?:\s(?:decline|decrease|drop|fall|gain|growth|increase|jump|rise))?     # a 5 percent fall in
    (?:\s\([^()]{1,40}\)|\))?                              # 500 yen ($3) in, 3 million ($3) in
    \s(?:and\s[\d.,]+(?:%|\spercent)\s)?(?:respectively\s)?
    \(?(?:(?:published|made|sold|built|held|launched|signed|recorded|reported)\s)?
    # 800 troops from the Lund base in | July
    (?:(?:at|from|near)\s(?:the\s)?[A-Z][\w’-]+(?:\s(?!and\b|on\b)[\w’-]+){0,2}?\s)?
    # not: up 5 percent on 2022
    (?:in\s(?:the\s)?|of\s|as\sof\s|(?<!%\s)(?<!percent\s)(?<!per\scent\s)on\s|by\s|since\s
      # 38 ships from | 2025
      |(?<!%\s)(?<!percent\s)(?<!per\scent\s)from\s)?
    | (?:(?!\b(?:and|but|while|whilst|whereas)\b)[^,;:—–])*\sby\s(?:the\s)?
    # $5 million in food, health, and other aid since | 2002
    | \sin\s(?:[a-z-]+,\s){1,5}and\s(?:[a-z-]+\s){1,3}(?:in|since)\s
    """
)
# By which something is measured: a drop from the 2021 | peak.
OF_MARK = re.compile(r"\s(?:baseline|highs?|levels?|lows?|peaks?)\b")
END_OF_SPAN = re.compile(r"\b(?:months?|quarters?|weeks?|year)\sto\s(?:the\send\sof\s)?$")
# Where a date before a figure, between bars in its sentence, is not that of the figure.
OF_OTHER_THING = verbose(
    r"""
    # compared with | 2018 |
    \b(?: [Cc]ompared\s(?:with|to) | [Aa]gainst | than\sin | relative\sto | (?i:after|before)
      | (?:percent|%|times|up|down|decline|decrease|drop|fall|growth|increase|jump|rise)\sfrom
      | (?:published|released|issued|dated)(?:\son|\sin)?     # a study published on
      | (?:\d{4}s?|January|February|March|April|May|June|July|August|September|October|November
          |December)\s(?:and|or)(?:\sin)?             # won in 2016 and
    )\s(?:the\s)?\|
    # it is of another thing: an | August 2024 | report; in brackets; a | 2019 | gas deal
    | \|[\w |]+\b(?:report|paper|study|analysis|article|update)\b
    | \|[^()]*\)
    | \ban?\ \|(?:[A-Z]\w+\ )?\d{4}\|\ [a-z]
    # by the | Lund Index (LI) 2021 |, it is 5th of 14; with | 2021 | as a start
    | \b(?:Barometer|Index|Indicators|Ranking|Report|Review|Survey)s?\s(?:\([A-Z]+\)\s)?\|
    | \|\sas\s(?:an?|its|the)\s(?:base|baseline|end|reference|start)\b
    # of what was counted first: With 5 ships in | 2022 |, it had 3 ports
    | ^(?:(?:And|But)\s)?(?:Boasting|Counting|Numbering|With)\s
      (?:[^|,]|,\d)*\d(?:[^|,]|,\d)*\|[^|]*\|(?:\s\([^()]*\))?,
      .*\b(?:are|could|did|do|does|had|has|have|is|was|were)\b
    | \d[^|,;]*\sas\sof\s\|
    # From 5 percent in | 2021 |, it has risen to; in | 2018 | and now stands at 5
    | ^From\s[^,|]*\d[^,|]*\|[^|]*\|,
    | \|(?!(?i:now|today)\b)[^|]*\|.*\bnow\b(?!\sthat\b)
    # at the | 2022 | Lund Summit a vow of 5 ships
    | \|\d{4}\|\ (?:[A-Z][\w.’-]+\ ){1,5}?(?:Agreement|Declaration|Statement|Summit)\b
    # won in | 2016 | and 2020 with 5 %
    | (?<![Bb]etween\ )\|[^|]*\|\ (?:and|or)\ (?:in\ )?(?:[A-Z][a-z]+\ )?\d{4}s?\b
    # it was then said
    | \|[^|]*\|.*\b(?:said|says|claimed|noted|observed|reported|estimated|warned|sermon|speech
        |interview|report)\sthat\b
    # On | 5 May | it announced at a fair that it plans 5 ships
    | \|[^|]*\|.*\b(?:announced|declared|pledged|predicted|promised|vowed)\s(?:[^,;.:]{2,60}\s)?
      that\s(?:[\w’-]+\s){1,4}?(?:aims?|hopes?|intends?|plans?|will|would)\b
    # | years ago | a review found that a dollar gives 5 ships; not: a survey found
    | \|[^|]*\|.*\b(?:analysis|paper|review|study)\s(?:\w+\s)?
      (?:concluded|estimated|found|showed)\sthat\b
    | \|[^|]*\|.*\bha(?:s|ve|d)\s(?:ever\s)?since\b  # opened in | 2022 | and has since sold 5 ships
    # against which it stands: Despite the floods of | this year |, 5 ships
    | ^(?:Despite|Unlike)\s[^,|]*\|[^|]*\|[^,]*,
    # in an aside: a firm, which opened in | 2023 |, owns 10
    | ,\s(?:which|who|built|founded|launched|opened|set\sup)\s[^,|]{0,60}\|[^|]*\|.*,\s
    # its clause ends, unless it opens the sentence: fell in | 2022 |, while 5 ships
    | ^(?! \W*(?:(?:And|But|Yet|Then),?\s)?
           (?:(?i:in|by|on|at|as|during|since|from|between|over|until)\s(?:[a-z]+\s){0,3})?
           \|(?!(?i:today|now|currently)) )  # Today all is built, though 5 ships
      [^|]*\|[^|]*\|.*
      (?: ;
        | ,\s(?:and|but|or|so|yet)\s(?:the|an?|its?|their|they|this|that|he|she|we
          |about|approximately|some|\d[\d.,]*)\b   # in | 2022 |, and its
        | (?<!\b[Tt]oday\|)(?<!\b[Nn]ow\|),\sonly\s     # of those who fled in | 2022 |, only 4
        | ,\s(?:while|whilst|whereas|although|(?:even\s)?though|because|if)\b )
    """,
    re.DOTALL,
)
# What stands behind a figure that has no date.
NO_PERIOD = verbose(
    r"""
    # up to which something changed: fell from 5 % | to 3 % in 2027, 600 ships | shrank to 50
    (?:\s(?!in\b|from\b)[\w-]+){0,3}? (?:\s\([^)]*\))? (?:\s(?:dropped|fell|grew|rose|shrank))?
    \sto\s(?:(?:about|almost|just|nearly|over)\s)? [$€£]?(?!(?:19|20)\d\d\b)\d
    # a time that is no date: 5 ships | in the last two years
    | [^,;:—–]*\s(?:last|past|next|first|coming)\s(?:[\w-]+\s)?
      (?:day|week|month|year|decade)s\b(?!\sof)
    | [^,;:—–]*\sover\s(?:the\s)?[\w-]+\s(?:months|years|decades)\b    # $5 billion over two years
    # of today: 80 mills | now active
    | (?:\s[\w-]+){0,2}\snow\s(?:active|at\swork|exist|have|in\s(?:place|service|use))\b
    """
)
# From when on, with a bar for the date: Since its first raid in |, it has lost 5 ships; 5 million
# have fled since the outbreak of war in |
SINCE = re.compile(r"^Since\s[^,|]*\|.*,|\bsince\s(?:the\s)?(?:[a-z-]+\s){1,5}(?:in|on)\s\|$")
# By how much, not from what: trade gained | 5 % to 9 billion
GREW = re.compile(r"\b(?:by|dropped|fell|gained|grew|increased|jumped|rose|surged)\s(?:about\s)?$")
# 5 ships, 3 boats|, and over 20 guns; not: , 10 of which
CUT = re.compile(r",\s(?:and\s)?(?:(?:about|almost|nearly|over)\s)?\d[\d,.]*\s(?!of\b)")

# What something changed to: from 2 percent | to 1.3 percent between 1993 and 2014
CHANGED_TO = verbose(
    r"""
    (?: \bfrom\s(?:[a-z]+\s){0,2}[$€£]?\d(?:(?!\.\s)[^;,])*
      | \b(?:climbed|declined|dropped|fell|grew|increased|rose|shrank) )
    \sto\s(?:[a-z]+\s){0,2}$
    """
)
PART_OF_YEAR = re.compile(r"half|quarter|[HQ]\d|week", re.IGNORECASE)  # the first quarter of 2022

# What only counts what stands behind a colon: has two old demands:
PARTS_OF_TEXT = word_set(
    """
    actions aims areas arguments aspects assumptions axes capacities categories challenges
    components concepts conditions criteria demands dimensions directions domains elements
    factors features forms functions goals inputs issues kinds lessons levels levers mechanisms
    methods missions objectives options parts phases pillars points principles priorities
    problems questions reasons scenarios sources stages steps strands tasks themes things types ways
    """
)
# What measures a thing: a range of | 300 miles
PROPERTY = re.compile(
    r"\b(?:distance|range|radius|speed|height|depth|length|altitude)s?\sof\s(?:[a-z]+\s){0,2}$"
)


def tell_figures(article_text: ArticleText, told: Iterable[Quote]) -> Iterator[Figure]:
    """Yield the figures with their periods and the clauses that say what they measure.

    What is said twice in the same words is yielded once.
    """
    seen: dict[tuple[str, str], int] = {}
    clauses = sorted(told, key=START)
    for figure in article_text.figures:
        sentence = article_text.sentence_of(figure)
        measured = _find_measured(article_text, figure, sentence, clauses)
        listed = figure.unit in PARTS_OF_TEXT and article_text.text.startswith(":", figure.end)
        asked = sentence.text.rstrip("”").endswith("?")
        if measured.text == figure.text or listed or asked:
            continue  # a cell of a table; two demands:; what if 5 ships sank?
        if measured.start != seen.setdefault((figure.text, measured.text), measured.start):
            continue
        yield Figure(
            value=figure.value,
            unit=figure.unit,
            period=_find_period(article_text, figure, sentence),
            approximate=figure.approximate,
            quote=article_text.quote(measured),
        )


def _find_period(article_text: ArticleText, figure: Amount, sentence: Span) -> str | None:
    """Return when a figure was counted: its date, what has gone on since, the end of a change."""
    text = article_text.text
    if _has_no_date(text, figure, sentence):
        return None
    dates = [
        d
        for d in article_text.dates_in(sentence)
        # the twelve months to | March
        if not (OF_MARK.match(text, d.end) or END_OF_SPAN.search(text, sentence.start, d.start))
    ]
    date = _find_date(text, dates, figure, sentence)
    if date is None:
        return None
    going_on = f"{date.told}/.."
    placed = f"{text[sentence.start : date.start]}|{text[date.end : figure.start]}"
    if SINCE.search(placed) and is_edtf(going_on):
        return going_on
    return _narrow_to_end(text, date, figure)


def _find_date(
    text: str, dates: list[DateMention], figure: Amount, sentence: Span
) -> DateMention | None:
    """Return the date nearest before a figure in its clause, else the next one in it.

    The date of a scene that opens the sentence holds for all its clauses: In 2023, ...
    """
    first = bisect_left(dates, figure.start, key=START)
    found = None
    for before in dates[:first]:
        led = text[sentence.start : before.start]
        if not OF_OTHER_THING.search(f"{led}|{before.text}|{text[before.end : figure.start]}"):
            found = before
    for after in dates[first : first + 1]:
        between = (text, figure.end, max(figure.end, after.start))
        # up 5 percent from | a year earlier, from 2022; not: from 2022 to 2023
        compared = text[slice(*between[1:])] in (" from ", " on ", " against ")
        if compared and figure.unit == "%" and COARSE.fullmatch(after.told):
            break
        # in this decade, a cut of 50 percent in 2030; the worst since 1945, 5 lost since 2022
        vague = found is None or "X" in found.told or found.told.endswith("..")
        if DATE_BESIDE.fullmatch(*between) or (vague and DATE_BEHIND.fullmatch(*between)):
            return after
    return found


def _narrow_to_end(text: str, mention: DateMention, figure: Amount) -> str:
    """Return a date, or the end of a span where something changed to the figure by then."""
    _, _, end = mention.told.partition("/")
    changed = CHANGED_TO.search(text, figure.start - CUES_REACH, figure.start)
    of_span = is_edtf(end) and not PART_OF_YEAR.search(mention.text)
    return end if changed and of_span else mention.told


def _has_no_date(text: str, figure: Amount, sentence: Span) -> bool:
    """Tell whether a figure measures a thing, or is what something changed from."""
    before = (text, figure.start - CUES_REACH, figure.start)
    grew = figure.unit == "%" and GREW.search(*before)
    changed = not grew and NO_PERIOD.match(text, figure.end, sentence.end)
    return bool(changed or PROPERTY.search(*before))


@lru_cache(maxsize=8)  # a sentence may have many figures
def _clause_leans(words: str) -> bool:
    """Tell whether a clause has a word for what stands before it: it has 5 ships."""
    return leans_back(read_tokens(words, 0, len(words)))


def _find_measured(
    article_text: ArticleText, figure: Amount, sentence: Span, told: list[Quote]
) -> Span:
    """Return the shortest of the clauses in `told` that holds a figure, else its sentence.

    The sentence, too, where the clause is cut off or has a word for what stands before it.
    """
    around = (
        quote
        for quote in beginning_in(told, sentence)
        if quote.start <= figure.start and figure.end <= quote.end
    )
    shortest = min(around, key=lambda quote: quote.end - quote.start, default=sentence)
    text = article_text.text
    clause = cut(text, shortest.start, min(shortest.end, sentence.end))
    whole = sentence if _clause_leans(clause.text) or CUT.match(text, clause.end) else clause
    return trim(text, skip_bullet(whole).start, whole.end)
