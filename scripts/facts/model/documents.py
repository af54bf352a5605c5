"""The shapes of the joint documents: points, formulas through them, comparisons with reports."""

from typing import Literal

from pydantic import Field

from facts.base.wording import human
from facts.model.fields import (
    ActorId,
    ComparedVerdict,
    Confidence,
    Day,
    Edtf,
    EventId,
    FactId,
    Lang,
    Many,
    PointId,
    Record,
    Slug,
    Some,
    StepId,
    TopicId,
    Words,
)
from facts.model.registers import SourceRef


def name_kind(kind: str) -> str:
    """Return a kind of document with its accent: joint communiqué."""
    return kind.replace("communique", "communiqué")


class PrintedWords(Record):
    """Short literal words of a document: at most 25 words, or 40 characters of Chinese."""

    exact: Words
    """the words, to the letter"""
    lang: Lang
    """their language"""
    gloss: Words | None = None
    """the words in English, in our translation; none for English"""
    of: Words | None = None
    """whose sentence it is, where an agency or paper says it in its own words"""

    @property
    def language(self) -> str:
        """Return the language without its script: that of both Chinese scripts is one."""
        return self.lang.split("-")[0]


class DocumentPoint(Record):
    """One point of a document."""

    id: str = Field(pattern=r"^p[1-9][0-9]{0,3}$")
    """p1, p2 ...; never changed, the order in the file counts"""
    section: int | None = Field(default=None, ge=1)
    """its section, where a source says"""
    what: Words = Field(max_length=420)
    """what it says, in our words"""
    topics: Some[TopicId] = Field(max_length=3)
    """ids of topics"""
    basis: Literal["text", "translation", "reported"]
    """text: read in a copy in Chinese or Russian | translation: in one in another language |
    reported: a source says so"""
    words: PrintedWords | None = None
    """its words, where some were read"""
    sources: Some[SourceRef]
    """where it was read"""


class TextCopy(SourceRef):
    """An address where the text of a document stands."""

    lang: Lang
    """language of the text there"""
    official: bool
    """whether a government publishes it there"""
    read: Literal["none", "opening", "parts", "whole"]
    """how much of it was read: none | opening | parts | whole"""


class Sections(Record):
    """How a document is divided."""

    count: int = Field(ge=1)
    """number of sections"""
    titled: bool
    """whether they have titles"""
    source: SourceRef
    """where that was read"""


class JointDocument(Record):
    """A treaty, statement, declaration or communique of the two states (documents/<id>.yml)."""

    id: Slug
    """the name of the file: its date, and one word for a second one"""
    edtf: Edtf
    """date"""
    kind: Literal["treaty", "joint statement", "joint declaration", "joint communique"]
    """treaty | joint statement | joint declaration | joint communique"""
    level: Literal[
        "heads of state", "heads of government", "foreign ministers", "foreign ministries"
    ]
    """who agreed on it"""
    title: Words
    """title in English"""
    subject: Words | None = None
    """what tells it from others of its day: strategic stability; else the word in its id"""
    title_ours: bool = False
    """whether it is our translation"""
    titles: dict[Lang, Words] = {}
    """titles in other languages"""
    titles_short: Many[Lang] = ()
    """languages whose title is a short form of an agency"""
    place: Words
    """where it was signed or issued"""
    parties: Some[ActorId]
    """ids of actors"""
    signatories: Many[ActorId] = ()
    """ids of those who signed it"""
    issued_by: Many[ActorId] = ()
    """ids of those who issued it, where no source says signed; neither, where none says by whom"""
    event: EventId
    """id of the event at which it was signed or issued"""
    sections: Sections | None = None
    """its division"""
    texts: Many[TextCopy] = ()
    """where its text stands"""
    read: Words
    """how much of it was read, one sentence for readers"""
    checked: Day
    """day of the latest check"""
    outline: Some[DocumentPoint]
    """its points, in its order"""

    @property
    def name(self) -> str:
        """Return what the record calls it: Joint statement of 16 May 2024.

        One of several of a day with its subject: Joint statement of 8 May 2025 (partnership).
        """
        in_id = self.id.removeprefix(self.edtf).removeprefix("-").replace("-", " ")
        subject = self.subject or in_id
        named = f"{name_kind(self.kind).capitalize()} of {human(self.edtf)}"
        return f"{named} ({subject})" if subject not in self.kind else named

    @property
    def is_read_whole(self) -> bool:
        """Tell whether it was read whole at an address."""
        return any(text.read == "whole" for text in self.texts)

    @property
    def name_inside(self) -> str:
        """Return its name inside a sentence: joint statement of 16 May 2024."""
        return self.name[0].lower() + self.name[1:]


class PassagePair(Record):
    """Two steps of a formula with the same clause, read in copies of one language."""

    step: PointId
    """id of the later step"""
    earlier: PointId
    """id of the step it is laid beside"""


class Formula(Record):
    """A recurring phrase and how it is worded from document to document (formulas.yml)."""

    id: Slug
    """id"""
    title: Words
    """what it says, in our words"""
    topic: TopicId
    """id of a topic"""
    question: str = Field(pattern=r"\S\?$")
    """what its steps answer"""
    steps: Some[StepId]
    """by date: ids of points with words, and of facts of articles beside them"""
    also: Many[PointId] = ()
    """ids of points of its sense whose words are on something else"""
    pairs: Many[PassagePair] = ()
    """`{step, earlier}`: ids of two steps with the same clause, whose words the site compares"""
    finding: Words
    """what changes, in our words"""
    certainty: Confidence
    """high: words at both ends read in copies | medium: one end is a rendering | low"""
    certainty_reason: Words
    """why"""


class PrimaryWords(PrintedWords):
    """Words of the document for one clause, and where they were read."""

    source: SourceRef
    """where they were read"""


class Comparison(Record):
    """A reported point or clause held against a document (comparisons/<article>.yml)."""

    fact: FactId
    """id of the reported point or clause"""
    against: Many[PointId] = ()
    """ids of points of the document"""
    verdict: ComparedVerdict | None = None
    """outcome; left out for a point with clauses, which takes the gravest of them"""
    primary: PrimaryWords | None = None
    """the words it was held against"""
    note: Words
    """what was found"""
