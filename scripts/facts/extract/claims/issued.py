"""Reads the claims of those who issue a statement: who of them acts alone, each sentence whole."""

from facts.base.patterns import verbose
from facts.base.spans import Span, cut, span_of
from facts.extract.article_text import ArticleText
from facts.extract.claims.making import hangs_on_claim, join_claims
from facts.extract.claims.stance import ISSUER_ACTS
from facts.extract.clauses import skip_lead
from facts.extract.holders.attribution import Holders
from facts.extract.holders.issuers import Who
from facts.model.article_facts import Claim

# What one of several issuers feels: President Lee is honored to welcome; Norway looks forward to.
OF_ONE = verbose(
    r"""
    (?:In\s[^,;:]{2,60},\s)?                         # In this framework, Norway takes note of
    (?P<who>[Tt]he\s[A-Z]\w+\s[Ss]ide                # The Norwegian side highly values
      | (?:the\s)?[A-Z][\w.’]*
        (?:(?:,|\sand(?:\sthe)?)?\s(?:of\s(?:the\s)?)?[A-Z][\w.’-]*){0,8})\s
    (?:(?:also|firmly|fully|highly|positively|strongly)\s)?
    (?: (?:appreciat|assess|congratulat|convey|discuss|extend|hop|not|offer|prais|recogni[sz]
          |support|thank)(?:e|ed|es|s)?
      | expressed | (?<=highly\s)values? | looks?\sforward | takes?\snote
      | (?:are|is)\s(?:committed|determined|grateful|hono(?:u)?red|pleased|proud|ready) )\s
    """
)


def find_one(text: str, holders: Holders, clause: Span) -> Who:
    """Return who of those who issue a statement feels or acts alone: Norway will buy ships."""
    place = (text, clause.start, clause.end)
    one = OF_ONE.match(*place) or ISSUER_ACTS.match(*place)
    if not (one and holders.several):
        return ()
    who = span_of(one, "who")
    alone = holders.is_issuer(who.text) and not holders.are_all(who.text)
    return (who,) if alone else ()


def join_said(article_text: ArticleText, claims: list[Claim]) -> list[Claim]:
    """Return what is said by the same in one sentence of a statement as one claim.

    What hangs on words before it goes with those: welcomed the pact, | which is old.
    """
    claims = [claim for claim in claims if not hangs_on_claim(claim)]
    if len({claim.holders for claim in claims}) != 1 or len(claims) == 1 or claims[0].unclear:
        return claims
    whole = cut(article_text.text, claims[0].quote.start, claims[-1].quote.end)
    return [join_claims(claims[0], claims, article_text.quote(whole))]


def fill_sentence(article_text: ArticleText, sentence: Span, claims: list[Claim]) -> list[Claim]:
    """Return the claims of a sentence with what stands before, between and behind them.

    Who says so is not told again: Norway said that | trade is free.
    """
    text = article_text.text
    stop = sentence.rstrip(".;: ").end
    filled: list[Claim] = []
    for claim in claims:
        start = claim.quote.start
        given = claim.attribution
        if not (filled or (given and given.end <= start)):
            start = skip_lead(text, sentence).start
        end = max(stop, claim.quote.end) if claim is claims[-1] else claim.quote.end
        whole = cut(text, min(start, claim.quote.start), end)
        filled.append(claim.model_copy(update={"quote": article_text.quote(whole)}))
    return filled
