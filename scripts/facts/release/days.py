"""Days that cannot be, since they are later than today."""

from datetime import date

from facts.base.edtf import bounds
from facts.library.library import Faults, Library

DAY_FIELDS = ("seen", "checked", "rechecked")


def _list_days(library: Library) -> Faults:
    """Yield every day of the content that cannot lie ahead: file, path in it, and the day, EDTF."""
    for file, path, record in library.written_records:
        for name in DAY_FIELDS:
            if day := vars(record).get(name):
                yield file, (*path, name), day
    for n, redirect in enumerate(library.redirects.values()):
        yield "redirects.yml", (n, "when"), redirect.when
    for article in library.articles.values():
        if article.published:
            path = ("source", "published", "edtf")
            yield f"articles/{article.id}/facts.yml", path, article.published
    for snapshot in library.releases:
        yield f"releases/{snapshot.release}.json", (), snapshot.date


def check_days(library: Library, today: date) -> Faults:
    """Nothing was read, checked, published, withdrawn or released later than today."""
    for file, path, day in _list_days(library):
        if bounds(day)[0] > today:
            message = f"{day} is later than today, {today}; look at the date, or set the clock"
            yield file, path, message


def find_newest_day(library: Library) -> date:
    """Return the newest day of the content, of which a build is; that of no content is in 2024."""
    days = (bounds(day)[1] for _, _, day in _list_days(library))
    return max(days, default=date(2024, 1, 1))
