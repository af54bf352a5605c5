"""Applies what people curated to the facts of an article, in memory; yields the facts and everything people said."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import ValidationError

from facts.errors import Problem
from facts.model import Add, Change, Claim, Contest, Curated, Drop, Event, Facts, Figure, Link, Place, Quote, Record, Tag
from facts.quotes import Quoter
from facts.text import Span, blocks
from facts.yamlio import Key, Positions

FIELDS = {
    "event": "events", "statement": "statements", "section": "sections", "claim": "claims", "figure": "figures",
    "person": "people",
}  # fmt: skip
ADDED_LABEL = re.compile(r"x[1-9][0-9]*")
ADDED: dict[str, type[Record]] = {"event": Event, "claim": Claim, "figure": Figure}
BLANK: dict[str, dict[str, object]] = {
    "event": {"edtf": None, "basis": "none", "status": "happened"},
    "claim": {"stance": "assertion"},
    "figure": {"unit": None, "approximate": False},
}


@dataclass
class Overlaid:
    """The facts of an article after curation, and what people said of them by label."""

    facts: Facts
    machine: Facts  # as the machine wrote them
    titles: dict[str, str] = field(default_factory=dict)
    links: dict[str, Link] = field(default_factory=dict)
    tags: dict[str, Tag] = field(default_factory=dict)
    contests: dict[str, list[Contest]] = field(default_factory=dict)
    reasons: dict[str, str] = field(default_factory=dict)  # of the latest operation on a fact
    order: dict[tuple[str, str], int] = field(default_factory=dict)  # (operation, label) -> its number in the file


@dataclass(frozen=True, slots=True)
class Found:
    """A fact, where it stands in facts.yml, its kind, and the label of what it is part of."""

    at: tuple[Key, ...]
    kind: str
    record: Record
    parent: str | None = None

    @property
    def label(self) -> str:
        """Return the label of the fact."""
        label: str = self.record.id  # type: ignore[attr-defined]
        return label


def walk(facts: Facts) -> Iterator[Found]:
    """Yield every fact of an article, points and clauses behind their statement."""
    for kind, name in FIELDS.items():
        for n, record in enumerate(getattr(facts, name)):
            yield Found((name, n), kind, record)
            for m, point in enumerate(getattr(record, "points", ())):
                yield Found((name, n, "points", m), "point", point, record.id)
                for k, clause in enumerate(point.clauses):
                    yield Found((name, n, "points", m, "clauses", k), "clause", clause, point.id)


def labels(facts: Facts) -> dict[str, Record]:
    """Return every fact of an article by its label."""
    return {found.label: found.record for found in walk(facts)}


def _mapped(facts: Facts, change: Callable[[Record], Record | None]) -> Facts:
    """Return the facts with each one replaced by what `change` returns, left out where that is None."""

    def each(items: tuple[Record, ...]) -> tuple[Record, ...]:
        kept = []
        for item in items:
            if (new := change(item)) is None:
                continue
            for inner in ("points", "clauses"):
                if hasattr(new, inner):
                    new = new.model_copy(update={inner: each(getattr(new, inner))})
            kept.append(new)
        return tuple(kept)

    return facts.model_copy(update={name: each(getattr(facts, name)) for name in FIELDS.values()})


class _Overlay:
    """Applies operations one by one and collects the problems."""

    def __init__(self, article: str, facts: Facts, source: str) -> None:
        self.article, self.source = article, source
        self.out = Overlaid(facts, facts)
        self.blocks = blocks(source)
        self.quoter = Quoter(self.blocks)

    def label(self, fact_id: str) -> str:
        return fact_id.removeprefix(f"{self.article}-")

    def find(self, place: Place) -> Quote | str:
        """Return the words of a place as a quote, or why they are not found."""
        if place.block > len(self.blocks):
            return f"there is no block {place.block}; the article has {len(self.blocks)}"
        block = self.blocks[place.block - 1]
        if (count := block.text.count(place.exact)) != 1:
            return f"the words stand {count} times in block {place.block}; give words that stand there once"
        start = block.start + block.text.index(place.exact)
        return self.quoter(Span(start, start + len(place.exact), place.exact))

    def change(self, op: Change) -> str | None:
        label = self.label(op.id)
        fact = labels(self.out.facts)[label]
        if op.field == "title":
            now = self.out.titles.get(label)
        elif op.field in type(fact).model_fields:
            now = getattr(fact, op.field)
        else:
            return f"{op.id} has no field '{op.field}'; take one that facts of its kind have, or title"
        if isinstance(now, Record):
            return f"{op.id}: {op.field} holds words of the article, which are never changed"
        if now == op.to:
            return None
        if now != op.from_:
            return f"conflict at {op.id}: {op.field} is {now!r} now, the change expects {op.from_!r}; look again and set from"
        if op.field == "title":
            self.out.titles.pop(label, None)
            self.out.titles |= {label: op.to} if op.to else {}
        else:
            dated = op.field == "edtf" and hasattr(fact, "basis")
            values = {op.field: op.to} | ({"basis": "editors" if op.to else "none"} if dated else {})
            try:
                new = type(fact).model_validate({**dict(fact), **values})
            except ValidationError as e:
                return f"{op.id}: {e.errors()[0]['msg']}"
            self.replace(label, new)
        return None

    def replace(self, label: str, new: Record | None) -> None:
        """Put another fact in the place of one; None leaves it out."""
        self.out.facts = _mapped(self.out.facts, lambda f: new if getattr(f, "id", None) == label else f)

    def drop(self, label: str) -> None:
        """Leave a fact and its parts out, and what was said of them."""
        before = labels(self.out.facts)
        self.replace(label, None)
        for gone in before.keys() - labels(self.out.facts).keys():
            for said in (self.out.titles, self.out.links, self.out.tags, self.out.contests):
                said.pop(gone, None)

    def add(self, op: Add) -> str | None:
        label = self.label(op.id)
        if not ADDED_LABEL.fullmatch(label):
            return f"{op.id} is no id for an added fact; use {self.article}-x1, -x2 ..."
        if label in labels(self.out.facts):
            return f"{op.id} is added twice; use the next number"
        words = self.find(op.words)
        if isinstance(words, str):
            return words
        holders = [self.find(place) for place in op.holders]
        if missing := [h for h in holders if isinstance(h, str)]:
            return missing[0]
        values = {**BLANK[op.kind], **({"basis": "editors"} if op.set.get("edtf") else {}), **op.set, "id": label}
        values |= {"quotes": (words,)} if op.kind == "event" else {"quote": words}
        values |= {"holders": tuple(holders)} if op.kind == "claim" else {}
        try:
            fact = ADDED[op.kind].model_validate(values)
        except ValidationError as e:
            return f"{op.id}: {'.'.join(map(str, e.errors()[0]['loc']))}: {e.errors()[0]['msg']}; give it in set"
        self.append(FIELDS[op.kind], fact)
        return None

    def append(self, name: str, fact: Record) -> None:
        """Put an added fact behind those of its kind."""
        self.out.facts = self.out.facts.model_copy(update={name: (*getattr(self.out.facts, name), fact)})

    def apply(self, op: Record) -> str | None:
        """Apply one operation; return what is wrong with it, or None."""
        if isinstance(op, Add):
            return self.add(op)
        label = self.label(op.id)  # type: ignore[attr-defined]
        if label not in labels(self.out.facts):
            return f"there is no fact {op.id}; take an id from facts.yml"  # type: ignore[attr-defined]
        if isinstance(op, Change):
            return self.change(op)
        if isinstance(op, Drop):
            self.drop(label)
        elif isinstance(op, Link):
            if label in self.out.links:
                return f"{op.id} is linked twice; keep one link"
            self.out.links[label] = op
        elif isinstance(op, Tag):
            before = self.out.tags.get(label, op)
            kept = {k: getattr(op, k) if getattr(op, k) is not None else getattr(before, k) for k in ("actors", "topics")}
            self.out.tags[label] = op.model_copy(update=kept)
        elif isinstance(op, Contest):
            self.out.contests.setdefault(label, []).append(op)
        return None


def overlay(
    article: str, facts: Facts, curated: Curated, source: str, path: Path, positions: Positions
) -> tuple[Overlaid, list[Problem]]:
    """Return the facts with the operations applied in order, and every operation that could not be, at its place."""
    work = _Overlay(article, facts, source)
    return work.out, list(_problems(work, curated, path, positions))


def _problems(work: _Overlay, curated: Curated, path: Path, positions: Positions) -> Iterator[Problem]:
    for n, op in enumerate(curated.root):
        if not op.id.startswith(f"{work.article}-"):
            wrong: str | None = f"{op.id} belongs to another article; use ids that begin with {work.article}-"
        else:
            wrong = work.apply(op)
        work.out.order[(op.op, work.label(op.id))] = n
        work.out.reasons[work.label(op.id)] = op.why if isinstance(op, Change | Link | Add | Drop | Tag) else op.finding
        if wrong:
            line, column = positions.get((n, "id"), (0, 0))
            yield Problem(str(path), line, column, wrong)
