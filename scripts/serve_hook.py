"""Hook of `mkdocs serve` alone: renders again before each build and watches facts and templates.

The renderer runs as a subprocess, since MkDocs keeps hook modules loaded and would run old code after an edit.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
WATCHED = ("content", "scripts")
state = {"serving": False}


def on_startup(command: str, dirty: bool) -> None:
    """Note whether this is `mkdocs serve`."""
    state["serving"] = command == "serve"


def on_pre_build(config: Any) -> None:
    """Render the pages that changed; what does not is not written, so that serve never loops."""
    if state["serving"]:
        for script in ("extract.py", "render.py"):
            subprocess.run([sys.executable, str(ROOT / "scripts" / script)], check=False)  # noqa: S603 - our own scripts


def on_serve(server: Any, config: Any, builder: Any) -> Any:
    """Watch the facts and the templates beside the pages."""
    for name in WATCHED:
        server.watch(str(ROOT / name))
    return server
