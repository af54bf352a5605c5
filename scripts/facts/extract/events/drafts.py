"""Events while their dates and further quotes are still being found, and what they become.

In a commentary only those are kept whose words say alone what happened and when, or whose part
of a sentence does.
"""

import re
from dataclasses import dataclass, field
from datetime import date

from facts.base.edtf import bounds
from facts.base.patterns import verbose, word_set
from facts.base.spans import Span
from facts.extract.article_text import ArticleText
from facts.extract.events.participants import find_participants
from facts.extract.events.places import find_places
from facts.extract.events.refusals import (
    CUT_OUT,
    NO_EVENT,
    NO_UNDATED_EVENT,
    PARTS,
    SCANT_EVENT,
    UNDONE,
)
from facts.model.article_facts import Event
from facts.model.fields import DateBasis, Status
from facts.reading.dates import DateMention
from facts.reading.happenings import Happening
from facts.reading.happenings.finder import NAMED_KINDS
from facts.reading.lexicon import MONTHS, either
from facts.reading.speech.phrases import KNOWN_NAMES, NATIONALITIES
from facts.reading.speech.tokens import Tokens, read_tokens, tag_pattern
from facts.reading.speech.wholeness import FINITE_FORM, FINITE_VERB, leans_back

# A war told of as going on is none of a year that is past.
WAR_GOING_ON = re.compile(r"\b(?:unfolding|ongoing|current|continuing|present)\b", re.IGNORECASE)
POINTING_WORD = re.compile(r"\b(?:her|his|its|their|these|this|those)\s", re.IGNORECASE)
WITH_OWNER = re.compile(r"(?:his|her|its|their|our)\s", re.IGNORECASE)

# Only what a relative clause speaks of: the pact, which was signed in May.
# ... but: Lee, who left in May; In May, in line with a law that was passed, it closed.
RELATIVE_ALONE = tag_pattern("""
    (?![during at in] .* , [NOUNS the its this] [^,]* [VERBS dont]) (?!.* , who [^,]+ , also*
      [VERBS dont])
    (?:[^VERBS dont]* [NOUNS number claims )] (?:,? who | [– ,]? that (?=[HELPERS dont])) | noun
      [^VERBS dont]* that)
    """)
# A subject with a name in it, or that stands for one: all Arab states have, they have.
NAMED_SUBJECT = tag_pattern(
    "(?:(?:DONE? to [does says])? [^VERBS dont]* ,)? [^, VERBS dont]* [name they]"
)
# ... or that may hold a name which is tagged as a speaker: U.S. firms have, NATO allies left
KNOWN_SUBJECT = tag_pattern("[NOUNS the also and number]+ (?=[HELPERS DONE said])")
# What opens a sentence, so that nobody is named in it before: Lee left. But | she
SENTENCE_OPENING = re.compile(r"(?:[.!?:–]\W*|\n|^)(?:[A-Z]\w+(?:\ssince)?,?\s)?$")
WHOLE_CLAUSE = tag_pattern(f"""
    ^ DOING (?=the) | {FINITE_FORM} | , also* DONE
      (?=[NOUNS the its this]) | [number this that ” )] also* DONE
    # Ann Lee, the envoy, | voted
    | ^ [^VERBS dont]* , [^VERBS doing dont in]* [name speaker noun] , also* DONE
    # the ship even then | struck, the fighting | began
    | (?:(?<=[name speaker noun]) also+ | (?<=the doing) also*) DONE
    # Oslo, keen to win, | struck
    | ^ [NOUNS sure the its they also]* [name speaker noun also] , [^,]+ , also* DONE
      (?!in number)
    """)
# What parts a subject from its verb: King Ann – as head of state – warmly received him
BETWEEN_DASHES = tag_pattern("(?<!^) – [^–]* –")
# What somebody did who stands before it: moved to Lund in May; not: asked in May, Lee left
SUBJECTLESS = tag_pattern("""
    also* [DONE said] (?![NOUNS sure]{1,6} also* [FINITE DONE])
    (?!.* , [^,]* [FINITE DONE said claims])
    """)
# What names nothing by itself: the 2008 decision, the events of 2014, its war.
BARE_PHRASE = verbose(
    rf"""
    (?:(?:the|an?|this|that|these|our|another|recent|similar|subsequent|next|new)\s)*
    (?: (?:his|her|its|their|latter[’']s|former[’']s)\b.*
      | (?-i:(?:[\w’-]+\s){{1,6}}(?:Index|Outlook|Paper|Report|Review|Strategy|Survey))
      | (?:last\syear[’']s\s)?(?:[\w-]+\s){{0,6}}
        (?:announcements?(?!\s(?:(?:in|on)\s[\w\s]{{3,20}}\s)?of)
        |events?|developments?|changes|moves?|steps|efforts|statements?
        |reports?|surveys?|stud(?:y|ies)|papers?|polls?|reviews?|documents?|strateg(?:y|ies))\b.*
      | (?-i:[A-Z])[\w-]+[’']s?\s(?:announcements?|events?|moves?)
        (?!\s(?:(?:in|on)\s[\w\s]{{3,20}}\s)?of)\s(?:at|in|on)\b.*
      | (?:[\d–-]*\s?|{either(*MONTHS)}\s)(?!war\b)[a-z-]+                 # the April exercise
      | an?\s.*\b(?:his|her|their)\s.*
      | the\s[a-z]+\sby\s(?:the\s)?\w+(?:\sto\s(?:the\s)?\w+)?          # the sale by Oslo to Laos
      | (?-i:an?\s(?:[^A-Z$€£]|Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)*)  # a talk in May
    )
    (?:\s(?:of|in|from|by|after|since)\s(?:(?-i:[a-z]+)\s){{0,3}}?\d{{4}}(?:\sand\s\d{{4}})?)?
    """,
    re.IGNORECASE,
)
UNNAMED_PHRASE = verbose(
    r"""
    # whose nobody knows: the sudden departure of its head
    (?:An?|The|an?|the)\s[^A-Z]*\b(?:by|of|with)\s(?:her|his|its|their)\b
    # the name of a law, a paper or of works: the Trade Act of 1962; not: the adoption of the Act
    | (?:(?!\b(?:by|of|on|to)\b)[\w’.-]+\s)*
      (?:Act|Bill|Code|Concept|Doctrine|Review|Strategy|executive\sorder|work)\b
    # a paper by its year: Novak’s old report of 2009
    | (?:[\w’.-]+\s){0,4}(?:article|book|essay|memoir|paper|report|study)\s
      (?:from|in|of)\s(?:[A-Z]\w+\s)?\d{4}$
    # a law by its year: the law on mills of 2014; not: the law of Lund that Oslo passed
    | (?:(?!\b(?:by|of|on|to)\b)[\w’.-]+\s)*laws?(?:\s(?:in|of|on)\s[^,]*)?$
    # a list that begins in lower case: exercises announced in Corva in May
    | (?!the\ |an?\ |recent\ |last\ |this\ )[a-z]
    """
)
# ... without a date: known from what stands before it, or any one.
UNKNOWN = verbose(
    rf"""
    (?:That|These|This)\s | (?:The|the)\s
      (?:ensuing|following|latter|next|resultant|resulting|same|similar|subsequent)\b
    | (?:An?|[Ii]ts|The|an?|the|[Tt]heir)\s   # the annual meetings of the guild
      (?:annual|biannual|biennial|monthly|quarterly|regular|weekly|yearly)\s
    | [Aa]n?\s                                 # a raid on Corva risks a war
    # one of many, on nobody knows whom: Norway’s war, the Norwegian attacks; not: the Norwegian war
    | (?: [A-Z][\w-]+[’']s?\s(?:campaign|conflict|war)
        | (?:[A-Z][\w-]+[’']s?|(?:The\s|the\s)?(?:{either(*NATIONALITIES)}|EU|U\.?[KS]\.?))\s
          (?:[a-z-]+\s)?
          (?:actions|advances?|aggressions?|assaults?|attacks?|bombardment|(?:counter-?)?offensives?
            |decisions?|operations?|provocations|strikes?|victory) )$
    """
)
# He and they are named in the same sentence where it begins before the clause.
PERSONAL_SUBJECT = re.compile(r"(?:[^,]{0,40},\s){0,2}(?:he|she|they)\b")
# Whose an undated happening is: the elections in Norway, the speech by the two.
NAMES_OWNER = re.compile(r"(?<!^)\b[A-Z]|^\w+[’'](?:s|\s)|\bby (?:an?|the|[A-Z])")
DECADE = re.compile(
    r"\b(?:[Bb]y|[Dd]uring|[Ii]n|[Tt]hroughout) the (?:early |mid-|late )?\d{3}0s\b(?! and \d)"
)
# throughout the 1990s and 2000s, of the 1950’s and 60’s, in the 1960s and throughout the 1970s
DECADES = re.compile(
    r"\d{3}0[’']?s\sand\s(?:(?:early|in|late|mid|the|throughout)[\s-]){0,2}(?:\d\d)?\d0[’']?s"
)
# Days that are mostly no day: today trade is dear.
VAGUE_DAYS = word_set("today tomorrow tonight year-end")
# Words that are broken off, with a bar before what stands behind them.
BROKEN_OFF = verbose(
    rf"""
    (?!\B\w)(?:                                              # not inside a word, which is quicker
    # some members of a list
    (?: (?:,\s[\w’-]+){{3,}} | (?:,\s[a-z]+(?:\s[a-z]+s)?){{2,}} )
      \| ,?\s(?:&\s|and\b|or\b|[\w’-]+(?:,|\s&|\sand\b))
    # sold ships through Laos|, Lund, and Peru
    | \b(?:among|between|from|in|through|to|with)\s[A-Z][\w’-]+\|
      ,\s(?:[A-Z][\w’-]+,\s)*[A-Z][\w’-]+,?\sand\s[A-Z]
    # mends ships for old, poor|, and sick guards
    | \b(?:for|of|to|with)\s(?:[a-z]+\s)?[a-z]+,\s[a-z]+\|,?\s(?:and|or)\s[a-z]+\s[a-z]+
    | \bfor\s[a-z]+\|,\san?\s[a-z]+\sand\s                # asked for peace|, a pact and an end
    # ... of names: talks among Laos, Peru|, and Norway on trade; not: |, and Norway left
    | ,\s[A-Z][\w’.-]+(?:\s[A-Z][\w’-]+)?
      \| ,\s(?:and|or)\s(?:other\s|(?:the\s)?[A-Z][\w’-]+(?:[.,]|\s(?:for|from|in|on|to)\b))
    # what is still to be: the opening of the port|, planned for 2025
    | ^(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\s(?:(?!\b(?:[a-z]+ed|ha[sd]|was|were)\b)[^|])*
      \| ,\s(?:due|expected|planned|scheduled|slated)\s(?:for|in|to)\b
    # before the noun: the sinking by an anti-ship | missile, a step on Corvan | trade
    | \b(?:{either(*NATIONALITIES)}|(?:anti|counter|non|pro)-\w+)
      \| \s[a-z]+\b(?<!\band)(?<!\bfor)(?<!\bin)(?<!\bon)(?<!\bor)(?<!\bto)
    | \| :\s*>?\s*[“\"]                              # Novak later doubled down | : “It is over.”
    # a law for seizure|, sale and use of ships
    | \| ,\s(?!but|that|wh)[a-z]+(?<!ed|ly)(?<!ing)\s(?:and|or)\s[a-z]+(?<!ed|ly)(?<!ing)\s
      (?:against|at|by|for|from|in|of|on|to|with)\b
    | \ban?\s(?:big|broad|large|long|new|short|small|strong)\| ,\s[a-z-]+\b  # small|, old guild
    # sent guards to areas | where
    | \b(?:areas|cases|countries|fields|places|ranges|regions|situations|ways)
      \| \s(?:where|in\swhich)\b
    | not\sonly [^|]* \| ,?\sbut                      # it has not only sold ships |, but
    # saw a link between trade | and war; it sold|, mended and sank ships
    | \bbetween\s (?:(?!\sand\s)[^|,;])+ \| \sand\b
    | ,\s(?:all|both|each|most|some)\|             # signed two pacts, all | of them old
    # what did not come: the trip of May | did not take place, the summit | was cancelled
    | \b(?:conference|drills?|election|exercises?|fair|meeting|referendum|round|session|summit|talks
        |tour|trip|visit|vote)\b[^,|]*
      \| ,?\s(?:(?:due|planned|scheduled|set|slated)\s[^,;.|]*\s)?(?:{PARTS["NOT_HELD"]}
        | (?:(?:ha[sd]|have)\sbeen|was|were)\s(?:\w+\s)?{PARTS["CALLED_OFF"]})\b
    | \b[a-z]+ed \| ,\s[a-z]+ed\b [^.;]* \band\s(?:[a-z]+ly\s)?[a-z]+ed\b )
    """
)
MARK_PAIRS = ("“”", "()", "[]")
QUOTATION_REACH = 300  # characters before an event in which a quotation may begin
CUT_REACH = 150
NEAR_OPENING = 8  # characters before the date that opens a clause
NO_HAPPENING = Happening(0, 0, "happened")  # of an event that is counted or only dated
# The part of a series that stands before its last one: ships to Oslo|, Lund | , and Corva
SERIES_BEGUN = re.compile(r",\s(?!(?:and|but|wh\w+)\b)[^,;]{3,60}$")
# Its share rose | from 4% in 2019 to 7% in 2023, between 2023 (12 raids) and 2024
FROM_TO = verbose(
    r"""
    \b(?:from\s(?:[^,;]|,\d)*?\bin\s(?:early\s|late\s|mid-)?|between\s(?=\d{4}\s\())
    (?P<first>\d{4})
    \s(?:to\s(?:[^,;]|,\d)*?\b(?:by|in)\s(?:early\s|late\s|mid-|the\send\sof\s)?
      |\([^()]*\)\sand\s)
    (?P<last>\d{4})\b
    """
)


MEETING_KINDS = ("meeting", "visit")  # of which a text mostly tells one
# The noun of both: Norway’s war | and its war; not: the invasion | and the raid against Laos
SAME_NOUN = verbose(
    r"""
    \b(?!against|between|from|into|over|with)([a-z]{4,})\b.*\|.*\b\1 | \b[Ww]ar\b.*\|.*\b[Ww]ar\b
    """
)
# Few words of one happening that is known: Norway’s war on Laos; not: a raid, the war and the raids
RETOLD = verbose(
    r"""
    (?!An?\s)
    (?!.*\b(?: and\s(?![A-Z])
      | (?:after|conflicts|or|past|wars)\b ))
    (?:[A-Z]|(?:the|this|that|her|his|its|their)\b)\S*(?:\s\S+){0,8}
    """
)


def _is_within(edtf: str, coarser: str) -> bool:
    """Tell whether a date lies within another one: late October 2025 within 2025."""
    first, last = bounds(edtf)
    start, end = bounds(coarser)
    return start <= first and last <= end


def _list_content(span: Span) -> set[str]:
    """Return the words of a span without those that only point at it or say that it goes on."""
    words = WAR_GOING_ON.sub("", span.text.lower()).split()
    return set(words).difference(("a", "an", "the", "this", "that", "its", "their"))


@dataclass
class Draft:
    """An event that is still being read."""

    span: Span
    status: Status
    edtf: str | None = None
    basis: DateBasis = "none"
    date_words: list[Span] = field(default_factory=list)
    parent: "Draft | None" = None
    more: list[Span] = field(default_factory=list)
    happening: Happening = NO_HAPPENING  # what it was read from

    def place(self) -> tuple[int, int]:
        """Return the key of the order of the text, the longer of two at one place first."""
        return self.span.start, -self.span.end

    @property
    def kind(self) -> str:
        """Return the kind of the noun that names it: visit, war; empty where none does."""
        return self.happening.kind

    @property
    def is_clause(self) -> bool:
        """Tell whether a clause tells of it, not a noun."""
        return self.happening.is_clause

    def date_from(self, other: "Draft", basis: DateBasis) -> None:
        """Take the day of another event, with the words that it rests on."""
        if other.edtf:
            first, _, last = other.edtf.partition("/")
            years = last.isdigit() and basis == "carried"  # the war of 1939-45, in which they fell
            # The strikes, which lasted from May to June, closed ports
            within = any(words in self.span for words in other.date_words)
            self.edtf = other.edtf if years or within else first
            self.basis = basis
            self.date_words += other.date_words[-1:]

    def date_by(self, mention: DateMention) -> None:
        """Take a date with its words."""
        self.edtf = mention.told
        self.basis = mention.basis
        self.date_words = [mention]

    def settle_status(self, published: date | None) -> None:
        """Let the dates decide: what begins after the release is announced, an old war is over."""
        if not self.edtf or not published:
            return
        first, last = bounds(self.edtf)
        if first > published or any(word.text.startswith("later this") for word in self.date_words):
            self.status = "announced"
        elif self.status == "ongoing" and last < published:
            self.status = "happened"
        elif first <= published < last and not self.is_clause and self.edtf.endswith("/.."):
            self.status = "ongoing"  # yearly talks since 2009

    def is_told_by(self, other: "Draft") -> bool:
        """Tell whether another draft tells of the same: one kind, the same actors, no other day."""
        known = self.happening
        new = other.happening
        if known.kind != new.kind or self._is_apart_in_time(other):
            return False
        if new.kind == "war" and not known.actors:  # the war in June, Norway’s war in June
            same = self.span.text.lower() == other.span.text.lower()
            return self.edtf == other.edtf and (self.edtf is not None or same)
        if not new.actors:
            # the attack of 7 October, his war; not: its creation in 2004, the election, which may
            # be any
            retold = new.kind in NAMED_KINDS
            return retold and bool(other.edtf or WITH_OWNER.match(other.span.text))
        return known.has_same_actors(new)

    def _is_apart_in_time(self, other: "Draft") -> bool:
        """Tell whether the dates differ, or one of two is past and the other is not."""
        if "announced" in (self.status, other.status) and self.status != other.status:
            return True  # the first round, the election later this year
        if self.edtf and other.edtf:
            apart = "~" in other.edtf or not _is_within(self.edtf, other.edtf)
            return self.edtf != other.edtf and apart
        dated = other.edtf is not None and not other.edtf.endswith("/..")
        return self.kind == "war" and dated

    def is_retold_in(self, other: "Draft") -> bool:
        """Tell whether a few words tell of it again by its noun; of a clause, where they met."""
        words = other.span.text
        same = not self.is_clause and SAME_NOUN.search(f"{self.span.text}|{words}")
        return bool((other.kind in MEETING_KINDS or same) and RETOLD.fullmatch(words))

    def add_quote(self, span: Span) -> None:
        """Keep further words that tell of it, where they tell more than those before.

        Not those that lean on others themselves: Norway’s war | his war since the raid.
        """
        if POINTING_WORD.search(span.text):
            return
        told = set[str]().union(*map(_list_content, (self.span, *self.more)))
        if not _list_content(span) <= told:
            self.more.append(span)

    def stretch_over(self, parts: list["Draft"]) -> None:
        """Stretch a visit over its parts; it goes on while one of them is still announced."""
        if not self.edtf:
            return
        first, last = bounds(self.edtf)
        for part in parts:
            if not part.edtf or ".." in part.edtf:
                continue
            begins, ends = bounds(part.edtf)
            if begins < first or last < ends:  # its words give the edge
                self.date_words += part.date_words
                first = min(first, begins)
                last = max(last, ends)
                self.edtf = f"{first}/{last}"
                self.basis = "carried"
        if any(part.status == "announced" for part in parts):
            self.status = "ongoing"


def stands_alone(article_text: ArticleText, draft: Draft) -> bool:
    """Tell whether the words of an event say, without those around them, what happened and when."""
    text = article_text.text
    words = draft.span.text
    vague = _has_vague_date(draft, draft.edtf) if draft.edtf else NO_UNDATED_EVENT.search(words)
    if vague or is_undone(draft) or NO_EVENT.search(words) or is_cut_out(text, draft.span):
        return False
    if not draft.is_clause:
        return _names_something(draft)
    s = read_tokens(text, draft.span.start, draft.span.end)
    return _is_clause(s, draft) and not _leans_behind_date(text, draft)


def is_undone(draft: Draft) -> bool:
    """Tell whether what is told as having happened was only planned: Lee was to visit Oslo."""
    return draft.status == "happened" and UNDONE.search(draft.span.text) is not None


def _leans_behind_date(text: str, draft: Draft) -> bool:
    """Tell whether a clause, behind the date that opens it, is about what was named before it."""
    span = draft.span
    start = span.start
    if PERSONAL_SUBJECT.match(span.text) and not SENTENCE_OPENING.search(
        text, start - CUT_REACH, start
    ):
        return False
    if date := next((d for d in draft.date_words if 0 <= d.start - start <= NEAR_OPENING), None):
        start = span.end - len(text[date.end : span.end].lstrip(" ,:"))
    return leans_back(read_tokens(text, start, span.end))


def _has_vague_date(draft: Draft, edtf: str) -> bool:
    """Tell whether it is not sure when an event was: tomorrow, in the 1990s, in a year to come."""
    words = draft.span.text
    if edtf.endswith("/.."):  # but: since May, from May onwards
        since = draft.is_clause and "since " in words.lower()
        return not (since or " onward" in words)
    past = draft.is_clause and not draft.parent and draft.happening.status == "happened"
    # Oslo left in May, a month that is to come; his visit two days later
    ahead = draft.status != "happened" and (past or draft.basis == "arithmetic")
    vague = "X" in edtf and not _is_in_decade(draft)
    return ahead or vague or any(word.text.lower() in VAGUE_DAYS for word in draft.date_words)


def _is_in_decade(draft: Draft) -> bool:
    """Tell whether a clause tells of one decade: In the 1950s, Oslo left; not: and 1960s."""
    words = draft.span.text
    told = draft.is_clause and DECADE.search(words) is not None
    return told and not DECADES.search(words)


def is_cut_out(text: str, span: Span) -> bool:
    """Tell whether words are a part of a quotation, a name or a comparison, or tell of nothing."""
    start = span.start
    words = span.text
    shown = f"{text[max(0, start - CUT_REACH) : start]}|{words}"
    return bool(
        BROKEN_OFF.search(f"{words}|{text[span.end : span.end + CUT_REACH]}")
        or in_quotation(text, max(0, start - QUOTATION_REACH), start)
        # one half of a pair of brackets or quotation marks
        or any(words.count(pair[0]) != words.count(pair[1]) for pair in MARK_PAIRS)
        or CUT_OUT.search(shown)
        or SCANT_EVENT.search(words)
    )


def in_quotation(text: str, start: int, at: int) -> bool:
    """Tell whether a quotation that begins behind `start` is still open at a place."""
    return text.rfind("“", start, at) > text.rfind("”", start, at)


def _is_clause(s: Tokens, draft: Draft) -> bool:
    """Tell whether a clause has its verb and its subject."""
    if draft.parent:
        return True
    if draft.span.text[0].islower() and SUBJECTLESS.match(s.tags):
        return False
    named = draft.edtf or NAMED_SUBJECT.match(s.tags) or _has_known_subject(s)
    whole = WHOLE_CLAUSE.search(s.tags) or WHOLE_CLAUSE.search(BETWEEN_DASHES.sub("", s.tags))
    return bool(named and whole and not RELATIVE_ALONE.match(s.tags))


def _has_known_subject(s: Tokens) -> bool:
    """Tell whether a clause begins with a state or a body by its name: U.S. firms, NATO allies."""
    subject = KNOWN_SUBJECT.match(s.tags)
    return subject is not None and not KNOWN_NAMES.isdisjoint(s.raw[: subject.end()])


def _names_something(draft: Draft) -> bool:
    """Tell whether a phrase names one happening: a known one, where undated or to come."""
    words = draft.span.text
    if UNNAMED_PHRASE.match(words) or (not draft.edtf and UNKNOWN.match(words)):
        return False
    if all(BARE_PHRASE.fullmatch(span.text) for span in (draft.span, *draft.more)):
        return False
    known = draft.edtf is not None and draft.status != "announced"
    return bool(known or draft.parent or draft.status != "happened" or NAMES_OWNER.search(words))


def make_event(article_text: ArticleText, draft: Draft, labels: dict[int, str]) -> Event:
    """Return the event of a draft, with those who take part and the places that its words name."""
    quote = article_text.quote
    quotes = [span.rstrip(",") for span in (draft.span, *draft.more)]
    # The war in June is told by nobody's name, Norway’s war in June behind it names one.
    naming = quotes if draft.kind == "war" else quotes[:1]
    kind = "" if draft.is_clause else draft.kind
    found = (find_participants(article_text, span, kind) for span in naming)
    actors = next(filter(None, found), [])
    taken = {actor.start for actor in actors}
    places = find_places(article_text, draft.span)
    return Event(
        edtf=draft.edtf,
        basis=draft.basis,
        date_words=quote.all(draft.date_words),
        status=draft.status,
        part_of=labels.get(id(draft.parent)),
        actors=quote.all(actors),
        places=quote.all([place for place in places if place.start not in taken]),
        quotes=quote.all(quotes),
    )


def find_stretch(words: str) -> str | None:
    """Return the years over which something changed: from 4% in 2019 to 7% in 2023."""
    change = FROM_TO.search(words)
    if change is None or change["first"] >= change["last"]:
        return None
    return f"{change['first']}/{change['last']}"


def begins_series(words: str) -> bool:
    """Tell whether words end with a part of a series, but its last: sold ships to Oslo|, Lund."""
    part = SERIES_BEGUN.search(words)
    return part is not None and not FINITE_VERB.search(read_tokens(part[0], 0, len(part[0])).tags)
