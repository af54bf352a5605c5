"""The same pages built by the fork ProperDocs and the successor Zensical: the same addresses, the same ids on each page."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import ROOT

BIN = Path(sys.executable).parent
ID = re.compile(r'\sid="([^"]+)"')


def build_with(rendered: Path, folder: Path, *command: str) -> Path:
    """Build pages that were rendered below a folder with an engine in another; return the site."""
    (folder / "scripts").symlink_to(ROOT / "scripts")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    shutil.copytree(rendered / "docs", folder / "docs")
    env = {**os.environ, "SOURCE_DATE_EPOCH": "1716000000"}
    done = subprocess.run(
        [BIN / command[0], *command[1:]],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


def list_ids(site: Path) -> dict[str, list[str]]:
    """Return the ids in the content of every page, by its address."""
    found = {}
    for path in sorted(site.rglob("*.html")):
        if "pagefind" not in path.parts:
            text = path.read_text(encoding="utf-8")
            body = text[text.find("<article") : text.rfind("</article>")]
            found[path.relative_to(site).as_posix()] = ID.findall(body)
    return found


@pytest.mark.parametrize("command", ["properdocs build --strict", "zensical build --clean"])
def test_another_engine_builds_the_same(site: Path, tmp_path: Path, command: str) -> None:
    mine, other = list_ids(site), list_ids(build_with(site.parent, tmp_path, *command.split()))
    assert set(other) == set(mine)
    assert {at for at in mine if at != "404.html" and mine[at] != other[at]} == set()
    page = (tmp_path / "site/timeline/all/index.html").read_text(encoding="utf-8")
    for part in ("record.css", "Content-Security-Policy", 'class="mark"', "filter.js"):
        assert part in page, part
