"""The facts of one article (facts.yml): every field, its type and meaning."""

import re
from typing import TYPE_CHECKING, Literal

from pydantic import Field

from facts.model.fields import (
    DateBasis,
    Day,
    Edtf,
    Label,
    Many,
    NumberOrRange,
    Record,
    Role,
    Series,
    Stance,
    Status,
    Words,
)


class Quote(Record):
    """Words of the article at their place: source[start:end] == exact."""

    exact: Words
    """the words, to the letter"""
    block: int = Field(ge=1)
    """the block they stand in, counted from 1"""
    start: int = Field(ge=0)
    """offset of the first character in source.txt"""
    end: int = Field(ge=1)
    """offset behind the last character"""

    def __contains__(self, other: "Quote") -> bool:
        """Tell whether all of another quote stands in this one."""
        return self.start <= other.start and other.end <= self.end


Quotes = Many[Quote]


class Published(Record):
    """The release date as the article prints it."""

    edtf: Day
    """the date"""
    quote: Quote
    """the words it was read from"""


class Byline(Record):
    """The author as the article names them."""

    name: Quote
    """name as printed"""
    position: Quote | None = None
    """position as printed"""
    affiliation: Quote | None = None
    """unit and institution as printed"""


class Imprint(Record):
    """What the article says of itself."""

    title: Quote | None = None
    """first block, where it is a title"""
    published: Published | None = None
    """release date"""
    author: Byline | None = None
    """byline"""
    translator: Quote | None = None
    """translator's name as printed"""
    issuers: Quotes = ()
    """of a statement: who issues it, as its opening or title words them; its “we” is theirs"""


class ExtractedFact(Record):
    """Base of all facts: a label, and words of the article that bear the fact out."""

    id: Label = ""
    """label: e1 event, s1 statement, n1 section, c1 claim, f1 figure, p1 person, 3 point (the
    printed number where it is free), 3a clause, x1 added by people"""

    @property
    def evidence(self) -> Quotes:
        """Return all words that tell of it, at least one quote; the first carries the anchor."""
        raise NotImplementedError


class QuotedFact(ExtractedFact):
    """A fact that one quote tells of."""

    if TYPE_CHECKING:  # each shape declares it at the place that it has in facts.yml
        quote: Quote

    @property
    def evidence(self) -> Quotes:
        """Return the one quote."""
        return (self.quote,)


class Event(ExtractedFact):
    """Something that happened, goes on or is announced."""

    edtf: Edtf | None
    """when, no more precise than the words; null: the article gives no date"""
    basis: DateBasis
    """what the date rests on"""
    date_words: Quotes = ()
    """the words that the date rests on, nearest first"""
    status: Status
    """as of the release date, from tense and aspect"""
    part_of: str | None = None
    """label of the larger event"""
    actors: Quotes = ()
    """who took part, as worded"""
    places: Quotes = ()
    """where, as worded"""
    quotes: Quotes = Field(min_length=1)
    """the words that tell of it; the first carries the anchor"""

    @property
    def evidence(self) -> Quotes:
        """Return every mention."""
        return self.quotes


class Clause(QuotedFact):
    """One thing that a point says."""

    head: Quote | None = None
    """shared beginning, which stands outside the clause"""
    quote: Quote
    """the words, without a trailing stop"""


class Point(QuotedFact):
    """One item of a statement as the article reports it."""

    marker: Quote | None = None
    """the words or sign that count it"""
    quote: Quote
    """the whole item"""
    clauses: Many[Clause] = ()
    """what it says, one by one"""


class Statement(QuotedFact):
    """A statement whose points the article lists."""

    kind: Literal["joint-statement", "statement"]
    """joint-statement | statement"""
    edtf: Edtf | None
    """its date, where the article supports one"""
    quote: Quote
    """the words that name it"""
    lead: Quote | None = None
    """the words that introduce the points"""
    parties: Quotes = ()
    """whose statement it is, as worded"""
    points: Many[Point] = ()
    """its points in the article's order"""


HEADING_MARKS = "*# "  # of Markdown
HEADING_NUMBER = re.compile(r"^(?:\d{1,2}|[IVX]{1,5}|[A-Z])[.)]\s+")  # 2. | Trade


class Section(QuotedFact):
    """A run of blocks that does one thing in the argument."""

    role: Role
    """what cue words say it does; other where none do"""
    joint: Quote | None = None
    """the connector or heading that opens it"""
    blocks: Many[int] = Field(min_length=2, max_length=2)
    """first and last block"""
    quote: Quote
    """its first sentence, by which it is known again"""

    @property
    def heading(self) -> str | None:
        """The heading of the source that opens it, without its number; None where it has none."""
        if self.joint != self.quote:
            return None
        words = HEADING_NUMBER.sub("", self.quote.exact.strip(HEADING_MARKS)).strip(HEADING_MARKS)
        return words if any(letter.isalpha() for letter in words) else None


class Claim(QuotedFact):
    """Something said by or through the article that can be agreed with or not."""

    holders: Quotes = ()
    """whose claim it is, as worded; empty: the author's"""
    attribution: Quote | None = None
    """the words that give it to the holder"""
    stance: Stance
    """what is done with it"""
    unclear: bool = False
    """whether words show report whose holder is not resolved, or only points: the study"""
    hedges: Quotes = ()
    """words that weaken or strengthen it"""
    quote: Quote
    """the words"""


class Figure(QuotedFact):
    """A number with its unit."""

    value: NumberOrRange
    """the number, or low and high"""
    unit: str | None
    """ISO 4217 code, % or the counted noun; USD per barrel for a rate"""
    period: Edtf | None = None
    """the time it belongs to, where the article says so"""
    approximate: bool
    """whether the words say about, more than ..."""
    quote: Quote
    """the clause that says what it measures, with who says so right before it"""


class Person(QuotedFact):
    """A person at first mention."""

    name: str
    """fullest form of the name in the article"""
    role: Quote | None = None
    """role as worded"""
    affiliation: Quote | None = None
    """body that the role names, as worded"""
    quote: Quote
    """the name at first mention"""


class Facts(Record):
    """All facts of one article (facts.yml)."""

    article: str = ""
    """id of the article, the name of its folder"""
    source: Imprint
    """what the article says of itself"""
    events: Many[Event] = ()
    """dated and undated events"""
    statements: Many[Statement] = ()
    """statements with their reported points"""
    sections: Many[Section] = ()
    """the joints of the argument"""
    claims: Many[Claim] = ()
    """claims of the analysis"""
    figures: Many[Figure] = ()
    """figures"""
    people: Many[Person] = ()
    """people"""
    last: dict[Series, Label] = {}
    """highest label ever given in each series"""
