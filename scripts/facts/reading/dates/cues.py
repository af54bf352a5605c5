"""What around a date says what it means: tense, ends of clauses, prepositions, what follows.

All but `STOP` and the cues of tense are for plain lower-case text (see `words.PLAIN`).
"""

import re

from facts.reading.dates.words import WEEKDAY


def verbose(pattern: str) -> re.Pattern[str]:
    """Compile a pattern in which blanks and line ends only lay it out."""
    return re.compile(pattern, re.VERBOSE)


# "To meet", but not "to Moscow", "to the house"; with its verb or adverb "to be signed".
INFINITIVE = r"to\ (?!(?:the|a|his|its)\b)[a-z]{2,20}"
LONG_INFINITIVE = rf"{INFINITIVE}(?:\ [a-z]{{2,20}})?"
# How the words of a clause look ahead or back; these see the text in its own case.
FUTURE = rf"""
    (?:will|shall|would|to)\ (?:\w{{1,12}}\ )?(?:be|have)\ \w{{2,20}}       # will not be signed
    | will|shall|would|could|might|won['’]t|\w{{1,20}}['’]ll
    | (?:scheduled|slated|due|expect(?:s|ed)?|plan(?:s|ned|ning)?|set|aims?|hopes?|intends?
        |vows?|likely|ready|going|invited\ \w{{1,20}})
      \ {LONG_INFINITIVE}                                              # expected to meet
    | (?:is|are)\ {LONG_INFINITIVE}                                     # is to resume
    | scheduled|slated|due(?!\ to)|expect(?:s|ed)?|set\ for|effective|payable
    | (?<!\bthe\ )(?<!\ba\ )plan(?:s|ned|ning)?                         # not "announced the plan"
    | upcoming|forthcoming|next(?!\ to)|until|till|as\ soon\ as
    | coming(?!(?:\ (?:so|just|only|very|soon|shortly|right)){{0,2}}\ after\b)  # not: coming after
    # The present tense of a timetable: "the ban expires on May 31".
    | expires?|takes?\ effect|begins|starts|opens|reopens?|arrives|meets|votes|visits|hosts
    | testifies|returns|gathers|convenes|ends|resumes
    | (?-i:may)\ (?!have\b)[a-z]{{2,20}}                                  # may meet, not "May 6"
    | (?:postponed|delayed|extended|moved|rescheduled)\ (?:to|for)
    | (?:is|are)(?=\ (?:on\ |in\ |for\ )?$)                             # the vote is on | Tuesday
"""
PAST = r"""
    (?:did|had|has|have|was|were)(?:\ not|n['’]t)\ \w{1,20}\ until      # did not come until
    | had\ to\ [a-z]{2,20}                                              # what he had to sell
    | was|were|had|did|has|have|said|says|been|took|held|met|made|came|went|began|saw|spoke|told
    | gave|led|left|won|rose|fell|sent|paid|put|became|since|hurt|born|built|found|lost|sold|bought
    | shrank|sank|threw|drew|dealt|drove|fought|froze|got|heard|laid|lent|stole|swept|swung
    | taught|thought|understood|undertook|upheld|withdrew|wore|overthrew|overtook
    | brought|taken|given|seen|shot|struck|broke|grew|ran|flew|wrote|kept|stood|chose|sought
    | \w{2,20}ed                                                        # signed
"""
# What was promised comes after the promise, but not always after the release.
PROMISE = rf"(?:agreed|pledged|promised|vowed)\ {LONG_INFINITIVE}"
TENSE = verbose(
    rf"""\b(?:
        (?P<future>(?i:{FUTURE})) | (?P<promise>(?i:{PROMISE})) | (?P<past>(?i:{PAST}))
        | {INFINITIVE}                                                  # hides the verb before it
    )\b"""
)
# The end of a clause or a block.
STOP = re.compile(
    r"""
    (?<!\b[a-z])                                                        # initials: "J. Li"
    (?<!\b(?:mr|dr|st))
    (?<!\b(?:jan|feb|mar|apr|aug|oct|nov|dec|mrs|gen|sen|gov))
    (?<!\bsept)
    [.!?;:]["'”’)]?\s
    | \n\n
    """,
    re.VERBOSE | re.IGNORECASE,
)
LEANING_ON_RELEASE = verbose(rf"\b(?:{WEEKDAY}|yesterday|(?:last|this)\ (?:week|month|year))\b")

# Before a date.
# "in the next year": a duration
LASTING = verbose(r"\b(?:over|within|for|during|in|throughout)\ $")
SPANNING = verbose(r"\b(?:over|within|for|throughout)\ $")  # "over the following decade"
MEASURING = verbose(r"\b(?:since|until|till|before|than\ in)\ $")  # what is told is of another time
# What happens then is not just then: around | 8 January, since | 2014.
LOOSE = verbose(r"\b(?:(?P<since>since)|(?:around|about|roughly|approximately|circa))\ $")
KNOWN = verbose(r"(?:\bthe|['’]s|s['’])\ $")  # the | 7 October attack, of which all have heard
# ... but not what can be to come: the November | election.
PASSED = verbose(
    r"""
    \ (?!(?:\w+\ ){0,2}(?:ballot|conference|congress|deadline|elections?|meeting|plenum|polls?
        |referendum|review|session|summit|talks|vote)\b)
    """
)
TELLING = verbose(r"\b(?:in|of|during|by)\ $")  # "in 2014" tells a story, "the 2014 treaty" not
NO_MONTH = verbose(r"\b(?:every|each|per|long|theresa)\ $")  # a set, a rocket, a person

# After a date.
NO_DATE = verbose(
    r"""
    \ (?:revolution|fourth|day|theses|uprising|movement|incident|massacre)\b
    | ,?\ (?:of\ )?0[0-9]{3}\b                                          # 24 February 0000
    """
)
