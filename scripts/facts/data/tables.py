"""Every table of the record with the shape of its rows, in the order of the files."""

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


def make_tables(library: Library, whole: bool = False) -> Tables:
    """Return every table with its rows, in the order of the content.

    `whole` fills in words that rights would hide: for digests, never for files.
    """
    source = RowSource(library, whole)
    return {name: list(model.make_rows(source)) for name, model in TABLES.items()}
