"""Events while their dates and further quotes are still being found, and what they become."""

import re
from dataclasses import dataclass, field
from datetime import date

from facts.base.edtf import bounds
from facts.base.spans import Span, cut
from facts.extract.article_text import ArticleText
from facts.extract.clauses import SIDES
from facts.model.article_facts import Event
from facts.model.fields import DateBasis, Status
from facts.reading.dates import DateMention
from facts.reading.happenings import Happening
from facts.reading.lexicon import MONTHS, STATES

PLACE = re.compile(
    r"""
    \b(?:in|at|to|near)\ (?P<place>
        (?:the\ )?[A-Z][\w’-]+                   # Beijing
        (?:
            \ (?:of|and)\ (?:the\ )?[A-Z][\w-]+  # the Great Hall of the People
          | \ [A-Z][\w-]+                        # Woodside Hall
        ){0,4}
    )
    """,
    re.VERBOSE,
)
# A war told of as going on is none of a year that is past.
GOING_ON = re.compile(r"\b(?:unfolding|ongoing|current|continuing|present)\b", re.IGNORECASE)
WATERS = re.compile(
    r"\b(?:Gulf|Bay|Sea|Straits?|Isles?|Cape|Port|Treaty|University|Bank) of (?:the )?$"
)
OWNED = re.compile(r"(?:his|her|its|their|our)\s", re.IGNORECASE)
ACTOR = re.compile(rf"\b(?:{'|'.join(STATES)}|US(?! dollar)|{SIDES})\b")


def _is_within(edtf: str, coarser: str) -> bool:
    """Tell whether a date lies within another one: late October 2025 within 2025."""
    first, last = bounds(edtf)
    start, end = bounds(coarser)
    return start <= first and last <= end


@dataclass
class Draft:
    """An event that is still being read."""

    span: Span
    status: Status
    edtf: str | None = None
    basis: DateBasis = "none"
    words: list[Span] = field(default_factory=list)
    parent: "Draft | None" = None
    more: list[Span] = field(default_factory=list)
    happening: Happening | None = None  # what it was read from

    @property
    def kind(self) -> str:
        """Return the kind of the noun that names it: visit, war; empty where none does."""
        return self.happening.kind if self.happening else ""

    def date_from(self, other: "Draft", basis: DateBasis) -> None:
        """Take the day of another event, with the words that it rests on."""
        if other.edtf:
            self.edtf = other.edtf.split("/")[0]
            self.basis = basis
            self.words += other.words[-1:]

    def date_by(self, mention: DateMention) -> None:
        """Take a date with its words."""
        self.edtf = mention.told
        self.basis = mention.basis
        self.words = [mention]

    def settle_status(self, published: date | None) -> None:
        """Let the dates decide: what begins after the release is announced, an old war is over."""
        if not self.edtf or not published:
            return
        first, last = bounds(self.edtf)
        if first > published or any(word.text.startswith("later this") for word in self.words):
            self.status = "announced"
        elif self.status == "ongoing" and last < published:
            self.status = "happened"

    def is_told_by(self, other: "Draft") -> bool:
        """Tell whether another draft tells of the same: one kind, the same actors, no other day."""
        known = self.happening
        new = other.happening
        if not known or not new or not new.kind or known.kind != new.kind:
            return False
        if self._is_apart_in_time(other, new.kind):
            return False
        if new.kind == "war" and not known.actors:  # the war in June, Norway’s war in June
            return self.edtf is not None and self.edtf == other.edtf
        if not new.actors:  # the events of 7 October, his war
            return bool(other.edtf or OWNED.match(other.span.text))
        return known.has_same_actors(new)

    def _is_apart_in_time(self, other: "Draft", kind: str) -> bool:
        """Tell whether the dates differ, or one of two wars goes on and the other is past."""
        if self.edtf and other.edtf:
            return not _is_within(self.edtf, other.edtf)
        if kind != "war":
            return False
        if self.edtf and not other.edtf:
            return bool(GOING_ON.search(other.span.text)) or "wars" in self.span.text
        dated = other.edtf is not None and ".." not in other.edtf
        return dated and not self.edtf and self.status == "ongoing"

    def add_quote(self, span: Span) -> None:
        """Keep further words that tell of it."""
        if span not in (self.span, *self.more[-1:]):
            self.more.append(span)

    def stretch_over(self, parts: list["Draft"]) -> None:
        """Stretch a visit over its parts; it goes on while one of them is still announced."""
        dated = [part.edtf for part in parts if part.edtf and ".." not in part.edtf]
        if not self.edtf or not dated:
            return
        days = [day for edtf in [self.edtf, *dated] for day in bounds(edtf)]
        if min(days) != max(days):
            self.edtf = f"{min(days).isoformat()}/{max(days).isoformat()}"
            self.basis = "carried"
        if any(part.status == "announced" for part in parts):
            self.status = "ongoing"


def _find_actors(article_text: ArticleText, span: Span) -> list[Span]:
    """Return the states, sides and people that a span names, in order."""
    text = article_text.text
    states = ACTOR.finditer(text, span.start, span.end)
    actors = [cut(text, *m.span()) for m in states if not WATERS.search(text, 0, m.start())]
    return sorted([*actors, *article_text.mentions_in(span)], key=lambda actor: actor.start)


def make_event(article_text: ArticleText, draft: Draft, labels: dict[int, str]) -> Event:
    """Return the event of a draft, with those who take part and the places that its words name."""
    text = article_text.text
    quote = article_text.quote
    start, end = draft.span.start, draft.span.end
    quotes = [draft.span, *draft.more]
    # The war in June is told by nobody's name, Norway’s war in June behind it names one.
    naming = quotes if draft.kind == "war" else quotes[:1]
    actors = next(filter(None, (_find_actors(article_text, span) for span in naming)), [])
    taken = {actor.start for actor in actors}
    places = [cut(text, *m.span("place")) for m in PLACE.finditer(text, start, end)]
    return Event(
        edtf=draft.edtf,
        basis=draft.basis,
        date_words=quote.all(draft.words),
        status=draft.status,
        part_of=labels.get(id(draft.parent)),
        actors=quote.all(actors),
        places=quote.all(
            [p for p in places if p.start not in taken and p.text.lower() not in MONTHS]
        ),
        quotes=quote.all(quotes),
    )
