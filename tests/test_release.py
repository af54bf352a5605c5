"""Releases: what was released answers for ever with the same fact, or says what became of it."""

import re
from pathlib import Path

import feedparser
import pytest

from conftest import changed, release, run, toy_content
from facts.addresses import standing, target
from facts.checks import check
from facts.ledger import read_lock
from facts.loading import load_library
from facts.releases import digest, exact, history, is_same


def problems(content: Path) -> list[str]:
    library, found = load_library(content)
    return [p.message for p in [*found, *check(library)]]


def lands(site: Path, id_: str) -> str:
    """Return where the page of an id leads, as a reader's browser would go; '' where it says withdrawn."""
    page = (site / "id" / id_ / "index.html").read_text(encoding="utf-8")
    found = re.search(r'url=\.\./\.\./([^"]+)', page)
    return found[1] if found else ""


def test_every_released_id_still_answers_with_the_same_fact(released: Path) -> None:
    library, _ = load_library(released / "content")
    now, gone = standing(library), []
    assert len(library.lock) > 250
    for id_, history_ in library.lock.items():
        to = lands(released / "site", id_)
        if not to:
            gone.append(id_)
            continue
        page, _, anchor = to.partition("#")
        html = (released / "site" / page / "index.html").read_text(encoding="utf-8")
        assert not anchor or f'id="{anchor}"' in html, id_
        assert to == now[target(library, id_)].to
        first = library.releases[0].facts.get(id_)
        if id_ in library.facts and first:
            assert is_same(first.values["words"], exact(library, id_)), id_
            assert history_[-1].words == digest(exact(library, id_))
    assert gone == ["example-2024-c1"]


def test_a_withdrawn_fact_says_when_and_why(released: Path) -> None:
    page = (released / "site/id/example-2024-c1/index.html").read_text(encoding="utf-8")
    assert "Withdrawn on 20 June 2024: no claim but a figure of speech" in page
    assert '<meta name="robots" content="noindex">' in page


def test_a_merged_fact_leads_to_the_one_that_stands_for_it(released: Path) -> None:
    assert lands(released / "site", "example-2024-e1") == lands(released / "site", "2024-75th-anniversary-statement")


def test_former_addresses_answer_with_their_citation_files(released: Path) -> None:
    site = released / "site"
    for label in ("1", "2", "3", "4", "5"):
        old, new = (site / f"statements/{s}/tzou-2024/{label}" for s in ("2024-05-16", "2024-05-16-b"))
        assert f"statements/2024-05-16-b/tzou-2024/{label}/" in (old / "index.html").read_text(encoding="utf-8")
        for name in ("citation.bib", "citation.ris", "citation.json"):
            assert (old / name).read_bytes() == (new / name).read_bytes()
    assert "statements/2024-05-16-b/" in (site / "statements/2024-05-16/index.html").read_text(encoding="utf-8")


def test_a_lost_id_fails_until_a_redirect_or_a_tombstone_stands(tmp_path: Path) -> None:
    content = toy_content(tmp_path)
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    changed(content)
    lost = [p for p in problems(content) if "is gone" in p]
    assert [re.findall(r"id (\S+) is gone", p)[0] for p in lost] == ["2024-05-16", "example-2024-c1", "example-2024-e1"]
    assert "redirects.yml" in lost[0]
    done = run("scripts/render.py", "--content", content, "--docs", tmp_path / "docs")
    assert done.returncode == 1 and "is gone" in done.stderr
    assert release(content, "2024.07.1", "2024-07-01").returncode == 1


@pytest.mark.parametrize(
    ("redirect", "message"),
    [
        ("{id: tzou-2024-1, to: null, when: '2024-06-20', why: x}", "is in use"),  # a redirect over a living fact
        ("{id: tzou-2024-99, to: nowhere, when: '2024-06-20', why: x}", "leads nowhere"),  # a redirect to nothing
        (
            "{id: a-1, to: a-2, when: '2024-06-20', why: x}\n- {id: a-2, to: a-1, when: '2024-06-20', why: x}",
            "leads nowhere",
        ),  # loop
    ],
)
def test_a_redirect_that_misleads_is_a_fault(tmp_path: Path, redirect: str, message: str) -> None:
    content = toy_content(tmp_path)
    (content / "redirects.yml").write_text(f"- {redirect}\n", encoding="utf-8")
    assert any(message in p for p in problems(content))


def test_an_id_is_never_given_to_other_words(tmp_path: Path) -> None:
    content = toy_content(tmp_path)
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    facts = content / "articles/tzou-2024/facts.yml"
    text = facts.read_text(encoding="utf-8")
    facts.write_text(re.sub(r"\bid: c(1|2)\b", lambda m: f"id: c{3 - int(m[1])}", text), encoding="utf-8")
    assert [p for p in problems(content) if "other words than were released" in p]


def test_what_changed_stands_with_old_and_new_value_reason_and_date(released: Path) -> None:
    library, _ = load_library(released / "content")
    (new, made), (first, start) = history(library)
    assert (new.release, first.release) == ("2024.07.1", "2024.06.1")
    assert {c.what for c in start} == {"new"} and len(start) == len(first.facts)
    found = {(c.id, c.what): c for c in made}
    assert ("title", "Property and sovereign reserves", "State property") in found[("tzou-2024-3", "changed")].fields
    assert found[("example-2024-1", "changed")].why == "a heading"
    assert found[("example-2024-c1", "withdrawn")].date == "2024-06-20"
    assert all(c.why and c.date for c in made)
    page = (released / "site/changes/index.html").read_text(encoding="utf-8")
    assert "Property and sovereign reserves</del>" in page and "<ins>State property</ins>" in page


def test_the_feed_is_read_by_a_feed_reader(released: Path) -> None:
    feed = feedparser.parse((released / "site/data/v1/changes.atom").read_bytes())
    assert not feed.bozo and feed.feed.updated.startswith("2024-07-01")
    library, _ = load_library(released / "content")
    assert len({e.id for e in feed.entries}) == len(feed.entries) == sum(len(made) for _, made in history(library))
    titles = [e.title for e in feed.entries]
    assert "withdrawn: example-2024-c1" in titles and "changed: tzou-2024-3" in titles
    assert any("Property and sovereign reserves → State property" in e.summary for e in feed.entries)


def test_the_footer_and_the_citations_know_the_release(released: Path, site: Path) -> None:
    page = (released / "site/statements/2024-05-16-b/tzou-2024/3/index.html").read_text(encoding="utf-8")
    assert "Release 2024.07.1, 1 July 2024" in page and "https://record.example/id/tzou-2024-3/" in page
    assert "release 2024.07.1; last changed 1 July 2024" in page
    assert '<link rel="cite-as" href="https://record.example/id/tzou-2024-3/">' in page
    before = (site / "statements/2024-05-16/tzou-2024/3/index.html").read_text(encoding="utf-8")
    assert "Unreleased:" in before and "record.example/id/" not in before


def test_a_release_that_was_cut_short_is_completed(tmp_path: Path) -> None:
    content = toy_content(tmp_path)
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    whole = (content / "releases/2024.06.1.json").read_bytes(), (content / "ids.lock").read_bytes()
    (content / "releases/2024.06.1.json").unlink()
    assert any("was cut short" in p for p in problems(content))
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    assert ((content / "releases/2024.06.1.json").read_bytes(), (content / "ids.lock").read_bytes()) == whole


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("2024.13.1", "2024-06-01"), "is no release"),
        (("2024.05.9", "2024-06-01"), "take a later number"),
        (("2024.06.1", "2024-06-01"), "take a later number"),
        (("2024.06.2", "2024-06-01"), "nothing has changed"),
    ],
)
def test_a_release_that_cannot_be(tmp_path: Path, released: Path, arguments: tuple[str, str], message: str) -> None:
    content = toy_content(tmp_path)
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    done = release(content, *arguments)
    assert done.returncode == 2 and message in done.stderr and "Traceback" not in done.stderr


def test_changes_without_a_reason_are_not_released(tmp_path: Path) -> None:
    content = toy_content(tmp_path)
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    actors = content / "actors.yml"
    actors.write_text(actors.read_text(encoding="utf-8").replace("name: Janet Yellen", "name: Janet L Yellen"), encoding="utf-8")
    done = release(content, "2024.06.2", "2024-06-02")
    assert done.returncode == 2 and "no reason" in done.stderr
    assert release(content, "2024.06.2", "2024-06-02", "--note", "name as printed").returncode == 0


def test_an_example_address_is_not_released(tmp_path: Path) -> None:
    done = run("scripts/release.py", "2024.06.1", "--content", toy_content(tmp_path))
    assert done.returncode == 2 and "example address" in done.stderr
    assert not (tmp_path / "content/ids.lock").exists()


@pytest.mark.parametrize("damage", ["ids.lock", "releases/2024.06.1.json", "redirects.yml"])
def test_a_damaged_ledger_is_one_line(tmp_path: Path, damage: str) -> None:
    content = toy_content(tmp_path)
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    (content / damage).write_text("[x y", encoding="utf-8")
    done = run("scripts/check.py", content)
    assert done.returncode in (1, 2) and damage in done.stderr and "Traceback" not in done.stderr


def test_the_lock_only_grows(released: Path) -> None:
    lines = (released / "content/ids.lock").read_text(encoding="utf-8").splitlines()
    releases = [line.split()[3] for line in lines if not line.startswith("#")]
    assert releases == sorted(releases)
    assert read_lock(released / "content/ids.lock")["tzou-2024-3"][-1].at == "statements/2024-05-16-b/tzou-2024/3/"
