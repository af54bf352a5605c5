"""What the library hands out: articles, facts with all that is known of them, events, sources."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import Generic, TypeVar

from facts.base.edtf import sorting_day
from facts.base.spans import Span, blocks, cut, sentences
from facts.base.wording import are_several, human
from facts.model.article import Meta
from facts.model.article_facts import Claim, Event, ExtractedFact, Facts, Imprint, Quote, Quotes
from facts.model.curation import Contest
from facts.model.documents import JointDocument
from facts.model.fields import HostKind
from facts.model.registers import BackgroundEvent
from facts.reading.paratext import is_heading
from facts.reading.speech.wholeness import leans_on_before

# What goes on from the block before: However, ships; As such, ships
TURN = re.compile(r"[A-Z][a-z]+(?: [a-z]+)?,")
Ids = tuple[str, ...]
R = TypeVar("R", bound=ExtractedFact, covariant=True)


@dataclass(frozen=True)
class Fact(Generic[R]):
    """A fact with all that the library knows of it; `record` is what was extracted, corrected.

    What it consists of are facts of their own, which name it as their parent: the record of a
    statement has no points, and that of a point no clauses.
    """

    article: str
    record: R
    parent: str = ""  # id of the statement or point that it is part of
    title: str | None = None  # heading for readers
    actors: Ids = ()
    topics: Ids = ()
    tagged: frozenset[str] = frozenset()  # "actors", "topics": which of both people set
    link: str | None = None
    later_events: Ids = ()  # ids of events of the register that people tie a claim to
    link_reason: str = ""
    holder_ids: Ids = ()  # actors whose claim or statement people say it is
    contests: tuple[Contest, ...] = ()
    reason: str | None = None  # of the latest operation that corrects it
    looked_at: bool = False  # people did anything to it, or say that it is right as it stands
    preferred: bool = False  # the excerpts show it before others
    is_mended: bool = False  # people gave it other words

    @cached_property
    def id(self) -> str:
        """Return the id, which is unique in the record."""
        return f"{self.article}-{self.record.id}"

    @cached_property
    def kind(self) -> str:
        """Return event, statement, point, clause, section, claim, figure or person."""
        return type(self.record).__name__.lower()

    @property
    def label(self) -> str:
        """Return the label, which is unique in the article."""
        return self.record.id

    @property
    def number(self) -> str:
        """Return the label without the letter of its kind: 9 of c9; x1 keeps its own."""
        return self.label.lstrip("cefnps")

    @property
    def is_added(self) -> bool:
        """Tell whether people added it; a part of a section is none, whose words are another's."""
        return self.label.startswith("x") and self.kind != "section"

    @property
    def quotes(self) -> Quotes:
        """Return the words that tell of it; the first quote carries the anchor."""
        return self.record.evidence

    @property
    def anchor(self) -> Quote:
        """Return the first of the words that tell of it."""
        return self.quotes[0]


AnyFact = Fact[ExtractedFact]
ClaimFact = Fact[Claim]


def select_facts(facts: Iterable[AnyFact], kind: type[R]) -> list[Fact[R]]:
    """Return the facts of one kind, in the order given."""
    return [fact for fact in facts if isinstance(fact.record, kind)]  # type: ignore[misc]


@dataclass(frozen=True)
class Article:
    """One article: what is known of it, its text, its facts after curation."""

    id: str
    meta: Meta
    source: str
    extracted: Facts  # facts.yml as it stands
    facts: tuple[AnyFact, ...]  # corrected, with the actors and topics that they name

    @cached_property
    def blocks(self) -> list[Span]:
        """Return the blocks of the text."""
        return blocks(self.source)

    @cached_property
    def _sentences(self) -> list[Span]:
        """Return the sentences of the text in order."""
        return [
            sentence
            for block in self.blocks
            for sentence in sentences(self.source, block, self.meta.lang)
        ]

    def sentence_at(self, offset: int) -> Span:
        """Return the sentence that holds a character of a fact."""
        return self._sentences[self._number_at(offset)]

    def lead_to(self, fact: "AnyFact") -> Span | None:
        """Return the sentence before the one of a claim or a figure.

        With one more of its block where it leans on that. Of other facts, and of the block before,
        only what their words lean on or turn from; None where a heading or a byline stands
        between.
        """
        number = self._number_at(fact.anchor.start)
        if not number:
            return None
        sentence = self._sentences[number]
        lead = self._sentences[number - 1]
        apart = "\n" in self.source[lead.end : sentence.start]
        is_told = fact.kind in ("claim", "figure")
        leads = is_told and (not apart or TURN.match(sentence.text))
        if not leads and not leans_on_before(self.source, sentence.start, sentence.end):
            return None
        byline = self.author is not None and self.author in lead.text
        if apart and (byline or is_heading(lead.text)):
            return None
        before = self._sentences[max(0, number - 2)]
        whole = cut(self.source, before.start, lead.end)
        leaning = "\n" not in whole.text and leans_on_before(self.source, lead.start, lead.end)
        return whole if leaning else lead

    def _number_at(self, offset: int) -> int:
        return bisect_right(self._sentences, offset, key=attrgetter("start")) - 1

    @property
    def imprint(self) -> Imprint:
        """Return what the article says of itself."""
        return self.extracted.source

    @cached_property
    def author(self) -> str | None:
        """Return the author's name as printed."""
        return self.imprint.author.name.exact if self.imprint.author else None

    @property
    def translator(self) -> str | None:
        """Return the translator's name as printed."""
        return self.imprint.translator.exact if self.imprint.translator else None

    @cached_property
    def published(self) -> str | None:
        """Return the release date, EDTF."""
        return self.imprint.published.edtf if self.imprint.published else None

    @cached_property
    def day(self) -> str:
        """Return the release date for readers."""
        return human(self.published) if self.published else "undated"

    @property
    def title(self) -> str:
        """Return the title as printed, else the id."""
        return self.imprint.title.exact if self.imprint.title else self.id

    @cached_property
    def attribution(self) -> str:
        """Return who says so: the author, else the publisher, else nothing."""
        return self.author or self.meta.publisher or ""

    @property
    def is_own_text(self) -> bool:
        """Tell whether it is a statement: its words are those of who speaks, not a report."""
        return self.meta.kind == "statement"

    @property
    def is_shown_whole(self) -> bool:
        """Tell whether all of its words may be shown."""
        return self.meta.rights.show == "full"

    def is_issuers(self, claim: ClaimFact) -> bool:
        """Tell whether a claim is that of those who issue a statement."""
        if self.meta.issuers:
            return {*claim.holder_ids} == {*self.meta.issuers}
        return claim.record.holders == self.imprint.issuers != ()

    @cached_property
    def own_voice(self) -> str:
        """Return who speaks where nobody else is said to: the author, else the publisher."""
        if not self.author:
            return self.attribution
        return "the authors" if are_several(self.author) else "the author"

    @cached_property
    def short(self) -> str:
        """Return the short form of a citation, `Tzou 2024`, `Li and Roe 2024`, `Li et al. 2024`."""
        named = self.meta.names.get("author", ()) if self.author else ()
        families = [name.family for name in named] or [self.attribution or self.id]
        name = " and ".join(families) if len(families) < 3 else f"{families[0]} et al."
        return f"{name} {self.published[:4]}" if self.published else name


@dataclass(frozen=True)
class Address:
    """Where a thing stands, from the site's root and with its anchor, and its name for readers."""

    path: str
    name: str


@dataclass(frozen=True)
class TimelineEvent:
    """One event of the register, or one of an article that is linked to none, with all accounts.

    What is empty by default only the register says; the rest of that stands in `background`.
    `is_signing`: a treaty or joint statement was signed or issued at it.
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
    is_signing: bool = False

    @property
    def year(self) -> int | None:
        """Return its first year, None where it has no date."""
        return sorting_day(self.edtf).year if self.edtf else None


@dataclass(frozen=True)
class ResolvedSource:
    """A source as readers see it; `state` is the code of the state that controls the medium."""

    url: str
    publisher: str
    kind: HostKind
    state: str | None
    copy_of: str | None
    seen: str
