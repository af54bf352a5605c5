"""A record that grows: pages stay small, an edit touches what it changes, killed and parallel runs leave everything whole."""

import hashlib
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT, run
from facts.periods import MOST, by_number, by_period

sys.path.insert(0, str(ROOT / "bench"))
from generate import generate

ARTICLES = 40
ROUNDS = int(os.environ.get("KILLS", "20"))  # by hand: KILLS=200
HUMAN = ("source.txt", "article.yml", "curated.yml", "background.yml", "actors.yml", "topics.yml", "trade.yml")


def commands(folder: Path) -> list[list[str]]:
    """Return the commands that make a site of a project folder: extract, render, build."""
    code = (
        "import sys; sys.path.insert(0, 'scripts'); import extract; from pathlib import Path; extract.CACHE = Path('.cache/extract');"
        "extract.run(extract.article_folders(Path('content/articles')), False, False)"
    )
    render = ["scripts/render.py", "--content", "content", "--docs", "docs", "--config", "mkdocs.yml"]
    return [[sys.executable, "-c", code], [sys.executable, *render], [str(Path(sys.executable).parent / "mkdocs"), "build", "-q"]]


def do(folder: Path, command: list[str], **more: Any) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1716000000"}
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False, **more)


def project(folder: Path, count: int = ARTICLES) -> Path:
    """Make a project with generated articles; return its folder."""
    generate(folder, count)
    (folder / "scripts").symlink_to(ROOT / "scripts")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    shutil.copytree(ROOT / "docs" / "assets", folder / "docs" / "assets")
    return folder


@pytest.fixture(scope="module")
def grown(once: Callable[..., Path]) -> Path:
    def fill(folder: Path) -> None:
        project(folder)
        for command in commands(folder)[:2]:
            done = do(folder, command)
            assert done.returncode == 0, done.stderr

    return once("grown", fill)


@pytest.fixture
def copy(grown: Path, tmp_path: Path) -> Path:
    """Return a copy of the grown project that a test may change; times of change are kept."""
    return shutil.copytree(grown, tmp_path / "copy", symlinks=True)


def states(folder: Path) -> dict[str, tuple[int, int]]:
    return {str(p.relative_to(folder)): (p.stat().st_mtime_ns, p.stat().st_size) for p in folder.rglob("*") if p.is_file()}


def human(folder: Path) -> str:
    """Return a digest of every file that people write."""
    found = hashlib.sha256()
    for path in sorted((folder / "content").rglob("*")):
        if path.name in HUMAN or path.parent.name == "statements":
            found.update(path.read_bytes())
    return found.hexdigest()


def test_no_page_is_large_and_every_list_is_whole(grown: Path) -> None:
    for path in (grown / "docs").rglob("*.md"):
        assert path.stat().st_size < 290_000, path
    years = sorted(p.name for p in (grown / "docs/timeline").iterdir() if p.is_dir())
    assert len(years) > 30
    index = (grown / "docs/timeline/index.md").read_text(encoding="utf-8")
    assert all(f'href="../timeline/{year}/"' in index for year in years)
    pages = [p.read_text(encoding="utf-8") for p in (grown / "docs/timeline").rglob("index.md")]
    count = sum(page.count('<li class="happening"') for page in pages)
    assert f"{count} happenings" in index
    listed = (grown / "docs/statements/index.md").read_text(encoding="utf-8")
    assert "as reported by 5 articles, point by point:" in listed and "5 points as reported by Tzou Wen-feng" in listed
    china = grown / "docs/actors/china"
    assert len(list(china.rglob("index.md"))) > 5


def test_an_edit_touches_its_article_and_the_lists_alone(copy: Path) -> None:
    before = states(copy / "docs")
    assert do(copy, commands(copy)[1]).stdout.startswith("0 files written")
    article = sorted((copy / "content/articles").glob("*-7-*"))[0]
    with (article / "curated.yml").open("a", encoding="utf-8") as f:
        f.write(f"- {{op: change, id: {article.name}-1, field: title, from: null, to: Another heading, why: test}}\n")
    facts = states(copy / "content")
    assert do(copy, commands(copy)[0]).stdout == ""  # a correction is not extracted again
    assert states(copy / "content") == facts
    done = do(copy, commands(copy)[1])
    assert done.returncode == 0, done.stderr
    changed = {name for name, state in states(copy / "docs").items() if before.get(name) != state}
    assert 5 < len(changed) < 40
    other = {name for name in changed if name.startswith(("articles/", "analysis/", "id/")) and article.name not in name}
    assert other <= {"articles/index.md", "analysis/index.md"}
    points = {name.split("/")[2] for name in changed if name.startswith("statements/") and name.count("/") > 3}
    near = {
        p.name for p in (copy / "content/articles").iterdir() if 5 <= int(p.name.split("-")[1]) < 10 and p.name != "tzou-2024"
    }
    assert points <= near  # reports of the same statement name each other


def test_a_worker_that_is_killed_ends_the_run_with_a_line() -> None:
    code = (
        "import os, signal, sys; sys.path.insert(0, 'scripts'); from facts.errors import ContentError; from facts.parallel import in_order\n"
        "def work(n):\n    if n == 7 and os.cpu_count() > 1: os.kill(os.getpid(), signal.SIGKILL)\n    return n\n"
        "os.cpu_count = lambda: 2\n"
        "try: list(in_order(work, 40))\n"
        "except ContentError as e: print(e)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "run:0:0: a process was ended from outside, perhaps for lack of memory; run it again\n", done.stderr


def test_a_text_that_changed_is_the_only_one_extracted(copy: Path) -> None:
    article = sorted((copy / "content/articles").glob("*-3-*"))[0]
    before = states(copy / ".cache/extract")
    text = (article / "source.txt").read_text(encoding="utf-8") + "\n\nThe talks ended on May 3.\n"
    meta = (article / "article.yml").read_text(encoding="utf-8")
    old = hashlib.sha256((article / "source.txt").read_bytes()).hexdigest()
    (article / "article.yml").write_text(meta.replace(old, hashlib.sha256(text.encode()).hexdigest()), encoding="utf-8")
    (article / "source.txt").write_text(text, encoding="utf-8")
    assert do(copy, commands(copy)[0]).stdout == f"{article.name}: facts.yml written\n"
    after = states(copy / ".cache/extract")
    assert {name for name in after if before.get(name) != after[name]} == {article.name}


def test_one_core_and_all_cores_make_the_same(grown: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(grown, tmp_path / "one", symlinks=True)
    shutil.rmtree(folder / "docs")
    shutil.copytree(ROOT / "docs" / "assets", folder / "docs" / "assets")
    shutil.rmtree(folder / ".cache")
    code = "import os; os.cpu_count = lambda: 1; import runpy, sys; sys.argv[0] = 'scripts/render.py'; sys.path.insert(0, 'scripts');"
    alone = [sys.executable, "-c", f"{code} runpy.run_path('scripts/render.py', run_name='__main__')", *commands(folder)[1][2:]]
    done = do(folder, alone)
    assert done.returncode == 0, done.stderr
    found = {p.relative_to(grown / "docs"): p.read_bytes() for p in (grown / "docs").rglob("*") if p.is_file()}
    assert found == {p.relative_to(folder / "docs"): p.read_bytes() for p in (folder / "docs").rglob("*") if p.is_file()}


def seconds(folder: Path, command: list[str]) -> float:
    """Return how long a command takes."""
    start = time.monotonic()
    assert do(folder, command).returncode == 0
    return time.monotonic() - start


def test_killed_at_any_moment_nothing_is_lost_and_the_next_run_completes(tmp_path: Path) -> None:
    folder = project(tmp_path, 6)
    takes = [seconds(folder, command) for command in commands(folder)]
    goal = {p.relative_to(folder): p.read_bytes() for p in (folder / "docs").rglob("*") if p.is_file()}
    facts = {p: p.read_bytes() for p in (folder / "content").rglob("facts.yml")}
    before, chance, written = human(folder), random.Random(5), 0
    for n in range(ROUNDS):
        command = commands(folder)[n % 3]
        shutil.rmtree(folder / ".cache", ignore_errors=True)
        for path, data in facts.items():
            path.write_bytes(data + b"# stale\n")  # to be written again
        if n % 3 == 1:
            shutil.rmtree(folder / "docs" / "actors", ignore_errors=True)
        process = subprocess.Popen(
            command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        )  # fmt: skip
        try:
            process.wait(timeout=chance.uniform(0, 1.4 * takes[n % 3]))
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        assert human(folder) == before
        written += sum(path.read_bytes() == data for path, data in facts.items())
        assert all(
            path.read_bytes() in (data, data + b"# stale\n") for path, data in facts.items()
        )  # old or new, never in between
    assert 0 < written < len(facts) * ROUNDS / 3  # some were in time, some were not
    assert run("scripts/check.py", folder / "content", "--quiet").returncode == 0
    for command in commands(folder):
        done = do(folder, command)
        assert done.returncode == 0, done.stderr
    assert {p: p.read_bytes() for p in facts} == facts
    assert {p.relative_to(folder): p.read_bytes() for p in (folder / "docs").rglob("*") if p.is_file()} == goal


def test_two_runs_at_once_leave_a_whole_site(copy: Path) -> None:
    goal = {p.relative_to(copy): p.read_bytes() for p in (copy / "docs").rglob("*") if p.is_file()}
    shutil.rmtree(copy / ".cache")
    shutil.rmtree(copy / "docs" / "id")
    before = human(copy)
    for command in commands(copy)[:2]:
        both = [subprocess.Popen(command, cwd=copy, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)]
        for process in both:
            _, errors = process.communicate()
            assert (process.returncode, errors) == (0, "")
    assert {p.relative_to(copy): p.read_bytes() for p in (copy / "docs").rglob("*") if p.is_file()} == goal
    assert human(copy) == before


def full() -> None:
    """Let no file grow beyond a thousand bytes, as on a full disk."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))


def test_a_full_disk_is_one_line_and_costs_nothing(copy: Path) -> None:
    before = human(copy)
    facts = {p: p.read_bytes() for p in (copy / "content").rglob("facts.yml")}
    shutil.rmtree(copy / "docs" / "topics")
    for n, command in enumerate(commands(copy)[:2]):
        if n == 0:
            shutil.rmtree(copy / ".cache" / "extract")
            path = next(iter(facts))
            path.write_bytes(facts[path].replace(b"edtf: null", b"edtf: '1999'", 1))
        done = do(copy, command, preexec_fn=full)
        assert "Traceback" not in done.stderr or n == 0  # the first is called without the command's own report
        assert done.returncode != 0 and "cannot be written" in done.stderr
        if n == 0:
            path.write_bytes(facts[path])
    assert human(copy) == before
    assert {p: p.read_bytes() for p in facts} == facts
    assert not list(copy.rglob(".*.md.*"))
    assert do(copy, commands(copy)[1]).returncode == 0


@pytest.mark.parametrize(("count", "expected"), [(0, [""]), (MOST, [""]), (MOST + 1, ["1990", "1991"])])
def test_a_list_is_cut_by_year_once_it_is_long(count: int, expected: list[str]) -> None:
    items = [1990 + (n >= count // 2) for n in range(count)]
    assert [part.path for part in by_period(items, lambda year: year)] == expected


def test_a_heavy_year_is_cut_in_parts_and_nothing_is_lost() -> None:
    items = [(1990, n) for n in range(3 * MOST)] + [(None, n) for n in range(5)]
    parts = by_period(items, lambda item: item[0])
    assert [part.path for part in parts] == ["1990", "1990/2", "1990/3", "undated"]
    assert [item for part in parts for item in part.items] == items
    assert [part.path for part in by_number(list(range(700)))] == ["", "list/2", "list/3"]
    assert [part.path for part in by_number([])] == [""]
