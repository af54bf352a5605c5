"""Checks everything under `content/`: shapes, words, ids, links, attribution.

check.py [CONTENT_DIR]   exit 1 for problems, 2 for files that cannot be used; notes are no faults

What checks is imported only where something changed: what was said of the same content is kept.
"""

import sys
from datetime import date
from pathlib import Path

from facts.base.commands import ROOT, make_parser, reports_problems, tell_progress
from facts.base.digests import KeptObjects, digest_folder, list_packages
from facts.base.faults import report

CONTENT = ROOT / "content"
CACHE = ROOT / ".cache"


def check_content(content: Path) -> tuple[int, str]:
    """Print the problems of a content folder; return the exit code, and what else is to be said.

    Raises ContentError.
    """
    from facts.library.checks import notes
    from facts.release.checks import read_checked

    cache = CACHE if content == CONTENT else None
    library, problems, is_whole = read_checked(content, cache)
    count = report(problems)
    said = "".join(f"note: {note}\n" for note in notes(library))
    if count:
        counted = "1 problem" if count == 1 else f"{count} problems"
        return 1 if is_whole else 2, f"{said}{counted}\n"
    facts = f"{len(library.articles)} articles, {len(library.facts)} facts"
    return 0, f"{said}{facts}, no problems\n"


@reports_problems
def main() -> int:
    """Say what a check of the same content by the same code on the same day said, else check.

    Only what was said of content without problems is kept. Returns the exit code.
    """
    parser = make_parser(__doc__)
    parser.add_argument("content", nargs="?", type=Path, default=CONTENT, help="content folder")
    content = parser.parse_args().content
    kept = KeptObjects(CACHE)
    result = 0
    with tell_progress(f"checking {content}"):
        code = digest_folder(ROOT / "scripts", *list_packages())
        key = digest_folder(content, code, str(content), str(date.today()))
        said = kept.find("check", key)
        if said is None:
            result, said = check_content(content)
            if result == 0:
                kept.keep("check", key, said)
    print(said, end="")
    return result


if __name__ == "__main__":
    sys.exit(main())
