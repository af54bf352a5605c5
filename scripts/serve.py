"""Shows the site while it is edited: each edit is built once, and only what it touches.

serve.py [--port N]   at http://127.0.0.1:8000/

What is wrong stands at the top of every page, and in the terminal, until it is mended. Pages that
an edit removes stay until the next start; make site builds everything, and checks links.
"""

import io
import logging
import os
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from functools import partial
from html import escape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import IO, BinaryIO

from jinja2 import TemplateError
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from facts.base.commands import make_parser, reports_problems
from facts.pages.units import locate_template_error

ROOT = Path(__file__).resolve().parent.parent
HAND_WRITTEN = ("docs/assets", "docs/about", "docs/cite", "docs/method/index.md")
FACTS = ("content", "scripts")  # of what extract.py and render.py read
THEME = ("mkdocs.yml", "scripts/templates/theme", "scripts/final_pages.py")  # each page has it
PAUSE = 0.2  # seconds between two looks at the files; a look takes 10 ms at 100 articles
PATIENCE = 50.0  # seconds that a page waits for news before it asks again
SCRIPT = """\
const { build } = document.currentScript.dataset;
async function wait() {
  const latest = await fetch(`/serve/${build}`).then((r) => r.text(), () => "");
  if (latest && latest !== build) location.reload();
  else setTimeout(wait, latest ? 0 : 1000);
}
wait();
"""
States = dict[str, int]  # time of change of each file, by its path


def read_states(*names: str) -> States:
    """Return the states of all files that people edit, or of those below some folders."""
    found: States = {}
    for name in names or (*FACTS, *HAND_WRITTEN, "mkdocs.yml"):
        root = ROOT / name
        paths = [root] if root.is_file() else root.rglob("*")
        for path in paths:
            if path.is_file() and "__pycache__" not in path.parts and path.name[0] != ".":
                found[path.relative_to(ROOT).as_posix()] = path.stat().st_mtime_ns
    return found


def find_edited(before: States, now: States) -> list[str]:
    """Return the files that were changed, added or removed; facts.yml is written by the build."""
    names = {name for name, _ in before.items() ^ now.items()}
    return sorted(name for name in names if not name.endswith("/facts.yml"))


class Builder:
    """Builds the site into a folder after each edit; pages wait for the number of a build."""

    def __init__(self, site: Path, address: str) -> None:
        self.site = site
        self.address = address
        self.number = 0
        self.problems = ""
        self.news = threading.Condition()

    def build(self, edited: list[str]) -> None:
        """Build what the edited files touch, without any everything; tell the pages that wait."""
        facts = not edited or any(name.startswith(FACTS) for name in edited)
        problems = self.render() if facts else ""
        theme = not edited or any(name.startswith(THEME) for name in edited)
        self.problems = problems or self.build_pages(everything=theme)
        print(self.problems, end="", file=sys.stderr)
        with self.news:
            self.number += 1
            self.news.notify_all()

    def render(self) -> str:
        """Run extract.py and render.py in processes of their own, which read the code as it is."""
        for script in ("extract.py", "render.py"):
            command = [sys.executable, str(ROOT / "scripts" / script)]
            done = subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False)
            if done.returncode:
                return done.stderr
        return ""

    def build_pages(self, everything: bool) -> str:
        """Run MkDocs on pages that are newer than what was built of them; return what is wrong."""
        try:
            config = load_config(
                str(ROOT / "mkdocs.yml"),
                site_dir=str(self.site),
                site_url=self.address,
                strict=False,
            )
            build(config, dirty=not everything)
        except TemplateError as e:
            return f"{locate_template_error(e)}\n"
        except MkDocsException as e:
            return f"mkdocs.yml: {e}\n"
        return ""

    def watch(self) -> None:
        """Build after each edit, for ever."""
        before = read_states()
        while True:
            time.sleep(PAUSE)
            now = read_states()
            if edited := find_edited(before, now):
                start = time.monotonic()
                self.build(edited)
                names = ", ".join(edited[:3])
                print(f"{names}: built in {time.monotonic() - start:.1f} s", flush=True)
            before = now

    def wait_for_news(self, number: str) -> int:
        """Return the number of the latest build once it is another one, or patience has an end."""
        with self.news:
            self.news.wait_for(lambda: str(self.number) != number, PATIENCE)
            return self.number


class Handler(SimpleHTTPRequestHandler):
    """Answers with files of the site; pages get the problems, and a script that waits for news."""

    def __init__(self, *args: object, builder: Builder, **more: str) -> None:
        self.builder = builder
        super().__init__(*args, **more)  # type: ignore[arg-type]

    def send_head(self) -> BinaryIO | None:
        """Answer with a file or a page; return what its body is read from."""
        if self.path == "/serve.js":
            return self.send_bytes(SCRIPT.encode(), "text/javascript")
        if self.path.startswith("/serve/"):
            number = self.builder.wait_for_news(self.path.removeprefix("/serve/"))
            return self.send_bytes(str(number).encode(), "text/plain")
        path = Path(self.translate_path(self.path))
        page = path / "index.html" if self.path.endswith("/") else path
        if page.suffix == ".html" and page.is_file():
            return self.send_bytes(self.complete_page(page.read_bytes()), "text/html")
        return super().send_head()

    def complete_page(self, page: bytes) -> bytes:
        """Return a page with the problems before everything, and the script behind."""
        problems = self.builder.problems
        shown = f"<pre role=alert>{escape(problems)}</pre>" if problems else ""
        script = f'<script src="/serve.js" data-build="{self.builder.number}"></script>'
        head, body, rest = page.partition(b"<body")
        tag, end, rest = rest.partition(b">")
        return head + body + tag + end + shown.encode() + rest + script.encode()

    def send_bytes(self, data: bytes, kind: str) -> BinaryIO:
        """Send the head of an answer; return its body."""
        self.send_response(200)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        return io.BytesIO(data)

    def copyfile(self, source: IO[bytes], outputfile: IO[bytes]) -> None:  # type: ignore[override]
        """Send a body; a browser that reloads meanwhile does not take it."""
        with suppress(ConnectionError):
            super().copyfile(source, outputfile)

    def end_headers(self) -> None:
        """Let no browser keep a file: it may be edited the next moment."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing of requests; what is built is told."""


@reports_problems
def main() -> int:
    """Run the command; return its exit code."""
    parser = make_parser(__doc__)
    parser.add_argument("--port", type=int, default=8000, help="where it listens")
    port = parser.parse_args().port
    # Dirty builds warn of themselves each time.
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    with tempfile.TemporaryDirectory(prefix="site-") as name:
        builder = Builder(Path(name), f"http://127.0.0.1:{port}/")
        handler = partial(Handler, builder=builder, directory=name)
        with ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
            builder.build([])
            threading.Thread(target=server.serve_forever, daemon=True).start()
            print(f"serving {builder.address}; Ctrl+C ends it", flush=True)
            with suppress(KeyboardInterrupt):
                builder.watch()
    return 0


if __name__ == "__main__":
    sys.exit(main())
