"""Cuts from what somebody says what the author adds behind it.

A judgement of it, its effect, where or on which day it was said.
"""

import re

from facts.base.patterns import verbose
from facts.base.spans import Span, cut
from facts.extract.claims.deeds import is_deed
from facts.reading.lexicon import MONTH_NAMES
from facts.reading.speech.frames import CLAUSES
from facts.reading.speech.report import Report
from facts.reading.speech.tokens import Tokens

# Words by which the author guesses why somebody says or does it.
GUESS = r"(?:apparently|likely|ostensibly|perhaps|possibly|presumably|probably|seemingly)"
# What the author adds to what somebody says: it can win|, and so Oslo waits; Lund should stay at
# home | – a view last heard in Corva.
NOTED_BEHIND = verbose(
    rf"""
    (?P<said>(?:“[^“”]*”|(?!\b(?:admitted|announced|argued|said|told|warned)\b)[^“”])+?)
    (?: (?:,|\s[–—])\s(?:but\s)?(?:in\svain|to\s(?:little|no)\savail)$   # – but to no avail
      | ,\sbut\srather\sthan\s[^,]*,\s(?:it|that|this)\b.*$
      | ,\s(?:declining|failing|refusing)\sto\b.*$  # it is legal|, refusing to say why
      | ,\s(?:and|but)\sin\s(?:fact|practice|reality|truth)\b.*$
      | ,\sin\san?\s(?:\w+\s)?(?:attempt|bid|effort)\sto\b.*$  # |, in a bid to calm them
      # “It is old,”| likely to calm them; it fell|, presumably due to the raid
      | (?:(?<=,”)|,)\s{GUESS}\s
        (?:because|due|in\san?\s(?:\w+\s)?(?:attempt|bid|effort)|out\sof|to)\b.*$
      # it fell| while playing down the toll
      | \swhile\s(?:downplaying|glossing\sover|omitting|playing\sdown|stopping\sshort)\b.*$
      | ,\sand\sso\s(?=[A-Z]\w+\s(?:are|had|has|have|is|was|were)\b)
      | ,\s(?:effectively|further|in\seffect|thereby|thus)\s[a-z]+ing\b.*$  # |, further weakening
      | ,\s(?:clearing|paving)\sthe\sway\b.*$
      | ,\sonly\sto\s(?:be|find|have|see)\b.*$            # |, only to have his words denied
      # ... or where it was said: Lund will fall | in an interview with the Post
      | \s(?:during|in)\s(?:an?|her|his)\s(?:\w+\s){{0,3}}
        (?:briefing|interview|op-ed|press\sconference|speech|tweet)
        (?:\s(?:for|in|on|to|with)\s[^,;]*)?$
      | \s[–—]\s(?:an?|the)\s(?:[\w-]+\s){{1,4}}(?:\w+ed|heard|seen|that|which|who)\s[^–—]*$ )
    """
)
# ... or what the author makes of it: it is old|, which is telling; it is new|, in contrast to all.
JUDGED_BEHIND = verbose(
    r"""
    (?P<said>(?:“[^“”]*”|[^“”])+?)
    (?: ,\swhich\s(?:has\s|have\s)?(?:in\sturn\s)?led\sto\b[^”]*$
      | ,\s(?:despite\sthere\sbeing|even\sthough)\s[^”]*$
      | ,\swhich\s(?:(?:complicat|explain|highlight|rais|reflect|show|suggest|undermin|underscor)e?s
        |(?:is|was)\s(?:crucial|important|notable|significant|telling))\b[^,”–—]*$
      | ,?\sin\s(?:sharp\s|stark\s)?contrast\s(?:to|with)\b[^”]*$
      # |, in a thinly veiled swipe at Lee
      | ,\sin\san?\s(?:[\w-]+\s){0,3}
        (?:allusion|dig|jab|nod|rebuke|reference|snub|swipe|warning)\s(?:at|to)\b[^”]*$
      | ,\sprompting\s[^”]*$
      # |, which has been used as a pretext
      | ,\swhich\s(?:has|have)\s(?:\w+\s)?been\s(?:cited|interpreted|portrayed|seen|taken|used)\s
        [^”]*$
      | ,?\sbut\s(?:that|this)\sis\b[^”]*$
      # it is old| – showing that nobody cares
      | \s[–—]\s(?:implying|indicating|meaning|reflecting|showing|suggesting)\b[^”]*$
      | ,\sand\s(?:are|has\sreportedly|is)\s(?:\w+ly\s)?\w+(?:ed|ing)\s[^”]*$ )
    """
)
# What stands behind a quotation or a deed of speech, not in what somebody says in a clause: “It is
# old”, despite its paint; condemned the raid, showing its fear.
LOOSE_BEHIND_SPEECH = verbose(
    r"""
    (?P<said>(?:“[^“”]*”|[^“”])+?)
    (?: (?<=”)\swhen,                                     # “It is old” when, a year before, it
      | ,\s(?:despite|even\sthough|in\sspite\sof|so\sthe
        |this\s(?:demonstrat|show|mean|suggest)e?[ds]?
        |demonstrating|illustrating|reflecting|showing|signal?ling|making\sit)
    )\s[^”]*$
    """
)
# What the author sets against a deed of speech or sees come of it: offered to mediate|, though Lund
# won; praised the plan|, raising fears. Not what is said more in it: praised the plan, calling it.
TOLD_BEHIND_DEED = verbose(
    rf"""
    (?P<said>(?:“[^“”]*”|[^“”])+?)
    (?: \sbut\s(?:did|does|do|had|has|have|is|remains?|was|were)\b[^”]*$
      | \swhile\sbeing\s[^”]*$                           # claimed two raids| while being coy on it
      | ,\s(?:{GUESS}|in\spart|partly)\sto\s[^”]*$
      | (?:,|(?<=,”))\s(?: (?:al)?though | even\s(?:as|if|though) | supposedly | whereas | while
        | yet | and\s(?:\w+\s(?:days|months|weeks|years)\s)?later,?
        | but(?!\s(?:also|for|from|in|not|on|rather|to|with|without)\b)
        | with\s(?:[\w’.-]+\s){{1,4}}[a-z]+ing\b
        | (?:effectively|further|thereby)\s[a-z]+ing
        | (?:allow|caus|complicat|creat|deepen|demonstrat|draw|fuell?|forc|giv|indicat|lead|leav|mak
          |mark|pav|prompt|provok|rais|reflect|result|reveal|show|signall?|spark|trigger|undermin
          |underscor)ing
      )\s[^”]*$ )
    """
)
# The day on which it was said, behind what holds now: said that the deal is near | on 20 May; not:
# it fell on 20 May, it will be signed on 20 May. Or what else was done: said that trade grows | and
# urged all to buy; not: said that it fell and urged, has sold and urged.
SAID_ON = verbose(
    rf"""
    (?P<said>(?!.*\b(?:are|has|have|is),?\s(?:[\w’]+,?\s){{0,3}}?,?\w+ed\s[^,;]*\sand\s\w+ed\b)
      (?=[^,;:]*\b(?:are|can|cannot|has|have|is|must|should)\b)
      (?:(?!\b(?:shall|was|were|will|would)\b)[^;:])+?)
    (?: (?<!ed),?\son\s(?:\d{{1,2}}\s(?:{"|".join(MONTH_NAMES)})
          |(?:{"|".join(MONTH_NAMES)})\s\d{{1,2}})\.?
      | ,?\sand\s(?:also\s)?
        (?:[a-z]+ly\s)?
        (?:accused|announced|argued|blamed|called|claimed|condemned|criticized|demanded|denied
          |emphasized|expressed|noted|offered|ordered|praised|promised|proposed|reaffirmed
          |reiterated|rejected|requested|stated|stressed|thanked|threatened|urged|vowed|warned
          |welcomed)
        \s(?!by\b).* )
    """
)
# What the author adds to somebody’s words: “Rubble is money,” a sign of their spirit.
APPENDED = verbose(
    r"""
    (?:(?:(?<=,”)|,)\s|\s?[—–]\s?)(?:an?|(?:only\s)?the\slatest|yet\sanother)\s(?:\w+\s)?
      (?:(?:apparent|implicit|obvious|tacit|veiled)\s
        (?:admission|allusion|attempt|rebuke|threat|warning)
      |allegation|assertion|claim|concern|conclusion|echo|indication|move|nod|point|position|problem
      |reference|reflection|reminder|sentiment|sign|signal|stance|statement|testament|view)\s
      (?:about|by|condemned|confirmed|consistent|criticised|echoed|for|given|in|made|of|praised
        |repeated|shared|supported|that|to|welcomed|which
        |(?:[A-Z][\w’-]+\s){1,4}(?:echoe[ds]|repeat(?:ed|s)|share[ds]))\b
    # it fell, raising the prospect of a raid
    | ,\s(?:creating|opening|raising)\sthe\s
      (?:danger|possibility|potential|prospect|risk|spectre)\b
    | \s[—–]\s(?:one|something)\s(?:that|which)\b  # it is old – something that we know
    | ,?”?\s(?:although|but|though)\sit\s(?:is|remains|was)\s(?:\w+\s)?
      (?:clear|uncertain|unclear|unknown)\b                       # it is | but it is unclear if
    | ,\sand\sit\s(?:\w+\s)?(?:became\s(?:apparent|clear|known)|(?:emerged|transpired|turned\sout)
      \sthat)\b
    """
)
# Others praised it| – for example; it fell|, then; for two reasons|: Firstly
PAUSE_AT_END = re.compile(
    r"(?:, at least|(?: –|,) for (?:example|instance)|, then|: (?:First|Firstly))$"
)
WITH_COMMA = re.compile("“[^“”]*,”")


def cut_additions(s: Tokens, report: Report, content: Span, is_prose: bool) -> Span:
    """Return what somebody says without what the author says of it behind it.

    `is_prose`: in a commentary; who issues a statement does not judge what it reports.
    """
    if is_prose:
        content = _cut_judgement(s, report, content)
    if report.frame not in ("that", "bare"):
        return content
    place = (s.text, content.start, content.end)
    note = NOTED_BEHIND.match(*place) or SAID_ON.fullmatch(*place)
    return cut(s.text, content.start, note.end("said")) if note else content


def _cut_judgement(s: Tokens, report: Report, content: Span) -> Span:
    """Return what somebody says without the author’s judgement of it, behind who says so."""
    quoted = content.text.startswith("“") or report.frame not in CLAUSES
    patterns = [JUDGED_BEHIND, LOOSE_BEHIND_SPEECH] if quoted else [JUDGED_BEHIND]
    patterns += [TOLD_BEHIND_DEED] if is_deed(report) else []
    start = max(content.start, s.ends[report.words[1] - 1])
    matches = (pattern.fullmatch(s.text, start, content.end) for pattern in patterns)
    judged = next(filter(None, matches), None)
    told = judged is not None and judged["said"].strip() != ""
    return cut(s.text, content.start, judged.end("said")) if judged and told else content


def strip_marks(said: Span) -> Span:
    """Return words without the marks around them, and a bracket that opens before them.

    (although Oslo says | it fell)
    """
    words = PAUSE_AT_END.sub("", APPENDED.split(said.text)[0].rstrip("–—, "))
    words = words if "(" in words else words.removesuffix(")")
    marks = ":,;- "
    if WITH_COMMA.fullmatch(words):  # “It fell,” | Lee said: its comma is not of what is said
        words = words.removesuffix(",”")
        marks = "“"
    return Span(said.start, said.start + len(words), words).lstrip(marks)
