"""Tells of a report which words are told, where they begin, and whether they say enough."""

from facts.base.patterns import verbose, word_set
from facts.base.spans import Span
from facts.extract.holders.issuers import Who
from facts.reading.speech.phrases import Phrase, speaks
from facts.reading.speech.report import Report
from facts.reading.speech.tokens import TAG, Tokens, read_tokens, tag_pattern

# a law, | which he sees as a trap, | what they call a trap, | what Lee has called “a trap”
RELATIVE_GAP = verbose(
    r"""
    (?: which | whom | what\s(?:he|it|she|they)
      | what\s(?:[\w’.-]+\s){1,8}?
        (?:call(?:ed|s)?|define[ds]?|describe[ds]?|dubbed|dubs|terme?[ds]?) )\s
    """
)
CONDITIONS = word_set("if unless once assuming provided")
UNSAID_IT = tag_pattern("(?:; [^; : VERBS]*)? it? $")  # ; in the case of Oslo, it | is said
# Between who speaks and what is said: based in Oslo; , a former envoy,
SET_APART = tag_pattern("""
    DONE [during by at in] [^, VERBS saying]* | , DONE? [^FINITE said saying]* ,
    | , also? said as [^,]* ,                    # , also known as the fox,
    | , [DOING during in] [^,]* ,                # Polls, including those he ordered, | show
    """)
WAS_ASKED = word_set("asked pressed questioned quizzed")
# What announces a list or says nothing at all: what is said, and behind a bar the frame of the
# report and all that stands behind its verb.
SAYS_NOTHING = verbose(
    r"""
    # thinks so, hopes to do the same, defines them as follows, hopes | the following come about
    ^(?: so\| | (?:[^|]*\sdo\s)?the\ssame\s?[|,] | the\sfollowing\b | [^|]*\bas\sfollows\b )
    # named three lessons
    | \|(?:bare|whole|object|matter)\s(?:several|some|two|three|four|five)\s(?:[a-z]+\s)?
      (?:challenges|insights|issues|lessons|points|problems|reasons|things|trends)$
    """
)
THERE_REACH = 6  # words before a noun in which `there` tells that its view is what is told
NEAR_VERB = 10  # words between who holds a view and an -ing form that tells it
# Holders that nobody names: these laws, the same words. Of people that much is said.
WHO_POINTS = verbose(
    r"""
    (?: [Tt]he\s(?:same|three|four|five) | [Tt]hat | [Ss]uch | .*\b[Tt]h(?:is|ese) )\s
    | (?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\s[^A-Z]*$        # its critics: whose? but: His ally Lee
    | [Tt]he\s(?:heads\sof\sstate|leaders|ministers|presidents|sides|two)$ | [Oo]thers$
    | (?:[Ee]ach|[Ee]ither|[Nn]either)\sside$
    """
)
# ... and what is never somebody, or only described: those who live in Lund.
NOBODY = verbose(
    r"""
    [Tt]hose\s(?:that|who|with)\b
    | (?:Chart|Figure|Map|Table)\s\d | [IVX]+$
    | (?:all|each|the\sless)$                # these facts all suggest; the less said the better
    """
)
VERB_OPENING = tag_pattern("also* [FINITE DONE]")
SECOND_NEED = tag_pattern(", and? to [noun does says]")
# Before who holds it: Novak’s aide, | Lee, describes; In Lund, | many fear
SET_BEFORE = tag_pattern("but? (?:the? [NOUNS ’ sure]{2,} | in the? name{1,4}) ,")
WHEN_WORDS = word_set("after amid before despite during following for since when")
WHEN_BEFORE = tag_pattern("[^, ; : ( “ –]* ,")
BACKWARD = word_set(
    "all example he instance it its reason reasons she such that their these they this those"
)
CLAUSE_ENDS = TAG[", ; : and but – ” that because if while"]  # before a clause


def is_bare_noun(s: Tokens, report: Report) -> bool:
    """Tell whether what is said is a noun that says little without its verb: affirmed its support.

    Two needs say what is to be done: the need to talk, and to trade.
    """
    needed = "need" in s.words[slice(*report.content)][:3]
    several = needed and SECOND_NEED.search(s.tags, *report.content)
    return report.frame in ("object", "matter") and not several


def names_speaker(s: Tokens, report: Report, who: Who, said: Span) -> bool:
    """Tell whether it is said who speaks, and of what: not, which he sees as a trap.

    Of people it may only be said which: others, these experts, its critics.
    """
    if RELATIVE_GAP.match(said.text) or (who and NOBODY.match(who[0].text)):
        return False
    return not (who and WHO_POINTS.match(who[0].text)) or _are_people(s, report, who[0])


def _are_people(s: Tokens, report: Report, who: Span) -> bool:
    """Tell whether it is people who say so, told of before a verb or behind `by`: these experts."""
    named = read_tokens(who.text, 0, len(who.text))
    if speaks(named, (0, len(named.words))) != "speaker" or report.holder is None:
        return False
    first = report.holder[0]
    led = s.has(first - 1, "by") or s.words[report.words[0]] in ("according", "as")
    return led or first <= report.words[0]


def says_more(s: Tokens, report: Report) -> bool:
    """Tell whether what somebody says is more than that a list follows, or that it is so."""
    told = " ".join(s.raw[slice(*report.content)])
    seen = " ".join(s.raw[report.words[1] : report.content[1]])  # all of it behind the verb
    holder = report.holder or (0, 0)
    # a verb that is cut from its clause: with many reading it as a trap
    is_cut = report.frame == "whole" and s.words[: holder[0]][-1:] == ["with"]
    return not (is_cut or SAYS_NOTHING.search(f"{told}|{report.frame} {seen}"))


def begins_with_verb(s: Tokens, report: Report) -> bool:
    """Tell whether what is told whole begins with its verb: and | condemned the raid."""
    return report.frame == "whole" and VERB_OPENING.match(s.tags, report.content[0]) is not None


def hangs_on_last(s: Tokens, report: Report) -> bool:
    """Tell whether a report needs the one before it: calling it a trap, arguing that it was.

    It does where it begins with its verb, too: praised the pact and | condemned the raid.
    """
    if begins_with_verb(s, report):
        return True
    if not s.has(report.words[0], "DOING"):
        return report.frame == "object" and _shares_subject(s, report)
    return report.frame == "whole" or s.has(report.content[0], "it they this")


def find_end_before(s: Tokens, report: Report) -> int:
    """Return where the words before a report end, without who says it: officials based in Oslo."""
    if report.holder is None:
        return len(UNSAID_IT.sub("", s.tags[: report.start]))
    holder = report.holder
    # Lee, asked whether it would fall, | said
    asked = (
        s.has(holder[1], ",")
        and s.word(holder[1] + 1) in WAS_ASKED
        and s.has(report.start - 1, ",")
    )
    apart = asked or SET_APART.fullmatch(s.tags, holder[1], report.start)
    return holder[0] if apart else report.start


def leads_to(s: Tokens, report: Report) -> bool:
    """Tell whether only the subject or an adverbial stands before a report."""
    if report.holder is None:  # In Oslo, it is said that
        return s.tags[: report.start].removesuffix(TAG["it"])[-1:] not in tuple(CLAUSE_ENDS)
    before = s.tags[report.start - 1]
    # they have shared | a report accusing
    led = before in TAG["does DONE says is has"]
    return led or (before == "," and report.start == report.holder[0])


def find_unheld_views(s: Tokens, reports: list[Report]) -> list[int]:
    """Return where a text tells that somebody has a view: there is growing concern that.

    A clause about a view is the author’s: the idea that it fell is old, rests on the belief that.
    """
    views = (view.words[0] for view in reports if view.frame == "noun" and not view.holder)
    return [s.starts[at] for at in views if "there" in s.words[max(0, at - THERE_REACH) : at]]


def _shares_subject(s: Tokens, report: Report) -> bool:
    """Tell whether a verb has the subject of another one: have read it and | proposed a plan."""
    behind = report.holder is not None and report.holder[1] < report.words[0]
    return behind and (report.frame == "object" or begins_with_verb(s, report))


def _is_near(s: Tokens, report: Report, holder: Phrase) -> bool:
    """Tell whether words may begin with their holder: no pronoun, in the clause of the verb."""
    return (
        0 <= report.words[0] - holder[1] <= NEAR_VERB
        and not s.has(holder[0], "they it")
        and set(TAG["who that"]).isdisjoint(s.tags[holder[1] : report.words[0]])
    )


def find_begin(s: Tokens, at: int, report: Report) -> int | None:
    """Return where a report begins that has more before it: its condition, its subject."""
    holder = report.holder
    # Oslo has been loud, blaming it
    hangs = report.frame == "whole" and s.has(report.words[0], "DOING")
    if holder and at <= holder[0] and (hangs or _shares_subject(s, report)):
        return holder[0] if _is_near(s, report, holder) else None
    if holder and report.content[0] == holder[0] and SET_BEFORE.fullmatch(s.tags, at, holder[0]):
        return s.skip(at, "but")
    if holder and report.content[0] == holder[0] and _opens_when(s, at, holder[0]):
        return at
    words = s.tags[at : report.start]
    # While it is seen as old, | it lasts; but: while trade grew, it is seen as
    joined = "and but also ," if "," in words else "and but also , while"
    start = min(report.start, s.skip_all(joined, at))
    start -= s.has(start, "of") and start > at  # Instead of sealing it
    if report.holder is None and report.frame == "whole":
        return start
    ends = words.rstrip(TAG["also but and"]).endswith(tuple(TAG[", ”"]))
    conditional = ends and s.words[start] in CONDITIONS
    return start if conditional else None


def _opens_when(s: Tokens, at: int, end: int) -> bool:
    """Tell whether only when or despite what it was stands before: When Oslo left, | Lee fumed.

    Not where that points back: For example, | Lee; Despite this, | Lee.
    """
    told = at == 0 and s.words[0] in WHEN_WORDS and BACKWARD.isdisjoint(s.words[:end])
    return told and WHEN_BEFORE.fullmatch(s.tags, at, end) is not None
