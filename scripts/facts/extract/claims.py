"""Finds the claims of an analysis: whose they are, what is done with them, and their hedges.

A sentence that reports goes to the holder it names; where words show report and the holder does not
show, the claim is unclear. Everything else that asserts or judges is the author's, or of those who
speak in his or her place: the parties of a statement, the speaker of an interview.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate

from facts.base.spans import Span, cut
from facts.extract.article_text import QUOTATION_LEADS, ArticleText
from facts.extract.attribution import Holders, text_of
from facts.extract.clauses import STATE, split_content, split_thoughts
from facts.model.article_facts import Claim
from facts.model.fields import Stance
from facts.reading.lists import Enumeration, Item
from facts.reading.paratext import is_heading, is_signpost, is_titled
from facts.reading.speech.hearsay import holds_other_voice
from facts.reading.speech.phrases import find_first, is_sayer, opens_with_name
from facts.reading.speech.reports import find_reports
from facts.reading.speech.tokens import TAG, Tokens, read_tokens, tag_pattern
from facts.reading.speech.verbs import Report, has_voice
from facts.reading.speech.wholeness import (
    FINITE_VERB,
    TOLD_BEFORE,
    VERB,
    is_torn,
    is_unnamed,
    is_whole_report,
    leans_back,
    opens_known,
)
from facts.reading.stances import find_hedges, find_stance

WISH = re.compile(r"\bit is (?:hoped|expected|demanded|asked) that\b", re.I)
OWNER = re.compile(
    rf"(?P<who>{STATE})(?=[’']s? (?:main |key )?(?:demands?|expectations?|requests?))"
)
# In a statement the parties speak: what they undertake is a commitment of theirs ...
UNDERTAKES = re.compile(
    r"""
    (?:^|\b(?:we|sides|parties|leaders|countries|ministers)\s(?:\w+\s)?)
    (?:will | shall | commit | agreed? | pledged? | resolved? | undertakes? | intends? | reaffirm
    | stand\sready | (?:are|remain)\s(?:(?!not\b)\w+\s)?(?:committed|resolved|determined
    |prepared))\b
    | \bintends?\sto\b | \bintention\sto\b   # Arcadia and Corva also intend to
    | \A[^,;]*\b(?:are|remain)\s(?:(?!not\b)\w+\s)?(?:committed|resolved|determined)\sto\b
    | \bour\s(?:commitment|determination|resolve)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
# ... and what they ask for a demand.
ASKS = re.compile(
    r"""
    \b(?:we|sides|parties|leaders|ministers)\s(?:(?!not\b)\w+\s)?
    (?:appeal|ask|call|demand|encourage|insist|request|urge)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
SUPERLATIVE = re.compile(r"\bthe most [a-z]+ [^,;.\n]{3,120}")
LEAD_IN = re.compile(
    r"""
    (?:(?:However(?=,)|Therefore|Thus(?!\ far)|Moreover|Furthermore|More\ importantly|As\ such
    |(?i:firstly|first|secondly|second|thirdly|third|fourth|finally|lastly|overall|in\ short)
      (?=,)(?:,\ and\ \w+(?:\ \w+)?(?=,))?                   # Third, and closely linked,
    |(?:Let[’']s|We\ should)\ be\ (?:clear|frank|honest)[:,]
    |(?:That\ said|That\ is)(?=,)|In\ addition(?!\ to)|In\ addition\ to\ this|Meanwhile
    |Hence|Nevertheless|Consequently
    |(?:Similarly|Likewise|Conversely|Additionally|Nonetheless|Accordingly)(?=,)
    |As\ a\ result(?!\ of)|As\ this\ (?:piece|paper|article|report)\ \w+(?=,)
    |But(?!\sfor\s(?:(?!to\s)[^,]){2,40},)                  # not: But for the war, it
    |And|Yet|Still|So(?!,?\ (?:far|long|many|much|too)\b)|and|but|then|still(?=,)
    |(?:and\ )?that(?!\ (?:is|was|do|does|did|ha[sd]|will|would|may|can|could|means?|makes?)\b)
    ),?\s)+
    """,
    re.VERBOSE,
)
POINTER = re.compile(
    r",\s(?:however|as\s(?:this|the\s(?:next|following))\s(?:section|chapter|part)\s\w+)$"
)
# What is asked, only opens a quotation, or begins in the sentence before.
# By its first words ...
UNSAID = re.compile(
    r"""
    with\s[^,]*$ | [Ii]t\sis\s(?!\w+ing$)\w+$ | the\s(?:more|less|[a-z]+er)\b
    | [^,]{2,60}\b(?:said|told)\s(?:in|on|at|during|to)\b[^,]*$    # Lee said in a talk
    | Also,\s\w+ing\s | (?:albeit|let\salone|such\sas|than)\b
    | (?:First|Second|Third|Fourth|Fifth)\s[–—]                 # Second – in Corva – how to pay
    | Take\s[^,]{2,40},\sfor\sexample
    | (?:[Oo]ne\sthing\sis|[Mm]ake\sno\smistake)\b
    | We\s(?:can|could|may|might|should)\s(?:consider|recall|think\sof)\b
    | \(\w\)\s[^,;]{0,40}\s[–—]
    | (?:[Ll]et\sus|Consider(?!\s\w+ing\b)|Compare|Imagine|Recall|Think\sof|Look\sat|Which
      |Namely,\sthat|And\sthat|Whether|Not\sto\smention)\s
    | (?:How|Why)\s(?!.*\b(?:are|depends?|is|matters?|means?|remains?|reveals?|shows?|was|will)\b)
    | .*\b(?:explain|describe|outline|detail|recount)(?:e?d|s)\show\b
    """,
    re.VERBOSE | re.DOTALL,
)
# ... or its last ones.
UNENDED = re.compile(
    r"""
    \?[”"’`]*$ | \sthat$ | \bthink\sagain$
    | \b(?:told\s(?:me|us|reporters)|says?|said|adds?|added|agreed|wrote|writes|argues?|notes
      |noted)$
    | \b(?:that|if|whether|because|while),\s[^,;:]{1,60}$           # it is vital that, beside aid
    | \b(?:went|goes|go|going)\s(?:even\s|much\s)?further$ | \b(?:as|so)\s(?:far|long|soon)$
    | \b(?:are|is|was|were)\s(?:another|one|too)$ | \bthen\s(?:no|yes)$
    | \bfollow(?:ed|s)?\ssuit$ | \bcase\sin\spoint$
    | \b(?:especially|including|namely|notably|particularly)$
    | ^[^,]{2,40}\s(?:(?:are|could|did|do|does|had|has|have|is|was|were|would)(?:\snot|n’t)
      |(?:can|will)\snot|cannot|can’t|won’t)$
    | ,\s(?:who|which),\s(?:in|with|on|at|for|according)\s[^,]*$
    """,
    re.VERBOSE,
)
LAST_WORDS = 120  # characters at the end of a clause that tell whether it is cut off
EXAMPLE = re.compile(
    r"""
    (?: For\s(?:example|instance) | In\sparticular | Especially | Including | Like
      | Particularly | Specifically | Such\sas )\b
    """,
    re.VERBOSE,
)
ADDED = tag_pattern(", [during in]? who [^,]*")  # In particular the yard, which | needs a dock
MIN_WORDS = 3
# What the author says of a notion that nobody is said to hold: has been exposed as, is wrong.
REFUTED = re.compile(
    r"""
    \s(?:has|have|had|is|are|was|were)\s(?:\w+\s){0,2}
    (?:exposed|wrong|false|flawed|mistaken|misguided|misplaced|untenable|simplistic|shattered
      |debunked|disproved|unfounded|outdated|a\s(?:myth|fallacy|mistake|misreading))\b
    | \s(?:no\slonger\sholds?|(?:does|do)\snot\shold|did\snot\smateriali[sz]e)\b
    """,
    re.VERBOSE,
)
# ... or that one should give up: put aside the | idea that.
LEFT_BEHIND = re.compile(
    r"""
    \b(?:(?:driven|fuelled|fueled)\sby
      |(?:abandon|bolster|challeng|contradict|debunk|discard|dismiss|dispel+|drop+|forget|foster
        |reinforc|reject|resist|strengthen|undercut|undermin|weaken)(?:e?[sd]|ed|ing)?
      |(?:put|set|cast)(?:s|t?ing)?\saside | [Dd]espite
      |(?:argument|case|evidence|support)s?\s(?:against|for|in\sfavou?r\sof)
    )\s(?:any\s|the\s|this\s|an?\s)?(?:\w+\s)?$
    """,
    re.VERBOSE,
)
JUDGING = frozenset(("evaluation", "demand", "commitment"))
PRESENT = re.compile(
    r"""
    \b(?:is|are|means|remains?|represents?|reflects?|marks?|shows?|suggests?)\b
    | (?<!that\s)(?<!which\s)(?<!who\s)\b(?:can|may|might|could)\b(?!\s(?:have|be)\b)
    """,
    re.VERBOSE,
)
# Words in quotation marks from here on are speech, not a name or a phrase put at a distance.
SPEECH = re.compile(r"[“\"](?:[^”\"\s]+\s){5,}")
# ... nor behind an article: another “use it or lose it” moment.
NAMED = re.compile(
    r"""
    \b(?:an?|the|another|this|its|their|his|her|so-called
    |(?:policy|doctrine|principle|concept|goal|strategy|idea|era)\sof)\s$
    """,
    re.VERBOSE,
)
# Letters of what led to a report that is cut off: , but; in locations where; over which; , with
# former.
LEFT_OVER = tag_pattern("""
    (?:[because while as but and – , ; . : (] | [because during by in]? [what who] | , in
    [sure noun done]*)+ $
    """)
# What the author adds to somebody’s words: “Rubble is money,” a sign of their spirit.
APPENDED = re.compile(
    r"""
    (?:(?:(?<=,”)|,)\s|—)an?\s(?:\w+\s)?(?:claim|echo|indication|move|nod|point|position|reference
      |reflection|reminder|sentiment|sign|signal|stance|statement|testament|view)\s
      (?:about|consistent|for|in|made|of|that|to|which)\b
    """,
    re.VERBOSE,
)
# What may still be told by who spoke before: Lee said that it was over. Corva had lost.
GOES_ON_TELLING = re.compile(
    r"(?:[\w’-]+\s){1,6}had\s(?!to\b)(?!mixed)(?:\w+ly\s)?(?:been|\w+(?:ed|en))\b\D*$"
)
RELATIVE = tag_pattern(",? who")
SEEN = re.compile(r"(?:that|what|which)\s")  # what they see as waste: whose view, nobody knows
# a law, | which he sees as a trap, | what they call a trap
GAP = re.compile(r"(?:which|whom|what\s(?:he|it|she|they))\s")
CUT_SHORT = re.compile(r"\s(?!and|as|but|or|so|that|while|with|yet)[a-z]")  # it will go | when it
VIEW_IS = tag_pattern("[but also and ,]* it is [noun the also]*")  # It is the | view of Lee that
MOMENT = tag_pattern("[noun the this] noun [what in]? what $")  # a moment when, the place in which
# How the items of a list that are claims begin: on the one hand, the need to.
PARALLEL = ("on ", "the need", "one ")
NEXT_SENTENCE = re.compile(r"[.!?]\s[A-Z]")
CONDITIONS = frozenset("if unless once assuming provided".split())
# sees | these as
POINTED = tag_pattern("""
    [this that]
    (?![NOUNS sure number does DONE DOING says claims the this of also])
    """)
WHILE = tag_pattern("while [^,]* $")  # while | two issued a warning
# A subject that only names the kind of what was told before.
AGAIN = re.compile(
    r"""
    (?:(?:by|early|from|in|last|late|later|since|taken|today|until)\b[^,.;]{0,30},\s)?
    (?:the|another|a\sfurther)\s
    (?:act|administration|agency|agreement|alliance|amount|announcement|application|approach|area
      |argument|arrangement|assessment|attack|authorit(?:y|ies)|ban|base|bill|body|campaign|case
      |clause|company|concept|conference|consequences?|corridor|country|deal|debate|decision
      |difference|document|effects?|efforts?|enterprise|episode|event|example|exercise
      |facilit(?:y|ies)|figure|firm|former|foundation|framework|fund|group|idea|incident|initiative
      |intel|intent|latter|law|line|logic|majority|measures?|meeting|message|mission|model|momentum
      |move|network|number|offer|operation|organi[sz]ations?|other|pact|partnership|party|pattern
      |period|phrase|pipeline|plan|plant|platform|policy|port|process|product|program|programme
      |project|proposal|railway|region|relationship|remainder|report|rest|result|rule|scenario
      |scheme|second|sector|shift|ship|shipyard|site|situation|statement|station|step|strategy
      |summit|survey|system|talks|target|task|term|text|theory|third|tool|topic|treaty|trend|two
      |vehicle|vessel|visit|workshop)s?
    (?: [’']s\s                                                       # the country’s
      | (?:,\s[^,]{3,60},)?\s(?:\w+ly\s|also\s|itself\s|now\s|still\s|never\s)?
        (?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|do|did
          |\w+ed|\w+s)\b)
    """,
    re.VERBOSE | re.IGNORECASE,
)
NAME_INSIDE = re.compile(r"[a-z’,] [A-Z]")  # quicker than to read all words: old in | Oslo
# said that lists stand, and that | such lists help, and that | all use them; not: that they help
POINTS = re.compile(
    r"\b(?:these|this(?!\s(?:decade|month|week|year)\b)|such(?!\sas))\b"
    r"|(?<!^)\b(?:it|them)(?=[,.;]|$|\s(?:and|but|or)\b)"
)
# said that | this was so: this is not said
BARE_POINTER = re.compile(
    r"(?:these|this|those)\s"
    r"(?:are|can|could|has|have|is|may|might|must|should|was|were|will|would)\b"
)
THE = re.compile("[Tt]he ")
LEADS_TO_QUOTATION = re.compile(r":\n\s*[>“]")  # Lee opens with a claim: “It fell.”
LISTS = re.compile(r":\s*(?:\n|$)")  # the treaties provide for:
# Advice in a list, its verb first; what may be a noun too has a determiner behind it.
IMPERATIVE = re.compile(
    r"""
    (?:[A-Z][^:.]{3,60}:\s)?                                    # A fund for water: Establish
    (?: (?:Abolish|Accelerate|Adopt|Align|Allocate|Allow|Amend|Appoint|Assess|Avoid|Build|Clarify
        |Codify|Commit|Conduct|Consider|Consolidate|Continue|Convene|Cooperate|Coordinate|Create
        |Deepen|Define|Deliver|Deploy|Develop|Diversify|Eliminate|Embed|Empower|Enable|Encourage
        |Enforce|Enhance|Ensure|Equip|Establish|Exempt|Expand|Explore|Extend|Facilitate
        |Finali[sz]e|Formali[sz]e|Give|Harmoni[sz]e|Have|Identify|Implement|Improve|Incentivi[sz]e
        |Include|Incorporate|Initiate|Institutionali[sz]e|Integrate|Intensify|Introduce|Invest
        |Keep|Leverage|Maintain|Make|Mitigate|Mobili[sz]e|Moderni[sz]e|Negotiate|Organi[sz]e
        |Prepare|Preserve|Prevent|Prioriti[sz]e|Promote|Protect|Provide|Publish|Pursue|Rebuild
        |Recogni[sz]e|Reduce|Reinforce|Remove|Replace|Require|Restore|Restrict|Revise|Simplify
        |Strengthen|Streamline|Subsidi[sz]e|Tighten|Update|Uphold|Utili[sz]e
        |[Bb]e(?!\sthat\b)                                            # not: Be that as it may
        |(?:Phase|Ramp|Scale|Set|Speed|Step)\s(?:up|out|down))\s
        (?!(?:it|is|are|was|were|has|have|or)\b)
      | (?P<either>Address|Boost|Counter|Demand|Design|Engage|Focus|Fund|Guarantee|Increase|Launch
        |Limit|Mandate|Monitor|Offer|Reform|Resolve|Review|Secure|Share|Shift|Support|Train|Treat
        |Upgrade|Use)\s(?P<determiner>(?:an?|all|both|its|more|new|on|our|the|their)\s)? )
    """,
    re.VERBOSE,
)
# Advice that is counted: Third, test and train crews.
LONGEST_COUNT = len("Secondly, ")
COUNTED = re.compile("(?:First|Second|Third|Fourth|Fifth|Finally|Lastly)(?:ly)?, $")
ADVICE = tag_pattern("""
    also? (?:[does says] | [report noun does says claims] and [does says])
    [NOUNS number doing claims the its this]
    """)
# Ties. Not now.
LABEL = tag_pattern("""
    [NOUNS number the during of by in and , .]{1,8} | not .{1,8} | DOING .{1,30}
    | [name number the and , . ( )]+
    """)
# Between who speaks and what is said: based in Oslo; , a former envoy,
UNSAID_IT = tag_pattern("(?:; [^; : VERBS]*)? it? $")  # ; in the case of Oslo, it | is said
NAMED_APART = tag_pattern("""
    DONE [during by at in] [^, VERBS saying]* | , DONE? [^FINITE said saying]*
    ,
    """)
ASIDE = tag_pattern("[– (] [noun the]* $")  # circumpolarity (the idea that
NEAR = 10  # words between who holds a view and an -ing form that tells it
# Holders that nobody names.
WHO_POINTS = re.compile(
    r"""
    (?: [Tt]he\s(?:same|three|four|five) | [Tt]hat | [Ss]uch | .*\b[Tt]h(?:is|ese)
      | .*\b[Tt]hose(?!\s(?:in|outside)\b) )\s               # but: those in Corva
    | [Tt]he\stwo$ | (?:[Ee]ach|[Ee]ither|[Nn]either)\sside$
    | (?:Chart|Figure|Map|Table)\s\d | [IVX]+$
    """,
    re.VERBOSE,
)
# The lead of a list of what others think, or said when asked: driven by three core beliefs.
# Polls, including those he ordered, | show
SET_APART = tag_pattern(", [DOING during in] [^,]* ,")
ASIDE = tag_pattern("[– (] [noun the]* $")  # circumpolarity (the idea that
NEAR = 10  # words between who holds a view and an -ing form that tells it
THEIRS = re.compile(
    r"""
    \b(?:accusations|allegations|assumptions|beliefs|complaints|convictions|grievances|narratives
    |discussants|experts|interviewees|panell?ists|participants|respondents|speakers)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
LONGEST = 600  # characters to the end of a quotation
ENDS = TAG[", ; : and but – ” that because if while"]  # before a clause
REACH = 240  # characters of a clause in which its subject stands
STOPS = " .!?;:"
SHORTEST = 7  # words of a plain assertion that is more than the topic of those that follow
ENOUGH = 20  # claims of a text from which on those that name nobody are left out


class _Finder:
    """Walks the sentences of a document once; yields claims in order."""

    def __init__(self, document: ArticleText) -> None:
        self.document = document
        self.quote = document.quote
        self.text = document.text
        self.holders = Holders(document)
        self.reports = False  # whether the last sentence holds words of somebody
        self.tokens = read_tokens(document.text, 0, 0)  # the words of the last sentence
        lists = (x for x in document.lists if x.lead and THEIRS.search(x.lead.text))
        self.theirs = sorted(item for listing in lists for item in listing.items)
        self.speaking: dict[int, tuple[Span, ...]] = {}  # by start of a quotation that runs on

    def claim(
        self,
        span: Span,
        stance: Stance,
        who: tuple[Span, ...] = (),
        by: Span | None = None,
        unclear: bool = False,
    ) -> Claim:
        if span.text.count("“") > span.text.count("”"):  # a quotation is not cut
            closing = self.text.find("”", span.end, span.end + LONGEST)
            span = cut(self.text, span.start, closing + 1) if closing > 0 else span
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
        clause = _skip_lead(self.text, clause)
        if m := POINTER.search(self.text, clause.start, clause.end):
            clause = cut(self.text, clause.start, m.start())
        words = clause.text
        if len(words.split()) < MIN_WORDS or self._says_nothing(clause):
            return
        unclear = unclear or _holds_speech(words)
        if CUT_SHORT.match(self.text, clause.end):
            return
        who = () if unclear else self.holders.find_voice(clause.start)
        stance = (who and _read_speech_act(words)) or _read_stance(self.text, clause)
        claim = self.claim(clause, stance, who, unclear=unclear)
        if not (words.startswith("which ") and _is_plain(claim)):
            yield claim

    def _says_nothing(self, clause: Span) -> bool:
        """Tell whether a clause claims nothing, or what somebody says whose name is not known."""
        words = clause.text
        if self.document.kind == "commentary" and holds_other_voice(words):
            return True  # never the author’s
        listed = LISTS.match(self.text, clause.end) is not None
        return listed or _is_unsaid(words) or is_signpost(words) or is_titled(words)

    def sentence(self, sentence: Span) -> list[Claim]:
        """Return the claims of a sentence: what is reported, then what is left of it."""
        words = sentence.text.lstrip("> ")
        sentence = self.holders.skip_label(cut(self.text, sentence.end - len(words), sentence.end))
        running = self._running_quotation(sentence)
        spoken = running.end if running else 0
        s = read_tokens(self.text, sentence.start, sentence.end, self.holders.names, spoken)
        self.tokens = s
        reports = find_reports(s)
        told = self.reports
        self.reports = bool(reports)
        if running:
            who = self.speaking.get(running.start, ())
            return [self.claim(sentence, "reported", who, unclear=not who)]
        found: list[Claim] = []
        speaker: tuple[Span, ...] = ()
        at = 0
        doubts = _find_doubts(s, reports)
        goes_on = told and GOES_ON_TELLING.match(sentence.text)
        item = bisect_right(self.theirs, sentence.start, key=lambda item: item.start) - 1
        if goes_on or (item >= 0 and sentence in self.theirs[item]):
            doubts += s.starts
        for report in reports:
            who = self.holders.resolve(s, report.holder)
            speaker = speaker or who
            at = self._add_report(s, report, at, who, found, doubts)
        found += self._left(s, at, len(s.tags), doubts)
        self.holders.remember(s, speaker)
        if not reports and LEADS_TO_QUOTATION.match(self.text, sentence.end - 1):
            speaker = self._find_quoted(sentence, s)
        self._note_quotation(sentence, speaker)
        return self._keep_whole(s, found)

    def _find_quoted(self, sentence: Span, s: Tokens) -> tuple[Span, ...]:
        """Return who is quoted behind a sentence; not: This is what the plan foresees:."""
        named = self.document.mentions_in(sentence)
        first = find_first(s)
        if named or not is_sayer(s, first):
            return tuple(named[:1])
        return self.holders.resolve(s, first)

    def _add_report(
        self,
        s: Tokens,
        report: Report,
        at: int,
        who: tuple[Span, ...],
        found: list[Claim],
        doubts: list[int],
    ) -> int:
        """Add the claims of a report and of what stands before it; return where the rest begins."""
        if report.frame == "noun" and not VIEW_IS.fullmatch(s.tags, at, report.start):
            if who:
                return self._add_noun(s, report, at, who, found)
            if report.holder:
                doubts.append(s.starts[report.words[0]])  # its desire to win
            return at
        if not self._goes_on(s, report, found, who):
            begin = _find_begin(s, at, report)
            if begin is None and not _leads_to(s, report):
                apart = not MOMENT.search(s.tags, at, report.start)
                found += self._left(s, at, _before(s, report) if apart else report.end, doubts)
            found += self._reported(s, report, begin, who)
        return report.end

    def _add_noun(
        self, s: Tokens, report: Report, at: int, who: tuple[Span, ...], found: list[Claim]
    ) -> int:
        """Add the claim of a noun and its holder; return where the rest begins.

        What stands beside it is not the author’s alone, but: a step called a trap by Oslo | is.
        """
        found += self._reported(s, report, report.content[0], who)
        return at if s.tags[report.words[0]] == TAG["said"] else report.end

    def _goes_on(
        self, s: Tokens, report: Report, found: list[Claim], who: tuple[Span, ...]
    ) -> bool:
        """Let a claim go on with what its holder says beside it; tell whether it does."""
        if not (found and _hangs_on_last(s, report)):
            return False
        last = found[-1]
        apart = self.text[last.quote.end : s.starts[report.start]].strip(" ,")
        if last.holders != self.quote.all(who) or apart not in ("", "and", "but"):
            return False
        told_whole = last.attribution is None or last.attribution.end > last.quote.start
        if _begins_with_verb(s, report) and not told_whole:
            return False  # said that it fell, and | condemned the raid
        whole = cut(self.text, last.quote.start, s.ends[report.content[1] - 1])
        found[-1] = last.model_copy(update={"quote": self.quote(whole)})
        return True

    def _keep_whole(self, s: Tokens, found: list[Claim]) -> list[Claim]:
        """Return the claims without fragments: the sentence, where they are all the author’s."""
        whole = [claim for claim in found if not _is_fragment(s, claim)]
        start = len(s.tags) - len(s.tags.lstrip(TAG["–"]))
        end = len(s.tags.rstrip(",;.:"))
        if len(whole) == len(found) or self.reports or is_torn(s, start, end):
            return whole
        return list(self.own(text_of(s, (start, end)), any(claim.unclear for claim in found)))

    def _reported(
        self, s: Tokens, report: Report, begin: int | None, who: tuple[Span, ...]
    ) -> list[Claim]:
        """Return the claims of a report: its content, cut where a second `that` begins."""
        by = text_of(s, report.words)
        if begin is None and self.document.kind == "commentary" and _is_noun(s, report):
            begin = report.words[0]
        start = report.content[0] if begin is None else begin
        content = text_of(s, (start, report.content[1]))
        content = _strip_marks(content)
        if s.tags.endswith("?") and TAG["“"] not in s.tags:
            return []  # what would the League be seeking to win?
        whole = _is_named(who, content) and is_whole_report(s, report, start)
        if self.document.kind == "commentary" and not (whole and _is_clear(s, report, content)):
            return []
        divided = report.frame in ("that", "object") and begin is None
        pieces = self._divide(content) if divided else [content]
        return [
            self.claim(piece, report.stance, who, by, unclear=not who)
            for piece in pieces
            if " " in piece.text
        ]

    def _divide(self, content: Span) -> list[Span]:
        """Return the parts of what was said, each with those before it to which it points."""
        parts: list[Span] = []
        for part in split_content(self.text, content):
            if parts and POINTS.search(part.text):
                parts[-1] = cut(self.text, parts[-1].start, part.end)
            else:
                parts.append(part)
        return parts

    def _left(self, s: Tokens, start: int, end: int, doubts: list[int]) -> list[Claim]:
        """Return the claims of the author in what no report holds."""
        words = s.tags[start:end]
        start += len(words) - len(words.lstrip(TAG[", ; – and ”"]))
        start += start > 0 and WHILE.match(s.tags, start, end) is not None
        stop = start + len(LEFT_OVER.sub("", s.tags[start:end]))
        if start >= stop:
            return []
        found: list[Claim] = []
        for clause in split_thoughts(self.text, text_of(s, (start, stop))):
            first = bisect_left(s.starts, clause.start)
            last = bisect_left(s.ends, clause.end) + 1
            if self.document.kind == "commentary" and has_voice(s, first, last):
                continue
            found += self.own(clause, any(clause.start <= doubt < clause.end for doubt in doubts))
        return found

    def _running_quotation(self, sentence: Span) -> Span | None:
        """Return the quotation that holds all of a sentence."""
        block = self.document.block_at(sentence.start)
        if block.text.startswith(">") or (block.text.startswith("“") and "”" not in block.text):
            return block
        phrases = self.document.phrases
        at = bisect_right(phrases, sentence.start, key=lambda phrase: phrase.start) - 1
        holds = at >= 0 and sentence.start < phrases[at].end >= sentence.end - 1
        return phrases[at] if holds else None

    def _note_quotation(self, sentence: Span, who: tuple[Span, ...]) -> None:
        """Keep who speaks in a quotation that runs on behind a sentence."""
        behind = sentence.end
        if sentence.text.endswith(QUOTATION_LEADS):  # to a quotation in the next block
            behind += 2
            who = who or tuple(filter(None, [self.holders.subject]))
        elif self.text.startswith(" “", behind):  # Lee said so. “It is over.”
            behind += 2
        running = self._running_quotation(Span(behind, behind, ""))
        if running:
            self.speaking.setdefault(running.start, who)

    def items(self, listing: Enumeration) -> Iterator[Claim]:
        """Yield one claim for each item of a list of demands, hands or needs."""
        lead = listing.lead
        owner = OWNER.search(self.text, lead.start, lead.end) if lead else None
        for item in listing.items:
            end = item.end - 1 if item.text.endswith((".", ";")) else item.end
            span = cut(self.text, item.start, end)
            s = read_tokens(self.text, span.start, span.end)
            if owner:
                wish = WISH.search(self.text, item.start, item.end)
                by = cut(self.text, *wish.span()) if wish else None
                yield self.claim(span, "demand", (cut(self.text, *owner.span("who")),), by)
            elif find_reports(s):
                yield from self.sentence(span)
            elif VERB.search(s.tags) or _is_aim(span):
                yield from self.own(span)


class _Thread:
    """The claims of the sentences so far.

    What leans on the sentence before is left out, what leans on its own takes that along.
    """

    def __init__(self, document: ArticleText) -> None:
        self.document = document
        self.found: list[Claim] = []
        self.start = 0  # where the thought began on which the next sentence may lean
        self.leads = False  # whether there is one
        self.block = Span(0, 0, "")
        self.words = read_tokens(document.text, 0, 0)  # of the sentence that is added

    def add(self, sentence: Span, words: Tokens, claims: list[Claim], told: bool) -> None:
        """Add the claims of a sentence; nothing of the author's leans on one that is `told`."""
        self.words = words
        opens = self._go_on(sentence, any(map(_is_own, claims)))
        start = self.start if self.leads else None
        begin = _skip_lead(self.document.text, sentence).start
        for claim in claims:
            opening = claim.quote.start <= begin
            quote = cut(self.document.text, claim.quote.start, claim.quote.end)
            unquoted = claim.unclear and quote.text[0] not in '“"'
            if unquoted and _leans(self.words, quote):
                continue  # who says it is not told, nor what it is about
            if _is_own(claim):
                start = self._add_own(claim, None if opens and opening else start, opening)
            else:
                self.found.append(claim)
                start = None
        if told or any(claim.unclear for claim in claims) or is_signpost(sentence.text.rstrip(".")):
            self.leads = False

    def _go_on(self, sentence: Span, own: bool) -> bool:
        """Note where the thought of a sentence begins; tell whether it opens a later block.

        Whether it leans on the one before matters for what is the author's `own` alone.
        """
        block = self.document.block_at(sentence.start)
        asked = self.document.text[max(0, sentence.start - 2) : sentence.start].startswith("?")
        fresh = asked or block != self.block
        opens = fresh and self.block.text != ""
        self.block = block
        named = self.leads and not fresh and own and _names_again(self.words, sentence)
        leaning = named or (own and _leans(self.words, sentence))
        if fresh or not leaning:
            self.start = sentence.start
            self.leads = not (opens and leaning)
        return opens

    def _add_own(self, claim: Claim, start: int | None, opening: bool) -> int | None:
        """Add a claim of the author, from what it leans on in its sentence; return where it begins.

        One that leans on more is none. A hedge goes to no plain assertion beside it.
        """
        text = self.document.text
        quote = claim.quote
        span = cut(text, quote.start, quote.end)
        hangs = start is not None or not self.leads
        named = hangs and _names_again(self.words, span, opening)
        if not (named or _leans(self.words, span)):
            self.found.append(claim)
            return quote.start
        if start is not None and start < self.document.sentence_of(span).start:
            return None
        if start is not None:
            self.found.append(self._join(claim, start))
            return self.found[-1].quote.start
        if _stands_with_this(claim, opening):
            self.found.append(claim)
            return quote.start
        return None

    def _take_out(self, start: int, hedged: bool) -> list[Claim]:
        """Take out the claims from `start` on that another leans on.

        One that is hedged leans on no plain one.
        """
        taken: list[Claim] = []
        while self.found and self.found[-1].quote.start >= start:
            if hedged and _is_plain(self.found[-1]):
                break
            taken.insert(0, self.found.pop())
        return taken

    def _join(self, claim: Claim, start: int) -> Claim:
        """Return a claim with those from `start` on that it leans on, which are taken out."""
        hedged = claim.stance == "assertion" and bool(claim.hedges)
        parts = [*self._take_out(start, hedged), claim]
        if hedged and len(parts) == 1:
            return claim
        text = self.document.text
        change = {
            "stance": _join_stances([part.stance for part in parts]),
            "hedges": tuple(hedge for part in parts for hedge in part.hedges),
            "quote": self.document.quote(_skip_lead(text, cut(text, start, claim.quote.end))),
        }
        return claim.model_copy(update=change)


def _is_aim(item: Span) -> bool:
    """Tell whether an item of a list says what is to be done, though it has no finite verb."""
    return (
        item.text.lower().startswith(("to ", *PARALLEL)) or IMPERATIVE.match(item.text) is not None
    )


def _is_unsaid(words: str) -> bool:
    """Tell whether a clause asks, only opens a quotation, or begins in the sentence before."""
    end = max(0, len(words) - LAST_WORDS)
    return bool(UNSAID.match(words) or UNENDED.search(words, end))


def _read_stance(text: str, clause: Span) -> Stance:
    """Return the stance of a clause: a demand also where it only names what is to be done."""
    words = clause.text
    m = IMPERATIVE.match(words)
    if m is None and COUNTED.search(text, max(0, clause.start - LONGEST_COUNT), clause.start):
        advised = ADVICE.match(read_tokens(words, 0, len(words)).tags) is not None
    elif m and m["either"] and not m["determiner"]:  # Secure deals for trade; not: Secure deals are
        advised = not FINITE_VERB.search(read_tokens(words, m.end(), len(words)).tags)
    else:
        advised = m is not None
    return "demand" if advised else find_stance(words) or "assertion"


def _read_speech_act(words: str) -> Stance | None:
    """Return what parties do with a sentence of their statement: undertake or ask for something."""
    if UNDERTAKES.search(words):
        return "commitment"
    return "demand" if ASKS.search(words) else None


def _join_stances(stances: list[Stance]) -> Stance:
    """Return the stance of joined claims: what is to be done outweighs what would come of it."""
    beyond = [stance for stance in stances if stance != "assertion"]
    return "demand" if "demand" in beyond else next(iter(beyond), "assertion")


def _is_own(claim: Claim) -> bool:
    """Tell whether nobody but the author makes a claim."""
    return not (claim.unclear or claim.holders)


def _is_plain(claim: Claim) -> bool:
    """Tell whether a claim only asserts, without a hedge."""
    return claim.stance == "assertion" and not claim.hedges


def _stands_with_this(claim: Claim, opening: bool) -> bool:
    """Tell whether a claim about `this` says enough by itself: a judgement, or a guess.

    Behind another one, with a verb of its own: Lee said that it fell, but this does not mean.
    """
    words = claim.quote.exact
    if not words.lower().startswith("this ") or (not opening and BARE_POINTER.match(words)):
        return False
    return claim.stance == "evaluation" or not (opening or _is_plain(claim))


def _names_again(s: Tokens, span: Span, opening: bool = True) -> bool:
    """Tell whether a clause is about what was told before, by its kind alone: the pact is.

    One that opens a sentence is, too, where it takes anything else for known: the threat is.
    """
    start = _skip_lead(s.text, span).start
    if AGAIN.match(s.text, start):
        return True
    known = THE.match(s.text, start) or s.text.find(", the ", start, start + LAST_WORDS) > 0
    return bool(opening and known) and opens_known(s.part(start, min(span.end, start + REACH)))


def _leans(s: Tokens, span: Span) -> bool:
    """Tell whether a clause leans on the words before it."""
    start = _skip_lead(s.text, span).start
    end = span.start + len(span.text.rstrip(STOPS))
    return _leans_between(s, start, min(end, start + REACH))


@lru_cache(maxsize=8)  # asked of a sentence, and of the claim that is all of it
def _leans_between(s: Tokens, start: int, end: int) -> bool:
    clause = s.part(start, end)
    return leans_back(clause) or is_unnamed(clause)


def _skip_lead(text: str, clause: Span) -> Span:
    """Return a clause without the connector that opens it."""
    start = clause.end - len(clause.text.lstrip("-–•:;, "))
    m = LEAD_IN.match(text, start, clause.end)
    return cut(text, m.end() if m else start, clause.end)


def _is_fragment(s: Tokens, claim: Claim) -> bool:
    """Tell whether the words of a claim are cut so that they say nothing alone."""
    quote = claim.quote
    start = bisect_left(s.starts, quote.start)
    end = bisect_left(s.ends, quote.end) + 1
    whole = start == 0 and end >= len(s.tags.rstrip(TAG[", ; . : ? ! ”"]))
    if whole and (EXAMPLE.match(quote.exact) or LABEL.fullmatch(s.tags)):
        return not VERB.search(ADDED.sub("", s.tags))
    return not whole and is_torn(s, start, min(end, len(s.tags)), claim.attribution is not None)


def _is_noun(s: Tokens, report: Report) -> bool:
    """Tell whether what is said is a noun that says little without its verb: affirmed its support.

    A need says what is to be done.
    """
    needed = "need" in s.words[slice(*report.content)][:3]
    return report.frame in ("object", "matter") and not needed


def _is_named(who: tuple[Span, ...], said: Span) -> bool:
    """Tell whether it is said who speaks, and of what: not, which he sees as a trap."""
    named = not WHO_POINTS.match(who[0].text) if who else not SEEN.match(said.text)
    return named and GAP.match(said.text) is None


def _strip_marks(said: Span) -> Span:
    """Return words without the marks around them, and a bracket that opens before them.

    (although Oslo says | it fell)
    """
    words = APPENDED.split(said.text)[0].rstrip("–—, ").removesuffix(", at least")
    words = words if "(" in words else words.removesuffix(")")
    opening = len(words) - len(words.lstrip(":,;- "))
    return Span(said.start + opening, said.start + len(words), words[opening:])


def _is_clear(s: Tokens, report: Report, content: Span) -> bool:
    """Tell whether somebody says more than something told before: embraced the idea, sees these."""
    pointed = POINTED.match(s.tags, report.words[1]) or TOLD_BEFORE.search(content.text)
    bare = report.frame in ("whole", "object", "matter") and pointed
    return content.text not in ("so", "the same") and not (
        bare
        or BARE_POINTER.match(content.text)
        or (report.frame == "beside" and content.text.startswith("it "))
    )


def _is_participle(s: Tokens, report: Report) -> bool:
    """Tell whether a report hangs on an -ing form and tells all of it: calling it a trap."""
    return report.frame == "whole" and s.tags[report.words[0]] in TAG["DOING"]


def _begins_with_verb(s: Tokens, report: Report) -> bool:
    """Tell whether what is told whole begins with its verb: and | condemned the raid."""
    opening = s.tags[report.content[0] :].lstrip(TAG["also"])[:1]
    return report.frame == "whole" and opening in tuple(TAG["FINITE DONE"])


def _hangs_on_last(s: Tokens, report: Report) -> bool:
    """Tell whether a report needs the one before it: calling it a trap, arguing that it was.

    It does where it begins with its verb, too: praised the pact and | condemned the raid.
    """
    if _begins_with_verb(s, report):
        return True
    behind = s.tags[report.words[0]] in TAG["DOING"]
    return behind and (report.frame == "whole" or s.tags[report.content[0]] in TAG["it they this"])


def _before(s: Tokens, report: Report) -> int:
    """Return where the words before a report end, without who says it: officials based in Oslo."""
    if report.holder is None:
        return len(UNSAID_IT.sub("", s.tags[: report.start]))
    holder = report.holder
    named = NAMED_APART.fullmatch(s.tags, holder[1], report.start)
    named = named or SET_APART.fullmatch(s.tags, holder[1], report.start)
    return holder[0] if named else report.start


def _leads_to(s: Tokens, report: Report) -> bool:
    """Tell whether only the subject or an adverbial stands before a report."""
    if report.holder is None:  # In Oslo, it is said that
        return s.tags[: report.start].removesuffix(TAG["it"])[-1:] not in tuple(ENDS)
    if (
        s.tags[report.start - 1] in TAG["does DONE says is has"]
    ):  # they have shared | a report accusing
        return True
    return s.tags[report.start - 1] == "," and report.start == report.holder[0]


def _find_doubts(s: Tokens, reports: list[Report]) -> list[int]:
    """Return where views stand that somebody holds, not named, and that the author lets stand."""
    words = [report.words[0] for report in reports if not report.holder]
    unheld = [s.starts[at] for at in words if not ASIDE.search(s.tags, 0, at)]
    return [
        start
        for start in unheld
        if not (
            REFUTED.search(s.text, start, s.ends[-1])
            or LEFT_BEHIND.search(s.text, s.starts[0], start)
        )
    ]


def _find_begin(s: Tokens, at: int, report: Report) -> int | None:
    """Return where a report begins that has more before it: its condition, its subject."""
    holder = report.holder
    if holder and _is_participle(s, report) and at <= holder[0]:
        # Oslo has been loud, blaming it
        near = 0 <= report.start - holder[1] <= NEAR and s.tags[holder[0]] not in TAG["they it"]
        return holder[0] if near else None
    words = s.tags[at : report.start]
    # While it is seen as old, | it lasts; but: while trade grew, it is seen as
    joined = TAG["and but also ,"] + ("" if "," in words else TAG["while"])
    start = at + len(words) - len(words.lstrip(joined))
    unnamed = report.holder is None and report.frame == "whole"
    ends = words.rstrip(TAG["also but and"]).endswith(tuple(TAG[", ”"]))
    conditional = ends and s.words[start] in CONDITIONS
    return start if conditional or unnamed else None


def _holds_speech(words: str) -> bool:
    """Tell whether somebody is quoted in a clause: not a name, a title or a single phrase."""
    m = SPEECH.search(words)
    if m is None or NAMED.search(words, 0, m.start()):
        return False
    said = re.split('[”"]', words[m.start() + 1 :])[0]
    if not VERB.search(read_tokens(said, 0, len(said)).tags):
        return False
    quoted = m[0].strip('“”" ').split()
    return sum(word[0].islower() for word in quoted) * 2 > len(quoted)


def _list_claims(document: ArticleText, finder: _Finder, listing: Enumeration) -> list[Claim]:
    """Return the claims of a list: items of demands, hands or needs, superlatives of programmes."""
    if document.becomes(listing) == "programme":  # the rest of it tells of events
        spans = [(item.start, item.end) for item in listing.items]
        found = filter(None, (SUPERLATIVE.search(document.text, *span) for span in spans))
        return [finder.claim(cut(document.text, *m.span()), "evaluation") for m in found]
    return list(finder.items(listing)) if _is_whole(document, listing) else []


def _is_whole(document: ArticleText, listing: Enumeration) -> bool:
    """Tell whether the items of a list are claims as they stand."""
    kind = document.becomes(listing)
    parallel = all(
        item.text.lower().startswith(PARALLEL) and not NEXT_SENTENCE.search(item.text)
        for item in listing.items
    )
    return kind == "demands" or (kind == "other" and parallel)


def _cut_unlisted(document: ArticleText, taken: list[Item]) -> Iterator[Span]:
    """Yield the sentences that no list holds; one ends where an item begins."""
    apart = {block.start for block in document.body if is_heading(block.text)}
    starts = [item.start for item in taken]
    ends = list(accumulate((item.end for item in taken), max))
    for sentence in document.sentences:
        block = document.block_at(sentence.start)
        before = bisect_right(starts, sentence.start) - 1
        listed = before >= 0 and sentence.start < ends[before]
        if block.start in apart or listed:
            continue
        after = starts[before + 1] if before + 1 < len(starts) else sentence.end
        yield cut(document.text, sentence.start, min(after, sentence.end))


def _free_claims(document: ArticleText, finder: _Finder, taken: list[Item]) -> list[Claim]:
    """Return the claims of sentences that no list holds; of many those that stand alone."""
    told = []
    for sentence in _cut_unlisted(document, taken):
        claims = finder.sentence(sentence)
        kept = [claim for claim in claims if _is_kept(document, sentence, claim)]
        told.append((sentence, finder.tokens, kept, finder.reports))
    many = sum(len(kept) for _, _, kept, _ in told) >= ENOUGH
    thread = _Thread(document)
    for sentence, s, kept, reports in told:
        thread.add(sentence, s, kept, reports)
    if not many:
        return thread.found
    names = finder.holders.names
    return [claim for claim in thread.found if not _is_general(document, claim, names)]


def _is_general(document: ArticleText, claim: Claim, names: frozenset[str]) -> bool:
    """Tell whether a claim is about nobody who has a name, or about what was told before.

    What the author demands may be of everybody.
    """
    if not claim.holders and AGAIN.match(document.text, claim.quote.start):
        return True  # the summit was
    if not _is_own(claim):
        return False
    text = document.text
    quote = claim.quote
    if _is_plain(claim) and len(quote.exact.split()) < SHORTEST:
        return True  # Corva is balancing
    start = document.sentence_of(cut(text, quote.start, quote.end)).start
    if NAME_INSIDE.search(text, start, quote.end) and not THE.match(text, quote.start):
        return False
    s = read_tokens(text, quote.start, quote.end, names)
    named = TAG["name"] in s.tags[1:] or opens_with_name(s)
    return opens_known(s) or not (named or claim.stance in JUDGING)


def _is_kept(document: ArticleText, sentence: Span, claim: Claim) -> bool:
    """Tell whether a clause claims: it leads to no list and tells of no day."""
    if document.leads(sentence):
        return claim.stance == "evaluation" or bool(claim.holders)
    if claim.stance in JUDGING or claim.attribution or claim.unclear:
        return True
    return not document.dates_in(claim.quote) or bool(PRESENT.search(claim.quote.exact))


def find_claims(document: ArticleText) -> list[Claim]:
    """Return the claims of a document in order; the points of statements are none.

    What is said twice in the same words, in a summary and below it, is one claim: the first.
    """
    finder = _Finder(document)
    found: list[Claim] = []
    taken: list[Item] = []
    for listing in document.lists:
        found += _list_claims(document, finder, listing)
        if document.becomes(listing) != "other" or _is_whole(document, listing):
            taken += listing.items
    found += _free_claims(document, finder, sorted(taken))
    first: dict[tuple[object, ...], Claim] = {}
    for claim in sorted(found, key=lambda claim: (claim.quote.start, claim.quote.end)):
        who = (claim.unclear, *(holder.exact for holder in claim.holders))
        first.setdefault((claim.quote.exact, *who), claim)
    return list(first.values())
