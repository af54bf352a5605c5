"""Releases: what was released answers for ever with the same fact, or says what became of it."""

import re
import shutil
from pathlib import Path

import feedparser
import pytest

from conftest import WITHDRAWN, changed, edited, release, run, toy_content
from facts.addresses import standing, target
from facts.checks import check
from facts.ledger import read_lock
from facts.loading import load_library
from facts.releases import digest, exact, history, is_same, stands_for_another
from facts.releases import released as everything


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
    now, facts, gone = standing(library), everything(library), []
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
            assert stands_for_another(library, id_, first, facts[id_]) is None, id_
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
    assert len([p for p in problems(content) if "released as another" in p]) == 2


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
    assert any("has no snapshot" in p for p in problems(content))
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    assert ((content / "releases/2024.06.1.json").read_bytes(), (content / "ids.lock").read_bytes()) == whole


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("2024.13.1", "2024-06-01"), "is no release"),
        (("2024.05.9", "2024-06-01"), "take a later number"),
        (("2024.06.1", "2024-06-01"), "take a later number"),
        (("2024.06.2", "2024-06-01"), "nothing has changed"),
        (("2024.09.1", "2024-07-01"), "those of its day"),  # a far number would end all others
        (("2024.06.99999", "2024-06-01"), "is no release"),
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
    releases = [line.split()[1 if line.startswith("release ") else 3] for line in lines if not line.startswith("#")]
    assert releases == sorted(releases)
    assert read_lock(released / "content/ids.lock")[0]["tzou-2024-3"][-1].at == "statements/2024-05-16-b/tzou-2024/3/"


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("a b c d", "a b c d e f g h", True),  # words added
        ("a b c d", "a b x y z", True),  # half of them kept
        ("a b c d", "a w x y z", False),
        ("双方将扩大贸易", "双方将扩大贸易往来", True),  # Chinese goes by characters, not by runs
        ("one […] two three", "four five six", False),  # a gap hides nothing of what stands around it
        ("[…]", "anything", True),  # nothing to hold it against
    ],
)
def test_sameness(old: str, new: str, same: bool) -> None:
    assert is_same(old, new) is same


def test_a_lock_that_lost_lines_is_seen(tmp_path: Path) -> None:
    content = toy_content(tmp_path)
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    lock = content / "ids.lock"
    whole = lock.read_text(encoding="utf-8")
    lock.write_text(re.sub(r"^example-2024-c1 .*\n", "", whole, flags=re.MULTILINE), encoding="utf-8")
    assert problems(content) == ["example-2024-c1 as released in 2024.06.1 is missing; restore ids.lock from git"]
    lock.unlink()
    assert problems(content) == ["not the snapshot that ids.lock knows; restore both from git"]
    lock.write_text(whole.rstrip("\n"), encoding="utf-8")  # as an editor may leave it
    actors = content / "actors.yml"
    actors.write_text(actors.read_text(encoding="utf-8") + "- {id: new-one, name: New One, type: person}\n", encoding="utf-8")
    assert release(content, "2024.06.2", "2024-06-02", "--note", "more").returncode == 0
    assert problems(content) == []


@pytest.mark.parametrize(
    "line",
    [
        "example-2024-1 point 0000000000000000 2024.06.1 ../../../../tmp/escape/",  # out of the site
        "a b c d e", "example-2024-1 point 0 2024.06.1 articles/x/", "<<<<<<< HEAD",
    ],
)  # fmt: skip
def test_a_line_that_is_none_is_refused(tmp_path: Path, line: str) -> None:
    content = toy_content(tmp_path)
    (content / "ids.lock").write_text(f"{line}\n", encoding="utf-8")
    assert ["not a line of" in p for p in problems(content)] == [True]


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("actors.yml", "name: Janet Yellen\n  type: person", "name: ACME Limited\n  type: company"),
        (
            "background.yml",
            "edtf: '1949-10-02'\n  title: Diplomatic relations established",
            "edtf: '1955-10-02'\n  title: A fishing accord",
        ),
        ("background.yml", "title: Diplomatic relations established", "title: A fishing accord"),  # of the same day
        ("actors.yml", "name: Li Peng\n", "name: Wang Somebody\n"),  # of the same type
    ],
)
def test_an_entry_is_never_given_to_something_else(tmp_path: Path, file: str, old: str, new: str) -> None:
    content = toy_content(tmp_path)
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    text = (content / file).read_text(encoding="utf-8")
    assert old in text
    (content / file).write_text(text.replace(old, new), encoding="utf-8")
    assert ["another name or title" in p for p in problems(content)] == [True]


def test_a_fact_never_changes_its_kind(tmp_path: Path) -> None:
    content = toy_content(tmp_path)
    curated = content / "articles/example-2024/curated.yml"
    added = "- {op: add, id: example-2024-x1, kind: KIND, words: {block: 4, exact: Four days later}, why: missed}\n"
    before = curated.read_text(encoding="utf-8")
    curated.write_text(before + added.replace("KIND", "claim"), encoding="utf-8")
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    curated.write_text(before + added.replace("KIND", "event"), encoding="utf-8")
    assert any("is a event now and was released as a claim" in p for p in problems(content))


def test_the_reason_of_a_withdrawal_outlives_its_redirect(released: Path, tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(released / "content", content)
    (content / "redirects.yml").write_text(
        WITHDRAWN.replace("- {id: example-2024-c1, to: null", "- {id: gone-1, to: null"), encoding="utf-8"
    )
    curated = content / "articles/example-2024/curated.yml"
    text = curated.read_text(encoding="utf-8").replace("- {op: drop, id: example-2024-c1, why: test}\n", "")
    curated.write_text(text, encoding="utf-8")
    assert release(content, "2024.08.1", "2024-08-01", "--note", "restored").returncode == 0
    found = {(c.id, c.what, c.release): c.why for _, made in history(load_library(content)[0]) for c in made}
    assert found[("example-2024-c1", "withdrawn", "2024.07.1")] == "no claim but a figure of speech"
    assert ("example-2024-c1", "new", "2024.08.1") in found


def test_words_whose_rights_were_withdrawn_leave_the_log(tmp_path: Path) -> None:
    content = toy_content(tmp_path)
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    meta = content / "articles/example-2024/article.yml"
    meta.write_text(meta.read_text(encoding="utf-8").replace("show: full", "show: excerpts"), encoding="utf-8")
    assert release(content, "2024.07.1", "2024-07-01", "--note", "rights").returncode == 0
    assert run("scripts/render.py", "--content", content, "--docs", tmp_path / "docs").returncode == 0
    logs = [*(tmp_path / "docs/changes").rglob("*.md"), tmp_path / "docs/data/v1/changes.atom"]
    assert len(logs) == 4 and not [p for p in logs if "oppose the seizure of foreign assets" in p.read_text(encoding="utf-8")]


def test_words_of_an_article_that_was_withdrawn_leave_the_log(tmp_path: Path) -> None:
    content = toy_content(tmp_path)
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    gone = ["example-2024", *(i for i in load_library(content)[0].facts if i.startswith("example-2024-"))]
    shutil.rmtree(content / "articles/example-2024")
    line = "- {{id: {}, to: null, when: '2024-06-20', why: the holder of the rights objects}}\n"
    (content / "redirects.yml").write_text("".join(map(line.format, gone)), encoding="utf-8")
    assert release(content, "2024.07.1", "2024-07-01", "--note", "rights").returncode == 0
    done = run("scripts/render.py", "--content", content, "--docs", tmp_path / "docs")
    assert done.returncode == 0, done.stderr
    logs = [*(tmp_path / "docs/changes").rglob("*.md"), tmp_path / "docs/data/v1/changes.atom"]
    assert not [p for p in logs if "oppose the seizure of foreign assets" in p.read_text(encoding="utf-8")]
    assert "the holder of the rights objects" in logs[-1].read_text(encoding="utf-8")


def test_an_id_that_was_withdrawn_is_never_given_to_something_else(tmp_path: Path) -> None:
    content = toy_content(tmp_path)
    actors = content / "actors.yml"
    before = actors.read_text(encoding="utf-8")
    new = "- id: new-body\n  name: NAME\n  type: organisation\n"
    actors.write_text(before + new.replace("NAME", "Bank of the Volga"), encoding="utf-8")
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    actors.write_text(before, encoding="utf-8")
    (content / "redirects.yml").write_text("- {id: new-body, to: null, when: '2024-06-20', why: test}\n", encoding="utf-8")
    assert release(content, "2024.07.1", "2024-07-01").returncode == 0
    (content / "redirects.yml").unlink()
    actors.write_text(before + new.replace("NAME", "Society of Anglers"), encoding="utf-8")
    assert [p for p in problems(content) if "new-body has another name" in p]
    actors.write_text(before + new.replace("NAME", "Bank of the Volga"), encoding="utf-8")
    assert problems(content) == []


def test_other_words_of_the_primary_document_are_a_change(tmp_path: Path) -> None:
    content = toy_content(tmp_path)
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    statement = content / "statements/2024-05-16.yml"
    text = statement.read_text(encoding="utf-8")
    statement.write_text(text.replace("should be strictly observed", "must be strictly observed"), encoding="utf-8")
    assert release(content, "2024.07.1", "2024-07-01", "--note", "read again").returncode == 0
    (_, made), _ = history(load_library(content)[0])
    assert [(c.id, [f[0] for f in c.fields]) for c in made] == [("tzou-2024-3", ["primary_words"])]


def test_a_timeline_that_is_cut_changes_no_fact(tmp_path: Path) -> None:
    content = toy_content(tmp_path)
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    background = content / "background.yml"
    text = background.read_text(encoding="utf-8")
    first = text[text.index("- id:") : text.index("- id:", text.index("- id:") + 1)]
    made = (re.sub(r"- id: \S+", f"- id: added-{n}", first).replace("title: ", f"title: {n} ") for n in range(60))
    background.write_text(text + "".join(made), encoding="utf-8")
    library, _ = load_library(content)
    assert len(library.timeline) > 1 and problems(content) == []
    assert release(content, "2024.07.1", "2024-07-01").returncode == 0
    assert {c.what for c in history(load_library(content)[0])[0][1]} == {"new"}


def test_a_snapshot_may_be_large(tmp_path: Path) -> None:
    content = toy_content(tmp_path)
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    edited(content, "2024.06.1", "{", "{" + " " * 25_000_000)
    assert problems(content) == []


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("releases/2024.07.1.json", "Janet Yellen", "Janet L Yellen"),  # a value changed behind the log's back
        ("ids.lock", "release 2024.06.1", "release 2024.06.9"),  # a snapshot that no line knows
    ],
)
def test_a_snapshot_that_was_edited_is_seen(released: Path, tmp_path: Path, file: str, old: str, new: str) -> None:
    shutil.copytree(released / "content", tmp_path / "content")
    path = tmp_path / "content" / file
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    assert any("not the snapshot that ids.lock knows" in p for p in problems(tmp_path / "content"))


@pytest.mark.parametrize("line", [r"tzou-2024-1 point \w+ 2024.06.1 .*\n", r"tzou-2024-1 point \w+ 2024.07.1 .*\n"])
def test_every_address_that_was_released_stays_in_the_lock(released: Path, tmp_path: Path, line: str) -> None:
    shutil.copytree(released / "content", tmp_path / "content")
    lock = tmp_path / "content/ids.lock"
    text, count = re.subn(f"^{line}", "", lock.read_text(encoding="utf-8"), flags=re.MULTILINE)
    lock.write_text(text, encoding="utf-8")
    assert count == 1 and any("tzou-2024-1 as released in" in p for p in problems(tmp_path / "content"))


def test_what_comes_back_is_said_to_be_in_use_again(released: Path, tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(released / "content", content)
    curated, redirects = content / "articles/example-2024/curated.yml", content / "redirects.yml"
    curated.write_text(
        re.sub(r"- \{op: drop, id: example-2024-c1,.*\n", "", curated.read_text(encoding="utf-8")), encoding="utf-8"
    )
    redirects.write_text(re.sub(r"- \{id: example-2024-c1,.*\n", "", redirects.read_text(encoding="utf-8")), encoding="utf-8")
    assert release(content, "2024.08.1", "2024-08-01").returncode == 0
    (made,) = history(load_library(content)[0])[0][1]
    assert (made.id, made.what, made.why) == ("example-2024-c1", "new", "in use again")


def test_hidden_words_are_not_exchanged_without_a_reason(tmp_path: Path) -> None:
    library, _ = load_library(toy_content(tmp_path))
    now = everything(library)["example-2024-c1"]
    was = now.model_copy(update={"digest": "0" * 16, "values": now.values | {"words": "[…]"}})
    assert "may not be shown" in (stands_for_another(library, "example-2024-c1", was, now) or "")
    told = now.model_copy(update={"why": "a slip of the rules"})
    assert stands_for_another(library, "example-2024-c1", was, told) is None
    same = was.model_copy(update={"digest": now.digest})
    assert stands_for_another(library, "example-2024-c1", same, now) is None


@pytest.mark.parametrize("note", ["", "bad \x1b", "x" * 501])
def test_a_note_that_cannot_be_shown_is_refused_before_anything_is_written(tmp_path: Path, note: str) -> None:
    content = toy_content(tmp_path)
    done = release(content, "2024.06.1", "2024-06-01", "--note", note)
    assert done.returncode == 2 and "printable" in done.stderr and not (content / "ids.lock").exists()


def test_a_release_never_goes_back_in_time(tmp_path: Path) -> None:
    content = toy_content(tmp_path)
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    for day in ("2023-01-01", "9999-12-31"):
        done = release(content, "2024.07.1", day, "--note", "x")
        assert done.returncode == 2 and "future or before" in done.stderr


def test_a_statement_needs_no_date_in_its_id_and_an_empty_record_builds(tmp_path: Path) -> None:
    content = toy_content(tmp_path)
    for path in (content / "articles").rglob("curated.yml"):
        path.write_text(path.read_text(encoding="utf-8").replace("to: '2024-05-16'", "to: joint-2024"), encoding="utf-8")
    old = content / "statements/2024-05-16.yml"
    text = old.read_text(encoding="utf-8").replace("id: '2024-05-16'", "id: joint-2024")
    (content / "statements/joint-2024.yml").write_text(text, encoding="utf-8")
    assert any("name the file joint-2024.yml or set id" in p for p in problems(copied(old, text, content)))
    old.unlink()
    assert run("scripts/render.py", "--content", content, "--docs", tmp_path / "docs").returncode == 0
    empty = tmp_path / "empty"
    empty.mkdir()
    done = run("scripts/render.py", "--content", empty, "--docs", tmp_path / "other" / "docs")
    assert done.returncode == 0, done.stderr
    assert release(empty, "2024.06.1", "2024-06-01").returncode == 2


def copied(path: Path, text: str, content: Path) -> Path:
    """Put a text into a file of another name; return the content folder."""
    path.write_text(text, encoding="utf-8")
    return content
