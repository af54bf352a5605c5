"""The shapes of the registers, which people write: background events, actors, topics, statements, trade, formulas, hosts."""

from pydantic import Field, RootModel

from facts.model import (
    ActorType,
    Confidence,
    Day,
    Edtf,
    Lang,
    Many,
    Number,
    Pattern,
    Record,
    Slug,
    SourceKind,
    Url,
    Verdict,
    Words,
)


class Outside(Record):
    """A source outside the articles."""

    url: Url = Field(description="address")
    kind: SourceKind = Field(description="official | agency | press | reference | copy (a repost)")
    seen: Day = Field(description="day on which the words were read")


class OtherDate(Record):
    """What another source says of the date."""

    edtf: Edtf = Field(description="the date it gives")
    according_to: Words = Field(description="who says so")


class OtherValue(Record):
    """What another source says of a value."""

    value: str | Number = Field(description="the value it gives")
    according_to: Words = Field(description="who says so")


class BackgroundEvent(Record):
    """A dated happening with its sources (background.yml); summaries are our own words."""

    id: Slug = Field(description="id, by custom the year first")
    edtf: Edtf = Field(description="when")
    title: Words = Field(description="heading")
    summary: Words = Field(description="what happened, in our words")
    types: Many[Slug] = Field(description="kinds of happening")
    actors: Many[Slug] = Field(description="ids of actors")
    places: Many[str] = Field(description="places")
    confidence: Confidence = Field(description="high | medium | low")
    confidence_reason: str | None = Field(default=None, description="why it is below high")
    sources: Many[Outside] = Field(min_length=2, description="two sources or more")
    rechecked: Day | None = Field(default=None, description="day of the latest check")
    conflicting_dates: Many[OtherDate] = Field(default=(), description="other dates in other sources")
    conflicting_values: Many[OtherValue] = Field(default=(), description="other values in other sources")


class Office(Record):
    """A role and its time."""

    role: Words = Field(description="the role")
    when: Edtf = Field(description="term of office where known, else the years of the events listed")


class Actor(Record):
    """A person, state or body (actors.yml)."""

    id: Slug = Field(description="id")
    name: Words = Field(description="name in English")
    type: ActorType = Field(description="person | state | organisation | ...")
    roles: Many[Office] = Field(default=(), description="offices with their time")
    aliases: dict[Lang, Many[Words]] = Field(default={}, description="other names by language")
    misspellings: Many[Words] = Field(default=(), description="wrong forms seen in sources")
    wikidata: str | None = Field(default=None, pattern="^Q[0-9]+$", description="Wikidata item, where verified")
    confidence: Confidence = Field(default="high", description="whether the identification is sure")
    note: str | None = Field(default=None, description="what to know about it")


class Topic(Record):
    """A topic (topics.yml): a fact has it when one of its words stands in the fact."""

    id: Slug = Field(description="id")
    title: Words = Field(description="heading")
    words: Many[Pattern] = Field(default=(), description="words and word beginnings (oil, sanction*)")


class Primary(Record):
    """Words of a primary document."""

    words: Words = Field(description="the words, short")
    lang: Lang = Field(description="their language")
    source: Url = Field(description="address")
    kind: Words = Field(description="what the address holds: official text, rendering, repost")
    gloss: str | None = Field(default=None, description="the words in English, in our translation")
    second_source: Url | None = Field(default=None, description="another address of the words")


class ClauseVerdict(Record):
    """The verdict on one clause."""

    fact: Slug = Field(description="id of the clause")
    verdict: Verdict = Field(description="outcome of the comparison")
    note: str | None = Field(default=None, description="what was found")
    primary: Primary | None = Field(default=None, description="the words it was held against")


class LaterWording(Record):
    """The same words in a later document."""

    edtf: Edtf = Field(description="its date")
    source: Url = Field(description="address")
    kind: Words = Field(description="what the address holds")


class Comparison(Record):
    """A reported point held against the primary document."""

    fact: Slug = Field(description="id of the point")
    section: int | None = Field(default=None, description="section of the primary document, where known")
    section_confidence: Confidence | None = Field(default=None, description="whether the section is sure")
    verdict: Verdict = Field(description="outcome of the comparison")
    checked: Day | None = Field(default=None, description="day of this check, where it is another one than the statement's")
    note: Words = Field(description="what was found")
    primary: Primary | None = Field(
        default=None, description="the words it was held against; required for close, incomplete and differs"
    )
    later_wording: LaterWording | None = Field(default=None, description="the same formula in a later document")
    clauses: Many[ClauseVerdict] = Field(default=(), description="verdicts on clauses; others inherit the point's")


class Sections(Record):
    """How the primary document is divided."""

    count: int = Field(description="number of sections")
    titled: bool = Field(description="whether they have titles")
    source: Url = Field(description="address")


class Length(Record):
    """How long the primary document is said to be."""

    as_printed: Words = Field(description="as the source says it")
    language: Lang = Field(description="of which language's text")
    source: Url = Field(description="address")


class Content(Record):
    """Something the statement holds beside the points reported so far."""

    topic: Slug = Field(description="id of a topic")
    what: Words = Field(description="in our words")
    source: Url = Field(description="address")


class Copy(Record):
    """An address where the text was seen, in part."""

    url: Url = Field(description="address")
    kind: Words = Field(description="what it holds")
    confidence: Confidence = Field(description="how far it can be trusted")


class RegisterStatement(Record):
    """A primary document and how reports of it compare (statements/<id>.yml)."""

    id: Slug = Field(description="the name of the file: its date, -b for a second one of the day")
    edtf: Edtf = Field(description="date")
    event: Slug = Field(description="id of its background event")
    place: str = Field(description="where it was signed")
    parties: Many[Slug] = Field(description="ids of actors")
    signatories: Many[Slug] = Field(description="ids of actors")
    title: Words = Field(description="title in English")
    title_zh: str | None = Field(default=None, description="title in Chinese")
    title_source: Url = Field(description="where the title was read")
    sections: Sections | None = Field(default=None, description="its division")
    length: Many[Length] = Field(default=(), description="its length")
    checked: Day = Field(description="day of the comparison")
    comparison: Many[Comparison] = Field(default=(), description="reported points held against it")
    contents: Many[Content] = Field(default=(), description="what else it holds")
    note: str | None = Field(default=None, description="what to know about its texts")
    copies: Many[Copy] = Field(default=(), description="where its text was seen")


class TradeYear(Record):
    """Trade of one year; `from_event` names the background event whose sources carry the value."""

    year: int = Field(ge=1000, le=9999, description="the year")
    value: Number | None = Field(description="value in the unit of the series; null where only a bound is known")
    more_than: Number | None = Field(default=None, description="lower bound")
    others: Many[OtherValue] = Field(default=(), description="other printed values")
    sources: Many[Outside] = Field(default=(), description="sources")
    from_event: Slug | None = Field(default=None, description="id of a background event")


class Trade(Record):
    """The trade series (trade.yml)."""

    unit: Words = Field(description="unit of all values")
    basis: Words = Field(description="what the values rest on")
    years: Many[TradeYear] = Field(description="year by year")


class Wording(Record):
    """One wording of a formula: words of a fact of the record, or of an outside text."""

    fact: Slug | None = Field(default=None, description="id of the fact whose words it is")
    exact: Words = Field(description="the words, to the letter; in a fact they stand once")
    gloss: str | None = Field(default=None, description="the words in English, in our translation")
    lang: Lang = Field(default="en", description="their language")
    source: Url | None = Field(default=None, description="address of an outside text")
    kind: str | None = Field(default=None, description="what the address holds")
    seen: Day | None = Field(default=None, description="day on which it was read")


class Formula(Record):
    """One formula of diplomatic language in all wordings the record has (formulas.yml)."""

    id: Slug = Field(description="id")
    title: Words = Field(description="what it says, in our words")
    topic: Slug = Field(description="id of a topic")
    wordings: Many[Wording] = Field(min_length=2, description="its wordings")


class Hosts(RootModel[dict[str, SourceKind]]):
    """The kind of source that a host is, where an entry gives no kind of its own."""

    root: dict[str, SourceKind] = Field(description="host and kind: official | agency | press | reference | copy")
