"""Joint documents: derived verdicts, what changed between steps, whole texts, and what reports make of points."""

import re
import shutil
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

import render as render_command
from conftest import RECORD, call, toy_content
from facts.library.checks import CHECKS, run_checks
from facts.library.documents.formulas import FormulaStep, mark_changes
from facts.library.documents.points import PlacedPoint, judge
from facts.library.library import Library
from facts.library.loading import load_library
from facts.library.words.chinese import TO_SIMPLIFIED
from facts.model.article_facts import Clause
from facts.model.documents import Comparison, PassagePair, PrimaryWords, PrintedWords
from facts.model.registers import SourceRef

SOURCE = SourceRef(url="https://example.org/", seen="2026-11-25")
PAIRED = [PassagePair(step="b", earlier="a")]


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(RECORD)[0]


def compare(fact: str, verdict: str | None, read: bool = True) -> Comparison:
    """Return an entry, with words where they were read."""
    words = PrimaryWords(exact="words", lang="en", source=SOURCE) if read else None
    return Comparison(fact=fact, verdict=verdict, primary=words, note="a note")


@pytest.mark.parametrize(
    ("clauses", "verdict", "compared"),
    [
        ("close close", "close", 2),
        ("verbatim close", "close", 2),
        ("verbatim verbatim", "verbatim", 2),
        ("close incomplete close", "incomplete", 3),
        ("incomplete differs close", "differs", 3),  # the gravest, wherever it stands
        ("close not-checked", "close", 1),  # told as 1 of 2
        ("not-checked not-checked", "not-checked", 0),
        ("close -incomplete", "close", 1),  # a verdict without words is none
        ("-differs", "not-checked", 0),
        ("-not-found close", "not-found", 2),  # of a whole text, which the checks ask for
        ("differs -not-found", "differs", 2),
    ],
)
def test_a_point_takes_the_gravest_of_its_clauses(
    clauses: str, verdict: str, compared: int
) -> None:
    entries = [
        compare(f"x-1{n}", one.removeprefix("-"), not one.startswith("-") and one != "not-checked")
        for n, one in enumerate(clauses.split())
    ]
    found = judge(None, entries, {})
    assert (found.verdict, found.compared, found.clauses) == (verdict, compared, len(entries))


def test_a_clause_without_an_entry_was_not_checked() -> None:
    found = judge(None, [compare("x-1a", "close"), None], {})
    assert (found.verdict, found.compared, found.clauses, found.checked) == (
        "close",
        1,
        2,
        "2026-11-25",
    )
    assert judge(None, [], {}).verdict == "not-checked"


@pytest.mark.parametrize(
    ("label", "verdict", "compared", "clauses"),
    [("1", "close", 2, 2), ("2", "close", 5, 5), ("3", "differs", 4, 4), ("4", "not-checked", 0, 4), ("5", "close", 3, 3), ("3a", "differs", 1, 1), ("3c", "incomplete", 1, 1), ("4b", "not-checked", 0, 1), ("c1", "not-checked", 0, 1)],
)  # fmt: skip
def test_verdicts_on_the_article(
    library: Library, label: str, verdict: str, compared: int, clauses: int
) -> None:
    found = library.verdict_on(library.facts[f"tzou-2024-{label}"])
    assert (found.verdict, found.compared, found.clauses) == (verdict, compared, clauses)


def test_a_judgement_names_points_and_words(library: Library) -> None:
    found = library.verdict_on(library.facts["tzou-2024-3a"])
    assert [point.id for point in found.against] == ["2024-05-16-p30"]
    assert found.primary.exact.startswith("必须严格遵守") and "obligations" in found.primary.gloss
    assert found.checked == "2026-11-25"
    assert found.note


def test_reports_of_a_document_and_of_its_points(tmp_path: Path) -> None:
    library, problems = load_library(toy_content(tmp_path))
    assert problems == [] and run_checks(library, CHECKS) == []
    reports = library.reports_of["2024-05-16"]
    assert {article: len(points) for article, points in reports.items()} == {
        "example-2024": 3,
        "tzou-2024": 5,
    }
    assert [*library.reports_on["2024-05-16-p32"]] == ["example-2024-2", "tzou-2024-3"]
    assert library.reports_on["2024-05-16-p25"] == {}
    assert library.reports_of["2014-05-20"] == {}
    assert library.verdict_on(library.facts["example-2024-2"]).verdict == "incomplete"


def test_points_by_topic_and_date(library: Library) -> None:
    found = library.points_on("taiwan")
    assert {point.document.id for point in found} == {"2001-07-16", "2022-02-04", "2024-05-16"}
    dates = [point.document.edtf for point in found]
    assert dates == sorted(dates)
    assert all("taiwan" in point.item.topics for point in found)
    assert library.points_on("chess") == []


def test_points_keep_the_order_of_the_file(library: Library) -> None:
    labels = [point.item.id for point in library.points_of("2024-05-16")]
    assert labels.index("p36") == labels.index("p19") + 1  # added later, at its place


def step(id_: str, edtf: str, lang: str, words: str, library: Library | None = None) -> FormulaStep:
    """Return a step of a document, of no document where `id_` is that of a report."""
    point = None if id_ == "report" else object.__new__(PlacedPoint)
    return FormulaStep(id_, point, None, edtf, PrintedWords(exact=words, lang=lang), "text")


def show(found: FormulaStep) -> str:
    """Return the words of a step with those [-there] and [+here] alone."""
    signs = {"both": "{}", "there": "[-{}]", "here": "[+{}]"}
    return "".join(signs[run.kind].format(run.text) for run in found.changed)


@pytest.mark.parametrize(
    ("lang", "before", "after", "marked"),
    [
        ("en", "not aimed at third countries", "not aimed at third parties", "not aimed at third [-countries][+parties]"),
        ("en", "Not aimed at others.", "not aimed at others", "not aimed at others"),  # capitals and stops are no change
        ("en", "no alliance, no confrontation", "no alliance, no confrontation, no target", "no alliance, no confrontation, [+no target]"),
        ("en", "for people's well-being", "for the people's well being", "for [+the ]people's [-well-being][+well being]"),
        ("ru", "не направлены против третьих стран", "не направлены против третьих сторон", "не направлены против третьих [-стран][+сторон]"),
        ("zh-Hans", "不针对第三国", "不针对第三方", "不针对第三[-国][+方]"),
        ("zh-Hans", "不针对，任何国家", "不针对任何国家", "不针对任何国家"),  # signs of a Chinese text are no change
        # What only moved stands in both.
        ("zh-Hans", "具有结盟性质", "具有不结盟的性质", "具有[+不]结盟[+的]性质"),
        ("en", "in peace we trade", "we trade in peace", "we trade in peace"),
    ],
)  # fmt: skip
def test_what_only_one_of_two_passages_has(lang: str, before: str, after: str, marked: str) -> None:
    steps = [step("a", "2001", lang, before), step("b", "2024", lang, after)]
    first, second = mark_changes(steps, PAIRED)
    assert (first.changed, first.compared_to) == ((), None)
    assert (show(second), second.compared_to) == (marked, "a")
    # Nobody laid them side by side: that they differ is no finding.
    assert mark_changes(steps, ()) == steps


def test_both_chinese_scripts_are_one() -> None:
    _, second = mark_changes(
        [
            step("a", "1998", "zh-Hant", "不是結盟，也不針對任何第三國"),
            step("b", "2024", "zh-Hans", "不是结盟，也不针对任何第三国"),
        ],
        PAIRED,
    )
    assert show(second) == "不是结盟，也不针对任何第三国"


def test_no_character_of_the_record_is_marked_for_its_script() -> None:
    # Every traditional character of the words is one that both scripts share or that has its pair.
    shared = set(
        "一三上不世中主也二互人他任何侵俄保全共具冶分利割力化原及反只可台各和土在基大天安完定展市平序建式形心性成承投抗持按捍推支政整斯新方是普有果核民治法流涉然物犯界的益盟相秩第等管系衡西要路通遍道部量金障霸食"
    )
    library, _ = load_library(RECORD)
    points = library.document_points.values()
    letters = {
        c
        for p in points
        if p.words and p.words.lang == "zh-Hant"
        for c in p.words.exact
        if c.isalpha()
    }
    assert letters and letters <= shared | {chr(code) for code in TO_SIMPLIFIED}


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        # Known from the press alone: what such words lack says nothing.
        ("earlier: 2016-06-25-partnership-p4", "earlier: 2022-02-04-p37", "were not both read in copies"),
        # Another language, and the words of an article.
        ("earlier: 2016-06-25-partnership-p4", "earlier: 2001-07-16-p12", "were not both read in copies"),
        # The later one first; no step of the formula.
        ("step: 2024-05-16-p3, earlier: 2016-06-25-partnership-p4", "step: 2016-06-25-partnership-p4, earlier: 2024-05-16-p3", "is no step before"),
        ("earlier: 2016-06-25-partnership-p4", "earlier: 2001-07-16-p17", "is no step before"),
        # The same step twice.
        ("earlier: 2016-06-25-partnership-p4}", "earlier: 2016-06-25-partnership-p4}\n  - {step: 2024-05-16-p3, earlier: 2016-06-25-partnership-p4}", "is paired twice"),
    ],
)  # fmt: skip
def test_only_passages_that_can_be_held_against_each_other_are_paired(
    tmp_path: Path, old: str, new: str, problem: str
) -> None:
    content = tmp_path / "content"
    shutil.copytree(RECORD, content)
    path = content / "formulas.yml"
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")
    found, _ = load_library(content)
    (fault,) = run_checks(found, CHECKS)
    assert problem in fault.message
    assert (Path(fault.path).name, fault.line) == ("formulas.yml", 13 + new.count("\n"))


def test_high_certainty_needs_copies_at_both_ends(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(RECORD, content)
    path = content / "formulas.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("certainty: medium", "certainty: high"), encoding="utf-8")
    found, _ = load_library(content)
    faults = run_checks(found, CHECKS)
    assert faults and all("were not read in a copy; write medium" in f.message for f in faults)


@given(
    st.sampled_from(["en", "ru", "zh-Hans"]),
    st.text(min_size=1).filter(str.strip),
    st.text(min_size=1).filter(str.strip),
)
def test_marks_keep_every_letter(lang: str, before: str, after: str) -> None:
    steps = [step("a", "2001", lang, before), step("b", "2024", lang, after)]
    second = mark_changes(steps, PAIRED)[1]
    assert "".join(run.text for run in second.changed if run.kind != "there") == after


def test_steps_of_a_formula(library: Library) -> None:
    steps = library.steps(library.formulas["beyond-alliance"])
    assert [one.id for one in steps] == [
        "2001-07-16-p12",
        "2016-06-25-partnership-p4",
        "2022-02-04-p37",
        "2022-02-04-p39",
        "2024-05-16-p3",
        "tzou-2024-1a",
        "tzou-2024-1b",
        "tzou-2024-c14",
    ]
    assert [one.basis for one in steps[4:6]] == ["text", "article"]
    assert (steps[5].words.lang, steps[5].edtf) == ("en", "2024-05-17")
    assert steps[4].compared_to == "2016-06-25-partnership-p4" and steps[4].changed
    assert [one.id for one in steps if one.changed] == ["2024-05-16-p3"]
    assert steps[0].point and steps[5].fact


TREATY = """\
    id: '1902-05-01'
    edtf: '1902-05-01'
    kind: treaty
    level: heads of state
    title: Treaty of Two Invented States
    place: Nowhere
    parties: [china, russia]
    signatories: [xi-jinping]
    event: 1902-invented-treaty
    texts: []
    read: Invented for the tests, and read whole in both languages.
    checked: '2026-11-25'
    outline:
    - id: p1
      what: The two states will build a bridge.
      topics: [transport]
      basis: text
      words: {exact: построить мост, lang: ru, gloss: build a bridge}
      sources: [{url: 'http://en.kremlin.ru/x', seen: '2026-11-25'}]
    - id: p2
      what: The bridge is open to all.
      topics: [transport]
      basis: text
      words: {exact: 桥梁对所有人开放, lang: zh-Hans, gloss: the bridge is open to all}
      sources: [{url: 'http://en.kremlin.ru/x', seen: '2026-11-25'}]
    - id: p3
      what: The bridge is to have a light, a paper says.
      topics: [transport]
      basis: reported
      words: {exact: мост осветят, lang: ru, gloss: the bridge will be lit, of: Invented Gazette}
      sources: [{url: 'http://en.kremlin.ru/x', seen: '2026-11-25'}]
"""
EVENT = """\
- id: 1902-invented-treaty
  edtf: '1902-05-01'
  title: An invented treaty is signed
  summary: Two invented states signed a treaty on a bridge.
  types: [treaty]
  actors: []
  places: []
  topics: [transport]
  weight: minor
  era: '1900'
  documents: ['1902-05-01']
  confidence: high
  sources: [{url: 'http://en.kremlin.ru/x', seen: '2026-11-25'}]
"""
RUSSIAN = "Статья 1\n\nСтороны намерены построить мост\nчерез реку.\n\nСтатья 2\n\nМост открыт для всех.\n"
CHINESE = "第一条\n\n双方将建造一座桥梁。\n\n第二条\n\n桥梁对所有人开放。\n"


@pytest.fixture
def treaty(tmp_path: Path) -> Path:
    """Return the record with an invented treaty and its text in two languages."""
    content = Path(shutil.copytree(RECORD, tmp_path / "content"))
    documents = content / "documents"
    (documents / "1902-05-01.yml").write_text(dedent(TREATY), encoding="utf-8")
    (documents / "1902-05-01.ru.txt").write_text(RUSSIAN, encoding="utf-8")
    (documents / "1902-05-01.zh-Hans.txt").write_text(CHINESE, encoding="utf-8")
    events = (content / "background.yml").read_text(encoding="utf-8")
    (content / "background.yml").write_text(events + EVENT, encoding="utf-8")
    eras = (content / "eras.yml").read_text(encoding="utf-8")
    era = "- {id: '1900', title: 'Before', start: '1900-01', sentence: Invented.}\n"
    (content / "eras.yml").write_text(
        eras.replace("- {id: '1949'", era + "- {id: '1949'", 1), encoding="utf-8"
    )
    return content


def find_problems(content: Path) -> list[str]:
    library, problems = load_library(content)
    found = problems or run_checks(library, CHECKS)
    return [f"{Path(p.path).name}:{p.line}: {p.message}" for p in found]


def test_the_text_of_a_document_is_read_by_paragraphs(treaty: Path) -> None:
    assert find_problems(treaty) == []
    library, _ = load_library(treaty)
    russian, chinese = library.texts["1902-05-01"]
    assert (russian.lang, chinese.lang) == ("ru", "zh-Hans")
    assert len(russian.paragraphs) == 4
    assert "построить мост\nчерез" in russian.paragraphs[1]
    assert russian.has_words("построить мост\nчерез") and not russian.has_words("построить мос")
    assert chinese.has_words("桥梁对所有人开放")


def test_the_text_of_a_document_stands_on_its_page(treaty: Path, tmp_path: Path) -> None:
    done = call(render_command.main, "--content", treaty, "--docs", tmp_path / "docs")
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "docs/statements/1902-05-01/index.md").read_text(encoding="utf-8")
    assert re.findall(r'id="((?:ru|zh-hans)-\d)"', page) == [
        *(f"ru-{n}" for n in range(1, 5)),
        *(f"zh-hans-{n}" for n in range(1, 5)),
    ]
    assert '<blockquote lang="ru"><p>' in page


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("exact: построить мост", "exact: строить мост", ["1902-05-01.yml:18: these words do not stand in 1902-05-01.ru.txt; copy them to the letter"]),
        ("exact: построить мост", "exact: построить мосты", ["1902-05-01.yml:18: these words do not stand in 1902-05-01.ru.txt; copy them to the letter"]),
        ("exact: 桥梁对所有人开放", "exact: 桥梁向所有人开放", ["1902-05-01.yml:24: these words do not stand in 1902-05-01.zh-Hans.txt; copy them to the letter"]),
        ("exact: 桥梁对所有人开放, lang: zh-Hans", "exact: 橋樑對所有人開放, lang: zh-Hant", []),  # no text in that script
        ("exact: мост осветят", "exact: мост украсят", []),  # an agency's sentence
    ],
)  # fmt: skip
def test_literal_words_stand_in_the_text_of_their_language(
    treaty: Path, old: str, new: str, told: list[str]
) -> None:
    path = treaty / "documents" / "1902-05-01.yml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    assert find_problems(treaty) == told


def test_not_found_needs_a_whole_text(treaty: Path) -> None:
    curated = treaty / "articles" / "tzou-2024" / "curated.yml"
    text = curated.read_text(encoding="utf-8")
    curated.write_text(text.replace("to: '2024-05-16'", "to: '1902-05-01'"), encoding="utf-8")
    comparison = "- {fact: tzou-2024-4b, verdict: not-found, note: The treaty is on a bridge.}\n"
    (treaty / "comparisons" / "tzou-2024.yml").write_text(comparison, encoding="utf-8")
    assert find_problems(treaty) == []
    library, _ = load_library(treaty)
    found = library.verdict_on(library.facts["tzou-2024-4"])
    assert (found.verdict, found.compared, found.clauses) == ("not-found", 1, 4)
    for path in (treaty / "documents").glob("*.txt"):
        path.unlink()
    assert find_problems(treaty) == [
        "tzou-2024.yml:1: not-found in no whole text; write not-checked"
    ]
    head = treaty / "documents" / "1902-05-01.yml"
    whole = "texts: [{url: 'http://en.kremlin.ru/x', seen: '2026-11-25', lang: ru, official: true, read: whole}]"
    head.write_text(head.read_text(encoding="utf-8").replace("texts: []", whole), encoding="utf-8")
    assert find_problems(treaty) == []


def test_clauses_of_a_point(library: Library) -> None:
    assert [clause.label for clause in library.facts_of("tzou-2024-3", Clause)] == [
        "3a",
        "3b",
        "3c",
        "3d",
    ]
