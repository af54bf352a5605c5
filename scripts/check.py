"""Checks everything under `content/`: shapes, words, ids, links, attribution. Notes are not faults.

check.py [CONTENT_DIR]
"""

import argparse
import sys
from pathlib import Path

from facts.checks import check, notes
from facts.errors import ContentError, report
from facts.loading import load_library

CONTENT = Path(__file__).resolve().parent.parent / "content"


def main() -> int:
    """Run the command; return its exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("content", nargs="?", type=Path, default=CONTENT, help="content folder")
    parser.add_argument("--quiet", action="store_true", help="leave the notes out")
    args = parser.parse_args()
    try:
        library, problems = load_library(args.content)
    except ContentError as e:
        report(e.problems)
        return 2
    problems += check(library, whole=not problems)
    for note in () if args.quiet else notes(library):
        print(f"note: {note}")
    count = report(problems)
    print(f"{count} problems" if count else f"{len(library.articles)} articles, {len(library.facts)} facts, no problems")
    return min(1, count)


if __name__ == "__main__":
    sys.exit(main())
