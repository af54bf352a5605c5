"""Finds whom a holder means that only points, and says whether a holder names anybody.

The ministry is the one ministry named before it. The study, some estimates and the team are nobody
whom a reader could look up; where two of a kind are named, neither is meant for sure.
"""

import re
from functools import lru_cache

from facts.base.patterns import verbose, word_set
from facts.base.spans import Span, span_of
from facts.extract.article_text import ArticleText
from facts.extract.issuers import ANY_STATE, OTHER_NAMES, STATE
from facts.reading.lexicon import TITLES
from facts.reading.speech.phrases import KNOWN_NAMES, PAPERS, head_of, speaks
from facts.reading.speech.tokens import read_tokens
from facts.reading.speech.words import SOURCES, SPEAKERS

# The government, this ministry, the secretary general: a noun of a word or two.
BARE_HOLDER = re.compile(r"(?:[Tt]he|[Tt]his|[Tt]hat)\s(?P<noun>[a-z-]+(?:\s[a-z-]+)?)")
# Nouns of bodies of states, of which many have one.
STATE_BODIES = word_set(
    "administration agency commission committee council court department foundation government"
    " institute ministry parliament regime"
)
# Nouns of bodies with names of their own: the Lundic Workers Party.
NAMED_BODIES = word_set(
    "academy alliance assembly association authority bank bloc board brotherhood bureau cartel"
    " centre center coalition college commission committee company confederation conference"
    " congress convention corporation council court department federation foundation fund"
    " group guild institute institution league ministry mission movement office organisation"
    " organization panel parliament party secretariat senate society syndicate tribunal union"
    " university"
)
# Nouns of what is written, each with an author or title.
NAMED_PAPERS = PAPERS | word_set(
    "agreement assessment audit bill book charter communique declaration directive doctrine"
    " document guidance indictment investigation judgment law lawsuit letter manifesto memo"
    " memorandum plan poll proposal publication resolution review ruling speech statement strategy"
    " survey treaty website"
)
WORD_OF_NAME = re.compile(r"[\w’-]+")
# A word of a name; not one that opens a sentence and points: The party, In parliament.
NAMING_WORD = verbose(
    r"""
    (?!(?:According|After|All|Also|An?|And|Another|As|At|Both|But|By|Each|Every|For|From|Her|His
      |If|In|Its|My|No|On|One|Our|Some|Such|That|The|Their|Then|These|This|Those|To
      |Under|When|While|With)\b)
    [A-Z][\w&-]*
    """
).pattern
NAMED_REACH = 1500  # characters before a bare noun in which what it means is named
AUTHORS = word_set("author authors")
# A report may be that of anybody, told of without an article: the RAND Corporation’s.
PAPERS_OF_AUTHORS = AUTHORS | PAPERS - {"report", "series"}
# Who wrote it: a study by Novak, his report, the Guild’s paper
OTHER_PAPER = verbose(
    r"""
    (?:\b(?i:an?|another|her|his|its|one|our|previous|recent|several|some|their|these|those|two)
      |(?!Th(?:e|is)\b)[A-Z]\w*|[’']s?|\d{4}) \s (?:[\w-]+\s){0,3}?
    (?:analysis|articles?|books?|briefs?|chapters?|essays?|papers?|reports?|research
      |stud(?:y|ies)|surveys?)\b
    """
)
OTHER_REACH = 800  # characters before `the authors` in which the paper of others is told of
# A name or number behind the first word of a holder.
NAMES = re.compile(r"[A-Z0-9]")
# What stands before the noun of a holder and tells not whose it is.
POINTING = word_set("the this that these those another other both each every either all such")
SHARE_WORDS = word_set(
    "all another both each few fewer half many more most neither none one others several some two"
)
# Those who are known though they have no name in the text: the public, the opposition.
PUBLIC = word_set(
    """
    army business businesses church community electorate elite elites left market markets media
    military navy opposition people police population press public right west world youth
    """
)


def find_antecedent(document: ArticleText, who: Span) -> Span | None:
    """Return the words that name what a bare noun means, if one alone is named before it."""
    bare = BARE_HOLDER.fullmatch(who.text)
    if bare is None:
        return None
    noun = bare["noun"]
    for nouns, match_named in NAMED_BY_NOUN:
        if noun in nouns and (named := _find_only(document, who, noun, match_named(noun))):
            return named
    return None


@lru_cache(maxsize=64)
def _match_state_body(noun: str) -> re.Pattern[str]:
    """Return the pattern of bodies of states: Norwegian Trade Ministry, government of Norway."""
    name = r"(?:\s(?:and\s|of\s)?[A-Z][\w&-]*)"
    return verbose(
        rf"""
        (?<!\w){ANY_STATE}(?:[’']s)?{name}{{0,6}}\s(?i:{noun})\b
            (?:\s(?:for|of){name}{{1,5}}\b(?![’']s))?
        | \b(?i:{noun})\sof\s(?:the\s)?{ANY_STATE}(?!\w|[’']s)
        """
    )


@lru_cache(maxsize=64)
def _match_named_body(noun: str) -> re.Pattern[str]:
    """Return the pattern of names of bodies: Lundic Workers Party, Party of the North."""
    capital = noun.capitalize()
    return verbose(
        rf"""
        (?:{NAMING_WORD}\s(?:(?:and|for|of|on)\s(?:the\s)?)?){{0,5}}{NAMING_WORD}\s{capital}\b
            (?:\s(?:for|of|on)\s(?:the\s)?{NAMING_WORD}(?:\s{NAMING_WORD})*)?
        | \b{capital}\s(?:for|of|on)\s(?:the\s)?{NAMING_WORD}(?:\s{NAMING_WORD})*
        """
    )


@lru_cache(maxsize=64)
def _match_officer(title: str) -> re.Pattern[str]:
    """Return the pattern of those who hold an office: Prime Minister Jan Novak."""
    words = title.replace(" ", r"\s")
    return verbose(rf"\b(?i:{words})\s{NAMING_WORD}(?:\s{NAMING_WORD}){{0,3}}")


@lru_cache(maxsize=64)
def _match_named_paper(noun: str) -> re.Pattern[str]:
    """Return the pattern of papers whose author or title is told: a study by Novak, a Lund report.

    With the words between: the Guild’s | long-awaited | report.
    """
    owner = rf"{NAMING_WORD}(?:[’']s?)?\s(?:(?:and|for|of|on)\s(?:the\s)?)?"
    return verbose(
        rf"""
        (?:\d{{4}}\s)?(?:{owner}){{1,6}}(?:\d{{4}}\s)?
            (?:(?!an?\b|that\b)[a-z-]+(?<!ed)\s){{0,2}}(?i:{noun})\b(?!\s[A-Z])
        | \b{noun}\s(?:issued\s|published\s|written\s)?by\s(?:the\s)?
            {NAMING_WORD}(?:\s(?:(?:and|for|of|on)\s(?:the\s)?)?{NAMING_WORD})*
        """
    )


# What names such a noun, the surest first.
NAMED_BY_NOUN = (
    (STATE_BODIES, _match_state_body),
    (NAMED_BODIES, _match_named_body),
    (TITLES, _match_officer),
    (NAMED_PAPERS, _match_named_paper),
)


def _find_only(document: ArticleText, who: Span, noun: str, named: re.Pattern[str]) -> Span | None:
    """Return the last match before a bare noun, if all before it have the same words.

    Nothing where another one is told of in between: a report. Nor of a body of a state where
    another state or capital is named: Norway’s ministry. In Rome, | the ministry.
    """
    text = document.text
    spans = map(span_of, named.finditer(text, max(0, who.start - NAMED_REACH), who.start))
    found = [span for span in spans if not _is_in_heading(document, span)]
    if len({span.text.lower() for span in found}) != 1:
        return None
    last = found[-1]
    between = text[last.end : who.start]
    if re.search(rf"(?<!\b[Tt]he\s)(?<!\b[Tt]his\s)\b(?i:{noun})\b", between):
        return None
    if noun not in STATE_BODIES:
        return last
    known = KNOWN_NAMES.intersection(WORD_OF_NAME.findall(between))
    capital = any(not _states_in(name) for name in known)  # or Hamas, the Kremlin
    return None if capital or _states_in(between) - _states_in(last.text) else last


def _is_in_heading(document: ArticleText, span: Span) -> bool:
    return document.block_at(span.start) in document.short_lines


def _states_in(words: str) -> set[str]:
    """Return the states that words name, also by their adjectives."""
    return {OTHER_NAMES.get(m[0], m[0]) for m in STATE.finditer(words)}


def is_own_paper(document: ArticleText, who: Span) -> bool:
    """Tell whether a holder is the text itself, or those who wrote it: the report, the authors.

    Not where it tells of the paper of somebody else before it.
    """
    first, *others = who.text.split()
    if first.lower() not in ("the", "this") or len(others) != 1:
        return False
    noun = others[0]
    if noun not in PAPERS_OF_AUTHORS:
        return False
    other = OTHER_PAPER.search(document.text, max(0, who.start - OTHER_REACH), who.start)
    speaks_of_itself = noun in AUTHORS or re.search(rf"\b[Tt]his {noun}\b", document.text)
    return other is None and speaks_of_itself is not None


def names_nobody(holder: str, printed: frozenset[str]) -> bool:
    """Tell whether a holder only points or is left open: the study, some estimates, the team.

    Those of a kind are named by it: analysts, some officials, a retired general. `printed` are the
    words as the article prints them inside its sentences.
    """
    first, *others = holder.split()
    if NAMES.search(" ".join(others)) or first[1:] != first[1:].lower():
        return False
    s = read_tokens(holder, 0, len(holder), printed)
    end = len(s.words)
    lead = s.words[0]
    head = s.words[head_of(s, (0, end))]
    known = POINTING | SHARE_WORDS | SOURCES | SPEAKERS | printed
    if first[0].isupper() and lead not in known:
        return False  # Novak, Oslo’s report
    if not others and lead in SHARE_WORDS:
        return True
    if head in PUBLIC:
        return False
    return lead in POINTING or speaks(s, (0, end)) not in ("speaker", "none")
