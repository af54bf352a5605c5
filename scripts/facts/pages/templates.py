"""The templates: what they may use, what each one is made of, and where one is wrong."""

import html
import json
import re
from functools import lru_cache
from operator import contains
from pathlib import Path
from traceback import extract_tb
from uuid import UUID, uuid5

from jinja2 import (
    Environment,
    FileSystemBytecodeCache,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
)
from markupsafe import Markup

from facts.base.digests import SCRIPTS, digest
from facts.base.faults import Problem
from facts.base.wording import number
from facts.model.labels import LABELS
from facts.pages.filters import make_filters
from facts.pages.metadata import as_graph, cite_metadata
from facts.pages.page import Site

PARTS_TEMPLATE = "parts.j2"
TEMPLATE_FOLDER = SCRIPTS / "templates"
# Of the ids of the feed, which stay when the site moves.
NAMESPACE = UUID("6f6b6f1c-6a0e-5d0e-9d5c-3a8e0c4b7a11")
# YAML ends a line at these, which JSON leaves as they are.
LINE_ENDS = re.compile("[\x85\u2028\u2029]")
# What a template is made of beside itself. Parsing says the same, in a tenth of a second.
REFERENCE = re.compile(r'{% (?:extends|include|import) "([^"]+)"')


def front_matter(data: object) -> Markup:
    """Return data as JSON that YAML reads alike; the theme escapes what it prints."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ": "))
    plain = LINE_ENDS.sub(lambda end: f"\\u{ord(end[0]):04x}", text)
    return Markup(plain)  # noqa: S704 - see above


def template_environment(site: Site, cache: Path) -> Environment:
    """Return the template environment: all is escaped, unknown names are errors.

    A comment begins with `{#-`, since `{#id}` is an anchor of Markdown. The cache keeps compiled
    templates by the digest of their text.
    """
    cache.mkdir(parents=True, exist_ok=True)
    env = Environment(
        loader=FileSystemLoader(TEMPLATE_FOLDER),
        bytecode_cache=FileSystemBytecodeCache(str(cache)),
        auto_reload=False,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        comment_start_string="{#-",
        comment_end_string="-#}",
    )
    env.filters |= make_filters(site.library) | {
        # Text for front matter, escaped for the theme.
        "quoted": lambda text: front_matter(html.escape(" ".join(text.split()))),
        "front_matter": front_matter,
        "graph": as_graph,
        "metadata": cite_metadata,
        "number": number,
        "uuid": lambda name: uuid5(NAMESPACE, name),
        "language": lambda tag: LABELS.languages.get(tag, tag),
    }
    env.tests["having"] = contains
    # The parts of the site by their names: library, citer, former.
    env.globals |= vars(site) | {"labels": LABELS.tables, "state_names": LABELS.state_names}
    # Made once for all pages of a depth: an import with context would make them for each page.
    env.globals["import_parts"] = lru_cache(
        lambda root: env.get_template(PARTS_TEMPLATE).make_module({"root": root})
    )
    return env


def digest_templates() -> dict[str, str]:
    """Return a digest of each template and of all that it is made of, by name."""
    texts = {
        path.relative_to(TEMPLATE_FOLDER).as_posix(): path.read_text(encoding="utf-8")
        for path in TEMPLATE_FOLDER.rglob("*.j2")
    }

    def list_texts(name: str) -> set[str]:
        text = texts.get(name, "")  # what is missing is told where it is rendered
        return {text}.union(*map(list_texts, REFERENCE.findall(text)))

    return {name: digest([], texts[PARTS_TEMPLATE], *sorted(list_texts(name))) for name in texts}


def locate_template_error(error: TemplateError) -> Problem:
    """Return what is wrong with a template, at its line."""
    path = "templates"
    line = 0
    for frame in extract_tb(error.__traceback__):
        if frame.filename.endswith((".j2", ".html")):
            path = frame.filename
            line = frame.lineno or 0
    return Problem(path, line, 1, f"{error.message}; mend it")
