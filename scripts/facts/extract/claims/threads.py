"""Joins the claims of sentences that lean on each other, and leaves out what leans on nothing."""

from functools import lru_cache

from facts.base.spans import Span, cut
from facts.extract.article_text import ArticleText
from facts.extract.claims.making import is_plain, join_claims
from facts.extract.clauses import skip_lead
from facts.model.article_facts import Claim, Quote
from facts.reading.paratext import is_signpost
from facts.reading.speech.tokens import Tokens
from facts.reading.speech.wholeness import leans_back

SUBJECT_REACH = 240  # characters of a clause in which its subject stands
STOPS = " .!?;:"


class Thread:
    """The claims of the sentences so far.

    What leans on the sentence before is left out, what leans on its own takes that along.
    """

    def __init__(self, article_text: ArticleText) -> None:
        self.article_text = article_text
        self.found: list[Claim] = []
        self.start = 0  # where the thought began on which the next sentence may lean
        self.leads = False  # whether there is one
        self.block: Span | None = None
        self.words: Tokens  # of the sentence that is added

    def add(self, sentence: Span, words: Tokens, claims: list[Claim], told: bool) -> None:
        """Add the claims of a sentence; nothing of who speaks leans on one that is `told`."""
        self.words = words
        opens = self._go_on(sentence, any(map(self._is_spoken, claims)))
        start = self.start if self.leads else None
        begin = skip_lead(self.article_text.text, sentence).start
        for claim in claims:
            opening = claim.quote.start <= begin
            unquoted = claim.unclear and claim.quote.exact[0] not in '“"'
            if unquoted and _leans(self.words, claim.quote):
                continue  # who says it is not told, nor what it is about
            if self._is_spoken(claim):
                start = self._add_own(claim, None if opens and opening else start, opening)
            else:
                self.found.append(claim)
                start = None
        if told or any(claim.unclear for claim in claims) or is_signpost(sentence.text.rstrip(".")):
            self.leads = False

    def _is_spoken(self, claim: Claim) -> bool:
        """Tell whether a claim is the author's, or in the words of who speaks in an interview."""
        if claim.unclear or not claim.holders:
            return not claim.unclear
        block = self.article_text.block_at(claim.quote.start)
        quoted = block.text.startswith(">") or claim.quote.exact[0] in '“"'
        return self.article_text.is_prose and claim.attribution is None and not quoted

    def _go_on(self, sentence: Span, own: bool) -> bool:
        """Note where the thought of a sentence begins; tell whether it opens a later block.

        Whether it leans on the one before matters for what is spoken alone: `own`.
        """
        block = self.article_text.block_at(sentence.start)
        asked = self.article_text.text.startswith("?", sentence.start - 2)
        fresh = asked or block != self.block
        opens = fresh and self.block is not None
        self.block = block
        leaning = own and _leans(self.words, sentence)
        if fresh or not leaning:
            self.start = sentence.start
            self.leads = not (opens and leaning)
        return opens

    def _add_own(self, claim: Claim, start: int | None, opening: bool) -> int | None:
        """Add a claim of who speaks, from what it leans on in its sentence; return where it begins.

        One that leans on more is none. A hedge goes to no plain assertion beside it.
        """
        quote = claim.quote
        leans = _leans(self.words, quote)
        if leans and start is not None:
            if start < self.article_text.sentence_of(quote).start:
                return None
            claim = self._join(claim, start)
        elif leans and not _stands_with_this(claim, opening):
            return None
        self.found.append(claim)
        return claim.quote.start

    def _join(self, claim: Claim, start: int) -> Claim:
        """Return a claim with those from `start` on that it leans on, which are taken out.

        One that is hedged leans on no plain one. The stance is that of the first which does more
        than assert.
        """
        hedged = claim.stance == "assertion" and claim.hedges
        parts = [claim]
        while self.found and self.found[-1].quote.start >= start:
            if hedged and is_plain(self.found[-1]):
                break
            parts.insert(0, self.found.pop())
        if hedged and len(parts) == 1:
            return claim
        text = self.article_text.text
        whole = skip_lead(text, cut(text, start, claim.quote.end))
        return join_claims(claim, parts, self.article_text.quote(whole))


def _stands_with_this(claim: Claim, opening: bool) -> bool:
    """Tell whether a claim about `this` says enough by itself: a judgement, or what it means.

    Behind another one, with a verb of its own: Lee said that it fell, but this does not mean that.
    """
    words = claim.quote.exact
    if not words.lower().startswith("this "):
        return False
    means = " that " in words and not (opening or is_plain(claim))
    return claim.stance == "evaluation" or means


def _leans(s: Tokens, span: Span | Quote) -> bool:
    """Tell whether a clause leans on the words before it."""
    clause = skip_lead(s.text, span).rstrip(STOPS)
    return _leans_between(s, clause.start, min(clause.end, clause.start + SUBJECT_REACH))


@lru_cache(maxsize=8)  # asked of a sentence, and of the claim that is all of it
def _leans_between(s: Tokens, start: int, end: int) -> bool:
    return leans_back(s.part(start, end))
