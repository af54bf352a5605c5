"""Turns the text of one article into facts, without ids: the words, their spans, and what they say."""

import re
from bisect import bisect_right
from datetime import date

from facts.extract.claims import find_claims
from facts.extract.document import Document, read_document
from facts.extract.events import find_events
from facts.extract.sections import find_sections
from facts.extract.statements import find_statements
from facts.model import ArticleKind, Event, Facts, Figure, Person, Quote, Statement
from facts.people import Person as Mention
from facts.text import Span

LANGUAGES = frozenset({"en"})  # languages that have rules
NEAR = 160  # characters around a name in which its role stands


def _near(document: Document, words: str | None, mention: Mention) -> Quote | None:
    """Return where the words stand next to a mention, None where they do not stand there to the letter."""
    if not words:
        return None
    pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
    before = list(pattern.finditer(document.text, max(0, mention.start - NEAR), mention.end))
    found = before[-1] if before else pattern.search(document.text, mention.end, mention.end + NEAR)
    return document.quote(Span(*found.span(), words)) if found else None


def _people(document: Document) -> tuple[Person, ...]:
    """Return each person once: at the first mention, with the first role that is worded."""
    first: dict[str, Mention] = {}
    for mention in document.people:
        known = first.setdefault(mention.name, mention)
        if known.role is None and mention.role:
            first[mention.name] = mention
    found = []
    for name, mention in first.items():
        span = Span(mention.start, mention.end, document.text[mention.start : mention.end])
        role, affiliation = _near(document, mention.role, mention), _near(document, mention.affiliation, mention)
        found.append(Person(name=name, role=role, affiliation=affiliation, quote=document.quote(span)))
    return tuple(sorted(found, key=lambda p: p.quote.start))


def _figures(document: Document) -> tuple[Figure, ...]:
    """Return the figures with their period: the nearest date before them in their sentence, else the next one."""
    found, sentences = [], document.sentences
    for figure in document.figures:
        home = sentences[bisect_right(sentences, figure.start, key=lambda s: s.start) - 1]
        dates = [d for d in document.dates_in(home) if d.start < figure.start or d.end <= home.end]
        near = [d for d in dates if d.start < figure.start][-1:] or dates[:1]
        quote = document.quote(Span(figure.start, figure.end, figure.text))
        period = near[0].edtf if near else None
        found.append(Figure(value=figure.value, unit=figure.unit, period=period, approximate=figure.approximate, quote=quote))
    return tuple(found)


NAMED_BY_DATE = re.compile(r"(?:\w+\s){1,5}(?:of|on|dated|from)\s")  # the joint statement of 16 May 2024


def _dated(document: Document, statement: Statement, events: list[Event]) -> Statement:
    """Return the statement with the date in its name, else of its signing; a statement's own text: its release date."""
    if document.kind == "statement" and document.published:
        return statement.model_copy(update={"edtf": document.published.isoformat()})
    name = statement.quote
    for mention in document.dates_in(Span(name.start, name.end, name.exact)):
        if NAMED_BY_DATE.fullmatch(document.text, name.start, mention.start):
            return statement.model_copy(update={"edtf": mention.edtf})
    block = statement.quote.block
    for event in events:
        if (
            event.quotes[0].block == block
            and event.quotes[0].end >= statement.quote.start - 5
            and "sign" in event.quotes[0].exact
        ):
            return statement.model_copy(update={"edtf": event.edtf})
    return statement


def extract(text: str, published: date | None = None, kind: ArticleKind = "commentary", lang: str = "en") -> Facts:
    """Return all facts of one article, without ids; `part_of` names the position of an event as `#n`.

    `published` None: the release date that the text prints. A language without rules gives a source and phrases only.
    """
    document = read_document(text, published, kind, lang)
    phrases = document.quote.all(document.phrases)
    if lang.split("-")[0] not in LANGUAGES:
        return Facts(source=document.imprint.source, phrases=phrases)
    events = find_events(document)
    return Facts(
        source=document.imprint.source,
        events=tuple(events),
        statements=tuple(_dated(document, s, events) for s in find_statements(document)),
        sections=tuple(find_sections(document)),
        claims=tuple(find_claims(document)),
        figures=_figures(document),
        people=_people(document),
        phrases=phrases,
    )
