"""Finds the claims of an analysis: whose they are, what is done with them, and their hedges.

A sentence that reports goes to the holder it names; everything else that asserts or judges is the author's.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from facts.extract.attribution import ADVERBS, BEFORE, BESIDE, REPORTS, SAY
from facts.extract.clauses import STATE, split_clauses, split_content, trim
from facts.extract.document import Document
from facts.lists import Enumeration, Item
from facts.model import Claim, Stance
from facts.text import Span, cut

# In a statement the parties speak: what they undertake is a commitment of theirs.
UNDERTAKES = re.compile(
    rf"(?P<who>[Ww]e|(?:[Tt]he|[Bb]oth)(?: two| three)? (?:[Ss]ides|[Pp]arties|[Ll]eaders)|(?:[Tt]he )?(?:{STATE}))"
    rf"{ADVERBS}\s(?:will|shall|commit(?:ted)? to|agreed? to|pledged? to|resolved? to|undertakes? to|intends? to|reaffirm)\b"
)
WISH = re.compile(r"\bit is (?:hoped|expected|demanded|asked) that\b", re.I)
OWNER = re.compile(rf"(?P<who>{STATE})(?=[’']s? (?:main |key )?(?:demands?|expectations?|requests?))")
TO_JOINT = re.compile(r",\s(?:and\s)?(?=to\s[a-z])")

# Stance of the author's own clauses: the first rule whose cue stands in the clause.
STANCES: tuple[tuple[Stance, re.Pattern[str]], ...] = (
    ("evaluation", re.compile(
        r"\bwhich (?:\w+ )?(?:demonstrate|show|reveal|reflect|underline|highlight|testif|prove|mean)\w{0,2}\b"
        r"|\b(?:is|are|seems?|appears?) (?:un)?likely to (?:show|mean|be)\b|\bnot exactly\b|\bhardly\b|\bfar from\b"
        r"|\bwarrants?\b|\bdeserves?\b|\bit remains to be seen\b|\bin my (?:view|opinion)\b"
        r"|\b(?:is|are) (?:no|hardly a) surprise\b|\bshould not be (?:over|under)estimated\b", re.I)),
    ("forecast", re.compile(r"\b(?:will|would|going to)\b|\binevitabl[ey]\b|\b(?:is|are) (?:(?:un)?likely|expected) to\b", re.I)),
)  # fmt: skip
HEDGE = re.compile(
    r"\b(?:perhaps|probably|possibl[ey]|apparently|presumably|arguably|obviously|clearly|actually|really|naturally"
    r"|explicitly|undoubtedly|certainly|precisely|subtle|not exactly|hardly|almost|seriously considering"
    r"|(?:is|are) (?:un)?likely to(?: show)?|it is (?:hoped|expected|said|believed|inevitable) that|can only|may|might"
    r"|could|seems?(?: to)?|appears?(?: to)?|as seen in(?: the [a-z]+(?: statement)?)?|to (?:some|a certain) extent"
    r"|to the fullest extent possible|for the time being|will have to|several aspects|tend(?:s)? to|in part)\b",
    re.I,
)
# Clauses that assert nothing of their own: pointers, headings, what a list of parts announces.
POINTER = re.compile(
    r"(?:This|It) (?:was|is) (?:his|her|their|its) \w+ (?:trip|visit|meeting)\b|.*\b(?:include|the following)\b[^.]{0,30}:$"
    r"|(?:That is|In other words)\b[^.]{0,20}$|[Aa]s seen in\b", re.S
)  # fmt: skip
SUPERLATIVE = re.compile(r"\bthe most [a-z]+ [^,;.\n]{3,120}")
LEAD_IN = re.compile(
    r"(?:(?:However|Therefore|Thus|Moreover|Furthermore|More importantly|As such|That is|In addition|Meanwhile|Hence"
    r"|Nevertheless|Consequently|As a result|But|And|Yet|Still|So|while|and that|that|and|but|then),?\s)+"
)
MIN_WORDS = 4


class _Finder:
    """Walks the sentences of a document once; yields claims in order."""

    def __init__(self, document: Document) -> None:
        self.document, self.quote, self.text = document, document.quote, document.text

    def claim(self, span: Span, stance: Stance, who: tuple[Span, ...] = (), by: Span | None = None) -> Claim:
        hedges = [Span(*m.span(), m[0]) for m in HEDGE.finditer(self.text, span.start, span.end)]
        return Claim(
            holders=self.quote.all(who),
            attribution=self.quote(by) if by else None,
            stance=stance,
            hedges=self.quote.all(hedges),
            quote=self.quote(span),
        )

    def own(self, clause: Span) -> Iterator[Claim]:
        """Yield the author's claim in a clause, without the connector that opens it."""
        if m := LEAD_IN.match(self.text, clause.start, clause.end):
            clause = cut(self.text, m.end(), clause.end)
        if len(clause.text.split()) < MIN_WORDS or POINTER.match(clause.text) or clause.text.endswith((" that", "?")):
            return
        if self.document.kind == "statement" and (m := UNDERTAKES.match(clause.text)):
            who = cut(self.text, clause.start + m.start("who"), clause.start + m.end("who"))
            yield self.claim(clause, "commitment", (who,))
            return
        stance: Stance = next((s for s, cue in STANCES if cue.search(clause.text)), "assertion")
        yield self.claim(clause, stance)

    def holders(self, who: Span, sentence: Span) -> tuple[Span, ...]:
        """Return the holder; `they` stands for the people named before it in the sentence."""
        if who.text.lower() != "they":
            return (who,)
        named = self.document.people_in(cut(self.text, sentence.start, who.start))
        return tuple(p for p in named if not self.text.endswith("with ", 0, p.start)) or (who,)

    def attributed(self, clause: Span, sentence: Span) -> list[Claim]:
        """Return the claims of a clause that reports, empty where it does not."""
        if not REPORTS.search(clause.text):
            return []
        for rule in BEFORE:
            m = rule.pattern.search(self.text, clause.start, clause.end)
            if not m or not self._is_holder(m, clause):
                continue
            who = self.holders(Span(*m.span("who"), m["who"]), sentence)
            by = cut(self.text, *m.span())
            if not rule.content:
                return [self.claim(cut(self.text, m.start(), clause.end), rule.stance, who, by)]
            content = cut(self.text, m.end(), clause.end)
            pieces = [part for piece in split_content(self.text, content) for part in self._infinitives(piece)]
            return [self.claim(piece, rule.stance, who, by) for piece in pieces if " " in piece.text]
        return []

    def beside(self, sentence: Span) -> Claim | None:
        """Return the words of a sentence whose speaker is named beside them; None where none is."""
        for place, pattern in BESIDE:
            if not (m := pattern.search(sentence.text)):
                continue
            who, by = (cut(self.text, sentence.start + m.start(g), sentence.start + m.end(g)) for g in ("who", 0))
            start = by.end if place == "ahead" else sentence.start
            words = trim(self.text, start, by.start if place == "behind" else sentence.end)
            if place != "behind" or len(words.text.split()) >= MIN_WORDS:  # `On May 8, Putin said.` says nothing
                return self.claim(words, "reported", (who,), by)
        return None

    def _is_holder(self, m: re.Match[str], clause: Span) -> bool:
        """Tell whether the holder opens its clause, behind a connector at most: `of China said` is none."""
        before = self.text[clause.start : m.start("who")]
        return len(before) < 60 and not re.search(r"\b(?:of|in|with|by|to|from|for) $", before)

    def _infinitives(self, span: Span) -> list[Span]:
        """Cut `the need to A, and to B` at its second infinitive."""
        parts, start = [], span.start
        for m in TO_JOINT.finditer(self.text, span.start, span.end):
            parts.append(cut(self.text, start, m.start()))
            start = m.end()
        return [*parts, cut(self.text, start, span.end)]

    def sentence(self, sentence: Span) -> Iterator[Claim]:
        """Yield the claims of a sentence; content of a report runs on over its later clauses."""
        if claim := self.beside(sentence):
            yield claim
            return
        for clause in self._joined(split_clauses(self.text, sentence)):
            yield from self.attributed(clause, sentence) or self.own(clause)

    def _joined(self, clauses: list[Span]) -> list[Span]:
        """Join a clause that opens with `that` to the report or judgement before it."""
        found: list[Span] = []
        for clause in clauses:
            between = self.text[found[-1].end : clause.start] if found else ""
            if found and re.fullmatch(r",\s(?:and|but)\sthat\s", between) and self._governs(found[-1]):
                found[-1] = cut(self.text, found[-1].start, clause.end)
            else:
                found.append(clause)
        return found

    def _governs(self, clause: Span) -> bool:
        """Tell whether a clause has a `that` of its own which a second one can continue."""
        return (
            bool(re.search(rf"(?:{SAY}|show|mean|suggest|indicate)s? that\b", clause.text)) and "does not mean" not in clause.text
        )

    def items(self, listing: Enumeration) -> Iterator[Claim]:
        """Yield one claim for each item of a list of demands, hands or needs."""
        lead = listing.lead.text if listing.lead else ""
        owner = OWNER.search(lead)
        for item in listing.items:
            span = cut(self.text, item.start, item.end - item.text.endswith((".", ";")))
            if self.document.becomes(listing) == "demands" and owner and listing.lead:
                start = listing.lead.start + owner.start("who")
                who = Span(start, start + len(owner["who"]), owner["who"])
                wish = WISH.search(self.text, item.start, item.end)
                yield self.claim(span, "demand", (who,), cut(self.text, *wish.span()) if wish else None)
            else:
                yield from self.own(span)


def _whole_items(document: Document) -> list[Enumeration]:
    """Return the lists whose items are claims as they stand: demands, two hands, parallel needs."""
    found: list[Enumeration] = []
    for listing in document.lists:
        kind = document.becomes(listing)
        parallel = all(i.text.lower().startswith(("on ", "the need", "one ")) for i in listing.items)
        if kind == "demands" or (kind == "other" and parallel and len(listing.items) > 1):
            found.append(listing)
    return found


def _programme_claims(document: Document, finder: _Finder, item: Item) -> Iterator[Claim]:
    """Yield the superlative of a programme item: the rest of it tells of events."""
    if m := SUPERLATIVE.search(document.text, item.start, item.end):
        yield finder.claim(cut(document.text, *m.span()), "evaluation")


def _free_claims(document: Document, finder: _Finder, taken: list[Item]) -> Iterator[Claim]:
    """Yield the claims of the sentences that no list holds; a sentence ends where an item in it begins."""
    starts = [item.start for item in taken]
    ends = list(accumulate((item.end for item in taken), max))
    for sentence in document.sentences:
        before = bisect_right(starts, sentence.start) - 1
        if document.is_point(sentence) or (before >= 0 and sentence.start < ends[before]):
            continue
        after = starts[before + 1] if before + 1 < len(starts) else sentence.end
        yield from _unlisted(document, finder, cut(document.text, sentence.start, min(after, sentence.end)))


def _unlisted(document: Document, finder: _Finder, sentence: Span) -> list[Claim]:
    """Return the claims of a sentence; one that narrates dated events or leads to a list keeps only what judges."""
    claims = list(finder.sentence(sentence))
    if document.dates_in(sentence) or document.leads(sentence):
        return [c for c in claims if c.stance == "evaluation" or c.holders]
    return claims


def find_claims(document: Document) -> list[Claim]:
    """Return the claims of a document in order; the points of statements are none."""
    finder = _Finder(document)
    whole = _whole_items(document)
    programme = [i for x in document.lists if document.becomes(x) == "programme" for i in x.items]
    taken = sorted([*(i for x in whole for i in x.items), *programme])
    found = [claim for listing in whole for claim in finder.items(listing)]
    found += [claim for item in programme for claim in _programme_claims(document, finder, item)]
    return sorted([*found, *_free_claims(document, finder, taken)], key=lambda c: (c.quote.start, c.quote.end))
