"""The site of a record that was released twice: old addresses answer, changes are told."""

import re
from pathlib import Path

import feedparser

from facts.library.addresses import FormerAddress, find_former_addresses
from facts.library.loading import load_library
from facts.release.changes import list_history


def page(site: Path, path: str) -> str:
    return (site / path.partition("#")[0] / "index.html").read_text(encoding="utf-8")


def test_every_released_address_answers_without_javascript(released: Path) -> None:
    library, _ = load_library(released / "content")
    for snapshot in library.releases:
        for id_, thing in snapshot.facts.items():
            text, anchor = page(released / "site", thing.at), thing.at.partition("#")[2]
            assert not anchor or f'id="{anchor}"' in text, (id_, thing.at)


def test_a_withdrawn_fact_says_when_and_why(released: Path) -> None:
    text = page(released / "site", "articles/example-2024/")
    rows = text[text.index('id="withdrawn"') :].partition('id="cite"')[0].split("<li ")[1:]
    told = {row.partition('id="')[2].partition('"')[0]: row for row in rows}
    for anchor, why in (("c1", "no claim but a figure of speech"), ("e1", "one entry for both")):
        assert "<b>2024</b> 20 Jun" in told[anchor] and f": {why}" in told[anchor]
    assert "events/2024-75th-anniversary-statement/" in told["e1"]


def forwarding(released: Path) -> list[tuple[str, list[FormerAddress], str]]:
    library, _ = load_library(released / "content")
    found = []
    for things in find_former_addresses(library).values():
        if things[0].to and not things[0].anchor:
            now = library.addresses.get(things[0].to)
            assert now
            found.append((page(released / "site", things[0].page), things, now.path))
    return found


def test_moved_pages_forward_and_list_where_their_anchors_went(released: Path) -> None:
    pages = forwarding(released)
    assert len(pages) > 5
    for text, (former, *anchors), path in pages:
        assert re.search(rf'http-equiv="refresh" content="0; ?url=[./]*{re.escape(path)}"', text)
        assert all(f'id="{thing.anchor}"' in text for thing in anchors)
        assert former.redirect is None or "20 June 2024: renamed" in text


def test_former_addresses_answer_with_their_citation_files(released: Path) -> None:
    site = released / "site"
    for _, (former, *_), path in forwarding(released):
        for name in ("citation.bib", "citation.ris", "citation.json"):
            old, new = site / former.page / name, site / path.partition("#")[0] / name
            assert old.read_bytes() == new.read_bytes()


def test_the_change_log_shows_old_and_new(released: Path) -> None:
    text = page(released / "site", "changes/")
    row = next(row for row in text.split("<li ") if ">tzou-2024-3</a>" in row)
    assert "Property and sovereign reserves</del>" in row and "<ins>State property</ins>" in row
    assert "1 July 2024" in row
    assert "texts read again" in row  # it has no reason of its own: that of the release counts


def test_the_feed_is_read_by_a_feed_reader(released: Path) -> None:
    feed = feedparser.parse((released / "site/data/v1/changes.atom").read_bytes())
    assert not feed.bozo and feed.feed.updated.startswith("2024-07-01")
    library, _ = load_library(released / "content")
    made = [changed for _, changes in list_history(library) for changed in changes]
    assert len({e.id for e in feed.entries}) == len(feed.entries) == min(len(made), 400)
    titles = [e.title for e in feed.entries]
    assert "withdrawn: example-2024-c1" in titles and "changed: tzou-2024-3" in titles
    told = "Property and sovereign reserves → State property"
    assert any(told in e.summary and "texts read again" in e.summary for e in feed.entries)


def test_the_footer_and_the_citations_know_the_release(released: Path, site: Path) -> None:
    path = "statements/2024-05-16-b/tzou-2024/3/"
    text = page(released / "site", path)
    assert "Release 2024.07.1, 1 July 2024" in text
    assert "release 2024.07.1; last changed 1 July 2024" in text
    assert f'<link rel="cite-as" href="https://record.example/{path}">' in text
    before = page(site, "statements/2024-05-16/tzou-2024/3/")
    assert "unreleased, built 25 November 2026" in before


def test_the_foot_of_every_page_names_the_release_and_takes_reports(released: Path) -> None:
    pages = [p for p in (released / "site").rglob("*.html") if "pagefind" not in p.parts]
    assert {"404.html", "about/index.html"} <= {
        p.relative_to(released / "site").as_posix() for p in pages
    }
    for path in pages:
        foot = path.read_text(encoding="utf-8").partition("<footer")[2]
        assert "Release 2024.07.1, 1 July 2024" in foot, path
        assert re.search(r'href="[^"]*#report">Report an error', foot), path
