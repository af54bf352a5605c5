"""What may follow a verb of report, and where what is said ends: patterns over tags of words."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from facts.base.patterns import word_set
from facts.reading.speech.phrases import TIMES, find_behind, head_of, is_sayer
from facts.reading.speech.tokens import ANY_VERB, TAG, Tokens, tag_pattern
from facts.reading.speech.verbs.subjects import find_of_finite
from facts.reading.speech.verbs.uses import VerbUse
from facts.reading.speech.words import WORD_LISTS, Group

FRAMES = {name: tag_pattern(written) for name, written in WORD_LISTS["frames"].items()}
CLAUSES = word_set("that bare comma helped quote person")
BARE_VERBS = word_set("say think believe insist")  # a noun behind them begins a clause
OBJECTS = word_set("him me them us")  # of a verb, and no subject of a clause
# What others say, which a verb only answers: commented on | claims that it fell
ANSWERING = word_set("comment reply respond")
OTHERS_CLAIMS = word_set(
    "accusations allegations assertions claims reports rumors rumours suggestions"
)
PARTS_OF_TIME = word_set("earlier early late later")
SPANS = word_set("day hour minute week month year")
BOUNDING = word_set("about above below over under")  # words before a number that is no date
# Before whom somebody speaks who are no body: told | the forum, a gathering of envoys.
HEARERS = word_set(
    "assembly audience banquet briefing ceremony congress crowd dinner event forum gathering gala"
    " hearing meeting panel plenum rally reception seminar session summit symposium television"
)
# What is claimed or defended with a deed, not in words: the army claimed ground.
TAKEN = word_set(
    "ground land territory life lives village villages town towns seat seats share interests"
    " sovereignty borders airspace itself themselves"
)
# saw | its share fall, agreed on | 5 May, outlined | how to go
NOT_BEHIND = {"recognize": TAG["its"], "vow": TAG["number"], "outline": TAG["what"]}
# defends Oslo, defended itself; not: Oslo’s plan
GUARDED = tag_pattern("itself | the? name+ (?![name ’])")
SACKED = tag_pattern("name{1,3} (?:[, . ; and in at] | $)")  # dismissed Ann Lee
ATTRIBUTE_BEHIND = re.compile(
    r"(?:associated with|(?:caused|faced|posed) by|(?:embedd|ground|involv|root)ed in|inherent in"
    r"|(?:link|relat)ed to)\b"
)
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
      | and (?>PHRASE) also* DONE (?!to [NOUNS the its]))
    # , and by late May guards had landed
    | , (?=and PREPOSITIONS noun? number (?>PHRASE)? also* [FINITE dont DONE])
    # and left; not: to find, stop, or sink it
    | (?<!, [does noun]) , (?=and also* VERBS)
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
# Participles that tell what came of it.
EFFECTS = word_set(
    "delivering drawing driving encouraging facing finding giving holding issuing leaving making"
    " offering putting raising reflecting releasing seeing sending sharing taking"
    " threatening"
)


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


# The verbs by which the clause in a subject is told from the one that it is the subject of.
VERB_OF_CLAUSE = tag_pattern("""
    (?<![VERBS what who that because of to also not]) (?:FINITE
    | (?<=[NOUNS number they it also]) DONE)
    """)
# its fear that it will fall | shapes its plans; its claim that Lund | supports the war is
UNKNOWN_VERB = tag_pattern("""
    (?<=[NOUNS also]) [noun claims] (?=[the its])
    | (?<=name) noun (?=name)  # that Lund | controls Oslo
    """)
# that Lund might fall | explains
MAIN_VERB = tag_pattern(
    "(?<=[should will] [does says noun]) [does says] (?=[the its this name also])"
)
# that it would fall quickly | has led to
HELPED_AGAIN = tag_pattern(
    "HELPERS also* [does DONE noun says] [^, ; that who and HELPERS NOUNS the its]* (?=[has is])"
)
# What opens a clause within a clause, which has a verb of its own.
INNER_CLAUSE = tag_pattern("[that what who]")
SUBORDINATE_BEFORE = tag_pattern("(?:[because while as if] | and that) [^, VERBS]* $")


class Match(NamedTuple):
    """A group of verbs whose frame fits: the frame, and the first word of what is said."""

    group: Group
    frame: str
    start: int


def find_frames(use: VerbUse) -> list[Match]:
    """Return the groups whose frame fits what follows the verb."""
    behind = use.at + 1
    # accepts the fact | that it fell
    of_fact = " ".join(use.words_behind[:3]) == "the fact that"
    found = _match_groups(use, behind + 2) if of_fact else []
    return found or _match_groups(use, behind) or _find_bare(use)


def _match_groups(use: VerbUse, behind: int) -> list[Match]:
    """Return the groups of a verb whose frame fits what stands from an index on."""
    found: list[Match] = []
    for group in sorted(use.groups, key=lambda group: not group.particles):
        at = _pass_particles(use.s, behind, group.particles)
        if at is None:
            continue
        if use.verb == "speak" and "for" in group.particles and _is_span(use.s, at):
            continue
        if group.frames & {"bare", "that"}:  # not: calls | last year a turn
            at = _pass_time(use.s, at)
        if not _is_no_speech(use.s, at, group.name):
            found += islice(_match_frames(use, group, at), 1)
    return sorted(found, key=lambda match: match.frame == "object")  # warned Oslo to go


def _match_frames(use: VerbUse, group: Group, at: int) -> Iterator[Match]:
    """Yield the frames of a group that fit what stands from an index on, in their order."""
    s = use.s
    for frame, pattern in FRAMES.items():
        if frame not in group.frames or (frame == "comma" and not _opens_sentence(use)):
            continue
        m = pattern.match(s.tags, at)
        if m is None or (frame == "that" and _are_claimed(use, m.end() - 2)):
            continue
        if frame == "bare" and _is_only_object(s, at, m.end()):
            continue
        # said | over nine ships fell; not: said in 2019 | it fell
        bounded = frame in ("bare", "helped") and s.words[at] in BOUNDING
        yield Match(group, frame, at if bounded else m.end())


def _is_only_object(s: Tokens, at: int, start: int) -> bool:
    """Tell whether what looks like the subject of a clause is the object of the verb before it.

    Warned | him and | Lee said; showed | the risks posed by trade.
    """
    noun = find_behind(s, at)
    posed = noun and ATTRIBUTE_BEHIND.match(" ".join(s.words[noun[1] : noun[1] + 2]))
    return bool(posed or s.word(start) in OBJECTS)


def _are_claimed(use: VerbUse, at: int) -> bool:
    """Tell whether others claim what a verb answers: commented on | claims | that it fell."""
    return at > use.at and use.verb in ANSWERING and use.s.words[at] in OTHERS_CLAIMS


def _pass_time(s: Tokens, at: int) -> int:
    """Return the index behind when something was said, before a clause: said last week | that it.

    Also: late on Monday | it had, at the weekend | Lund would.
    """
    end = at
    if s.words[at : at + 3] == ["at", "the", "weekend"]:
        end = at + 3
    else:
        apart = s.word(at) in PARTS_OF_TIME
        end += apart
        end += bool(apart and s.word(end) in ("in", "on"))
        time = s.word(end + 1) in TIMES or s.has(end + 1, "number")  # a week; Friday, May
        if s.word(end) in ("last", "this") and time:
            end += 2
        elif apart and s.has(end, "number"):
            end += 1
        else:
            return at
    return end if s.has(end, "that the its it they this there number name") else at


def _is_span(s: Tokens, at: int) -> bool:
    """Tell whether words say how long somebody spoke: spoke for | an hour, for nearly two hours."""
    counted = next((k for k in range(at, at + 3) if s.word(k).removesuffix("s") in SPANS), None)
    return counted is not None and all(s.has(k, "the this number also") for k in range(at, counted))


def _opens_sentence(use: VerbUse) -> bool:
    """Tell whether a finite verb and its subject open a sentence; not: It fell, Lee said, twice."""
    subject = None if use.participle or use.passive else find_of_finite(use.s, use.left)
    return subject is not None and subject[0] == 0


def _pass_particles(s: Tokens, at: int, particles: list[str]) -> int | None:
    """Return the index behind particles, None where they do not stand: made it very clear."""
    for particle in particles:
        if s.word(at) != particle:
            at = s.skip(at, "also")
        if s.word(at) != particle:
            return None
        at += 1
    return at


def _find_bare(use: VerbUse) -> list[Match]:
    """Return a clause behind a verb of saying whose own verb is not known as one."""
    if use.verb not in BARE_VERBS or use.tag == TAG["saying"]:  # thinking the worst
        return []
    phrase = find_behind(use.s, use.at + 1)
    # prospects for; products that
    if phrase and (phrase[1] - phrase[0] > 1 or use.s.has(phrase[1], "in that who")):
        return [Match(use.groups[0], "bare", phrase[0])]
    return []


def _is_no_speech(s: Tokens, at: int, group: str) -> bool:
    """Tell whether what follows a verb shows that nothing is said: claims ground, tells a story."""
    if group == "tell":
        if "story" in s.words[at : at + 3]:
            return True
        heard = find_behind(s, at)
        if heard is None or s.has(at, "they name") or is_sayer(s, heard):
            return False
        return s.words[head_of(s, heard)] not in HEARERS
    if s.tag(at) == NOT_BEHIND.get(group):
        return True
    verb = s.words[at - 1]
    guarded = (verb.startswith("defend") and GUARDED.match(s.tags, at)) or (
        verb.startswith("dismiss") and SACKED.match(s.tags, at)
    )
    return bool(guarded) or (
        group in ("claim", "judge") and not TAKEN.isdisjoint(s.words[at : at + 9])
    )


def _is_in_aside(tags: str, start: int, m: re.Match[str]) -> bool:
    """Tell whether a mark only closes an aside: a dash behind one, or a clause lacks its verb.

    Not: downplayed it – despite its toll –| but the siege goes on.
    """
    told = tags[start : m.start()]
    mark = m[0]
    if mark == TAG["–"]:
        return told.count(TAG["–"]) % 2 == 1 and tags[m.end() : m.end() + 1] != TAG["but"]
    # it asks for three things: ships; guns;| and men; other guilds – of Lund;| of Laos – left
    if mark == ";" and (":" in told or told.count(TAG["–"]) % 2):
        return True
    that = tags.rfind(TAG["that"], max(0, start - 1), m.start())
    opened = that >= 0 and WAITS_FOR_CLAUSE.match(tags, that + 1, m.start())
    if mark == "," and (opened or WAITS_FOR_VERB.search(told)):
        return True
    relative = max(told.rfind(TAG["that"]), told.rfind(TAG["who"]))
    waits = relative >= 0 and not ANY_VERB.search(told[relative:])
    return mark == "," and "," in told[relative:] and waits


def _tells_effect(s: Tokens, comma: int) -> bool:
    """Tell whether a participle behind a comma is part of what is said: it fell, making it dear."""
    at = s.skip(comma + 1, "also")
    return s.has(comma, ",") and s.word(at) in EFFECTS


def end_of(s: Tokens, start: int, pattern: re.Pattern[str]) -> int:
    """Return where words that begin at an index end."""
    for m in pattern.finditer(s.masked, start + 1):
        if not (_is_in_aside(s.masked, start, m) or _tells_effect(s, m.start())):
            return m.end() if m[0] == TAG["”"] else m.start()
    return len(s.tags)


def find_main_verb(s: Tokens, start: int, end: int) -> int:
    """Return where a clause in a subject ends, at the verb of the sentence: that it fell | is old.

    Returns `end` where no second verb stands before it.
    """
    verbs = [m.start() for m in VERB_OF_CLAUSE.finditer(s.tags, start, end)]
    unknown = [m.start() for m in UNKNOWN_VERB.finditer(s.tags, start, end)]
    main = [
        m.start()
        for m in MAIN_VERB.finditer(s.tags, start, end)
        # not: will help | build the road
        if not (s.has(m.start(), "does") and s.words[m.start() - 1] in ("help", "let", "make"))
    ]
    helped = [m.end() for m in HELPED_AGAIN.finditer(s.tags, start, end)]
    ending = (at for at in unknown if s.words[at].endswith("s"))
    verbs = sorted({*verbs, *main, *helped, *ending})
    outer = (
        at
        for number, at in enumerate(verbs)
        # each clause inside has a verb, too: that Lund knows that it fell | is old
        if number > len(INNER_CLAUSE.findall(s.tags, verbs[0], at))
        # that it fell | and sank is old
        and not (s.has(at - 1, "and") or SUBORDINATE_BEFORE.search(s.tags, verbs[0], at))
    )
    return next(outer, end)
