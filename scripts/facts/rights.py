"""Decides which words of an article may be shown: all of them, or excerpts of at most a third."""

from bisect import bisect_left

from facts.entities import Article
from facts.library import Library
from facts.marks import tokens
from facts.text import TOKEN

SHARE = 3  # excerpts show at most one word in three
ORDER = ("point", "event", "claim", "figure", "person", "statement", "clause")


def hidden(library: Library, article: Article) -> list[tuple[int, int]]:
    """Return the stretches of the text that may not be shown, in order; none where the rights say full.

    Shown are what the article says of itself, then the words of facts, points first; of a text without facts its beginning.
    """
    if article.meta.rights.show == "full":
        return []
    starts = [m.start() for m in TOKEN.finditer(article.source)]
    budget, shown = len(starts) // SHARE, set[int]()
    source = article.facts.source
    byline = source.author
    head = (source.title, source.published and source.published.quote, source.translator, byline and byline.name)
    wanted = [q for q in (*head, byline and byline.position, byline and byline.affiliation) if q]
    wanted += [quote for kind in ORDER for fact in library.of(article.id, kind) for quote in fact.quotes]
    if not article.facts.sections:
        return [(starts[budget], len(article.source))] if budget < len(starts) else []
    spans: list[tuple[int, int]] = []
    for quote in wanted:
        more = {*starts[bisect_left(starts, quote.start) : bisect_left(starts, quote.end)]} - shown
        if len(more) <= budget - len(shown):
            shown |= more
            spans.append((quote.start, quote.end))
    return _gaps(sorted(spans), len(article.source))


def _gaps(spans: list[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    """Return what lies between spans that may overlap."""
    gaps, at = [], 0
    for start, end in [*spans, (length, length)]:
        if start > at:
            gaps.append((at, start))
        at = max(at, end)
    return gaps


def words(text: str, start: int, end: int, gaps: list[tuple[int, int]]) -> str:
    """Return the words from start to end, what may not be shown as […]."""
    return "".join("[…]" if token.kind == "gap" else token.text for token in tokens(text, start, end, (), gaps))
