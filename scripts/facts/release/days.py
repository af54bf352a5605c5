"""Days that cannot be: later than today, or too far from the content for a true clock."""

from datetime import date, timedelta

from facts.base.edtf import bounds
from facts.base.faults import fault
from facts.library.library import Faults, Library

DAY_FIELDS = ("seen", "checked", "rechecked")
LAST_DAY = date(2106, 2, 6)  # zip files and SOURCE_DATE_EPOCH count seconds up to 2**32
# A record may rest for years; a clock that lost its battery is off by decades (1970, 1999).
FAR = timedelta(days=5 * 365)


def _list_days(library: Library) -> Faults:
    """Yield every day of the content that cannot lie ahead: file, path in it, and the day, EDTF."""
    for file, path, record in library.written_records:
        values = vars(record)
        for name in DAY_FIELDS:
            if values.get(name):
                yield file, (*path, name), values[name]
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
        if bounds(day)[0] > min(today, LAST_DAY):
            message = f"{day} is later than today, {today}; look at the date, or set the clock"
            yield file, path, message


def find_newest_day(library: Library) -> date:
    """Return the newest day of the content, of which a build is; that of no content is in 2024."""
    days = [min(bounds(day)[1], LAST_DAY) for _, _, day in _list_days(library)]
    return max(days, default=date(2024, 1, 1))


def refuse_far_day(library: Library, day: date) -> None:
    """Raise ContentError where a release is too far from the newest content for a true clock."""
    newest = find_newest_day(library)
    if abs(day - newest) > FAR:
        message = f"{day} is years from the newest content, of {newest}; set the clock, or the date"
        raise fault("release", message)
