"""Reads the claims of those who issue a statement: who of them acts alone, and each deed whole."""

import re

from facts.base.patterns import verbose
from facts.base.spans import Span, cut, span_of
from facts.extract.article_text import ArticleText
from facts.extract.claims.making import hangs_on_claim, join_claims, make_claim, stretch_claim
from facts.extract.claims.stance import ISSUER_ACTS, Stances, read_part_stance
from facts.extract.clauses import skip_lead
from facts.extract.holders.attribution import Holders
from facts.extract.holders.issuers import BEFORE_ONE, BEHIND_ONE, OF_SIDE, Who
from facts.model.article_facts import Claim
from facts.reading.speech.wholeness import EXPLETIVE
from facts.reading.stances import find_hedges

LEAST_DEED = 6  # words that tell alone what parties do: not: committed to an early conclusion
# Norway will buy ships|, while Laos will build some; ..., but the Laotian side has doubts.
WHILE_OTHER = verbose(
    r"""
    ,\s(?: (?:and|while)\s(?:the\s)?(?P<who>[A-Z][\w.]*(?:\s[A-Z]\w*){0,3})\swill\b
      | (?:and|but|whereas|while)\s(?P<side>(?:the\s)?[A-Z][\w.]*(?:\s[Ss]ide)?)\s
        (?:did|does|doubt(?:s|ed)|ha[sd]|is|noted|reserve[sd]|support(?:s|ed)|was|welcome[sd])\b )
    """
)
# What one of those who issue a statement feels or will do.
WHAT_ONE_DOES = r"""
    (?:(?:also|firmly|fully|highly|positively|strongly)\s)?
    (?: (?:advocat|appreciat|assess|believ|congratulat|consider|convey|discuss|extend|hop|maintain
          |not|offer|oppos|prais|reaffirm|recogni[sz]|regard|reject|reserv|respect|stress|support
          |thank|understand|view)(?:e|ed|es|s)?
      | calls?(?=\s(?:for|on)\b) | (?:is|are)\sfollowing | will\snot(?=\s[a-z])
      | (?:back|value)[ds](?=\s(?:(?:an?|its|the|this)\b|[A-Z]))      # not: Norway values are old
      | expressed | looks?\sforward | t(?:akes?|ook)\snote
      | attach(?:ed|es)?\s(?:great\s)?importance
      | (?:are|is|remains?)\s
        (?:committed|confident|convinced|determined|grateful|hono(?:u)?red|open|pleased|proud
          |ready) )\s
    """
# What one of several issuers feels: President Lee is honored to welcome; Norway looks forward to.
OF_ONE = verbose(
    rf"""
    {BEFORE_ONE}                                        # In this framework, Norway takes note of
    (?P<who>(?:[Tt]he\s)?[A-Z][\w.’]*
      (?:(?:,|\sand(?:\sthe)?)?\s(?:of\s(?:the\s)?)?[A-Z][\w.’-]*){{0,8}}
      (?:\sgovernment)?){BEHIND_ONE}
    {WHAT_ONE_DOES}
    """
)
# What it says next: It is ready for talks; not: It is important that, It brings benefits
ONE_AGAIN = verbose(rf"It\s (?: {WHAT_ONE_DOES} | has\s(?:always|no)\s )")
WHICH = re.compile(r"(?:[a-z]+\s)?(?:which|whom?|whose)\b")


# Where parties do a second thing in one sentence: they pledge aid|, and they welcome
SECOND_DEED = verbose(
    r"""
    ,\ and\ (?:in\ (?:that|this)\ \w+,\ |to\ (?:that|this)\ end,\ )?
    (?=(?:both\ sides|the\ (?:leaders|parties|two\ \w+)|they|we)\s)
    """
)
# ... or the same do: she affirmed the pact and | expressed her hope.
ANOTHER_DEED = verbose(
    r"""
    [,;]?\sand\s
    (?=(?:also\s)?(?:affirm|agree|applaud|call|commend|commit|concur|condemn|confirm|decide|demand
      |denounce|discuss|emphasize|encourage|express|highlight|intend|look\sforward|note|oppose|plan
      |pledge|reaffirm|recognize|reiterate|reject|resolve|stress|support|thank|underline|underscore
      |urge|welcome)
      (?:d|ed|s|ted)?\b)
    """
)
# Two deeds with a bar between them, the second of which is none ...
NO_SECOND_DEED = verbose(
    r"""
    # but a noun: welcome progress and | support for women
    \|(?:also\s)?(?:calls|demands?|notes?|plans|support)\s(?:by|for|from|given|staff|to)\b
    # energy efficiency and | demand flexibility
    | \|demand\s(?:curves?|flexibility|growth|management|response|sides?)\b
    # what others do: condemn those who finance it and | support it
    | \b(?:which|who|whose)\b[^,|]*\|
    # what one of them does: we welcome trade and | plans to
    | ^(?i:(?:[^,|]*,\s)?(?:both|the\s(?:leaders|ministers|parties|presidents|sides|two)|they|we)\b)
      .*\|(?:also\s)?[a-z]+(?<!s)s\b
    """
)
# ... or may as well go on with an infinitive: will work to end it and | encourage trade
GOES_ON = verbose(
    r"""
    \b(?:to|will)\s(?!(?:all|an?|its|our|that|the|their|this)\b)[a-z][^|]*\|
    (?:also\s)?(?:agree|commit|decide|demand|discuss|encourage|express|note|recognize|resolve
      |support|welcome)\b
    """
)


class Issued:
    """The sentences of a statement: who of its issuers acts in one, and each of its deeds."""

    def __init__(self, article_text: ArticleText, holders: Holders, stances: Stances) -> None:
        self.article_text = article_text
        self.holders = holders
        self.stances = stances
        self.text = article_text.text
        self.quote = article_text.quote
        self.alone: tuple[int, Who] = (0, ())  # where one alone last ended to speak, and who

    def find_one(self, clause: Span) -> Who:
        """Return who of those who issue a statement feels or acts alone: Norway will buy ships."""
        if not self.article_text.is_statement:
            return ()
        who = self._go_on(clause) or self._name_one(clause)
        self.alone = (clause.end, who)
        return who

    def _go_on(self, clause: Span) -> Who:
        """Return who alone spoke just before, where `it` goes on: It is ready for talks."""
        end, who = self.alone
        again = ONE_AGAIN.match(clause.text) and not EXPLETIVE.match(clause.text)
        return who if again and self.text[end : clause.start].strip(" ") in ("", ".", ";") else ()

    def _name_one(self, clause: Span) -> Who:
        """Return who of those who issue a statement is named as the subject of a clause."""
        place = (self.text, clause.start, clause.end)
        one = OF_ONE.match(*place) or OF_SIDE.match(*place) or ISSUER_ACTS.match(*place)
        beside = WHILE_OTHER.search(*place)
        if one is None or (beside and self.holders.is_issuer(beside["who"] or beside["side"])):
            return ()
        who = span_of(one, "who")
        alone = (
            self.holders.several
            and self.holders.is_issuer(who.text)
            and not self.holders.are_all(who.text)
        )
        return (who,) if alone else ()

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
                stance = self.stances.read_own(whole, who)
                filled.append(make_claim(self.article_text, whole, stance, who))
            else:
                filled.append(claim.model_copy(update={"quote": self.quote(whole)}))
        return [deed for claim in filled for deed in self._divide(claim)]

    def _divide(self, claim: Claim) -> list[Claim]:
        """Return a claim of parties by its deeds: they condemn it and | urge all to leave."""
        deeds = divide_deeds(claim.quote.exact)
        brief = any(len(deed.split()) < LEAST_DEED for deed in deeds)
        if brief or len(deeds) == 1 or not claim.holders or GOES_ON.search("|".join(deeds)):
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
        stance = self.stances.read_own(words, ()) if opens else read_part_stance(words.text)
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
                found[-1] = stretch_claim(self.article_text, found[-1], claim.quote.end)
            elif not hangs_on_claim(claim):
                found.append(claim)
        return found


def divide_deeds(words: str) -> list[str]:
    """Return the words of two deeds that are told in one sentence, else all of them."""
    joints = (
        m
        for m in ANOTHER_DEED.finditer(words)
        if not NO_SECOND_DEED.search(f"{words[: m.start()]}|{words[m.end() :]}")
    )
    joint = SECOND_DEED.search(words) or next(joints, None)
    return [words[: joint.start()], words[joint.end() :]] if joint else [words]
