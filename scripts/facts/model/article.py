"""What is known about an article (article.yml)."""

from typing import Annotated, Literal, Self

from pydantic import model_validator

from facts.model.fields import (
    ActorId,
    ArticleKind,
    Bracketless,
    Day,
    Lang,
    OneOrMany,
    Record,
    Sha256,
    Some,
    Url,
    Words,
)


class Name(Record):
    """A name in its parts, for citations."""

    family: Words
    """family name"""
    given: Words
    """given name"""


class Original(Record):
    """The text that was translated."""

    lang: Lang | None = None
    """language of the original, BCP 47"""
    title: str | None = None
    """title of the original"""


class Rights(Record):
    """What may be shown of the article."""

    show: Literal["full", "excerpts"] = "excerpts"
    """full, or at most a third of its words"""
    holder: str | None = None
    """who holds the rights"""
    note: str | None = None
    """on what ground it is shown; needed for full"""


class Meta(Record):
    """What is known about an article (article.yml); unknown elements are left out."""

    kind: ArticleKind
    """commentary | readout | statement | news"""
    lang: Lang
    """language of source.txt, BCP 47"""
    publisher: Words | None = None
    """who published it"""
    url: Url | None = None
    """address where it was published"""
    original: Original | None = None
    """the text it was translated from"""
    names: dict[Literal["author", "translator"], Annotated[Some[Name], Bracketless]] = {}
    """names in their parts: author, translator; of several as a list in the order of the byline"""
    issuers: OneOrMany[ActorId] = ()
    """of a statement: ids of the actors who issue it, in the place of those whom the rules read off
    its opening and title; its “we”, “the leaders” and “both sides” are theirs"""
    provenance: Words | None = None
    """what a reader must know of where it comes from, in one line"""
    seen: Day | None = None
    """day on which the address was read"""
    rights: Rights = Rights()
    """what may be shown"""
    sha256: Sha256
    """digest of source.txt as imported"""

    @model_validator(mode="after")
    def _issue_statements(self) -> Self:
        if self.issuers and self.kind != "statement":
            raise ValueError(f"issuers of a {self.kind}; only a statement has them, take them out")
        return self
