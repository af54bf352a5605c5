"""Turns lists that belong to a statement into statements with points and clauses."""

import re

from facts.base.spans import Span, cut, sentences
from facts.extract.article_text import ArticleText
from facts.extract.attribution import Holders, find_matter
from facts.extract.clauses import STATE, Piece, split_point
from facts.model.article_facts import Clause, Point, Quote, Statement
from facts.reading.lists import Enumeration, Item

# What names a statement: joint statement on trade; the longest names have about 300 characters.
NAME = re.compile(
    r"\b(?:joint )?(?:statement|declaration|communiqu[eé])\b[^,;:.\n]{0,400}", re.IGNORECASE
)
NAMED_STATE = re.compile(rf"\b(?:{STATE})\b")
BOTH_SIDES = re.compile(r"\bthe two (?:sides|countries|parties)\b", re.IGNORECASE)


def _make_clause(article_text: ArticleText, piece: Piece) -> Clause:
    head = article_text.quote(piece.head) if piece.head else None
    return Clause(head=head, quote=article_text.quote(piece.span))


def _make_point(article_text: ArticleText, item: Item) -> Point:
    """Return a list item as a point; its words begin behind the marker."""
    text = article_text.text
    start = item.marker.end if item.marker else item.start
    while start < item.end and text[start] in " ,:.)\t":
        start += 1
    clauses: list[Clause] = []
    for sentence in sentences(text, cut(text, start, item.end), article_text.lang):
        pieces = split_point(text, sentence)
        clauses += [_make_clause(article_text, piece) for piece in pieces]
    return Point(
        marker=article_text.quote(item.marker) if item.marker else None,
        quote=article_text.quote(Span(item.start, item.end, item.text)),
        clauses=tuple(clauses),
    )


def _find_name(article_text: ArticleText, listing: Enumeration) -> Span:
    """Return what names the statement: the last such words before it, the title, the lead-in."""
    start = listing.items[0].start
    near = article_text.around(listing.lead or listing.items[0])
    names = list(NAME.finditer(article_text.text, near.start, min(near.end, start)))
    if names and article_text.kind != "statement":
        return cut(article_text.text, *names[-1].span())
    if article_text.imprint.source.title or not listing.lead:
        return article_text.blocks[0]
    return listing.lead


def _find_parties(article_text: ArticleText, name: Span) -> tuple[Quote, ...]:
    """Return whose statement it is: states in its name, who speaks in it, or `the two sides`.

    A single state behind an `on` is only what it is about, two of them are those who act.
    """
    states: dict[str, Span] = {}
    for m in NAMED_STATE.finditer(article_text.text, name.start, name.end):
        states.setdefault(m[0], Span(*m.span(), m[0]))
    named = list(states.values())
    matter = find_matter(article_text.text, name.start, name.end)
    acting = [state for state in named if state.end <= matter]
    if not acting and article_text.kind == "statement":
        acting = list(Holders(article_text).parties)
    if len(named) == 1:
        between = article_text.text[matter : named[0].start].split()
        named = named if len(between) > 1 else []  # on | Lund; but: on trade by Norway
    named = acting or named
    if named:
        return article_text.quote.all(named[:2])
    near = article_text.around(name)
    sides = BOTH_SIDES.search(article_text.text, near.start, near.end)
    return (article_text.quote(Span(*sides.span(), sides[0])),) if sides else ()


def find_statements(article_text: ArticleText) -> list[Statement]:
    """Return the statements of an article, without their dates."""
    found = []
    for listing in article_text.statement_lists:
        name = _find_name(article_text, listing)
        statement = Statement(
            kind="joint-statement" if "joint" in name.text.lower() else "statement",
            edtf=None,
            quote=article_text.quote(name),
            lead=article_text.quote(listing.lead) if listing.lead else None,
            parties=_find_parties(article_text, name),
            points=tuple(_make_point(article_text, item) for item in listing.items),
        )
        found.append(statement)
    return found
