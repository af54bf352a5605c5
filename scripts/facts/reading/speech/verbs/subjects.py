"""Finds the subject of a verb of report before it: of a finite verb, or of an -ing form."""

import re
from functools import lru_cache

from facts.base.patterns import verbose, word_set
from facts.reading.lexicon import MONTH_NAMES
from facts.reading.speech.phrases import (
    LONGEST_NOUN_PHRASE,
    POLLED,
    Phrase,
    find_before,
    find_behind,
    find_first,
    is_sayer,
    speaks,
)
from facts.reading.speech.tokens import TAG, Tokens, tag_pattern
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
VERB_OR_STOP = tag_pattern("[VERBS dont , that] | to (?=[noun does says])")
# what it had in reaching | Lund during a raid has shown
OBJECT_OF_GERUND = tag_pattern("(?<=[does done says claims has]) [in by] DOING $")
ONE = word_set("a an")
# Before an -ing form: who does it, free, and poor,” | adding that; and what leaves it to nobody,
# avoided | blaming; it is old and | blaming it is easy; accused of | blaming
STATED_BEFORE = tag_pattern("[NOUNS this sure claims] ”? $")
ISSUED = word_set("adopted issued published released")
NOUNS_IN_ING = word_set("feeling thinking understanding")  # recalled a dull | feeling that
NO_DOER = tag_pattern("(?: ^ [^DOING]* and | [DONE does says of]) ”? $")
# What somebody does with words of others: dismissed | a report arguing that
TAKES_UP = word_set(
    """
    attacked cited cites criticised criticises criticized criticizes denied denies denounced
    denounces dismissed dismisses disputed disputes mocked noted notes read rebuffed rebutted
    recalled received refuted rejected rejects saw slammed welcomed
    """
)
# ... who is not quoted so in truth: never quoted Lee as saying, Lee was falsely quoted as saying
NOT_QUOTED = word_set("falsely incorrectly mistakenly never no nobody not wrongly")
NEAR_QUOTED = 3  # words before it in which such a word stands: no Lund paper | quoted
QUOTING = word_set("quoted") | {"quoted as"}
PASSIVE_BEFORE = tag_pattern("[HELPERS also]* is also* $")  # has been | quoted
DATED = tag_pattern("in number+ $")  # Oslo | in 2019
# Oslo, led by | officials, including Lee and Roe | officials, most notably Lee and Roe
LED_BY = tag_pattern("""
    , (?:DONE by | during | this also [name speaker]) [^, ; : FINITE dont]* $
    | , the as [^; : FINITE dont “]* $  # Some analysts, such as Lee, a former envoy
    """)
NAME_ASIDE = tag_pattern(", name+ ,")  # the envoy, Ruth Adler, said
AIM = tag_pattern("[speaker report view noun] to [noun does says] also? [during in] $")
# A subject with `and` in it but its last part.
LIST_BEFORE = tag_pattern("""
    [NOUNS the its sure] [NOUNS sure number the its ’ DONE DOING claims “ ”]*
    (?:[of in during] [NOUNS sure number the its ’ DOING does claims]+)+ and
    """)
SPEAKERS_BEFORE = tag_pattern("""
    (?:^ also* | (?<=,)) (?P<who>(?P<first>[NOUNS sure]{1,5}) (?: , [NOUNS sure]{1,5})+ ,? and) $
    """)
SPEAKERS_LISTED = tag_pattern("""
    (?:^ also* | (?<=,)) (?P<who>(?P<first>[NOUNS sure]{1,5}) (?: , [NOUNS sure]{1,5})* ,) $
    """)
LAST_NAME = tag_pattern("name+ | [the this sure]? speaker")
DATE_WORD = re.compile(rf"(?:19|20)[0-9]{{2}}|early|late|mid|{'|'.join(MONTH_NAMES)}")
# What looks like a part of who speaks, and says when: Every time | Oslo said
TIME_BEFORE = verbose(
    r"""
    (?:[Ee]ach|[Ee]very|[Tt]he(?:\s(?:first|last|next))?)\s
    (?:day|instant|minute|moment|reason|time|way)\s(?=[A-Z])
    | [Oo]ne\sreason\s(?=[a-z]+s$)                               # One reason | observers believe
    """
)
YEAR_AND = tag_pattern("number+ and")  # on 1 April and | the envoy


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
        phrase = find_before(s, _find_end(s, m, at))
        if name == "timed" and (not is_sayer(s, phrase) or is_sayer(s, (m.end("who") + 1, at))):
            continue
        if phrase and name != "made":
            return _choose_in_phrase(s, phrase, name)
        # not: In addition to ships made in Lund, | Oslo says
        if phrase and not s.has(phrase[0] - 1, "in"):
            return _widen(s, (phrase[0], at))
    return None


def _find_end(s: Tokens, m: re.Match[str], at: int) -> int:
    """Return where a subject ends that a pattern found; all of it is: at least | some argue."""
    bound = s.words[: m.end("who")][-2:] == ["at", "least"]
    return at if bound else m.end("who")


def _choose_in_phrase(s: Tokens, phrase: Phrase, name: str) -> Phrase | None:
    """Return what of a phrase speaks, without what only stands before or behind it.

    Brought in by elders who felt: `elders`. On 1 April and the envoy said: `the envoy`.
    Scientists during the war said: `Scientists`. `name`: the pattern that found the phrase.
    """
    phrase = strip_time(s, phrase)
    if s.words[phrase[0] : phrase[0] + 2] == ["note", "of"]:  # took | note of | a report that
        phrase = (phrase[0] + 2, phrase[1])
    subject = _find_outer(s, phrase)
    if subject and name == "plain" and OBJECT_OF_GERUND.search(s.tags, 0, subject[0]):
        return None
    if name.startswith("relative"):
        return _find_issuer(s, phrase) or _find_inner(s, phrase, subject) or subject
    if subject is None or name not in ("plain", "asked"):
        return subject
    polled = name == "asked" and s.word(subject[1]) in POLLED  # the guards interviewed | said
    return _widen(s, (subject[0], subject[1] + polled))


def _find_issuer(s: Tokens, phrase: Phrase) -> Phrase | None:
    """Return who speaks in what he issued: Oslo published | a report | that indicated."""
    if s.word(phrase[0] - 1) not in ISSUED or speaks(s, phrase) not in ("source", "words"):
        return None
    owner = inherit(s, phrase[0], None)
    return owner if owner and speaks(s, owner) == "speaker" else None


def _widen(s: Tokens, phrase: Phrase) -> Phrase:
    """Return a phrase with the rest of its subject before it, from where its sentence begins.

    Reporting on sites and | data obtained from raids suggests; Repair of it and | the toll was.
    Also with others who speak: Envoys, guards, and | experts say.
    """
    ended = TAG["and"] in s.tags[slice(*phrase)]  # Envoys, guards, | clerks and experts
    listed = (SPEAKERS_LISTED if ended else SPEAKERS_BEFORE).search(s.tags, 0, phrase[0])
    if listed and speaks(s, phrase) == speaks(s, listed.span("first")) == "speaker":
        return listed.start("who"), phrase[1]
    start = s.skip_all("but also and ,")
    return (start, phrase[1]) if LIST_BEFORE.fullmatch(s.tags, start, phrase[0]) else phrase


def strip_time(s: Tokens, phrase: Phrase) -> Phrase:
    """Return a phrase without when: on 1 April and | the envoy; then | Lee; Oslo | in 2019."""
    start, end = phrase
    start += s.words[start] == "then"
    if opened := TIME_BEFORE.match(" ".join(s.raw[start:end])):  # every time | Oslo
        start += len(opened[0].split())
    if s.has(start - 1, "PREPOSITIONS to while"):
        start = s.behind(YEAR_AND, start, end)
        while start + 1 < end and DATE_WORD.fullmatch(s.raw[start]):  # In May 2021 | officials
            start += 1
    behind = DATED.search(s.tags, start + 1, end)
    return start, behind.start() if behind else end


def _find_inner(s: Tokens, phrase: Phrase, outer: Phrase | None) -> Phrase | None:
    """Return who stands last in a phrase, before `who`: led by | elders, firms in | a trade."""
    start = max(s.tags.rfind(each, *phrase) for each in TAG["by in at to"]) + 1
    inner = (start, phrase[1])
    agent = s.has(start - 1, "by") and is_sayer(s, inner)
    named = LAST_NAME.fullmatch(s.tags, *inner) and not is_sayer(s, outer)
    return inner if start and (agent or named or s.words[start] in ONE) else None


def _find_outer(s: Tokens, phrase: Phrase) -> Phrase | None:
    """Return the phrase of which a phrase behind a preposition is part, else itself.

    Building in Oslo raises questions: None.
    """
    start = phrase[0]
    if start < 2 or not s.has(start - 1, "during in of by"):
        return phrase
    outer = find_before(s, start - 1)
    if aim := AIM.search(s.tags, 0, start):  # its failure to talk with | Oslo shows
        return aim.start(), phrase[1]
    # the need to stop raids in Oslo
    told = outer and s.has(outer[0] - 1, "does says")
    return None if told or s.has(start - 2, "doing") else outer or phrase


def _choose_beside_aside(s: Tokens, m: re.Match[str]) -> Phrase | None:
    """Return the phrase before words put between commas, with them where they are a name."""
    if led := LED_BY.search(s.tags, 0, m.end("who")):
        return find_before(s, led.start())
    start = m.start("aside") + 1
    end = m.end() - 1
    phrase = find_before(s, m.end("who"))
    inside = find_before(s, end, start)
    # a loose comma behind the subject: For instance, my colleague, notes that
    if inside and (phrase is None or (phrase[0] <= 1 and s.has(0, "in because"))):
        return inside
    named = not s.has(start, "the")  # its namesake, Ruth Adler, said; not: Corva, a firm, said
    if named and inside == (start, end) and is_sayer(s, inside) and not is_sayer(s, phrase):
        return inside
    if phrase and NAME_ASIDE.fullmatch(m["aside"]):
        return phrase[0], end
    return phrase and _find_outer(s, phrase)


def inherit(s: Tokens, at: int, last: Phrase | None) -> Phrase | None:
    """Return the subject of the clause that goes on at an index, of that before a `while`."""
    if last is not None:
        return last
    at -= s.has(at - 1, "while")  # Oslo left, while | warning that
    joints = (m.end() for m in CLAUSE_JOINT.finditer(s.tags, 0, at))
    start = max(joints, default=0)
    if "," not in s.tags[start:at]:  # While Oslo left and | said
        start = s.skip(start, "while")
    return find_first(s, start, at)


def find_of_participle(s: Tokens, at: int, last: Phrase | None) -> Phrase | None:
    """Return who does what an -ing form tells: the noun before it, else the clause’s subject."""
    if quoted := find_quoted(s, at):
        return quoted[0]
    if STATED_BEFORE.search(s.tags, 0, at):  # with some noting that
        return _find_stated(s, find_before(s, at), last)
    tool = s.word(at - 1) == "for" and s.has(at - 2, "noun")  # has no means for | naming it
    if tool or NO_DOER.search(s.tags, 0, at):
        return None
    if at > 1:
        return inherit(s, at, last)
    comma = s.tags.find(",", at)
    first = find_first(s, comma + 1) if comma > 0 else None
    # blaming coal, powers, and oil is easy
    return None if first and s.tags.startswith(TAG[", and"], first[1]) else first


def _find_quoting(s: Tokens, at: int) -> int:
    """Return the index of `quoted` in `quoted Lee as` before an index, -1 where it is not there."""
    as_saying = s.word(at - 1).endswith("as")
    return max((k for k in range(at) if as_saying and s.words[k] in QUOTING), default=-1)


def is_misquoted(s: Tokens, at: int) -> bool:
    """Tell whether what is quoted behind an index was not said: was falsely quoted as | saying."""
    quoted = _find_quoting(s, at)
    near = s.words[max(0, quoted - NEAR_QUOTED) : max(0, quoted)]
    return not NOT_QUOTED.isdisjoint(near)


def find_quoted(s: Tokens, at: int) -> tuple[Phrase | None, int] | None:
    """Return who is quoted before an index, behind `as`, and where the clause that says so begins.

    The paper quoted | Lee | as saying; Lee | was quoted (by the paper) as saying. None elsewhere.
    """
    quoted = _find_quoting(s, at)
    if quoted < 0 or is_misquoted(s, at):
        return None
    helpers = PASSIVE_BEFORE.search(s.tags, 0, quoted)
    subject = find_of_finite(s, helpers.start() if helpers else quoted)
    begin = subject[0] if subject else quoted
    return (subject if helpers else find_behind(s, quoted + 1, at - 1)), begin


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
        written = before not in ("", "with", *TAKES_UP) and speaks(s, (start, end)) != "speaker"
        issued = before == "on" or written
    else:
        issued = _is_issued(s, start, end)
    owner = inherit(s, start, last) if issued else None
    if owner and speaks(s, owner) == "speaker":
        return owner
    return (start, end) if sayer else None


def _is_issued(s: Tokens, start: int, end: int) -> bool:
    """Tell whether a thing holds words of who acts: signed a pact | affirming that, adding: “It."""
    quoted = s.tags.startswith((TAG[": “"], TAG[", “"]), end + 1)
    return (quoted or s.has(start - 1, "VERBS")) and s.words[end] not in NOUNS_IN_ING


def find_last(s: Tokens, end: int, words: frozenset[str]) -> int:
    """Return the index of the last of some words within a noun phrase before `end`, else `end`."""
    near = range(max(0, end - LONGEST_NOUN_PHRASE), end)
    return max((k for k in near if s.words[k] in words), default=end)


def find_led(s: Tokens, end: int) -> Phrase | None:
    """Return who is made to say so before an infinitive: led | Oslo and its guild | to believe."""
    start = find_last(s, end, DRIVES) + 1
    # not: led by Oslo to, leads a guild that came to
    led = start < end and not (s.has(start, "by") or VERB_OR_STOP.search(s.tags, start, end))
    return (start, end) if led else None
