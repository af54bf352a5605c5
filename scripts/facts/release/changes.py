"""What a release records, and what changed between two: pure functions of library and snapshots."""

from collections.abc import Iterator, Mapping
from copy import copy
from dataclasses import dataclass, replace
from functools import lru_cache

from facts.base.digests import digest_text
from facts.data.rows import QUOTED_COLUMN, TableRow
from facts.data.tables import TABLES, make_tables
from facts.library.addresses import find_redirect
from facts.library.library import STARTS, Library
from facts.model.article_facts import ExtractedFact
from facts.model.releases import Released, Snapshot

# Tables of things whose ids are kept.
IDENTIFIED = """
    articles documents document_points events points claims figures parts formulas actors topics
""".split()
COLUMNS_BESIDE = ("id", "kind", "address")  # columns that stand beside the values
NAMING_COLUMNS = "words what title name".split()  # columns that say what a thing is, best first
QUOTED_COLUMNS = {
    name
    for model in TABLES.values()
    for name, field in model.model_fields.items()
    if QUOTED_COLUMN in field.metadata
}


@dataclass(frozen=True)
class FieldChange:
    """The old and the new value of a column; `hidden` are words that may not be shown."""

    name: str
    old: str
    new: str
    hidden: bool = False


@dataclass(frozen=True)
class Changed:
    """One thing that a release made new, changed or withdrew.

    `at` is its address then; `why` its own reason, empty where only the release has one.
    """

    id: str
    kind: str
    what: str
    at: str
    fields: tuple[FieldChange, ...]
    why: str
    release: str
    date: str


Things = Mapping[str, Released]  # by id
# Every release with its changes, newest first.
History = list[tuple[Snapshot, list[Changed]]]


def make_digest(text: str) -> str:
    """Return the first 16 hex digits of the SHA-256 of words."""
    return digest_text(text)[:16]


def digest_quotes(fact: ExtractedFact) -> str:
    """Return the digest of the words of a fact, as the column `words` has them."""
    return make_digest(" […] ".join(dict.fromkeys(quote.exact for quote in fact.evidence)))


def _format_row(row: TableRow) -> dict[str, str]:
    """Return the columns of a row as text, without empty ones."""
    found = {}
    for name, value in row:
        parts = value if isinstance(value, tuple) else (value,)
        text = "; ".join(str(part) for part in parts if part is not None)
        if text and name not in COLUMNS_BESIDE:
            found[name] = text
    return found


@lru_cache(1)  # checks, the history and a release of one library ask for the same
def list_released(library: Library) -> dict[str, Released]:
    """Return everything that a release keeps, by id, as it stands now."""
    shown = make_tables(library)
    whole = shown
    if any(excerpts.gaps for excerpts in library.excerpts.values()):
        # As if all words might be shown: for digests, never for files.
        bare = copy(library)
        vars(bare)["excerpts"] = {id_: replace(e, gaps=()) for id_, e in library.excerpts.items()}
        whole = make_tables(bare)
    compared = {row.id: _format_row(row) for row in shown["comparisons"]}
    found = {}
    for name in IDENTIFIED:
        for row, exact in zip(shown[name], whole[name], strict=True):
            fact = library.facts.get(row.id)
            values = _format_row(row)
            hidden = {
                c: make_digest(v) for c, v in _format_row(exact).items() if values.get(c) != v
            }
            found[f"{STARTS.get(name, '')}{row.id}"] = Released(
                kind=row.kind,
                at=row.address,
                why=fact.reason if fact else None,
                values=values | {f"primary_{c}": v for c, v in compared.get(row.id, {}).items()},
                hidden=hidden,
            )
    return found


def identify(thing: Released, column: str) -> str:
    """Return what tells whether a column changed: the digest of its words, hidden or not."""
    return thing.hidden.get(column) or make_digest(thing.values.get(column, ""))


def _find_title(thing: Released) -> tuple[str, str]:
    """Return the column that says what a thing is, and what it says: words, a title or a name."""
    name = next(name for name in NAMING_COLUMNS if name in thing.values)
    return name, thing.values[name]


def _compare_columns(old: Released, new: Released) -> tuple[FieldChange, ...]:
    """Return the columns of a thing that differ, then its address."""
    fields = [
        FieldChange(name, old.values.get(name, ""), new.values.get(name, ""))
        for name in old.values | new.values
        if identify(old, name) != identify(new, name)
    ]
    if old.at != new.at:
        fields.append(FieldChange("address", old.at, new.at))
    return tuple(fields)


def list_changes(old: Snapshot | None, new: Snapshot) -> Iterator[Changed]:
    """Yield what `new` changed: first what it withdrew, then the rest as in the snapshot."""
    facts = old.facts if old else {}
    redirects = old.redirects if old else {}
    yield from _list_withdrawn(facts, new)
    for id_, line in new.redirects.items():
        before = redirects.get(id_, line).to
        if before != line.to:
            field = FieldChange("leads to", before or "", line.to or "")
            yield Changed(id_, "redirect", "changed", "", (field,), line.why, new.release, new.date)
    for id_, now in new.facts.items():
        if was := facts.get(id_):
            what = "changed"
            fields = _compare_columns(was, now)
            why = (now.why or "") if now.why != was.why else ""
        else:
            what = "new"
            column, name = _find_title(now)
            fields = (FieldChange(column, "", name),)
            why = "in use again" if find_redirect(redirects, id_) else "first released"
        if fields:
            yield Changed(id_, now.kind, what, now.at, fields, why, new.release, new.date)


def _list_withdrawn(facts: Things, new: Snapshot) -> Iterator[Changed]:
    for id_, was in facts.items():
        redirect = None if id_ in new.facts else find_redirect(new.redirects, id_)
        if redirect:
            why = f"{redirect.why}; see {redirect.to}" if redirect.to else redirect.why
            field = FieldChange(*_find_title(was), "")
            yield Changed(
                id_, was.kind, "withdrawn", was.at, (field,), why, new.release, redirect.when
            )


def list_history(library: Library) -> History:
    """Return every release with its changes, newest first, as far as they may be shown now."""
    now = list_released(library) if library.releases else {}
    found = [
        (new, [_hide_words(library, now, changed) for changed in list_changes(old, new)])
        for old, new in zip((None, *library.releases), library.releases, strict=False)
    ]
    return found[::-1]


def _hide_words(library: Library, now: Things, changed: Changed) -> Changed:
    """Return a change without words of an article that may not be shown any more.

    They may where the article is in the record and shown whole, or shows just these words now.
    """
    thing = library.released.get(changed.id)
    name = thing.values.get("article", "") if thing else ""
    article = library.articles.get(name)
    if not name or (article and article.is_shown_whole):
        return changed
    current = now[changed.id].values if changed.id in now else {}
    fields = []
    for field in changed.fields:
        if field.name in QUOTED_COLUMNS:
            shown = [v if v == current.get(field.name) else "" for v in (field.old, field.new)]
            old, new = shown if shown[0] != shown[1] else ("", "")
            field = FieldChange(field.name, old, new, (old, new) != (field.old, field.new))
        fields.append(field)
    return replace(changed, fields=tuple(fields))
