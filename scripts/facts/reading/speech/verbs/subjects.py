"""Finds the subject of a verb of report before it: of a finite verb, or of an -ing form."""

import re
from functools import lru_cache

from facts.base.patterns import word_set
from facts.reading.speech.phrases import (
    LONGEST_NOUN_PHRASE,
    Phrase,
    find_before,
    find_behind,
    find_first,
    is_sayer,
    speaks,
)
from facts.reading.speech.tokens import MONTH_NAMES, Tokens, tag_pattern
from facts.reading.speech.words import WORD_LISTS

CLAUSE_JOINT = tag_pattern("[; :] | , (?=while) | , [but and] (?=(?>PHRASE) also* VERBS)")
# Subjects of a verb, read back from its group: by name what must stand before it, and the pattern.
SUBJECTS = {
    name: (tag_pattern(row["needs"]), tag_pattern(f"{row['words']} $"))
    for name, row in WORD_LISTS["subjects"].items()
}
DRIVES = word_set(
    "caused causing compelled compelling convinced drove forced forcing led leading leads obliged"
    " prompted prompting"
)
# Before an -ing form: who does it, free, and poor,” | adding that; and what leaves it to nobody,
# avoided | blaming; it is old and | blaming it is easy; accused of | blaming
STATED_BEFORE = tag_pattern("[NOUNS this sure claims] ”? $")
NO_DOER = tag_pattern("(?: ^ [^DOING]* and | [DONE does says of]) ”? $")
DATED = tag_pattern("in number+ $")  # Oslo | in 2019
# Oslo, led by | officials, including Lee and Roe | officials, most notably Lee and Roe
LED_BY = tag_pattern("""
    , (?:DONE by | during | this also [name speaker]) [^, ; : FINITE dont]* $
    | , the as [^; : FINITE dont “]* $  # Some analysts, such as Lee, a former envoy
    """)
NAME_ASIDE = tag_pattern(", name+ ,")  # the envoy, Ruth Adler, said
# A subject with `and` in it but its last part.
LIST_BEFORE = tag_pattern("""
    [NOUNS the its sure] [NOUNS sure number the its ’ DONE DOING claims “ ”]*
    (?:[of in during] [NOUNS sure number the its ’ DOING does claims]+)+ and
    """)
SPEAKERS_BEFORE = tag_pattern("""
    (?:^ also* | (?<=,)) (?P<who>(?P<first>[NOUNS sure]{1,5}) (?: , [NOUNS sure]{1,5})+ ,? and) $
    """)
# In May 2021, On 6th May, in early 2021
DATE_WORD = re.compile(
    rf"(?:19|20)[0-9]{{2}}|[0-9]{{1,2}}(?:st|nd|rd|th)|early|late|mid|{'|'.join(MONTH_NAMES)}"
)


@lru_cache(maxsize=512)  # each rule that reads a verb asks for its subject
def find_of_finite(s: Tokens, at: int, last: Phrase | None = None) -> Phrase | None:
    """Return the subject of a verb group that begins at an index."""
    floor = max(0, at - 2 * LONGEST_NOUN_PHRASE)
    before = s.tags[floor:at]
    for name, (needs, pattern) in SUBJECTS.items():
        m = needs.search(before) and pattern.search(s.tags, floor, at)
        if m is None:
            continue
        if name.startswith("joined"):
            return inherit(s, at - 1, last)
        if name == "aside":
            return _choose_beside_aside(s, m)
        whole = s.words[: m.end("who")][-2:] == ["at", "least"]  # at least | some argue
        phrase = find_before(s, at if whole else m.end("who"))
        if name == "timed" and not is_sayer(s, phrase):
            continue
        if phrase and name != "made":
            return _choose_in_phrase(s, phrase)
        # not: In addition to ships made in Lund, | Oslo says
        if phrase and not s.has(phrase[0] - 1, "in"):
            return _widen(s, (phrase[0], at))
    return None


def _choose_in_phrase(s: Tokens, phrase: Phrase) -> Phrase:
    """Return what of a phrase speaks: Scientists during the war said: `Scientists`."""
    return _widen(s, _find_outer(s, strip_time(s, phrase)))


def _widen(s: Tokens, phrase: Phrase) -> Phrase:
    """Return a phrase with the rest of its subject before it, from where its sentence begins.

    Reporting on sites and | data obtained from raids suggests; Repair of it and | the toll was.
    Also with others who speak: Envoys, guards, and | experts say.
    """
    listed = SPEAKERS_BEFORE.search(s.tags, 0, phrase[0])
    if listed and speaks(s, phrase) == speaks(s, listed.span("first")) == "speaker":
        return listed.start("who"), phrase[1]
    start = s.skip_all("but also and ,")
    return (start, phrase[1]) if LIST_BEFORE.fullmatch(s.tags, start, phrase[0]) else phrase


def strip_time(s: Tokens, phrase: Phrase) -> Phrase:
    """Return a phrase without when: In May 2021 | officials; then | Lee; Oslo | in 2019."""
    start, end = phrase
    start += s.words[start] == "then"
    if s.has(start - 1, "PREPOSITIONS to while"):
        while start + 1 < end and DATE_WORD.fullmatch(s.raw[start]):
            start += 1
    behind = DATED.search(s.tags, start + 1, end)
    return start, behind.start() if behind else end


def _find_outer(s: Tokens, phrase: Phrase) -> Phrase:
    """Return the phrase of which a phrase behind a preposition is part, else itself."""
    start = phrase[0]
    if start < 2 or not s.has(start - 1, "during in of by"):
        return phrase
    return find_before(s, start - 1) or phrase


def _choose_beside_aside(s: Tokens, m: re.Match[str]) -> Phrase | None:
    """Return the phrase before words put between commas, with them where they are a name."""
    if led := LED_BY.search(s.tags, 0, m.end("who")):
        return find_before(s, led.start())
    phrase = find_before(s, m.end("who"))
    if phrase and NAME_ASIDE.fullmatch(m["aside"]):
        return phrase[0], m.end() - 1
    return phrase and _find_outer(s, phrase)


def inherit(s: Tokens, at: int, last: Phrase | None) -> Phrase | None:
    """Return the subject of the clause that goes on at an index, of that before a `while`."""
    if last is not None:
        return last
    at -= s.has(at - 1, "while")  # Oslo left, while | warning that
    joints = (m.end() for m in CLAUSE_JOINT.finditer(s.tags, 0, at))
    return find_first(s, max(joints, default=0), at)


def find_of_participle(s: Tokens, at: int, last: Phrase | None) -> Phrase | None:
    """Return who does what an -ing form tells: the noun before it, else the clause’s subject."""
    if s.has(at - 1, "as") and "quoted" in s.words[:at]:
        # quoted a minister as saying; not: was quoted by a paper as saying
        return find_behind(s, s.words.index("quoted") + 1, at - 1)
    if STATED_BEFORE.search(s.tags, 0, at):  # with some noting that
        return _find_stated(s, find_before(s, at), last)
    if NO_DOER.search(s.tags, 0, at):
        return None
    if at > 1:
        return inherit(s, at, last)
    comma = s.tags.find(",", at)
    return find_first(s, comma + 1) if comma > 0 else None


def _find_stated(s: Tokens, phrase: Phrase | None, last: Phrase | None) -> Phrase | None:
    """Return who speaks in `officials warning that` and, of statements, who issued them."""
    if phrase is None:
        return None
    start, end = phrase
    # a raid on the port with | Oslo insisting
    start = max((k + 1 for k in range(start, end) if s.words[k] == "with"), default=start)
    before = s.word(start - 1)  # spoke on state media, warning
    sayer = is_sayer(s, (start, end))
    if sayer:
        written = before not in ("", "with") and speaks(s, (start, end)) != "speaker"
        issued = before == "on" or written
    else:
        issued = s.has(start - 1, "VERBS")  # signed a pact | affirming that
    owner = inherit(s, start, last) if issued else None
    if owner and speaks(s, owner) == "speaker":
        return owner
    return (start, end) if sayer else None


def find_last(s: Tokens, end: int, words: frozenset[str]) -> int:
    """Return the index of the last of some words within a noun phrase before `end`, else `end`."""
    near = range(max(0, end - LONGEST_NOUN_PHRASE), end)
    return max((k for k in near if s.words[k] in words), default=end)


def find_led(s: Tokens, end: int) -> Phrase | None:
    """Return who is made to say so before an infinitive: led | Oslo and its guild | to believe."""
    start = find_last(s, end, DRIVES) + 1
    return (start, end) if start < end else None
