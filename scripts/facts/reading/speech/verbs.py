"""Reads reports that hang on a verb: its group, its subject, and what follows it."""

import re
from dataclasses import dataclass, replace
from itertools import islice

from facts.base.patterns import verbose, word_set
from facts.model.fields import Stance
from facts.reading.speech.frames import (
    CLAUSES,
    END_OF_CONTENT,
    FRONT_END,
    NOUN_END,
    Match,
    end_of,
    find_frames,
)
from facts.reading.speech.phrases import (
    KNOWN_NAMES,
    Phrase,
    find_before,
    find_behind,
    find_first,
    head_of,
    is_sayer,
    opens_with_author,
    speaks,
)
from facts.reading.speech.tokens import TAG, Tokens, tag_pattern
from facts.reading.speech.verb_uses import (
    VerbUse,
    find_driver,
    find_of_finite,
    find_subject,
    read_use,
)
from facts.reading.speech.words import GROUPS, REPORTS, VIEW_WORDS, VOICED

# What stands behind the verb where the thing seen stands before it: views as, calls “a trap”.
SEEN_AS = tag_pattern("also? (?:as | (?=“))")
QUOTED_VIEW = tag_pattern("the? “ [^”]* ”")  # as a “trap”
GAPS = word_set("as dub")
CONTENT_FRAMES = CLAUSES | {"object"}  # of the other frames the whole clause is told
DENIALS = verbose(  # stop saying, far from saying
    r"""
    (?<!\S)(?:avoid(?:ed|s)?|ceased|quit|stop(?:ped|s)?|without|support\sfor|instead\sof|far\sfrom
      |short\sof|rather\sthan|refrain(?:ed|s)?\sfrom)$
    """
)
# Freedoms that | Oslo claims to cherish, something | Oslo hopes to mend, which, granted, | it does.
GAP_FILLER = tag_pattern(
    "(?:[speaker report view noun doing] that? | (?<![during in]) who (?:, [done also] ,)?) $"
)
MIGHT = word_set("may might")
ONE_WOULD = word_set("may might can could would")
WHEN = tag_pattern("[^,]* VERBS [^,]* , what $")
SAYING_ITSELF = tag_pattern("to (?:says | claims that | has said)")  # was reported | to have said
# is viewed | in Moscow as a trap; not: was seen in Moscow as he left, as the car left
SEEN_IN = tag_pattern("""
    [in during] (?P<who>(?>PHRASE)) (?=as (?!they | it) (?>PHRASE) (?! also* [VERBS dont]))
    """)
# is considered weak, in Lund as weak
JUDGEMENT = tag_pattern("[sure noun the also] | in [NOUNS the]{1,4} as")
RELATIVE_END = tag_pattern("""
    who [noun also in]* $ | that $ | in who [the its NOUNS]{1,6} $
    | , what [it they] $  # Lund, where it has been accused of
    | ^ what [^, ; : HELPERS DONE dont]{1,5} $  # When export tolls | are seen as a tool, they can
    """)
# should welcome and | encourage
MODAL_PAIR = tag_pattern("[should will] also* [noun does says claims] and $")
# can seize the lead and | deny
SHARED_HELPER = tag_pattern("""
    (?:[should will] [^, ; : . “]* | to [noun does says claims]
    [^; : . HELPERS DONE dont “]*) and $
    # must study the deal, sell its ships, and | condemn it
    | should [^, ; : . “]+ , also* [noun does says claims] [^; : . dont “]* and (?:also+ ,)? $
    | should also* [does says claims] [^; : . dont “]* , $  # must help Lund, demand
    | should also* does $  # should continue | to ask
    """)
DASHED_ASIDE = tag_pattern("– [^–]* –")  # every plan – the one made by Lee too – foresees
AND_BUT = tag_pattern("[and but]")
OTHER_CLAUSE = tag_pattern("[VERBS and but]")
# Lee, who says that; Lee, hoping that
WHO_SAYS = tag_pattern(", (?:who [has also is not]* [says said saying claims] | DOING) in? that? $")
# The news of Lund that | Oslo plans to leave is welcome
SUBJECT_CLAUSE = tag_pattern(
    "[but also and ,]* [the its] [^VERBS dont because while if as who what]* that"
    " [^VERBS dont ,]* $"
)
MAIN_VERB = tag_pattern("(?<![to VERBS]) (?<![who that what] .) FINITE")
VOICED_SUBJECT = tag_pattern("HELPERS | [NOUNS they it] also? [does DONE says]")
# demanding | the port; not: early warning systems
HANGS = tag_pattern(
    "also* [name speaker number DOING the its this they what that as during to in “]"
)
END_OF_ASIDE = tag_pattern("CONTENT_END | , (?=also* VERBS | and DOING)")
AIMED = tag_pattern("""
    [but also and ,]* [NOUNS sure the its]+ to [does says] [^, ; : VERBS dont]* (?:to
    [noun does] [^, ; : VERBS dont]*)? $
    """)  # A plan to
FULL_VERB = tag_pattern("[FINITE dont]")  # an often cited case | is
PASSIVE_VIEWS = word_set(
    "believe say report think allege suspect claim rumor assume fear argue accuse suggest note"
    " feel point stress emphasize highlight mention understand acknowledge announce agree propose"
    " recommend observe estimate project"
)
BLAMED = word_set("blame condemn criticize denounce praise")  # was criticized for
BLAMING = word_set("accuse blame")
BEGUN = word_set("began begun came come comes continue continued continues")
# was said to be, was thought by its makers to be
TOLD_OF = tag_pattern("[to of] | by [NOUNS sure the its this ’]{1,6} to is")
# raises the possibility it is seen; not: spoke of the possibility of war, which was seen
POSSIBILITY = re.compile(r"(?<!\S)possibility(?!\sof\b)[^,]*$")
JUDGING_VERBS = word_set("consider deem")  # is considered weak
# Verbs of open saying: what critics would argue is still theirs.
OPEN_VERBS = word_set(
    "argue assess calculate say contend object counter point note call add insist"
)
# said that all must leave | but did not specify when
UNTOLD = tag_pattern("but (?:HELPERS also* not | dont) also* (?=[does says claims])")
AND_CLAUSE = tag_pattern("and (?=the [NOUNS sure]{1,4} [has is] [DONE also not the sure is])")
CLAUSE_WORD = tag_pattern("[who that what if because while]")
AND_THEY = tag_pattern(", [and but] they")
# ... but did not give a date; not: did not give it ships
DETAIL = verbose(
    r"""
    (?: comment|detail|disclose|elaborate|explain|mention|say|specify
      | (?:give|name|offer)(?:\s\S+)?\s
        (?:anyone|dates?|details|names|number|reasons?) )(?!\S)
    """
)
MOST_REPORTS = 40  # verbs of report that are read in a sentence: no sentence has more
# Verbs of what goes on in a mind, which the author guesses at: Oslo may fear that.
MINDS = frozenset(
    verb
    for verb, groups in GROUPS.items()
    if any(group.name in ("know", "perceive", "think") for group in groups)
)
# will continue, is likely to continue
CONTINUES = tag_pattern("[to will] also* [noun does says claims] $")
# What is still to come: before the guards decide that, will end when the House says that
AWAITED = verbose(
    r"""
    ^when$ | \b(?:before|if\sand\swhen|until|as\ssoon\sas)$ | \b(?:will|would)\b.*\bwhen$
    """
)
# What stands before a subject whose words the author only weighs: it is vital that, as if, than.
WEIGHED = verbose(
    r"""
    \b(?: than | what(?:ever)? | whenever | (?:as|so)\slong\sas | (?:so|such)\sthat
      | worth | \Ahad | could | should | would | hardly | scarcely | not
      | (?:imagine|suppose)(?:\sthat)?
      | (?:rather\sthan|instead\sof)\s[^,;]*
      | (?:no\s(?:evidence|indications?|proof|signs?)|not\s(?:certain|clear|true)|unlikely
        |doubtful|likely|plausible|possible|probable)\sthat
      | not\s(?:appear|seem)\sthat
      | (?:can|could|should)(?:\s\S+){1,12}\suntil  # could wait until Oslo agreed to a truce
      | (?:neither|nor)\s\w+ | (?<!even\s)(?:if|unless|whether)(?:\s,[^,]{1,30},)?
      | (?:important|vital|imperative|crucial|essential|critical|necessary|urgent|time|risk|danger
        |chance|possibility|likelihood|prospect)\sthat
      | (?:circumstances|conditions|situation|scenario|world)\s(?:in|under)\swhich
      | (?:\A|,\s|\bbut\s)in\s(?:areas|cases|fields|places)\s(?:in\swhich|where)
    )$
    """
)
# probably realizing that; visited it, in effect admitting
GUESSED = word_set(
    "likely perhaps possibly presumably probably effectively implicitly seemingly tacitly"
)
# The law rightly identifies the need, critics wrongly dismiss it: the author judges what he tells.
JUDGED = word_set("aptly correctly erroneously falsely incorrectly mistakenly rightly wrongly")
AUTHOR_WORDS = word_set("I me my")
DISPLAYING_VERBS = word_set("illustrate reveal show")
# ... or guesses at; but: perhaps rightly say, falsely claim.
DOUBTED = word_set("likely possibly presumably probably")
# that despite its size, | it fell
CLAUSE_OPENER = tag_pattern("[because while if as who in what doing] $")
CONDITION_BEFORE = tag_pattern("[because while if what during] [^, ;]* ,")
# it is over, and in her speech | she said
LED_TO = tag_pattern("and [in during at] [NOUNS sure number the its this]{1,5} $")
# It is seen as a threat – while trade goes on, | it is one
DASH_BESIDE = tag_pattern("– while")
# While Oslo urges haste, | Lund moves with care
MAIN_CLAUSE = tag_pattern(", (?=name) [^, ;]* $")
# As Oslo waits, | judging it is hard; if | keeping it is hard
SCENE_CLAUSE = tag_pattern("""
    [what because while as if] [^, ; :]* [VERBS dont] [^, ; :]* , | .* [if because]
    """)
VERB_FORM = tag_pattern("[says said saying claims]")
BEFORE_GERUND = tag_pattern("VERBS [^, ;]* [in during of at to] (?:DOING [^, ;]* and)? $")
TELLING_FORMS = frozenset(  # not: to make, which tells with a word behind it, made clear
    verb
    for verb, groups in GROUPS.items()
    if any(group.frames & CLAUSES and not group.particles for group in groups)
)
# Forms of what may be a voice: the other verbs of report need not be read.
VOICES = frozenset(form for form, (verb, _) in REPORTS.items() if verb in VOICED | TELLING_FORMS)
# What goes on in somebody: sees a way | sees 20,000 guests.
INNER_VERBS = word_set("feel judge realize recognize see sense understand")
GUEST = tag_pattern("[name speaker the of , ’]{1,20} to [the name]")
FEELS = tag_pattern("also* [the its they itself what that as]")
# What shows that something was only done, lived through or had in common: the verb, its form and
# frame, and the words behind it.
NO_VIEW = verbose(
    r"""
    welcome\sing\s                                        # are welcoming guests
    | promise\s\w+\sto\sto\sbe\s(?!an?\s)                 # promises to be hard
    | rejoin\s\w+\s(?!(?:quote|that)\s)                   # did not rejoin at all
    | establish\sparticiple\sbare\s                         # the treaty establishing the guild is
    | threaten\sparticiple\sto\s                          # faced a rift, threatening to end it
    | threaten\s(?!ing|ed)\w+\swhole\s                    # the toll threatens trade
    | (?: (?:contend|counter)\s\w+\s\w+\swith            # contends with a rival
        | add\s\w+\s\w+\s(?:about|another|further|more|nearly|only|over)  # adds another layer
        # are considering leaving; have considered such steps; repeats an old error
        | consider\s\w+\s\w+\s(?: \w+ing(?!.*\s(?:an?\s\S+$|to\sbe\b))
            | (?:other|several|such|these|various)(?!.*\s(?:as|its\sown|part\sof|to\sbe)\b) )
        # left a treaty; not: denounced the treaty as a trap
        | denounce\s\w+\s(?!as\s)\w+\s(?!.*\sas(?:\s|$))(?:\S+\s){1,4}(?:convention|pact|treaty)
        | reflect\s\w+\sthat\sthe\sfact\sthat
        | repeat\s\w+\s\w+\s(?:\S+\s){1,3}(?:cycle|error|mistakes?|pattern)(?!.*\sthat\s)
        | propose\s\w+\s\w+\s                           # proposed a new bill
          (?:about|nearly|only|over|(?:.*\s)?(?:bills?|legislation))
        | share\s\w+\s\w+\s(?:.*\s)?                     # share a long border
          (?:borders?|common|culture|history|interests?|language|priorit(?:y|ies)|similar
            |values)
        # saw a large increase
        | see\s\w+\s(?!(?:that|bare|helped|quote|person|as)\s)\w+\s(?:.*\s)?
          (?:damage|declines?|decrease|drop|expansion|fall|growth|improvement|increases?|influx|jump
            |loss|losses|reduction|rise|shift|slowdown|spike|surge|upsurge)
      )(?!\S)
    """
)
# What is asked or weighed, and vows nothing.
NO_STANCE = verbose(
    r"""
    (?: suggest\s\w+\s\w+\s(?:\S+\s){0,2}possibility            # suggested the possibility of
      | agree\s\w+\s\w+\s\S+\s(?:\S+\s)?(?:importance|need|value)  # agreed on the need for talks
    )(?!\S)
    """
)
DUMMIES = (["it", "seems"], ["it", "appears"])  # what opens a sentence and is nobody
OBJECT_REACH = 4  # words behind a verb in which its object has its noun
# What things do, too.
FORCES = word_set(
    "call demand indicate intention oppose promise reaffirm reject show stress suggest threaten"
    " want"
)
# Groups of verbs whose `not` tells that nothing was said; not: did not think that.
UNSAID_WITH_NOT = word_set("announce claim intention promise put resolve say threaten vow will")
# must leave, recognizing that
ORDERED = tag_pattern("should [^HELPERS says said dont]* $")
# it should be candid, while | making clear; would gain in | urging Lund; have a role to play by |
# insisting on it
WOULD_DO = tag_pattern("""
    ^ [^says said]* (?:should [^says said who , ; :]* ,? while also*
      | [should will] [^says said who , ; :]* in | to [does says] [by in]) $
    """)
# would warn him, | fearing that
WOULD_THINK = tag_pattern("^ [^says said]* will says [^said who , ; :]* , also* $")
CAN_DO = tag_pattern("[should will] [^HELPERS dont]* $")  # can play a role by | proposing
# What an -ing form of these says of a deed is the author's inference: struck, underscoring.
INFERS = word_set("highlight point-to prove show underline")
BARE_PRONOUN = tag_pattern("[they it] (?:[. , ; : ? ! –] | $)")  # as Lee put it,
PAUSE_MARK = tag_pattern("[– , ; :]")
NOUN_AND_NAME = tag_pattern("[report view noun] name+ $")  # a concept | Oslo dismissed


@dataclass(frozen=True, slots=True)
class Report:
    """Words given to somebody; all places are indexes of words, the end exclusive.

    `holder` None: words show report, and whose it is does not stand there.
    """

    holder: Phrase | None
    words: Phrase  # what attributes: the ministry said that
    content: Phrase  # what is attributed, as it is to be told
    frame: str
    stance: Stance = "reported"

    @property
    def start(self) -> int:
        """Return where the report begins."""
        return min(self.words[0], self.content[0])

    @property
    def end(self) -> int:
        """Return where the report ends."""
        return max(self.words[1], self.content[1])


def find_verb_reports(s: Tokens) -> list[Report]:
    """Return the reports that hang on verbs, in order, none inside the words of another."""
    found: list[Report] = []
    last: Phrase | None = None
    for m in islice(VERB_FORM.finditer(s.masked), MOST_REPORTS):
        use = read_use(s, m.start())
        if use is None or not _is_open(use, found):
            continue
        told = found[-1] if found else None
        if told and s.tags[told.end : use.left][:1] == ",":
            # When Oslo said no, | Lee left and said
            led = s.has(max(0, told.start - 1), "because while if what")
            last = (led and find_behind(s, told.end + 1)) or last
        report = _read_report(use, last)
        if report:
            if told and report.start < told.content[1]:
                found[-1] = shorten_reports(s, told, report.words[0])
            found.append(report)
            last = report.holder or last
    return found


def has_voice(s: Tokens, start: int, end: int) -> bool:
    """Tell whether a verb between two indexes says that somebody other than the author speaks.

    What is only weighed, should be said, or is said of something, is the author’s.
    """
    verbs = (m.start() for m in VERB_FORM.finditer(s.masked, start, end))
    uses = (read_use(s, at) for at in verbs if s.words[at] in VOICES)
    return any(_is_voice(use) for use in uses if use and _is_told(use, start))


def _is_told(use: VerbUse, start: int) -> bool:
    """Tell whether a verb tells what its subject does; not: Arguing with Oslo is hard."""
    if use.means or (use.passive and use.verb not in VOICED):
        return False
    hangs = VOICED_SUBJECT.search(use.s.tags, start, use.at) and HANGS.match(use.behind)
    return not use.participle or hangs is not None


def _is_voice(use: VerbUse) -> bool:
    """Tell whether a verb tells of a voice or a will, or of what a paper says: reports suggest."""
    subject = find_subject(use, None)
    level = speaks(use.s, subject) if subject else ""
    if _is_authors(use, subject, level):
        return False
    if use.passive:
        return level == "speaker"  # was viewed with unease by Oslo
    # wants to win: what somebody is after is the author’s reading of it
    wants = use.verb == "want" and use.leads_to("to")
    if use.verb in VOICED and not wants:
        led = level == "" and use.helped("to")  # to say; but: came to say
        return not led and (level != "thing" or use.participle)
    return level in ("source", "words") or (level == "speaker" and _is_felt(use))


def _is_authors(use: VerbUse, subject: Phrase | None, level: str) -> bool:
    """Tell whether the author speaks, weighs what might be said, or tells what a thing does."""
    marched = use.participle and use.follows(",")  # a surge of marches, demanding bread
    # the crisis demands a cut
    forced = level in ("thing", "other") and use.verb in FORCES and not marched
    # rid it of what they see as waste
    asked = subject and use.s.word(subject[0] - 1) == "what"
    if level in ("author", "none") or forced or _has_not(use):
        return True
    return not asked and _is_supposed(use, subject)


def _has_not(use: VerbUse) -> bool:
    """Tell whether something was not said so far: has not condemned the raid, hasn’t claimed it."""
    return use.s.words[use.left].startswith("ha") and use.helped("not dont")


def _is_felt(use: VerbUse) -> bool:
    """Tell whether somebody feels something now: sees a way; not: has seen, sees 20,000 guests."""
    now = use.verb in INNER_VERBS and use.kind in ("base", "s")
    return now and FEELS.match(use.behind) is not None


def _is_open(use: VerbUse, found: list[Report]) -> bool:
    """Tell whether a verb stands outside the words reported before, or goes on from them."""
    if not found or _is_behind(use, found[-1].content[1]):
        return True
    if found[-1].frame not in CLAUSES:  # not: views its role as backing them, denied Oslo claims
        inside = use.follows("as") or use.tag == TAG["claims"]
        return not inside
    if use.participle:
        open_groups = (g for g in use.groups if g.frames & CLAUSES and "other" in g.subjects)
        return use.follows(",") and any(open_groups)
    if _speaks_on(use, found[-1]):
        return True
    subject = find_of_finite(use.s, use.left)
    begin = subject[0] if subject and not use.follows("and") else use.left
    # X said it fell, and Y denied it; X said “it fell,” and Y denied it
    return use.s.tags[:begin].endswith((TAG[", and"], TAG["” and"]))


def _is_behind(use: VerbUse, end: int) -> bool:
    """Tell whether a verb stands behind words; not: it fell |, praising the pact."""
    hangs = use.participle and use.left == end + 1
    return use.at >= end and (not hangs or use.leads_to("that"))


def _speaks_on(use: VerbUse, report: Report) -> bool:
    """Tell whether who spoke goes on: said that it fell but | warned that.

    Also: will not leave and | has asked for more.
    """
    told = use.s.tags[report.content[0] : use.left]
    return use.follows("and but") and (
        use.leads_to("that")
        or use.verb in BLAMING  # claimed Oslo left and | accused it of
        or (TAG["will"] in told and use.helpers.startswith(TAG["has"]))
    )


def _read_report(use: VerbUse, last: Phrase | None) -> Report | None:
    """Return the report of a verb: the first frame whose subject may say it."""
    subject = find_subject(use, last)
    matches = _find_told(use, subject)
    if use.passive:
        return _read_passive(use, subject, matches)
    gap = _read_gap(use, subject)
    if gap or not matches or _is_supposed(use, subject) or _is_no_verb(use, matches[0]):
        return gap
    level = _level_of(use, subject)
    generic = subject and _is_generic(use, subject, matches[0].frame)
    for match in matches:
        if _may_say(use, match, level) and not (generic and match.frame not in CLAUSES):
            return _make(use, subject, match, last)
    unresolved = _is_unresolved(use, matches[0], level) and not generic
    return _make(use, None, matches[0]) if unresolved else None


def _is_unresolved(use: VerbUse, match: Match, level: str) -> bool:
    """Tell whether a verb reports though its subject was not found: claims that; not: may hope."""
    told = match.frame == "that" and "other" in match.group.subjects
    return told and level == "none" and not use.helped("to")


def _read_gap(use: VerbUse, subject: Phrase | None) -> Report | None:
    """Return what somebody sees in a thing told before: a land which Oslo views as | its own."""
    s = use.s
    seen = SEEN_AS.match(s.tags, use.at + 1)
    if not (seen and subject and s.word(subject[0] - 1) in ("that", "what", "which")):
        return None
    group = next((group for group in use.groups if group.frames & GAPS), None)
    if not group or use.helped("should will") or speaks(s, subject) not in group.subjects:
        return None
    words = (subject[0] - 1, seen.end())
    thing = find_before(s, words[0]) if s.words[words[0]] != "what" else None
    start = thing[0] if thing else seen.end()  # a man that Oslo described as
    end = end_of(s, seen.end(), NOUN_END)
    if quoted := QUOTED_VIEW.match(s.tags, seen.end()):
        end = min(end, quoted.end())
    return Report(subject, words, (start, end), "whole" if thing else "object", group.stance)


def _level_of(use: VerbUse, subject: Phrase | None) -> str:
    """Return what a subject is: who thinks stands for what he thinks: Oslo’s thinking assumes."""
    s = use.s
    if subject is None:
        return "none"
    level = speaks(s, subject)
    if level == "none" and not ONE_WOULD.isdisjoint(use.helper_words):
        return "author"  # one might say that, one would have thought that
    if level != "other":
        return level
    tags = s.tags[slice(*subject)]
    if tags == TAG["noun"]:
        plural = s.words[subject[0]].endswith("s")
        return level if plural else "thing"  # longstanding, although unproven, | reports that
    owned = TAG["’"] in tags and s.words[head_of(s, subject)] in VIEW_WORDS
    return "speaker" if owned else level


def _is_no_verb(use: VerbUse, match: Match) -> bool:
    """Tell whether a form is a subject or belongs to one: if keeping, an often cited case is."""
    s = use.s
    if s.words[:2] in DUMMIES and use.word_before == "having":
        return True  # It seems wrong that Oslo, having preferred to wait, sailed
    if use.participle:
        return bool(
            use.word == "assuming"
            # moved from | defending it
            or (match.frame == "whole" and BEFORE_GERUND.search(use.before))
            or SCENE_CLAUSE.fullmatch(use.before)
            # support for defending it
            or DENIALS.search(" ".join(s.words[: use.left]))
        )
    if match.frame == "cause":  # a raid, which many attributed | to Lund
        return use.leads_to("to")
    if use.kind != "ed" or match.frame != "object" or not use.helped_only("also not itself"):
        return False
    told = find_behind(s, match.start)
    return told is not None and FULL_VERB.match(s.tags, told[1]) is not None


def _may_say(use: VerbUse, match: Match, level: str) -> bool:
    """Tell whether a subject can do what a group of verbs tells, in the frame that was found."""
    done = match.frame in ("object", "to", "as") or match.group.name in ("put", "call-for")
    deed = use.means and done  # by promising to help, in voicing doubts
    if level not in match.group.subjects or deed or _is_no_view(use, match):
        return False
    if _is_unsaid(use, match) or _infers(use, match, level) or _is_willed_beside(use, match):
        return False
    # would argue, will continue to stress
    continues = use.word_before == "continue" and CONTINUES.search(use.before)
    ahead = continues or use.helped("will")
    return not ahead or _is_still_said(use, match)


def _is_willed_beside(use: VerbUse, match: Match) -> bool:
    """Tell whether somebody only wants it beside: while Oslo wants to win, guilds that want."""
    if match.group.name != "will":
        return False
    subject = find_subject(use, None)
    led = subject is not None and use.s.has(subject[0] - 1, "while if because")
    return led or use.follows("who that")


def _is_unsaid(use: VerbUse, match: Match) -> bool:
    """Tell whether nothing was said or judged: did not claim the raid, has not condemned it."""
    unsaid = match.group.name in UNSAID_WITH_NOT and use.helped("not dont")
    unsaid = unsaid or use.word_before in ("neither", "nor")  # neither confirmed nor denied it
    return unsaid or (use.verb not in MINDS and _has_not(use))


def _infers(use: VerbUse, match: Match, level: str) -> bool:
    """Tell whether the author infers it: sold a port, showing that; his words underscore a rift."""
    shows = match.group.name in INFERS
    if not (match.frame in CLAUSES or JUDGED.isdisjoint(use.helper_words)):
        return True
    if not use.participle:
        return shows and _shows_by_itself(use, match, level)
    # not: reports suggesting that
    behind = not use.follows("report view claims")
    if not GUESSED.isdisjoint(use.helper_words):
        return True  # kept quiet, probably realizing that
    return level == "other" or (shows and not use.means and behind)


def _shows_by_itself(use: VerbUse, match: Match, level: str) -> bool:
    """Tell whether things show something: they highlight crimes; not: they show that."""
    subject = find_subject(use, None)
    if subject is None:
        return False
    if use.s.raw[head_of(use.s, subject)] in KNOWN_NAMES and use.verb in DISPLAYING_VERBS:
        return True  # Lund reveals the same rift
    alone = match.frame not in CLAUSES and subject == (use.left - 1, use.left)
    if level == "speaker":  # not: its critics show
        return alone and use.s.has(subject[0], "they")
    return use.s.has(subject[0], "its")


def _is_still_said(use: VerbUse, match: Match) -> bool:
    """Tell whether a view is told with a doubt: critics would argue, Oslo may have thought."""
    held = use.helpers.startswith(TAG["will has"]) and use.s.words[use.left] in MIGHT
    return match.frame in CLAUSES and (held or use.verb in OPEN_VERBS)


def _is_no_view(use: VerbUse, match: Match) -> bool:
    """Tell whether something was only done, lived through or counted: has seen many raids."""
    if use.verb == "see":
        lived = use.helped("has") and match.frame not in CLAUSES | {"as"}
        if lived or (match.frame == "matter" and use.leads_to("this")):  # sees these goals in
            return True
    if use.verb == "welcome" and GUEST.match(use.behind):
        return True  # welcomed Lee to the palace
    return NO_VIEW.match(_outline(use, match)) is not None


def _outline(use: VerbUse, match: Match) -> str:
    """Return a verb, its form and frame, and some words behind it: see s object a rise in."""
    form = "participle" if use.participle else use.kind
    return " ".join([use.verb, form, match.frame, *use.words_behind[:OBJECT_REACH]])


def _is_generic(use: VerbUse, subject: Phrase, frame: str) -> bool:
    """Tell whether the author describes a kind, or has told of what it is: Oslo rejected it."""
    s = use.s
    start, end = subject
    apart = s.has(start, "it they") or not PAUSE_MARK.search(s.tags[:start])
    return bool(
        (s.words[start] in ("a", "an", "any", "every") and s.has(end, "who that"))
        # a campaign called “Corva First”
        or (use.verb == "call" and not use.helpers and s.words[start] in ("a", "an"))
        # the term refers to a plain; not: refers to it as
        or (use.verb == "refer" and TAG["as"] not in use.behind)
        or (apart and BARE_PRONOUN.match(use.behind))
        or _lacks_object(use, subject, frame)
    )


def _lacks_object(use: VerbUse, subject: Phrase, frame: str) -> bool:
    """Tell whether what is viewed stands before a clause: a land Oslo views as its own."""
    s = use.s
    start, end = subject
    if frame == "to" and GAP_FILLER.search(s.tags, 0, start):
        return True
    return (
        use.leads_to("as")
        and bool(
            s.has(start - 1, "NOUNS this who what")
            # targeting places | perceived as hostile
            or (not use.helpers and s.has(start - 1, "DOING in during"))
            # a concept Oslo dismissed as old
            or NOUN_AND_NAME.search(s.tags[start:end])
            or (use.helped_only("also not") and use.follows("and ,"))  # and described as
        )
    )


def _find_told(use: VerbUse, subject: Phrase | None) -> list[Match]:
    """Return the frames behind a verb; none over a comma where its object stands before it.

    The loss that they feared in 2003, | it fell.
    """
    gone = subject and GAP_FILLER.search(use.s.tags, 0, subject[0])
    found = find_frames(use)
    return [m for m in found if not (gone and "," in use.s.tags[use.at : m.start])]


def _is_supposed(use: VerbUse, subject: Phrase | None) -> bool:
    """Tell whether the author only weighs what somebody might or should say."""
    s = use.s
    first = subject[0] if subject else use.left
    before = " ".join(s.words[:first])
    authors = subject is None and opens_with_author(s)
    if subject and s.words[first] in ("a", "an"):  # an optimist might say
        authors = not MIGHT.isdisjoint(use.helper_words)
    present = use.kind in ("base", "s") and use.helped_only("also")
    return bool(
        authors
        # the fact that they are all buying ships suggests that
        or "the fact that" in before[: len("but the fact that")]
        or (before.endswith("as") and s.word(use.at + 1) == "it")  # as Lee put it
        or (present and AWAITED.search(before))
        or WEIGHED.search(before)
        or _is_only_guessed(use)
    )


def _is_only_guessed(use: VerbUse) -> bool:
    """Tell whether it is what should be said or likely is: is likely anticipating that."""
    if use.verb in MINDS and not MIGHT.isdisjoint(use.helper_words):
        return True  # Oslo might believe, may have thought that
    joined = SHARED_HELPER if use.kind == "base" else MODAL_PAIR
    if use.helped("should") or joined.search(use.before):
        return True
    if use.participle:
        return _is_part_of_plan(use)
    return not DOUBTED.isdisjoint(use.helper_words)


def _is_part_of_plan(use: VerbUse) -> bool:
    """Tell whether an -ing form is of what somebody should or would do: must go, hoping that."""
    thinks = use.verb in MINDS
    if use.follows("by"):
        planned = CAN_DO.search(use.before)
    else:
        planned = ORDERED.search(use.before) if thinks else None
    would = WOULD_DO.search(use.before) or (thinks and WOULD_THINK.search(use.before))
    return bool(planned) or (use.kind == "ing" and bool(would))


def _read_passive(use: VerbUse, agent: Phrase | None, matches: list[Match]) -> Report | None:
    """Return the report of a passive: with its agent, else unclear where it reports at all."""
    s = use.s
    named = is_sayer(s, agent)
    match = matches[0] if matches else _match_passive(use, named)
    if use.word == "opposed" and s.word(use.at + 1) == "to":  # Oslo is opposed to a raid by Lund
        agent = find_of_finite(s, use.left)
        named = is_sayer(s, agent)
    if match is None or _is_hypothetical(use):
        return None
    told = match if match.frame == "that" else match._replace(frame="whole")
    holder = agent if named else _find_seer(use, match)
    if holder is None:
        return _make(use, None, told) if _tells_unnamed(use, match.frame) else None
    report = _make(use, holder, told)
    start = _find_passive_start(use, report)
    start -= s.words[start - 1] == "what"  # what was seen by Oslo as a trap
    return replace(report, content=(start, _find_content_end(s, start, told)))


def _find_seer(use: VerbUse, match: Match) -> Phrase | None:
    """Return by whom something is seen, told without `by`: is viewed in | Moscow | as."""
    s = use.s
    told = match.frame == "as" and SEEN_IN.match(s.tags, use.at + 1)
    return told.span("who") if told and speaks(s, told.span("who")) == "speaker" else None


def _find_passive_start(use: VerbUse, report: Report) -> int:
    """Return where what was seen or condemned begins, with what belongs to it.

    A plan to leave was condemned.
    """
    s = use.s
    aimed = use.helped("to") or AIMED.match(use.before)
    done = find_first(s, 0, use.left) if aimed else find_of_finite(s, use.left)
    if done is None or done > report.content:
        return report.content[0]
    start, end = done
    if use.follows("and but") and FULL_VERB.search(s.tags, end, use.left):
        return use.left  # Lund is old and | has been seen by many as a trap
    before = find_before(s, start - 1) if s.has(start - 1, ",") and s.has(end, ",") else None
    return 0 if before and before[0] == 0 else start  # An exception, | Lund, is seen as


def _tells_unnamed(use: VerbUse, frame: str) -> bool:
    """Tell whether a passive reports without its agent, which an opening may name."""
    if (
        (not use.helpers and use.follows("NOUNS"))  # firms said to sell it
        or (use.helped("to") and use.word_before not in BEGUN)
        # which for long was regarded as dead
        or (frame != "that" and RELATIVE_END.search(use.before))
        or SAYING_ITSELF.match(use.behind)
    ):
        return False
    if frame == "as":  # not: is painted the same colour as the sea
        return use.verb in JUDGING_VERBS or not use.leads_to("the")
    return use.verb in PASSIVE_VIEWS | BLAMED and frame in ("that", "to", "bare")


def _is_hypothetical(use: VerbUse) -> bool:
    """Tell whether a passive is only weighed: should be, whether it is, from ever being seen."""
    s = use.s
    seen = find_of_finite(s, use.left)
    return bool(
        use.helped("should will")
        or use.helper_words[:1] == ["be"]  # can best | be described as
        or (seen and s.has(seen[0] - 1, "if"))
        # of Oslo being seen as weak, from ever being seen; not: is being seen as weak
        or (s.words[use.at - 1] == "being" and not s.has(use.at - 2, "is"))
        or POSSIBILITY.search(" ".join(s.words[: use.left]))
    )


def _match_passive(use: VerbUse, named: bool) -> Match | None:
    """Return what only a passive says: is said to be, is accused of, was condemned by Paris."""
    tags = use.s.tags
    start = use.at + 1
    viewed = use.verb in PASSIVE_VIEWS and TOLD_OF.match(tags, start)
    if viewed or (use.verb in BLAMED and use.s.word(start) == "for"):
        return Match(use.groups[0], "to", start)
    if use.verb in JUDGING_VERBS and JUDGEMENT.match(tags, start):
        return Match(use.groups[0], "as", start)
    judging = (group for group in use.groups if group.name in ("judge", "praise", "underline"))
    return next((Match(group, "whole", start) for group in judging if named), None)


def _make(use: VerbUse, holder: Phrase | None, match: Match, last: Phrase | None = None) -> Report:
    """Return a report; what is denied or judged is told with its verb, from its subject on."""
    # The raid has | led Oslo to stress its fears
    driver = find_driver(use, holder) if match.frame not in CLAUSES else None
    told_whole = bool(driver) or match.frame not in CONTENT_FRAMES or _keeps_verb(use, match)
    stance = _read_stance_of(use, holder, match)
    first = use.left
    if holder and holder[0] < use.left:
        first = _first_of_words(use, holder, told_whole and holder != last)
    words = (first, match.start)
    end = _find_content_end(use.s, first, match)
    if holder:
        end = _find_next_deed(use.s, holder, match.start, end)
        if match.start < holder[0] < end:
            end = holder[0] - 1  # By praising the line, Oslo calmed
    if told_whole or _speaks_of_author(use.s, match.start, end):
        # with | Oslo warning of a trap
        led = bool(holder and holder[0] == first + 1)
        start, _ = driver or (first + led, end)
        return Report(holder, words, (start, end), "whole", stance)
    start = use.s.skip(match.start, ",")
    return Report(holder, words, (start, end), match.frame, stance)


def _read_stance_of(use: VerbUse, holder: Phrase | None, match: Match) -> Stance:
    """Return the stance of a verb: that of its group, but for papers and for questions."""
    if use.verb == "suggest" and holder and speaks(use.s, holder) != "speaker":
        return "reported"  # reports suggest trade fell
    asked = use.verb == "ask" and match.frame == "quote" and "?" in use.s.words  # asked: “Why not?”
    vague = asked or NO_STANCE.match(_outline(use, match))
    return "reported" if vague else match.group.stance


def _speaks_of_author(s: Tokens, start: int, end: int) -> bool:
    """Tell whether words are about the author: Oslo suggested that | I was wasting my time."""
    return any(s.raw[k] in AUTHOR_WORDS and s.masked[k] != "_" for k in range(start, end))


def _keeps_verb(use: VerbUse, match: Match) -> bool:
    """Tell whether a thought says little without its verb: may have feared that it is over."""
    if use.verb == "warn" and match.frame == "object":  # warned Oslo of floods
        return True
    # proposed their removal, requested Oslo leave
    if match.group.name == "propose" and (match.frame == "bare" or use.s.has(match.start, "its")):
        return True
    return use.helped("not dont") or (use.helped("will") and use.verb in MINDS)


def _first_of_words(use: VerbUse, holder: Phrase, whole: bool) -> int:
    """Return where a report begins whose holder stands before its verb."""
    if use.participle:
        # with members agreeing that
        start = holder[0] - use.s.has(holder[0] - 1, "in during")
        return start if holder[1] == use.left else use.left
    if whole and use.follows("who that"):
        return use.left  # Oslo, which | has long seen it as
    joins = AND_BUT if use.helped("to") else OTHER_CLAUSE  # was keen to stress its part
    joined = joins.search(DASHED_ASIDE.sub("", use.s.tags[holder[1] : use.left]))
    return holder[0] if whole or not joined else use.left


def _find_content_end(s: Tokens, first: int, match: Match) -> int:
    """Return where what is said ends, seen from the clause in which the report stands."""
    # showed how
    clause = match.frame in CLAUSES or s.has(match.start, "what")
    end = _find_outer_end(s, first, match, END_OF_CONTENT if clause else NOUN_END)
    if s.has(first - 1, "it"):  # after it was announced that
        first -= 1
    if not clause:
        end = _find_next_clause(s, match.start, end)
    told = VOICED_SUBJECT.search(s.tags, match.start)
    end = _find_untold(s, match.start, end)
    # Lee, who said that it fell, | left
    if told and WHO_SAYS.search(s.tags, max(0, first - 1), match.start):
        end = min(end, end_of(s, told.end() - 1, END_OF_ASIDE))
    # While it was seen as a trap, Oslo
    opening = s.tags[:first].lstrip(TAG["and but also ,"])
    if opening.startswith(tuple(TAG["while if"])) and "," not in opening:
        front = end_of(s, match.start, FRONT_END)
        main = MAIN_CLAUSE.search(s.tags, match.start, front)
        return min(end, main.start() if main else front)
    if WHEN.match(s.tags, 0, first):  # it fell in May, when Oslo said that
        return end
    # while Oslo says, with Oslo worried about, with Oslo saying
    led = s.has(first, "in") or CLAUSE_OPENER.search(s.tags, 0, first)
    if not led:
        return end
    # that despite its size it fell, | it
    return min(end, end_of(s, s.behind(CONDITION_BEFORE, match.start), FRONT_END))


def _find_next_deed(s: Tokens, holder: Phrase, start: int, end: int) -> int:
    """Return where words end before what who said so did: They said it fell|, and they left."""
    they = s.words[slice(*holder)]
    joints = AND_THEY.finditer(s.tags, start, end)
    return next((m.start() for m in joints if [s.words[m.end() - 1]] == they), end)


def _find_next_clause(s: Tokens, start: int, end: int) -> int:
    """Return where what is judged ends before another clause: condemned it | and the port was."""
    joints = AND_CLAUSE.finditer(s.tags, start, end)
    apart = (m.start() for m in joints if not CLAUSE_WORD.search(s.tags, start, m.start()))
    return next(apart, end)


def _find_untold(s: Tokens, start: int, end: int) -> int:
    """Return where words end before what was not said: must leave | but did not specify when."""
    untold = UNTOLD.search(s.tags, start, end)
    if untold and DETAIL.match(" ".join(s.words[untold.end() : untold.end() + 3])):
        return untold.start()
    return end


def _find_outer_end(s: Tokens, first: int, match: Match, pattern: re.Pattern[str]) -> int:
    """Return where words end by a pattern, or the aside or the subject in which they stand.

    It is a step – it says that it will last – | but; the news that Oslo plans to leave | is.
    """
    end = end_of(s, match.start, pattern)
    if match.frame not in CLAUSES and "despite" in s.words[match.start : end]:
        despite = s.words.index("despite", match.start)
        if s.has(despite - 1, ",") and "," not in s.tags[despite:end]:
            end = despite - 1  # denied it, | despite a fall
    if beside := DASH_BESIDE.search(s.tags, match.start, end):
        end = beside.start()
    dash = s.tags.find(TAG["–"], match.start)
    if dash > 0 and s.tags.count(TAG["–"], 0, first) % 2:
        end = min(end, dash)
    if SUBJECT_CLAUSE.match(s.tags, 0, first):
        verbs = [m.start() for m in MAIN_VERB.finditer(s.tags, first, end)]
        return verbs[1] if len(verbs) > 1 else end
    return end


def shorten_reports(s: Tokens, report: Report, end: int) -> Report:
    """End the words of a report where the next one begins."""
    start = report.content[0]
    words = LED_TO.sub("", s.tags[start:end])
    words = words.rstrip(TAG[", ; and – but because also what while who as"])
    return replace(report, content=(start, start + max(1, len(words))))
