"""Checks everything under `content/`: shapes, words, ids, links, attribution.

check.py [CONTENT_DIR]   exit 1 for problems, 2 for files that cannot be used; notes are no faults
"""

import sys
from contextlib import redirect_stdout
from datetime import date
from io import StringIO
from pathlib import Path

from facts.base.commands import make_parser, reports_problems, tell_progress
from facts.base.digests import digest, digest_folder, list_code, list_packages
from facts.base.faults import report
from facts.base.files import write

ROOT = Path(__file__).resolve().parent.parent
CONTENT = ROOT / "content"
CACHE = ROOT / ".cache"


def check_content(content: Path, with_notes: bool) -> int:
    """Print problems and notes of a content folder; return the exit code. Raises ContentError."""
    from facts.library.checks import notes
    from facts.release.checks import read_checked

    cache = CACHE if content == CONTENT else None
    library, problems, is_whole = read_checked(content, cache)
    count = report(problems)
    for note in notes(library) if with_notes else ():
        print(f"note: {note}")
    if count:
        print("1 problem" if count == 1 else f"{count} problems")
        return 1 if is_whole else 2
    print(f"{len(library.articles)} articles, {len(library.facts)} facts, no problems")
    return 0


def check_changed(content: Path, with_notes: bool) -> int:
    """Print what a check of the same content by the same code on the same day printed, else check.

    Only content without problems is kept. Returns the exit code; raises ContentError.
    """
    code = digest(list_code(ROOT / "scripts"), *list_packages())
    key = digest_folder(content, code, str(content), str(date.today()), str(with_notes))
    kept = CACHE / "check"
    known, _, printed = kept.read_text("utf-8").partition("\n") if kept.is_file() else ("", "", "")
    if known == key:
        print(printed, end="")
        return 0
    out = StringIO()
    with redirect_stdout(out):
        result = check_content(content, with_notes)
    print(out.getvalue(), end="")
    if result == 0:
        write(kept, f"{key}\n{out.getvalue()}")
    return result


@reports_problems
def main() -> int:
    """Run the command; return its exit code."""
    parser = make_parser(__doc__)
    parser.add_argument("content", nargs="?", type=Path, default=CONTENT, help="content folder")
    parser.add_argument("--quiet", action="store_true", help="leave the notes out")
    args = parser.parse_args()
    with tell_progress(f"checking {args.content}"):
        return check_changed(args.content, not args.quiet)


if __name__ == "__main__":
    sys.exit(main())
