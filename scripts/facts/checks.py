"""Checks what the shapes of single files cannot: each check yields every problem it finds, at its place."""

import hashlib
from collections.abc import Callable, Iterator
from difflib import get_close_matches

from facts.addresses import living
from facts.display import host
from facts.entities import Fact, Place
from facts.errors import Problem
from facts.library import Library
from facts.model import Quote
from facts.outside import addresses
from facts.registers import ClauseVerdict, Comparison
from facts.releases import released, stands_for_another
from facts.tables import TABLES
from facts.yamlio import Key


def _at(place: Place | None, key: tuple[Key, ...], message: str) -> Problem:
    if place is None:
        return Problem("content", 0, 0, message)
    line, column = place.positions.get(key, (1, 1))
    return Problem(str(place.path), line, column, message)


def _quotes(value: object, at: tuple[Key, ...]) -> Iterator[tuple[tuple[Key, ...], Quote]]:
    """Yield every quote inside a record with the path to it."""
    if isinstance(value, Quote):
        yield at, value
    elif isinstance(value, tuple):
        for n, item in enumerate(value):
            yield from _quotes(item, (*at, n))
    elif hasattr(value, "model_fields_set"):
        for name in type(value).model_fields:  # type: ignore[attr-defined]
            yield from _quotes(getattr(value, name), (*at, name))


def words_stand(library: Library) -> Iterator[Problem]:
    """Every quote of facts.yml stands in source.txt, at its offsets and in its block."""
    for article in library.articles.values():
        place = library.places.get(f"articles/{article.id}/facts.yml")
        for name in type(article.over.machine).model_fields:
            for at, quote in _quotes(getattr(article.over.machine, name), (name,)):
                fits = article.source[quote.start : quote.end] == quote.exact
                home = article.blocks[quote.block - 1] if quote.block <= len(article.blocks) else None
                if not fits or home is None or not home.start <= quote.start < home.end:
                    message = f"the words “{quote.exact[:60]}” do not stand at {quote.start} in block {quote.block}"
                    yield _at(place, at, f"{message}; run scripts/extract.py")


def source_unchanged(library: Library) -> Iterator[Problem]:
    """A source.txt is the one that was imported."""
    for article in library.articles.values():
        if article.over.machine.article != article.id:
            place = library.places.get(f"articles/{article.id}/facts.yml")
            yield _at(place, ("article",), f"these are the facts of '{article.over.machine.article}'; run scripts/extract.py")
        if hashlib.sha256(article.source.encode()).hexdigest() != article.meta.sha256:
            place = library.places.get(f"articles/{article.id}/article.yml")
            yield _at(place, ("sha256",), "source.txt is not the text that was imported; restore it")


def attributed(library: Library) -> Iterator[Problem]:
    """Every article says who speaks, and on what ground it is shown in full."""
    for article in library.articles.values():
        if not article.attribution:
            place = library.places.get(f"articles/{article.id}/article.yml")
            yield _at(place, (), "facts without attribution: no author in the text and no publisher; set publisher")
        if article.meta.rights.show == "full" and not article.meta.rights.note:
            place = library.places.get(f"articles/{article.id}/article.yml")
            yield _at(place, ("rights",), "shown in full on what ground? give note")


def ids_once(library: Library) -> Iterator[Problem]:
    """Articles, facts, statements, background events, actors, formulas and years of trade share one space of ids."""
    seen: dict[str, str] = {}
    for kind, ids in (
        ("article", list(library.articles)), ("background event", list(library.background)),
        ("statement", list(library.statements)), ("actor", list(library.actors)), ("fact", list(library.facts)),
        ("formula", list(library.formulas)), ("year of trade", [f"trade-{y.year}" for y in library.trade.years]),
    ):  # fmt: skip
        for id_ in ids:
            if id_ in seen:
                yield _at(None, (), f"id {id_} is used twice: {seen[id_]} and {kind}; rename the new one")
            seen[id_] = kind


def names_clear(library: Library) -> Iterator[Problem]:
    """An English name means one actor."""
    seen: dict[str, str] = {}
    for n, actor in enumerate(library.actors.values()):
        for name in dict.fromkeys((actor.name, *actor.aliases.get("en", ()), *actor.misspellings)):
            if name in seen:
                message = f"'{name}' is a name of {seen[name]} too; keep it at one of them, articles are read by it"
                yield _at(library.places.get("actors.yml"), (n, "id"), message)
            seen[name] = actor.id


def _wrong_link(library: Library, fact: Fact, to: str) -> str | None:
    """Return what is wrong with a link: events go to background events or events, statements to statements."""
    targets: list[str] = {
        "event": [*library.background, *(i for i, f in library.facts.items() if f.kind == "event")],
        "statement": list(library.statements),
    }.get(fact.kind, [])
    if to not in targets:
        near = get_close_matches(to, targets, 1)
        hint = f"did you mean {near[0]}?" if near else "an event links to an event, a statement to a statement of the registers"
        return f"{fact.id} links to {to}, which it cannot; {hint}"
    seen = {fact.id}
    while to in library.facts:
        if to in seen:
            return f"{fact.id} links back to itself through {to}; take one of the links out"
        seen.add(to)
        to = library.facts[to].link or ""
    return None


def links_known(library: Library) -> Iterator[Problem]:
    """Whatever an entry points to exists."""
    for n, event in enumerate(library.background.values()):
        for actor in event.actors:
            if actor not in library.actors:
                yield _at(library.places.get("background.yml"), (n, "actors"), f"unknown actor {actor}; add it to actors.yml")
    for article in library.articles.values():
        place = library.places.get(f"articles/{article.id}/curated.yml")
        for label, link in article.over.links.items():
            linked = library.facts[f"{article.id}-{label}"]
            if wrong := _wrong_link(library, linked, link.to):
                yield _at(place, (article.over.order[("link", label)], "to"), wrong)
            elif link.to in library.background and getattr(linked.record, "basis", "") == "editors":
                at = (article.over.order.get(("change", label), 0), "id")
                yield _at(place, at, f"{article.id}-{label} stands at its background event's date; leave the change of edtf out")
        for label, tag in article.over.tags.items():
            for id_, known in [(a, library.actors) for a in tag.actors or ()] + [(t, library.topics) for t in tag.topics or ()]:
                if id_ not in known:
                    at = (article.over.order[("tag", label)], "id")
                    yield _at(place, at, f"{article.id}-{label} is tagged with unknown {id_}; take an id from the registers")


def _reports(library: Library, id_: str, statement: str) -> bool:
    """Tell whether a fact is a point or clause that is linked to a statement."""
    fact = library.facts[id_]
    return fact.kind in ("point", "clause") and library.reported(fact) == statement


def statements_known(library: Library) -> Iterator[Problem]:
    """A statement is named by its file and refers to known events, actors, topics and facts."""
    for id_, statement in library.statements.items():
        place = library.places.get(f"statements/{id_}.yml")
        if statement.event not in library.background:
            yield _at(place, ("event",), f"unknown event {statement.event}; take an id from background.yml")
        for name in ("parties", "signatories"):
            for n, actor in enumerate(getattr(statement, name)):
                if actor not in library.actors:
                    yield _at(place, (name, n), f"unknown actor {actor}; add it to actors.yml")
        for n, content in enumerate(statement.contents):
            if content.topic not in library.topics:
                yield _at(place, ("contents", n, "topic"), f"unknown topic {content.topic}; add it to topics.yml")
        compared: set[str] = set()
        for n, entry in enumerate(statement.comparison):
            named: list[tuple[tuple[Key, ...], str]] = [(("comparison", n, "fact"), entry.fact)]
            named += [(("comparison", n, "clauses", m, "fact"), c.fact) for m, c in enumerate(entry.clauses)]
            for at, fact in named:
                if fact not in library.facts:
                    yield _at(place, at, f"there is no fact {fact}; take an id from facts.yml")
                elif not _reports(library, fact, id_):
                    yield _at(place, at, f"{fact} is no point or clause that is linked to {id_}; link it, or take the entry out")
                elif len(at) > 3 and library.facts[fact].parent != entry.fact:
                    yield _at(place, at, f"{fact} is no clause of {entry.fact}; put it under its own point")
                elif fact in compared:
                    yield _at(place, at, f"{fact} is compared twice; keep one")
                compared.add(fact)


def verdicts_sourced(library: Library) -> Iterator[Problem]:
    """A verdict rests on words of the primary document, or says in which copies they were not found."""
    for id_, statement in library.statements.items():
        place = library.places.get(f"statements/{id_}.yml")
        for n, entry in enumerate(statement.comparison):
            judged: list[tuple[tuple[Key, ...], Comparison | ClauseVerdict]] = [(("comparison", n, "verdict"), entry)]
            judged += [(("comparison", n, "clauses", m, "verdict"), clause) for m, clause in enumerate(entry.clauses)]
            for at, one in judged:
                if one.verdict == "not-found" and not statement.copies:
                    yield _at(place, at, "not found in which texts? give copies")
                if one.verdict in ("close", "incomplete", "differs") and not (one.primary or entry.primary):
                    yield _at(place, at, f"{one.verdict} from which words? give primary")
                if one.verdict in ("incomplete", "differs") and not (one.note or one.primary):
                    yield _at(place, at, f"{one.verdict} in what? give note or primary")


def formulas_known(library: Library) -> Iterator[Problem]:
    """The wordings of a formula stand in their facts, once, or say where they were read."""
    place = library.places.get("formulas.yml")
    for n, formula in enumerate(library.formulas.values()):
        if formula.topic not in library.topics:
            yield _at(place, (n, "topic"), f"unknown topic {formula.topic}; add it to topics.yml")
        for m, wording in enumerate(formula.wordings):
            at: tuple[Key, ...] = (n, "wordings", m)
            if wording.fact is None and not (wording.source and wording.kind and wording.seen):
                yield _at(place, at, "a wording without attribution; give fact, or source, kind and seen")
            elif wording.fact and wording.fact not in library.facts:
                yield _at(place, (*at, "fact"), f"there is no fact {wording.fact}; take an id from facts.yml")
            elif wording.fact and library.facts[wording.fact].quotes[0].exact.count(wording.exact) != 1:
                yield _at(place, (*at, "exact"), f"these words do not stand once in {wording.fact}; copy them to the letter")


def trade_known(library: Library) -> Iterator[Problem]:
    """Every year of the trade series has a value and sources."""
    place = library.places.get("trade.yml")
    for n, year in enumerate(library.trade.years):
        if year.year in {y.year for y in library.trade.years[:n]}:
            yield _at(place, ("years", n, "year"), f"{year.year} stands twice; keep one")
        if year.from_event and year.from_event not in library.background:
            yield _at(place, ("years", n, "from_event"), f"unknown event {year.from_event}; take an id from background.yml")
        if not (year.value or year.more_than):
            yield _at(place, ("years", n), f"{year.year} has neither value nor more_than; give one")
        if not (year.from_event or year.sources):
            yield _at(place, ("years", n), f"{year.year} has no sources; give them or from_event")


def cut_short(release: str) -> Problem:
    """Return the problem of a release that stands in ids.lock without its snapshot."""
    again = f"restore content/releases/{release}.json from git, or run scripts/release.py {release} again if it never ended"
    return _at(None, (), f"release {release} has no snapshot; {again}")


def lock_whole(library: Library) -> Iterator[Problem]:
    """ids.lock and the snapshots name the same releases; every id stands in the lock with each kind, words and address it had."""
    whole = {s.release for s in library.releases}
    for release in sorted({e.release for history in library.lock.values() for e in history} - whole):
        yield cut_short(release)
    for snapshot in library.releases:
        for id_, fact in snapshot.facts.items():
            if not any((e.kind, e.words, e.at) == (fact.kind, fact.digest, fact.at) for e in library.lock.get(id_, ())):
                message = f"{id_} as released in {snapshot.release} is missing; restore ids.lock from git"
                yield Problem("content/ids.lock", 0, 0, message)


def ids_kept(library: Library) -> Iterator[Problem]:
    """What was released is in use or redirected; a redirect leads somewhere."""
    now, place = living(library), library.places.get("redirects.yml")
    ever = library.lock.keys() | {id_ for s in library.releases for id_ in s.facts}
    for id_ in sorted(ever - now.keys() - library.redirects.keys()):
        entry = f"{{id: {id_}, to: ID or null, when: 'YYYY-MM-DD', why: ...}}"
        yield _at(place, (), f"released id {id_} is gone; restore it or add {entry} to content/redirects.yml")
    for n, (id_, redirect) in enumerate(library.redirects.items()):
        seen = {id_}
        to = redirect.to
        while to in library.redirects and to not in seen:
            seen.add(to)
            to = library.redirects[to].to
        if id_ in now:
            yield _at(place, (n, "id"), f"{id_} is in use; leave its redirect out")
        elif to is not None and to not in now:
            yield _at(place, (n, "to"), f"{redirect.to} leads nowhere; name an id in use, or null for withdrawn")


def meaning_kept(library: Library) -> Iterator[Problem]:
    """An id that was ever released still stands for the same thing."""
    known = {id_: was for snapshot in library.releases for id_, was in snapshot.facts.items()}
    now = released(library) if known else {}
    for id_, was in known.items():
        if id_ in now and (wrong := stands_for_another(library, id_, was, now[id_])):
            yield _at(None, (), f"{id_} {wrong}; give the new one another id and redirect this one")


def columns_kept(library: Library) -> Iterator[Problem]:
    """A released column of data/v1/ is never removed or renamed."""
    for table, names in library.releases[-1].columns.items() if library.releases else ():
        now = TABLES[table].model_fields if table in TABLES else {}
        for name in names:
            if name not in now:
                yield _at(None, (), f"column {name} of {table} was released in data/v1; keep it or begin data/v2")


CHECKS: tuple[Callable[[Library], Iterator[Problem]], ...] = (
    words_stand, source_unchanged, attributed, ids_once, names_clear, links_known, statements_known, trade_known, formulas_known,
    verdicts_sourced,
)  # fmt: skip
KEPT = (lock_whole, ids_kept, meaning_kept, columns_kept)  # these make the tables, which content without problems fills


def check(library: Library, whole: bool = True) -> list[Problem]:
    """Return the problems of all checks; of a library that misses files only those of what was read."""
    found = [problem for one in (CHECKS if whole else CHECKS[:3]) for problem in one(library)]
    return found if found or not whole else [problem for one in KEPT for problem in one(library)]


def notes(library: Library) -> list[str]:
    """Return what is worth a look but no fault: statements without a register entry, names that resolve to nobody."""
    found = []
    for fact in library.facts.values():
        if fact.kind == "statement" and fact.link is None:
            found.append(f"{fact.id}: not linked to a statement of the registers; its points stand on the article page alone")
        if fact.kind == "person" and not library.actors_in(fact.record.name):  # type: ignore[attr-defined]
            found.append(f"{fact.id}: {fact.record.name} is not in actors.yml; shown as worded")  # type: ignore[attr-defined]
    unsorted = {host(url): id_ for id_, url, _ in addresses(library) if host(url) not in library.hosts}
    found += [f"{name}, a source of {id_}, has no kind; add it to sources.yml" for name, id_ in unsorted.items()]
    return found
