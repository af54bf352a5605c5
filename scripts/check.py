"""Checks everything under `content/`: shapes, words, ids, links, attribution.

check.py [CONTENT_DIR]   exit 1 for problems, 2 for files that cannot be used; notes are no faults

What checks is imported only where something changed: what was said of the same content is kept.
"""

import sys
from pathlib import Path

from facts.base.commands import CACHE, ROOT, make_parser, reports_problems, tell_progress
from facts.base.digests import KeptObjects, digest_run
from facts.base.faults import report

CONTENT = ROOT / "content"


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
        key = digest_run(content)
        said = kept.find("check", key)
        if said is None:
            from facts.library.checks import note_articles, note_facts
            from facts.release.checks import read_checked

            library, problems, is_whole = read_checked(
                content, CACHE if content == CONTENT else None
            )
            count = report(problems)
            notes = (*note_articles(library), *note_facts(library.facts.values(), library))
            said = "".join(f"note: {note}\n" for note in notes)
            if count:
                result = 1 if is_whole else 2
                said += "1 problem\n" if count == 1 else f"{count} problems\n"
            else:
                said += (
                    f"{len(library.articles)} articles, {len(library.facts)} facts, no problems\n"
                )
                kept.keep("check", key, said)
    print(said, end="")
    return result


if __name__ == "__main__":
    sys.exit(main())
