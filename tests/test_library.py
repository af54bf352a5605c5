"""What the library resolves: names, topics, verdicts, happenings; and what the checks find in a damaged copy."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pydantic import RootModel

from conftest import CONTENT, SEED, run
from facts.checks import check, notes
from facts.library import Library
from facts.loading import load_library
from facts.model import Facts, Many, Meta
from facts.publication import Publication
from facts.registers import Actor, BackgroundEvent, RegisterStatement, Topic
from facts.store import facts_yaml
from facts.views.common import Views
from facts.views.registers import Registers
from facts.views.statements import Statements
from facts.yamlio import dump, load, parse


@pytest.fixture(scope="module")
def library() -> Library:
    found, problems = load_library(CONTENT)
    assert problems == []
    return found


def test_the_content_is_sound(library: Library) -> None:
    assert check(library) == []
    assert notes(library) == []
    assert (len(library.background), len(library.actors)) == (81, 61)


def test_names_resolve_to_actors(library: Library) -> None:
    assert library.actors_in("Xi told Ursula von der Leyen that the US") == ("xi-jinping", "ursula-von-der-leyen", "us")
    assert library.actors_in("Chinese taxi") == ()  # neither an adjective nor the end of a word


def test_topics_by_word_and_beginning(library: Library) -> None:
    assert library.topics_in("sanctioning banks") == ("finance", "sanctions")
    assert "energy" not in library.topics_in("soil and gasoline")


def test_verdicts(library: Library) -> None:
    found = {i: library.judged(library.facts[f"tzou-2024-{i}"]) for i in ("1", "1a", "3", "3a", "4c", "4d")}
    assert [found[i].verdict for i in ("1", "3", "3a", "4c", "4d")] == ["close", "differs", "differs", "not-found", "not-found"]
    assert found["1a"].inherited and found["1a"].verdict == "close"
    assert library.judged(library.facts["tzou-2024-c1"]).verdict == "not-checked"


def test_a_happening_is_one_entry_with_all_its_accounts(library: Library) -> None:
    by_id = {h.id: h for h in library.happenings}
    assert len(by_id) == len(library.happenings)
    signing = by_id["2024-75th-anniversary-statement"]
    assert [a.id for a in signing.accounts] == ["tzou-2024-e10"]
    assert "tzou-2024-e10" not in by_id
    paris = by_id["2024-paris-trilateral"]
    assert paris.edtf == "2024-05-06" and paris.accounts[0].record.edtf is None
    assert all(h.edtf for h in library.happenings[: len(library.background)])
    days = [h.order for h in library.happenings]
    assert days == sorted(days)


@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("background.yml", RootModel[Many[BackgroundEvent]]), ("actors.yml", RootModel[Many[Actor]]),
        ("topics.yml", RootModel[Many[Topic]]),
        ("statements/2024-05-16.yml", RegisterStatement), ("articles/tzou-2024/article.yml", Meta),
    ],
)  # fmt: skip
def test_registers_load_dump_and_load_the_same(name: str, model: type) -> None:
    found, _ = load(CONTENT / name, model)
    data, _ = parse(dump(found.model_dump(mode="json", by_alias=True)), Path(name))
    assert model.model_validate(data) == found


def test_facts_load_and_dump_to_the_same_bytes() -> None:
    found, _ = load(SEED / "facts.yml", Facts)
    assert facts_yaml(found) == (SEED / "facts.yml").read_text(encoding="utf-8")


def replaced(name: str, old: str, new: str) -> Callable[[Path], None]:
    def damage(content: Path) -> None:
        path = content / name
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{old} is not in {name}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return damage


def added(name: str) -> Callable[[Path], None]:
    def damage(content: Path) -> None:
        (content / name).parent.mkdir(exist_ok=True)
        (content / name).write_text("x", encoding="utf-8")

    return damage


ARTICLE = "articles/tzou-2024"
DAMAGE = [
    (replaced("actors.yml", "- id: xi-jinping", "- id: vladimir-putin"), "actors.yml", "id 'vladimir-putin' stands twice"),
    (replaced("actors.yml", "  type: person", "  kind: person"), "actors.yml:", "kind: unknown key"),
    (replaced("background.yml", "edtf: '1949-10-02'", "edtf: '1949-13-02'"), "background.yml:5:3", "not a date"),
    (replaced("background.yml", "actors: [china, soviet-union]", "actors: [china, prussia]"), "background.yml", "unknown actor prussia"),
    (replaced("background.yml", "  title:", "  title: again\n  title:"), "background.yml", "key 'title' stands twice"),
    (replaced("statements/2024-05-16.yml", "event: 2024-75", "event: 2025-75"), "2024-05-16.yml:6:1", "unknown event"),
    (replaced("statements/2024-05-16.yml", "fact: tzou-2024-3b", "fact: tzou-2024-3x"), "2024-05-16.yml", "no fact tzou-2024-3x"),
    (replaced("statements/2024-05-16.yml", "{topic: taiwan", "{topic: formosa"), "2024-05-16.yml", "unknown topic formosa"),
    (replaced("statements/2024-05-16.yml", "verdict: close", "verdict: nearly"), "2024-05-16.yml", "verdict"),
    (replaced(f"{ARTICLE}/source.txt", "May 16", "May 15"), "article.yml:", "not the text that was imported"),
    (replaced(f"{ARTICLE}/source.txt", "May 16", "May 15"), "facts.yml:", "do not stand at"),
    (replaced(f"{ARTICLE}/facts.yml", "- id: e2", "- id: e1"), "facts.yml:", "id 'e1' stands twice"),
    (replaced(f"{ARTICLE}/curated.yml", "id: tzou-2024-s1, to: '2024-05-16'", "id: tzou-2024-s1, to: nowhere"), "curated.yml", "links to nowhere, which it cannot"),
    (replaced(f"{ARTICLE}/curated.yml", "id: tzou-2024-c9", "id: tzou-2024-c99"), "curated.yml:", "there is no fact"),
    (replaced(f"{ARTICLE}/curated.yml", "id: tzou-2024-e3, to: 2024-putin-new-term", "id: tzou-2024-e3, to: tzou-2024-e3"), "curated.yml", "links back to itself"),
    (replaced(f"{ARTICLE}/curated.yml", "id: tzou-2024-e3, to: 2024-putin-new-term", "id: tzou-2024-e3, to: 2024-putin-new-tern"), "curated.yml:39:", "did you mean 2024-putin-new-term?"),
    (replaced(f"{ARTICLE}/facts.yml", "article: tzou-2024", "article: other-2020"), "facts.yml:2:1", "facts of 'other-2020'"),
    (replaced("statements/2024-05-16.yml", "fact: tzou-2024-3b", "fact: tzou-2024-c1"), "2024-05-16.yml", "no point or clause that is linked"),
    (replaced("statements/2024-05-16.yml", "fact: tzou-2024-3b", "fact: tzou-2024-3a"), "2024-05-16.yml", "compared twice"),
    (replaced(f"{ARTICLE}/curated.yml", "# The statement and", "- {op: change, id: tzou-2024-e16, field: edtf, from: null, to: '2024', why: test}\n# The statement and"), "curated.yml:", "leave the change of edtf out"),
    (replaced("trade.yml", "from_event: 2018-trade-100bn", "from_event: 2018-nothing"), "trade.yml", "unknown event"),
    (replaced("background.yml", "seen: '2026-11-24'", "seen: '2026'"), "background.yml", "seen"),
    (replaced("background.yml", "url: 'https://apnews", "url: 'http://[apnews"), "background.yml", "url"),
    (replaced(f"{ARTICLE}/curated.yml", "op: link", "op: tie"), "curated.yml:", "unknown op"),
    (replaced(f"{ARTICLE}/article.yml", "show: full, note: supplied by the owner of this record for publication here", "show: full"), "article.yml:", "shown in full on what ground"),
    (replaced("trade.yml", "year: 2020", "year: 2019"), "trade.yml", "2019 stands twice"),
    (replaced("actors.yml", "en: [", "en: ['', "), "actors.yml", "aliases"),  # stands in every text
    (replaced("topics.yml", "words: [", "words: ['*', "), "topics.yml", "words"),  # so does this
    (added("articles/Tzou_2024b/source.txt"), "Tzou_2024b", "no folder of an article"),
    (added("statements/2024-06-01.yaml"), "2024-06-01.yaml", "no statement"),
    (replaced(f"{ARTICLE}/curated.yml", "{op: link, id: tzou-2024-s1,", "{op: link, id: tzou-2024-e1,"), "2024-05-16.yml", "no point or clause that is linked"),  # verdicts on what is linked no more
    (replaced("actors.yml", "  name: Janet Yellen", "  name: Putin"), "actors.yml", "'Putin' is a name of"),  # articles would mean somebody else
    (replaced("formulas.yml", "- id: beyond-alliance", "- id: trade-2019"), "content:", "is used twice"),  # sources are kept by id
    (replaced(f"{ARTICLE}/curated.yml", "# The statement and", "- {op: add, id: tzou-2024-x9, kind: figure, words: {block: 6, exact: anniversary}, why: test}\n# The statement and"), "curated.yml:", "value"),  # would be 0
    (added(f"{ARTICLE}/curated.yaml"), "curated.yaml", "no file of an article"),  # its corrections would be passed over
    (added("redirect.yml"), "redirect.yml", "no file of the content"),
    (lambda content: (content / "trade.yml").unlink(), "trade.yml", "missing"),
    (replaced("statements/2024-05-16.yml", "  - fact: tzou-2024-4a", "  - fact: tzou-2024-2a"), "2024-05-16.yml", "no clause of tzou-2024-4"),
    (replaced("statements/2024-05-16.yml", "  primary: {words: continue bolstering", "  later_wording: {edtf: '2024', kind: x, source: 'https://x.org'} #"), "2024-05-16.yml", "close from which words"),
    (replaced("statements/2024-05-16.yml", "    verdict: close\n  - fact: tzou-2024-4b", "    verdict: differs\n  - fact: tzou-2024-4b"), "2024-05-16.yml", "differs in what"),
]  # fmt: skip


@pytest.mark.parametrize(("damage", "place", "message"), DAMAGE)
def test_damage_is_found_at_its_place(tmp_path: Path, damage: Callable[[Path], None], place: str, message: str) -> None:
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    damage(content)
    done = run("scripts/check.py", content)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert [line for line in done.stderr.splitlines() if place in line and message in line], done.stderr


def test_facts_without_attribution(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    folder = content / ARTICLE
    found, _ = load(folder / "facts.yml", Facts)
    nobody = found.model_copy(update={"source": found.source.model_copy(update={"author": None})})
    (folder / "facts.yml").write_text(facts_yaml(nobody), encoding="utf-8")
    done = run("scripts/check.py", content)
    assert "facts without attribution" in done.stderr


def test_all_problems_at_once(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    DAMAGE[1][0](content)
    DAMAGE[2][0](content)
    DAMAGE[13][0](content)
    lines = run("scripts/check.py", content).stderr.splitlines()
    assert {line.split(":")[0].rsplit("/", 1)[-1] for line in lines} == {"actors.yml", "background.yml", "curated.yml"}


def test_an_actor_and_a_topic_of_the_same_id_are_two(library: Library) -> None:
    registers = Registers(views := Views(library, Publication("https://record.example/")), Statements(views))
    actor, topic = registers.entries["actors/ukraine"], registers.entries["topics/ukraine"]
    assert all("ukraine" in e.of.actors for e in actor) and all("ukraine" in e.of.topics for e in topic)
    assert len(actor) == len({id(e.of) for e in actor}) < len(topic) == len({id(e.of) for e in topic})
