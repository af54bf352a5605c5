"""The same pages built by MkDocs, its fork ProperDocs and its successor Zensical: the same addresses, the same ids on each page."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import ROOT, run

BIN = Path(sys.executable).parent
ID = re.compile(r'\sid="([^"]+)"')


def built(folder: Path, *command: str) -> Path:
    """Render and build the record below a folder with an engine; return the site."""
    (folder / "scripts").symlink_to(ROOT / "scripts")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    shutil.copytree(ROOT / "docs" / "assets", folder / "docs" / "assets")
    done = run("scripts/render.py", "--docs", folder / "docs")
    assert done.returncode == 0, done.stderr
    env = {**os.environ, "SOURCE_DATE_EPOCH": "1716000000"}
    done = subprocess.run([BIN / command[0], *command[1:]], cwd=folder, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


def pages(site: Path) -> dict[str, list[str]]:
    """Return the ids in the content of every page, by its address."""
    found = {}
    for path in sorted(site.rglob("*.html")):
        if "pagefind" not in path.parts:
            text = path.read_text(encoding="utf-8")
            start, end = text.find("<article"), text.rfind("</article>")
            body = text[start:end] if start >= 0 else text
            found[path.relative_to(site).as_posix()] = [i for i in ID.findall(body) if not i.startswith("__")]
    return found


@pytest.mark.parametrize("command", ["properdocs build --strict", "zensical build --clean"])
def test_another_engine_builds_the_same(site: Path, tmp_path: Path, command: str) -> None:
    mine, other = pages(site), pages(built(tmp_path, *command.split()))
    assert len(mine) > 340
    assert set(other) == set(mine)
    assert {at for at in mine if at != "404.html" and mine[at] != other[at]} == set()
    for name in ("data/v1/record.sqlite", "statements/2024-05-16/tzou-2024/3/citation.ris", "assets/card.png"):
        assert (tmp_path / "site" / name).read_bytes() == (site / name).read_bytes()


@pytest.mark.parametrize("command", ["zensical build --clean"])
def test_its_pages_have_the_records_look_and_policy(tmp_path: Path, command: str) -> None:
    page = (built(tmp_path, *command.split()) / "timeline/index.html").read_text(encoding="utf-8")
    for part in ("record.css", "Content-Security-Policy", "application/ld+json", 'class="wordmark"', "filter.js"):
        assert part in page, part
