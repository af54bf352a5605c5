"""Marks fields that name something in a register, and finds every such name in a record."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Annotated, get_args

from pydantic import BaseModel

from facts.base.faults import KeyPath
from facts.model.fields import Slug, Url


@dataclass(frozen=True, slots=True)
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


def _list_parts(type_: object) -> Iterator[object]:
    """Yield a type and all that it is made of, marks too, as in `tuple[ActorId, ...]`."""
    yield type_
    for part in get_args(type_):
        yield from _list_parts(part)


@cache
def reference_fields(model: type[BaseModel]) -> dict[str, Reference]:
    """Return the fields of a shape that name something in a register."""
    found = {}
    for name, field in model.model_fields.items():
        for part in (*field.metadata, *_list_parts(field.annotation)):
            if isinstance(part, Reference):
                found[name] = part
    return found


@cache
def record_fields(model: type[BaseModel]) -> tuple[str, ...]:
    """Return the fields of a shape in which records can stand: few do, and only they are walked."""
    found = []
    for name, field in model.model_fields.items():
        types = [part for part in _list_parts(field.annotation) if isinstance(part, type)]
        if any(issubclass(type_, BaseModel) for type_ in types):
            found.append(name)
    return tuple(found)


def walk_records(value: object, at: KeyPath = ()) -> Iterator[tuple[KeyPath, BaseModel]]:
    """Yield every record in a value, the value itself first, with the path to it."""
    if isinstance(value, BaseModel):
        yield at, value
        for name in record_fields(type(value)):
            path = at if name == "root" else (*at, name)
            yield from walk_records(getattr(value, name), path)
    elif isinstance(value, tuple):
        for n, item in enumerate(value):
            yield from walk_records(item, (*at, n))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from walk_records(item, (*at, key))


def find_references(record: BaseModel) -> Iterator[tuple[KeyPath, Reference, str]]:
    """Yield every name of something in a register in a record's own fields: path, mark, name."""
    for field, mark in reference_fields(type(record)).items():
        names = getattr(record, field)
        if isinstance(names, str):
            yield (field,), mark, names
        elif isinstance(names, tuple):
            yield from (((field, n), mark, name) for n, name in enumerate(names))
