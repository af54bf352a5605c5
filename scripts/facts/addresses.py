"""Where each id of the record stands now, and what its former addresses lead to. Links are from the site's root."""

from collections.abc import Iterator
from dataclasses import dataclass

from facts.entities import Fact
from facts.ledger import Redirect
from facts.library import Library


@dataclass(frozen=True)
class Standing:
    """Where an id stands: its address and name, or the redirect that says why it is gone."""

    to: str
    name: str
    gone: Redirect | None = None


def of_fact(library: Library, fact: Fact) -> str:
    """Return where a fact stands: its point page, else its anchor in the article."""
    if fact.kind in ("point", "clause"):
        point = fact if fact.kind == "point" else library.facts[fact.parent or ""]
        statement = library.facts[point.parent or ""].link
        if statement:
            anchor = "" if fact.kind == "point" else f"#{fact.label.removeprefix(point.label)}"
            return f"statements/{statement}/{fact.article}/{point.label}/{anchor}"
    return f"articles/{fact.article}/#{fact.label}"


def living(library: Library) -> dict[str, Standing]:
    """Return for each id in use its address and its name."""
    found = {i: Standing(f"articles/{i}/", a.title) for i, a in library.articles.items()}
    found |= {i: Standing(f"statements/{i}/", s.title) for i, s in library.statements.items()}
    found |= {i: Standing(library.places_of[i], b.title) for i, b in library.background.items()}
    found |= {i: Standing(f"actors/{i}/", a.name) for i, a in library.actors.items()}
    return found | {f.id: Standing(of_fact(library, f), f.title or f.id) for f in library.facts.values()}


def target(library: Library, id_: str) -> str:
    """Return the id that stands for a released one now, through all redirects; the last one where it is withdrawn."""
    while id_ in library.redirects and library.redirects[id_].to:
        id_ = library.redirects[id_].to or id_
    return id_


def standing(library: Library) -> dict[str, Standing]:
    """Return where every id leads that is in use or was ever released: followed through redirects, or gone."""
    found = living(library)
    for id_ in library.redirects:
        last = target(library, id_)
        gone = library.redirects.get(last)
        found[id_] = Standing("", id_, gone) if gone else found[last]
    return found


def moved(library: Library, now: dict[str, Standing]) -> Iterator[tuple[str, str]]:
    """Yield every released page address that is none of the record's pages any more, and the id that stood there."""
    pages = {s.to for s in now.values()}
    for id_, history in library.lock.items():
        for entry in history:
            if "#" not in entry.at and entry.at not in pages and id_ in now:
                yield entry.at, id_
