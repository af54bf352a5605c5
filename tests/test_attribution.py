"""Nothing without somebody who says it: rows, entries of pages, and sources outside."""

from pathlib import Path

import html5lib
import pytest

from conftest import CONTENT
from facts.loading import load_library
from facts.outside import OFFICIAL_FIRST, outside
from facts.rows import rows

LIBRARY, _ = load_library(CONTENT)
NO_SOURCES = ("https://www.wikidata.org/", "https://creativecommons.org/")  # names and licences


def pages(site: Path) -> list[tuple[str, object]]:
    found = [p for p in sorted(site.rglob("index.html")) if "pagefind" not in p.parts and "id" not in p.relative_to(site).parts]
    parse = html5lib.parse
    return [(p.relative_to(site).as_posix(), parse(p.read_bytes(), namespaceHTMLElements=False)) for p in found]


def classes(element) -> set[str]:
    return set((element.get("class") or "").split())


def text(element) -> str:
    return " ".join("".join(element.itertext()).split())


def test_every_row_says_who_says_so() -> None:
    tables = rows(LIBRARY)
    assert {name: len(table) for name, table in tables.items()} == {
        "articles": 1, "statements": 1, "events": 102, "points": 23, "claims": 35, "figures": 1, "parts": 17, "actors": 61,
        "topics": 23, "trade": 8, "sources": len(tables["sources"]), "comparisons": 23,
    }  # fmt: skip
    assert len(tables["sources"]) > 250
    assert all(row.attribution.strip() and row.id and row.address for table in tables.values() for row in table)


def test_every_account_claim_and_figure_on_a_page_is_attributed(site: Path) -> None:
    count = 0
    for name, tree in pages(site):
        for element in tree.iter():
            if classes(element) & {"account", "claim"} and element.tag in ("div", "li"):
                count += 1
                assert any(w in text(element) for w in ("according to", "as reported by", "’s own", "in the words of")), name
            if "happening" in classes(element):
                count += 1
                assert "sources" in text(element) or "according to" in text(element), (name, element.get("id"))
    assert count > 300


def test_every_link_out_has_kind_and_day(site: Path) -> None:
    count = 0
    for name, tree in pages(site):
        for parent in tree.iter():
            for n, child in enumerate(parent):
                if child.tag == "a" and child.get("href", "").startswith("http") and not child.get("href").startswith(NO_SOURCES):
                    count += 1
                    beside = text(parent[n + 1]) if n + 1 < len(parent) else ""
                    assert ", read " in beside and "not recorded" not in beside, (name, child.get("href"))
    assert count > 350


def test_official_sources_stand_first_and_copies_are_called_so(site: Path) -> None:
    for items in outside(LIBRARY).values():
        order = [OFFICIAL_FIRST.index(s.kind) for s in items]
        assert order == sorted(order)
    copies = {s.url for items in outside(LIBRARY).values() for s in items if s.kind == "copy"}
    shown = 0
    for _, tree in pages(site):
        for parent in tree.iter():
            for n, child in enumerate(parent):
                if child.tag == "a" and child.get("href") in copies:
                    shown += 1
                    assert text(parent[n + 1]).startswith("copy, read")
    assert shown >= len(copies)


@pytest.mark.parametrize(("register", "count"), [("background", 81), ("actors", 61)])
def test_the_registers_are_in(register: str, count: int) -> None:
    assert len(getattr(LIBRARY, register)) == count


def test_the_statement_of_may_2024_is_one_happening() -> None:
    found = [h for h in LIBRARY.happenings if h.id == "2024-75th-anniversary-statement"]
    assert len(found) == 1 and len(found[0].accounts) >= 1
    assert not [h for h in LIBRARY.happenings if h.edtf == "2024-05-16" and not h.background and "statement" in h.id]
