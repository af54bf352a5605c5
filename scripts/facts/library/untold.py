"""Finds what no fact of an article tells: sentences, what is left of them, and dates.

Each comes with the operation of `curated.yml` that adds it.
"""

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from datetime import date

from facts.base.edtf import bounds
from facts.base.patterns import word_set
from facts.base.spans import Span, cut, sentences
from facts.base.strict_yaml import Line
from facts.extract.claims.stance import read_stance
from facts.extract.clauses import skip_lead
from facts.extract.events.drafts import VAGUE_DAYS
from facts.library.doubts import FEWEST_WORDS
from facts.library.entities import Article, select_facts
from facts.library.repairs import HOLDER, DraftOperation, add_fact
from facts.library.words.rights import find_quotes
from facts.model.article_facts import Claim, Quote
from facts.model.fields import Status
from facts.reading.dates import DateMention, find_dates
from facts.reading.paratext import is_heading
from facts.reading.speech.finder import find_reports
from facts.reading.speech.tokens import read_tokens

SENTENCE_END = re.compile(r"[.!?][”’)\]]*$")
LEAST_REST = 8  # words of a rest that may say something of its own
PAUSE = re.compile(r"[,;:–—]\s(?:(?:and|but)\s)?")  # between the clauses of a sentence
# What says nothing without the clause that it hangs on: , which grew; In order to grow,
HANGING = re.compile(r"(?:by|in order to|to|where|which|who|whose|with)\b", re.IGNORECASE)
YEARS_ALONE = re.compile(r"\d{4}[~?%]?(?:/\d{4}[~?%]?)?")  # 2030, about 2030, 2025 to 2030
SILENT_KINDS = word_set("section person")  # kinds of fact that tell nothing of a sentence
DATED_KINDS = word_set("event figure statement point")


@dataclass(frozen=True)
class Missed:
    """Words that may be a fact, and the operation that adds it, if any."""

    span: Span
    operation: DraftOperation | None
    is_told: bool = False  # another fact has the words: they might be a claim as well


def list_missed(article: Article, number: int, dates: Iterable[DateMention]) -> list[Missed]:
    """Return what is missed in a block: sentences, what is left of them, and some of the `dates`.

    Nothing of a heading or of what says what the article is.
    """
    block = article.blocks[number - 1]
    imprint = any(quote.block == number for quote in find_quotes(article.imprint))
    if imprint or is_heading(block.text):
        return []
    untold = find_untold(article, block)
    missed = [Missed(each, add_thought(article, each, number)) for each in untold]
    for each in find_untold(article, block, silent_kinds=SILENT_KINDS | {"event", "figure"}):
        operation = add_thought(article, each, number)
        if operation not in [None, *(given.operation for given in missed)]:
            missed.append(Missed(each, operation, is_told=True))
    end = 0  # of the words that the last date was given
    for each in dates:
        inside = max(block.start, end) <= each.start < block.end
        if inside and not any(span.start <= each.start < span.end for span in untold):
            words = find_happening(article, each)
            end = words.end
            place = Line(block=number, exact=words.text)
            happening = add_fact("event", place, edtf=each.told, status=_read_status(article, each))
            missed.append(Missed(each, happening if block.text.count(words.text) == 1 else None))
    return missed


def find_untold(article: Article, block: Span, silent_kinds: Set[str] = SILENT_KINDS) -> list[Span]:
    """Return the sentences of a block of which no fact tells, and what is left of the others.

    A heading is no sentence; a rest of a few words only joins what is told. Facts of the kinds
    `silent_kinds` tell nothing.
    """
    told = sorted(
        (quote.start, quote.end)
        for fact in article.facts
        if fact.kind not in silent_kinds
        for quote in find_quotes(fact.record)
    )
    found: list[Span] = []
    for sentence in sentences(article.source, block):
        if SENTENCE_END.search(sentence.text):
            around = [(a, b) for a, b in told if a < sentence.end and sentence.start < b]
            found += find_rests(sentence, around) if around else [sentence]
    return found


def find_rests(sentence: Span, told: list[tuple[int, int]]) -> Iterator[Span]:
    """Yield the stretches of a sentence, of some words, between those that are told."""
    at = sentence.start
    for start, end in [*told, (sentence.end, sentence.end)]:
        stop = max(at, start)
        text = sentence.text[at - sentence.start : stop - sentence.start]
        rest = Span(at, stop, text).lstrip(" ,;:–—”)").rstrip(" ,;:–—“.")
        if len(rest.text.split()) >= LEAST_REST:
            yield rest
        at = max(at, end)


def find_unused_dates(article: Article) -> list[DateMention]:
    """Return the dates of the text, in order, that stand in no event, figure or joint statement.

    None whose words name no day, and no year to come: today, by 2030.
    """
    published = _released(article)
    used = [
        quote
        for fact in article.facts
        if fact.kind in DATED_KINDS
        for quote in find_quotes(fact.record)
    ]
    used += find_quotes(article.imprint)
    return [
        found
        for found in find_dates(article.source, published)
        if not _is_vague(found, published)
        and not any(quote.start <= found.start < quote.end for quote in used)
    ]


def _is_vague(found: DateMention, published: date | None) -> bool:
    """Tell whether a date is no day of something: today, the 1990s, a year that is a goal."""
    if found.text.lower() in VAGUE_DAYS or "X" in found.told:
        return True
    if published is None or not YEARS_ALONE.fullmatch(found.told):
        return False
    return bounds(found.told)[0] > published


def find_happening(article: Article, found: DateMention) -> Span:
    """Return the words between the two pauses around a date."""
    sentence = article.sentence_at(found.start)
    before = PAUSE.finditer(article.source, sentence.start, found.start)
    start = max((m.end() for m in before), default=sentence.start)
    stop = PAUSE.search(article.source, found.end, sentence.end)
    return cut(article.source, start, stop.start() if stop else sentence.end).rstrip(".")


def _read_status(article: Article, found: DateMention) -> Status:
    """Return the status that a date gives as of the release: by the end of this year, ahead."""
    if found.told.endswith("/.."):
        return "ongoing"
    published = _released(article)
    first, last = bounds(found.told)
    until = article.source.endswith("by ", 0, found.start)
    ahead = published and (last if until else first) > published
    return "announced" if ahead else "happened"


def _released(article: Article) -> date | None:
    """Return the release date of an article, where it has one."""
    return date.fromisoformat(article.published) if article.published else None


def add_thought(article: Article, sentence: Span, number: int) -> DraftOperation | None:
    """Return what adds a sentence of a block as a claim: the author’s, or whose it seems to be.

    All of the sentence for a rest that hangs on it: which ends the raid. None where it asks, or
    says little, or stands there twice.
    """
    if HANGING.match(sentence.text):
        sentence = article.sentence_at(sentence.start)
    thought = skip_lead(article.source, sentence).rstrip(".")
    asks = sentence.text.endswith("?") or len(thought.text.split()) < FEWEST_WORDS
    if asks or article.blocks[number - 1].text.count(thought.text) != 1:
        return None
    s = read_tokens(article.source, thought.start, thought.end)
    # not: As doubt about Lund’s commitment grows
    told = (report for report in find_reports(s) if report.holder and report.frame != "noun")
    said = next(told, None)
    stance = said.stance if said else read_stance(thought.text)
    added = add_fact("claim", Line(block=number, exact=thought.text), stance=stance)
    if said and said.holder:
        who = cut(article.source, s.starts[said.holder[0]], s.ends[said.holder[1] - 1])
        once = thought.text.count(who.text) == 1
        return added | {"holders": Line(block=number, exact=who.text) if once else HOLDER}
    if speaker := _find_speaker(article, number):
        return added | {"holders": Line(block=speaker.block, exact=speaker.exact)}
    # In a readout nobody speaks as the author.
    return added | {"holders": HOLDER} if article.meta.kind == "readout" else added


def _find_speaker(article: Article, number: int) -> Quote | None:
    """Return whose turn a block is in an interview: its claims are theirs, and nothing says so."""
    claims = (claim.record for claim in select_facts(article.facts, Claim))
    turns = (c.holders for c in claims if c.quote.block == number and not c.attribution)
    who = next(filter(None, turns), ())
    return who[0] if len(who) == 1 and not article.is_own_text else None
