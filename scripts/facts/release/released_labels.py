"""Finds the labels that releases gave to the facts of an article whose facts.yml is lost."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TypeVar

from facts.extract.labels import SERIES
from facts.library.release_files import read_snapshots
from facts.model.article_facts import ExtractedFact, Facts, Statement
from facts.release.changes import identify, make_digest

R = TypeVar("R", bound=ExtractedFact)
Known = dict[tuple[str, str], str]  # kind of a fact and digest of its words -> its label
LABEL = re.compile(r"([a-z]?)([0-9]+)([a-z]*)")  # e12, 3, 3a

_read_snapshots = cache(read_snapshots)


def _read_known(content: Path, article: str) -> Known:
    """Return the released facts of an article; the newest release counts."""
    known: Known = {}
    for snapshot in _read_snapshots(content / "releases"):
        for id_, thing in snapshot.facts.items():
            if thing.values.get("article") == article:
                label = id_.removeprefix(f"{article}-")
                known[(thing.kind, identify(thing, "words"))] = label
    return known


def _keep_known(known: Known, facts: Iterable[R]) -> tuple[R, ...]:
    """Return those facts that were released, with their labels."""
    found = []
    for fact in facts:
        words = " […] ".join(dict.fromkeys(quote.exact for quote in fact.evidence))
        label = known.get((type(fact).__name__.lower(), make_digest(words)))
        if label:
            found.append(fact.model_copy(update={"id": label}))
    return tuple(found)


def _keep_points(known: Known, statement: Statement) -> Statement:
    """Return a statement with those of its points and clauses that were released."""
    points = [
        point.model_copy(update={"clauses": _keep_known(known, point.clauses)})
        for point in _keep_known(known, statement.points)
    ]
    return statement.model_copy(update={"points": tuple(points)})


def _find_highest(labels: Iterable[str]) -> dict[str, str]:
    """Return the highest label of each series, as `last` of facts.yml keeps it.

    Points are the series `point`, the clauses of point 3 the series `3.`, of letters alone.
    """
    last: dict[str, str] = {}
    for label in sorted(labels, key=lambda label: (len(label), label)):  # e9, e10
        m = LABEL.fullmatch(label)
        if m and m[1]:
            last[m[1]] = label
        elif m and m[3]:
            last[f"{m[2]}."] = m[3]
        elif m:
            last["point"] = label
            last.setdefault(f"{label}.", "")
    last.pop("x", None)  # people number what they add
    return last


def find_released_labels(content: Path, article: str, facts: Facts) -> Facts | None:
    """Return those of an article's new facts that were ever released, with their labels.

    A fact is known by its kind and the digest of its words. None where nothing was released of it.
    Raises ContentError where the releases cannot be trusted.
    """
    known = _read_known(content, article)
    if not known:
        return None
    kept = {name: _keep_known(known, getattr(facts, name)) for name in SERIES}
    kept["statements"] = tuple(_keep_points(known, s) for s in kept["statements"])
    return facts.model_copy(update={**kept, "last": _find_highest(known.values())})
