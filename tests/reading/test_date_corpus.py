"""Dates in whole texts of the genre, written for the tests: `[[words|EDTF]]` marks each one, `[[words|]]` what is no date.

The first line is the release date. Texts and annotations were made before the rules read them; what is still missed counts.
"""

import re
from datetime import date
from pathlib import Path

import pytest

from conftest import ROOT
from facts.base.edtf import bounds
from facts.reading.dates import find_dates

TEXTS = sorted((ROOT / "tests" / "golden" / "dates").glob("*.txt"))
MARKED = re.compile(r"\[\[(.*?)\|(.*?)\]\]")


def annotated(path: Path) -> tuple[date, str, dict[tuple[int, int], str]]:
    """Return release date, plain text, and EDTF by span ('' where a span may be found or not)."""
    first, marked = path.read_text(encoding="utf-8").split("\n", 1)
    text, gold, at = "", {}, 0
    for m in MARKED.finditer(marked):
        text += marked[at : m.start()]
        gold[(len(text), len(text) + len(m[1]))] = m[2]
        text += m[1]
        at = m.end()
    return date.fromisoformat(first), text + marked[at:], gold


def scored(path: Path) -> tuple[int, int, int]:
    """Return how many dates were right in span and value, how many were found, how many there are."""
    published, text, gold = annotated(path)
    soft = [span for span, value in gold.items() if not value]
    found = [
        d
        for d in find_dates(text, published)
        if not any(d.start < e and s < d.end for s, e in soft)
    ]
    wanted = {span: bounds(value) for span, value in gold.items() if value}
    right = sum(wanted.get((d.start, d.end)) == bounds(d.edtf) for d in found)
    return right, len(found), len(wanted)


def test_the_corpus_is_there() -> None:
    assert len(TEXTS) == 16
    assert sum(len(annotated(path)[2]) for path in TEXTS) > 500


@pytest.mark.parametrize("path", TEXTS, ids=lambda p: p.stem)
def test_dates_of_a_text(path: Path) -> None:
    right, found, wanted = scored(path)
    assert 2 * right / (found + wanted) >= 0.94


def test_dates_of_all_texts() -> None:
    right, found, wanted = map(sum, zip(*map(scored, TEXTS), strict=True))
    assert 2 * right / (found + wanted) >= 0.98
