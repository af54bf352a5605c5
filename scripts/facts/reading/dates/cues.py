"""What stands around a date: tense, ends of clauses, words that ask for a date or forbid it.

All but `CLAUSE_OR_BLOCK_END` and the cues of tense are for plain lower-case text: `words.PLAIN`.
"""

import re

from facts.base.patterns import verbose
from facts.reading.dates.words import AFTER_DAY, MONTH_WORD, NTH_DIGITS, NUMBER_WORD, WEEKDAY
from facts.reading.lexicon import either

# "To meet", but not "to Moscow", "to the house", "shot to death"; with its verb or adverb "to be
# signed".
TO_VERB = (
    r"to\ (?!(?:the|an?|death|her|his|it|its|that|their|them|these|this|those)\b"
    r"|have\ (?:been|[a-z]+ed)\b)[a-z]{2,20}"
)
LONG_INFINITIVE = rf"{TO_VERB}(?:\ [a-z]{{2,20}})?"
# How the words of a clause look ahead or back; these see the text in its own case.
FUTURE_CUES = rf"""
    # will not be signed; not: to have been
    (?:will|shall|would|to)\ (?:\w{{1,12}}\ )?(?:be|(?<!\bto\ )have)\ \w{{2,20}}
    | will|shall|would|could|might|won['’]t|\w{{1,20}}['’]ll
    | (?:scheduled|slated|due|expect(?:s|ed)?|plan(?:s|ned|ning)?|set|aims?|hopes?|intends?
        |vows?|likely|ready|going|invited\ \w{{1,20}})
      \ {LONG_INFINITIVE}                                              # expected to meet
    | (?:is|are)\ {LONG_INFINITIVE}                                     # is to resume
    # heading into June, effective May 2; not: Effective May 2, it closed
    | scheduled|slated|due(?!\ to)|expect(?:s|ed)?|set\ for|payable
    | (?-i:effective|heading\ into)
    | (?<!\bthe\ )(?<!\ba\ )plan(?:s|ned|ning)?                         # not "announced the plan"
    | upcoming|forthcoming|next(?!\ to)|as\ soon\ as
    | (?<=[\w,]\ )(?:until|till)                                # not: Until | Friday they had
    | coming(?!(?:\ (?:so|just|only|very|soon|shortly|right)){{0,2}}\ after\b)  # not: coming after
    # The present tense of a timetable: "the ban expires on May 31".
    | expires?|takes?\ effect|begins|starts|opens|reopens?|arrives|meets|votes|visits|hosts
    | (?<!\bto\ )(?<!\bnot\ )(?<!\bdid\ )(?<!\ba\ )meet
    | travels|flies|departs|leaves\ for|heads\ (?:for|home|to)|attends
    | testifies|returns|gathers|convenes|ends|resumes|takes\ office
    | (?:hears|holds|launches|signs|unveils)\ (?=(?:an?|the|elections|talks)\b)
    | leaves\ (?=(?-i:[A-Z])\w{{1,20}}\ (?:for|on)\b)                  # leaves Oslo on Monday
    | (?-i:may)\ (?!have\b)[a-z]{{2,20}}                                  # may meet, not "May 6"
    | (?:postponed|delayed|extended|rescheduled)\ (?:to|for)
    | moved\ to(?=\ (?:early\ |late\ )?$)                             # not: moved to Lund in | May
    | (?:is|are)(?=\ (?:on\ |in\ |for\ )?$)                             # the vote is on | Tuesday
"""
PAST_CUES = r"""
    (?:did|had|has|have|was|were)(?:\ not|n['’]t)\ \w{1,20}\ until      # did not come until
    | had\ to\ [a-z]{2,20}                                              # what he had to sell
    | was|were|had|did|has|have|said|says|been|took|held|met|made|came|went|began|saw|spoke|told
    | gave|led|left|won|rose|fell|sent|paid|put|became|since|hurt|born|built|found|lost|sold|bought
    | shrank|sank|threw|drew|dealt|drove|fought|froze|got|heard|laid|lent|stole|swept|swung
    | taught|thought|understood|undertook|upheld|withdrew|wore|overthrew|overtook
    | brought|taken|given|seen|shot|struck|broke|grew|ran|flew|wrote|kept|stood|chose|sought
    # signed; not: the Dialogue (HLED) in June
    # talks are being | prepared
    | (?<!\bbeing\ )(?!(?-i:United|[A-Z]+)\b | (?:indeed|proceed|succeed)\b)\w{2,20}ed
"""
# What was promised comes after the promise, but not always after the release.
PROMISE = rf"(?:agreed|pledged|promised|vowed)\ {LONG_INFINITIVE}"
TENSE = verbose(
    rf"""\b(?:
        (?P<future>(?i:{FUTURE_CUES})) | (?P<promise>(?i:{PROMISE})) | (?P<past>(?i:{PAST_CUES}))
        | {TO_VERB}                                                  # hides the verb before it
    )\b"""
)
# What leads to something that is still to come, and has no verb: ahead of the vote in | June,
# preparations for it, agreed on a visit in, invited him to Oslo in.
COMING_BEFORE = verbose(
    r"""
    \b(?: [Aa]head\ of | (?:lead|run)-?up\ to | [Pp]reparations?\ for
      | agreed\ (?:on|to)\ (?:an?|his|her|the(?:ir)?|\w{1,20}['’]s)\ (?:\w{1,20}\ )?
        (?:meeting|summit|talks|trip|visit)
      | invited\ (?:\w{1,20}\ ){1,3}to )\b
    [^,;:]{0,80}$
    """
)
# The date opens what is said: said that in | October it would.
THAT_OPENINGS = (" that by ", " that from ", " that in ", " that on ")
# Behind a date, when that was said: will come on 2 March|, the ministry announced on 28 February
ANNOUNCED_ON = verbose(
    r"""
    [^.;!?\n]*?,\ [^,.;!?\n]{2,60}\b(?:announced|confirmed|reported|said)\ (?:\w+\ )?on[ ]
    (?:(?P<month>[A-Z][a-z]+)\ \d{1,2}\b | \d{1,2}\ (?P<month_behind>[A-Z][a-z]+))
    """
)
# The end of a clause or a block.
CLAUSE_OR_BLOCK_END = verbose(
    r"""
    (?<!\b[a-z])                                                        # initials: "J. Li"
    (?<!\b(?:mr|dr|st))
    (?<!\b(?:jan|feb|mar|apr|aug|oct|nov|dec|mrs|gen|sen|gov))
    (?<!\bsept)
    [.!?;:]["'”’)]?\s
    | \n\n
    """,
    re.IGNORECASE,
)
LEANING_ON_RELEASE = verbose(rf"\b(?:{WEEKDAY}|yesterday|(?:last|this)\ (?:week|month|year))\b")

# Before a date.
# The polls are now planned for | 10 June, though the text tells of what was long ago.
PLANNED_NOW = verbose(r"\bnow\ (?:due|planned|scheduled|set|slated)\b")
OPENS_SENTENCE = re.compile(r"(?:\A|[.!?] |  )(?:at|by|near|towards?) $")
# "in the next year": a duration
DURATION_BEFORE = verbose(r"\b(?:over|within|for|during|in|throughout)\ $")
SPANNING = verbose(r"\b(?:over|within|for|throughout)\ $")  # "over the following decade"
MEASURING = verbose(r"\b(?:since|until|till|before|than\ in)\ $")  # what is told is of another time
# What leads, behind the date of a sentence, to one that only compares with it or looks back.
MADE_THEN = either(
    *"agreed announced begun concluded drawn issued launched made opened promised proposed".split(),
    *"reached sealed signed struck taken written".split(),
)
PART_BEFORE_DATE = r"(?:the\ )?(?:early\ |late\ |mid-|(?:beginning|end|middle|start)\ of\ )?"
LOOKING_BACK = verbose(
    rf"""
    \b(?:
        # his first trip since | 2019, a pact that ran until | 1980; not: from 2000 until
        (?:before|since|than|than\ in|(?<!^\ )(?:till|until))\ {PART_BEFORE_DATE}
        # against $95 billion in | 2014; not: from $8 billion to $9 billion in
      | (?:against|compared\ (?:to|with)|from|versus)\ (?!(?:[^,;]|,\d)*\ to\ )
        [$€£]?\d(?:[^,.;]|[.,]\d)*\ (?:for|in)\ {PART_BEFORE_DATE}
        # who had been elected in | 1991, after it had joined in | 2001, having left in | 1999
      | (?:after|as|because|that|when|where|which|whom?|whose)\ (?:[^,.;]*\ )?had\ [^,.;]*
      | having\ [^,.;]*
        # under a deal signed in | 2014, raised the price agreed in | 2009
      | (?:an?|its|their)\ (?:(?!(?:are|been|is|was|were)\b)[\w-]+\ ){{1,4}}{MADE_THEN}
        \ (?:in|on)\ {PART_BEFORE_DATE}
      | (?:accord|agreement|contract|deal|declaration|line|loan|pact|plan|price|treaty)\ {MADE_THEN}
        \ (?:in|on)\ {PART_BEFORE_DATE}
      | (?:that|those)\ of\                                            # replaced that of | 1950
      | (?:beginning|due|ending|starting)\ (?:in|on)\ {PART_BEFORE_DATE}
    )$
    | ,\ (?:first\ )?{MADE_THEN}\ (?:in|on)\ {PART_BEFORE_DATE}$              # , signed in | 2014
    """
)
# What happens then is not just then: around | 8 January, since | 2014.
ONWARDS = re.compile(r"\ (?:onwards?|and\ beyond)\b")  # from 2014 | onwards, in 2014 | and beyond
LOOSE = verbose(r"\b(?:(?P<since>since)|(?:around|about|roughly|approximately|circa))\ $")
KNOWN_DAY = verbose(r"(?:\bthe|['’]s|s['’])\ $")  # the | 7 October attack, of which all have heard
# ... but not what can be to come: the November | election.
PASSED = verbose(
    r"""
    \ (?!(?:\w+\ ){0,2}(?:ballot|conference|congress|deadline|elections?|meeting|plenum|polls?
        |referendum|review|session|summit|talks|vote)\b)
    """
)
# What is told once a quarter is over: to report a | third-quarter loss.
REPORTED_LATER = verbose(r"\b(?:announc|post|publish|releas|report)\w*\ [^.,;]*$")
# "in 2014" and "as early as 1950" tell a story, "the 2014 treaty" does not.
STORY_BEFORE = verbose(r"\b(?:in|of|during|by|early\ as)\ $")
NAMED_DAY = verbose(
    r"\b(?:black|bloody|good|super|cyber|ash|holy|palm|easter|every|each|per|on\ a)\ $"
)
NO_MONTH = verbose(r"\b(?:every|each|per|long|theresa)\ $")  # a set, a rocket, a person
OTHER_DETERMINER = verbose(r"\b(?:the|these|a|very|every|each)\ $")  # "the last year"
# half | a decade ago, a year and | two months ago, four and | five years ago; not: left in May and
# | two months later
PART_OF_NUMBER = verbose(
    rf"""
    \b(?: half | quarters?\ of
      | (?:{NUMBER_WORD}(?:\ (?:day|week|month|year|decade)s?)?)\ and )\ $
    """
)
GENERAL_TODAY = verbose(r"\b(?:even|until|till|than|(?<!as\ )of)\ $")  # even today
# What shows that "May" or "March" is a month.
MONTH_CUE = verbose(
    rf"""
    \b(?:
        in|into|since|by|until|till|of|from|through|throughout|before|after|during|between|for|to
        |the|an?|around|as|last|this|next|on|our|their|its
    )\ $
    | {MONTH_WORD}(?:\ [0-9]{{1,4}})?\ (?:and|or)\ $                         # March and | May
    """
)
OWNER_CUE = re.compile(r"[a-z](?:'s|s')\ $")  # Novak's, the guards'
# "on the 17th", "on the morning of the 17th", "the 17th and 18th"
DAY_CUE = verbose(
    r"""
    \b(?:
        on|by|until|till|from|through|since|before|after|between
        |(?:morning|afternoon|evening|night)\ of
        |[0-9]{1,2}(?:st|nd|rd|th)\ (?:and|to|or)
    )\ $
    """
)
LIST_OF_DAYS = verbose(rf"{MONTH_WORD}\ [0-9]{{1,2}}(?:,\ [0-9]{{1,2}}){{0,3}}(?:,?\ and|,)\ $")
WEEKEND_CUE = verbose(r"\b(?:over|during|on|at|of|before|for)\ $")
SEASON_CUE = verbose(
    r"\b(?:between|by|during|for|from|in|into|over|since|through|throughout|until)\ $"
)
YEAR_CUE = verbose(r"\b(?:in|since|during|until|throughout)\ $")
OLD_YEAR_CUE = verbose(r"\b(?:of|by|from|to|and|between|the)\ $")
NUMBERED_PAPERS = """
    agenda vision horizon strategy resolution resolutions article section sections order act law no
    no. number flight route room decree directive regulation title chapter page line model type
    building box paragraph para form rule highway expo office u.s.c. § §§ sec. h.r. s. windows
    boeing airbus zapad vostok p. pp. table figure fig.
""".split()
NUMBERED_NOUN = verbose(
    rf"""
    (?<!\w){either(*NUMBERED_PAPERS, "made in china", "joint sea", "security belt")}\ $
    | \b(?:some|nearly|almost|more\ than|less\ than|fewer\ than|another|estimated|total\ of
      |in\ over)\ $
    | (?<!since\ )(?<!until\ )(?<!through\ )(?<!by\ )\bat\ least\ $     # but "by at least 2030"
    """
)

OTHER_WEEK = verbose(r"\b(?:last|next)\ $")  # last | Friday evening

# After a date.
PART_OF_DAY = r"\ (?:morning|afternoon|evening|night|noon|midday|midnight|dawn|lunchtime)\b"
NEWSPAPER = r"\ (?:times|telegraph|mail|express|mirror|post|review|herald)\b"
CLOCK_TIME_OR_NEWSPAPER = verbose(f"{PART_OF_DAY} | {NEWSPAPER}")
CLOCK_TIME_OR_OWNER = verbose(rf"{PART_OF_DAY} | \ of\ (?:his|her|its|their|the|an?)\b")
CLOCK_TIME_OR_AGE = verbose(
    rf"""
    {PART_OF_DAY}
    | 's\ (?:
        world|era|society|international|global|reality|realities|age|circumstances|conditions
    )\b                                                                 # today's world
    """
)
OF_BEHIND = verbose(r"\ of")
NO_CENTURY = verbose(r"\ (?:b\.?c|maritime)")
NO_SEASON = verbose(r"\ (?:of|in|olympic|palace|festival)")
NO_DAY = verbose(
    r"""
    \ (?:revolution|fourth|day|theses|uprising|movement|incident|massacre)\b
    | ,?\ (?:of\ )?0[0-9]{3}\b                                          # 24 February 0000
    | \ (?:of\ )?(?:each|every)\ year\b                                 # by 1 May each year
    """
)
MEASURE_UNITS = r"""
    \ (?:
        (?:metric\ |square\ |cubic\ )?
        (?:tons?|tonnes|kilomet\w{1,4}|km|miles?|met(?:er|re)s?|feet|hectares|acres)
        |barrels|(?:us\ |u\.s\.\ )?dollars|yuan|rubles|roubles|euros|yen|mw|kw|kg   # 1900 yuan
        |gmt|utc|hours|local\ time                                     # 1900 GMT
        |b\.?c|bce                                                     # 241 BC
        |agenda|sustainable|roadmap|vision|targets?|goals?             # the 2030 Agenda
        |committee                                                     # the 1718 Committee
    )\b
    | -[a-z]
"""
COUNTABLE_NOUNS = """
    soldiers troops people persons men women children words items students vehicles tanks missiles
    aircraft ships jobs points votes pages cases deaths flights companies firms workers delegates
    participants households drones warheads rounds
""".split()
MEASURED = verbose(MEASURE_UNITS)
# "2024 soldiers", but "in 2024 soldiers came"
COUNTED_THING = verbose(rf"{MEASURE_UNITS} | \ {either(*COUNTABLE_NOUNS)}\b")
# Nouns that "the 17th" could number.
NUMBERED_MEETINGS = """
    anniversary brics congress conference council dialogue expo fair forum g7 g20 group
    international item meeting national package party plenary point round session summit time
""".split()
NEXT_DAY = rf"(?:\ (?:and|to|or)\ |-)(?:the\ )?{NTH_DIGITS}"
AFTER_NTH = rf"""(?:
    [.,;:)!?] | $
    | \ {either(*AFTER_DAY)}\b
    | \ (?!{either(*NUMBERED_MEETINGS)}\b)(?:\w{{2,20}}\ )?                # on the 17th Xi said
      (?:said|told|spoke|flew|left|met|held|went|came|took|gave|began|[a-z]{{2,20}}ed)\b
)"""
