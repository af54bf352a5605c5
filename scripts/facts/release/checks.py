"""Checks that what was released is kept, and runs all checks of the content."""

from collections.abc import Iterable
from datetime import date
from functools import partial
from pathlib import Path

from facts.base.faults import Problem
from facts.base.files import article_folders
from facts.data.tables import TABLES
from facts.library.addresses import address_of, find_redirect, follow_redirects
from facts.library.checks import ARTICLE_CHECKS, CHECKS, run_checks
from facts.library.library import Faults, Library
from facts.library.loading import load_library
from facts.model.releases import Released
from facts.release.changes import list_released
from facts.release.days import check_days
from facts.release.meaning import HIDDEN, ever_released, find_other_meaning

REDIRECTS = "redirects.yml"


def find_lost(library: Library, ids: Iterable[str]) -> set[str]:
    """Return those of the released ids that are neither in use nor redirected."""
    gone = {id_ for id_ in ids if not address_of(library, id_)}
    return {id_ for id_ in gone if not find_redirect(library.redirects, id_)}


def check_ids_kept(library: Library) -> Faults:
    """What was released is in use or redirected; a lost article stands for all its facts."""
    ever = ever_released(library)
    lost = find_lost(library, ever)
    for id_ in sorted(lost):
        if id_.rpartition("-")[0] in lost:
            continue
        digest = ever[id_].values.get("sha256")
        articles = library.articles.values()
        to = next((a.id for a in articles if a.meta.sha256 == digest), "ID or null")
        line = f"{{id: {id_}, to: {to}, when: 'YYYY-MM-DD', why: ...}}"
        message = f"released id {id_} is gone; restore it or add {line} to content/redirects.yml"
        yield REDIRECTS, (), message


def check_redirects(library: Library) -> Faults:
    """A redirect is of an id that is not in use, and it and all that follow it lead somewhere."""
    lines = {id_: n for n, id_ in enumerate(library.redirects)}
    ever = ever_released(library)
    lost = find_lost(library, ever)
    for id_ in dict.fromkeys([*lines, *ever]):
        at = (lines[id_], "to") if id_ in lines else ()
        to, line = follow_redirects(library, id_)
        if to == id_ and at:
            message = f"{id_} is in use; leave its redirect out"
            yield REDIRECTS, at, message
        elif line and line.to and not to and line.to not in lost:  # which is told already
            message = f"{id_} leads nowhere: to {line.to}; name an id in use, or null for withdrawn"
            yield REDIRECTS, at, message


def _find_file(library: Library, id_: str, thing: Released) -> str:
    """Return the file in which a thing is written."""
    folder, name, *_ = thing.at.split("/")
    if id_ in library.facts:
        return f"articles/{library.facts[id_].article}/facts.yml"
    files = {
        "articles": f"articles/{name}/article.yml",
        "statements": f"documents/{name}.yml",
        "events": "background.yml",
    }
    return files.get(folder, f"{folder}.yml")


def check_meaning_kept(library: Library) -> Faults:
    """An id that was ever released still stands for the same thing.

    So does the id to which it follows its article or document.
    """
    ever = ever_released(library)
    now = list_released(library) if ever else {}
    for id_, was in ever.items():
        line = find_redirect(library.redirects, id_)
        to = line.to if line and id_ not in library.redirects else id_
        wrong = find_other_meaning(library, to, was, now[to], ever) if to in now else None
        if to and wrong == HIDDEN:
            file = f"articles/{library.facts[to].article}/curated.yml"
            yield file, (), f"{to} {wrong.format(to)}"
        elif wrong and to == id_:
            message = f"{id_} {wrong}; give the new one another id and redirect this one"
            yield _find_file(library, id_, was), (), message
        elif wrong:
            message = f"{id_} follows to {to}, which {wrong}; give it a line of its own"
            yield REDIRECTS, (), message


def check_columns_kept(library: Library) -> Faults:
    """A released column of data/v1/ is never removed or renamed."""
    last = library.last_release
    if last is None:
        return
    for table, names in last.columns.items():
        now = TABLES[table].model_fields if table in TABLES else {}
        for name in names:
            if name not in now:
                message = f"column {name} of {table} was released in data/v1"
                file = f"releases/{last.release}.json"
                yield file, (), f"{message}; keep it or begin data/v2"


# These make the tables, which content without problems fills.
KEPT_CHECKS = (check_ids_kept, check_redirects, check_meaning_kept, check_columns_kept)


def check(library: Library, whole: bool = True, today: date | None = None) -> list[Problem]:
    """Return the problems of all checks; of a library that misses files those of what was read.

    `today` is the day after which nothing can lie; None leaves that out.
    """
    checks = CHECKS if whole else ARTICLE_CHECKS
    if today:
        checks = (partial(check_days, today=today), *checks)
    found = run_checks(library, checks)
    return run_checks(library, KEPT_CHECKS) if whole and not found else found


def read_checked(content: Path, cache: Path | None = None) -> tuple[Library, list[Problem], bool]:
    """Return the library of a content folder, every problem of it, and whether it is whole.

    What people curated may be wrong without a fact being missing: then the rest is checked too.
    """
    library, problems = load_library(content, cache)
    is_whole = all(problem.path.endswith("curated.yml") for problem in problems)
    is_whole &= len(library.articles) == len(article_folders(content / "articles"))
    return library, [*problems, *check(library, is_whole, date.today())], is_whole
