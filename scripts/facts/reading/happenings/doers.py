"""Tells who can act: who has a name, an office or a body, and no text, thing or state of mind."""

import re

from facts.reading.lexicon import STATES
from facts.reading.speech.words import NOUNS, SPEAKERS, THINGS, VIEWS

# What says, shows and reviews without that anything happens.
TEXTS = frozenset(
    """
    analysis article articles book chapter data essay evidence figure figures findings interview
    interviews map paper papers piece poll polls report reports research section study studies
    survey surveys table text
    """.split()
)
PRONOUNS = frozenset(
    "others everyone everybody someone somebody anyone it there this that these those".split()
)
UNABLE = PRONOUNS | TEXTS | THINGS | NOUNS | VIEWS
ABSTRACT = re.compile(r"(?:[tsc]ion|ness|ity|ism|ance|ence|ship|acy)s?$")  # not: the commission
NAMES = re.compile("[CS]")
# The subject of a clause up to its head: the two firms (of the north).
DOER = re.compile(r"[yaDdSVGo#C]*[oCefur#d]")


def is_abstract(word: str) -> bool:
    """Tell whether the head of a subject is no actor of its own: it, the report, the symbolism."""
    if word in SPEAKERS:
        return False
    abstract = ABSTRACT.search(word) is not None and word.title() not in STATES  # not: France
    return abstract or word in UNABLE
