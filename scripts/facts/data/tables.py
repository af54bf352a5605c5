"""Every table of the record with the shape of its rows, in the order of the files."""

from collections.abc import Iterable

from facts.data.article_rows import (
    ArticleRow,
    ClaimRow,
    FigureRow,
    PartRow,
    PointRow,
    list_article_rows,
)
from facts.data.record_rows import (
    ActorRow,
    ComparisonRow,
    DocumentPointRow,
    DocumentRow,
    EventRow,
    FormulaRow,
    FormulaStepRow,
    SourceRow,
    TopicRow,
    TradeRow,
    list_record_rows,
)
from facts.data.rows import TableRow
from facts.library.library import Library

TABLES: dict[str, type[TableRow]] = {
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
Tables = dict[str, list[TableRow]]


def group_rows(rows: Iterable[TableRow]) -> Tables:
    """Return rows by table, in their order."""
    found = list(rows)
    return {name: [r for r in found if type(r) is model] for name, model in TABLES.items()}


def make_tables(library: Library) -> Tables:
    """Return every table with its rows, those of no article first, in the order of the content."""
    rows = list(list_record_rows(library))
    for article in library.articles.values():
        rows += list_article_rows(library, article)
    return group_rows(rows)
