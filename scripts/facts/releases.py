"""What a release records, and what changed between two: pure functions over library and snapshots."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from facts.entities import Article
from facts.ledger import Locked, Released, Snapshot
from facts.library import Library
from facts.registers import Actor, BackgroundEvent, RegisterStatement
from facts.rows import rows
from facts.tables import Row
from facts.text import TOKEN

IDENTIFIED = ("articles", "statements", "events", "points", "claims", "figures", "parts", "actors")  # tables whose ids are kept
COMMON = ("id", "kind", "address")  # stand beside the values
SAME = 0.5  # least share of the old words for changed words to be the same fact


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


def entry(library: Library, id_: str) -> Article | RegisterStatement | BackgroundEvent | Actor | None:
    """Return the article or the entry of a register that has an id."""
    return library.articles.get(id_) or library.statements.get(id_) or library.background.get(id_) or library.actors.get(id_)


def exact(library: Library, id_: str) -> str:
    """Return what an id stands for, to the letter: the words of a fact, the title or name of anything else."""
    fact, found = library.facts.get(id_), entry(library, id_)
    if fact and fact.quotes:
        return "\n".join(q.exact for q in fact.quotes)
    return str(getattr(found, "title", None) or getattr(found, "name", id_))


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
    tables = rows(library)
    held = {row.id: _values(row, "primary_") for row in tables["comparisons"]}
    return {
        row.id: Released(
            kind=row.kind.replace(" ", "-"), at=f"timeline/#{row.id}" if row.id in library.background else row.address,
            digest=digest(exact(library, row.id)), why=_why(library, row.id), values=_values(row) | held.get(row.id, {}),
        )
        for name in IDENTIFIED for row in tables[name]
    }  # fmt: skip


def _values(row: Row, prefix: str = "") -> dict[str, str]:
    """Return the columns of a row as text, those that begin with a prefix."""
    return {k: _text(getattr(row, k)) for k in type(row).model_fields if k not in COMMON and k.startswith(prefix)}


def lock_lines(library: Library, facts: dict[str, Released], release: str) -> list[str]:
    """Return the lines that a release adds to ids.lock: ids that are new, and those whose words or address changed."""
    lines = []
    for id_, made in facts.items():
        line = Locked(id_, made.kind, made.digest, release, made.at)
        last = library.lock.get(id_, (None,))[-1]
        if last is None or (last.kind, last.words, last.at) != (line.kind, line.words, line.at):
            lines.append(str(line))
    return lines


def _compare(old: Released, new: Released) -> tuple[tuple[str, str, str], ...]:
    names = dict.fromkeys([*old.values, *new.values])
    found = [(n, old.values.get(n, ""), new.values.get(n, "")) for n in names if old.values.get(n, "") != new.values.get(n, "")]
    return (*found, *([("address", old.at, new.at)] if old.at != new.at else []))


def _name(found: Released) -> tuple[str, str]:
    """Return the column that says what a thing is, and its value: words, else a title or name."""
    return next(((k, found.values[k]) for k in ("words", "title", "name") if found.values.get(k)), ("words", ""))


def changes(old: Snapshot | None, new: Snapshot) -> Iterator[Changed]:
    """Yield what `new` changed against `old`: withdrawn first, then changed, then new, each in the order of the snapshot."""
    before, redirects = (old.facts, old.redirects) if old else ({}, {})
    for id_, was in before.items():
        if id_ not in new.facts:
            gone = new.redirects.get(id_)
            why = f"{gone.why}{f'; see {gone.to}' if gone.to else ''}" if gone else new.note or ""
            values = ((*_name(was), ""),)
            yield Changed(id_, was.kind, "withdrawn", f"id/{id_}/", values, why, new.release, gone.when if gone else new.date)
    for id_, to in new.redirects.items():
        if id_ in redirects and redirects[id_].to != to.to:
            leads = (("leads to", redirects[id_].to or "", to.to or ""),)
            yield Changed(id_, "redirect", "changed", f"id/{id_}/", leads, to.why, new.release, new.date)
    for id_, now in new.facts.items():
        if id_ in before and (fields := _compare(before[id_], now)):
            own = now.why if now.why != before[id_].why else None
            yield Changed(id_, now.kind, "changed", f"id/{id_}/", fields, own or new.note or "", new.release, new.date)
    for id_, now in new.facts.items():
        if id_ not in before:
            key, value = _name(now)
            values = ((key, "", value),)
            why = new.note or ("in use again" if id_ in redirects else "first released")
            yield Changed(id_, now.kind, "new", f"id/{id_}/", values, why, new.release, new.date)


def history(library: Library) -> list[tuple[Snapshot, list[Changed]]]:
    """Return every release with its changes, newest first."""
    pairs = zip((None, *library.releases), library.releases, strict=False)
    return [(new, list(changes(old, new))) for old, new in pairs][::-1]


def is_same(old: str, new: str) -> bool:
    """Tell whether changed words still are those of one thing: at least half of the old ones that may be shown are kept."""
    mine = set(TOKEN.findall(old.replace("[…]", " ").lower()))
    return not mine or len(mine & set(TOKEN.findall(new.lower()))) / len(mine) >= SAME


def stands_for_another(library: Library, id_: str, was: Released, now: Released) -> str | None:
    """Return why an id does not stand for what was released, None where it does."""
    fact = library.facts.get(id_)
    if fact is None:
        same = any(is_same(was.values[k], now.values.get(k, "")) for k in ("name", "title") if k in was.values)
        byline = [(v.get("author"), v.get("published")) for v in (was.values, now.values)]  # an article may be re-titled
        return None if same or (all(byline[0]) and byline[0] == byline[1]) else "has another name or title than was released"
    if fact.kind != was.kind:
        return f"is a {fact.kind} now and was released as a {was.kind}"
    words, mine = digest(exact(library, id_)), library.lock[id_][-1].words if id_ in library.lock else ""
    same_kind = (i for i, f in library.facts.items() if f.article == fact.article and f.kind == fact.kind and i != id_)
    if words != mine and any(words == e.words for i in same_kind for e in library.lock.get(i, ())[-1:]):
        return "has the words that were released as another’s"
    shown = was.values.get("words", "")
    if words != was.digest and not TOKEN.search(shown) and now.why == was.why:
        return "has other words than were released, which may not be shown; say why in curated.yml, or"
    return None if is_same(shown, exact(library, id_)) else "has other words than were released"
