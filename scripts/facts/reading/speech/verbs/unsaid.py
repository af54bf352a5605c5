"""Tells whether a verb of report tells nothing said: a guess, a plan, a deed, a denial of it."""

from facts.base.patterns import verbose, word_set
from facts.reading.speech.frames import CLAUSES, Match, find_main_verb
from facts.reading.speech.hearsay import LITTLE_SAID
from facts.reading.speech.phrases import Phrase, opens_with_author
from facts.reading.speech.tokens import TAG, tag_pattern
from facts.reading.speech.verbs.speakers import find_subject
from facts.reading.speech.verbs.uses import VerbUse
from facts.reading.speech.words import GROUPS

# Freedoms that | Oslo claims to cherish, something | Oslo hopes to mend, which, granted, | it does.
GAP_FILLER = tag_pattern(
    "(?:[speaker report view noun doing] that? | (?<![during in]) who (?:, [done also] ,)?) $"
)
MIGHT = word_set("may might")
# can seize the lead and | deny
SHARED_HELPER = tag_pattern("""
    (?:[should will] [^, ; : . “]* | to [noun does says claims]
    (?:[^; : . HELPERS DONE dont “] | DONE by)*) and $
    # must study the deal, sell its ships, and | condemn it
    | should [^, ; : . “]+ , also* [noun does says claims] [^; : . dont “]* and (?:also+ ,)? $
    | should also* [does says claims] [^; : . dont “]* , $  # must help Lund, demand
    | should also* does $  # should continue | to ask
    """)
# Verbs of open saying: what critics would argue is still theirs.
OPEN_VERBS = word_set(
    "argue assess calculate say contend object counter point note call add insist"
)
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
    ^when$ | \b(?:before|once|if\sand\swhen|until|as\ssoon\sas)$ | \b(?:will|would)\b.*\bwhen$
    """
)
# What stands before a subject whose words the author only weighs: it is vital that, as if, than.
WEIGHED = verbose(
    r"""
    \b(?: than | what(?:ever)? | whenever | (?:as|so)\slong\sas | (?:so|such)\sthat
      | worth | because\sof | (?:due|owing)\sto | \Ahad | could | should | would | hardly | scarcely
      | not
      | (?:imagine|suppose)(?:\sthat)?
      # the rhetoric suggests that Oslo fears it, this implies that Oslo fears it
      | (?:impl(?:ied|ies|y)|means?|meant|suggest(?:ed|s)?)\sthat
      | (?:rather\sthan|instead\sof)\s[^,;]*
      | (?:no\s(?:evidence|indications?|proof|signs?)|not\s(?:certain|clear|true)|unlikely
        |doubtful|likely|plausible|possible|probable)\sthat
      | not\s(?:appear|seem)\sthat
      # it seems that Oslo fears it; perhaps Oslo fears it
      | it\s(?:\w+\s)?(?:appear|look|seem)(?:s|ed)?\s(?:that|as\s(?:if|though))
      | \A(?:but\s|and\s)?(?:maybe|perhaps|possibly|presumably)(?:\s,)?
      # it is a myth that Oslo told Lund that it fell; nobody doubts that, reports that
      | (?:fable|fiction|legend|lie|myth)\sthat
      | (?: (?<!any\s)(?<!beyond\s)(?<!little\s)(?<!no\s)doubt
          | (?<!few\s)(?<!nobody\s)(?<!no\sone\s)doubts | doubted )\sthat
      | there\s(?:are|is|was|were)\s(?:\w+\s){0,3}(?:reports?|rumou?rs?|speculation|talk)\sthat
      | \Athe\s(?:reason|way)
      | (?:degree|extent)\sto\swhich
      | (?:can|could|should)(?:\s\S+){1,12}\suntil  # could wait until Oslo agreed to a truce
      # cast doubt on a report that Oslo fears it, asked about one, denied Oslo fears it
      | (?:asked|comment|commented|doubts?|questions?)\b[^,;:]*
        \b(?:allegations?|claims?|reports?|rumou?rs?|suggestions?)\sthat
      | (?<!not\s)(?<!nor\s)den(?:ied|ies|y)(?:\sthat)?
      # few say that Oslo fears it, it did not say that; asked to say how far Oslo fears it
      | \A(?:few|no|none|only)\b[^,;:]*\b(?:assess|believe|feel|say|think)s?\sthat
      | \b(?:do|does|did)(?:\snot|n[’']t)\s(?:assess|believe|feel|say|think)\sthat
      | \b(?:asked|polled)\b[^,;:]*\bhow\s(?:far|likely|much)
      # the wide belief that Oslo fears it is new
      | \Athe\s(?:\w+\s)?(?:belief|idea|notion|perception)\sthat
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
JUDGED = word_set("correctly erroneously falsely incorrectly mistakenly rightly wrongly")
# ... or guesses at; but: perhaps rightly say, falsely claim.
DOUBTED = word_set("likely possibly presumably probably")
BEFORE_GERUND = tag_pattern("VERBS [^, ;]* [in during of at to] (?:DOING [^, ;]* and)? $")
GUEST = tag_pattern("[name speaker the of , ’]{1,20} to [the name]")
# What shows that something was only done, lived through or had in common: the verb, its form and
# frame, and the words behind it.
NO_VIEW = verbose(
    rf"""
    say\s\w+\s\w+\s{LITTLE_SAID} |                      # the law says | little about ships
    swear\s\w+\s\w+\sallegiance\s |                     # who had sworn allegiance to the guild
    welcome\sing\s                                        # are welcoming guests
    | promise\s\w+\sto\sto\sbe\s(?!an?\s)                 # promises to be hard
    | imply\sparticiple\s                      # wrote it, implying that: the author’s reading of it
    | (?:announce|outline)\sparticiple\s(?:whole|object)\s  # announcing new ships
    # the fleet described earlier left
    | (?:describe|discuss|identify|mention|outline)\sed\s\w+\s(?:above|below|earlier)\b
    | consider\sparticiple\sthat\s                         # considering that it is old
    | add\s(?!ed)\w+\sbare\s                              # where trade might add value is
    # found a paper written by Lee; not: found a third of firms had left
    | find\s\w+\sbare\san?\s(?!fifth|half|large|majority|minority|quarter|small|third|vast)
    | tell\sing\sthat\s                                    # it is telling that
    | agree\s\w+\s\w+\s(?:on|to)\sthe\sfollowing(?!\S)      # agreed on the following list
    | rejoin\s\w+\s(?!(?:quote|that)\s)                   # did not rejoin at all
    | establish\sparticiple\sbare\s                         # the treaty establishing the guild is
    | threaten\sparticiple\sto\s                          # faced a rift, threatening to end it
    | threaten\s(?!ing|ed)\w+\swhole\s                    # the toll threatens trade
    | (?: (?:contend|counter)\s\w+\s\w+\swith            # contends with a rival
        | add\s\w+\s\w+\s(?:about|another|further|more|nearly|only|over)  # adds another layer
        # are considering leaving; have considered such steps; repeats an old error
        | consider\s\w+\s\w+\s(?: \w+ing(?!.*\s(?:an?\s\S+$|to\sbe\b))
            | (?:other|several|such|these|various)(?!.*\s(?:as|its\sown|part\sof|to\sbe)\b) )
        # claimed a bigger share; not: claimed that it holds shares
        | claim\s\w+\s(?:whole|object|matter)\s(?!that\s)(?:\S+\s){{0,4}}?
          (?:lives|shares?|stakes?|victory)
        # left a treaty; not: denounced the treaty as a trap
        | denounce\s\w+\s(?!as\s)\w+\s(?!.*\sas(?:\s|$))(?:\S+\s){{1,4}}(?:convention|pact|treaty)
        | expect\s\w+\s\w+\s(?:little|more|much|nothing)\s(?:from|of)   # expected little of it
        # felt the effects of the war, reports its data each year
        | feel\s\w+\s\w+\s(?:.*\s)?
          (?:brunt|consequences|effects?|impacts?|need|pain|pinch|pressure|strain)
        | report\s(?!ed)\w+\s\w+\s(?:\S+\s){{0,2}}?
          (?:data|earnings|figures|income|profits|results|revenues?)
        | reflect\s\w+\sthat\sthe\sfact\sthat
        # a deed by its object: denied the bank access, identified a target, asserted its control
        | (?!\S+\s\S+\s(?:bare|helped|person|quote|that|whole\sthat)\s)
          (?: deny\s\w+\s\w+\s(?:.*\s)?(?:access|admission|asylum|benefits?|citizenship|entry
              |havens?|licen[cs]es?|loans?|passage|permission|permits?|rights|subsid(?:y|ies)
              |visas?)
            | identify\s\w+\s\w+\s(?:two|three|four|five|six|several)\s\S+
            | identify\s\w+\s\w+\s(?:.*\s)?(?:agenda|candidates|individuals|means|opportunities
              |people|recruits|stakeholders|targets?|victims|ways)
            | threaten\s\w+\s\w+\s(?:.*\s)?(?:credibility|employees|existence|integrity
              |livelihoods|lives|order|peace|security|stability|survival|unity|victims|workers)
            | appeal\s\w+\s\w+\sto\s(?:.*\s)?(?:audiences?|base|consumers|electorate|emotions?
              |instincts|nationalism|nostalgia|sentiments?|voters)
            | confirm\s\w+\s\w+\s(?:.*\s)?(?:existence|identity|presence|whereabouts)
            | assert\s\w+\s\w+\s(?:.*\s)?(?:authority|control|dominance|influence|leadership
              |power|sovereignty)
            | favou?r\s\w+\s\w+\s(?:.*\s)?(?:candidates?|factions?|parties|party|sides?)
            | contest\s\w+\s\w+\s(?:.*\s)?
              (?:ballot|by-election|elections?|polls?|race|seats?|vote) )
        | repeat\s\w+\s\w+\s(?:\S+\s){{1,3}}(?:cycle|error|mistakes?|pattern)(?!.*\sthat\s)
        | propose\s\w+\s\w+\s                           # proposed a new bill
          (?:about|nearly|only|over|(?:.*\s)?(?:bills?|legislation))
        | share\s\w+\s\w+\s(?:.*\s)?                     # share a long border, share data with it
          (?:borders?|common|culture|data|expertise|history|information|intelligence|interests?
            |knowledge|language|lessons|priorit(?:y|ies)|recommendations|similar|values)
        # saw a large increase
        | see\s\w+\s(?!(?:that|bare|helped|quote|person|as)\s)\w+\s(?:.*\s)?
          (?:damage|declines?|decrease|drop|expansion|fall|growth|improvement|increases?|influx|jump
            |loss|losses|reduction|rise|shift|slowdown|spike|surge|upsurge)
      )(?!\S)
    """
)
# What is said of reports, which then are no verb: are totally groundless.
GROUNDLESS = verbose(
    r"""
    (?:are|is|prove|proved|remain|was|were)\s(?:\w+\s)?
    (?: absurd | baseless | exaggerated | fabricated | fake | false | groundless | incorrect | lies
      | nonsense | slander | unfounded | unsubstantiated | untrue | wrong )\b
    """
)
# Verbs whose subject has a participle before them: Issues | reported range from.
PREDICATES_BEHIND = word_set("differ include range remain stem vary")
MOSTLY_ADJECTIVES = word_set("alleged reported")  # past forms before nouns: and alleged needs
LETTING = word_set(
    "ensure ensured ensures ensuring help helped helping helps let lets letting make makes making"
)
OBJECT_REACH = 4  # words behind a verb in which its object has its noun
# Groups of verbs whose `not` tells that nothing was said; not: did not think that.
UNSAID_WITH_NOT = word_set("announce claim intention promise put resolve say threaten vow will")
# Verbs of deeds of speech that were not done: did not condemn the raid; not: did not want it.
UNDONE_WITH_NOT = word_set(
    """
    address announce call comment condemn criticize demand denounce embrace endorse highlight
    identify mention offer outline praise propose publicize raise request specify welcome
    """
)
# Before an -ing form of what somebody should or would do: it should be candid, while | making
# clear; would gain in | urging Lund; have a role to play by | insisting on it
WOULD_DO = tag_pattern("""
    ^ [^says said]* (?:should [^says said who , ; :]* ,? while also*
      | [should will] [^says said who , ; :]* in | to [does says] [by in]) $
    | [should will] [^HELPERS dont]* by $  # can play a role by | proposing
    """)
# ... or think: must leave, | recognizing that; would warn him, | fearing that
WOULD_THINK = tag_pattern("""
    should [^HELPERS says said dont]* (?<!by) $
    | ^ [^says said]* will says [^said who , ; :]* , also* $
    """)
# What an -ing form of these says of a deed is the author's inference: struck, underscoring.
INFERS = word_set("highlight identify-that point-to prove raise-concerns show underline")
NEGATED = tag_pattern("(?:HELPERS also* not | dont) [^; :]* $")
FORESEES = word_set("anticipate expect foresee imagine know realize")
BARE_PRONOUN = tag_pattern("[they it] (?:[. , ; : ? ! –] | $)")  # as Lee put it,
PAUSE_MARK = tag_pattern("[– , ; :]")
NOUN_AND_NAME = tag_pattern("[report view noun] name+ $")  # a concept | Oslo dismissed


def is_no_verb(use: VerbUse, match: Match) -> bool:
    """Tell whether a form only leads on or is a noun: moved from defending, reported abuses."""
    if use.participle:
        return bool(
            use.word == "assuming"
            # moved from | defending it
            or (match.frame == "whole" and BEFORE_GERUND.search(use.before))
        )
    if use.word in ("claims", "reports") and match.frame == "that":
        # Media | reports that Lund fell are groundless
        main = find_main_verb(use.s, match.start, len(use.s.tags))
        return GROUNDLESS.match(" ".join(use.s.words[main : main + 4])) is not None
    if match.frame == "cause":  # a raid, which many attributed | to Lund
        return use.leads_to("to")
    free = use.kind == "ed" and use.helped_only("also not itself")
    if free and use.s.word(use.at + 1) in PREDICATES_BEHIND:
        return True  # Issues | reported range from
    # the blockade and reported | abuses led to a rift
    return free and match.frame == "bare" and use.word in MOSTLY_ADJECTIVES and use.follows("and")


def may_say(use: VerbUse, match: Match, level: str) -> bool:
    """Tell whether a subject can do what a group of verbs tells, in the frame that was found."""
    done = match.frame in ("object", "to", "as") or match.group.name in ("put", "call-for")
    deed = use.means and done  # by promising to help, in voicing doubts
    if level not in match.group.subjects or deed or _is_no_view(use, match):
        return False
    if _is_unsaid(use, match) or _infers(use, match, level):
        return False
    # would argue, will continue to stress
    continues = use.word_before == "continue" and CONTINUES.search(use.before)
    ahead = continues or use.helped("will")
    return not ahead or (match.frame in CLAUSES and use.verb in OPEN_VERBS)


def _is_unsaid(use: VerbUse, match: Match) -> bool:
    """Tell whether nothing was said or judged: did not claim the raid, has not condemned it."""
    if use.word_before in ("neither", "nor"):  # neither confirmed nor denied it
        return True
    undone = use.verb in UNDONE_WITH_NOT and match.frame not in CLAUSES - {"bare"}
    if (undone or match.group.name in UNSAID_WITH_NOT) and use.helped("not dont"):
        return True
    # did not vow to go or | threaten to stay; did not expect to win, which the author tells
    denied = use.kind == "base" and use.word_before == "or" and NEGATED.search(use.before)
    unforeseen = use.verb in FORESEES and use.helped("not") and "did" in use.helper_words
    if denied or unforeseen:
        return True
    return use.verb not in MINDS and has_not(use)


def _infers(use: VerbUse, match: Match, level: str) -> bool:
    """Tell whether the author infers it: sold a port, showing that; probably knowing it."""
    if not (match.frame in CLAUSES or JUDGED.isdisjoint(use.helper_words)):
        return True
    if not use.participle:
        return False
    # not: reports suggesting that, with Lee suggesting that
    led = "report view claims name speaker" if match.frame in CLAUSES else "report view claims"
    behind = not use.follows(led)
    if not GUESSED.isdisjoint(use.helper_words):
        return True  # kept quiet, probably realizing that
    return level == "other" or (match.group.name in INFERS and not use.means and behind)


def _is_let(use: VerbUse) -> bool:
    """Tell whether somebody is only let do it: helps guards | see, ensure that guards | know."""
    subject = find_subject(use, None)
    at = subject[0] - 1 if subject else -1
    at -= use.s.word(at) == "that"
    return use.s.word(at) in LETTING


def _is_no_view(use: VerbUse, match: Match) -> bool:
    """Tell whether something was only done, lived through or counted: has seen many raids."""
    if use.verb == "see":
        lived = use.helped("has") and match.frame not in CLAUSES | {"as"}
        if lived or (match.frame == "matter" and use.leads_to("this")):  # sees these goals in
            return True
    if use.verb == "welcome" and GUEST.match(use.behind):
        return True  # welcomed Lee to the palace
    if (use.kind == "base" and _is_let(use)) or (use.word == "threatens" and use.follows("it")):
        return True  # Tolls rise, and it threatens trade
    return NO_VIEW.match(outline_use(use, match)) is not None


def outline_use(use: VerbUse, match: Match) -> str:
    """Return a verb, its form and frame, and some words behind it: see s object a rise in."""
    form = "participle" if use.participle else use.kind
    return " ".join([use.verb, form, match.frame, *use.words_behind[:OBJECT_REACH]])


def is_generic(use: VerbUse, subject: Phrase, frame: str) -> bool:
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
            s.has(start - 1, "NOUNS this who what that")
            or (use.word == "defined" and not use.helpers)  # Salvos | defined as raids
            # targeting places | perceived as hostile, exports to states | seen as close
            or (not use.helpers and s.has(start - 1, "DOING in during to"))
            # a concept Oslo dismissed as old
            or NOUN_AND_NAME.search(s.tags[start:end])
            or (use.helped_only("also not") and use.follows("and ,"))  # and described as
        )
    )


# What somebody denies, or will not bear out, before whom it would be said by: denied that | Lee had
# promised it, dismissed as false a report that
NOT_BORNE_OUT = verbose(
    r"""
    \b(?: den(?:y|ies|ied|ying)
      | (?:declin|refus)(?:e[sd]?|ing)\sto\s(?:confirm|say)
      | (?:cannot|could\snot|did\snot|not|would\snot)\s(?:confirm|say|verify)
      | (?:dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?)\s
        (?:as\s(?:baseless|fake|false|groundless|untrue)\s)?(?:an?|the|all)?\s?
        (?:accusations?|allegations?|claims?|notion|reports?|suggestions?) )
    (?:\s(?!that\b)[^\s,;]+){0,6}\s(?:that|if|whether) (?:\s(?!that\b)[^\s,;]+){0,5}$
    """
)


def is_supposed(use: VerbUse, subject: Phrase | None) -> bool:
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
        or before.startswith(("the fact that", "but the fact that", "in other words"))
        or (before.endswith("as") and s.word(use.at + 1) == "it")  # as Lee put it
        or (present and AWAITED.search(before))
        or _is_weighed(before, s.word(first))
        or _is_only_guessed(use)
    )


def _is_weighed(before: str, first: str) -> bool:
    """Tell whether the author only weighs what a subject says, by what stands before it.

    `first` is the first word of the subject; not: Perhaps | the best-known expert argues.
    """
    if NOT_BORNE_OUT.search(before):
        return True
    foremost = before in ("perhaps", "possibly") and first == "the"
    return WEIGHED.search(before) is not None and not foremost


def _is_only_guessed(use: VerbUse) -> bool:
    """Tell whether it is what should be said or likely is: is likely anticipating that."""
    if use.verb in MINDS and not MIGHT.isdisjoint(use.helper_words):
        return True  # Oslo might believe, may have thought that
    if use.helped("should") or (use.kind == "base" and SHARED_HELPER.search(use.before)):
        return True
    if use.participle:
        thinks = use.verb in MINDS and WOULD_THINK.search(use.before)
        return bool(thinks or WOULD_DO.search(use.before))
    return not DOUBTED.isdisjoint(use.helper_words)


def has_not(use: VerbUse) -> bool:
    """Tell whether something was not said so far: has not condemned the raid, hasn’t claimed it."""
    return use.s.words[use.left].startswith("ha") and use.helped("not dont")
