"""Finds the names of dated papers in a statement: the event of such a date is the whole paper.

The Treaty of Friendship and Cooperation signed on 16 July 2001 is one, whatever stands in its name.
"""

from collections.abc import Iterable, Iterator

from facts.base.patterns import verbose
from facts.base.spans import Span, cut
from facts.extract.article_text import ArticleText
from facts.extract.events.drafts import Draft
from facts.reading.dates import DateMention

PAPER_NAME = verbose(
    r"""
    \b[Tt]he\s(?:[A-Z][\w’.-]*\s){0,4}?                # the Joint Leaders’ Statement
    (?:Agreement|Charter|Communiqu[eé]|Convention|Declaration|Memorandum|Protocol|Statement|Treaty)
    \s(?:between|by|concerning|of|on|regarding)\s
    """
)
# A law or a paper with its year that is only cited: the U.S. Ports Act of 2022, Guidelines (2000).
CITED_PAPER = verbose(
    r"""
    (?:the|its)\s(?:[\w.]+\s){1,6}Act\sof\s\d{4}(?:\s\([^()]*\))?
    # Lee’s 2009 report
    | (?:the\s)?[\w’. -]{2,40}[’']s?\s\d{4}\s(?:article|book|paper|report|review|study)
    | (?:the\s)?(?:Decision|Guidelines|Principles|Recommendations?|Resolution)\b.*\(\d{4}\)
    """
)
# What leads from a name to the date: issued on | 4 February 2022
MADE_ON = verbose(
    r"""
    \s(?:of|(?:adopted|concluded|dated|issued|published|signed)
      (?:\sin\s[A-Z][\w-]+)?(?:\s(?:in|on))?)\s$
    """
)


def _find_papers(article_text: ArticleText) -> Iterator[tuple[Span, DateMention]]:
    """Yield the names of papers, each up to its date, with that."""
    text = article_text.text
    for sentence in article_text.sentences:
        start = sentence.start
        for date in article_text.dates_in(sentence):
            name = PAPER_NAME.search(text, start, date.start)
            if name and MADE_ON.search(text, start, date.start):
                yield cut(text, name.start(), date.end), date
            start = date.end


def tell_papers(article_text: ArticleText, drafts: Iterable[Draft]) -> list[Draft]:
    """Return events in order: of what begins within the name of a paper the paper alone, once.

    A paper whose date no event has in its words is one too.
    """
    papers = list(_find_papers(article_text))
    told: set[Span] = set()
    kept: list[Draft] = []
    for draft in drafts:
        at = draft.span.start
        if paper := next((p for p in papers if p[0].start <= at < p[0].end), None):
            name, date = paper
            if draft.edtf != date.told or name in told:
                continue
            told.add(name)
            if at != name.start or len(article_text.dates_in(draft.span)) != 1:
                draft.span = name  # not: the Treaty of May 1923 | between Laos
        kept.append(draft)
    for name, date in papers:
        if not any(draft.span.start < date.end <= draft.span.end for draft in kept):
            draft = Draft(name, "happened")
            draft.date_by(date)
            kept.append(draft)
    return sorted(kept, key=Draft.place)
