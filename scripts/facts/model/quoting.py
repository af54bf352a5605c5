"""Turns spans into quotes."""

from bisect import bisect_right
from collections.abc import Sequence

from facts.base.spans import Span
from facts.model.article_facts import Quote, Quotes


class Quoter:
    """Makes quotes for the spans of one text: of its words as they are `printed`."""

    def __init__(self, blocks: Sequence[Span], printed: str) -> None:
        self._starts = [block.start for block in blocks]
        self._printed = printed

    def block(self, offset: int) -> int:
        """Return the number of the block that holds an offset."""
        return max(1, bisect_right(self._starts, offset))

    def __call__(self, span: Span) -> Quote:
        """Return the span as a quote."""
        exact = self._printed[span.start : span.end]
        return Quote(exact=exact, block=self.block(span.start), start=span.start, end=span.end)

    def printed(self, words: str) -> str:
        """Return words as they are printed, with straight marks where the text has those."""
        straight = words.replace("’", "'")
        return straight if words not in self._printed and straight in self._printed else words

    def all(self, spans: Sequence[Span]) -> Quotes:
        """Return the spans as quotes."""
        return tuple(self(span) for span in spans)
