"""Turns spans into quotes, and finds everything that stands in quotation marks."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from facts.model import Quote
from facts.text import Span

# Opening mark -> closing mark; they pair within one block. A closing ’ or ' before a letter is an apostrophe.
MARKS = {"“": "”", "«": "»", "„": "“", "「": "」", "『": "』", '"': '"', "‘": "’", "'": "'"}
MARK = re.compile(r"[“”«»„「」『』\"]|(?<!\w)‘(?=\S)|(?<=\S)’(?!\w)|(?P<straight>(?<!\w)'(?=[^\W\d]))|(?<=\S)'(?!\w)")


class Quoter:
    """Makes quotes for the spans of one text."""

    def __init__(self, blocks: Sequence[Span]) -> None:
        self._starts = [block.start for block in blocks]

    def block(self, offset: int) -> int:
        """Return the number of the block that holds an offset."""
        return max(1, bisect_right(self._starts, offset))

    def __call__(self, span: Span) -> Quote:
        """Return the span as a quote."""
        return Quote(exact=span.text, block=self.block(span.start), start=span.start, end=span.end)

    def all(self, spans: Sequence[Span]) -> tuple[Quote, ...]:
        """Return the spans as quotes."""
        return tuple(self(span) for span in spans)


def find_phrases(text: str, blocks: Sequence[Span]) -> list[Span]:
    """Return what stands in quotation marks, the marks included, in order; the outermost pair where kinds nest."""
    found: list[Span] = []
    for block in blocks:
        start, closing = -1, ""  # an opening mark that finds no closing one gives way to the next of its kind
        for mark in MARK.finditer(text, block.start, block.end):
            if start >= 0 and mark[0] == closing:
                found.append(Span(start, mark.end(), text[start : mark.end()]))
                start, closing = -1, ""
            elif mark[0] in MARKS and (mark[0] != "'" or mark["straight"]) and (start < 0 or closing in (MARKS[mark[0]], "'")):
                start, closing = mark.start(), MARKS[mark[0]]
    return found
