"""Renders pages through the templates and writes them below docs/: whole, only what changed, stale ones removed."""

import html
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from facts import citations
from facts.addresses import moved, standing, target
from facts.citations import Work
from facts.display import LANGUAGES, SOURCES, host, human, short
from facts.errors import fault
from facts.exports import exports
from facts.library import Library
from facts.publication import Publication
from facts.rows import rows
from facts.views import pages
from facts.views.changes import Changes
from facts.views.common import Page, Views
from facts.views.data import data_page
from facts.yamlio import write

# What the renderer owns below docs/: it writes and prunes here and nowhere else.
OWNED = (
    "about", "actors", "analysis", "articles", "changes", "cite", "data", "figures", "id", "method", "search", "statements",
    "timeline", "topics",
)  # fmt: skip
HOME = "index.md"


def escaped(text: str) -> Markup:
    """Return text for front matter: HTML-escaped, since the theme prints it as it is, and quoted for YAML."""
    line = " ".join(text.split())
    return Markup(json.dumps(html.escape(line), ensure_ascii=False))  # noqa: S704 - escaped in this line


def front_matter(value: object) -> Markup:
    """Return a value as JSON on one line that YAML reads alike; the theme escapes what it prints of it."""
    text = json.dumps(value, ensure_ascii=False)
    return Markup(text.translate({0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}))  # noqa: S704 - see above


def environment(templates: Path) -> Environment:
    """Return the template environment: autoescape everywhere, unknown names are errors, `{#id}` is no comment."""
    env = Environment(
        loader=FileSystemLoader(templates),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        keep_trailing_newline=True,
        comment_start_string="{#-",
        comment_end_string="-#}",
    )
    env.filters |= {
        "escaped": escaped,
        "human": human,
        "short": short,
        "host": host,
        "language": lambda tag: LANGUAGES.get(tag, tag),
    }
    env.filters["yaml"] = front_matter
    env.globals["source_kinds"] = SOURCES
    return env


def rendered(env: Environment, library: Library, publication: Publication, stamp: date) -> Iterator[tuple[str, str | bytes]]:
    """Yield path below docs/ and content of every file that the renderer owns; `stamp` is the day of the newest content."""
    works: dict[str, Work] = {}
    views = Views(library, publication)
    for page in pages(views):
        yield from page_files(env, page, publication)
        if page.work:
            works[page.work.id] = page.work
    tables = rows(library)
    data = dict(exports(tables, list(works.values()), publication, stamp))
    yield from data.items()
    yield from page_files(env, data_page(views, tables, data), publication)
    yield from _forwarded(env, library, works)
    feed = env.get_template("changes.atom.j2")
    yield "data/v1/changes.atom", feed.render(entries=Changes(views).entries(), publication=publication)


def page_files(env: Environment, page: Page, publication: Publication) -> Iterator[tuple[str, str]]:
    """Yield a page and the files beside it."""
    folder = f"{page.path}/" if page.path else ""
    template = env.get_template(f"pages/{page.template}.md.j2")
    yield f"{folder}{HOME}", template.render(page=page, publication=publication, **page.view)
    yield from ((f"{folder}{name}", text) for name, text in page.files.items())


def _forwarded(env: Environment, library: Library, works: dict[str, Work]) -> Iterator[tuple[str, str]]:
    """Yield the page of every id, and what answers at addresses that a released page once had."""
    now = standing(library)
    template = env.get_template("forward.html.j2")
    for id_, found in now.items():
        yield f"id/{id_}/index.html", template.render(id=id_, root="../../", found=found)
    for at, id_ in moved(library, now):
        yield f"{at}index.html", template.render(id=id_, root="../" * at.count("/"), found=now[id_])
        if work := works.get(target(library, id_)):
            yield from ((f"{at}{name}", text) for name, text in citations.files(work).items())


def publish(docs: Path, files: Iterator[tuple[str, str | bytes]]) -> tuple[int, int, int]:
    """Write the files below docs/ and remove what the renderer owns and no longer makes.

    Returns how many were written, unchanged and removed; raises ContentError when docs/ cannot be written.
    """
    for real in (docs, *(docs / name for name in OWNED)):
        if real.is_symlink():
            raise fault(real, "is a link; the renderer writes and prunes in real folders only")
    kept, written, total = set[Path](), 0, 0
    for name, text in files:
        path = docs / name
        written += write(path, text)
        kept.add(path)
        total += 1
    removed = 0
    for folder in OWNED:
        for path in sorted((docs / folder).rglob("*"), reverse=True):
            removed += _prune(path, kept)
    return written, total - written, removed


def _prune(path: Path, kept: set[Path]) -> int:
    """Remove a stale file or an empty folder; return 1 for a file."""
    try:
        if path.is_dir() and not path.is_symlink():
            if not any(path.iterdir()):
                path.rmdir()
            return 0
        if path not in kept:
            path.unlink()
            return 1
    except OSError as e:
        raise fault(path, f"cannot be removed ({e.strerror}); check the rights") from e
    return 0
