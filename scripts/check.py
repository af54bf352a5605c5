"""Checks everything under `content/`: shapes, words, ids, links, attribution.

check.py [CONTENT_DIR]   exit 1 for problems, 2 for files that cannot be used; notes are no faults
"""

import sys
from pathlib import Path

from facts.base.commands import ROOT, make_parser, reports_problems, tell_progress
from facts.base.faults import report
from facts.library.checks import notes
from facts.release.checks import read_checked

CONTENT = ROOT / "content"
CACHE = ROOT / ".cache"


def check_content(content: Path) -> int:
    """Print problems and notes of a content folder; return the exit code. Raises ContentError."""
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


@reports_problems
def main() -> int:
    """Run the command; return its exit code."""
    parser = make_parser(__doc__)
    parser.add_argument("content", nargs="?", type=Path, default=CONTENT, help="content folder")
    content = parser.parse_args().content
    with tell_progress(f"checking {content}"):
        return check_content(content)


if __name__ == "__main__":
    sys.exit(main())
