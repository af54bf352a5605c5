"""Points of joint documents at their place, and the whole texts that stand beside some."""

import re
from dataclasses import dataclass

from facts.model.documents import DocumentPoint, JointDocument, PrintedWords
from facts.model.fields import Lang


@dataclass(frozen=True)
class PlacedPoint:
    """A point with the document that it stands in; its id is `2024-05-16-p7`."""

    id: str
    document: JointDocument
    item: DocumentPoint

    @property
    def words(self) -> PrintedWords | None:
        """Return the words that were read of it."""
        return self.item.words


@dataclass(frozen=True)
class DocumentText:
    """The whole text of a document in one language (documents/<id>.<lang>.txt), by paragraphs."""

    lang: Lang
    paragraphs: tuple[str, ...]

    def has_words(self, words: str) -> bool:
        """Tell whether words stand in one of the paragraphs to the letter, no word of them cut."""
        pattern = re.escape(words)
        if not self.lang.startswith("zh"):
            pattern = rf"(?<!\w){pattern}(?!\w)"
        return any(re.search(pattern, paragraph) for paragraph in self.paragraphs)
