"""One page: where it stands, its template, what it gets. Links are from the site's root."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from math import ceil
from typing import Any, TypeVar

from facts.data.citation_files import make_citation_files
from facts.data.citations import Work
from facts.data.works import Citer
from facts.library.addresses import FormerAddress
from facts.library.library import Library
from facts.release.changes import History

Listed = TypeVar("Listed")
View = dict[str, Any]  # what a template gets, by name
Node = dict[str, Any]  # a node of JSON-LD
ROWS_ON_PAGE = 100  # rows on one page: at most 80 KB of HTML


@dataclass(frozen=True)
class Site:
    """What all pages are made from: the library, who cites it, its former addresses, its past."""

    library: Library
    citer: Citer
    former: dict[str, list[FormerAddress]]
    history: History


@dataclass(frozen=True)
class Page:
    """One page; `path` has no slash at its ends and is "" for the home page."""

    path: str
    template: str
    title: str
    description: str
    view: View = field(default_factory=dict)
    nodes: Sequence[Node] = ()  # what machines read of it; without any they are told nothing
    attached: dict[str, str] = field(default_factory=dict)  # other files beside it, by name
    work: Work | None = None  # what the page is cited as; its citation files stand beside it
    script: str = ""  # a script of docs/assets that this page alone needs
    forward: str = ""  # the address from the site's root that the page leads on to
    unlisted: bool = False  # no content: left out of site map and search engines

    @property
    def files(self) -> dict[str, str]:
        """Return the files that stand beside the page, by name."""
        cited = make_citation_files(self.work, "citation") if self.work else {}
        return cited | self.attached

    @property
    def root(self) -> str:
        """Return the relative link from the page to the site's root."""
        return "../" * len(self.path.split("/")) if self.path else ""


Pages = Iterator[Page]


def join_years(dates: Iterable[str]) -> str:
    """Return the first and the last year of some dates, as 1994–2026."""
    years = {date[:4] for date in dates}
    return "–".join(sorted({min(years), max(years)})) if years else ""


def group_by(
    items: Iterable[Listed], list_ids: Callable[[Listed], Iterable[str]]
) -> dict[str, list[Listed]]:
    """Return items by each of the ids that they name, in the order given."""
    found: dict[str, list[Listed]] = {}
    for item in items:
        for id_ in list_ids(item):
            found.setdefault(id_, []).append(item)
    return found


def find_neighbours(items: Sequence[Listed], item: Listed) -> tuple[Listed | None, Listed | None]:
    """Return what stands before and after an item in a list; None at an end of it."""
    around = [None, *items, None]
    at = around.index(item)
    return around[at - 1], around[at + 1]


def cut_list(page: Page, rows: Sequence[object], most: int = ROWS_ON_PAGE) -> Pages:
    """Yield a page that lists rows; a long list in even parts at list/2, list/3 ..."""
    count = ceil(len(rows) / most) or 1
    size = ceil(len(rows) / count)
    paths = [page.path, *(f"{page.path}/list/{n}" for n in range(2, count + 1))]
    for number, path in enumerate(paths, start=1):
        listed = rows[(number - 1) * size : number * size]
        part = {"rows": listed, "number": number, "parts_at": paths}
        title = page.title if number == 1 else f"{page.title}, part {number}"
        yield replace(page, path=path, title=title, view=page.view | part)
