"""What a report is: words given to somebody, by the indexes of their words in a sentence."""

from typing import NamedTuple

from facts.model.fields import Stance
from facts.reading.speech.phrases import Phrase
from facts.reading.speech.tokens import TAG, Tokens, tag_pattern

# it is over, and in her speech | she said; it fell, suggesting that these | are seen as
LED_TO = tag_pattern("""
    and [in during at] [NOUNS sure number the its this]{1,5} $
    | , also* DOING that [NOUNS sure number the its this they it]{0,4} $
    """)


class Report(NamedTuple):
    """Words given to somebody; all places are indexes of words, the end exclusive.

    `holder` None: words show report, and whose it is does not stand there.
    """

    holder: Phrase | None
    words: Phrase  # what attributes: the ministry said that
    content: Phrase  # what is attributed, as it is to be told
    frame: str
    stance: Stance = "reported"

    @property
    def start(self) -> int:
        """Return where the report begins."""
        return min(self.words[0], self.content[0])

    @property
    def end(self) -> int:
        """Return where the report ends."""
        return max(self.words[1], self.content[1])


def shorten_reports(s: Tokens, report: Report, end: int) -> Report:
    """End the words of a report where the next one begins."""
    start = report.content[0]
    words = LED_TO.sub("", s.tags[start:end])
    words = words.rstrip(TAG[", ; and – but because also what while who as"])
    return report._replace(content=(start, start + max(1, len(words))))
