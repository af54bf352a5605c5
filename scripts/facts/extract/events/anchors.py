"""Lets each date of a commentary that no event carries anchor one: in the words it stands in.

A date that names a thing gives that name, `the 2018 budget`; another one its part of the sentence.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from facts.base.spans import Span, cut
from facts.extract.article_text import ArticleText
from facts.extract.clauses import trim
from facts.extract.events.drafts import (
    BARE,
    DAYS,
    LAW,
    NO_EVENT,
    OWNED,
    RELATIVE_ALONE,
    UNOWNED,
    Draft,
    find_stretch_end,
    is_cut_out,
    is_within,
)
from facts.extract.events.states import is_state
from facts.model.fields import Status
from facts.reading.dates import DateMention
from facts.reading.happenings.acts import TEXTS
from facts.reading.happenings.finder import POINTER, is_of_noun, is_other_time
from facts.reading.happenings.word_tags import TAG, Tagged, tag_pattern
from facts.reading.speech.tokens import read_tokens
from facts.reading.speech.tokens import tag_pattern as speech_pattern
from facts.reading.speech.wholeness import FINITE_VERB

# throughout the 1990s and 2000s, of the 1950’s and 60’s
DECADES = re.compile(r"\d{3}0[’']?s\sand\s(?:\d\d)?\d0[’']?s")
NEAR = len("1990’s and ")  # characters beside one decade in which the other stands
CENTURY = re.compile(r"\d\dXX")
# The name of a thing with its date, in tags.
NAME_BEFORE = tag_pattern("""
    # the planned 2025 offensives
    (?:[the owner] [name word visit did]{0,2} | (?<![of after ,]) (?<!^)) date
      [NOUNS DOING]+
    (?:of the? name+ [NOUNS DOING]*)? number?  # the 2022 Council | of Europe group
    """)
NAME_BEHIND = tag_pattern("the? name [HAPPENINGS name]{0,5} date $")  # the Trade Concept 2018
# the Lund Convention of 1933, the doctrine from 2018
NAME_OF = tag_pattern("the? [NOUNS DOING]{1,4} of date $")
# A noun of doing with what it is of, in tags: its first nuclear test in 2006, the seizure of 1914.
DOING = tag_pattern("""
    # the; Putin’s planned
    (?:the [NOUNS owner number also did doing]{0,4} | [the name]? [name word]{0,2} owner
      [NOUNS also did doing]{0,3})
    (?P<head>[HAPPENINGS word DOING])
    (?:of the? [NOUNS owner doing]{1,4}){0,2} [of during] date $  # manipulation of crops in Laos in
    """)
DOING_NOUN = re.compile(
    r"""
    (?!condition|function|generation|government|mention|million|nation|option|population|position
      |proportion|question|region|section|situation|environment|element|parliament)
    \w{3,}(?:[st]ion|ment|down|[a-z]{3}over|very|verie)s?$
    | (?:bomb|clos|found|open|rais|sign)ing$ | (?:reviv|renew|betray|buri)al$
    """,
    re.VERBOSE,
)
# What is about that which is named before it, nobody, or only supposed.
NO_SUBJECT = re.compile(
    r"""
    (?:It|He|She|That|They|This(?!\s(?:week|month|year))|[Ww]h(?:ich|o))\s
    | (?:Also|Indeed|Of\scourse|Yet),\s(?:it|that|they|this)\s
    | (?:(?:A\slot|All|Few|Many|Most|Much|None|Part|Some)\sof\s)(?:it|that|them|these|this|those)\b
    | [^,]{0,40}\bscenario\b | There\s(?:are|is)\b | [Nn]ot\s(?:just|only)\s(?:for|in|on|to)\b
    | Asked\sto\b | To\s(?:explain|grasp|see|tell|understand)\b
    | (?:Few|Imagine|In\scase|Let|Little|Neither|No|Nobody|None|Nothing|Suppose|Unless|Whether)\b
    """,
    re.VERBOSE,
)
# What makes a clause with a date one of what is possible, foretold, asked for or denied.
NOT_SO = re.compile(
    r"""
    \b(?: can(?:not)? | could | may | might | must | ought\sto | shall | should | will | would
      | (?:ha[sd]|have)\sto | needs?\sto | [Ii]f | [Ss]hould | [Pp]erhaps | possibly
      | appears? | likely | regardless | seems? | unlikely | aims? | goals?
      | (?:crucial|essential|important|necessary|vital)\s(?:that|to) | call(?:ed|s)?\son
      | expect(?:ed|s)? | forecasts? | predict(?:ed|s)? | urge[ds]? | wants?
      | never | no\s(?!longer\b|more\b|less\b)[a-z]+ | not(?!\sonly\b) | yet\sto )\b
    | n[’']t\b
    """,
    re.VERBOSE,
)
PURPOSE = re.compile(r"\bto\s[a-z]+\s[^,;]*\sby\s(?:the\s)?$")  # pledged to close the port by
# A bracket with a clause of its own before a date: it left (it had been poor since | 1998)
OPEN_BRACKET = re.compile(r"\((?:[^()\s]*\s){2}[^()]*$")
# Walls were pulled down, including those of | 1932; Citing raids of | 2022, it closed
MEMBER = re.compile(
    r"""
    (?: \w,\sincluding | \b(?:Citing|Echoing|Invoking|Recalling|Referencing)
      | ,\sas\s(?:evidenced|illustrated|reflected|seen|shown)\s(?:by|in) )
    \s[^,;:]*$
    """,
    re.VERBOSE,
)
STOP = re.compile(r"[,;:–—]\s")  # between clauses
# A relative clause up to its date, with what it speaks of, in tags.
# Ann Lee, the envoy | who was elected in May; the ban | that Lund and Laos imposed in 2012
RELATIVE = tag_pattern(r"""
    (?:name{1,4} (?:\( [^( )]* \))? ,)?
    (?:the [NOUNS owner number also DOING did]{0,6} | [name number word]{0,2} name
      | name{1,3} owner [HAPPENINGS word]{1,3}) (?:of the? [NOUNS owner]{1,4}){0,2}
    (?:\( [^( )]* \))? ,?
    (?P<who>that) (?:[the owner name word deal they of and]{0,9} [also has is]*
      [DONE signs] [^, ; HELPERS]* date | of date [also has is]* [DONE signs])
    """)
# Norway’s data law, passed in 2018 | , is old
PASSED = tag_pattern("""
    [the name owner] [NOUNS owner number also did and]{1,8} (?:\\( name \\))? NOUNS{0,2}
    , DONE [^, ; HELPERS]* date (?=, also* [HELPERS VERBS welcomed])
    """)
# in the name of a thing: a capital, a happening; not: 2021 levels
NAMED = tag_pattern("[HAPPENINGS owner name]")
VERB = tag_pattern("[HELPERS VERBS welcomed]")  # not: Needs for 2030
FROM_TO = re.compile(
    r"\bfrom\s[^,;]{1,25}\s(?:in|by)\s\d{4}\s(?:up\s)?to\s[^,;]{1,30}\s(?:in|by)\s\d{4}$"
)
# What only leads to what was: it is true that, as Novak said in May.
LEADING = re.compile(
    r"""
    It\s(?:is|was)\s(?:\w+\s){1,3}that\s(?!it\b|they\b)
    | As\s(?=[^,]{3,80}\s(?:announced|declared|noted|observed|said|stated|told|warned|wrote)\b)
    """,
    re.VERBOSE,
)
NAME_INSIDE = re.compile(r"\b(?!(?:He|It|She|They|We)\b)[A-Z]\w+")
STRONG = re.compile(  # what happens but seldom: the 2003 invasion
    r"[Tt]he\s\d{4}\s(?:annexation|coup|crisis|elections?|invasion|massacre|occupation|referendum"
    r"|revolution|uprising|war)"
)
# What goes on behind the words that name something: the 2010 Coast | and Fleet Review, Novak’s
# 5 May prediction | that
NAME_GOES_ON = re.compile(
    r"""
    (?:,\s[A-Z]\w+)?\sand\s[A-Z]
    | (?:(?<=claim)|(?<=prediction)|(?<=projection)|(?<=warning))\sthat\s
    """,
    re.VERBOSE,
)
GROWTH = 6  # words before the first of two years
LONGEST_RELATIVE = 24  # words from what a relative clause speaks of to its date
# Between the pieces of a long part: it fell in May, | but
JOINT = re.compile(r",\s(?:and|but|so|whereas|while|whilst)\s(?!with\b)(?=\w+\s)|:\s")
# Seventy were fired in May; not: the men who were fired, a pact signed in May
CLAUSE = speech_pattern("""
    also* [NOUNS sure number the its this they it there of]{1,10} also*
    (?:[FINITE dont] | DONE (?![in by at during]))
    """)
DASH = re.compile(r"\s[–—]\s|—")
LONG = 25  # words of a part that is read piece by piece
ENOUGH = 6  # words of a piece
LONGEST_DOING = 12  # words of a noun of doing with what it is of
WITH_VERB = len(TAG["date signs did"])  # a date and the verb behind it: which in | 1993 was left
REACH_BACK = 8  # words before a date in which the name of its thing begins
# A date that is itself spoken of: 2023 was a year of change; or only a reference: (Lee, 2023).
SPOKEN_OF = tag_pattern(
    r"^ also? ,? date [will would is] | (?<=\() (?:the? name{1,4} ,)? date (?=\))"
)
RECKONED = ("arithmetic", "relative")  # dates that rest on another day
MARKS = "-–•* "  # before the first words of an item


def anchor_dates(
    article_text: ArticleText, read: Sequence[tuple[Span, Tagged]], kept: Iterable[Draft]
) -> Iterator[Draft]:
    """Yield events for the dates in the sentences read that stand in none of those kept.

    Several dates in one part of a sentence give one event, of the first.
    """
    told = _place_words(read, kept)
    for number, (sentence, tagged) in enumerate(read):
        if not (tagged.dates and VERB.search(tagged.tags)):
            continue
        begun = set[Span]()
        for at, date in tagged.dates.items():
            if _is_carried(date, told[number]) or _is_of_nothing(tagged, at, date):
                continue
            span = _find_words(tagged, at, sentence)
            if span and is_state(article_text, span, anchored=True):
                span = _find_doing(tagged, at)  # the ban of 2017 | was dear
            if not span or span in begun or is_cut_out(article_text.text, span):
                continue
            begun.add(span)
            draft = _make_draft(tagged, at, span)
            draft.settle_status(article_text.published)
            plan = span.end == date.end and NAME_BEHIND.search(tagged.tags, 0, at + 1)
            if draft.status != "announced" or not plan:  # not: Force Design | 2030
                yield draft


def _make_draft(tagged: Tagged, at: int, span: Span) -> Draft:
    """Return an event in some words, dated by the date at an index."""
    date = tagged.dates[at]
    status: Status = "ongoing" if date.told.endswith("/..") else "happened"
    draft = Draft(span, status, date.told, date.basis, [date])
    if last := find_stretch_end(tagged, at) or _find_last(tagged, at):
        draft.last_until(last)
    return draft


def _find_last(tagged: Tagged, at: int) -> DateMention | None:
    """Return the year up to which something grew or fell: from 3 % in 2019 to | 8 % in 2023."""
    for other, date in tagged.dates.items():
        if other <= at or not tagged.dates[at].told.isdigit() or not date.told.isdigit():
            continue
        words = tagged.text[tagged.spans[max(0, at - GROWTH)][0] : date.end]
        later = tagged.dates[at].told < date.told
        return date if later and FROM_TO.search(words) else None
    return None


def _place_words(
    read: Sequence[tuple[Span, Tagged]], kept: Iterable[Draft]
) -> dict[int, list[tuple[Span, str]]]:
    """Return the words that tell of dated events, with their dates, by the number of a sentence."""
    ends = [sentence.end for sentence, _ in read]
    found: dict[int, list[tuple[Span, str]]] = defaultdict(list)
    for draft in kept:
        for words in (draft.span, *draft.more, *draft.words) if draft.edtf else ():
            found[bisect_right(ends, words.start)].append((words, draft.edtf or ""))
    return found


def _is_carried(date: DateMention, told: list[tuple[Span, str]]) -> bool:
    """Tell whether a date stands in an event of its sentence, or is one’s, told less exactly."""
    return any(
        words.start <= date.start < words.end or is_within(edtf, date.told) for words, edtf in told
    )


def _is_of_nothing(tagged: Tagged, at: int, date: DateMention) -> bool:
    """Tell whether a date is itself spoken of, no day, or only reckoned beside one in full."""
    if date.text.lower() in DAYS or _is_too_long(tagged.text, date):
        return True
    quoted = tagged.text.rfind("“", tagged.spans[0][0], date.start)
    if quoted > tagged.text.rfind("”", tagged.spans[0][0], date.start) and date.basis in RECKONED:
        return True  # “They closed | this week”: whose week is not known
    if OPEN_BRACKET.search(tagged.text, tagged.spans[0][0] + 1, date.start):
        return True
    if MEMBER.search(tagged.text, tagged.spans[0][0], date.start):
        return True
    if is_of_noun(tagged, at, VERB.search(tagged.tags, 0, at) is not None):
        return True
    bases = {other.basis for other in tagged.dates.values()}
    if date.basis == "arithmetic" and "explicit" in bases:
        return True  # a year before, in | 2019
    return any(m.start() <= at < m.end() for m in SPOKEN_OF.finditer(tagged.tags))


def _is_too_long(text: str, date: DateMention) -> bool:
    """Tell whether a date is a century, or one of two decades."""
    if CENTURY.fullmatch(date.told):
        return True
    decades = DECADES.search(text, date.start - NEAR, date.end + NEAR)
    return "X" in date.told and decades is not None


def _find_words(tagged: Tagged, at: int, sentence: Span) -> Span | None:
    """Return the name of the thing that a date is a part of, else its part of the sentence."""
    date = tagged.dates[at]
    if not tagged.word(at)[-1].isdigit():  # last year’s talks
        return _find_part(tagged.text, sentence, date)
    name = _find_name(tagged, at)
    if not name:
        return (
            _find_relative(tagged, at, sentence)
            or _find_passed(tagged, at)
            or _find_part(tagged.text, sentence, date)
            or _find_doing(tagged, at)
        )
    if tagged.word(at - 1) == "from" and _is_measure(name[0], date):
        return None
    return None if _names_no_event(tagged, name) else tagged.span(*name.span())


def _find_name(tagged: Tagged, at: int) -> re.Match[str] | None:
    """Return the name that a date is a part of: the 2018 budget, the Treaty of 1920."""
    start = max(0, at - REACH_BACK)
    for name in NAME_BEFORE.finditer(tagged.tags, start):
        if name.start() <= at < name.end():
            return name
    behind = NAME_OF if tagged.word(at - 1) in ("of", "from") else NAME_BEHIND
    return behind.search(tagged.tags, start, at + 1)


def _names_no_event(tagged: Tagged, name: re.Match[str]) -> bool:
    """Tell whether a name with a date is of a text, or of nothing that is known by it.

    The 2023 report, the 2023 Trade Act, 2021 levels, the 2010 Coast | and Fleet Review.
    """
    words = tagged.span(*name.span())
    if not TEXTS.isdisjoint(map(tagged.word, range(*name.span()))) or LAW.match(words.text):
        return True
    if NAME_GOES_ON.match(tagged.text, words.end) or not NAMED.search(name[0]):
        return True
    return BARE.fullmatch(words.text) is not None and not STRONG.fullmatch(words.text)


def _is_measure(named: str, date: DateMention) -> bool:
    """Tell whether something is counted from a date on: levels from 1960, growth from 1960 to 1970.

    `named`: the tags of what it is, up to the date.
    """
    return "/" in date.told or not set(TAG["HAPPENINGS"]).intersection(named)


def _find_relative(tagged: Tagged, at: int, sentence: Span) -> Span | None:
    """Return the relative clause that a date stands in, with what it speaks of."""
    start = max(0, at - LONGEST_RELATIVE)
    clauses = RELATIVE.finditer(tagged.tags, start, at + WITH_VERB)
    m = next((m for m in clauses if m.end() > at), None)
    if not m:
        return None
    if (
        tagged.word(m.start()) in ("a", "an")
        and TAG["name"] not in tagged.tags[m.start() : m.start("who")]
    ):
        return None  # a ship that was sold in 2007
    words = tagged.span(m.start(), at + 1)
    stop = STOP.search(tagged.text, words.end, sentence.end)
    whole = cut(tagged.text, words.start, stop.start() if stop else sentence.end)
    return None if NOT_SO.search(words.text) else trim(tagged.text, whole.start, whole.end)


def _find_passed(tagged: Tagged, at: int) -> Span | None:
    """Return a noun with what was done to it between commas: the law, passed in May |, is old."""
    found = PASSED.finditer(tagged.tags, max(0, at - LONGEST_RELATIVE))
    passed = next((m for m in found if m.end() == at + 1), None)
    named = passed and not set(TAG["name owner"]).isdisjoint(passed[0])
    return tagged.span(*passed.span()) if passed and named else None


def _find_doing(tagged: Tagged, at: int) -> Span | None:
    """Return the noun of doing that a date is of where its sentence tells of something else."""
    doing = DOING.search(tagged.tags, max(0, at - LONGEST_DOING), at + 1)
    bare = (
        doing
        and len(doing[0]) <= len(TAG["the deal of date"])
        and tagged.word(doing.start()) == "the"
    )
    if not doing or bare:  # the clash in 2023
        return None
    head = doing.start("head")
    named = tagged.tags[head] != TAG["word"] or DOING_NOUN.match(tagged.word(head))
    if not named or tagged.word(doing.start()) in ("any", "no"):
        return None
    words = tagged.span(doing.start(), at + 1)
    if UNOWNED.match(words.text):
        return None
    before = tagged.span(0, doing.start()).text if doing.start() else ""
    clause = STOP.split(before)[-1]
    owned = OWNED.match(words.text) and not NAME_INSIDE.search(before)  # but: Lund, since its fall
    return None if NOT_SO.search(clause) or owned else words


def _find_part(text: str, sentence: Span, date: DateMention) -> Span | None:
    """Return the part of a sentence, between semicolons, that tells what was at a date."""
    before = text.rfind("; ", sentence.start, date.start)
    behind = text.find("; ", date.end, sentence.end)
    start = before + len("; ") if before >= 0 else sentence.start
    span = trim(text, start, behind if behind >= 0 else sentence.end)
    words = span.text.lstrip(MARKS)
    start = span.end - len(words)
    lead = LEADING.match(words)
    if lead and STOP.search(text, start + lead.end(), date.start):
        lead = None  # As Novak said, trade was dear in 2019
    span = cut(text, start + (lead.end() if lead else 0), span.end)
    if lead and words.startswith("As "):
        stop = STOP.search(text, date.end, span.end)
        span = trim(text, span.start, stop.start() if stop else span.end)
    if len(span.text.split()) > LONG:
        span = _shorten(text, span, date)
    return span if _tells_of(text, span, date) else None


def _shorten(text: str, part: Span, date: DateMention) -> Span:
    """Return the piece of a long part that a date stands in, where it says enough."""
    dashes = list(DASH.finditer(text, part.start, part.end))
    if len(dashes) == 1:
        part = _choose_side(text, part, dashes[0], date)
    joints = JOINT.finditer(text, part.start, date.start)
    before = [joint.end() for joint in joints if _is_told(text, part.start, joint.start())]
    behind = JOINT.search(text, date.end, part.end)
    piece = trim(text, before[-1] if before else part.start, behind.start() if behind else part.end)
    return piece if len(piece.text.split()) >= ENOUGH else part


def _choose_side(text: str, part: Span, dash: re.Match[str], date: DateMention) -> Span:
    """Return the side of a dash on which a date stands, where it is a clause by itself."""
    if not _is_told(text, part.start, dash.start()):
        return part
    behind = read_tokens(text, dash.end(), part.end)
    if date.end <= dash.start():
        return trim(text, part.start, dash.start()) if FINITE_VERB.search(behind.tags) else part
    return trim(text, dash.end(), part.end) if CLAUSE.match(behind.tags) else part


def _is_told(text: str, start: int, end: int) -> bool:
    """Tell whether a stretch has a finite verb; not: The guild, the bank|, and the mill closed."""
    return FINITE_VERB.search(read_tokens(text, start, end).tags) is not None


def _tells_of(text: str, part: Span, date: DateMention) -> bool:
    """Tell whether a part of a sentence says what was or went on at its date."""
    pointing = NO_SUBJECT.match(part.text) or POINTER.match(part.text)
    if pointing or NO_EVENT.search(part.text):
        return False
    if is_other_time(text, part.start, date):
        return False
    if RELATIVE_ALONE.match(read_tokens(text, part.start, part.end).tags):
        return False
    if PURPOSE.search(text, part.start, date.start):
        return False
    before = [stop.end() for stop in STOP.finditer(text, part.start, date.start)]
    behind = STOP.search(text, date.end, part.end)
    start = before[-1] if before else part.start
    return NOT_SO.search(text, start, behind.start() if behind else part.end) is None
