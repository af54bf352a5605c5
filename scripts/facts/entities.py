"""What the library hands out: an article, a fact with all that is known of it, a verdict, a happening."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from facts.display import human
from facts.edtf import bounds
from facts.model import Contest, Facts, Meta, Quote, Record, Verdict
from facts.overlay import Overlaid
from facts.registers import BackgroundEvent, Primary
from facts.text import Span, blocks
from facts.yamlio import Positions


@dataclass(frozen=True)
class Article:
    """One article: what is known of it, its text, its facts after curation."""

    id: str
    meta: Meta
    source: str
    over: Overlaid

    @cached_property
    def blocks(self) -> list[Span]:
        """Return the blocks of the text."""
        return blocks(self.source)

    @cached_property
    def facts(self) -> Facts:
        """Return the facts, corrected."""
        return self.over.facts

    @cached_property
    def author(self) -> str | None:
        """Return the author's name as printed."""
        return self.facts.source.author.name.exact if self.facts.source.author else None

    @cached_property
    def published(self) -> str | None:
        """Return the release date, EDTF."""
        return self.facts.source.published.edtf if self.facts.source.published else None

    @cached_property
    def day(self) -> str:
        """Return the release date for readers."""
        return human(self.published) if self.published else "undated"

    @cached_property
    def title(self) -> str:
        """Return the title as printed, else the id."""
        return self.facts.source.title.exact if self.facts.source.title else self.id

    @cached_property
    def attribution(self) -> str:
        """Return who says so: the author, else the publisher, else nothing."""
        return self.author or self.meta.publisher or ""

    @cached_property
    def short(self) -> str:
        """Return the short form of a citation, `Tzou 2024`."""
        named = self.meta.names.get("author") if self.author else None
        name = named.family if named else self.attribution or self.id
        return f"{name} {self.published[:4]}" if self.published else name


@dataclass(frozen=True)
class Fact:
    """A fact of any kind with all that the library knows of it."""

    id: str
    label: str
    kind: str
    article: str
    record: Record
    quotes: tuple[Quote, ...]
    title: str | None
    topics: tuple[str, ...]
    actors: tuple[str, ...]
    link: str | None
    why: str | None
    contests: tuple[Contest, ...]
    parent: str | None = None


@dataclass(frozen=True)
class Judged:
    """The verdict on a point or clause; `inherited` from its point where it has none of its own."""

    verdict: Verdict
    note: str | None = None
    primary: Primary | None = None
    inherited: bool = False
    checked: str | None = None


@dataclass(frozen=True)
class Happening:
    """One background event or one event that is linked to none, with all accounts of it."""

    id: str
    edtf: str | None
    background: BackgroundEvent | None
    accounts: tuple[Fact, ...]
    topics: tuple[str, ...]
    actors: tuple[str, ...]

    @property
    def year(self) -> int | None:
        """Return its first year, None where it has no date."""
        start, end = bounds(self.edtf) if self.edtf else (date.min, date.min)
        return (end.year if start == date.min else start.year) if self.edtf else None

    @property
    def order(self) -> tuple[date, date, str]:
        """Return the key that sorts by first day, longer stretches first."""
        start, end = bounds(self.edtf) if self.edtf else (date.max, date.max)
        start = date(self.year or 1, 1, 1) if start == date.min else start  # an open beginning stands in its year
        return start, date.fromordinal(date.max.toordinal() - end.toordinal() + 1), self.id


@dataclass(frozen=True)
class Place:
    """A content file and where its values stand, for problems."""

    path: Path
    positions: Positions
