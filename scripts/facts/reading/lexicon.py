"""Closed word lists of the genre, from lexicon.yml: numbers, states, units, parts of names."""

import re
from pathlib import Path

from facts.base.strict_yaml import load_plain

_LISTS = load_plain(Path(__file__).with_suffix(".yml"))


def _read_list(name: str) -> frozenset[str]:
    """Return the words of a list."""
    return frozenset(_LISTS[name].split())


def _word_values(name: str, first: int, step: int = 1) -> dict[str, int]:
    """Return the words of a list in order, each with its number."""
    words: list[str] = _LISTS[name].split()
    return {word: first + step * place for place, word in enumerate(words)}


def _word_table(name: str) -> dict[str, tuple[str, ...]]:
    """Return a table: each key with the words that stand behind it."""
    return {key: tuple(words.split(", ")) if words else () for key, words in _LISTS[name].items()}


def either(*words: str) -> str:
    """Return a pattern for any of the words, longest first; nothing is one of none."""
    return f"(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True))) or '(?!)'})"


def inverted(table: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """Return the key of each word of a table; of a word in two rows the later key."""
    return {word: key for key, words in table.items() for word in words}


NUMBERS = _word_values("numbers", 0) | _word_values("tens", 30, 10)
ORDINALS = _word_values("ordinals", 1)
ROMAN = _word_values("roman", 1)
MONTHS = _word_values("months", 1)
MONTH_NAMES = tuple(map(str.title, MONTHS))
WEEKDAYS = _word_values("weekdays", 0)

STATES = _word_table("states")  # state or bloc as articles name it: its adjectives
FULL_NAMES: dict[str, str] = _LISTS["full_names"]
CURRENCY_SIGNS = inverted(_word_table("currency_signs"))
UNITS = {word.lower(): (1, unit) for word, unit in inverted(_word_table("units")).items()}
for _word, _amount in _LISTS["scaled_units"].items():
    _factor, _unit = _amount.split(" ", 1)
    UNITS[_word.lower()] = (int(_factor), _unit)
SCALES: dict[str, int] = _LISTS["scales"]

PART_NOUNS = _read_list("parts")
DEED_NOUNS = _read_list("deeds")
NOT_COUNTED = _read_list("not_counted")
PARTY_NOUNS = _read_list("parties")
PHRASE_ENDS = _read_list("phrase_ends")

TITLES = _read_list("titles")
TITLES_AND_PLURALS = TITLES | {f"{title}s" for title in TITLES}
ABBREVIATED_TITLES = _read_list("abbreviated_titles")
HONORIFICS = _read_list("honorifics")
GIVEN_NAMES = _read_list("given_names")
SURNAMES = _read_list("surnames")
LEADERS = _read_list("leaders")
BODIES = _read_list("bodies")
PLACE_OPENINGS = _read_list("place_openings")
COMPOUND_ENDINGS = _read_list("compound_endings")
NAMESAKES = frozenset(_LISTS["namesakes"].split(", "))
FUNCTION_WORDS = _read_list("function_words")

_STATE_WORDS = {
    word.strip(".") for name in (*STATES, *inverted(STATES)) for word in name.lower().split()
} - _read_list("names_in_states")
# Words that are part of no name of a person.
NOT_NAMES = (
    BODIES
    | _read_list("concepts")
    | FUNCTION_WORDS
    | TITLES_AND_PLURALS
    | HONORIFICS
    | {*MONTHS, *WEEKDAYS, *NUMBERS, *ORDINALS}
    | _STATE_WORDS
    | {f"{word}s" for word in _STATE_WORDS}
)
