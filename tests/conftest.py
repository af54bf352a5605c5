"""What the tests share: the content, sites built from it once for all test processes, and Chromium."""

import contextlib
import gc
import hashlib
import io
import json
import os
import pickle
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import cache, lru_cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from hypothesis import settings
from playwright.sync_api import Browser

import release as release_command
import render as render_command
from facts.base import strict_yaml
from facts.base.faults import ContentError
from facts.library.entities import ResolvedSource
from facts.library.library import Library
from facts.library.release_files import seal_snapshot
from facts.model.references import walk_records
from facts.model.registers import SourceRef
from screen import Screen

ROOT = Path(__file__).resolve().parent.parent
RECORD = ROOT / "tests" / "record"  # a frozen record: the live content may grow
SEED = RECORD / "articles" / "tzou-2024"
PUBLISHED = ROOT / "tests" / "published.yml"
SECOND = ROOT / "tests" / "second_article"  # a report of the same statement, in our own words

# How long an example takes is a matter of the machine: make bench measures speed.
settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")


# Sites and projects that take seconds to make, each once for all test processes.
MADE_ONCE = ("released", "site", "live_site", "toy_site", "hostile_site", "grown", "growing")
LONG = ("test_killed_at_any_moment", "test_records", "test_large_and_repetitive")


@pytest.hookimpl(trylast=True)  # behind what orders them by their fixtures
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with one test of each site, so that no process waits for what another makes; then what takes long."""
    makers: dict[str, pytest.Item] = {}
    for item in items:
        for name in MADE_ONCE:
            if name in getattr(item, "fixturenames", ()):
                makers.setdefault(name, item)
    first = set(makers.values())
    items.sort(key=lambda item: (item not in first, not item.name.startswith(LONG)))


def pytest_collection_finish() -> None:
    """Leave modules and tests, which live to the end, out of each search for garbage: a fifth of the time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def parse_once() -> Iterator[None]:
    """Parse a YAML text once in each process: hundreds of tests read the same files in copies of the record."""
    parse = strict_yaml.parse

    @lru_cache(1000)
    def parse_sound(text: str) -> tuple[bytes, strict_yaml.Positions]:
        data, positions = parse(text, Path())
        return pickle.dumps(data), positions

    def parse_kept(text: str, path: Path) -> tuple[Any, strict_yaml.Positions]:
        try:
            data, positions = parse_sound(text)
        except ContentError:
            return parse(text, path)  # a fault names its file
        return pickle.loads(data), positions

    strict_yaml.parse = parse_kept
    yield
    strict_yaml.parse = parse


def run(*args: str | Path, cwd: Path = ROOT, **env: str) -> subprocess.CompletedProcess[str]:
    """Run a command of the project and return what it printed."""
    command = [sys.executable, *map(str, args)]
    return subprocess.run(
        command, cwd=cwd, env={**os.environ, **env}, text=True, capture_output=True, check=False
    )


def call(main: Callable[[], int], *words: str | Path) -> subprocess.CompletedProcess[str]:
    """Call the main function of a command in this process, which starts faster; return what `run` returns.

    It forks no processes: beside the threads of the tests that is not safe.
    """
    command = ["command", *map(str, words)]
    out, errors = io.StringIO(), io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", command)
        patch.setattr(os, "cpu_count", lambda: 1)
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(errors):
            try:
                code = main()
            except SystemExit as end:  # wrong arguments
                code = int(end.code or 0)
    gc.enable()  # a command may switch it off, as it lives no longer than its work
    return subprocess.CompletedProcess(command, code, out.getvalue(), errors.getvalue())


def build(folder: Path, content: Path, apart: bool = False) -> Path:
    """Build a site from a content folder below `folder`; return the site.

    `apart`: the pages are rendered in a process of their own, which reads its environment anew.
    """
    (folder / "scripts").symlink_to(ROOT / "scripts")
    for name in ("mkdocs.yml", "pagefind.yml"):
        shutil.copy(ROOT / name, folder)
    for name in ("assets", "about", "cite", "method"):
        hand = shutil.ignore_patterns("labels")  # rendered below method/
        shutil.copytree(ROOT / "docs" / name, folder / "docs" / name, ignore=hand)
    words = ("--content", content, "--docs", folder / "docs")
    done = run("scripts/render.py", *words) if apart else call(render_command.main, *words)
    assert done.returncode == 0, done.stderr
    epoch = (folder / ".cache" / "epoch").read_text().strip()
    done = run(
        "-m",
        "mkdocs",
        "build",
        "--strict",
        cwd=folder,
        SOURCE_DATE_EPOCH=epoch,
        NO_MKDOCS_2_WARNING="1",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    done = run("-m", "pagefind", cwd=folder)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


def toy_content(folder: Path) -> Path:
    """Return a copy of the content with the toy article added and extracted."""
    content = folder / "content"
    shutil.copytree(RECORD, content)
    article = content / "articles" / "example-2024"
    shutil.copytree(SECOND, article)
    (article / "comparison.yml").rename(content / "comparisons" / "example-2024.yml")
    facts = content / "articles" / "example-2024" / "facts.yml"
    facts.write_text(extract_toy(), encoding="utf-8")
    return content


@cache
def extract_toy() -> str:
    """Return the facts.yml of the toy article."""
    from facts.extract import extract
    from facts.extract.facts_file import facts_yaml
    from facts.extract.labels import assign

    text = (SECOND / "source.txt").read_text(encoding="utf-8")
    return facts_yaml(assign(extract(text)).model_copy(update={"article": "example-2024"}))


def reextract(folder: Path, text: str) -> None:
    """Give an article another text and extract it again, as a person would."""
    from facts.base.strict_yaml import load
    from facts.extract import extract
    from facts.extract.facts_file import facts_yaml
    from facts.extract.labels import assign
    from facts.model.article_facts import Facts

    meta = (folder / "article.yml").read_text(encoding="utf-8")
    old = hashlib.sha256((folder / "source.txt").read_bytes()).hexdigest()
    (folder / "article.yml").write_text(
        meta.replace(old, hashlib.sha256(text.encode()).hexdigest()), encoding="utf-8"
    )
    (folder / "source.txt").write_text(text, encoding="utf-8")
    facts = assign(extract(text), load(folder / "facts.yml", Facts)).model_copy(
        update={"article": folder.name}
    )
    (folder / "facts.yml").write_text(facts_yaml(facts), encoding="utf-8")


def release(content: Path, name: str, day: str, *more: str) -> subprocess.CompletedProcess[str]:
    """Release a content folder as that of a site with a domain and people who answer for it."""
    words = (name, "--date", day, "--content", content, "--config", PUBLISHED, *more)
    return call(release_command.main, *words)


def edited(content: Path, name: str, old: str, new: str) -> None:
    """Change the text of the latest snapshot, and its seal with it."""
    path = content / "releases" / f"{name}.json"
    text = path.read_text(encoding="utf-8").replace(old, new, 1)
    data = json.loads(text)
    path.write_text(text.replace(data["sha256"], seal_snapshot(data)), encoding="utf-8")


WITHDRAWN = """
- {id: example-2024-c1, to: null, when: '2024-06-20', why: no claim but a figure of speech}
- {id: example-2024-e1, to: 2024-75th-anniversary-statement, when: '2024-06-20', why: one entry for both}
- {id: '2024-05-16', to: 2024-05-16-b, when: '2024-06-20', why: renamed}
"""


def changed(content: Path) -> None:
    """Shuffle, insert, split and re-title facts and articles; drop two facts; rename a statement."""
    folder = content / "articles" / "example-2024"
    blocks = (folder / "source.txt").read_text(encoding="utf-8").split("\n\n")
    blocks[5] = blocks[5].replace("trade, and", "trade, widen the markets for bonds, and")
    blocks[4:4] = [blocks.pop().strip()]
    blocks[4:4] = ["On May 12, the two foreign ministers prepared the meeting in Moscow."]
    blocks[0] = "What the statement of May asks of banks and pipelines"
    reextract(folder, "\n\n".join(blocks))
    curated = (
        (folder / "curated.yml").read_text(encoding="utf-8").replace("'2024-05-16'", "2024-05-16-b")
    )
    curated += "- {op: change, id: example-2024-1, field: title, from: null, to: Currencies, why: a heading}\n"
    curated += "".join(
        f"- {{op: drop, id: example-2024-{label}, why: test}}\n" for label in ("c1", "e1")
    )
    (folder / "curated.yml").write_text(curated, encoding="utf-8")
    seed = content / "articles" / "tzou-2024" / "curated.yml"
    text = seed.read_text(encoding="utf-8").replace("to: '2024-05-16'", "to: 2024-05-16-b")
    seed.write_text(
        text.replace("to: Property and sovereign reserves", "to: State property"), encoding="utf-8"
    )
    rename_document(content, "2024-05-16", "2024-05-16-b")


def rename_document(content: Path, old: str, new: str) -> None:
    """Give a document another id, in its own file and wherever it is named."""
    path = content / "documents" / f"{old}.yml"
    text = path.read_text(encoding="utf-8")
    path.with_name(f"{new}.yml").write_text(
        text.replace(f"id: '{old}'", f"id: '{new}'"), encoding="utf-8"
    )
    path.unlink()
    for other in (*content.glob("comparisons/*.yml"), *content.glob("*.yml")):
        text = re.sub(rf"\b{old}-p(?=\d)", f"{new}-p", other.read_text(encoding="utf-8"))
        text = re.sub(rf"(documents: .*)'{old}'", rf"\1'{new}'", text)
        other.write_text(text, encoding="utf-8")


def released_content(folder: Path) -> Path:
    """Return the toy's content, released, changed and released again."""
    content = toy_content(folder)
    for step in (lambda: release(content, "2024.06.1", "2024-06-01"), lambda: changed(content)):
        done = step()
        assert done is None or done.returncode == 0, done.stderr
    (content / "redirects.yml").write_text(WITHDRAWN, encoding="utf-8")
    done = release(content, "2024.07.1", "2024-07-01", "--note", "texts read again")
    assert done.returncode == 0, done.stderr
    return content


def release_toy(folder: Path) -> None:
    """Make the toy's content in a folder and release it once."""
    done = release(toy_content(folder), "2024.06.1", "2024-06-01")
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="session")
def released_toy(once: Any) -> Path:
    """Return the toy's content, released once."""
    return once("released_toy", release_toy) / "content"


@pytest.fixture(scope="session")
def released_record(once: Any) -> Path:
    """Return the content of a record that was released twice."""
    return once("released_record", released_content) / "content"


@pytest.fixture(scope="session")
def released(once: Any) -> Path:
    """Return a folder with the content and the site of a record that was released twice."""
    return once("released", lambda folder: build(folder, released_content(folder)))


def untexed(text: str) -> str:
    """Return a value of BibTeX as it is read."""
    text = text.replace(r"\textbraceleft{}", "{").replace(r"\textbraceright{}", "}")
    return re.sub(r"\\([&%$#_])", r"\1", text).removeprefix("{").removesuffix("}")


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, Callable[[Path], Any]], Path]:
    """Return a maker of folders that are made once for all test processes."""
    base = tmp_path_factory.getbasetemp()
    base = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base

    def make(name: str, fill: Callable[[Path], Any]) -> Path:
        folder = base / name
        with FileLock(f"{folder}.lock"):
            if not (folder / "done").is_file():
                folder.mkdir(exist_ok=True)
                fill(folder)
                (folder / "done").touch()
        return folder

    return make


@pytest.fixture(scope="session")
def site(once: Any) -> Path:
    """Return the site of the record itself."""
    return once("record", lambda folder: build(folder, RECORD)) / "site"


@pytest.fixture(scope="session")
def live_site(once: Any) -> Path:
    """Return the site of the live content, which grows: tests of it count nothing."""
    return once("live", lambda folder: build(folder, ROOT / "content")) / "site"


@pytest.fixture(scope="session")
def toy_site(once: Any) -> Path:
    """Return the site of the record with a second article on the same statement."""
    return once("toy", lambda folder: build(folder, toy_content(folder))) / "site"


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Print nothing."""


@pytest.fixture(scope="session")
def serve() -> Iterator[Callable[[Path], str]]:
    """Return a server of folders on the loopback: folder in, address out; a folder has one."""
    servers: dict[Path, ThreadingHTTPServer] = {}

    def start(folder: Path) -> str:
        if folder not in servers:
            handler = partial(_Quiet, directory=str(folder))
            servers[folder] = ThreadingHTTPServer(("127.0.0.1", 0), handler)
            threading.Thread(target=servers[folder].serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{servers[folder].server_port}/"

    yield start
    for server in servers.values():
        server.shutdown()
        server.server_close()


def launch_arguments() -> dict[str, Any]:
    """Return how the system's Chromium is launched without anything that would ask the network."""
    names = ("chromium", "google-chrome", "chromium-browser")
    flags = "no-sandbox disable-gpu disable-quic no-first-run disable-background-networking disable-component-update"
    flags += " disable-site-isolation-trials"  # else each page that is opened starts a process
    found = next((path for name in names if (path := shutil.which(name))), None)
    arguments: dict[str, Any] = {"args": [f"--{flag}" for flag in [*flags.split(), "disable-sync"]]}
    return arguments | ({"executable_path": found} if found else {})


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """Launch the system's Chromium."""
    return launch_arguments()


@pytest.fixture(scope="session")
def screen(browser: Browser) -> Iterator[Screen]:
    """Return a screen with JavaScript."""
    shared = Screen(browser, javascript=True)
    yield shared
    shared.page.context.close()


@pytest.fixture(scope="session")
def plain_screen(browser: Browser) -> Iterator[Screen]:
    """Return a screen without JavaScript."""
    shared = Screen(browser, javascript=False)
    yield shared
    shared.page.context.close()


def known_sources(library: Library) -> tuple[ResolvedSource, ...]:
    """Return every outside source that a file of a content folder names."""
    records = (record for file in library.files.values() for _, record in walk_records(file))
    return library.resolve_sources(record for record in records if isinstance(record, SourceRef))


SHORT_ROWS = ("test_antecedents", "test_claims", "test_extract")


@pytest.fixture(scope="module", autouse=True)
def short_rows(request: pytest.FixtureRequest) -> Iterator[None]:
    """Rows of these modules say in three words what an article says in ten: none is too short."""
    with pytest.MonkeyPatch.context() as patch:
        if request.module.__name__.endswith(SHORT_ROWS):
            patch.setattr("facts.extract.claims.fragments.MOST_OF_STUMP", 0)
        yield
