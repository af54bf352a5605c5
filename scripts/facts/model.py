"""The shapes of `content/`: every field of every file, its type and meaning; the one place for allowed values.
Dates are EDTF level 1; offsets are Python str offsets into `source.txt`, the end exclusive.
"""

from typing import Annotated, Literal, TypeVar
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, RootModel, Strict, StringConstraints

from facts.edtf import is_edtf

T = TypeVar("T")
Label = Annotated[str, StringConstraints(pattern=r"^([a-z]?[0-9]{1,6}|[0-9]{0,6}[a-z]{0,3})$")]
Series = Annotated[str, StringConstraints(pattern=r"^([esncfp]|point|[0-9]{1,6}[.])$")]
Many = Annotated[tuple[T, ...], Strict(False)]
Number = int | float


def _edtf(value: str) -> str:
    if not is_edtf(value):
        raise ValueError(f"'{value}' is not a date in EDTF level 1; write 2024, 2024-05, 2024-05-16 or an interval")
    return value


def _url(value: str) -> str:
    if not urlsplit(value).hostname:
        raise ValueError(f"'{value}' is no address")
    return value


Edtf = Annotated[str, AfterValidator(_edtf)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
Url = Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"]+$", max_length=2000), AfterValidator(_url)]
Day = Annotated[Edtf, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
Lang = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
Words = Annotated[str, StringConstraints(min_length=1, pattern=r"\S")]
Pattern = Annotated[str, StringConstraints(pattern=r"^\w[^*]*\*?$")]  # a word, or a beginning with a * behind it

ArticleKind = Literal["commentary", "readout", "statement", "news"]
Basis = Literal["explicit", "year-from-release", "relative", "day-from-context", "carried", "arithmetic", "none", "editors"]
Status = Literal["happened", "ongoing", "announced"]
Stance = Literal["assertion", "evaluation", "forecast", "demand", "commitment", "reported"]
Role = Literal["background", "reason", "contrast", "conclusion", "addition", "other"]
ListKind = Literal["joint-statement", "statement"]
Verdict = Literal["verbatim", "close", "incomplete", "differs", "contested", "not-found", "not-checked"]
SourceKind = Literal["official", "agency", "press", "reference", "copy"]
ActorType = Literal["person", "state", "organisation", "organisation unit", "company", "region", "group"]
Confidence = Literal["high", "medium", "low"]


class Record(BaseModel):
    """Base of all shapes: strict types, no unknown keys, never changed in place."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class Quote(Record):
    """Words of the article at their place: source[start:end] == exact."""

    exact: Words = Field(description="the words, to the letter")
    block: int = Field(ge=1, description="the block they stand in, counted from 1")
    start: int = Field(ge=0, description="offset of the first character in source.txt")
    end: int = Field(ge=1, description="offset behind the last character")


class Published(Record):
    """The release date as the article prints it."""

    edtf: Edtf = Field(description="the date")
    quote: Quote = Field(description="the words it was read from")


class Byline(Record):
    """The author as the article names them."""

    name: Quote = Field(description="name as printed")
    position: Quote | None = Field(default=None, description="position as printed")
    affiliation: Quote | None = Field(default=None, description="unit and institution as printed")


class Source(Record):
    """What the article says of itself."""

    title: Quote | None = Field(default=None, description="first block, where it is a title")
    published: Published | None = Field(default=None, description="release date")
    author: Byline | None = Field(default=None, description="byline")
    translator: Quote | None = Field(default=None, description="translator's name as printed")


class Event(Record):
    """Something that happened, goes on or is announced."""

    id: Label = Field(default="", description="label, e1, e2 ...")
    edtf: Edtf | None = Field(description="when, no more precise than the words; null: the article gives no date")
    basis: Basis = Field(description="what the date rests on")
    date_words: Many[Quote] = Field(default=(), description="the words that the date rests on, nearest first")
    status: Status = Field(description="as of the release date, from tense and aspect")
    part_of: str | None = Field(default=None, description="label of the larger event")
    actors: Many[Quote] = Field(default=(), description="who took part, as worded")
    places: Many[Quote] = Field(default=(), description="where, as worded")
    quotes: Many[Quote] = Field(min_length=1, description="the words that tell of it; the first carries the anchor")


class Clause(Record):
    """One thing that a point says."""

    id: Label = Field(default="", description="label, 3a, 3b ...")
    head: Quote | None = Field(default=None, description="shared beginning, which stands outside the clause")
    quote: Quote = Field(description="the words, without a trailing stop")


class Point(Record):
    """One item of a statement as the article reports it."""

    id: Label = Field(default="", description="label: the printed number where it is free")
    marker: Quote | None = Field(default=None, description="the words or sign that count it")
    quote: Quote = Field(description="the whole item")
    clauses: Many[Clause] = Field(default=(), description="what it says, one by one")


class Statement(Record):
    """A statement whose points the article lists."""

    id: Label = Field(default="", description="label, s1, s2 ...")
    kind: ListKind = Field(description="joint-statement | statement")
    edtf: Edtf | None = Field(description="its date, where the article supports one")
    quote: Quote = Field(description="the words that name it")
    lead: Quote | None = Field(default=None, description="the words that introduce the points")
    parties: Many[Quote] = Field(default=(), description="whose statement it is, as worded")
    points: Many[Point] = Field(default=(), description="its points in the article's order")


class Section(Record):
    """A run of blocks that does one thing in the argument."""

    id: Label = Field(default="", description="label, n1, n2 ...")
    role: Role = Field(description="what cue words say it does; other where none do")
    joint: Quote | None = Field(default=None, description="the connector that opens it")
    blocks: Many[int] = Field(min_length=2, max_length=2, description="first and last block")
    quote: Quote = Field(description="its first sentence, by which it is known again")


class Claim(Record):
    """Something said by or through the article that can be agreed with or not."""

    id: Label = Field(default="", description="label, c1, c2 ...")
    holders: Many[Quote] = Field(default=(), description="whose claim it is, as worded; empty: the author's")
    attribution: Quote | None = Field(default=None, description="the words that give it to the holder")
    stance: Stance = Field(description="what is done with it")
    hedges: Many[Quote] = Field(default=(), description="words that weaken or strengthen it")
    quote: Quote = Field(description="the words")


class Figure(Record):
    """A number with its unit."""

    id: Label = Field(default="", description="label, f1, f2 ...")
    value: Number | Many[Number] = Field(description="the number, or low and high")
    unit: str | None = Field(description="ISO 4217 code, % or the counted noun")
    period: Edtf | None = Field(default=None, description="the time it belongs to, where the article says so")
    approximate: bool = Field(description="whether the words say about, more than ...")
    quote: Quote = Field(description="the words")


class Person(Record):
    """A person at first mention."""

    id: Label = Field(default="", description="label, p1, p2 ...")
    name: str = Field(description="fullest form of the name in the article")
    role: Quote | None = Field(default=None, description="role as worded")
    affiliation: Quote | None = Field(default=None, description="body that the role names, as worded")
    quote: Quote = Field(description="the name at first mention")


class Facts(Record):
    """All facts of one article (facts.yml)."""

    article: str = Field(default="", description="id of the article, the name of its folder")
    source: Source = Field(description="what the article says of itself")
    events: Many[Event] = Field(default=(), description="dated and undated events")
    statements: Many[Statement] = Field(default=(), description="statements with their reported points")
    sections: Many[Section] = Field(default=(), description="the joints of the argument")
    claims: Many[Claim] = Field(default=(), description="claims of the analysis")
    figures: Many[Figure] = Field(default=(), description="figures")
    people: Many[Person] = Field(default=(), description="people")
    phrases: Many[Quote] = Field(default=(), description="everything in quotation marks")
    last: dict[Series, Label] = Field(default={}, description="highest label ever given in each series")


class Name(Record):
    """A name in its parts, for citations."""

    family: Words = Field(description="family name")
    given: Words = Field(description="given name")


class Original(Record):
    """The text that was translated."""

    lang: Lang | None = Field(default=None, description="language of the original, BCP 47")
    title: str | None = Field(default=None, description="title of the original")


class Rights(Record):
    """What may be shown of the article."""

    show: Literal["full", "excerpts"] = Field(default="excerpts", description="full, or at most a third of its words")
    holder: str | None = Field(default=None, description="who holds the rights")
    note: str | None = Field(default=None, description="on what ground it is shown; needed for full")


class Meta(Record):
    """What is known about an article (article.yml); unknown elements are left out."""

    kind: ArticleKind = Field(description="commentary | readout | statement | news")
    lang: Lang = Field(description="language of source.txt, BCP 47")
    publisher: str | None = Field(default=None, description="who published it")
    url: Url | None = Field(default=None, description="address where it was published")
    original: Original | None = Field(default=None, description="the text it was translated from")
    names: dict[Literal["author", "translator"], Name] = Field(default={}, description="names in their parts: author, translator")
    seen: Day | None = Field(default=None, description="day on which the address was read")
    rights: Rights = Field(default=Rights(), description="what may be shown")
    sha256: str = Field(pattern="^[0-9a-f]{64}$", description="digest of source.txt as imported")


class Change(Record):
    """Set a field of a fact; `from` is the value it replaces."""

    op: Literal["change"] = Field(description="change")
    id: Slug = Field(description="id of the fact")
    field: Literal["title", "edtf", "status", "stance", "role", "period", "unit", "name"] = Field(
        description="the field; title is the heading for readers"
    )
    from_: str | None = Field(alias="from", description="the value now; another one is a conflict")
    to: str | None = Field(description="the value from now on")
    why: Words = Field(description="reason")


class Link(Record):
    """Tie a fact to a register entry or to another article's fact."""

    op: Literal["link"] = Field(description="link")
    id: Slug = Field(description="id of an event or a statement")
    to: Slug = Field(description="id of a background event, a register statement or an event")
    why: Words = Field(description="reason")


class Place(Record):
    """Words to be found once in a block."""

    block: int = Field(ge=1, description="the block")
    exact: Words = Field(description="the words, to the letter")


class Add(Record):
    """Add a fact that the rules missed."""

    op: Literal["add"] = Field(description="add")
    id: Slug = Field(description="its id, -x1, -x2 ...")
    kind: Literal["event", "claim", "figure"] = Field(description="event | claim | figure")
    words: Place = Field(description="its words")
    set: dict[str, str | int | float | bool | None] = Field(default={}, description="its plain fields")
    holders: Many[Place] = Field(default=(), description="for a claim: whose it is")
    why: Words = Field(description="reason")


class Drop(Record):
    """Leave a fact out."""

    op: Literal["drop"] = Field(description="drop")
    id: Slug = Field(description="id of the fact")
    why: Words = Field(description="reason")


class Tag(Record):
    """Replace the actors and topics that the library resolved."""

    op: Literal["tag"] = Field(description="tag")
    id: Slug = Field(description="id of the fact")
    actors: Many[Slug] | None = Field(default=None, description="ids of actors")
    topics: Many[Slug] | None = Field(default=None, description="ids of topics")
    why: Words = Field(description="reason")


class Contest(Record):
    """Hold a fact against other sources."""

    op: Literal["contest"] = Field(description="contest")
    id: Slug = Field(description="id of the fact")
    verdict: Verdict = Field(description="outcome")
    finding: Words = Field(description="what was found")
    checked: Day = Field(description="day of the check")
    sources: Many[Url] = Field(min_length=1, description="addresses")


Operation = Annotated[Change | Link | Add | Drop | Tag | Contest, Field(discriminator="op")]


class Curated(RootModel[Many[Operation]]):
    """What people corrected and added (curated.yml): a list of operations, applied in order."""
