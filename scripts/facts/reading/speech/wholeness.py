"""Tells whether words cut out of a sentence are a whole thought: a clause that stands alone."""

import re

from facts.reading.speech.tokens import Tokens

VERB = re.compile("(?<!t)(?<!tR)(?:[AbumxVEre]|(?<=[MNKLOiwR])v(?!$|,))")
BRACKETS = re.compile(r"\([^()]*\)")
LEAD = "CBR,Y"  # connectors before a clause
# Last words that wait for more: of, by, the, and, whether, where, will, not.
DANGLING = frozenset("PpoytDhSfcaCBWwHAbumXx")
# What opens a subordinate clause or an adverbial, behind which a comma and the main clause stand.
OPENING = re.compile(r"(?P<clause>[Sfca]|W(?!h?[VErebAumx]))|[Ppoyt@]|[IEeg](?![MNKLU]*[bAum])")


def is_torn(s: Tokens, start: int, end: int, said: bool = False) -> bool:
    """Tell whether the words between two indexes are a fragment; `said`: somebody's words.

    Words that somebody says may be a noun or begin with a verb; the author's may not, unless they
    begin the sentence.
    """
    words = s.text[s.starts[start] : s.ends[end - 1]]
    cut_off = end < len(s.tags.rstrip(".;:!?Q"))  # not: the war would go on.
    waits = cut_off and s.tags[end - 1] in DANGLING
    if waits or words.count("(") != words.count(")"):
        return True
    if said:
        return False
    begin = start + len(s.tags[start:end]) - len(s.tags[start:end].lstrip(LEAD))
    if begin >= end or not VERB.search(s.tags, begin, end):
        return True
    return (start > 0 and _lacks_subject(s, begin)) or _is_adverbial(s, begin, end)


def _lacks_subject(s: Tokens, begin: int) -> bool:
    """Tell whether a clause begins with its verb, or as a relative clause: whom they accused."""
    relative = s.tags[begin] == "w" and s.words[begin] != "which"
    return relative or s.tags[begin] in "AbumxXEe"


def _is_adverbial(s: Tokens, begin: int, end: int) -> bool:
    """Tell whether only what opens a sentence is there: during the race, as it grows."""
    m = OPENING.match(s.tags, begin, end)
    if m is None:
        return False
    first, *pieces = BRACKETS.sub("", s.tags[begin:end]).split(",")
    adverbial = m["clause"] or not VERB.search(first)
    return bool(adverbial) and all(OPENING.match(x) or not VERB.search(x) for x in pieces)
