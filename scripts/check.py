"""Checks everything under `content/`: shapes, words, ids, links, attribution.

check.py [CONTENT_DIR]   exit 1 for problems, 2 for files that cannot be used; notes are no faults
"""

import sys
from datetime import date
from pathlib import Path

from facts.base.commands import ROOT, make_parser, reports_problems, tell_progress
from facts.base.digests import KeptObjects, digest, digest_folder, list_code, list_packages
from facts.base.faults import report

CONTENT = ROOT / "content"
CACHE = ROOT / ".cache"


def check_content(content: Path, with_notes: bool) -> tuple[int, str]:
    """Print the problems of a content folder; return the exit code and what else there is to say.

    Raises ContentError.
    """
    from facts.library.checks import notes
    from facts.release.checks import read_checked

    cache = CACHE if content == CONTENT else None
    library, problems, is_whole = read_checked(content, cache)
    count = report(problems)
    said = "".join(f"note: {note}\n" for note in notes(library)) if with_notes else ""
    if count:
        counted = "1 problem" if count == 1 else f"{count} problems"
        return 1 if is_whole else 2, f"{said}{counted}\n"
    facts = f"{len(library.articles)} articles, {len(library.facts)} facts"
    return 0, f"{said}{facts}, no problems\n"


def check_changed(content: Path, with_notes: bool) -> int:
    """Print what a check of the same content by the same code on the same day printed, else check.

    Only content without problems is kept. Returns the exit code; raises ContentError.
    """
    version = digest(list_code(ROOT / "scripts"), *list_packages())
    key = digest_folder(content, version, str(content), str(date.today()), str(with_notes))
    kept = KeptObjects(CACHE)
    code = 0
    said = kept.find("check", key)
    if said is None:
        code, said = check_content(content, with_notes)
    print(said, end="")
    if code == 0:
        kept.keep("check", key, said)
    return code


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
