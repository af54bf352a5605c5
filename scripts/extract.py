"""Article texts to YAML facts: `content/articles/*/source.txt` and `article.yml` -> `facts.yml`.

extract.py [ARTICLE_DIR...]        the articles named, or all whose source or rules changed
extract.py --check [ARTICLE_DIR...]  exit 1 if a facts.yml would change, and write nothing
extract.py --text FILE [--published YYYY-MM-DD]  facts of a stand-alone text on standard output
"""

import argparse
import sys
from datetime import date
from pathlib import Path

from facts.errors import ContentError, Problem, fault, report
from facts.extract import extract
from facts.ids import assign
from facts.loading import article_folders
from facts.model import Facts, Meta
from facts.parallel import in_order
from facts.stamps import ARTICLE, code, digest
from facts.store import facts_yaml
from facts.text import normalised
from facts.yamlio import load, read_text, write

ROOT = Path(__file__).resolve().parent.parent
ARTICLES, CACHE = ROOT / "content" / "articles", ROOT / ".cache" / "extract"


def facts_of(folder: Path) -> str:
    """Return the new facts.yml of an article; raises ContentError."""
    meta, _ = load(folder / "article.yml", Meta)
    source = read_text(folder / "source.txt")
    known = folder / "facts.yml"
    previous = load(known, Facts)[0] if known.is_file() else None
    facts = extract(source, None, meta.kind, meta.lang)
    return facts_yaml(assign(facts, previous).model_copy(update={"article": folder.name}))


def attempt(folder: Path) -> str | ContentError:
    """Return the new facts.yml of an article, or what is wrong with it."""
    try:
        return facts_of(folder)
    except ContentError as e:
        return e


def run(folders: list[Path], check: bool, force: bool) -> int:
    """Extract the articles that changed; return how many differ (`check`) or 0."""
    rules, changed = digest([ROOT / "requirements" / "site.lock"], code(ROOT / "scripts" / "facts", "views")), 0
    problems: list[Problem] = []
    for folder in (folders := [f.resolve() for f in folders]):
        if not (folder / "source.txt").is_file():
            raise fault(folder, "not an article folder; name one that holds source.txt")
    todo = [f for f in folders if force or not is_fresh(f, rules)]
    for folder, new in zip(todo, in_order(lambda n: attempt(todo[n]), len(todo)), strict=True):
        if isinstance(new, ContentError):
            problems += new.problems
        elif check:
            if new != ((folder / "facts.yml").read_text(encoding="utf-8") if (folder / "facts.yml").is_file() else ""):
                print(f"{folder / 'facts.yml'}:0:0: would change; run scripts/extract.py", file=sys.stderr)
                changed += 1
        else:
            if write(folder / "facts.yml", new):
                print(f"{folder.name}: facts.yml written")
            write(CACHE / folder.name, stamp_of(folder, rules))
    if problems:
        raise ContentError(problems)
    return changed


def stamp_of(folder: Path, rules: str) -> str:
    """Return a digest of everything that an article's facts depend on; corrections are not among it."""
    return digest((folder / name for name in ARTICLE if name != "curated.yml"), rules)


def is_fresh(folder: Path, rules: str) -> bool:
    """Tell whether an article was extracted from what stands there now."""
    stamp = CACHE / folder.name
    return stamp.is_file() and stamp.read_text() == stamp_of(folder, rules)


def main() -> int:
    """Run the command; return its exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="*", type=Path, help="folders under content/articles")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a facts.yml would change")
    parser.add_argument("--text", type=Path, metavar="FILE", help="a stand-alone text")
    parser.add_argument("--published", type=date.fromisoformat, metavar="YYYY-MM-DD", help="its release date")
    args = parser.parse_args()
    try:
        if args.text:
            print(facts_yaml(assign(extract(normalised(read_text(args.text)), args.published))), end="")
            return 0
        folders = args.articles or article_folders(ARTICLES)
        return min(1, run(folders, args.check, bool(args.articles) or args.check))
    except ContentError as e:
        report(e.problems)
        return 2


if __name__ == "__main__":
    sys.exit(main())
