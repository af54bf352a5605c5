"""Turns lists that belong to a statement into statements with points and clauses."""

import re
from collections.abc import Iterator

from facts.base.spans import Span, span_of
from facts.extract.article_text import ArticleText, skip_bullet
from facts.extract.clauses import STATE_NAME, split_point
from facts.extract.holders.issuers import OF_SIDE, find_issuers, find_matter
from facts.model.article_facts import Clause, Event, Point, Quotes, Statement
from facts.reading.lists import Enumeration, ListItem

# What stands in a statement's name before its own date: the joint statement of 16 May 2024.
NAMED_BY_DATE = re.compile(r"(?:\w+\s){1,5}(?:of|on|dated|from)\s")
SIGNING_SLACK = 5  # characters by which the signing may end before the name: `signed a`
# What names a statement: joint statement on trade; the longest names have about 300 characters.
NAME = re.compile(
    r"\b(?:joint )?(?:statement|declaration|communiqu[eé])\b[^,;:.\n]{0,400}", re.IGNORECASE
)
NAMED_STATE = re.compile(rf"\b(?:{STATE_NAME})\b")
PAIR = 2  # states of a statement that an article tells of
BOTH_SIDES = re.compile(r"\bthe two (?:sides|countries|parties)\b", re.IGNORECASE)


def _make_point(article_text: ArticleText, item: ListItem) -> Point:
    """Return a list item as a point."""
    quote = article_text.quote
    return Point(
        marker=quote(item.marker) if item.marker else None,
        quote=quote(skip_bullet(item)),
        clauses=tuple(
            Clause(head=quote(piece.head) if piece.head else None, quote=quote(piece.span))
            for sentence in article_text.item_sentences(item)
            for piece in split_point(article_text.text, sentence)
        ),
    )


def _find_statement_name(article_text: ArticleText, listing: Enumeration) -> Span:
    """Return what names the statement: the last such words before it, else the title."""
    near = article_text.around(listing.lead or listing.items[0])
    names = list(NAME.finditer(article_text.text, near.start, min(near.end, listing.start)))
    if names and not article_text.is_statement:
        return span_of(names[-1])
    return article_text.blocks[0]


def _find_parties(article_text: ArticleText, name: Span) -> Quotes:
    """Return whose statement it is: states in its name, who speaks in it, or `the two sides`.

    A single state behind an `on` is only what it is about, two of them are those who act.
    """
    text = article_text.text
    issuers = find_issuers(article_text)
    if len(issuers) > 1:
        return article_text.quote.all(issuers)  # U.S.-Norway Joint Statement
    states: dict[str, Span] = {}
    for m in NAMED_STATE.finditer(text, name.start, name.end):
        states.setdefault(m[0], span_of(m))
    named = list(states.values())[: None if article_text.is_statement else PAIR]
    matter = find_matter(text, name.start, name.end)
    acting = [state for state in named if state.end <= matter] or list(issuers)
    if not acting and len(named) > 1:
        acting = named
    near = article_text.around(name)
    sides = map(span_of, BOTH_SIDES.finditer(text, near.start, near.end))
    return article_text.quote.all(acting or list(sides)[:1])


def _find_side(article_text: ArticleText, listing: Enumeration) -> Span | None:
    """Return which side alone tells a list by its lead: The Norwegian side believes that:."""
    lead = listing.lead
    side = lead and OF_SIDE.match(article_text.text, lead.start, lead.end)
    return span_of(side, "who") if side else None


def _find_statement_date(article_text: ArticleText, name: Span, events: list[Event]) -> str | None:
    """Return the release of a statement as an article, else the date of its name or signing."""
    if article_text.is_statement and article_text.published:
        return article_text.published.isoformat()
    for mention in article_text.dates_in(name):
        if NAMED_BY_DATE.fullmatch(article_text.text, name.start, mention.start):
            return mention.edtf
    block = article_text.quote.block(name.start)
    for event in events:
        told = event.quotes[0]
        if told.block == block and told.end >= name.start - SIGNING_SLACK and "sign" in told.exact:
            return event.edtf
    return None


def find_statements(article_text: ArticleText, events: list[Event]) -> Iterator[Statement]:
    """Yield the statements of an article, dated by its events where they tell of the signing."""
    quote = article_text.quote
    for listing in article_text.statement_lists:
        name = _find_statement_name(article_text, listing)
        side = _find_side(article_text, listing)
        joint = side is None and "joint" in name.text.lower()
        yield Statement(
            kind="joint-statement" if joint else "statement",
            edtf=_find_statement_date(article_text, name, events),
            quote=quote(name),
            lead=quote(listing.lead) if listing.lead else None,
            parties=(quote(side),) if side else _find_parties(article_text, name),
            points=tuple(_make_point(article_text, item) for item in listing.items),
        )
