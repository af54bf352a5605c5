"""The change log: what each release made new, changed or withdrew, with old and new values, reason and date."""

from collections import Counter
from collections.abc import Iterator

from facts.display import human
from facts.releases import Changed, released
from facts.views.common import Page, View, Views, numbered, shorten

WORDS = ("words", "head", "holders", "hedges", "places")  # columns that hold an article's words
MOST = 400  # changes on one page, and entries of the feed


class Changes:
    """Makes the pages of the change log and the entries of its feed."""

    def __init__(self, views: Views) -> None:
        self.views, self.releases = views, views.releases
        self.now = released(views.library) if self.releases else {}

    def shown(self, id_: str, column: str, value: str) -> str:
        """Return a value; words of an article only where it is in the record and shows them whole, or shows just these now."""
        library = self.views.library
        article = library.articles.get(id_.rpartition("-")[0])
        free = article is not None and article.meta.rights.show == "full"
        if column not in WORDS or not value or free or id_ in library.background:
            return value
        return value if id_ in self.now and self.now[id_].values.get(column) == value else "[…]"

    def change(self, found: Changed) -> View:
        """Return one change."""
        shown = [(n, self.shown(found.id, n, old), self.shown(found.id, n, new)) for n, old, new in found.fields]
        fields = [{"name": n.replace("_", " "), "old": old, "new": new} for n, old, new in shown]
        first = shown[0]
        return {
            "id": found.id, "kind": found.kind.replace("-", " "), "what": found.what, "at": found.at, "fields": fields,
            "why": found.why, "release": found.release, "date": found.date, "day": human(found.date),
            "name": shorten(first[2] or first[1]),
        }  # fmt: skip

    def entries(self) -> list[View]:
        """Return the entries of the feed, newest release first."""
        return [self.change(c) for _, made in self.releases for c in made][:MOST]

    def pages(self) -> Iterator[Page]:
        """Yield the log of all releases with every correction, and the pages of each release."""
        listed, corrections = list[View](), list[View]()
        for snapshot, made in self.releases:
            count = Counter(c.what for c in made)
            link = f"changes/{snapshot.release}/"
            listed.append({"release": snapshot.release, "day": human(snapshot.date), "count": count, "link": link})
            corrections += [self.change(c) for c in made if c.what != "new"]
            about = f"What release {snapshot.release} changed."
            page = Page(link.rstrip("/"), "release", f"Release {snapshot.release}", about, {"release": listed[-1]})
            yield from numbered(page, "changes", [self.change(c) for c in made], MOST)
        about = "What each release made new, corrected or withdrew, with old and new values, reason and date."
        yield Page("changes", "changes", "Change log", about, {"releases": listed, "corrections": corrections[:MOST]})
