"""What a record of 1, 100 and 1,000 articles costs, stage by stage, in one run; writes bench/results.json and the table of README.md.

run.py [COUNT...]   other numbers of articles (3,000 takes a quarter of an hour); then nothing is written

CPU is user and system time of a command and the processes it starts; memory the largest of them. Figures are for comparison within
one run. The floor is MkDocs without a theme on the same pages; Zensical is the theme's successor engine.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "bench"))

from generate import generate  # noqa: E402
from serve import served  # noqa: E402

BIN = Path(sys.executable).parent
RESULTS, README = ROOT / "bench" / "results.json", ROOT / "README.md"
LIMIT = 300  # seconds for the successor engine
MARKS = "<!-- bench: written by bench/run.py -->", "<!-- /bench -->"
SEARCH = ("--root-selector", "article", "--exclude-selectors", ".headerlink,.tools,.crumb,sup.letter", "--quiet")
EXTRACT = (
    "import sys; sys.path.insert(0, 'scripts'); import extract; from pathlib import Path; extract.CACHE = Path('.cache/extract');"
)


@dataclass
class Cost:
    """CPU seconds and peak memory of a command, and the last line it printed."""

    cpu: float
    megabytes: int
    said: str


def measure(folder: Path, *command: str) -> Cost:
    """Run a command below a folder; raise where it fails."""
    with tempfile.TemporaryFile("w+") as out:
        env = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1716000000"}
        process = subprocess.Popen(command, cwd=folder, stdout=out, stderr=subprocess.STDOUT, env=env)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = status
        out.seek(0)
        text = out.read().strip()
        if status:
            raise SystemExit(f"{' '.join(command)}\n{text[-2000:]}")
    return Cost(round(usage.ru_utime + usage.ru_stime, 2), usage.ru_maxrss // 1024, text.splitlines()[-1] if text else "")


def project(folder: Path, count: int) -> None:
    """Make a project with generated articles below a folder."""
    generate(folder, count)
    (folder / "scripts").symlink_to(ROOT / "scripts")
    shutil.copy(ROOT / "mkdocs.yml", folder)
    shutil.copytree(ROOT / "docs" / "assets", folder / "docs" / "assets")
    floor = folder / "floor"
    floor.mkdir()
    (floor / "main.html").write_text("{{ page.content }}")
    head, tail = "site_name: floor\nplugins: []\ntheme: {name: null, custom_dir: floor}\n", "site_dir: site_floor\n"
    config = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    extensions = config[config.index("markdown_extensions:") : config.index("nav:")]
    (folder / "floor.yml").write_text(head + tail + extensions, encoding="utf-8")


def extract(folder: Path) -> Cost:
    """Extract what changed in a generated project."""
    run = "extract.run(extract.article_folders(Path('content/articles')), False, False)"
    return measure(folder, sys.executable, "-c", f"{EXTRACT} {run}")


def render(folder: Path) -> Cost:
    """Render a generated project."""
    return measure(
        folder, sys.executable, "scripts/render.py", "--content", "content", "--docs", "docs", "--config", "mkdocs.yml"
    )


def edit(folder: Path) -> dict[str, Any]:
    """Change one article and make the pages again; return what that took."""
    article = sorted((folder / "content/articles").glob("*-0-*"))[0]
    with (article / "curated.yml").open("a", encoding="utf-8") as f:
        f.write(f"- {{op: change, id: {article.name}-1, field: title, from: null, to: Another heading, why: bench}}\n")
    facts, pages = extract(folder), render(folder)
    return {"extract_cpu": facts.cpu, "render_cpu": pages.cpu, "said": pages.said, "extracted": facts.said or "none"}


def successor(folder: Path) -> Cost | None:
    """Build with Zensical; None where it does not come to an end: version 0.0.73 stands still above 65,000 files."""
    try:
        return measure(folder, "timeout", "-k", "5", str(LIMIT), str(BIN / "zensical"), "build")
    except SystemExit:
        return None


def size(folder: Path, pattern: str = "*") -> tuple[int, int, int]:
    """Return number, sum and largest of the files below a folder, in bytes."""
    sizes = [p.stat().st_size for p in folder.rglob(pattern) if p.is_file()]
    return len(sizes), sum(sizes), max(sizes, default=0)


def bench(count: int) -> dict[str, Any]:
    """Return the costs of a record with `count` generated articles."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        project(folder, count)
        costs: dict[str, Any] = {"extract": extract(folder), "render": render(folder)}
        costs["engine"] = measure(folder, str(BIN / "mkdocs"), "build", "--strict")
        costs["search"] = measure(folder, sys.executable, "-m", "pagefind", "--site", "site", *SEARCH)
        costs["floor"] = measure(folder, str(BIN / "mkdocs"), "build", "-q", "-f", "floor.yml")
        pages = len(list((folder / "docs").rglob("*.md")))
        files, total, _ = size(folder / "site")
        largest = size(folder / "site", "*.html")[2]
        shutil.rmtree(folder / "site_floor")
        web = served(folder / "site") if count == 100 else None
        shutil.rmtree(folder / "site")
        costs["zensical"] = successor(folder)
        ours = costs["extract"].cpu + costs["render"].cpu + costs["engine"].cpu + costs["search"].cpu
        return {
            "articles": count + 1, "pages": pages, "files": files, "site_mb": round(total / 1e6), "largest_page_kb": largest // 1000,
            **{f"{k}_cpu": c and c.cpu for k, c in costs.items()}, **{f"{k}_mb": c and c.megabytes for k, c in costs.items()},
            "whole_to_engine": round(ours / costs["engine"].cpu, 2), "engine_to_floor": round(costs["engine"].cpu / costs["floor"].cpu, 2),
            "search_to_engine": round(costs["search"].cpu / costs["engine"].cpu, 2), "cpu_per_article": round(ours / (count + 1), 3),
            "edit": edit(folder), "served": web,
        }  # fmt: skip


COLUMNS = {
    "articles": "articles", "pages": "pages", "extract_cpu": "extract", "render_cpu": "render", "engine_cpu": "MkDocs",
    "search_cpu": "Pagefind", "whole_to_engine": "whole / MkDocs", "engine_to_floor": "MkDocs / floor", "zensical_cpu": "Zensical",
    "render_mb": "memory of render, MB", "engine_mb": "of MkDocs, MB", "search_mb": "of Pagefind, MB",
    "largest_page_kb": "largest page, KB",
}  # fmt: skip


def table(results: list[dict[str, Any]]) -> str:
    """Return the results as a Markdown table."""
    rows = [["no end" if r[k] is None else f"{r[k]:,}" for k in COLUMNS] for r in results]
    lines = [list(COLUMNS.values()), ["---:"] * len(COLUMNS), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main() -> None:
    """Run the benchmark; keep it unless other counts were asked for."""
    counts = [int(n) for n in sys.argv[1:]]
    results = []
    for count in counts or (1, 100, 1000):
        results.append(bench(count))
        print(json.dumps(results[-1], indent=1))
    if counts:
        return
    growth = round(results[2]["cpu_per_article"] / results[1]["cpu_per_article"], 2)
    RESULTS.write_text(json.dumps({"growth_100_to_1000": growth, "runs": results}, indent=1) + "\n", encoding="utf-8")
    text = README.read_text(encoding="utf-8")
    before, rest = text.split(MARKS[0])
    README.write_text(f"{before}{MARKS[0]}\n{table(results)}\n{MARKS[1]}{rest.split(MARKS[1])[1]}", encoding="utf-8")


if __name__ == "__main__":
    main()
