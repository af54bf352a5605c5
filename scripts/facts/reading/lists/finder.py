"""Reads a text; yields its enumerations: the items with their markers, and what announces them."""

import re
from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from facts.base.patterns import verbose
from facts.base.spans import Span, blocks, cut, sentences, with_plain_blanks
from facts.reading.lexicon import DEED_NOUNS, NUMBERS, PART_NOUNS
from facts.reading.lists.chains import EMPTY, ChainLink, drop_asides, find_chains
from facts.reading.lists.markers import CARDINAL, LAST_MARKER, MORE, Marker, find_markers

# Characters in which leads and ends of sentences are looked for: a long paragraph.
LIST_REACH = 1_500

SENTENCES_BEFORE = 4  # sentences before a list of which one may announce it

LONGEST_ITEM = 5_000  # characters; an item that never ends is cut, so that items never pile up
IN_SENTENCE = ("clause", "")  # levels of a marker that does not open a sentence
SEPARATOR = re.compile(
    r"[\s,;—–]{0,4}(?:\b(?:and|or|but|while|yet)[\s,]{0,3})?[“\"(]?$", re.IGNORECASE
)
# Before a marker within a sentence: (1) it pays;| (2); not: First, it pays. | Second
JOINED_INLINE = re.compile(r"\S[;,](?: (?:and|or))? $")
PART_WORD = "|".join(sorted(PART_NOUNS | DEED_NOUNS))
NUMBER_OF_PARTS = rf"""
    \b(?:({CARDINAL})|several|various|some|many|multiple|number[ ]of|following)\b
    (?:[ ][\w-]{{1,20}}){{0,3}}?[ ](?:{PART_WORD})\b    # three main reasons
"""
# What sums a list up behind its last item: | In short, it will last; | These reasons hold.
CONCLUSION = verbose(
    rf"""
    (?<=[.!?]\ )
    (?: In\ (?:all|conclusion|short|sum) | Overall | Taken\ together | Together(?=,) | Ultimately
      | (?:All|None)\ (?:of\ )?(?:these|this) | These\ (?:\w+\ )?(?:{PART_WORD}) )\b
    """
)
ANNOUNCEMENT = verbose(NUMBER_OF_PARTS, re.IGNORECASE)
# What comes before clauses without markers: its end, and the whole before that end.
COLON = re.compile(r"(?::|,? namely,?|\bthat is,) ", re.IGNORECASE)
ANNOUNCED = verbose(
    rf"""
    (?: {NUMBER_OF_PARTS}[^.:;?!\n]{{0,80}}    # two aims in the north
      | \b(?:following|as[ ]follows)           # they agreed on the following
      | \b(?:{PART_WORD})                           # it comes in stages
    )$""",
    re.IGNORECASE,
)
PARALLEL_ITEMS = re.compile(  # the need to plan, the need to save, and the need to wait
    r"(?:the|an?|its|their|our) \w{2,20} (?:to|of|for|that|in) ", re.IGNORECASE
)

CAPTION = verbose(
    r"""
    (?:(?:[-•*–]|\(?\w{1,3}[.)])[ \t]+)?        # - or 2. before it
    (?:[A-Z][A-Z ’'&,-]{3,100}:[ ]+(?=\S))?     # NEXT STEPS: The trip had results.
    """
)
RELATIVE_LEAD = re.compile(  # they signed a paper, | the main points of which are:
    r", (?=(?:the|whose|some|all|most)\b[^,:]{0,60}\bwhich\b[^,:]{0,80}:$)"
)


@dataclass(frozen=True, slots=True)
class ListItem(Span):
    """An item of a list, with its marker as printed."""

    marker: Span | None = None


class Enumeration(NamedTuple):
    """A list: its items, and the sentence or clause that announces them."""

    lead: Span | None
    items: tuple[ListItem, ...]

    @property
    def start(self) -> int:
        """Return where the first item begins."""
        return self.items[0].start


def _sentence_end(text: str, start: int, end: int) -> int:
    """Return the end of the sentence that goes on at `start`."""
    region = cut(text, start, min(end, start + LIST_REACH))
    return next((sentence.end for sentence in sentences(text, region)), end)


def _announced_count(announcement: re.Match[str] | None) -> int:
    """Return the number of items that an announcement names, 0 if none."""
    return NUMBERS.get((announcement[1] or "").lower(), 0) if announcement else 0


def _split_clauses(text: str, start: int, announced: re.Match[str] | None) -> list[int]:
    """Return the heads of the clauses behind a colon, none where they are no list."""
    parallel = PARALLEL_ITEMS.match(text, start)
    end = _sentence_end(text, start, len(text))
    mark = ";" if text.find(";", start, end) >= 0 else ","
    breaks = re.compile(rf"{mark}\s(?:(?:and|or|while)\s)?").finditer(text, start, end)
    heads = [start, *(found.end() for found in breaks)]
    if parallel:
        alike = [at for at in heads if text.startswith(parallel[0], at)]
        if len(alike) > 2:
            return alike
    if announced is None:
        return []
    number = _announced_count(announced)
    as_told = len(heads) == number or (mark == ";" and number == 0)
    # bare words between commas are no items: on average four words to a clause
    long = mark == ";" or text.count(" ", start, end) >= 3 * len(heads) - 1
    return heads if as_told and long else []


def _find_clauses(text: str) -> Iterator[tuple[str, list[int]]]:
    """Yield the heads of clauses without markers: "two aims: | to trade; and | to live"."""
    for colon in COLON.finditer(text):
        announced = ANNOUNCED.search(text, colon.start() - 160, colon.start())
        if announced or PARALLEL_ITEMS.match(text, colon.end()):
            yield "clause", _split_clauses(text, colon.end(), announced)


def _may_go_on(block: str) -> bool:
    """Tell whether a block without a marker may be an item; not: # # #."""
    is_part = block[0].islower() or block[-1] not in ".!?:”’)"
    return is_part and any(map(str.isalpha, block))


def _find_blocks(parts: Sequence[Span], marked: Container[int]) -> Iterator[tuple[str, list[int]]]:
    """Yield the heads of the blocks without markers that one with a colon at its end announces."""
    goes_on = [_may_go_on(block.text) for block in parts]
    first = 0
    while first < len(parts):
        lead = parts[first].text
        first += 1
        if not lead.endswith(":"):
            continue
        number = _announced_count(ANNOUNCEMENT.search(lead, len(lead) - 200))
        after = first
        while (
            after < len(parts)
            and after not in marked
            and (after - first < number or goes_on[after])
        ):
            after += 1
        if after - first >= max(2, number):
            yield "line", [block.start for block in parts[first:after]]
        first = after


def _find_items(
    text: str, parts: Sequence[Span], links: Sequence[ChainLink], stop: int
) -> Iterator[ListItem]:
    """Yield the items of links, each up to the next or the end of its block or sentence."""
    nexts = [*(marker.span.start for marker, _ in links[1:]), stop]
    for (marker, _), following in zip(links, nexts, strict=True):
        block = parts[marker.block]
        end = min(block.end, following)
        if end == following:
            tail = SEPARATOR.search(text, max(marker.span.end, end - 10), end)
            end = tail.start() if tail else end
        if end != following or following == stop:
            end = _find_item_end(text, marker, block.start, end)
        words = cut(text, marker.span.start, min(end, marker.span.start + LONGEST_ITEM))
        printed = marker.span if marker.span.text else None
        yield ListItem(words.start, words.end, words.text, printed)


def _find_item_end(text: str, marker: Marker, block: int, end: int) -> int:
    """Return where an item ends that no other follows: with its sentence, or before a summary."""
    inline = JOINED_INLINE.search(text, block, marker.span.start)
    if marker.level in IN_SENTENCE or inline:
        return _sentence_end(text, marker.span.end, end)
    closing = CONCLUSION.search(text, marker.span.end, end)
    return closing.start() if closing else end


def _find_announcing(before: Sequence[Span], paragraph: int) -> Span | None:
    """Return the nearest sentence that announces a list.

    One above the paragraph that leads to it says how many: three reasons, not many.
    """
    for sentence in before[: -SENTENCES_BEFORE - 1 : -1]:
        announcement = ANNOUNCEMENT.search(sentence.text)
        if announcement and (announcement[1] or sentence.start >= paragraph):
            return sentence
    return None


def _find_lead(text: str, parts: Sequence[Span], first: Marker) -> Span | None:
    """Return the clause before the first item, or the nearest sentence that announces a list."""
    before: list[Span] = []
    # The lead of headings stands above a paragraph: five pillars. It needs more. | Pillar 1. Trade
    reach = 2 if ("named", 1) in first.readings else 1
    for block in parts[max(0, first.block - reach) : first.block + 1]:
        end = min(block.end, first.span.start)
        before += sentences(text, cut(text, max(block.start, end - LIST_REACH), end))
    if not before:
        return None
    lead = before[-1]
    if first.level not in IN_SENTENCE and not lead.text.endswith(":"):
        paragraph = parts[first.block].start
        lead = _find_announcing(before, paragraph if lead.start >= paragraph else 0) or lead
    caption = CAPTION.match(text, lead.start)
    start = caption.end() if caption else lead.start
    relative = RELATIVE_LEAD.search(text, start, lead.end)
    found = cut(text, relative.end() if relative else start, lead.end)
    return found if found.text else None


def _build_list(
    text: str, parts: Sequence[Span], links: Sequence[ChainLink], stop: int
) -> Enumeration | None:
    """Return the list that links make, None if one of its items has no words."""
    items = tuple(_find_items(text, parts, links, stop))
    for (marker, _), item in zip(links, items, strict=True):
        if EMPTY.fullmatch(text, marker.span.end, item.end):
            return None
    lead = _find_lead(text, parts, links[0][0])
    announcement = ANNOUNCEMENT.search(lead.text) if lead else None
    numbered = items[0].text.lstrip("(")[:1].isdigit()
    if numbered and announcement is None and (lead is None or lead.text.endswith(".")):
        return None  # the numbers of a document's paragraphs, which nothing announces
    if links[-1][1] == LAST_MARKER and _announced_count(announcement) == len(items) - 1:
        items = items[:-1]  # a "finally" beyond the announced number opens the conclusion
    return Enumeration(lead, items)


def find_lists(text: str) -> list[Enumeration]:
    """Return the enumerations of a text in order of their first items; one may stand in another."""
    text = with_plain_blanks(text)
    parts = blocks(text)
    starts = [block.start for block in parts]
    markers = list(find_markers(text, parts))
    made = {
        chain.links[0][0].span.start: (drop_asides(chain), chain.stop)
        for chain in find_chains(text, parts, markers)
    }
    marked = {marker.block for marker in markers if marker.level == "line"}
    for level, heads in (*_find_blocks(parts, marked), *_find_clauses(text)):
        links = [
            (Marker(Span(at, at, ""), bisect_right(starts, at) - 1, level), MORE) for at in heads
        ]
        if links:
            made.setdefault(heads[0], (links, len(text)))
    built = (
        _build_list(text, parts, links, stop)
        for _, (links, stop) in sorted(made.items())
        if len(links) > 1
    )
    return [listing for listing in built if listing]
