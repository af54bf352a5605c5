"""Cuts sentences into cells, the stretches that can each tell of one happening, and reads what a cell says."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from facts.extract.clauses import STATE
from facts.model import Status
from facts.text import Span, cut

PAST = (
    r"(?:arrived|visited|travel(?:l)?ed|attended|attending|met|signed|issued|held|hosted|launched|started|began|opened"
    r"|announced|imposed|adopted|invaded|attacked|agreed|concluded|inaugurated|took office|won|died|resigned|withdrew"
    r"|joined|recogni[sz]ed|established|founded|extended|suspended|returned|received|spoke|flew|completed|delivered"
    r"|seized|ratified|published|asked|urged|summoned|expelled|conducted|called(?= [A-Z][\w-]+ an? ))"
)
FUTURE = (
    r"will (?:also )?(?:be (?:held|signed|opened|launched|announced|published|hosted)|travel|visit|attend|meet|host"
    r"|hold (?:an?|the|its|their|talks|consultations|joint)|sign|arrive|open|begin|start|launch|take place|go to|fly"
    r"|receive|convene|address)"
)
ONGOING = rf"(?:{STATE})\s(?:is|are)\s(?:\w+\s){{0,2}}(?:considering|preparing|negotiating|planning|conducting|discussing)"
VERB = re.compile(rf"\b(?:(?P<past>{PAST})|(?P<future>{FUTURE})|(?P<ongoing>{ONGOING}))\b")
NOUNS = (
    "visits|visit|trip|talks|consultations|summit|forum|ceremony|meeting|invasion|war|sanctions|exercises|exercise"
    "|negotiations|election|inauguration|patrol|conference|congress|session"
)
NOUN = re.compile(rf"\b(?:{NOUNS})\b", re.IGNORECASE)
MEETING = re.compile(r"\b(?:talks|consultations|meeting|summit|negotiations|session)\b", re.IGNORECASE)
VISIT = re.compile(r"\b(?:visits?|trip|tour)\b", re.IGNORECASE)
STATES_OF_AFFAIRS = re.compile(r"\bsanctions\b|\bwar\b", re.IGNORECASE)
DAYTIME = re.compile(r"\b(?:in the )?(?P<time>morning|afternoon|evening)\b", re.IGNORECASE)
# What is wished, denied or merely possible has not happened.
IRREALIS = re.compile(r"\b(?:not|need|want|wants|hoped?|possible|possibly|if|would|could|should|may|might|can)\b")
BOUNDARY = re.compile(
    r"[,;:]\s(?:(?:and|but|or)\s)?(?:then,?\s)?(?!which (?:was|were) (?:attended|signed|chaired|hosted))"
    r"|\s(?=(?:since|after|before|while)\s)"
    rf"|\s(?=for\s(?:the|a|an)\s(?:[\w-]+\s){{0,3}}(?:{NOUNS})\b)"
)
OPENER = re.compile(
    r"(?:(?:since|after|before|while|for|and|then|first|second|third|finally|or|as seen in|in addition to|on the basis of"
    r"|during(?! which)|at the same time|earlier|later),?\s)+",
    re.IGNORECASE,
)
LINKED = re.compile(rf"(?:for|during which|where|at which|when)\s|(?:{PAST})\b", re.IGNORECASE)  # `, and signed`: as before
# What stands before a participle that tells of nothing yet: planned, or denied and merely possible.
PLANNED = re.compile(r"\b(?:will|shall|to)\s(?:[a-z]+ly\s)?be\s$")
DENIED = re.compile(
    r"\b(?:not|never|would|could|should|may|might|must|can)\s(?:[a-z]+ly\s)?(?:yet\s)?(?:be\s|have\s|been\s){0,2}$"
)
SIGNED = re.compile(
    r"\b(?:sign|issu|adopt|publish)ed\b.{0,60}?\b(?:statements?|agreements?|treaty|treaties|communiqu[eé]|declarations?"
    r"|contracts?|memorandum)\b"
)


@dataclass(frozen=True, slots=True)
class Cell:
    """A stretch of a sentence; `linked`: it depends on the cell before it; `intro`: words kept in front of it."""

    span: Span
    linked: bool
    intro: Span | None = None


def status_of(words: str) -> Status:
    """Return happened, ongoing or announced from tense and aspect."""
    m = VERB.search(words)
    if m and (m["future"] or PLANNED.search(words, 0, m.start())):
        return "announced"
    if (m and m["ongoing"]) or (not m and STATES_OF_AFFAIRS.search(words)):
        return "ongoing"
    return "happened"


def happens(words: str) -> bool:
    """Tell whether a verb says that something happens, and is not denied."""
    m = VERB.search(words)
    return bool(m) and not (m and m["past"] and DENIED.search(words, 0, m.start()))


def _pieces(text: str, sentence: Span, dates: Sequence[Span]) -> Iterator[Span]:
    start = sentence.start
    for m in BOUNDARY.finditer(text, sentence.start, sentence.end):
        if any(d.start < m.start() < d.end for d in dates):  # the comma of `May 16, 2024`
            continue
        yield cut(text, start, m.start())
        start = m.end()
    yield cut(text, start, sentence.end - sentence.text.endswith((".", "?", "!")))


def _is_intro(piece: Span, dated: bool) -> bool:
    """Tell whether a piece only sets the scene for the next: `On May 16`, `In the evening`, `During the meeting`."""
    short = len(piece.text.split()) <= 5
    opens = re.match(r"(?:first |then |and then )?(?:on|in|at|by|during|at|following)\s", piece.text, re.IGNORECASE)
    return bool(opens) and (
        (short and (dated or piece.text.startswith(("In ", "At "))))
        or piece.text.startswith(("During ", "At ", "On the sidelines"))
    )


def cells(text: str, sentence: Span, dates: Sequence[Span]) -> list[Cell]:
    """Return the cells of a sentence; `dates` are the dates in it."""
    found: list[Cell] = []
    intro: Span | None = None
    for piece in _pieces(text, sentence, dates):
        dated = any(piece.start <= d.start < piece.end for d in dates) or bool(DAYTIME.search(piece.text))
        if intro is None and _is_intro(piece, dated) and not VERB.search(piece.text):
            intro = piece
            continue
        linked = bool(LINKED.match(piece.text))
        opener = OPENER.match(text, piece.start, piece.end) if not intro else None
        body = cut(text, opener.end() if opener else piece.start, piece.end)
        if intro:
            body = cut(text, intro.start, piece.end)
        if body.text:
            found.append(Cell(body, linked, intro))
        intro = None
    return found + ([Cell(intro, False)] if intro else [])
