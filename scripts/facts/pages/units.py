"""Cuts the site into units that are rendered apart, each with a key made of all that it reads."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from traceback import walk_tb

from jinja2 import Environment, TemplateError, TemplateSyntaxError

from facts.base.faults import ContentError, Problem
from facts.data.exports import File
from facts.pages.keys import Keys, digest_templates
from facts.pages.page import Page
from facts.pages.site import ARTICLE_PAGES, KINDS

HOME = "index.md"
NEWEST = 400  # changes in the feed
FEED = "changes.atom"


@dataclass(frozen=True)
class Unit:
    """A part of the site that is rendered as a whole, when its key changes.

    `files` are rendered as they are taken, and can be taken once.
    """

    name: str
    key: str
    files: Iterator[File]


def render_pages(env: Environment, pages: Iterable[Page]) -> Iterator[File]:
    """Yield pages and the citation files beside them."""
    for page in pages:
        folder = f"{page.path}/" if page.path else ""
        try:
            template = env.get_template(f"pages/{page.template}.j2")
            text = template.render(page=page, root=page.root, **page.view)
        except TemplateError as e:
            raise ContentError([locate_template_error(e)]) from e
        yield f"{folder}{HOME}", text
        for name, text in page.files.items():
            yield f"{folder}{name}", text


def locate_template_error(error: TemplateError) -> Problem:
    """Return what is wrong with a template, at its line."""
    if isinstance(error, TemplateSyntaxError):
        return Problem(error.filename or "templates", error.lineno, 1, f"{error.message}; mend it")
    places = [(frame.f_code.co_filename, line) for frame, line in walk_tb(error.__traceback__)]
    inside = [place for place in places if place[0].endswith((".j2", ".html"))]
    path, line = inside[-1] if inside else ("templates", 0)
    return Problem(path, line, 1, f"{error.message}; mend it")


def list_units(env: Environment, templates: Path, keys: Keys) -> Iterator[Unit]:
    """Yield the units of all pages but that of the downloads, lists before articles."""
    for kind in KINDS:
        made_with = digest_templates(templates, kind.templates)
        for page in kind.make(keys.site):
            key = keys.make_page_key(made_with, page)
            yield Unit(page.path or "home", key, render_pages(env, [page]))
    digests = {name: digest_templates(templates, (name,)) for name in ARTICLE_PAGES}
    for article in keys.site.library.articles.values():
        for name, make in ARTICLE_PAGES.items():
            key = keys.make_article_key(digests[name], article.id)
            yield Unit(f"{name} {article.id}", key, render_pages(env, make(keys.site, article)))
