"""All kinds of page: what each is called, where it stands, and what makes it.

A new kind is made by a function that yields its pages, a template in templates/pages/ and a line in
KINDS; CONTRIBUTING.md ("a kind of page") says what finds it, links it and tests it.
"""

from collections.abc import Callable
from itertools import chain

from facts.library.entities import Article
from facts.pages.kinds.articles import analysis_page, article_lists, article_page
from facts.pages.kinds.documents import documents_pages, formulas_pages, reported_point_pages
from facts.pages.kinds.record_pages import changes_pages, home_page, moved_pages, own_pages
from facts.pages.kinds.registers import actors_pages, figures_pages, topics_pages
from facts.pages.kinds.timeline import timeline_pages
from facts.pages.page import Pages, Site

# What makes the pages of a kind, and the folders that they stand in.
KINDS: dict[Callable[[Site], Pages], tuple[str, ...]] = {
    home_page: (),
    timeline_pages: ("timeline", "events"),
    documents_pages: ("statements",),
    formulas_pages: ("formulas",),
    topics_pages: ("topics",),
    actors_pages: ("actors",),
    figures_pages: ("figures",),
    article_lists: ("articles", "analysis"),
    changes_pages: ("changes",),
    moved_pages: (),
    own_pages: ("search", "method/labels"),
}
# The pages of one article by their template, which stand in folders that the kinds above own: its
# words, its argument, the points that it reports.
ARTICLE_PAGES: dict[str, Callable[[Site, Article], Pages]] = {
    "article": article_page,
    "analysis": analysis_page,
    "reported_point": reported_point_pages,
}
OWNED_FOLDERS = (*chain(*KINDS.values()), "data")
