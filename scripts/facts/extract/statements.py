"""Turns lists that belong to a statement into statements with points and clauses."""

import re

from facts.extract.clauses import STATE, Piece, split_point
from facts.extract.document import Document
from facts.lists import Enumeration, Item
from facts.model import Clause, ListKind, Point, Quote, Statement
from facts.text import Span, cut, sentences

NAME = re.compile(r"\b(?:joint )?(?:statement|declaration|communiqu[eé])\b[^,;:.\n]{0,400}", re.I)
NAMED_STATE = re.compile(rf"\b(?:{STATE})\b")
SIDES = re.compile(r"\bthe two (?:sides|countries|parties)\b", re.I)


def _clause(document: Document, piece: Piece) -> Clause:
    head = document.quote(piece.head) if piece.head else None
    return Clause(head=head, quote=document.quote(piece.span))


def _point(document: Document, item: Item) -> Point:
    """Return a list item as a point; its words begin behind the marker."""
    start = item.marker.end if item.marker else item.start
    while start < item.end and document.text[start] in " ,:.)\t":
        start += 1
    body = cut(document.text, start, item.end)
    pieces = [p for s in sentences(document.text, body, document.lang) for p in split_point(document.text, s)]
    return Point(
        marker=document.quote(item.marker) if item.marker else None,
        quote=document.quote(Span(item.start, item.end, item.text)),
        clauses=tuple(_clause(document, piece) for piece in pieces),
    )


def _name(document: Document, listing: Enumeration) -> Span:
    """Return the words that name the statement: the last before the points; else the title; else the lead-in."""
    start = listing.items[0].start
    near = document.around(listing.lead or listing.items[0])
    names = list(NAME.finditer(document.text, near.start, min(near.end, start)))
    if names and document.kind != "statement":
        return cut(document.text, *names[-1].span())
    return document.blocks[0] if document.imprint.source.title else listing.lead or document.blocks[0]


def _parties(document: Document, name: Span) -> tuple[Quote, ...]:
    """Return the first two states in the name, else `the two sides` of its block."""
    found: dict[str, Quote] = {}
    for m in NAMED_STATE.finditer(document.text, name.start, name.end):
        found.setdefault(m[0], document.quote(Span(*m.span(), m[0])))
    near = document.around(name)
    if not found and (sides := SIDES.search(document.text, near.start, near.end)):
        return (document.quote(Span(*sides.span(), sides[0])),)
    return tuple(found.values())[:2]


def find_statements(document: Document) -> list[Statement]:
    """Return the statements of a document, without their dates."""
    found = []
    for listing in document.statement_lists:
        name = _name(document, listing)
        kind: ListKind = "joint-statement" if "joint" in name.text.lower() else "statement"
        found.append(
            Statement(
                kind=kind,
                edtf=None,
                quote=document.quote(name),
                lead=document.quote(listing.lead) if listing.lead else None,
                parties=_parties(document, name),
                points=tuple(_point(document, item) for item in listing.items),
            )
        )
    return found
