"""Facts to pages: `content/` -> the rendered folders below `docs/`, and the date of the newest content for the build.

render.py [--content DIR] [--docs DIR] [--config FILE]
"""

import argparse
import calendar
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from facts.checks import check
from facts.edtf import bounds
from facts.errors import ContentError, report
from facts.library import Library
from facts.loading import load_library
from facts.publication import Publication, read_publication
from facts.site import environment, publish, rendered
from facts.yamlio import write

ROOT = Path(__file__).resolve().parent.parent


def newest(library: Library) -> date:
    """Return the day of the newest source, check, article or release."""
    days = {s.seen for b in library.background.values() for s in b.sources}
    days |= {s.checked for s in library.statements.values()} | {a.published for a in library.articles.values() if a.published}
    days |= {s.date for s in library.releases}
    return max((bounds(day)[1] for day in days), default=date(2024, 1, 1))


def published(library: Library, config: Path) -> Publication:
    """Return where the record is published and its latest release; raises ContentError."""
    last = library.releases[-1] if library.releases else None
    found = read_publication(config)
    return replace(found, release=last.release, date=last.date) if last else found


def main() -> int:
    """Run the command; return its exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--content", type=Path, default=ROOT / "content", help="content folder")
    parser.add_argument("--docs", type=Path, default=ROOT / "docs", help="folder of the pages")
    parser.add_argument("--config", type=Path, default=ROOT / "mkdocs.yml", help="where site_url and repo_url stand")
    args = parser.parse_args()
    try:
        library, problems = load_library(args.content)
        problems += check(library, whole=not problems)
        if problems:
            report(problems)
            return 1
        stamp = newest(library)
        files = rendered(environment(ROOT / "scripts" / "templates"), library, published(library, args.config), stamp)
        written, unchanged, removed = publish(args.docs, files)
        write(args.docs.parent / ".cache" / "epoch", f"{calendar.timegm(stamp.timetuple())}\n")  # SOURCE_DATE_EPOCH
    except ContentError as e:
        report(e.problems)
        return 2
    print(f"{written} pages written, {unchanged} unchanged, {removed} removed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
