"""Tells which claims of an author are too short to say anything alone."""

import re

from facts.extract.article_text import ArticleText
from facts.model.article_facts import Claim
from facts.reading.speech.phrases import KNOWN_NAMES

MOST_OF_STUMP = 7  # words of a claim that say nothing alone ...
MORE_OF_ADDED = 3  # ... and more of one that adds to others: tolls can also raise fears
ADDS_TO_OTHERS = re.compile(r"\b(?:also|another|different|further|instead|related|too)\b")
# ... but where they name somebody: a raid on Oslo, NATO has grown
HOLDS_NAME = re.compile(r"\A(?:[A-Z]{2}|[A-Z]\.)|(?<=\s)[A-Z]")


def is_stump(document: ArticleText, claim: Claim) -> bool:
    """Tell whether few words of the author name nobody, and only lead to others: much has changed.

    What is to be done may be short.
    """
    words = claim.quote.exact
    told = claim.holders or claim.stance == "demand" or not document.is_prose
    most = MOST_OF_STUMP + MORE_OF_ADDED * bool(ADDS_TO_OTHERS.search(words))
    if told or len(words.split()) > most:
        return False
    first = words.split("’")[0].partition(" ")[0]
    named = first in document.printed or first in KNOWN_NAMES
    return not named and HOLDS_NAME.search(words) is None
