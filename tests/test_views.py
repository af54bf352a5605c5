"""Display, marks, rights: what pages print of dates, numbers, nested spans, and of texts shown in excerpts."""

import re
import shutil
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import CONTENT, ROOT, run
from facts.display import KEY, human, number
from facts.entities import Article
from facts.extract import extract
from facts.loading import load_library
from facts.marks import Mark, tokens
from facts.model import Rights
from facts.overlay import Overlaid
from facts.rights import hidden, words
from facts.text import WORD


@pytest.mark.parametrize(
    ("edtf", "words_"),
    [
        ("2024-05-16", "16 May 2024"), ("2023-10", "October 2023"), ("2023", "2023"), ("199X", "1990s"),
        ("2023-21", "spring 2023"), ("2023~", "about 2023"), ("2024-05-16/2024-05-17", "16–17 May 2024"),
        ("2024-05-30/2024-06-02", "30 May – 2 June 2024"), ("2025-11/2025-12", "November–December 2025"),
        ("2000/2008", "2000–2008"), ("2022-02-24/..", "since 24 February 2022"), ("../1991-12", "until December 1991"),
        ("19XX", "20th century"), ("20XX", "21st century"), ("190X", "1900s"),
        (None, "no date"),
    ],
)  # fmt: skip
def test_dates_as_people_write_them(edtf: str | None, words_: str) -> None:
    assert human(edtf) == words_


@pytest.mark.parametrize(
    ("value", "words_"),
    [
        (240_000_000_000, "240 billion"),
        (1_500_000, "1.5 million"),
        (12.5, "12.5"),
        (1200, "1,200"),
        (1_234_567, "1,234,567"),
        ((2, 3), "2–3"),
    ],
)
def test_numbers(value: float | tuple[float, ...], words_: str) -> None:
    assert number(value) == words_


TEXT = "one two three four"


def printed(marks: list[Mark], gaps: tuple[tuple[int, int], ...] = ()) -> str:
    shown = {"open": lambda t: f"<{t.shape}{'#' + t.id if t.id else ''}>", "close": lambda _: "</>", "gap": lambda _: "[…]"}
    return "".join(shown.get(t.kind, lambda t: t.text)(t) for t in tokens(TEXT, 0, len(TEXT), marks, gaps))


@pytest.mark.parametrize(
    ("marks", "gaps", "expected"),
    [
        ([Mark(4, 7, "a", "x")], (), "one <a#x>two</> three four"),
        ([Mark(0, 13, "a"), Mark(4, 7, "b")], (), "<a>one <b>two</> three</> four"),  # one inside another
        ([Mark(4, 7, "a"), Mark(4, 7, "b")], (), "one <a><b>two</></> three four"),  # the same stretch twice
        # crossing: the second is closed with the first and opened again, its anchor stays unique
        ([Mark(0, 7, "a", "x"), Mark(4, 13, "b", "y")], (), "<a#x>one <b#y>two</></><b> three</> four"),
        ([Mark(0, 18, "a")], ((4, 13),), "<a>one […] four</>"),  # what may not be shown
    ],
)
def test_marks_nest(marks: list[Mark], gaps: tuple[tuple[int, int], ...], expected: str) -> None:
    assert printed(marks, gaps) == expected


spans = st.tuples(st.integers(0, 18), st.integers(0, 18)).map(lambda t: Mark(min(t), max(t) + 1, "m", f"{t[0]}-{t[1]}"))


@given(st.lists(spans, max_size=8, unique_by=lambda m: m.id))
def test_any_marks_keep_the_words_and_close_what_they_open(marks: list[Mark]) -> None:
    found = tokens(TEXT, 0, len(TEXT), marks)
    assert "".join(t.text for t in found) == TEXT
    depth = 0
    for token in found:
        depth += {"open": 1, "close": -1}.get(token.kind, 0)
        assert depth >= 0
    assert depth == 0
    ids = [t.id for t in found if t.id]
    assert len(ids) == len(set(ids)) == len([m for m in marks if m.start < len(TEXT)])


def test_excerpts_show_at_most_a_third() -> None:
    library, _ = load_library(CONTENT)
    article = library.articles["tzou-2024"]
    assert hidden(library, article) == []
    meta = article.meta.model_copy(update={"rights": Rights(show="excerpts")})
    restricted = type(article)(article.id, meta, article.source, article.over)
    gaps = hidden(library, restricted)
    shown = words(article.source, 0, len(article.source), gaps)
    total = len(WORD.findall(article.source))
    assert total / 5 < len(WORD.findall(shown.replace("[…]", " "))) <= total / 3
    assert "Third, the two sides have reached" in shown  # points come first


def test_excerpts_of_a_language_without_blanks_are_counted_by_characters() -> None:
    library, _ = load_library(CONTENT)
    text = "联合声明\n\n" + "双方决心深化合作" * 30
    facts = extract(text, None, "commentary", "zh")
    article = Article(
        "x-2024", library.articles["tzou-2024"].meta.model_copy(update={"rights": Rights()}), text, Overlaid(facts, facts)
    )
    shown = words(text, 0, len(text), hidden(library, article))
    assert len(text) / 5 < len(shown) <= len(text) / 3 + len("\n\n[…]")


def test_the_words_of_a_dropped_section_stay(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    curated = content / "articles/tzou-2024/curated.yml"
    lines = [x for x in curated.read_text(encoding="utf-8").splitlines(keepends=True) if "id: tzou-2024-n4," not in x]
    curated.write_text("".join(lines) + "- {op: drop, id: tzou-2024-n4, why: test}\n", encoding="utf-8")
    assert run("scripts/render.py", "--content", content, "--docs", tmp_path / "docs").returncode == 0
    page = (tmp_path / "docs/articles/tzou-2024/index.md").read_text(encoding="utf-8")
    assert re.findall(r'id="b(\d+)"', page) == [str(n) for n in range(1, 19)]


def test_an_article_may_have_the_name_of_a_list(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    source = CONTENT / "articles/tzou-2024"
    shutil.copytree(source, content / "articles/data")
    for name in ("facts.yml", "curated.yml"):
        text = (source / name).read_text(encoding="utf-8").replace("tzou-2024", "data")
        (content / "articles/data" / name).write_text(text, encoding="utf-8")
    for _ in range(2):
        done = run("scripts/render.py", "--content", content, "--docs", tmp_path / "docs")
        assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("0 files written") and done.stdout.endswith(" 0 removed\n")
    assert (tmp_path / "docs/data/v1/record.sqlite").is_file() and (tmp_path / "docs/articles/data/index.md").is_file()


def test_topics_of_points_that_nobody_compared_are_not_the_documents(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    path = content / "statements/2024-05-16.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index("comparison:")] + text[text.index("contents:") :], encoding="utf-8")
    done = run("scripts/render.py", "--content", content, "--docs", tmp_path / "docs")
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "docs/statements/2024-05-16/index.md").read_text(encoding="utf-8")
    assert (
        "13 topics were seen in the document; 5 more are reported by points that were not found in it or not compared yet."
        in page
    )


def test_the_key_on_the_method_page_has_every_label() -> None:
    from typing import get_args

    from facts import model

    for literal, table in (
        (model.Verdict, "Verdicts on reported points"), (model.Status, "Status of events"), (model.Basis, "What a date rests on"),
        (model.Stance, "Stance of claims"), (model.Role, "Sections of an argument"), (model.SourceKind, "Kinds of source"),
        (model.Confidence, "Confidence"),
    ):  # fmt: skip
        assert set(KEY[table]) == set(get_args(literal))


def test_the_renderer_owns_what_git_ignores() -> None:
    from facts.site import OWNED
    from facts.units import HOME

    ignored = (ROOT / ".gitignore").read_text().splitlines()
    assert {f"docs/{folder}/" for folder in OWNED} | {f"docs/{HOME}"} == {line for line in ignored if line.startswith("docs/")}


def test_pages_of_an_article_in_excerpts_never_show_more(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    meta = content / "articles/tzou-2024/article.yml"
    meta.write_text(meta.read_text(encoding="utf-8").replace("show: full", "show: excerpts"), encoding="utf-8")
    library, problems = load_library(content)
    assert problems == []
    done = run("scripts/render.py", "--content", content, "--docs", tmp_path / "docs")
    assert done.returncode == 0, done.stderr
    paths = [p for p in (tmp_path / "docs").rglob("*") if p.is_file()]
    pages = " ".join(" ".join(re.sub(r"<[^>]+>", "", unescape(p.read_bytes().decode("utf-8", "ignore"))).split()) for p in paths)
    article = library.articles["tzou-2024"]
    stretches = [article.source[a:b].split() for a, b in hidden(library, article)]
    runs = [" ".join(words_[n : n + 6]) for words_ in stretches for n in range(len(words_) - 5)]
    assert len(runs) > 300
    own = (content / "background.yml", content / "articles/tzou-2024/curated.yml")  # our summaries and headings may name the same
    ours = " ".join(p.read_text(encoding="utf-8") for p in own)
    assert [run_ for run_ in runs if run_ in pages and run_.strip(",.") not in ours] == []
