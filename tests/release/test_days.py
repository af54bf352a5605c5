"""Days that cannot be: the future, the years beyond what a build can hold, and wrong clocks."""

import re
from datetime import date
from pathlib import Path

import pytest

import check as check_command
from conftest import call, release, toy_content
from facts.library.loading import load_library
from facts.release.checks import check
from facts.release.days import check_days, find_newest_day

TODAY = date(2026, 11, 25)


def damage(content: Path, file: str, pattern: str, new: str) -> int:
    """Put another value into the first match of a pattern; return its line."""
    path = content / file
    text = path.read_text(encoding="utf-8")
    found = re.search(pattern, text)
    assert found, (file, pattern)
    path.write_text(text[: found.start()] + new + text[found.end() :], encoding="utf-8")
    return text.count("\n", 0, found.start()) + new.count("\n") + 1


@pytest.mark.parametrize("day", ["2026-11-26", "2106-02-07", "9999-12-31"])
@pytest.mark.parametrize(
    ("file", "pattern", "new"),
    [
        ("documents/2024-05-16.yml", r"checked: '[0-9-]+'", "checked: 'DAY'"),
        ("documents/2024-05-16.yml", r"seen: '[0-9-]+'", "seen: 'DAY'"),
        ("background.yml", r"seen: '[0-9-]+'", "seen: 'DAY'"),
        ("background.yml", r"rechecked: '[0-9-]+'", "rechecked: 'DAY'"),
        ("comparisons/tzou-2024.yml", r"seen: '[0-9-]+'", "seen: 'DAY'"),
        ("articles/tzou-2024/curated.yml", r"checked: '[0-9-]+'", "checked: 'DAY'"),
        ("trade.yml", r"seen: '[0-9-]+'", "seen: 'DAY'"),
        ("actors.yml", r"seen: '[0-9-]+'", "seen: 'DAY'"),
    ],
)
def test_a_day_later_than_today_is_a_problem_at_its_line(
    tmp_path: Path, day: str, file: str, pattern: str, new: str
) -> None:
    content = toy_content(tmp_path)
    line = damage(content, file, pattern, new.replace("DAY", day))
    library, problems = load_library(content)
    found = [*problems, *(library.problem(*f) for f in check_days(library, TODAY))]
    assert [(Path(p.path).name, p.line) for p in found] == [(Path(file).name, line)]
    assert f"{day} is later than today" in found[0].message


def test_days_of_releases_redirects_and_articles(tmp_path: Path) -> None:
    content = toy_content(tmp_path)
    assert release(content, "2024.06.1", "2024-06-01").returncode == 0
    (content / "redirects.yml").write_text(
        "- {id: gone-1, to: null, when: '2024-06-02', why: x}\n", encoding="utf-8"
    )
    library, problems = load_library(content)
    assert problems == []
    found = [p for p in check(library, True, date(2024, 5, 1)) if "later than today" in p.message]
    places = {f"{Path(p.path).name}:{p.line}" for p in found}
    assert {"2024.06.1.json:0", "redirects.yml:1"} <= places
    assert [p for p in found if p.path.endswith("tzou-2024/facts.yml") and p.line > 1]


def test_check_and_release_refuse_a_day_to_come(tmp_path: Path) -> None:
    content = toy_content(tmp_path)
    damage(content, "documents/2024-05-16.yml", r"checked: '[0-9-]+'", "checked: '2106-02-07'")
    done = call(check_command.main, content)
    assert done.returncode == 1 and "2106-02-07 is later than today" in done.stderr
    assert "Traceback" not in done.stderr
    assert release(content, "2024.06.1", "2024-06-01").returncode == 1


def test_the_newest_day_is_that_of_the_latest_check(tmp_path: Path) -> None:
    library, _ = load_library(toy_content(tmp_path))
    assert find_newest_day(library) == date(2026, 11, 25)
    empty = tmp_path / "empty"
    empty.mkdir()
    assert find_newest_day(load_library(empty)[0]) == date(2024, 1, 1)
