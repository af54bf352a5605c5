"""Finds the claims of an analysis: whose they are, what is done with them, and their hedges.

A sentence that reports goes to the holder it names; where words show report and the holder does not
show, the claim is unclear. Everything else that asserts or judges is the author's, or of those who
speak in his or her place: the parties of a statement, the speaker of an interview.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from facts.base.edtf import bounds
from facts.base.patterns import verbose, word_set
from facts.base.spans import Span, cut, sentences, span_of
from facts.extract.article_text import QUOTATION_LEADS, ArticleText, beginning_in, latest, text_of
from facts.extract.claims.deeds import find_second_deed, is_deed, tells_deed
from facts.extract.claims.own import (
    BUT_BEHIND,
    MAY_SEEM,
    NAME_ALONE,
    PARALLEL_OPENINGS,
    divide_deeds,
    goes_on,
    holds_speech,
    is_aim,
    is_fragment,
    is_plain,
    is_unsaid,
    read_part_stance,
    read_speech_act,
    read_stance,
)
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
    strip_marks,
)
from facts.extract.claims.threads import Thread, join_claims
from facts.extract.clauses import (
    PARTIES_WEIGH,
    STATE_NAME,
    join_where,
    skip_lead,
    split_content,
    split_thoughts,
)
from facts.extract.holders.attribution import ASKERS, Holders, phrase_of
from facts.extract.holders.issuers import Who
from facts.model.article_facts import Claim
from facts.model.fields import Stance
from facts.reading.dates import DateMention
from facts.reading.lexicon import TITLES
from facts.reading.lists import Enumeration, ListItem
from facts.reading.paratext import is_signpost, is_titled
from facts.reading.speech.frames import CLAUSES
from facts.reading.speech.hearsay import holds_other_voice
from facts.reading.speech.phrases import Phrase, find_first, head_of, is_sayer, speaks
from facts.reading.speech.reports import find_reports
from facts.reading.speech.tokens import MONTH_NAMES, TAG, Tokens, read_tokens, tag_pattern
from facts.reading.speech.verbs import Report, has_voice
from facts.reading.speech.wholeness import FINITE_VERB, WHOLE_VERB, is_torn, is_whole_report
from facts.reading.stances import find_hedges

WISH = re.compile(r"\bit is (?:hoped|expected|demanded|asked) that\b", re.I)
DEMAND_OWNER = re.compile(
    rf"(?P<who>{STATE_NAME})(?=[’']s? (?:main |key )?(?:demands?|expectations?|requests?))"
)
SUPERLATIVE_PHRASE = re.compile(r"\bthe most [a-z]+ [^,;.\n]{3,120}")
POINTER_BEHIND = re.compile(
    r",\s(?:even|however|as\s(?:this|the\s(?:next|following))\s(?:section|chapter|part)\s\w+)$"
)
SAYS_AGAINST = tag_pattern("; [but also while]")  # Lee said that it fell; | but it rose
LEAST_DEED = 6  # words that tell alone what parties do: not: committed to an early conclusion
WORD = re.compile(r"[^\W\d_]+")
MIN_WORDS = 3  # of a claim of the author, and of a sentence inside a quotation
PRESENT = verbose(
    r"""
    \b(?:is|are|means|remains?|represents?|reflects?|marks?|shows?|suggests?)\b
    | (?<!that\s)(?<!which\s)(?<!who\s)\b(?:can|may|might|could)\b(?!\shave\b)
    """
)
# Norway and Laos | declare as follows
LEADS_TO_ALL = verbose(
    r"""
    \b(?:announce|declare|issue|state)[sd]?\s
    (?:as\sfollows|the\sfollowing(?:\s(?:joint\s)?statement\b.*)?)[.:]?$
    """
)
# Letters of what led to a report that is cut off: , but; in locations where; over which; , with
# former; , causing.
LEFT_OVER = tag_pattern("""
    (?:[because while as but and – , ; . : (] | [because during by in]? [what who] | , in
    [sure noun done]* | [– ,] doing)+ $
    """)
# What may still be told by who spoke before: Lee said that it was over. Corva had lost.
GOES_ON_TELLING = re.compile(
    r"(?!If\s)(?:[\w’-]+\s){1,6}had\s(?!to\b)(?!mixed)(?:\w+ly\s)?(?:been|\w+(?:ed|en))\b\D*$"
)
# Barring a few disgruntled men, | the view is that it fell
ADVERBIAL_ALONE = tag_pattern("""
    PREPOSITIONS (?: [^FINITE DONE dont , ;]
      | (?:(?<=[the its this number]) | (?<=the noun)) DONE (?=[NOUNS sure DONE]))* ,? $
    """)
CUT_SHORT = verbose(
    r"""
    \s(?!and|as|but|or|so|that|while|with|yet)[a-z]   # it will go | when it
    | :\s*(?:\n|$)                                   # the treaties provide for | :
    | :\s[^.:]*\?                                    # Lund is unsure | : is it old?
    """
)
SCENE_SETTING = tag_pattern("DOING [^that]* $")
MOMENT = tag_pattern("[noun the this] noun [what in]? what $")  # a moment when, the place in which
# The first finite verb with what belongs to it: has since called, now sees
MAIN_PREDICATE = tag_pattern(
    "(?<!to) [FINITE DONE dont] [HELPERS DONE does says claims also not to]*"
)
VOICING = word_set("conveyed echoed expressed voiced")  # voiced concerns about the port
NEXT_SENTENCE = re.compile(r"[.!?]\s[A-Z]")
# What the author adds to what somebody says: it can win|, and so Oslo waits; Lund should stay at
# home | – a view last heard in Corva.
NOTED_BEHIND = verbose(
    r"""
    (?P<said>(?:“[^“”]*”|(?!\b(?:admitted|announced|argued|said|told|warned)\b)[^“”])+?)
    (?: ,\sand\sso\s(?=[A-Z]\w+\s(?:are|had|has|have|is|was|were)\b)
      | ,\s(?:effectively|further|thereby|thus)\s[a-z]+ing\b.*$  # |, further weakening the guilds
      | ,\sonly\sto\s(?:be|find|have|see)\b.*$            # |, only to have his words denied
      # ... or where it was said: Lund will fall | in an interview with the Post
      | \s(?:during|in)\s(?:an?|her|his)\s(?:\w+\s){0,3}
        (?:briefing|interview|op-ed|press\sconference|speech|tweet)
        (?:\s(?:for|in|on|to|with)\s[^,;]*)?$
      | \s[–—]\s(?:an?|the)\s(?:[\w-]+\s){1,4}(?:\w+ed|heard|seen|that|which|who)\s[^–—]*$ )
    """
)
# ... or what the author makes of it: it is old|, which is telling; it is new|, in contrast to all.
JUDGED_BEHIND = verbose(
    r"""
    (?P<said>(?:“[^“”]*”|[^“”])+?)
    (?: ,\swhich\s(?:(?:complicat|explain|highlight|rais|reflect|show|suggest|undermin|underscor)e?s
        |(?:is|was)\s(?:crucial|important|notable|significant|telling))\b[^,”–—]*$
      | ,?\sin\s(?:sharp\s|stark\s)?contrast\s(?:to|with)\b[^”]*$
      | ,?\sbut\s(?:that|this)\sis\b[^”]*$
      | ,\sand\s(?:are|has\sreportedly|is)\s(?:\w+ly\s)?\w+(?:ed|ing)\s[^”]*$ )
    """
)
# “We have made a monster of it”|, one that; “an old friend of ours” | – words used for kin
GLOSS_BEHIND = verbose(
    r"""
    (?P<said>[^“”]*“(?:[^“”\s]+\s){3,}[^“”]*”),?
    (?:\s[–—-])?\s(?:an?|language|one|terminology|the|words)\s(?:(?!,\sand\b)[^“”])*$
    """
)
# What stands behind a quotation or a deed of speech, not in what somebody says in a clause: “It is
# old”, despite its paint; condemned the raid, showing its fear.
LOOSE_BEHIND_SPEECH = verbose(
    r"""
    (?P<said>(?:“[^“”]*”|[^“”])+?)
    ,\s(?:despite|even\sthough|in\sspite\sof|so\sthe|this\s(?:demonstrat|show|mean|suggest)e?[ds]?
      |demonstrating|illustrating|reflecting|showing|signal?ling|making\sit)\s[^”]*$
    """
)
# What the author sets against a deed of speech or sees come of it: offered to mediate|, though Lund
# won; praised the plan|, raising fears. Not what is said more in it: praised the plan, calling it.
TOLD_BEHIND_DEED = verbose(
    r"""
    (?P<said>(?:“[^“”]*”|[^“”])+?)
    (?: \sbut\s(?:did|does|do|had|has|have|is|remains?|was|were)\b[^”]*$
      | ,\s(?: (?:al)?though | even\s(?:as|if|though) | supposedly | whereas | while | yet
        | but(?!\s(?:also|for|from|in|not|on|rather|to|with|without)\b)
        | with\s(?:[\w’.-]+\s){1,4}[a-z]+ing\b
        | (?:effectively|further|thereby)\s[a-z]+ing
        | (?:allow|caus|complicat|creat|deepen|demonstrat|draw|fuell?|forc|giv|indicat|lead|leav|mak
          |mark|pav|prompt|provok|rais|reflect|result|reveal|show|signall?|spark|trigger|undermin
          |underscor)ing
      )\s[^”]*$ )
    """
)
# ... and where or when somebody said what is quoted: “It fell”| in a speech in May
PLACE_BEHIND_QUOTATION = re.compile(r"(?P<said>“[^“”]*”)\s(?:at|during|in|on)\s[^“”]*")
# What shows something, and nobody tells it: research, historical data
BARE_EVIDENCE = re.compile(
    r"(?:[Tt]he\s)?(?:\w+\s)?(?:[Dd]ata|[Ee]vidence|[Ii]nterviews|[Rr]esearch|[Ss]tatistics)"
)
# The day on which it was said, behind what holds now: said that the deal is near | on 20 May; not:
# it fell on 20 May, it will be signed on 20 May.
SAID_ON = verbose(
    rf"""
    (?P<said>(?=[^,;:]*\b(?:are|can|cannot|has|have|is|must|should)\b)
      (?:(?!\b(?:shall|was|were|will|would)\b)[^;:])+?)
    (?<!ed),?\son\s(?:\d{{1,2}}\s(?:{"|".join(MONTH_NAMES)})
      |(?:{"|".join(MONTH_NAMES)})\s\d{{1,2}})\.?
    """
)
NEXT_SUBJECT = tag_pattern(",? [and but] they $")  # that trade fell, and they | were told
# How those who issue a statement came together, which is no claim of theirs
CAME_TOGETHER = re.compile(
    r"\b(?:hosted|met)\b|\bgather(?:ed)?\son\sthe\soccasion\b|\bwelcomed\b.*\sto\s(?:the\s)?[A-Z]"
)
# What a party of a statement says of itself: Norway confirmed that | it will buy ships
PROMISED = verbose(
    r"""
    \b(?:announc|confirm|declar|pledg|promis|reaffirm)(?:ed|e?s)?\s(?:that\s)?
    (?:he|it|she|they)\swill\b
    """
)
PROMISE_REACH = 18  # characters of its verb before what it says
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
LEADS_TO_QUOTATION = re.compile(r":\n\s*[>“]")  # Lee opens with a claim: “It fell.”
# The lead of a list of what others think or hope, or said when asked: driven by three core beliefs.
THEIRS = verbose(
    r"""
    \b(?:accusations|allegations|assumptions|beliefs|complaints|convictions|grievances|narratives
    |discussants|experts|interviewees|panell?ists|participants|respondents|speakers)\b
    # Lund hopes that the following will occur
    | \b(?:demand|expect|hope|propose|recommend|urge|want)e?[ds]?\s(?:that\s)?the\sfollowing\b
    """,
    re.IGNORECASE,
)
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
# What only an inquiry tells, the author of which mostly is another: most respondents trusted it.
ANSWER = verbose(
    r"""
    (?P<who>[^,;:“]{0,80}\b(?i:interviewees|respondents|those\s(?:asked|polled|surveyed)))\b
    # not how they were chosen: the interviewees were selected for their age
    (?!\s(?:came\sfrom|consisted\sof|ranged|represented|(?:was|were)\s(?:all\s|also\s|\w+ly\s)?
      (?:asked|based|chosen|contacted|drawn|from|given|identified|interviewed|recruited|sampled
      |selected))\b)
    # ... or a share of nobody: Over 90% had a boat
    | (?P<share>
      (?:(?:About|Almost|Around|Fewer\sthan|Just|Less\sthan|More\sthan|Nearly|Only|Over)\s)?
      \d[\d.]*\s?(?:%|per\s?cent)\s(?:also\s)?
      (?:[a-z]+ed|are|chose|feel|felt|had|have|lack|live|own|said|saw|say|see|think|thought|use
        |want|were|work)\b)
    """
)
# The lead of a list of what would have to be so: These conditions are:
# Not those that somebody sets: Lund set out its conditions:
SUPPOSED_LEAD = verbose(
    r"""
    (?:An?|Five|For|Four|If|In|It|Several|Some|Such|The|There|These|This|Those|Three|Two|Under)\b
    [^A-Z]*\b(?:conditions|criteria|preconditions|prerequisites|scenarios)(?:\s\w+){0,3}:
    """
)
# Whom a speech addresses: President Lee, ladies and gentlemen
SALUTATION = verbose(
    r"""
    (?:(?:[A-Z][\w.’-]*|and|dear|esteemed|friend|my|respected),?\s)*
    (?:[Cc]olleagues|[Cc]omrades|[Ff]riends|[Ll]adies\sand\sgentlemen)\W*
    """
)
WHICH = re.compile(r"(?:[a-z]+\s)?(?:which|whom?|whose)\b")
ITEM_END = re.compile(r"[.;,](?:\s(?:and|or))?$")  # build a port | ; and
LONGEST_QUOTATION = 600  # characters to the end of a quotation


class Voice(NamedTuple):
    """Who is heard in a block: where that begins, who it is, and the words that say so."""

    block: int
    who: Who = ()
    words: Span | None = None


class _ClaimFinder:
    """Walks the sentences of a document once; yields claims in order."""

    def __init__(self, document: ArticleText) -> None:
        self.document = document
        self.quote = document.quote
        self.text = document.text
        self.is_statement = document.kind == "statement"
        self.holders = Holders(document)
        self.reports = False  # whether the last sentence holds words of somebody
        self.tokens: Tokens  # the words of the last sentence
        self.found: list[Claim]  # its claims
        self.doubts: list[int]  # where it has views of others
        self.is_told_on = False  # whether it only goes on with what somebody said before it
        # the leads of lists of what others think, by their items
        self.leads: dict[Span, Span] = {
            item: listing.lead
            for listing in document.lists
            if listing.lead and THEIRS.search(listing.lead.text)
            for item in listing.items
        }
        self.theirs = sorted(self.leads)
        self.speaking: dict[int, Who] = {}  # by start of a quotation that runs on
        self.voice = Voice(-1)  # of a readout: who is heard in a block, though not in each sentence

    def claim(
        self,
        span: Span,
        stance: Stance,
        who: Who = (),
        by: Span | None = None,
        unclear: bool = False,
    ) -> Claim:
        if span.text.endswith(("”", "”.")) and span.text.count("”") > span.text.count("“"):
            span = span.rstrip("”.,")  # its mark was cut off with who said so
        if span.text.count("“") > span.text.count("”"):  # a quotation is not cut
            stop = self.document.block_at(span.start).end
            closing = self.text.find("”", span.end, min(span.end + LONGEST_QUOTATION, stop))
            span = cut(self.text, span.start, closing + 1) if closing > 0 else span
        if unclear and stance == "assertion":
            stance = "reported"
        return Claim(
            holders=self.quote.all(who),
            attribution=self.quote(by) if by else None,
            stance=stance,
            unclear=unclear,
            hedges=self.quote.all(find_hedges(self.text, span.start, span.end)),
            quote=self.quote(span),
        )

    def own(self, clause: Span, unclear: bool = False) -> Iterator[Claim]:
        """Yield the claim of who speaks in a text, without the connector that opens it."""
        clause = skip_lead(self.text, clause)
        if m := POINTER_BEHIND.search(self.text, clause.start, clause.end):
            clause = cut(self.text, clause.start, m.start())
        words = clause.text
        if self._says_nothing(clause):
            return
        if self.is_statement and words.startswith("We "):
            unclear = False  # what they say they believe is theirs
        unclear = unclear or holds_speech(words)
        others = self._claim_of_others(clause)
        if others is not None:
            yield from others
            return
        who = () if unclear else self._find_issuer(clause) or self.holders.find_voice(clause.start)
        if who and who[0].text in ASKERS:
            return  # someone unnamed
        claim = self.claim(clause, self._read_own_stance(clause, who), who, unclear=unclear)
        if not self._adds_nothing(claim):
            yield claim

    def _claim_of_others(self, clause: Span) -> Iterable[Claim] | None:
        """Return the claims of a clause that those asked or listed tell, None if not theirs.

        Those listed hold what stands in a list of what somebody thinks.
        """
        asked = self._find_asked(clause)
        if asked is not None:
            return [self.claim(clause, "reported", asked, unclear=not asked)]
        item = latest(self.theirs, clause.start)
        return self._claim_listed(clause, self.leads[item]) if item and clause in item else None

    def _claim_listed(self, clause: Span, lead: Span) -> Iterator[Claim]:
        """Yield the claim of a clause in a list of what somebody thinks, whom its lead names."""
        s = read_tokens(self.text, lead.start, lead.end, self.document.printed)
        first = find_first(s)
        who = self.holders.resolve(s, first) if is_sayer(s, first) else ()
        if who:
            stance = read_stance(self.text, clause)
            yield self.claim(clause, "reported" if stance == "assertion" else stance, who)

    def _find_asked(self, clause: Span) -> Who | None:
        """Return what survey tells an answer, or nobody; None where a clause is no answer."""
        answer = self.document.is_prose and ANSWER.match(self.text, clause.start, clause.end)
        if not answer:
            return None
        if not answer["share"]:
            return self.holders.find_survey(clause.start) or (span_of(answer, "who"),)
        # a share of nobody: only where the survey is named in the same block
        block = self.document.block_at(clause.start)
        return self.holders.find_survey(clause.start, clause.start - block.start) or None

    def _adds_nothing(self, claim: Claim) -> bool:
        """Tell whether a plain claim only tells what went on in a talk, or hangs on another one."""
        told = self.document.kind == "readout" and is_plain(claim) and not claim.holders
        hangs = _hangs(claim) and not self.is_statement
        return hangs or (told and _narrates(claim.quote.exact))

    def _find_issuer(self, clause: Span) -> Who:
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

    def _give_voice(self, claim: Claim) -> Claim:
        """Return a claim of a readout as that of who is heard in its block, if somebody is."""
        if not self.voice.who or claim.holders:
            return claim
        change = {
            "holders": self.quote.all(self.voice.who),
            "attribution": self.quote(self.voice.words) if self.voice.words else None,
            "stance": "reported" if claim.stance == "assertion" else claim.stance,
            "unclear": False,
        }
        return claim.model_copy(update=change)

    def _read_own_stance(self, clause: Span, who: Who) -> Stance:
        """Return what a text does with a clause of its own; a statement is that of its parties."""
        if self.document.is_supposed(clause.start):
            return "forecast"
        acting = self.is_statement and ISSUER_ACTS.match(clause.text)
        if acting and self.holders.is_issuer(acting["who"]):
            return "commitment"
        act = read_speech_act(clause.text) if who or self.is_statement else None
        return act or read_stance(self.text, clause)

    def _says_nothing(self, clause: Span) -> bool:
        """Tell whether a clause claims nothing, or what somebody says whose name is not known."""
        words = clause.text
        behind = (self.text, clause.end)
        if len(words.split()) < MIN_WORDS or CUT_SHORT.match(*behind):
            return True
        if self.document.is_prose and holds_other_voice(words):
            return True  # never the author’s
        asks = QUESTION.match(words) and self.document.sentence_of(clause).text.endswith("?")
        granted = MAY_SEEM.match(words) and BUT_BEHIND.match(*behind)
        silent = is_unsaid(words) or is_signpost(words) or is_titled(words)
        return bool(asks or granted or silent or SALUTATION.fullmatch(words))

    def sentence(self, sentence: Span) -> list[Claim]:
        """Return the claims of a sentence: what is reported, then what is left of it."""
        sentence = self.holders.skip_label(sentence.lstrip("> "))
        running = self._running_quotation(sentence)
        spoken = running.end if running else 0
        s = read_tokens(self.text, sentence.start, sentence.end, self.document.printed, spoken)
        self.tokens = s
        reports = self._find_reports(sentence)
        self._hear(sentence, reports)
        told = self.reports
        self.reports = bool(reports)
        if running:
            return self._claim_quoted(sentence, running)
        self.found = []
        self.doubts = find_unheld_views(s, reports)
        speaker: Who = ()
        at = 0
        self.is_told_on = told and GOES_ON_TELLING.match(sentence.text) is not None
        for report in reports:
            who = self._find_holder(report)
            speaker = speaker or who
            at = self._add_report(report, at, who)
        self._add_left(at, len(s.tags), bool(reports) and self._may_speak_on(reports[-1], at))
        self.holders.remember(s, speaker)
        if not reports and LEADS_TO_QUOTATION.match(self.text, sentence.end - 1):
            speaker = self._find_quoted(sentence, s)
        self._note_quotation(sentence, speaker)
        kept = [self._give_voice(claim) for claim in self._keep_whole()]
        return self._fill_sentence(sentence, self._join_said(kept)) if self.is_statement else kept

    def _find_holder(self, report: Report) -> Who:
        """Return whose a report is; of a preamble those who issue it: Noting that trade grew."""
        opening = report.holder is None and report.start == 0 and self.tokens.has(0, "DOING")
        if self.is_statement and opening:
            return self.holders.issuers
        if self.holders.is_own(self.tokens, report.holder):
            return ()
        return self.holders.resolve(self.tokens, report.holder)

    def _is_supposed(self, report: Report) -> bool:
        """Tell whether somebody named speaks in a scenario alone: Novak calls for talks.

        Not where it has been said: Novak called for talks; nor what is thought of the scenario.
        """
        s = self.tokens
        if report.holder is None or report.frame == "beside":
            return False
        told = slice(*report.words)
        past = TAG["said"] in s.tags[told] or not {"had", "was", "were"}.isdisjoint(s.words[told])
        return not past and s.has(head_of(s, report.holder), "name they")

    def _may_speak_on(self, report: Report, at: int) -> bool:
        """Tell whether who spoke may speak behind a semicolon: Lee said it fell; | it is dear.

        Not a paper; not where it is answered: however, in fact.
        """
        s = self.tokens
        if report.holder is None or report.frame not in CLAUSES or s.tag(at) != ";":
            return False
        answered = SAYS_AGAINST.match(s.tags, at) or s.words[at + 1 : at + 3] == ["in", "fact"]
        return not answered and speaks(s, report.holder) == "speaker"

    def _find_reports(self, sentence: Span) -> list[Report]:
        """Return the reports of a sentence; of a statement none that hang on another clause of it.

        Those who issue it say what the clause around them says: their pledge to go. In a scenario
        none of what somebody is supposed to say.
        """
        reports = find_reports(self.tokens)
        if self.is_statement:
            return [r for r in reports if r.frame != "noun" and not _opens_scene(r)]
        if self.document.is_supposed(sentence.start):
            return [r for r in reports if not self._is_supposed(r)]
        return reports

    def _claim_quoted(self, sentence: Span, quotation: Span) -> list[Claim]:
        """Return the claim of a sentence that a quotation holds; nothing where it asks."""
        who = self.speaking.get(quotation.start) or self._find_speaker_behind(quotation)
        if (
            sentence.text.rstrip("”").endswith("?")
            or is_signpost(sentence.text.strip("“”."))
            or len(WORD.findall(sentence.text)) < MIN_WORDS
        ):
            return []
        return [self.claim(sentence, "reported", who, unclear=not who)]

    def _hear(self, sentence: Span, reports: list[Report]) -> None:
        """Keep who is heard in a block of a readout: Lee said that trade grew. | It will go on.

        Behind one report of somebody all of a block is his until the next one, and before it where
        he is named at the end: Trade grew. It will go on, Lee said.
        """
        if self.document.kind != "readout":
            return
        block = self.document.block_at(sentence.start)
        if block.start != self.voice.block:
            self.voice = self._read_closing_voice(block)
        acting = find_first(self.tokens)
        if not reports and acting and self._is_acting(text_of(self.tokens, acting)):
            self.voice = Voice(block.start)
        for report in reports:
            who = self.holders.resolve(self.tokens, report.holder)
            clause = (
                report.frame in CLAUSES
                or self.tokens.words[report.words[1] - 1] == "that"
                or report.words[1] <= report.content[0]  # Lee said, trade grew
            )
            if clause and self._is_one_person(who):
                self.voice = Voice(block.start, who, text_of(self.tokens, report.words))
            elif who != self.voice.who:
                self.voice = Voice(block.start)

    def _read_closing_voice(self, block: Span) -> Voice:
        """Return who is named at the end of a block, behind what he says in all of it, if any."""
        last = sentences(self.text, block, self.document.lang)[-1]
        s = read_tokens(self.text, last.start, last.end, self.document.printed)
        for report in find_reports(s):
            behind = report.frame == "beside" and report.words[1] >= len(s.tags.rstrip("."))
            who = self.holders.resolve(s, report.holder)
            if behind and self._is_one_person(who):
                return Voice(block.start, who, text_of(s, report.words))
        return Voice(block.start)

    def _is_acting(self, subject: Span) -> bool:
        """Tell whether somebody acts: Novak thanked him; not: Novak’s visit was long."""
        named = self.document.mentions_in(subject) and subject.text.split()[-1].istitle()
        return bool(named) or not TITLES.isdisjoint(subject.text.lower().split())

    def _is_one_person(self, who: Who) -> bool:
        """Tell whether a holder is one person."""
        return len(who) == 1 and self.holders.names_person(who[0])

    def _find_quoted(self, sentence: Span, s: Tokens) -> Who:
        """Return who is quoted behind a sentence; not: This is what the plan foresees:."""
        named = self.document.mentions_in(sentence)
        first = find_first(s)
        if named or not is_sayer(s, first):
            return tuple(named[:1])
        return self.holders.resolve(s, first)

    def _add_report(self, report: Report, at: int, who: Who) -> int:
        """Add the claims of a report and of what stands before it; return where the rest begins.

        What stands beside a noun is not the author’s alone, but: a step called a trap by Oslo | is.
        """
        s = self.tokens
        if report.frame == "noun":
            told = bool(who) and self._add_reported(report, report.content[0], who)
            return report.end if told and s.tags[report.words[0]] != TAG["said"] else at
        if not self._goes_on(report, who):
            begin = find_begin(s, at, report)
            if begin is not None and report.holder is None:  # Trade is low: | it is said to be
                self._add_left(at, begin)
            if begin is None and not leads_to(s, report):
                apart = not MOMENT.search(s.tags, at, report.start)
                self._add_left(at, find_end_before(s, report) if apart else report.end)
            self._add_reported(report, begin, who)
        return report.end

    def _goes_on(self, report: Report, who: Who) -> bool:
        """Let a claim go on with what its holder says beside it; tell whether it does."""
        s = self.tokens
        apart = report.frame == "object" and not self.document.is_prose
        if not (self.found and hangs_on_last(s, report)) or apart:
            return False
        last = self.found[-1]
        between = self.text[last.quote.end : s.starts[report.start]].strip(" ,")
        given = last.attribution
        # said that it fell, and | condemned the raid
        verb = given and given.end <= last.quote.start and begins_with_verb(s, report)
        if verb or last.holders != self.quote.all(who) or between not in ("", "and", "but"):
            return False
        self.found[-1] = self._stretch(last, s.ends[report.content[1] - 1])
        return True

    def _stretch(self, claim: Claim, end: int) -> Claim:
        """Return a claim whose words go on up to an offset."""
        whole = cut(self.text, claim.quote.start, end)
        return claim.model_copy(update={"quote": self.quote(whole)})

    def _keep_whole(self) -> list[Claim]:
        """Return the claims without fragments: the sentence, where they are all the author’s."""
        s = self.tokens
        whole = [claim for claim in self.found if not is_fragment(s, claim)]
        start = len(s.tags) - len(s.tags.lstrip(TAG["–"]))
        end = len(s.tags.rstrip(",;.:"))
        settled = self.reports or NAME_ALONE.match(s.tags)
        if len(whole) == len(self.found) or settled or is_torn(s, start, end):
            return whole
        unclear = any(claim.unclear for claim in self.found)
        return list(self.own(text_of(s, (start, end)), unclear))

    def _join_said(self, claims: list[Claim]) -> list[Claim]:
        """Return what is said by the same in one sentence of a statement as one claim.

        What hangs on words before it goes with those: welcomed the pact, | which is old.
        """
        claims = self._hang(claims)
        if len({claim.holders for claim in claims}) != 1 or len(claims) == 1 or claims[0].unclear:
            return claims
        whole = cut(self.text, claims[0].quote.start, claims[-1].quote.end)
        return [join_claims(claims[0], claims, self.quote(whole))]

    def _fill_sentence(self, sentence: Span, claims: list[Claim]) -> list[Claim]:
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
                filled.append(self.claim(whole, self._read_own_stance(whole, who), who))
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
        stance = self._read_own_stance(words, ()) if opens else read_part_stance(words.text)
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
                found[-1] = self._stretch(found[-1], claim.quote.end)
            elif not _hangs(claim):
                found.append(claim)
        return found

    def _add_reported(self, report: Report, begin: int | None, who: Who) -> bool:
        """Add the claims of a report: its content, cut where a second `that` begins.

        Return whether it tells anything.
        """
        s = self.tokens
        own = self.holders.is_own(s, report.holder)
        second = find_second_deed(s, report) if self.document.is_prose else None
        begin = report.start if own else self._find_whole(report, begin)
        start = report.content[0] if begin is None else begin
        next_subject = NEXT_SUBJECT.search(s.tags, start, report.content[1])
        end = next_subject.start() if next_subject else report.content[1]
        content = strip_marks(self._cut_author(report, text_of(s, (start, end))))
        if second is not None and not own:
            content = cut(self.text, s.starts[second], content.end)
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

    def _find_whole(self, report: Report, begin: int | None) -> int | None:
        """Return where a claim begins that has the words of attribution too; None for the rest."""
        bare = begin is None and is_bare_noun(self.tokens, report)
        return report.words[0] if bare else begin

    def _claim_part(self, report: Report, part: Span, who: Who) -> Claim:
        """Return the claim of a part of what is reported."""
        stance = self._read_reported_stance(report, part, who)
        by = text_of(self.tokens, report.words)
        return self.claim(part, stance, who, by, unclear=not who)

    def _claim_own(self, report: Report, part: Span, who: Who) -> Claim:
        """Return the claim of a part of what the authors say by name: The authors argue that."""
        stance = self._read_reported_stance(report, part, who)
        return self.claim(part, self._read_own_stance(part, ()) if stance == "reported" else stance)

    def _cut_author(self, report: Report, content: Span) -> Span:
        """Return what somebody says without what the author says of it behind it."""
        if self.document.is_prose:
            content = self._cut_judged(report, content)
        if report.frame == "quote":
            told = PLACE_BEHIND_QUOTATION.fullmatch(self.text, content.start, content.end)
            return cut(self.text, content.start, told.end("said")) if told else content
        if report.frame not in ("that", "bare"):
            return content
        place = (self.text, content.start, content.end)
        note = NOTED_BEHIND.match(*place) or SAID_ON.fullmatch(*place)
        return cut(self.text, content.start, note.end("said")) if note else content

    def _cut_judged(self, report: Report, content: Span) -> Span:
        """Return what somebody says without the author’s judgement of it, behind who says so."""
        quoted = content.text.startswith("“") or report.frame not in CLAUSES
        patterns = [JUDGED_BEHIND, GLOSS_BEHIND]
        patterns += [LOOSE_BEHIND_SPEECH] if quoted else []
        patterns += [TOLD_BEHIND_DEED] if is_deed(report) else []
        start = max(content.start, self.tokens.ends[report.words[1] - 1])
        matches = (pattern.fullmatch(self.text, start, content.end) for pattern in patterns)
        judged = next(filter(None, matches), None)
        told = judged is not None and judged["said"].strip() != ""
        return cut(self.text, content.start, judged.end("said")) if judged and told else content

    def _is_told(self, report: Report, start: int, content: Span, who: Who) -> bool:
        """Tell whether a report says a thought: no question, no scene, and it is somebody’s."""
        s = self.tokens
        if s.tags.endswith("?") and TAG["“"] not in s.tags:
            return False  # what would the League be seeking to win?
        before = report.holder[0] - 1 if report.holder else 0
        apart = s.has(before - 1, "PREPOSITIONS to")  # a talk in which Lee said that it fell
        if report.frame in CLAUSES and s.word(before) in ("which", "whom") and not apart:
            return False  # a war which Lee says they lost: what they lost stands before it
        if not self.document.is_prose:  # not: Noting the floods in Lund, they
            return self.is_statement or not SCENE_SETTING.match(s.tags, start, report.content[1])
        return (
            names_speaker(who, content)
            and is_whole_report(s, report, start)
            and says_more(s, report, content)
            and tells_deed(s, report, start, content)
        )

    def _read_reported_stance(self, report: Report, part: Span, who: Who) -> Stance:
        """Return what somebody does with words; those who issue a statement do not report them."""
        near = (part.start - PROMISE_REACH, part.start + PROMISE_REACH)
        if self.is_statement and PROMISED.search(self.text, *near):
            return "commitment"
        issuers = self.holders.issuers
        one = len(who) == 1 and bool(issuers) and self.holders.is_issuer(who[0].text)
        issued = who and (who == issuers or one)
        if issued and report.stance == "reported":
            return self._read_own_stance(part, who)
        return report.stance

    def _add_left(self, start: int, end: int, doubtful: bool = False) -> None:
        """Add the claims of the author in what no report holds; unclear where it is doubtful."""
        s = self.tokens
        start = s.behind(LEFT_OPENING, start, end)
        stop = start + len(LEFT_OVER.sub("", s.tags[start:end]))
        if self.is_told_on or start >= stop or ADVERBIAL_ALONE.match(s.tags, start, stop):
            return
        for clause in split_thoughts(self.text, text_of(s, (start, stop))):
            if self.document.is_prose and _is_told_by_other(s, phrase_of(s, clause)):
                continue
            unclear = any(clause.start <= doubt < clause.end for doubt in self.doubts)
            self.found += self.own(clause, unclear or doubtful)

    def _running_quotation(self, sentence: Span) -> Span | None:
        """Return the quotation that holds all of a sentence."""
        long = latest(self.document.long_quotations, sentence.start)
        if long and sentence.end <= long.end + 1:  # a stop may stand behind it
            return long
        block = self.document.block_at(sentence.start)
        if block.text.startswith(">") or (block.text.startswith("“") and "”" not in block.text):
            return block
        phrase = latest(self.document.phrases, sentence.start)
        return phrase if phrase and sentence.start < phrase.end >= sentence.end - 1 else None

    def _find_speaker_behind(self, quotation: Span) -> Who:
        """Return who is named behind a quotation: “It fell. It is over,” Lee said."""
        last = latest(self.document.sentences, quotation.end - 2)
        if last is None or last.end <= quotation.end:
            return ()
        s = read_tokens(self.text, last.start, last.end, self.document.printed)
        beside = (report.holder for report in find_reports(s) if report.frame == "beside")
        return self.holders.resolve(s, next(beside, None))

    def _note_quotation(self, sentence: Span, who: Who) -> None:
        """Keep who speaks in a quotation that runs on behind a sentence."""
        behind = sentence.end
        if sentence.text.endswith(QUOTATION_LEADS):  # to a quotation in the next block
            behind += 2
            who = who or tuple(filter(None, [self.holders.subject]))
        elif self.text.startswith(" “", behind):  # Lee said so. “It is over.”
            behind += 2
        if running := self._running_quotation(Span(behind, behind, "")):
            self.speaking.setdefault(running.start, who)

    def doubt_holders(self, claim: Claim) -> Claim:
        """Return a claim as unclear where its holders only point to somebody: the study."""
        unclear = claim.unclear or self.holders.are_nobody(claim.holders)
        return claim.model_copy(update={"unclear": unclear})

    def is_of_evidence(self, claim: Claim) -> bool:
        """Tell whether a claim is what data or research show: that of nobody, nor the author’s."""
        bare = all(BARE_EVIDENCE.fullmatch(holder.exact) for holder in claim.holders)
        return bare and self.holders.are_nobody(claim.holders)

    def items(self, listing: Enumeration) -> Iterator[Claim]:
        """Yield one claim for each item of a list of demands, hands or needs.

        Further sentences of an item are read as any others.
        """
        lead = listing.lead
        owner = DEMAND_OWNER.search(self.text, lead.start, lead.end) if lead else None
        for item in listing.items:
            first, *others = self.document.item_sentences(item)
            words = cut(self.text, item.start, first.end).text
            span = cut(self.text, item.start, item.start + len(ITEM_END.sub("", words)))
            s = read_tokens(self.text, span.start, span.end)
            if owner:
                wish = WISH.search(self.text, item.start, item.end)
                by = span_of(wish) if wish else None
                yield self.claim(span, "demand", (span_of(owner, "who"),), by)
            elif find_reports(s):
                yield from self.sentence(span)
            elif WHOLE_VERB.search(s.tags) or is_aim(span):
                yield from self.own(span)
            for sentence in others:
                yield from self.sentence(sentence)


def _opens_scene(report: Report) -> bool:
    """Tell whether a report opens a sentence, before who says it: Noting that, the leaders go."""
    return report.words[0] == 0 and bool(report.holder and report.holder[0] >= report.words[1])


def _hangs(claim: Claim) -> bool:
    """Tell whether a claim only says more of what stands before it: , which is old."""
    return claim.quote.exact.startswith("which ") and is_plain(claim)


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


def _is_parallel(listing: Enumeration) -> bool:
    """Tell whether the items of a list are claims as they stand."""
    return all(
        item.text.lower().startswith(PARALLEL_OPENINGS) and not NEXT_SENTENCE.search(item.text)
        for item in listing.items
    )


def _read_kind(document: ArticleText, listing: Enumeration) -> str:
    """Return what a list becomes: as `ArticleText.becomes` tells, loose, or supposed.

    The items of a loose one are no claims as they stand; conditions are supposed: that they hold
    is not said.
    """
    lead = listing.lead.text if listing.lead else ""
    if document.is_prose and SUPPOSED_LEAD.fullmatch(lead):
        return "supposed"
    kind = document.becomes(listing)
    return "loose" if kind == "other" and not _is_parallel(listing) else kind


def _cut_unlisted(document: ArticleText, taken: list[ListItem]) -> Iterator[Span]:
    """Yield the sentences that no list holds; one ends where an item begins."""
    coming = sorted(taken, reverse=True)
    end = 0  # of the items so far
    for sentence in document.sentences:
        while coming and coming[-1].start <= sentence.start:
            end = max(end, coming.pop().end)
        if sentence.start >= end and document.block_at(sentence.start) not in document.short_lines:
            after = coming[-1].start if coming else sentence.end
            yield cut(document.text, sentence.start, min(after, sentence.end))


def _is_kept(document: ArticleText, sentence: Span, claim: Claim) -> bool:
    """Tell whether a clause claims: it leads to no list and tells of no day."""
    if LEADS_TO_ALL.search(sentence.text):
        return False
    if beginning_in(document.leads, sentence):
        # pledge to: 1. build
        whole = not claim.quote.exact.endswith((" by", " following", " through", " to"))
        return claim.stance == "evaluation" or (whole and bool(claim.holders))
    words = claim.quote.exact
    weighed = document.kind == "statement" and PARTIES_WEIGH.match(words)
    plain = claim.stance in ("assertion", "reported") and not (claim.attribution or claim.unclear)
    return bool(not plain or weighed or PRESENT.search(words) or not _find_days(document, claim))


def _find_days(document: ArticleText, claim: Claim) -> list[DateMention]:
    """Return the dates that show that a claim tells of a day; in a statement those before it."""
    dates = document.dates_in(claim.quote)
    day = document.published
    if document.kind != "statement" or not day or CAME_TOGETHER.search(claim.quote.exact):
        return dates
    return [date for date in dates if bounds(date.told)[1] < day]  # not: Today we renew our pact


def find_claims(document: ArticleText) -> list[Claim]:
    """Return the claims of a document in order; the points of statements are none.

    What is said twice in the same words, in a summary and below it, is one claim: the first. What
    stands within a claim of the same holders is that claim: each sentence of a quotation.
    """
    finder = _ClaimFinder(document)
    found: list[Claim] = []
    taken: list[ListItem] = []
    for listing in document.lists:
        kind = _read_kind(document, listing)
        if kind == "loose":
            continue
        taken += listing.items
        if kind == "programme":  # the rest of it tells of events
            best = (SUPERLATIVE_PHRASE.search(document.text, x.start, x.end) for x in listing.items)
            found += [finder.claim(span_of(m), "evaluation") for m in best if m]
        elif kind not in ("statement", "supposed"):
            found += finder.items(listing)
    thread = Thread(document)
    for sentence in _cut_unlisted(document, taken):
        kept = [claim for claim in finder.sentence(sentence) if _is_kept(document, sentence, claim)]
        thread.add(finder.holders.skip_label(sentence), finder.tokens, kept, finder.reports)
    found += thread.found
    first: dict[tuple[object, ...], Claim] = {}
    told: dict[tuple[object, ...], int] = {}  # how far each holder’s words were told
    for claim in sorted(found, key=lambda claim: (claim.quote.start, -claim.quote.end)):
        who = (claim.unclear, *(holder.exact for holder in claim.holders))
        if claim.quote.end > told.get(who, 0):
            told[who] = claim.quote.end
            first.setdefault((claim.quote.exact, *who), claim)
    told_by = (claim for claim in first.values() if not finder.is_of_evidence(claim))
    return list(map(finder.doubt_holders, told_by))
