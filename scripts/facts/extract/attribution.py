"""Knows who says what a sentence reports: named before the words, behind them, or between them."""

import re
from dataclasses import dataclass

from facts.extract.clauses import ADVERB, AUX, FINITE, SIDES, STATE, SUBJECT
from facts.model import Stance

# Who speaks without a name: `some analysts`, `US officials`, `experts at the Carnegie Center`, `the foreign ministry`.
ROLES = (
    r"(?i:officials?|analysts?|experts?|critics|observers?|commentators?|diplomats?|scholars?|researchers?|sources?|others|media"
    r"|spokes(?:man|woman|person)|ministr(?:y|ies)|ministers?|government|leaders?|presidents?|administration|newspapers?|embassy)"
)
BODY = (
    rf"(?:(?:[A-Z][\w.’-]*|[a-z-]+)\s){{0,4}}{ROLES}(?:\s(?:in|at|of|from|for)\s(?:the\s)?[A-Z][\w-]+(?:\s[A-Z][\w-]+){{0,3}})?"
)
POINTS = r"(?!(?:This|That|These|Those|It|Which|What|Such|Here|There|But|And|Yet|So|While|As|If|When|Where|Since|Although)\b)"
HOLDER = (
    rf"(?:(?:the )?(?:{STATE})(?: and (?:the )?(?:{STATE}))?(?=\s)|{SIDES}|they|he|she|[Ww]e|[Tt]he (?:Kremlin|White House)"
    rf"|{POINTS}{BODY}|{POINTS}(?:[A-Z][\w-]+ ){{0,3}}[A-Z][\w-]+)"
)
ASIDE = r"(?:,\s[^,.;:“”]{2,60},(?=\s))?"  # The spokeswoman, Mao Ning, said
ADVERBS = r"(?:\s(?:all|also|did|has|have|had|is|are|again|even|both|once|been|further|then|[a-z]{2,12}ly)){0,4}"
SPEAK = (
    r"(?:says?|said|argue[sd]?|warn(?:s|ed)?|noted?|notes|add(?:s|ed)|wr(?:ote|ites?)|predict(?:s|ed)?|thinks?|thought"
    r"|believe[sd]?|claim(?:s|ed)?|stress(?:es|ed)?|emphasi[sz]e[sd]?|insist(?:s|ed)?|explain(?:s|ed)?|suggest(?:s|ed)?"
    r"|point(?:s|ed)? out|conclude[sd]?|reiterate[sd]?|acknowledge[sd]?|admit(?:s|ted)?|assert(?:s|ed)?|contend(?:s|ed)?)"
)
SAY = (
    rf"(?:{SPEAK}|states?|stated|reaffirm(?:s|ed)?|declare[sd]?|announce[sd]?|pledge[sd]?|promise[sd]?|agree[sd]?"
    r"|confirm(?:s|ed)?|maintain(?:s|ed)?|mak(?:e|es|ing) (?:it )?clear(?: to (?:the )?\w+)?"
    r"|made (?:it )?clear(?: to (?:the )?\w+)?|express(?:es|ed)?|hopes?|hoped)"
)
TELL = r"(?:tells?|told)(?:\s[\w’-]+){1,4}?"
ASK = r"(?:asks?|asked|urge[sd]?|calls? (?:on|for)|called (?:on|for)|demand(?:s|ed)?|request(?:s|ed)?|presse[sd])"
INTEND = r"(?:consider(?:s|ing)?|considered|threaten(?:s|ed|ing)?|intend(?:s|ed)?|plan(?:s|ned|ning)?|seek(?:s|ing)?)"
# What is denied or held against somebody is told whole: its content alone would say the reverse.
CHARGE = r"(?:den(?:y|ies|ied)|accuse[sd]?|blame[sd]?|critici[sz]e[sd]?|condemn(?:s|ed)?|reject(?:s|ed)?)"
CONTENT = rf"(?=\s(?:the|its|their)\s|\s(?:{SUBJECT})\s{ADVERB}(?:{FINITE})\b|\s(?:[a-z]+\s){{1,3}}{AUX}\s)"


@dataclass(frozen=True, slots=True)
class Attribution:
    """A way to give words to a holder: the pattern, the stance, and whether the claim is the content or the clause."""

    pattern: re.Pattern[str]
    stance: Stance
    content: bool


BEFORE = (
    # said that; said: “...”; said China would; stressed the need; told reporters that; asked to; considers; accused
    Attribution(re.compile(rf"(?P<who>{HOLDER}){ASIDE}{ADVERBS}\s(?:{SAY}|{TELL})\sthat\b"), "reported", True),
    Attribution(re.compile(rf"(?P<who>{HOLDER}){ASIDE}{ADVERBS}\s(?:{SAY}|{TELL})[:,]?(?=\s[“\"])"), "reported", True),
    Attribution(re.compile(rf"(?P<who>{HOLDER}){ASIDE}{ADVERBS}\s(?:{SAY}|{TELL}){CONTENT}"), "reported", True),
    Attribution(re.compile(rf"(?P<who>{HOLDER}){ADVERBS}\s{ASK}\b"), "demand", False),
    Attribution(re.compile(rf"(?P<who>(?:the )?(?:{STATE})){ADVERBS}\s{INTEND}\b"), "reported", False),
    Attribution(re.compile(rf"(?P<who>{HOLDER}){ADVERBS}\s{CHARGE}\b"), "reported", False),
)
REPORTS = re.compile(rf"\s(?:{SAY}|{TELL}|{ASK}|{INTEND}|{CHARGE})\b")  # a cheap look before the patterns above

NAMED = r"[^,.;:“”\"\n]{2,60}"
QUOTED = r"(?<=[,.!?][”\"’])\s"
# Where the words stand seen from their speaker, and the pattern; the first one that fits.
BESIDE = (
    ("ahead", re.compile(rf"^[Aa]ccording to (?P<who>{NAMED}),\s")),
    # “...,” he said, “...”; “...,” said Li Wen, “...”; The deal, Putin stressed, is; It was, said the ministry, a day
    ("around", re.compile(rf"{QUOTED}(?P<who>{HOLDER}){ADVERBS}\s{SPEAK}\b(?=[^“\"]*[“\"])")),
    ("around", re.compile(rf"{QUOTED}{SPEAK}\s(?P<who>{NAMED})(?=[^“\"]*[“\"])")),
    ("around", re.compile(rf",\s(?P<who>{HOLDER}){ADVERBS}\s{SPEAK}(?=,\s)")),
    ("around", re.compile(rf",\s{SPEAK}\s(?P<who>(?:the|an?)\s{NAMED}|{HOLDER})(?=,\s)")),
    # “...,” said Li Wen, a researcher; “...,” he said; ..., officials say; ..., according to X
    ("behind", re.compile(rf"{QUOTED}{SPEAK}\s(?P<who>{NAMED})")),
    ("behind", re.compile(rf"{QUOTED}(?P<who>{HOLDER}){ADVERBS}\s{SPEAK}\b")),
    ("behind", re.compile(rf",\s(?P<who>{HOLDER}){ADVERBS}\s{SPEAK}(?=[.!]?$)")),
    ("behind", re.compile(rf",\saccording to (?P<who>{NAMED})")),
)
