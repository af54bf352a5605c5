"""Every source outside the articles: its address, its kind, the day on which it was read, and what it supports."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from facts.display import host
from facts.library import Library
from facts.model import SourceKind
from facts.registers import Outside, RegisterStatement

OFFICIAL_FIRST: tuple[SourceKind | None, ...] = ("official", "agency", "reference", "press", "copy", None)


@dataclass(frozen=True)
class Source:
    """An outside source; the kind is None where nobody has recorded it, the day EDTF."""

    url: str
    kind: SourceKind | None
    seen: str


def official_first(items: Iterable[Outside | Source]) -> list[Source]:
    """Return sources, official ones first."""
    return sorted((Source(s.url, s.kind, s.seen) for s in items), key=lambda s: OFFICIAL_FIRST.index(s.kind))


def source(library: Library, url: str, seen: str) -> Source:
    """Return an address as a source, of the kind that sources.yml gives its host."""
    return Source(url, library.hosts.get(host(url)), seen)


def _of_statement(statement: RegisterStatement) -> Iterator[str]:
    yield from (copy.url for copy in statement.copies)
    yield from (content.source for content in statement.contents)
    yield from (length.source for length in statement.length)
    yield statement.title_source
    if statement.sections:
        yield statement.sections.source


def addresses(library: Library) -> Iterator[tuple[str, str, str]]:
    """Yield id of what is supported, address and day for every source that gives no kind of its own."""
    for statement in library.statements.values():
        yield from ((statement.id, url, statement.checked) for url in _of_statement(statement))
        for entry in statement.comparison:
            day = entry.checked or statement.checked
            primaries = [(entry.fact, entry.primary), *((c.fact, c.primary) for c in entry.clauses)]
            for fact, primary in primaries:
                if primary:
                    found = (primary.source, primary.second_source)
                    yield from ((fact, url, day) for url in found if url)
            if entry.later_wording:
                yield entry.fact, entry.later_wording.source, day
    for fact_id, item in library.facts.items():
        yield from ((fact_id, url, contest.checked) for contest in item.contests for url in contest.sources)
    for formula in library.formulas.values():
        yield from ((formula.id, w.source, w.seen) for w in formula.wordings if w.source and w.seen)


def outside(library: Library) -> dict[str, list[Source]]:
    """Return all outside sources by the id of what they support, official ones first."""
    found: dict[str, list[Outside | Source]] = {b.id: list(b.sources) for b in library.background.values()}
    found |= {f"trade-{y.year}": list(y.sources) for y in library.trade.years if y.sources}
    for id_, url, seen in addresses(library):
        listed = found.setdefault(id_, [])
        if url not in {s.url for s in listed}:
            listed.append(source(library, url, seen))
    return {id_: official_first(items) for id_, items in found.items()}
