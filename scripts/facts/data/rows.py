"""What a row of a table is, how its columns are told, and the library as rows are made from it.

A table is a shape for its rows: a field is a column, the docstring below it says what the column
means, and its type what it holds and, by a mark such as `ActorId`, of which table its ids are.
`make_rows` and `make_article_rows` of the shape fill it. Everything else is read off the shapes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Self, get_args, get_origin

from pydantic import ConfigDict, Field

from facts.library.entities import AnyFact, Article
from facts.library.library import Library
from facts.model.article_facts import Quote
from facts.model.fields import Record, Reference
from facts.model.labels import VERDICTS
from facts.model.references import reference_fields

EDITORS = "the editors of the record, from the sources named"
QUOTED = "words of an article, shown as far as its rights allow"
ArticleId = Annotated[str, Reference("articles")]
FormulaId = Annotated[str, Reference("formulas")]
MaybeQuoted = Annotated[str | None, QUOTED]
Texts = tuple[str, ...]
ManyQuoted = Annotated[Texts, QUOTED]
# Tables of the registers that the marks of the model name.
TABLE_NAMES = {"background": "events", "facts": "points"}


@dataclass(frozen=True)
class RowSource:
    """The library as rows are made from it; `whole` shows words that rights would hide."""

    library: Library
    whole: bool = False

    def show(self, fact: AnyFact, *quotes: Quote | None) -> tuple[str, ...]:
        """Return the words of quotes, each once, as far as they may be shown."""
        found = [quote for quote in quotes if quote]
        rights = self.library.articles[fact.article].meta.rights
        if self.whole or rights.show == "full":
            return tuple(dict.fromkeys(quote.exact for quote in found))
        shown = [self.library.show_words(fact.article, q.start, q.end) for q in found]
        return tuple(dict.fromkeys(shown))

    def show_one(self, fact: AnyFact, quote: Quote | None) -> str | None:
        """Return the words of a quote that a fact may have."""
        return "".join(self.show(fact, quote)) or None

    def start_row(self, id_: str, kind: str, attribution: str = EDITORS) -> dict[str, Any]:
        """Return the columns of every row."""
        path = self.library.addresses[id_].path
        return {"id": id_, "kind": kind, "attribution": attribution, "address": path}

    def start_fact_row(self, fact: AnyFact) -> dict[str, Any]:
        """Return the columns that the facts of an article share."""
        article = self.library.articles[fact.article]
        findings = [f"{VERDICTS[c.verdict].word}: {c.finding}" for c in fact.contests]
        return self.start_row(fact.id, fact.kind, article.attribution) | {
            "article": fact.article,
            "block": fact.quotes[0].block,
            "words": " […] ".join(self.show(fact, *fact.quotes)),
            "title": fact.title,
            "actors": fact.actors,
            "topics": fact.topics,
            "finding": "; ".join(findings) or None,
        }


class Row(Record):
    """What every row has."""

    model_config = ConfigDict(
        use_attribute_docstrings=True, json_schema_serialization_defaults_required=True
    )

    id: str
    """id in the record, never used again"""
    kind: str
    """what the row is"""
    attribution: str = Field(min_length=1)
    """who says so"""
    address: str
    """where it stands, from the site’s root"""

    @classmethod
    def make_rows(cls, _source: RowSource) -> "Rows":
        """Yield the rows that are of no article, in the order of the content."""
        return iter(())

    @classmethod
    def make_article_rows(cls, _source: RowSource, _article: Article) -> "Rows":
        """Yield the rows of an article, in the order of its facts."""
        return iter(())

    @classmethod
    def fill(cls, start: dict[str, Any], entry: object = None, **values: Any) -> Self:
        """Return a row: its beginning, columns that an entry has by the same name, other values."""
        values_of = vars(entry) if entry else {}
        same = {name: values_of[name] for name in cls.model_fields.keys() & values_of.keys()}
        return cls(**(same | start | values))


Rows = Iterator[Row]


@dataclass(frozen=True)
class Column:
    """A column of a table; `table` is the one that its ids are of, `kind` tuple for a list."""

    name: str
    kind: type
    about: str
    table: str | None
    quoted: bool


def _kind(annotation: object) -> type:
    """Return str, int, float, bool or tuple for the type of a field."""
    if get_origin(annotation) is tuple:
        return tuple
    kinds = (annotation, *get_args(annotation))
    return next((kind for kind in (float, bool, int) if kind in kinds), str)


@cache
def list_columns(model: type[Row]) -> tuple[Column, ...]:
    """Return the columns of a table, in order."""
    marks = {name: mark.register for name, mark in reference_fields(model).items()}
    tables = {name: TABLE_NAMES.get(register, register) for name, register in marks.items()}
    return tuple(
        Column(
            name=name,
            kind=_kind(field.annotation),
            about=field.description or "",
            table=tables.get(name),
            quoted=QUOTED in field.metadata,
        )
        for name, field in model.model_fields.items()
    )
