"""Cuts sentences into cells that can each tell of one happening."""

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from facts.base.patterns import word_set
from facts.reading.happenings.verb import LINKED, VERB_GROUP, Verb, read_verb
from facts.reading.happenings.word_tags import HAPPENING_TAG, Tagged, happening_pattern

BREAK = happening_pattern("""
    [, ;]  # met in May, and signed
    | (?=when)  # fell when Li left
    | (?=that [^, ;]{0,25} [VERBS has is] [^, ;]{0,25} date)  # said that the port was closed in May
    # said that Acme, a firm, sold
    | (?=that [the name word]{1,5} , [^,]{1,12} , [HELPERS DONE])
    | (?=that [^, ; HELPERS VERBS]{1,6} date ,)  # notes that in 2022, trade fell
    # after attending, since he started; not: since 2014
    | (?=after (?:DOING | [^, ; when date]+ [VERBS has is]))
    | (?=and of [^, ; HELPERS DONE]{0,4} date ,)  # it fell and in 2022, trade rose
    | (?=and (?:the [NOUNS also]{1,4} | they) also*  # it fell and the port was closed
        (?:HELPERS | VERBS [the number to they of during after date]))
    # it fell and 62 % of the firms were closed
    | (?=and also? number word? of [the owner name word]{1,4} HELPERS)
    | (?<=date) (?=and name{1,3} also? [VERBS has is])  # it fell in May and Norway closed
    | $
    """)
# Stretches without breaks.
UNBROKEN = happening_pattern("""
    " [^"]{1,15} "  # a short quotation
    # an aside without a verb in brackets or dashes, and no new subject behind it
    | [; (] [^; ( ) " HELPERS VERBS welcomed]{1,90} [; )] (?!the [name word] of? [the name]* has)
    # an aside that somebody does something, and the clause
    | ; that [^;]{1,60} ; (?=[HELPERS VERBS owner name])
    # urged guards to find, stop, or sink it
    | (?<=to) [^, ; name] (?:, [^, ; name the owner number])+ ,? and [^, ;]
    # a country behind a place, a name behind an office
    | (?<=name) , name{1,3} , (?=[of during to])
    | (?<=[NOUNS DONE] of name) , name{1,3} , (?=VERBS)  # a bank in Lund, Norway, | sold
    # Lund, Laos and Peru
    | (?<=name) (?:, the? name{1,3} (?:of name{1,2})?){1,6} ,? and the? [owner name]{1,3} (?!also?
      [HELPERS VERBS])
    """)
CONTINUING = re.compile(r"(?:as well as|of|including|such as|especially|notably|particularly)\b")
# A distance from something told: In May 2021, | six weeks after Li left, it closed.
FAR_BEHIND = """
    (?:(?<=date ,) | (?<=date , also)) also? (?:[the number word]{1,4} | date) after
    | (?<=date , also) number? word of
"""
DISTANCE = happening_pattern(FAR_BEHIND)
# ... or what goes on with a scene: In May, | fearing that it would fall.
SCENE_GOES_ON = happening_pattern(f"DOING | {FAR_BEHIND}")
DONE_BY = happening_pattern("DONE also* of")  # At the fair, | visited mainly by
# What opens a piece and is no part of it: first of all, and then, when, after (attending), that (it
# was closed).
PIECE_OPENING = happening_pattern("""
    (?:(?:also of | after) the $ | [when and "] | also (?!of DOING)
    | after (?=DOING | [^, ; when date]+ [VERBS has is])
    | that (?=[the owner name number word they] | of date $))*
    """)
# A piece that only sets the scene.
SCENE_PIECE = happening_pattern("""
    (?P<noun>  # According to a poll held in May; at the “Fair for the Lundians,” attended only by
        [also and]* [to of during]+ [the owner]? (?:[NOUNS number also doing of "] | (?<=of) the
          | , ")+ DONE also? of [^HELPERS VERBS]*
    ) $
    | (?P<opening>[DONE DOING])  # Asked for help
    | [also and]* (?:[to of during after] | also* date)  # In 2012, Last week
    """)
# In May ten men, including Lee, | left
LED_BY_DATE = happening_pattern("[also and]* [of during] date (?=[the owner name number word])")
# and Laos, | India and Laos
APPOSITION = happening_pattern(
    "the [NOUNS also]{1,5} DONE also* of"
)  # the board, | a body led by Li
LAST_SUBJECT = happening_pattern(
    "(?<=and) [NOUNS the owner number they] | (?<=name ,) name{1,4} and [owner name]"
)
SUBJECT_TAGS = happening_pattern("[NOUNS the owner number they]")
PREDICATE = happening_pattern(
    "also* (?:of date also*)? (?:[HELPERS VERBS welcomed] | that [^, ;]* [HELPERS VERBS])"
)
LISTED_PIECES = happening_pattern("""
    # sold oil, | gas, | and coal
    (?<=[and ,]) [owner name number word also deal "]
      [^; HELPERS visit DONE signs welcomed during after that when date]{0,30} (?:of date
      $)?
    # sent jets, along with guards, | to Lund to help it
    | (?<=,) to name{1,3} (?:to [^, ; HELPERS that when date]*)?
    # met Li, | his new counterpart
    | (?<=,) the [^; HELPERS visit DONE signs welcomed after that when date]{0,12}
    # hit a port, and | other sites; and | other sites in May.
    | (?<=, and) the [^; HELPERS VERBS visit welcomed after that when date]{0,12}
    | (?<=, and) the [^; of HELPERS VERBS visit welcomed after that when date]{0,12} of date $
    """)
# What was done to the thing before it: closed a port under the pacts, | signed in May
MADE_BEFORE = word_set("adopted agreed concluded founded held signed")
WAITING_PIECES = 2  # pieces before a verb that can be its subject, and an aside behind that


class Cell(NamedTuple):
    """A stretch of a sentence by its words; `body`: where it begins behind what sets its scene."""

    start: int
    body: int
    end: int
    linked: bool  # depends on what the cell before it tells of
    verb: Verb | None = None
    subject: int | None = None  # where the cell begins whose subject this one shares


def _break(tagged: Tagged) -> Iterator[Cell]:
    """Yield the pieces of a sentence between commas and before subordinate clauses."""
    tags = tagged.tags
    unbroken = UNBROKEN.sub(lambda m: "_" * len(m[0]), tags)
    start = 0
    for m in BREAK.finditer(unbroken):
        told = unbroken[start : m.start()]
        if tagged.has(m.start(), "and") and (
            HAPPENING_TAG["that"] in told or not VERB_GROUP.search(told)
        ):
            continue
        if tagged.has(m.start(), "after") and DISTANCE.match(tags, start):
            continue
        begin = tagged.behind(PIECE_OPENING, start, m.start())
        if begin < m.start():
            yield Cell(begin, begin, m.start(), _is_linked(tagged, start, begin))
        start = m.end()


def _is_linked(tagged: Tagged, start: int, begin: int) -> bool:
    """Tell whether a piece depends on the one before: when Li left, while waiting, signed by Li."""
    word = tagged.word(start) if start < begin else ""
    goes_on = word == "while" and tagged.has(begin, "DOING")
    return word == "when" or goes_on or LINKED.match(tagged.tags, begin) is not None


def _is_scene(tags: str, piece: Cell, opens: bool) -> bool:
    """Tell whether a piece sets the scene; one that opens a sentence may have a participle."""
    m = SCENE_PIECE.match(tags, piece.start, piece.end)
    if not m or (m["opening"] and not opens):
        return False
    verb = VERB_GROUP.search(
        tags, piece.start + 1, piece.end
    )  # in line with a law that | had passed
    return (
        m["noun"] is not None
        or not verb
        or HAPPENING_TAG["that"] in tags[piece.start + 1 : verb.start()]
    )


def cut_cells(tagged: Tagged) -> Iterator[Cell]:
    """Yield the cells of a sentence, those that open with a verb with the subject before it."""
    subject: int | None = None
    for cell in _join_pieces(tagged):
        body = cell.body
        verb = read_verb(tagged, body, cell.end)
        shares = (
            subject is not None
            and tagged.has(body, "DONE")
            and tagged.word(body - 1) not in ":–—"  # it was dear: renewed strikes hurt
            and not (tagged.word(body) in MADE_BEFORE and tagged.has(body + 1, "of during"))
        )
        yield cell._replace(verb=verb, subject=subject if shares else None)
        if verb and SUBJECT_TAGS.match(tagged.tags, body, cell.end):
            habit = verb.status == "ongoing" and not (verb.deed or verb.denied)
            subject = None if habit else body  # not: are trained, tested and used


def _join_pieces(tagged: Tagged) -> list[Cell]:
    """Return the cells of a sentence.

    A scene is put in front of the clause that it opens, or behind the one that it closes; a subject
    is joined to its verb over what stands between them, what goes on with a list to that.
    """
    tags = tagged.tags
    found: list[Cell] = []
    pending: Cell | None = None
    pieces = list(_break(tagged))
    for piece, following in zip_longest(pieces, pieces[1:]):
        waiting = _count_waiting(tagged, found, piece)
        if waiting:
            found[-waiting:] = [found[-waiting]._replace(end=piece.end)]
        elif (
            found
            and not (pending and _is_example(tagged, piece))
            and _continues(tagged, found[-1], piece, following)
        ):
            found[-1] = found[-1]._replace(end=piece.end)
            pending = None
        elif _sets_scene(tagged, piece, pending, not found):
            pending = (pending or piece)._replace(end=piece.end)
        elif tagged.word(piece.start - 1) in ("when", "after"):
            found.append(piece)  # In 1925, when | it joined: the scene is that of both
        elif pending:
            found.append(_open_with(tagged, pending, piece))
            pending = None
        else:
            found.append(piece)
    return _close(tags, found, pending) if pending else found


def _close(tags: str, found: list[Cell], scene: Cell) -> list[Cell]:
    """Return the cells of a sentence that ends in a scene: with a date it belongs to the last."""
    if found and scene.start < found[-1].start:
        return found  # it was taken up, and no clause came behind
    if found and HAPPENING_TAG["date"] in tags[scene.start : scene.end]:
        return [*found[:-1], found[-1]._replace(end=scene.end)]
    return [*found, scene]


def _is_example(tagged: Tagged, piece: Cell) -> bool:
    """Tell whether a piece only names some of what stands before it: including Lund."""
    led = tagged.word(piece.start - 1)  # especially | amid crises
    return bool(
        CONTINUING.fullmatch(led) or CONTINUING.match(tagged.text, tagged.starts[piece.start])
    )


def _sets_scene(tagged: Tagged, piece: Cell, scene: Cell | None, opens: bool) -> bool:
    """Tell whether a piece sets the scene, or goes on with the one before it."""
    if _is_scene(tagged.tags, piece, opens):
        return True
    done = DONE_BY.match(tagged.tags, piece.start)
    # At the fair, | visited by Lee,
    passive = done and tagged.word(done.end() - 1) == "by"
    return bool(scene and (passive or SCENE_GOES_ON.match(tagged.tags, piece.start)))


def _open_with(tagged: Tagged, scene: Cell, piece: Cell) -> Cell:
    """Return a piece with its scene; the subject of a verb that opens it stands behind a date."""
    tags = tagged.tags
    led = LED_BY_DATE.match(tags, scene.start, scene.end)
    body = led.end() if led and PREDICATE.match(tags, piece.start) else piece.start
    # After closing its port, | Oslo left
    behind = tagged.has(scene.start, "DOING") and tagged.has(scene.start - 1, "after")
    start = scene.start - behind
    return piece._replace(start=start, body=body)


def _is_joined(tags: str, piece: Cell) -> bool:
    """Tell whether a piece with a subject and a verb stands behind an `and`."""
    joined = LAST_SUBJECT.match(tags, piece.start)
    return bool(joined and VERB_GROUP.search(tags, piece.start, piece.end))


def _continues(tagged: Tagged, before: Cell, piece: Cell, following: Cell | None) -> bool:
    """Tell whether a piece only goes on with the one before it: sold oil, | gas, | of all kinds."""
    tags = tagged.tags
    if _is_example(tagged, piece):
        return True
    last = tagged.has(piece.start - 1, "and") and tagged.has(piece.start, "the")
    if following is None and tagged.word(before.start - 1) in ("although", "though", "while"):
        return False  # While Oslo closed its ports, | other mills go on
    # the ships, the mills, and the ports, | to help Lund; not: and the ports, | it said
    closed = following is None or tagged.has(following.start, "to of")
    if not LISTED_PIECES.fullmatch(tags, piece.start, piece.end) or (last and not closed):
        return False
    if following and (PREDICATE.match(tags, following.start) or _is_joined(tags, following)):
        return False
    return VERB_GROUP.search(tags, before.start, before.end) is not None


def _count_waiting(tagged: Tagged, found: list[Cell], piece: Cell) -> int:
    """Return how many cells wait for the verb of a piece: a subject, and what stands behind it.

    Norway, a member, | signed; Norway, India, and | Laos signed.
    """
    tags = tagged.tags
    most = 0
    if PREDICATE.match(tags, piece.start, piece.end):
        most = 1 if tags[piece.start] == HAPPENING_TAG["that"] else WAITING_PIECES
    elif _is_joined(tags, piece):
        most = len(found)
    count = 0
    for number, cell in enumerate(found[::-1][:most], start=1):
        aside = APPOSITION.match(tags, cell.body, cell.end)
        if aside and tagged.word(aside.end() - 1) == "by":
            continue
        if VERB_GROUP.search(tags, cell.body, cell.end):
            break
        if SUBJECT_TAGS.match(tags, cell.body, cell.end):
            count = number
    return count
