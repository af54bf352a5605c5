"""Cuts long lists by period, so that no page holds more than a browser and a reader can take."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Generic, TypeVar

T = TypeVar("T")
MOST = 140  # weight of one page: an account or a claim counts one; about 1.8 KB of HTML each, 300 KB at most
LISTED = 300  # entries of a plain list on one page


@dataclass(frozen=True)
class Part(Generic[T]):
    """One page of a list: what is added to the list's address ("" for the whole), its name and its items."""

    path: str
    name: str
    items: tuple[T, ...]


def _chunks(items: Sequence[T], weight: Callable[[T], int], most: int) -> Iterator[tuple[T, ...]]:
    """Yield runs of items of at most a weight; an item that is heavier stands alone."""
    run: list[T] = []
    total = 0
    for item in items:
        if run and total + weight(item) > most:
            yield tuple(run)
            run, total = [], 0
        run.append(item)
        total += weight(item)
    if run:
        yield tuple(run)


def by_period(items: Sequence[T], year: Callable[[T], int | None], weight: Callable[[T], int] = lambda _: 1) -> list[Part[T]]:
    """Return the items whole where they fit on a page, else year by year, and a heavy year in numbered parts.

    The items are in order of years; those without one come last, as `undated`.
    """
    if sum(map(weight, items)) <= MOST:
        return [Part("", "", tuple(items))]
    found = []
    for period, group in groupby(items, key=year):
        path, name = (str(period), str(period)) if period else ("undated", "no date")
        for n, chunk in enumerate(_chunks(list(group), weight, MOST), start=1):
            more = (f"/{n}", f", part {n}") if n > 1 else ("", "")
            found.append(Part(path + more[0], name + more[1], chunk))
    return found


def by_number(items: Sequence[T], most: int = LISTED) -> list[Part[T]]:
    """Return a plain list in parts: the first at its own address, the others at list/2, list/3 ..."""
    chunks = list(_chunks(items, lambda _: 1, most)) or [()]
    return [Part(f"list/{n}" if n > 1 else "", f"part {n}", chunk) for n, chunk in enumerate(chunks, start=1)]
