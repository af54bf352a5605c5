"""Words that look like an event and tell of none, by the reason: refusals.yml has the tables."""

import re
from pathlib import Path

from facts.base.patterns import verbose
from facts.base.strict_yaml import load_plain

REFUSALS = load_plain(Path(__file__).with_suffix(".yml"))


def _any_of(table: str) -> re.Pattern[str]:
    """Return the pattern that finds what any of a table finds, none of which begins in a word."""
    words = "|".join(f"(?:{refusal['words']}\n)" for refusal in REFUSALS[table].values())
    return verbose(rf"(?!\B\w)(?:{words})")


NO_EVENT = _any_of("no_event")
UNDONE = _any_of("undone")
NO_UNDATED_EVENT = _any_of("undated")
SCANT_EVENT = _any_of("scant")
CUT_OUT = _any_of("cut_out")
