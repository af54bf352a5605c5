"""Finds every record in a value, and the fields of a record that name something in a register."""

from collections.abc import Iterator
from functools import cache
from typing import get_args

from pydantic import BaseModel

from facts.base.faults import KeyPath
from facts.model.fields import Reference


def _list_parts(type_: object) -> Iterator[object]:
    """Yield a type and all that it is made of, marks too, as in `tuple[ActorId, ...]`."""
    yield type_
    for part in get_args(type_):
        yield from _list_parts(part)


@cache
def reference_fields(model: type[BaseModel]) -> dict[str, Reference]:
    """Return the fields of a shape that name something in a register."""
    return {
        name: part
        for name, field in model.model_fields.items()
        for part in (*field.metadata, *_list_parts(field.annotation))
        if isinstance(part, Reference)
    }


def walk_records(value: object, at: KeyPath = ()) -> Iterator[tuple[KeyPath, BaseModel]]:
    """Yield every record in a value, the value itself first, with the path to it."""
    if isinstance(value, BaseModel):
        yield at, value
        for name, part in value:
            yield from walk_records(part, at if name == "root" else (*at, name))
    elif isinstance(value, tuple | dict):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for key, item in items:
            yield from walk_records(item, (*at, key))
