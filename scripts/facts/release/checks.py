"""Checks that what was released is kept, and runs all checks of the content."""

from datetime import date
from functools import partial
from pathlib import Path

from facts.base.faults import Problem
from facts.base.files import article_folders
from facts.base.spans import COMPARED_TOKEN
from facts.data.tables import TABLES
from facts.library.addresses import find_redirect, follow_redirects
from facts.library.checks import ARTICLE_CHECKS, CHECKS, run_checks
from facts.library.curating import list_facts
from facts.library.library import Faults, Library
from facts.library.loading import load_library
from facts.model.releases import Released
from facts.release.changes import NAMING_COLUMNS, digest_quotes, identify, list_released
from facts.release.days import check_days

REDIRECTS = "redirects.yml"
# The files in which things of an address are written, where they have not its name.
FILES = {
    "articles": "articles/{}/article.yml",
    "statements": "documents/{}.yml",
    "events": "background.yml",
}
SAME_WORDS_SHARE = (
    0.5  # least share of the old words for changed words to be those of the same thing
)
HIDDEN = (
    "has other words than were released, which may not be shown; say why:"
    " {{op: set, id: {}, field: words, to: {{block: 7, exact: the words}}, why: ...}}"
)


def find_lost(library: Library) -> set[str]:
    """Return those of the released ids that are neither in use nor redirected."""
    return {
        id_
        for id_ in library.released
        if not (id_ in library.addresses or find_redirect(library.redirects, id_))
    }


def check_ids_kept(library: Library) -> Faults:
    """What was released is in use or redirected; a lost article stands for all its facts."""
    lost = find_lost(library)
    for id_ in sorted(lost):
        if id_.rpartition("-")[0] in lost:
            continue
        digest = library.released[id_].values.get("sha256")
        articles = library.articles.values()
        to = next((a.id for a in articles if a.meta.sha256 == digest), "ID or null")
        line = f"{{id: {id_}, to: {to}, when: 'YYYY-MM-DD', why: ...}}"
        message = f"released id {id_} is gone; restore it or add {line} to content/redirects.yml"
        yield REDIRECTS, (), message


def check_redirects(library: Library) -> Faults:
    """A redirect is of an id that is not in use, and it and all that follow it lead somewhere."""
    lines = {id_: n for n, id_ in enumerate(library.redirects)}
    lost = find_lost(library)
    for id_ in lines | library.released:
        at = (lines[id_], "to") if id_ in lines else ()
        to, line = follow_redirects(library, id_)
        if to == id_ and at:
            yield REDIRECTS, at, f"{id_} is in use; leave its redirect out"
        elif line and line.to and not to and line.to not in lost:  # which is told already
            message = f"{id_} leads nowhere: to {line.to}; name an id in use, or null for withdrawn"
            yield REDIRECTS, at, message


def _find_file(library: Library, id_: str, thing: Released) -> str:
    """Return the file in which a thing is written."""
    if id_ in library.facts:
        return f"articles/{library.facts[id_].article}/facts.yml"
    folder, name, *_ = thing.at.split("/")
    return FILES.get(folder, f"{folder}.yml").format(name)


def is_same(old: str, new: str) -> bool:
    """Tell whether changed words still are those of one thing: half of the old ones are kept.

    Only old words that may be shown count; where there are none, nothing speaks against it.
    """
    mine = set(COMPARED_TOKEN.findall(old.replace("[…]", " ").lower()))
    kept = mine.intersection(COMPARED_TOKEN.findall(new.lower()))
    return len(kept) >= SAME_WORDS_SHARE * len(mine)


def find_other_meaning(library: Library, id_: str, was: Released, now: Released) -> str | None:
    """Return why an id in use does not stand for what was released, None where it does."""
    if now.kind != was.kind:
        return f"was released as {was.kind} and is {now.kind} now"
    if id_ in library.facts:
        return _find_other_words(library, id_, was, now)
    for name in NAMING_COLUMNS:
        if name in was.values and is_same(was.values[name], now.values.get(name, "")):
            return None
    # An article may get another title: its author and its day, where there are both, stay.
    if all(was.values.get(name, "") == now.values.get(name) for name in ("author", "published")):
        return None
    return "has another name or title than was released"


def _find_other_words(library: Library, id_: str, was: Released, now: Released) -> str | None:
    """Return in what the words of a fact are not those that were released."""
    words = identify(now, "words")
    # Its own words may come back, where a correction is taken back.
    snapshots = library.releases if library.released.get(id_) is was else ()
    own = [was, *(snapshot.facts[id_] for snapshot in snapshots if id_ in snapshot.facts)]
    if any(words == identify(thing, "words") for thing in own):
        return None
    if _was_told_of_another(library, id_, was.kind, words):
        return "has the words that were released as another’s"
    shown = was.values.get("words", "")
    if not COMPARED_TOKEN.search(shown) and now.why == was.why:
        return HIDDEN
    exact = " ".join(quote.exact for quote in library.facts[id_].quotes)
    return None if is_same(shown, exact) else "has other words than were released"


def _was_told_of_another(library: Library, id_: str, kind: str, words: str) -> bool:
    """Tell whether another fact of the article was released with words, and has them no more."""
    article = library.facts[id_].article
    extracted = library.articles[article].extracted
    read = {fact.id: digest_quotes(fact.record) for fact in list_facts(article, extracted)}
    return any(
        thing.values.get("article") == article
        and (thing.kind, identify(thing, "words")) == (kind, words)
        # A correction may make two facts alike; where the other one has its words still, it did.
        and read.get(other) != words
        for other, thing in library.released.items()
        if other != id_
    )


def check_meaning_kept(library: Library) -> Faults:
    """An id that was ever released still stands for the same thing.

    So does the id to which it follows its article or document.
    """
    now = list_released(library) if library.releases else {}
    for id_, was in library.released.items():
        line = find_redirect(library.redirects, id_)
        to = line.to if line and id_ not in library.redirects else id_
        wrong = find_other_meaning(library, to, was, now[to]) if to in now else None
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
                yield f"releases/{last.release}.json", (), f"{message}; keep it or begin data/v2"


# These make the tables, which content without problems fills.
KEPT_CHECKS = (check_ids_kept, check_redirects, check_meaning_kept, check_columns_kept)


def check(library: Library, whole: bool, today: date) -> list[Problem]:
    """Return the problems of all checks; of a library that misses files those of what was read.

    `today` is the day after which nothing can lie.
    """
    checks = CHECKS if whole else ARTICLE_CHECKS
    found = run_checks(library, (partial(check_days, today=today), *checks))
    return run_checks(library, KEPT_CHECKS) if whole and not found else found


def read_checked(content: Path, cache: Path | None = None) -> tuple[Library, list[Problem], bool]:
    """Return the library of a content folder, every problem of it, and whether it is whole.

    What people curated may be wrong without a fact being missing: then the rest is checked too.
    """
    library, problems = load_library(content, cache)
    is_whole = all(problem.path.endswith("curated.yml") for problem in problems)
    is_whole &= len(library.articles) == len(article_folders(content / "articles"))
    return library, [*problems, *check(library, is_whole, date.today())], is_whole
