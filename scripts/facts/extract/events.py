"""Finds events: what happened, goes on or is announced, with the words that date it.

An event is a cell with a verb or noun of happening or a date, or an item of a programme. Its date comes from the
cell, else from what it belongs to (a programme, a meeting, the cell it depends on); else it has none.
"""

import re
from dataclasses import dataclass, field

from facts.edtf import bounds
from facts.extract.cells import DAYTIME, IRREALIS, MEETING, NOUN, SIGNED, VERB, VISIT, Cell, cells, happens, status_of
from facts.extract.clauses import SIDES
from facts.extract.document import Document
from facts.lexicon import MONTHS, STATES
from facts.lists import Enumeration
from facts.model import Basis, Event, Status
from facts.text import Span, cut, sentences

POINTER = re.compile(r"(?:This|It|That) (?:was|is|marks|marked)\b")
NAMED_WAR = re.compile(r"\bthe (?!First|Second|Cold)[A-Z][\w-]+(?: [A-Z][\w-]+)? War\b")
NTH = re.compile(
    r"\bthe (?P<n>\d{1,3})(?:st|nd|rd|th) anniversary of (?P<what>the [a-z]+(?: of(?: [a-z]+){1,2})?"
    r"(?: between the [a-z]+ [a-z]+)?)"
)
PLACE = re.compile(r"\b(?:in|at|to|near) (?P<place>(?:the )?[A-Z][\w’-]+(?: (?:of|and) (?:the )?[A-Z][\w-]+| [A-Z][\w-]+){0,4})")
ACTOR = re.compile(rf"\b(?:{'|'.join(STATES)}|US(?! dollar)|{SIDES})\b")
SEVERAL = re.compile(r"\b(?:visits|trips) of\b")
DETERMINED = re.compile(
    r"(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Ii]ts|[Tt]heir) (?:[a-z-]+ ){0,4}|(?:[A-Z][\w-]+ ){0,2}[A-Z][\w-]+[’']s (?:[a-z-]+ ){0,3})$"
)
CONCRETE = re.compile(r"\d(?:th|st|nd|rd) [A-Z]|^(?:a|the) (?:state|official|working) visit|^the (?:huge|mounting|heavy) ")
RECENT = 60  # events back in which the same meeting is looked for
REACH = 80  # characters before a noun in which its phrase may begin


@dataclass
class Draft:
    """An event while its date and further quotes are still being found."""

    span: Span
    status: Status
    edtf: str | None = None
    basis: Basis = "none"
    words: list[Span] = field(default_factory=list)
    parent: "Draft | None" = None
    more: list[Span] = field(default_factory=list)

    def date_from(self, other: "Draft", basis: Basis = "carried") -> None:
        """Take the day of another event, with the words that it rests on."""
        if other.edtf:
            self.edtf, self.basis = other.edtf.split("/")[0], basis
            self.words += other.words[-1:]


class _Finder:
    """Walks the sentences of a document once; keeps the events found so far."""

    def __init__(self, document: Document) -> None:
        self.document, self.text = document, document.text
        self.found: list[Draft] = []
        self.day: Draft | None = None

    def phrase(self, noun: re.Match[str], cell: Span) -> Span:
        """Return the noun with its determiner or possessor before and its complements behind."""
        before = DETERMINED.search(self.text[max(cell.start, noun.start() - REACH) : noun.start()])
        start = noun.start() - (len(before[0]) if before else 0)
        verb = re.search(r"\s(?:is|are|was|were|will|has|have)\s", self.text[noun.end() : cell.end])
        return cut(self.text, start, noun.end() + verb.start() if verb else cell.end)

    def spans(self, cell: Cell) -> list[Span]:
        """Return the words of the events in a cell; none where nothing happens in it."""
        span, text = cell.span, cell.span.text
        if POINTER.match(text):
            return []
        if happens(text):
            signed = SIGNED.search(text)
            return [cut(self.text, span.start, span.start + signed.end() if signed else span.end)]
        if war := NAMED_WAR.search(text):
            return [cut(self.text, span.start + war.start(), span.start + war.end())]
        noun = None if IRREALIS.search(text) else NOUN.search(self.text, span.start, span.end)
        if noun and SEVERAL.search(text) and len(people := self.document.people_in(span)) > 1:
            return self.each(span, people)
        if noun and self.is_concrete(phrase := self.phrase(noun, span)):
            return [phrase]
        dates = self.document.dates_in(span)
        if dates and self.text[dates[0].end : dates[0].end + 2] in ("’s", "'s"):
            return [cut(self.text, dates[0].start, span.end)]
        return [span] if dates and re.match(r"[a-z]+ing\s", text) else []

    def each(self, span: Span, people: list[Span]) -> list[Span]:
        """Return one span for each person of `the visits of A and B`."""
        found, start = [], span.start
        for person in people:
            found.append(cut(self.text, start, person.end))
            joint = self.text.find(" and ", person.end, span.end)
            start = joint + len(" and ") if joint >= 0 else person.end
        return found

    def is_concrete(self, phrase: Span) -> bool:
        """Tell whether a noun phrase names one happening: who takes part, a proper name, or a state of affairs."""
        named = self.document.people_in(phrase) or ACTOR.search(phrase.text)
        return bool(named) or bool(CONCRETE.search(phrase.text))

    def date(self, draft: Draft, cell: Cell, context: Draft | None) -> None:
        """Date a draft from its cell, a time of day, or what it depends on."""
        daytime = DAYTIME.search(cell.span.text)
        if dates := self.document.dates_in(cell.span):
            draft.edtf, draft.basis = dates[0].edtf, dates[0].basis
            draft.words = [Span(d.start, d.end, d.text) for d in dates[:1]]
            if len(draft.edtf) == 10 and draft.status == "happened":
                self.day = draft
        elif daytime and (base := context or self.day):
            draft.words = [cut(self.text, cell.span.start + daytime.start(), cell.span.start + daytime.end())]
            draft.date_from(base, "day-from-context")
        elif context:
            draft.date_from(context)

    def same(self, phrase: Span) -> Draft | None:
        """Return the meeting found before that a definite phrase speaks of again.

        The time of day decides; else the latest one whose own words, or else whose block, name all who are named.
        """
        if not MEETING.search(phrase.text) or not re.match(r"(?:the|this|that)\s", phrase.text, re.IGNORECASE):
            return None
        meetings = [d for d in reversed(self.found[-RECENT:]) if d.status != "announced" and MEETING.search(d.span.text)]
        if daytime := DAYTIME.search(phrase.text):
            return next((d for d in meetings if daytime["time"].lower() in d.span.text.lower()), None)
        names = self.names(phrase)
        near = [d for d in meetings if names & self.names(d.span)]
        around = [d for d in near or meetings if names and names <= self.names(self.document.around(d.span))]
        return around[0] if around else None

    def names(self, span: Span) -> set[str]:
        """Return the full names of the people mentioned in a span."""
        return {p.name for p in self.document.mentions_in(span)}

    def sentence(self, sentence: Span, programme: Draft | None = None) -> None:
        """Add the events of a sentence; `programme` is what it is an item of: its first cell is an event then."""
        previous: Draft | None = None
        first = True
        for cell in cells(self.text, sentence, self.document.dates_in(sentence)):
            for span in self.spans(cell) or ([cell.span] if programme and first else []):
                draft = self.draft(span, cell, programme, previous if cell.linked else None)
                previous = draft
            first = False
            self.anniversary(cell)

    def draft(self, span: Span, cell: Cell, programme: Draft | None, leading: Draft | None) -> Draft:
        """Add an event, or its words to the event that they tell of again; `leading` is what the cell depends on."""
        if (known := self.same(span)) and not VERB.search(span.text):
            known.more.append(span)
            return known
        draft = Draft(span, status_of(span.text), parent=programme)
        if leading and leading.status == "announced":
            draft.status = "announced"
        meeting = self.during(cell)
        draft.parent = meeting or draft.parent
        self.date(draft, cell, meeting or leading or programme)
        if draft.edtf and self.document.published and bounds(draft.edtf)[0] > self.document.published:
            draft.status = "announced"
        self.found.append(draft)
        return draft

    def during(self, cell: Cell) -> Draft | None:
        """Return the meeting that the opening words `During the meeting ...` speak of, with these words added to it."""
        if not cell.intro or not cell.intro.text.startswith(("During ", "At ")):
            return None
        inner = cut(self.text, cell.intro.start + cell.intro.text.index(" "), cell.intro.end)
        if meeting := self.same(inner):
            meeting.more.append(inner)
        return meeting

    def anniversary(self, cell: Cell) -> None:
        """Add `the Nth anniversary of ...` in the release year, and what it counts from, N years before."""
        if not (m := NTH.search(self.text, cell.span.start, cell.span.end)) or not self.document.published:
            return
        year = self.document.published.year
        words = [cut(self.text, m.start(), m.start("what") - len(" of "))]
        self.found.append(Draft(cut(self.text, *m.span()), "ongoing", f"{year:04}", "relative", words))
        if (first := year - int(m["n"])) > 0:
            self.found.append(Draft(cut(self.text, *m.span("what")), "happened", f"{first:04}", "arithmetic", words))

    def programme(self, listing: Enumeration) -> None:
        """Add the items of a programme as parts of the visit that its lead-in speaks of."""
        visits = [d for d in self.found[-20:] if VISIT.search(d.span.text)]
        parent = visits[-1] if visits else None
        if parent and listing.lead:
            parent.more.append(cut(self.text, listing.lead.start, listing.lead.end - listing.lead.text.endswith(":")))
        first = len(self.found)
        base = parent or self.day or Draft(listing.items[0], "happened")
        for item in listing.items:
            start = item.marker.end if item.marker else item.start
            while start < item.end and self.text[start] in " ,:":
                start += 1
            for sentence in sentences(self.text, cut(self.text, start, item.end), self.document.lang):
                self.sentence(sentence, base)
        self.span_dates(parent, self.found[first:])

    def span_dates(self, parent: Draft | None, parts: list[Draft]) -> None:
        """Stretch the visit over its parts; it goes on while one of them is still announced."""
        days = sorted(d for p in parts if p.edtf and ".." not in p.edtf for d in bounds(p.edtf))
        if not parent or not parent.edtf or not days:
            return
        start, end = min(bounds(parent.edtf)[0], days[0]), max(bounds(parent.edtf)[1], days[-1])
        if start != end:
            parent.edtf, parent.basis = f"{start.isoformat()}/{end.isoformat()}", "carried"
        if any(p.status == "announced" for p in parts):
            parent.status = "ongoing"


def _event(document: Document, draft: Draft, labels: dict[int, str]) -> Event:
    quote, span = document.quote, draft.span
    actors = [
        *document.people_in(span),
        *(cut(document.text, *m.span()) for m in ACTOR.finditer(document.text, span.start, span.end)),
    ]
    people = {p.start for p in actors}
    places = [cut(document.text, *m.span("place")) for m in PLACE.finditer(document.text, span.start, span.end)]
    return Event(
        edtf=draft.edtf,
        basis=draft.basis,
        date_words=quote.all(draft.words),
        status=draft.status,
        part_of=labels.get(id(draft.parent)) if draft.parent else None,
        actors=quote.all(sorted(set(actors))),
        places=quote.all([p for p in places if p.start not in people and p.text.lower() not in MONTHS]),
        quotes=quote.all([span, *draft.more]),
    )


def find_events(document: Document) -> list[Event]:
    """Return the events of a document in order; `part_of` holds the position (`#n`) of the larger event."""
    finder = _Finder(document)
    programmes = [x for x in document.lists if document.becomes(x) == "programme"]
    end = 0
    for sentence in document.sentences:
        while programmes and programmes[0].items[0].start < sentence.end:
            finder.programme(programmes[0])
            end = programmes.pop(0).items[-1].end
        if sentence.start >= end and not document.is_point(sentence):
            finder.sentence(sentence)
    drafts = sorted(finder.found, key=lambda d: (d.span.start, -d.span.end))
    labels = {id(draft): f"#{n}" for n, draft in enumerate(drafts)}
    return [_event(document, draft, labels) for draft in drafts]
