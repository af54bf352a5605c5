"""Cuts sentences into clauses: new subjects, relative clauses, predicates with one beginning."""

import re
from collections.abc import Callable, Iterable
from functools import partial
from typing import NamedTuple

from facts.base.patterns import verbose, word_set
from facts.base.spans import Span, cut, span_of
from facts.model.article_facts import Quote
from facts.reading.lexicon import MONTH_NAMES, STATES, either
from facts.reading.speech.tokens import read_tokens
from facts.reading.speech.wholeness import FINITE_VERB
from facts.reading.stances import is_judged

VERBS = word_set(
    """abide accelerate achieve adhere advance advocate agree aim allow apply assist avoid boost
    bring build buy carry clarify combat commit complete conduct consider consolidate
    continue contribute convene coordinate counter create cut deepen defend deliver deploy
    develop encourage end engage enhance ensure establish exchange expand expedite explore
    extend facilitate finalise finalize follow foster give grant guarantee guard halt help
    hold implement improve increase initiate intensify introduce invest invite join jointly
    keep launch lift limit maintain make observe offer open oppose optimise optimize
    organise organize oversee promote propose protect provide pursue push raise reaffirm
    realise realize reduce refrain reject release remain remove renew resist resolve respect
    restart restore resume revitalise revitalize safeguard seek sell send set share sign
    stabilise stabilize step stop strengthen strive study support suspend take terminate
    tighten unclog uphold upgrade unleash use utilise utilize welcome widen withdraw work"""
)
NOT_VERBS = word_set(
    """a about after against all among an and any as at before between both but by during each for
    from if in including into its like nor of on only or over regarding such than that the
    their then these this those through to toward towards under until upon when where which
    while who with within without"""
)
STATE_NAME = either(*STATES, *(word for adjectives in STATES.values() for word in adjectives[:1]))
AUX = (
    r"(?:will|would|shall|should|can|could|may|might|must|is|are|was|were|has|have|had|do|does|did"
    r"|need|needs)"
)
# A verb in -es; not the plural of a noun: Oslo nodes, Oslo mines and mills
S_FORM = r"[a-z]+es(?!,|\s(?:against|and|of|or)\b)"
FINITE_WORD = (
    rf"(?:{AUX}|also|[a-z]+ed|{S_FORM}|condemn|agree|support|want|wants|believe|say|says|said|stand"
    r"|oppose|note|hold|know)"
)
PRONOUN = r"(?:it|they|he|she|we|there|this|these)"
ADVERB = r"(?:all |also |both |even |then |[a-z]{2,12}ly ){0,2}"
HEADS_TOLD = (
    r"(?:heads of state|leaders|presidents|(?:foreign |prime )?ministers(?! of (?:the )?[A-Z]))"
)
SIDES_TOLD = (
    rf"(?:the|both|all) (?:two |three )?(?:sides|parties|countries|governments|{HEADS_TOLD})"
)
NAMED_WORDS = (
    rf"(?:the )?(?:{STATE_NAME}|[A-Z][\w-]+(?: [A-Z][\w-]+){{0,2}})(?:[’']s(?: [a-z-]+){{1,3}})?"
)
# Not: the towns it has, the towns that have
NOUN_WORD = r"(?!(?:he|it|she|that|they|we|who)\b)[a-z-]+"
CLAUSE_NOUN = rf"(?:the|its|their|his|such(?! as)) [a-z-]+(?: {NOUN_WORD}){{0,2}}"
CLAUSE_SUBJECT = rf"(?:{PRONOUN}|{SIDES_TOLD}|{NAMED_WORDS})"
# How the parties of a statement think of what has a date: The two sides support | the plan of 2023
PARTIES_WEIGH = verbose(
    rf"""
    (?i:we|{SIDES_TOLD.replace(" ", "[ ]")}|the[ ]\w+[ ]side)\s(?:(?:also|\w+ly)\s)?
    (?:appreciate|assess|commend|support|value|welcome)(?:e?s)?\s
    (?=(?:the|that|an?|its|their)\s|[A-Z])
    """
)
ABBREVIATION_BEFORE = re.compile(r"\b(?:[A-Z]\.){2,}$|\b[JS]r\.$")  # the U.S., Stone, Jr.
NEW_CLAUSE = re.compile(
    rf"(?:[,;]|(?<=,[”’\"]))\s"
    rf"(?:(?:(?:and|but|while|whilst|whereas|yet|so|as)\s)?(?:that\s)?(?:in exchange,\s)?"
    rf"(?=(?:[a-z]+ly,\s)?"
    rf"(?:{CLAUSE_SUBJECT}\s{ADVERB}{FINITE_WORD}|{CLAUSE_NOUN}\s{AUX})\b)|(?=which\b))"
)
# What stands before a comma and is no clause: an opening word (`Specifically,`), a listed name.
OPENS = verbose(
    r"""
    (?s:.*[:–]\ )?                                          # It is clear: | on trade, Norway
    (?:and\ )? (?:
        (?:[A-Z]\w+,\ )?\w+ly                               # Specifically; While, historically
      | (?:So|Thus)\ far                                   # So far
      | First|Second|Third|Fourth|Fifth|Sixth|Last         # First, Norway will
      | (?i:in|on|at|by|as|for|under|with|to|over|during|after|since|from|through|within|until
        |across)\ (?:[\w’-]+\ ?){1,5} (?:,\ \d{4})?       # In the long run; On May 6, 2023
    ) ,?
    """
)
LISTED_NAMES = re.compile(r",\s(?:the |now |then |later )?[A-Z][\w-]+(?: [A-Z][\w-]+){0,2}$")
CLAUSE_REACH = 60
CLAUSE_HEAD = re.compile(
    rf"(?:{CLAUSE_SUBJECT}|{CLAUSE_NOUN})\s(?:(?:also|both|further|jointly)\s)?"
    rf"(?:(?:will|shall|should|must|would|agree(?:d)? to|intend to|commit(?:ted)? to"
    rf"|pledge(?:d)? to|plan to)(?=\s)"
    rf"|(?:specif|stat|not|stress|emphasi[sz]|reaffirm|agree|point)[a-z]{{0,6}}(?: out)? that"
    rf"(?=\s))",
    re.IGNORECASE,
)
SECOND_THAT = re.compile(
    rf"[,;]?\s(?:and|but)\sthat\s(?!{AUX}\b)|[,;]\sthat\s(?!(?:is|was|does|did|has|would|will)\b)"
)
# it is the guild, not Oslo, | that sank it: no second `that`
CLEFT = re.compile(r"it (?:is|was) [^,;]+, not [^,;]+")
PREDICATE_JOINT = re.compile(
    r"[,;]\s(?:and\s|as well as\s)?(?=((?:[a-z]+ly\s)?(?:not\s)?)([a-z]+)\s(\w+))"
)
NEED = re.compile(r"(?:the|a|its|their)\s\w+\sto\s")  # the need to
TO_JOINT = re.compile(r",\sand\s(?=to\s[a-z])")
# A clause that begins so belongs to the one behind it.
CONDITION_OPENING = verbose(
    r"""
    (?:[A-Z]\w+,?\s)?(?:while|whilst|although|though|if|when|as|since|because|unless|once|until
    |(?:and\s|but\s)?who(?:m|so)?ever|after|before|where|wherever|whatever|to|provided|assuming
    |now\sthat|whereas|given|despite|even|just|whether|should|had|instead|rather|amid
    |(?:much\s)?like|following|absent|for|in|with|by|from|at|on|not|above|across|alongside|apart
    |aside|based|beside
    |besides|bar|barring|beyond|compared|contrary|due|outside|owing|thanks|throughout|under
    |unlike)\b
    """,
    re.IGNORECASE,
)
# What opens a stretch that is told with the clause behind its comma: Having lost it, | Oslo left.
# CONDITION_OPENING allows a word before, with which `of` would be no opening: Many of them, |
OPENER = r"""
    (?i:While|Whilst|Although|Though|If|When|Whenever|Where|Wherever|As|Since|Because|Should
        |Whereas|Given|Now\sthat|Each\stime|No\smatter|Regardless|Despite|Notwithstanding|Unlike
        |Amid|Among|At|Beyond|By|During|For|From|In|Of|On|Through|To(?!\sdate\b)|Under|Upon|With
        |Within|Without|(?:After|Before)\s\w+ing
        |Considering|Having|Including|Lacking|Centered|Convinced|Cognizant|Wary)\b
    """
OPENING = verbose(rf"{OPENER}(?=[^,;]*$)")
# A clause, what joins another one to it, and that, with bars between them: they are told together.
COMPLETED = verbose(
    rf"""
    ^(?: The\s(?:more|less|fewer)\s(?!recent\b|than\b)                # The more it sells,
      | The\s[a-z]+er\s(?:the|it|its|their|they|\w+\sthat)\b
      | The\s(?:faster|further|greater|harder|higher|larger|longer|stronger)\sthat\b
      | {OPENER},?\s
    )[^|]*\|,\s\|
    # ... what ends with what stands between a conjunction and its clause
    | \bthat\s(?:with|as|if|when|while|after|although|since|once|because|despite|in|on|at|under
      |for|given|during|by|without)\s[^,|]*\|[^|]*\|   # the fact is that with Corva at war, | it
    # if, more broadly,
    | \b(?:that|if|whether|when|where|because|while|and|but),\s[^,;:|]{{1,40}}\|[^|]*\|
    | \b(?:and|but)\s(?:by|in|on|at|since|after|during|from|until|with|for)\s[^,;:|]{{1,40}}
      \|[^|]*\|
    | \bbut\swith\sthe\s(?:[\w-]+,?\s?){{1,14}}\|[^|]*\|      # but with the right mix of A, B and C
    # it shows that trade fell, and that | it; not: it does not mean that it fell, and that | it
    | ^(?![^|]*\bnot\smean\b)[^|]*\|[^|]*\sthat\s\|
    | ^[^|]*:\s                                         # a reason: it is old, and it is dear
    # Not only has it begun | , but | it also goes on
    | ^[^|]*\b[Nn]ot\sonly\s(?:are|can|did|do|does|had|has|have|is|was|were|will)\b[^|]*\|[^|]*\|
    # it is old, but | it still stands; working together is no longer a wish, | it is a need
    | \|(?:,\s|;\s|,?\sbut\s)\|{PRONOUN}\b
    | \|[^|]*(?:while|whilst|whereas|as|so)\s[^|]*\|
    | ,\sthat\s\|[^|]*$                                  # it means, rather, that | it fell
    | \|[^|]*,\srespectively\b
    """
)
LAST_PART = re.compile(r"[,;] ")
BRACKET_ASIDE = re.compile(r"\s\([^()]*\)")
LEAST_THOUGHT = 7  # words of a thought that is told apart; not: The charge is grave | , but
DETERMINERS = word_set("the their its a an each mutual all any his")


class ClausePiece(NamedTuple):
    """A clause, and the shared beginning that stands outside it."""

    head: Span | None
    span: Span


IN_BRACKETS = re.compile(r"\((?P<told>[A-Z][^()]{20,}?)\.?\)")  # (Indeed, Oslo has sold it.)
# What joins a clause to what stands before it: Moreover, | it fell.
LEAD_IN = verbose(
    rf"""
    (?:(?:(?i:however)(?=,)|[A-Z][a-z]+ing:|Therefore|Thus(?!\ far)|Moreover|Furthermore
      |More\ importantly|As\ such
    |(?i:firstly|first|secondly|second|thirdly|third|fourth|finally|lastly|overall|in\ short)
      (?=,)
      (?:,\ and\ (?:\w+\ ){{0,5}}\w+(?=,(?!\ (?:are|is)\b)))?    # Third, and linked to this point,
    |(?:Let[’']s|We\ should)\ be\ (?:clear|frank|honest)[:,]
    |(?:That\ said|That\ is)(?=,)|In\ addition(?!\ to)|In\ addition\ to\ this|Meanwhile
    |For\ (?:example|instance)(?=,)|Of\ course(?=,)|Hence|Nevertheless|Consequently
    |(?i:on\ the\ other)(?=,)|On\ (?:one|the\ (?:one|other))\ hand(?=,)
    |On\ the\ contrary(?=,)|Indeed(?=,)
    |Because\s[^,:;.]{{3,80}}:
    # Investing in reuse: Oslo has; not: Paying once should do: Oslo has
    |[A-Z][a-z]+ing\s(?:(?!\b(?:are|can|ha[sd]|have|is|may|must|should|was|were|will)\b)
      [^,;:.]){{3,60}}:(?=\s[A-Z])
    |(?:Similarly|Likewise|Conversely|Additionally|Nonetheless|Accordingly)(?=,)
    # To that end, | we will sell it; not: To that end, Oslo is a case
    |(?:To\ (?:that|this)\ end|In\ (?:that|this)\ (?:context|regard|respect|spirit))
      (?=,\ (?:both|we|the\ (?:countries|leaders|ministers|parties|presidents|sides|two))\b)
    |As\ a\ result(?!\ of)|As\ this\ (?:piece|paper|article|report)\ \w+(?=,)
    |But(?!\sfor\s(?:(?!to\s)[^,]){{2,40}},)                  # not: But for the war, it
    |(?:Maybe|Perhaps|Yes)(?=,\ but\b)|And|Yet|Still
    |So(?!,?\ (?:are|did|does|far|is|long|many|much|too|was|were)\b)
    |and|but|then|still(?=,)
    # ..., that; not: However, that calculation
    # nor: that December
    |(?<!And\ )(?<!But\ )(?<!Yet\ )(?<!However,\ )(?<!Moreover,\ )(?<!Still,\ )(?:and\ )?that
      (?!\ (?:day|month|year|spring|summer|autumn|winter|{either(*MONTH_NAMES)})\b)
      (?!\ (?:is|was|do|does|did|ha[sd]|will|would|may|can|could|means?|makes?)\b)
    ),?\s)+
    """
)
# What stands in the subject of a readout: President Lee, The two leaders also
WHO_MET = (
    r"(?:[A-Z][\w’.-]*|also|and|both|leaders|ministers|officials|of|presidents|sides|the|then"
    "|they|two)"
)
# What those who met did, whatever stands in it: The two leaders also discussed their support for it
TALK_OF_TWO = verbose(
    rf"""
    (?:{WHO_MET},?\s){{1,12}}
    (?: conferred | consulted | discussed | exchanged\s(?:ideas|views) | reviewed | spoke
      | had\san?\s(?:[\w-]+\s){{0,3}}(?:conversation|discussion|exchange)  # a frank exchange
    )\b
    """
)
# ... or said of it: They reaffirmed | the pact that was signed in May
MATTER_OF_TALK = verbose(
    rf"""
    {TALK_OF_TWO.pattern}
    | (?:{WHO_MET}\s){{1,12}}
    (?:affirmed|commended|congratulated|conveyed|emphasized|expressed|highlighted|noted|praised
      |raised|reaffirmed|recalled|reiterated|stressed|thanked|underlined|underscored|welcomed)\b
    """
)
# ... or what else they did at it: Mr. Lee raised the importance of it. A closed list, since most
# words in -ed tell of nothing done: They failed to sign it, The sides involved must stop.
DEED_OF_TWO = verbose(
    rf"""
    (?P<who>(?:{WHO_MET}\s){{1,10}})
    (?: condemned | conferred | consulted | directed | discussed | exchanged | instructed
      | introduced | laid | outlined | paid | presented | raised | reinforced | reviewed | spoke
      | tasked | took\snote | toured
      | had(?=\san?\s(?:[\w-]+\s){{0,3}}(?:conversation|discussion|exchange|talk)\b) )\s
    # not: Issues raised by Lee are old; but: condemned in the strongest terms
    (?!(?:by|in(?!\sthe\sstrongest)|that)\b)
    """
)
THOSE_WHO_MET = word_set("both he leaders ministers officials presidents she sides they two")


def trim(text: str, start: int, end: int) -> Span:
    """Cut a span and take a trailing stop off, unless it is of an abbreviation or a quotation."""
    span = cut(text, start, end)
    while span.text and span.text[-1] in ".,;:" and not ABBREVIATION_BEFORE.search(span.text):
        span = cut(text, span.start, span.end - 1)
    return span


def _split_at(text: str, span: Span, joints: Iterable[re.Match[str]]) -> list[Span]:
    """Return what stands between joints, without trailing stops."""
    ends = [span.start, *(end for joint in joints for end in joint.span()), span.end]
    pieces = (trim(text, *piece) for piece in zip(ends[::2], ends[1::2], strict=True))
    return [piece for piece in pieces if piece.text]


def split_clauses(text: str, span: Span) -> list[Span]:
    """Return the clauses of a sentence with a subject of their own, and its `which` clauses."""
    joints: list[re.Match[str]] = []
    for m in NEW_CLAUSE.finditer(text, span.start, span.end):
        start = joints[-1].end() if joints else span.start
        near = max(start, m.start() - CLAUSE_REACH)
        opens = OPENS.fullmatch(text, start, m.start())
        if not (opens or LISTED_NAMES.search(text, near, m.start())):
            joints.append(m)
    return _split_at(text, span, joints)


def _is_predicate(m: re.Match[str]) -> bool:
    """Tell whether a verb follows the joint: of the genre, or unknown before a determiner."""
    word = m[2]
    is_form = word in NOT_VERBS or word.endswith(("ing", "ed", "s", "ly"))
    return word in VERBS or (m[3] in DETERMINERS and not is_form)


def split_predicates(text: str, span: Span) -> list[Span]:
    """Return what is joined by commas behind one shared beginning: each starts with a verb."""
    joints = PREDICATE_JOINT.finditer(text, span.start, span.end)
    return _split_at(text, span, filter(_is_predicate, joints))


def join_where(text: str, parts: list[Span], completes: Callable[[Span, Span], bool]) -> list[Span]:
    """Return parts, each with those behind it that complete it, by what stands before and it."""
    joined = parts[:1]
    for part in parts[1:]:
        if completes(joined[-1], part):
            joined[-1] = cut(text, joined[-1].start, part.end)
        else:
            joined.append(part)
    return joined


def split_thoughts(text: str, span: Span) -> list[Span]:
    """Return the clauses of a stretch, each with conditions, concessions, relative clauses."""
    return join_where(text, split_clauses(text, span), partial(_belongs_to, text))


def _is_relative(_: Span, clause: Span) -> bool:
    return clause.text.startswith("which ")


def _belongs_to(text: str, before: Span, clause: Span) -> bool:
    """Tell whether a clause is told with the one before it, since one of them says little alone."""
    brief = min(len(before.text.split()), len(clause.text.split())) < LEAST_THOUGHT
    leads = text.startswith(":", clause.end)  # it has two parts:
    return (brief and not leads) or _completes(text, before, clause)


def _completes(text: str, before: Span, clause: Span) -> bool:
    """Tell whether a clause completes the one before it."""
    if _lacks_verb(before):
        return True  # Facing a fall, it; Oslo, | which obviously fell, left
    if _is_relative(before, clause):
        return not is_judged(clause.text)  # one that judges is a thought of its own
    joined = f"{before.text}|{text[before.end : clause.start]}|{clause.text}"
    last = LAST_PART.split(before.text)[-1]
    return bool(COMPLETED.search(joined) or CONDITION_OPENING.match(last))


def is_opening(text: str, clause: Span) -> bool:
    """Tell whether a clause opens what stands behind a bare comma: If it falls, | Lee says, he."""
    behind = text[clause.end : clause.end + 6]
    joins = behind.startswith((", and ", ", but "))
    return behind.startswith(", ") and not joins and OPENING.match(clause.text) is not None


def _lacks_verb(clause: Span) -> bool:
    """Tell whether a stretch has no finite verb: Facing a war and armed to the teeth."""
    words = BRACKET_ASIDE.sub("", clause.text)
    return not FINITE_VERB.search(read_tokens(words, 0, len(words)).tags)


def split_content(text: str, span: Span) -> list[Span]:
    """Return the parts of what was said: cut at `and that`, at predicates behind a common `will`,

    and at the second infinitive of `the need to A, and to B`.
    """
    found: list[Span] = []
    joints = SECOND_THAT.finditer(text, span.start, span.end)
    second = (m for m in joints if not CLEFT.fullmatch(text, span.start, m.start()))
    for part in _split_at(text, span, second):
        if " will " in part.text:
            found += split_predicates(text, part)
        elif NEED.match(part.text):
            found += _split_at(text, part, TO_JOINT.finditer(text, part.start, part.end))
        else:
            found.append(part)
    return found


def split_point(text: str, span: Span) -> list[ClausePiece]:
    """Return the clauses of one sentence of a point, each with its shared beginning."""
    found: list[ClausePiece] = []
    # the pact, | which was signed
    for clause in join_where(text, split_clauses(text, span), _is_relative):
        m = CLAUSE_HEAD.match(text, clause.start, clause.end)
        head = span_of(m) if m else None
        rest = split_predicates(text, cut(text, head.end, clause.end)) if head else [clause]
        found += [ClausePiece(head, piece) for piece in rest]
    return found


def skip_lead(text: str, clause: Span | Quote) -> Span:
    """Return a clause without the connector that opens it, and without brackets around it."""
    words = cut(text, clause.start, clause.end).lstrip("-–•:;, ")
    if bracketed := IN_BRACKETS.fullmatch(text, words.start, words.end):
        words = span_of(bracketed, "told")
    m = LEAD_IN.match(text, words.start, words.end)
    return cut(text, m.end(), words.end) if m else words
