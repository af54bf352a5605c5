"""What extract.py does with one article that changed: reads it and keeps its labels.

A module of its own, since a run in which nothing changed has no need of all that it imports.
"""

import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

from facts.base.files import read_text
from facts.base.spans import normalised
from facts.base.strict_yaml import load, parse, validate
from facts.extract import extract
from facts.extract.facts_file import as_plain_data, facts_yaml
from facts.extract.labels import assign
from facts.model.article import Meta
from facts.model.article_facts import Facts
from facts.release.released_labels import find_released_labels


def read_committed(path: Path) -> str | None:
    """Return a file as the last commit has it that did not remove it; None without git."""
    git = shutil.which("git")
    if not git:
        return None
    command = [git, "-C", str(path.parent)]
    log = [*command, "log", "-n1", "--diff-filter=AM", "--format=%H", "--", path.name]
    found = subprocess.run(log, capture_output=True, text=True, check=False)  # noqa: S603 - git
    if not found.stdout:
        return None
    show = [*command, "show", f"{found.stdout.strip()}:./{path.name}"]
    return subprocess.run(show, capture_output=True, check=True).stdout.decode()  # noqa: S603 - git


def read_previous(folder: Path, facts: Facts) -> Facts | None:
    """Return the facts whose labels are kept: those that stand there, else what is known of them.

    Where facts.yml is missing its last commit counts, then what was released. Raises ContentError
    at a facts.yml that cannot be read.
    """
    path = folder / "facts.yml"
    if path.is_file():
        return load(path, Facts)[0]
    if committed := read_committed(path):
        data, positions = parse(committed, path)
        return validate(data, positions, path, Facts)
    return find_released_labels(folder.parent.parent, folder.name, facts)


def make_facts(folder: Path) -> tuple[str, Any]:
    """Return the new facts.yml of an article, and the data it holds; raises ContentError."""
    meta, _ = load(folder / "article.yml", Meta)
    facts = extract(read_text(folder / "source.txt"), None, meta.kind, meta.lang)
    labelled = assign(facts, read_previous(folder, facts))
    named = labelled.model_copy(update={"article": folder.name})
    return facts_yaml(named), as_plain_data(named)


def make_text_facts(path: Path, published: date | None) -> str:
    """Return the facts of a stand-alone text, as YAML; raises ContentError."""
    text = normalised(read_text(path))
    return facts_yaml(assign(extract(text, published)))
