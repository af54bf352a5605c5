"""The table "Where to change what" of CONTRIBUTING.md: what it names is enough."""

import csv
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import RECORD, ROOT, run
from facts.model.labels import VERDICTS

GUIDE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
PLACES = GUIDE.partition("## Where to change what")[2].partition("## Every change")[0]
CLOSE = VERDICTS["close"].word
KIND = '    days_page: ("days",),\n}\n# The pages of one article'
PAGE = '''

def days_page(site: Site) -> Iterator[Page]:
    """Yield a page of its own kind."""
    yield Page("days", "days", "Days", "A kind of page.", {"count": len(site.library.articles)})
'''
TEMPLATE = """{% extends "page.md.j2" %}
{% block body %}
{% call parts.head("Kind", page.title, page.description, "days/") %}{% endcall %}
<p>{{ count }} articles</p>
{% endblock %}
"""
RULE = '''    Rule(
        "midsummer",
        rf"""midsummer\\ of\\ (?P<year>{YEAR_NUMBER})""",
        lambda here: (f"{here['year']}-06-24", "explicit"),
    ),
'''
READ = """
import sys; sys.path.insert(0, "scripts")
from facts.reading.dates import find_dates
print([(date.text, date.edtf) for date in find_dates("They met in midsummer of 2019.", None)])
"""


def add_everything(folder: Path) -> None:
    """Copy the code, add everything where CONTRIBUTING.md says, and render the record with it."""
    shutil.copytree(ROOT / "scripts", folder / "scripts")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    insert(folder, "reading/dates/rules.py", "RULES = (\n", "RULES = (\n" + RULE)
    insert(folder, "model/labels.yml", f"close: {{word: {CLOSE},", "close: {word: near,")
    title = '    title: str\n    """title as printed"""\n'
    column = '    genre: str\n    """kind of text"""\n'
    insert(folder, "data/article_rows.py", title, title + column)
    given = "title=article.title,"
    insert(
        folder, "data/article_rows.py", given, f"{given}\n                genre=article.meta.kind,"
    )
    pages = folder / "scripts" / "facts" / "pages"
    imports = "from facts.pages.kinds.documents import"
    insert(
        folder, "pages/site.py", imports, f"from facts.pages.kinds.days import days_page\n{imports}"
    )
    insert(folder, "pages/site.py", "}\n# The pages of one article", KIND)
    uses = "from collections.abc import Iterator\n\nfrom facts.pages.page import Page, Site\n"
    (pages / "kinds" / "days.py").write_text(
        f'"""A kind of page."""\n\n{uses}{PAGE}', encoding="utf-8"
    )
    template = folder / "scripts" / "templates" / "pages" / "days.j2"
    template.write_text(TEMPLATE, encoding="utf-8")
    command = ("scripts/render.py", "--content", RECORD, "--docs", folder / "docs")
    done = run(*command, cwd=folder)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def touched(once: Callable[..., Path]) -> Path:
    """Return a copy of the code in which everything was added."""
    return once("touched", add_everything)


def insert(folder: Path, name: str, old: str, new: str) -> None:
    """Replace what stands once in a module of the copy."""
    path = folder / "scripts" / "facts" / name
    text = path.read_text(encoding="utf-8")
    times = text.count(old)
    assert times == 1, f"{name} holds {old!r} {times} times"
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_shape_of_date_is_one_rule(touched: Path) -> None:
    done = run("-c", READ, cwd=touched)
    assert done.stdout.strip() == "[('midsummer of 2019', '2019-06-24')]", done.stderr


def test_a_date_of_a_text_says_what_it_rests_on(tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("Talks in Lund\n\nOn 6 May they met. It was dear.\n", encoding="utf-8")
    done = run("scripts/extract.py", "--text", text, "--published", "2024-05-17", "--dates")
    assert done.stdout == f"{text}:3:4: 6 May = 2024-05-06 (year-from-release)\n", done.stderr


def test_a_label_is_one_word(touched: Path) -> None:
    pages = [path.read_text(encoding="utf-8") for path in (touched / "docs").rglob("index.md")]
    assert sum(">near<" in page for page in pages) > 3  # documents, articles, key of labels
    assert not any(f">{CLOSE}<" in page for page in pages)
    names = json.loads((touched / "docs" / "search" / "names.json").read_text(encoding="utf-8"))
    points = [row[4] for row in names if row[0] == "reported point"]
    assert any(found.endswith(" near") for found in points)
    assert not any(found.endswith(f" {CLOSE}") for found in points)


def test_a_column_is_a_field_of_its_row(touched: Path) -> None:
    text = (touched / "docs" / "data" / "v1" / "articles.csv").read_text(encoding="utf-8-sig")
    assert {row["genre"] for row in csv.DictReader(text.splitlines())} == {"commentary"}
    assert "kind of text" in (touched / "docs" / "data" / "index.md").read_text(encoding="utf-8")


def test_a_kind_of_page_is_function_template_and_line(touched: Path) -> None:
    page = (touched / "docs" / "days" / "index.md").read_text(encoding="utf-8")
    assert re.search(r"<p>[0-9]+ articles</p>", page)


def test_the_places_to_change_exist() -> None:
    named = re.findall(r"`((?:scripts|docs|tests)/[\w./-]+)`", PLACES)
    assert len(named) > 20
    assert [name for name in named if not (ROOT / name).exists()] == []
