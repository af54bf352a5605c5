"""Points of joint documents at their place, whole texts beside some, verdicts on their reports."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from facts.model.documents import (
    Comparison,
    DocumentPoint,
    JointDocument,
    PrimaryWords,
    PrintedWords,
)
from facts.model.fields import ComparedVerdict, Lang
from facts.model.registers import SourceRef

# From the gravest down; not-checked is none. `not-found` says that a whole text has no such clause.
GRAVEST_FIRST = ("differs", "not-found", "incomplete", "close", "verbatim")


def is_authentic(lang: Lang) -> bool:
    """Tell whether joint documents are written in a language: in any other they are translated."""
    return lang.partition("-")[0] in ("zh", "ru")


@dataclass(frozen=True)
class PlacedPoint:
    """A point with the document that it stands in; its id is `2024-05-16-p7`."""

    id: str
    document: JointDocument
    item: DocumentPoint

    @property
    def words(self) -> PrintedWords | None:
        """Return the words that were read of it."""
        return self.item.words

    @property
    def texts_read(self) -> list[SourceRef]:
        """Return those of its sources that are texts of the document: the copies it was read in."""
        listed = {text.url for text in self.document.texts}
        is_read = self.item.basis != "reported"
        return [source for source in self.item.sources if is_read and source.url in listed]

    @property
    def other_sources(self) -> list[SourceRef]:
        """Return its sources that are no text of the document, such as a paper that tells of it."""
        read = self.texts_read
        return [source for source in self.item.sources if source not in read]


@dataclass(frozen=True)
class DocumentText:
    """The whole text of a document in one language (documents/<id>.<lang>.txt), by paragraphs."""

    lang: Lang
    paragraphs: tuple[str, ...]

    def has_words(self, words: str) -> bool:
        """Tell whether words stand in one of the paragraphs to the letter, no word of them cut."""
        pattern = re.escape(words)
        if not self.lang.startswith("zh"):
            pattern = rf"(?<!\w){pattern}(?!\w)"
        return any(re.search(pattern, paragraph) for paragraph in self.paragraphs)


@dataclass(frozen=True)
class Judgement:
    """The verdict on a reported point or clause.

    `compared` of `clauses` clauses were held against words; a clause counts as one of one.
    `checked` is the latest day on which such words were read.
    """

    verdict: ComparedVerdict
    note: str | None = None
    against: tuple[PlacedPoint, ...] = ()
    primary: PrimaryWords | None = None
    compared: int = 0
    clauses: int = 0
    checked: str | None = None


def clause_verdict(entry: Comparison | None) -> ComparedVerdict:
    """Return the verdict on a clause: without words only that a whole text does not hold it."""
    if entry and entry.verdict and (entry.primary or entry.verdict == "not-found"):
        return entry.verdict
    return "not-checked"


def judge(
    entry: Comparison | None,
    clauses: Sequence[Comparison | None],
    points: Mapping[str, PlacedPoint],
) -> Judgement:
    """Return the judgement on a reported point with its clauses, or on a clause, without any.

    Each is given by what it was compared with, if it was.
    """
    judged = clauses or [entry]
    verdicts = [clause_verdict(one) for one in judged]
    days = [one.primary.source.seen for one in judged if one and one.primary]
    return Judgement(
        verdict=next((v for v in GRAVEST_FIRST if v in verdicts), "not-checked"),
        note=entry.note if entry else None,
        against=tuple(points[id_] for id_ in (entry.against if entry else ())),
        primary=entry.primary if entry else None,
        compared=sum(verdict != "not-checked" for verdict in verdicts),
        clauses=len(verdicts),
        checked=max(days, default=None),
    )
