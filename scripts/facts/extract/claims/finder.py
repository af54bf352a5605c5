"""Finds the claims of an analysis: whose they are, what is done with them, and their hedges.

Lists of demands, hands or needs give a claim an item, everything else is read by its sentences.
"""

import re
from collections.abc import Iterable, Iterator

from facts.base.edtf import bounds
from facts.base.patterns import verbose
from facts.base.spans import Span, cut, span_of
from facts.extract.article_text import START, ArticleText, beginning_in
from facts.extract.claims.sentences import SentenceReader
from facts.extract.claims.stance import PARALLEL_OPENINGS, is_aim
from facts.extract.claims.threads import Thread
from facts.extract.clauses import PARTIES_WEIGH, STATE_NAME, VERBS
from facts.extract.holders.attribution import Holders
from facts.model.article_facts import Claim
from facts.reading.dates import DateMention
from facts.reading.lists import Enumeration, ListItem
from facts.reading.speech.finder import find_reports
from facts.reading.speech.tokens import TAG, Tokens, read_tokens, read_word, tag_pattern
from facts.reading.speech.wholeness import CLAUSE_OF_NOUN, has_verb

WISH = re.compile(r"\bit is (?:hoped|expected|demanded|asked) that\b", re.I)
DEMAND_OWNER = re.compile(
    rf"(?P<who>{STATE_NAME})(?=[’']s? (?:main |key )?(?:demands?|expectations?|requests?))"
)
SUPERLATIVE_PHRASE = re.compile(r"\bthe most [a-z]+ [^,;.\n]{3,120}")
PRESENT = verbose(
    r"""
    \b(?:is|are|means|remains?|represents?|reflects?|marks?|shows?|suggests?)\b
    | (?<!that\s)(?<!which\s)(?<!who\s)\b(?:can|may|might|could)\b(?!\shave\b)
    """
)
# Norway and Laos | declare as follows
LEADS_TO_ALL = verbose(
    r"""
    \b(?:affirm|announce|declare|emphasi[sz]e|issue|note|reaffirm|state|stress)(?:d|ed|s|es)?\s
    (?:as\sfollows|the\sfollowing(?:\s(?:joint\s)?statement\b.*)?)[.:]?$
    """
)
# What shows something, and nobody tells it: research, historical data
BARE_EVIDENCE = re.compile(
    r"(?:[Tt]he\s)?(?:\w+\s)?(?:[Dd]ata|[Ee]vidence|[Ii]nterviews|[Rr]esearch|[Ss]tatistics)"
)
# How those who issue a statement came together, which is no claim of theirs
CAME_TOGETHER = re.compile(
    r"\b(?:hosted|met)\b|\bgather(?:ed)?\son\sthe\soccasion\b|\bwelcomed\b.*\sto\s(?:the\s)?[A-Z]"
)
GERUND_ITEM = tag_pattern("also* DOING [^HELPERS dont]*")  # building a port with guards
THIRD_PERSON = tag_pattern("[does says]")
MAYBE_VERB = tag_pattern(
    "NOUNS also? [noun claims view report] (?=[to the its what number also noun])"
)
ITEM_END = re.compile(r"[.;,](?:\s(?:and|or))?$")  # build a port | ; and


def find_claims(article_text: ArticleText) -> list[Claim]:
    """Return the claims of a text in order; the points of statements are none.

    What is said twice in the same words, in a summary and below it, is one claim: the first. What
    stands within a claim of the same holders is that claim: each sentence of a quotation.
    """
    reader = SentenceReader(article_text)
    thread = Thread(article_text)
    found: list[Claim] = []
    loose = [x for x in article_text.lists if _read_kind(article_text, x) == "loose"]
    # of a statement each item is somebody’s, also where it only names a thing
    items = _find_opening_sentences(article_text, loose if article_text.is_prose else [])
    lists = [x for x in article_text.lists if x not in loose]
    taken = [item for listing in lists for item in listing.items]
    units: list[Enumeration | Span] = [*lists, *_cut_unlisted(article_text, taken)]
    for unit in sorted(units, key=START):
        if isinstance(unit, Enumeration):
            found += _claim_list(article_text, reader, unit)
            continue
        kept = [claim for claim in reader.read(unit) if _is_kept(article_text, unit, claim)]
        if unit.start in items and _names_a_thing(reader.tokens):
            kept = [claim for claim in kept if claim.stance == "demand"]
        thread.add(reader.holders.skip_label(unit), reader.tokens, kept, reader.reported)
    return [
        _doubt_holders(reader.holders, claim)
        for claim in _drop_retold([*found, *thread.found])
        if not _is_of_evidence(reader.holders, claim)
    ]


def _find_opening_sentences(
    article_text: ArticleText, listings: Iterable[Enumeration]
) -> frozenset[int]:
    """Return where the first sentences of the items of lists begin.

    A number may be one (1. |); then only of an item that has no further ones, as an argument has.
    """
    items = [item for listing in listings for item in listing.items]
    starts = {item.start for item in items}
    for item in items:
        sentences = article_text.item_sentences(item)
        if len(sentences) == 1:
            starts.add(sentences[0].start)
    return frozenset(article_text.sentence_of(Span(at, at, "")).start for at in starts)


def _drop_retold(claims: list[Claim]) -> Iterable[Claim]:
    """Return claims in order, none within another of the same holders, or in the same words."""
    first: dict[tuple[object, ...], Claim] = {}
    told: dict[tuple[object, ...], int] = {}  # how far each holder’s words were told
    for claim in sorted(claims, key=lambda claim: (claim.quote.start, -claim.quote.end)):
        who = (claim.unclear, *(holder.exact for holder in claim.holders))
        if claim.quote.end > told.get(who, 0):
            told[who] = claim.quote.end
            first.setdefault((claim.quote.exact, *who), claim)
    return first.values()


def _claim_list(
    article_text: ArticleText, reader: SentenceReader, listing: Enumeration
) -> Iterator[Claim]:
    """Yield the claims of a list by what it becomes; of a programme what it calls the most."""
    kind = _read_kind(article_text, listing)
    if kind == "programme":  # the rest of it tells of events
        best = (SUPERLATIVE_PHRASE.search(article_text.text, x.start, x.end) for x in listing.items)
        yield from (reader.make(span_of(m), "evaluation") for m in best if m)
    elif kind != "statement":
        yield from _claim_items(article_text, reader, listing)


def _claim_items(
    article_text: ArticleText, reader: SentenceReader, listing: Enumeration
) -> Iterator[Claim]:
    """Yield one claim for each item of a list of demands, hands or needs.

    Further sentences of an item are read as any others.
    """
    text = article_text.text
    lead = listing.lead
    owner = DEMAND_OWNER.search(text, lead.start, lead.end) if lead else None
    for item in listing.items:
        first, *others = article_text.item_sentences(item)
        words = cut(text, item.start, first.end).text
        span = cut(text, item.start, item.start + len(ITEM_END.sub("", words)))
        s = read_tokens(text, span.start, span.end)
        if owner:
            wish = WISH.search(text, item.start, item.end)
            by = span_of(wish) if wish else None
            yield reader.make(span, "demand", (span_of(owner, "who"),), by)
        elif find_reports(s):
            yield from reader.read(span)
        elif (has_verb(s.tags) and not GERUND_ITEM.fullmatch(s.tags)) or is_aim(span):
            yield from reader.read_own(span)
        for sentence in others:
            yield from reader.read(sentence)


def _names_a_thing(s: Tokens) -> bool:
    """Tell whether an item only names something: a system that is old, or building ports.

    Not: Build a port, building ports pays; nor where a word that is not known may be its verb: Lund
    struggles to win.
    """
    own = CLAUSE_OF_NOUN.sub("", s.tags.lstrip(TAG["number . ) ( –"]))
    has_verb_in_s = any(s.words[m.start()].endswith("s") for m in THIRD_PERSON.finditer(s.tags))
    if GERUND_ITEM.fullmatch(own) and not has_verb_in_s:
        return True
    first = next((word for word in s.words if word[:1].isalpha()), "it")
    verb = first in VERBS or read_word(first, first=False)[1] in TAG["VERBS DOING claims it"]
    if verb or has_verb(s.tags):
        return False
    return not any(
        s.words[m.end() - 1].endswith("s") and not s.words[m.start()].endswith("s")
        for m in MAYBE_VERB.finditer(s.tags)
    )


def _is_parallel(listing: Enumeration) -> bool:
    """Tell whether the items of a list are claims as they stand."""
    return all(item.text.lower().startswith(PARALLEL_OPENINGS) for item in listing.items)


def _read_kind(article_text: ArticleText, listing: Enumeration) -> str:
    """Return what a list becomes: as `ArticleText.becomes` tells, or loose.

    The items of a loose one are no claims as they stand.
    """
    kind = article_text.becomes(listing)
    return "loose" if kind == "other" and not _is_parallel(listing) else kind


def _cut_unlisted(article_text: ArticleText, taken: list[ListItem]) -> Iterator[Span]:
    """Yield the sentences that no list holds; one ends where an item begins."""
    coming = sorted(taken, reverse=True)
    end = 0  # of the items so far
    for sentence in article_text.sentences:
        while coming and coming[-1].start <= sentence.start:
            end = max(end, coming.pop().end)
        if sentence.start >= end and not article_text.is_in_short_line(sentence.start):
            after = coming[-1].start if coming else sentence.end
            yield cut(article_text.text, sentence.start, min(after, sentence.end))


def _is_kept(article_text: ArticleText, sentence: Span, claim: Claim) -> bool:
    """Tell whether a clause claims: it leads to no list and tells of no day."""
    if LEADS_TO_ALL.search(sentence.text):
        return False
    if beginning_in(article_text.leads, sentence):
        # pledge to: 1. build
        whole = not claim.quote.exact.endswith((" by", " following", " through", " to"))
        return claim.stance == "evaluation" or (whole and bool(claim.holders))
    words = claim.quote.exact
    weighed = article_text.is_statement and PARTIES_WEIGH.match(words)
    plain = claim.stance in ("assertion", "reported") and not (claim.attribution or claim.unclear)
    return bool(
        not plain or weighed or PRESENT.search(words) or not _find_days(article_text, claim)
    )


def _find_days(article_text: ArticleText, claim: Claim) -> list[DateMention]:
    """Return the dates that show that a claim tells of a day; in a statement those before it."""
    dates = article_text.dates_in(claim.quote)
    day = article_text.published
    if not (article_text.is_statement and day) or CAME_TOGETHER.search(claim.quote.exact):
        return dates
    return [date for date in dates if bounds(date.told)[1] < day]  # not: Today we renew our pact


def _doubt_holders(holders: Holders, claim: Claim) -> Claim:
    """Return a claim as unclear where its holders only point to somebody: the study."""
    unclear = claim.unclear or holders.are_nobody(claim.holders)
    return claim.model_copy(update={"unclear": unclear})


def _is_of_evidence(holders: Holders, claim: Claim) -> bool:
    """Tell whether a claim is what data or research show: that of nobody, nor the author’s."""
    bare = all(BARE_EVIDENCE.fullmatch(holder.exact) for holder in claim.holders)
    return bare and holders.are_nobody(claim.holders)
