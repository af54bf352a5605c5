"""Finds the sections of an argument: what the source's headings open, else what connectors open."""

from facts.base.patterns import verbose
from facts.base.spans import Span, span_of
from facts.extract.article_text import ArticleText
from facts.model.article_facts import Section
from facts.model.fields import Role

# Role -> connectors that open a block. Longer forms first where one begins another.
CONNECTORS: tuple[tuple[Role, str], ...] = (
    (
        "reason",
        r"The\ (?:main\ |real\ )?reasons?\ (?:for|why|behind)|This\ is\ because|Because\ of|Why",
    ),
    (
        "contrast",
        r"However|Nevertheless|Nonetheless|Yet|But|On\ the\ contrary|By\ contrast|Even\ so|Still",
    ),
    (
        "conclusion",
        r"""Therefore|Thus|Hence|Consequently|As\ such|In\ conclusion|In\ sum
        |In\ short|To\ sum\ up|Overall""",
    ),
    (
        "addition",
        r"""More\ importantly|Moreover|Furthermore|In\ addition|Additionally|Meanwhile
        |At\ the\ same\ time|Besides""",
    ),
    (
        "background",
        r"""After(?=\ [A-Z]\w+[’']s)|Since(?=\ [A-Z0-9])|Historically|Against\ this\ backdrop
        |In\ recent\ years|Before""",
    ),
)
SECTION_OPENERS = tuple((role, verbose(rf"(?:{words})\b")) for role, words in CONNECTORS)
FEW_HEADINGS = (
    2  # headings from which on they alone make the sections: a single one may be a stray line
)


def _opener(article_text: ArticleText, block: Span) -> tuple[Role, Span | None]:
    """Return what a block opens by its first words, and these words."""
    for role, pattern in SECTION_OPENERS:
        if m := pattern.match(article_text.text, block.start, block.end):
            return role, span_of(m)
    return "other", None


def find_sections(article_text: ArticleText) -> list[Section]:
    """Return the sections in order, each with its first sentence, or the heading above it.

    Each opener starts one; runs of points stand alone.
    """
    quote = article_text.quote
    headings = set(article_text.headings)
    opening: dict[int, Span] = {}
    for span in [*headings, *article_text.sentences]:
        opening.setdefault(quote.block(span.start), span)
    points = {item.start for listing in article_text.statement_lists for item in listing.items}
    found: list[tuple[Role, Span | None, list[int]]] = []  # with the numbers of its blocks
    was_point = False
    for block in article_text.body:
        role, joint = _opener(article_text, block)
        if block in headings or len(headings) >= FEW_HEADINGS:
            role = "other"
            joint = block if block in headings else None
        is_point = block.start in points
        if not found or joint or is_point != was_point:
            found.append((role, joint, []))
        found[-1][2].append(quote.block(block.start))
        was_point = is_point
    return [
        Section(
            role=role,
            joint=quote(joint) if joint else None,
            blocks=(numbers[0], numbers[-1]),
            quote=quote(opening[numbers[0]]),
        )
        for role, joint, numbers in found
    ]
