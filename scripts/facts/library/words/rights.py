"""Decides which words of an article may be shown: all, or whole facts of at most a third."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from facts.base.spans import COMPARED_TOKEN, cut
from facts.library.entities import AnyFact, Article
from facts.library.words.marks import Stretch
from facts.model.article_facts import Quote, Quotes
from facts.model.fields import Record
from facts.model.references import walk_records

SHARE = 3  # excerpts show at most one word in three
# Kinds of one number are chosen in turn. A claim that only asserts, or is long, comes behind those
# that say more in few words: what is promised, asked for, foretold, judged or reported.
ORDER = {
    "statement": 0,
    "point": 1,
    "clause": 2,
    "event": 3,
    "claim": 3,
    "lesser claim": 4,
    "figure": 5,
    "person": 6,
    "section": 7,
}
LONG_CLAIM = 30  # words
RESERVE = 3  # one word in three of what may be shown is kept for what people add or prefer
# The end of a sentence behind what is shown: it fell| .” | It rose
SENTENCE_STOP = re.compile(r"[.!?][”’\"')]*(?=\s)")
GRAIN = 10  # bits of a place in the text: some thousand places


@dataclass(frozen=True)
class Excerpts:
    """What may be shown of an article: the stretches of its text that may not, and whole facts."""

    gaps: tuple[Stretch, ...]
    shown: set[str]  # ids of the facts all of whose words may be shown
    left_out: int  # facts that may not be shown; sections, which only order the others, apart
    room: int | None = None  # words of further facts that people add or prefer; None: no limit


def choose_excerpts(article: Article) -> Excerpts:
    """Return what may be shown; everything where the rights say full.

    Shown are what the article says of itself, then facts in a fixed order as long as they fit; of
    a text without rules its beginning. The first one that does not fit ends the choice, so that
    no later one takes its place: what is dropped pushes no fact out. Neither does what people add
    or prefer: a part of the third is kept for it, first for what they prefer, then for what they
    add, in the order of its labels; of this what does not fit is passed over.
    """
    if article.is_shown_whole:
        return Excerpts((), {fact.id for fact in article.facts}, 0)
    starts = [m.start() for m in COMPARED_TOKEN.finditer(article.source)]
    quotes = _choose_quotes(article, starts)
    words = _number_words(quotes, starts)
    room = len(starts) // SHARE - len(words)
    shown = set()
    left_out = 0
    for fact in article.facts:
        if _number_words(find_quotes(fact.record), starts) <= words:
            shown.add(fact.id)
        elif fact.kind != "section":
            left_out += 1
    return Excerpts(tuple(_find_gaps(quotes, article.source)), shown, left_out, room)


def _choose_quotes(article: Article, starts: list[int]) -> list[Quote]:
    """Return quotes of at most a third of the words, which begin at `starts`."""
    budget = len(starts) // SHARE
    if budget and not article.extracted.sections:
        exact = article.source[: starts[budget]]
        return [Quote(exact=exact, block=1, start=0, end=len(exact))]
    read, wanted = _order_quotes(article)
    chosen: list[Quote] = []
    shown: set[int] = set()
    for groups, most in ((read, budget - budget // RESERVE), (wanted, budget)):
        for quotes in groups:
            words = _number_words(quotes, starts)
            if len(words) > most // 2:  # it would leave too little for all others
                continue
            if len(shown | words) <= most:
                shown |= words
                chosen += quotes
            elif groups is read:
                break
    return chosen


def _order_quotes(article: Article) -> tuple[list[Quotes], list[Quotes]]:
    """Return the quotes of each fact in the order of choice: the rules’, and what people want.

    What people prefer stands among the first too: it frees no place.
    """
    length = len(article.source)
    lesser = {
        claim.id
        for claim in article.extracted.claims
        if claim.stance == "assertion" or len(claim.quote.exact.split()) > LONG_CLAIM
    }
    facts = sorted(article.facts, key=lambda fact: _rank_fact(fact, length, fact.label in lesser))
    read: list[Quotes] = [(quote,) for quote in _quote_imprint(article)]
    read += [find_quotes(fact.record) for fact in facts if not fact.is_added]
    wanted = [fact for fact in facts if fact.preferred]
    wanted += [fact for fact in facts if fact.is_added and not fact.preferred]
    return read, [find_quotes(fact.record) for fact in wanted]


def _quote_imprint(article: Article) -> Iterator[Quote]:
    """Yield the blocks that say what the article is, whole: By | Ann Lee; not: We, | Norway,."""
    said = find_quotes(article.imprint.model_copy(update={"issuers": ()}))
    for number in sorted({quote.block for quote in said}):
        block = article.blocks[number - 1]
        yield Quote(exact=block.text, block=number, start=block.start, end=block.end)


def find_quotes(record: Record) -> Quotes:
    """Return every quote in a record: of a fact its evidence, dates, holders and roles."""
    return tuple(value for _, value in walk_records(record) if isinstance(value, Quote))


def _rank_fact(fact: AnyFact, length: int, is_lesser: bool) -> tuple[int, int, int, str]:
    """Return the key of the fixed order: by kind, events and claims spread over the text, label.

    `is_lesser`: of a claim as the rules read it, so that who corrects it pushes no fact out.

    The bits of a place are read backwards, so that each next one halves the widest gap. What people
    add is in the order of its labels: they choose.
    """
    if fact.is_added:
        return 0, 0, len(fact.label), fact.label
    group = ORDER["lesser claim" if is_lesser else fact.kind]
    spread = 0
    if fact.kind in ("event", "claim"):
        place = (fact.anchor.start << GRAIN) // length
        spread = int(f"{place:0{GRAIN}b}"[::-1], 2)
    return group, spread, len(fact.label), fact.label


def _number_words(quotes: Iterable[Quote], starts: list[int]) -> set[int]:
    """Return the numbers of the words that begin in quotes."""
    return {
        number
        for quote in quotes
        for number in range(bisect_left(starts, quote.start), bisect_left(starts, quote.end))
    }


def _find_gaps(quotes: list[Quote], source: str) -> Iterator[Stretch]:
    """Yield what lies between quotes, which may overlap, where it has words.

    The stop that closes a sentence is shown with its last words.
    """
    at = 0
    shown = sorted((quote.start, quote.end) for quote in quotes)
    for start, end in [*shown, (len(source), len(source))]:
        if stop := SENTENCE_STOP.match(source, at, start):
            at = stop.end()
        hidden = cut(source, at, start)  # blanks are shown
        if COMPARED_TOKEN.search(hidden.text):
            yield hidden.start, hidden.end
        at = max(at, end)
