"""Pages of the record itself: home, search, changes, labels, and former addresses."""

from facts.base.wording import human
from facts.data.citations import RECORD
from facts.data.exports import as_json
from facts.data.search_names import list_names
from facts.pages.kinds.timeline import count_years
from facts.pages.page import Page, Pages, Site, cut_list


def home_page(site: Site) -> Pages:
    """Yield the home page: a formula’s drift, a point that differs, documents, timeline."""
    library = site.library
    entries = library.comparisons.items()
    differing = (library.facts[id_] for id_, entry in entries if entry.verdict == "differs")
    clauses = (f for f in differing if f.kind == "clause" and library.is_shown(f))
    # The formula with most passages laid side by side, and those of its steps that are.
    formula = max(library.formulas.values(), key=lambda each: len(each.pairs), default=None)
    steps = library.steps(formula) if formula else []
    earlier = {step.compared_to for step in steps}
    drift = [step for step in steps if step.compared_to or step.id in earlier]
    view = {
        "overview": count_years(library.registered_events),
        "differing": next(clauses, None),
        "formula": formula,
        "steps": steps,
        "drift": drift,
    }
    yield Page(
        "",
        "home",
        RECORD,
        "China-Russia relations for people who cite: documents point by point, events, formulas.",
        view,
    )


def moved_pages(site: Site) -> Pages:
    """Yield what answers at addresses that a page had in a release and has no more."""
    for former, *anchors in site.former.values():
        if former.anchor:  # its page is there still
            continue
        gone = former.redirect
        why = f"{human(gone.when)}: {gone.why}" if gone else "it stands elsewhere now"
        forward = site.library.addresses[former.to].path if former.to else ""
        yield Page(
            former.page.rstrip("/"),
            "moved",
            former.id,
            f"{former.id} {'has moved' if former.to else 'was withdrawn'}: {why}.",
            {"to": former.to, "anchors": anchors},
            work=site.citer.find_page_work(forward),
            forward=forward,
            unlisted=True,
        )


def own_pages(site: Site) -> Pages:
    """Yield the search page with the names that it finds, and the key of all labels."""
    yield Page(
        "search",
        "search",
        "Search",
        "Search the record: names in three scripts, dates, topics, words, pinpoints.",
        attached={"names.json": as_json(list_names(site.library)).decode()},
        script="search.js",
        unlisted=True,
    )
    yield Page(
        "method/labels",
        "labels",
        "What the labels mean",
        "The words that the record uses as labels, and what they mean.",
    )


def changes_pages(site: Site) -> Pages:
    """Yield the log of all releases with every correction, and the pages of each release."""
    about = "What each release made new, corrected or withdrew, with old and new values and reason."
    corrections = [c for _, made in site.history for c in made if c.what != "new"]
    page = Page("changes", "changes", "Changes", about, {"count": len(corrections)})
    yield from cut_list(page, corrections)
    for snapshot, made in site.history:
        page = Page(
            f"changes/{snapshot.release}",
            "release",
            f"Release {snapshot.release}",
            f"What release {snapshot.release} changed.",
            {"release": snapshot, "made": made},
        )
        yield from cut_list(page, made)
