"""Finds the names of dated papers in a statement: the event of such a date is the whole paper.

The Treaty of Friendship and Cooperation signed on 16 July 2001 is one, whatever stands in its name.
"""

from collections.abc import Iterator

from facts.base.patterns import verbose
from facts.base.spans import cut
from facts.extract.article_text import ArticleText
from facts.extract.events.drafts import Draft

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


def _find_papers(article_text: ArticleText) -> Iterator[Draft]:
    """Yield the names of papers, each up to its date, as events of that."""
    text = article_text.text
    for sentence in article_text.sentences:
        start = sentence.start
        for date in article_text.dates_in(sentence):
            name = PAPER_NAME.search(text, start, date.start)
            if name and MADE_ON.search(text, start, date.start):
                paper = Draft(cut(text, name.start(), date.end), "happened")
                paper.date_by(date)
                yield paper
            start = date.end


def tell_papers(article_text: ArticleText, drafts: list[Draft]) -> list[Draft]:
    """Return events in order: of what begins within the name of a paper the paper alone, once.

    Not of what holds the whole name, and no other date: the Treaty of May 1923 | between Laos.
    """
    for paper in _find_papers(article_text):
        name = paper.span
        drafts = [
            draft
            for draft in drafts
            if not name.start <= draft.span.start < name.end
            or (name in draft.span and len(article_text.dates_in(draft.span)) == 1)
        ]
        if not any(name in draft.span for draft in drafts):
            drafts.append(paper)
    return sorted(drafts, key=Draft.place)
