"""Finds the claims of a sentence: what is reported in it, then what is left of it.

A sentence that reports goes to the holder it names; where words show report and the holder does not
show, the claim is unclear. Everything else that asserts or judges is the author’s, or of those who
speak in his or her place: the parties of a statement, the speaker of an interview.
"""

import re
from collections.abc import Iterator
from functools import partial

from facts.base.patterns import verbose, word_set
from facts.base.spans import Span, cut
from facts.extract.article_text import ArticleText
from facts.extract.claims.additions import cut_additions, strip_marks
from facts.extract.claims.deeds import tells_deed
from facts.extract.claims.fragments import holds_speech, is_fragment, is_unsaid
from facts.extract.claims.issued import Issued
from facts.extract.claims.making import hangs_on_claim, is_plain, make_claim, stretch_claim
from facts.extract.claims.others import Others
from facts.extract.claims.reported import (
    begins_with_verb,
    find_begin,
    find_end_before,
    find_unheld_views,
    hangs_on_last,
    is_bare_noun,
    leads_to,
    names_speaker,
    says_more,
)
from facts.extract.claims.stance import Stances
from facts.extract.claims.voices import Quotations, ReadoutVoices
from facts.extract.clauses import (
    TALK_OF_TWO,
    is_opening,
    join_where,
    skip_lead,
    split_content,
    split_thoughts,
)
from facts.extract.holders.attribution import ASKERS, Holders, phrase_of
from facts.extract.holders.issuers import Who
from facts.model.article_facts import Claim
from facts.reading.paratext import is_signpost, is_titled
from facts.reading.speech.finder import find_reports
from facts.reading.speech.frames import CLAUSES
from facts.reading.speech.hearsay import holds_other_voice
from facts.reading.speech.phrases import Phrase
from facts.reading.speech.report import Report
from facts.reading.speech.tokens import TAG, Tokens, read_tokens, tag_pattern
from facts.reading.speech.verbs.voices import has_voice
from facts.reading.speech.wholeness import FINITE_VERB, is_torn, is_whole_report

POINTER_BEHIND = verbose(
    r"""
    (?: ,\s(?:even|however|as\s(?:this|the\s(?:next|following))\s(?:section|chapter|part)\s\w+)
      | ,?\s(?:[—–]\s)?in\sother\swords )$
    """
)
# What others foresee of it, behind what the author tells: it fell|, which guards warn will go on
FORESEEN_BEHIND = verbose(
    r"""
    ,\swhich\s(?:[\w’-]+\s){1,4}(?:argue|believe|claim|expect|fear|hope|say|warn)s?\s
    (?:are|could|had|has|have|is|may|might|was|were|will|would)\b[^”]*$
    """
)
WORD = re.compile(r"[^\W\d_]+")
MIN_WORDS = 3  # of a claim of the author, and of a sentence inside a quotation
# Letters of what led to a report that is cut off: , but; in locations where; over which; , with
# former; , causing. Not the end of a sentence: whom it serves and why.
LEFT_OVER = tag_pattern("""
    (?:[because while as but and – , ; . : (] | (?! what [.] $)
    [because during by in]? [what who] | , in [sure noun done]* | [– ,] doing)+ $
    """)
# Barring a few disgruntled men, | the view is that it fell
ADVERBIAL_ALONE = tag_pattern("""
    PREPOSITIONS (?: [^FINITE DONE dont , ;]
      | (?:(?<=[the its this number]) | (?<=the noun)) DONE (?=[NOUNS sure DONE])
      | (?<=noun) DONE also? by)* ,? $
    """)
SCENE_SETTING = tag_pattern("DOING [^that]* $")
MOMENT = tag_pattern("[noun the this] noun [what in]? what $")  # a moment when, the place in which
# The first finite verb with what belongs to it: has since called, now sees
MAIN_PREDICATE = tag_pattern(
    "(?<!to) [FINITE DONE dont] [HELPERS DONE does says claims also not to]*"
)
VOICING = word_set("conveyed echoed expressed voiced")  # voiced concerns about the port
NEXT_SUBJECT = tag_pattern(",? [and but] they $")  # that trade fell, and they | were told
# What opens what a report leaves: , and | it fell; Lee said so, while | two issued a warning
LEFT_OPENING = tag_pattern("[, ; – and ”]* (?:(?<=.) while (?=[^,]* $))?")
# said that lists stand, and that | such lists help, and that | all use them; not: that they help
POINTS = verbose(
    r"""
    \b(?:these|this(?!\s(?:decade|month|week|year)\b)|such(?!\sas)|(?:her|his|their)\sviews?)\b
    | (?<!^)\b(?:it|them)(?=[,.;]|$|\s(?:and|but|or)\b)
    """
)
# Is it new – or old?
QUESTION = re.compile(
    r"(?:Are|Can|Could|Did|Do|Does|Ha[sd]|Have|Is|May|Might|Should|Was|Were|Will|Would)\s"
)
# Lee opens with a claim: > It fell. This fits Lee’s claim that > It fell. As Lee put it, “It fell.”
LEADS_TO_QUOTATION = re.compile(r"(?:[:,]|(?<=\stha)t)\n\s*[>“]")
QUOTED_WORDS = " “It has long been lost.”"  # in place of what a block of its own quotes
# A clause that claims nothing, before a bar and what stands behind it.
CLAIMS_NOTHING = verbose(
    r"""
    \|\s(?!and|as|but|or|so|that|while|with|yet)[a-z]   # it will go | when it
    | \|:\s*(?:\n|$)                                   # the treaties provide for | :
    | \|:\s[^.:]*\?                                    # Lund is unsure | : is it old?
    # rests on two old beliefs | : it
    | \b(?:two|three|four|five|several)\s(?:[\w-]+\s){0,2}[\w-]+s\|:
    | ^(?:Amber|Black|Green|Orange|Red|White|Yellow):\s   # Red: The guild has no port
    | ^Done\s(?:at|in)\s[A-Z][\w’\s-]{1,30}(?:,|\son)\s       # Done at Lund on 5 May
    # Whom a speech addresses: President Lee, ladies and gentlemen
    | ^(?:(?:[A-Z][\w.’-]*|and|dear|esteemed|friend|my|respected),?\s)*
      (?:[Cc]olleagues|[Cc]omrades|[Ff]riends|[Ll]adies\sand\sgentlemen)\W*\|
    # It may seem old, maybe it is old | . But it is not.
    | ^(?: Maybe\s(?:it|that|this)\b
        | (?:(?!,\s(?:which|who)\b)[^|])*\b(?:may|might)\s(?:\w+\s)?
          (?:appear|look(?!\s(?:at|for|into)\b)|seem|sound)\b )
      [^|]*\|[.”]*\s(?:But|However|Yet)\b
    """
)
# What somebody ought to do, before what they say with it: Oslo | should act, | warning that
# ...; may act – while | fully knowing it; must act, and continue | to say so
TO_BE_DONE = tag_pattern("""
    also* [should will] [^; : –]* (?: , | (?:– | (?<!–)) while | and also* does )
    """)
# Before who would only say it then: the part that will | cover news telling of it; could win |
# guards insisting that; could call forth a blow from | guards who blame Oslo
TO_COME_BEFORE = tag_pattern("""
    [will should]
    (?:also* [noun does says claims] (?:[^VERBS dont , ; :]{1,8} [during in of by to])?)? $
    """)
CLAUSE_BEHIND = 200  # characters behind a clause


class SentenceReader:
    """Reads the sentences of a text, in order."""

    def __init__(self, article_text: ArticleText) -> None:
        self.article_text = article_text
        self.quote = article_text.quote
        self.text = article_text.text
        self.is_statement = article_text.is_statement
        self.is_readout = article_text.kind == "readout"
        self.holders = Holders(article_text)
        self.make = partial(make_claim, article_text)
        self.stances = Stances(article_text, self.holders)
        self.issued = Issued(article_text, self.holders, self.stances)
        self.others = Others(article_text, self.holders)
        self.quotations = Quotations(article_text, self.holders)
        self.voices = ReadoutVoices(article_text, self.holders)
        self.reported = False  # whether the last sentence holds words of somebody
        self.tokens: Tokens  # the words of the last sentence
        self.found: list[Claim]  # its claims
        self.doubts: list[int]  # where it has views of others

    def read(self, sentence: Span) -> list[Claim]:
        """Return the claims of a sentence: what is reported, then what is left of it."""
        sentence = self.holders.skip_label(sentence.lstrip("> -•"))
        running = self.quotations.find_around(sentence)
        spoken = running.end if running else 0
        s = read_tokens(self.text, sentence.start, sentence.end, self.article_text.printed, spoken)
        self.tokens = s
        reports = self._find_reports(sentence)
        if self.is_readout:
            self.voices.hear(s, sentence, reports)
        self.reported = bool(reports)
        if running:
            return self._claim_quoted(sentence, running)
        speaker = self._add_claims(reports)
        if leads := LEADS_TO_QUOTATION.match(self.text, sentence.end - 1):
            named = tuple(self.article_text.mentions_in(sentence)[:1])
            speaker = self._find_led(sentence, named) or speaker
            if leads[0][0] != ",":  # behind it the subject speaks
                speaker = speaker or named
        self.quotations.note(sentence, speaker)
        kept = self._keep_whole()
        if self.is_readout:
            return list(map(self.voices.give, kept))
        if self.is_statement:
            return self.issued.fill_sentence(sentence, self.issued.join_said(kept))
        return kept

    def _add_claims(self, reports: list[Report]) -> Who:
        """Add the claims of the last sentence, and return who speaks first in it."""
        s = self.tokens
        self.found = []
        self.doubts = find_unheld_views(s, reports)
        speaker: Who = ()
        at = 0
        for report in reports:
            who = self._find_holder(report)
            speaker = speaker or who
            at = self._add_report(report, at, who)
        self._add_left(at, len(s.tags))
        self.holders.remember(s, speaker)
        return speaker

    def read_own(self, clause: Span, unclear: bool = False) -> Iterator[Claim]:
        """Yield the claim of who speaks in a text, without the connector that opens it."""
        clause = skip_lead(self.text, clause)
        for behind in (POINTER_BEHIND, FORESEEN_BEHIND):
            if m := behind.search(self.text, clause.start, clause.end):
                clause = cut(self.text, clause.start, m.start())
        words = clause.text
        if self._says_nothing(clause):
            return
        if self.is_statement and words.startswith("We "):
            unclear = False  # what they say they believe is theirs
        unclear = unclear or holds_speech(words)
        others = self.others.claim(clause)
        if others is not None:
            yield from others
            return
        who = (
            () if unclear else self.issued.find_one(clause) or self.holders.find_voice(clause.start)
        )
        if who and who[0].text in ASKERS:
            return  # someone unnamed
        claim = self.make(clause, self.stances.read_own(clause, who), who, unclear=unclear)
        if not self._adds_nothing(claim):
            yield claim

    def _adds_nothing(self, claim: Claim) -> bool:
        """Tell whether a plain claim only tells what went on in a talk, or hangs on another one."""
        words = claim.quote.exact
        told = self.is_readout and is_plain(claim) and not claim.holders
        hangs = hangs_on_claim(claim) and not self.is_statement
        return hangs or (told and (TALK_OF_TWO.match(words) is not None or _narrates(words)))

    def _says_nothing(self, clause: Span) -> bool:
        """Tell whether a clause claims nothing, or what somebody says whose name is not known."""
        words = clause.text
        behind = self.text[clause.end : clause.end + CLAUSE_BEHIND]
        if len(words.split()) < MIN_WORDS or CLAIMS_NOTHING.search(f"{words}|{behind}"):
            return True
        if self.article_text.is_prose and holds_other_voice(words):
            return True  # never the author’s
        asks = QUESTION.match(words) and self.article_text.sentence_of(clause).text.endswith("?")
        return bool(asks or is_unsaid(words) or is_signpost(words) or is_titled(words))

    def _find_holder(self, report: Report) -> Who:
        """Return whose a report is; of a preamble those who issue it: Noting that trade grew."""
        opening = report.holder is None and report.start == 0 and self.tokens.has(0, "DOING")
        if self.is_statement and opening:
            return self.holders.issuers
        if self.holders.is_own(self.tokens, report.holder):
            return ()
        return self.holders.resolve(self.tokens, report.holder)

    def _find_reports(self, sentence: Span) -> list[Report]:
        """Return the reports of a sentence; of a statement none that hang on another clause of it.

        Those who issue it say what the clause around them says: their pledge to go. In a scenario
        nobody speaks.
        """
        reports = find_reports(self.tokens)
        if self.is_statement:
            told = (r for r in reports if r.frame != "noun" and not _opens_scene(r))
            return [r for r in told if not _is_laid_to_them(self.tokens, r)]
        if self.article_text.is_supposed(sentence.start):
            return []
        if self.is_readout and TALK_OF_TWO.match(sentence.text):
            return [r for r in reports if r.frame != "noun"]  # they discussed Oslo’s wish to trade
        return [r for r in reports if not _is_asked_for(self.tokens, r)]

    def _claim_quoted(self, sentence: Span, quotation: Span) -> list[Claim]:
        """Return the claim of a sentence that a quotation holds; nothing where it asks."""
        who = self.quotations.find_speaker(quotation)
        if (
            sentence.text.rstrip("”").endswith("?")
            or is_signpost(sentence.text.strip("“”."))
            or len(WORD.findall(sentence.text)) < MIN_WORDS
        ):
            return []
        return [self.make(sentence, "reported", who, unclear=not who)]

    def _find_led(self, sentence: Span, named: Who) -> Who:
        """Return who says the quotation in the next block: As Lee put it, | confirmed by Lee: |.

        Behind another verb than one of saying nobody, if a person is named: Oslo let Lee go on: |.
        """
        text = self.text[: sentence.end] + QUOTED_WORDS
        s = read_tokens(text, sentence.start, len(text), self.article_text.printed)
        for report in reversed(find_reports(s)):
            said = report.frame != "quote" or not named
            if said and s.ends[report.content[1] - 1] > sentence.end:
                return self.holders.resolve(s, report.holder)
        return ()

    def _add_report(self, report: Report, at: int, who: Who) -> int:
        """Add the claims of a report and of what stands before it; return where the rest begins.

        What stands beside a noun is not the author’s alone.
        """
        s = self.tokens
        if report.frame == "noun":
            told = bool(who) and self._add_reported(report, report.content[0], who)
            return report.end if told else at
        if not (self._hangs(report, who) and self._go_on(report, who)):
            begin = find_begin(s, at, report)
            if begin is None and not leads_to(s, report):
                apart = not MOMENT.search(s.tags, at, report.start)
                self._add_left(at, find_end_before(s, report) if apart else report.end)
            self._add_reported(report, begin, who)
        return report.end

    def _hangs(self, report: Report, who: Who) -> bool:
        """Tell whether a report goes on with what its holder says just before it."""
        apart = report.frame == "object" and not self.article_text.is_prose
        if not (self.found and hangs_on_last(self.tokens, report)) or apart:
            return False
        last = self.found[-1]
        between = self.text[last.quote.end : self.tokens.starts[report.start]].strip(" ,")
        given = last.attribution
        # said that it fell, and | condemned the raid
        verb = given and given.end <= last.quote.start and begins_with_verb(self.tokens, report)
        return not verb and last.holders == self.quote.all(who) and between in ("", "and", "but")

    def _go_on(self, report: Report, who: Who) -> bool:
        """Add what a holder says with a further verb; let the last claim go on where it hangs.

        Lee praised the pact and | condemned the raid; Lee condemned the raid, calling it theft.
        """
        s = self.tokens
        deed = self.article_text.is_prose and who and not s.has(report.words[0], "DOING")
        if not (deed and self._add_reported(report, None, who)):
            end = s.ends[report.content[1] - 1]
            self.found[-1] = stretch_claim(self.article_text, self.found[-1], end)
        return True

    def _keep_whole(self) -> list[Claim]:
        """Return the claims without fragments: the sentence, where they are all the author’s."""
        s = self.tokens
        whole = [claim for claim in self.found if not is_fragment(s, claim)]
        start = s.skip_all("–")
        end = len(s.tags.rstrip(",;.:"))
        if len(whole) == len(self.found) or self.reported or is_torn(s, start, end):
            return whole
        unclear = any(claim.unclear for claim in self.found)
        return list(self.read_own(s.span(start, end), unclear))

    def _add_reported(self, report: Report, begin: int | None, who: Who) -> bool:
        """Add the claims of a report: its content, cut where a second `that` begins.

        Return whether it tells anything.
        """
        s = self.tokens
        own = self.holders.is_own(s, report.holder)
        # the paper finds that; not: it finds that, proposing that
        by_name = own and not s.has(report.start, "it DOING")
        if by_name:
            begin = report.start
        elif begin is None and is_bare_noun(s, report):
            begin = report.words[0]
        start = report.content[0] if begin is None else begin
        next_subject = NEXT_SUBJECT.search(s.tags, start, report.content[1])
        end = next_subject.start() if next_subject else report.content[1]
        content = strip_marks(
            cut_additions(s, report, s.span(start, end), self.article_text.is_prose)
        )
        if not self._is_told(report, start, content, who):
            return False
        parts = [content]
        if report.frame in ("that", "object") and begin is None:
            # each part with those before it to which it points
            parts = split_content(self.text, content)
            parts = join_where(self.text, parts, lambda _, part: bool(POINTS.search(part.text)))
        claim = self._claim_own if own else self._claim_part
        self.found += [claim(report, part, who) for part in parts if " " in part.text]
        return True

    def _claim_part(self, report: Report, part: Span, who: Who) -> Claim:
        """Return the claim of a part of what is reported."""
        stance = self.stances.read_reported(report, part, who)
        by = self.tokens.span(*report.words)
        return self.make(part, stance, who, by, unclear=not who)

    def _claim_own(self, report: Report, part: Span, who: Who) -> Claim:
        """Return the claim of a part of what the authors say by name: The authors argue that."""
        stance = self.stances.read_reported(report, part, who)
        return self.make(part, self.stances.read_own(part, ()) if stance == "reported" else stance)

    def _is_told(self, report: Report, start: int, content: Span, who: Who) -> bool:
        """Tell whether a report says a thought: no question, no scene, and it is somebody’s."""
        s = self.tokens
        if s.tags.endswith("?") and TAG["“"] not in s.tags:
            return False  # what would the League be seeking to win?
        before = report.holder[0] - 1 if report.holder else 0
        apart = s.has(before - 1, "PREPOSITIONS to")  # a talk in which Lee said that it fell
        if report.frame in CLAUSES and s.word(before) in ("which", "whom") and not apart:
            return False  # a war which Lee says they lost: what they lost stands before it
        if not self.article_text.is_prose:  # not: Noting the floods in Lund, they
            return self.is_statement or not SCENE_SETTING.match(s.tags, start, report.content[1])
        return (
            names_speaker(s, report, who, content)
            and is_whole_report(s, report, start)
            and says_more(s, report)
            and tells_deed(s, report, start, content)
        )

    def _add_left(self, start: int, end: int) -> None:
        """Add the claims of the author in what no report holds."""
        s = self.tokens
        start = s.behind(LEFT_OPENING, start, end)
        stop = start + len(LEFT_OVER.sub("", s.tags[start:end]))
        if start >= stop or ADVERBIAL_ALONE.match(s.tags, start, stop):
            return
        for clause in split_thoughts(self.text, s.span(start, stop)):
            by_other = _is_told_by_other(s, phrase_of(s, clause))
            if self.article_text.is_prose and (by_other or is_opening(self.text, clause)):
                continue
            unclear = any(clause.start <= doubt < clause.end for doubt in self.doubts)
            self.found += self.read_own(clause, unclear)


def _is_asked_for(s: Tokens, report: Report) -> bool:
    """Tell whether somebody ought to say it: Oslo should act, | making clear that it will stay."""
    if report.holder is None:
        return False
    if TO_COME_BEFORE.search(s.tags, 0, report.holder[0]):
        return True
    if not s.has(report.words[0], "DOING to also"):
        return False
    return TO_BE_DONE.fullmatch(s.tags, report.holder[1], report.words[0]) is not None


def _is_laid_to_them(s: Tokens, report: Report) -> bool:
    """Tell whether a view is only laid to others: some consider themselves better, claim to be."""
    behind = tuple(s.words[report.words[1] - 1 : report.words[1] + 2])
    return not {"itself", "themselves"}.isdisjoint(behind) or behind[-2:] == ("to", "be")


def _opens_scene(report: Report) -> bool:
    """Tell whether a report opens a sentence, before who says it: Noting that, the leaders go."""
    return report.words[0] == 0 and bool(report.holder and report.holder[0] >= report.words[1])


def _is_told_by_other(s: Tokens, clause: Phrase) -> bool:
    """Tell whether the main verb of a clause says that somebody else speaks: many fear that.

    Not one further inside it: a pact that Oslo vowed to leave is dead.
    """
    start, end = clause
    main = MAIN_PREDICATE.search(s.tags, start, end)
    if main and not VOICING.isdisjoint(s.words[main.start() : main.end()]):
        return True
    return has_voice(s, start, main.end() if main else end)


def _narrates(words: str) -> bool:
    """Tell whether a clause tells what somebody did: Novak thanked him; but: trade has grown."""
    verb = FINITE_VERB.search(read_tokens(words, 0, len(words)).tags)
    return verb is not None and verb[0][:1] in tuple(TAG["DONE"])
