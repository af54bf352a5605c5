"""Tells whether words are a whole thought: none cut off, nothing that the words before explain."""

import re

from facts.base.patterns import verbose, word_set
from facts.reading.speech.phrases import TIMES, find_first, opens_with_author
from facts.reading.speech.pointers import points_back
from facts.reading.speech.report import Report
from facts.reading.speech.tokens import TAG, Tokens, read_tokens, tag_pattern

WHOLE_VERB = tag_pattern("""
    (?<!to) (?<!to also)
    (?:[FINITE dont] | (?<=[name speaker report noun they it who also]) claims (?!$ | ,)
      # not: deals, | dangled; | made by Lee
      | (?:(?<=[NOUNS number claims this they it who that also ” )]) | , [^,]* ,) also*
        DONE (?!also? by))
    """)
# ... where a past form may belong to a noun: depleted forces.
FINITE_FORM = "(?<!to) (?:[FINITE dont] | (?<=[NOUNS claims they it who]) also? DONE)"
FINITE_VERB = tag_pattern(FINITE_FORM)
# A clause of a noun, whose verb is not that of the words around it: a system | that is old
CLAUSE_OF_NOUN = tag_pattern("""
    (?:[that who what] [^, ; : – VERBS dont claims]* | because (?=HELPERS))
    (?:[HELPERS dont] [also not itself]*)* [VERBS dont claims]
    """)
SUBORDINATE_WORD = tag_pattern("also* [because while as if]")  # Even if slow.
LATE = tag_pattern("""
    # a bounded agency, in which Oslo can resist
    [^VERBS dont]* , [during in]? [what who] [^,]* $
    # , a charge that Oslo denies
    | (?<=,) the [sure noun done]{0,3} [speaker report view noun claims] that [^,]* $
    # records of ships as matters where work goes on
    | [^VERBS dont]+ [what who] (?:[^VERBS dont ,] | (?<=to) VERBS)* (?<!to) VERBS [also not]*
      VERBS? (?:[^VERBS dont ,] | (?<=to) VERBS)* $
    """)
IN_ASIDES = tag_pattern(r"\( [^( )]* \) | – [^–]* (?:– | $)")  # (its own), – groups that raid –
LEAD_TAGS = "and but also , –"  # connectors before a clause
# Last words that wait for more: of, by, the, and, whether, where, will, not.
DANGLING = TAG[
    "in during of by to the its because if while as and but what who that HELPERS dont not"
]
# What opens a subordinate clause or an adverbial, behind which a comma and the main clause stand.
SUBORDINATE_OPENING = tag_pattern("""
    also* (?:(?P<clause>(?:name? number)? noun? [because while as if] | what (?!its? [VERBS dont]))
    | [PREPOSITIONS to] | [DONE DOING] (?!NOUNS* HELPERS))
    """)

ASSUMED = word_set("assuming given provided")  # assuming that yards are free
SOMEBODY = tag_pattern("[speaker report]")
NAME_OR_SPEAKER = tag_pattern("[name speaker]")


def has_verb(tags: str) -> bool:
    """Tell whether words have a verb of their own: not a system that is old, more than can be."""
    return WHOLE_VERB.search(CLAUSE_OF_NOUN.sub("", tags)) is not None


def is_torn(s: Tokens, start: int, end: int, said: bool = False) -> bool:
    """Tell whether the words between two indexes are a fragment; `said`: somebody's words.

    Words that somebody says may be a noun or begin with a verb; the author's may not, unless they
    begin the sentence.
    """
    words = s.text[s.starts[start] : s.ends[end - 1]]
    cut_off = end < len(s.tags.rstrip(TAG[". ; : ! ? ”"]))  # not: the war would go on.
    waits = cut_off and s.tags[end - 1] in DANGLING
    if waits or words.count("(") != words.count(")"):
        return True
    if said:
        return False
    # in order to, | at the least, win time
    if LATE.match(s.tags, start, end):
        return True
    begin = min(end, s.skip_all(LEAD_TAGS, start))
    if not WHOLE_VERB.search(s.tags, begin, end):
        return True
    return (start > 0 and _lacks_subject(s, begin)) or _is_adverbial(s, begin, end)


def _lacks_subject(s: Tokens, begin: int) -> bool:
    """Tell whether a clause begins with its verb, or as a relative clause: whom they accused."""
    return (
        # and | seems to go on, vital to | locate, and | wonders if
        s.has(begin, "does says HELPERS dont not DONE")
        or (s.has(begin, "who") and s.words[begin] != "which")
        # it sold few, thus | leaving it weak
        or (s.has(begin, "DOING") and s.tags[:begin].rstrip(TAG["also"]).endswith(","))
    )


def _is_adverbial(s: Tokens, begin: int, end: int) -> bool:
    """Tell whether only what opens a sentence is there: during the race, as it grows."""
    m = SUBORDINATE_OPENING.match(s.tags, begin, end)
    if m is None:
        return False
    first, *pieces = IN_ASIDES.sub("", s.tags[begin:end]).split(",")
    verbless = not WHOLE_VERB.search(first)
    adverbial = m["clause"] or verbless or s.words[begin] in ASSUMED
    listed = m["clause"] and verbless  # while Lund, Bergen, | and Oslo sold it
    # To win it now, | and sail on
    closing = tuple(TAG["who and" if listed or s.has(begin, "to") else "who"])
    return bool(adverbial) and all(
        x.startswith(closing) or SUBORDINATE_OPENING.match(x) or not WHOLE_VERB.search(x)
        for x in pieces
    )


TOLD_APART = word_set("that bare quote person object beside")  # without their verb
# Novak’s reference to trade rising
HIS_WORDS = tag_pattern("[name the]* ’ noun* [view noun claims] to (?=.* NOUNS doing)")
# The verb of what somebody is said to do with a view: blamed, claims the, or quotation marks.
TELLING_VERB = tag_pattern(rf"""
    {FINITE_FORM} | ^ “ | (?<=[this ,]) also* DONE | (?<=\)) also* said
    # Oslo now fears a raid
    | (?:(?<=[name speaker report noun they this]) | (?<=[name speaker report noun they] also) | ^)
      claims (?=[NOUNS number the its this they that during to in])
    """)
# Behind what it is not said that somebody says so: not because they, as long as they; guilds whom |
# they opposed
NOT_BECAUSE = verbose(
    r"""
    \b(?:not\s(?:\w+\s){0,2}because|(?:as|so)\slong\sas)\b[^,;–—]*$ | \s(?:how|whom|whose)$
    """
)
# And maintaining alliances is hard
GERUND_CLAUSE = tag_pattern("[but also and ,]* DOING [^,]* [does says has will is]")
# Oslo left and | condemned the raid
SUBJECT_GOES_ON = tag_pattern("[, and but] also* [says said has]")
SAYING = tag_pattern("[VERBS DOING claims dont “]")
# follows the path that Lee said | he might in May: its verb stands before it
WITHOUT_VERB = tag_pattern("[it they] also* [will should] also* (?:PREPOSITIONS [^VERBS dont ,]*)?")
# Before a subject that is cut: his decision to send | the ships was criticised
AIM_BEFORE = tag_pattern("[noun view claims] to [noun does says claims] $")
# calling it a trap, with both saying
UNLED = tag_pattern("""
    [VERBS DOING dont not] | [during in] (?=[NOUNS number claims the this]+
    DOING)
    """)


def is_whole_report(s: Tokens, report: Report, start: int) -> bool:
    """Tell whether what somebody says is a thought of its own, not only the end of one.

    `start`: where it is told from, its condition included.
    """
    tags = s.tags[start : report.content[1]]
    if _says_nothing(s, report, start):
        return False
    behind = report.content[0] >= report.words[1]
    if report.frame in TOLD_APART or (report.frame == "noun" and behind):
        # not: how a unit, known as such; agreeing a deal; said three years
        noun = report.frame == "object" and s.has(report.words[1] - 1, "DOING")
        return not noun and tags.strip(TAG["number noun"]) != ""
    if report.frame == "noun":
        return HIS_WORDS.match(tags) is not None
    begin = s.skip_all(LEAD_TAGS, start)
    goes_on = report.holder is not None and SUBJECT_GOES_ON.match(s.tags, start - 1) is not None
    apart = not (
        UNLED.match(s.tags, begin, report.content[1]) or AIM_BEFORE.search(s.tags, 0, start)
    )
    return goes_on or (apart and TELLING_VERB.search(tags) is not None)


def _says_nothing(s: Tokens, report: Report, start: int) -> bool:
    """Tell whether a report is no view, or one of what was told before: such measures are opposed.

    Nor is `on what was described as a tour`, what is asked, or what nobody is said to think.
    """
    words = report.words[0]
    before = s.text[s.starts[0] : s.starts[words]].rstrip()
    # once it is, and that
    if (
        s.tags[words : report.words[1]].endswith((TAG[", and"], TAG[", and that"]))
        or (before.endswith(" what") and s.words[start] != "what")
        or NOT_BECAUSE.search(before)
        or WITHOUT_VERB.fullmatch(s.tags, start, report.content[1])
        or (GERUND_CLAUSE.match(s.tags) and not s.tags[:words].strip(TAG["and but also ,"]))
    ):
        return True
    if report.frame == "beside":
        relative = s.has(start, "who that")  # a law that was a trap in their eyes
        return relative or "?" in s.tags[-2:] or not SAYING.search(s.tags, start, report.content[1])
    return False


# Where `it` stands for nothing before it: it is clear that, it was hard to.
EXPLETIVE = verbose(
    r"""
    # Undoubtedly, it won’t be easy to
    (?:[^,;:]{2,60},\s)?it\s(?:[\w’]+\s){0,2}?
    (?:is|was|be|been|seems|appears|remains|becomes|became|makes|takes|follows)\b
    (?!\s(?:in|with|for|on|against|to|from|by|at)\s(?:this|that|these|those|such)\b)
    (?: (?:\s(?!an?\b)\w+){0,2}\s(?:who|how|why|what|where|when)\b           # it is unclear how
      | (?:\s(?!an?\b|the\b|one\b)[\w’-]+){0,4}\s(?:that|whether)\b        # it is no accident that
      | \sup\sto\b
      | \s(?:an?|the)\s(?:[\w-]+\s){0,2}?                          # it is a fact that
        (?:accident|case|coincidence|fact|interest|irony|matter|mistake|paradox|pity|question
        |reality|shame|sign|surprise
          |time|tragedy|truth|view|years|decades|months)\b
      | (?:\s(?!an?\b|the\b|one\b|of\b)\w+){0,3}?\s
        (?:hard|difficult|easy|(?:im)?possible|important|necessary|essential|vital|crucial|critical
        |imperative|incumbent|worth|useful|tempting|fair|safe|reasonable|wise|better|best|helpful
        |early|late|time|sense|wrong|right|naive|instructive|misleading|premature
        |unclear|clear|years|decades|months)\b(?!\sto\s\w+$)           # it is hard to count
    )
    """,
    re.IGNORECASE,
)
OF_IT = tag_pattern("[they it] also* VERBS")
TURNING_WORDS = word_set("coming fiscal past")  # this past year
# What was named before, wherever it stands: left the treaty in May; not: the treaty of 1990
THING_TOLD = verbose(
    r"""
    \b[Tt]he\s(?:[a-z-]+\s)?
    (?:agreement|bloc|campaign|company|country|deal|embassy|facility|group|initiative|mission|navy
      |organi[sz]ation|pact|project|programme|program|proposal|route|scheme|ship|site|system|talks
      |treaty|vessel)s?
    (?=[’'.,;]|$|\s(?:at|has|had|in|is|on|was|were|will)\b)
    """
)
POINTERS = word_set("this these those such latter")
PERSONAL_PRONOUNS = word_set("they he she them him it its their his her")


def leans_back(s: Tokens) -> bool:
    """Tell whether a clause has a word for what was named before it, first of all its opening.

    It fell, this step; would sell it to them; not: it is clear that.
    """
    words = s.text[s.starts[0] : s.ends[-1]] if s.tags else ""
    if not words or opens_with_author(s) or EXPLETIVE.match(words):
        return False
    stranded = SUBORDINATE_WORD.match(s.tags) and not FINITE_VERB.search(s.tags)
    if stranded or points_back(words):
        return True
    subject = find_first(s)
    return subject is not None and _points_back(s, *subject)


def leans_on_before(text: str, start: int, end: int) -> bool:
    """Tell whether words between offsets lean on those before them: this fell, the treaty ended."""
    known = THING_TOLD.search(text, start, end)
    return known is not None or leans_back(read_tokens(text, start, end))


def _names_somebody(s: Tokens, opening: str) -> bool:
    """Tell whether an opening names whom a pronoun may stand for: When Oslo left, it closed."""
    named = TAG["name"] in opening or (SOMEBODY.search(opening) and FINITE_VERB.search(opening))
    return bool(named) and not _is_time(s, 0)  # not: Next year, it will


def _points_back(s: Tokens, start: int, end: int) -> bool:
    """Tell whether a subject is a pronoun, holds this, or has one behind it: one way it could."""
    ahead = OF_IT.match(s.tags, end) and not NAME_OR_SPEAKER.search(s.tags[:end])
    shown = any(s.words[k] in POINTERS and not _is_time(s, k) for k in range(start, end))
    if ahead or shown or _names_somebody(s, s.tags[:start]):
        return bool(ahead or shown)
    # Both were
    alone = end - start == 1 and s.has(start, "this") and s.words[start] != "one"
    return alone or s.words[start] in PERSONAL_PRONOUNS or TAG["they"] in s.tags[start + 1 : end]


def _is_time(s: Tokens, at: int) -> bool:
    """Tell whether a word stands before one of time, or an example: this week, such as."""
    behind = [word for word in s.words[at + 1 : at + 3] if word not in TURNING_WORDS]
    such = s.words[at] == "such" and behind[:1] == ["as"]
    return such or not TIMES.isdisjoint(behind[:1])
