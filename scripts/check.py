"""Checks everything under `content/`: shapes, words, ids, links, attribution.

check.py [CONTENT_DIR]   exit 1 for problems, 2 for files that cannot be used; notes are no faults

What checks is imported only where something changed: what was said of the same content is kept.
"""

import sys
from contextlib import redirect_stdout
from datetime import date
from io import StringIO
from pathlib import Path

from facts.base.commands import ROOT, make_parser, reports_problems, tell_progress
from facts.base.digests import KeptObjects, digest_folder, list_packages
from facts.base.faults import report

CONTENT = ROOT / "content"
CACHE = ROOT / ".cache"


def check_content(content: Path) -> int:
    """Print problems and notes of a content folder; return the exit code. Raises ContentError."""
    from facts.library.checks import notes
    from facts.release.checks import read_checked

    cache = CACHE if content == CONTENT else None
    library, problems, is_whole = read_checked(content, cache)
    count = report(problems)
    for note in notes(library):
        print(f"note: {note}")
    if count:
        print("1 problem" if count == 1 else f"{count} problems")
        return 1 if is_whole else 2
    print(f"{len(library.articles)} articles, {len(library.facts)} facts, no problems")
    return 0


def check_changed(content: Path) -> int:
    """Print what a check of the same content by the same code on the same day printed, else check.

    Only content without problems is kept. Returns the exit code; raises ContentError.
    """
    code = digest_folder(ROOT / "scripts", *list_packages())
    key = digest_folder(content, code, str(content), str(date.today()))
    kept = KeptObjects(CACHE)
    printed = kept.find("check", key)
    result = 0
    if printed is None:
        with redirect_stdout(StringIO()) as out:
            result = check_content(content)
        printed = out.getvalue()
        if result == 0:
            kept.keep("check", key, printed)
    print(printed, end="")
    return result


@reports_problems
def main() -> int:
    """Run the command; return its exit code."""
    parser = make_parser(__doc__)
    parser.add_argument("content", nargs="?", type=Path, default=CONTENT, help="content folder")
    content = parser.parse_args().content
    with tell_progress(f"checking {content}"):
        return check_changed(content)


if __name__ == "__main__":
    sys.exit(main())
