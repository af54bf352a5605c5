"""Finds events: what happened, goes on or is announced, with the words that date it.

An event is a clause with a date or a deed, a noun of happening with those who take part, or an item
of a programme. Its date comes from its own words, else from what it belongs to or the heading above
it, where that names a month or days; else it has none. In a commentary a date that no event carries
anchors one.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from facts.base.edtf import bounds
from facts.base.patterns import verbose
from facts.base.spans import Span, cut, span_of
from facts.extract.article_text import ArticleText
from facts.extract.clauses import DEED_OF_TWO, MATTER_OF_TALK, TALK_OF_TWO, THOSE_WHO_MET
from facts.extract.events.drafts import Draft, begins_series, find_stretch, make_event
from facts.extract.events.meetings import DAYTIME, THE_MEETING, find_same, find_same_meeting
from facts.extract.events.selecting import TOLD_BY_ONE, select_events
from facts.model.article_facts import Event, Quote
from facts.reading.dates import DateMention
from facts.reading.happenings import Happening, find_happenings
from facts.reading.happenings.cells import Cell, cut_cells
from facts.reading.happenings.word_tags import Tagged, tag_words
from facts.reading.lexicon import MONTH_NAMES, TITLES, either
from facts.reading.lists import Enumeration
from facts.reading.speech.tokens import read_tokens, tag_pattern
from facts.reading.speech.wholeness import FINITE_FORM, leans_back

NTH_ANNIVERSARY = verbose(
    rf"""
    # the 75th anniversary of
    \b(?P<count>[Tt]he\ (?P<n>\d{{1,3}})(?:st|nd|rd|th)\ anniversary)\ of\s
    (?P<what>
        # the establishment of ties
        the\ (?!first\b)[a-z]+(?:\ of(?:\ (?!between\b|the\b)[a-z]+){{1,2}})?
        # between the two countries, between Norway and Laos
        (?:\ between\ (?:the\ [a-z]+\ [a-z]+
          |(?:the\ )?[A-Z][\w-]+(?:\ [A-Z][\w-]+)*\ and\ (?:the\ )?[A-Z][\w-]+(?:\ [A-Z][\w-]+)*))?
        # of the Lund Treaty, of the People’s Republic of Lund, of Lund’s embassy in Oslo
        (?:\ of\ (?:the\ )?[A-Z][\w-]+(?:’s?)?
          (?:\ (?:(?:of|and)\ (?:the\ )?)?[A-Z][\w-]+(?:’s?)?){{0,7}}
          (?:(?<=’s)(?:\ (?!in\b|to\b)[a-z]+){{1,2}}(?:\ (?:in|to)\ [A-Z][\w-]+)?)?
        )?
        # in World War II, over Lund, in the Great Norwegian War
        (?:\ (?:against|in|over)\ (?:the\ )?(?!(?:In|On|{either(*MONTH_NAMES)})\b)
          [A-Z][\w-]+(?:\ [A-Z][\w-]*){{0,4}})?
    )
    """
)
# ... and the date that stands behind it: on | 9 May 2015, in Oslo in | 2025
ON_THE_DAY = re.compile(r"(?: of the [a-z]+)?(?: in [A-Z][\w-]+)? (?:in|on)(?: the)? $")
# ... or before it: came in | 2015 | for the 70th anniversary
TO_MARK = re.compile(r",? (?:at|for|on|to (?:attend|celebrate|mark)) (?:celebrations (?:for|of) )?")
BEGINNING = re.compile(r"the (?:creation|establishment|founding|launch|opening|signing|start)\b")
SEVERAL = re.compile(r"\b(?:visits|trips) of\b")
VISIT = re.compile(r"\b(?:visits?|trip|tour)\b", re.IGNORECASE)
# A signing before a matter of many words: signed a pact| on the ports, mills and ships of ...
SIGNED = verbose(
    r"""
    (?> \b(?:sign|issu|adopt|publish)ed\b.{0,60}?\b
      (?:statements?|agreements?|treaty|treaties|communiqu[eé]|declarations?|contracts?
        |memorandum(?:\sof\s[a-z]+)?)\b(?:\s\([A-Z]\w+\))?
      (?:\s(?:with|between)\s(?:[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)?,\s){0,4}+(?:and\s)?
        (?:the\s)?[A-Z][\w’-]+(?:\s(?:and\s)?(?:the\s)?[A-Z][\w’-]+){0,5}
        (?:\s(?:air\sforce|armed\sforces|army|authorities|government|military|ministry|navy
          |side))?)?
    ) (?=\S*(?:\s+\S+){13})
    """
)
# Behind such words a clause without a date is only said: Lee said it would pay, but | Laos left.
SAID_BEFORE = verbose(
    r"""
    \b(?:added|emphasi[sz]ed|explained|noted|pointed\sout|recalled|said|stated|stressed|told)\b
    .*\b(?:although|because|but|since|whereas|while)\s(?:the\s)?$
    """
)
OF_BOTH = re.compile(r"(?:both|the (?:leaders|ministers|presidents|two)|they)\b")
# What stands before a colon at the head of a block: 1. The deal, May 2023:
LABEL_BEFORE = re.compile(r"(?:\(?\d{1,2}[.)] |[-–•*] )?[A-Z][^.:;\n]{2,80}:\s(?=[“\"A-Z])")
# What opens a relative clause that tells of something: in which two were killed.
RELATIVE_OPENING = verbose(
    r"""
    (?:
        (?!during)[a-z]+\ which | where(?:by)? | (?:in\ [A-Z]\w+\ )?when | because
      | the\ fact\ that | (?<=\b[Ss]oon\ )after,                   # Soon after, | Norway left
      | as(?=\ [A-Z][\w’]+\ (?:[A-Z][\w’]+\ )?(?:ha[sd]|have|[a-z]+ed)\b)  # as | Norway left
      | [Ff]or\ (?:example|instance), | [Oo]n\ the\ (?:one|other)\ hand,
      | (?:[\w-]+\ ){2,3}(?:later|prior|earlier),                 # two days later,
    )\s(?=\w+\s\w)
    """
)
# A heading that dates what stands below: June 2023, The State Visit; but: Before 7 October.
DATED_HEADING = re.compile("(?:(?:In|On) )?@(?:[:,–—-].*)?|.*[:,–—(] ?@\\)?")  # @: the date
# ... by months or by days: 2023-05/2023-06, 2023-06~; not: 2023, Spring 2023
MONTHS_OR_DAYS = re.compile(r"(?:/?\d{4}-(?:0\d|1[0-2])(?:-\d\d)?~?){1,2}")
PERFECT = re.compile(r"\b(?:had|has|have)\b")
LASTS = re.compile(r"\b(?:has|have)\b")  # since 2012 they have met; not: had met
# not: they had a long talk
BEFORE_IT = re.compile(r"\b(?:had(?!\san?\s)|has|have|earlier|never|previously)\b")
# only | three of them left, earlier | in the war
LED_BY_ADVERB = verbose(
    r"""
    \b(?:[Aa]lmost|Earlier|[Jj]ust|Later|[Nn]early|[Oo]nly|(?:Alleg|Purport|Report|Suppos)edly,)\s$
    """
)
ADVERB_REACH = 13  # characters of the longest
# What leads on behind a clause: left in May | just two years, before it came; before it fell in
# May|, its head |, Ann Lee, left; it fell in May|, and two days later |, Lund won.
LOOSE_END = verbose(
    r"""
    (?:,?\s(?:about|almost|barely|just|less\sthan|more\sthan|only))?
      \s(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|a\sfew|several|\d{1,3})
      \s(?:day|hour|month|week|year)s?\|\s(?:after|before)\s
    | ,\s(?:her|his|its|their)(?:\s[a-z-]+){1,4}\|,
    | ,\sand\s\w+\s(?:days|months|weeks|years)\slater\|,
    | ,?\sand\s(?:more|most)\srecently\|,                # in Oslo in 2019|, and more recently|, in
    """
)
LONGEST_JOINT = len(" before ")
# One of a series, and those behind the first: raids on schools|, homes, and mills; inherited a
# science|, technology, and trade fund that; due to debts, tolls|, and rifts
SERIES_ITEM = r"""
    (?!(?:
        although|and|as|at|because|but|by|despite|even|for|from|if|in|including|nor|not|of|on|or|so
      | such|that|then|though|to|with|yet
      | wh[a-z]+|[a-z]+(?:ed|ly)|[a-z]+ing(?!\s[a-z]+s(?:[.,]|$))
    )\b)
    (?:[^.,;:()–—]|(?<=\d)[.,](?=\d)|\([^()]{1,20}\)){4,80}?
"""
SERIES_BEHIND = verbose(
    rf"""
    (?P<more>(?:,\s{SERIES_ITEM}){{0,4}}?),\s(?:and|or)\s{SERIES_ITEM}
    (?<!\ such)(?=,(?!\d)|(?<!\b[A-Z])\.(?!\d)|[;:–—]|$|\s(?:that|wh[a-z]+)\b)
    """
)
# Words, with the comma that begins it, of a series that goes on behind a phrase: , homes, and mills
LONGEST_PHRASE_SERIES = 4
# What tells in a series that its last part is a deed: , and also | left; , and the guards | left
VERB_INSIDE = tag_pattern(f"{FINITE_FORM} | and also* DONE")
ITEM_MARKER = "0123456789.) -–•*"  # what stands before the first words of an item
LONGEST_MARKER = 9
NEAR_VISIT = 20  # events back in which the visit of a programme is looked for

# What such a clause stands behind: Corva, | has; not: Two days later, | Corva left; Third, | Corva
TORN_OFF = verbose(
    r"""
    (?<!\bearlier)(?<!\blater)(?<!\bprior)(?<!First)(?<!Second)(?<!Third)(?<!Fourth)(?<!Fifth)
    ,\s(?:and\s)?$
    """
)
# A stretch without a verb that begins as a subject does: the raids in Lund, and
SUBJECT_PART = tag_pattern("[NOUNS the this number] [^VERBS ; :]* $")


def _dates_below(heading: Span, date: DateMention) -> bool:
    """Tell whether the date of a heading is that of what stands below: June 2023, The Visit."""
    labels = DATED_HEADING.fullmatch(heading.text.replace(date.text, "@"))
    return labels is not None and MONTHS_OR_DAYS.fullmatch(date.told) is not None


# What is read without a verb that is known as one of happening.
TOLD_DEED = Happening(0, 0, "happened", None, is_clause=True)


class _EventFinder:
    """Walks the sentences of an article once; keeps the events found so far."""

    def __init__(self, article_text: ArticleText) -> None:
        self.article_text = article_text
        self.text = article_text.text
        self.found: list[Draft] = []
        self.day: Draft | None = None  # the latest one on a day of its own
        self.first_day: Draft | None = None  # of a readout: the day on which they met
        self.programme: Draft | None = None  # the visit whose items are read
        self.heading: DateMention | None = None  # the date of the heading above
        self.label: DateMention | None = None  # the date of the label that opens the block
        self.tagged: Tagged  # the sentence that is read
        self.sentences: list[tuple[Span, Tagged]] = []  # each without the label that opens it

    def read_heading(self, heading: Span) -> None:
        """Keep the date of a heading for what stands below where it labels that."""
        date = next(iter(self.article_text.dates_in(heading)), None)
        self.heading = date if date and _dates_below(heading, date) else None

    def read_labelled(self, sentence: Span) -> None:
        """Add the events of a sentence; the date in a label before it is that of its block."""
        start = self.article_text.block_at(sentence.start).start
        if not self.text[start : min(sentence.start, start + LONGEST_MARKER)].strip(ITEM_MARKER):
            self.label = None
            label = LABEL_BEFORE.match(self.text, sentence.start, sentence.end)
            # not: On 3 May, Novak closed two ports: Oslo and Lund
            if label and not VERB_INSIDE.search(read_tokens(self.text, *label.span()).tags):
                self.label = next(iter(self.article_text.dates_in(span_of(label))), None)
                sentence = cut(self.text, label.end(), sentence.end)
        self.read_sentence(sentence)
        self.sentences.append((sentence, self.tagged))

    def read_sentence(self, sentence: Span) -> None:
        """Add the events of a sentence; the first cell of an item of a programme always is one."""
        self.tagged = tag_words(self.text, sentence, self.article_text.dates_in(sentence))
        previous: Draft | None = None
        for number, cell in enumerate(cut_cells(self.tagged)):
            found = find_happenings(self.tagged, cell, self.article_text.published)
            if self.programme and not number and not found:
                date = next((n for n in self.tagged.dates if n < cell.end), None)
                found = [Happening(cell.start, cell.end, "happened", date, is_clause=True)]
            previous = self.read_cell(cell, found, previous if cell.linked else None)
        self.add_anniversary(sentence)

    def read_cell(
        self, cell: Cell, happenings: list[Happening], leading: Draft | None
    ) -> Draft | None:
        """Add the happenings of a cell; return the last. `leading` is what the cell depends on."""
        meeting = self.find_meeting(cell)
        clause: Draft | None = None
        last: Draft | None = None
        for happening in happenings:
            draft = self.make_draft(self.drop_leaning(happening, cell))
            context = self.programme
            if happening.is_clause:
                clause = draft
                draft.parent = meeting or draft.parent
                context = meeting or leading or context
            elif meeting and happening.end <= cell.body:
                continue
            elif happening.is_purpose and clause:
                context = clause
            last = self.add_or_join(draft, context)
        return last

    def drop_leaning(self, happening: Happening, cell: Cell) -> Happening:
        """Return a clause without an opening that points back: In this light, | Norway left.

        Nor with what its subject was doing, unless that has the date; then with its first word.
        """
        opened = happening.is_clause and happening.start < cell.body < happening.end
        dated = happening.date is not None and happening.date < cell.body
        led = happening.start - 1
        if opened and self.tagged.has(led, "when") and self.tagged.has(led + 1, "DOING"):
            # When leaving Oslo, | Norway closed; | When leaving in May, Norway closed
            return happening._replace(start=led if dated else cell.body)
        if not opened or dated:
            return happening
        words = self.tagged.span(happening.start, happening.end)
        leans = leans_back(read_tokens(self.text, words.start, words.end))
        return happening._replace(start=cell.body) if leans else happening

    def make_draft(self, happening: Happening) -> Draft:
        """Return a happening as a draft, with its own date."""
        date = None if happening.date is None else self.tagged.dates[happening.date]
        words = self.find_words(happening, date)
        return self.draft_dated(happening, words, date)

    def draft_dated(self, happening: Happening, words: Span, date: DateMention | None) -> Draft:
        """Return a draft of these words with that date, unless it is one of what they discussed."""
        draft = Draft(words, happening.status, parent=self.programme, happening=happening)
        if date is None or self.dates_what_was_discussed(words, date):
            return draft
        if date.told.endswith("/..") and LASTS.search(words.text):
            draft.status = "ongoing"
        published = self.article_text.published
        # a deadline that is not over: will close by the end of 2024
        by = self.text.endswith("by ", 0, date.start) and date.told.endswith("~")
        if by and published and bounds(date.told)[1] > published:
            draft.status = "announced"
        draft.date_by(date)
        if date.start < words.start:  # since 2001, when | Norway left
            draft.edtf = date.told.removesuffix("/..")
        draft.edtf = find_stretch(words.text) or draft.edtf
        dates = self.tagged.dates.values()  # from | May | to | June
        draft.date_words = [*(d for d in dates if d.told == date.told != d.edtf)] or [date]
        return draft

    def dates_what_was_discussed(self, words: Span, date: DateMention) -> bool:
        """Tell whether a date of a readout is that of a past matter of the talk, not of the talk.

        Nor of what is to come: They committed to build a port next year.
        """
        published = self.article_text.published
        if self.article_text.kind != "readout" or not (self.found and published):
            return False
        spoken = MATTER_OF_TALK.match(self.text, words.start, words.end)
        past = bounds(date.told)[1] < published
        return past and spoken is not None and spoken.end() < date.start

    def find_words(self, happening: Happening, date: DateMention | None) -> Span:
        """Return the words of a happening, whole."""
        span = self.tagged.span(happening.start, happening.end)
        first = self.tagged.starts[0]
        if happening.is_clause:
            span = self.cut_clause(span, date)
            if self.is_torn_off(first, span.start):
                span = cut(self.text, first, span.end)
        span = self.stretch_series(span, happening.is_clause)
        if span.text.count("“") > span.text.count("”"):
            closing = self.text.find("”", span.end, self.tagged.ends[-1]) + 1
            opened = self.text.rfind("“", 0, span.end)
            if closing or opened > span.start:
                return cut(self.text, span.start, closing or opened)
            return span.lstrip("“")  # of a quotation that goes on in the next sentence
        return span

    def stretch_series(self, span: Span, is_clause: bool) -> Span:
        """Return words with the last ones of a series: raids on schools|, homes, and mills."""
        series = SERIES_BEHIND.match(self.text, span.end, self.tagged.ends[-1])
        if series is None or not (series["more"] or begins_series(span.text)):
            return span
        if not is_clause and len(series[0].split()) > LONGEST_PHRASE_SERIES:
            return span
        goes_on = VERB_INSIDE.search(read_tokens(self.text, *series.span()).tags)
        dated = any(span.end < date.start < series.end() for date in self.tagged.dates.values())
        return span if goes_on or dated else cut(self.text, span.start, series.end())

    def is_torn_off(self, first: int, start: int) -> bool:
        """Tell whether what stands before a clause is a part of its subject: Corva, and | Lund.

        Also whose something is: Corva, whose | mills.
        """
        if self.text.endswith("whose ", first, start):
            return True
        joined = TORN_OFF.search(self.text, first, start) is not None
        return joined and SUBJECT_PART.match(read_tokens(self.text, first, start).tags) is not None

    def cut_clause(self, span: Span, date: DateMention | None) -> Span:
        """Return a clause without what opens it, and without a long matter of a signing."""
        text = self.text
        start = span.start
        end = span.end
        if opening := RELATIVE_OPENING.match(text, start, end):
            start = opening.end()
        if only := LED_BY_ADVERB.search(text, start - ADVERB_REACH, start):
            start = only.start()
        signed = SIGNED.search(text, start, end)
        if signed and not (date and date.start > signed.end()):
            end = signed.end()
        if loose := LOOSE_END.search(f"{text[start:end]}|{text[end : end + LONGEST_JOINT]}"):
            end = start + loose.start()
        return cut(text, start, end)

    def add_or_join(self, draft: Draft, context: Draft | None) -> Draft:
        """Add an event, or its words to the event that they tell of again; return that."""
        if draft.is_clause:
            return self.add(draft, context)
        people = self.article_text.mentions_in(draft.span)
        if len(people) > 1 and SEVERAL.search(draft.span.text):
            return self.add_visits(draft.span, people, context)
        known = find_same(self.article_text, self.found, draft)
        if known is None:
            return self.add(draft, context)
        if not known.is_retold_in(draft):
            # perhaps another one: of its own only where its date would tell
            return self.add(draft, context) if draft.edtf and not known.edtf else known
        known.add_quote(draft.span)
        lasts = (draft.edtf or "").endswith("/..")  # the third talks since 2021
        if not (known.edtf or lasts):
            known.edtf = draft.edtf
            known.basis = draft.basis
            known.date_words = draft.date_words
            known.settle_status(self.article_text.published)
        return known

    def add_visits(self, span: Span, people: Sequence[Span], context: Draft | None) -> Draft:
        """Add one event for each person of `the visits of A and B`; return the last."""
        start = span.start
        for person in people:
            last = self.add(Draft(cut(self.text, start, person.end), "happened"), context)
            joint = self.text.find(" and ", person.end, span.end)
            start = joint + len(" and ") if joint >= 0 else person.end
        return last

    def add(self, draft: Draft, context: Draft | None) -> Draft:
        """Keep an event, dated from its own words, else from what it depends on or the heading."""
        if context and context.status == "announced":
            draft.status = "announced"
        if not draft.edtf:
            self.date_from_around(draft, context)
        elif len(draft.edtf) == len("2024-05-16") and draft.status == "happened":
            self.day = draft
            if self.article_text.kind == "readout":
                self.first_day = self.first_day or draft
        draft.settle_status(self.article_text.published)
        self.found.append(draft)
        return draft

    def date_from_around(self, draft: Draft, context: Draft | None) -> None:
        """Date an event by a time of day, what it depends on, a meeting, or the heading."""
        span = draft.span
        daytime = DAYTIME.search(span.text)
        base = context or self.day
        above = self.label or self.heading
        if daytime and base:
            draft.date_words = [cut(self.text, *(span.start + at for at in daytime.span()))]
            draft.date_from(base, "day-from-context")
        elif context:
            draft.date_from(context, "carried")
        elif self.first_day and self.is_of_meeting(draft):
            draft.date_from(self.first_day, "carried")
        elif above and draft.status == "happened" and not (draft.kind or PERFECT.search(span.text)):
            draft.date_by(above)
            draft.basis = "carried"

    def is_of_meeting(self, draft: Draft) -> bool:
        """Tell whether a readout tells what was done on the day they met: they discussed trade."""
        told = draft.is_clause and draft.status == "happened"
        words = draft.span.text
        if told and TALK_OF_TWO.match(words):
            return True  # They discussed our ties, which it has built
        if not told or BEFORE_IT.search(words) or TOLD_BY_ONE.search(words):
            return False
        before = self.text[self.article_text.sentence_of(draft.span).start : draft.span.start]
        # Lee said that it offered peace, but | Norway left; not: Lee said so, and the two signed
        together = OF_BOTH.match(words) or self.is_deed(draft.span)
        return bool(together or SAID_BEFORE.search(before) is None)

    def find_meeting(self, cell: Cell) -> Draft | None:
        """Return the meeting that `During the meeting` before a clause speaks of; add the words."""
        if cell.start == cell.body or not self.tagged.has(cell.start, "during"):
            return None
        words = self.tagged.span(cell.start + 1, cell.body).rstrip(", ")
        meeting = (
            find_same_meeting(self.article_text, self.found, words)
            if THE_MEETING.match(words.text)
            else None
        )
        if meeting:
            meeting.add_quote(words)
        return meeting

    def add_anniversary(self, span: Span) -> None:
        """Add `the Nth anniversary of ...` and its beginning, in place of a noun for that.

        It is in the year to come where that is told, else in that of the date which opens the
        sentence or stands beside it, else in the release year. One behind a beginning may be of
        that: the 10th anniversary of its launch in 2013.
        """
        published = self.article_text.published
        m = NTH_ANNIVERSARY.search(self.text, span.start, span.end)
        if not m or not published:
            return
        years = int(m["n"])
        year = self.find_year_of(span, m, published.year) or published.year
        words = [span_of(m, "count")]
        draft = Draft(span_of(m), "ongoing", f"{year:04}", "relative", words)
        draft.settle_status(published)
        start = m.start("what")
        self.found = [
            found
            for found in self.found
            if found.is_clause or not start <= found.span.start <= m.end("what")
        ]
        first = Draft(span_of(m, "what"), "happened", f"{year - years:04}", "arithmetic", words)
        self.found += [draft, first]

    def find_year_of(self, span: Span, m: re.Match[str], this_year: int) -> int | None:
        """Return the year that a sentence tells of an anniversary in it, None where it does not."""
        coming = f"{this_year + 1}"
        for date in self.article_text.dates_in(span):
            if not date.told[:4].isdigit():
                continue
            year = int(date.told[:4])
            opens = self.text[span.start : date.start] in ("In ", "On ")
            before = TO_MARK.fullmatch(self.text, date.end, m.start())
            behind = date.start >= m.end() and ON_THE_DAY.fullmatch(self.text, m.end(), date.start)
            begun = behind and BEGINNING.match(m["what"]) and year + int(m["n"]) >= this_year - 1
            if begun and year + int(m["n"]) <= this_year + 1:
                return year + int(m["n"])
            if opens or before or behind or date.told.startswith(coming):
                return year
        return None

    def read_programme(self, listing: Enumeration, visit: Draft) -> None:
        """Add the items of a programme as parts of the visit that its lead-in speaks of."""
        if listing.lead:
            visit.add_quote(listing.lead.rstrip(":"))
        first = len(self.found)
        self.programme = visit
        for item in listing.items:
            for sentence in self.article_text.item_sentences(item):
                self.read_sentence(sentence)
        self.programme = None
        visit.stretch_over(self.found[first:])

    def add_told(self, said: Sequence[Quote]) -> None:
        """Add, of a readout, what else those who met did that day: they tasked their teams.

        That is a sentence that neither holds a claim, one of `said`, nor another event.
        """
        if self.first_day is None:
            return
        clauses = (draft.span.start for draft in self.found if draft.is_clause)
        starts = sorted([*clauses, *(quote.start for quote in said)])
        for sentence, _ in self.sentences:
            following = bisect_left(starts, sentence.start)
            taken = following < len(starts) and starts[following] < sentence.end
            draft = Draft(sentence.rstrip("."), "happened", happening=TOLD_DEED)
            behind = self.first_day.span.start < sentence.start
            if behind and not taken and self.is_deed(sentence) and self.is_of_meeting(draft):
                draft.date_from(self.first_day, "carried")
                self.found.append(draft)

    def is_deed(self, sentence: Span) -> bool:
        """Tell whether a sentence tells what people did; not: Trade based on ships is good."""
        deed = DEED_OF_TWO.match(self.text, sentence.start, sentence.end)
        if deed is None:
            return False
        titled = not (TITLES | THOSE_WHO_MET).isdisjoint(deed["who"].lower().split())
        return titled or bool(self.article_text.mentions_in(span_of(deed, "who")))


def find_events(article_text: ArticleText, said: Sequence[Quote]) -> list[Event]:
    """Return the events in order; `part_of` holds the position (`#n`) of the larger event.

    `said` are the words of claims of a statement, or of those who are heard in a readout.
    """
    finder = _read_events(article_text)
    finder.add_told(said)
    drafts = select_events(article_text, finder.found, finder.sentences, said)
    labels = {id(draft): f"#{n}" for n, draft in enumerate(drafts)}
    return [make_event(article_text, draft, labels) for draft in drafts]


def _read_events(article_text: ArticleText) -> _EventFinder:
    """Return a finder that has read all sentences, headings and programmes."""
    finder = _EventFinder(article_text)
    programmes = [x for x in article_text.lists if article_text.becomes(x) == "programme"]
    headings = set(article_text.headings)
    end = 0
    for span in sorted([*article_text.sentences, *headings]):
        if span in headings:
            finder.read_heading(span)
            continue
        while programmes and programmes[0].start < span.end:
            programme = programmes.pop(0)
            recent = reversed(finder.found[-NEAR_VISIT:])
            if visit := next((draft for draft in recent if VISIT.search(draft.span.text)), None):
                finder.read_programme(programme, visit)
                end = programme.items[-1].end
        quoted = article_text.block_at(span.start).text.startswith(">")
        silent = quoted or span.text.endswith("?") or article_text.is_supposed(span.start)
        if span.start >= end and not silent:
            finder.read_labelled(span)
    return finder
