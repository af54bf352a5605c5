"""The record as flat tables: one row shape a kind, with what each column means. Exports and snapshots are made from these.

Dates are EDTF level 1; ids of actors and topics are those of the registers; words that may not be shown are […].
"""

from typing import Literal

from pydantic import Field

from facts.model import Number, Record


class Row(Record):
    """What every row has."""

    id: str = Field(description="id in the record, never re-used")
    kind: str = Field(description="what the row is")
    attribution: str = Field(min_length=1, description="who says so")
    address: str = Field(description="where it stands, from the site’s root")


class ArticleRow(Row):
    """An article that the record reads."""

    title: str = Field(description="title as printed")
    author: str | None = Field(description="author as printed")
    translator: str | None = Field(description="translator as printed")
    published: str | None = Field(description="release date")
    publisher: str | None = Field(description="who published it")
    lang: str = Field(description="language of its text, BCP 47")
    url: str | None = Field(description="where it was published")
    rights: Literal["full", "excerpts"] = Field(description="how much of it may be shown")
    sha256: str = Field(description="digest of the imported text")


class StatementRow(Row):
    """A primary document."""

    title: str = Field(description="title in English")
    title_zh: str | None = Field(description="title in Chinese")
    date: str = Field(description="date of signing")
    place: str = Field(description="place of signing")
    parties: tuple[str, ...] = Field(description="ids of actors")
    signatories: tuple[str, ...] = Field(description="ids of actors")
    event: str = Field(description="id of the event of its signing")
    checked: str = Field(description="day of the comparison with reports")
    sources: tuple[str, ...] = Field(description="addresses of its texts")
    contents: tuple[str, ...] = Field(description="topics it was seen to hold, and what of them")
    note: str | None = Field(description="what to know about its texts")


class EventRow(Row):
    """An event as an article tells of it, or a background event with its sources."""

    title: str | None = Field(description="heading in our words")
    date: str | None = Field(description="when, EDTF level 1; empty: no date in the article")
    basis: str = Field(description="what the date rests on")
    status: str = Field(description="happened, ongoing or announced, as of the release date")
    happening: str = Field(description="id of the happening it is an account of")
    words: str | None = Field(description="the words of the article")
    summary: str | None = Field(description="summary in our words")
    finding: str | None = Field(description="what other sources say, where it was held against them")
    larger_event: str | None = Field(description="id of the event that it is a part of")
    date_words: tuple[str, ...] = Field(description="the words that date it")
    types: tuple[str, ...] = Field(description="kinds of a background event")
    confidence: str | None = Field(description="confidence of a background event")
    confidence_reason: str | None = Field(description="why it is below high")
    actors: tuple[str, ...] = Field(description="ids of actors")
    topics: tuple[str, ...] = Field(description="ids of topics")
    places: tuple[str, ...] = Field(description="places, as worded")
    article: str | None = Field(description="id of the article")
    block: int | None = Field(description="block of the article")
    sources: tuple[str, ...] = Field(description="addresses of outside sources")
    rechecked: str | None = Field(description="day of the latest check of a background event")
    other_dates: tuple[str, ...] = Field(description="other dates and who gives them")
    other_values: tuple[str, ...] = Field(description="other values and who gives them")


class FactRow(Row):
    """What the facts of an article share."""

    article: str = Field(description="id of the article")
    block: int = Field(description="block of the article, from 1")
    words: str = Field(description="the words")
    title: str | None = Field(description="heading in our words")
    actors: tuple[str, ...] = Field(description="ids of actors")
    topics: tuple[str, ...] = Field(description="ids of topics")
    finding: str | None = Field(description="what other sources say, where it was held against them")


class PointRow(FactRow):
    """A point of a statement, or a clause of one, as an article reports it."""

    statement: str | None = Field(description="id of the primary document")
    part_of: str | None = Field(description="id of the point that a clause belongs to")
    head: str | None = Field(description="shared beginning of a clause")
    verdict: str = Field(description="outcome of the comparison with the primary document")


class ClaimRow(FactRow):
    """A claim."""

    holders: tuple[str, ...] = Field(description="whose claim it is, as worded; empty: the author’s own")
    given_by: str | None = Field(description="the words that give it to them")
    stance: str = Field(description="what is done with it")
    hedges: tuple[str, ...] = Field(description="words that weaken or strengthen it")


class FigureRow(FactRow):
    """A figure."""

    value: Number = Field(description="the number, or the lower one of two")
    high: Number | None = Field(description="the higher one of two")
    unit: str | None = Field(description="ISO 4217 code, % or the counted noun")
    period: str | None = Field(description="the time it belongs to")
    approximate: bool = Field(description="whether the words say about, more than ...")


class PartRow(FactRow):
    """A person, a named statement or a section of an article."""

    role: str | None = Field(description="role of the person or section, as worded or named")
    refers_to: str | None = Field(description="id of the primary document or actor it stands for")


class ActorRow(Row):
    """A person, state or body."""

    name: str = Field(description="name in English")
    type: str = Field(description="person, state, organisation ...")
    names_en: tuple[str, ...] = Field(description="other English names")
    names_zh_hans: tuple[str, ...] = Field(description="names in simplified Chinese")
    names_zh_hant: tuple[str, ...] = Field(description="names in traditional Chinese")
    names_ru: tuple[str, ...] = Field(description="names in Russian")
    offices: tuple[str, ...] = Field(description="offices with their time")
    wikidata: str | None = Field(description="Wikidata item, where verified")
    confidence: str = Field(description="whether the identification is sure")
    note: str | None = Field(description="what to know about it")


class SourceRow(Row):
    """An outside source of an entry of the record."""

    id: str = Field(description="what it supports and its number there, which may change")
    supports: str = Field(description="id of what it supports")
    url: str = Field(description="address")
    source_kind: str | None = Field(description="official, agency, press, reference or copy; empty: not recorded")
    seen: str = Field(description="day on which it was read")


class ComparisonRow(Row):
    """A reported point or clause held against the primary document."""

    statement: str = Field(description="id of the primary document")
    verdict: str = Field(description="outcome")
    inherited: bool = Field(description="whether it is the verdict of the whole point")
    section: int | None = Field(description="section of the primary document, where known")
    note: str | None = Field(description="what was found")
    primary_words: str | None = Field(description="words of the primary document")
    primary_lang: str | None = Field(description="their language")
    primary_gloss: str | None = Field(description="the words in English, in our translation")
    primary_source: str | None = Field(description="address of the words")
    primary_kind: str | None = Field(description="what the address holds")
    checked: str | None = Field(description="day of the check")


class TopicRow(Row):
    """A topic."""

    title: str = Field(description="heading")
    patterns: tuple[str, ...] = Field(description="words and word beginnings by which a fact has it")


class TradeRow(Row):
    """Trade of one year."""

    year: int = Field(description="the year")
    value: Number | None = Field(description="value; empty where only a bound is known")
    more_than: Number | None = Field(description="lower bound")
    unit: str = Field(description="unit of value and bound")
    others: tuple[str, ...] = Field(description="other printed values and who prints them")


TABLES: dict[str, type[Row]] = {
    "articles": ArticleRow, "statements": StatementRow, "events": EventRow, "points": PointRow, "claims": ClaimRow,
    "figures": FigureRow, "parts": PartRow, "comparisons": ComparisonRow, "actors": ActorRow, "topics": TopicRow,
    "trade": TradeRow, "sources": SourceRow,
}  # fmt: skip
