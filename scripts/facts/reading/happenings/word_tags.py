"""Tags the words of a sentence by what they do in it, so that rules can look for happenings.

Tags are written as in reading/tags.py; those of speech/tokens.py are others. Their letters, and
the words that have one whatever stands beside them: word_tags.yml.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from pathlib import Path

from facts.base.patterns import verbose
from facts.base.spans import Span
from facts.base.strict_yaml import load_plain
from facts.reading.dates import DateMention
from facts.reading.lexicon import STATES, inverted
from facts.reading.speech.words import TAG_OF_FORM, inflect, invert_words, pluralise
from facts.reading.tags import TaggedWords, TagNames

HAPPENING_LISTS = load_plain(Path(__file__).with_suffix(".yml"))
HAPPENING_TAG = TagNames(HAPPENING_LISTS)
happening_pattern = HAPPENING_TAG.pattern
TAGGED_WORD = verbose(
    r"""
    (?:such\ as|let\ alone|in\ order(?=\ to)|coup\ d’état|not\ only)\b
    | [A-Za-z]+?(?=n[’']t\b) | n[’']t\b                        # do | n’t
    | [a-z]+(?=[ ;:])                                       # most words: quicker than what follows
    | \d{1,2}:\d{1,2}(?:\s?[ap]m\b)?                          # 2:30am, 10:1
    | Washington,\sD\.?C\b\.? | [A-Z][\w’-]*,\s[JS]r\b\.?           # Stone, Jr.
    # U.S.-led, Putin’s, 38,000, public–private, 5–25, $5–$8
    | [\w$€£](?:[\w.’'/&-]|–[$€£]?(?=[A-Za-z\d])|,(?=\d{3}))*(?:[\w’'%]|-(?=\s))
    | [\w$€£]                                             # a
    | [’']s                                               # behind a date
    | [,;:()—–“”\"]
    """
)
TAG_OF_MARK = {mark: HAPPENING_TAG[tag] for mark, tag in HAPPENING_LISTS["marks"].items()}
# Words for a state: its name.
CANONICAL = inverted(STATES) | {state: state for state in STATES}
# An aside without a date that tells of what its subject did before: the paper, | known for jokes,
# closed.
ASIDE_OF_SUBJECT = happening_pattern("""
    (?<=[NOUNS owner] ,) (?:that (?![^, ;]* that) | DONE [to of]) [^, ; date]{1,25} (?=,
    also? (?:[HELPERS signed signs] | did [^, ;]* [the name of]))
    # of another date than the clause: the pact, | signed in 1971, was revoked in 1975
    | (?<=[NOUNS word owner] ,) DONE also? of date (?=, also? (?:HELPERS? DONE) [^, ;]* date)
    """)
# Endings by the tags that they give; not: speed, near-by
ENDING = re.compile("[^-]*(?:(?P<did>(?<!e)ed)|(?P<doing>ing)|(?P<also>ly))$")

POSSESSIVE = re.compile(r"(?:[’']s|s[’'])$")
# Before a date that dates no happening: Lee (b. 1961), for the second time since 1978.
NO_DATE_OF_DEED = ("time since ", "(b. ", "(born ", "(d. ", "(died ", "(r. ")
LOCAL_TIME = " local time"  # on 16 May | local time, Novak left


@dataclass(frozen=True, slots=True, eq=False)
class Tagged(TaggedWords):
    """A sentence as tags, one a word, date or mark."""

    letters = HAPPENING_TAG
    dates: dict[int, DateMention]  # by the numbers of their words


def _find_known_tags() -> dict[str, str]:
    """Return the tags of the words that have one whatever stands beside them."""
    words = HAPPENING_LISTS["words"]
    verbs = HAPPENING_LISTS["verbs"]
    acts = (inflect(verb).items() for verb in HAPPENING_LISTS["acts"].split())
    forms = chain(TAG_OF_FORM.items(), *acts)
    plurals = {pluralise(word): "visit" for word in words["visit"].split()}
    tags = {form: verbs[kind] for form, kind in forms if kind in verbs}
    return {
        word: HAPPENING_TAG[tag] for word, tag in (plurals | tags | invert_words(words)).items()
    }


KNOWN_TAGS = _find_known_tags()


@lru_cache(maxsize=10_000)  # the words of a text recur
def _tag_word(word: str, opens: bool) -> str:
    """Return the tag of a word; one that opens the sentence is capitalised whatever it is."""
    known = KNOWN_TAGS.get(word.lower().removeprefix("re-"))
    if POSSESSIVE.search(word):
        return KNOWN_TAGS.get(word.lower(), HAPPENING_TAG["owner"])  # he’s
    if word[0].isupper() and not opens:
        return (
            known if known in tuple(HAPPENING_TAG["HAPPENINGS"]) else HAPPENING_TAG["name"]
        )  # the Madrid Summit
    if known:
        return known
    if not word[0].isalpha():
        return HAPPENING_TAG["number"]
    if word[0].isupper() and not word.endswith("ly"):
        national = not CANONICAL.keys().isdisjoint((word, *word.split("-")))
        return HAPPENING_TAG["name" if national else "word"]
    ending = ENDING.match(word)
    return HAPPENING_TAG[(ending and ending.lastgroup) or "word"]


def _is_in_compound(text: str, date: DateMention) -> bool:
    """Tell whether a date is part of a word, or of a life: a post-2011 world, Lee (b. 1961)."""
    joined = text.endswith(("-", "post–", "pre–"), 0, date.start) or date.text.endswith("-century")
    return joined or text.endswith(NO_DATE_OF_DEED, 0, date.start)


def tag_words(text: str, sentence: Span, dates: Sequence[DateMention]) -> Tagged:
    """Return the tags of a sentence; `dates` are the dates in it, each of which is one word."""
    tags = ""
    spans: list[tuple[int, int]] = []
    placed: dict[int, DateMention] = {}
    start = sentence.start
    for date in [*(date for date in dates if not _is_in_compound(text, date)), None]:
        for m in TAGGED_WORD.finditer(text, start, date.start if date else sentence.end):
            word = m[0]
            tag = TAG_OF_MARK.get(word) or _tag_word(word, not tags)
            if word == "that" and tags[-1:] in (
                HAPPENING_TAG["of"],
                HAPPENING_TAG["to"],
            ):  # akin to that of 1990
                tag = HAPPENING_TAG["they"]
            if word in ("long", "since") and tags[-1:] == HAPPENING_TAG["has"]:  # has since left
                tag = HAPPENING_TAG["also"]
            tags += tag
            spans.append(m.span())
        if date:
            placed[len(tags)] = date
            tags += HAPPENING_TAG["date"]
            start = date.end + len(LOCAL_TIME) * text.startswith(LOCAL_TIME, date.end)
            spans.append((date.start, start))
    # no word that tells anything
    tags = ASIDE_OF_SUBJECT.sub(lambda m: "_" * len(m[0]), HAPPENING_TAG.mend(tags))
    words = [text[start:end].lower() for start, end in spans]
    starts = [start for start, _ in spans]
    return Tagged(text, words, starts, [end for _, end in spans], tags, placed)
