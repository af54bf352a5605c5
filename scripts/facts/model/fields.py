"""The kinds of value in `content/`: what a field may hold, and the base of all shapes.

Dates are EDTF level 1; offsets are Python str offsets into `source.txt`, the end exclusive.
"""

from dataclasses import dataclass
from typing import Annotated, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, Strict, StringConstraints

from facts.base.edtf import is_edtf

Element = TypeVar("Element")


Label = Annotated[str, StringConstraints(pattern=r"^([a-z]?[0-9]{1,6}|[0-9]{0,6}[a-z]{0,3})$")]


Series = Annotated[str, StringConstraints(pattern=r"^([esncfp]|point|[0-9]{1,6}[.])$")]


Many = Annotated[tuple[Element, ...], Strict(False)]


def _each_once(value: tuple[Element, ...]) -> tuple[Element, ...]:
    if not value:
        raise ValueError("nothing is given; give one or more")
    for n, item in enumerate(value):
        if item in value[:n]:
            raise ValueError(f"{item} stands twice; keep one")
    return value


# One or more, each once; checked after the items, so that a wrong one is not told as missing too.
Some = Annotated[tuple[Element, ...], Strict(False), AfterValidator(_each_once)]


def _list_one(value: object) -> object:
    return value if isinstance(value, list | tuple | None) else (value,)


Bracketless = BeforeValidator(_list_one)  # one value needs no brackets
OneOrMany = Annotated[tuple[Element, ...], Strict(False), Bracketless]


Number = int | float


def _rising(value: Number | tuple[Number, ...]) -> Number | tuple[Number, ...]:
    match value:
        case (low, high) if low <= high:
            return value
        case tuple():
            raise ValueError(f"{list(value)} is no range; give a number, or [low, high]")
    return value


NumberOrRange = Annotated[Number | Many[Number], AfterValidator(_rising)]


def _edtf(value: str) -> str:
    if not is_edtf(value):
        raise ValueError(
            f"'{value}' is not a date in EDTF level 1; "
            "write 2024, 2024-05, 2024-05-16 or an interval"
        )
    return value


Edtf = Annotated[str, AfterValidator(_edtf)]


Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]


Url = Annotated[
    str,
    StringConstraints(pattern=r"^https?://[\w.-]+(:[0-9]+)?([/?#][^\s<>\"]*)?$", max_length=2000),
]


@dataclass(frozen=True)
class Reference:
    """Says in which register of the library the value of a field must stand.

    `remedy` is what is told where it does not: what is wrong; what to do.
    """

    register: str
    remedy: str = ""


ActorId = Annotated[Slug, Reference("actors", "unknown actor {}; add it to actors.yml")]
TopicId = Annotated[Slug, Reference("topics", "unknown topic {}; add it to topics.yml")]
EraId = Annotated[Slug, Reference("eras", "unknown era {}; take an id from eras.yml")]
EventId = Annotated[
    Slug, Reference("background", "unknown event {}; take an id from background.yml")
]
DocumentId = Annotated[Slug, Reference("documents", "unknown document {}; add documents/{}.yml")]
PointId = Annotated[
    Slug,
    Reference(
        "document_points",
        "unknown point {}; take the id of a document's point, such as 2024-05-16-p7",
    ),
]
FactId = Annotated[Slug, Reference("facts", "there is no fact {}; take an id from facts.yml")]
StepId = Annotated[
    Slug,
    Reference(
        "quotable", "unknown step {}; take the id of a document's point or of an article's fact"
    ),
]
SourceUrl = Annotated[
    Url,
    Reference("hosts", "host {} is not in hosts.yml; add it with the publisher's name and kind"),
]


Day = Annotated[Edtf, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]


Lang = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]


Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


Words = Annotated[str, StringConstraints(min_length=1, pattern=r"\S")]


Pattern = Annotated[
    str, StringConstraints(pattern=r"^\w[^*]*\*?$")
]  # a word, or a beginning with a * behind it


ArticleKind = Literal["commentary", "readout", "statement", "news"]


DateBasis = Literal[
    "explicit",
    "year-from-release",
    "relative",
    "day-from-context",
    "carried",
    "arithmetic",
    "none",
    "editors",
]


Status = Literal["happened", "ongoing", "announced"]


Stance = Literal["assertion", "evaluation", "forecast", "demand", "commitment", "reported"]


Role = Literal["background", "reason", "contrast", "conclusion", "addition", "other"]


ComparedVerdict = Literal["verbatim", "close", "incomplete", "differs", "not-found", "not-checked"]


HostKind = Literal["official", "agency", "press", "reference", "repost"]


Side = Literal["china", "russia"]
Weight = Literal["major", "minor"]


TradeSeries = Literal["gacc", "official", "secondary", "derived"]


ActorType = Literal[
    "person", "state", "organisation", "organisation unit", "company", "region", "group"
]


Confidence = Literal["high", "medium", "low"]


NONE_GIVEN: set[str] = set()


class Record(BaseModel, strict=True, extra="forbid", frozen=True, use_attribute_docstrings=True):
    """Base of all shapes: strict types, no unknown keys, never changed in place.

    Which of its fields were given is not kept: that set weighs more than the values.
    """

    def model_post_init(self, _: object) -> None:
        """Let all share one empty set; a record itself refuses changes."""
        object.__setattr__(self, "__pydantic_fields_set__", NONE_GIVEN)
