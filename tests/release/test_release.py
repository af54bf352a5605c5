"""Releases: what was released answers for ever with the same fact, or says what became of it."""

import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

import check as check_command
import release as release_command
from conftest import (
    WITHDRAWN,
    call,
    changed,
    edited,
    reextract,
    release,
    released_content,
    rename_document,
    toy_content,
)
from facts.library.addresses import FormerAddress, find_former_addresses, follow_redirects
from facts.library.library import Library
from facts.library.loading import load_library
from facts.library.release_files import read_snapshot
from facts.model.releases import Redirect
from facts.release.changes import FieldChange, identify, list_changes, list_history, list_released
from facts.release.checks import check, find_other_meaning, is_same


def problems(content: Path) -> list[str]:
    library, found = load_library(content)
    return [p.message for p in [*found, *check(library, True, date.max)]]


def loaded(content: Path) -> Library:
    library, found = load_library(content)
    assert found == []
    return library


def append(path: Path, text: str) -> None:
    old = path.read_text(encoding="utf-8") if path.is_file() else ""
    path.write_text(old + text, encoding="utf-8")


def replaced(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text, (path, old)
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def content(released_toy: Path, tmp_path: Path) -> Path:
    """Return a copy of the toy's content, released once."""
    shutil.copytree(released_toy, tmp_path / "content")
    return tmp_path / "content"


@pytest.fixture
def twice(released_record: Path, tmp_path: Path) -> Path:
    """Return a copy of the content that was released twice."""
    shutil.copytree(released_record, tmp_path / "content")
    return tmp_path / "content"


def former_of(library: Library) -> dict[str, FormerAddress]:
    """Return what answers at each former address of a library, by address."""
    things = [t for listed in find_former_addresses(library).values() for t in listed]
    return {f"{t.page}#{t.anchor}".rstrip("#"): t for t in things}


def former_pages(library: Library) -> dict[str, list[FormerAddress]]:
    """Return what stood at each page that is there no more, the page itself first."""
    found = find_former_addresses(library).items()
    return {path: things for path, things in found if not things[0].anchor}


def every_released_address_answers(library: Library) -> None:
    """Assert that each address of each release is in use, on a page with its anchor, or former."""
    now = {address.path for address in library.addresses.values()}
    now |= {f"articles/{f.article}/#{f.label}" for f in library.facts.values()}
    former = former_of(library)
    for snapshot in library.releases:
        for id_, thing in snapshot.facts.items():
            if thing.at not in now:
                answer = former[thing.at]
                assert answer.id == id_
                assert answer.to in library.addresses or answer.redirect.to is None


def test_every_released_id_still_stands_for_the_same(released_record: Path) -> None:
    library = loaded(released_record)
    now, ever, gone = list_released(library), library.released, []
    assert len(ever) > 350
    for id_, was in library.releases[0].facts.items():
        to, _ = follow_redirects(library, id_)
        if to is None:
            gone.append(id_)
        elif to == id_:
            assert find_other_meaning(library, id_, was, now[id_]) is None, id_
    assert gone == ["example-2024-c1"]
    every_released_address_answers(library)


@pytest.mark.parametrize(
    ("id_", "path"),
    [
        ("tzou-2024", "articles/tzou-2024/"),
        ("tzou-2024-c14", "articles/tzou-2024/#c14"),
        ("tzou-2024-e8", "articles/tzou-2024/#e8"),  # linked to an event, and still the article's
        ("tzou-2024-s1", "articles/tzou-2024/#s1"),  # the words that name the statement
        ("2024-05-16", "statements/2024-05-16/"),
        ("2024-05-16-p7", "statements/2024-05-16/#p7"),
        ("tzou-2024-3", "statements/2024-05-16/tzou-2024/3/"),
        ("tzou-2024-3b", "statements/2024-05-16/tzou-2024/3/#b"),
        ("1949-diplomatic-relations", "events/1949-diplomatic-relations/"),
        ("vladimir-putin", "actors/vladimir-putin/"),
        ("topic-alliance", "topics/alliance/"),
        ("formula-beyond-alliance", "formulas/beyond-alliance/"),
        ("beyond-alliance", None),  # topics and formulas have names of their own
        ("tzou-2024-c999", None),
    ],
)
def test_addresses(content: Path, id_: str, path: str | None) -> None:
    found = loaded(content).addresses.get(id_)
    assert (found.path if found else None) == path


def test_a_point_of_an_unlinked_statement_stands_in_its_article(content: Path) -> None:
    curated = content / "articles/example-2024/curated.yml"
    text = curated.read_text(encoding="utf-8")
    curated.write_text(re.sub(r"- \{op: link, id: example-2024-s1.*\n", "", text), encoding="utf-8")
    (content / "comparisons/example-2024.yml").unlink(missing_ok=True)
    library = loaded(content)
    found = library.addresses.get("example-2024-1")
    assert found and found.path == "articles/example-2024/#1"
    former = former_of(library)["statements/2024-05-16/example-2024/1/"]
    assert (former.to, former.redirect) == ("example-2024-1", None)


def test_a_withdrawn_fact_says_when_and_why_on_its_page(released_record: Path) -> None:
    library = loaded(released_record)
    found = find_former_addresses(library)
    things = {t.anchor: t for t in found["articles/example-2024/"]}
    gone, merged = things["c1"], things["e1"]
    assert gone.to is None and gone.redirect
    assert gone.redirect.when == "2024-06-20"
    assert gone.redirect.why == "no claim but a figure of speech"
    assert merged.to == "2024-75th-anniversary-statement"
    assert all(page.to for page, *_ in former_pages(library).values())


def test_a_moved_page_forwards_with_its_anchors(released_record: Path) -> None:
    library = loaded(released_record)
    pages = former_pages(library)
    assert set(pages) == {
        "statements/2024-05-16/",
        *(f"statements/2024-05-16/tzou-2024/{n}/" for n in range(1, 6)),
        *(f"statements/2024-05-16/example-2024/{n}/" for n in range(1, 4)),
    }
    document, *points = pages["statements/2024-05-16/"]
    assert document.to == "2024-05-16-b"
    assert [(t.anchor, t.to) for t in points][:2] == [
        ("p1", "2024-05-16-b-p1"),
        ("p2", "2024-05-16-b-p2"),
    ]
    point, *clauses = pages["statements/2024-05-16/tzou-2024/3/"]
    assert (point.to, point.redirect) == ("tzou-2024-3", None)
    assert [(t.anchor, t.to) for t in clauses] == [(c, f"tzou-2024-3{c}") for c in "abcd"]


def test_a_withdrawn_page_stays_and_says_so(content: Path) -> None:
    shutil.rmtree(content / "articles/example-2024")
    (content / "comparisons/example-2024.yml").unlink(missing_ok=True)
    append(
        content / "redirects.yml",
        "- {id: example-2024, to: null, when: '2024-06-20', why: the holder of the rights objects}",
    )
    assert problems(content) == []
    library = loaded(content)
    every_released_address_answers(library)
    pages = former_pages(library)
    article, *facts = pages["articles/example-2024/"]
    assert article.redirect and article.redirect.why == "the holder of the rights objects"
    assert "c2" in {t.anchor for t in facts}
    assert "statements/2024-05-16/example-2024/1/" in pages


def test_a_lost_id_fails_until_a_redirect_or_a_tombstone_stands(content: Path) -> None:
    changed(content)
    lost = [p for p in problems(content) if "is gone" in p]
    assert [re.findall(r"id (\S+) is gone", p)[0] for p in lost] == [
        "2024-05-16",  # its points follow it, and are no problems of their own
        "example-2024-c1",
        "example-2024-e1",
    ]
    assert "redirects.yml" in lost[0]
    assert release(content, "2024.07.1", "2024-07-01").returncode == 1


def renamed(content: Path, old: str, new: str) -> None:
    (content / "articles" / old).rename(content / "articles" / new)
    folder = content / "articles" / new
    files = [folder / "facts.yml", folder / "curated.yml", content / "formulas.yml"]
    comparison = content / f"comparisons/{old}.yml"
    if comparison.is_file():
        files.append(comparison.rename(comparison.with_name(f"{new}.yml")))
    for path in files:
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(rf"\b{old}\b", new, text), encoding="utf-8")


LINE = "- {{id: {}, to: {}, when: '2024-06-20', why: another citation key}}\n"


def test_one_line_redirects_a_whole_article(content: Path) -> None:
    renamed(content, "tzou-2024", "tzou-2024-b")
    (message,) = [p for p in problems(content) if "is gone" in p]
    assert "released id tzou-2024 is gone" in message
    assert "{id: tzou-2024, to: tzou-2024-b," in message  # the article with the same text
    append(content / "redirects.yml", LINE.format("tzou-2024", "tzou-2024-b"))
    assert problems(content) == []
    library = loaded(content)
    every_released_address_answers(library)
    assert follow_redirects(library, "tzou-2024-c14")[0] == "tzou-2024-b-c14"
    former = former_of(library)
    assert former["articles/tzou-2024/#c14"].to == "tzou-2024-b-c14"
    assert former["statements/2024-05-16/tzou-2024/3/#b"].to == "tzou-2024-b-3b"
    assert release(content, "2024.07.1", "2024-07-01").returncode == 0
    (_, made), _ = list_history(loaded(content))
    withdrawn = [c for c in made if c.what == "withdrawn"]
    assert {c.why for c in withdrawn} >= {"another citation key; see tzou-2024-b-c14"}


def test_a_line_of_its_own_goes_before_that_of_its_article(content: Path) -> None:
    renamed(content, "tzou-2024", "tzou-2024-b")
    append(
        content / "articles/tzou-2024-b/curated.yml", "- {op: drop, id: tzou-2024-b-c2, why: x}\n"
    )
    append(content / "redirects.yml", LINE.format("tzou-2024", "tzou-2024-b"))
    assert [p for p in problems(content) if "tzou-2024-c2 leads nowhere: to tzou-2024-b-c2" in p]
    append(content / "redirects.yml", LINE.format("tzou-2024-c2", "null"))
    assert problems(content) == []


def test_facts_do_not_follow_to_other_words(content: Path) -> None:
    """An article that is merged into another one has claims of the same labels that say other things."""
    shutil.rmtree(content / "articles/example-2024")
    (content / "comparisons/example-2024.yml").unlink(missing_ok=True)
    append(content / "redirects.yml", LINE.format("example-2024", "tzou-2024"))
    assert [
        p
        for p in problems(content)
        if "example-2024-c1 follows to tzou-2024-c1, which has other words" in p
    ]


@pytest.mark.parametrize(
    ("redirect", "message"),
    [
        ("{id: tzou-2024-1, to: null, when: '2024-06-20', why: x}", "is in use"),
        ("{id: tzou-2024-99, to: nowhere, when: '2024-06-20', why: x}", "leads nowhere"),
        (
            "{id: a-1, to: a-2, when: '2024-06-20', why: x}\n- {id: a-2, to: a-1, when: '2024-06-20', why: x}",
            "leads nowhere",  # a loop
        ),
    ],
)
def test_a_redirect_that_misleads_is_a_fault(tmp_path: Path, redirect: str, message: str) -> None:
    content = toy_content(tmp_path)
    append(content / "redirects.yml", f"- {redirect}\n")
    assert any(message in p for p in problems(content))


def test_an_id_is_never_given_to_other_words(content: Path) -> None:
    facts = content / "articles/tzou-2024/facts.yml"
    text = facts.read_text(encoding="utf-8")
    facts.write_text(
        re.sub(r"\bid: c(1|2)\b", lambda m: f"id: c{3 - int(m[1])}", text), encoding="utf-8"
    )
    assert len([p for p in problems(content) if "released as another" in p]) == 2


def test_what_changed_stands_with_old_and_new_value_reason_and_date(released_record: Path) -> None:
    (new, made), (first, start) = list_history(loaded(released_record))
    assert (new.release, first.release) == ("2024.07.1", "2024.06.1")
    assert {c.what for c in start} == {"new"} and len(start) == len(first.facts)
    found = {(c.id, c.what): c for c in made}
    fields = {f.name: (f.old, f.new) for f in found[("tzou-2024-3", "changed")].fields}
    assert fields["title"] == ("Property and sovereign reserves", "State property")
    assert fields["address"][1] == "statements/2024-05-16-b/tzou-2024/3/"
    assert found[("example-2024-1", "changed")].why == "a heading"
    assert found[("example-2024-c1", "withdrawn")].date == "2024-06-20"
    assert all(c.date and (c.why or new.note) for c in made)


def test_a_redirect_that_leads_elsewhere_is_a_change(released_record: Path) -> None:
    last = loaded(released_record).releases[-1]
    line = Redirect(id="a-1", to="a-2", when="2024-06-20", why="one entry for both")
    before = last.model_copy(update={"redirects": {"a-1": line}})
    moved = line.model_copy(update={"to": None, "why": "no fact"})
    (change,) = list_changes(before, last.model_copy(update={"redirects": {"a-1": moved}}))
    assert (change.id, change.kind, change.what, change.why) == (
        "a-1",
        "redirect",
        "changed",
        "no fact",
    )
    assert change.fields == (FieldChange("leads to", "a-2", ""),)


def test_a_change_without_a_reason_of_its_own_does_not_borrow_the_release_s(content: Path) -> None:
    curated = content / "articles/tzou-2024/curated.yml"
    replaced(curated, "to: Property and sovereign reserves", "to: State property")
    assert release(content, "2024.07.1", "2024-07-01", "--note", "trade of 2025").returncode == 0
    (new, made), _ = list_history(loaded(content))
    assert [(c.id, c.why) for c in made] == [("tzou-2024-3", "")]
    assert new.note == "trade of 2025"


def test_a_release_writes_one_file_and_again_the_same_bytes(content: Path) -> None:
    """A run that is killed leaves no release; running it again gives what it would have given."""
    path = content / "releases/2024.06.1.json"
    whole = path.read_bytes()
    assert not (content / "ids.lock").exists()
    path.unlink()
    assert problems(content) == []
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    assert path.read_bytes() == whole


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("2024.13.1", "2024-06-01"), "is no release"),
        (("2024.06.99999", "2024-06-01"), "is no release"),
        (("2024.05.9", "2024-05-31"), "take a later number"),
        (("2024.06.1", "2024-06-01"), "take a later number"),
        (("2024.06.2", "2024-06-01"), "nothing has changed"),
        (("2024.09.1", "2024-07-01"), "those of its day"),  # a far number would end all others
        (("2023.01.1", "2023-01-01"), "take a later number"),
        (("9999.12.1", "9999-12-31"), "in the future"),
    ],
)
def test_a_release_that_cannot_be(content: Path, arguments: tuple[str, str], message: str) -> None:
    done = release(content, *arguments, "--note", "x")
    assert done.returncode == 2 and message in done.stderr and "Traceback" not in done.stderr


def test_changes_without_a_reason_are_not_released(content: Path) -> None:
    replaced(content / "actors.yml", "name: Janet Yellen", "name: Janet L Yellen")
    done = release(content, "2024.06.2", "2024-06-02")
    assert done.returncode == 2 and "no reason" in done.stderr
    assert release(content, "2024.06.2", "2024-06-02", "--note", "name as printed").returncode == 0


def test_an_example_address_is_not_released(tmp_path: Path) -> None:
    done = call(release_command.main, "2024.06.1", "--content", toy_content(tmp_path))
    assert done.returncode == 2 and "example address" in done.stderr
    assert not (tmp_path / "content/releases").exists()


def test_a_record_for_which_nobody_answers_is_not_released(tmp_path: Path) -> None:
    content, config = toy_content(tmp_path), tmp_path / "mkdocs.yml"
    command = (release_command.main, "2024.06.1", "--date", "2024-06-01", "--config", config)
    config.write_text("site_url: https://record.org/\n", encoding="utf-8")
    done = call(*command, "--content", content)
    assert done.returncode == 2 and "nobody is named" in done.stderr
    append(config, "extra: {editors: Jane Roe, contact: mail@record.org}\n")
    done = call(*command, "--content", content)
    assert done.returncode == 2 and "no list of names" in done.stderr
    replaced(config, "Jane Roe", "[Jane Roe]")
    assert call(*command, "--content", content).returncode == 0


@pytest.mark.parametrize("note", ["", "bad \x1b", "x" * 501])
def test_a_note_that_cannot_be_shown_is_refused_before_anything_is_written(
    tmp_path: Path, note: str
) -> None:
    content = toy_content(tmp_path)
    done = release(content, "2024.06.1", "2024-06-01", "--note", note)
    assert done.returncode == 2 and "printable" in done.stderr
    assert not (content / "releases").exists()


def drop_first(content: Path) -> None:
    (content / "releases/2024.06.1.json").unlink()


def edit_first(content: Path) -> None:
    replaced(content / "releases/2024.06.1.json", "Janet Yellen", "Janet L Yellen")


def edit_last(content: Path) -> None:
    replaced(content / "releases/2024.07.1.json", "Janet Yellen", "Janet L Yellen")


def forge_first(content: Path) -> None:
    """Edit the first snapshot and seal it anew."""
    edited(content, "2024.06.1", "Janet Yellen", "Janet L Yellen")


def put_one_between(content: Path) -> None:
    """Put in a whole snapshot that no release followed."""
    text = (content / "releases/2024.06.1.json").read_text(encoding="utf-8")
    path = content / "releases/2024.06.2.json"
    path.write_text(text.replace('"2024.06.1"', '"2024.06.2"'), encoding="utf-8")
    edited(content, "2024.06.2", "Janet Yellen", "Janet L Yellen")


def rename_last(content: Path) -> None:
    (content / "releases/2024.07.1.json").rename(content / "releases/2024.08.1.json")


def no_json(content: Path) -> None:
    (content / "releases/2024.06.1.json").write_text("[x y", encoding="utf-8")


def too_deep(content: Path) -> None:
    (content / "releases/2024.06.1.json").write_text("[" * 100_000, encoding="utf-8")


def merge_conflict(content: Path) -> None:
    path = content / "releases/2024.07.1.json"
    path.write_text(f"<<<<<<< HEAD\n{path.read_text(encoding='utf-8')}", encoding="utf-8")


def escaping_address(content: Path) -> None:
    edited(content, "2024.06.1", '"at": "articles/tzou-2024/"', '"at": "../../../tmp/escape/"')


@pytest.mark.parametrize(
    ("damage", "file"),
    [
        (drop_first, "2024.07.1.json"),
        (edit_first, "2024.06.1.json"),
        (edit_last, "2024.07.1.json"),
        (forge_first, "2024.07.1.json"),
        (put_one_between, "2024.06.2.json"),
        (rename_last, "2024.08.1.json"),
        (no_json, "2024.06.1.json"),
        (too_deep, "2024.06.1.json"),
        (merge_conflict, "2024.07.1.json"),
        (escaping_address, "2024.06.1.json"),
    ],
)
def test_a_damaged_memory_is_one_line_with_its_remedy(
    twice: Path, damage: Callable[[Path], None], file: str
) -> None:
    damage(twice)
    done = call(check_command.main, twice)
    assert done.returncode == 2 and "Traceback" not in done.stderr
    (line,) = done.stderr.splitlines()
    assert f"releases/{file}: " in line and line.endswith("restore content/releases/ from git")
    done = release(twice, "2024.08.1", "2024-08-01", "--note", "x")
    assert done.returncode == 1 and "restore content/releases/" in done.stderr


def test_damaged_redirects_are_one_line(content: Path) -> None:
    append(content / "redirects.yml", "[x y")
    done = call(check_command.main, content)
    assert done.returncode == 2 and "redirects.yml" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_snapshot_may_be_laid_out_anew_and_be_large(content: Path) -> None:
    """A checkout may change the ends of lines; what is sealed are the values."""
    path = content / "releases/2024.06.1.json"
    text = path.read_text(encoding="utf-8").replace("\n", "\r\n")
    path.write_bytes(("{" + " " * 25_000_000 + text[1:]).encode())
    assert problems(content) == []


def test_each_snapshot_holds_the_seal_of_the_one_before(twice: Path) -> None:
    first, last = (read_snapshot(twice / f"releases/2024.0{n}.1.json") for n in (6, 7))
    assert first.before is None and last.before == first.sha256


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("a b c d", "a b c d e f g h", True),  # words added
        ("a b c d", "a b x y z", True),  # half of them kept
        ("a b c d", "a w x y z", False),
        ("双方将扩大贸易", "双方将扩大贸易往来", True),  # Chinese goes by characters, not by runs
        (
            "one […] two three",
            "four five six",
            False,
        ),  # a gap hides nothing of what stands around it
        ("[…]", "anything", True),  # nothing to compare it with
    ],
)
def test_sameness(old: str, new: str, same: bool) -> None:
    assert is_same(old, new) is same


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("actors.yml", "name: Janet Yellen\n  type: person", "name: ACME Limited\n  type: company"),
        ("actors.yml", "name: Li Peng\n", "name: Wang Somebody\n"),  # of the same type
        ("topics.yml", "title: Partnership and alliance", "title: Fisheries"),
        (
            "formulas.yml",
            "title: No alliance, no confrontation, no third party",
            "title: Fisheries",
        ),
    ],
)
def test_an_entry_is_never_given_to_something_else(
    content: Path, file: str, old: str, new: str
) -> None:
    replaced(content / file, old, new)
    assert ["another name or title" in p for p in problems(content)] == [True]


def test_a_point_of_a_document_is_never_given_to_other_words(content: Path) -> None:
    path = content / "documents/2024-05-16.yml"
    text = path.read_text(encoding="utf-8")
    first = re.search(r"- id: p1\n  what: .*\n", text)
    assert first
    path.write_text(
        text.replace(first[0], "- id: p1\n  what: They agreed on carp in the river Ussuri.\n"),
        encoding="utf-8",
    )
    assert [p for p in problems(content) if "2024-05-16-p1 has another name" in p]


def test_a_point_may_be_told_in_better_words_beside_the_same_printed_ones(content: Path) -> None:
    path = content / "documents/2024-05-16.yml"
    text = path.read_text(encoding="utf-8")
    point = re.search(r"- id: p3\n(?:  .*\n)*?  what: (.*)\n(?:  .*\n)*?  words: ", text)
    assert point
    path.write_text(text.replace(point[1], "Other sentence altogether."), encoding="utf-8")
    assert problems(content) == []


def test_a_fact_never_changes_its_kind(tmp_path: Path) -> None:
    content = toy_content(tmp_path)
    curated = content / "articles/example-2024/curated.yml"
    added = "- {op: add, id: example-2024-x1, kind: KIND, words: {block: 4, exact: Four days later}, why: missed}\n"
    before = curated.read_text(encoding="utf-8")
    curated.write_text(before + added.replace("KIND", "claim"), encoding="utf-8")
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    curated.write_text(before + added.replace("KIND", "event"), encoding="utf-8")
    assert any("was released as claim and is event now" in p for p in problems(content))


def test_the_reason_of_a_withdrawal_outlives_its_redirect(twice: Path) -> None:
    (twice / "redirects.yml").write_text(
        WITHDRAWN.replace("- {id: example-2024-c1, to: null", "- {id: gone-1, to: null"),
        encoding="utf-8",
    )
    curated = twice / "articles/example-2024/curated.yml"
    replaced(curated, "- {op: drop, id: example-2024-c1, why: test}\n", "")
    assert release(twice, "2024.08.1", "2024-08-01", "--note", "restored").returncode == 0
    found = {
        (c.id, c.what, c.release): c.why for _, made in list_history(loaded(twice)) for c in made
    }
    assert found[("example-2024-c1", "withdrawn", "2024.07.1")] == "no claim but a figure of speech"
    assert ("example-2024-c1", "new", "2024.08.1") in found


def test_what_comes_back_is_said_to_be_in_use_again(twice: Path) -> None:
    for name in ("articles/example-2024/curated.yml", "redirects.yml"):
        path = twice / name
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r"- \{.*id: example-2024-c1,.*\n", "", text), encoding="utf-8")
    assert release(twice, "2024.08.1", "2024-08-01").returncode == 0
    (made,) = list_history(loaded(twice))[0][1]
    assert (made.id, made.what, made.why) == ("example-2024-c1", "new", "in use again")


def test_an_id_that_was_withdrawn_is_never_given_to_something_else(tmp_path: Path) -> None:
    content = toy_content(tmp_path)
    actors = content / "actors.yml"
    before = actors.read_text(encoding="utf-8")
    new = "- id: new-body\n  name: NAME\n  type: organisation\n"
    actors.write_text(before + new.replace("NAME", "Bank of the Volga"), encoding="utf-8")
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    actors.write_text(before, encoding="utf-8")
    append(content / "redirects.yml", LINE.format("new-body", "null"))
    assert release(content, "2024.07.1", "2024-07-01").returncode == 0
    (content / "redirects.yml").unlink()
    actors.write_text(before + new.replace("NAME", "Society of Anglers"), encoding="utf-8")
    assert [p for p in problems(content) if "new-body has another name" in p]
    actors.write_text(before + new.replace("NAME", "Bank of the Volga"), encoding="utf-8")
    assert problems(content) == []


def show_excerpts(content: Path) -> None:
    replaced(content / "articles/example-2024/article.yml", "show: full", "show: excerpts")


HOLDER = "oppose the seizure of foreign assets"  # words of a point of the toy article


def shown_words(content: Path) -> list[str]:
    """Return all old and new values of the change log."""
    history = list_history(loaded(content))
    fields = [f for _, made in history for c in made for f in c.fields]
    return [text for field in fields for text in (field.old, field.new)]


def test_words_whose_rights_were_withdrawn_leave_the_log(content: Path) -> None:
    assert any(HOLDER in text for text in shown_words(content))
    show_excerpts(content)
    assert release(content, "2024.07.1", "2024-07-01", "--note", "rights").returncode == 0
    assert not any(HOLDER in text for text in shown_words(content))


def test_words_of_an_article_that_was_withdrawn_leave_the_log(content: Path) -> None:
    shutil.rmtree(content / "articles/example-2024")
    (content / "comparisons/example-2024.yml").unlink(missing_ok=True)
    why = "the holder of the rights objects"
    append(
        content / "redirects.yml",
        LINE.format("example-2024", "null").replace("another citation key", why),
    )
    assert release(content, "2024.07.1", "2024-07-01", "--note", "rights").returncode == 0
    assert not any(HOLDER in text for text in shown_words(content))
    (_, made), _ = list_history(loaded(content))
    assert {c.why for c in made if c.what == "withdrawn"} == {why}


def test_what_is_shown_of_words_may_change_and_the_facts_have_not(content: Path) -> None:
    """Under excerpts the shown third shifts when facts come and go."""
    before = list_released(loaded(content))
    show_excerpts(content)
    now = list_released(loaded(content))
    shifted = {i for i, thing in now.items() if thing.values != before[i].values}
    assert len(shifted) > 5
    assert release(content, "2024.07.1", "2024-07-01", "--note", "rights").returncode == 0
    (_, made), _ = list_history(loaded(content))
    assert [(c.id, [f.name for f in c.fields]) for c in made] == [("example-2024", ["rights"])]


def test_hidden_words_that_changed_are_told_without_gaps(content: Path) -> None:
    show_excerpts(content)
    assert release(content, "2024.07.1", "2024-07-01", "--note", "rights").returncode == 0
    folder = content / "articles/example-2024"
    text = (folder / "source.txt").read_text(encoding="utf-8")
    reextract(folder, text.replace("in oil, gas and electricity", "in oil, gas, coal and power"))
    for label in ("3", "3a"):
        line = f"- {{op: change, id: example-2024-{label}, field: title, from: null, to: X, why: a slip}}\n"
        append(folder / "curated.yml", line)
    assert release(content, "2024.08.1", "2024-08-01", "--note", "read again").returncode == 0
    (_, made), *_ = list_history(loaded(content))
    fields = [f for c in made for f in c.fields]
    assert any(f.hidden for f in fields)
    assert not [f for f in fields if f.old == f.new and not f.hidden]
    assert not [f for f in fields if "[…]" in (f.old, f.new)]


def test_hidden_words_are_not_exchanged_without_a_reason(tmp_path: Path) -> None:
    library = loaded(toy_content(tmp_path))
    id_ = "example-2024-c1"
    now = list_released(library)[id_]
    hidden = {"values": now.values | {"words": "[…]"}, "hidden": {"words": "0" * 16}}
    was = now.model_copy(update=hidden)
    assert "may not be shown" in (find_other_meaning(library, id_, was, now) or "")
    told = now.model_copy(update={"why": "a slip of the rules"})
    assert find_other_meaning(library, id_, was, told) is None
    same = was.model_copy(update={"hidden": {"words": identify(now, "words")}})
    assert find_other_meaning(library, id_, same, now) is None


def test_other_words_of_the_document_are_a_change_of_the_reported_point(content: Path) -> None:
    path = content / "comparisons/tzou-2024.yml"
    text = path.read_text(encoding="utf-8")
    words = re.search(r"- fact: tzou-2024-3a\n(?:  .*\n)*?    exact: (.*)\n", text)
    assert words
    path.write_text(text.replace(words[1], words[1].replace("必须", "应该"), 1), encoding="utf-8")
    assert release(content, "2024.07.1", "2024-07-01", "--note", "read again").returncode == 0
    (_, made), _ = list_history(loaded(content))
    assert [(c.id, [f.name for f in c.fields]) for c in made] == [
        ("tzou-2024-3a", ["primary_words"])
    ]


def test_many_new_events_change_no_other(content: Path) -> None:
    background = content / "background.yml"
    text = background.read_text(encoding="utf-8")
    first = text[text.index("- id:") : text.index("- id:", text.index("- id:") + 1)]
    made = (
        re.sub(r"- id: \S+", f"- id: added-{n}", first).replace("title: ", f"title: {n} ")
        for n in range(60)
    )
    background.write_text(text + "".join(made), encoding="utf-8")
    assert problems(content) == []
    assert release(content, "2024.07.1", "2024-07-01").returncode == 0
    assert {c.what for c in list_history(loaded(content))[0][1]} == {"new"}


def test_everything_answers_through_three_releases(content: Path) -> None:
    """Shuffle, split, re-title, drop and rename what was released, article and document."""
    shutil.rmtree(content / "releases")
    content = released_content_again(content)
    renamed(content, "example-2024", "example-2024-c")
    text = (content / "redirects.yml").read_text(encoding="utf-8")
    lines = LINE.format("example-2024", "example-2024-c")
    (content / "redirects.yml").write_text(text + lines, encoding="utf-8")
    rename_document(content, "2024-05-16-b", "2024-05-16-c")
    for path in (content / "articles").glob("*/curated.yml"):
        path.write_text(
            path.read_text(encoding="utf-8").replace("to: 2024-05-16-b", "to: 2024-05-16-c"),
            encoding="utf-8",
        )
    append(content / "redirects.yml", LINE.format("2024-05-16-b", "2024-05-16-c"))
    assert problems(content) == []
    assert release(content, "2024.08.1", "2024-08-01", "--note", "names").returncode == 0
    library = loaded(content)
    assert len(library.releases) == 3
    every_released_address_answers(library)
    assert follow_redirects(library, "2024-05-16-p7")[0] == "2024-05-16-c-p7"
    former = former_of(library)
    assert former["statements/2024-05-16/example-2024/1/"].to == "example-2024-c-1"
    assert former["articles/example-2024/#c1"].to is None  # withdrawn before its article moved


def released_content_again(content: Path) -> Path:
    folder = content.parent / "again"
    folder.mkdir()
    return released_content(folder)


def test_an_empty_record_is_no_release(tmp_path: Path) -> None:
    done = release(tmp_path, "2024.06.1", "2024-06-01")
    assert done.returncode == 2 and "nothing has changed since the beginning" in done.stderr
