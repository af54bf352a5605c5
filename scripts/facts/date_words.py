"""Closed word lists and pattern pieces of English dates, for text in plain lower case (see `PLAIN`)."""

import re

from facts.lexicon import MONTHS, NUMBERS, ORDINALS, WEEKDAYS

# Patterns run over a copy of the text of equal length: ASCII lower case, plain apostrophes, hyphens and spaces.
PLAIN = str.maketrans(
    {chr(c): chr(c + 32) for c in range(65, 91)} | {"’": "'", "–": "-", "‑": "-", "\n": " ", "\xa0": " ", "\u202f": " "}
)

SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}  # as EDTF numbers them
HOLIDAYS = {"christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "new year's eve": (12, 31)}
HOLIDAYS |= {"new year's day": (1, 1)}
DAY_WORDS = {"the day before yesterday": -2, "yesterday": -1, "today": 0, "tomorrow": 1, "the day after tomorrow": 2}
# How many units off the release date, or off the date named last, a determiner leads.
FROM_RELEASE = {"last": -1, "this": 0, "next": 1, "this past": -1, "this coming": 1, "the current": 0}
FROM_TEXT = dict.fromkeys(("that", "that same", "the same"), 0)
FROM_TEXT |= dict.fromkeys(("the next", "the following", "the subsequent"), 1)
FROM_TEXT |= dict.fromkeys(("the previous", "the preceding", "the prior"), -1)


def either(*words: str) -> str:
    """Return a pattern for any of the words, longest first."""
    return f"(?:{'|'.join(sorted(words, key=len, reverse=True))})"


MONTH_NAME = either(*MONTHS) + r"\b"
MONTH = rf"(?:{MONTH_NAME}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"
WEEKDAY, SEASON, STEP = either(*WEEKDAYS), either(*SEASONS), either(*FROM_RELEASE, *FROM_TEXT)
UNIT = r"(?:day|week|weekend|month|quarter|year|decade|century)"
NTH = r"[0-9]{1,2}(?:st|nd|rd|th)"
ORDINAL = rf"(?:(?:twenty-)?{either(*ORDINALS)}|{NTH})"
NUMBER = rf"(?:{either('a', 'an', *NUMBERS)}(?:-{either(*list(NUMBERS)[1:10])})?|[0-9]{{1,3}})"
COUNTS = r"(?:million|billion|per ?cent|years|months|weeks|days|hours|people)"
DAY = rf"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?![\w%]|[.,:/][0-9]| {COUNTS}\b)"
YEAR = r"(?:1[0-9]{3}|20[0-9]{2})(?![\w%]|[.,:/-]?[0-9])"
DASH = r" ?[-—] ?"

# " 2024", ", 2024", " of 2024", " last year", " of the same year"
IN_YEAR = rf"(?:,? (?:of )?(?P<year>{YEAR})| (?:of )?(?P<step>{STEP}) year\b)"
WINTER = r"(?: of)? (?P<winter>(?:1[89]|20)[0-9]{2})[-/](?:[0-9]{4}|[0-9]{2})\b"
# "early ", "the end of ", "the first four months of "
PART = (
    r"(?:(?:the )?(?:(?P<vague>(?:very )?(?:early|mid|late|earlier|later|end(?=-))(?: in| part of)?"
    r"|(?:very )?(?:beginning|start|middle|end|close|outset|week) of)"
    rf"|(?P<nth>{ORDINAL}|last|final|opening|closing) (?:(?P<many>{NUMBER}|few|several) )?"
    r"(?P<share>half|(?:day|week|month|quarter|year|decade)s?) of)[ -](?:the )?)"
)
# Joins two days of one month; "and" only if what follows shows that the second number is a day too.
AFTER_DAY = (
    "a after an and are as at before both but by during evening for from he her his i in is it last local morning afternoon next"
    " of on or she that the they this to was we were when where will with"
)
DAYS_END = rf"(?:[.,;:)!?]|$| (?:[0-9]{{4}}|{MONTH}|{either(*AFTER_DAY.split())})\b)"
RUN = rf"(?:{DASH}| (?:to|through) (?:the )?| (?:and|&) (?:the )?(?=[0-9]{{1,2}}(?:st|nd|rd|th)?{DAYS_END}))"
# The later half of "March and May 2023", whose year holds for the first half too.
PARTNER = re.compile(rf" ?(?:[-—]|and|or|to|through|until) ?(?:the )?(?:{MONTH} {DAY}|{DAY} {MONTH}|{MONTH}|{DAY}),? ({YEAR})")

NUMERIC = (
    r"(?:[0-9]{4}(?:-[0-9]{2}-|/[0-9]{1,2}/|\.[0-9]{1,2}\.)[0-9]{1,2}"
    r"|[0-9]{1,2}(?:\.[0-9]{1,2}\.|/[0-9]{1,2}/)(?:19|20)[0-9]{2})(?![\w/-]|\.[0-9])"
)
YEARS = r"(?P<from_year>1[0-9]{3}|20[0-9]{2})[-—/](?P<year>1[0-9]{3}|20[0-9]{2}|[0-9]{2})(?![\w%/-]|[.,:][0-9])"
DECADE = r"(?:(?P<digits>(?:1[0-9]|20)[0-9])0|(?:'|(?<=\b(?:the|mid)[ -])|(?<=\blate )|(?<=\bearly ))(?P<short>[2-9])0)'?s\b"
QUARTER = r"(?P<quarter>(?:first|second|third|fourth)(?=[ -]quarter\b)|q[1-4])(?:[ -]quarter)?"
HALF = r"(?P<half>(?:first|second)(?=[ -]half\b)|h[12])(?:[ -]half)?"
ALONE = r"(?=[.,;:)]|$| (?:in|at|to|from|and|was|were|had)\b| [0-9$])"  # "the year before", not "the year before he came"
ABOUT = r"(?:about|almost|nearly|some|around|roughly|approximately|(?:just )?over|more than|less than|at least)"
AGO = (
    rf"(?:(?P<about>{ABOUT}) )?(?P<count>{NUMBER}) (?P<unit>day|week|month|quarter|year|decade|centur)(?:s|y|ies)?"
    rf" (?P<side>ago|earlier|later|before{ALONE}|from now|from today)\b(?: this (?P<same>month)\b)?"
)
SAME_TIME = rf"(?:the same|this) (?P<unit>day|week|month|quarter|time|period)(?:{IN_YEAR}| a year (?:ago|earlier|before))"

# How the words of a clause look ahead or back; these see the text in its own case: "to meet", not "to Moscow".
FUTURE = (
    r"(?:will|shall|would|to) (?:\w{1,12} )?(?:be|have) \w{2,20}|will|shall|would|could|might|won['’]t|\w{1,20}['’]ll"
    r"|(?:scheduled|slated|due|expect(?:s|ed)?|plan(?:s|ned|ning)?|set|aims?|hopes?|intends?|vow(?:s|ed)?|agreed|pledged"
    r"|likely|ready|going|promised|invited \w{1,20}) to (?:\w{1,12} )?\w{2,20}|scheduled|slated|due|expect(?:s|ed)?"
    r"|plan(?:s|ned|ning)?|set for|upcoming|forthcoming|coming|next|until|till|expires?|takes? effect|begins|starts|opens"
    r"|reopens?|arrives|meets|votes|visits|hosts|testifies|returns|gathers|convenes|ends|resumes|as soon as"
    r"|(?-i:may) (?!have\b)[a-z]{2,20}|(?:postponed|delayed|extended|moved|rescheduled) (?:to|for)"
    r"|(?:is|are)(?= (?:on |in |for )?$)"
)
PAST = (
    r"(?:did|had|has|have|was|were)(?: not|n['’]t) \w{1,20} until|was|were|had|did|has|have|said|says|been|took|held|met"
    r"|made|came|went|began|saw|spoke|told|gave|led|left|won|rose|fell|sent|paid|put|became|since|hurt|born|built|found|lost"
    r"|sold|bought|brought|taken|given|seen|shot|struck|broke|grew|ran|flew|wrote|kept|stood|chose|sought|\w{2,20}ed"
)
INFINITIVE = r"to (?!the\b|a\b|his\b|its\b)[a-z]{2,20}"
TENSE = re.compile(rf"\b(?:(?P<future>(?i:{FUTURE}))|(?P<past>(?i:{PAST}))|{INFINITIVE})\b")
STOP = re.compile(  # the end of a clause or a block
    r"(?i)(?<!\b[a-z])(?<!\b(?:mr|dr|st))(?<!\b(?:jan|feb|mar|apr|aug|oct|nov|dec|mrs|gen|sen|gov))(?<!\bsept)"
    r"[.!?;:][\"'”’)]?\s|\n\n"
)
LEANING = re.compile(rf"\b(?:{WEEKDAY}|yesterday|(?:last|this) (?:week|month|year))\b")  # on the release date

# What stands around words that look like a date and are none.
LASTING = re.compile(r"\b(?:over|within|for|during|in|throughout) $")  # "in the next year" lasts a year
PART_OF_DAY = r" (?:morning|afternoon|evening|night|noon|midday|midnight|dawn|lunchtime)\b"
NEWSPAPER = r" (?:times|telegraph|mail|express|mirror|post|review|herald)\b"
NAMED_DAYS = r"\b(?:black|bloody|good|super|cyber|ash|holy|palm|easter|every|each|per|on a) $"
NOT_A_WORD = r"(?<!may)(?<!march)(?<!april)(?<!june)(?<!august)"  # nor a given name
NO_CENTURY = r" (?:b\.?c|maritime)"
NO_SEASON = r" (?:of|in|olympic|palace|festival)"
OF_ITS_OWN = r" of (?:his|her|its|their|the|an?)\b"  # the last year of his term
EVENT = r" (?:revolution|fourth|day|theses|uprising|movement|incident|massacre)\b"
NO_MONTH = r"\b(?:every|each|per|long|theresa) $"
NOT_NOW = r"'s (?:world|era|society|international|global|reality|realities|age|circumstances|conditions)\b"
PAPERS = (
    "agenda vision horizon strategy resolution resolutions article section sections order act law no no. number flight"
    " route room decree directive regulation title chapter page line model type building box paragraph para form rule"
    " highway expo office u.s.c. § §§ sec. h.r. s. windows boeing airbus zapad vostok p. pp. table figure fig."
)
NUMBERED = (  # agenda 2030, resolution 2758, some 1900 ships
    rf"(?<!\w){either(*map(re.escape, PAPERS.split()), 'made in china', 'joint sea', 'security belt')} $"
    r"|\b(?:some|nearly|almost|more than|less than|fewer than|another|estimated|total of) $"
    r"|(?<!since )(?<!until )(?<!through )(?<!by )\bat least $"
)
MEASURED = (  # 2000 tons, the 2030 agenda, 241 BC, 1900 GMT
    r" (?:(?:metric |square |cubic )?(?:tons?|tonnes|kilomet\w{1,4}|km|miles?|met(?:er|re)s?|feet|hectares|acres)"
    r"|barrels|(?:us |u\.s\. )?dollars|yuan|rubles|roubles|euros|yen|mw|kw|kg|gmt|utc|hours|local time|b\.?c|bce|agenda"
    r"|sustainable)\b|-[a-z]"
)
NOUNS = (
    "soldiers troops people persons men women children words items students vehicles tanks missiles aircraft ships jobs"
    " points votes pages cases deaths flights companies firms workers delegates participants households drones warheads"
    " rounds"
)
COUNTED = rf" {either(*NOUNS.split())}\b"  # 2024 soldiers, but "in 2024 soldiers came"
SINCE = re.compile(r"\b(?:since|until|till|before|than in) $")  # only measures what is told of another time
OF_TIME = re.compile(r"\b(?:in|of|during|by) $")  # "in 2014" tells a story, "the 2014 treaty" does not
MONTH_BEFORE = (  # what shows that "May" or "March" is a month
    r"\b(?:in|since|by|until|till|of|from|through|throughout|before|after|during|between|for|to|the|an?|around|as|last"
    rf"|this|next|on|our|their|its) $|{MONTH}(?: [0-9]{{1,4}})? (?:and|or) $"
)
# "on the 17th", by what stands around it: no noun that it could number
MEETINGS = (
    "anniversary brics congress conference council dialogue expo fair forum g7 g20 group international item meeting national"
    " package party plenary point round session summit time"
)
DAY_BEFORE = (
    r"\b(?:on|by|until|till|from|through|since|before|after|between|(?:morning|afternoon|evening|night) of"
    r"|[0-9]{1,2}(?:st|nd|rd|th) (?:and|to|or)) $"
)
DAY_AFTER = (
    rf"(?:[.,;:)!?]|$| {either(*AFTER_DAY.split())}\b| (?!{either(*MEETINGS.split())}\b)(?:\w{{2,20}} )?(?:said|told|spoke|flew"
    r"|left|met|held|went|came|took|gave|began|[a-z]{2,20}ed)\b)"
)
NEXT_DAY = rf"(?: (?:and|to|or) |-)(?:the )?{NTH}"
KNOWN_MONTH = rf"(?:the )?(?P<day>{NTH})(?: of (?P<step>{STEP}) month)?(?={NEXT_DAY}{DAY_AFTER}|(?!{NEXT_DAY}){DAY_AFTER})"
LIST_BEFORE = rf"{MONTH} [0-9]{{1,2}}(?:, [0-9]{{1,2}}){{0,3}}(?:,? and|,) $"  # "May 6, 7 and "
# Words other than names, numbers and determiners that a date can open with.
OPENING_WORDS = (
    "a an very early mid late later earlier beginning start middle end close outset opening closing final about almost"
    " nearly some around roughly approximately over more less just at year q1 q2 q3 q4 h1 h2 fiscal fy fy1 fy2 fy3 calendar"
)
