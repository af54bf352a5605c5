"""The shapes of the registers, which people write: eras, topics, actors, events, trade, hosts."""

from typing import Annotated
from urllib.parse import urlsplit

from pydantic import Field, RootModel, StringConstraints

from facts.model.fields import (
    ActorId,
    ActorType,
    Confidence,
    Day,
    DocumentId,
    Edtf,
    EraId,
    EventId,
    HostKind,
    Lang,
    Many,
    Number,
    Pattern,
    Record,
    Side,
    Slug,
    Some,
    SourceUrl,
    TopicId,
    TradeSeries,
    Weight,
    Words,
)

HostName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+(\.[a-z0-9-]+)+$")]
StateCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]  # ISO 3166-1 in small letters


def host_name(url: str) -> str:
    """Return the host of an address as hosts.yml names it, www. and all."""
    return urlsplit(url).netloc.lower()


class SourceRef(Record):
    """A source outside the articles; who its host is stands in hosts.yml."""

    url: SourceUrl
    """address"""
    seen: Day
    """day on which the words were read"""
    copy_of: Words | None = None
    """whose text the page repeats, where it is another publisher's"""


class Era(Record):
    """A time of the relations (eras.yml); each begins where the one before it ends."""

    id: Slug
    """id"""
    title: Words
    """heading"""
    start: Edtf
    """the first day or month that belongs to it"""
    sentence: Words
    """what happened in it, in one sentence"""


class Place(Record):
    """A place that events name (places.yml)."""

    name: Words
    """the name as events have it"""
    side: Side | None = None
    """china | russia (with the Soviet Union): on whose territory it lies"""
    names: dict[Lang, Many[Words]] = {}
    """names in Chinese and Russian, by which the search finds it"""


class Topic(Record):
    """A topic (topics.yml); a fact of an article has it when one of its words stands there."""

    id: Slug
    """id"""
    title: Words
    """heading"""
    words: Many[Pattern] = ()
    """words and word beginnings (oil, sanction*)"""
    not_in: Many[Pattern] = ()
    """phrases in which a word of it means something else (greenhouse gas)"""


class Office(Record):
    """A role and its time."""

    role: Words
    """the role"""
    when: Edtf
    """term of office, as far as a source was read"""


class Actor(Record):
    """A person, state or body (actors.yml)."""

    id: Slug
    """id"""
    name: Words
    """name in English"""
    type: ActorType
    """person | state | organisation | ..."""
    leader_of: Side | None = None
    """china | russia (with the Soviet Union): whose state or party the person led; meetings of
    leaders are counted by it"""
    roles: Many[Office] = ()
    """offices with their time"""
    existed: Edtf | None = None
    """time of a state or body"""
    aliases: dict[Lang, Many[Words]] = {}
    """other names by language"""
    misspellings: Many[Words] = ()
    """wrong forms seen in sources"""
    metonyms: Many[Words] = ()
    """words by which articles mean its government: Moscow warned, the CCP holds; not: in Moscow"""
    wikidata: str | None = Field(default=None, pattern="^Q[0-9]+$")
    """Wikidata item, where verified"""
    confidence: Confidence = "high"
    """whether the identification is sure"""
    note: Words | None = None
    """what to know about it"""
    sources: Many[SourceRef] = ()
    """where terms and names were read"""

    @property
    def english_names(self) -> tuple[str, ...]:
        """Return the names by which texts in English name it, wrong forms too."""
        return (self.name, *self.aliases.get("en", ()), *self.misspellings)


class OtherDate(Record):
    """What another source says of the date."""

    edtf: Edtf
    """the date it gives"""
    according_to: Words
    """who says so"""


class OtherValue(Record):
    """What another source says of a value."""

    value: Words | Number
    """the value it gives"""
    according_to: Words
    """who says so"""


class BackgroundEvent(Record):
    """A dated event with its sources (background.yml); summaries are our own words."""

    id: Slug
    """id, by custom the year first"""
    edtf: Edtf
    """when"""
    title: Words
    """heading"""
    summary: Words
    """what happened, in our words"""
    types: Some[Slug]
    """kinds of event"""
    actors: Many[ActorId]
    """ids of actors"""
    places: Many[Words]
    """places"""
    topics: Some[TopicId]
    """ids of topics"""
    weight: Weight
    """major: what a history on one page would name | minor"""
    era: EraId
    """id of an era"""
    documents: Many[DocumentId] = ()
    """ids of documents signed or issued at it"""
    confidence: Confidence
    """high | medium | low"""
    confidence_reason: Words | None = None
    """why it is below high"""
    sources: Some[SourceRef]
    """sources; two of their own for high"""
    rechecked: Day | None = None
    """day of the latest check"""
    conflicting_dates: Many[OtherDate] = ()
    """other dates in other sources"""
    conflicting_values: Many[OtherValue] = ()
    """other values in other sources"""


class TradeYear(Record):
    """Trade of one year; `from_event` names the event whose sources carry the value."""

    year: int = Field(ge=1000, le=9999)
    """the year"""
    value: Number = Field(gt=0)
    """value in the unit of the series"""
    series: TradeSeries
    """gacc: Chinese customs | official: an official names it | secondary: a source that names
    none | derived: reckoned from two printed values"""
    confidence: Confidence = "high"
    """how far the value can be trusted"""
    note: Words | None = None
    """what to know about it"""
    others: Many[OtherValue] = ()
    """other printed values"""
    sources: Many[SourceRef] = ()
    """sources"""
    from_event: EventId | None = None
    """id of an event"""


class TradePart(Record):
    """Trade of a part of a year for which no year is printed yet."""

    period: Edtf
    """the months"""
    value: Number
    """value in the unit of the series"""
    series: TradeSeries
    """as for a year"""
    note: Words | None = None
    """what to know about it"""
    sources: Some[SourceRef]
    """sources"""


class Trade(Record):
    """The trade series (trade.yml)."""

    unit: Words
    """unit of all values"""
    basis: Words
    """what the values rest on"""
    years: Many[TradeYear]
    """year by year"""
    parts: Many[TradePart] = ()
    """parts of years"""


class Host(Record):
    """Who publishes at a host."""

    name: Words
    """name of the publisher"""
    kind: HostKind
    """official (a government or treaty body) | agency | press | reference (encyclopaedia,
    archive, institute) | repost (texts of others)"""
    state: StateCode | None = None
    """state that controls the medium, ISO 3166; agencies and press"""


class Hosts(RootModel[dict[HostName, Host]]):
    """Every host that a source stands on (hosts.yml), with or without www. as addresses have it."""

    root: dict[HostName, Host] = Field(description="host and publisher")


class RetiredHost(Record):
    """A host that is no longer used as a source (retired.yml)."""

    host: HostName
    """the host"""
    why: Words
    """reason"""
    used_by: Words | None = None
    """where it was used"""
    instead: Words
    """what stands there instead"""
