"""A facts.yml that is lost or in conflict: labels come back from git, none is given anew."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import extract
from conftest import RECORD, ROOT
from facts.base.strict_yaml import load
from facts.library.curating import list_facts
from facts.model.article_facts import Facts


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an article of a record whose labels are not those that the rules would give today."""
    shutil.copytree(RECORD, tmp_path / "content")
    folder = tmp_path / "content" / "articles" / "tzou-2024"
    facts = folder / "facts.yml"
    text = facts.read_text(encoding="utf-8")
    # As if earlier rules had found more: claim c3 is c90 now, clause 3a is 3k, the highest stand behind.
    text = text.replace("id: c3\n", "id: c90\n").replace("id: 3a\n", "id: 3k\n")
    text = re.sub(r"(?m)^  c: c\d+$", "  c: c90", text).replace("'3.': d", "'3.': k")
    facts.write_text(text, encoding="utf-8")
    (folder / "curated.yml").unlink()
    monkeypatch.setattr(extract, "CACHE", tmp_path / ".cache")
    monkeypatch.setattr(sys, "argv", ["extract.py", str(folder)])
    return folder


def git(folder: Path, *words: str) -> None:
    author = ["-c", "user.name=A", "-c", "user.email=a@record.example"]
    subprocess.run(["git", *author, *words], cwd=folder, check=True, capture_output=True)


def commit(folder: Path) -> None:
    root = folder.parents[2]
    shutil.copy(ROOT / ".gitattributes", root)
    git(root, "init", "-q", "-b", "main")
    git(root, "add", ".gitattributes", "content")
    git(root, "commit", "-qm", "one")


def labels(folder: Path) -> dict[str, str]:
    """Return the words of every fact by its label."""
    facts = load(folder / "facts.yml", Facts)
    return {fact.label: fact.quotes[0].exact for fact in list_facts("tzou-2024", facts)}


def test_without_a_trace_labels_would_be_given_anew(folder: Path) -> None:
    before = labels(folder)
    (folder / "facts.yml").unlink()
    assert extract.main() == 0
    assert labels(folder) != before


def test_a_lost_file_keeps_the_labels_of_its_last_commit(folder: Path) -> None:
    before = (folder / "facts.yml").read_text()
    commit(folder)
    (folder / "facts.yml").unlink()
    assert extract.main() == 0
    assert (folder / "facts.yml").read_text() == before
    # Also where its removal was committed since.
    git(folder, "rm", "-q", "facts.yml")
    git(folder, "commit", "-qm", "two")
    assert extract.main() == 0
    assert (folder / "facts.yml").read_text() == before


def test_two_sides_of_a_merge_leave_a_whole_file_and_a_conflict(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = folder / "facts.yml"
    commit(folder)
    ours = facts.read_text()
    git(folder, "checkout", "-qb", "theirs")
    facts.write_text(ours.replace("id: c5\n", "id: c95\n"))
    git(folder, "commit", "-qam", "theirs")
    git(folder, "checkout", "-q", "main")
    facts.write_text(ours.replace("id: c5\n", "id: c96\n"))
    git(folder, "commit", "-qam", "ours")
    with pytest.raises(subprocess.CalledProcessError):  # git says that there is a conflict
        git(folder, "merge", "theirs")
    assert "<<<<<<<" not in facts.read_text()
    assert extract.main() == 0
    assert "c96" in labels(folder)
    # A tool without .gitattributes leaves marks: they are named, and nothing is written.
    marked = f"{ours}<<<<<<< HEAD\n"
    facts.write_text(marked)
    assert extract.main() == 2
    errors = capsys.readouterr().err
    assert "merge conflict; take either side of facts.yml, then make extract" in errors
    assert facts.read_text() == marked
