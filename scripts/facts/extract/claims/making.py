"""Makes the claims of a text: whole quotations, their hedges, and who holds them."""

import re

from facts.base.spans import Span, cut, span_of
from facts.extract.article_text import ArticleText
from facts.extract.holders.issuers import Who
from facts.model.article_facts import Claim, Quote
from facts.model.fields import Stance
from facts.reading.stances import find_hedges

LONGEST_QUOTATION = 600  # characters to the end of a quotation
# What weakens that somebody says or thinks so: Oslo | seems to | think, has | reportedly | said
WEAKLY = r"(?i:allegedly|apparently|purportedly|reportedly|supposedly)"
WEAKLY_SAID = re.compile(rf"\b(?:(?:appear(?:ed|s)?|seem(?:ed|s)?) to|{WEAKLY})\b")
# ... where it opens the sentence: Reportedly, | Oslo said
LED_WEAKLY = re.compile(rf"\b{WEAKLY}, $")
LONGEST_ADVERB = len("Purportedly, ")


def make_claim(
    article_text: ArticleText,
    span: Span,
    stance: Stance,
    who: Who = (),
    by: Span | None = None,
    unclear: bool = False,
) -> Claim:
    """Return the claim of some words; `by`: the words that attribute it to its holders.

    A quotation in them is told whole, and what an unclear one asserts is reported.
    """
    text = article_text.text
    quote = article_text.quote
    if span.text.endswith(("”", "”.")) and span.text.count("”") > span.text.count("“"):
        span = span.rstrip("”.,")  # its mark was cut off with who said so
    if span.text.count("“") > span.text.count("”"):  # a quotation is not cut
        stop = article_text.block_at(span.start).end
        closing = text.find("”", span.end, min(span.end + LONGEST_QUOTATION, stop))
        span = cut(text, span.start, closing + 1) if closing > 0 else span
    if unclear and stance == "assertion":
        stance = "reported"
    weak = _find_weakly_said(text, by, span) if by else []
    return Claim(
        holders=quote.all(who),
        attribution=quote(by) if by else None,
        stance=stance,
        unclear=unclear,
        hedges=quote.all([*weak, *find_hedges(text, span.start, span.end)]),
        quote=quote(span),
    )


def _find_weakly_said(text: str, by: Span, words: Span) -> list[Span]:
    """Return what weakens that somebody says so, where it stands before the words that he says."""
    led = LED_WEAKLY.search(text, by.start - LONGEST_ADVERB, by.start)
    start = led.start() if led else by.start
    end = min(by.end, words.start)
    return [span_of(m) for m in WEAKLY_SAID.finditer(text, start, end)]


def stretch_claim(article_text: ArticleText, claim: Claim, end: int) -> Claim:
    """Return a claim whose words go on up to an offset."""
    whole = cut(article_text.text, claim.quote.start, end)
    return claim.model_copy(update={"quote": article_text.quote(whole)})


def is_plain(claim: Claim) -> bool:
    """Tell whether a claim only asserts, without a hedge."""
    return claim.stance == "assertion" and not claim.hedges


def hangs_on_claim(claim: Claim) -> bool:
    """Tell whether a claim only says more of what stands before it: , which is old."""
    return claim.quote.exact.startswith("which ") and is_plain(claim)


def join_claims(claim: Claim, parts: list[Claim], quote: Quote) -> Claim:
    """Return a claim with the words, the hedges and the first stance of the parts it is made of."""
    beyond = [part.stance for part in parts if part.stance != "assertion"]
    change = {
        "stance": next(iter(beyond), "assertion"),
        "hedges": tuple(hedge for part in parts for hedge in part.hedges),
        "quote": quote,
    }
    return claim.model_copy(update=change)
