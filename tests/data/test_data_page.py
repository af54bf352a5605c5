"""The page of the downloads: examples that run, and every column explained."""

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from html import unescape
from pathlib import Path

from facts.data.tables import TABLES


def page(site: Path) -> str:
    return (site / "data/index.html").read_text(encoding="utf-8")


def examples(site: Path, language: str) -> list[str]:
    found = re.findall(rf'<code class="{language}">(.*?)</code>', page(site), re.DOTALL)
    return [unescape(text) for text in found]


def test_the_example_queries_answer(site: Path) -> None:
    with closing(sqlite3.connect(site / "data/v1/record.sqlite")) as base:
        answers = [base.execute(sql).fetchall() for sql in examples(site, "sql")]
        assert len(answers) == 5 and all(answers)
        assert [row[0] for row in answers[2]] == ["tzou-2024-3", "tzou-2024-3a"]
        assert "tzou-2024-3" in {row[0] for row in answers[4]}
        for by_date in (answers[0], answers[1], answers[3]):
            assert sorted(by_date, key=lambda row: row[0]) == by_date


def test_the_example_program_runs(site: Path) -> None:
    (program,) = examples(site, "python")
    assert len(program.splitlines()) <= 10
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=site / "data/v1",
        capture_output=True,
        text=True,
        check=True,
    )
    assert "tzou-2024-3 differs - Property and sovereign reserves" in done.stdout


def test_the_page_explains_every_column(site: Path) -> None:
    text = unescape(page(site))
    for name, model in TABLES.items():
        assert f'id="{name}"' in text
        for column, field in model.model_fields.items():
            assert column in text and field.description in text
