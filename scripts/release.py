"""Records a release: appends to `content/ids.lock` and writes `content/releases/<release>.json`.

release.py YYYY.MM.N [--note TEXT]

What is released is kept for ever: an id that is later lost fails the check until content/redirects.yml says what became of it.
"""

import argparse
import hashlib
import re
import sys
from datetime import date
from pathlib import Path

from facts.checks import check, cut_short
from facts.errors import ContentError, fault, report
from facts.ledger import RELEASE, Snapshot
from facts.library import Library
from facts.loading import load_library
from facts.publication import read_publication
from facts.releases import changes, lock_lines, released
from facts.tables import TABLES
from facts.yamlio import write

ROOT = Path(__file__).resolve().parent.parent
HEAD = "# Every id that was ever released: id, kind, words (SHA-256, 16 digits), release, address. Written by release.py alone.\n"


def record(library: Library, content: Path, release: str, day: str, note: str | None) -> int:
    """Write lock and snapshot of a release; return how many entries the change log has for it. Raises ContentError.

    The snapshot comes last and makes the release: a run that is cut before it is completed by running it again.
    """
    folder, number = content / "releases", tuple(map(int, release.split(".")))
    before = library.releases[-1] if library.releases else None
    if before and tuple(map(int, before.release.split("."))) >= number:
        raise fault(folder, f"{before.release} is released already; take a later number")
    if day > date.today().isoformat() or (before and day < before.date):
        raise fault(folder, f"{day} is in the future or before the last release; give the day of this release")
    if not release.startswith(day[:7].replace("-", ".")):
        raise fault("release", f"{release} on {day}; its year and month are those of its day")
    if late := [r.id for r in library.redirects.values() if r.when > day]:
        raise fault(content / "redirects.yml", f"{late[0]} is withdrawn after {day}; set when to a day up to the release")
    lines = lock_lines(library, facts := released(library), release)
    columns = {name: tuple(model.model_fields) for name, model in TABLES.items()}
    redirects = library.redirects
    snapshot = Snapshot(release=release, date=day, note=note, columns=columns, redirects=redirects, facts=facts)
    made = list(changes(before, snapshot))
    if unexplained := [c.id for c in made if c.what == "changed" and not c.why]:
        raise fault(folder, f"{len(unexplained)} changes have no reason ({unexplained[0]} ...); give --note")
    if not made:
        raise fault(
            folder, f"nothing has changed since {before.release if before else 'the beginning'}; there is nothing to release"
        )
    text = snapshot.model_dump_json(indent=1) + "\n"
    lock = content / "ids.lock"
    known = lock.read_text(encoding="utf-8").rstrip("\n") + "\n" if lock.is_file() else HEAD
    seal = f"release {release} {hashlib.sha256(text.encode()).hexdigest()}\n"
    write(lock, known + "".join(f"{line}\n" for line in lines) + (seal if seal not in known else ""))
    write(folder / f"{release}.json", text)
    return len(made)


def noted(note: str | None) -> str | None:
    """Return the note of a release; raises ContentError where it is no short plain text."""
    text = " ".join((note or "").split())
    if note is not None and (not text or len(text) > 500 or not text.isprintable()):
        raise fault("--note", "not one to 500 printable characters; give the reason in a sentence")
    return text or None


def main() -> int:
    """Run the command; return its exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("release", help="year, month and number: 2026.12.1")
    parser.add_argument("--note", help="reason for changes that carry none of their own")
    parser.add_argument("--date", type=date.fromisoformat, default=date.today(), help="day of the release (default: today)")
    parser.add_argument("--content", type=Path, default=ROOT / "content", help="content folder")
    parser.add_argument("--config", type=Path, default=ROOT / "mkdocs.yml", help="where site_url stands")
    parser.add_argument("--allow-example", action="store_true", help="release although site_url is an example address")
    args = parser.parse_args()
    try:
        if not re.fullmatch(RELEASE, args.release):
            raise fault("release", f"'{args.release}' is no release; write year, month and number, as in 2026.12.1")
        if read_publication(args.config).is_example and not args.allow_example:
            raise fault(args.config, "site_url is an example address; set the domain before the first release")
        library, problems = load_library(args.content)
        found = problems + check(library, whole=not problems)
        if problems := [p for p in found if p != cut_short(args.release)]:  # which this run completes
            report(problems)
            return 1
        count = record(library, args.content, args.release, args.date.isoformat(), noted(args.note))
    except ContentError as e:
        report(e.problems)
        return 2
    print(f"{args.release}: {count} changes recorded; commit content/ids.lock and content/releases/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
