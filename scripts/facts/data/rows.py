"""What a row of a table is, how it is filled, and what its columns hold.

A table is a shape for its rows: a field is a column, the docstring below it says what the column
means, and its type what it holds and, by a mark such as `ActorId`, of which table its ids are.
Everything else is read off the shapes.
"""

from collections.abc import Iterator
from typing import Annotated, Any, Self, get_args, get_origin

from pydantic import Field

from facts.library.entities import AnyFact
from facts.library.library import Library
from facts.model.article_facts import Quote
from facts.model.fields import Record, Reference

EDITORS = "the editors of the record, from the sources named"
QUOTED_COLUMN = "words of an article, shown as far as its rights allow"
ArticleId = Annotated[str, Reference("articles")]
FormulaId = Annotated[str, Reference("formulas")]
MaybeText = str | None
MaybeQuoted = Annotated[MaybeText, QUOTED_COLUMN]
Texts = tuple[str, ...]
ManyQuoted = Annotated[Texts, QUOTED_COLUMN]


def show(library: Library, fact: AnyFact, value: Any) -> Any:
    """Return what a fact has in a field; of quotes the words, each once, as far as shown."""
    match value:
        case Quote():
            return show(library, fact, (value,))[0]
        case (Quote(), *_):
            words = [quote.exact for quote in value]
            if library.excerpts[fact.article].gaps:
                words = [library.show_words(fact.article, q.start, q.end) for q in value]
            return tuple(dict.fromkeys(words))
    return value


class TableRow(Record, json_schema_serialization_defaults_required=True):
    """What every row has."""

    id: str
    """id in the record, never used again"""
    kind: str
    """what the row is"""
    attribution: str = Field(min_length=1)
    """who says so"""
    address: str
    """where it stands, from the site’s root"""

    @classmethod
    def fill(cls, library: Library, kind: str, id_: str, entry: object, **values: Any) -> Self:
        """Return the row of what has an address: what `entry` has by the same name, other values.

        The editors say it, from the sources named, where the values do not name somebody else.
        """
        found = {name: value for name, value in vars(entry).items() if name in cls.model_fields}
        found |= {"id": id_, "kind": kind, "attribution": EDITORS}
        return cls(address=library.addresses[id_].path, **(found | values))

    @classmethod
    def fill_fact(cls, library: Library, fact: AnyFact, **values: Any) -> Self:
        """Return the row of a fact: what all have, what its record has, and other values."""
        compared = library.comparisons.get(fact.id)
        checked = sorted(fact.contests, key=lambda contest: contest.checked)
        contests = [contest.finding for contest in checked]
        if len(checked) > 1:
            contests = [f"{c.checked}, {c.verdict}: {c.finding}" for c in checked]
        names = cls.model_fields.keys() - vars(fact).keys()
        record = vars(fact.record).items()
        found = {name: show(library, fact, value) for name, value in record if name in names}
        found |= {
            "attribution": library.articles[fact.article].attribution,
            "block": fact.anchor.block,
            "words": " […] ".join(show(library, fact, fact.quotes)),
            "finding": "; ".join(contests) or (compared.note if compared else None),
            "verdict": checked[-1].verdict if checked else None,
        }
        return cls.fill(library, fact.kind, fact.id, fact, **(found | values))


TableRows = Iterator[TableRow]


def list_kinds(model: type[TableRow]) -> dict[str, type]:
    """Return what each column of a table holds: str, int, float, bool, or tuple for a list."""
    found: dict[str, type] = {}
    for name, field in model.model_fields.items():
        kinds = (field.annotation, get_origin(field.annotation), *get_args(field.annotation))
        found[name] = next((kind for kind in (tuple, float, bool, int) if kind in kinds), str)
    return found
