"""Points of joint documents at their place, and the whole texts that stand beside some."""

import re
from dataclasses import dataclass

from facts.model.documents import DocumentPoint, JointDocument, PrintedWords
from facts.model.fields import Lang
from facts.model.sources import SourceRef


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

    @property
    def texts_read(self) -> list[SourceRef]:
        """Return those of its sources that are texts of the document: the copies it was read in."""
        listed = {text.url for text in self.document.texts}
        is_read = self.item.basis == "text"
        return [source for source in self.item.sources if is_read and source.url in listed]

    @property
    def other_sources(self) -> list[SourceRef]:
        """Return its sources that are no text of the document, such as a paper that tells of it."""
        read = self.texts_read
        return [source for source in self.item.sources if source not in read]


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
