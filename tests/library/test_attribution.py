"""Nothing without somebody who says it: rows, entries of pages, and sources outside."""

import re
from pathlib import Path

import html5lib

from conftest import RECORD, known_sources
from facts.base.wording import human
from facts.library.entities import select_facts
from facts.library.loading import load_library
from facts.model.article_facts import Claim, Figure
from facts.model.documents import name_kind
from facts.model.labels import LABELS

LIBRARY, _ = load_library(RECORD)
NO_SOURCES = ("https://www.wikidata.org/", "https://creativecommons.org/")  # names and licences


def pages(site: Path) -> list[tuple[str, object]]:
    found = [
        p
        for p in sorted(site.rglob("index.html"))
        if "pagefind" not in p.parts and "id" not in p.relative_to(site).parts
    ]
    parse = html5lib.parse
    return [
        (p.relative_to(site).as_posix(), parse(p.read_bytes(), namespaceHTMLElements=False))
        for p in found
    ]


def classes(element) -> set[str]:
    return set((element.get("class") or "").split())


def text(element) -> str:
    return " ".join("".join(element.itertext()).split())


def test_every_fact_has_somebody_who_says_it() -> None:
    for article in LIBRARY.articles.values():
        assert article.attribution.strip()
    for point in LIBRARY.document_points.values():
        sources = LIBRARY.resolve_sources(point.item.sources)
        assert sources and all(source.publisher and source.seen for source in sources)
    for event in LIBRARY.background.values():
        assert LIBRARY.resolve_sources(event.sources)
    for year in LIBRARY.trade.years:
        assert year.sources or LIBRARY.background[year.from_event].sources


def rows(tree) -> list:
    """Return the rows of a page: each thing of the record stands in one."""
    return [
        e for e in tree.iter() if classes(e) & {"row", "entry"} or (e.tag == "tr" and e.iter("td"))
    ]


def text_without_words(element) -> str:
    """Return what a row says beside the words that it quotes."""
    if element.tag in ("blockquote", "q"):
        return element.tail or ""
    parts = [element.text or "", *map(text_without_words, element), element.tail or ""]
    return " ".join("".join(parts).split())


def quoting_rows(tree) -> list:
    """Return the innermost rows that quote."""
    found = [r for r in rows(tree) if any(e.tag in ("blockquote", "q") for e in r.iter())]
    return [r for r in found if not any(inner is not r and inner in found for inner in r.iter())]


def test_every_quotation_on_a_page_is_attributed(site: Path) -> None:
    speakers = {a.attribution for a in LIBRARY.articles.values()}
    speakers |= {d.name for d in LIBRARY.documents.values()}
    speakers |= {f"{name_kind(d.kind).capitalize()}, {d.place}" for d in LIBRARY.documents.values()}
    count = 0
    for name, tree in pages(site):
        whole = next((text(r) for r in rows(tree) if "head" in classes(r)), "")
        of_one_text = name.startswith(("articles/", "analysis/", "statements/"))
        for article in LIBRARY.articles.keys() & set(name.split("/")):
            assert LIBRARY.articles[article].attribution in whole, name
        for row in quoting_rows(tree):
            count += 1
            beside = text_without_words(row) + (whole if of_one_text else "")
            assert any(speaker in beside for speaker in speakers), (name, text(row))
    assert count > 300


def test_every_claim_has_its_holder(site: Path) -> None:
    rows_of = {
        e.get("id"): row
        for name, tree in pages(site)
        if name == "analysis/tzou-2024/index.html"
        for row in tree.iter("li")
        if "claim" in classes(row)
        for e in row.iter()
    }
    claims = [c for c in LIBRARY.facts_of("tzou-2024", Claim) if LIBRARY.is_shown(c)]
    assert len(claims) > 30
    for claim in claims:
        notes = next(e for e in rows_of[claim.label].iter("ul") if "notes" in classes(e))
        holders = [quote.exact.removeprefix("the ") for quote in claim.record.holders]
        who = "attribution unclear" if claim.record.unclear else "the author"
        for voice in holders or [who]:
            assert voice in text(notes), claim.id
        assert not holders or "as attributed by Tzou Wen-feng" in text(notes), claim.id


def test_every_event_and_figure_in_a_list_is_attributed(site: Path) -> None:
    events = 0
    figures: set[str] = set()
    facts = [f for f in select_facts(LIBRARY.facts.values(), Figure) if LIBRARY.is_shown(f)]
    shown = {LIBRARY.addresses[fact.id].path for fact in facts}
    for name, tree in pages(site):
        for row in tree.iter("li"):
            beside = text_without_words(row)
            heading = row.find("div/h3/a")
            if heading is not None and "events/" in heading.get("href"):
                events += 1
                mentions = any(a.attribution in beside for a in LIBRARY.articles.values())
                assert re.search(r"Sources: \w", beside) or mentions, (name, text(row))
            links = {a.get("href", "").lstrip("./") for a in row.iter("a")}
            if links & shown and "tight" in classes(row):
                figures |= links & shown
                assert any(a.attribution in beside for a in LIBRARY.articles.values()), name
    assert events > 100 and shown and figures == shown


def links_out(site: Path) -> list[tuple[str, str, object]]:
    """Return page and address of every link to a source outside, and the entry it stands in."""
    found = []
    for name, tree in pages(site):
        above = {child: parent for parent in tree.iter() for child in parent}
        for link in tree.iter("a"):
            if link.get("href", "").startswith("http") and not link.get("href").startswith(
                NO_SOURCES
            ):
                entry = above[link]
                while entry.tag not in ("li", "td", "tr") and "mention" not in classes(entry):
                    entry = above[entry]
                found.append((name, link.get("href"), entry))
    return found


def outside(entry) -> list[str]:
    """Return the addresses outside to which an entry leads."""
    return [a.get("href") for a in entry.iter("a") if a.get("href", "").startswith("http")]


def test_every_link_out_has_kind_and_day(site: Path) -> None:
    sources = {source.url: source for source in known_sources(LIBRARY)}
    # A page may say once on which day its sources were read; others then say their own.
    once = re.compile(
        r"Sources were read on (\d{1,2} [A-Z][a-z]+ \d{4}) where they name no other day"
    )
    said = {name: found[1] for name, tree in pages(site) if (found := once.search(text(tree)))}
    links = links_out(site)
    for name, url, entry in links:
        beside = text(entry)
        days = re.findall(r"\b(?:read|seen),? \d{1,2} [A-Z][a-z]+ \d{4}", beside)
        source = sources[url]
        is_said = human(source.seen) == said.get(name)
        assert is_said or len(days) >= len(outside(entry)), (name, url)
        copied = source.copy_of and source.kind == "repost" and "copied by" in beside
        assert copied or LABELS.tables["host_kinds"][source.kind].word in beside, (name, url)
        assert (
            not source.state or f"state-controlled ({LABELS.state_names[source.state]})" in beside
        ), name
    assert len(links) > 350


def test_copies_are_called_so(site: Path) -> None:
    copies = {
        source.url for source in known_sources(LIBRARY) if source.kind == "repost" or source.copy_of
    }
    shown = [(name, url, entry) for name, url, entry in links_out(site) if url in copies]
    for name, url, entry in shown:
        assert "repost" in text(entry) or "copied by" in text(entry), (name, url)
    assert len(shown) >= len(copies)


def test_the_statement_of_may_2024_is_one_event() -> None:
    found = [e for e in LIBRARY.timeline_events if e.id == "2024-75th-anniversary-statement"]
    assert len(found) == 1 and len(found[0].accounts) >= 1
    assert not [
        e
        for e in LIBRARY.timeline_events
        if e.edtf == "2024-05-16" and not e.background and "statement" in e.id
    ]
