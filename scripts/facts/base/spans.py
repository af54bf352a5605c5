"""Reads the plain text of an article; yields spans: blocks and sentences.

Offsets everywhere are Python str offsets into the whole text, the end exclusive.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import sentencex

from facts.base.patterns import verbose

# A sentence ends though no stop tells so: “it was late…” | He left; after World War I. | It left;
# (It is late.) | He left; on 5 May. | He left, for that month is never abbreviated. So does a
# heading on the line of what it heads: <u>Trade</u> | Lund sold; Trade and Ties in Lund | We agree.
# The number of a note belongs to no sentence: he left.9 | It fell.
END_WITHOUT_STOP = verbose(
    r"""
    (?: …[”’] | \bWar\sI\. | [a-z]{4}\.\) | \bMay\. | (?<!.)<u>[^<\n]{3,120}</u> ) (?=\s[A-Z])
    | (?P<noted> (?<=\w[a-z]{3})(?<!\bpara)\.[”"]? ) \d{1,2} (?=\s[A-Z])
    | (?<!.)[A-Z][\w’-]*(?:\.[\w’-]+)*
      (?: ,?\s(?:(?:&|and|by|for|in|of|on|the|through|to|with)\s){0,2}[A-Z][\w’-]+ ){2,14}
      (?=\s(?: The\s | (?:As|Both|In|Our|These|They|This|To|Today|We)\s[a-z\d] )
        (?:[^\n]*?\s[a-z]{4,}){3} )
    """
)
ANY_WORD = re.compile(r"\w+(?:[-’'.]\w+)*")
BLOCK = re.compile(r"(?:^.*\S.*\n?)+", re.MULTILINE)  # lines that are not blank
# Words where they are divided, else the characters of Chinese.
COMPARED_TOKEN = re.compile(r"[^\W\u3040-\u9fff]+|[\u3040-\u9fff]")
# No sentence ends at a letter of an abbreviation, with no blank behind it: Japan-U.S.-Australia;
# nor at what stands before a name: Ms. Lee.
INITIAL = re.compile(r"(?<![^\W_])(?:[A-Z]\.|(?:Amb|Mme|Ms)\.\s)\Z")
INSIDE_NAME = re.compile(r"\.(?=[A-Z]{2}\b)")  # Police.AI
ZONE_OF_TIME = re.compile(  # at 9 a.m. CET
    r"(?<=[ap]\.m\.\s)(?:(?:[CE]E|[ACEMP]|G|J|K)[DMS]?T|UTC)(?=[\s,.;)])"
)
# sentencex slows down quadratically on unclosed quotes: it never sees more characters at once.
SENTENCE_WINDOW = 2_000
# A quotation so long that its sentences are told apart.
LONG_QUOTATION = re.compile('“[^”]{150,}|\\A"[^"]{150,}')


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of the source: `source[start:end] == text`."""

    start: int
    end: int
    text: str

    def __contains__(self, other: "Span") -> bool:
        """Tell whether `other` lies within this span."""
        return self.start <= other.start and other.end <= self.end

    def lstrip(self, marks: str) -> "Span":
        """Return the span without the marks that open it."""
        words = self.text.lstrip(marks)
        return Span(self.end - len(words), self.end, words)

    def rstrip(self, marks: str) -> "Span":
        """Return the span without the marks that end it."""
        words = self.text.rstrip(marks)
        return Span(self.start, self.start + len(words), words)


# Tabs, and blanks at which no line breaks or that are narrow, as plain ones.
OTHER_BLANKS = "\t\u00a0\u2007\u2009\u200a\u202f"
OTHER_BLANK = re.compile(f"[{OTHER_BLANKS}]")


def normalised(text: str) -> str:
    """Return the text with plain line ends, blanks for tabs and non-breaking spaces, and no BOM."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return with_plain_blanks(text).strip("\n") + "\n"


def with_plain_blanks(text: str) -> str:
    """Return the text, as long as before, with plain blanks within its lines."""
    return OTHER_BLANK.sub(" ", text)


def lowered(text: str) -> str:
    """Return the text in small ASCII letters, as long as before: patterns of one case are quick."""
    return text.encode().lower().decode()


def cut(text: str, start: int, end: int) -> Span:
    """Return the span between two offsets, without the white space at its ends."""
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    words = piece.strip()
    return Span(start, start + len(words), words)


def span_of(match: re.Match[str], group: str | int = 0) -> Span:
    """Return what a pattern, or a group of it, found in a text, without white space at its ends."""
    return cut(match.string, *match.span(group))


def blocks(text: str) -> list[Span]:
    """Return the blocks of the text: what blank lines separate, in order; block n is item n-1."""
    return [span_of(match) for match in BLOCK.finditer(text)]


def windows(text: str, span: Span) -> Iterator[Span]:
    """Yield pieces of a span of at most SENTENCE_WINDOW characters, cut behind a blank if any."""
    start = span.start
    while span.end - start > SENTENCE_WINDOW:
        middle = start + SENTENCE_WINDOW // 2
        latest = start + SENTENCE_WINDOW
        # Behind a sentence, else behind a word.
        blank = text.rfind(". ", middle, latest) + 1 or text.rfind(" ", middle, latest)
        stop = blank + 1 or latest
        yield Span(start, stop, text[start:stop])
        start = stop
    yield Span(start, span.end, text[start : span.end])


def _boundaries(text: str, span: Span, lang: str) -> Iterator[tuple[int, int]]:
    """Yield where sentences begin and end, also in a long quotation, which sentencex keeps."""
    for piece in sentencex.get_sentence_boundaries(lang, span.text):
        start = span.start + piece["start_index"]
        end = span.start + piece["end_index"]
        quoted = LONG_QUOTATION.search(text, start, end)
        if quoted is None:
            yield start, end
            continue
        inner = cut(text, quoted.start() + 1, end)
        for number, inside in enumerate(_boundaries(text, inner, lang)):
            yield (inside[0] if number else start), inside[1]


def sentences(text: str, span: Span, lang: str = "en") -> list[Span]:
    """Return the sentences of a span (usually a block)."""
    found: list[Span] = []
    for window in windows(text, span):
        for start, end in _boundaries(text, window, lang):
            # The stop before it may belong to a name, not to the end of a sentence.
            if found and (
                INITIAL.search(text, found[-1].start, start)
                or INSIDE_NAME.match(text, start - 1)
                or ZONE_OF_TIME.match(text, start)
            ):
                start = found.pop().start
            for broken_off in END_WITHOUT_STOP.finditer(text, start, end):
                found.append(
                    cut(text, start, broken_off.end("noted" if broken_off["noted"] else 0))
                )
                start = broken_off.end() + 1
            found.append(cut(text, start, end))
    return [sentence for sentence in found if sentence.text]


def words(text: str) -> list[str]:
    """Return the words of a text in lower case."""
    return [word.lower() for word in ANY_WORD.findall(text)]
