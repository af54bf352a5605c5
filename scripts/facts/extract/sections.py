"""Finds the joints of the argument: blocks that open with a connector, and what the connector says they do."""

import re
from itertools import groupby

from facts.extract.document import Document
from facts.model import Role, Section
from facts.text import Span

# Role -> connectors that open a block. Longer forms first where one begins another.
CONNECTORS: tuple[tuple[Role, str], ...] = (
    ("reason", r"The (?:main |real )?reasons? (?:for|why|behind)|This is because|Because of|Why"),
    ("contrast", r"However|Nevertheless|Nonetheless|Yet|But|On the contrary|By contrast|Even so|Still"),
    ("conclusion", r"Therefore|Thus|Hence|Consequently|As such|As a result|In conclusion|In (?:sum|short)|To sum up|Overall"),
    ("addition", r"More importantly|Moreover|Furthermore|In addition|Additionally|Meanwhile|At the same time|Besides"),
    ("background", r"After(?= [A-Z]\w+[’']s)|Since(?= [A-Z0-9])|Historically|Against this backdrop|In recent years|Before"),
)
OPENERS = tuple((role, re.compile(rf"(?:{words})\b")) for role, words in CONNECTORS)


def _opener(block: Span) -> tuple[Role, Span | None]:
    for role, pattern in OPENERS:
        if m := pattern.match(block.text):
            return role, Span(block.start, block.start + m.end(), m[0])
    return "other", None


def find_sections(document: Document) -> list[Section]:
    """Return the sections in order: each connector opens one; runs of points and of plain blocks stand alone."""
    found = []
    keyed: list[tuple[int, int, Role, Span | None]] = []
    run = 0
    was_point = False
    for block in document.body:
        role, joint = _opener(block)
        is_point = document.is_point(block)
        run += int(joint is not None or is_point != was_point)
        was_point = is_point
        keyed.append((run, document.quote.block(block.start), role, joint))
    for _, group in groupby(keyed, key=lambda k: k[0]):
        members = list(group)
        _, first, role, joint = members[0]
        opening = next(s for s in document.sentences if document.quote.block(s.start) == first)
        found.append(
            Section(
                role=role,
                joint=document.quote(joint) if joint else None,
                blocks=(first, members[-1][1]),
                quote=document.quote(opening),
            )
        )
    return found
