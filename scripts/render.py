"""Facts to pages: `content/` -> the rendered folders below `docs/`, and the date of the newest content for the build.

render.py [--content DIR] [--docs DIR] [--config FILE]
"""

import argparse
import calendar
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from facts.alone import alone
from facts.checks import check
from facts.edtf import bounds
from facts.errors import ContentError, report
from facts.library import Library
from facts.loading import load_library
from facts.outside import outside
from facts.publication import Publication, read_publication
from facts.site import environment, publish
from facts.stamps import ARTICLE, code, digest, registers
from facts.units import Units
from facts.yamlio import write

ROOT = Path(__file__).resolve().parent.parent


def newest(library: Library) -> date:
    """Return the day of the newest source, check, article or release."""
    days = {s.seen for sources in outside(library).values() for s in sources}
    days |= {s.checked for s in library.statements.values()} | {a.published for a in library.articles.values() if a.published}
    days |= {s.date for s in library.releases}
    return max((bounds(day)[1] for day in days), default=date(2024, 1, 1))


def published(library: Library, config: Path) -> Publication:
    """Return where the record is published and its latest release; raises ContentError."""
    last = library.releases[-1] if library.releases else None
    found = read_publication(config)
    return replace(found, release=last.release, date=last.date) if last else found


def keys(library: Library, content: Path, config: Path) -> dict[str, str]:
    """Return for each article a digest of all that its own pages depend on: itself, reports of the same statement, articles that
    a formula quotes, and everything that is no article.
    """
    shared = digest([config, ROOT / "requirements" / "site.lock"], code(ROOT / "scripts"), registers(content))
    own = {a: digest(content / "articles" / a / name for name in ARTICLE) for a in library.articles}
    near = {a: {a} for a in own}
    for statement in library.statements:
        reports = library.points(statement).keys()
        for article in reports:
            near[article] |= reports
    quoted = {library.facts[w.fact].article for f in library.formulas.values() for w in f.wordings if w.fact}
    return {a: digest([], shared, *(own[other] for other in sorted(near[a] | quoted))) for a in own}


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
        units = Units(environment(ROOT / "scripts" / "templates"), library, published(library, args.config), stamp).all()
        cache = args.docs.parent / ".cache"
        with alone(cache / "lock"):
            done = publish(args.docs, units, keys(library, args.content, args.config), cache / "render")
        write(cache / "epoch", f"{calendar.timegm(stamp.timetuple())}\n")  # SOURCE_DATE_EPOCH
    except ContentError as e:
        report(e.problems)
        return 2
    print("{} files written, {} unchanged, {} removed".format(*done))
    return 0


if __name__ == "__main__":
    sys.exit(main())
