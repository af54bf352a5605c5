"""Cuts a sentence into words and gives each a tag for what it can be: patterns read grammar.

Tags are written as in reading/tags.py; those of happenings/word_tags.py are others.
"""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache

from facts.base.patterns import verbose, word_set
from facts.reading.speech.words import TAG_OF_FORM
from facts.reading.tags import TagNames

SPEECH_TOKEN = verbose(
    r"""
    (?!no\ longer\b|as\ a\ whole\b|of\ course\b|once\ (?:again|more)\b|think\ tank|signals\ intel
      |of\ the\ (?:opinion|view)\ that\b|heads?\ of\ state\b|in\ (?:favou?r|particular|turn)\b)
    [a-z]+ (?=[ ,.])                      # most words
    | (?=[A-Z]) (?:
        (?:[A-Z]\w*[-–])?(?:[A-Z]\.){2,}(?:[-–]\w+)*  # U.S., EU-U.S., U.S.-led
      | [A-Z]\.(?=\s[A-Z][a-z])          # Joseph R. Biden
      | (?:Adm|Brig|C(?:apt|mdr|ol|pl)|Dr|G(?:en|ov)|Lt|M(?:aj|rs?|s)|P(?:rof|vt)|Rep|S(?:en|gt))\.
        (?=\s[A-Z])
      | Washington,\sD\.?C\b\.?
      | He\ [A-Z][a-z]+(?=\s[a-z])      # He Tingbo, whose family name is that
      | [A-Z][\w’-]*,\s[JS]r\b\.? )      # Stone, Jr.
    | [Oo]nce\ (?:again|more)\b | [Nn]o\ longer\b | as\ a\ whole\b | [Oo]f\ course\b
    | in\ (?:particular|turn)\b | [Tt]hink\ tanks?\b | [Ss]ignals\ intelligence\b
    | [Hh]eads?\ of\ [Ss]tate\b(?!-)
    | of\ the\ (?:opinion|view)(?=\ that\b)
    | in\ favou?r\b(?=\ of\b)
    | [A-Z]{1,2}\$(?=\d)                  # A$330 billion
    | \d{1,4}[–-]\d{1,4}(?!\w|[.,]\d)     # 2019–2020, April 7-9
    | \d[\d.,:/]*(?<=\d)(?:\w+|(?:-[a-z]+)+)?  # 27  6.5  12th  100-day
    | (?:I|(?i:he|it|she|there|they|we|who|you))(?=[’'](?:ll|m|re|ve)\b)  # They|’ve
    | (?<=\w)[’'](?:ll|m|re|ve)\b
    | [^\W\d]++[’'](?:t|re|ve|ll|d|m)\b   # don’t
    | [A-Z]\w*[’'][^\W\d]\w+(?:-\w+)*     # Sa’ar
    | [’']s\b | (?<=s)[’'](?=\s[a-z])    # China’s, the allies’ view
    | [^\W_]+(?:[-–‑/&][^\W_]+)*         # China-Russia
    | \S                                 # punctuation
    """
)
# The tags: of open words, of closed words by one of them, of punctuation.
TAG = TagNames(
    {
        "name": "M",
        "speaker": "K",  # who can speak: minister
        "report": "L",  # what can say: report, poll
        "view": "U",  # a noun of saying or thinking: claim, fear
        "sure": "j",  # an adjective of thinking: afraid
        "noun": "N",  # another noun or adjective
        "number": "#",  # or a date
        "does": "V",  # a verb
        "done": "E",
        "doing": "I",
        "says": "r",  # a verb of report
        "said": "e",
        "saying": "g",
        "claims": "v",  # a verb of report or a noun
        "the": "D",
        "its": "h",
        "this": "d",
        "they": "O",
        "there": "T",
        "it": "i",
        "itself": "s",
        "what": "W",
        "who": "w",
        "that": "H",
        "because": "S",
        "if": "f",
        "while": "c",
        "as": "a",
        "in": "P",
        "during": "p",
        "of": "o",
        "by": "y",
        "at": "@",
        "to": "t",
        "and": "C",
        "but": "B",
        "is": "b",
        "has": "A",
        "should": "u",
        "will": "m",
        "dont": "x",
        "not": "X",
        "also": "R",
        "well": "l",
        "according": "z",
        "’": "G",  # of a possessive
        "“": "q",
        "”": "Q",
        "–": "Y",  # a dash
    },
    {
        "NOUNS": "name noun speaker report view",
        "HELPERS": "is has should will",
        "FINITE": "does says HELPERS",
        "DONE": "done said",
        "DOING": "doing saying",
        "VERBS": "FINITE DONE",
        "PREPOSITIONS": "in during of by at",
    },
)
tag_pattern = TAG.pattern
CLOSED_WORDS: dict[str, str] = {
    word: TAG[name]
    for name, words in {
        "the": "the a an my our your no every any such",
        "its": "its their his her",
        "this": "this these those all some both many few several most another each one none half",
        "they": "they he she we i you them him us me everybody nobody",
        "there": "there",
        "it": "it",
        "itself": "himself itself themselves herself",
        "what": "what where when why how whatever wherever whichever whoever",
        "who": "who which whom whose",
        "that": "that",
        "because": "because since until before after once than",
        "if": "if unless whether",
        "while": "while whilst although though whereas",
        "as": "as",
        "in": "in from for on with between within near inside outside against about over behind"
        " above below",
        "during": "among amongst into under through during including regarding regardless without"
        " toward towards upon despite amid across beyond per via concerning given like around"
        " throughout versus off along alongside unlike notwithstanding barring using",
        "of": "of",
        "by": "by",
        "at": "at",
        "to": "to",
        "and": "and or & nor",
        "but": "but yet",
        "is": "is are was were be been being am it’s that’s there’s he’s ’m 'm ’re 're",
        "has": "has have had do does did ’ve 've",
        "should": "shall should can could must need needs cannot",
        "will": "will would may might ’ll 'll",
        "dont": "won’t don’t doesn’t didn’t isn’t aren’t wasn’t can’t wouldn’t couldn’t hasn’t"
        " haven’t",
        "not": "not never",
        "also": "also even only just then now still again already often ever too very quite rather"
        " perhaps maybe however therefore thus hence instead moreover furthermore meanwhile"
        " nevertheless nonetheless likewise otherwise"
        " indeed so further always sometimes more yesterday later earlier first recently"
        " together thereby oftentimes much therein alone else back abroad elsewhere domestically"
        " today alike online overall thereafter afterward afterwards henceforth",
        "well": "well long soon far",
        "according": "according",
        "noun": "armed armored armoured unarmed unmanned unexpected unlimited unparalleled"
        " unprecedented unrelated unwanted"
        " ally family supply reply monopoly assembly anomaly daily early weekly monthly"
        " leading ruling remaining meeting"
        " working existing competing rising growing emerging developing governing acting"
        " incoming outgoing sitting visiting neighbouring neighboring warring opposing"
        " participating forthcoming upcoming ongoing underlying overarching overwhelming"
        " outstanding longstanding",
        "doing": "having",
        "number": "two three four five six seven eight nine ten dozen hundred thousand million"
        " billion trillion monday tuesday wednesday thursday friday saturday sunday",
    }.items()
    for word in words.split()
} | {
    "no longer": TAG["not"],
    "as a whole": TAG["also"],
    "of course": TAG["also"],
    "once again": TAG["also"],
    "once more": TAG["also"],
    "in particular": TAG["also"],
    "in turn": TAG["also"],
    "head of state": TAG["speaker"],
    "heads of state": TAG["speaker"],
    "think tank": TAG["speaker"],
    "think tanks": TAG["speaker"],
    "signals intelligence": TAG["noun"],
    "of the opinion": TAG["sure"],
    "of the view": TAG["sure"],
    "in favour": TAG["sure"],
    "in favor": TAG["sure"],
}
MONTH_NAMES = word_set(
    "January February March April May June July August September October November December"
)
PUNCTUATION = {"—": TAG["–"], "-": TAG["–"], "'": TAG["’"], "%": TAG["number"]} | {
    mark: TAG[mark] for mark in "“”–’"
}
# Letters mended by what stands before or behind a word: (before, tag, behind) -> tag.
MENDED = (
    # the freeze, exports could
    (
        tag_pattern("(?<=[the its ’]) [does says should] (?!$) | does (?=also? [HELPERS dont])"),
        TAG["noun"],
    ),
    (tag_pattern("(?<=[does says]) does (?=NOUNS)"), TAG["noun"]),  # tighten export controls
    (tag_pattern("(?<=the [noun sure]) does (?=of)"), TAG["noun"]),  # the economic rise of
    (tag_pattern("(?<=NOUNS ,) does (?=,? and NOUNS+ VERBS)"), TAG["noun"]),  # ships, exports, and
    # a greater need for
    (tag_pattern("(?<=[the its ’] [sure noun]) should (?=in)"), TAG["noun"]),
    # agreed deals and loans
    (tag_pattern("(?<=[noun sure]) does (?=and noun(?:[. , ;] | $))"), TAG["noun"]),
    # experts in port deals said
    (tag_pattern("(?<=[of in] noun) does (?=said)"), TAG["noun"]),
    # terrorist finance (TF)
    (tag_pattern(r"(?<=[noun sure]) does (?=\( name \))"), TAG["noun"]),
    # the meeting
    (tag_pattern("(?<=[the its ’]) doing (?![NOUNS sure DONE DOING claims])"), TAG["noun"]),
    # state reporting has shown, some reporting suggests, while reporting shows the
    (
        tag_pattern("""
        (?<=[this speaker report while (]) saying (?=[has should will])
        | (?<=[this speaker report]) saying (?=says)
        | (?<=[speaker while (]) saying (?=claims the | said [the this that])
        """),
        TAG["report"],
    ),
    # Oslo’s thinking
    (
        tag_pattern("(?<=[its ’]) saying (?![NOUNS sure DONE DOING claims the its this they])"),
        TAG["view"],
    ),
    (tag_pattern("this (?=should)"), TAG["they"]),  # one can
    (tag_pattern("(?<=the) this (?=also* [VERBS of in])"), TAG["noun"]),  # no one thought
    (tag_pattern("this (?=also ,)"), TAG["also"]),  # most importantly,
    # the bank’s October 7, | 2022, rules
    (tag_pattern("(?<=[the its ’] number number) , (?=number)"), TAG["number"]),
    (tag_pattern("(?<=[the its ’] number{4}) ,"), TAG["number"]),
    (tag_pattern("(?<=’) this"), TAG["noun"]),  # Oslo’s most senior envoy
    # an open, free, and secure net
    (tag_pattern("(?<=the [noun sure] , [noun sure] , and) does (?=noun)"), TAG["noun"]),
    # cheap, stable, and clean supplies: no clause ends there
    (
        tag_pattern("""
        (?<=[noun sure]) , (?=also* [noun sure done] (?: , also* [noun sure done])* ,? and also*
          [noun sure done] [noun sure does])
        """),
        TAG["and"],
    ),
    (
        tag_pattern("(?<=and [noun sure]) , (?=and also* [noun sure done] [noun sure does])"),
        TAG["also"],
    ),
    (tag_pattern("(?<=’ number name) claims (?=in DOING)"), TAG["noun"]),  # Lee’s 2021 Lund report
    (tag_pattern("(?<=[during of at]) does"), TAG["noun"]),  # a wave of raid and sabotage
    # officials there speak
    (tag_pattern("(?<=NOUNS) there (?=[does DONE says saying claims])"), TAG["also"]),
    # as well, as of, never before
    (tag_pattern("as (?=[of well]) | well | because (?=[, . ; :] | $)"), TAG["also"]),
    (re.compile(rf"‘([^‘]{{4,}}?){TAG['’']}(?=[.,;:)?!a-zA-Z#]|$)"), rf"{TAG['“']}\1{TAG['”']}"),
    (re.compile(r'"([^"]*)"'), rf"{TAG['“']}\1{TAG['”']}"),
    (re.compile('"'), TAG["“"]),  # one that is never closed
)
QUOTED_REST = tag_pattern("(?<=“) [^”]+")
ANY_VERB = tag_pattern("VERBS")


@dataclass(frozen=True, slots=True, eq=False)  # one is the same as itself alone
class Tokens:
    """The words of a sentence: as printed, in lower case, their tags, and where they stand."""

    text: str
    raw: list[str]
    words: list[str]
    starts: list[int]
    ends: list[int]
    tags: str
    masked: str  # the tags, `_` for what stands inside quotation marks
    names: frozenset[str]  # words as the article prints them inside sentences

    def tag(self, at: int) -> str:
        """Return the tag of a word, empty where none stands."""
        return self.tags[at] if 0 <= at < len(self.tags) else ""

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


def _tag_of_open_word(word: str) -> str:
    """Return the tag of a word that is neither closed nor a name."""
    if word in TAG_OF_FORM:
        return TAG[TAG_OF_FORM[word]]
    if word.endswith("ly"):
        return TAG["also"]
    if word.endswith("ing") and len(word) > 5:
        return TAG["doing"]
    return TAG["done" if word.endswith("ed") and len(word) > 3 else "noun"]


@lru_cache(maxsize=20_000)  # the words of a text recur
def _read_word(raw: str) -> tuple[str, str]:
    """Return a word in lower case, and its tag where it opens no sentence."""
    word = raw.lower().replace("'", "’")
    return word, _tag(raw, word, first=False)


def _is_name_token(raw: str, first: bool) -> bool:
    """Tell whether a word is a name though it looks like a closed one: US, IT, Zhao Long."""
    return (len(raw) > 1 and raw.isupper()) or (raw == "Long" and not first)


def _tag(raw: str, word: str, first: bool) -> str:
    """Return the tag of a word; May is a month."""
    if raw.rpartition("-")[2] in MONTH_NAMES:  # mid-April
        return TAG["number"]
    if word in CLOSED_WORDS and not _is_name_token(raw, first):
        return CLOSED_WORDS[word]
    if not raw[0].isalpha():
        possessive = raw.endswith("s")
        mark = PUNCTUATION.get(raw, TAG["’"] if possessive else raw)
        return TAG["number"] if raw[0].isnumeric() else mark
    if raw[:4] != raw[:4].lower() and not first:  # al-Sharaa too
        return TAG["name"]
    tag = _tag_of_open_word(word)
    # Beijing is no -ing form
    unknown = tag in TAG["noun done doing"] and word not in TAG_OF_FORM
    return TAG["name"] if raw[0].isupper() and unknown else tag


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
    read = list(map(_read_word, raw))
    words = [word for word, _ in read]
    each = [tag for _, tag in read]
    bullet = len(raw) > 1 and raw[0] in PUNCTUATION  # the first word stands behind a dash
    first = bullet if not raw or raw[bullet] not in names else -1  # Cleverly, a name inside too
    for k in range(min(first + 1, len(raw))):
        each[k] = _tag(raw[k], words[k], first=True)
    if first >= 0 and _is_gerund(words, each):
        each[0] = TAG["doing"]
    tags = "".join(each)
    for pattern, tag in MENDED:
        tags = pattern.sub(tag, tags)
    starts = [m.start() for m in found]
    ends = [m.end() for m in found]
    quoted = bisect_left(ends, spoken)
    masked = "_" * quoted + QUOTED_REST.sub(lambda m: "_" * len(m[0]), tags)[quoted:]
    return Tokens(text, raw, words, starts, ends, tags, masked, names)


def skip(s: Tokens, at: int, name: str) -> int:
    """Return the index behind a word of a tag; the index itself where another stands there."""
    return at + 1 if s.tag(at) == TAG[name] else at
