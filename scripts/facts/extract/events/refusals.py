"""Words that look like an event and tell of none, by the reason: refusals.yml has the tables."""

import re
from pathlib import Path

from facts.base.patterns import verbose
from facts.base.strict_yaml import load
from facts.model.fields import Record, Words


class Refusal(Record):
    """What shows that words tell of no event."""

    example: Words
    """words that it refuses"""
    words: Words
    """a verbose regular expression"""


class Refusals(Record):
    """The tables of refusals.yml: each refusal by the name of its reason."""

    no_event: dict[str, Refusal]
    undated: dict[str, Refusal]
    scant: dict[str, Refusal]
    cut_out: dict[str, Refusal]


def _any_of(table: dict[str, Refusal]) -> re.Pattern[str]:
    """Return the pattern that finds what any of a table finds, none of which begins in a word."""
    words = "|".join(f"(?:{each.words}\n)" for each in table.values())
    return verbose(rf"(?!\B\w)(?:{words})")


REFUSALS = load(Path(__file__).with_suffix(".yml"), Refusals)
NO_EVENT = _any_of(REFUSALS.no_event)
NO_UNDATED_EVENT = _any_of(REFUSALS.undated)
SCANT_EVENT = _any_of(REFUSALS.scant)
CUT_OUT = _any_of(REFUSALS.cut_out)
