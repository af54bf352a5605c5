"""The live content: it is sound, and each facts.yml is what the rules make of its text. Nothing here counts entries."""

from datetime import date

from conftest import ROOT, run
from facts.library.loading import load_library
from facts.release.checks import check

CONTENT = ROOT / "content"


def test_the_content_is_sound() -> None:
    library, problems = load_library(CONTENT)
    assert problems == []
    assert check(library, True, date.max) == []


def test_facts_are_what_the_rules_make() -> None:
    done = run("scripts/extract.py", "--check")
    assert done.returncode == 0, done.stderr
