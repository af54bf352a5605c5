"""Reads a text; yields the people it names, each with the role and affiliation worded at that mention."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from facts.lexicon import ABBREVIATED, BODIES, FIRST, FUNCTION, HONORIFICS, NOT_NAMES, STATES, SURNAMES, TITLES

ABSTRACT = re.compile(r".{2,}(?:tion|sion|ment|ism|ity|ship|ern|ics|ology)s?")  # other words that are in no name
STATE_OF = {word: state.removeprefix("the ") for state, adjectives in STATES.items() for word in (state, *adjectives)}

UP = "[A-ZÀ-ÖØ-ÞČĆĐĞİŁŃŐŚŞŠŰŹŻŽ]"
TITLE = rf"(?:{'|'.join(sorted(TITLES, key=len, reverse=True))})s?"
STATE = "|".join(sorted(map(re.escape, STATE_OF), key=len, reverse=True))
TOKEN = (
    rf"(?:(?:Mr|Mrs|Ms|Dr|St)\.|{'|'.join(map(re.escape, ABBREVIATED))}|(?:[A-Z]\.){{1,3}}"
    rf"|(?:al-|el-|d’|d')?{UP}(?:[\w-]|[’'](?=\w\w)){{0,30}})"
)
PARTICLE = "(?:von|van|der|den|de|del|da|di|du|la|le|bin|ibn|al|ben)"
RUN = re.compile(rf"(?<![\w@#/]){TOKEN}(?:,? Jr\b\.?| (?:{PARTICLE} ){{0,3}}{TOKEN}){{0,9}}")
PINYIN = re.compile(  # syllables, also of Wade-Giles
    r"(?:(?:zh|ch|sh|ts|tz|hs|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueh|ang|eng|ing|ong|ian|iao|uai|uan|ai|ao|an|ei|en"
    r"|er|ia|ieh|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u|ü)){1,2}|[a-z]{2,6}-[a-z]{2,6}"
)
SLAVIC = re.compile(r".{2,}(?:[oe]v|[^aeiou]in|sky|skyy?i|enko|chuk)")
MODIFIER = (
    r"(?:foreign|prime|defen[cs]e|deputy|first|vice|former|then|acting|senior|trade|finance|press|state|chief|special|general"
    r"|presidential|permanent|assistant|associate|visiting|top|economic|military|executive|late|current|opposition|party"
    r"|ministry|policy|security|national|council|government|embassy|research|studies)"
)
NO_ROLE = r"(?!(?:and|or|that|ha[sd]|have|is|was|were|will|to|with|said|in|on|by|as|who|when|it|from|of|an?|the|his)\b)"
FIELD = "|".join(word.title() for word in sorted(BODIES))
FIELDS = re.compile(rf", (?=(?:{FIELD})(?: {UP}\w{{1,20}})?,? and {UP})")  # Minister of Economy, Trade and Industry
ROLE_BEFORE = re.compile(
    rf"(?<![\w-])(?:(?:U\.S\.|U\.K\.|{UP}[\w-]{{0,20}})(?:’s|'s)? ){{0,4}}(?:{MODIFIER} ){{0,4}}(?i:{TITLE})"
    r"(?: general| of staff)?"
    r"(?P<of> (?:of|for|at)(?: the)?)?(?P<field> (?:of|for|on|to|at)(?: [\w’'-]{1,20}){1,10}(?=,))?(?P<comma>,)? $"
)
ROLE_AFTER = re.compile(
    r"(?: \([^()\n]{1,30}\))?(?:, \d\d)?"
    r"(?:, (?:who (?:is|was) also )?| \(|(?P<note>,? (?:who )?(?:is|was|serve[sd] as|works as) ))(?:currently |now |formerly )?"
    rf"(?:an? |the |his |her |its )?(?P<role>(?:{NO_ROLE}(?:U\.S\.|[\w’'&-]{{1,25}}) ){{0,5}}?{TITLE}\b(?: {TITLE}\b){{0,2}}"
    rf"(?!(?-i: {UP}[a-z]))(?:[^,;:.()\n]|(?-i:(?<=\b[A-Z]))\.|(?-i:{FIELDS.pattern})){{0,160}})",
    re.IGNORECASE,
)
ROLE_END = re.compile(r" (?:said|told|who|ha[sd]|have|will|was|were|is|are|argued|wrote|noted|met|arrived)\b")
BYLINE = re.compile(
    r"(?:(?:^|\n)\s{0,4}\(?|; )(?:(Translated|Edited|Interviewed)(?: (?:in)?to English| from [A-Z]\w{1,20}){0,2} by"
    r"|(Translator|Author|Editor|(?:(?:Written|Essay|(?:Additional )?[Rr]eporting|[Ee]diting) )?[Bb]y):?) $"
)
BYLINE_ROLES = {"Translated": "translator", "Edited": "editor", "Interviewed": "interviewer"}
BYLINE_ROLES |= {noun: noun.lower() for noun in ("Translator", "Author", "Editor")}
BYLINE_REST = re.compile(r", [^,()\n]{1,80}, ([^()\n]{1,200})\)")
NAMES = rf"(?:{UP}[\w’'&-]{{0,30}} |(?:of|for|and|on|the) ){{0,12}}{UP}[\w’'&-]{{0,30}}"
BODY_FIRST = re.compile(rf"((?:{UP}\w{{1,20}} ){{0,4}}(?:Commission|Council|Parliament|Ministry|Kremlin|University))\b")
BODY_AFTER = re.compile(
    r"\b(?:of|at|for|with) (?:the )?(?!State\b|Foreign|Defen|Econom|Financ|Trade|Energy|Commerce|Industr|Agricult|Justice|Asia\b)"
    rf"({NAMES})(?![\w’'&-]| {TITLE})"
)
STATE_FIRST = re.compile(rf"({STATE})(?![\w-])")
STATE_AFTER = re.compile(rf" of (?:the )?({STATE})\b")
JOINS = frozenset((" of ", " of the ", " for ", " for the ", " and ", " to ", " to the ", "'s ", "’s "))
OFFICES = frozenset("ministry department office bureau embassy commission council bank".split())
SHARING = re.compile(r"(?: of (?:the )?\w{1,20}(?: \w{1,20})?)?(?:,|,? and) ")
SAID = re.compile(
    r",? (?:ha[sd] |also |later |further |then )?(?:said|says|told|added|stressed|note[sd]|argue[sd]|wrote|writes"
    r"|warn(?:s|ed)|explain(?:s|ed)|emphasi[sz]ed|pointed out|remarked|believes|observed|replied|concluded|suggest(?:s|ed)|asked"
    r"|insist(?:s|ed)|urge[sd]|claim(?:s|ed)|declared|predict(?:s|ed)|admitted|acknowledged|cautioned|recalled|stated|tweeted)\b"
)
ACTS = re.compile(r" (?:visited|flew|arrived|travell?ed|died|resigned)\b|(?:[’']s)? (?:administration|presidency)\b")
STANDS = re.compile(r"[’']s\b|,? (?:ha[sd]|is|was|will|and|said|told|visited|met|arrived|also|would|may|did)\b")
WITH = re.compile(r"\b(?:with|by|to|between|and|for|of|that) $")
INITIALS = re.compile(r"(?:[A-Z]\.){1,3}")
OF_BODY = re.compile(
    rf" (?:of|at|from|with) (?:the )?(?:{UP}[\w’'-]{{1,20}} ){{0,4}}(?:University|College|School|Academy|Cent(?:er|re)|Institut"
    r"(?:e|ion)|Foundation|Council|Forum|Group|Bank|Association|Endowment|Fund)\b"
)
STATE_OWNS = re.compile(rf"\b({STATE})[’']s $")
PLURAL = re.compile(rf"\b(?:{'|'.join(TITLES)})s\b", re.IGNORECASE)
PLACE = re.compile(r"\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear) $")


@dataclass(frozen=True, slots=True)
class Person:
    """A mention of a person: the name in its fullest form; role and affiliation as worded here; the name's place."""

    name: str
    role: str | None
    affiliation: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Run:
    """A run of capitalised words from `begin` on: `words`, from `start` on, may be a name; those of `lead` are not."""

    begin: int
    start: int
    end: int
    lead: list[str]
    words: list[str]


def key(word: str) -> str:
    """Return the form in which word lists hold a word."""
    return word.lower().strip(".,")


def is_chinese(words: list[str]) -> bool:
    """Tell whether words are a Chinese or Korean surname and given name."""
    given = [word.lower() for word in words[1:]]
    return 1 <= len(given) <= 2 and key(words[0]) in SURNAMES and all(map(PINYIN.fullmatch, given))


def barred(words: list[str], at: int) -> bool:
    """Tell whether a word is part of no name."""
    word, part = key(words[at]), key(words[at]).split("-")[0]
    if "." in words[at] and len(word) == 1:
        return False
    if words[at] in ABBREVIATED or (len(word) > 1 and words[at].isupper() and "." not in words[at]):
        return True
    if (word in NOT_NAMES and not is_chinese(words[at : at + 2])) or (len(part) > 3 and part != word and part in NOT_NAMES):
        return True
    return ABSTRACT.fullmatch(word) is not None


def has_title(words: list[str]) -> bool:
    """Tell whether a title is among words."""
    return any(word in ABBREVIATED or {key(word), key(word).removesuffix("s")} & TITLES for word in words)


def find_runs(text: str) -> Iterator[Run]:
    """Yield the runs of capitalised words in order, each cut into what may be a name and what stands before it."""
    for match in RUN.finditer(text):
        places = [(word.start(), word[0].rstrip(",")) for word in re.finditer(r"\S+", match[0])]
        words = [word for _, word in places]
        at = next((n + 1 for n in range(len(words) - 1, -1, -1) if barred(words, n)), 0)
        start = places[at][0] if at < len(words) else len(match[0])
        yield Run(match.start(), match.start() + start, match.end(), words[:at], words[at:])


def roles(text: str, run: Run, opened: int | None, latest: int) -> Iterator[str]:
    """Yield the roles worded around a name, "" where only the name of a person can stand; `latest`: end of the one before."""
    before, alone = text[max(0, run.start - 90) : run.start], len(run.words) == 1
    within = text[run.begin if opened is None else opened : run.start]
    if has_title(within.split()):  # Russian President Vladimir Putin
        yield within
    elif run.lead and key(run.lead[-1]) in HONORIFICS:
        yield ""
    if not alone and (byline := BYLINE.search(before)):  # Translated by Chen Cheng-Yi
        yield BYLINE_ROLES.get(byline[1] or byline[2], "")
    worded = ROLE_BEFORE.search(before)  # Kremlin spokesman Dmitry Peskov
    if worded and not (worded["of"] and not run.lead):
        begin = run.start - len(worded[0])
        taken = begin - latest < 8 and text[latest:begin] in (", ", ", a ", ", an ", ", the ")  # by the name before
        apart = alone or taken or (worded["field"] and text[run.end : run.end + 1] not in tuple(",.;"))
        if not (worded["comma"] and apart):
            yield worded[0]
    after = ROLE_AFTER.match(text, run.end)  # Dmitry Peskov, the Kremlin spokesman,
    heads = text[max(0, run.begin - 1) : run.begin] in ("", "\n", "(")
    if after and (heads or not after["note"]) and (not alone or SLAVIC.fullmatch(run.words[0])):
        yield ROLE_END.split(after["role"])[0]


def tidy(role: str) -> str | None:
    """Return a role without articles, forms of address and marks around it, its title in the singular."""
    words = role.strip(" ,(").split()
    while words and key(words[0]) in FUNCTION | HONORIFICS:
        del words[0]
    while words and key(words[-1]) in HONORIFICS:
        del words[-1]
    return " ".join(w.removesuffix("s") if key(w).removesuffix("s") in TITLES else w for w in words) or None


def affiliation(text: str, role: str, run: Run) -> str | None:
    """Return the body or state that a role names; else the state after the name: "President Xi Jinping of China"."""
    body = BODY_FIRST.match(role) or BODY_AFTER.search(role)
    if body:
        return STATE_OF.get(body[1], body[1].removeprefix("the "))
    owned = STATE_OWNS.search(text[max(0, run.begin - 24) : run.begin]) if role else None
    state = STATE_FIRST.match(role) or STATE_AFTER.match(text, run.end) or owned
    if state:
        return STATE_OF[state[1]]
    rest = BYLINE_REST.match(text, run.end) if text[run.begin - 1 : run.begin] == "(" else None
    return rest[1] if rest else None


def shaped(text: str, run: Run, alone: set[str]) -> bool:
    """Tell whether words are a full name by their shape, their neighbours, or because the last also stands alone."""
    words = run.words
    if not 2 <= len(words) <= 5:
        return False
    first, before = key(words[0]) in FIRST or is_chinese(words), text[max(0, run.begin - 24) : run.begin]
    inner = any(map(INITIALS.fullmatch, words[:-1])) or any(map(str.islower, words[1:-1]))
    placed = SAID.match(text, run.end) or OF_BODY.match(text, run.end) or STATE_OWNS.search(before)
    return first or inner or words[-1] in alone or placed is not None


def named(text: str, runs: list[Run]) -> Iterator[tuple[Run, str | None]]:
    """Yield the names that a role or their own shape gives away, with the role."""
    singles = [run for run in runs if len(run.words) == 1 and not run.lead]
    places = {run.words[0] for run in singles if PLACE.search(text[max(0, run.begin - 6) : run.begin])}
    alone = {run.words[0] for run in singles} - places
    opened, shared, end, latest = None, None, 0, 0
    for run in runs:
        gap, full = text[end : run.begin], shaped(text, run, alone)
        listed = gap == ", " and not has_title(run.lead) and (full or FIELDS.match(text, end))
        joined = listed or (gap in JOINS and (run.lead or not run.words))
        opened = opened if joined else None
        found = list(roles(text, run, opened, latest)) if run.words else []
        role = next(filter(None, found), None)
        if not role and shared and not run.lead and SHARING.fullmatch(text, latest, run.begin):
            role = shared
        if run.words and (found or role or full):
            shared = role if role and (role == shared or PLURAL.search(role)) else None
            latest, opened = run.end, None
            yield run, tidy(role or "")
        elif opened is None and run.lead and (has_title(run.lead) or key(run.lead[-1]) in OFFICES):
            opened = run.begin
        end = run.end


def stands_alone(text: str, run: Run) -> bool:
    """Tell whether a single word is a surname by its shape and the words around it."""
    word, before = run.words[0], text[max(0, run.begin - 9) : run.begin]
    acts = ACTS.match(text, run.end) and not word.endswith("s")
    speaks = not run.lead and key(word) in SURNAMES and SAID.match(text, run.end)
    slavic = SLAVIC.fullmatch(word) and (STANDS.match(text, run.end) or WITH.search(before))
    return bool(acts or speaks or slavic)


def find_people(text: str) -> list[Person]:
    """Return the mentions of people in order."""
    runs = list(find_runs(text))
    worded = {run.start: (run, role) for run, role in named(text, runs)}
    names: dict[str, str] = {}
    for run, _ in sorted(worded.values(), key=lambda pair: -len(pair[0].words)):
        western = next((word for word in reversed(run.words) if not word.startswith("Jr")), run.words[-1])
        family = run.words[0] if is_chinese(run.words) else western
        names.setdefault(family, text[run.start : run.end])
    people: list[Person] = []
    for run, following in pairwise([*runs, Run(len(text), len(text), len(text), [], [])]):
        of = text[run.begin - 4 : run.begin] == " of "
        beside = people and text[people[-1].end : run.begin] == " and "
        beside = beside or (following.start in worded and text[run.end : following.start] == " and " and not of)
        single = len(run.words) == 1 and (run.words[0] in names or stands_alone(text, run))
        if run.start in worded or single or (beside and 1 <= len(run.words) <= 3 and not run.lead):
            role = worded[run.start][1] if run.start in worded else None
            name = text[run.start : run.end]
            people.append(Person(names.get(name, name), role, affiliation(text, role or "", run), run.start, run.end))
    return people
