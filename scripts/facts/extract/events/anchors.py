"""Lets each date of a commentary that no event carries anchor one: in the words it stands in.

A date in the name of what happens but seldom gives that name, `the 2003 invasion`; a date in
another name none, `the 2018 budget`; each other one its part of the sentence.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from facts.base.patterns import verbose
from facts.base.spans import Span, cut, span_of
from facts.extract.article_text import START, ArticleText, beginning_in
from facts.extract.clauses import trim
from facts.extract.events.drafts import (
    DECADES,
    NEAR_OPENING,
    RELATIVE_ALONE,
    VAGUE_DAYS,
    Draft,
    begins_series,
    find_stretch,
    in_quotation,
    is_cut_out,
    is_undone,
)
from facts.extract.events.refusals import NO_EVENT
from facts.extract.events.states import BOUNDS_OF_TIME, is_state
from facts.reading.dates import DateMention
from facts.reading.happenings.dating import DATE_OF_PARTICIPLE, is_goal, is_of_noun
from facts.reading.happenings.finder import TOLD_BEFORE_THIS
from facts.reading.happenings.noun_phrases import find_noun_phrases
from facts.reading.happenings.other_times import is_other_time
from facts.reading.happenings.word_tags import Tagged, happening_pattern
from facts.reading.speech.tokens import read_tokens
from facts.reading.speech.wholeness import FINITE_VERB, is_torn

DECADES_REACH = len("1990’s and throughout the ")  # beside one decade, in which the other stands

# The name of a thing with its date, in tags.
NAME_BEFORE = happening_pattern("""
    # the planned 2025 offensives
    (?:[the owner] [name word visit did]{0,2} | (?<![of after ,]) (?<!^)) date
      [NOUNS DOING]+
    (?:of the? name+ [NOUNS DOING]*)? number?  # the 2022 Council | of Europe group
    | (?<=owner) date (?=")  # Novak’s 1892 “Lake”
    """)
NAME_BEHIND = happening_pattern("the? name [HAPPENINGS name]{0,5} date $")  # the Trade Concept 2018
# the Lund Convention of 1933, the doctrine from 2018
NAME_OF = happening_pattern("the? [NOUNS DOING]{1,4} of date $")
# Of what was done or came about at a date, and what is told of it then: The Lund Treaty, signed in
# May 2022, | has failed; Novak, who took office in May, | has left
TOLD_ASIDE = happening_pattern("""
    (?:^ | (?:[HELPERS signs does that] | DONE (?! of)) [^, ; HELPERS VERBS]{0,12}?
      (?<![date also DONE DOING name]) (?=[the owner name]))
    (?P<told>
      (?P<what> the? [NOUNS owner number] [NOUNS the of owner number during and]{0,14} ) ,
      (?:that also*)? DONE [^, ; and that HELPERS]* date [^, ; HELPERS VERBS]*
    ) (?= , also* [HELPERS VERBS] | [. ;]? $)
    # Founded in 2012, Lundair | is old
    | ^ (?P<opened> DONE [^, ; and that HELPERS]* date [^, ; HELPERS VERBS]* ,
      the? [NOUNS owner number] [NOUNS the of owner number during and ( )]{0,14})
      (?= also* [is has does signs])
    """)
# ... that tells of no deed: , compared to it in May
NO_DEED = re.compile(r",\s(?:based|compared|derived|exemplified|followed)\b")
# What is about that which is named before it, nobody, or only supposed.
NO_SUBJECT = verbose(
    r"""
    (?:It|He|She|That|They|This(?!\s(?:week|month|year))|[Ww]h(?:ich|o))\s
    | (?:Of\scourse|[A-Z][a-z]+(?:\stogether)?),\s(?:it|that|they|these|this)\s
    | (?:(?:A\slot|All|Few|Many|Most|Much|None|Part|Some)\sof\s)(?:it|that|them|these|this|those)\b
    | [^,]{0,40}\bscenario\b | There\s(?:are|is)\b | [Nn]ot\s(?:just|only)\s(?:for|in|on|to)\b
    | Asked\sto\b | To\s(?:explain|grasp|see|tell|understand)\b
    | (?:Few|Imagine|In\scase|Let|Little|Neither|No|Nobody|None|Nothing|Suppose|Unless|Whether)\b
    """
)
# What makes a clause with a date one of what is possible, foretold, asked for or denied.
NOT_SO = verbose(
    r"""
    \b(?: can(?:not)? | could | may | might | must | ought\sto | shall | should | will | would
      | (?:ha[sd]|have)\sto | needs?\sto | [Ii]f | [Ss]hould | [Pp]erhaps | possibly
      | appears? | likely | regardless | seems? | unlikely | aims? | goals?
      | (?:crucial|essential|important|necessary|vital)\s(?:that|to) | call(?:ed|s)?\son
      | expect(?:ed|s)? | forecasts? | predict(?:ed|s)? | urge[ds]? | wants?
      | never | no\s(?!longer\b|more\b|less\b)[a-z]+ | not(?!\sonly\b) | yet\sto )\b
    | n[’']t\b
    """
)

# A bracket with a clause of its own before a date: it left (it had been poor since | 1998)
OPEN_BRACKET = re.compile(r"\((?:[^()\s]*\s){2}[^()]*$")
CLAUSE_STOP = re.compile(r"[,;:–—]\s")  # between clauses
PART_STOP = re.compile("; ")
ANY_FINITE = happening_pattern("[HELPERS VERBS welcomed]")  # not: Needs for 2030
# What only leads to what was: it is true that, as Novak said in May; while in May it was.
LEADING_CLAUSE = verbose(
    r"""
    It\s(?:is|was)\s(?!false\b|hardly\b|never\b|not\b(?!\suntil)|un(?!der\b)\w+\b)(?:\w+\s){1,3}
      that\s(?!it\b|they\b)
    | While\s(?=[^,]*\d{4}[^,]*,)
    | As\s(?=[^,]{3,80}\s(?:announced|declared|noted|observed|said|stated|told|warned|wrote)\b)
    """
)
# The name of what happens but seldom, with its date: the 2003 invasion, Norway’s 1979 revolution.
SELDOM = verbose(
    r"""
    (?:[Tt]he\s(?:[A-Z][a-z]+\s)?|[A-Z]\w+[’']s\s)\d{4}\s
    (?:[A-Z]\w+\s|(?:civil|general|nuclear|parliamentary|peace|presidential)\s){0,3}
    (?:accords?|annexation|attacks?|bombings?|coup|crisis|deal|earthquake|elections?|Games|invasion
      |massacre|occupation|Olympics|referendum|revolt|revolution|shooting|uprising|war)\b
    (?:\s(?:against|in|of|on)\s(?:the\s)?[A-Z][\w’-]+(?:\s[A-Z][\w’-]+){0,3})?
    """
)
A_NAME = re.compile(r"(?<!^)[A-Z]")  # the 2003 invasion of | Iraq; not: The 2003 invasion
# What stands before a date that is that of a clause inside.
OF_CLAUSE = verbose(
    r"""
    \b(?:after|before)\s(?:he|it|she|they)\s[^,;]*$   # Lund rebuilt it after it lost in | 2014
    # met at a base – old, too – that was set up in | 2015
    # ... or that dates to the 1970s
    | –\s(?:that|which|who)\s(?:is|was|were|ha[ds]|dates?|goes|stretches)\s[^,;]*$
    | \bto\s[a-z]+\s[^,;]*\sby\s(?:the\s)?$           # pledged to close the port by | 2015
    # led to a split, which it has sought since | 2014
    | ,\swhich\s[^,;]*\bha(?:s|ve)\s[^,;]*\bsince\s$
    """
)
# Between the pieces of a long part: it fell in May, | but
PIECE_JOINT = re.compile(r",\s(?:and|but|so|whereas|while|whilst)\s(?!with\b)(?=\w+\s)|:\s")
# Before what is only added behind a date: was repealed in 2024|, after guilds objected; not one of
# several: by training guards in May|, closing ports, or an aside – of guilds – inside.
ADDITION_JOINT = verbose(
    r"""
    ,\s(?:[a-z]+ly\s)?
    (?: after | although | as | because | before | despite | even | following | though | until
      | wh(?:en|ere|ich|ile|o|ose) | with )\s
    | ,\s[a-z]+ing\s (?![^;]*,\s(?:(?:and|or)\s)?[a-z]+ing\s)
    | \s[–—]\s (?![^;]*\s[–—])
    """
)
LONG_PART = 25  # words of a part that is read piece by piece
ENOUGH = 6  # words of a piece
LONGEST_DATED_PART = 60  # ... that its date opens
LONGEST_PART = 35  # words of a part that tells of its date; a longer one mostly tells more
DATED_NAME_REACH = 8  # words before a date in which the name of its thing begins
# A date that is itself spoken of: 2023 was a year of change; or only a reference: (Lee, 2023).
SPOKEN_OF = happening_pattern(
    r"^ also? ,? date [will would is] | (?<=\() (?:the? name{1,4} ,)? date (?=\))"
)
PLAIN_DATE = re.compile(r"\d{4}(?:-\d\d){0,2}(?:/\d{4}-\d\d-\d\d)?")
# A short phrase with a name and one date, that tells nothing of it: the Lund raid of May.
KNOWN_HAPPENING = happening_pattern("""
    (?=.* [name owner]) (?!.* date .* date) [^did does signed is has]{1,14}
    """)
# ... but any one, or of somebody named before: no raid, its raid on Lund
INDEFINITE = verbose(
    r"(?:[Aa]n?|[Aa]ny|[Hh]er|[Hh]is|[Ii]ts|[Nn]o|[Ss]uch|[Tt]heir|[Tt]his|the\slatter[’']s)\s"
)
RECKONED = ("arithmetic", "relative")  # dates that rest on another day
ITEM_MARKS = "-–•* "  # before the first words of an item


def anchor_dates(
    article_text: ArticleText, read: Sequence[tuple[Span, Tagged]], kept: Iterable[Draft]
) -> Iterator[Draft]:
    """Yield events for the dates in the sentences read around which no event is kept.

    Several dates in one part of a sentence give one event, of the first.
    """
    dated = [draft for draft in kept if draft.edtf]
    told = [words for draft in dated for words in (draft.span, *draft.more, *draft.date_words)]
    told.sort(key=START)
    for sentence, tagged in read:
        if not ANY_FINITE.search(tagged.tags):
            continue
        begun = set[Span]()
        for at, date in tagged.dates.items():
            span = _find_anchor(article_text, tagged, at, sentence)
            if not span or span in begun:
                continue
            if any(words in span for words in beginning_in(told, span)):
                continue
            begun.add(span)
            draft = _draft_at(article_text, span, date)
            if not is_undone(draft):
                yield draft


def _draft_at(article_text: ArticleText, span: Span, date: DateMention) -> Draft:
    """Return the event that words tell of a date."""
    draft = Draft(span, "ongoing" if date.told.endswith("/..") else "happened")
    draft.date_by(date)
    draft.edtf = find_stretch(span.text) or draft.edtf
    draft.settle_status(article_text.published)
    return draft


def _find_anchor(article_text: ArticleText, tagged: Tagged, at: int, sentence: Span) -> Span | None:
    """Return the words that tell alone what happened at a date, if any do."""
    date = tagged.dates[at]
    if _is_of_nothing(tagged, at, date) or is_goal(tagged, 0, at, article_text.published):
        return None
    part = _if_alone(article_text, _find_words(tagged, at, sentence))
    return part or _if_alone(article_text, _find_phrase(tagged, at))


def _if_alone(article_text: ArticleText, span: Span | None) -> Span | None:
    """Return words that say alone what happened, and are no state."""
    if span is None or NO_EVENT.search(span.text) or is_cut_out(article_text.text, span):
        return None
    return None if is_state(article_text, span, anchored=True) else span


def _is_of_nothing(tagged: Tagged, at: int, date: DateMention) -> bool:
    """Tell whether a date is itself spoken of, no day, or only reckoned beside one in full."""
    first = tagged.starts[0]
    bases = {other.basis for other in tagged.dates.values()}
    return bool(
        date.text.lower() in VAGUE_DAYS
        or _is_too_long(tagged.text, date)
        # “They closed | this week”: whose week is not known
        or (date.basis in RECKONED and in_quotation(tagged.text, first, date.start))
        or OPEN_BRACKET.search(tagged.text, first + 1, date.start)
        or DATE_OF_PARTICIPLE.search(tagged.tags, 0, at)
        or is_of_noun(tagged, at, ANY_FINITE.search(tagged.tags, 0, at) is not None)
        or (date.basis == "arithmetic" and "explicit" in bases)  # a year before, in | 2019
        or any(m.start() <= at < m.end() for m in SPOKEN_OF.finditer(tagged.tags))
    )


def _is_too_long(text: str, date: DateMention) -> bool:
    """Tell whether a date is a century, or one of two decades."""
    decades = DECADES.search(text, date.start - DECADES_REACH, date.end + DECADES_REACH)
    return date.told.endswith("XX") or ("X" in date.told and decades is not None)


def _find_words(tagged: Tagged, at: int, sentence: Span) -> Span | None:
    """Return the name of what happened at a date that is a part of it, else its part of a sentence.

    None where the date is a part of the name of something else, the 2018 budget.
    """
    date = tagged.dates[at]
    for named in SELDOM.finditer(tagged.text, sentence.start, sentence.end):
        if named.start() < date.start < named.end():
            return span_of(named) if A_NAME.search(named[0]) else None
    if tagged.word(at)[-1].isdigit() and _is_in_name(tagged, at):
        return None
    return _find_aside(tagged, at) or _find_part(tagged.text, sentence, date)


def _find_aside(tagged: Tagged, at: int) -> Span | None:
    """Return a name with what was done with it at a date: The Lund Treaty, signed in May|, fell."""
    for aside in TOLD_ASIDE.finditer(tagged.tags):
        words = tagged.span(*aside.span("told" if aside["told"] else "opened"))
        what = tagged.span(*aside.span("what")).text if aside["told"] else words.text
        named = "’" in what or A_NAME.search(what)
        lasts = tagged.dates[at].told.endswith("/..") or NO_DEED.search(words.text)
        if words.start < tagged.starts[at] < words.end and named and not lasts:
            return words
    return None


def _find_phrase(tagged: Tagged, at: int) -> Span | None:
    """Return the phrase that names what happened at a date: was seen in | the Lund raid of May.

    Of a known one alone, not: fears a raid on Lund by 2027; nor in a decade, or since a year.
    """
    bound = tagged.word(at - 1) in BOUNDS_OF_TIME
    if bound or not PLAIN_DATE.fullmatch(tagged.dates[at].told):
        return None
    end = len(tagged.tags)
    for phrase in find_noun_phrases(tagged, 0, end, end):
        if phrase.date != at or not tagged.has(phrase.head, "visit"):
            continue
        if KNOWN_HAPPENING.fullmatch(tagged.tags, phrase.start, phrase.end):
            words = tagged.span(phrase.start, phrase.end)
            return None if INDEFINITE.match(words.text) else words
    return None


def _is_in_name(tagged: Tagged, at: int) -> bool:
    """Tell whether a date is a part of a name: the 2018 budget, the Treaty of 1920."""
    start = at - DATED_NAME_REACH
    names = NAME_BEFORE.finditer(tagged.tags, start)
    behind = NAME_OF if tagged.word(at - 1) in ("of", "from") else NAME_BEHIND
    opens = any(name.start() <= at < name.end() for name in names)
    return opens or behind.search(tagged.tags, start, at + 1) is not None


def _cut_around(text: str, whole: Span, date: DateMention, stop: re.Pattern[str]) -> Span:
    """Return what stands between the stops around a date."""
    starts = (m.end() for m in stop.finditer(text, whole.start, date.start))
    behind = stop.search(text, date.end, whole.end)
    return trim(text, max(starts, default=whole.start), behind.start() if behind else whole.end)


def _find_part(text: str, sentence: Span, date: DateMention) -> Span | None:
    """Return the part of a sentence, between semicolons, that tells what was at a date."""
    span = _cut_around(text, sentence, date, PART_STOP).lstrip(ITEM_MARKS)
    lead = LEADING_CLAUSE.match(text, span.start, span.end)
    # not: As Novak said, trade was dear in 2019
    if lead and not CLAUSE_STOP.search(text, lead.end(), date.start):
        span = cut(text, lead.end(), span.end)
        if lead[0].startswith(("As ", "While ")):
            span = _cut_around(text, span, date, CLAUSE_STOP)
    if len(span.text.split()) > LONG_PART:
        span = _shorten(text, span, date)
    return span if _is_brief(span, date) and _tells_of(text, span, date) else None


def _shorten(text: str, part: Span, date: DateMention) -> Span:
    """Return the piece of a long part that a date stands in, where it says enough."""
    start = part.start
    for joint in PIECE_JOINT.finditer(text, part.start, date.start):
        # not: The guild, the bank|, and the mill closed
        if FINITE_VERB.search(read_tokens(text, part.start, joint.start()).tags):
            start = joint.end()
    behind = (
        joint.start()
        for joint in PIECE_JOINT.finditer(text, date.end, part.end)
        if not _is_in_series(text, start, joint, part.end)
    )
    piece = trim(text, start, next(behind, part.end))
    whole = piece if len(piece.text.split()) >= ENOUGH else part
    long = len(whole.text.split()) > LONGEST_PART
    return _cut_addition(text, whole, date) if long else whole


def _is_brief(span: Span, date: DateMention) -> bool:
    """Tell whether a part is short enough to tell of its date alone; it may open it."""
    opens = date.start - span.start <= NEAR_OPENING
    return len(span.text.split()) <= (LONGEST_DATED_PART if opens else LONGEST_PART)


def _cut_addition(text: str, part: Span, date: DateMention) -> Span:
    """Return a part up to what is only added to it: was repealed in 2024|, after guilds objected.

    All of it where what stands before that is no clause.
    """
    for joint in ADDITION_JOINT.finditer(text, date.end, part.end):
        s = read_tokens(text, part.start, joint.start())
        enough = len(s.text[part.start : joint.start()].split()) >= ENOUGH
        if enough and not is_torn(s, 0, len(s.tags)):
            return trim(text, part.start, joint.start())
    return part


def _is_in_series(text: str, start: int, joint: re.Match[str], end: int) -> bool:
    """Tell whether a joint stands before the last of some nouns: sold it to Oslo, Lund|, and."""
    begun = joint[0].startswith(", and") and begins_series(text[start : joint.start()])
    return begun and not FINITE_VERB.search(read_tokens(text, joint.end(), end).tags)


def _tells_of(text: str, part: Span, date: DateMention) -> bool:
    """Tell whether a part of a sentence says what was or went on at its date."""
    clause = _cut_around(text, part, date, CLAUSE_STOP)
    return not (
        NO_SUBJECT.match(part.text)
        or TOLD_BEFORE_THIS.match(part.text)
        or NO_EVENT.search(part.text)
        or OF_CLAUSE.search(text, part.start, date.start)
        or is_other_time(text, part.start, date)
        or RELATIVE_ALONE.match(read_tokens(text, part.start, part.end).tags)
        or NOT_SO.search(text, clause.start, clause.end)
    )
