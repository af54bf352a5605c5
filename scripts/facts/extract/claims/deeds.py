"""Tells of a deed of speech, which is told with who does it, whether it is told whole and alone.

Oslo condemned the raid is one; what Oslo said, in a clause of its own, is not.
"""

from facts.base.patterns import verbose, word_set
from facts.base.spans import Span
from facts.reading.speech.phrases import Phrase
from facts.reading.speech.report import Report
from facts.reading.speech.tokens import Tokens, tag_pattern

# What is only pointed at: called this layer a shield, expects the same, its ports were praised.
POINTED_AT = verbose(
    r"""
    (?: th(?:is|ese|ose) | such(?!\sas\b) )\s
      (?![\w-]+\s(?:against|in|of|on)\s[A-Z])                   # these attacks on Lund
      (?!(?:century|decade|month|spring|summer|autumn|winter|week|year)[’']?s?\b
        |[A-Z]|in\b|of\b|who\b|and\b|as\b)
    | (?:to\s)?the\s(?:former|latter|opposite|same)\b
    | (?:little|no|scant)\s(?:appetite|desire|enthusiasm|inclination|interest|willingness)\b
    | the\s(?:accusation|allegation|charge|claim|idea|move|plan|proposal|report)s?\s(?:an?|as|“)
    | (?: it | them | so | they )(?=[.,;]|$)
    """
)
SUBJECT_POINTS = verbose(
    r"""
    (?: This | These | Those | Such )\s
      (?!(?:century|decade|month|week|year)\b)
    """
)
# A deed before a passive verb of report: the plan has led to debts and | was called a trap
EARLIER_VERB = tag_pattern("[FINITE DONE dont] .* [and but] also* $")
# An -ing form of the noun before it: voted on a paper | condemning it; not: issued a paper
# condemning
GERUND_OF_NOUN = tag_pattern(
    "(?:noun | [PREPOSITIONS to] [NOUNS sure number the its this]* NOUNS) DOING $"
)
# What is only supposed: when a guard requests help, in cases where a ship is suspected of
SUPPOSING = word_set("if when whenever where unless until")
# Words, a bar and what stands behind it, where they are cut out of a longer thought or quotation.
BREAKS_OFF = verbose(
    r"""
    # recalled a dull | feeling
    [^”:]\|\s(?!(?:and|as|but|or|so|that|when|where|which|while|who|with|yet)\b)[A-Za-z]
    # a city like any | , would be
    | [^”]\|,\s(?:are|could|had|has|have|is|may|was|were|will|would)\b
    | “[^”]*\| | ^[^“|]*”
    | \bnot\sonly\b[^|]*\|,?\sbut\b                    # as not only a port|, but as a trap
    | ^(?:what|how)\s                                  # what Oslo calls a trap
    """
)
LONGEST_VERB = len(", would ")
# What only begins or grows is told by the author: gradually began to see.
BEGINS = word_set("became become began begins begun grew grown")


def is_deed(report: Report) -> bool:
    """Tell whether no clause is said but a noun, which is told with who says it."""
    return report.frame in ("matter", "object", "whole")


def tells_deed(s: Tokens, report: Report, start: int, content: Span) -> bool:
    """Tell whether words of a deed of speech say it whole and alone; `start`: where they begin.

    Not where it is only supposed, or of what was told before: called this layer a shield. What is
    no deed of speech is always told.
    """
    if not is_deed(report):
        return True
    doer = _find_doer(report)
    verb = report.words[1] - 1
    first = doer[0] if doer else start
    supposed = s.word(first - 1) in SUPPOSING and not s.has(verb, "said DONE")
    seen = " ".join(s.raw[report.words[1] : report.content[1]])
    pointed = POINTED_AT.match(seen) and not s.has(verb, "DOING")
    behind = s.text[content.end : content.end + LONGEST_VERB]
    if supposed or pointed or BREAKS_OFF.search(f"{content.text}|{behind}"):
        return False
    if doer is None:
        told_of = EARLIER_VERB.search(s.tags[first : report.words[0]])
        return not (told_of or SUBJECT_POINTS.match(content.text))
    said = report.content[1] > report.words[1]  # not: Many want to see | the end
    begun = not BEGINS.isdisjoint(s.words[first:verb])
    of_noun = GERUND_OF_NOUN.search(s.tags, doer[1], verb + 1)
    return said and not (begun or of_noun)


def _find_doer(report: Report) -> Phrase | None:
    """Return who does the deed, where the verb stands behind; not: was condemned by Lund."""
    holder = report.holder
    return holder if holder and holder[1] < report.words[1] else None
