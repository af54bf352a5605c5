"""Lists what a person should look at in the facts of an article, the most doubtful first.

Each doubt comes with the operation of `curated.yml` that mends it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import shorten

from facts.base.edtf import bounds
from facts.base.patterns import verbose, word_set
from facts.base.spans import blocks, sentences, words
from facts.base.wording import join_names
from facts.extract.holders.issuers import OTHER_NAMES
from facts.library.curating import list_facts
from facts.library.repairs import (
    EDTF_SLOT,
    KEEP_FACT,
    SET_HOLDER,
    DraftOperation,
    change_field,
    drop_fact,
    link_fact,
    set_actors,
    set_field,
    set_words,
    take_sentence,
    write_operation,
)
from facts.model.article_facts import Claim, Event, ExtractedFact, Facts, Figure, Quotes, Statement
from facts.reading.parties import list_parties
from facts.reading.speech.tokens import read_tokens
from facts.reading.speech.wholeness import WHOLE_VERB

FEWEST_WORDS = 5  # a claim of fewer mostly lacks its verb
FEW_WORDS = 7  # one of fewer that the author makes may say little without what stands before it
MOST_CLAIM_WORDS = 80  # a claim of more is mostly a whole paragraph
# Words that join a clause to what stands before it.
JOINTS = word_set(
    """
    although and as because but if or since than that though upon when where which while who
    """
)
# ... of which these may open a whole sentence, before its main clause
MAY_OPEN = word_set("although as because if since though when where while")
ENDING_PREPOSITIONS = word_set(
    "about after against at before between by during for from in into of on over to with"
)
# What a claim does not end with: the pact which should not, in Lund and,
BROKEN_OFF_CLAIM = verbose(
    r"""
    (?: [,;:] | \b(?:should|could|would|might|must|cannot)(?:\snot)?
      | \b(?:a|an|and|at|but|for|from|of|or|that|the|to|which|with)
    )$
    """
)
LONGEST_HOLDER = 6  # words of a holder that are no name; what has more is mostly a clause
PAIRS = ("()", "[]", "“”")
# A word that may be a finite verb: a helping one, one in -s or -ed, one that parties use. Looser
# than the tags of a sentence, which may take `welcome` for a noun: an editor looks in vain then.
MAY_BE_FINITE = verbose(
    r"""
    \b(?:is|are|was|were|am|be|been|ha[sd]|have|do|does|did|will|would|can|could|may|might|must
      |shall|should|cannot|need|let)\b
    | [’'](?:s|re|ve|ll|d)\b | n[’']t\b   # it’s, don’t
    | [a-z]{2,}(?:ed|[^su’']s)\b           # wanted, wants
    | \b(?:became|began|came|cut|fell|gave|grew|held|kept|led|left|lost|made|met|paid|put|ran|rose
      |said|saw|sent|set|sold|spoke|stood|took|went|won|wrote)\b
    | \b(?i:I|we|you|they|who|both|leaders|parties|sides)\s[a-z]+\b    # they want
    | \b(?:agree|call|emphasi[sz]e|note|stress|support|underscore|welcome)\b  # both ministers agree
    """
)
# Holders whom the text leaves open, so that nobody could name them: some argue, state media
ANYBODY = verbose(
    r"""
    (?: [Aa]n? | [Aa]nother | [Mm]any | [Mm]ost | [Oo]ne | [Oo]thers? | [Ss]everal | [Ss]ome
      | [Ss]uch )
      \b (?! \. | \s[A-Z] | \sof\b )
    | (?:[A-Za-z]+\s)?
      (?: [Dd]ata | [Ee]stimates? | [Ee]vidence | [Mm]edia | [Mm]odell?ing | [Pp]olls | [Pp]olling
        | [Pp]ropaganda | [Rr]ecords | [Rr]eporting | [Rr]eports | [Rr]esearch | [Rr]umou?rs
        | [Ss]tudies ) $
    """
)
PERIODICAL = re.compile(r"[A-Z]{3}|%")  # money and rates, which are of a time
TIME_TOLD = re.compile(r"\b(?:19|20)\d\d\b|\b(?:last|next|this)\s(?:month|quarter|year)\b")
# Dates that the release alone settles; not: last year, which may be of a time told before
PLAINLY_RELATIVE = re.compile(r"today|tomorrow|yesterday|this (?:month|week|year)")
REPEATED_SHARE = 0.5  # least share of common words for two events of one date to be told twice
# ... none of which are: in Lund on Monday, and
SHORT_WORDS = word_set(
    "a an and as at by for from had has he in it its of on she that the their they to was with"
)
LONGEST_EXCERPT = 90  # characters of the words that a line shows
# What is said of a claim that may lack words of its sentence
CUT_SHORT = ("ends too early?", "part of a sentence?")
DRAFT_HEAD = """\
# A draft: take the # away from what is right, set what stands in capitals, delete the rest.
# The lines are applied in order and in memory; content/README.md has the operations.
"""


@dataclass(frozen=True)
class Doubt:
    """One thing to look at: a fact, what is doubtful, and the operation that mends it."""

    rank: int  # the lowest is the most doubtful
    fact: ExtractedFact
    what: str
    operation: DraftOperation

    def __str__(self) -> str:
        """Return the line that people read, with as many words of the fact as fit."""
        line = shorten(self.fact.evidence[0].exact, LONGEST_EXCERPT, placeholder=" …")
        return f"{self.what}{'' if self.what.endswith('?') else ':'} “{line}”"


def _is_plain_phrase(holder: str) -> bool:
    """Tell whether a holder is worded as one is: noun phrases of a few words beside names."""
    said = [part.split() for part in re.split(r",? and |, ", holder)]
    short = all(part and sum(map(str.islower, part)) <= LONGEST_HOLDER for part in said)
    return short and said[0][0].lower() not in JOINTS | ENDING_PREPOSITIONS


def _is_whole(claim: Claim) -> bool:
    """Tell whether a claim has a finite verb, and a main clause where it opens with a joint.

    What is demanded may have none: Build a port for all of them.
    """
    exact = claim.quote.exact
    said = words(exact)
    if len(said) < FEWEST_WORDS:
        return False
    if said[0] in MAY_OPEN:
        # While it rains, ships wait; As it rains ships have to wait
        return "," in exact or len(MAY_BE_FINITE.findall(exact)) > 1
    verb = claim.stance == "demand" or MAY_BE_FINITE.search(exact) is not None
    return verb and said[0] not in JOINTS


def _doubt_holder(claim: Claim, issuers: Quotes) -> Doubt | None:
    """Return what is doubtful about whose claim it is: mostly it is that of the issuers."""
    names = [holder.exact for holder in claim.holders]
    who = join_names(names)
    if claim.unclear:
        return _doubt_who_is_meant(claim, who)
    if claim.holders != issuers and not all(map(_is_plain_phrase, names)):
        return Doubt(1, claim, "holder is no plain name?", SET_HOLDER)
    opens = any(claim.quote.start == holder.start for holder in claim.holders)
    if opens and claim.stance == "reported" and not issuers:
        # Lund revived its plan, which may be the author's account
        what = f"said by {who}, or only told of them?"
        return Doubt(5, claim, what, set_field("holders", "author"))
    # President Lee said: in a block before his words
    led = all(holder.block < claim.quote.block for holder in claim.holders)
    if issuers and not led and not _is_plainly_theirs(claim, issuers):
        return Doubt(3, claim, f"of {who}, not of the issuers?", set_field("holders", "author"))
    return None


def _doubt_who_is_meant(claim: Claim, who: str) -> Doubt | None:
    """Return that nobody is told to say a claim, or who only is pointed to: the study."""
    if not who:
        # not: It is reportedly sold, where nobody could be
        told = claim.attribution is not None and claim.attribution in claim.quote
        return None if told else Doubt(0, claim, "unclear who says it", SET_HOLDER)
    if ANYBODY.match(who):
        return None
    return Doubt(2, claim, f"who is meant by “{who}”?", SET_HOLDER)


def _is_plainly_theirs(claim: Claim, issuers: Quotes) -> bool:
    """Tell whether a claim in a statement is of one of its issuers, or of who is said to say it.

    President Lee reiterated; not: President Lee’s commitment.
    """
    told = claim.attribution.exact if claim.attribution else ""
    says = told.startswith(tuple(f"{holder.exact} " for holder in claim.holders))
    return says or _name_parties(claim.holders) <= _name_parties(issuers)


def _name_parties(named: Quotes) -> set[str]:
    """Return the parties that words name, a state by one of its names: U.S., United States."""
    return {OTHER_NAMES.get(name, name) for row in named for name in list_parties(row.exact)}


def _doubt_words(claim: Claim, issuers: Quotes) -> Doubt | None:
    """Return what is doubtful about the words of a claim: that they are one whole thought."""
    exact = claim.quote.exact
    if any(exact.count(pair[0]) != exact.count(pair[1]) for pair in PAIRS):
        what = "quotation marks or brackets do not match: in the source too?"
    elif BROKEN_OFF_CLAIM.search(exact):
        what = CUT_SHORT[0]
    elif not _is_whole(claim):
        what = CUT_SHORT[1]
    elif len(words(exact)) > MOST_CLAIM_WORDS:
        what = "several thoughts?"
    elif len(words(exact)) < FEW_WORDS and not (claim.holders or claim.unclear or issuers):
        return Doubt(5, claim, "says little by itself?", drop_fact("no claim"))
    else:
        return None
    return Doubt(2, claim, what, set_words(claim))


def _is_plainly_dated(event: Event) -> bool:
    """Tell whether the release alone gives an event its date: today, this year."""
    told = [words.exact.lower() for words in event.date_words]
    return bool(told) and all(PLAINLY_RELATIVE.fullmatch(words) for words in told)


def _may_be_none(event: Event, issuers: Quotes) -> bool:
    """Tell whether words without a date may tell of no event.

    What is announced did not happen yet. In a statement a clause tells what the parties did: we
    launched the fund; of a commentary, a war that goes on is an event.
    """
    if event.status == "announced":
        return False
    if issuers:
        words = event.quotes[0].exact
        return not WHOLE_VERB.search(read_tokens(words, 0, len(words)).tags)
    return event.status != "ongoing"


def _doubt_fact(fact: ExtractedFact, issuers: Quotes) -> Doubt | None:
    """Return what is doubtful about a fact, None where nothing is."""
    match fact:
        case Claim():
            found = (_doubt_holder(fact, issuers), _doubt_words(fact, issuers))
            return min(filter(None, found), key=lambda doubt: doubt.rank, default=None)
        case Event(edtf=None) if _may_be_none(fact, issuers):
            what = "no date: did it happen, and is it told whole?"
            return Doubt(4, fact, what, change_field("edtf", None, EDTF_SLOT))
        case Event(basis="carried" | "relative" | "arithmetic") if not _is_plainly_dated(fact):
            what = f"date {fact.edtf} ({fact.basis})"
            return Doubt(3, fact, what, change_field("edtf", fact.edtf, EDTF_SLOT))
        case Event(edtf=str(), actors=()) if not issuers:
            return Doubt(6, fact, "nobody takes part: who, and is it told whole?", set_actors(fact))
        case Statement():
            who = " and ".join(party.exact for party in fact.parties)
            whose = f" of {who}" if who else ""
            what = f"statement{whose}: which document of the record is it, if any?"
            return Doubt(5, fact, what, link_fact(fact))
        case Figure(unit=None):
            return Doubt(4, fact, "figure without a unit", change_field("unit", None, "UNIT"))
        case Figure(unit=str(unit), period=None) if PERIODICAL.fullmatch(unit) and TIME_TOLD.search(
            fact.quote.exact
        ):
            operation = change_field("period", None, EDTF_SLOT)
            return Doubt(6, fact, "figure without a period", operation)
    return None


def _doubt_repetition(facts: Facts) -> Iterator[Doubt]:
    """Yield events that share their date and many of their words with an earlier one."""
    earlier: dict[str, dict[str, set[str]]] = {}
    for event in facts.events:
        dated = (words(date_words.exact) for date_words in event.date_words)
        told = {word.removesuffix("’s") for word in words(event.quotes[0].exact)}
        mine = told.difference(SHORT_WORDS, *dated)
        same_date = earlier.setdefault(event.edtf or event.id, {})
        for label, other in same_date.items():
            if len(mine & other) >= REPEATED_SHARE * min(len(mine), len(other)):
                yield Doubt(1, event, f"told twice, as {label} too?", drop_fact("told twice"))
                break
        same_date[event.id] = mine


def _doubt_coming(facts: Facts) -> Iterator[Doubt]:
    """Yield events that are announced for a day before the release of the text, or go past it."""
    for event in facts.events:
        if event.edtf is None or facts.source.published is None:
            continue
        last = bounds(event.edtf)[1]
        published = bounds(facts.source.published.edtf)[0]
        if event.status == "announced" and last < published:
            what = f"announced for {event.edtf}, before the release?"
            yield Doubt(1, event, what, change_field("edtf", event.edtf, EDTF_SLOT))
        if event.status == "happened" and "/" in event.edtf and published < last:
            what = f"happened in {event.edtf}, which ends after the release?"
            yield Doubt(2, event, what, change_field("status", "happened", "ongoing"))


def find_doubts(facts: Facts) -> dict[str, Doubt]:
    """Return what to look at in labelled facts by label, the most doubtful first."""
    found = {doubt.fact.id: doubt for doubt in (*_doubt_repetition(facts), *_doubt_coming(facts))}
    for fact in list_facts(facts.article, facts):
        if doubt := _doubt_fact(fact.record, facts.source.issuers):
            found.setdefault(fact.label, doubt)
    return dict(sorted(found.items(), key=lambda item: item[1].rank))


def _take_whole(doubt: Doubt, facts: Facts, source: str) -> DraftOperation | None:
    """Return what gives a claim that is cut short its sentence, where no other claim stands."""
    if doubt.what not in CUT_SHORT:
        return None
    quote = doubt.fact.evidence[0]
    block = blocks(source)[quote.block - 1]
    sentence = [s for s in sentences(source, block) if s.start <= quote.start][-1]
    inside = [c for c in facts.claims if sentence.start <= c.quote.start < sentence.end]
    return take_sentence(doubt.fact, sentence, block) if len(inside) == 1 else None


def draft_curation(article: str, facts: Facts, source: str) -> str:
    """Return the draft of a curated.yml: every line that mends a doubt, as a comment."""
    draft = DRAFT_HEAD
    doubts = find_doubts(facts)
    for label, doubt in doubts.items():
        operation = _take_whole(doubt, facts, source) or doubt.operation
        draft += f"# {doubt}\n# {write_operation(f'{article}-{label}', operation)}\n"
    if doubts:
        kept = KEEP_FACT | {"ids": [f"{article}-{label}" for label in doubts]}
        draft += f"# Which of all these are right as they stand?\n# {write_operation('', kept)}\n"
    return draft
