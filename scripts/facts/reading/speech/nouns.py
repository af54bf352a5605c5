"""Reads reports on nouns and adjectives: X’s reference to, fears in Europe, is sure that."""

import re
from itertools import islice

from facts.base.patterns import verbose, word_set
from facts.model.fields import Stance
from facts.reading.speech.frames import (
    END_OF_CONTENT,
    FRONT_END,
    NOUN_END,
    VERB_OF_CLAUSE,
    end_of,
    find_frames,
    find_main_verb,
)
from facts.reading.speech.phrases import (
    KNOWN_NAMES,
    Phrase,
    find_behind,
    find_first,
    head_of,
    is_sayer,
    speaks,
)
from facts.reading.speech.report import Report
from facts.reading.speech.tokens import TAG, Tokens, tag_pattern
from facts.reading.speech.verbs.finder import MOST_REPORTS
from facts.reading.speech.verbs.subjects import find_of_finite
from facts.reading.speech.verbs.unsaid import WEIGHED
from facts.reading.speech.verbs.uses import leads_to_relative, read_use
from facts.reading.speech.words import (
    LIGHTS,
    REPORT_NOUNS,
    STATE_WORDS,
    VIEW_WORDS,
    WISHES,
    with_plurals,
)

DENIALS = word_set("denial denials")
DEMANDS = word_set("call calls demand demands appeal appeals plea pleas request requests")
STOP_BEFORE = tag_pattern(", | (?<![what who that to]) FINITE")
MY_OR_OUR = word_set("my our")
DOUBTS = with_plurals(
    "claim allegation assertion accusation belief concern fear worry speculation"
    " suspicion criticism complaint perception argument rumour rumor idea notion view"
    " assumption thesis theory consensus call demand warning message narrative scepticism"
    " skepticism unease anxiety expectation suggestion determination"
)
# The author’s where nobody else is named: the conclusion is, one explanation is that
JUDGEMENTS = word_set(
    "assessment calculation conclusion explanation judgement judgment message observation rationale"
)
GROUNDS = with_plurals("excuse justification pretext reason")  # The reason given by Oslo is that
# What somebody is only said to be: the words from the verb on.
ONLY_SAID = verbose(
    r"""
    \b(?:hence|therefore|thus)\b             # is therefore wary of
    | \b(?:comparatively|relatively)\b        # is relatively optimistic about: of those compared
    | \bcritical(?:\s(?!of$)\S+)?$          # Oslo is critical to trade
    | \baware\sof$                          # what one knows of is told
    | \bfrom$                               # a liberal, which is clear from his books
    """
)
# What the author says of a view that is nobody's in particular: rests on the false belief that.
UNTRUE = word_set("erroneous false faulty flawed misguided mistaken wrong")
AROUSED = with_plurals("expectation fear hope")  # of whoever hears of it
ENTAILING = word_set("implied implies imply mean means meant")  # its logic means that: the author’s
COPULA = tag_pattern("""
# is, was clear:, remain, persist, appears to be
    (?:is (?:also? [sure noun] :)? | [does done says claims] (?=also* [sure said])
      | [does DONE] (?:to is)? (?=that)) [has also not]*
    (?:
        (?P<that>that) (?![does has is of])  # is that it; not: that of Oslo
      # was simple: it is
      | (?P<state>[sure said] | noun (?=:)) (?P<what>[that :] | [of at if in] |)
    )
    """)
# voiced deep concern
VOICING_VERB = tag_pattern("""
    [says said saying claims]
    (?=[NOUNS sure number done doing claims the its this also and “]{0,4} $)
    """)
FROM = word_set("of by from among")  # not: demands on the army
SHARED_VIEWS = word_set(
    "anger anxiety assumption concern consensus fear feeling hope mood narrative perception"
    " recognition unease view"
)
# A noun with the word behind it that leads to what it holds; not: calls with Lee, demand for oil.
LEADING = verbose(
    r"""
    (?!call\S*\swith | demand\sfor)
    \S+\s(?:of|to|about|for|over|regarding|concerning|against|with|as)
    | (?:emphasis|insistence)\son
    """
)
# Behind a noun: a clause, with whose it is before it; else the word that leads to what is said.
CLAUSE = tag_pattern("""
    (?P<lead>(?!))?
    (?:[, : ( ”] | (?:PREPOSITIONS PHRASE_CORE (?:and PHRASE_CORE)?){1,2} | to the noun (?=that)
      | – [^– , ;]{1,10} –)?
    that (?:(?!VERBS) | (?=does of))
    """)
LEAD_TO_VIEW = tag_pattern("""
    (?:[by at in] PHRASE_CORE (?:and PHRASE_CORE)?)? (?P<lead>[as during of to in])
    (?=[NOUNS sure number does DONE DOING says claims the its this they it what “])
    """)
# Oslo’s desire to leave
WISH_BEHIND = tag_pattern("(?P<lead>to) (?=also? [view noun does says claims has is])")
HOLDING = REPORT_NOUNS | VIEW_WORDS
OWNER_PATTERNS = (
    # Putin’s usual
    tag_pattern("""
        (?P<who>PHRASE_CORE (?:of PHRASE_CORE)?) ’ [name sure noun DONE DOING also]{0,3}
        $
        """),
    tag_pattern("(?P<who>its) [sure noun DONE DOING also]{0,3} $"),  # their
    tag_pattern("(?<!name) (?P<who>name{1,2}) [sure noun]? $"),  # Western
)
# fears in Europe, calls by Paris, the argument of Lee and Novak’s article, a view held by guards
SOURCE = tag_pattern("""
    (?:–? also* DOING? [DONE said] (?=by))? PREPOSITIONS
    (?P<who>PHRASE_CORE (?:of PHRASE_CORE | and name+ ’ NOUNS{1,3} | and PHRASE_CORE (?=that))?)
    """)
IT_IS_A = tag_pattern("[it this] (?:PREPOSITIONS PHRASE)? is also* the [sure noun]* $")
# Where a report may hang on a noun or on what is, seems or feels so.
HOLDING_WORD = tag_pattern("""
    [report view does DONE claims is] | (?<!,) DOING               # not: a lesson, | warning that
    """)


def _owner(s: Tokens, noun: int, floor: int = 0) -> Phrase | None:
    """Return whose a noun of saying is: Putin’s reference, Western warnings, calls from Europe."""
    if "future" in s.words[:noun][-3:]:
        return None
    for pattern in OWNER_PATTERNS:
        m = pattern.search(s.tags, max(floor, noun - 14), noun)
        if m:
            if noun == 1 and s.has(0, "name") and s.raw[0] not in s.names | KNOWN_NAMES:
                return None  # Recent fears
            start, end = m.span("who")
            # Lund views | Oslo’s claim as
            verbs = (k + 1 for k in range(start, end - 1) if read_use(s, k))
            return max(verbs, default=start), end
    return _source(s, noun)


def _source(s: Tokens, noun: int) -> Phrase | None:
    """Return from whom a noun of saying comes, or among whom it goes round: fears in Oslo."""
    m = SOURCE.match(s.tags, noun + 1)
    if m is None:
        return None
    # There is fear in Oslo that, the fear in Oslo is that; not: The fear in Oslo that it falls is
    ends = s.tags[:noun] + s.tag(m.end())
    told = not set(TAG["FINITE"]).isdisjoint(ends)
    near = FROM | {"in"} if told and s.words[noun] in SHARED_VIEWS else FROM
    led = s.words[m.start("who") - 1]
    from_them = led in near and (led == "among" or is_sayer(s, m.span("who")))
    return m.span("who") if from_them else None


def _carrier(s: Tokens, noun: int) -> Phrase | None:
    """Return the subject of a verb that only carries a noun: Ankara voiced fears that."""
    m = VOICING_VERB.search(s.tags, max(0, noun - 5), noun)
    use = read_use(s, m.start()) if m else None
    if use is None or use.verb not in LIGHTS:
        return None
    if use.verb == "raise" and s.words[noun] in AROUSED:
        return None  # the pact raised hopes that
    # Lee visited them | to convey the message that
    led = s.has(use.left, "to")
    subject = find_first(s, 0, use.left) if led else find_of_finite(s, use.left)
    return subject if is_sayer(s, subject) else None


def read_noun(s: Tokens, noun: int) -> Report | None:
    """Return the report of the noun at an index, None where it holds nothing."""
    holder = _owner(s, noun) or _carrier(s, noun)
    m = _match_behind(s, noun)
    if m is None or _leads_elsewhere(s, noun, m):
        return None
    start = m.end()
    clause = not m["lead"]
    if _is_told_by_verb(s, noun, clause) or not _is_held(s, noun, holder, start, clause):
        return None
    first = min(noun, holder[0]) if holder else noun
    stance: Stance = "demand" if s.words[noun] in DEMANDS else "reported"
    # not: gave no assurance that, Oslo’s denial that it fell
    apart = clause and s.words[noun - 1] != "no" and s.words[noun] not in DENIALS
    content = (start if apart else first, _end_of_noun(s, noun, start, clause))
    return Report(holder, (first, start), content, "noun", stance)


def _is_told_by_verb(s: Tokens, noun: int, clause: bool) -> bool:
    """Tell whether the verb before a view tells it: voiced concern about; not: gave a speech on.

    Not where a clause is behind it: voiced concern that it fell.
    """
    m = VOICING_VERB.search(s.tags, max(0, noun - 5), noun)
    if clause or m is None or not s.has(noun, "view claims") or _owner(s, noun):
        return False
    use = read_use(s, m.start())
    return use is not None and bool(find_frames(use))


def _match_behind(s: Tokens, noun: int) -> re.Match[str] | None:
    """Return what stands between a noun and what it holds: a clause, or a word that leads to it."""
    m = CLAUSE.match(s.tags, noun + 1)
    if m is None and s.words[noun] in REPORT_NOUNS:
        m = LEAD_TO_VIEW.match(s.tags, noun + 1)
    if m is None and s.words[noun] in WISHES and s.has(noun, "view"):
        return WISH_BEHIND.match(s.tags, noun + 1)
    return m


def _leads_elsewhere(s: Tokens, noun: int, m: re.Match[str]) -> bool:
    """Tell whether a word behind a noun leads to no words of it: calls with Lee, plea for 2030.

    Or to what is only said of the noun: hopes that followed its fall.
    """
    if "without" in s.words[:noun][-3:]:
        return True
    if not m["lead"]:
        return leads_to_relative(s, m.end() - 1)
    led = LEADING.fullmatch(f"{s.words[noun]} {s.words[m.start('lead')]}")
    return led is None or s.has(m.end(), "number")


def _is_held(s: Tokens, noun: int, holder: Phrase | None, start: int, clause: bool) -> bool:
    """Tell whether what stands behind a noun is held: by its holder, or by somebody.

    The holder stands before it: not the demands of Europe. Without a holder it is held in the idea
    that; a bare `allegations of` reports nothing.
    """
    before = " ".join(s.words[: holder[0]]) if holder else ""
    if WEIGHED.search(before):
        return False  # it is possible that Oslo’s bet that, owing to their fear that
    if not clause and "seem" in " ".join(s.words[start:]):
        return False  # Oslo’s commitment to trade seemed fleeting
    if holder:
        return holder[0] < start and (s.has(holder[0], "its") or is_sayer(s, holder))
    return clause and _is_doubt(s, noun)


def _is_doubt(s: Tokens, noun: int) -> bool:
    """Tell whether somebody else has a view though nobody is named: the allegation that."""
    if s.words[noun - 1] in MY_OR_OUR | UNTRUE or read_use(s, noun):  # I fear that
        return False
    if IT_IS_A.search(s.tags, 0, noun):  # it is a stark warning that
        return False
    return s.words[noun] in DOUBTS


def _end_of_noun(s: Tokens, noun: int, start: int, clause: bool) -> int:
    """Return where what a noun holds ends: in a subject at the verb of the clause."""
    end = end_of(s, start, FRONT_END if clause else NOUN_END)
    if clause:
        return end if VERB_OF_CLAUSE.search(s.tags, 0, noun) else find_main_verb(s, start, end)
    phrase = find_behind(s, start, end)
    m = STOP_BEFORE.search(s.tags, phrase[1] if phrase else start + 1, end)
    return m.start() if m else end


def read_copula(s: Tokens, at: int) -> Report | None:
    """Return `The message from Beijing is that`, `officials are confident that`, `is wary of`."""
    m = None if s.words[at] in ENTAILING else COPULA.match(s.tags, at)
    left = len(s.tags[:at].rstrip(TAG["has should will also not"]))
    weighed = not set(TAG["should will"]).isdisjoint(s.tags[left:at])  # may have been aware of
    subject = find_of_finite(s, left) if m and not weighed else None
    if m is None or subject is None or s.words[at] == "being" or _is_only_weighed(s, subject):
        return None
    words = (subject[0], m.end())
    # While Oslo is sure that it is safe, | the port is closed
    led = s.has(subject[0] - 1, "while because")
    clause = (m.end(), end_of(s, m.end(), FRONT_END if led else END_OF_CONTENT))
    spoken = speaks(s, subject) == "speaker"
    if m["that"] or (m["what"] == ":" and not spoken):
        return _read_that(s, subject, words, clause)
    return _read_state(s, m, subject, clause) if spoken else None


def _is_only_weighed(s: Tokens, subject: Phrase) -> bool:
    """Tell whether it is only weighed what somebody is: if Oslo is, it is likely that Lee is."""
    return s.has(subject[0] - 1, "if") or bool(WEIGHED.search(" ".join(s.words[: subject[0]])))


def _read_state(s: Tokens, m: re.Match[str], subject: Phrase, clause: Phrase) -> Report | None:
    """Return what somebody is sure, aware or wary of; `clause`: what stands behind that."""
    state = s.words[m.start("state")]
    words = (subject[0], m.end())
    if state not in STATE_WORDS or ONLY_SAID.search(" ".join(s.words[subject[1] : m.end()])):
        return None
    if m["what"] in (TAG["that"], ":") and TAG["not"] not in m[0]:  # not: is not convinced that
        return Report(subject, words, clause, "that")
    content = (subject[0], end_of(s, m.end(), NOUN_END))
    return Report(subject, words, content, "whole") if m["what"] else None


def _read_that(s: Tokens, subject: Phrase, words: Phrase, clause: Phrase) -> Report | None:
    """Return `The message from Beijing is that`, `The reason outlined by Lee is that`."""
    head = head_of(s, subject)
    owner = _owner(s, head, subject[0])
    held = s.words[head] in HOLDING or (owner is not None and s.words[head] in GROUNDS)
    # the takeaway is not that it fell; the overall assessment is that
    ranked = s.words[head] in JUDGEMENTS
    plain = s.has(words[1] - 1, ":")  # The logic of it is plain: it falls
    judged = owner is None and (ranked or plain)
    mine = judged or s.words[subject[0]] in MY_OR_OUR or TAG["not"] in s.tags[subject[1] : words[1]]
    return Report(owner, words, clause, "that") if held and not mine else None


def find_noun_reports(s: Tokens) -> list[Report]:
    """Return the reports that hang on nouns and adjectives, in order."""
    found = []
    for m in islice(HOLDING_WORD.finditer(s.masked), 4 * MOST_REPORTS):
        at = m.start()
        word = s.words[at]
        report = read_copula(s, at) if m[0] in TAG["is does done claims"] else None
        # impossible to claim that
        infinitive = m[0] == TAG["claims"] and s.has(at - 1, "to")
        if (word in HOLDING or word in WISHES) and not (report or infinitive):
            report = read_noun(s, at)
        if report:
            found.append(report)
    return found
