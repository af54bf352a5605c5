"""Extracts an article anew with the labels that its facts had: in facts.yml, else in git."""

import shutil
import subprocess
from pathlib import Path
from typing import Any

from facts.base.digests import digest_text
from facts.base.faults import fault
from facts.base.files import read_text
from facts.base.strict_yaml import load, parse, validate
from facts.extract import extract
from facts.extract.facts_file import as_plain_data, facts_yaml
from facts.extract.labels import assign
from facts.model.article import Meta
from facts.model.article_facts import Facts


def extract_article(folder: Path) -> tuple[str, Any]:
    """Return the new facts.yml of an article, and the data it holds; raises ContentError.

    Not of another text than was imported: facts of a damaged one would lose their labels.
    """
    meta = load(folder / "article.yml", Meta)
    text = read_text(folder / "source.txt")
    if digest_text(text) != meta.sha256:
        message = "is not the text that was imported, by sha256 in article.yml; restore it"
        raise fault(folder / "source.txt", message)
    facts = extract(text, None, meta.kind, meta.lang)
    labelled = assign(facts, read_previous(folder))
    named = labelled.model_copy(update={"article": folder.name})
    return facts_yaml(named), as_plain_data(named)


def read_previous(folder: Path) -> Facts | None:
    """Return the facts whose labels are kept: those that stand there, else of the last commit.

    Raises ContentError at a facts.yml that cannot be read.
    """
    path = folder / "facts.yml"
    if path.is_file():
        return load(path, Facts)
    committed = _read_committed(path)
    return validate(*parse(committed, path), path, Facts) if committed else None


def _read_committed(path: Path) -> str | None:
    """Return a file as the last commit has it that did not remove it; None without git."""
    program = shutil.which("git")
    if not program:
        return None

    def git(*words: str) -> str:
        command = [program, "-C", str(path.parent), *words]
        return subprocess.run(command, capture_output=True).stdout.decode()  # noqa: S603 - git

    commit = git("log", "-n1", "--diff-filter=AM", "--format=%H", "--", path.name).strip()
    return git("show", f"{commit}:./{path.name}") if commit else None
