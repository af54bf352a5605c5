"""What people correct and add (curated.yml): a list of operations, applied in order."""

from typing import Annotated, Any, Literal, Self, get_args

from pydantic import Discriminator, Field, RootModel, model_validator
from pydantic import Tag as Choice

from facts.model.fields import (
    ActorId,
    ComparedVerdict,
    Day,
    Many,
    Number,
    OneOrMany,
    Record,
    Slug,
    Some,
    TopicId,
    Words,
)
from facts.model.registers import SourceRef

Reason = Annotated[Words, Field(description="reason")]


class OnAny(Record):
    """An operation on one fact or several, or on what is given in another way."""

    op: str
    id: Slug | None = None
    """id of the fact"""
    ids: OneOrMany[Slug] = ()
    """or ids of several"""

    @model_validator(mode="after")
    def _name_one(self) -> Self:
        ways = [name for name in ("id", "ids", "block") if name in type(self).model_fields]
        if sum(bool(getattr(self, name)) for name in ways) != 1:
            raise ValueError(f"{self.op} what? give {' or '.join(ways)}, one of them")
        return self

    @property
    def targets(self) -> Many[Slug]:
        """Return the ids of the facts that it is on."""
        return (self.id,) if self.id else self.ids


class OnFacts(OnAny):
    """An operation on one fact, or the same one on several."""


class Change(OnFacts):
    """Set a field of a fact; `from` is the value it replaces."""

    op: Literal["change"]
    """change"""
    field: Literal[
        "title", "edtf", "status", "stance", "role", "period", "unit", "approximate", "name"
    ]
    """the field; title is the heading for readers, role that of a section"""
    from_: bool | str | None = Field(alias="from")
    """the value now; another one is a conflict"""
    to: bool | str | None
    """the value from now on"""
    why: Reason

    @model_validator(mode="after")
    def _change_something(self) -> Self:
        if self.from_ == self.to:
            raise ValueError("to is what from is; give another value, or op: keep")
        return self


class Link(Record):
    """Tie a fact to a register entry, to another article's fact, or a claim to later events."""

    op: Literal["link"]
    """link"""
    id: Slug
    """id of an event, a statement or a claim; a claim may have several links"""
    to: Slug
    """id of an event, of a joint document, or for a claim of a later event of the register"""
    why: Reason


class WordsAt(Record):
    """Words to be found once in a block."""

    block: int = Field(ge=1)
    """the block"""
    exact: Words
    """the words, to the letter"""


def _tell_choice(value: object) -> str:
    return {str: "id", int: "number"}.get(type(value), "words")


Value = Annotated[
    Annotated[Slug, Choice("id")]
    | Annotated[int, Choice("number")]
    | Annotated[WordsAt, Choice("words")],
    Discriminator(_tell_choice),
]


class Add(Record):
    """Add a fact that the rules missed."""

    op: Literal["add"]
    """add"""
    id: Slug
    """its id, -x1, -x2 ..."""
    kind: Literal["event", "claim", "figure", "person"]
    """event | claim | figure | person"""
    words: WordsAt
    """its words"""
    set: dict[str, str | int | float | bool | Many[Number] | None] = {}
    """its plain fields, such as edtf or stance, [low, high] for the value of a range; its heading
    is given by a change behind it, the role of a person by a set; their words are their name"""
    holders: OneOrMany[Value] = ()
    """for a claim: whose it is, as in set; one value needs no brackets"""
    why: Reason


class Set(OnFacts):
    """Set what words of the article say of a fact, whatever the rules made of it."""

    op: Literal["set"]
    """set"""
    field: Literal[
        "words", "holders", "attribution", "hedges", "actors", "places", "role", "parties", "blocks"
    ]
    """words of any fact, holders, attribution or hedges of a claim, actors or places of an event,
    role of a person, parties of a statement, blocks (first and last) of a section"""
    to: OneOrMany[Value]
    """words at their place; for holders and parties ids of actors too, for holders also author
    or unclear; numbers for blocks; one value needs no brackets"""
    why: Reason

    @model_validator(mode="before")
    @classmethod
    def _set_words(cls, data: Any) -> Any:
        field = data.get("field") if isinstance(data, dict) else None
        changed, own = (get_args(op.model_fields["field"].annotation) for op in (Change, cls))
        if field in changed and field not in own:
            raise ValueError(f"{field} is not set; write op: change, with from")
        return data


class Split(Record):
    """Make several points, clauses, claims or sections of one."""

    op: Literal["split"]
    """split"""
    id: Slug
    """id of a point, clause, claim or section"""
    into: dict[Slug, Words] = Field(min_length=2)
    """the words of each part by its id: that of the fact itself, -x1, -x2 ...; of a section words
    of the block in which the part begins"""
    why: Reason


class Merge(Record):
    """Make one point, clause or claim of several in one block, with all words between them."""

    op: Literal["merge"]
    """merge"""
    ids: Many[Slug] = Field(min_length=2)
    """ids; the first one stays"""
    why: Reason


class Drop(OnAny):
    """Leave facts out."""

    op: Literal["drop"]
    """drop"""
    block: int | None = Field(default=None, ge=1)
    """or the block whose facts all go"""
    why: Reason


class Keep(OnFacts):
    """Say that a fact was looked at and is right as it stands: it is no longer doubtful.

    Of a point this is said of a clause that is all of it, too.
    """

    op: Literal["keep"]
    """keep"""
    show: bool = False
    """whether the excerpts of the article show it before others"""
    why: Reason


class Tag(OnFacts):
    """Replace the actors and topics that the library resolved.

    Of a point also those of a clause that is all of it.
    """

    op: Literal["tag"]
    """tag"""
    actors: OneOrMany[ActorId] | None = None
    """ids of actors"""
    topics: OneOrMany[TopicId] | None = None
    """ids of topics"""
    why: Reason


class Contest(Record):
    """Hold a fact against other sources."""

    op: Literal["contest"]
    """contest"""
    id: Slug
    """id of the fact"""
    verdict: Literal[ComparedVerdict, "contested"]
    """outcome"""
    finding: Words
    """what was found"""
    checked: Day
    """day of the check"""
    sources: Some[SourceRef]
    """where it was read"""

    @property
    def why(self) -> str:
        """Return the finding, which is the reason."""
        return self.finding


Operation = Annotated[
    Change | Link | Add | Set | Split | Merge | Drop | Keep | Tag | Contest,
    Field(discriminator="op"),
]


class Curated(RootModel[Many[Operation]]):
    """What people corrected and added (curated.yml): a list of operations, applied in order."""
