"""The shapes of what is released: ids.lock, redirects.yml and the snapshots. Only a release writes lock and snapshots."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from pydantic import Field, ValidationError

from facts.errors import fault
from facts.model import Day, Many, Record, Slug, Words
from facts.yamlio import read_text

SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
LINE = re.compile(rf"({SLUG}) ({SLUG}) ([0-9a-f]{{16}}) (\d{{4}}\.\d\d\.\d{{1,4}}) ((?:{SLUG}/)+(?:#{SLUG})?)")
SEAL = re.compile(r"release ([0-9.]{9,12}) ([0-9a-f]{64})")
RELEASE = r"^[0-9]{4}\.(0[1-9]|1[0-2])\.[1-9][0-9]{0,3}$"


@dataclass(frozen=True, slots=True)
class Locked:
    """One line of ids.lock: an id as a release left it."""

    id: str
    kind: str
    words: str  # first 16 hex digits of the SHA-256 of its words
    release: str
    at: str  # its address from the site's root

    def __str__(self) -> str:
        """Return the line."""
        return " ".join((self.id, self.kind, self.words, self.release, self.at))


class Redirect(Record):
    """What became of a released id that is no longer in use (redirects.yml)."""

    id: Slug = Field(description="the released id")
    to: Slug | None = Field(description="the id that stands for it now; null: withdrawn")
    when: Day = Field(description="day on which it was withdrawn or replaced")
    why: Words = Field(description="reason, kept in the change log; shown at the address of what is withdrawn")


class Released(Record):
    """One thing as a release shows it."""

    kind: Words = Field(description="article, statement, event, point, clause, claim ...")
    at: str = Field(description="its address from the site's root")
    digest: str = Field(description="first 16 hex digits of the SHA-256 of its words")
    why: str | None = Field(default=None, description="reason of the latest correction, where one is recorded")
    values: dict[str, str] = Field(description="its columns as text")


class Snapshot(Record):
    """The record as released (releases/<release>.json)."""

    release: str = Field(pattern=RELEASE, description="YYYY.MM.N")
    date: Day = Field(description="day of the release")
    note: str | None = Field(default=None, description="reason for changes that carry none of their own")
    columns: dict[str, Many[str]] = Field(default={}, description="the columns of each table below data/v1/")
    redirects: dict[str, Redirect] = Field(default={}, description="what became of ids that are no longer in use")
    facts: dict[str, Released] = Field(description="everything with an id")


def read_lock(path: Path) -> tuple[dict[str, tuple[Locked, ...]], dict[str, str]]:
    """Return the lines of ids.lock by id, oldest first, and the SHA-256 of each release's snapshot.

    Raises ContentError at a line that is none.
    """
    found, seals = dict[str, tuple[Locked, ...]](), dict[str, str]()
    for n, line in enumerate(read_text(path, None).splitlines(), start=1):
        if line.startswith("#") or not line:
            continue
        if seal := SEAL.fullmatch(line):
            seals[seal[1]] = seal[2]
            continue
        if not (m := LINE.fullmatch(line)):
            raise fault(path, "not a line of id, kind, words, release and address; restore it from git", n, 1)
        found[m[1]] = (*found.get(m[1], ()), Locked(*m.groups()))
    return found, seals


def read_snapshot(path: Path, seals: dict[str, str]) -> Snapshot:
    """Return a snapshot; raises ContentError where the file is none, or not the one that ids.lock knows by its SHA-256."""
    text = read_text(path, None)
    if hashlib.sha256(text.encode()).hexdigest() != seals.get(path.stem):
        raise fault(path, "not the snapshot that ids.lock knows; restore both from git")
    try:
        return Snapshot.model_validate_json(text)
    except ValidationError as e:
        raise fault(path, f"not a snapshot ({e.errors()[0]['msg']}); restore it from git") from e
