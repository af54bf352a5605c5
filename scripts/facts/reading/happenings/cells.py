"""Cuts sentences into cells that can each tell of one happening, and reads the verb of a cell."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from facts.model.fields import Status
from facts.reading.happenings.word_tags import Tagged

# The first finite verb, in tags: what helps it, and what it says.
VERB = re.compile(
    r"""
    (?<!t)(?<![oef]u(?=h))(?P<aux>[bhwm][bhyn]*)(?P<head>[vVgGtze]?)  # has been signed, are leaving, is to meet
    | (?<![dpqSt\#a])(?<!t[bh])(?<![pSt\#]y)(?![vV][poCef][^tras,;D]*[bhwm])(?!(?<=dy).[oef])(?P<past>[vVz])  # Li met; not: the (newly) built
    | (?<=a)(?P<joined>[vVz])(?=[dpDtuC\#]|$)         # and issued a plan; but: and expanded format
    | (?P<present>x)(?![wm])                          # the term expires; not: how it joins will
    | (?<![dpt])(?<!tn)(?P<standing>k)               # the plans threaten; not: to threaten
    """,
    re.VERBOSE,
)
SECOND = re.compile(r"[^ra,;sit\"bhwm]*[bhwm]")  # what helps a verb behind another one
PLANNED = re.compile(
    r"(?:expected|scheduled|planned|due|slated|poised|supposed|expecting)\b|set (?:to|for)\b"
)
# What is sure to be meant as an appointment when it is said of the future without a date.
AGENDA = frozenset(
    """arrive attend convene held hold host hosted launched meet opened published sign signed travel
    visit""".split()
)
# Deeds that need no object: what follows `arrived in` is no sign of a participle.
WITHOUT_OBJECT = frozenset(
    """agreed arrived exploded flew landed met resigned retaliated returned sailed spoke struck
    travelled voted withdrew won""".split()
)
# Deeds only where they have a happening for their object: held talks, but not: held more focus.
LIGHT = frozenset("held hold holds holding left received won".split())
NEGATED = re.compile(r"ny*$")
HABIT = re.compile(r"(?:is|are)\b(?!.*being).*", re.DOTALL)  # is often attacked
STATE = re.compile(r"(?:is|are|has|have|do|does)\b", re.DOTALL)  # is immense, has no plan
HAPPENING = re.compile("[ef]")
MEETINGS = frozenset(("bilateral", "trilateral"))  # nouns where nothing stands behind them
NOW = re.compile(r"\b(?:is|are|being|am)\b|\b(?:has|have)\b.*\bbeen\b")
BREAK = re.compile(
    r"""
    [,;]                                 # met in May, and signed
    | (?=s)                              # fell when Li left
    | (?=r[^,;]{0,25}[vVbhxk][^,;]{0,25}D)   # said that the port was closed in May
    | (?=r[doC]{1,5},[^,]{1,12},[vVbhwm])    # said that Acme, a firm, sold
    | (?=r[^,;vVbhwmxk]{1,6}D,)          # notes that in 2022, trade fell
    | (?=l(?:[gG]|[^,;sD]+[vVbhxk]))      # after attending, since he started; but: since 2014
    """,
    re.VERBOSE,
)
# Stretches without breaks: a short quotation, an aside in brackets or dashes that has no verb.
# the country behind a place.
UNBROKEN = re.compile(r'"[^"]{1,15}"|[;(][^;()"vVbhwmxkz]{1,40}[;)]|(?<=C),C{1,3},(?=p)')
CONTINUING = re.compile(r"(?:of|including|such as|especially|notably|particularly)\b")
# Where a second clause is joined to one that has its verb: it fell and the port was closed.
JOINED = re.compile(r"a(?=(?:d[oCefy]{1,4}|u)y*(?:[bhwm]|[vVkx][dptDulq#]))")
# What opens a piece and is no part of it: and then, when, after (attending), that (it was closed).
OPENING = re.compile(r"(?:[asy\"]|l(?=[gG]|[^,;sD]+[vVbhxk])|r(?=[dCSou]))*")
# A piece without a verb that only sets the scene: In 2012, During the visit, Last week.
SCENE = re.compile(r"[ay]*(?:[pqlt]|y*D)|^[vVgG]")
# A scene whose noun has a participle: According to a poll conducted in May.
SCENE_OF_NOUN = re.compile(r"[ay]*[pt]+[dS]?[oCefyG#]+[vV][^bhwmkxvV]*")
SUBJECT = re.compile(r"[dSCoe#uf]")
PREDICATE = re.compile(r"y*(?:[vVbhwmxk]|r[^,;]*[vVbhwmxk])")
SHARING = 60  # words over which verbs share a subject: a list of four measures
ASIDE = 1  # pieces between commas that may part a subject from its verb
LISTED = re.compile("[oCfyGS#][doCfyGSp#,]{0,12}")  # what can go on with a list, no happening of its own
RELATIVE = re.compile(r"[pq]r|r")  # during which, who


@dataclass(frozen=True, slots=True)
class Cell:
    """A stretch of a sentence by its words; `intro`: how many words in front set the scene."""

    start: int
    end: int
    linked: bool = False  # depends on what the cell before it tells of
    intro: int = 0
    subject: int | None = None  # where the cell begins whose subject this one shares


@dataclass(frozen=True, slots=True)
class Verb:
    """What the first finite verb of a cell says; `at`: the number of its word."""

    at: int
    word: int  # the number of the word that says what is done
    status: Status
    real: bool  # neither denied nor only possible nor a standing state
    deed: bool  # tells of a happening without a date too
    denied: bool = False  # not, could
    standing: bool = False  # no more than a state: is large, has no plan
    is_active: bool = False  # has no other verb to help it


def read_verb(tagged: Tagged, start: int, end: int) -> Verb | None:
    """Return the first finite verb between two words."""
    m = VERB.search(tagged.tags, start, end)
    if m and m["aux"]:
        second = SECOND.match(tagged.tags, m.end(), end)
        other = VERB.match(tagged.tags, second.end() - 1, end) if second else None
        if other and other["aux"]:  # the signal that Li is sending | is clear
            m = other
        return _read_helped_verb(tagged, m, end)
    if not m:
        return None
    at = m.start()
    if m["standing"]:
        return Verb(at, at, "ongoing", False, False)
    deed = "v" in (m["past"], m["joined"]) and _is_finite(tagged, start, at, end)
    if tagged.word(at) in LIGHT:
        held = HAPPENING.search(tagged.tags, at, end) is not None
        deed = deed and (held or tagged.word(end - 1) in MEETINGS)
    real = not NEGATED.search(tagged.tags, start, at)
    return Verb(at, at, "happened", real, deed, not real, is_active=True)


def _read_helped_verb(tagged: Tagged, m: re.Match[str], end: int) -> Verb:
    """Return a verb that has others to help it: was signed, will meet, is immense."""
    aux = m["aux"]
    head = m["head"]
    at = m.end() - len(head)
    said = min(at, end - 1)
    helping = tagged.span(m.start(), at).text.lower()
    word = tagged.word(said)
    real = "n" not in aux and "m" not in aux
    real = real and word != "no"
    if "w" in aux or head == "t" or PLANNED.match(tagged.span(said, min(said + 2, end)).text):
        return Verb(m.start(), said, "announced", real, word in AGENDA, not real)
    if head == "e":  # are meeting; but: is war
        head = "g" if word.endswith("ing") else ""
    if not head and STATE.match(helping):
        return Verb(m.start(), said, "ongoing", False, False, not real, standing=True)
    if head in ("g", "G") and NOW.search(helping):
        acts = head == "g" and tagged.tags[at + 1 : end].strip(";)") != ""  # but: is striking
        return Verb(m.start(), said, "ongoing", real, acts, not real)
    habit = HABIT.fullmatch(helping) is not None
    deed = head in ("v", "g") and not habit
    told = real and not (habit and head == "V")  # but: firms are regarded as
    return Verb(m.start(), said, "ongoing" if habit else "happened", told, deed, not real)


def _is_finite(tagged: Tagged, start: int, at: int, end: int) -> bool:
    """Tell whether the past form of a deed has a subject; not in `with flags raised in`."""
    relative = RELATIVE.match(tagged.tags, start)
    if not relative and tagged.tags[start] in "pqtgG":
        return False
    following = tagged.tags[at + 1 : min(at + 2, end)]
    return following not in ("", "p", "q") or tagged.word(at) in WITHOUT_OBJECT


def _break(tagged: Tagged) -> list[Cell]:
    """Return the pieces of a sentence between commas and before subordinate clauses."""
    found: list[Cell] = []
    start = 0
    unbroken = UNBROKEN.sub(lambda m: "_" * len(m[0]), tagged.tags)
    ends = {m.start(): m.end() for m in BREAK.finditer(unbroken) if m.start()}
    ends |= {m.start(): m.start() for m in JOINED.finditer(unbroken)}
    ends[len(tagged.tags)] = 0
    for end, following in sorted(ends.items()):
        joined = unbroken[end : end + 1] == "a" and following == end
        if joined and ("r" in unbroken[start:end] or not VERB.search(unbroken, start, end)):
            continue
        opening = OPENING.match(tagged.tags, start, end)
        begin = opening.end() if opening else start
        if found and begin < end and CONTINUING.match(tagged.span(begin, end).text):
            found[-1] = replace(found[-1], end=end)
        elif begin < end:
            linked = tagged.tags[begin] in "vV" or bool(RELATIVE.match(tagged.tags, begin))
            when = start < begin and tagged.word(start) == "when"
            found.append(Cell(begin, end, linked or when))
        start = following
    return found


def _is_scene(tags: str, piece: Cell) -> bool:
    if SCENE_OF_NOUN.fullmatch(tags, piece.start, piece.end):
        return True
    if not SCENE.match(tags, piece.start, piece.end):
        return False
    return not VERB.search(tags, piece.start + 1, piece.end)


def _share_subjects(tagged: Tagged, cells: list[Cell]) -> Iterator[Cell]:
    """Yield the cells, those that open with a verb with the subject of an earlier one."""
    tags = tagged.tags
    subject: int | None = None
    for cell in cells:
        body = cell.start + cell.intro
        if tags[body] in "vV" and subject is not None and body - subject <= SHARING:
            yield replace(cell, subject=subject)
            continue
        verb = read_verb(tagged, body, cell.end)
        if verb and SUBJECT.match(tags, body, cell.end):
            habit = not (verb.is_active or verb.deed or verb.denied or verb.standing)
            # are trained, tested and used
            subject = None if habit else body
        yield cell


def cut_cells(tagged: Tagged) -> list[Cell]:
    """Return the cells of a sentence, those without a subject with that of an earlier one."""
    return list(_share_subjects(tagged, _join_pieces(tagged)))


def _join_pieces(tagged: Tagged) -> list[Cell]:
    """Return the cells of a sentence.

    A scene is put in front of the clause that it opens, or behind the one that it closes; a subject
    is joined to its verb over what stands between them.
    """
    tags = tagged.tags
    found: list[Cell] = []
    pending: Cell | None = None
    for piece, following in pairwise([*_break(tagged), None]):
        if piece is None:
            break
        waiting = _count_waiting(tags, found, piece)
        if waiting:
            found[-waiting:] = [replace(found[-waiting], end=piece.end)]
        elif found and _continues(tags, found[-1], piece, following):
            found[-1] = replace(found[-1], end=piece.end)
        elif _is_scene(tags, piece):
            pending = replace(pending or piece, end=piece.end)
        elif pending:
            intro = piece.start - pending.start
            found.append(replace(piece, start=pending.start, intro=intro))
            pending = None
        else:
            found.append(piece)
    if not pending:
        return found
    if found and "D" in tags[pending.start : pending.end]:
        return [*found[:-1], replace(found[-1], end=pending.end)]
    return [*found, pending]


def _is_joined(tags: str, piece: Cell) -> bool:
    """Tell whether a piece with a subject and a verb stands behind an `and`."""
    joined = tags[piece.start - 1 : piece.start] == "a" and SUBJECT.match(tags, piece.start)
    return bool(joined and VERB.search(tags, piece.start, piece.end))


def _continues(tags: str, before: Cell, piece: Cell, following: Cell | None) -> bool:
    """Tell whether a piece only goes on with the list that ends a clause: sold oil, gas."""
    if not LISTED.fullmatch(tags, piece.start, piece.end):
        return False
    if following and (PREDICATE.match(tags, following.start) or _is_joined(tags, following)):
        return False
    return VERB.search(tags, before.start, before.end) is not None


def _count_waiting(tags: str, found: list[Cell], piece: Cell) -> int:
    """Return how many cells wait for the verb of a piece: a subject, and what stands behind it.

    Norway, a member, | signed; Norway, India, and | Laos signed.
    """
    if PREDICATE.match(tags, piece.start, piece.end):
        most = 1 if tags[piece.start] == "r" else ASIDE + 1
    else:
        most = len(found) if _is_joined(tags, piece) else 0
    count = 0
    for number, cell in enumerate(reversed(found[max(0, len(found) - most) :]), start=1):
        body = cell.start + cell.intro
        if VERB.search(tags, body, cell.end):
            break
        if SUBJECT.match(tags, body, cell.end):
            count = number
    return count
