"""Checks the record as a whole: names, ids, attribution; the rules of one record: record_rules."""

from collections.abc import Callable, Collection, Iterable, Iterator

from pydantic import BaseModel

from facts.base.faults import KeyPath, Problem
from facts.base.wording import fill_names
from facts.library.doubts import find_doubts
from facts.library.entities import AnyFact
from facts.library.library import Faults, Library
from facts.library.record_rules import Found, add_hint, find_faults
from facts.model.article_facts import Person
from facts.model.references import reference_fields
from facts.model.registers import host_name


def _find_unknown(record: BaseModel, library: Library) -> Found:
    """Yield what stands in no register; of a retired host what stands instead."""
    for field, mark in reference_fields(type(record)).items():
        known: Collection[str] = getattr(library, mark.register)
        value = getattr(record, field)
        is_list = isinstance(value, tuple)
        for n, named in enumerate(value if is_list else filter(None, [value])):
            at = (field, n) if is_list else field
            name = host_name(named) if mark.register == "hosts" else named
            if retired := library.retired.get(name):
                yield at, f"host {name} is retired ({retired.why}); use {retired.instead}"
            elif name not in known:
                yield at, add_hint(mark.remedy.format(name, name), name, known)


def articles_attributed(library: Library) -> Faults:
    """Every article says who speaks, each by name, and on what ground it is shown in full."""
    for article in library.articles.values():
        file = f"articles/{article.id}/article.yml"
        if not article.attribution:
            yield file, (), "facts without attribution: no author and no publisher; set publisher"
        named = len(article.meta.names.get("author", ()))
        printed = len(fill_names(article.author, named)) if article.author else named
        if named not in (0, printed):
            wrong = f"{named} names for {printed} of the byline; give all in its order, or none"
            yield file, ("names", "author"), wrong
        if article.is_shown_whole and not article.meta.rights.note:
            yield file, ("rights",), "shown in full on what ground? give note"


def _list_ids(library: Library) -> Iterator[tuple[str, str, KeyPath]]:
    """Yield every id of the record with its file and its place there."""
    for id_, article in library.articles.items():
        yield id_, f"articles/{id_}/article.yml", ()
        for fact in article.facts:
            yield fact.id, f"articles/{id_}/facts.yml", ()
    for id_, document in library.documents.items():
        file = f"documents/{id_}.yml"
        yield id_, file, ("id",)
        for n, item in enumerate(document.outline):
            yield f"{id_}-{item.id}", file, ("outline", n, "id")
    for file, entries in (("background.yml", library.background), ("actors.yml", library.actors)):
        for n, id_ in enumerate(entries):
            yield id_, file, (n, "id")
    for n, year in enumerate(library.trade.years):
        yield f"trade-{year.year}", "trade.yml", ("years", n, "year")


def ids_once(library: Library) -> Faults:
    """Everything with an address of its own has its own id."""
    seen: dict[str, str] = {}
    for id_, file, at in _list_ids(library):
        if id_ in seen:
            yield file, at, f"id {id_} stands in {seen[id_]} already; rename the new one"
        seen[id_] = file


def names_clear(library: Library) -> Faults:
    """An English name means one actor."""
    seen: dict[str, str] = {}
    for n, actor in enumerate(library.actors.values()):
        for name in dict.fromkeys(actor.english_names):
            if name in seen:
                message = f"'{name}' is a name of {seen[name]} too; keep it at one of them"
                yield "actors.yml", (n, "id"), message
            seen[name] = actor.id


def records_sound(library: Library) -> Faults:
    """Every record that people write names what there is, and keeps the rules of its shape."""
    for file, at, record in library.written_records:
        for below, message in (*_find_unknown(record, library), *find_faults(record, library)):
            path = (below,) if isinstance(below, str) else below
            yield file, (*at, *path), message


Check = Callable[[Library], Faults]
# Those of articles alone hold where other files cannot be read.
ARTICLE_CHECKS = (articles_attributed,)
CHECKS = (*ARTICLE_CHECKS, ids_once, names_clear, records_sound)


def run_checks(library: Library, checks: Iterable[Check]) -> list[Problem]:
    """Return what checks find, at line and column."""
    return [library.problem(*fault) for check in checks for fault in check(library)]


def note_articles(library: Library) -> Iterator[str]:
    """Yield what is worth a look about articles: who issues a statement, doubts left undecided."""
    for article in library.articles.values():
        if article.meta.kind == "statement" and not article.meta.issuers:
            yield (
                f"{article.id}: nobody issues this statement, so what it says is shown as its"
                " author’s; set issuers in article.yml"
            )
        unseen = {fact.label for fact in article.facts if not fact.looked_at}
        left = [label for label in find_doubts(article.extracted) if label in unseen]
        if left:
            yield (
                f"{article.id}: {', '.join(left)}: in doubt, and nobody looked at them;"
                f" make review ARTICLE={article.id} shows why"
            )


def note_facts(facts: Iterable[AnyFact], library: Library) -> Iterator[str]:
    """Yield what is worth a look about facts, what is told of several of one article in one line.

    People who were looked at are seen.
    """
    noted: dict[tuple[str, str], list[AnyFact]] = {}
    for fact in facts:
        for what in _note_fact(fact, library):
            noted.setdefault((fact.article, what), []).append(fact)
    for (_, what), same in noted.items():
        yield f"{', '.join([same[0].id, *(fact.label for fact in same[1:])])}: {what}"


def _note_unshown(fact: AnyFact) -> Iterator[str]:
    """Yield that what people did to a fact is not seen in the excerpts, which leave it out."""
    if fact.preferred or fact.is_added:
        wanted = "to be shown" if fact.preferred else "added"
        yield f"{wanted}, but not in the excerpts that may be shown"
    elif fact.is_mended and fact.kind in ("claim", "event"):
        yield "mended, but not in the excerpts; a keep with show: true puts it before others"


def _note_fact(fact: AnyFact, library: Library) -> Iterator[str]:
    """Yield what is worth a look about a fact of an article."""
    if fact.kind == "statement" and not (fact.link or fact.looked_at):
        yield "not linked to a document; its points stand with the article"
    if not library.is_shown(fact):
        yield from _note_unshown(fact)
    match fact.record:
        case Person(name=name) if not (fact.looked_at or library.naming.actors_in(name)):
            people = (a for a in library.actors.values() if a.type == "person")
            # Joe Biden for Biden
            meant = [a.id for a in people if a.name.rpartition(" ")[2] == name]
            hint = f"; give {' or '.join(meant)} the alias if it is meant" if meant else ""
            yield f"{name} is not in actors.yml; shown as worded{hint}"
