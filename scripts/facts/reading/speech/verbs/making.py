"""Makes the report of a verb: where its words begin, and where what is said ends."""

import re

from facts.base.patterns import verbose, word_set
from facts.model.fields import Stance
from facts.reading.speech.frames import (
    CLAUSES,
    END_OF_CONTENT,
    FRONT_END,
    NOUN_END,
    Match,
    end_of,
    find_main_verb,
)
from facts.reading.speech.phrases import Phrase, find_behind, speaks
from facts.reading.speech.report import Report
from facts.reading.speech.tokens import TAG, Tokens, tag_pattern
from facts.reading.speech.verbs.speakers import find_driver
from facts.reading.speech.verbs.subjects import find_quoted
from facts.reading.speech.verbs.unsaid import outline_use
from facts.reading.speech.verbs.uses import VerbUse

CONTENT_FRAMES = CLAUSES | {"object"}  # of the other frames the whole clause is told
DASHED_ASIDE = tag_pattern("– [^–]* –")  # every plan – the one made by Lee too – foresees
AND_BUT = tag_pattern("[and but]")
OTHER_CLAUSE = tag_pattern("[VERBS and but]")
# Lee, who says that; Lee, hoping that
WHO_SAYS = tag_pattern(", (?:who [has also is not]* [says said saying claims] | DOING) in? that? $")
VOICED_SUBJECT = tag_pattern("HELPERS | [NOUNS they it] also? [does DONE says]")
END_OF_ASIDE = tag_pattern("CONTENT_END | , (?=also* VERBS | and DOING)")
# said that all must leave | but did not specify when
UNTOLD = tag_pattern("but (?:HELPERS also* not | dont) also* (?=[does says claims sure])")
AND_THEY = tag_pattern(", [and but] they")
# ... but did not give a date; not: did not give it ships
DETAIL = verbose(
    r"""
    (?: comment|detail|disclose|elaborate|explain|mention|say|specify
      | (?:give|name|offer|provide)(?:\s\S+)?\s
        (?:anyone|dates?|details|names|number|reasons?|schedule|timeline|timetable) )(?!\S)
    """
)
# while | Oslo says; not: it fell in May, when | Oslo said that
CLAUSE_OPENER = tag_pattern("""
    ^ (?! [^,]* VERBS [^,]* , what $) .* [because while if as who in what doing] $
    """)
# While it | was seen as a trap, Oslo; Of those | who say that it is, most
WHILE_BEFORE = tag_pattern("[and but also ,]* [while if of] [^,]* $")
# that despite its size, | it fell
CONDITION_BEFORE = tag_pattern("[because while if what during] [^, ;]* ,")
# It is seen as a threat – while trade goes on, | it is one
DASH_BESIDE = tag_pattern("– while")
# Those in Lund who | say that it fell are wrong: the subject of a sentence, with a clause in it
SUBJECT_WHO = tag_pattern(
    "[but and also ,]* (?>PHRASE) [who that] [also has is not]* [says said claims] that? $"
)
# What opens a clause before the main one, in words that have no tag of their own.
OPENING_CLAUSE = verbose(
    r"""
    (?:but\s|and\s|yet\s)?
    (?: (?:assuming|considering|given|now|provided|seeing)\sthat  # now that Oslo says, | Lund
      | by\sthe\stime | in\scase
      | (?:each|every|the\s(?:first|last|next))\stime
      | the\s(?:day|instant|minute|moment)
      | (?:however|no\smatter\show)\s\w+ )
    (?:\sthat)?
    """
)
# What is told beside a report, though not by whoever made it: it sold ships, | a charge Oslo denies
ASIDE = tag_pattern(", (?=who | the [NOUNS sure claims] | doing)")
DENIED_ASIDE = verbose(
    r"""
    (?: which\s(?:\S+\s){1,4}?(?:den(?:y|ies|ied)|disput(?:es?|ed))
      # a claim the numbers support; not: a view of the world
      | an?\s(?:\w+\s)?
        (?:accusation|allegation|assertion|boast|charge|claim|contention|notion|suggestion)
        \s(?!(?:about|against|in|of|on|that\sis|to)\b)\S+\s\S+
      | (?: something
          | an?\s(?:\w+\s)?(?:report|view)(?:\sthat)? )
        \s(?:\S+\s){0,4}?
        (?: den(?:y|ies|ied) | dismiss(?:es|ed)? | disput(?:es?|ed) | doubt(?:s|ed)?
          | rebuff(?:s|ed) | refut(?:es?|ed) | reject(?:s|ed)? | not\sshared
          | call(?:s|ed)\s(?:absurd|baseless|fake|false|groundless|nonsense|unfounded|untrue) )
    )(?!\S)[^,]*$
    """
)
# Behind what somebody says, a clause that may be another's: |, and the record since 2008 suggests
JOINED_CLAUSE = tag_pattern("""
    , and also* (?P<who>(?>PHRASE)) (?:[because in] number)? also* (?P<verb>[VERBS claims])
    """)
VERB_OF_THAT = tag_pattern("VERBS")
# ... which weighs it by what is known,
EVIDENCE = word_set("data evidence events experience facts figures history numbers reality record")
WEIGHING = word_set(
    "bear bears confirm confirmed confirms contradict contradicts prove proved proves show showed"
    " shows suggest suggested suggests support supported supports"
)
# ... answers it, and says no more: |, and Lee agreed.
ANSWERS = word_set("agreed concurred disagreed nodded")
NOTHING_MORE = tag_pattern("[, . ;]* $")
# ... is told of today where what was said is of then, or tells what came of what was to be.
TODAY = word_set("are do does has have is remain remains")
STILL = word_set("still yet")
PAST_HELPERS = word_set("could did had was were would")
TO_BE = word_set("could must should will would")
# ... or what who spoke did besides, or is told beside it: that trade grew | and praised Lee, it is
# neutral | but has sold ships, is open | but its banks have left; fell|, hours after Lee left
DEED_BESIDE = verbose(
    r"""
    \s(?P<deed>and|but)\s(?:(?:also|later|then)\s)?
      (?: (?:called|declined|expressed|handed|pledged|praised|promised|proposed|refused|referred
          |thanked|urged|vowed|warned|welcomed)\b(?!\s(?:as|by|for\b))
        | (?<=later\s)left | (?<=then\s)left
        | (?:asked|congratulated|gave|invited|offered|told)\s(?:her|him|them|not)\b )
    | \s(?P<turn>but)\s(?:(?:its|the)\s(?:\w+\s){1,2}?)?(?:has|have)\s
    | \s(?P<aside>,)\s(?:(?:barely|just|only)\s)?
      (?:hours|days|minutes|months|shortly|weeks|an?\s(?:day|month|week|year)|two\s\w+)\s
      (?:after|before)\b
    """
)
# , attempting to portray Oslo as a threat; not: guilds have gone, trying to win a war
TRYING = verbose(
    r"""
    (?:attempting|hoping|seeking|trying)\sto\s
    (?:blame|cast|deflect|depict|discredit|frame|justify|paint|portray|present|shift)\b
    """
)
IS_SOMETHING = tag_pattern("also* is [also not]* [the its noun sure name] (?![DONE DOING])")
STARTED = word_set("began ceased continued started")
# What is hoped or feared is not said to be so: hopes that it will fall.
HELD_TO_BE = word_set("doubt fear hope wish")
REFUSING = word_set("bristle disagree scoff")
# While Oslo urges haste, | Lund moves with care
MAIN_CLAUSE = tag_pattern(", (?=name) [^, ;]* $")
# What is asked or weighed, and vows nothing.
NO_STANCE = verbose(
    r"""
    (?: suggest\s\w+\s\w+\s(?:\S+\s){0,2}possibility            # suggested the possibility of
      | agree\s\w+\s\w+\s\S+\s(?:\S+\s)?(?:importance|need|value)  # agreed on the need for talks
    )(?!\S)
    """
)


def make_report(
    use: VerbUse, holder: Phrase | None, match: Match, last: Phrase | None = None
) -> Report:
    """Return a report; what is denied or judged is told with its verb, from its subject on."""
    # The raid has | led Oslo to stress its fears
    driver = find_driver(use, holder) if match.frame not in CLAUSES else None
    told_whole = bool(driver) or match.frame not in CONTENT_FRAMES or _keeps_verb(use, match)
    stance = _read_stance_of(use, holder, match)
    first = use.left - (use.s.words[use.left] == "’s")  # it | ’s often said that
    if holder and holder[0] < use.left:
        first = _first_of_words(use, holder, told_whole and holder != last)
    words = (first, match.start)
    end = find_content_end(use.s, first, match)
    if holder:
        end = _find_next_deed(use.s, holder, match.start, end)
    if told_whole:
        # with | Oslo warning of a trap
        led = bool(holder and holder[0] == first + 1)
        start, _ = driver or (first + led, end)
        return Report(holder, words, (start, end), "whole", stance)
    start = use.s.skip(match.start, ",")
    return Report(holder, words, (start, end), match.frame, stance)


def _find_next_deed(s: Tokens, holder: Phrase, start: int, end: int) -> int:
    """Return where words end before who said so acts: They said it fell, | and they left."""
    again = AND_THEY.search(s.tags, start, end)
    if again and s.words[again.end() - 1] == s.words[holder[0]]:
        return again.start()
    return holder[0] - 1 if start < holder[0] < end else end  # By praising the line, Oslo calmed


def _read_stance_of(use: VerbUse, holder: Phrase | None, match: Match) -> Stance:
    """Return the stance of a verb: that of its group, but for papers and for questions."""
    if use.verb == "suggest" and holder and speaks(use.s, holder) != "speaker":
        return "reported"  # reports suggest trade fell
    asked = use.verb == "ask" and match.frame == "quote" and "?" in use.s.words  # asked: “Why not?”
    # warned Oslo of a plan to raid it
    danger = use.verb == "warn" and match.frame == "order" and "of" in use.words_behind[:3]
    vague = asked or danger or NO_STANCE.match(outline_use(use, match))
    return "reported" if vague else match.group.stance


def _keeps_verb(use: VerbUse, match: Match) -> bool:
    """Tell whether a thought says little without its verb: warned Oslo of floods, did not say."""
    held = use.verb in HELD_TO_BE and match.frame in ("that", "bare")
    # not: Lee hopes the following come about:
    if held and use.s.word(match.start + 1) != "following":
        return not (use.follows("who that and but") or use.helped("to"))
    # warned Oslo of floods, disagreed with the view that it fell, scoffed at claims that it fell
    if use.verb in REFUSING or (use.verb == "warn" and match.frame == "object"):
        return True
    # proposed their removal, requested Oslo leave
    if match.group.name == "propose" and (match.frame == "bare" or use.s.has(match.start, "its")):
        return True
    return use.helped("not dont")


def _first_of_words(use: VerbUse, holder: Phrase, whole: bool) -> int:
    """Return where a report begins whose holder stands before its verb."""
    if quoted := find_quoted(use.s, use.left):
        return quoted[1]
    if use.participle:
        # with members agreeing that
        start = holder[0] - use.s.has(holder[0] - 1, "in during")
        return start if holder[1] == use.left else use.left
    if whole and use.follows("who that"):
        return use.left  # Oslo, which | has long seen it as
    joins = AND_BUT if use.helped("to") else OTHER_CLAUSE  # was keen to stress its part
    joined = joins.search(DASHED_ASIDE.sub("", use.s.tags[holder[1] : use.left]))
    return holder[0] if whole or not joined else use.left


def find_content_end(s: Tokens, first: int, match: Match) -> int:
    """Return where what is said ends, seen from the clause in which the report stands."""
    # showed how
    clause = match.frame in CLAUSES or s.has(match.start, "what")
    end = _find_outer_end(s, first, match, END_OF_CONTENT if clause else NOUN_END)
    if s.has(first - 1, "it"):  # after it was announced that
        first -= 1
    told = VOICED_SUBJECT.search(s.tags, match.start)
    end = _find_other_voice(s, first, match, _find_untold(s, match.start, end))
    if clause and _is_in_subject(s, first, match.start):
        end = find_main_verb(s, match.start, end)
    # Lee, who said that it fell, | left
    if told and WHO_SAYS.search(s.tags, max(0, first - 1), match.start):
        end = min(end, end_of(s, told.end() - 1, END_OF_ASIDE))
    if WHILE_BEFORE.match(s.tags, 0, first):
        front = end_of(s, match.start, FRONT_END)
        main = MAIN_CLAUSE.search(s.tags, s.behind(CONDITION_BEFORE, match.start), front)
        return min(end, main.start() if main else front)
    # with Oslo worried about, with Oslo saying
    opened = OPENING_CLAUSE.fullmatch(" ".join(s.words[:first]))
    if not (opened or s.has(first, "in") or CLAUSE_OPENER.search(s.tags, 0, first)):
        return end
    # that despite its size it fell, | it
    return min(end, end_of(s, s.behind(CONDITION_BEFORE, match.start), FRONT_END))


def _is_in_subject(s: Tokens, first: int, start: int) -> bool:
    """Tell whether a clause is part of a subject: one reason Lee thinks it fell | is that."""
    reason = s.words[first - 2 : first] == ["one", "reason"]
    return reason or SUBJECT_WHO.match(s.tags, 0, start) is not None


def _find_untold(s: Tokens, start: int, end: int) -> int:
    """Return where words end before what was not said: must leave | but did not specify when.

    Or what others say of it, or what it was said for: it sold ships, | which Oslo denies; it is
    poor, | trying to blame Oslo.
    """
    untold = UNTOLD.search(s.tags, start, end)
    if untold and DETAIL.match(" ".join(s.words[untold.end() : untold.end() + 3])):
        return untold.start()
    for aside in ASIDE.finditer(s.tags, start, end):
        if DENIED_ASIDE.match(" ".join(s.words[aside.end() : end])):
            return aside.start()
    for at in range(start, end - 2):
        if s.has(at, ",") and TRYING.match(" ".join(s.words[at + 1 : at + 4])):
            return at
    return end


def _find_other_voice(s: Tokens, first: int, match: Match, end: int) -> int:
    """Return where words end before a clause that is not said by whoever said them.

    Lee said that it had sunk, | and it still lies there; it is old, | and the record shows it.
    """
    verb = VERB_OF_THAT.search(s.tags, match.start, end)
    told = verb.start() if verb else match.start - 1
    to_be = match.frame not in CLAUSES or s.words[told] in TO_BE
    end = _find_deed_beside(s, match.start, end)
    past = s.words[told] in PAST_HELPERS or s.has(told, "done said")
    then = past and _told_in_past(s, first, match.start)
    for clause in JOINED_CLAUSE.finditer(s.tags, match.start, end):
        at = clause.start("verb")
        who = clause.start("who")
        later = (to_be and _started(s, at)) or (then and _is_still(s, at))
        if later or _weighs(s, who, at) or _only_answers(s, who, at):
            return clause.start()
    return end


def _find_deed_beside(s: Tokens, start: int, end: int) -> int:
    """Return where words end before what is told beside them: that trade grew | and praised Lee."""
    told = " ".join(s.words[start:end])
    subject = find_behind(s, start)
    # may do it as well: that Oslo had proposed talks and urged Lund to join
    # ... but not what it only is: that Oslo was a friend | and praised Lee
    acts = (
        subject is not None
        and speaks(s, subject) == "speaker"
        and not (s.has(start, "they it") or IS_SOMETHING.match(s.tags, subject[1]))
    )
    for beside in DEED_BESIDE.finditer(told):
        at = start + 1 + told.count(" ", 0, beside.start())
        apart = beside["aside"] or not acts
        if apart and VERB_OF_THAT.search(s.tags, start, at) and s.masked[at] != "_":
            return at
    return end


def _started(s: Tokens, at: int) -> bool:
    """Tell whether a verb tells what then came: began to flow."""
    return s.words[at] in STARTED and s.word(at + 1) == "to"


def _is_still(s: Tokens, at: int) -> bool:
    """Tell whether a verb tells what is so to this day: is still there."""
    return s.words[at] in TODAY and not STILL.isdisjoint(s.words[at : at + 3])


def _told_in_past(s: Tokens, first: int, start: int) -> bool:
    """Tell whether somebody said something, and not has said it."""
    return TAG["said"] in s.tags[first:start] and TAG["has"] not in s.tags[first:start]


def _weighs(s: Tokens, who: int, at: int) -> bool:
    """Tell whether a clause weighs what is said by what is known: |, and the record shows it."""
    return s.words[at] in WEIGHING and not EVIDENCE.isdisjoint(s.words[who:at])


def _only_answers(s: Tokens, who: int, at: int) -> bool:
    """Tell whether a clause says no more than that somebody agrees: |, and Lee agreed."""
    named = s.has(who, "name") and s.words[at] in ANSWERS
    return named and NOTHING_MORE.match(s.tags, at + 1) is not None


def _find_outer_end(s: Tokens, first: int, match: Match, pattern: re.Pattern[str]) -> int:
    """Return where words end by a pattern, or the aside in which they stand.

    It is a step – it says that it will last – | but.
    """
    end = end_of(s, match.start, pattern)
    if beside := DASH_BESIDE.search(s.tags, match.start, end):
        end = beside.start()
    dash = s.tags.find(TAG["–"], match.start)
    if dash > 0 and s.tags.count(TAG["–"], 0, first) % 2:
        end = min(end, dash)
    return end
