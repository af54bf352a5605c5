"""Tells whether words are a whole thought: none cut off, nothing that the words before explain."""

import re
from bisect import bisect_left

from facts.base.patterns import verbose, word_set
from facts.reading.speech.phrases import PAPERS, TIMES, find_first, opens_with_author
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
# A number of what was told before: Twenty-seven were resolved
COUNTED_SUBJECT = verbose(
    r"""
    (?:(?:(?:About|Almost|Around|Just|Nearly|Only|Over|The\sfinal)\s)?\d[\d,.]*(?:%|\sper\s?cent)?
      |Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Hundreds
      |(?:Twen|Thir|For|Fif|Six|Seven|Eigh|Nine)ty(?:-\w+)?)
    \s(?:are|is|were|was|have|has|had|will|would)\b
    | (?:Dozens|Hundreds|Many|Millions|Thousands)\smore\s[a-z]+\s
    """
)
# A subject that has nothing beside its noun.
KNOWN_SUBJECT = tag_pattern("""
    # In the absence of news from Corva, the raid was
    (?P<led>also* [PREPOSITIONS done doing because] [^, VERBS]* ,)?
    the
      (?P<noun>[speaker report view sure noun number DONE DOING claims also “ ” $]{0,3}
      (?:[report view noun doing claims] | (?(led)(?!) | speaker))) also* (?=[VERBS dont])
    """)  # not: In Corva, the army was
# What there is but one of, or what is said of all of its kind.
ALWAYS_KNOWN = word_set(
    "world planet earth internet war public media market economy west east north south community"
    " sector future past truth fact"
)
SUPERLATIVES = word_set("most best worst least biggest greatest largest main only")
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
    also* (?:(?P<clause>number? noun? [because while as if] | what (?!its? [VERBS dont]))
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
    apart = not UNLED.match(s.tags, begin, report.content[1])
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
# it is unclear whether | their aides
OF_THEM = re.compile(r"\s(?:their|its|his|her|they|he|she)\b")
# A demonstrative that stands alone behind a verb or preposition: efforts to address this, and.
POINTER_ALONE = verbose(
    r"""
    (?!\B\w)(?:                                              # not inside a word, which is quicker
    \s(?: (?:doing\s)?so(?<!nd\sso)(?<!ess\sso)(?<!ore\sso)(?<!not\sso)(?<![aeo]r\sso)
        (?=[,.;:)?]|$|\s(?:and|but|or|is|are|was|were|will|would|may)\b)  # efforts to do so
      | do\ssimilar(?:ly)?(?=[,.;]|$)
      | similar\s[\w-]+(?=[,.;]|$|\s(?:in|for|at|on|by)\b)  # reached a similar view
      | the\s(?: (?:opposite|contrary|reverse|same)(?:\s(?:case|thing|way))?$  # did the opposite
        | same\s(?:argument|conclusion|logic|point|reason|view)(?=[,.;]|$)
        | others(?=[,.;]|$|\s(?:and|but|to)\b)                     # offers the others less
      )
      | (?:a(?:bove-?|fore)mentioned|the\sabove)\b | here$        # are pioneers here
      # is another major cause, are major ones
      | (?:are|is|was|were)\s(?:another\s(?:\w+\s)?(?:cause|example|factor|reason)|\w+\sones?)$
      | over\sth(?:is|at)\s(?:period|time)\b
      | that(?:(?<=about\sthat)|(?<=beyond\sthat)|(?<=change\sthat)|(?<=did\sthat)|(?<=do\sthat)
          |(?<=doing\sthat)|(?<=half\sthat)|(?<=let\sthat)|(?<=like\sthat)|(?<=than\sthat))
        (?=[,.;:)]|$|\s(?:and|but|or|is|are|was|would|will|happen)\b)      # about half that
    )
    | \b(?:attributed|linked|related|tied)\sto\s(?:it|them)(?=[.,;]|$)
    | \b(?:cited|described|discussed|listed|mentioned|noted|outlined)\s(?:above|below|earlier)\b
    | \bof\sthat,                                             # For evidence of that, look
    # It makes the case that it is not, and; nobody is named before the latter’s ports
    | \bthat\s(?:it|they)\s(?:are|can|did|do|does|has|have|is|was|were|will|would)(?:\snot)?
      ,(?=\s(?:and|but|or)\b)
    | ^(?:(?!\s[A-Z]).)*\bthe\s(?:former|latter)[’']s\b
    | ^(?:(?:[\w’-]+\s){1,3}would\sthen\s|For\sone,|Herein\b|It\sis\shere\sthat\b
        |Neither\s(?:does|do|did)\b|(?:Farther|Further)\s(?:east|north|south|west)\b
        |While\snot\s(?:yet\s)?as\s)
    # There wasn’t one
    | \bThere\s(?:\w+\s)?(?:is|was|are|were)(?:n[’']t|\snot)?\s(?:\w+\s)?one(?=[,.;]|$)
    | \b[Tt]he\s(?:former|latter)
      (?=[,.;:]|$|\s(?:and|but|is|was|are|were|will|would|has|had|can|may)\b) )
    """
)
# Two that nobody named: the two leaders, both sides
UNNAMED_PAIR = verbose(
    r"""
    \b(?:the\stwo|both|all\s(?:two|three|four|five))\s
    (?:capitals|concepts|countries|governments|heads\sof\sstate|leaders|men|nations|options
      |parties|partners|powers|presidents|sides|states)\b
    | \b(?:either|neither)\sside\b
    | \bboth(?=[,.;]|$)(?<=[mnofrty]\sboth)                     # money flows into both
    | \bthe\s(?:two|three|four|five)\s(?-i:[a-z]+s)\b
      (?<!years)(?<!months)(?<!weeks)(?<!days)(?<!decades)
      (?!\s(?:of|in|that|who|which|between|with|from|for|on|at|to|most|main)\b)
    """,
    re.IGNORECASE,
)
# More than what? They are much more opaque, they are almost as keen.
COMPARED_WITH_WHAT = verbose(
    r"""
    (?<!there\s)\b(?:are|be|is|remains?|was|were)\s   # not: will become more acute
    (?:(?:even|far|much|\w+ly)\s)?
    (?:(?:less|more)\s\w+ | (?:almost|equally|just|nearly)\sas\s\w+)
    (?=[,.;]|$|\s(?:and|but)\b)(?!.*\bthan\b)
    """
)
TWO = tag_pattern("""
    [name speaker] [^VERBS]* and .* [name speaker]
    # with Corva’s hold over Lund, it fears
    | (?<!^) name [^name VERBS]+ (?<!of) name [^name VERBS]*, .* VERBS
    """)
# That as a determiner: at that point; a subject whose clause has a pronoun: one way it could.
DETERMINER = tag_pattern("""
    (?:[PREPOSITIONS to] | [does DONE says] (?=that [sure noun]{0,2}
    [speaker report view noun] (?:[, ; .] | $))) (?P<at>that)
    [speaker report view sure noun says claims]
    """)  # left that town.
OF_IT = tag_pattern("[they it] also* VERBS")
# What names before it what a demonstrative stands for: the deal fell, and this step; fell because
NAMES_IT = tag_pattern(f"""
    {FINITE_FORM} .* (?:
        # fell, and | this; fell because
        (?:[– , ; : (] [who that because while as during but also if in and]{{0,3}}
          | [because while if]) DOING? $
      | [because while if – , ; : (] .* {FINITE_FORM}  # fell because it left | this
    )
    | .{{8}} , [but and] | .{{30}}
    """)
NOW_NOUNS = TIMES | word_set(
    "age day days era generation juncture moment occasion point season stage term time"
)
TURNING_WORDS = word_set("coming fiscal past")  # this past year
# Behind which those and such point at nothing before: those who, such a deep rift that
AHEAD = word_set("who whom whose which that of in inside outside with from for to as at on already")
# What somebody does with what was told before: embraced the idea
TOLD_BEFORE = verbose(
    r"""
    [a-z]\sthe\s(?<!\bof\sthe\s)(?<!\bin\sthe\s)(?<!\bto\sthe\s)(?<!\bon\sthe\s)(?<!\bat\sthe\s)
    (?<!\bby\sthe\s)(?<!\bor\sthe\s)(?<!\band\sthe\s)(?<!\bfor\sthe\s)(?<!\bfrom\sthe\s)
    (?<!\bwith\sthe\s)(?<!\binto\sthe\s)(?<!\bover\sthe\s)(?<!\bunder\sthe\s)(?<!\babout\sthe\s)
    (?<!\bagainst\sthe\s)(?<!\bbetween\sthe\s)
    (?:agreement|approach|attack|bill|call|claim|concept|deal|decision|demand|framework|idea
      |incident|initiative|law|measure|move|notion|offer|pact|phrase|plan|policy|practice|project
      |proposal|request|scheme|step|strategy|suggestion|term|treaty|view)$
    """
)
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
NOUNS_BEHIND_POINTER = tag_pattern("the? [DONE also “]* (?P<last>[NOUNS sure doing claims]+)")
SHORT_WORD = 3  # characters of a word that is no noun to be known again
DEMONSTRATIVES = word_set("this these those such")
POINTERS = word_set("this these those such latter")
PLACES = word_set("capital city country kingdom region republic town village")
PERSONAL_PRONOUNS = word_set("they he she them him it its their his her")


def leans_back(s: Tokens) -> bool:
    """Tell whether a clause opens with a word for what was named before it: it, this step."""
    if not s.tags or opens_with_author(s):
        return points_inside(s)
    words = s.text[s.starts[0] : s.ends[-1]]
    if m := EXPLETIVE.match(words):
        return OF_THEM.match(words, m.end()) is not None or points_inside(s)
    stranded = SUBORDINATE_WORD.match(s.tags) and not FINITE_VERB.search(s.tags)
    counted = COUNTED_SUBJECT.match(words)
    if stranded or counted or points_back(words) or points_inside(s):
        return True
    subject = find_first(s)
    return subject is not None and _points_back(s, *subject)


def opens_known(s: Tokens) -> bool:
    """Tell whether a clause is about something that it takes for known: the threat is."""
    m = KNOWN_SUBJECT.match(s.tags)
    if m is None or s.words[m.start("noun") - 1] != "the":
        return False
    words = s.words[slice(*m.span("noun"))]
    return words[-1].removesuffix("s") not in ALWAYS_KNOWN and not SUPERLATIVES & set(words)


def leans_on_before(text: str, start: int, end: int) -> bool:
    """Tell whether words between offsets lean on those before them: this fell, both sides agree."""
    s = read_tokens(text, start, end)
    known = THING_TOLD.search(text, start, end)
    return known is not None or leans_back(s) or is_unnamed(s) or opens_known(s)


def points_inside(s: Tokens) -> bool:
    """Tell whether a demonstrative in words stands for nothing named there: used this method."""
    if s.tags and POINTER_ALONE.search(s.text[s.starts[0] : s.ends[-1]]):
        return True
    places = [k for k in range(len(s.tags)) if _is_pointer(s, k)]
    places += [m.start("at") for m in DETERMINER.finditer(s.tags)]
    return not all(NAMES_IT.search(s.tags, 0, k) or _is_named_before(s, k) for k in places)


def _names_no_place(s: Tokens) -> bool:
    """Tell whether a clause speaks of the borders of the country, and of nobody before that."""
    places = (k for k in range(2, len(s.words)) if s.words[k] in PLACES and s.words[k - 1] == "the")
    at = next(places, 0)
    return at > 0 and TAG["name"] not in s.tags[:at]


def is_unnamed(s: Tokens) -> bool:
    """Tell whether a clause ends with what was told before, or is about two not named in it.

    One that compares with what was told before, too.
    """
    if not s.tags:
        return False
    if _names_no_place(s):
        return True
    if pair := UNNAMED_PAIR.search(s.text, s.starts[0], s.ends[-1]):
        at = bisect_left(s.starts, pair.start())  # Oslo and Bergen ... both; the two sides, A and B
        if not (TWO.search(s.tags, 0, at) or TWO.match(s.tags, s.skip(at + 3, ","))):
            return True
    words = s.text[s.starts[0] : s.ends[-1]]
    return bool(TOLD_BEFORE.search(words) or COMPARED_WITH_WHAT.search(words))


def _is_named_before(s: Tokens, at: int) -> bool:
    """Tell whether the noun behind a demonstrative stood before: people, and those people."""
    m = NOUNS_BEHIND_POINTER.match(s.tags, at + 1)
    noun = s.words[m.end("last") - 1].removesuffix("s") if m else ""
    return len(noun) > SHORT_WORD and any(w.removesuffix("s").endswith(noun) for w in s.words[:at])


def _is_pointer(s: Tokens, at: int) -> bool:
    """Tell whether a word points back: this method, these; not: this year, those who, such as."""
    word = s.words[at]
    behind = s.word(at + 1)
    if word not in DEMONSTRATIVES or _is_time(s, at) or behind in NOW_NOUNS | PAPERS:
        return False
    if word in ("those", "such") and behind in AHEAD:
        return False
    return word != "those" or not s.has(at + 1, "DONE DOING does what")


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
