"""Finds the sections of an argument: what the source's headings open, else what connectors open."""

import re
from typing import cast

from facts.base.patterns import verbose
from facts.base.spans import Span
from facts.extract.article_text import ArticleText, skip_bullet
from facts.model.article_facts import Section
from facts.model.fields import Role

# Connectors that open a block, by the role that they give it. Longer forms first where one begins
# another.
SECTION_OPENER = verbose(
    r"""
    (?: (?P<reason> The\ (?:main\ |real\ )?reasons?\ (?:for|why|behind) | This\ is\ because
          | Because\ of | Why )
      | (?P<contrast> However | Nevertheless | Nonetheless | Yet | But | On\ the\ contrary
          | By\ contrast | Even\ so | Still )
      | (?P<conclusion> Therefore | Thus | Hence | Consequently | As\ such | In\ conclusion
          | In\ sum | In\ short | To\ sum\ up | Overall )
      | (?P<addition> More\ importantly | Moreover | Furthermore | In\ addition | Additionally
          | Meanwhile | At\ the\ same\ time | Besides )
      | (?P<background> After(?=\ [A-Z]\w+[’']s) | Since(?=\ [A-Z0-9]) | Historically
          | Against\ this\ backdrop | In\ recent\ years | Before )
    )\b
    """
)
# Headings that say what stands below them.
TELLING_HEADING = verbose(
    r"""
    (?P<conclusion> Conclusions? | In\ conclusion | Concluding\ (?:remarks|thoughts) )
    | (?P<background> Background | Context | Introduction )
    """,
    re.IGNORECASE,
)
FEW_HEADINGS = 2  # from so many on they alone make the sections: a single one may be a stray line


def _read_opening(block: Span, headings: set[Span]) -> tuple[Role, Span | None]:
    """Return the role of what a block opens, and the heading or connector that does so."""
    if block in headings:
        told = TELLING_HEADING.fullmatch(block.text)
        return cast(Role, told.lastgroup) if told else "other", block
    opener = SECTION_OPENER.match(block.text) if len(headings) < FEW_HEADINGS else None
    if opener is None:
        return "other", None
    return cast(Role, opener.lastgroup), Span(block.start, block.start + opener.end(), opener[0])


def find_sections(article_text: ArticleText) -> list[Section]:
    """Return the sections in order, each with its first sentence, or the heading above it.

    Each opener starts one; runs of points stand alone.
    """
    quote = article_text.quote
    headings = set(article_text.headings)
    opening = {
        quote.block(span.start): span for span in (*reversed(article_text.sentences), *headings)
    }
    points = {item.start for listing in article_text.statement_lists for item in listing.items}
    # role, what opens it, the numbers of its blocks
    found: list[tuple[Role, Span | None, list[int]]] = []
    was_point = None
    for block in article_text.body:
        role, joint = _read_opening(block, headings)
        is_point = block.start in points
        if joint or is_point != was_point:
            found.append((role, joint, []))
        found[-1][2].append(quote.block(block.start))
        was_point = is_point
    return [
        Section(
            role=role,
            joint=quote(joint) if joint else None,
            blocks=(numbers[0], numbers[-1]),
            quote=quote(skip_bullet(opening[numbers[0]])),
        )
        for role, joint, numbers in found
    ]
