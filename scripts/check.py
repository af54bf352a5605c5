"""Checks everything under `content/`: shapes, words, ids, links, attribution.

check.py [CONTENT_DIR]   exit 1 for problems, 2 for files that cannot be used; notes are no faults
"""

import sys
from pathlib import Path

from facts.base.commands import CACHE, ROOT, make_parser, reports_problems, tell_progress
from facts.base.faults import report
from facts.library.checks import note_articles, note_facts
from facts.release.checks import read_checked

CONTENT = ROOT / "content"


@reports_problems
def main() -> int:
    """Run the command; return its exit code."""
    parser = make_parser(__doc__)
    parser.add_argument("content", nargs="?", type=Path, default=CONTENT, help="content folder")
    content = parser.parse_args().content
    with tell_progress(f"checking {content}"):
        library, problems, is_whole = read_checked(content, CACHE if content == CONTENT else None)
    count = report(problems)
    for note in (*note_articles(library), *note_facts(library.facts.values(), library)):
        print(f"note: {note}")
    if count:
        print("1 problem" if count == 1 else f"{count} problems")
        return 1 if is_whole else 2
    print(f"{len(library.articles)} articles, {len(library.facts)} facts, no problems")
    return 0


if __name__ == "__main__":
    sys.exit(main())
