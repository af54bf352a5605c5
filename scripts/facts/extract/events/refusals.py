"""Words that look like an event and tell of none, by the reason: refusals.yml has the tables."""

import re
from pathlib import Path

from facts.base.patterns import verbose
from facts.base.strict_yaml import load_plain
from facts.reading.lexicon import MONTH_NAMES, either

_TABLES = load_plain(Path(__file__).with_suffix(".yml"))
PARTS: dict[str, str] = _TABLES.pop("parts") | {"MONTH": either(*MONTH_NAMES)}
A_PART = re.compile("|".join(PARTS))  # each a name in capitals


def _expand(words: str) -> str:
    """Return words with the parts of patterns in the place of their names."""
    return A_PART.sub(lambda name: PARTS[name[0]].strip(), words)


# The tables, by name, of refusals: their words and an example each, by the reason.
REFUSALS = {
    table: {
        reason: refusal | {"words": _expand(refusal["words"])} for reason, refusal in rows.items()
    }
    for table, rows in _TABLES.items()
}


def _any_of(table: str) -> re.Pattern[str]:
    """Return the pattern that finds what any of a table finds, none of which begins in a word."""
    words = "|".join(f"(?:{refusal['words']}\n)" for refusal in REFUSALS[table].values())
    return verbose(rf"(?!\B\w)(?:{words})")


NO_EVENT = _any_of("no_event")
UNDONE = _any_of("undone")
NO_UNDATED_EVENT = _any_of("undated")
SCANT_EVENT = _any_of("scant")
CUT_OUT = _any_of("cut_out")
