"""Where each thing of the record stands, and what answers where one stood when it was released.

A thing has one address, from the site's root: its page, or its anchor on the page of what it is
part of. Ids are one space, in which topics and formulas have names of their own: `topic-energy`,
`formula-taiwan`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from facts.library.entities import AnyFact
from facts.library.library import Library
from facts.model.registers import Actor
from facts.model.releases import Redirect

LABEL = re.compile(r"[a-z]?[0-9]+[a-z]*")  # of a fact or a point: c14, 3b, p7


@dataclass(frozen=True)
class Address:
    """Where a thing stands, from the site's root and with its anchor, and its name for readers."""

    path: str
    name: str


def _registers(library: Library) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Yield the folder of pages, the beginning of the ids, and the things that have such pages."""
    yield "articles", "", library.articles
    yield "statements", "", library.documents
    yield "events", "", library.background
    yield "actors", "", library.actors
    yield "topics", "topic-", library.topics
    yield "formulas", "formula-", library.formulas


def fact_address(library: Library, fact: AnyFact) -> str:
    """Return where a fact stands: a reported point at its page, another one in its article."""
    document = library.reported(fact)
    if not document or fact.kind == "statement":
        return f"articles/{fact.article}/#{fact.label}"
    if fact.kind == "point":
        return f"statements/{document}/{fact.article}/{fact.label}/"
    point = library.facts[fact.parent or ""]
    return f"{fact_address(library, point)}#{fact.label.removeprefix(point.label)}"


@lru_cache(1)  # of one library: templates, tables and former addresses ask for the same
def find_addresses(library: Library) -> dict[str, Address]:
    """Return where every thing of the record stands, by id; an id used twice is a fact's."""
    found = {}
    for folder, start, entries in _registers(library):
        for id_, entry in entries.items():
            name = entry.name if isinstance(entry, Actor) else entry.title
            found[f"{start}{id_}"] = Address(f"{folder}/{id_}/", name)
    for id_, point in library.document_points.items():
        name = f"{point.document.title}, point {point.item.id.removeprefix('p')}"
        found[id_] = Address(f"statements/{point.document.id}/#{point.item.id}", name)
    for year in library.trade.years:
        found[f"trade-{year.year}"] = Address("figures/#trade", f"Trade of {year.year}")
    for id_, fact in library.facts.items():
        found[id_] = Address(fact_address(library, fact), fact.title or id_)
    return found


def address_of(library: Library, id_: str) -> Address | None:
    """Return where an id stands; None where nothing in the record has it."""
    return find_addresses(library).get(id_)


def find_redirect(redirects: Mapping[str, Redirect], id_: str) -> Redirect | None:
    """Return the line of redirects.yml for an id: its own, or that of its article or document.

    What stood in an article or document that moved is found there by its label.
    """
    whole, _, label = id_.rpartition("-")
    found = redirects.get(id_)
    if found or whole not in redirects or not LABEL.fullmatch(label):
        return found
    to = redirects[whole].to
    return redirects[whole].model_copy(update={"id": id_, "to": to and f"{to}-{label}"})


def follow_redirects(library: Library, id_: str) -> tuple[str | None, Redirect | None]:
    """Return the id in use that stands for a released one, and the last line that says so.

    The id is None where the thing was withdrawn, or a line leads nowhere.
    """
    found = None
    seen = set()
    to: str | None = id_
    while to and to not in seen and address_of(library, to) is None:
        seen.add(to)
        found = find_redirect(library.redirects, to) or found
        to = found.to if found else None
    return (None if to in seen else to), found


@dataclass(frozen=True)
class FormerAddress:
    """A page, or an anchor on it, at which a thing was released and is no more.

    `to` is the id of what stands for it now, None where it was withdrawn; `redirect` says when
    and why, and is None where the thing has but moved.
    """

    id: str
    page: str
    anchor: str
    to: str | None
    redirect: Redirect | None


def find_former_addresses(library: Library) -> dict[str, list[FormerAddress]]:
    """Return what stood at every released address that is in no use any more, by page.

    Of a page that is there no more it comes first itself: it leads on, or says that it was
    withdrawn. Of another page these are things that stand in its section "Withdrawn".
    """
    now = find_addresses(library)
    released = {(id_, t.at): None for s in library.releases for id_, t in s.facts.items()}
    found: dict[str, list[FormerAddress]] = {}
    for id_, path in released:
        fact = library.facts.get(id_)
        # The words of a fact are marked in its article wherever the fact itself stands.
        if fact and path == f"articles/{fact.article}/#{fact.label}":
            continue
        if id_ not in now or now[id_].path != path:
            page, _, anchor = path.partition("#")
            things = found.setdefault(page, [])
            former = FormerAddress(id_, page, anchor, *follow_redirects(library, id_))
            things.insert(len(things) if anchor else 0, former)
    return found
