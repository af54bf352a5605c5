"""Cuts a sentence into words and gives each a tag for what it can be: patterns read grammar.

Tags are written as in reading/tags.py; those of happenings/word_tags.py are others.
"""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache

from facts.base.patterns import verbose
from facts.reading.lexicon import MONTH_NAMES
from facts.reading.speech.words import TAG_OF_FORM, WORD_LISTS
from facts.reading.tags import TaggedWords, TagNames

SPEECH_TOKEN = verbose(
    r"""
    (?!no\ longer\b|as\ a\ whole\b|of\ course\b|once\ (?:again|more)\b|think\ tank|signals\ intel
      |familiar\ with\b|of\ the\ (?:opinion|view)\ that\b|heads?\ of\ state\b
      |in\ (?:favou?r|particular|turn)\b|he\ or\ she\b|quoted\ as\ saying\b)
    [a-z]+ (?=[ ,.])                      # most words
    | (?=[A-Z]) (?:
        (?:[A-Z]\w*[-–])?(?:[A-Z]\.){2,}(?:[-–]\w+)*  # U.S., EU-U.S., U.S.-led
      | [A-Z]\.(?=\s[A-Z][a-z])          # Joseph R. Biden
      | (?:Adm|Brig|C(?:apt|mdr|ol|pl)|Dr|G(?:en|ov)|Lt|M(?:aj|rs?|s)|P(?:rof|vt)|Rep|S(?:en|gt))\.
        (?=\s[A-Z])
      | (?:Corp|Inc|Ltd)\.(?=,?\s[a-z])    # Lundair Inc.
      | Washington,\sD\.?C\b\.?
      | He\ [A-Z][a-z]+(?=\s[a-z])      # He Tingbo, whose family name is that
      | [A-Z][\w’-]*,\s[JS]r\b\.? )      # Stone, Jr.
    | [a-z]+-(?:[A-Z]\.){2,}(?:-\w+)*      # non-U.S.
    | [Oo]nce\ (?:again|more)\b | [Nn]o\ longer\b | as\ a\ whole\b | [Oo]f\ course\b
    | [Hh]e\ or\ she\b | in\ (?:particular|turn)\b | familiar\ with\b
    | [Tt]hink\ tanks?\b | [Ss]ignals\ intelligence\b
    | [Hh]eads?\ of\ [Ss]tate\b(?!-)
    | of\ the\ (?:opinion|view)(?=\ that\b)
    | in\ favou?r\b(?=\ of\b)
    | quoted\ as\b(?=\ saying\b)         # helps the verb: Lee was | quoted as | saying
    | [A-Z]{1,2}\$(?=\d)                  # A$330 billion
    | \d{1,4}[–-]\d{1,4}(?!\w|[.,]\d)     # 2019–2020, April 7-9
    | \d+\+\d+(?!\w)                       # a 2+2 meeting
    | \d[\d.,:/]*(?<=\d)(?:\w*(?:-[a-z]+)+|\w+)?  # 27  6.5  12th  100-day  5G-linked
    | (?:I|(?i:he|it|she|there|they|we|who|you))(?=[’'](?:ll|m|re|ve)\b)  # They|’ve
    | (?<=\w)[’'](?:ll|m|re|ve)\b
    | [^\W\d]++[’'](?:t|re|ve|ll|d|m)\b   # don’t
    | [A-Z]\w*[’'][^\W\d]\w+(?:-\w+)*     # Sa’ar
    | [’']s\b | (?<=s)[’'](?=\s[a-z])    # China’s, the allies’ view
    | [^\W_]+(?:[-–‑/&][^\W_]+)*(?:\.(?:ai|com|io|net|org)\b)?   # China-Russia, Lund.io
    | \S                                 # punctuation
    """
)
TAG = TagNames(WORD_LISTS)
tag_pattern = TAG.pattern
CLOSED_WORDS = {
    word: TAG[name] for name, words in WORD_LISTS["closed"].items() for word in words.split(", ")
}
# Endings by the tags that they give; not: bring, fed, high-ranking; but: re-opening
WORD_ENDING = re.compile(
    "(?:.*(?P<also>ly)"
    "|(?:(?:co|cross|over|pre|re|under)-)?[^-]{3,}(?P<doing>ing)"
    "|.{2,}(?P<done>ed))$"
)
QUOTED_REST = tag_pattern("(?<=“) [^”]+")
ANY_VERB = tag_pattern("VERBS")
# Closed words that are names with a capital inside a sentence.
CAPITAL_NAMES = {"long"} | {word for word, tag in CLOSED_WORDS.items() if tag == TAG["noun"]}


@dataclass(frozen=True, slots=True, eq=False)  # one is the same as itself alone
class Tokens(TaggedWords):
    """The words of a sentence, also as printed."""

    letters = TAG
    raw: list[str]
    masked: str  # the tags, `_` for what stands inside quotation marks
    names: frozenset[str]  # words as the article prints them inside sentences

    def tag(self, at: int) -> str:
        """Return the tag of a word, empty where none stands."""
        return self.tags[at] if 0 <= at < len(self.tags) else ""

    def skip(self, at: int, name: str) -> int:
        """Return the index behind a word of a tag; the index itself where another stands there."""
        return at + self.has(at, name)

    def part(self, start: int, end: int) -> "Tokens":
        """Return the words that stand whole between two offsets of the text."""
        cut = slice(bisect_left(self.starts, start), bisect_right(self.ends, end))
        return Tokens(
            self.text,
            self.words[cut],
            self.starts[cut],
            self.ends[cut],
            self.tags[cut],
            self.raw[cut],
            self.masked[cut],
            self.names,
        )


def _tag_of_open_word(raw: str, word: str) -> str:
    """Return the tag of a word that is not closed; Beijing is no -ing form."""
    if word in TAG_OF_FORM:
        return TAG[TAG_OF_FORM[word]]
    ending = WORD_ENDING.match(word)
    kind = (ending and ending.lastgroup) or "noun"
    return TAG["name" if raw[0].isupper() and kind != "also" else kind]


@lru_cache(maxsize=20_000)  # the words of a text recur
def read_word(raw: str, first: bool) -> tuple[str, str]:
    """Return a word in lower case, and its tag; `first`: it opens its sentence."""
    word = raw.lower().replace("'", "’")
    return word, _tag(raw, word, first)


def _tag(raw: str, word: str, first: bool) -> str:
    """Return the tag of a word; May is a month."""
    if raw.rpartition("-")[2] in MONTH_NAMES:  # mid-April
        return TAG["number"]
    # names though they look like closed words: US, IT, Zhao Long, the Finance Minister
    capital = not first and raw[0].isupper()
    named = (len(raw) > 1 and raw.isupper()) or (capital and word in CAPITAL_NAMES)
    if word in CLOSED_WORDS and not named:
        return CLOSED_WORDS[word]
    if not raw[0].isalpha():
        return TAG["number"] if raw[0].isnumeric() else raw
    if raw[:4] != raw[:4].lower() and not first:  # al-Sharaa too
        return TAG["name"]
    return _tag_of_open_word(raw, word)


def _is_gerund(words: list[str], tags: list[str]) -> bool:
    """Tell whether an unknown first word in -ing is no name: Benefitting Lee; but: Boeing said."""
    if len(tags) < 2 or tags[0] != TAG["name"]:
        return False
    long = words[0].endswith("ing") and len(words[0]) > len("being")
    return long and tags[1] not in TAG["says said HELPERS does also and ’ ,"]


def read_tokens(
    text: str, start: int, end: int, names: frozenset[str] = frozenset(), spoken: int = 0
) -> Tokens:
    """Return the words of a stretch of the article; up to `spoken` it stands in quotation marks."""
    found = list(SPEECH_TOKEN.finditer(text, start, end))
    raw = [m[0] for m in found]
    behind = 2 if len(raw) > 1 and raw[0] in "—–-'’“”%" else 1  # the first word is behind a dash
    first = 0 if names.intersection(raw[behind - 1 : behind]) else behind  # Cleverly, a name too
    read = [read_word(word, at < first) for at, word in enumerate(raw)]
    words = [word for word, _ in read]
    each = [tag for _, tag in read]
    if first and _is_gerund(words, each):
        each[0] = TAG["doing"]
    tags = TAG.mend("".join(each))
    starts = [m.start() for m in found]
    ends = [m.end() for m in found]
    quoted = bisect_left(ends, spoken)
    masked = "_" * quoted + QUOTED_REST.sub(lambda m: "_" * len(m[0]), tags)[quoted:]
    return Tokens(text, words, starts, ends, tags, raw, masked, names)
