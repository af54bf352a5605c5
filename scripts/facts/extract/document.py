"""Gathers what the readers of single kinds found in one text, once, for the rules that combine it."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TypeVar

from facts.dates import DateMention, find_dates
from facts.extract.source import Imprint, read_imprint, release_day
from facts.figures import Figure, find_figures
from facts.lists import Enumeration, Item, find_lists
from facts.model import ArticleKind
from facts.people import Person, find_people
from facts.quotes import Quoter, find_phrases
from facts.text import Span, blocks, cut, sentences

# What a list becomes follows from its lead-in and the sentence before it, never from its place.
DEMAND = re.compile(r"\b(?:demands?|requests?|requirements?|expectations?|wants|asks?|asked|calls? on|hopes)\b", re.I)
STATEMENT = re.compile(
    r"\b(?:joint )?(?:statement|declaration|communiqu[eé])s?\b|\b(?:measures|commitments?|actions|agree(?:d|ment)?)\b", re.I
)
# A lead-in that speaks of what the sentence before it names: `It is worth recalling what it says:`.
REFERS = re.compile(
    r"\b(?:it|the (?:text|document))\s(?:also\s)?(?:says|said|states|reads|lists|contains|holds|provides|promises)\b"
)
NEAR = 1_500  # characters on each side that still speak of the same thing: a long paragraph
ITEM = 5_000  # longest item of a list that is read
Placed = TypeVar("Placed", DateMention, Person)
PROGRAMME = re.compile(r"\b(?:itinerary|programme|program|agenda|schedule|visit|trip)\b", re.I)


@dataclass(frozen=True)
class Document:
    """One article: its text, what is known about it, and what was found in it."""

    text: str
    published: date | None
    kind: ArticleKind
    lang: str
    blocks: list[Span]
    imprint: Imprint

    @cached_property
    def quote(self) -> Quoter:
        """Return the maker of quotes."""
        return Quoter(self.blocks)

    @cached_property
    def body(self) -> list[Span]:
        """Return the blocks that do not speak of the article itself."""
        return [b for n, b in enumerate(self.blocks, start=1) if n not in self.imprint.blocks]

    @cached_property
    def sentences(self) -> list[Span]:
        """Return the sentences of the body in order."""
        return [s for block in self.body for s in sentences(self.text, block, self.lang)]

    def _in_body(self, start: int) -> bool:
        return self.quote.block(start) not in self.imprint.blocks

    @cached_property
    def dates(self) -> list[DateMention]:
        """Return the dates in the body."""
        return [d for d in find_dates(self.text, self.published) if self._in_body(d.start)]

    @cached_property
    def lists(self) -> list[Enumeration]:
        """Return the enumerations in the body; an item that runs on without end is cut, so that items never pile up."""
        return [
            replace(x, items=tuple(self._short(item) for item in x.items))
            for x in find_lists(self.text)
            if self._in_body(x.items[0].start)
        ]

    def _short(self, item: Item) -> Item:
        end = min(item.end, item.start + ITEM)
        return item if end == item.end else replace(item, end=end, text=self.text[item.start : end])

    @cached_property
    def figures(self) -> list[Figure]:
        """Return the figures in the body."""
        return [f for f in find_figures(self.text) if self._in_body(f.start)]

    @cached_property
    def people(self) -> list[Person]:
        """Return the mentions of people, byline and translator among them."""
        return find_people(self.text)

    @cached_property
    def phrases(self) -> list[Span]:
        """Return what stands in quotation marks."""
        return find_phrases(self.text, self.blocks)

    def sentence_start(self, offset: int) -> int:
        """Return where the sentence that holds an offset begins."""
        at = bisect_right(self.sentences, offset, key=lambda s: s.start) - 1
        return self.sentences[at].start if at >= 0 else offset

    def becomes(self, listing: Enumeration) -> str:
        """Return statement | demands | programme | other: what a list is, from the words that lead to it."""
        if listing.lead is None:
            return "statement" if self.kind == "statement" else "other"
        if PROGRAMME.search(listing.lead.text):
            return "programme"
        if DEMAND.search(listing.lead.text):
            return "demands"
        start = self.sentence_start(listing.lead.start)
        if REFERS.search(listing.lead.text):
            start = self.sentence_start(max(0, start - 2))
        before = self.text[start : listing.lead.end]
        return "statement" if self.kind == "statement" or STATEMENT.search(before) else "other"

    @cached_property
    def statement_lists(self) -> list[Enumeration]:
        """Return the lists that hold the points of a statement; a list inside another one's item is none."""
        found: list[Enumeration] = []
        for listing in self.lists:
            inside = found and listing.items[0].start < found[-1].items[-1].end
            if not inside and self.becomes(listing) == "statement":
                found.append(listing)
        return found

    @cached_property
    def _points(self) -> list[tuple[int, int]]:
        return sorted((item.start, item.end) for listing in self.statement_lists for item in listing.items)

    @cached_property
    def _lead_starts(self) -> list[int]:
        kinds = ("statement", "programme")
        return sorted(x.lead.start for x in self.lists if x.lead and self.becomes(x) in kinds)

    def dates_in(self, span: Span) -> list[DateMention]:
        """Return the dates that begin in a span."""
        return _beginning_in(self.dates, span)

    def mentions_in(self, span: Span) -> list[Person]:
        """Return the mentions of people that begin in a span."""
        return _beginning_in(self.people, span)

    def people_in(self, span: Span) -> list[Span]:
        """Return the names of people in a span."""
        return [Span(p.start, p.end, self.text[p.start : p.end]) for p in self.mentions_in(span)]

    def around(self, span: Span) -> Span:
        """Return what stands near a span in its block."""
        block = self.blocks[self.quote.block(span.start) - 1]
        return cut(self.text, max(block.start, span.start - NEAR), min(block.end, span.end + NEAR))

    def leads(self, span: Span) -> bool:
        """Tell whether the lead-in of a statement or programme begins in a span."""
        return bisect_left(self._lead_starts, span.start) < bisect_left(self._lead_starts, span.end)

    def is_point(self, span: Span) -> bool:
        """Tell whether a span lies in a point of a statement."""
        at = bisect_right(self._points, (span.start, len(self.text))) - 1
        return at >= 0 and span.start < self._points[at][1]


def _beginning_in(items: list[Placed], span: Span) -> list[Placed]:
    at = [bisect_left(items, offset, key=lambda item: item.start) for offset in (span.start, span.end)]
    return items[at[0] : at[1]]


def read_document(text: str, published: date | None, kind: ArticleKind, lang: str) -> Document:
    """Return the document of a text; `published` None: the release date that the text prints."""
    parts = blocks(text)
    imprint = read_imprint(text, parts)
    return Document(text, published or release_day(imprint.source), kind, lang, parts, imprint)
