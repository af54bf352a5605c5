"""Finds the words that may mark an item of a list: "First,", "(a)", "on the one hand", bullets."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from facts.base.patterns import verbose
from facts.base.spans import Span, cut, lowered
from facts.reading.lexicon import NUMBERS, ORDINALS, ROMAN

MORE = 0  # the number of a marker that does not count: a bullet, "then", "another"
LAST_MARKER = -1  # the number of a marker that closes a list: "finally"

ORDINAL_MARKER = "|".join(list(ORDINALS)[:12])
CARDINAL = "|".join(list(NUMBERS)[1:10])
IS = r"""
(?:[\w’']{2,20}[ ]){0,3}    # the first "reason of all" is
(?:is|was|are|were|(?:will|would|must)[ ]be|concern(?:s|ed)|involves|relates|lies|stems|comes)\b
"""

# The kinds of markers in the order in which they are tried. The looks around keep the scan from
# trying every kind within words and between them.
ANY_MARKER = verbose(
    rf"""
    (?<!\w)(?=^|\S)(?:
      (?P<bullet> ^[ \t]{{0,20}}[-•*–—‣▪◦·●○](?=[ \t]{{1,8}}\S) )    # - Trade
      | (?P<number>
        # 1. Trade, at the head of a line; 1\. Trade, as Markdown has it
        ^[ \t]{{0,12}}\(?\d{{1,2}}\\?[.)](?=[ \t])
        | (?<=\s)\(?\d{{1,2}}\)(?=[ ])             # the goals are 1) oil
        | (?:(?<=[.;:]\s)|(?<=;\ and\ ))\d{{1,2}}\.(?=[ ][a-z])    # 1. Oil; 2. Gas; and 3. Coal
      )
      | (?P<letter>
        ^[ \t]{{0,12}}[a-z]{{1,4}}[.)](?=[ \t])      # a. Trade, at the head of a line
        | (?<=\s)\([a-z]{{1,4}}\)(?=\s)            # the sides (a) trade
        | (?<=[:;,]\s)[a-h]\)(?=[ ])               # the goals: a) oil
      )
      | (?P<ordinal>
        \b(?:the|a)[ ](?:{ORDINAL_MARKER})
          (?=(?:,[ ][^,.;:]{{3,30}},)?[ ](?:{IS}))    # the first, and worst, reason is
        # a third major source of it is
        | \b(?:the|a)[ ](?!first)(?:{ORDINAL_MARKER})(?=[ ][\w’']+[ ](?:{IS}))
        | \bin[ ]the[ ](?:{ORDINAL_MARKER})[ ]place\b
        | \b(?:{ORDINAL_MARKER})(?:ly)?
          (?:[ ]of[ ]all\b|[ ]and[ ]foremost\b)?(?![-’'\w])    # first of all
        | \bto[ ](?:begin|start)[ ]with\b
        | \b(?:and[ ])?(?:then|next)\b | \b(?:moreover|furthermore|in[ ]addition)(?=,)
        | \b(?:finally|lastly|last,?[ ]but[ ]not[ ]least|last(?=,))\b
      )
      | (?P<hand>
        \bon[ ](?:the[ ])?one[ ](?:hand\b(?!,?[ ]and\b)|side(?=,))    # not "on the one hand and"
        | \bfor[ ]one[ ]thing(?=,)
        | \bon[ ]the[ ]other(?:[ ]hand\b|[ ]side(?=,))                  # on the other side,
        | \bon[ ]the[ ]other\b(?![ ](?:hand|side|end|part|bank|shore)\b)    # on the other, it is
        | \bfor[ ]another(?=,)
      )
      | (?P<named>
        \b(?:number|step|lesson|option|pillar|point|principle|reason|scenario|phase|priority)
        [ ](?:{CARDINAL}|\d)
        (?=[:.,][ ]|[ ](?:is|was)\b)           # Scenario one: a truce
      )
      | (?P<cardinal> \b(?:{CARDINAL})(?=[,:][ ]) )    # One, trade is down
      | (?P<one> \bone(?=[ ](?:{IS})) )               # one is that ties are deep
      | (?P<another>
        \b(?:the[ ]other|yet[ ]another|another)(?=[ ](?:{IS}))
        | \bthe[ ](?:last|final)(?=[ ](?:is|was)\b)
      )
    )
    """,
    re.MULTILINE,
)
# The number that a word of a marker says.
VALUES = (
    {str(number): number for number in range(1, 100)}
    | NUMBERS
    | ORDINALS
    | {"begin": 1, "start": 1, "other": 2, "another": 2, "final": LAST_MARKER, "last": LAST_MARKER}
    | dict.fromkeys(["then", "next", "moreover", "furthermore", "addition"], MORE)
)
CONTEXT = 12  # characters before a marker that tell its level: the longest match of a level
# What stands before a marker at the head of a line, of a sentence, of a clause; in this order.
LEVEL = verbose(
    r"""
    (?P<line> (?:.*\n)? [ \t]{0,8} (?:[-•*–]\ )? [“"(]? )
    | (?P<sentence> .* [.!?…] [”’"')\]]{0,2} \s{1,3} (?:(?:And|But)\ )? [“"]? )
    | (?P<colon> .* : \s [“"]? )
    | (?P<clause> .* (?: [:;,—–(] | (?i:\b(?:and|but|or|that|is|are|while)) ) \s? [“"]? )
    """,
    re.DOTALL,
)
PAUSE_BEHIND = re.compile(r"[,:;.—]| [—–]| (?:is|was|are|comes|and|we)\b")


class Marker(NamedTuple):
    """Words that may mark an item, and what they may say: families, each with a number.

    `level` is what they stand at the head of: line, sentence, clause or nothing (""); `before`
    the characters in front of them.
    """

    span: Span
    block: int
    level: str
    before: str = ""
    readings: Sequence[tuple[str, int]] = ()


def _read_marker(kind: str, words: str) -> list[tuple[str, int]]:
    """Return the families that a marker may belong to, each with the number it has there."""
    bare = words.strip(" \t().\\")
    family = kind + words.strip().replace(bare, "")  # "(1)" and "1." count apart
    if kind == "another":
        return [("one", MORE)]
    if kind == "bullet":
        return [(words, MORE)]
    if kind == "letter":  # (i) is the ninth letter or the first Roman number
        letters = [(family, ord(bare) - ord("a") + 1)] if len(bare) == 1 else []
        return letters + ([(f"roman {family}", ROMAN[bare])] if bare in ROMAN else [])
    numbers = [VALUES[word] for word in re.split(r",? |ly\b", bare) if word in VALUES]
    readings = [(family, number) for number in numbers[:1]]
    if readings and bare.startswith(("a ", "the ")):
        readings.append(("one", MORE))  # one is ...; the second is ...
    return readings


def _marks_item(text: str, kind: str, marker: Marker) -> bool:
    """Tell whether a marker stands where an item may begin."""
    first = any(number == 1 for _, number in marker.readings)
    if kind == "bullet" or (kind in ("number", "letter") and first):
        return True
    span = marker.span
    is_bare = kind == "ordinal" and " " not in span.text and not span.text.endswith("ly")
    if not is_bare or PAUSE_BEHIND.match(text, span.end, span.end + 8):
        return marker.level != ""
    return marker.level == "clause" and (not first or marker.before.rstrip()[-1:] not in ",(")


def find_markers(text: str, blocks: Sequence[Span]) -> Iterator[Marker]:
    """Yield in order the words that may mark an item, where markers stand."""
    starts = [block.start for block in blocks]
    for match in ANY_MARKER.finditer(lowered(text)):
        kind = match.lastgroup or ""
        readings = _read_marker(kind, match[0])
        span = cut(text, match.start(), match.end())
        if not readings or (kind == "letter" and span.text[0].isupper()):  # not: U. trade; (A) oil
            continue
        before = text[max(0, span.start - CONTEXT) : span.start]
        found = LEVEL.fullmatch(before)
        level = (found.lastgroup or "") if found else ""
        if level == "colon":  # consider: First, ...; but: threefold: first trade, second arms
            level = "sentence" if span.text[0].isupper() else "clause"
        marker = Marker(span, bisect_right(starts, span.start) - 1, level, before, readings)
        if _marks_item(text, kind, marker):
            yield marker
