"""Article texts to YAML facts: `content/articles/*/source.txt` and `article.yml` -> `facts.yml`.

extract.py [ARTICLE_DIR...]        the articles named, or all whose source or rules changed
extract.py --check [ARTICLE_DIR...]  exit 1 if a facts.yml would change, and write nothing
extract.py --text FILE [--published YYYY-MM-DD]  facts of a stand-alone text on standard output

What reads a text is imported only where one is read: most runs read none.
"""

import sys
from datetime import date
from pathlib import Path
from typing import Any

from facts.base.commands import ROOT, make_parser, reports_problems, tell_progress
from facts.base.digests import ARTICLE_FILES, KeptObjects, digest, list_code
from facts.base.faults import ContentError, Problem, fault, report
from facts.base.files import article_folders, read_text, write
from facts.base.parallel import in_order

ARTICLES = ROOT / "content" / "articles"
CACHE = ROOT / ".cache" / "extract"
NO_RULES = ("library", "data", "release", "pages")  # packages that the facts do not depend on


def try_facts(folder: Path) -> tuple[str, Any] | ContentError:
    """Return the new facts.yml of an article and its data, or what is wrong with it."""
    from facts.release.kept_labels import extract_article

    try:
        return extract_article(folder)
    except ContentError as e:
        return e


def run(folders: list[Path], check: bool, force: bool) -> int:
    """Extract the articles that changed, or all (`force`); `check`: write nothing, tell of those.

    Returns how many differ where only checked, else 0. Raises ContentError with the problems of
    all articles, after the sound ones are written.
    """
    lock = ROOT / "requirements" / "site.lock"
    rules = digest([lock, *list_code(ROOT / "scripts" / "facts", *NO_RULES)])
    kept = KeptObjects(CACHE)
    parsed = KeptObjects(CACHE.parent / "yaml")
    problems: list[Problem] = []
    differing = []
    folders = list(map(Path.resolve, folders))
    for folder in folders:
        if not (folder / "source.txt").is_file():
            raise fault(folder, "not an article folder; name one that holds source.txt")
    todo = [f for f in folders if force or not kept.find(f.name, stamp_of(f, rules))]
    if todo:  # here, so that the processes forked for it share it
        import facts.release.kept_labels  # noqa: F401
        from facts.base.strict_yaml import make_parse_key
    texts = in_order(lambda n: try_facts(todo[n]), len(todo))
    for folder, new in zip(todo, texts, strict=True):
        path = folder / "facts.yml"
        if isinstance(new, ContentError):
            problems += new.problems
        elif not check:
            text, data = new
            parsed.keep(f"articles/{folder.name}/facts.yml", make_parse_key(text), data)
            if write(path, text):
                print(f"{folder.name}: facts.yml written")
            kept.keep(folder.name, stamp_of(folder, rules), True)
        elif not path.is_file() or read_text(path) != new[0]:
            differing.append(Problem(str(path), 0, 0, "would change; run scripts/extract.py"))
    count = report(differing)
    if problems:
        raise ContentError(problems)
    return count


def stamp_of(folder: Path, rules: str) -> str:
    """Return a digest of all that an article's facts depend on; corrections are not among it."""
    return digest((folder / name for name in ARTICLE_FILES if name != "curated.yml"), rules)


def read_facts(path: Path, published: date | None) -> str:
    """Return the facts of a stand-alone text, as YAML; raises ContentError."""
    from facts.base.spans import normalised
    from facts.extract import extract
    from facts.extract.facts_file import facts_yaml
    from facts.extract.labels import assign

    return facts_yaml(assign(extract(normalised(read_text(path)), published)))


@reports_problems
def main() -> int:
    """Run the command; return its exit code."""
    parser = make_parser(__doc__)
    parser.add_argument("articles", nargs="*", type=Path, help="folders under content/articles")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 if a facts.yml would change"
    )
    parser.add_argument("--text", type=Path, metavar="FILE", help="a stand-alone text")
    parser.add_argument(
        "--published", type=date.fromisoformat, metavar="YYYY-MM-DD", help="its release date"
    )
    args = parser.parse_args()
    with tell_progress("extracting facts"):
        if args.text:
            print(read_facts(args.text, args.published), end="")
            return 0
        folders = args.articles or article_folders(ARTICLES)
        return min(1, run(folders, args.check, bool(args.articles) or args.check))


if __name__ == "__main__":
    sys.exit(main())
