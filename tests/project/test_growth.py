"""A record that grows: pages stay small, an edit touches what it changes, killed and parallel runs leave everything whole."""

import hashlib
import os
import random
import re
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

from conftest import RECORD, ROOT, run
from facts.library.loading import load_library
from facts.pages.page import Page, cut_list

sys.path.insert(0, str(ROOT / "bench"))
from generate import generate

ARTICLES = 30
SOME = 9  # articles for which processes are started, too
ROUNDS = int(os.environ.get("KILLS", "6"))  # by hand: KILLS=200
WAITING = (" ...", "waiting until it has ended")  # progress, and word of another run


def commands(folder: Path) -> list[list[str]]:
    """Return the commands that make a site of a project folder: extract, render, build."""
    code = (
        "import sys; sys.path.insert(0, 'scripts'); import extract; from pathlib import Path; extract.CACHE = Path('.cache');"
        "extract.run(extract.article_folders(Path('content/articles')), False, False)"
    )
    render = [
        "scripts/render.py",
        "--content",
        "content",
        "--docs",
        "docs",
        "--config",
        "mkdocs.yml",
    ]
    return [
        [sys.executable, "-c", code],
        [sys.executable, *render],
        [sys.executable, "-m", "mkdocs", "build", "-q"],
    ]


def do(folder: Path, command: list[str], **more: Any) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1716000000"}
    return subprocess.run(
        command, cwd=folder, env=env, capture_output=True, text=True, check=False, **more
    )


def copy_hand_pages(folder: Path) -> None:
    """Copy what is not rendered below docs/."""
    for name in ("assets", "about", "cite", "method"):
        hand = shutil.ignore_patterns("labels")  # rendered below method/
        shutil.copytree(ROOT / "docs" / name, folder / "docs" / name, ignore=hand)


def project(folder: Path, count: int, record: Path = RECORD) -> Path:
    """Make a project with generated articles beside those of a record; return its folder."""
    generate(folder, count, record=record)
    (folder / "scripts").symlink_to(ROOT / "scripts")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    copy_hand_pages(folder)
    return folder


def make_rendered(folder: Path, count: int, record: Path = RECORD) -> None:
    """Make a project, extract and render it."""
    project(folder, count, record)
    for command in commands(folder)[:2]:
        done = do(folder, command)
        assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def grown(once: Callable[..., Path]) -> Path:
    """Return a project of many articles beside the live content."""
    return once("grown", lambda folder: make_rendered(folder, ARTICLES, ROOT / "content"))


@pytest.fixture(scope="module")
def growing(once: Callable[..., Path]) -> Path:
    """Return a project of some articles."""
    return once("growing", lambda folder: make_rendered(folder, SOME))


@pytest.fixture
def copy(growing: Path, tmp_path: Path) -> Path:
    """Return a copy of a project that a test may change; times of change are kept."""
    return shutil.copytree(growing, tmp_path / "copy", symlinks=True)


def states(folder: Path) -> dict[str, tuple[int, int]]:
    return {
        str(p.relative_to(folder)): (p.stat().st_mtime_ns, p.stat().st_size)
        for p in folder.rglob("*")
        if p.is_file()
    }


def human(folder: Path) -> str:
    """Return a digest of every file that people write."""
    found = hashlib.sha256()
    for path in sorted((folder / "content").rglob("*")):
        if path.is_file() and path.name != "facts.yml" and not path.name.startswith("."):
            found.update(path.read_bytes())
    return found.hexdigest()


LARGEST = 120_000  # bytes of a page before it is HTML


def test_no_page_is_large_and_every_list_is_whole(grown: Path) -> None:
    for path in (grown / "docs").rglob("*.md"):
        # No list grows with the record, it gets more parts; how long their rows are depends on it.
        assert path.stat().st_size < LARGEST, path
    # Lists may be cut into parts, which together hold everything once.
    for folder, files in (("statements", "documents/*.yml"), ("articles", "articles/*/")):
        names = {path.stem for path in (grown / "content").glob(files)}
        lists = [
            grown / "docs" / folder / "index.md",
            *(grown / "docs" / folder / "list").rglob("*.md"),
        ]
        text = "".join(path.read_text(encoding="utf-8") for path in lists)
        rows = re.findall(rf'<h[23] class="title"><a href="[./]*{folder}/([a-z0-9-]+)/"', text)
        assert sorted(rows) == sorted(names), folder
    timeline = grown / "docs" / "timeline"
    rows = [
        row
        for path in (timeline / "all").rglob("index.md")
        for row in re.findall(r'<li class="entry', path.read_text(encoding="utf-8"))
    ]
    library, _ = load_library(grown / "content")
    dated = [
        event for event in library.timeline_events if event.edtf and library.is_of_record(event)
    ]
    assert len(rows) == len(dated) > 400


def test_an_edit_touches_its_article_and_the_lists_alone(copy: Path) -> None:
    before = states(copy / "docs")
    assert do(copy, commands(copy)[1]).stdout.startswith("0 files written")
    article = sorted((copy / "content/articles").glob("*-7-*"))[0]
    with (article / "curated.yml").open("a", encoding="utf-8") as f:
        f.write(
            f"- {{op: change, id: {article.name}-1, field: title, from: null, to: Another heading, why: test}}\n"
        )
    facts = states(copy / "content")
    assert do(copy, commands(copy)[0]).stdout == ""  # a correction is not extracted again
    assert states(copy / "content") == facts
    done = do(copy, commands(copy)[1])
    assert done.returncode == 0, done.stderr
    changed = {name for name, state in states(copy / "docs").items() if before.get(name) != state}
    assert 5 < len(changed) < 40
    other = {
        name
        for name in changed
        if name.startswith(("articles/", "analysis/", "id/")) and article.name not in name
    }
    assert other <= {"articles/index.md", "analysis/index.md"}
    points = {
        name.split("/")[2]
        for name in changed
        if name.startswith("statements/") and name.count("/") > 3
    }
    near = {
        p.name
        for p in (copy / "content/articles").iterdir()
        if re.fullmatch(r"[a-z]+-[5-9]-\d{4}", p.name)
    }
    assert points <= near  # reports of the same statement name each other


def test_a_worker_that_is_killed_ends_the_run_with_a_line() -> None:
    code = (
        "import os, signal, sys; sys.path.insert(0, 'scripts'); from facts.base.faults import ContentError; from facts.base.parallel import in_order\n"
        "def work(n):\n    if n == 7 and os.cpu_count() > 1: os.kill(os.getpid(), signal.SIGKILL)\n    return n\n"
        "os.cpu_count = lambda: 2\n"
        "try: list(in_order(work, 40))\n"
        "except ContentError as e: print(e)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (
        done.stdout
        == "run: a process was ended from outside, perhaps for lack of memory; run it again\n"
    ), done.stderr


def test_a_text_that_changed_is_the_only_one_extracted(copy: Path) -> None:
    article = sorted((copy / "content/articles").glob("*-3-*"))[0]
    before = states(copy / ".cache/extract")
    text = (article / "source.txt").read_text(encoding="utf-8") + "\n\nThe talks ended on May 3.\n"
    meta = (article / "article.yml").read_text(encoding="utf-8")
    old = hashlib.sha256((article / "source.txt").read_bytes()).hexdigest()
    (article / "article.yml").write_text(
        meta.replace(old, hashlib.sha256(text.encode()).hexdigest()), encoding="utf-8"
    )
    (article / "source.txt").write_text(text, encoding="utf-8")
    assert do(copy, commands(copy)[0]).stdout == f"{article.name}: facts.yml written\n"
    after = states(copy / ".cache/extract")
    assert {name for name in after if before.get(name) != after[name]} == {article.name}


def test_a_damaged_text_costs_no_labels(copy: Path) -> None:
    article = sorted((copy / "content/articles").glob("*-3-*"))[0]
    before = (article / "facts.yml").read_bytes()
    (article / "source.txt").write_text("x\n", encoding="utf-8")
    done = do(copy, commands(copy)[0])
    assert "source.txt: is not the text that was imported" in done.stderr
    assert (article / "facts.yml").read_bytes() == before


def test_one_core_and_all_cores_make_the_same(growing: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(growing, tmp_path / "one", symlinks=True)
    shutil.rmtree(folder / "docs")
    copy_hand_pages(folder)
    shutil.rmtree(folder / ".cache")
    code = "import os; os.cpu_count = lambda: 1; import runpy, sys; sys.argv[0] = 'scripts/render.py'; sys.path.insert(0, 'scripts');"
    alone = [
        sys.executable,
        "-c",
        f"{code} runpy.run_path('scripts/render.py', run_name='__main__')",
        *commands(folder)[1][2:],
    ]
    done = do(folder, alone)
    assert done.returncode == 0, done.stderr
    found = {
        p.relative_to(growing / "docs"): p.read_bytes()
        for p in (growing / "docs").rglob("*")
        if p.is_file()
    }
    assert found == {
        p.relative_to(folder / "docs"): p.read_bytes()
        for p in (folder / "docs").rglob("*")
        if p.is_file()
    }


def seconds(folder: Path, command: list[str]) -> float:
    """Return how long a command takes."""
    start = time.monotonic()
    assert do(folder, command).returncode == 0
    return time.monotonic() - start


def test_killed_at_any_moment_nothing_is_lost_and_the_next_run_completes(tmp_path: Path) -> None:
    folder = project(tmp_path, 1)
    ours = commands(folder)[:2]  # what MkDocs builds is made anew each time
    takes = [seconds(folder, command) for command in ours]
    goal = {
        p.relative_to(folder): p.read_bytes() for p in (folder / "docs").rglob("*") if p.is_file()
    }
    facts = {p: p.read_bytes() for p in (folder / "content").rglob("facts.yml")}
    before, chance, written = human(folder), random.Random(5), 0
    for n in range(ROUNDS):
        command = ours[n % 2]
        shutil.rmtree(folder / ".cache", ignore_errors=True)
        for path, data in facts.items():
            path.write_bytes(data + b"# stale\n")  # to be written again
        if n % 2 == 1:
            shutil.rmtree(folder / "docs" / "actors", ignore_errors=True)
        process = subprocess.Popen(
            command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        )  # fmt: skip
        try:
            share = (0, chance.uniform(0, 1.4), 3)[
                n // 2 % 3
            ]  # at once, at any moment, hardly ever
            process.wait(timeout=share * takes[n % 2])
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        assert human(folder) == before
        written += sum(path.read_bytes() == data for path, data in facts.items())
        assert all(
            path.read_bytes() in (data, data + b"# stale\n") for path, data in facts.items()
        )  # old or new, never in between
    assert 0 < written < len(facts) * ROUNDS / 2  # some were in time, some were not
    assert run("scripts/check.py", folder / "content").returncode == 0
    for command in ours:
        done = do(folder, command)
        assert done.returncode == 0, done.stderr
    assert {p: p.read_bytes() for p in facts} == facts
    assert {
        p.relative_to(folder): p.read_bytes() for p in (folder / "docs").rglob("*") if p.is_file()
    } == goal


def test_two_runs_at_once_leave_a_whole_site(copy: Path) -> None:
    goal = {p.relative_to(copy): p.read_bytes() for p in (copy / "docs").rglob("*") if p.is_file()}
    shutil.rmtree(copy / ".cache")
    shutil.rmtree(copy / "docs" / "events")
    before = human(copy)
    for command in commands(copy)[:2]:
        both = [
            subprocess.Popen(
                command, cwd=copy, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
            )
            for _ in range(2)
        ]
        for process in both:
            _, errors = process.communicate()
            told = [line for line in errors.splitlines() if not line.endswith(WAITING)]
            assert (process.returncode, told) == (0, [])
    assert {
        p.relative_to(copy): p.read_bytes() for p in (copy / "docs").rglob("*") if p.is_file()
    } == goal
    assert human(copy) == before


def full() -> None:
    """Let no file grow beyond a thousand bytes, as on a full disk."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))


def test_a_full_disk_is_one_line_and_costs_nothing(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COVERAGE_PROCESS_CONFIG", raising=False)  # `make coverage` writes, too
    before = human(copy)
    facts = {p: p.read_bytes() for p in (copy / "content").rglob("facts.yml")}
    shutil.rmtree(copy / "docs" / "topics")
    for n, command in enumerate(commands(copy)[:2]):
        if n == 0:
            shutil.rmtree(copy / ".cache" / "extract")
            path = next(iter(facts))
            path.write_bytes(facts[path].replace(b"edtf: null", b"edtf: '1999'", 1))
        done = do(copy, command, preexec_fn=full)
        assert (
            "Traceback" not in done.stderr or n == 0
        )  # the first is called without the command's own report
        assert done.returncode != 0 and "cannot be written" in done.stderr
        if n == 0:
            path.write_bytes(facts[path])
    assert human(copy) == before
    assert {p: p.read_bytes() for p in facts} == facts
    assert not list(copy.rglob(".*.md.*"))
    assert do(copy, commands(copy)[1]).returncode == 0


@pytest.mark.parametrize(
    ("count", "paths"),
    [
        (0, ["topics"]),  # an empty list has its page
        (10, ["topics"]),
        (11, ["topics", "topics/list/2"]),
        (21, ["topics", "topics/list/2", "topics/list/3"]),
    ],
)
def test_a_long_list_is_cut_in_parts_and_nothing_is_lost(count: int, paths: list[str]) -> None:
    items = list(range(count))
    page = Page("topics", "x.md.j2", "Topics", "All topics")
    parts = list(cut_list(page, items, 10))
    assert [part.path for part in parts] == paths
    assert [item for part in parts for item in part.view["rows"]] == items
