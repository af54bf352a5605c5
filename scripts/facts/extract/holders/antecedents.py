"""Finds whom a holder means that only points, and says whether a holder names anybody.

The ministry is the one ministry named before it. The study, some estimates and the team are nobody
whom a reader could look up; where two of a kind are named, neither is meant for sure.
"""

import re
from functools import lru_cache

from facts.base.patterns import verbose, word_set
from facts.base.spans import Span, span_of
from facts.extract.article_text import ArticleText
from facts.extract.holders.issuers import ANY_STATE, OTHER_NAMES, STATE
from facts.reading.lexicon import either
from facts.reading.speech.phrases import KNOWN_NAMES, PAPERS, head_of, speaks
from facts.reading.speech.tokens import read_tokens
from facts.reading.speech.words import SOURCES, SPEAKERS

# The government, this ministry, the prime minister: a noun, or two for an office.
BARE_HOLDER = re.compile(r"(?:[Tt]he|[Tt]his|[Tt]hat)\s(?P<noun>(?:[a-z-]+\s)?(?P<last>[a-z-]+))")
# Nouns of bodies of states, of which many have one.
STATE_BODIES = word_set(
    "administration agency commission committee council court department foundation government"
    " institute ministry parliament regime"
)
# Nouns of other bodies, with names of their own: the Lundic Workers Party.
NAMED_BODIES = word_set(
    "academy alliance assembly association authority bank board brotherhood bureau cartel centre"
    " center coalition college company confederation conference congress convention corporation"
    " federation fund group guild institution league mission movement office organisation"
    " organization panel party secretariat senate society syndicate tribunal union university"
)
# Nouns of what is written, each with an author or title.
NAMED_PAPERS = PAPERS | word_set(
    "agreement assessment audit bill book channel charter communique declaration directive doctrine"
    " document guidance indictment investigation judgment law lawsuit letter manifesto memo"
    " memorandum monograph op-ed plan poll proposal publication resolution review ruling speech"
    " statement strategy survey text treaty website"
)
# Bodies of which a paragraph speaks about one, whatever states it names.
INQUIRIES = word_set("commission committee panel tribunal")
WORD_OF_NAME = re.compile(r"[\w’-]+")
# A word of a name; not one that opens a sentence: The party, In parliament, Though the law.
NAMING_WORD = verbose(
    r"""
    (?!(?:According|After|All|Also|Although|An?|And|Another|As|At|Because|Before|Both|But|By|Each
      |Even|Every|For|From|Her|Here|His|How|However|If|In|Its|My|Nor|Now|No|On|Once|One|Or|Our
      |Since|So|Some|Still|Such|That|The|Their|Then|There|These|This|Though|Those|To|Under|Unless
      |Until|What|When|Where|Whereas|While|Who|Why|With|Yet)\b)
    [A-ZÀ-ÖØ-Þ][\w&-]*
    """
).pattern
NAMED_REACH = 1500  # characters before a bare noun in which what it means is named
NEAR_REACH = 250  # ... in which the only one named is meant, whoever else is named before them
# A paper of somebody else: a study by Novak, his report, a memo, the article by Novak.
OTHER_PAPER = verbose(
    rf"""
    (?:\b(?<!\bis\s)                                         # not: This is a study of ports
        (?i:an?|another|her|his|its|one|our|previous|recent|several|some|their|these|those|two)
      |(?!Th(?:e|is)\b)[A-Z]\w*|[’']s?|\d{{4}}) \s
    (?:(?!this\b)[\w-]+\s){{0,3}}? (?:research|{either(*NAMED_PAPERS)})s?\b
    | \b(?:research|{either(*NAMED_PAPERS)})\b[^.]{{0,60}}\bby\s[A-Z]
    """
)
SEVERAL_AUTHORS = re.compile(r"[,;]|\b(?:and|et al|with)\b|\W&\W")  # in a byline
# A report, article or chapter may be that of anybody, told of before: the RAND Corporation’s.
PAPER_OF_AUTHORS = re.compile(
    r"[Tt]h(?:e|is)\s(research team|authors?"
    rf"|{either(*PAPERS - {'article', 'chapter', 'report', 'series'})})"
)
OTHER_REACH = 300  # characters before `the authors` in which the paper of others is told of
# A text that speaks of itself: This paper argues, in this brief; not: This paper was read.
OF_ITSELF = re.compile(
    rf"\b(?:[Tt]his|[Oo]ur)\s(?:[a-z]+\s)?(?:{either(*PAPERS)})\b(?!\s(?:had|was)\b)"
)
# What a text says of itself without doubt: the authors of this paper, the findings in this report.
OWN_BY_NAME = verbose(
    rf"""
    (?:[Tt]he|[Oo]ur)\s(?:[a-z]+\s)?(?:analysis|assessments?|authors?|conclusions?|findings|results)
    \s(?:in|of)\sthis\s{either(*PAPERS - {"report"})}
    | [Tt]he\sauthors?[’']s?\s(?:data(?:base|set)?|survey)\b.*
    """
)
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
# Words that may open a sentence with a capital, so that it makes no name of them.
NO_NAMES = POINTING | SHARE_WORDS | SOURCES | SPEAKERS


def find_antecedent(article_text: ArticleText, who: Span) -> Span | None:
    """Return the words that name what a bare noun means, if one alone is named before it."""
    bare = BARE_HOLDER.fullmatch(who.text)
    if bare is None:
        return None
    noun = bare["noun"]
    for nouns, match_named in NAMED_BY_NOUN:
        if bare["last"] in nouns and (
            named := _find_only(article_text, who, noun, match_named(noun))
        ):
            return named
    return None


@lru_cache(maxsize=64)
def _match_state_body(noun: str) -> re.Pattern[str]:
    """Return the pattern of bodies of states: Norwegian Trade Ministry, government of Norway."""
    name = r"(?:\s(?:and\s|of\s)?[A-Z][\w&-]*)"
    return verbose(
        rf"""
        (?P<of>\b(?i:{noun})\sof\s(?:the\s)?)?
        (?<!\w){ANY_STATE}
        (?(of) (?!\w|[’']s)
          | (?:[’']s)?{name}{{0,6}}\s(?i:{noun})\b (?:\s(?:for|of){name}{{1,5}}\b(?![’']s))? )
        """
    )


@lru_cache(maxsize=64)
def _match_named_body(noun: str) -> re.Pattern[str]:
    """Return the pattern of names of bodies: Lundic Workers Party, Bank of Lund; not: West Bank."""
    capital = noun.capitalize()
    return verbose(
        rf"""
        (?:{NAMING_WORD}\s(?:(?:for|of|on)\s(?:the\s)?)?){{0,5}}
            (?!West\ Bank){NAMING_WORD}\s{capital}\b
            (?:\s(?:for|of|on)\s(?:the\s)?{NAMING_WORD}(?:\s{NAMING_WORD})*)?
        | \b{capital}\s(?:for|of|on)\s(?:the\s)?{NAMING_WORD}(?:\s{NAMING_WORD})*
        """
    )


@lru_cache(maxsize=64)
def _match_named_paper(noun: str) -> re.Pattern[str]:
    """Return the pattern of papers whose author or title is told: a study by Novak, a Lund report.

    Behind an owner with the words between: the Guild’s | long-awaited | report.
    """
    names = rf"(?:{NAMING_WORD}\s(?:(?:and|for|of|on)\s(?:the\s)?)?){{0,5}}{NAMING_WORD}"
    return verbose(
        rf"""
        (?:\d{{4}}\s)?{names}(?:
            (?:[’']s|(?<=s)[’'])\s(?:\d{{4}}\s)?(?:(?!(?:an?|its|our|the|their)\b)[a-z-]+\s){{0,3}}
            | \s(?:\d{{4}}\s)?(?:annual\s|interim\s|joint\s|policy\s|white\s)?
        )(?i:{noun})\b(?!\s[A-Z])
        | \b{noun.capitalize()}\s(?:of|on|for)\s(?:the\s)?{names}
        | \b{noun}\s(?:(?:issued\s|published\s|written\s)?by|from(?=\sthe\s)|(?<=cle\s)in)\s
            (?:the\s)?
            {NAMING_WORD}(?:\s(?:(?:and|for|of|on)\s(?:the\s)?)?{NAMING_WORD})*
        """
    )


# What names such a noun, the surest first.
NAMED_BY_NOUN = (
    (STATE_BODIES, _match_state_body),
    (NAMED_BODIES | STATE_BODIES, _match_named_body),
    (NAMED_PAPERS, _match_named_paper),
)


def _find_only(
    article_text: ArticleText, who: Span, noun: str, named: re.Pattern[str]
) -> Span | None:
    """Return the last match before a bare noun, if all before it have the same words.

    Nothing where another one is told of in between: a report. Nor, but of papers, where another
    state or capital is named: Norway’s ministry. In Rome, | the ministry.
    """
    text = article_text.text
    spans = map(span_of, named.finditer(text, max(0, who.start - NAMED_REACH), who.start))
    found = [span for span in spans if not _is_in_heading(article_text, span)]
    near = [span for span in found if span.start >= who.start - NEAR_REACH]
    if 1 not in (len({span.text.lower() for span in each}) for each in (found, near)):
        return None
    last = found[-1]
    between = text[last.end : who.start]
    if re.search(rf"(?<!\b[Tt]he\s)(?<!\b[Tt]his\s)\b(?i:{noun})\b", between):
        return None
    beside = noun in INQUIRIES and article_text.block_at(who.start).start <= last.start
    if noun in NAMED_PAPERS or beside:
        return last
    known = KNOWN_NAMES.intersection(WORD_OF_NAME.findall(between))
    capital = any(not _states_in(name) for name in known)  # or Hamas, the Kremlin
    return None if capital or _states_in(between) - _states_in(last.text) else last


def _is_in_heading(article_text: ArticleText, span: Span) -> bool:
    return article_text.is_in_short_line(span.start)


def _states_in(words: str) -> set[str]:
    """Return the states that words name, also by their adjectives."""
    return {OTHER_NAMES.get(m[0], m[0]) for m in STATE.finditer(words)}


def is_own_paper(article_text: ArticleText, who: Span) -> bool:
    """Tell whether a holder is the text itself, or those who wrote it: the paper, the authors.

    Only in a text that speaks of itself, and where the paper of nobody else is told of before it.
    """
    if OWN_BY_NAME.fullmatch(who.text):
        return True
    itself = PAPER_OF_AUTHORS.fullmatch(who.text)
    if itself is None or not OF_ITSELF.search(article_text.text):
        return False
    single = article_text.author and not SEVERAL_AUTHORS.search(article_text.author)
    if itself[1] == "authors" and single:
        return False
    return not OTHER_PAPER.search(article_text.text, max(0, who.start - OTHER_REACH), who.start)


def has_name(words: str, printed: frozenset[str]) -> bool:
    """Tell whether words hold a name or a number; `printed` are those inside the sentences.

    A capital alone makes no name of the first: The army, Raids.
    """
    first, *others = words.split()
    if any(letter.isupper() or letter.isdigit() for letter in "".join([first[1:], *others])):
        return True
    low = first.lower()
    return first[0].isupper() and low not in NO_NAMES and low not in printed


def names_nobody(holder: str, printed: frozenset[str]) -> bool:
    """Tell whether a holder only points or is left open: the study, some estimates, the team.

    Those of a kind are named by it: analysts, some officials, a retired general. `printed` are the
    words as the article prints them inside its sentences.
    """
    if has_name(holder, printed):
        return False
    s = read_tokens(holder, 0, len(holder), printed)
    phrase = (0, len(s.words))
    if s.words[head_of(s, phrase)] in PUBLIC:
        return False
    share = phrase[1] == 1 and s.words[0] in SHARE_WORDS
    level = speaks(s, phrase)
    return share or s.words[0] in POINTING or level in ("source", "words", "thing", "other")
