"""The events of the timeline: those of the register and those of articles, in order of date."""

from dataclasses import dataclass
from datetime import date

from facts.base.edtf import bounds, precision
from facts.library.entities import Fact, Ids
from facts.model.article_facts import Event
from facts.model.documents import JointDocument
from facts.model.fields import Weight
from facts.model.registers import BackgroundEvent
from facts.model.sources import SourceRef

SIGNINGS = frozenset({"treaty", "joint-statement"})  # types of event


@dataclass(frozen=True)
class TimelineEvent:
    """One event of the register, or one of an article that is linked to none, with all accounts.

    What is empty by default only the register says. `is_signing`: a treaty or joint statement was
    signed or issued at it.
    """

    id: str
    edtf: str | None
    title: str
    accounts: tuple[Fact[Event], ...]
    topics: Ids
    actors: Ids
    era: str | None
    background: BackgroundEvent | None = None
    documents: tuple[JointDocument, ...] = ()
    summary: str = ""
    places: tuple[str, ...] = ()
    sources: tuple[SourceRef, ...] = ()
    weight: Weight | None = None
    is_signing: bool = False

    @property
    def year(self) -> int | None:
        """Return its first year, None where it has no date."""
        return sorting_day(self.edtf).year if self.edtf else None


def sorting_day(edtf: str) -> date:
    """Return the day by which a date is sorted: its first, for a whole year its last.

    An interval with an open beginning stands at the start of the year in which it ends.
    """
    start, end = bounds(edtf)
    if start == date.min:
        return date(end.year, 1, 1)
    return end if precision(edtf) == "year" else start
