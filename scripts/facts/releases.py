"""What a release records, and what changed between two: pure functions over library and snapshots."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from facts.ledger import Locked, Released, Snapshot
from facts.library import Library
from facts.rows import rows
from facts.tables import Row
from facts.text import words

IDENTIFIED = ("articles", "statements", "events", "points", "claims", "figures", "parts", "actors")  # tables whose ids are kept
COMMON = ("id", "kind", "address")  # stand beside the values
SAME = 0.5  # least share of common words for changed words to be the same fact


@dataclass(frozen=True)
class Changed:
    """One thing that a release made new, changed or withdrew; fields are name, old and new value."""

    id: str
    kind: str
    what: str
    at: str
    fields: tuple[tuple[str, str, str], ...]
    why: str
    release: str
    date: str


def digest(text: str) -> str:
    """Return the first 16 hex digits of the SHA-256 of words."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def exact(library: Library, id_: str) -> str:
    """Return what an id stands for, to the letter: the words of a fact, the name of anything else."""
    fact = library.facts.get(id_)
    return "\n".join(q.exact for q in fact.quotes) if fact and fact.quotes else living_name(library, id_)


def living_name(library: Library, id_: str) -> str:
    """Return the title or name of what is no quoted fact."""
    for register in (library.articles, library.statements, library.background):
        if id_ in register:
            return register[id_].title
    return library.actors[id_].name if id_ in library.actors else id_


def _why(library: Library, id_: str) -> str | None:
    """Return the reason of the latest correction of a fact."""
    fact = library.facts.get(id_)
    return library.articles[fact.article].over.reasons.get(fact.label) if fact else None


def _text(value: object) -> str:
    if isinstance(value, tuple):
        return "; ".join(map(str, value))
    return "" if value is None else str(value)


def released(library: Library) -> dict[str, Released]:
    """Return everything with an id as it stands now."""
    found = {}
    for name, table in rows(library).items():
        for row in table if name in IDENTIFIED else ():
            values = {k: _text(getattr(row, k)) for k in type(row).model_fields if k not in COMMON}
            found[row.id] = Released(kind=_kind(row), at=row.address, why=_why(library, row.id), values=values)
    return found


def _kind(row: Row) -> str:
    return row.kind.replace(" ", "-")


def lock_lines(library: Library, facts: dict[str, Released], release: str) -> list[str]:
    """Return the lines that a release adds to ids.lock: ids that are new, and those whose words or address changed."""
    lines = []
    for id_, entry in facts.items():
        line = Locked(id_, entry.kind, digest(exact(library, id_)), release, entry.at)
        last = library.lock.get(id_, (None,))[-1]
        if last is None or (last.kind, last.words, last.at) != (line.kind, line.words, line.at):
            lines.append(str(line))
    return lines


def _compare(old: Released, new: Released) -> tuple[tuple[str, str, str], ...]:
    names = dict.fromkeys([*old.values, *new.values])
    found = [(n, old.values.get(n, ""), new.values.get(n, "")) for n in names if old.values.get(n, "") != new.values.get(n, "")]
    return (*found, *([("address", old.at, new.at)] if old.at != new.at else []))


def changes(library: Library, old: Snapshot | None, new: Snapshot) -> Iterator[Changed]:
    """Yield what `new` changed against `old`: withdrawn first, then changed, then new, each in the order of the snapshot."""
    before = old.facts if old else {}
    for id_, was in before.items():
        if id_ not in new.facts:
            entry = library.redirects.get(id_)
            why = f"{entry.why}{f'; see {entry.to}' if entry.to else ''}" if entry else new.note or ""
            values = (("words", was.values.get("words") or was.values.get("title", ""), ""),)
            yield Changed(id_, was.kind, "withdrawn", f"id/{id_}/", values, why, new.release, entry.when if entry else new.date)
    for id_, now in new.facts.items():
        if id_ in before and (fields := _compare(before[id_], now)):
            own = now.why if now.why != before[id_].why else None
            yield Changed(id_, now.kind, "changed", f"id/{id_}/", fields, own or new.note or "", new.release, new.date)
    for id_, now in new.facts.items():
        if id_ not in before:
            values = (("words", "", now.values.get("words") or now.values.get("title") or now.values.get("name", "")),)
            yield Changed(id_, now.kind, "new", f"id/{id_}/", values, new.note or "first released", new.release, new.date)


def history(library: Library) -> list[tuple[Snapshot, list[Changed]]]:
    """Return every release with its changes, newest first."""
    pairs = zip((None, *library.releases), library.releases, strict=False)
    return [(new, list(changes(library, old, new))) for old, new in pairs][::-1]


def last_changes(library: Library) -> dict[str, Snapshot]:
    """Return for each id the release that last made or changed it."""
    return {c.id: new for new, made in reversed(history(library)) for c in made if c.what != "withdrawn"}


def is_same(old: str, new: str) -> bool:
    """Tell whether changed words still are those of one fact; words left out of an excerpt cannot be held against it."""
    mine, theirs = set(words(old)), set(words(new))
    return "[…]" in old or not mine | theirs or len(mine & theirs) / len(mine | theirs) >= SAME
