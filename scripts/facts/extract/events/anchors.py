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
from facts.extract.events.drafts import BARE, DAYS, NO_EVENT, Draft, is_cut_out, is_within
from facts.model.fields import Status
from facts.reading.dates import DateMention
from facts.reading.happenings.acts import TEXTS
from facts.reading.happenings.finder import NOT_THEN, POINTER
from facts.reading.happenings.word_tags import Tagged

CENTURY = re.compile(r"\d\dXX")
# The name of a thing with its date, in tags.
NAME_BEFORE = re.compile(
    r"""
    (?:[dS][oCVe]{0,2}|(?<![pl,])(?<!^))D(?:[oCefgG]|(?<=C)V)+  # the planned 2025 offensives
    (?:pd?C+[oCefgG]*)?                            # the 2022 Council | of Europe group
    """,
    re.VERBOSE,
)
NAME_BEHIND = re.compile("d?C[Cef]{0,5}D$")  # the Trade Concept 2018
NAME_OF = re.compile("d?[oCefgG]{1,4}pD$")  # the Lund Convention of 1933, the doctrine from 2018
# What is about that which is named before it, nobody, or only supposed.
NO_SUBJECT = re.compile(
    r"""
    (?:It|He|She|That|They|This(?!\s(?:week|month|year)))\s
    | [^,]{0,40}\bscenario\b
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
      | call(?:ed|s)?\son | expect(?:ed|s)? | forecasts? | predict(?:ed|s)? | urge[ds]? | wants?
      | never | no\s(?!longer\b|more\b|less\b)[a-z]+ | not(?!\sonly\b) | yet\sto )\b
    | n[’']t\b
    """,
    re.VERBOSE,
)
STOP = re.compile(r"[,;:–—]\s")  # between clauses
NAMED = re.compile("[CefS]")  # in the name of a thing: a capital, a happening; not: 2021 levels
VERB = re.compile("[bhwmvVkxz]")  # not: Needs for 2030
REACH_BACK = 8  # words before a date in which the name of its thing begins
# A date that is itself spoken of: 2023 was a year of change; or only a reference: (Lee, 2023).
SPOKEN_OF = re.compile(r"^y?,?D[bwm]|(?<=\()(?:C,)?D(?=\))")
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
        begun = set[int]()
        for at, date in tagged.dates.items():
            if _is_carried(date, told[number]) or _is_of_nothing(tagged, at, date):
                continue
            span = _find_words(tagged, at, sentence)
            if not span or span.start in begun or is_cut_out(article_text.text, span):
                continue
            begun.add(span.start)
            status: Status = "ongoing" if date.told.endswith("/..") else "happened"
            draft = Draft(span, status, date.told, date.basis, [date])
            draft.settle_status(article_text.published)
            yield draft


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
    if date.text.lower() in DAYS or CENTURY.fullmatch(date.told):
        return True
    bases = {other.basis for other in tagged.dates.values()}
    if date.basis == "arithmetic" and "explicit" in bases:
        return True  # a year before, in | 2019
    return any(m.start() <= at < m.end() for m in SPOKEN_OF.finditer(tagged.tags))


def _find_words(tagged: Tagged, at: int, sentence: Span) -> Span | None:
    """Return the name of the thing that a date is a part of, else its part of the sentence."""
    if not tagged.word(at)[-1].isdigit():  # last year’s talks
        return _find_part(tagged.text, sentence, tagged.dates[at])
    start = max(0, at - REACH_BACK)
    names = NAME_BEFORE.finditer(tagged.tags, start)
    name = next((m for m in names if m.start() <= at < m.end()), None)
    behind = NAME_OF if tagged.word(at - 1) in ("of", "from") else NAME_BEHIND
    name = name or behind.search(tagged.tags, start, at + 1)
    if not name:
        return _find_part(tagged.text, sentence, tagged.dates[at])
    words = tagged.span(*name.span())
    is_text = tagged.word(name.end() - 1) in TEXTS
    if is_text or not NAMED.search(name[0]) or BARE.fullmatch(words.text):
        return None
    return words


def _find_part(text: str, sentence: Span, date: DateMention) -> Span | None:
    """Return the part of a sentence, between semicolons, that tells what was at a date."""
    before = text.rfind("; ", sentence.start, date.start)
    behind = text.find("; ", date.end, sentence.end)
    start = before + len("; ") if before >= 0 else sentence.start
    span = trim(text, start, behind if behind >= 0 else sentence.end)
    words = span.text.lstrip(MARKS)
    span = cut(text, span.end - len(words), span.end)
    return span if _tells_of(text, span, date) else None


def _tells_of(text: str, part: Span, date: DateMention) -> bool:
    """Tell whether a part of a sentence says what was or went on at its date."""
    pointing = NO_SUBJECT.match(part.text) or POINTER.match(part.text)
    if pointing or NO_EVENT.search(part.text):
        return False
    if not date.told.endswith("..") and NOT_THEN.search(text, part.start, date.start):
        return False
    before = [stop.end() for stop in STOP.finditer(text, part.start, date.start)]
    behind = STOP.search(text, date.end, part.end)
    start = before[-1] if before else part.start
    return NOT_SO.search(text, start, behind.start() if behind else part.end) is None
