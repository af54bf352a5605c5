"""Joins the markers of a text into chains: first, second, finally; (a), (b), (c)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from facts.base.spans import Span
from facts.reading.lists.markers import LAST_MARKER, MORE, Marker

CLOSED_COUNT = 99  # the count of a list after its "finally": above any number that a marker prints
DEPTH = 12  # lists that are open at one time

# Families of markers that stand in prose: how many plain blocks may part two items.
BLOCKS_BETWEEN = {"ordinal": 6, "hand": 1, "one": 1, "cardinal": 3, "named": 3}
# ... and those of printed signs: comments may stand between the numbered points of a paper.
COMMENTED = ("number", "letter", "roman")
COMMENTS = 3
LONGEST_HEADING = 100  # longest block that may be a heading, which ends without a mark
EMPTY = re.compile(r"[\W_]{0,9}(?:(?:and|or|to|of|through|the)\b[\W_]{0,5}){0,3}")

ChainLink = tuple[Marker, int]


@dataclass(slots=True)
class Chain:
    """Markers of one family that count on; `stop`: where a list that holds this one goes on."""

    family: str
    count: int
    links: list[ChainLink]
    stop: int


class Gaps(NamedTuple):
    """How many plain blocks and how many headings stand before each block."""

    plain: list[int]
    headings: list[int]


def _closes(text: str, chain: Chain, marker: Marker) -> bool:
    """Tell whether a "finally" ends a chain."""
    last = chain.links[-1][0]
    beside = marker.block == last.block and "clause" not in (marker.level, last.level)
    if chain.count == CLOSED_COUNT or not (marker.level == last.level or beside):
        return False
    # "third and finally" is one marker
    return EMPTY.fullmatch(text, last.span.end, marker.span.start) is None


def _is_far(chain: Chain, marker: Marker, number: int, gaps: Gaps) -> bool:
    """Tell whether too much stands between a chain and a marker for it to count on."""
    last = chain.links[-1][0]
    if last.level == "clause":
        return marker.block != last.block
    comments = COMMENTS if chain.family.startswith(COMMENTED) else 0
    between = gaps.plain[marker.block] - gaps.plain[last.block + 1]
    if between > BLOCKS_BETWEEN.get(chain.family, comments):
        return True
    # a "finally" of another section, the numbers of a paper's sections
    headed = gaps.headings[marker.block] > gaps.headings[last.block]
    return between > 0 and headed and (number == LAST_MARKER or chain.family not in BLOCKS_BETWEEN)


def _counts_on(text: str, chain: Chain, marker: Marker, number: int, gaps: Gaps) -> bool:
    """Tell whether a marker counts on from a chain."""
    if _is_far(chain, marker, number, gaps):
        return False
    if number == MORE:
        beside = marker.block == chain.links[-1][0].block
        return chain.family != "ordinal" or (beside and chain.count == 1)
    if number == LAST_MARKER:
        return _closes(text, chain, marker)
    # Markdown may number each point of a list 1.
    following = marker.block == chain.links[-1][0].block + 1
    always_one = chain.family == "number." and number == chain.count == 1
    return (always_one and following) or number == chain.count + 1


def _extend_chain(text: str, stack: list[Chain], marker: Marker, gaps: Gaps) -> bool:
    """Add a marker to the chain it counts on, which closes those within; tell if one is."""
    fitting = [
        (chain.links[-1][0].level == marker.level, depth, number)
        for depth, chain in enumerate(stack)
        for family, number in marker.readings
        if family == chain.family and _counts_on(text, chain, marker, number, gaps)
    ]
    if not fitting:
        return False
    _, depth, number = max(fitting)
    for inner in stack[depth + 1 :]:
        inner.stop = marker.span.start
    del stack[depth + 1 :]
    chain = stack[depth]
    chain.links.append((marker, number))
    chain.count = CLOSED_COUNT if number == LAST_MARKER else max(number, chain.count)
    return True


def _measure_gaps(parts: Sequence[Span], markers: Sequence[Marker]) -> Gaps:
    """Return what stands between the blocks with markers at the heads of lines."""
    marked = {
        marker.block
        for marker in markers
        if marker.level == "line" and marker.readings[0][0] not in BLOCKS_BETWEEN
    }
    plain = [number not in marked for number in range(len(parts))]
    headings = [len(part.text) < LONGEST_HEADING and part.text[-1].isalnum() for part in parts]
    return Gaps([0, *accumulate(plain)], [0, *accumulate(headings)])


def find_chains(text: str, parts: Sequence[Span], markers: Sequence[Marker]) -> list[Chain]:
    """Return the chains of markers that count on.

    The numbers of a document's own paragraphs make none: headings part them, so that one of
    them goes on where no chain can.
    """
    gaps = _measure_gaps(parts, markers)
    stack: list[Chain] = []
    chains: list[Chain] = []
    parted: set[tuple[str, int]] = set()
    for marker in markers:
        if _extend_chain(text, stack, marker, gaps):
            continue
        for family, number in marker.readings:
            if number == 1 or (number == MORE and family not in BLOCKS_BETWEEN):
                chain = Chain(family, number, [(marker, number)], len(text))
                stack.append(chain)
                chains.append(chain)
            elif family.startswith("number") and marker.level == "line":
                parted.add((family, number - 1))
        del stack[:-DEPTH]
    return [chain for chain in chains if (chain.family, chain.count) not in parted]


def drop_asides(chain: Chain) -> list[ChainLink]:
    """Return the links of a chain without each "then" that tells of a sequence within an item."""
    last, closing = chain.links[-1]
    if chain.family != "ordinal":
        return chain.links
    counted = any(number > 1 for _, number in chain.links)
    closing_level = last.level if closing == LAST_MARKER else None
    return [
        (marker, number)
        for marker, number in chain.links
        if number != MORE
        or (not counted and (";" in marker.before or marker.level == closing_level))
    ]
