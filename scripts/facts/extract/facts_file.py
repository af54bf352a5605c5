"""Writes facts as YAML: facts.yml, with each quote on one line; loading it gives the same facts."""

from typing import Any

from pydantic import BaseModel

from facts.base.patterns import word_set
from facts.base.strict_yaml import Line, dump
from facts.model.article_facts import Facts, Quote

FILE_HEAD = (
    "# Written by scripts/extract.py; corrections go into curated.yml."
    " Spans are offsets into source.txt.\n"
)
RARE = word_set("issuers unclear")  # written only where there is something to say


def as_plain_data(value: object) -> Any:
    """Return facts, or what they consist of, as facts.yml holds them."""
    if isinstance(value, Quote):
        return Line(value.model_dump())
    if isinstance(value, BaseModel):
        fields = ((name, getattr(value, name)) for name in type(value).model_fields)
        return {name: as_plain_data(field) for name, field in fields if name not in RARE or field}
    return [as_plain_data(item) for item in value] if isinstance(value, tuple) else value


def facts_yaml(facts: Facts) -> str:
    """Return facts as the text of facts.yml."""
    return FILE_HEAD + dump(as_plain_data(facts))
