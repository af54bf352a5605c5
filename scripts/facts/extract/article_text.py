"""Gathers once what the readers of single kinds found, for the rules that combine it."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise
from operator import attrgetter
from typing import TypeVar

from facts.base.patterns import verbose
from facts.base.spans import Span, cut, sentences
from facts.model.article_facts import Imprint, Quote
from facts.model.fields import ArticleKind
from facts.model.quoting import Quoter
from facts.reading.dates import DateMention, find_dates
from facts.reading.figures import Amount, find_figures
from facts.reading.lists import Enumeration, ListItem, find_lists
from facts.reading.paratext import is_biography, is_heading, is_note, is_run_in
from facts.reading.people import NameMention, find_people
from facts.reading.quotation import even_marks, find_long_quotations, find_phrases

BULLET = "-–•*> "  # what stands before an item
DATELINE = verbose(
    r"""
    (?: [A-Z][A-Z.’/-]{2,}(?:,?\s[A-Z][A-Z.’/-]+){0,3}(?:,\s[\w\s.]{1,20})?   # NEW HAVEN, May 6
      | [A-Z]\w+,\s[\w\s.]{1,20}(?=\s\(\w+\)) )
    (?:\s\(\w+\))?\s(?:[‒–—]|--)\s(?=[“"]?[A-Z])   # (Xinhua) -- It is; not: NATO – the pact – is
    | \d{1,2}\s(?=(?:WE|[A-Z]{3,}ING)\b)              # the number of a paragraph: 7 NOTING that
    """
)
# What a list becomes follows from its lead-in and the sentence before it, never from its place.
# Of his own, not the points of a statement: We signed it. First, we will trade.
OWN_LEAD = re.compile(r"(?:[A-Z][\w.’ -]{1,60}: )?(?:I|[Ww]e)\b(?! (?:agreed|have agreed)\b)")
DEMAND = verbose(
    r"""
    \b(?:
        demands? | requests? | requirements? | expectations?  # Iran’s demands are as follows
      | wants | asks? | asked | calls?\ on | hopes            # Iran wants the following
    )\b
    """,
    re.IGNORECASE,
)
STATEMENT = verbose(
    r"""
    \b(?:
        (?:joint\ statements|statement|declaration|communiqu[eé])     # not: their statements
      # the two sides agreed on, the leaders announced these steps, Norway and Laos agreed on; not:
      # the leaders agreed that, governments announced sanctions for three reasons
      | (?:(?:countries|governments|leaders|ministers|parties|presidents|sides)
             (?:\ of\ [^,;.]{3,60})?
           | they | we | [A-Z]\w+\ and\ [A-Z]\w+)
        \ (?:\w+\ ){0,2}(?:agreed?|announced?|commit(?:ted)?|pledged?)
        \ (?:on|to|the\ following|these|\w+\ (?:measures|steps))
      | the\ (?:\w+\ )?agreement\ (?:contains|has|includes|provides)     # the agreement has
    )\b
    """,
    re.IGNORECASE,
)
PROGRAMME = verbose(
    r"""
    \b(?:
        itinerary | programme | program | agenda | schedule  # Putin’s itinerary has three parts
      | visit | trip                                         # the visit has three parts
    )\b
    """,
    re.IGNORECASE,
)
# A lead-in that speaks of what the sentence before it names: `It is worth recalling what it says:`.
REFERRING_LEAD = verbose(
    r"""
    \b(?:it|the\ (?:text|document))\s(?:also\s)?                                 # it also
    (?:says|said|states|reads|lists|contains|holds|provides|promises)\b           # says
    """
)
WORDS_INSIDE = re.compile(r"(?<=[a-z,]\s)\w+")  # no sentence begins with them
QUOTATION_LEADS = (":", ",", "that")  # ends of a block that leads to a quotation
# A name that opens a block: Ann Lee | left the ministry in 2018.
OPENING_NAME = re.compile(
    r"[A-Z][\w’.-]+ (?:[A-Z][\w’.-]* ){0,2}(?P<surname>[A-Z][\w’-]+) (?=[a-z])"
)
BIOS = 8  # last blocks of an article in which its authors are introduced
LEAD_REACH = 1_500  # characters on each side that still speak of the same thing: a long paragraph
START = attrgetter("start")  # by which what was found is in order
Placed = TypeVar("Placed", bound=Span | Quote)


# Scenario 1: Lund is lost; Alternative Scenario Two
SCENARIO = re.compile(
    r"(?:Alternative\s)?Scenario\s(?:\d|[A-D]\b|One|Two|Three|Four|Five|Six)", re.IGNORECASE
)


@dataclass(frozen=True)
class ArticleText:
    """One article: its text, what is known about it, and what was found in it."""

    text: str  # with even marks: see `even_marks`
    published: date | None
    kind: ArticleKind
    lang: str
    blocks: list[Span]
    source: Imprint
    source_blocks: set[int]  # the numbers of those that say it
    quote: Quoter  # makes quotes of the words as they are printed

    @cached_property
    def author(self) -> str:
        """Return the name in the byline, with even marks; empty where there is none."""
        author = self.source.author
        return even_marks(author.name.exact) if author else ""

    @property
    def is_prose(self) -> bool:
        """Tell whether an author speaks in it of what others said: no statement, no readout."""
        return self.kind in ("commentary", "news")

    @property
    def is_statement(self) -> bool:
        """Tell whether those who issue it speak in it."""
        return self.kind == "statement"

    @cached_property
    def phrases(self) -> list[Span]:
        """Return what stands in quotation marks, in order."""
        return find_phrases(self.text, self.blocks)

    @cached_property
    def long_quotations(self) -> list[Span]:
        """Return the quotations of more than one block, in order."""
        return find_long_quotations(self.text)

    @cached_property
    def notes(self) -> set[int]:
        """Return the numbers of the blocks that speak of the article, its author or pictures."""
        found = set[int]()
        told = False
        before = ""
        for number, block in enumerate(self.blocks, start=1):
            late = self.is_prose and number > len(self.blocks) - BIOS
            told = late and (self._introduces(block, told) or is_biography(block.text))
            goes_on = before.startswith(">") and number - 1 not in found
            introduced = goes_on or before.endswith(QUOTATION_LEADS)
            pulled = block.text.startswith(">") and not introduced
            if told or pulled or is_note(block.text):
                found.add(number)
            before = block.text
        return found

    def _introduces(self, block: Span, goes_on: bool) -> bool:
        """Tell whether a block opens with the name of an author, or `goes_on` with any person’s."""
        name = OPENING_NAME.match(block.text)
        if name is None:
            return False
        if goes_on and any(person.start == 0 for person in find_people(block.text)):
            return True
        words = self.author.replace(",", "").split()
        # Charlie Lee, whom the byline calls Charles; not: President Lee
        return name["surname"] in words and any(word[0] == block.text[0] for word in words)

    @cached_property
    def body(self) -> list[Span]:
        """Return the blocks that do not speak of the article itself."""
        return [block for block in self.blocks if self._in_body(block.start)]

    @cached_property
    def headings(self) -> list[Span]:
        """Return the source's own headings: short lines without a stop before longer blocks."""
        listed = {item.start for listing in self.lists for item in listing.items}
        return [
            block
            for block, following in pairwise(self.body)
            if is_heading(block.text)
            and (is_heading(following.text) or len(following.text) > len(block.text))
            and block.start not in listed
        ]

    def is_supposed(self, offset: int) -> bool:
        """Tell whether a place stands below the heading of a scenario: nothing there happened."""
        heading = latest(self.short_lines, offset)
        return heading is not None and SCENARIO.match(heading.text) is not None

    @cached_property
    def short_lines(self) -> list[Span]:
        """Return the blocks of the body that look like headings, also those that make a list."""
        return [block for block in self.body if is_heading(block.text)]

    def is_in_short_line(self, offset: int) -> bool:
        """Tell whether an offset stands in a block that looks like a heading."""
        line = latest(self.short_lines, offset)
        return line is not None and offset < line.end

    @cached_property
    def sentences(self) -> list[Span]:
        """Return the sentences of the body in order, without its headings."""
        headings = set(self.headings)
        return [
            sentence
            for block in self.body
            if block not in headings
            for sentence in sentences(self.text, self._skip_dateline(block), self.lang)
            # not: Trade and Ties | We agree
            if sentence.end == block.end or not is_run_in(sentence.text)
        ]

    def _skip_dateline(self, block: Span) -> Span:
        """Return a block without what is set before it: NEW HAVEN – It is; 7 | NOTING that."""
        line = DATELINE.match(block.text)
        return cut(self.text, block.start + line.end(), block.end) if line else block

    def _in_body(self, start: int) -> bool:
        number = self.quote.block(start)
        return number not in self.source_blocks and number not in self.notes

    @cached_property
    def printed(self) -> frozenset[str]:
        """Return the words as the text prints them inside its sentences: guild, Oslo."""
        return frozenset(WORDS_INSIDE.findall(self.text))

    @cached_property
    def dates(self) -> list[DateMention]:
        """Return the dates of the text."""
        return find_dates(self.text, self.published, times=True)

    @cached_property
    def lists(self) -> list[Enumeration]:
        """Return the enumerations in the body."""
        return [x for x in find_lists(self.text) if self._in_body(x.start)]

    @cached_property
    def figures(self) -> list[Amount]:
        """Return the figures of the text."""
        return find_figures(self.text)

    @cached_property
    def people(self) -> list[NameMention]:
        """Return the mentions of people, byline and translator among them.

        In a title or a heading all words have capitals: who stands there alone is nobody.
        """
        title = [block for block in self.blocks[:1] if is_heading(block.text)]
        above = {block.start for block in (*title, *self.headings)}
        found = find_people(self.text)
        told = {
            m.name for m in found if self.block_at(m.start).start not in above and m.name == m.text
        }
        return [mention for mention in found if mention.name in told]

    def block_at(self, offset: int) -> Span:
        """Return the block in which an offset stands."""
        return self.blocks[self.quote.block(offset) - 1]

    def sentence_of(self, span: Span | Quote) -> Span:
        """Return the sentence that holds a span, else the span."""
        sentence = latest(self.sentences, span.start)
        holds = sentence and span.end <= sentence.end
        return sentence if sentence and holds else cut(self.text, span.start, span.end)

    def item_sentences(self, item: ListItem) -> list[Span]:
        """Return the sentences of a list item, whose words begin behind its marker."""
        start = item.marker.end if item.marker else item.start
        return sentences(self.text, cut(self.text, start, item.end).lstrip(" ,:.)\t"), self.lang)

    def becomes(self, listing: Enumeration) -> str:
        """Return what a list is by the words before it: statement | demands | programme | other."""
        if listing.lead is None:
            return "statement" if self.is_statement else "other"
        if PROGRAMME.search(listing.lead.text):
            return "programme"
        if DEMAND.search(listing.lead.text):
            return "demands"
        if OWN_LEAD.match(listing.lead.text) and not self.is_statement:
            return "other"
        start = self._sentence_start(listing.lead.start)
        if REFERRING_LEAD.search(listing.lead.text):
            start = self._sentence_start(start - 2)
        told = STATEMENT.search(self.text, start, listing.lead.end) is not None
        # of a statement its paragraphs are points, not what a sentence lists: with five areas: (i)
        inside = self.block_at(listing.lead.start) == self.block_at(listing.items[-1].start)
        points = not inside if self.is_statement else told
        return "statement" if points else "other"

    def _sentence_start(self, offset: int) -> int:
        return self.sentence_of(Span(offset, offset, "")).start

    @cached_property
    def statement_lists(self) -> list[Enumeration]:
        """Return the lists of the points of a statement; a list inside another's item is none."""
        found: list[Enumeration] = []
        for listing in self.lists:
            inside = found and listing.start < found[-1].items[-1].end
            if not inside and self.becomes(listing) == "statement":
                found.append(listing)
        return found

    @cached_property
    def leads(self) -> list[Span]:
        """Return the lead-ins of statements and programmes, in order."""
        leading = ("statement", "programme")
        return sorted(x.lead for x in self.lists if x.lead and self.becomes(x) in leading)

    def dates_in(self, span: Span | Quote) -> list[DateMention]:
        """Return the dates that begin in a span."""
        return beginning_in(self.dates, span)

    @cached_property
    def surnames(self) -> frozenset[str]:
        """Return the last words of the names of people: Assad of Bashar al-Assad."""
        return frozenset(re.split("[ -]", person.name)[-1] for person in self.people)

    def mentions_in(self, span: Span) -> list[NameMention]:
        """Return the mentions of people that begin in a span."""
        return beginning_in(self.people, span)

    @cached_property
    def those_who_met(self) -> tuple[NameMention, ...]:
        """Return the two people whom the first sentence of a readout names; nobody elsewhere."""
        if self.kind != "readout" or not self.sentences:
            return ()
        named = {each.name: each for each in reversed(self.mentions_in(self.sentences[0]))}
        return tuple(sorted(named.values())) if len(named) == 2 else ()

    def names_in(self, span: Span) -> set[str]:
        """Return the full names of the people mentioned in a span."""
        return {person.name for person in self.mentions_in(span)}

    def around(self, span: Span) -> Span:
        """Return what stands near a span in its block."""
        block = self.block_at(span.start)
        return cut(
            self.text,
            max(block.start, span.start - LEAD_REACH),
            min(block.end, span.end + LEAD_REACH),
        )


def latest(items: list[Placed], offset: int) -> Placed | None:
    """Return the last of the items, which are in order, that begins at an offset or before it."""
    at = bisect_right(items, offset, key=START)
    return items[at - 1] if at else None


def skip_bullet(span: Span) -> Span:
    """Return words without the bullet before them; marks alone stay as they are."""
    words = span.lstrip(BULLET)
    return words if words.text else span


def beginning_in(items: list[Placed], span: Span | Quote) -> list[Placed]:
    """Return the items, which are in order, that begin in a span."""
    first = bisect_left(items, span.start, key=START)
    return items[first : bisect_left(items, span.end, first, key=START)]
