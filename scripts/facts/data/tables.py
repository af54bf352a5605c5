"""Every table of the record with the shape of its rows, in the order of the files."""

from collections.abc import Sequence
from itertools import chain

from facts.data.article_rows import ArticleRow, ClaimRow, EventRow, FigureRow, PartRow, PointRow
from facts.data.record_rows import (
    ActorRow,
    ComparisonRow,
    DocumentPointRow,
    DocumentRow,
    FormulaRow,
    FormulaStepRow,
    SourceRow,
    TopicRow,
    TradeRow,
)
from facts.data.rows import Row, RowSource
from facts.library.entities import Article
from facts.library.library import Library

TABLES: dict[str, type[Row]] = {
    "articles": ArticleRow,
    "documents": DocumentRow,
    "document_points": DocumentPointRow,
    "events": EventRow,
    "points": PointRow,
    "claims": ClaimRow,
    "figures": FigureRow,
    "parts": PartRow,
    "comparisons": ComparisonRow,
    "formulas": FormulaRow,
    "formula_steps": FormulaStepRow,
    "actors": ActorRow,
    "topics": TopicRow,
    "trade": TradeRow,
    "sources": SourceRow,
}
Tables = dict[str, list[Row]]


def make_record_tables(source: RowSource) -> Tables:
    """Return the rows that are of no article, by table."""
    return {name: list(model.make_rows(source)) for name, model in TABLES.items()}


def make_article_tables(source: RowSource, article: Article) -> Tables:
    """Return the rows of an article, by table."""
    return {name: list(model.make_article_rows(source, article)) for name, model in TABLES.items()}


def join_tables(parts: Sequence[Tables]) -> Tables:
    """Return the rows of all parts, by table."""
    return {name: list(chain.from_iterable(part[name] for part in parts)) for name in TABLES}


def make_tables(library: Library, whole: bool = False) -> Tables:
    """Return every table with its rows, those of no article first, in the order of the content.

    `whole` fills in words that rights would hide: for digests, never for files.
    """
    source = RowSource(library, whole)
    articles = [make_article_tables(source, article) for article in library.articles.values()]
    return join_tables([make_record_tables(source), *articles])
