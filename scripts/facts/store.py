"""Writes facts as YAML: facts.yml, with each quote on one line; loading it gives the same facts."""

from typing import Any

from pydantic import BaseModel

from facts.model import Facts, Quote
from facts.yamlio import Line, dump


def _plain(value: object) -> Any:
    if isinstance(value, Quote):
        return Line(value.model_dump())
    if isinstance(value, BaseModel):
        return {name: _plain(getattr(value, name)) for name in type(value).model_fields}
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


def facts_yaml(facts: Facts) -> str:
    """Return facts as the text of facts.yml."""
    head = "# Written by scripts/extract.py; corrections go into curated.yml. Spans are offsets into source.txt.\n"
    return head + dump(_plain(facts))
