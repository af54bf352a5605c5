"""The shapes of what is released: redirects.yml, and the snapshots, which only a release writes."""

from typing import Literal

from pydantic import Field

from facts.model.fields import Day, Many, Record, Sha256, Slug, Words

RELEASE = r"^[0-9]{4}\.(0[1-9]|1[0-2])\.[1-9][0-9]{0,3}$"
ADDRESS = r"^(?:[a-z0-9]+(?:-[a-z0-9]+)*/)+(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?$"


class Redirect(Record):
    """What became of a released id that is no longer in use (redirects.yml).

    The line of an article or a document stands for all its facts or points: they follow by label.
    """

    id: Slug
    """the released id"""
    to: Slug | None
    """the id that stands for it now; null: withdrawn"""
    when: Day
    """day on which it was withdrawn or replaced"""
    why: Words
    """reason, kept in the change log; shown at the address of what is withdrawn"""


class Released(Record):
    """One thing as a release shows it."""

    kind: Words
    """article, document, event, point, clause, claim ..."""
    at: str = Field(pattern=ADDRESS)
    """its address from the site's root"""
    why: str | None = None
    """reason of the latest correction, where one is recorded"""
    values: dict[str, str]
    """its columns as text, as far as they may be shown"""
    hidden: dict[str, str] = {}
    """digests of the columns of which only a part may be shown"""


class Snapshot(Record):
    """The record as released (releases/<release>.json)."""

    release: str = Field(pattern=RELEASE)
    """YYYY.MM.N"""
    date: Day
    """day of the release"""
    note: str | None = None
    """reason for changes that carry none of their own"""
    before: Sha256 | None
    """`sha256` of the release before; null: this is the first"""
    columns: dict[str, Many[str]]
    """the columns of each table of data/v1/"""
    redirects: dict[str, Redirect]
    """the lines of redirects.yml, by id"""
    facts: dict[str, Released]
    """everything with an id"""
    sha256: Sha256 | Literal[""] = ""
    """SHA-256 of all the rest of the snapshot"""

    @property
    def number(self) -> tuple[int, ...]:
        """Return year, month and number, by which releases are in order."""
        return tuple(map(int, self.release.split(".")))
