"""Gives facts their labels: a fact that was there before keeps its own, a new one gets the next that was never given.

A label is unique in its article; `<article id>-<label>` is the id that addresses use.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from math import ceil
from typing import TypeVar

from facts.lexicon import ORDINALS
from facts.model import Clause, Facts, Point, Quote, Record
from facts.text import words

Fact = TypeVar("Fact", bound=Record)
SERIES = {"events": "e", "statements": "s", "sections": "n", "claims": "c", "figures": "f", "people": "p"}
SAME = 0.6  # least share of common words for two wordings to be the same fact


def words_of(fact: Record) -> tuple[int, int, frozenset[str]]:
    """Return start, end and words of a fact."""
    quotes: Sequence[Quote] = getattr(fact, "quotes", ()) or (fact.quote,)  # type: ignore[attr-defined]
    return quotes[0].start, quotes[0].end, frozenset(w for q in quotes for w in words(q.exact))


def _likeness(new: Record, old: Record) -> float:
    """Return 2 for the same span and words, else the share of common words."""
    (a, b, mine), (c, d, theirs) = words_of(new), words_of(old)
    if (a, b, mine) == (c, d, theirs):
        return 2.0
    return len(mine & theirs) / len(mine | theirs) if mine | theirs else 0.0


def _rarest(fact: Record, count: "Counter[str]") -> list[str]:
    """Return the rarest words of a fact, as many as two facts that share SAME of their words cannot all miss."""
    found = sorted(words_of(fact)[2], key=lambda w: (count[w], w))
    return found[: len(found) - ceil(SAME * len(found)) + 1] or [""]


def match(new: Sequence[Fact], old: Sequence[Fact]) -> dict[int, Fact]:
    """Return for positions in `new` the fact of `old` that it continues: one to one, best first, nearest on a tie."""
    count = Counter(w for fact in [*new, *old] for w in words_of(fact)[2])
    by_word: dict[str, list[int]] = {}
    for n, fact in enumerate(old):
        for word in _rarest(fact, count):
            by_word.setdefault(word, []).append(n)
    pairs = []
    for i, fact in enumerate(new):
        for n in sorted({n for word in _rarest(fact, count) for n in by_word.get(word, ())}):
            if (score := _likeness(fact, old[n])) >= SAME:
                pairs.append((-score, abs(words_of(fact)[0] - words_of(old[n])[0]), i, n))
    found: dict[int, Fact] = {}
    used: set[int] = set()
    for _, _, i, n in sorted(pairs):
        if i not in found and n not in used:
            found[i] = old[n]
            used.add(n)
    return found


def letter(number: int) -> str:
    """Return a, b ... z, aa, ab ... for 1, 2 ..."""
    name = ""
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("a") + rest) + name
    return name


def _printed(point: Point) -> int | None:
    """Return the number that a point's marker prints."""
    marker = point.marker.exact.lower() if point.marker else ""
    digits = re.search(r"\d{1,4}", marker)
    if digits:
        return int(digits[0])
    word = re.search("|".join(list(ORDINALS)[:10]), marker)
    return ORDINALS[word[0]] if word else None


def _labelled(new: Sequence[Fact], old: Sequence[Fact], give: Callable[[Fact], str]) -> list[Fact]:
    """Return the new facts with kept labels, or with those that `give` makes, in order."""
    kept = match(new, old)
    return [
        fact.model_copy(update={"id": kept[i].id if i in kept else give(fact)})  # type: ignore[attr-defined]
        for i, fact in enumerate(new)
    ]


def _series(prefix: str, last: dict[str, str], old: Sequence[Record]) -> Callable[[Record], str]:
    """Return a giver of the next label of a series, above `last` and all old ones; it notes the highest in `last`."""
    labels = [last.get(prefix, ""), *(fact.id for fact in old)]  # type: ignore[attr-defined]
    highest = max((int(n) for n in (label.removeprefix(prefix) for label in labels) if n.isdecimal()), default=0)

    def give(_: Record) -> str:
        nonlocal highest
        highest += 1
        last[prefix] = f"{prefix}{highest}"
        return last[prefix]

    return give


def _point_giver(last: dict[str, str], taken: set[int]) -> Callable[[Point], str]:
    """Return a giver of point labels: the printed number where it was never given, else the next."""

    def give(point: Point) -> str:
        highest = max(int(last.get("point", "0")), *taken, 0)
        printed = _printed(point)
        number = printed if printed and printed not in taken and f"{printed}." not in last else highest + 1
        taken.add(number)
        last["point"] = str(max(highest, number))
        last[f"{number}."] = ""
        return str(number)

    return give


def _clauses(point: Point, old: Sequence[Clause], last: dict[str, str]) -> Point:
    """Return the point with labelled clauses; letters ever given are kept in `last` under `<point>.`."""
    key = f"{point.id}."

    def give(_: Clause) -> str:
        number = sum((ord(c) - 96) * 26**n for n, c in enumerate(reversed(last.get(key, "")))) + 1
        last[key] = letter(number)
        return f"{point.id}{last[key]}"

    return point.model_copy(update={"clauses": tuple(_labelled(point.clauses, old, give))})


def _points(facts: Facts, previous: Facts, last: dict[str, str]) -> Facts:
    """Return the facts with labelled points and clauses; points are matched over all statements of the article."""
    old = {p.id: p for s in previous.statements for p in s.points}
    new = [p for s in facts.statements for p in s.points]
    kept = match(new, list(old.values()))
    give = _point_giver(last, {int(p) for p in old if p.isdecimal()})
    labelled = iter(
        [
            _clauses(
                point.model_copy(update={"id": kept[i].id if i in kept else give(point)}),
                kept[i].clauses if i in kept else (),
                last,
            )
            for i, point in enumerate(new)
        ]
    )
    statements = [s.model_copy(update={"points": tuple(next(labelled) for _ in s.points)}) for s in facts.statements]
    return facts.model_copy(update={"statements": tuple(statements)})


def assign(facts: Facts, previous: Facts | None = None) -> Facts:
    """Return the facts with labels; those of `previous` are kept where words and span agree, none is used twice."""
    previous = previous or Facts(source=facts.source)
    last = dict(previous.last)
    labelled = {
        name: tuple(_labelled(getattr(facts, name), getattr(previous, name), _series(prefix, last, getattr(previous, name))))
        for name, prefix in SERIES.items()
    }
    positions = {f"#{n}": event.id for n, event in enumerate(labelled["events"])}
    labelled["events"] = tuple(
        e.model_copy(update={"part_of": positions.get(e.part_of or "", e.part_of)}) for e in labelled["events"]
    )
    result = _points(facts.model_copy(update=labelled), previous, last)
    return result.model_copy(update={"last": dict(sorted(last.items()))})
