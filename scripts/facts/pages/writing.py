"""Writes the units below docs/: only what changed, on all cores; stale files are removed."""

import calendar
import os
from collections.abc import Iterable
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from facts.base.digests import SCRIPTS, KeptObjects, digest, list_code, list_packages
from facts.base.faults import fault
from facts.base.files import write
from facts.base.parallel import in_order
from facts.base.run_state import MadeFiles, MadeUnits, RunPaths, file_state, stand_as_left
from facts.data.publication import Publication, read_publication
from facts.data.works import Citer
from facts.library.addresses import find_former_addresses
from facts.library.library import Library
from facts.pages.downloads import list_data_units, make_data_unit, read_rows
from facts.pages.keys import Keys
from facts.pages.page import Site
from facts.pages.site import OWNED_FOLDERS
from facts.pages.templates import digest_templates, template_environment
from facts.pages.units import Unit, list_units
from facts.release.changes import list_history
from facts.release.days import find_newest_day


class Counts(NamedTuple):
    """How many files a run wrote, left as they were, and removed."""

    written: int
    unchanged: int
    removed: int


def write_unit(docs: Path, unit: Unit) -> tuple[MadeFiles, int]:
    """Write the files of a unit that changed; return the state of all, and how many it wrote."""
    found = {}
    written = 0
    for name, content in unit.files:
        path = f"{docs}/{name}"
        written += write(Path(path), content)
        found[name] = file_state(path)
    return MadeFiles(unit.key, found), written


def write_units(docs: Path, units: Iterable[Unit], last: MadeUnits) -> tuple[int, MadeUnits]:
    """Write the units that changed since the last run.

    Returns how many files that were, and the state of all units. Raises ContentError where docs/
    cannot be written.
    """
    made = {}
    todo = []
    for unit in units:
        known = last.get(unit.name)
        if known and known.key == unit.key and stand_as_left(docs, known):
            made[unit.name] = known
        else:
            todo.append(unit)
    written = 0
    results = in_order(lambda n: write_unit(docs, todo[n]), len(todo))
    for unit, (files, count) in zip(todo, results, strict=True):
        written += count
        made[unit.name] = files
    return written, made


def remove_stale(docs: Path, kept: set[str]) -> int:
    """Remove every file that no unit made from the folders of the renderer; return how many."""
    removed = 0
    for owned in OWNED_FOLDERS:
        for folder, folders, files in os.walk(docs / owned, topdown=False):
            start = os.path.relpath(folder, docs)
            links = [name for name in folders if os.path.islink(f"{folder}/{name}")]
            stale = [name for name in (*files, *links) if f"{start}/{name}" not in kept]
            for name in stale:
                try:
                    os.unlink(f"{folder}/{name}")
                except OSError as e:
                    message = f"cannot be removed ({e.strerror}); check the rights"
                    raise fault(f"{folder}/{name}", message) from e
            removed += len(stale)
            if not os.listdir(folder):
                os.rmdir(folder)
    return removed


def make_site(library: Library, publication: Publication) -> Site:
    """Return what all pages are made from."""
    history = list_history(library)
    # Oldest first: the last change of a thing counts.
    changed = {change.id: snapshot.date for snapshot, made in history[::-1] for change in made}
    return Site(
        library, Citer(library, publication, changed), find_former_addresses(library), history
    )


def write_site(library: Library, paths: RunPaths, last: MadeUnits) -> tuple[Counts, MadeUnits]:
    """Write what changed since the last run below the folder of pages, and the day of the build.

    Returns the counts, and the state of all units. Raises ContentError where mkdocs.yml says
    nothing usable, or a folder of pages is none of its own.
    """
    docs = paths.docs
    for real in (docs, *(docs / name for name in OWNED_FOLDERS)):
        if real.is_symlink():
            raise fault(real, "is a link; the renderer writes and prunes in real folders only")
    stamp = find_newest_day(library)
    site = make_site(library, read_publication(paths.config, str(stamp), library.last_release))
    env = template_environment(site, paths.cache / "templates")
    code = digest([paths.config, *list_code(SCRIPTS)], *list_packages(), str(stamp))
    keys = Keys(site, paths.content, code, digest_templates())
    rows = read_rows(keys, KeptObjects(paths.cache / "rows"))
    units = chain(list_data_units(env, keys, rows), list_units(env, keys))
    written, made = write_units(docs, units, last)
    data_unit = make_data_unit(env, keys, rows.tables, made)
    data_written, data_made = write_units(docs, [data_unit], last)
    written += data_written
    made = {**made, **data_made}
    kept = list_files(made)
    removed = remove_stale(docs, kept) if kept != list_files(last) else 0
    # SOURCE_DATE_EPOCH: two builds of the same content are the same to the byte.
    write(paths.cache / "epoch", f"{calendar.timegm(stamp.timetuple())}\n")
    return Counts(written, len(kept) - written, removed), made


def list_files(made: MadeUnits) -> set[str]:
    """Return the paths of the files of all units."""
    return {name for unit in made.values() for name in unit.files}
