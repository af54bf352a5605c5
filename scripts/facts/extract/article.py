"""Turns the text of one article into facts without labels: words, spans, what they say."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache

from facts.base.edtf import is_edtf
from facts.base.patterns import verbose
from facts.base.spans import BLANKS, Span, blocks, cut
from facts.extract.article_text import START, ArticleText, beginning_in, skip_bullet
from facts.extract.claims.finder import find_claims
from facts.extract.clauses import trim
from facts.extract.events.finder import MEETING, find_events
from facts.extract.imprint import read_imprint
from facts.extract.issuers import find_issuers
from facts.extract.reported_points import find_statements
from facts.extract.sections import find_sections
from facts.model.article_facts import Claim, Event, Facts, Figure, Person, Quote, Quotes
from facts.model.fields import ArticleKind
from facts.model.quoting import Quoter
from facts.reading.dates import DateMention
from facts.reading.figures import Amount
from facts.reading.people import NameMention
from facts.reading.quotation import even_marks
from facts.reading.speech.phrases import KNOWN_NAMES
from facts.reading.speech.tokens import read_tokens
from facts.reading.speech.wholeness import is_unnamed, leans_back, opens_known

LANGUAGES = frozenset({"en"})  # languages that have rules
CLOSE_BEHIND = 3  # characters between who says so and what is said: said, | “it is old”
MOST_OF_STUMP = 7  # words of a claim that say nothing alone ...
MORE_OF_ADDED = 3  # ... and more of one that adds to others: tolls can also raise fears
ADDS_TO_OTHERS = re.compile(r"\b(?:also|another|different|further|instead|related|too)\b")
# ... but where they name somebody: a raid on Oslo, NATO has grown
HOLDS_NAME = re.compile(r"\A(?:[A-Z]{2}|[A-Z]\.)|(?<=\s)[A-Z]")
CUES_REACH = 160  # characters before a figure or a date that tell what it is

# A date in an aside is not that of what stands behind it: a firm, which opened in | 2023, owns 10
DATED_ASIDE_BEFORE = re.compile(r",\s(?:which|who)\s[^,]*$")
ASIDE_REACH = 60  # characters before a date in which such an aside begins
# What ends the clause of a date: fell in 2022, while | 5 ships.
DATE_CLAUSE_END = verbose(
    r"""
    ;
    | ,\s(?:and|but|or|so|yet)\s(?:the|an?|its?|their|they|this|that|he|she|we
      |about|approximately|some|\d[\d.,]*)\b   # in 2022, and its
    | (?<!\b[Tt]oday)(?<!\b[Nn]ow),\sonly\s               # of those who fled in 2022, only 4
    | ,\s(?:while|whilst|whereas|although|(?:even\s)?though|because|if)\b     # in 2022, while
    """
)
DATE_OPENS = verbose(
    r"""
    \W*(?:(?:And|But|Yet|Then),?\s)?
    (?:(?i:in|by|on|at|as|during|since|from|between|over|until)\s(?:[a-z]+\s){0,3})?
    """
)
# What may stand between a figure and a date behind it: 5 ships to Norway, in | 2023.
DATE_BEHIND = verbose(
    r"""
    (?:(?!\b(?:and|but|while|whilst|whereas)\b)(?:\([^()]{0,40}\)|[^,;:(—–]))*
    (?:,\s(?!and|but)[a-z]{2,7}\s)?
    """
)
# 5 percent in | 2020, 20 papers published in | 2019, a vow of 5 ships by | 2035
DATE_BESIDE = verbose(
    r"""
    \)?\s(?:and\s[\d.,]+(?:%|\spercent)\s)?(?:respectively\s)?    # 500 yen ($3) in | 2020
    \(?(?:(?:published|made|sold|built|held|launched|signed|recorded|reported)\s)?
    # 800 troops from the Lund base in | July
    (?:(?:at|from|near)\s(?:the\s)?[A-Z][\w’-]+(?:\s(?!and\b|on\b)[\w’-]+){0,2}?\s)?
    # not: up 5 percent on 2022
    (?:in\s(?:the\s)?|of\s|(?<!%\s)(?<!percent\s)(?<!per\scent\s)on\s|by\s|since\s)?
    | (?:(?!\b(?:and|but|while|whilst|whereas)\b)[^,;:—–])*\sby\s(?:the\s)?
    # $5 million in food, health, and other aid since | 2002
    | \sin\s(?:[a-z-]+,\s){1,5}and\s(?:[a-z-]+\s){1,3}(?:in|since)\s
    """
)
# Where a date is not that of a figure: compared with | 2018, on Friday he said that 5 ships
COMPARED_WITH = verbose(
    r"""
    \b(?: compared\s(?:with|to) | than\sin | relative\sto | (?i:after|before)
      | (?:percent|%|times|up|down|decline|decrease|drop|fall|growth|increase|jump|rise)\sfrom
      | (?:published|released|issued|dated)(?:\son|\sin)?     # a study published on
      | \d{4}\sand                                   # won in 2016 and
    )\s(?:the\s)?$
    """
)
# A word of time that holds for its own clause alone: Today all is built, though 5 ships
NOW_WORD = re.compile("today|now|currently", re.IGNORECASE)
# By which something is measured: a drop from the 2021 | peak.
OF_MARK = re.compile(r"\s(?:baseline|highs?|levels?|lows?|peaks?)\b")
SAID_THAT = verbose(
    r"""
    \b(?:said|says|claimed|reported|estimated|warned|sermon|speech|interview|report)\sthat\b
    # On 5 May it announced at a fair that it plans | 5 ships
    | \b(?:announced|declared|pledged|predicted|promised|vowed)\s(?:[^,;.:]{2,60}\s)?
      that\s(?:[\w’-]+\s){1,4}?(?:aims?|hopes?|intends?|plans?|will|would)\b
    # years ago a review found that a dollar gives | 5 ships; not: a survey found
    | \b(?:analysis|paper|review|study)\s(?:\w+\s)?(?:concluded|estimated|found|showed)\sthat\b
    | \bha(?:s|ve|d)\s(?:ever\s)?since\b        # opened in 2022 and has since sold | 5 ships
    """
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
    """
)
# From when on, where a noun is dated: 5 million have fled since the outbreak of war in | 2011
SINCE_EVENT = re.compile(r"\bsince\s(?:the\s)?(?:[a-z-]+\s){1,5}(?:in|on)\s$")
# By how much, not from what: trade gained | 5 % to 9 billion
GREW = re.compile(r"\b(?:by|dropped|fell|gained|grew|increased|jumped|rose|surged)\s(?:about\s)?$")
# 5 ships, 3 boats|, and over 20 guns; not: , 10 of which
CUT = re.compile(r",\s(?:and\s)?(?:(?:about|almost|nearly|over)\s)?\d[\d,.]*\s(?!of\b)")

# Behind a number of those who are heard: three traders | said
TOLD_BY = re.compile(r"\s(?:familiar\swith[^,.;]{1,40}\s)?(?:said|say|told)\b")
# What measures a thing: a range of | 300 miles
PROPERTY = re.compile(
    r"\b(?:distance|range|radius|speed|height|depth|length|altitude)s?\sof\s(?:[a-z]+\s){0,2}$"
)
# What has only the name of somebody: the Novak | administration.
NO_PERSON = re.compile(r"\s(?:administration|era|government|presidency)\b")
TO_COME = ("commitment", "demand", "forecast")  # stances of claims of what is to come
# What has befallen somebody, whatever is vowed of it.
BEFALLEN = re.compile(
    r"\b(?:aggression|annexation|assaults?|attacks?|bombings?|deaths?|invasion|occupation|war)\b"
)
# A date that another thing has: an August 2024 | report; in brackets; a 2019 | gas deal.
ELSEWHERE = verbose(
    r"""
    [\w ]+\b(?:report|paper|study|analysis|article|update)\b
    | [^()]*\)
    | (?:(?<=\ba\ )|(?<=\ban\ ))(?:[A-Z]\w+\ )?\d{4}\ [a-z]
    # at the 2022 Lund Summit a vow of | 5 ships
    | \d{4}\ (?:[A-Z][\w.’-]+\ ){1,5}?(?:Agreement|Declaration|Statement|Summit)\b
    | (?<![Bb]etween\ )\d{4}\ and\ \d{4}\b   # won in 2016 and 2020 with | 5 %
    """
)


def _find_people(article_text: ArticleText) -> tuple[Person, ...]:
    """Return each person once: at the first full name, or the first one that words a role."""
    first: dict[str, NameMention] = {}
    for mention in article_text.people:
        if mention.name == mention.text and NO_PERSON.match(article_text.text, mention.end):
            continue
        known = first.setdefault(mention.name, mention)
        fuller = mention.text == mention.name != known.text  # the Han court of | Han Wu
        if known.role is None and (mention.role or fuller):
            first[mention.name] = mention
    quote = article_text.quote
    return tuple(
        Person(
            name=quote.printed(mention.name),
            role=quote(mention.role_span) if mention.role_span else None,
            affiliation=quote(mention.affiliation) if mention.affiliation else None,
            quote=quote(mention),
        )
        for mention in sorted(first.values())
    )


def _find_period(article_text: ArticleText, figure: Amount, sentence: Span) -> str | None:
    """Return the date nearest before a figure in its clause, else the next one in it.

    The date of a scene that opens the sentence holds for all its clauses: In 2023, ...
    """
    text = article_text.text
    if _has_no_date(text, figure, sentence):
        return None
    dates = [d for d in article_text.dates_in(sentence) if not OF_MARK.match(text, d.end)]
    first = bisect_left(dates, figure.start, key=START)
    later = None
    for after in dates[first : first + 1]:
        between = (text, figure.end, max(figure.end, after.start))
        if DATE_BESIDE.fullmatch(*between):
            return after.told
        if DATE_BEHIND.fullmatch(*between):
            later = _count_on(text, after, figure.end)
    for before in reversed(dates[:first]):
        if _dates_figure(text, before, figure, sentence):
            # in this decade, a cut of 50 percent in 2030
            return later if later and "X" in before.told else before.told
    return later


def _count_on(text: str, mention: DateMention, start: int) -> str:
    """Return a date, or what has gone on since it: have fled since the outbreak of war in 2011."""
    since = SINCE_EVENT.search(text, start, mention.start)
    going_on = f"{mention.told}/.."
    return going_on if since and is_edtf(going_on) else mention.told


def _has_no_date(text: str, figure: Amount, sentence: Span) -> bool:
    """Tell whether a figure measures a thing, or is what something changed from."""
    before = (text, figure.start - CUES_REACH, figure.start)
    grew = figure.unit == "%" and GREW.search(*before)
    changed = not grew and NO_PERIOD.match(text, figure.end, sentence.end)
    return bool(changed or PROPERTY.search(*before))


def _dates_figure(text: str, before: DateMention, figure: Amount, sentence: Span) -> bool:
    """Tell whether a date before a figure is that of its clause, or opens the sentence."""
    compared = COMPARED_WITH.search(text, before.start - CUES_REACH, before.start)
    other = compared or ELSEWHERE.match(text, before.start, figure.start)
    if other or SAID_THAT.search(text, before.end, figure.start):
        return False  # with what it is compared, or when it was said
    near = max(sentence.start, before.start - ASIDE_REACH)
    aside = DATED_ASIDE_BEFORE.search(text, near, before.start)
    if aside and ", " in text[before.end : figure.start]:
        return False
    opening = DATE_OPENS.fullmatch(text, sentence.start, before.start)
    opens = opening and not NOW_WORD.match(before.text)
    return bool(opens or not DATE_CLAUSE_END.search(text, before.end, figure.start))


@lru_cache(maxsize=8)  # a sentence may have many figures
def _names_its_subject(words: str) -> bool:
    """Tell whether words name what they are about: not `It has | 5 ships`, `The vessel has`."""
    s = read_tokens(words, 0, len(words))
    return not (leans_back(s) or opens_known(s) or is_unnamed(s))


def _find_measured(
    article_text: ArticleText, figure: Amount, sentence: Span, told: list[Quote]
) -> Span | None:
    """Return the shortest of the clauses in `told` that holds a figure, else its sentence.

    In a commentary one that stands alone; not: It has | 5 guns.
    """
    around = (
        quote
        for quote in beginning_in(told, sentence)
        if quote.start <= figure.start and figure.end <= quote.end
    )
    shortest = min(around, key=lambda quote: quote.end - quote.start, default=sentence)
    text = article_text.text
    clause = cut(text, shortest.start, min(shortest.end, sentence.end))
    for span in (sentence,) if CUT.match(text, clause.end) else (clause, sentence):
        measured = trim(text, skip_bullet(span).start, span.end)
        if not article_text.is_prose or _names_its_subject(measured.text):
            return measured
    return None


def _with_who_says_so(article_text: ArticleText, claim: Claim) -> Quote:
    """Return the words of a claim with those right before them that give it to somebody."""
    words = claim.quote
    by = claim.attribution
    if by is None or not by.end <= words.start <= by.end + CLOSE_BEHIND:
        return words
    if not any(holder in by for holder in claim.holders):  # Lee, who left, said that
        return words
    return article_text.quote(cut(article_text.text, by.start, words.end))


def _find_figures(article_text: ArticleText, told: Iterable[Quote]) -> Iterator[Figure]:
    """Yield the figures with their periods and the clauses that say what they measure.

    What is said twice in the same words is yielded once.
    """
    seen: dict[tuple[str, str], int] = {}
    clauses = sorted(told, key=START)
    for figure in article_text.figures:
        sentence = article_text.sentence_of(figure)
        measured = _find_measured(article_text, figure, sentence, clauses)
        told_by = figure.unit != "%" and TOLD_BY.match(article_text.text, figure.end)
        if not measured or measured.text == figure.text or told_by:
            continue  # a cell of a table; how many said so
        if measured.start != seen.setdefault((figure.text, measured.text), measured.start):
            continue
        yield Figure(
            value=figure.value,
            unit=figure.unit,
            period=_find_period(article_text, figure, sentence),
            approximate=figure.approximate,
            quote=article_text.quote(measured),
        )


def _drop_told(claims: list[Claim], events: list[Event], issuers: Quotes) -> list[Claim]:
    """Return claims without those of who speaks in a text that are told as an event.

    Of a statement only what is plain, and dated or a meeting: the rest its issuers say themselves.
    """
    happened = {event.quotes[0] for event in events}
    held = {e.quotes[0] for e in events if e.edtf or MEETING.search(e.quotes[0].exact)}

    def is_told(claim: Claim) -> bool:
        words = claim.quote
        if claim.holders == ():
            return words in happened
        if claim.holders != issuers or claim.stance != "assertion":
            return False
        invited = words.exact.startswith("At the invitation of ")  # Lee, | Novak paid a visit
        return words in held or (invited and words.end in {quote.end for quote in held})

    return [claim for claim in claims if claim.unclear or not is_told(claim)]


def _is_stump(document: ArticleText, claim: Claim) -> bool:
    """Tell whether few words of the author name nobody, and only lead to others: much has changed.

    What is to be done may be short.
    """
    words = claim.quote.exact
    told = claim.holders or claim.stance == "demand" or not document.is_prose
    most = MOST_OF_STUMP + MORE_OF_ADDED * bool(ADDS_TO_OTHERS.search(words))
    if told or len(words.split()) > most:
        return False
    first = words.split("’")[0].partition(" ")[0]
    named = first in document.printed or first in KNOWN_NAMES
    return not named and HOLDS_NAME.search(words) is None


def _drop_undertaken(events: list[Event], claims: list[Claim]) -> list[Event]:
    """Return events without undated ones of which issuers only undertake, foretell or ask for more.

    Committed to moves such as the relocation of the guard; not: committed to end the war. None of
    them where some are parts of others, which are known by their positions.
    """
    if any(event.part_of for event in events):
        return events
    ahead = [claim.quote for claim in claims if claim.stance in TO_COME]

    def is_undertaken(event: Event) -> bool:
        words = event.quotes[0]
        undated = event.edtf is None and event.status == "happened"
        return (
            undated and not BEFALLEN.search(words.exact) and any(words in quote for quote in ahead)
        )

    return [event for event in events if not is_undertaken(event)]


def extract(
    text: str, published: date | None = None, kind: ArticleKind = "commentary", lang: str = "en"
) -> Facts:
    """Return all facts of one article, without labels; `part_of` is the position of an event, `#n`.

    `published` None: the release date that the text prints. A language without rules gives the
    source alone.
    """
    reading = even_marks(text).translate(BLANKS)
    parts = blocks(reading)
    quote = Quoter(parts, printed=text)
    source, source_blocks = read_imprint(parts, quote)
    if lang.split("-")[0] not in LANGUAGES:
        return Facts(source=source)
    if not published and source.published:
        published = date.fromisoformat(source.published.edtf)
    article_text = ArticleText(reading, published, kind, lang, parts, source, source_blocks, quote)
    source = source.model_copy(update={"issuers": quote.all(find_issuers(article_text))})
    found = find_claims(article_text)
    said = [claim.quote for claim in found if claim.holders or kind == "statement"]
    events = find_events(article_text, said)
    if source.issuers:
        events = _drop_undertaken(events, found)
    claims = _drop_told(found, events, source.issuers)
    claims = [claim for claim in claims if not _is_stump(article_text, claim)]
    statements = tuple(find_statements(article_text, events))
    told = [_with_who_says_so(article_text, claim) for claim in claims]
    told += [event.quotes[0] for event in events]
    told += [clause.quote for x in statements for point in x.points for clause in point.clauses]
    return Facts(
        source=source,
        events=tuple(events),
        statements=statements,
        sections=tuple(find_sections(article_text)),
        claims=tuple(claims),
        figures=tuple(_find_figures(article_text, told)),
        people=_find_people(article_text),
    )
