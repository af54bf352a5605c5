"""Cuts the site into units that are rendered apart, each with a key made of all that it reads."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from jinja2 import Environment, TemplateError

from facts.base.faults import ContentError
from facts.data.exports import File
from facts.pages.keys import Keys
from facts.pages.page import Page, View
from facts.pages.site import ARTICLE_PAGES, KINDS
from facts.pages.templates import locate_template_error


class Unit(NamedTuple):
    """A part of the site that is rendered as a whole, when its key changes.

    `files` are rendered as they are taken, and can be taken once.
    """

    name: str
    key: str
    files: Iterator[File]


def render(env: Environment, template: str, view: View) -> str:
    """Return what a template makes of a view; raises ContentError at the line that is wrong."""
    try:
        return env.get_template(f"{template}.j2").render(view)
    except TemplateError as e:
        raise ContentError([locate_template_error(e)]) from e


def render_pages(env: Environment, pages: Iterable[Page]) -> Iterator[File]:
    """Yield pages and the citation files beside them."""
    for page in pages:
        folder = f"{page.path}/" if page.path else ""
        view = page.view | {"page": page, "root": page.root}
        yield f"{folder}index.md", render(env, f"pages/{page.template}", view)
        for name, text in page.files.items():
            yield f"{folder}{name}", text


def list_units(env: Environment, keys: Keys) -> Iterator[Unit]:
    """Yield the units of all pages but that of the downloads, lists before articles."""
    for make_pages in KINDS:
        for page in make_pages(keys.site):
            yield Unit(page.path or "home", keys.make_page_key(page), render_pages(env, [page]))
    for article in keys.site.library.articles.values():
        for template, make in ARTICLE_PAGES.items():
            key = keys.make_article_key(article.id, f"pages/{template}.j2")
            pages = render_pages(env, make(keys.site, article))
            yield Unit(f"{template} {article.id}", key, pages)
