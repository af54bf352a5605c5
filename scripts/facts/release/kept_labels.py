"""Extracts an article anew with the labels that its facts had: in facts.yml, git or a release."""

import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from facts.base.files import read_text
from facts.base.strict_yaml import load, parse, validate
from facts.extract import extract
from facts.extract.facts_file import as_plain_data, facts_yaml
from facts.extract.labels import LABEL_SERIES, assign
from facts.library.curating import PART_FIELDS
from facts.library.release_files import read_snapshots
from facts.model.article import Meta
from facts.model.article_facts import Facts
from facts.model.fields import Record
from facts.release.changes import digest_quotes, identify

Known = dict[tuple[str, str], str]  # kind of a fact and digest of its words -> its label
LABEL_PARTS = re.compile(r"([a-z]?)([0-9]+)([a-z]*)")  # e12, 3, 3a


def extract_article(folder: Path) -> tuple[str, Any]:
    """Return the new facts.yml of an article, and the data it holds; raises ContentError."""
    meta = load(folder / "article.yml", Meta)
    facts = extract(read_text(folder / "source.txt"), None, meta.kind, meta.lang)
    labelled = assign(facts, read_previous(folder, facts))
    named = labelled.model_copy(update={"article": folder.name})
    return facts_yaml(named), as_plain_data(named)


def read_previous(folder: Path, facts: Facts) -> Facts | None:
    """Return the facts whose labels are kept: those that stand there, else what is known of them.

    Where facts.yml is missing its last commit counts, then what was released. Raises ContentError
    at a facts.yml that cannot be read.
    """
    path = folder / "facts.yml"
    if path.is_file():
        return load(path, Facts)
    if committed := _read_committed(path):
        return validate(*parse(committed, path), path, Facts)
    return find_released_labels(folder.parent.parent, folder.name, facts)


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


def find_released_labels(content: Path, article: str, facts: Facts) -> Facts | None:
    """Return those of an article's new facts that were ever released, with their labels.

    A fact is known by its kind and the digest of its words; the newest release counts. None where
    nothing was released of it. Raises ContentError where the releases cannot be trusted.
    """
    known = {
        (thing.kind, identify(thing, "words")): id_.removeprefix(f"{article}-")
        for snapshot in read_snapshots(content / "releases")
        for id_, thing in snapshot.facts.items()
        if thing.values.get("article") == article
    }
    if not known:
        return None
    last = _find_highest(known.values())
    return facts.model_copy(update=_keep_known(known, facts) | {"last": last})


def _keep_known(known: Known, owner: Record) -> dict[str, object]:
    """Return those facts in a record that were released, with their labels and likewise parts."""
    found: dict[str, object] = {}
    for name in {*LABEL_SERIES, *PART_FIELDS} & type(owner).model_fields.keys():
        kept = []
        for fact in getattr(owner, name):
            label = known.get((type(fact).__name__.lower(), digest_quotes(fact)))
            if label:
                kept.append(fact.model_copy(update={"id": label} | _keep_known(known, fact)))
        found[name] = tuple(kept)
    return found


def _find_highest(labels: Iterable[str]) -> dict[str, str]:
    """Return the highest label of each series, as `last` of facts.yml keeps it.

    Points are the series `point`, the clauses of point 3 the series `3.`, of letters alone.
    """
    last = {}
    for label in sorted(labels, key=lambda label: (len(label), label)):  # e9, e10
        ((series, number, clause),) = LABEL_PARTS.findall(label)
        if series:
            last[series] = label
        elif clause:
            last[f"{number}."] = clause
        else:
            last["point"] = label
            last.setdefault(f"{label}.", "")
    last.pop("x", None)  # people number what they add
    return last
