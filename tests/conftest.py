"""What the tests share: the content, sites built from it once for all test processes, and Chromium."""

import os
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
    for name in ("about.md", "cite.md", "assets"):
        copy = shutil.copytree if (ROOT / "docs" / name).is_dir() else shutil.copy
        copy(ROOT / "docs" / name, folder / "docs" / name)
    done = run("scripts/render.py", "--content", content, "--docs", folder / "docs")
    assert done.returncode == 0, done.stderr
    epoch = (folder / ".cache" / "epoch").read_text().strip()
    done = run("-m", "mkdocs", "build", "--strict", cwd=folder, SOURCE_DATE_EPOCH=epoch, NO_MKDOCS_2_WARNING="1")
    assert done.returncode == 0, done.stdout + done.stderr
    search = ("--root-selector", "article", "--exclude-selectors", ".headerlink", "--quiet")
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


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """Launch the system's Chromium without anything that would ask the network."""
    names = ("chromium", "google-chrome", "chromium-browser")
    flags = "no-sandbox disable-gpu disable-quic no-first-run disable-background-networking disable-component-update"
    found = next((path for name in names if (path := shutil.which(name))), None)
    arguments: dict[str, Any] = {"args": [f"--{flag}" for flag in [*flags.split(), "disable-sync"]]}
    return arguments | ({"executable_path": found} if found else {})
