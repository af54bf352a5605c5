"""What may follow a verb of report, and where what is said ends: patterns over tags of words."""

import re
from typing import NamedTuple

from facts.base.patterns import word_set
from facts.reading.speech.tokens import ANY_VERB, TAG, Tokens, tag_pattern
from facts.reading.speech.verbs.uses import VerbUse
from facts.reading.speech.words import WORD_LISTS, Group

FRAMES = {name: tag_pattern(written) for name, written in WORD_LISTS["frames"].items()}
CLAUSES = word_set("that bare helped quote person")
# What is claimed or defended with a deed, not in words: the army claimed ground.
TAKEN = word_set(
    "ground land territory life lives village villages town towns seat seats share interests"
    " sovereignty borders airspace itself themselves"
)
# defends Oslo, defended itself; not: Oslo’s plan
GUARDED = tag_pattern("itself | the? name+ (?![name ’])")
END_OF_CONTENT = tag_pattern("""
    CONTENT_END
    # it fell |, underlining its need: whoever does it, what stands before is whole
    | , (?=also* saying [the its NOUNS that])
    | , (?=also ,? (?>PHRASE) also* [says claims] [that NOUNS the])  # , however, data suggest a
    | , and (?=also? (?>PHRASE) also* [says said saying claims] that)
    # would join, | and in May 2022, Lund made its own
    | , (?=and in [^, VERBS]{0,3} number , (?>PHRASE) also* [DONE said])
    """)
NOUN_END = tag_pattern("""
    CONTENT_END
    # , and it has
    | , (?=who | and? (?>PHRASE) also* [FINITE dont]
      | and (?>PHRASE) also* DONE (?!to [NOUNS the its])
      | and also* VERBS)
    | , (?=[they it] also* [says said claims])  # Although it sees a risk, | it notes
    | , (?=also* doing [NOUNS claims the its sure])  # alluded to raids, | deepening the doubt
    # condemned it, | ideas which anybody has
    | , (?=[noun view claims] who (?>PHRASE) [VERBS dont])
    # pledged to build ships, | closed the port
    | , (?=[done said] [the its number])
    | and (?=also name{1,3} [DONE said])  # and then Lee ruled it out
    # and expressed
    | (?<!to [noun does says claims]) and (?=also* [HELPERS says said]
      [^DONE DOING])
    # condemned it | and the port was closed
    | and (?=the [NOUNS sure]{1,4} [has is] [DONE also not the sure is])
    | and (?=[it there] HELPERS | what (?>PHRASE) [HELPERS dont])  # and it is, and where Oslo is
    | and (?=this (?>PHRASE) also* is)  # backs the pact and both Oslo and Lund were quick to
    | ” (?=also* [should will])  # “a trap,” should
    # , had left; , and in May, it; , and regardless of how much it costs, Oslo
    | , (?=also* HELPERS
      | and [during in because as] [^,]{1,20} , (?>PHRASE) also* [VERBS dont])
    """)
# Behind `While A says that`: at the main clause, `spending on arms is`, `roads that led are` too.
FRONT_END = tag_pattern("""
    CONTENT_END
    | [” ,] (?=also? (?>PHRASE) (?:(?:[who that] [VERBS dont] | to [noun does says claims])
      [^, ; :]{1,20}?)? also* [VERBS dont]
      # As Oslo waits, judging it is hard
      | DOING [NOUNS the its in ’]+ [does says has will is])
    | , (?=they also* claims)  # , they fear
    # , the strength of its vow to defend Lund, as part of the pact, remains
    | , (?=[the its] [NOUNS of the ’ its sure]{2,12} to [^, ; :]* , [^, ;]* , also* [VERBS dont])
    # , the creation of the fund shows promise
    | , (?=[the its] [NOUNS of the]{1,9} claims [the its NOUNS sure that claims])
    # , the lack of firing and the cuts show that
    | , (?=[the its] [^, ; : who that “ –]{3,24} FINITE [^,]* $)
    """)
# What still waits for its verb: they have, at times, | left; that the hope of others, | might; if,
# for instance, | trade fell
WAITS_FOR_VERB = tag_pattern("""
    [has is will should] also* , [^,]{1,8} $ | that (?:[^VERBS dont] | (?<=to) VERBS)+ $
    | if , [^, VERBS dont]{1,4} $
    """)
# ... or, behind `that`, for its clause: that in the event of war, | it will fall; that even if it
# moved, | it will; that not only is it late, | but dear.
WAITS_FOR_CLAUSE = tag_pattern("""
    (?: also* (?: PREPOSITIONS [^, VERBS dont]+ | [if while because as] [^, ]+ )
      | not also [^, ]+ ) $
    """)


class Match(NamedTuple):
    """A group of verbs whose frame fits: the frame, and the first word of what is said."""

    group: Group
    frame: str
    start: int


def find_frames(use: VerbUse) -> list[Match]:
    """Return the groups whose frame fits what follows the verb."""
    found: list[Match] = []
    for group in sorted(use.groups, key=lambda group: not group.particles):
        at = _pass_particles(use.s, use.at + 1, group.particles)
        if at is None or _is_no_speech(use.s, at, group.name):
            continue
        for frame, pattern in FRAMES.items():
            if frame in group.frames and (m := pattern.match(use.s.tags, at)):
                found.append(Match(group, frame, m.end()))
                break
    return sorted(found, key=lambda match: match.frame == "object")  # warned Oslo to go


def _pass_particles(s: Tokens, at: int, particles: list[str]) -> int | None:
    """Return the index behind particles, None where they do not stand: made it clear."""
    behind = at + len(particles)
    return behind if s.words[at:behind] == particles else None


def _is_no_speech(s: Tokens, at: int, group: str) -> bool:
    """Tell whether what follows a verb shows that nothing is said: claims ground."""
    guarded = s.words[at - 1].startswith("defend") and bool(GUARDED.match(s.tags, at))
    return group in ("claim", "judge") and (guarded or not TAKEN.isdisjoint(s.words[at : at + 9]))


def _is_in_aside(tags: str, start: int, m: re.Match[str]) -> bool:
    """Tell whether a mark only closes an aside: a dash behind one, or a clause lacks its verb."""
    told = tags[start : m.start()]
    mark = m[0]
    if mark == TAG["–"]:
        return told.count(TAG["–"]) % 2 == 1
    # it asks for three things: ships; guns;| and men
    if mark == ";" and ":" in told:
        return True
    that = tags.rfind(TAG["that"], max(0, start - 1), m.start())
    opened = that >= 0 and WAITS_FOR_CLAUSE.match(tags, that + 1, m.start())
    if mark == "," and (opened or WAITS_FOR_VERB.search(told)):
        return True
    relative = max(told.rfind(TAG["that"]), told.rfind(TAG["who"]))
    waits = relative >= 0 and not ANY_VERB.search(told[relative:])
    return mark == "," and "," in told[relative:] and waits


def end_of(s: Tokens, start: int, pattern: re.Pattern[str]) -> int:
    """Return where words that begin at an index end."""
    for m in pattern.finditer(s.masked, start + 1):
        if not _is_in_aside(s.masked, start, m):
            return m.end() if m[0] == TAG["”"] else m.start()
    return len(s.tags)
