"""Reads the claims of those who issue a statement: who of them acts alone, and each deed whole."""

import re

from facts.base.patterns import verbose
from facts.base.spans import Span, cut, span_of
from facts.extract.article_text import ArticleText
from facts.extract.claims.making import ClaimMaker
from facts.extract.claims.own import (
    divide_deeds,
    goes_on,
    hangs_on_claim,
    read_part_stance,
    read_speech_act,
    read_stance,
)
from facts.extract.claims.threads import join_claims
from facts.extract.clauses import skip_lead
from facts.extract.holders.attribution import Holders
from facts.extract.holders.issuers import Who
from facts.model.article_facts import Claim
from facts.model.fields import Stance
from facts.reading.speech.report import Report
from facts.reading.stances import find_hedges

LEAST_DEED = 6  # words that tell alone what parties do: not: committed to an early conclusion
# What a party of a statement says of itself: Norway confirmed that | it will buy ships
PROMISED = verbose(
    r"""
    \b(?:announc|confirm|declar|pledg|promis|reaffirm)(?:ed|e?s)?\s(?:that\s)?
    (?:he|it|she|they)\swill\b
    """
)
PROMISE_REACH = 18  # characters of its verb before what it says
# The United States will | share its data. Norway, Laos, and the Lakes plan | to meet.
ISSUER = r"[A-Z][\w.]*(?:\s(?:of\s)?[A-Z][\w.]*){0,3}"
ISSUER_ACTS = verbose(
    rf"""
    (?:[A-Z][^;:]{{2,240}}?,\s)?
    (?:[Tt]he\s)?(?P<who>{ISSUER}(?:(?:,\s(?:the\s)?{ISSUER}){{0,5}},?\sand\s(?:the\s)?{ISSUER})?)
    (?:,\s[^,;]{{2,60}},)?\s(?:also\s)?                      # Norway, with the help of Lund, will
    (?: (?:[a-z]+s\s(?!that\b|wh)[^,;]{{2,60}}?\sand\s)?             # stands with it and will
        will(?!\s(?:be|face|not)\b)
      | commits? | intends? | plans? | stands?\sready )\s
    """
)
# Norway will buy ships|, while Laos will build some.
WHILE_OTHER = re.compile(
    r",\s(?:and|while)\s(?:the\s)?(?P<who>[A-Z][\w.]*(?:\s[A-Z]\w*){0,3})\swill\b"
)
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
WHICH = re.compile(r"(?:[a-z]+\s)?(?:which|whom?|whose)\b")


class Issued:
    """What those who issue a statement do with its words; of another text, who speaks in it."""

    def __init__(self, document: ArticleText, holders: Holders, maker: ClaimMaker) -> None:
        self.document = document
        self.holders = holders
        self.maker = maker
        self.text = document.text
        self.quote = document.quote
        self.is_statement = document.kind == "statement"

    def find_one(self, clause: Span) -> Who:
        """Return who of those who issue a statement feels or acts alone: Norway will buy ships."""
        if not self.is_statement:
            return ()
        place = (self.text, clause.start, clause.end)
        one = OF_ONE.match(*place) or ISSUER_ACTS.match(*place)
        beside = WHILE_OTHER.search(*place)
        if one is None or (beside and self.holders.is_issuer(beside["who"])):
            return ()
        who = span_of(one, "who")
        alone = (
            self.holders.several
            and self.holders.is_issuer(who.text)
            and not self.holders.are_all(who.text)
        )
        return (who,) if alone else ()

    def read_stance(self, clause: Span, who: Who) -> Stance:
        """Return what a text does with a clause of its own; a statement is that of its parties."""
        if self.document.is_supposed(clause.start):
            return "forecast"
        acting = self.is_statement and ISSUER_ACTS.match(clause.text)
        if acting and self.holders.is_issuer(acting["who"]):
            return "commitment"
        act = read_speech_act(clause.text) if who or self.is_statement else None
        return act or read_stance(self.text, clause)

    def read_reported_stance(self, report: Report, part: Span, who: Who) -> Stance:
        """Return what somebody does with words; those who issue a statement do not report them."""
        near = (part.start - PROMISE_REACH, part.start + PROMISE_REACH)
        if self.is_statement and PROMISED.search(self.text, *near):
            return "commitment"
        issuers = self.holders.issuers
        one = len(who) == 1 and bool(issuers) and self.holders.is_issuer(who[0].text)
        issued = who and (who == issuers or one)
        if issued and report.stance == "reported":
            return self.read_stance(part, who)
        return report.stance

    def join_said(self, claims: list[Claim]) -> list[Claim]:
        """Return what is said by the same in one sentence of a statement as one claim.

        What hangs on words before it goes with those: welcomed the pact, | which is old.
        """
        claims = self._hang(claims)
        if len({claim.holders for claim in claims}) != 1 or len(claims) == 1 or claims[0].unclear:
            return claims
        whole = cut(self.text, claims[0].quote.start, claims[-1].quote.end)
        return [join_claims(claims[0], claims, self.quote(whole))]

    def fill_sentence(self, sentence: Span, claims: list[Claim]) -> list[Claim]:
        """Return the claims of a sentence with what stands before, between and behind them.

        Who says so is not told again: Norway said that | trade is free.
        """
        stop = sentence.rstrip(".;: ").end
        filled: list[Claim] = []
        for claim in claims:
            start = claim.quote.start
            given = claim.attribution
            if not (filled or (given and given.end <= start)):
                start = skip_lead(self.text, sentence).start
            end = max(stop, claim.quote.end) if claim is claims[-1] else claim.quote.end
            whole = cut(self.text, min(start, claim.quote.start), end)
            if whole.text.startswith(("We ", "We, ")):  # We, President Lee and King Novak, pledge
                who = self.holders.find_voice(whole.start)
                filled.append(self.maker.make(whole, self.read_stance(whole, who), who))
            else:
                filled.append(claim.model_copy(update={"quote": self.quote(whole)}))
        return [deed for claim in filled for deed in self._divide(claim)]

    def _divide(self, claim: Claim) -> list[Claim]:
        """Return a claim of parties by its deeds: they condemn it and | urge all to leave."""
        deeds = divide_deeds(claim.quote.exact)
        brief = any(len(deed.split()) < LEAST_DEED for deed in deeds)
        if brief or len(deeds) == 1 or not claim.holders or goes_on(*deeds):
            return [claim]
        words = claim.quote
        first = self._cut_deed(claim, cut(self.text, words.start, words.start + len(deeds[0])))
        second = self._cut_deed(claim, cut(self.text, words.end - len(deeds[1]), words.end))
        return [*self._divide(first), *self._divide(second)]

    def _cut_deed(self, claim: Claim, words: Span) -> Claim:
        """Return the part of a claim that has some of its words, with what is done in it."""
        opens = words.start == claim.quote.start
        by = claim.attribution
        within = by and words.start <= by.start < words.end  # they welcome it, and | they affirm
        stance = self.read_stance(words, ()) if opens else read_part_stance(words.text)
        issued = claim.holders == self.quote.all(self.holders.issuers)
        update = {
            "attribution": by if by and (within or (opens and by.end <= words.start)) else None,
            "stance": stance if issued or stance != "assertion" else "reported",
            "hedges": self.quote.all(find_hedges(self.text, words.start, words.end)),
            "quote": self.quote(words),
        }
        return claim.model_copy(update=update)

    def _hang(self, claims: list[Claim]) -> list[Claim]:
        """Return claims with relative clauses joined to the one that they stand behind."""
        found: list[Claim] = []
        for claim in claims:
            if found and WHICH.match(claim.quote.exact):
                found[-1] = self.maker.stretch(found[-1], claim.quote.end)
            elif not hangs_on_claim(claim):
                found.append(claim)
        return found
