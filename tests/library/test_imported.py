"""Nothing of the imported facts is lost: each entry of the list stands, unchanged. Whoever edits one runs tests/imported.py."""

import re
from collections import Counter

import pytest

from conftest import ROOT, known_sources
from facts.library.library import Library
from facts.library.loading import load_library
from imported import LIST, digest, records, renew

LINE = re.compile(r"(\S+) (.+) (\S+)")  # kind, id (names of places have blanks), digest
IMPORTED = LINE.findall(LIST.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(ROOT / "content")[0]


def test_every_imported_entry_stands_unchanged(library: Library) -> None:
    now = {(kind, id_): digest(record) for kind, id_, record in records(library)}
    changed = [f"{kind} {id_}" for kind, id_, was in IMPORTED if now.get((kind, id_)) != was]
    assert changed == []


def test_the_list_is_renewed_in_its_order_without_what_is_new(library: Library) -> None:
    listed = LIST.read_text(encoding="utf-8")
    lines = listed.splitlines(keepends=True)
    assert renew(listed, library) == listed
    stale = lines[1].rpartition(" ")[0] + " 000000000000\n"
    assert renew(stale + lines[0], library) == lines[1] + lines[0]


def test_how_much_was_imported() -> None:
    assert Counter(kind for kind, _, _ in IMPORTED) == {
        "document": 41, "comparison": 23, "formula": 23, "event": 123, "actor": 72, "topic": 38, "era": 7, "place": 31,
        "host": 429, "retired": 19, "trade": 34, "trade-part": 1, "contest": 13,
    }  # fmt: skip


def test_how_much_the_imported_documents_and_formulas_hold(library: Library) -> None:
    ids = {id_ for kind, id_, _ in IMPORTED if kind == "document"}
    points = [point for point in library.document_points.values() if point.document.id in ids]
    # what was imported is there; more points, and more of them read, may come
    assert len(points) >= 470
    bases = Counter(point.item.basis for point in points)
    assert bases["text"] >= 159 and bases["text"] + bases["translation"] >= 202
    assert sum(bool(point.words) for point in points) >= 224
    formulas = [library.formulas[id_] for kind, id_, _ in IMPORTED if kind == "formula"]
    steps = [step for formula in formulas for step in library.steps(formula)]
    assert len(steps) >= 151 and sum(bool(step.point) for step in steps) >= 139
    events = [library.background[id_] for kind, id_, _ in IMPORTED if kind == "event"]
    assert sum(bool(event.documents) for event in events) >= 32


def test_no_retired_host_is_a_source(library: Library) -> None:
    publishers = {source.url.split("/")[2] for source in known_sources(library)}
    assert publishers and not publishers & library.retired.keys()
