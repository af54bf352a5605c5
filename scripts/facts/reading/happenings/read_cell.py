"""A cell with its verb and its noun phrases, as the rules of happenings read it."""

import datetime

from facts.reading.happenings.cells import Cell
from facts.reading.happenings.noun_phrases import OBJECT_PREPOSITIONS, NounPhrase, find_noun_phrases
from facts.reading.happenings.word_tags import HAPPENING_TAG, Tagged


class ReadCell:
    """The words of a cell, by the numbers of the words of its sentence."""

    def __init__(self, tagged: Tagged, cell: Cell, published: datetime.date | None) -> None:
        self.tagged = tagged
        self.published = published
        self.tags = tagged.tags
        self.has = tagged.has
        self.word = tagged.word
        self.cell = cell
        self.body = cell.body
        self.verb = cell.verb
        # The words of the verb; behind all others where there is none.
        self.at = self.verb.at if self.verb else cell.end
        self.said = self.verb.word if self.verb else cell.end
        self.is_announced = self.verb is not None and self.verb.status == "announced"
        self.phrases = find_noun_phrases(tagged, cell.start, cell.end, self.said)

    def is_viewed(self, phrase: NounPhrase) -> bool:
        """Tell whether a phrase is what is welcomed or condemned."""
        if phrase.start <= self.at or not self.has(self.said, "welcomed"):
            return False
        named = (
            phrase.following in OBJECT_PREPOSITIONS
            or phrase.definite
            or self.has(phrase.head, "visit")
        )
        return named and not self.tags[self.said + 1 : phrase.start].endswith(HAPPENING_TAG["of"])

    def is_adverbial(self, phrase: NounPhrase) -> bool:
        """Tell whether a phrase only says on what occasion: during Li’s visit, after the war."""
        return self.has(phrase.start - 1, "during after")
