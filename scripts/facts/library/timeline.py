"""The events of the timeline: those of the register and those of articles, in order of date."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from facts.base.edtf import bounds, precision
from facts.library.entities import Fact
from facts.model.article_facts import Event
from facts.model.documents import JointDocument
from facts.model.fields import Weight
from facts.model.registers import BackgroundEvent
from facts.model.sources import SourceRef

SIGNINGS = frozenset({"treaty", "joint-statement"})  # types of event


@dataclass(frozen=True)
class TimelineEvent:
    """One event of the register, or one of an article that is linked to none, with all accounts."""

    id: str
    edtf: str | None
    accounts: tuple[Fact[Event], ...]
    topics: tuple[str, ...]
    actors: tuple[str, ...]
    era: str | None
    background: BackgroundEvent | None = None
    documents: tuple[JointDocument, ...] = ()

    @property
    def title(self) -> str:
        """Return its heading: the register's, else that of the article, else its words."""
        if self.background:
            return self.background.title
        return self.accounts[0].title or self.accounts[0].quotes[0].exact

    @property
    def summary(self) -> str:
        """Return what happened in our words; empty for an event that only articles tell of."""
        return self.background.summary if self.background else ""

    @property
    def places(self) -> tuple[str, ...]:
        """Return where it happened."""
        return self.background.places if self.background else ()

    @property
    def sources(self) -> tuple[SourceRef, ...]:
        """Return its outside sources."""
        return self.background.sources if self.background else ()

    @property
    def weight(self) -> Weight | None:
        """Return whether it is major or minor, which only the register says."""
        return self.background.weight if self.background else None

    @property
    def is_signing(self) -> bool:
        """Tell whether a treaty or joint statement was signed or issued at it."""
        types = self.background.types if self.background else ()
        return bool(self.documents) or bool(SIGNINGS & set(types))

    @property
    def year(self) -> int | None:
        """Return its first year, None where it has no date."""
        return sorting_day(self.edtf).year if self.edtf else None


@cache  # a record has few dates, and each is sorted and placed in its era
def sorting_day(edtf: str) -> date:
    """Return the day by which a date is sorted: its first, for a whole year its last.

    An interval with an open beginning stands at the start of the year in which it ends.
    """
    start, end = bounds(edtf)
    if start == date.min:
        return date(end.year, 1, 1)
    return end if precision(edtf) == "year" else start
