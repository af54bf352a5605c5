"""What the tests share: the content, sites built from it once for all test processes, and Chromium."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

ROOT = Path(__file__).resolve().parent.parent
CONTENT = ROOT / "content"
SEED = CONTENT / "articles" / "tzou-2024"
TOY = ROOT / "tests" / "toy"


def run(*args: str | Path, cwd: Path = ROOT, **env: str) -> subprocess.CompletedProcess[str]:
    """Run a command of the project and return what it printed."""
    command = [sys.executable, *map(str, args)]
    return subprocess.run(command, cwd=cwd, env={**os.environ, **env}, text=True, capture_output=True, check=False)


def build(folder: Path, content: Path) -> Path:
    """Build a site from a content folder below `folder`; return the site."""
    (folder / "scripts").symlink_to(ROOT / "scripts")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    (folder / "docs").mkdir()
    shutil.copytree(ROOT / "docs" / "assets", folder / "docs" / "assets")
    done = run("scripts/render.py", "--content", content, "--docs", folder / "docs")
    assert done.returncode == 0, done.stderr
    epoch = (folder / ".cache" / "epoch").read_text().strip()
    done = run("-m", "mkdocs", "build", "--strict", cwd=folder, SOURCE_DATE_EPOCH=epoch, NO_MKDOCS_2_WARNING="1")
    assert done.returncode == 0, done.stdout + done.stderr
    search = ("--root-selector", "article", "--exclude-selectors", ".headerlink,.tools,.crumb,sup.letter", "--quiet")
    done = run("-m", "pagefind", "--site", folder / "site", *search)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


def toy_content(folder: Path) -> Path:
    """Return a copy of the content with the toy article added and extracted."""
    content = folder / "content"
    shutil.copytree(CONTENT, content)
    shutil.copytree(TOY / "example-2024", content / "articles" / "example-2024")
    from facts.extract import extract
    from facts.ids import assign
    from facts.store import facts_yaml

    text = (TOY / "example-2024" / "source.txt").read_text(encoding="utf-8")
    facts = assign(extract(text)).model_copy(update={"article": "example-2024"})
    (content / "articles" / "example-2024" / "facts.yml").write_text(facts_yaml(facts), encoding="utf-8")
    return content


def reextract(folder: Path, text: str) -> None:
    """Give an article another text and extract it again, as a person would."""
    from facts.extract import extract
    from facts.ids import assign
    from facts.model import Facts
    from facts.store import facts_yaml
    from facts.yamlio import load

    meta = (folder / "article.yml").read_text(encoding="utf-8")
    old = hashlib.sha256((folder / "source.txt").read_bytes()).hexdigest()
    (folder / "article.yml").write_text(meta.replace(old, hashlib.sha256(text.encode()).hexdigest()), encoding="utf-8")
    (folder / "source.txt").write_text(text, encoding="utf-8")
    facts = assign(extract(text), load(folder / "facts.yml", Facts)[0]).model_copy(update={"article": folder.name})
    (folder / "facts.yml").write_text(facts_yaml(facts), encoding="utf-8")


def release(content: Path, name: str, day: str, *more: str) -> subprocess.CompletedProcess[str]:
    """Release a content folder although it has no domain."""
    return run("scripts/release.py", name, "--date", day, "--content", content, "--allow-example", *more)


def edited(content: Path, name: str, old: str, new: str) -> None:
    """Change the text of a snapshot, and its digest in ids.lock with it."""
    path, lock = content / "releases" / f"{name}.json", content / "ids.lock"
    text = path.read_text(encoding="utf-8").replace(old, new, 1)
    path.write_text(text, encoding="utf-8")
    seal = f"release {name} {hashlib.sha256(text.encode()).hexdigest()}"
    lock.write_text(re.sub(f"release {name} .*", seal, lock.read_text(encoding="utf-8")), encoding="utf-8")


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
    curated = (folder / "curated.yml").read_text(encoding="utf-8").replace("'2024-05-16'", "2024-05-16-b")
    curated += "- {op: change, id: example-2024-1, field: title, from: null, to: Currencies, why: a heading}\n"
    curated += "".join(f"- {{op: drop, id: example-2024-{label}, why: test}}\n" for label in ("c1", "e1"))
    (folder / "curated.yml").write_text(curated, encoding="utf-8")
    seed = content / "articles" / "tzou-2024" / "curated.yml"
    text = seed.read_text(encoding="utf-8").replace("to: '2024-05-16'", "to: 2024-05-16-b")
    seed.write_text(text.replace("to: Property and sovereign reserves", "to: State property"), encoding="utf-8")
    old = content / "statements" / "2024-05-16.yml"
    text = old.read_text(encoding="utf-8").replace("id: '2024-05-16'", "id: 2024-05-16-b")
    (content / "statements" / "2024-05-16-b.yml").write_text(text, encoding="utf-8")
    old.unlink()


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


@pytest.fixture(scope="session")
def released(once: Any) -> Path:
    """Return a folder with the content and the site of a record that was released twice."""
    return once("released", lambda folder: build(folder, released_content(folder)))


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
    return once("record", lambda folder: build(folder, CONTENT)) / "site"


@pytest.fixture(scope="session")
def toy_site(once: Any) -> Path:
    """Return the site of the record with a second article on the same statement."""
    return once("toy", lambda folder: build(folder, toy_content(folder))) / "site"


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Print nothing."""


@pytest.fixture(scope="session")
def serve() -> Iterator[Callable[[Path], str]]:
    """Return a server of folders on the loopback: folder in, address out."""
    servers: list[ThreadingHTTPServer] = []

    def start(folder: Path) -> str:
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}/"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def launch_arguments() -> dict[str, Any]:
    """Return how the system's Chromium is launched without anything that would ask the network."""
    names = ("chromium", "google-chrome", "chromium-browser")
    flags = "no-sandbox disable-gpu disable-quic no-first-run disable-background-networking disable-component-update"
    found = next((path for name in names if (path := shutil.which(name))), None)
    arguments: dict[str, Any] = {"args": [f"--{flag}" for flag in [*flags.split(), "disable-sync"]]}
    return arguments | ({"executable_path": found} if found else {})


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """Launch the system's Chromium."""
    return launch_arguments()
