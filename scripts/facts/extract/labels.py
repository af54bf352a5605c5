"""Gives facts their labels: a fact that was there before keeps its own, a new one gets the next.

A label is unique in its article and never given twice; `<article id>-<label>` is the id that
addresses use. `Facts.last` keeps what was given: for a series its highest label, under `point` the
highest number, under `3.` the last letter of the clauses of point 3.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import count, islice
from math import ceil
from typing import Any, NamedTuple, TypeVar

from facts.base.spans import words
from facts.model.article_facts import Clause, ExtractedFact, Facts, Figure, Point, Statement
from facts.reading.lexicon import ORDINALS

LabelledFact = TypeVar("LabelledFact", bound=ExtractedFact)
LABEL_SERIES = {
    "events": "e",
    "statements": "s",
    "sections": "n",
    "claims": "c",
    "figures": "f",
    "people": "p",
}
# Least share of common words for two wordings to be one fact: one word in four may be exchanged.
SAME_FACT_SHARE = 0.6
ORDINAL_SPELT = re.compile("|".join(list(ORDINALS)[:10]))


class _Wording(NamedTuple):
    """Where a fact stands, and its words."""

    start: int
    end: int
    words: set[str]


def _read_wording(fact: ExtractedFact) -> _Wording:
    quotes = fact.evidence
    used = {word for quote in quotes for word in words(quote.exact)}
    if isinstance(fact, Figure):  # its number, however many words around it say of what
        used = {str(fact.value), str(fact.unit)}
    return _Wording(quotes[0].start, quotes[0].end, used)


def _liken(one: _Wording, other: _Wording) -> float:
    """Return 2 for the same span and words, else the share of common words."""
    if one == other:
        return 2.0
    return len(one.words & other.words) / (len(one.words | other.words) or 1)


def _find_rarest(found: set[str], uses: Counter[str]) -> list[str]:
    """Return the rarest of words: so many that no wording with SAME_FACT_SHARE misses all."""
    rarest = sorted(found, key=lambda word: (uses[word], word))
    return rarest[: len(rarest) - ceil(SAME_FACT_SHARE * len(rarest)) + 1] or [""]


def match(new: Sequence[LabelledFact], old: Sequence[LabelledFact]) -> dict[int, LabelledFact]:
    """Return for positions in `new` the fact of `old` that it continues.

    One to one, the best likeness first, the nearest on a tie. Only facts that share a rare word are
    compared, so that a thousand facts do not make a million pairs.
    """
    mine = list(map(_read_wording, new))
    theirs = list(map(_read_wording, old))
    uses = Counter(word for wording in [*mine, *theirs] for word in wording.words)
    by_word: dict[str, set[int]] = defaultdict(set)
    for n, wording in enumerate(theirs):
        for word in _find_rarest(wording.words, uses):
            by_word[word].add(n)
    pairs = {
        (-_liken(wording, theirs[n]), abs(wording.start - theirs[n].start), i, n)
        for i, wording in enumerate(mine)
        for word in _find_rarest(wording.words, uses)
        for n in by_word[word]
    }
    found: dict[int, LabelledFact] = {}
    used: set[int] = set()
    for unlike, _, i, n in sorted(pairs):
        if unlike <= -SAME_FACT_SHARE and i not in found and n not in used:
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


def _printed_number(point: Point) -> int | None:
    """Return the number that a point's marker prints."""
    marker = point.marker.exact.lower() if point.marker else ""
    if digits := re.search(r"\d{1,4}", marker):
        return int(digits[0])
    word = ORDINAL_SPELT.search(marker)
    return ORDINALS[word[0]] if word else None


def _label_facts(
    new: Sequence[LabelledFact], old: Sequence[LabelledFact], give: Callable[[LabelledFact], str]
) -> list[LabelledFact]:
    """Return the new facts in order, with kept labels or those that `give` makes."""
    kept = match(new, old)
    return [
        fact.model_copy(update={"id": kept[i].id if i in kept else give(fact)})
        for i, fact in enumerate(new)
    ]


def _series_giver(
    prefix: str, last: dict[str, str], old: Sequence[LabelledFact]
) -> Callable[[LabelledFact], str]:
    """Return a giver of the next label of a series, above all old ones; it notes it in `last`."""
    given = [last.get(prefix, ""), *(fact.id for fact in old)]
    numbers = [label.removeprefix(prefix) for label in given]
    further = count(max((int(number) for number in numbers if number.isdecimal()), default=0) + 1)

    def give(_: LabelledFact) -> str:
        last[prefix] = f"{prefix}{next(further)}"
        return last[prefix]

    return give


def _point_giver(last: dict[str, str], taken: set[int]) -> Callable[[Point], str]:
    """Return a giver of point labels: the printed number if it was never given, else the next."""

    def give(point: Point) -> str:
        highest = max(int(last.get("point", "0")), *taken, 0)
        number = _printed_number(point)
        if not number or number in taken or f"{number}." in last:
            number = highest + 1
        taken.add(number)
        last["point"] = str(max(highest, number))
        last[f"{number}."] = ""
        return str(number)

    return give


def _label_clauses(point: Point, old: Sequence[Clause], last: dict[str, str]) -> Point:
    """Return a labelled point with its clauses labelled."""
    key = f"{point.id}."

    def give(_: Clause) -> str:
        given = last.get(key, "")
        letters = map(letter, count(1))
        last[key] = next(name for name in letters if (len(name), name) > (len(given), given))
        return f"{point.id}{last[key]}"

    return point.model_copy(update={"clauses": tuple(_label_facts(point.clauses, old, give))})


def _label_points(
    statements: Sequence[Statement], previous: Facts, last: dict[str, str]
) -> Iterator[Statement]:
    """Yield the statements with labelled points and clauses, matched over all at once."""
    old = [point for statement in previous.statements for point in statement.points]
    new = [point for statement in statements for point in statement.points]
    give = _point_giver(last, {int(point.id) for point in old if point.id.isdecimal()})
    clauses = {point.id: point.clauses for point in old}
    labelled = iter(_label_facts(new, old, give))
    for statement in statements:
        points = tuple(
            _label_clauses(point, clauses.get(point.id, ()), last)
            for point in islice(labelled, len(statement.points))
        )
        yield statement.model_copy(update={"points": points})


def assign(facts: Facts, previous: Facts | None = None) -> Facts:
    """Return the facts with labels; those of `previous` are kept where words and span agree."""
    previous = previous or Facts(source=facts.source)
    last = dict(previous.last)
    update: dict[str, Any] = {}
    for name, prefix in LABEL_SERIES.items():
        old = getattr(previous, name)
        give = _series_giver(prefix, last, old)
        update[name] = tuple(_label_facts(getattr(facts, name), old, give))
    # `part_of` named a position; it names the label now.
    labels = {f"#{n}": event.id for n, event in enumerate(update["events"])}
    update["events"] = tuple(
        event.model_copy(update={"part_of": labels.get(event.part_of or "", event.part_of)})
        for event in update["events"]
    )
    update["statements"] = tuple(_label_points(update["statements"], previous, last))
    update["last"] = dict(sorted(last.items()))
    return facts.model_copy(update=update)
