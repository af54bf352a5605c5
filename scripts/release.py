"""Records a release: writes `content/releases/<release>.json`, sealed by the release after it.

release.py YYYY.MM.N [--note TEXT]

What is released is kept for ever: an id that is later lost fails the check until
content/redirects.yml says what became of it.
"""

import re
import sys
from datetime import date

from facts.base.commands import make_parser, reports_problems
from facts.base.faults import fault, report
from facts.data.publication import read_publication
from facts.data.tables import TABLES
from facts.library.library import Library
from facts.library.release_files import write_snapshot
from facts.model.releases import RELEASE, Snapshot
from facts.release.changes import list_changes, list_released
from facts.release.checks import read_checked


def refuse_number(library: Library, release: str, day: date) -> None:
    """Raise ContentError where a release is none, or does not come after the last one by a day."""
    last = library.last_release
    late = [line.id for line in library.redirects.values() if line.when > day.isoformat()]
    if not re.fullmatch(RELEASE, release):
        message = f"'{release}' is no release; write year, month and number, as in 2026.12.1"
    elif not release.startswith(f"{day:%Y.%m}."):
        message = f"{release} on {day}; its year and month are those of its day"
    elif last and last.number >= tuple(map(int, release.split("."))):
        message = f"{last.release} is released already; take a later number"
    elif day > date.today() or (last and day.isoformat() < last.date):
        message = f"{day} is in the future or before the last release; give the day of this release"
    elif late:
        message = f"{late[0]} is withdrawn after {day}; set when to a day up to the release"
        raise fault("content/redirects.yml", message)
    else:
        return
    raise fault("release", message)


def count_changes(library: Library, snapshot: Snapshot) -> int:
    """Return how many changes a release makes; raises ContentError for none, or without reason."""
    last = library.last_release
    made = list(list_changes(last, snapshot))
    if not made:
        since = last.release if last else "the beginning"
        raise fault("release", f"nothing has changed since {since}; there is nothing to release")
    unexplained = [changed.id for changed in made if not changed.why]
    if unexplained and not snapshot.note:
        count = f"{len(unexplained)} changes have no reason ({unexplained[0]} ...)"
        raise fault("release", f"{count}; give --note")
    return len(made)


@reports_problems
def main() -> int:
    """Run the command; return its exit code."""
    parser = make_parser(__doc__, "content", "config")
    parser.add_argument("release", help="year, month and number: 2026.12.1")
    parser.add_argument("--note", help="reason for changes that carry none of their own")
    parser.add_argument(
        "--date",
        type=date.fromisoformat,
        default=date.today(),
        help="day of the release (default: today)",
    )
    args = parser.parse_args()
    publication = read_publication(args.config)
    if publication.is_example:
        message = "site_url is an example address; set the domain before the first release"
        raise fault(args.config, message)
    if not (publication.editors and publication.contact):
        message = "nobody is named; set extra.editors and extra.contact before the first release"
        raise fault(args.config, message)
    library, problems, _ = read_checked(args.content)
    if report(problems):
        return 1
    refuse_number(library, args.release, args.date)
    note = None if args.note is None else " ".join(args.note.split())
    if note is not None and not (0 < len(note) <= 500 and note.isprintable()):
        raise fault("--note", "not one to 500 printable characters; give the reason in a sentence")
    snapshot = Snapshot(
        release=args.release,
        date=args.date.isoformat(),
        note=note,
        before=library.last_release.sha256 if library.last_release else None,
        columns={name: tuple(model.model_fields) for name, model in TABLES.items()},
        redirects=library.redirects,
        facts=list_released(library),
    )
    count = count_changes(library, snapshot)
    write_snapshot(args.content / "releases", snapshot)
    print(f"{args.release}: {count} changes recorded; commit content/releases/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
