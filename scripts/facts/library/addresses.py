"""What answers at addresses where things stood when they were released, and stand no more."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from facts.library.library import Library
from facts.model.releases import Redirect

FACT_LABEL = re.compile(r"[a-z]?[0-9]+[a-z]*")  # of a fact or a point: c14, 3b, p7


def find_redirect(redirects: Mapping[str, Redirect], id_: str) -> Redirect | None:
    """Return the line of redirects.yml for an id: its own, or that of its article or document.

    What stood in an article or document that moved is found there by its label.
    """
    whole, _, label = id_.rpartition("-")
    found = redirects.get(id_)
    if found or whole not in redirects or not FACT_LABEL.fullmatch(label):
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
    while to and to not in seen and to not in library.addresses:
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
    now = library.addresses
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
