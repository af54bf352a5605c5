"""What render.py does once anything changed: reads, checks and renders the units that changed.

A module of its own, since a run in which nothing changed has no need of all that it imports.
"""

import calendar
import gc
from argparse import Namespace
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from facts.base.commands import tell_progress
from facts.base.digests import digest, list_code, list_packages
from facts.base.faults import Problem
from facts.base.files import write
from facts.base.run_state import MadeFiles
from facts.base.wording import human
from facts.data.works import Citer
from facts.library.addresses import find_former_addresses
from facts.library.library import Library
from facts.library.loading import load_library
from facts.library.publication import Publication, read_publication
from facts.pages.filters import Filters
from facts.pages.page import Site
from facts.pages.units import Unit, list_units, read_keys
from facts.pages.writing import Published, publish, template_environment
from facts.release.changes import list_history
from facts.release.checks import check
from facts.release.days import find_newest_day

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = ROOT / "scripts" / "templates"


def read_released(library: Library, config: Path) -> Publication:
    """Return where the record is published and its latest release; raises ContentError."""
    found = read_publication(config)
    if not library.releases:
        return found
    last = library.releases[-1]
    return replace(found, release=last.release, date=last.date)


def describe_state(publication: Publication, stamp: date) -> str:
    """Return the state of release as the foot of each page says it."""
    if publication.release:
        return f"Release {publication.release}, {human(publication.date)}."
    built = human(stamp.isoformat())
    return f"Unreleased, built {built}: addresses are proposals until the first release."


def make_units(library: Library, args: Namespace, stamp: date) -> list[Unit]:
    """Return the units of the site; raises ContentError where mkdocs.yml says nothing usable."""
    publication = read_released(library, args.config)
    history = reversed(list_history(library))  # oldest first: the last change of a thing counts
    changed = {change.id: snapshot.date for snapshot, made in history for change in made}
    citer = Citer(library, publication, stamp.isoformat(), changed)
    site = Site(library, citer, find_former_addresses(library))
    state = describe_state(publication, stamp)
    cache = args.docs.parent / ".cache" / "templates"
    env = template_environment(TEMPLATES, Filters(library, citer), state, cache)
    code = digest([args.config, *list_code(ROOT / "scripts")], *list_packages(), str(stamp))
    keys = read_keys(library, args.content, code)
    return list(list_units(env, TEMPLATES, site, keys, stamp))


def read_content(content: Path, cache: Path) -> tuple[Library, list[Problem]]:
    """Return the library of a content folder and every problem of it."""
    gc.disable()  # the library lives as long as the run; to search it for garbage costs a quarter
    with tell_progress(f"reading {content}"):
        library, problems = load_library(content, cache / "yaml")
        return library, [*problems, *check(library, whole=not problems, today=date.today())]


def render_changed(
    library: Library, args: Namespace, last: Mapping[str, MadeFiles]
) -> tuple[Published, dict[str, MadeFiles]]:
    """Render what changed since the last run; return the counts, and the state of all units."""
    stamp = find_newest_day(library)
    with tell_progress("rendering pages"):
        result = publish(args.docs, make_units(library, args, stamp), last)
    # SOURCE_DATE_EPOCH: two builds of the same content are the same to the byte.
    write(args.docs.parent / ".cache" / "epoch", f"{calendar.timegm(stamp.timetuple())}\n")
    return result
