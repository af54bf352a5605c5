"""Derives verdicts: of a clause by words that were read, of a point by its clauses."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from facts.library.documents.points import PlacedPoint
from facts.model.documents import Comparison, PrimaryWords
from facts.model.fields import ComparedVerdict

# From the gravest down; not-checked is none. `not-found` says that a whole text has no such clause.
GRAVEST_FIRST: tuple[ComparedVerdict, ...] = (
    "differs",
    "not-found",
    "incomplete",
    "close",
    "verbatim",
)


@dataclass(frozen=True)
class Judgement:
    """The verdict on a reported point or clause.

    `compared` of `clauses` clauses were held against words; a clause counts as one of one.
    `checked` is the latest day on which such words were read.
    """

    verdict: ComparedVerdict
    note: str | None = None
    against: tuple[PlacedPoint, ...] = ()
    primary: PrimaryWords | None = None
    compared: int = 0
    clauses: int = 0
    checked: str | None = None


def clause_verdict(entry: Comparison | None) -> ComparedVerdict:
    """Return the verdict on a clause: without words only that a whole text does not hold it."""
    if entry and entry.verdict and (entry.primary or entry.verdict == "not-found"):
        return entry.verdict
    return "not-checked"


def judge(
    fact: str,
    clauses: Sequence[str],
    entries: Mapping[str, Comparison],
    points: Mapping[str, PlacedPoint],
) -> Judgement:
    """Return the judgement on a reported point with its clauses, or on a clause, without any."""
    entry = entries.get(fact)
    judged = [entries.get(id_) for id_ in clauses or (fact,)]
    verdicts = [clause_verdict(one) for one in judged]
    days = [one.primary.source.seen for one in judged if one and one.primary]
    return Judgement(
        verdict=next((v for v in GRAVEST_FIRST if v in verdicts), "not-checked"),
        note=entry.note if entry else None,
        against=tuple(points[id_] for id_ in (entry.against if entry else ())),
        primary=entry.primary if entry else None,
        compared=sum(verdict != "not-checked" for verdict in verdicts),
        clauses=len(verdicts),
        checked=max(days, default=None),
    )
