"""Writes the units below docs/: files whole, only what changed, on all cores; stale ones are removed."""

import html
import json
from pathlib import Path
from uuid import UUID, uuid5

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from facts.display import LANGUAGES, SOURCES, host, human, short
from facts.edtf import is_plain
from facts.errors import fault
from facts.parallel import in_order
from facts.units import Unit
from facts.yamlio import write

# What the renderer owns below docs/: it writes and prunes here and nowhere else.
OWNED = (
    "about", "actors", "analysis", "articles", "changes", "cite", "data", "figures", "id", "method", "search", "statements",
    "timeline", "topics",
)  # fmt: skip
NAMESPACE = UUID("6f6b6f1c-6a0e-5d0e-9d5c-3a8e0c4b7a11")  # of the ids of the feed, which stay when the site moves
Stat = tuple[int, int]  # size in bytes, time of change in nanoseconds


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
        "uuid": lambda name: uuid5(NAMESPACE, name),
        "language": lambda tag: LANGUAGES.get(tag, tag),
    }
    env.filters["yaml"] = front_matter
    env.tests["plain_date"] = is_plain
    env.globals["source_kinds"] = SOURCES
    return env


def write_unit(docs: Path, unit: Unit) -> tuple[dict[str, Stat], int]:
    """Write the files of a unit that changed; return the state of all of them, and how many were written."""
    found, written = dict[str, Stat](), 0
    for name, content in unit.files():
        path = docs / name
        written += write(path, content)
        found[name] = stat(path)
    return found, written


def stat(path: Path) -> Stat:
    """Return size and time of change of a file; nothing where there is none."""
    try:
        known = path.stat()
    except OSError:
        return (-1, -1)
    return (known.st_size, known.st_mtime_ns)


def known_files(docs: Path, cache: Path, key: str) -> dict[str, Stat] | None:
    """Return the files that a unit made when its key was the same, if they stand as it left them."""
    try:
        data = json.loads(cache.read_text(encoding="utf-8"))
        found = {name: (size, time) for name, (size, time) in data["files"].items()}
        return found if data["key"] == key and all(stat(docs / name) == was for name, was in found.items()) else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):  # no cache, or not one of ours: the unit is rendered again
        return None


def publish(docs: Path, units: list[Unit], keys: dict[str, str], cache: Path) -> tuple[int, int, int]:
    """Write the units below docs/, but those whose article's key is that of the last run, and prune what nothing makes.

    Returns how many files were written, unchanged and removed; raises ContentError when docs/ cannot be written.
    """
    for real in (docs, *(docs / name for name in OWNED)):
        if real.is_symlink():
            raise fault(real, "is a link; the renderer writes and prunes in real folders only")
    fresh = {u.article: known_files(docs, cache / u.article, keys[u.article]) for u in units if u.article}
    todo = [unit for unit in units if not unit.article or fresh[unit.article] is None]
    kept = {name for files in fresh.values() if files for name in files}
    written = 0
    for unit, (files, count) in zip(todo, in_order(lambda n: write_unit(docs, todo[n]), len(todo)), strict=True):
        written += count
        kept |= files.keys()
        if unit.article:
            write(cache / unit.article, json.dumps({"key": keys[unit.article], "files": files}))
    return written, len(kept) - written, prune(docs, kept)


def prune(docs: Path, kept: set[str]) -> int:
    """Remove below the folders of the renderer every file that is not kept, and empty folders; return how many files."""
    paths = {docs / name for name in kept}
    return sum(_prune(path, paths) for folder in OWNED for path in sorted((docs / folder).rglob("*"), reverse=True))


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
