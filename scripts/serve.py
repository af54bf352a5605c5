"""Shows the site while it is edited: an edit is built at once, and only what it touches.

serve.py [--port N]   at http://127.0.0.1:8000/

What is wrong stands at the top of every page, and in the terminal, until it is mended. Pages that
an edit removes stay until the next start; make site builds everything, and checks links.
"""

import logging
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from html import escape
from pathlib import Path

from jinja2 import TemplateError
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException
from mkdocs.livereload import LiveReloadServer
from watchdog.observers.polling import PollingObserverVFS

from facts.base.commands import ROOT, make_parser, reports_problems
from facts.base.digests import digest, digest_folder
from facts.base.faults import fault
from facts.pages.templates import locate_template_error

EDITED = """
    content scripts docs/assets docs/about docs/cite docs/method mkdocs.yml
""".split()
MADE = ("facts.yml", "__pycache__")  # a build makes these itself, of what was edited
POLL = 0.3  # seconds
BODY = re.compile(rb"<body[^>]*>")
THEME = ("mkdocs.yml", "scripts/final_pages.py")  # what each page has, beside its templates


def run_stages() -> str:
    """Run extract.py and render.py in processes of their own, which read the code as it is.

    Returns what is wrong, empty where nothing is; what did not change costs them little.
    """
    for script in ("extract.py", "render.py"):
        command = [sys.executable, str(ROOT / "scripts" / script)]
        done = subprocess.run(command, stderr=subprocess.PIPE, text=True)
        if done.returncode:
            return done.stderr
    return ""


def list_edited(folder: str | None) -> Iterator[os.DirEntry[str]]:
    """Yield what people edit in a folder; hidden files are made while others are written."""
    return (e for e in os.scandir(folder) if e.name not in MADE and not e.name.startswith("."))


class Preview(LiveReloadServer):
    """Builds the site into a folder after each edit and serves it; open pages then load again."""

    def __init__(self, site: Path, port: int) -> None:
        super().__init__(self.build_site, "127.0.0.1", port, str(site))
        # It polls as the one of MkDocs does, in fewer files.
        self.observer = PollingObserverVFS(  # type: ignore[assignment]
            os.stat, list_edited, polling_interval=POLL
        )
        self.problems = ""
        self.theme_built = ""  # digest of the theme that all pages have
        for name in EDITED:
            self.watch(str(ROOT / name))

    def build_site(self) -> None:
        """Build what was edited; keep what is wrong, and print it."""
        self.problems = run_stages() or self.build_pages()
        print(self.problems, end="", file=sys.stderr)

    def build_pages(self) -> str:
        """Run MkDocs on pages newer than what was built of them, on all where the theme is.

        Returns what is wrong, empty where nothing is.
        """
        theme = digest_folder(ROOT / "scripts/templates/theme", digest(ROOT / f for f in THEME))
        try:
            config = load_config(
                str(ROOT / "mkdocs.yml"), site_dir=self.root, site_url=self.url, strict=False
            )
            build(config, dirty=theme == self.theme_built)
        except TemplateError as e:
            return f"{locate_template_error(e)}\n"
        except MkDocsException as e:
            return f"mkdocs.yml: {e}\n"
        self.theme_built = theme
        return ""

    def _inject_js_into_html(self, content: bytes, epoch: int) -> bytes:
        """Return a page with the problems before everything, and the script that loads it again."""
        page: bytes = super()._inject_js_into_html(content, epoch)  # type: ignore[no-untyped-call]
        # The policy of the pages refuses every script that stands in them.
        page = page.replace(b"script-src 'self'", b"script-src 'self' 'unsafe-inline'", 1)
        if not self.problems:
            return page
        shown = f"<pre role=alert>{escape(self.problems)}</pre>"
        return BODY.sub(lambda tag: tag[0] + shown.encode(), page, count=1)


@reports_problems
def main() -> None:
    """Run the command."""
    parser = make_parser(__doc__)
    parser.add_argument("--port", type=int, default=8000, help="where it listens")
    port = parser.parse_args().port
    # Dirty builds warn of themselves each time.
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    with tempfile.TemporaryDirectory(prefix="site-") as site:
        server = Preview(Path(site), port)
        server.build_site()
        print(f"serving {server.url}; Ctrl+C ends it", flush=True)
        try:
            server.serve()  # type: ignore[no-untyped-call]
        except (OSError, OverflowError) as e:
            server.server_close()
            raise fault("--port", f"{port} cannot be had ({e}); give another") from e
        except KeyboardInterrupt:
            pass
        server.shutdown()


if __name__ == "__main__":
    sys.exit(main())
