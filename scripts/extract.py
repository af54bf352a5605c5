"""Article texts to YAML facts: `content/articles/*/source.txt` and `article.yml` -> `facts.yml`.

extract.py [ARTICLE_DIR...]        the articles named, or all whose source or rules changed
extract.py --check [ARTICLE_DIR...]  exit 1 if a facts.yml would change, and write nothing
extract.py --text FILE [--published YYYY-MM-DD]  facts of a stand-alone text on standard output
extract.py --text FILE --dates [...]  its dates with what they rest on, also those no fact has

What reads a text is imported only where one is read: most runs read none.
"""

import sys
from datetime import date
from pathlib import Path
from typing import Any

from facts.base.commands import CACHE, ROOT, make_parser, reports_problems, tell_progress
from facts.base.digests import ARTICLE_FILES, KeptObjects, digest, list_code
from facts.base.faults import ContentError, Problem, fault, report
from facts.base.files import article_folders, line_column, read_text, write
from facts.base.parallel import in_order

ARTICLES = ROOT / "content" / "articles"
NO_RULES = ("library", "data", "release", "pages")  # packages that the facts do not depend on


def run(folders: list[Path], check: bool, force: bool) -> int:
    """Extract the articles that changed, or all (`force`); `check`: write nothing, tell of those.

    Tells the problems of all articles after the sound ones are written. Returns the exit code.
    """
    code = list_code(ROOT / "scripts" / "facts", *NO_RULES)
    rules = digest([ROOT / "requirements" / "site.lock", *code])
    kept = KeptObjects(CACHE)
    todo = [
        folder
        for folder in folders
        if force or not kept.find(f"extract/{folder.name}", stamp_of(folder, rules))
    ]
    if not todo:
        return 0
    # Here, so that the processes forked for it share it.
    from facts.base.strict_yaml import make_parse_key
    from facts.release.kept_labels import extract_article

    def try_facts(n: int) -> tuple[str, Any] | ContentError:
        """Return the new facts.yml of an article and its data, or what is wrong with it."""
        try:
            return extract_article(todo[n])
        except ContentError as e:
            return e

    problems: list[Problem] = []
    result = 0
    for folder, new in zip(todo, in_order(try_facts, len(todo)), strict=True):
        path = folder / "facts.yml"
        if isinstance(new, ContentError):
            problems += new.problems
            result = 2
        elif not check:
            text, data = new
            kept.keep(f"yaml/articles/{folder.name}/facts.yml", make_parse_key(text), data)
            if write(path, text):
                print(f"{folder.name}: facts.yml written")
            kept.keep(f"extract/{folder.name}", stamp_of(folder, rules), True)
        elif not path.is_file() or read_text(path) != new[0]:
            problems += fault(path, "would change; run scripts/extract.py").problems
            result = result or 1
    report(problems)
    return result


def stamp_of(folder: Path, rules: str) -> str:
    """Return a digest of all that an article's facts depend on; corrections are not among it."""
    return digest((folder / name for name in ARTICLE_FILES if name != "curated.yml"), rules)


def show_text(path: Path, published: date | None, dates: bool) -> None:
    """Print the facts of a stand-alone text, or its dates: place, words, EDTF, basis."""
    from facts.base.spans import normalised
    from facts.extract import extract
    from facts.extract.facts_file import facts_yaml
    from facts.extract.labels import assign
    from facts.reading.dates import find_dates

    text = normalised(read_text(path))
    found = extract(text, published)
    printed = found.source.published
    if published and printed and printed.edtf != published.isoformat():
        raise fault(path, f"prints its own release date, {printed.edtf}; leave --published out")
    if not dates:
        print(facts_yaml(assign(found)), end="")
        return
    if printed:
        published = date.fromisoformat(printed.edtf)
    for mention in find_dates(text, published):
        line, column = line_column(text, mention.start)
        print(f"{path}:{line}:{column}: {mention.text} = {mention.told} ({mention.basis})")


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
    parser.add_argument(
        "--dates", action="store_true", help="with --text: its dates, not its facts"
    )
    args = parser.parse_args()
    if args.dates and not args.text:
        parser.error("--dates: reads a stand-alone text; name one with --text")
    with tell_progress("extracting facts"):
        if args.text:
            show_text(args.text, args.published, args.dates)
            return 0
        folders = [path.resolve() for path in args.articles] or article_folders(ARTICLES)
        for folder in folders:
            if not (folder / "source.txt").is_file():
                raise fault(folder, "not an article folder; name one that holds source.txt")
        return run(folders, args.check, bool(args.articles) or args.check)


if __name__ == "__main__":
    sys.exit(main())
