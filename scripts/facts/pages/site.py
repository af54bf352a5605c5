"""All kinds of page: what each is called, where it stands, and what makes it.

A new kind takes a function that yields its pages, a template in templates/pages/, a line in KINDS,
and its folder in .gitignore.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from facts.library.entities import Article
from facts.pages.kinds.articles import analysis_page, article_lists, article_page
from facts.pages.kinds.documents import documents_pages, formulas_pages, reported_point_pages
from facts.pages.kinds.record_pages import changes_pages, home_page, moved_pages, own_pages
from facts.pages.kinds.registers import actors_pages, figures_pages, topics_pages
from facts.pages.kinds.timeline import timeline_pages
from facts.pages.page import Page, Site

MakePages = Callable[[Site], Iterator[Page]]


@dataclass(frozen=True)
class Kind:
    """A kind of page: its name, the folders that it owns, and what makes it."""

    name: str
    folders: tuple[str, ...]
    make: MakePages


KINDS = (
    Kind("home", (), home_page),
    Kind("timeline", ("timeline", "events"), timeline_pages),
    Kind("documents", ("statements",), documents_pages),
    Kind("formulas", ("formulas",), formulas_pages),
    Kind("topics", ("topics",), topics_pages),
    Kind("actors", ("actors",), actors_pages),
    Kind("figures", ("figures",), figures_pages),
    Kind("articles", ("articles", "analysis"), article_lists),
    Kind("changes", ("changes",), changes_pages),
    Kind("moved", (), moved_pages),
    Kind("record", ("search", "method/labels"), own_pages),
)
# The pages of one article by their template, which stand in folders that the kinds above own: its
# words, its argument, the points that it reports.
ARTICLE_PAGES: dict[str, Callable[[Site, Article], Iterator[Page]]] = {
    "article": article_page,
    "analysis": analysis_page,
    "reported_point": reported_point_pages,
}
DATA_FOLDER = "data"
OWNED = (*(folder for kind in KINDS for folder in kind.folders), DATA_FOLDER)
