"""What may follow a verb of report, and where what is said ends: patterns over letters of words."""

import re
from typing import NamedTuple

from facts.reading.speech.phrases import CORE, PHRASE, find_behind, is_sayer
from facts.reading.speech.tokens import Tokens, skip
from facts.reading.speech.verb_uses import VerbUse
from facts.reading.speech.words import GROUPS, Group

# Frame -> what follows the verb. Up to the end of the match stands what is not said; frames of one
# noun phrase match nothing, since all of it is told. In the order in which they are tried.
THAT = r"""
    (?:,R,)? (?: (?: [PptRySad@\#,] [^VErebgAumx;:qWwfBHY]{0,8}
      (?:q[^Q]{1,6}Q[^VErebgAumx;:qWwfBHY]{0,8})? | O
      | [aSWc][^VErebAumxH;:.,]{1,6}[VEb][^VErebAumxH;:.,]{0,6}  # found as it fell that
      ) H(?![VrAbumxo.])
    | H(?![Abumxo.]|[Vrv][DdhOM]|R*[EeV][tPp@yo]|tb) )
"""
# not: said Oslo “would pay”, its “decision to pay”
QUOTE = r"""
    [,:R]{1,3}(?=q) | [^q;:]{0,14}:(?=q)
    | (?:[PpoR@Dd\#MNKLUhjvG]{0,7}[PoR@\#MNKLUj],?)?(?=q[^AbumxVrQ][^Q]{3})
"""
BARE = rf"""
    (?: [P@p]?\#+,? )? (?!s)
    (?=(?:(?>{PHRASE})(?:\([^()]*\)|Y[^Y]*Y)?|[Ig])(?!X[Ee])[RXsq]*[VErebAumx])
"""
PERSON = rf"(?:O|{CORE}(?:[Po@](?=[DdhMNKLU]){CORE})?)"
# the need, being held, held back, reforms and
OBJECT = r"(?=R*(?:[DdhMNKLU\#$€£jvqWfOTi] | b[Ee] | [EeIg][MNKLUDEeIgdh] | [Vr](?:[CNKLP.,;:]|$)))"
FRAMES = {
    name: re.compile(pattern, re.VERBOSE)
    for name, pattern in {
        "quote": QUOTE,  # said: “It fell”
        "that": THAT,  # said on Monday that it fell
        "person": rf"{PERSON} (?:{THAT}|{QUOTE}|{BARE})",  # told reporters that it fell
        "bare": BARE,  # said in May it fell
        "to": r"(?=(?:[P@]\#)?X?R{0,2}t[VrvNRbjAUKL])",  # agreed to drop
        "order": rf"(?={PHRASE}X?t[VrvNRbA])",  # urged Iran to talk
        "ing": r"(?=[RP]{0,2}[Ig]|p[DM])",  # considers sanctioning, including Oslo
        # views Iran as a threat
        # through the lens of
        "as": r"(?=(?:[^VrAbumx;:Wwf.a]{0,30}[MNKLUOiQGIgEevDdhjs\#,)])?(?:XR?)?(?:a|pDN+o))",
        # calls it a trap, called the step “coercion”
        "dub": rf"(?=[iOd][DdhqMNKEeIg]|(?>{PHRASE})(?:[DdhqEeN]|tb)|[Ddh]?[^q;:.VAbH]{{0,8}}q)",
        # puts output at two million, at around $15 million, places the toll as high as two hundred
        "at": r"(?!P)(?=[^VrbAum,;:.]{1,20}(?:@[RpPdq]{0,2}|aNa)[$€£]?\#)",
        "cause": r"(?=[^VrbAumx,;:.]{0,14}t[DdhMNKLUIRj])",  # ascribes the fall to rain
        "view": r"(?=R*[Ddh]?[Nj]{0,2}[Uv](?![PotH]?$))",  # shares his optimism
        "intent": r"(?=[Dh][Nj]{0,2}Ut[VrNvb])",  # declared his desire to leave
        "object": OBJECT,  # stressed the need
        # recognizes a grave risk, the need; not: the League
        "matter": r"(?=R*[DdhNj]{1,3}(?:(?<!D)[NUvL]|U))",
        "whole": rf"(?=H)|{OBJECT}",  # condemned the attack
    }.items()
}
CLAUSES = frozenset(("that", "bare", "quote", "person"))
BARE_VERBS = frozenset("say think believe insist".split())  # a noun behind them begins a clause
# What is claimed or defended with a deed, not in words: the army claimed ground.
TAKEN = frozenset(
    "ground land territory life lives village villages town towns seat seats share interests"
    " sovereignty borders airspace itself themselves".split()
)
# What is denied with a deed: denied the bank access.
REFUSED = frozenset("access admission asylum entry haven havens passage permission visas".split())
NOT_BEHIND = {"recognize": "h", "vow": "#"}  # saw | its share fall, agreed on | 5 May
GUARDED = re.compile("s|D?M+(?![MG])")  # defends Oslo, defended itself; not: Oslo’s plan
LONG = tuple("PHw")  # prospects for; products that
# Where what is said ends: before a contrast, and for a noun before the next clause.
END = rf"""
    ;(?![CB]*H) | [.?!:]*$                                          # A; that B goes on
    | ,(?=B(?!H|[at]|R[^re]) | c(?>{PHRASE})[^,]{{0,8}}[VErebAumx])  # , while it fell
    | C(?=,[^,]{{1,10}},R*[re])                                     # and, in May, said
    | Q(?=w|c(?>{PHRASE})[^,]{{0,8}}[VErebAumx]) | Y(?=R*[Abum])     # – has caused
    | ,(?=Rt[VrvNb])                                              # , only to be met with
    | ,(?=D[Nj]?[NUvL]H(?>{PHRASE})R*[VErebAumx][^,;]*$)     # , a sign that nerves were raw
"""
CLAUSE_END = re.compile(END, re.VERBOSE)
NOUN_END = re.compile(
    rf"""
    {END}
    | ,(?=w|C?(?>{PHRASE})R*[VrAbumx]|C(?>{PHRASE})R*[Ee]|CR*[VErebAum])   # , and it has
    | (?<!t[VrNv])C(?=R*[reAbum][^EeIg])                                     # and expressed
    | C(?=[iT][Abum])                                        # and it is
    | Q(?=R*[um])                                            # “a trap,” should
    | ,(?=R*[Abum] | C[Pp][^,]{{1,8}},(?>{PHRASE})R*[VErebAumx])    # , had left; , and in May, it
    """,
    re.VERBOSE,
)
# Behind `While A says that`: at the main clause, `spending on arms is`, `roads that led are` too.
FRONT_END = re.compile(
    rf"""
    {END}
    | [,Q](?= R?(?>{PHRASE}) (?:(?:[Hw][VErebAumx]|t[VrvN])[^,;:]{{1,20}}?)? R*[VErebAumx]
      | [Ig][PDhNMKLUG]+[bAmVr])                    # As Oslo waits, judging it is hard
    | ,(?=OR*v)                                      # , they fear
    | ,(?=[Dh][^,;:qYwH]{{3,24}}[VrAbum][^,]*$)      # , the lack of firing and the cuts show that
    """,
    re.VERBOSE,
)


class Match(NamedTuple):
    """A group of verbs whose frame fits: the frame, and the first word of what is said."""

    group: Group
    frame: str
    start: int

    @property
    def is_open(self) -> bool:
        """Tell whether these verbs report a clause whatever their subject is."""
        return "other" in self.group.subjects and self.frame in CLAUSES


def find_frames(s: Tokens, use: VerbUse) -> list[Match]:
    """Return the groups whose frame fits what follows the verb."""
    found: list[Match] = []
    groups = GROUPS.get(use.verb, [])
    for group in sorted(groups, key=lambda group: not group.particles):
        at = _pass_particles(s, use.at + 1, group.particles)
        if at is None:
            continue
        for frame, pattern in FRAMES.items():
            if frame not in group.frames or _is_no_speech(s, at, group.name):
                continue
            if m := pattern.match(s.tags, at):
                found.append(Match(group, frame, m.end()))
                break
    found.sort(key=lambda match: match.frame == "object")  # warned Oslo to go
    return found or _find_bare(s, use)


def _pass_particles(s: Tokens, at: int, particles: list[str]) -> int | None:
    """Return the index behind particles, None where they do not stand: made it very clear."""
    for particle in particles:
        if s.words[at : at + 1] != [particle]:
            at = skip(s, at, "R")
        if s.words[at : at + 1] != [particle]:
            return None
        at += 1
    return at


def _find_bare(s: Tokens, use: VerbUse) -> list[Match]:
    """Return a clause behind a verb of saying whose own verb is not known as one."""
    if use.verb not in BARE_VERBS or s.tags[use.at] == "g":  # thinking the worst
        return []
    phrase = find_behind(s, use.at + 1)
    if phrase and (phrase[1] - phrase[0] > 1 or s.tags[phrase[1] : phrase[1] + 1] in LONG):
        return [Match(GROUPS[use.verb][0], "bare", phrase[0])]
    return []


def _is_no_speech(s: Tokens, at: int, group: str) -> bool:
    """Tell whether what follows a verb shows that nothing is said: claims ground, tells a story."""
    if group == "tell":
        if "story" in s.words[at : at + 3]:
            return True
        heard = find_behind(s, at)
        return heard is not None and s.tags[at] not in "OM" and not is_sayer(s, heard)
    if s.tags[at : at + 1] == NOT_BEHIND.get(group):
        return True
    if s.words[at - 1].startswith("den") and not REFUSED.isdisjoint(s.words[at : at + 6]):
        return True
    guarded = s.words[at - 1].startswith("defend") and bool(GUARDED.match(s.tags, at))
    return group in ("claim", "judge") and (guarded or not TAKEN.isdisjoint(s.words[at : at + 9]))


def _is_in_aside(told: str, mark: str) -> bool:
    """Tell whether a mark only closes an aside: a dash behind one, or a clause lacks its verb."""
    if mark == "Y":
        return "Y" in told and told.count("Y") % len("YY") == 1
    relative = max(told.rfind("H"), told.rfind("w"))
    waits = relative >= 0 and not re.search("[VErebAum]", told[relative:])
    return mark == "," and "," in told[relative:] and waits


def end_of(s: Tokens, start: int, pattern: re.Pattern[str]) -> int:
    """Return where words that begin at an index end."""
    m = pattern.search(s.masked, start + 1)
    while m and _is_in_aside(s.masked[start : m.start()], m[0]):
        m = pattern.search(s.masked, m.end())
    if not m:
        return len(s.tags)
    return m.end() if m[0] == "Q" else m.start()
