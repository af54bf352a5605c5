"""The shape of comparisons: what an article reports, held against the words of the document."""

from facts.model.documents import PrintedWords
from facts.model.fields import ComparedVerdict, Many, Record, Words
from facts.model.references import FactId, PointId
from facts.model.sources import SourceRef


class PrimaryWords(PrintedWords):
    """Words of the document for one clause, and where they were read."""

    source: SourceRef
    """where they were read"""


class Comparison(Record):
    """A reported point or clause held against a document (comparisons/<article>.yml)."""

    fact: FactId
    """id of the reported point or clause"""
    against: Many[PointId] = ()
    """ids of points of the document"""
    verdict: ComparedVerdict | None = None
    """outcome; left out for a point with clauses, which takes the gravest of them"""
    primary: PrimaryWords | None = None
    """the words it was held against"""
    note: Words
    """what was found"""
