"""Cuts a sentence into words and gives each a letter for what it can be: patterns read grammar.

Open words: M name, K who can speak, L what can say (a report), U noun of saying, j adjective of
thinking, N other noun or adjective, # number or date; V E I finite, -ed and -ing form of a verb,
r e g the same of a verb of report, v a verb of report or a noun (claims).

Closed words, listed in LETTERS: D the, h its, d this, all; O they, i it, T there, s itself; W what,
w who, H that; S because, since, f if, c while, a as; P in, p during, o of, y by, @ at, t to; C and,
B but; b is, A has, did, u should, can, m will, would, x don't, X not; R also, then, z according.

G possessive, q Q quotation marks, Y dash; other punctuation is its own letter. MENDED then changes
letters by their neighbours. The letters of happenings/word_tags.py are others.
"""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache

from facts.reading.speech.words import LETTER_OF_FORM

TOKEN = re.compile(
    r"""
    (?!no\ longer\b|as\ a\ whole\b|of\ course\b|in\ favou?r\b) [a-z]+(?=[ ,.])    # most words
    | (?=[A-Z]) (?:
        (?:[A-Z]\.){2,}                  # U.S.
      | [A-Z]\.(?=\s[A-Z][a-z])          # Joseph R. Biden
      | (?:Adm|C(?:apt|mdr|ol)|Dr|G(?:en|ov)|Lt|M(?:aj|rs?|s)|Prof|Rep|S(?:en|gt))\.(?=\s[A-Z])
      | Washington,\sD\.?C\b\.?
      | [A-Z][\w’-]*,\s[JS]r\b\.? )      # Stone, Jr.
    | [Nn]o\ longer\b | as\ a\ whole\b | [Oo]f\ course\b
    | in\ favou?r\b(?=\ of\b)
    | \d[\d.,:/]*(?<=\d)(?:\w+)?         # 27  6.5  12th
    | [^\W\d]++[’'](?:t|re|ve|ll|d|m)\b   # don’t
    | [A-Z]\w*[’'][^\W\d]\w+(?:-\w+)*     # Sa’ar
    | [’']s\b | (?<=s)[’'](?=\s[a-z])    # China’s, the allies’ view
    | [^\W_]+(?:[-–‑/&][^\W_]+)*         # China-Russia
    | \S                                 # punctuation
    """,
    re.VERBOSE,
)
LETTERS: dict[str, str] = {
    word: letter
    for letter, words in {
        "D": "the a an my our your no every any such",
        "h": "its their his her",
        "d": "this these those all some both many few several most another each one none half",
        "O": "they he she we i you them him us me everybody nobody",
        "T": "there",
        "i": "it",
        "s": "himself itself themselves herself",
        "W": "what where when why how whatever wherever whichever whoever",
        "w": "who which whom whose",
        "H": "that",
        "S": "because since until before after once than",
        "f": "if unless whether",
        "c": "while whilst although though whereas",
        "a": "as",
        "P": "in from for on with between within near inside outside against about over behind"
        " above below",
        "p": "among amongst into under through during including regarding without toward towards"
        " upon despite amid across beyond per via concerning given like around throughout versus"
        " off alongside unlike notwithstanding barring using",
        "o": "of",
        "y": "by",
        "@": "at",
        "t": "to",
        "C": "and or & nor",
        "B": "but yet",
        "b": "is are was were be been being am it’s that’s there’s he’s",
        "A": "has have had do does did",
        "u": "shall should can could must need needs cannot",
        "m": "will would may might",
        "x": "won’t don’t doesn’t didn’t isn’t aren’t wasn’t can’t wouldn’t couldn’t hasn’t"
        " haven’t",
        "X": "not never",
        "R": "also even only just then now still again already often ever too very quite rather"
        " perhaps maybe however therefore thus hence instead moreover furthermore meanwhile"
        " nevertheless nonetheless likewise otherwise"
        " indeed so further always sometimes more yesterday later earlier first recently"
        " together thereby oftentimes much therein alone else back abroad elsewhere domestically"
        " today alike online",
        "l": "well long soon far",
        "z": "according",
        "N": "ally family supply reply monopoly assembly anomaly daily early weekly monthly"
        " leading ruling remaining meeting"
        " working existing competing rising growing emerging developing governing acting"
        " incoming outgoing sitting visiting neighbouring neighboring warring opposing"
        " participating forthcoming upcoming ongoing underlying overarching overwhelming"
        " outstanding longstanding promising",
        "I": "having",
        "#": "two three four five six seven eight nine ten dozen hundred thousand million billion"
        " trillion monday tuesday wednesday thursday friday saturday sunday",
    }.items()
    for word in words.split()
} | {"no longer": "X", "as a whole": "R", "of course": "R", "in favour": "j", "in favor": "j"}
MONTHS = frozenset(
    "January February March April May June July August September October November December".split()
)
PUNCTUATION = dict(zip("“”—–-’'%", "qQYYYGG#", strict=True))
# Letters mended by what stands before or behind a word: (before, letter, behind) -> letter.
MENDED = (
    (re.compile(r"(?<=[DhG])[Vru](?!$)|V(?=R?[umbAx])"), "N"),  # the freeze, exports could
    (re.compile(r"(?<=[Vr])V(?=[MNKLU])"), "N"),  # tighten export controls
    (re.compile(r"(?<=[DhG])I(?![MNKLUjvEeIg])"), "N"),  # the meeting
    (re.compile(r"(?<=[Kc(])g(?=[Aum]|vD|e[HDd])"), "L"),  # state reporting has shown
    (re.compile(r"(?<=[hG])g(?![MNKLUjvEeIgdDhO])"), "U"),  # Oslo’s thinking
    (re.compile(r"(?<=d)g(?=[rAum])"), "L"),  # some reporting suggests
    (re.compile(r"d(?=u)"), "O"),  # one can
    (re.compile(r"(?<=D)d(?=R*[AbumVrEePo])"), "N"),  # no one thought
    (re.compile(r"d(?=R,)"), "R"),  # most importantly,
    (re.compile(r"(?<=G)d"), "N"),  # Oslo’s most senior envoy
    (re.compile(r"(?<=[op@])V"), "N"),  # a wave of raid and sabotage
    (re.compile(r"(?<=[MNKLU])T(?=[VvrEeg])"), "R"),  # officials there speak
    (re.compile(r"a(?=[lo])|l|S(?=[,.;:]|$)"), "R"),  # as well, as of, never before
    (re.compile(r'"([^"]*)"'), r"q\1Q"),
    (re.compile('"'), "q"),  # one that is never closed
)
QUOTED = re.compile(r"(?<=q)[^Q]+")


@dataclass(frozen=True, slots=True, eq=False)  # one is the same as itself alone
class Tokens:
    """The words of a sentence: as printed, in lower case, their letters, and where they stand."""

    text: str
    raw: list[str]
    words: list[str]
    starts: list[int]
    ends: list[int]
    tags: str
    masked: str  # the letters, `_` for what stands inside quotation marks
    names: frozenset[str]  # words as the article prints them inside sentences

    def part(self, start: int, end: int) -> "Tokens":
        """Return the words that stand whole between two offsets of the text."""
        first = bisect_left(self.starts, start)
        last = bisect_right(self.ends, end)
        return Tokens(
            self.text,
            self.raw[first:last],
            self.words[first:last],
            self.starts[first:last],
            self.ends[first:last],
            self.tags[first:last],
            self.masked[first:last],
            self.names,
        )


def _letter_of_open_word(word: str) -> str:
    """Return the letter of a word that is neither closed nor a name."""
    if word in LETTER_OF_FORM:
        return LETTER_OF_FORM[word]
    if word.endswith("ly"):
        return "R"
    if word.endswith("ing") and len(word) > 5:
        return "I"
    return "E" if word.endswith("ed") and len(word) > 3 else "N"


@lru_cache(maxsize=20_000)  # the words of a text recur
def _read_word(raw: str) -> tuple[str, str]:
    """Return a word in lower case, and its letter where it opens no sentence."""
    word = raw.lower().replace("'", "’")
    return word, _letter(raw, word, first=False)


def _letter(raw: str, word: str, first: bool) -> str:
    """Return the letter of a word; US, IT and WHO are names, May is a month."""
    if raw.rpartition("-")[2] in MONTHS:  # mid-April
        return "#"
    known = LETTERS.get(word)
    if known and not (len(raw) > 1 and raw.isupper()):
        return known
    if not raw[0].isalpha():
        return (
            "#" if raw[0].isnumeric() else PUNCTUATION.get(raw, "G" if raw.endswith("s") else raw)
        )
    if raw[:4] != raw[:4].lower() and not first:  # al-Sharaa too
        return "M"
    letter = _letter_of_open_word(word)
    # Beijing is no -ing form
    unknown = letter in "NEI" and word not in LETTER_OF_FORM
    return "M" if raw[0].isupper() and unknown else letter


def read_tokens(
    text: str, start: int, end: int, names: frozenset[str] = frozenset(), spoken: int = 0
) -> Tokens:
    """Return the words of a stretch of the article; up to `spoken` it stands in quotation marks."""
    found = list(TOKEN.finditer(text, start, end))
    raw = [m[0] for m in found]
    read = list(map(_read_word, raw))
    words = [word for word, _ in read]
    letters = [letter for _, letter in read]
    bullet = len(raw) > 1 and raw[0] in PUNCTUATION  # the first word stands behind a dash
    first = bullet if not raw or raw[bullet] not in names else -1  # Cleverly, a name inside too
    for k in range(min(first + 1, len(raw))):
        letters[k] = _letter(raw[k], words[k], first=True)
    tags = "".join(letters)
    for pattern, letter in MENDED:
        tags = pattern.sub(letter, tags)
    starts = [m.start() for m in found]
    ends = [m.end() for m in found]
    quoted = bisect_left(ends, spoken)
    masked = "_" * quoted + QUOTED.sub(lambda m: "_" * len(m[0]), tags)[quoted:]
    return Tokens(text, raw, words, starts, ends, tags, masked, names)


def skip(s: Tokens, at: int, letter: str) -> int:
    """Return the index behind a word of a letter; the index itself where another stands there."""
    return at + 1 if s.tags[at : at + 1] == letter else at
